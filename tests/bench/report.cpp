// SPDX-License-Identifier: MIT
#include "tests/bench/report.h"

#include <algorithm>
#include <cassert>
#include <cstdio>

namespace portal::bench {
namespace {

int width(std::string_view text) {
  return static_cast<int>(text.size());
}

void begin(std::string_view name, std::string_view unit, double value) {
  std::printf("{\"name\":\"%.*s\",\"unit\":\"%.*s\",\"value\":%.6g", width(name), name.data(), width(unit), unit.data(),
              value);
}

void spread(double best, std::size_t runs) {
  std::printf(",\"best\":%.6g,\"runs\":%zu", best, runs);
}

void end() {
  std::puts("}");
}

double least(const std::vector<double>& values) {
  return *std::min_element(values.begin(), values.end());
}

}  // namespace

double quantile(std::vector<double> values, double share) {
  assert(!values.empty());
  const auto place = static_cast<std::size_t>(share * static_cast<double>(values.size()));
  const auto wanted = values.begin() + static_cast<std::ptrdiff_t>(std::min(place, values.size() - 1));
  std::nth_element(values.begin(), wanted, values.end());
  return *wanted;
}

void report(std::string_view name, std::string_view unit, const Figure& figure) {
  begin(name, unit, figure.value);
  spread(figure.best, figure.runs);
  end();
}

void report_times(std::string_view name, const std::vector<double>& times_ms) {
  report(name, "ms", {quantile(times_ms, 0.5), least(times_ms), times_ms.size()});
}

void report_rate(std::string_view name, std::size_t bytes, const std::vector<double>& times_ms) {
  const double kilobytes = static_cast<double>(bytes) / 1000;  // a millisecond = megabytes a second
  report(name, "MB/s", {kilobytes / quantile(times_ms, 0.5), kilobytes / least(times_ms), times_ms.size()});
}

void report_count(std::string_view name, std::string_view unit, double value) {
  begin(name, unit, value);
  end();
}

void report_parts(std::string_view name, const std::vector<Part>& parts) {
  std::vector<double> sums(parts.front().times_ms.size());
  for (const Part& part : parts) {
    assert(part.times_ms.size() == sums.size());
    for (std::size_t run = 0; run < sums.size(); ++run)
      sums[run] += part.times_ms[run];
  }
  begin(name, "ms", quantile(sums, 0.5));
  spread(least(sums), sums.size());
  std::printf(",\"parts\":{");
  for (const Part& part : parts) {
    const char* comma = &part == &parts.front() ? "" : ",";
    std::printf("%s\"%s\":%.6g", comma, part.name.c_str(), quantile(part.times_ms, 0.5));
  }
  std::printf("}");
  end();
}

}  // namespace portal::bench
