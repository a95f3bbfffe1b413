// SPDX-License-Identifier: MIT
#include "core/budget/sentence_reader.h"

#include <algorithm>
#include <utility>

namespace portal::budget {

using Kind = Item::Kind;
using text::ByteRange;

void SentenceReader::read() {
  const bool is_item = starts_list_item();
  if (context_.lists_parts && is_item) {
    whole_ = context_.whole;
  } else if (context_.heading && is_item) {
    begin_line({.known = true, .flow = *context_.heading, .line = {}});
    line_open_ = false;
  }
  for (std::size_t at = items_.begin(); at < items_.end();)
    at = step(at);
  finish();
}

// "a) Ngân sách trung ương: 9 tỷ đồng", "- Ngân sách huyện: 5 tỷ đồng", "1. Ngân sách xã: 2 tỷ đồng"
bool SentenceReader::starts_list_item() const {
  const std::size_t first = items_.begin();
  const bool lettered =
      (items_.is(first, Kind::word) || items_.is(first, Kind::number)) && items_.is(first + 1, Kind::close);
  const bool numbered = items_.is(first, Kind::number) && first + 1 < items_.end() && items_[first + 1].capital;
  return lettered || numbered || items_.is(first, Kind::dash);
}

std::size_t SentenceReader::step(std::size_t at) {
  extend_line(at);
  switch (items_[at].kind) {
    case Kind::phrase: return on_phrase(at);
    case Kind::word:
    case Kind::number: return on_word(at);
    case Kind::amount: return on_amount(at);
    case Kind::percent: return on_percent(at);
    case Kind::period: on_period(at); break;
    case Kind::comma:
    case Kind::semicolon:
    case Kind::colon: on_boundary(items_[at].kind); break;
    case Kind::open: return on_open(at);
    case Kind::close: on_close(); break;
    default: break;
  }
  return at + 1;
}

std::size_t SentenceReader::on_phrase(std::size_t at) {
  const bool was_start = std::exchange(clause_start_, false);
  const Sense sense = items_[at].wording.sense;
  const bool is_origin = sense == Sense::source && whole_ && figure_with_index(*whole_).flow == Flow::spending;
  if (is_origin || (sense == Sense::level && items_.is(at - 1, Sense::is))) {  // "…, là mức cao nhất"
    add_words(items_[at].source, 2);
    return at + 1;
  }
  if (is_subject(sense)) {
    if (was_start && sense == Sense::revenue_item) of_actor_ = false;
    said_.each = said_.each || sense == Sense::rate;
    on_subject(at);
    return at + 1;
  }
  note_status(at);
  switch (sense) {
    case Sense::receives: of_authority_ = false; [[fallthrough]];
    case Sense::pays: on_paying(at); break;
    case Sense::already:  // "đã sử dụng 5 tỷ đồng từ nguồn dự phòng"
      if (items_.is(at + 1, Kind::amount) && items_.is_from_budget(at + 1)) on_paying(at);
      break;
    case Sense::actor: on_actor(at); break;
    case Sense::says: of_actor_ = false; break;
    case Sense::bank: of_bank_ = of_bank_ || (!subject_.known && drafts_.empty()); break;
    case Sense::rises_from: return on_former_amount(at);
    case Sense::whole_year: on_whole_year(at); break;
    case Sense::year_to_date:
      name_period({*time::year_of(options_.today).from, options_.today, false, true}, items_[at].source);
      break;
    case Sense::giver: on_giver(at); [[fallthrough]];
    case Sense::place:
      if (was_start) of_actor_ = false;
      if (was_start) of_authority_ = true;
      if (!was_start && at > items_.begin() && items_.is_filler(at - 1)) of_authority_ = false;  // "xã được huyện cấp"
      if (const std::size_t words = items_.name_words(at + 1)) return on_place(at + 1, words);
      break;
    case Sense::everywhere: context_.place.clear(); break;
    case Sense::attain:
    case Sense::namely:
    case Sense::equals:
    case Sense::doubled: return on_ratio(at);
    case Sense::share: return on_share(at);
    case Sense::out_of: return on_whole_amount(at);
    case Sense::versus:
    case Sense::base:
      if (was_start && items_[at].wording.target == Target::prev_year && items_.is(at + 1, Kind::comma)) {
        on_last_year(at);
        break;
      }
      return items_.carries_over(at + 1) ? at + 1 : on_versus(at);
    case Sense::parts: on_parts(at); break;
    case Sense::next_item: on_next_item(); break;
    case Sense::respectively: on_respectively(); break;
    case Sense::that_amount: on_that_amount(); break;
    case Sense::conjunction: on_conjunction(at); break;
    case Sense::but:
      words_ = 0;
      planned_ = false;
      clause_start_ = subject_.clause_ended = said_.boundary = true;
      break;
    case Sense::remains: on_remaining(at); break;
    case Sense::revenue_field: on_field(at, Flow::revenue, was_start); break;
    case Sense::spending_field: on_field(at, Flow::spending, was_start); break;
    case Sense::with:
    case Sense::filler:
      clause_start_ = was_start;
      if (items_.is(at + 1, Sense::target)) return on_whole_amount(at);
      break;
    case Sense::estimate:
    case Sense::none: clause_start_ = was_start; break;
    default: return is_change(sense) ? on_change(at) : at + 1;
  }
  return at + 1;
}

// "còn 5 tỷ đồng chưa giải ngân" and "áp lực khi còn 5 tỷ đồng" are what was not spent; "thu chỉ còn 5 tỷ đồng" is a
// level.
void SentenceReader::on_remaining(std::size_t at) {
  said_.verb = said_.news = true;
  const bool of_level = whole_ || (subject_.known && !subject_.disbursed);
  if (!of_level && items_.is(items_.skip_fillers(at + 1), Kind::amount)) said_.each = true;
}

void SentenceReader::on_conjunction(std::size_t at) {
  const bool named = items_.amount_named(at, most_part_words) != at;
  // "dự toán thu là 9 tỷ đồng và dự toán chi là 5 tỷ đồng", "Hải Phòng thu 9 tỷ đồng và Quảng Ninh thu 5 tỷ đồng"
  const std::size_t name = items_.name_words(at + 1);
  const std::size_t line = items_.is(at + 1, Sense::target) ? at + 2 : at + 1 + name;
  const bool next_figure = items_.starts_figure(line);
  clause_start_ =
      subject_.used && words_ == 0 && (named || (next_figure && name > 0));  // and with "… Quảng Ninh 5 tỷ đồng"
  words_ = 0;
  if (clause_start_ || next_figure || (whole_ && named)) said_.boundary = true;
}

std::size_t SentenceReader::on_word(std::size_t at) {
  const bool was_start = clause_start_;
  clause_start_ = false;
  if (items_[at].kind == Kind::number) {
    numbers_ = !said_.spends;  // "bố trí cho 7 dự án 5 tỷ đồng"
    // "3 xã thu trên 1 tỷ đồng", but not "số thu trên địa bàn 3 xã là 1 tỷ đồng"
    const bool of_line = subject_.known && !subject_.used;
    if (!of_line && (items_.is(at + 1, Sense::place) || items_.is(at + 1, Sense::giver))) said_.counted = true;
    return at + 1;
  }
  const std::size_t words = items_.name_words(at);
  const std::size_t behind = at + words;
  const bool named = items_.is(behind, Kind::colon) || items_.is(behind, Kind::amount) ||
                     items_.is(behind, Kind::period) ||
                     (items_.is(behind, Kind::open) && items_.is(items_.skip_fillers(behind + 1), Kind::amount)) ||
                     (items_.is(behind, Kind::phrase) && items_[behind].wording.sense != Sense::none);
  // "thu ngân sách của Nam Giang đạt …": behind a preposition in the name of a line that has no amount yet.
  const bool of_line = subject_.known && !subject_.used && at > items_.begin() && items_.is_filler(at - 1);
  if ((was_start || of_line) && words >= 2 && named) return on_place(at, words);
  add_words(items_[at].source, 1);
  return at + 1;
}

void SentenceReader::on_boundary(Item::Kind kind) {
  words_ = 0;
  numbers_ = false;
  clause_start_ = true;
  subject_.clause_ended = said_.boundary = true;
  of_authority_ = said_.counted = said_.each = false;
  end_of_fulfilled();
  if (kind == Kind::colon) {
    subject_.in_list = true;
    if (drafts_.empty()) heading_plan_ = said_.plan;
  }
  if (kind != Kind::semicolon) return;
  said_.estimate = said_.settled = said_.forecast = said_.verb = planned_ = false;
  said_.plan = heading_plan_;
  said_.apart = true;
  of_actor_ = false;
  listed_ = {};
  pending_ = {};
  drop_waiting();
}

// "tiếp đó là khu vực ngoài quốc doanh với 5 tỷ đồng"
void SentenceReader::on_next_item() {
  words_ = 0;
  clause_start_ = said_.boundary = true;
  subject_.in_list = subject_.is_item = true;
}

// "Con số này tăng 8% so với cùng kỳ."
void SentenceReader::on_that_amount() {
  words_ = 0;
  of_that_amount_ = true;
}

void SentenceReader::on_giver(std::size_t at) {
  if (said_.giver == Target::plan && items_.assigns(at)) said_.giver = items_[at].wording.target;
}

std::size_t SentenceReader::on_open(std::size_t at) {
  DraftComparison draft;
  if (current_ && !unknown_amount_ && items_.is_dated(at - 1)) return on_period_in_brackets(at);
  if (current_ && !drafts_[*current_].in_brackets) {
    const std::size_t next = items_.amount_in_brackets(at, draft);
    // "thu 9 tỷ đồng (quý I: 2 tỷ đồng)" names a part.
    const std::optional<time::DateRange>& period = drafts_[*current_].figure.period;
    const bool is_part = draft.base && (!period || (period->from <= draft.base->from && draft.base->to <= period->to));
    if (next != at && !is_part) {
      drafts_[*current_].in_brackets = std::move(draft);
      return next;
    }
  }
  end_of_fulfilled();
  if (depth_++ == 0) outside_ = {drafts_.size(), current_, whole_, subject_};
  clause_start_ = true;
  if (items_.starts_figure(at + 1)) said_.boundary = true;
  return at + 1;
}

// What follows the bracket is said of what stood before it.
void SentenceReader::on_close() {
  depth_ = std::max(0, depth_ - 1);
  if (depth_ > 0) return;
  if (subject_.other_money && !outside_.subject.other_money) subject_ = outside_.subject;
  if (drafts_.size() == outside_.drafts) return;
  current_ = outside_.current;
  whole_ = outside_.whole;
  subject_ = outside_.subject;
}

void SentenceReader::on_parts(std::size_t at) {
  subject_.in_list = true;
  if (!drafts_.empty())
    whole_ = index_of(drafts_.size() - 1);
  else if (at == items_.begin())
    whole_ = context_.whole;
  if (!whole_) return;
  words_ = 0;
  clause_start_ = true;
  said_.boundary = true;
}

std::size_t SentenceReader::on_place(std::size_t name, std::size_t words) {
  const ByteRange source = joined(items_[name].source, items_[name + words - 1].source);
  if (current_ && !said_.boundary) {  // "đạt 5 tỷ đồng tại huyện Nam Giang"
    Figure& figure = drafts_[*current_].figure;
    if (figure.place.empty()) figure.place = words_at(text_, source);
    return name + words;
  }
  context_.place = words_at(text_, source);
  place_source_ = source;
  said_.news = true;
  if (line_open_) subject_.line.end = source.end;
  if (subject_.used) {
    subject_.used = subject_.other_money;
    current_.reset();
  }
  return name + words;
}

}  // namespace portal::budget
