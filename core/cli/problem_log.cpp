// SPDX-License-Identifier: MIT
#include "core/cli/problem_log.h"

#include <utility>

namespace portal::cli {
namespace {

constexpr std::size_t kept_of_a_kind = 20;

/// One line, whatever the input holds; a terminal must not obey it.
std::string printable(std::string text) {
  for (char& byte : text) {
    const auto value = static_cast<unsigned char>(byte);
    if (value < 0x20 || value == 0x7F) byte = ' ';
  }
  return text;
}

}  // namespace

std::string problem_line(const Problem& problem) {
  std::string line = problem.source;
  if (problem.line > 0) {
    line += ':' + std::to_string(problem.line);
  } else if (problem.row > 0) {
    line += ", row " + std::to_string(problem.row);
  }
  line += ": ";
  if (!problem.field.empty()) line += problem.field + ": ";
  line += problem.message;
  if (!problem.value.empty()) line += " (“" + problem.value + "”)";
  return printable(std::move(line));
}

void ProblemLog::add(Problem problem) {
  ++(problem.severity == Severity::error ? errors_ : warnings_);
  input_failed_ = input_failed_ || (problem.severity == Severity::error && problem.row == 0);
  if (++counts_[problem.code] <= kept_of_a_kind) kept_.push_back(std::move(problem));
}

void ProblemLog::print(std::FILE* file) const {
  for (const Problem& problem : kept_)
    std::fprintf(file, "%s\n", problem_line(problem).c_str());
  for (const auto& [code, count] : counts_) {
    const std::string called(name(code));
    if (count > kept_of_a_kind) std::fprintf(file, "%zu more of %s\n", count - kept_of_a_kind, called.c_str());
  }
}

}  // namespace portal::cli
