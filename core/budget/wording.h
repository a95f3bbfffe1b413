// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>

#include "core/budget/figure.h"

/// The vocabulary of budget sentences. The rules are in wording.def, one row for each wording with its example.
namespace portal::budget {

/// What a phrase does in a sentence.
enum class Sense : std::uint8_t {
  none,            ///< nothing; the row takes back what a shorter phrase would say
  revenue,         ///< thu: opens a budget line
  spending,        ///< chi
  takes,           ///< thu được: revenue, but no name of a line
  revenue_item,    ///< a kind of revenue that does not say thu
  spending_item,   ///< a kind of spending that does not say chi
  revenue_field,   ///< nội địa: a kind of revenue where revenue is what is spoken of
  source,          ///< nguồn thu từ đất: revenue; as a part of spending, where it comes from
  spending_field,  ///< giáo dục: a kind of spending where spending is
  disbursed,       ///< giải ngân: pays out what was named before, or a line of its own
  budget,          ///< ngân sách: a budget line of either side
  from_budget,     ///< từ ngân sách: spending, whatever is done with it
  paid_in,         ///< nộp ngân sách: revenue, whoever pays it
  pays_in,         ///< nộp: revenue if a tax, or the budget, stands behind the amount
  pays,            ///< hỗ trợ, trích: of the budget, spending; of others, no budget line
  receives,        ///< được hỗ trợ: who gives is not said before it
  other_money,     ///< money, but no budget line: doanh thu, giá trị sản xuất
  level,           ///< mức: no line, but may stand before what is compared with
  rate,            ///< mỗi, còn dư: the money of one of many, or what is left
  denied,          ///< chưa giải ngân: money that did not flow yet
  lent,            ///< vay vốn: makes a loan of the amount before
  actor,           ///< hộ, công ty: what such a one takes and spends is not the budget's
  says,            ///< cho biết: what follows is no longer about who says it
  estimate,        ///< ước
  performed,       ///< thực hiện: takes back that a plan was meant, unless it says what for
  already,         ///< đã: takes it back wherever it stands
  settled,         ///< quyết toán
  planned,         ///< phấn đấu: what follows is a plan, whatever its verb
  forecast,        ///< dự kiến: a plan, or an estimate once half of the period is over
  cumulative,      ///< lũy kế
  until,           ///< tính đến, đến hết: from 1 January, and cumulative
  up_to,           ///< đến: from 1 January
  year_to_date,    ///< từ đầu năm đến nay
  whole_year,      ///< cả năm, where no number names it
  carried,         ///< sang: carried over from one year to another
  target,          ///< dự toán, kế hoạch
  allots,          ///< bố trí: a target of spending
  resolution,      ///< nghị quyết: a target in a comparison only
  giver,           ///< who assigned the target
  assigned,        ///< giao
  attain,          ///< đạt, bằng: a ratio if a percentage follows
  equals,          ///< tương đương: a ratio, or the same change in other words
  doubled,         ///< gấp đôi
  up,              ///< tăng
  down,            ///< giảm
  over,            ///< vượt: up, over a plan unless told otherwise
  short_of,        ///< hụt: down, below a plan unless told otherwise
  above,           ///< cao hơn: up, and what follows is compared with, known or not
  below,           ///< thấp hơn
  rises_from,      ///< tăng từ: the amount behind it is what it was
  reaches,         ///< lên: the amount is what there is, not by how much it changed
  remains,         ///< còn: of revenue, what there is; else what was not spent yet
  namely,          ///< tương ứng: the same change once more, in other words
  namely_up,
  namely_down,
  bank,          ///< ngân hàng: what it lends and collects is not the budget's
  out_of,        ///< trên tổng số: the amount behind it is the plan of the one before
  share,         ///< chiếm: a percentage of something else
  versus,        ///< so với
  base,          ///< cùng kỳ, năm trước
  parts,         ///< trong đó
  next_item,     ///< tiếp đó là: another one of what was listed
  respectively,  ///< lần lượt: as many amounts follow as were named
  that_amount,   ///< con số này: the figure before
  conjunction,
  but,         ///< nhưng: begins a clause without a comma
  is,          ///< là
  everywhere,  ///< toàn huyện: no single place any more
  place,       ///< xã, thị trấn: a name follows
  with,        ///< với: a filler that opens no reference
  filler,      ///< may stand between the others
};

struct Wording {
  Sense sense = Sense::none;
  Target target = Target::plan;

  bool operator==(const Wording&) const = default;
};

/// Words of a text, one at a time, joined to a phrase.
class PhraseHash {
 public:
  /// @param word  value of a text::WordHash
  constexpr void add(std::uint64_t word) { value_ = (value_ << 1 ^ word) * 0x9E3779B97F4A7C15u; }
  constexpr std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 0;
};

/// How a text writes its letters.
enum class Marks : std::uint8_t {
  written,  ///< phrases are compared with their marks: "đạt" is not "đất"
  left_out  ///< the text has none at all, as in a telegram: "dat" is "đạt"
};

/// What a vocabulary says of some words.
struct Lookup {
  bool known = false;              ///< some phrase starts with these words
  std::optional<Wording> wording;  ///< they are a phrase
};
Lookup find_wording(const PhraseHash& phrase, Marks marks);

}  // namespace portal::budget
