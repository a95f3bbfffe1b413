// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/budget/check.h"
#include "core/budget/figure.h"
#include "core/text/byte_range.h"
#include "core/time/date.h"

namespace portal::budget {

struct ProseOptions {
  std::string document;  ///< goes into the evidence of each figure
  time::Date today;      ///< of the article: decides years that are left out
};

/// A number with a unit of money or a percent sign that no rule understood.
struct LeftOut {
  text::ByteRange source;
  bool money = false;  ///< else a percentage
};

/// What a sentence lists behind "trong đó" against the figure before it. The list need not name all parts: only parts
/// above their whole are wrong.
struct ProseSum {
  std::size_t whole = 0;  ///< indices of figures
  std::vector<std::size_t> parts;
  SumCheck check;
};

struct Prose {
  std::vector<Figure> figures;  ///< in the order of the text, checked
  std::vector<ProseSum> sums;
  std::vector<LeftOut> left_out;
};

/// Reads the budget figures of an article. What is not understood is left out and counted, never guessed; phones,
/// dates, numbers of documents, headcounts and areas are no amounts to begin with.
///
/// Byte ranges refer to `text` as it is, in any normal form. Linear in the size of the text.
/// @param text  any bytes; what is not UTF-8 is no word
/// @see wording.def for the rules
Prose read_prose(std::string_view text, const ProseOptions& options);

}  // namespace portal::budget
