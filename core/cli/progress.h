// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

namespace portal::cli {

struct ProgressState {
  std::uint64_t documents = 0;
  std::uint64_t bytes = 0;
  std::uint64_t bytes_total = 0;  ///< 0 if nobody knows
  double seconds = 0;             ///< since the start
};

/// "[=====>    ]  52 %  104,000 documents  26.1 of 50.2 MB  21,300/s  4 s left", cut to `columns`; without a known
/// total no bar, percentage and time left.
std::string progress_line(const ProgressState& state, std::size_t columns);

/// Tells a person at a terminal by a bar ten times a second, and everybody else by a line every ten seconds, on
/// standard error.
class Progress {
 public:
  Progress();
  ~Progress() { clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void update(std::uint64_t documents, std::uint64_t bytes, std::uint64_t bytes_total);

  /// Says what is done now, of work whose end is not known.
  void say(const char* what);

  /// Takes the bar away, so that other lines can be written.
  void clear();

  double seconds() const;

 private:
  using Clock = std::chrono::steady_clock;

  bool terminal_;
  bool shown_ = false;
  Clock::time_point begin_;
  Clock::time_point next_;
};

}  // namespace portal::cli
