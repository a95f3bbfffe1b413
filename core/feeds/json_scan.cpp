// SPDX-License-Identifier: MIT
#include "core/feeds/json_scan.h"

#include <algorithm>
#include <cstdint>
#include <string>

namespace portal::feeds {
namespace {

bool is_json_space(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

/// The open brackets of a bad row, fed with its bytes.
class RowScanner {
 public:
  explicit RowScanner(std::string_view text) : text_(text) {}

  /// What the byte at an offset means for the search.
  enum class Finding : std::uint8_t { nothing, row_end, list_end, next_row };
  Finding feed(std::size_t offset) {
    const char byte = text_[offset];
    const Finding finding = in_string_ ? feed_in_string(offset) : feed_outside(byte);
    if (!is_json_space(byte)) last_ = byte;
    return finding;
  }

 private:
  Finding feed_in_string(std::size_t offset) {
    const char byte = text_[offset];
    if (escaped_) {
      escaped_ = false;
    } else if (byte == '\\') {
      escaped_ = true;
    } else if (byte == '"' || byte == '\n') {
      in_string_ = false;
    } else if (byte == '{' && last_ == ',') {
      const std::size_t next = skip_json_space(text_, offset + 1);
      if (next < text_.size() && text_[next] == '"') return Finding::next_row;
    }
    return Finding::nothing;
  }

  Finding feed_outside(char byte) {
    switch (byte) {
      case '"': in_string_ = true; return Finding::nothing;
      case '[': return open('[');
      case '{':
        if (open_ == "{" && last_ == ',') return Finding::next_row;
        return open('{');
      case '}': return close('{');
      case ']': return close('[');
      default: return Finding::nothing;
    }
  }

  /// Brackets deeper than any real row are not counted, so that close() stays cheap.
  Finding open(char bracket) {
    constexpr std::size_t deepest = 1000;
    if (open_.size() < deepest) open_.push_back(bracket);
    return Finding::nothing;
  }

  /// Closes up to the bracket that fits; one that fits nothing in the row may be that of the list around it.
  Finding close(char opening) {
    const std::size_t place = open_.rfind(opening);
    if (place == std::string::npos) return opening == '[' ? Finding::list_end : Finding::nothing;
    open_.resize(place);
    return open_.empty() ? Finding::row_end : Finding::nothing;
  }

  std::string_view text_;
  std::string open_;
  bool in_string_ = false;
  bool escaped_ = false;
  char last_ = 0;  ///< the last byte that was no space
};

bool is_followed_by_row(std::string_view text, std::size_t next) {
  return next < text.size() && (text[next] == ',' || text[next] == ']');
}

/// The end of a value that is no object or array: a string without escapes in mind, or a run of other bytes.
std::size_t skip_scalar(std::string_view text, std::size_t offset) {
  const bool quoted = text[offset] == '"';
  const std::size_t end = text.find_first_of(quoted ? "\"\n" : ",]{", offset + 1);
  if (end == std::string_view::npos) return text.size();
  return quoted ? end + 1 : end;
}

}  // namespace

std::size_t skip_json_space(std::string_view text, std::size_t offset) {
  while (offset < text.size() && is_json_space(text[offset]))
    ++offset;
  return offset;
}

SkippedRow try_to_skip_bad_row(std::string_view text, std::size_t row) {
  if (text[row] != '{' && text[row] != '[') {
    const std::size_t next = skip_scalar(text, row);
    return {next, next < text.size()};
  }
  RowScanner scanner(text);
  std::size_t list_end = text.size();  // if no more rows follow
  for (std::size_t offset = row; offset < text.size(); ++offset) {
    switch (scanner.feed(offset)) {
      case RowScanner::Finding::nothing: break;
      case RowScanner::Finding::row_end: {
        const std::size_t behind = skip_json_space(text, offset + 1);
        return {is_followed_by_row(text, behind) ? offset + 1 : std::min(list_end, offset + 1), behind < text.size()};
      }
      case RowScanner::Finding::list_end: list_end = std::min(list_end, offset); break;
      case RowScanner::Finding::next_row: return {offset, true};
    }
  }
  return {list_end, false};
}

std::size_t skip_bad_row(std::string_view text, std::size_t row) {
  return try_to_skip_bad_row(text, row).next;
}

}  // namespace portal::feeds
