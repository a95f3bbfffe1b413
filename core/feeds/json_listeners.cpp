// SPDX-License-Identifier: MIT
#include "core/feeds/json_listeners.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/base/limits.h"
#include "core/feeds/json_scan.h"

namespace portal::feeds {
namespace {

/// As plain_name() gives them.
constexpr std::string_view rows_keys[] = {"documents", "items", "data", "rows", "vanban"};

bool is_rows_key(std::string_view key) {
  return std::find(std::begin(rows_keys), std::end(rows_keys), plain_name(key)) != std::end(rows_keys);
}

}  // namespace

bool DepthListener::descend() {
  ++depth_;
  too_deep_ = depth_ > limits::feed_depth;
  return !too_deep_;
}

bool RowsFinder::open_array() {
  if (depth() == 0 || (depth() == 1 && rows_key_)) {
    found_ = true;
    return false;
  }
  return DepthListener::open_array();
}

bool RowsFinder::key(std::string& key, std::size_t) {
  if (depth() == 1) rows_key_ = is_rows_key(key);
  return true;
}

bool RowListener::open_object() {
  if (!is_attachment()) reject_value();
  names_file_ = false;
  return DepthListener::open_object();
}

bool RowListener::open_array() {
  if (!is_attachment()) reject_value();
  names_file_ = depth() == 1;
  return DepthListener::open_array();
}

bool RowListener::close() {
  DepthListener::close();
  names_file_ = depth() == 2;  // behind an object of the list
  return true;
}

bool RowListener::key(std::string& key, std::size_t offset_behind) {
  if (depth() > 1 && is_attachment()) {
    const std::optional<FieldName> field = field_by_name(key);
    names_file_ = field == FieldName::url || field == FieldName::attachment;
  }
  if (depth() != 1) return true;
  field_ = field_by_name(key);
  if (!field_) return true;
  key_ = std::move(key);
  const std::size_t colon = skip_json_space(input_, offset_behind);
  value_offset_ = skip_json_space(input_, std::min(colon + 1, input_.size()));
  return true;
}

bool RowListener::text(std::string& value) {
  if (is_field() || (depth() > 1 && is_attachment() && names_file_))
    rows_.set(*field_, key_, std::move(value), value_offset_);
  return true;
}

bool RowListener::boolean() {
  reject_value();
  return true;
}

void RowListener::reject_value() {
  if (is_field()) rows_.set_unusable(key_, value_offset_);
}

}  // namespace portal::feeds
