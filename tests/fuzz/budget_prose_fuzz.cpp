// SPDX-License-Identifier: MIT
// Articles of any bytes: evidence lies in the text, what is read is checked, described and joined without harm.
#include "core/budget/describe.h"
#include "core/budget/prose.h"
#include "core/budget/series.h"
#include "tests/fuzz/require.h"

using portal::fuzz::require;
using namespace portal::budget;

namespace {

void require_inside(portal::text::ByteRange range, std::size_t size) {
  require(range.begin <= range.end && range.end <= size);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = portal::fuzz::as_text(data, size);
  const Prose prose = read_prose(text, {"fuzz", *portal::time::make_date(2024, 4, 5)});
  for (const Figure& figure : prose.figures) {
    require(figure.amount.source.size() > 0);
    for (const auto range : {figure.amount.source, figure.evidence.sentence, figure.evidence.line,
                             figure.evidence.period, figure.evidence.place})
      require_inside(range, size);
    require(!figure.period || (figure.period->from && figure.period->to && *figure.period->from <= *figure.period->to));
    for (const Comparison& comparison : figure.comparisons) {
      require_inside(comparison.source, size);
      require(comparison.percent || comparison.delta);
      require((comparison.relation == Relation::ratio) == (comparison.direction == Direction::none));
      require(comparison.computed.has_value() == (comparison.verdict != Verdict::unverifiable));
      require((comparison.hint != Hint::none) <= (comparison.verdict == Verdict::mismatch));
      describe_mismatch(comparison);
    }
    require(!describe(figure).empty() && !describe(figure, portal::Language::english).empty());
    Figure again = figure;
    check(again);
    require(again == figure);
  }
  for (const LeftOut& one : prose.left_out)
    require_inside(one.source, size);
  for (const ProseSum& sum : prose.sums)
    require(sum.whole < prose.figures.size() && !sum.parts.empty());
  for (const Series& series : join(prose.figures))
    differences(series);
  return 0;
}
