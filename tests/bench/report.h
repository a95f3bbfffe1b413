// SPDX-License-Identifier: MIT
/// What the benchmark programs print: one JSON object a line for each figure, which tests/bench/run.mjs reads.
///
///     {"name":"hover, 2x","unit":"ms","value":0.41,"best":0.36,"runs":101,"parts":{"layout":0.12,"raster":0.29}}
///
/// `value` is the median of the runs, `best` the fastest one; counts have neither `best` nor `runs`. Names are ASCII.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace portal::bench {

/// How often something is measured. The runs of the warm-up do not count: under Node the optimising compiler takes over
/// during them.
struct Repeats {
  int runs = 101;
  int warm_up = 30;
  double enough_ms = 3000;  ///< no more runs after this time in all, once three count
};

inline double milliseconds_now() {
  const auto now = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration<double, std::milli>(now).count();
}

/// Calls step(run), which gives the milliseconds of what it measures; `run` counts from 0, the warm-up included.
template <class Step>
std::vector<double> collect_runs(const Repeats& repeats, Step&& step) {
  std::vector<double> times_ms;
  const double start = milliseconds_now();
  for (int run = 0; run < repeats.warm_up + repeats.runs; ++run) {
    const double time_ms = step(run);
    if (run >= repeats.warm_up) times_ms.push_back(time_ms);
    if (times_ms.size() >= 3 && milliseconds_now() - start > repeats.enough_ms) break;
  }
  return times_ms;
}

/// Milliseconds of each call of step(run).
template <class Step>
std::vector<double> time_runs(const Repeats& repeats, Step&& step) {
  return collect_runs(repeats, [&](int run) {
    const double start = milliseconds_now();
    step(run);
    return milliseconds_now() - start;
  });
}

/// The value below which `share` (0 to 1) of `values` lie; 0.5 is the median. `values` is not empty.
double quantile(std::vector<double> values, double share);

void report_times(std::string_view name, const std::vector<double>& times_ms);

/// Megabytes (10^6 bytes) a second.
void report_rate(std::string_view name, std::size_t bytes, const std::vector<double>& times_ms);

/// One figure of a known spread, for what report_times cannot say.
struct Figure {
  double value = 0;
  double best = 0;
  std::size_t runs = 0;
};
void report(std::string_view name, std::string_view unit, const Figure& figure);

void report_count(std::string_view name, std::string_view unit, double value);

/// A step of a frame: as many times as there were frames.
struct Part {
  std::string name;
  std::vector<double> times_ms = {};
};
/// The sum of the parts, frame by frame, and the median of each.
void report_parts(std::string_view name, const std::vector<Part>& parts);

}  // namespace portal::bench
