// SPDX-License-Identifier: MIT
#include "core/search/query_dates.h"

#include <algorithm>
#include <cstddef>

#include "core/base/limits.h"
#include "core/search/query_numbers.h"
#include "core/text/tokenize.h"
#include "core/text/utf8.h"
#include "core/text/word_match.h"

namespace portal::search {
namespace {

using text::ByteRange;

/// Before a date these say nothing more; they go with it.
constexpr std::string_view prepositions[] = {"trong", "vào", "hồi"};
/// Words before a year that make it the date of issue.
constexpr std::string_view issuing_words[] = {"trong", "vào", "hồi", "hành", "ký", "từ"};

bool is_one_of(const text::Token& token, std::span<const std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text::matches_word(word, token.exact, token.folded); });
}

class DateFinder {
 public:
  DateFinder(std::string_view text, std::span<const ByteRange> literal)
      : text_(text::cut(text, limits::query_bytes)), literal_(literal), numbers_(find_query_numbers(text_)) {
    text::tokenize(text_, tokens_);
  }

  std::vector<QueryDate> find(const time::PeriodContext& context) {
    std::vector<QueryDate> dates;
    for (const time::FoundPeriod& found : time::find_periods(text_, context)) {
      if (found.weak || is_literal(found.source) || !is_issue(found)) continue;
      dates.push_back({{begin_of(found.source), found.source.end}, found.period.range, found.period.kind});
    }
    return dates;
  }

 private:
  /// Refused by the reader, a part of a document number, in quotes, or the value of a field.
  bool is_literal(ByteRange source) const {
    const auto overlaps = [&](ByteRange other) { return overlap(source, other); };
    if (std::any_of(literal_.begin(), literal_.end(), overlaps)) return true;
    for (const QueryNumber& number : numbers_) {
      if (number.complete && overlaps(number.source)) return true;
    }
    const std::string_view before = text_.substr(0, source.begin);
    const bool quoted = std::count(before.begin(), before.end(), '"') % 2 != 0;
    return quoted || before.ends_with(':') || before.ends_with('-');
  }

  /// The last token before the period; null if there is none.
  const text::Token* before(ByteRange source) const {
    const text::Token* last = nullptr;
    for (const text::Token& token : tokens_) {
      if (token.source.end <= source.begin) last = &token;
    }
    return last;
  }

  bool is_alone(ByteRange source) const {
    return tokens_.front().source.begin >= source.begin && tokens_.back().source.end <= source.end;
  }

  bool is_issue(const time::FoundPeriod& found) const {
    switch (found.period.kind) {
      case time::PeriodKind::part_of_year:
      case time::PeriodKind::third_of_year:
      case time::PeriodKind::year:
      case time::PeriodKind::years: break;
      case time::PeriodKind::day:
      case time::PeriodKind::week:
      case time::PeriodKind::part_of_month:
      case time::PeriodKind::month:
      case time::PeriodKind::quarter:
      case time::PeriodKind::rolling:
      case time::PeriodKind::between:
      case time::PeriodKind::from:
      case time::PeriodKind::until: return true;
    }
    const std::string_view wording = text_.substr(found.source.begin, found.source.size());
    const bool topic = found.period.kind == time::PeriodKind::years;  // "giai đoạn 2021-2025"
    if (wording.find_first_of("0123456789") == std::string_view::npos) return true;
    if (!topic && is_alone(found.source)) return true;
    const text::Token* word = before(found.source);
    return word != nullptr && is_one_of(*word, issuing_words);
  }

  std::uint32_t begin_of(ByteRange source) const {
    const text::Token* word = before(source);
    return word != nullptr && is_one_of(*word, prepositions) ? word->source.begin : source.begin;
  }

  std::string_view text_;
  std::span<const ByteRange> literal_;
  std::vector<QueryNumber> numbers_;
  std::vector<text::Token> tokens_;
};

}  // namespace

std::vector<QueryDate> find_query_dates(std::string_view text, const time::PeriodContext& context,
                                        std::span<const ByteRange> literal) {
  return DateFinder(text, literal).find(context);
}

std::string without_dates(std::string_view text, std::span<const QueryDate> dates) {
  std::string words(text);
  for (const QueryDate& date : dates)
    words.replace(date.source.begin, date.source.size(), date.source.size(), ' ');
  return words;
}

time::DateRange common_range(const time::DateRange& left, const time::DateRange& right) {
  time::DateRange common = left;
  if (right.from && (!common.from || *common.from < *right.from)) common.from = right.from;
  if (right.to && (!common.to || *right.to < *common.to)) common.to = right.to;
  return common;
}

}  // namespace portal::search
