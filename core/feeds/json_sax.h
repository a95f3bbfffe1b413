// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace portal::feeds {

/// What parse_json_value() meets, in the order of the text. Each function returns false to stop there.
class JsonEvents {
 public:
  virtual ~JsonEvents() = default;

  virtual bool open_object() = 0;
  virtual bool open_array() = 0;
  virtual bool close() = 0;  ///< of either
  /// @param key            the listener may take the string
  /// @param offset_behind  of the byte behind the key's closing quote
  virtual bool key(std::string& key, std::size_t offset_behind) = 0;
  virtual bool text(std::string& value) = 0;  ///< a string, or a number in its own digits; may be taken
  virtual bool null() = 0;
  virtual bool boolean() = 0;
};

enum class JsonEnd : std::uint8_t {
  complete,  ///< the value was read
  stopped,   ///< a listener returned false
  broken,    ///< the text is not JSON
};

struct JsonOutcome {
  JsonEnd end = JsonEnd::broken;
  /// complete, stopped: behind the last token. broken: the byte that ends the first wrong token; text.size() if the
  /// text ends too early.
  std::size_t offset = 0;
};

/// Reads one JSON value that starts at `offset` and nothing behind it, so that a long list can be read row by row.
/// The value must be an object or an array: only those show their end without the byte that follows.
JsonOutcome parse_json_value(std::string_view text, std::size_t offset, JsonEvents& events);

}  // namespace portal::feeds
