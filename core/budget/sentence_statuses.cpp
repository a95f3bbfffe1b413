// SPDX-License-Identifier: MIT
// What a sentence says was planned, estimated, done.
#include "core/budget/sentence_reader.h"

namespace portal::budget {

using Kind = Item::Kind;

void SentenceReader::note_status(std::size_t at) {
  const bool in_name = at > items_.begin() && items_.is_subject(at - 1);  // "kinh phí thực hiện"
  const bool plan_before = said_.plan;
  switch (items_[at].wording.sense) {
    case Sense::estimate:
      said_.estimate = said_.news = true;
      said_.plan = false;
      if (!subject_.known && drafts_.empty()) leading_estimate_ = true;
      break;
    case Sense::performed:
      said_.news = said_.verb = true;
      if (plans_to_perform(at)) break;
      said_.done = said_.done || !in_name;
      said_.plan = false;
      break;
    case Sense::already:
      said_.news = said_.verb = said_.done = true;
      said_.plan = false;
      break;
    case Sense::is:
      said_.verb = true;
      end_of_fulfilled();
      break;
    case Sense::reaches: said_.verb = said_.news = true; break;
    case Sense::settled: said_.settled = true; break;
    case Sense::planned: planned_ = said_.news = true; break;
    case Sense::forecast: said_.forecast = said_.news = true; break;
    case Sense::cumulative: said_.cumulative = said_.news = true; break;
    case Sense::everywhere: said_.news = true; break;
    case Sense::pays_in: said_.pays_in = true; break;
    case Sense::target:
      if (!items_.is_of_office_name(at)) said_.plan = said_.news = true;
      said_.fulfilled =
          items_.is(at - 1, Sense::attain) || items_.is(at - 2, Sense::attain);  // "hoàn thành sớm nhiệm vụ"
      // "giải ngân kế hoạch vốn là 5 tỷ đồng"
      if (subject_.disbursed && !subject_.used && !subject_.clause_ended) said_.plan = plan_before;
      break;
    case Sense::allots:
      said_.spends = true;
      opens_plan();
      break;
    case Sense::assigned:
      if (!said_.settled && items_.assigns_amount(at, subject_.allotment && !subject_.used)) opens_plan();
      break;
    default: break;
  }
}

// "Hoàn thành nhiệm vụ thu ngân sách: 11 tháng thu 5 tỷ đồng", "khoản chưa đạt dự toán là thuế (5 tỷ đồng)": the plan
// was only spoken of.
void SentenceReader::end_of_fulfilled() {
  if (said_.fulfilled) said_.plan = false;
}

// "Dự toán kinh phí thực hiện chính sách", "vốn được giao để thực hiện 3 dự án": what for, not what was done.
bool SentenceReader::plans_to_perform(std::size_t at) const {
  const bool says_what =
      items_.may_be_of_name(at + 1) || items_.is(at + 1, Kind::number) || items_.is(at + 1, Sense::spending_item);
  return said_.plan && !subject_.clause_ended && says_what;
}

// "UBND huyện ban hành Quyết định số 5/QĐ-UBND phân bổ 9 tỷ đồng": what stands before such a verb does not count.
void SentenceReader::opens_plan() {
  said_.plan = said_.news = true;
  words_ = 0;
  numbers_ = of_actor_ = false;
  if (subject_.other_money) subject_ = {};  // "tổng mức đầu tư 50 tỷ đồng, năm 2023 bố trí 5 tỷ đồng"
  if (said_.spends && subject_.of_budget) subject_.flow = Flow::spending;
  // "thu 9 tỷ đồng, đã bố trí 5 tỷ đồng cho trường học"
  if (said_.spends && subject_.used && subject_.flow == Flow::revenue && said_.boundary) subject_ = {};
}

Status SentenceReader::status(std::size_t at) const {
  // "đã hoàn thành nhiệm vụ thu với 5 tỷ đồng"
  const bool is_done = said_.fulfilled && items_.is(at - 1, Sense::with);
  if (planned_ || (said_.plan && !is_done)) return Status::plan;
  if (said_.forecast) return is_mostly_over() ? Status::estimate : Status::plan;
  if (said_.settled) return Status::settled;
  if (said_.estimate || leading_estimate_ || shares_estimate()) return Status::estimate;
  if (is_paid_of_plan()) return Status::performed;
  if (subject_.allotment && !subject_.disbursed && items_.is_assigned_behind(at)) return Status::plan;
  if (shares_plan()) return Status::plan;
  if (whole_) return figure_with_index(*whole_).status;
  if (depth_ > 0 && outside_.current && !said_.verb) return drafts_[*outside_.current].figure.status;
  if (is_of_topic()) return *context_.topic_status;
  return is_of_open_year() ? Status::plan : Status::performed;
}

// "Vốn năm 2024 bố trí 15 tỷ đồng, trong đó đã giải ngân 9 tỷ đồng"
bool SentenceReader::is_paid_of_plan() const {
  return whole_ && figure_with_index(*whole_).status == Status::plan && (said_.done || subject_.disbursed);
}

// "Kế hoạch năm 2024 thu 5 tỷ đồng, chi 9 tỷ đồng": the other side of it. "Dự toán thu năm 2024: xã Tam Lộc 5 tỷ đồng,
// xã Tam Dân 9 tỷ đồng", "dự toán chi giáo dục 5 tỷ đồng, y tế 9 tỷ đồng": the next of a list.
bool SentenceReader::shares_plan() const {
  if (heading_plan_ && !said_.done && !subject_.bare && !subject_.used) return true;
  if (drafts_.empty() || whole_ || said_.done || said_.period || said_.estimate) return false;
  const Figure& last = drafts_.back().figure;
  if (drafts_.front().figure.status != Status::plan || last.status != Status::plan) return false;
  if (said_.apart) return subject_.known && !subject_.bare && !subject_.disbursed;
  const bool new_side = subject_.explicit_word ? subject_.flow != last.flow : !subject_.bare && !subject_.disbursed;
  return new_side || subject_.line.begin < last.amount.source.begin;
}

// "Xã công khai dự toán năm 2024. Tổng thu 15 tỷ đồng; tổng chi 15 tỷ đồng."
bool SentenceReader::is_of_topic() const {
  return context_.topic_status && !sentence_period_.range && !said_.done && !subject_.disbursed && !subject_.bare;
}

// "Tổng vốn đầu tư công năm 2024 là 15 tỷ đồng", said in that year: nobody has counted what was spent.
bool SentenceReader::is_of_open_year() const {
  const std::optional<time::DateRange>& period = context_.period.range;
  return subject_.known && subject_.allotment && !subject_.used && !said_.done && period && !context_.period.to_date &&
         is_whole_year(*period) && period->to > options_.today;
}

// "tháng 11 ước 142 tỷ đồng, 11 tháng 1.684 tỷ đồng", "ước thu 5 tỷ đồng; xã Tam Lộc 1 tỷ đồng": one verb for both.
bool SentenceReader::shares_estimate() const {
  if (drafts_.empty() || drafts_.back().figure.status != Status::estimate || said_.verb) return false;
  return !said_.period || (!said_.apart && subject_.used && current_);
}

bool SentenceReader::is_mostly_over() const {
  const std::optional<time::DateRange>& period = context_.period.range;
  return period &&
         options_.today.day_number - period->from->day_number >= period->to->day_number - options_.today.day_number;
}

}  // namespace portal::budget
