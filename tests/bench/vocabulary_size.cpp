// SPDX-License-Identifier: MIT
/// What the vocabulary (core/text, core/time, core/money) weighs as wasm: a module that can reach every public function
/// of it. Compiled without PORTAL_VOCABULARY it is the module to subtract: the allocator, strings and vectors that any
/// C++ module has.
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#ifdef PORTAL_VOCABULARY
#include "core/money/decimal.h"
#include "core/money/format_amount.h"
#include "core/money/number.h"
#include "core/money/quantity.h"
#include "core/money/unit.h"
#include "core/money/written_number.h"
#include "core/text/abbreviations.h"
#include "core/text/collation.h"
#include "core/text/doc_number.h"
#include "core/text/doc_reference.h"
#include "core/text/fold.h"
#include "core/text/highlight.h"
#include "core/text/legacy/encoding.h"
#include "core/text/legacy/guess.h"
#include "core/text/normalize.h"
#include "core/text/person_name.h"
#include "core/text/raw_query.h"
#include "core/text/sentences.h"
#include "core/text/syllable.h"
#include "core/text/tidy.h"
#include "core/text/tokenize.h"
#include "core/text/tone.h"
#include "core/text/tone_style.h"
#include "core/text/typing.h"
#include "core/text/utf8.h"
#include "core/time/date.h"
#include "core/time/date_text.h"
#include "core/time/holidays.h"
#include "core/time/lunar.h"
#include "core/time/period.h"
#include "core/time/typed_date.h"
#include "tests/bench/reach.h"
#endif

namespace portal::bench {
namespace {

#ifdef PORTAL_VOCABULARY

using std::string;
using std::string_view;

void reach_text() {
  using namespace text;
  reach(&decode_beyond_ascii, &encode, &append, &first_invalid, &is_valid, &to_valid, &cut, &count_code_points);
  reach(static_cast<string (*)(string_view)>(&nfc), static_cast<void (*)(std::u32string&)>(&nfc),
        static_cast<string (*)(string_view)>(&nfd), static_cast<void (*)(std::u32string&)>(&nfd));
  reach(static_cast<string (*)(string_view, FoldLevel)>(&fold),
        static_cast<void (*)(string_view, FoldLevel, string&)>(&fold), &fold_with_ranges, &tidy, &tokenize,
        &merge_ranges, &clip_ranges);
  reach(static_cast<std::optional<Syllable> (*)(std::u32string_view, Tone)>(&parse_syllable),
        static_cast<std::optional<Syllable> (*)(std::u32string_view)>(&parse_syllable));
  reach(&split_tone, &with_tone, &to_upper_vietnamese, &set_tone, &place_tone, &split_word, &place_tones);
  reach(&decode_token, &decode_typing, &next_token, &read_raw_typing);
  reach(&sort_key, &name_sort_key, &split_name, &split_sentences, &abbreviations, &find_synonyms);
  reach(static_cast<string_view (*)(DocClass)>(&name), &doc_type_name, &parse_doc_number, &format_doc_number);
  reach(&find_doc_references, &doc_keys);
  reach(static_cast<string_view (*)(Encoding)>(&name), static_cast<string (*)(string_view, Encoding)>(&decode),
        &misread_bytes, &guess_encoding, &to_unicode);
}

void reach_time() {
  using namespace time;
  reach(&make_date, &civil, &days_in_month, &parse_iso_date, &format_iso, &format_vi, &year_of, &parse_typed_date);
  reach(&format_date, &weekday_name, &format_month, &format_range, &format_period, &format_lunar);
  reach(&to_lunar, &from_lunar, &leap_month, &days_in_lunar_month);
  reach(&year_canchi, &month_canchi, &day_canchi, &canchi_name, &public_holidays);
  reach(&parse_period, &find_periods);
}

void reach_money() {
  using namespace money;
  reach(
      &Decimal::make, &negate, &absolute, &add, &subtract, &multiply, &divide, &round, &shift, &shortest, &to_int64,
      &to_text, +[](const Decimal& left, const Decimal& right) { return left < right; });
  reach(&parse_number, &format_number, &format_percent, &read_written_number, &read_spaced_number, &interpret);
  reach(static_cast<string_view (*)(Unit, Language)>(&name), static_cast<string_view (*)(NumberFlag)>(&name),
        &parse_unit_caption, &QuantityScanner::next);
  reach(&fitting_unit, &format_amount, &format_amount_in, &format_amount_exactly);
}

#endif

}  // namespace
}  // namespace portal::bench

extern "C" {

__attribute__((export_name("use_library"))) std::size_t use_library(const char* bytes, std::size_t size) {
  std::string text(bytes, size);
  std::u32string points(size, U' ');
  std::vector<std::string> list;
  text.append(text).push_back(' ');
  points.push_back(U' ');
  list.push_back(text.substr(1));
  return list.back().find(text) + points.size();
}

#ifdef PORTAL_VOCABULARY
__attribute__((export_name("use_vocabulary"))) void use_vocabulary() {
  portal::bench::reach_text();
  portal::bench::reach_time();
  portal::bench::reach_money();
}
#endif
}
