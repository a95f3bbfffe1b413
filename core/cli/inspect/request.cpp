// SPDX-License-Identifier: MIT
#include "core/cli/inspect/request.h"

#include <utility>

#include "core/feeds/json_sax.h"
#include "core/feeds/json_scan.h"

namespace portal::cli {
namespace {

/// Finds a field of the outermost object, for complaints: the reader of values keeps no offsets.
class FieldFinder final : public feeds::JsonEvents {
 public:
  FieldFinder(std::string_view line, std::string_view field) : line_(line), field_(field) {}

  std::size_t offset() const { return offset_; }  ///< of the value; 0 if there is none
  const Json& scalar() const { return scalar_; }  ///< the value if it is a string or a number, else null

  bool open_object() override { return open(); }
  bool open_array() override { return open(); }
  bool close() override {
    --depth_;
    return true;
  }
  bool key(std::string& key, std::size_t offset_behind) override {
    is_field_ = depth_ == 1 && key == field_;
    if (is_field_) offset_ = feeds::skip_json_space(line_, feeds::skip_json_space(line_, offset_behind) + 1);
    return true;
  }
  bool text(std::string& value) override {
    if (is_field_) scalar_ = line_[offset_] == '"' ? Json(value) : Json::parse(value);
    return other();
  }
  bool null() override { return other(); }
  bool boolean() override { return other(); }

 private:
  bool open() {
    ++depth_;
    return other();
  }
  bool other() {
    is_field_ = false;
    return true;
  }

  std::string_view line_;
  std::string_view field_;
  std::size_t depth_ = 0;
  bool is_field_ = false;
  std::size_t offset_ = 0;
  Json scalar_;
};

/// The first byte of `line` that cannot be a part of one JSON object, or line.size().
std::size_t offset_of_break(std::string_view line) {
  const std::size_t begin = feeds::skip_json_space(line, 0);
  if (begin == line.size() || line[begin] != '{') return begin;
  FieldFinder ignored(line, {});
  const feeds::JsonOutcome outcome = feeds::parse_json_value(line, begin, ignored);
  return outcome.end == feeds::JsonEnd::complete ? feeds::skip_json_space(line, outcome.offset) : outcome.offset;
}

}  // namespace

Result<Request> Request::parse(std::string_view line) {
  // The library takes a NUL byte for the end of the text.
  const bool complete = line.find('\0') == std::string_view::npos;
  nlohmann::json object = complete ? nlohmann::json::parse(line, nullptr, false) : nlohmann::json();
  if (!object.is_object()) return Error{ErrorCode::malformed, offset_of_break(line), "the line is not a JSON object"};
  Request request(line, std::move(object));
  const nlohmann::json* id = request.find("id");
  if (id != nullptr && (id->is_structured() || id->is_boolean()))
    return request.wrong("id", "must be a string or a number");
  return request;
}

Json Request::id() const {
  const nlohmann::json* id = find("id");
  return id != nullptr ? Json(*id) : Json();
}

const nlohmann::json* Request::find(std::string_view field) const {
  const auto found = object_.find(field);
  return found != object_.end() ? &*found : nullptr;
}

Result<std::string_view> Request::text(std::string_view field) const {
  const nlohmann::json* value = find(field);
  if (value == nullptr || !value->is_string()) return wrong(field, "must be a string");
  return std::string_view(value->get_ref<const std::string&>());
}

Result<std::string_view> Request::text_or(std::string_view field, std::string_view when_missing) const {
  return find(field) != nullptr ? text(field) : when_missing;
}

Result<std::vector<std::string>> Request::texts(std::string_view field) const {
  const nlohmann::json* list = find(field);
  if (list == nullptr || !list->is_array()) return wrong(field, "must be a list of strings");
  std::vector<std::string> texts;
  for (const nlohmann::json& text : *list) {
    if (!text.is_string()) return wrong(field, "must be a list of strings");
    texts.push_back(text.get_ref<const std::string&>());
  }
  return texts;
}

Result<bool> Request::flag_or(std::string_view field, bool when_missing) const {
  const nlohmann::json* value = find(field);
  if (value == nullptr) return when_missing;
  if (!value->is_boolean()) return wrong(field, "must be true or false");
  return value->get<bool>();
}

Error Request::wrong(std::string_view field, std::string_view complaint) const {
  const std::size_t begin = feeds::skip_json_space(line_, 0);
  FieldFinder finder(line_, field);
  feeds::parse_json_value(line_, begin, finder);
  std::string message = '"' + std::string(field) + "\" ";
  message += finder.offset() > 0 ? complaint : "is missing";
  return {ErrorCode::malformed, finder.offset() > 0 ? finder.offset() : begin, std::move(message)};
}

Json id_of_broken(std::string_view line) {
  const std::size_t begin = feeds::skip_json_space(line, 0);
  if (begin == line.size() || line[begin] != '{') return {};
  FieldFinder finder(line, "id");
  feeds::parse_json_value(line, begin, finder);
  return finder.scalar();
}

}  // namespace portal::cli
