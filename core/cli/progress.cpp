// SPDX-License-Identifier: MIT
#include "core/cli/progress.h"

#include <algorithm>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace portal::cli {
namespace {

constexpr std::size_t bar_columns = 20;

/// "1,234,567"
std::string grouped(std::uint64_t value) {
  std::string digits = std::to_string(value);
  for (std::size_t at = digits.size(); at > 3; at -= 3)
    digits.insert(at - 3, 1, ',');
  return digits;
}

std::string megabytes(std::uint64_t bytes) {
  const std::uint64_t tenths = (bytes + 50'000) / 100'000;
  return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

std::string duration(double seconds) {
  const auto whole = static_cast<std::uint64_t>(seconds + 0.5);
  if (whole < 60) return std::to_string(whole) + " s";
  if (whole < 3600) return std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
  return std::to_string(whole / 3600) + " h " + std::to_string(whole / 60 % 60) + " min";
}

std::string bar(double part) {
  const auto full = static_cast<std::size_t>(part * static_cast<double>(bar_columns));
  std::string text = "[" + std::string(full, '=');
  if (full < bar_columns) text += '>' + std::string(bar_columns - full - 1, ' ');
  const std::string percent = std::to_string(static_cast<int>(part * 100));
  return text + "] " + std::string(percent.size() < 3 ? 3 - percent.size() : 0, ' ') + percent + " %  ";
}

std::size_t terminal_columns() {
  winsize size{};
  const bool known = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  return known ? size.ws_col : 80;
}

}  // namespace

std::string progress_line(const ProgressState& state, std::size_t columns) {
  const bool known = state.bytes_total > 0;
  const double part =
      known ? std::min(1.0, static_cast<double>(state.bytes) / static_cast<double>(state.bytes_total)) : 0;
  std::string line = known ? bar(part) : std::string();
  line += grouped(state.documents) + " documents  " + megabytes(state.bytes);
  if (known) line += " of " + megabytes(state.bytes_total);
  line += " MB";
  if (state.seconds >= 1) {
    line += "  " + grouped(static_cast<std::uint64_t>(static_cast<double>(state.documents) / state.seconds)) + "/s";
    if (known && part > 0.01) line += "  " + duration(state.seconds / part * (1 - part)) + " left";
  }
  return line.substr(0, columns);
}

Progress::Progress() : terminal_(::isatty(STDERR_FILENO) == 1), begin_(Clock::now()), next_(begin_) {
  if (!terminal_) next_ += std::chrono::seconds(10);
}

double Progress::seconds() const {
  return std::chrono::duration<double>(Clock::now() - begin_).count();
}

void Progress::update(std::uint64_t documents, std::uint64_t bytes, std::uint64_t bytes_total) {
  const Clock::time_point now = Clock::now();
  if (now < next_) return;
  next_ = now + (terminal_ ? std::chrono::milliseconds(100) : std::chrono::milliseconds(10'000));
  const ProgressState state = {documents, bytes, bytes_total, seconds()};
  if (terminal_) {
    const std::size_t columns = terminal_columns();
    std::fprintf(stderr, "\r%s\x1b[K", progress_line(state, columns > 1 ? columns - 1 : 1).c_str());
    shown_ = true;
  } else {
    std::fprintf(stderr, "%s\n", progress_line(state, std::string::npos).c_str());
  }
}

void Progress::say(const char* what) {
  if (terminal_) {
    std::fprintf(stderr, "\r%s\x1b[K", what);
    shown_ = true;
  } else {
    std::fprintf(stderr, "%s\n", what);
  }
}

void Progress::clear() {
  if (shown_) std::fputs("\r\x1b[K", stderr);
  shown_ = false;
}

}  // namespace portal::cli
