// SPDX-License-Identifier: MIT
#include "core/money/unit.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "core/money/unit_words.h"
#include "core/money/word.h"
#include "core/money/written_number.h"
#include "core/text/tidy.h"

namespace portal::money {
namespace {

struct UnitNames {
  std::string_view vietnamese;
  std::string_view english;
};
constexpr UnitNames unit_names[] = {
    {"đồng", "dong"},
    {"nghìn đồng", "thousand dong"},
    {"triệu đồng", "million dong"},
    {"tỷ đồng", "billion dong"},
    {"nghìn tỷ đồng", "trillion dong"},
    {"triệu tỷ đồng", "quadrillion dong"},
};
constexpr Unit largest_unit = Unit::trieu_ty_dong;

/// What may stand before the unit, word by word; the longer ones first.
struct Opening {
  std::array<std::uint64_t, 3> words{};
  std::size_t size = 0;
};
constexpr Opening openings[] = {
    {{"đơn"_word, "vị"_word, "tính"_word}, 3},
    {{"don"_word, "vi"_word, "tinh"_word}, 3},
    {{"đơn"_word, "vị"_word}, 2},
    {{"don"_word, "vi"_word}, 2},
    {{"đvt"_word}, 1},
    {{"dvt"_word}, 1},
};

/// 1.000 → 1, 1.000.000 → 2; nothing for numbers that are no power of a thousand.
std::optional<int> thousands(const Decimal& value) {
  if (value.scale() != 0) return std::nullopt;
  Int128 rest = value.coefficient();
  int count = 0;
  for (; rest >= 1000 && rest % 1000 == 0; rest /= 1000)
    ++count;
  return rest == 1 ? std::optional<int>(count) : std::nullopt;
}

bool is_filler(char byte) {
  return byte == ' ' || byte == ':' || byte == '(' || byte == ')' || byte == '.' || byte == '-';
}

void trim(std::string_view& text) {
  while (!text.empty() && is_filler(text.front()))
    text.remove_prefix(1);
  while (!text.empty() && is_filler(text.back()))
    text.remove_suffix(1);
}

/// The bytes of `opening` at the start of `text`; 0 if it starts otherwise.
std::uint32_t opening_size(std::string_view text, const Opening& opening) {
  std::uint32_t offset = 0;
  for (std::size_t i = 0; i < opening.size; ++i) {
    const Word found = word_at(text, skip_spaces(text, offset));
    if (!found.is(opening.words[i])) return 0;
    offset = found.end;
  }
  return offset;
}

}  // namespace

std::string_view name(Unit unit, Language language) {
  const UnitNames& names = unit_names[static_cast<std::size_t>(unit)];
  return language == Language::vietnamese ? names.vietnamese : names.english;
}

std::optional<Unit> parse_unit_caption(std::string_view text) {
  const std::string tidy = text::tidy(text);
  std::string_view rest = tidy;
  trim(rest);
  for (const Opening& opening : openings) {
    const std::uint32_t size = opening_size(rest, opening);
    rest.remove_prefix(size);
    if (size > 0) break;
  }
  trim(rest);
  if (rest.empty()) return std::nullopt;

  const bool has_number = rest.front() >= '0' && rest.front() <= '9';
  const std::string counted = has_number ? std::string(rest) : "1 " + std::string(rest);
  const WrittenNumber written = read_written_number(counted, 0);
  const std::optional<Number> number = interpret(written, NumberStyle::vietnamese, false);
  const std::optional<UnitWords> words = read_unit_words(counted, written);
  if (!number || !words || words->measure != Measure::money || words->end != counted.size()) return std::nullopt;
  const std::optional<int> steps = thousands(number->value);
  const int step = static_cast<int>(words->unit) + steps.value_or(0);
  if (!steps || step > static_cast<int>(largest_unit)) return std::nullopt;
  return static_cast<Unit>(step);
}

}  // namespace portal::money
