// SPDX-License-Identifier: MIT
// What a sentence speaks of: budget lines, and money that is of no budget.
#include <algorithm>

#include "core/budget/sentence_reader.h"

namespace portal::budget {

using Kind = Item::Kind;
using text::ByteRange;

namespace {

struct SubjectWord {
  Sense sense;
  Flow flow;
  bool explicit_word;
};

constexpr SubjectWord subject_words[] = {
    {Sense::revenue, Flow::revenue, true},       {Sense::spending, Flow::spending, true},
    {Sense::revenue_item, Flow::revenue, false}, {Sense::spending_item, Flow::spending, false},
    {Sense::disbursed, Flow::spending, false},   {Sense::budget, Flow::revenue, false},
    {Sense::other_money, Flow::revenue, false},  {Sense::rate, Flow::revenue, false},
    {Sense::from_budget, Flow::spending, false}, {Sense::level, Flow::revenue, false},
    {Sense::takes, Flow::revenue, true},         {Sense::denied, Flow::revenue, false},
    {Sense::paid_in, Flow::revenue, true},       {Sense::source, Flow::revenue, true},
};

constexpr std::size_t most_words_to_paid = 4;   // from hỗ trợ to what is given
constexpr std::size_t most_words_to_actor = 2;  // from the start of a clause: "mô hình của hộ ông A"

bool is_of_no_budget(Sense sense) {
  return sense == Sense::other_money || sense == Sense::level || sense == Sense::rate || sense == Sense::denied;
}

const SubjectWord* subject_word(Sense sense) {
  for (const SubjectWord& word : subject_words)
    if (word.sense == sense) return &word;
  return nullptr;
}

}  // namespace

bool is_subject(Sense sense) {
  return subject_word(sense) != nullptr;
}

void SentenceReader::on_subject(std::size_t at) {
  const SubjectWord& word = *subject_word(items_[at].wording.sense);
  // "sản lượng 9 tấn, thu về 5 tỷ đồng"
  const bool sells = word.sense == Sense::takes && subject_.known && subject_.other_money &&
                     words_at(text_, items_[at].source).ends_with("về");
  const bool other = is_of_no_budget(word.sense) || sells || (of_actor_ && items_.is_line_of_anybody(at));
  if (word.explicit_word) listed_.flows.push_back(word.flow);
  if (word.sense == Sense::budget || word.sense == Sense::from_budget) of_actor_ = false;
  if (word.sense == Sense::budget && said_.apart) of_bank_ = false;
  if (subject_.known && !subject_.used && keeps_line(at, word.explicit_word, other)) return;
  if (subject_.used && !said_.boundary) return name_from_behind(word.flow, other);
  // "5 tỷ đồng tiền thuế, phí, lệ phí, tăng …"
  if (names_behind_ && !word.explicit_word && !other && items_.continues_names(at)) return;
  names_behind_ = false;
  const bool begins_anew =
      said_.plan || (said_.apart && (word.sense == Sense::budget || word.sense == Sense::disbursed));
  if (subject_.used && subject_.other_money && !word.explicit_word && !other && !begins_anew) return;
  if (waits_for_subject_) drop_waiting();
  const bool inherits = word.sense == Sense::budget && context_.in_budget;
  const bool verb =
      word.sense == Sense::disbursed || word.sense == Sense::takes || (word.explicit_word && !has_several_words(at));
  begin_line({.known = true,
              .explicit_word = word.explicit_word,
              .other_money = other,
              .of_budget = word.sense == Sense::budget,
              .disbursed = word.sense == Sense::disbursed,
              .bare = verb,
              .allotment = word.sense == Sense::spending_item,
              .flow = inherits ? context_.flow : word.flow,
              .line = items_[at].source});
}

void SentenceReader::begin_line(Subject subject) {
  subject_ = subject;
  line_open_ = !subject.other_money;
  current_.reset();
  words_ = 0;
  numbers_ = unknown_amount_ = false;
}

bool SentenceReader::has_several_words(std::size_t at) const {
  const ByteRange source = items_[at].source;
  return text_.substr(source.begin, source.size()).find(' ') != std::string_view::npos;
}

// True if the word at `at` is part of the name of the line that has no amount yet.
bool SentenceReader::keeps_line(std::size_t at, bool explicit_word, bool other) const {
  if (other && subject_.line.size() == 0) return false;  // an item of a list below a heading
  if (depth_ > 0) return true;  // "thu ngân sách (thu nội địa)": another name of the same line
  const bool lists = subject_.in_list && !other && !waiting_.empty();  // "(có 11 khoản thu đạt trên 45%), gồm: thuế …"
  if (lists) return false;
  if (!explicit_word) {
    // "tiền lương" is no revenue, nor what "công ty xổ số kiến thiết doanh thu 5 tỷ đồng" has.
    const bool beside = at > items_.begin() && items_[at - 1].source.begin == subject_.line.begin;
    const bool names_amount = items_.is(at + 1, Kind::amount);
    const bool renames =
        other && !subject_.explicit_word && (names_amount || (beside && subject_.flow == Flow::revenue));
    // "Theo báo cáo về ngân sách, vốn đầu tư công đạt 5 tỷ đồng", "với vốn được giao, huyện giải ngân 5 tỷ đồng",
    // "sản lượng tăng, nhà máy nộp thuế 5 tỷ đồng"
    const bool pays_out = items_.is(at, Sense::disbursed) || items_.is(at, Sense::from_budget);
    const bool narrows = subject_.clause_ended &&
                         ((subject_.of_budget && (pays_out || items_.is(at, Sense::spending_item))) ||
                          (subject_.allotment && pays_out) || (subject_.other_money && !other && said_.pays_in));
    const bool leaves =
        other && subject_.clause_ended &&
        (said_.apart || !subject_.explicit_word || items_.is(items_.skip_fillers(at + 1), Kind::amount));
    if (!renames && !narrows && !leaves) return true;
  }
  // "thu thuế, phí", but not "gia hạn thuế, số thu đạt 5 tỷ đồng"
  const bool in_list = at >= items_.begin() + 2 && items_.is(at - 1, Kind::comma) && items_.is_subject(at - 2) &&
                       !(subject_.other_money && has_several_words(at));
  return (subject_.explicit_word || subject_.other_money) && (!subject_.clause_ended || in_list);
}

// "5 tỷ đồng tiền thuế"
void SentenceReader::name_from_behind(Flow flow, bool other) {
  names_behind_ = true;
  if (!current_ || drafts_[*current_].names_flow || other) return;
  drafts_[*current_].figure.flow = context_.flow = flow;
  drafts_[*current_].names_flow = true;
}

// "Ngân sách tỉnh hỗ trợ 35 tỷ đồng" is spent, and so is what an authority gives, or anybody from a budget; what a
// company gives is no figure of the budget.
void SentenceReader::on_paying(std::size_t at) {
  const std::size_t paid = items_.amount_named(at, most_words_to_paid);
  const bool is_open = !subject_.known || (subject_.used && said_.boundary);
  if (subject_.known && !subject_.used && subject_.of_budget) {
    subject_.flow = Flow::spending;
  } else if (is_open && paid != at && (of_authority_ || items_.is_from_budget(paid))) {
    begin_line({.known = true, .bare = true, .flow = Flow::spending, .line = items_[at].source});
    line_open_ = false;
  } else if (!subject_.known && paid != at && !context_.in_budget) {
    subject_ = {.known = true, .other_money = true, .line = items_[at].source};
  } else {
    add_words(items_[at].source, 2);
  }
}

// What a household or a company takes and spends; as the name of a part it is a word like others, and so it is in that
// of an office: "Chi cục Thuế doanh nghiệp lớn".
void SentenceReader::on_actor(std::size_t at) {
  const bool counted = at > items_.begin() && items_.is(at - 1, Kind::number);  // "kiểm tra 124 doanh nghiệp"
  const bool opens = words_ <= (counted ? 0 : most_words_to_actor);
  add_words(items_[at].source, 1);
  const bool is_part = whole_ || subject_.in_list || (subject_.known && !subject_.used);
  const bool of_office = at > items_.begin() && items_.is(at - 1, Sense::none) && items_[at - 1].capital;
  if (!is_part && !of_office && opens && (drafts_.empty() || said_.boundary)) of_actor_ = true;
}

// "Chi giáo dục 9 tỷ đồng, y tế 5 tỷ đồng": a line of its own where that side is spoken of, else words.
void SentenceReader::on_field(std::size_t at, Flow flow, bool starts_clause) {
  const bool next_in_list = subject_.used && said_.boundary && !subject_.other_money;
  const bool next_line = starts_clause && !subject_.known && context_.in_budget && items_.is(at + 1, Kind::colon);
  if (context_.flow != flow || !(next_in_list || next_line)) return add_words(items_[at].source, 2);
  begin_line({.known = true, .in_list = subject_.in_list, .flow = flow, .line = items_[at].source});
}

void SentenceReader::add_words(ByteRange source, std::size_t count) {
  words_source_ = words_ == 0 ? source : joined(words_source_, source);
  words_ += count;
  any_words_ = true;
}

void SentenceReader::extend_line(std::size_t at) {
  if (!line_open_) return;
  const Item& item = items_[at];
  const bool words = items_.may_be_of_name(at) || items_.is_subject(at);
  const bool between =
      item.kind == Kind::open || item.kind == Kind::dash || items_.is_filler(at) || items_.is(at, Sense::conjunction);
  if (words || (item.kind == Kind::close && depth_ > 0)) {
    subject_.line.end = item.source.end;
    subject_.bare = false;
  } else if (!between) {
    line_open_ = false;
  }
}

}  // namespace portal::budget
