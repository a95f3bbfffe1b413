// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "core/feeds/document_rows.h"
#include "core/feeds/json_sax.h"

namespace portal::feeds {

/// Stops too deep nesting; what the two listeners have in common.
class DepthListener : public JsonEvents {
 public:
  bool too_deep() const { return too_deep_; }

  bool open_object() override { return descend(); }
  bool open_array() override { return descend(); }
  bool close() override {
    --depth_;
    return true;
  }
  bool key(std::string&, std::size_t) override { return true; }
  bool text(std::string&) override { return true; }
  bool null() override { return true; }
  bool boolean() override { return true; }

 protected:
  std::size_t depth() const { return depth_; }

 private:
  bool descend();

  std::size_t depth_ = 0;
  bool too_deep_ = false;
};

/// Stops behind the "[" of the list of rows: the value itself, or a list in it under one of the known names.
class RowsFinder : public DepthListener {
 public:
  bool found() const { return found_; }

  bool open_array() override;
  bool key(std::string& key, std::size_t offset_behind) override;

 private:
  bool rows_key_ = false;
  bool found_ = false;
};

/// Hands the fields of one object to DocumentRows. Values below the first level are skipped, but for attachments: texts
/// of their list, and of objects in it what is called a link or a file.
class RowListener : public DepthListener {
 public:
  /// Borrows both.
  RowListener(std::string_view input, DocumentRows& rows) : input_(input), rows_(rows) {}

  bool open_object() override;
  bool open_array() override;
  bool close() override;
  bool key(std::string& key, std::size_t offset_behind) override;
  bool text(std::string& value) override;
  bool boolean() override;

 private:
  bool is_field() const { return depth() == 1 && field_.has_value(); }
  bool is_attachment() const { return field_ == FieldName::attachment; }
  void reject_value();

  std::string_view input_;
  DocumentRows& rows_;
  std::string key_;
  std::optional<FieldName> field_;  ///< that key_ stands for
  bool names_file_ = false;         ///< a text here, below the first level, is an attachment
  std::size_t value_offset_ = 0;
};

}  // namespace portal::feeds
