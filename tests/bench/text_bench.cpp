// SPDX-License-Identifier: MIT
/// portal_bench_text FEED.json: folds the titles and summaries of a feed as one text, beside ICU where that is
/// installed.
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/feeds/json_feed.h"
#include "core/text/fold.h"
#include "core/text/normalize.h"
#include "tests/bench/report.h"
#include "tests/harness/files.h"

#if PORTAL_ICU
#include <memory>
#include <unicode/coll.h>
#include <unicode/translit.h>
#endif

namespace portal::bench {
namespace {

constexpr Repeats repeats{31, 5};

std::string text_of(const std::string& feed) {
  feeds::JsonFeedReader reader(feed, "feed");
  while (reader.step(1000))
    continue;
  std::string text;
  for (const search::Document& document : reader.take_documents())
    text.append(document.title).append("\n").append(document.summary).append("\n");
  return text;
}

void measure_levels(const std::string& text) {
  struct Row {
    std::string_view name;
    text::FoldLevel level;
  };
  constexpr Row rows[] = {{"fold bare", text::FoldLevel::bare},
                          {"fold exact", text::FoldLevel::exact},
                          {"fold case", text::FoldLevel::letter_case},
                          {"fold variant", text::FoldLevel::variant},
                          {"fold toneless", text::FoldLevel::toneless}};
  std::string out;
  for (const Row& row : rows)
    report_rate(row.name, text.size(), time_runs(repeats, [&](int) { text::fold(text, row.level, out); }));
  const std::string decomposed = text::nfd(text);
  report_rate("fold bare, decomposed", decomposed.size(),
              time_runs(repeats, [&](int) { text::fold(decomposed, text::FoldLevel::bare, out); }));
  report_rate("fold bare, with ranges", text.size(), time_runs(repeats, [&](int) { text::fold_with_ranges(text); }));
  report_rate("nfc", text.size(), time_runs(repeats, [&](int) { text::nfc(text); }));
}

#if PORTAL_ICU
/// Milliseconds of `step` for each line of `text`, the reading of UTF-8 included.
template <class Step>
std::vector<double> time_lines(std::string_view text, Step&& step) {
  return time_runs(repeats, [&](int) {
    for (std::string_view rest = text; !rest.empty();) {
      const std::size_t end = rest.find('\n');
      auto line = icu::UnicodeString::fromUTF8({rest.data(), static_cast<int>(end)});
      step(line);
      rest.remove_prefix(end + 1);
    }
  });
}

/// What ICU offers for the same question: letters without their marks, UTF-8 to UTF-8, and keys of what compares equal
/// at the primary strength. Line by line, since its transliterator moves the rest of a text for each mark that it
/// removes.
void measure_icu(const std::string& text) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> bare(icu::Transliterator::createInstance(
      "NFD; [:Nonspacing Mark:] Remove; NFC; Latin-ASCII; Lower", UTRANS_FORWARD, status));
  const std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(icu::Locale("vi"), status));
  if (U_FAILURE(status)) return;
  std::string out;
  report_rate("ICU transliterator", text.size(), time_lines(text, [&](icu::UnicodeString& line) {
                bare->transliterate(line);
                out.clear();
                line.toUTF8String(out);
              }));
  collator->setStrength(icu::Collator::PRIMARY);
  std::vector<std::uint8_t> key(1 << 16);
  report_rate("ICU collation keys", text.size(), time_lines(text, [&](const icu::UnicodeString& line) {
                collator->getSortKey(line, key.data(), static_cast<int>(key.size()));
              }));
}
#endif

}  // namespace
}  // namespace portal::bench

int main(int count, char** arguments) {
  const auto feed = count >= 2 ? portal::harness::read_file(arguments[1]) : std::nullopt;
  const std::string text = feed ? portal::bench::text_of(*feed) : std::string();
  if (text.empty()) {
    std::fputs("usage: portal_bench_text FEED.json\n", stderr);
    return 2;
  }
  portal::bench::measure_levels(text);
#if PORTAL_ICU
  portal::bench::measure_icu(text);
#endif
  return 0;
}
