// SPDX-License-Identifier: MIT
#include "core/cli/line_reader.h"

#include <cerrno>
#include <unistd.h>

namespace portal::cli {

std::optional<std::string_view> LineReader::next() {
  while (!has_line() && read_more()) {
  }
  if (!has_line() && line_begin_ == buffer_.size()) return std::nullopt;

  const std::size_t begin = line_begin_;
  const std::size_t end = has_line() ? line_end_ : buffer_.size();
  line_begin_ = has_line() ? end + 1 : end;
  find_line_end(line_begin_);
  return std::string_view(buffer_).substr(begin, end - begin);
}

/// False at the end of the input. An input that fails ends.
bool LineReader::read_more() {
  constexpr std::size_t chunk_bytes = 64 * 1024;
  buffer_.erase(0, line_begin_);
  line_begin_ = 0;
  const std::size_t used = buffer_.size();
  buffer_.resize(used + chunk_bytes);
  ssize_t count = 0;
  do {
    count = ::read(STDIN_FILENO, buffer_.data() + used, chunk_bytes);
  } while (count < 0 && errno == EINTR);
  buffer_.resize(used + static_cast<std::size_t>(count > 0 ? count : 0));
  find_line_end(used);
  return count > 0;
}

}  // namespace portal::cli
