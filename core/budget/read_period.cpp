// SPDX-License-Identifier: MIT
#include "core/budget/read_period.h"

#include <algorithm>
#include <cstdint>

#include "core/budget/reported_range.h"
#include "core/text/byte_range.h"
#include "core/text/word_set.h"

namespace portal::budget {
namespace {

std::string_view cut(std::string_view text, text::ByteRange range) {
  return text.substr(range.begin, range.size());
}

constexpr text::WordSet until_words = text::word_set({"đến", "den"});
constexpr text::WordSet end_words = text::word_set({"hết", "het"});

bool says_until_end(std::span<const BudgetWord> words) {
  for (std::size_t i = 1; i < words.size(); ++i)
    if (until_words.has(words[i - 1].hash) && end_words.has(words[i].hash)) return true;
  return false;
}

bool is_from_start_of_year(std::span<const BudgetWord> words) {
  constexpr text::WordSet counted = text::word_set({"tính", "tinh", "kể", "ke"});
  constexpr text::WordSet from = text::word_set({"từ", "tu"}), start = text::word_set({"đầu", "dau"}),
                          year = text::word_set({"năm", "nam"});
  if (words.size() == 4 && counted.has(words[0].hash)) words = words.subspan(1);
  return words.size() == 3 && from.has(words[0].hash) && start.has(words[1].hash) && year.has(words[2].hash);
}

/// "Sau 9 tháng, …", "sau 9 tháng năm 2024": the nine months that are over. "Sau 9 tháng triển khai" says none, and
/// "sau 9 tháng 12" a day.
std::optional<ReadPeriod> months_over(const time::FoundPeriod& found, std::string_view text,
                                      std::span<const BudgetWord> words) {
  constexpr text::WordSet after = text::word_set({"sau"});
  constexpr text::WordSet month = text::word_set({"tháng", "thang"});
  const bool is_count = words.size() >= 3 && after.has(words[0].hash) && words[1].number && month.has(words[2].hash);
  if (!is_count) return std::nullopt;
  const bool is_over = words.size() > 3 ? !words[3].number : text.substr(found.source.end).starts_with(',');
  if (!is_over) return std::nullopt;
  const time::Date last{found.period.range.from->day_number - 1};
  return ReadPeriod{*time::year_of(last).from, last, false, false, true, !names_year(cut(text, found.source))};
}

/// "9 tháng qua" in October: all that are over of this year.
std::optional<ReadPeriod> months_past(std::span<const BudgetWord> words, std::string_view text, time::Date today) {
  constexpr text::WordSet month = text::word_set({"tháng", "thang"});
  constexpr text::WordSet past = text::word_set({"qua"});
  if (words.size() != 3 || !words[0].number || !month.has(words[1].hash) || !past.has(words[2].hash)) return {};
  const int over = time::civil(today).month - 1, year = time::civil(today).year;
  const time::ParsedPeriod parsed =
      time::parse_period(cut(text, {words[0].source.begin, words[1].source.end}), {today, time::YearBias::past});
  if (over == 0 || !parsed.period || !parsed.period->range.to) return {};
  const time::Date last = *time::make_date(year, over, time::days_in_month(year, over));
  if (*parsed.period->range.to != last) return {};
  return ReadPeriod{*time::year_of(today).from, last, false, false, true, true};
}

}  // namespace

bool names_year(std::string_view words) {
  int digits = 0;
  for (const char byte : words) {
    digits = '0' <= byte && byte <= '9' ? digits + 1 : 0;
    if (digits == 4) return true;
  }
  return false;
}

std::optional<ReadPeriod> read_period(const time::FoundPeriod& found, std::string_view text,
                                      std::span<const BudgetWord> words, time::Date today) {
  using enum time::PeriodKind;
  constexpr text::WordSet before = text::word_set({"trước", "truoc"}), counted = text::word_set({"tính", "tinh"});
  const time::PeriodKind kind = found.period.kind;
  if (kind == from && is_from_start_of_year(words))
    return ReadPeriod{*time::year_of(today).from, today, false, true, true, true};
  if (kind == from) return months_over(found, text, words);
  if (kind == rolling) return months_past(words, text, today);
  if (!found.period.range.to || kind == week) return std::nullopt;
  if (found.weak && kind != part_of_year && kind != until) return std::nullopt;
  const time::DateRange range = reported_range(found.period);
  ReadPeriod read{*range.from, *range.to};
  read.reports = kind != day && kind != part_of_month;
  if (kind == until) {
    if (!words.empty() && before.has(words[0].hash)) return std::nullopt;
    read.to_date = true;
    read.cumulative = says_until_end(words) || (!words.empty() && counted.has(words[0].hash));
  } else if (kind == between && range.from == time::year_of(*range.from).from) {
    read.to_date = read.cumulative = says_until_end(words);  // "từ đầu năm đến hết tháng 8"
  }
  read.without_year = kind != year && kind != years && kind != third_of_year && !names_year(cut(text, found.source));
  return read;
}

std::vector<time::FoundPeriod> find_reported_periods(std::string_view text, time::Date today) {
  std::vector<time::FoundPeriod> all;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    if (line.find_first_of("0123456789") != std::string_view::npos) {
      const auto offset = static_cast<std::uint32_t>(begin);
      for (time::FoundPeriod found : time::find_periods(line, {today, time::YearBias::past})) {
        found.source = {found.source.begin + offset, found.source.end + offset};
        all.push_back(found);
      }
    }
    begin = end + 1;
  }
  return all;
}

}  // namespace portal::budget
