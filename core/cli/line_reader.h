// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace portal::cli {

/// Standard input by lines of any length. Never waits for more than the next line needs, so that a program at the other
/// end of a pipe can wait for the answer to one line before it sends another.
class LineReader {
 public:
  /// The next line without its line feed, valid until the next call; none at the end of the input. The last line
  /// need not end with a line feed.
  std::optional<std::string_view> next();

  /// True if next() answers without reading.
  bool has_line() const { return line_end_ != std::string::npos; }

 private:
  bool read_more();
  void find_line_end(std::size_t from) { line_end_ = buffer_.find('\n', from); }

  std::string buffer_;
  std::size_t line_begin_ = 0;
  std::size_t line_end_ = std::string::npos;  ///< the line feed of the line at line_begin_, if it was read already
};

}  // namespace portal::cli
