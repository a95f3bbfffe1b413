// SPDX-License-Identifier: MIT
#include "core/text/code_point_data.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace portal::text {
namespace {

struct ClassRun {
  char16_t first;
  char16_t last;
  std::uint8_t mark_class;
};

#include "core/text/normalize_table.inc"

constexpr char32_t additional_first = 0x1E00;  // Latin Extended Additional: most Vietnamese vowels

constexpr Decomposition find_decomposition(char32_t point) {
  std::size_t low = 0;
  std::size_t high = std::size(decompositions);
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    const Decomposition& entry = decompositions[middle];
    if (entry.composed == point) return entry;
    if (entry.composed < point) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return {};
}

/// Letters that bare_letter() must map though Unicode does not decompose them.
struct Replacement {
  char16_t from;
  char16_t to;
};
constexpr Replacement bare_replacements[] = {
    {u'Đ', u'd'}, {u'đ', u'd'}, {u'²', u'2'}, {u'³', u'3'}, {u'¹', u'1'},
};
constexpr Replacement d_replacements[] = {
    {u'\u00D0', u'Đ'}, {u'\u00F0', u'đ'}, {u'\u0189', u'Đ'}, {u'\u0256', u'đ'},  // Eth, eth, African D, d with tail
};

template <std::size_t size>
constexpr char32_t replaced(const Replacement (&table)[size], char32_t point) {
  for (const Replacement& entry : table) {
    if (entry.from == point) return entry.to;
  }
  return point;
}

constexpr char32_t lower(char32_t point) {
  const char32_t place = point - additional_first;  // wraps to a large value below the table
  const int shift = point < std::size(lower_latin)        ? lower_shifts[lower_latin[point]]
                    : place < std::size(lower_additional) ? lower_shifts[lower_additional[place]]
                                                          : 0;
  return point + static_cast<char32_t>(shift);
}

constexpr char32_t bare_by_rules(char32_t point) {
  char32_t letter = replaced(d_replacements, point);
  while (find_decomposition(letter).first != 0)
    letter = find_decomposition(letter).first;
  return lower(replaced(bare_replacements, letter));
}

constexpr std::uint8_t bare_byte(char32_t point) {
  const bool space = point == ' ' || (point >= 0x09 && point <= 0x0D) || point == 0x85 || point == 0xA0;
  const char32_t letter = bare_by_rules(point);
  return space            ? std::uint8_t{' '}
         : is_mark(point) ? BareTables::vanishes
         : letter < 0x80  ? static_cast<std::uint8_t>(letter)
                          : std::uint8_t{0};
}

constexpr BareTables make_bare_tables() {
  BareTables tables{};
  for (char32_t i = 0; i < std::size(tables.latin); ++i)
    tables.latin[i] = bare_byte(i);
  for (char32_t i = 0; i < std::size(tables.additional); ++i)
    tables.additional[i] = bare_byte(additional_first + i);
  return tables;
}

struct Range {
  char32_t first;
  char32_t last;
};

/// Beyond ASCII, what separates words: punctuation, symbols, marks, private use. Rising.
constexpr Range separators[] = {
    {0x0080, 0x00A9}, {0x00AB, 0x00B1}, {0x00B4, 0x00B4}, {0x00B6, 0x00B8},   {0x00BB, 0x00BF},    {0x00D7, 0x00D7},
    {0x00F7, 0x00F7}, {0x02C2, 0x02DF}, {0x0300, 0x036F}, {0x037E, 0x037E},   {0x0387, 0x0387},    {0x1680, 0x1680},
    {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x2000, 0x206F}, {0x20A0, 0x2129},   {0x212C, 0x2BFF},    {0x3000, 0x3004},
    {0x3008, 0x3020}, {0x3030, 0x3030}, {0xE000, 0xF8FF}, {0xFE00, 0xFE6F},   {0xFEFF, 0xFF0F},    {0xFF1A, 0xFF20},
    {0xFF3B, 0xFF40}, {0xFF5B, 0xFF65}, {0xFFE0, 0xFFFF}, {0x1F000, 0x1FAFF}, {0xF0000, 0x10FFFF},
};

template <std::size_t size>
bool is_in(const Range (&ranges)[size], char32_t point) {
  const auto* range = std::lower_bound(std::begin(ranges), std::end(ranges), point,
                                       [](const Range& entry, char32_t value) { return entry.last < value; });
  return range != std::end(ranges) && range->first <= point;
}

}  // namespace

constinit const BareTables bare_tables = make_bare_tables();

Decomposition decomposition(char32_t point) {
  return point < decompositions[0].composed || point > std::end(decompositions)[-1].composed
             ? Decomposition{}
             : find_decomposition(point);
}

char32_t composition(char32_t first, char32_t second) {
  const auto* place = std::lower_bound(std::begin(composition_order), std::end(composition_order), first,
                                       [&](std::uint16_t entry, char32_t) {
                                         const Decomposition& pair = decompositions[entry];
                                         return pair.first != first ? pair.first < first : pair.second < second;
                                       });
  if (place == std::end(composition_order)) return 0;
  const Decomposition& pair = decompositions[*place];
  return pair.first == first && pair.second == second ? pair.composed : 0;
}

std::uint8_t combining_class(char32_t point) {
  if (!is_mark(point)) return 0;
  if (point < 0x370) return mark_classes[point - 0x300];
  const auto* run = std::lower_bound(std::begin(rare_mark_classes), std::end(rare_mark_classes), point,
                                     [](const ClassRun& entry, char32_t value) { return entry.last < value; });
  return run != std::end(rare_mark_classes) && run->first <= point ? run->mark_class : std::uint8_t{0};
}

char32_t to_lower_beyond_ascii(char32_t point) {
  return lower(point);
}

char32_t bare_letter(char32_t point) {
  const std::uint8_t known = point < std::size(bare_tables.latin) ? bare_tables.latin[point]
                             : (point >> 8) == 0x1E               ? bare_tables.additional[point & 0xFF]
                                                                  : std::uint8_t{0};
  if (known >= 'a' && known <= 'z') return known;  // nearly always
  const bool covered = point < 0x370 || (point >> 8) == 0x1E || is_replaced_by_nfc(point);
  return covered ? bare_by_rules(point) : point;
}

char32_t mend_d(char32_t point) {
  return point < 0x80 ? point : replaced(d_replacements, point);
}

bool is_space_beyond_ascii(char32_t point) {
  if (point > 0xA0 && point < 0x2000 && point != 0x1680) return false;  // nearly all text ends the question here
  constexpr Range spaces[] = {{0x85, 0x85},     {0xA0, 0xA0},     {0x1680, 0x1680}, {0x2000, 0x200A},
                              {0x2028, 0x2029}, {0x202F, 0x202F}, {0x205F, 0x205F}, {0x3000, 0x3000}};
  return is_in(spaces, point);
}

bool is_word_letter_beyond_ascii(char32_t point) {
  const bool vietnamese = (point >= 0xC0 && point < 0x2C2 && point != 0xD7 && point != 0xF7) || (point >> 8) == 0x1E;
  return vietnamese || !is_in(separators, point);  // nearly all text ends the question here
}

}  // namespace portal::text
