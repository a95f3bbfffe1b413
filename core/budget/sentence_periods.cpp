// SPDX-License-Identifier: MIT
// Of when a sentence speaks.
#include <algorithm>
#include <string>
#include <string_view>

#include "core/budget/sentence_reader.h"

namespace portal::budget {

using Kind = Item::Kind;
using text::ByteRange;

static constexpr std::size_t most_listed = 16;  // behind "lần lượt"

void SentenceReader::name_period(const ReadPeriod& read, ByteRange source) {
  context_.period = {time::DateRange{read.from, read.to}, read.to_date};
  context_.cumulative = read.cumulative || said_.cumulative;
  period_source_ = source;
  // "chi bám sát dự toán: 6 tháng chi 5 tỷ đồng"
  if (said_.plan && subject_.known && subject_.clause_ended && !is_whole_year(*context_.period.range))
    said_.plan = heading_plan_ = false;
  if (!sentence_period_.range) period_is_apart_ = said_.apart;
  if (!sentence_period_.range) {
    sentence_period_ = context_.period;
    sentence_cumulative_ = read.cumulative;
  }
  listed_.periods.push_back(context_.period);
  said_.news = said_.period = true;
}

// "cả năm" without a number: the year that the sentence named, or one before it, else that of the article.
void SentenceReader::on_whole_year(std::size_t at) {
  if (items_.is(at - 1, Sense::target)) return;                      // "để hoàn thành kế hoạch cả năm"
  if (said_.plan && said_.period && !subject_.clause_ended) return;  // "9 tháng có 5 xã hoàn thành dự toán thu cả năm"
  const std::optional<time::DateRange>& before = context_.period.range;
  const int year = year_ != 0 ? year_ : time::civil(before ? *before->to : options_.today).year;
  name_period({*time::make_date(year, 1, 1), *time::make_date(year, 12, 31)}, items_[at].source);
}

/// The period at `at`, in the year of the sentence if it names none.
ReadPeriod SentenceReader::period_at(std::size_t at) {
  ReadPeriod read = items_.period(at);
  if (at > items_.begin() && items_.is(at - 1, Sense::until)) {  // "lũy kế hết tháng 8"
    read.from = *time::year_of(read.to).from;
    read.to_date = read.cumulative = true;
  }
  const int year = time::civil(read.to).year;
  const int named = year_ != 0 ? year_ : items_.year_named_behind(at);
  if (read.without_year && named != 0) {
    const time::DateRange moved = in_year({read.from, read.to}, named);
    read.from = *moved.from;
    read.to = *moved.to;
  } else if (time::civil(read.from).year == year) {
    year_ = year;  // "nhiệm kỳ 2021 - 2026" says no year
  }
  return read;
}

// "Năm ngoái, xã thu 5 tỷ đồng."
void SentenceReader::on_last_year(std::size_t at) {
  const int year = std::max(2, time::civil(options_.today).year) - 1;
  name_period({*time::make_date(year, 1, 1), *time::make_date(year, 12, 31)}, items_[at].source);
}

void SentenceReader::on_period(std::size_t at) {
  if (!items_.period(at).reports) {
    numbers_ = true;
    return;
  }
  if (is_of_another_year(at)) return;
  const ReadPeriod read = period_at(at);
  if (unknown_amount_ && items_.is(at - 1, Kind::amount)) return;  // of that amount, which is no figure
  // "đạt 5 tỷ đồng trong quý I": what stands behind the amount counts where nothing stood before it.
  const bool adjacent = !read.without_year && items_.is(at - 1, Kind::amount);  // "lên 480 tỷ đồng năm 2024"
  if (current_ && !said_.boundary && (adjacent || !drafts_[*current_].period_named || is_part_of_year(at, read))) {
    context_.period = {time::DateRange{read.from, read.to}, read.to_date};
    const std::size_t last = *current_;  // and "lần lượt là 9 tỷ đồng và 5 tỷ đồng trong quý I"
    const std::size_t several = listed_.on && listed_.next <= last + 1 ? listed_.next : 1;
    for (std::size_t i = last + 1 - std::max<std::size_t>(several, 1); i <= last; ++i)
      take_period_behind(drafts_[i], read, items_[at].source);
    // "thu 9 tỷ đồng, chi 5 tỷ đồng trong quý I": of both sides.
    if (several == 1 && last > 0 && is_other_side(drafts_[last - 1], drafts_[last]))
      take_period_behind(drafts_[last - 1], read, items_[at].source);
    return;
  }
  name_period(read, items_[at].source);
}

// "Từ nguồn dự phòng năm 2025, huyện đã chi 5 tỷ đồng … trong quý III"
bool SentenceReader::is_part_of_year(std::size_t at, const ReadPeriod& read) const {
  const DraftFigure& draft = drafts_[*current_];
  const std::optional<time::DateRange>& year = draft.figure.period;
  return items_.is_filler(at - 1) && draft.comparisons.empty() && year && is_whole_year(*year) &&
         *year->from <= read.from && read.to <= *year->to;
}

bool SentenceReader::is_other_side(const DraftFigure& first, const DraftFigure& second) const {
  return !first.figure.period && first.comparisons.empty() && !said_.apart && first.figure.flow != second.figure.flow &&
         first.figure.status == second.figure.status;
}

void SentenceReader::take_period_behind(DraftFigure& draft, const ReadPeriod& read, ByteRange source) const {
  draft.figure.period = context_.period.range;
  draft.figure.cumulative = read.cumulative;
  draft.figure.evidence.period = source;
  draft.period_named = true;
}

// "thu 5 tỷ đồng (năm 2022), 6 tỷ đồng (năm 2023)": of the amount before the bracket.
std::size_t SentenceReader::on_period_in_brackets(std::size_t at) {
  const ReadPeriod read = period_at(at + 1);
  context_.period = {time::DateRange{read.from, read.to}, read.to_date};
  take_period_behind(drafts_[*current_], read, items_[at + 1].source);
  return at + 3;
}

// "chi chuyển nguồn sang năm 2024" is of the year before, "vốn năm 2022 chuyển sang" of the year after.
bool SentenceReader::is_of_another_year(std::size_t at) const {
  const bool spent = subject_.known && subject_.explicit_word && subject_.flow == Flow::spending;
  return spent ? at > items_.begin() && items_.is(at - 1, Sense::carried) : items_.carries_over(at + 1);
}

/// How many months each of several periods has that are named by the first and the last of them, "từ tháng 1 đến tháng
/// 3", "quý I và quý II"; 0 if it is one.
static int months_of_each(std::string_view named) {
  const std::size_t until = std::min(named.find(" đến "), named.find(" và "));
  if (until == named.npos) return 0;
  if (named.find("tháng") < until) return 1;
  return named.find("uý ") < until ? 3 : 0;  // "quý", "Quý"
}

// "thu năm 2021, năm 2022 và năm 2023 lần lượt là …": years that stand together are one period until here, and so are
// months and quarters.
void SentenceReader::on_respectively() {
  std::vector<SpokenPeriod> apart;
  const int months = listed_.periods.size() == 1 ? months_of_each(words_at(text_, period_source_)) : 0;
  for (const SpokenPeriod& spoken : listed_.periods) {
    const time::YearMonthDay first = time::civil(*spoken.range->from), last = time::civil(*spoken.range->to);
    if (first.year == last.year && months == 0) apart.push_back(spoken);
    for (int year = first.year; first.year < last.year && year <= last.year && apart.size() < most_listed; ++year)
      apart.push_back({time::year_of(*time::make_date(year, 1, 1)), false});
    for (int month = first.month; first.year == last.year && months > 0 && month <= last.month; month += months) {
      const int end = std::min(month + months - 1, 12);
      apart.push_back({time::DateRange{*time::make_date(first.year, month, 1),
                                       *time::make_date(first.year, end, time::days_in_month(first.year, end))},
                       false});
    }
  }
  listed_.periods = std::move(apart);
  listed_.on = true;
}

// "Năm 2023 tăng từ 3 tỷ đồng năm 2022 lên 5 tỷ đồng": only what it was, where the sentence named its period before.
std::size_t SentenceReader::on_former_amount(std::size_t at) {
  said_.verb = said_.news = true;
  const std::size_t amount = items_.skip_fillers(at + 1);
  if (!items_.is(amount, Kind::amount) || !sentence_period_.range) return at + 1;
  leave_out(amount);
  const bool dated = items_.is(amount + 1, Kind::period) || items_.is(amount + 1, Sense::base);
  return amount + (dated ? 2 : 1);
}

}  // namespace portal::budget
