// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "nlohmann/json.hpp"

#include "core/base/result.h"

namespace portal::cli {

/// What is written: keys in the order in which they were set.
using Json = nlohmann::ordered_json;

/// One line of input, a JSON object. Fields that nobody asks for are ignored; of a key that stands twice the last
/// counts. The offset of each Error is a byte of the line: where its JSON breaks, or where the value of the bad field
/// starts; for a missing field, where the object starts.
class Request {
 public:
  /// @param line  any bytes; must outlive the request
  static Result<Request> parse(std::string_view line);

  /// The string, number or null that the answer repeats; null if the line has none.
  Json id() const;

  Result<std::string_view> text(std::string_view field) const;  ///< valid UTF-8
  Result<std::string_view> text_or(std::string_view field, std::string_view when_missing) const;
  Result<std::vector<std::string>> texts(std::string_view field) const;  ///< a list of strings
  Result<bool> flag_or(std::string_view field, bool when_missing) const;

  /// The value as it is, for fields of other types; null pointer if missing.
  const nlohmann::json* find(std::string_view field) const;

  /// Says of a field what `complaint` says: "must be a date".
  Error wrong(std::string_view field, std::string_view complaint) const;

 private:
  Request(std::string_view line, nlohmann::json object) : line_(line), object_(std::move(object)) {}

  std::string_view line_;
  nlohmann::json object_;
};

/// The "id" of a line that is not JSON as a whole, if it stands before the place where the line breaks; else null.
Json id_of_broken(std::string_view line);

}  // namespace portal::cli
