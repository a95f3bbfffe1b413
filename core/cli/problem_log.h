// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include "core/base/problem.h"

namespace portal::cli {

/// "van-ban.csv:12: Ngày: not a date such as 28/07/2023 or 2023-07-28 (“32/1/2023”)", as compilers write it, so that
/// editors jump there. Without a line the row is named.
std::string problem_line(const Problem& problem);

/// The problems of a run, for its end. A feed that is wrong in every row fills neither memory nor screen: the first 20
/// of each kind are kept, all are counted.
class ProblemLog {
 public:
  void add(Problem problem);

  std::size_t errors() const { return errors_; }      ///< rows or inputs that were left out
  std::size_t warnings() const { return warnings_; }  ///< rows that were kept in part

  /// A whole input was left out.
  bool input_failed() const { return input_failed_; }

  /// In the order in which they came, then how many of each kind there are.
  void print(std::FILE* file) const;

 private:
  std::vector<Problem> kept_;
  std::map<ProblemCode, std::size_t> counts_;
  std::size_t errors_ = 0;
  std::size_t warnings_ = 0;
  bool input_failed_ = false;
};

}  // namespace portal::cli
