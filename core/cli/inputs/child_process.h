// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace portal::cli {

/// What a program may use that reads a file of unknown origin.
struct ChildLimits {
  int wall_seconds = 30;
  unsigned cpu_seconds = 20;
  std::size_t memory_bytes = std::size_t{1} << 30;  ///< of address space
  std::size_t output_bytes = std::size_t{4} << 20;  ///< later ones are not waited for
};

struct ChildOutcome {
  enum class End : std::uint8_t {
    good,         ///< it ended with status 0, or was stopped since it had written enough
    bad,          ///< another status, or a signal
    timed_out,    ///< and was killed
    not_started,  ///< there is no such program
  };
  End end = End::not_started;
  std::string output;  ///< what it wrote to its standard output
};

/// Runs a program without a shell and without input: its errors go nowhere, and it cannot write files.
/// @param words  the program, looked for in PATH, and its arguments; not empty
ChildOutcome run_child(const std::vector<std::string>& words, const ChildLimits& limits);

}  // namespace portal::cli
