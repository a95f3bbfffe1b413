// SPDX-License-Identifier: MIT
// Whether an amount is a figure, and what names it.
#include <algorithm>
#include <utility>

#include "core/budget/sentence_reader.h"

namespace portal::budget {

using Kind = Item::Kind;
using text::ByteRange;

namespace {

bool is_boundary(const Item& item) {
  return item.kind == Kind::comma || item.kind == Kind::semicolon || item.kind == Kind::colon ||
         item.kind == Kind::line ||
         (item.kind == Kind::phrase && (item.wording.sense == Sense::parts || item.wording.sense == Sense::next_item));
}

}  // namespace

std::size_t SentenceReader::on_amount(std::size_t at) {
  line_open_ = false;
  if (items_.is_former(at)) return leave_out(at), at + 1;
  const bool named = subject_.known && (!subject_.used || !said_.boundary);
  const std::size_t line = items_.line_behind(at, said_.pays_in);
  if (!named && !of_bank_ && line != at) {
    on_subject(line);
    subject_.bare = false;
  }
  if (items_.is_rate(at) || said_.each || said_.counted || !may_be_figure(at)) {
    leave_out(at);
    said_.plan = said_.each = false;  // it was said of this amount
    unknown_amount_ = true;
    subject_.used = subject_.used || subject_.other_money;
    const std::size_t second = items_.pair_of(at);
    if (second != at) leave_out(second);
    return second + 1;
  }
  if (pending_.found && pending_alone_ && !items_.is_pair(at)) return on_amount_of_base(at);
  DraftFigure draft = figure_at(at);
  const std::size_t next = add_second_amount(at, draft);
  // "… 199.121 triệu đồng, …, so với 6 tháng đầu năm 2022 là 199.121/153.835 triệu đồng": the same figure once more.
  if (draft.pair && current_ && !drafts_[*current_].figure.pair &&
      drafts_[*current_].figure.amount.dong == draft.figure.amount.dong) {
    drafts_[*current_].figure.pair = draft.figure.pair;
    drafts_[*current_].pair = draft.pair;
    said_.boundary = false;
    return next;
  }
  last_amount_ = at;
  open(std::move(draft));
  return line != at && items_.is(next, Kind::comma) ? items_.line_end(line) : next;
}

// "…, cùng kỳ năm trước đạt 410 tỷ đồng" is what the figure before is compared with, and none of this period.
std::size_t SentenceReader::on_amount_of_base(std::size_t at) {
  DraftComparison base = std::exchange(pending_, {}).draft;
  const bool same = !drafts_.empty() && !drafts_.back().in_brackets &&
                    drafts_.back().figure.flow == (subject_.known ? subject_.flow : context_.flow);
  if (!same) {
    leave_out(at);
    return at + 1;
  }
  base.comparison.reference = items_.amount(at, base.flags);
  drafts_.back().in_brackets = std::move(base);
  current_ = drafts_.size() - 1;
  subject_.used = true;
  return at + 1;
}

// "giải ngân 5 tỷ đồng trên tổng số 10 tỷ đồng được giao"
std::size_t SentenceReader::on_whole_amount(std::size_t at) {
  const std::size_t whole = items_.amount_of_whole(at);
  if (whole == at || !current_ || said_.boundary || drafts_[*current_].in_brackets) return at + 1;
  DraftComparison plan;
  plan.has_target = true;
  plan.comparison.reference = items_.amount(whole, plan.flags);
  drafts_[*current_].in_brackets = std::move(plan);
  return std::max(whole + 1, items_.target(whole + 1, false).next);
}

bool SentenceReader::may_be_figure(std::size_t at) const {
  if (of_bank_ || (subject_.known && subject_.other_money)) return false;
  if (subject_.disbursed && items_.is_lent(at)) return false;
  // "… 9 tỷ đồng, đạt 90% của mức đó (10 tỷ đồng)": another word for what was said, not one more figure.
  const bool alone = items_.is(at - 1, Kind::open) && items_.is(at + 1, Kind::close);
  if (alone && current_ && !said_.boundary) return false;
  // "nộp 5 tỷ đồng năm 2022 và 6 tỷ đồng năm 2023", "… gồm 5 tỷ đồng vốn trong nước và 6 tỷ đồng vốn nước ngoài"
  const bool follows = items_.is(at - 1, Sense::conjunction) || items_.is(at - 1, Kind::comma);
  if (follows && subject_.known && (items_.is_dated(at) || items_.has_period_behind(at))) return true;
  if (follows && is_next_use(at)) return true;
  if (whole_ && (follows || items_.is(at - 1, Sense::parts)) && items_.is_line(at + 1)) return true;
  if (of_actor_ && (!subject_.known || subject_.used) && !is_named_shortly(at)) return false;
  if (said_.pays_in && (!subject_.known || subject_.used) && context_.flow == Flow::spending) return false;
  if (is_next_listed(at)) return true;
  if (subject_.known && !subject_.used) return true;
  if (numbers_) return false;
  if (whole_ && said_.boundary && words_ > 0) return words_ <= most_part_words;
  if (name_in_brackets(at).size() > 0 || (subject_.is_item && item_name(at).size() > 0)) return true;
  if (is_named_shortly(at)) return true;
  // "bổ sung dự toán cho Sở Y tế 5 tỷ đồng"
  if (words_ > (said_.spends ? most_part_words : most_stray_words)) return false;
  if (subject_.known) return said_.news || pending_.found;
  const bool said = said_.plan || said_.estimate || said_.cumulative || (said_.verb && context_.topic);
  const bool goes_on = context_.in_budget && (said_.news || !any_words_);
  return goes_on || said || pending_.found || !waiting_.empty();
}

// "chi 9 tỷ đồng sửa trường, 5 tỷ đồng nạo vét kênh": what for stands behind each.
bool SentenceReader::is_next_use(std::size_t at) const {
  return current_ && subject_.known && subject_.flow == Flow::spending && !subject_.other_money && !unknown_amount_ &&
         items_.is(last_amount_ + 1, Kind::word) && items_.is(at + 1, Kind::word);
}

// "lần lượt đạt 1,8 tỷ đồng và 2,4 tỷ đồng"
bool SentenceReader::is_next_listed(std::size_t at) const {
  const std::size_t periods = listed_.periods.size();
  if (periods > 1 && listed_.next >= periods) return false;  // nobody knows which is whose
  return listed_.on && listed_.next > 0 &&
         (items_.is(at - 1, Sense::conjunction) || items_.is(at - 1, Kind::comma) || items_.is_filler(at - 1));
}

// "(đợt 1: 7 tỷ đồng, đợt 2: 11 tỷ đồng)" behind a figure.
ByteRange SentenceReader::name_in_brackets(std::size_t at) const {
  if (depth_ == 0 || !outside_.current || at < items_.begin() + 2 || !items_.is(at - 1, Kind::colon)) return {};
  std::size_t first = at - 1;
  while (first > items_.begin() && at - first <= most_part_words &&
         (items_.may_be_of_name(first - 1) || items_.is(first - 1, Kind::number)))
    --first;
  if (at - first > most_part_words || !items_.is(first, Kind::word)) return {};
  return joined(items_[first].source, items_[at - 2].source);
}

// "Thu thuế GTGT 5,6 tỷ đồng, TNDN 1,2 tỷ đồng", "Sở Xây dựng 9 tỷ đồng, Ban Quản lý Khu kinh tế 5 tỷ đồng", "Hội Phụ
// nữ: 2 tỷ đồng; Hội Nông dân: 1 tỷ đồng"
bool SentenceReader::is_named_shortly(std::size_t at) const {
  const std::size_t behind = items_.is(at - 1, Kind::colon) ? at - 1 : at;
  std::size_t first = behind;
  while (first > items_.begin() && behind - first < most_part_words && items_.may_be_of_name(first - 1) &&
         !items_.is(first - 1, Sense::bank))
    --first;
  if (!subject_.used || first == behind || first == items_.begin() || !items_[first].capital) return false;
  return items_.is(first - 1, Kind::comma) || items_.is(first - 1, Kind::semicolon);
}

// "Thu các quỹ: Quỹ phòng chống thiên tai 186 triệu đồng, đạt 93% KH; Quỹ vì người nghèo 92 triệu đồng": what stands
// as the item before it did.
ByteRange SentenceReader::item_name(std::size_t at) const {
  if (!subject_.in_list) return {};
  std::size_t first = at;
  while (first > items_.begin() && at - first <= most_part_words && items_.may_be_of_name(first - 1))
    --first;
  if (first == at || at - first > most_part_words || first == items_.begin()) return {};
  const ByteRange name = joined(items_[first].source, items_[at - 1].source);
  const bool names_place = place_source_.size() > 0 && place_source_.begin >= name.begin;
  return is_boundary(items_[first - 1]) && !names_place ? name : ByteRange{};
}

}  // namespace portal::budget
