// SPDX-License-Identifier: MIT
#include "core/budget/wording.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "core/text/vietnamese_letter.h"

namespace portal::budget {
namespace {

struct Row {
  std::string_view phrase;
  Wording wording;
};

constexpr Row rows[] = {
#define WORDING(phrase, sense, target, example, shows) {phrase, {Sense::sense, Target::target}},
#include "core/budget/wording.def"
#undef WORDING
};
constexpr std::size_t row_count = std::size(rows);

static_assert(std::all_of(std::begin(rows), std::end(rows), [](const Row& row) {
  return std::count(row.phrase.begin(), row.phrase.end(), ' ') < longest_phrase_words;
}));

constexpr std::uint32_t byte_at(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

// Calls take(word) for each word of a phrase of the table; bare words are copied into a buffer first.
template <class Take>
constexpr void for_each_word(std::string_view phrase, Marks marks, Take take) {
  char word[32] = {};
  std::size_t size = 0;
  for (std::size_t at = 0; at < phrase.size();) {
    const std::uint32_t lead = byte_at(phrase, at);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : 3;
    if (lead == ' ') {
      take(std::string_view(word, size));
      size = 0;
    } else if (length == 1 || marks == Marks::written) {
      for (std::size_t i = 0; i < length; ++i)
        word[size++] = phrase[at + i];
    } else {
      const std::uint32_t code_point =
          length == 2 ? (lead & 0x1f) << 6 | (byte_at(phrase, at + 1) & 0x3f)
                      : (lead & 0x0f) << 12 | (byte_at(phrase, at + 1) & 0x3f) << 6 | (byte_at(phrase, at + 2) & 0x3f);
      word[size++] = text::bare_vietnamese_letter(code_point);
    }
    at += length;
  }
  take(std::string_view(word, size));
}

struct Entry {
  std::uint64_t hash = 0;
  std::uint16_t row = 0;
  Wording wording;
};

struct Table {
  std::array<Entry, row_count> entries{};    // by hash; of equal hashes the first row of wording.def comes first
  std::array<std::uint64_t, 16> starters{};  // a bit for each value of the low ten bits of a first word's hash
};

constexpr Table make_table(Marks marks) {
  Table table;
  for (std::size_t row = 0; row < row_count; ++row) {
    PhraseHash phrase;
    bool first = true;
    for_each_word(rows[row].phrase, marks, [&](std::string_view word) {
      phrase.add(word);
      if (first) table.starters[phrase.value() % 1024 / 64] |= std::uint64_t{1} << phrase.value() % 64;
      first = false;
    });
    table.entries[row] = {phrase.value(), static_cast<std::uint16_t>(row), rows[row].wording};
  }
  std::sort(table.entries.begin(), table.entries.end(), [](const Entry& left, const Entry& right) {
    return left.hash != right.hash ? left.hash < right.hash : left.row < right.row;
  });
  return table;
}

constexpr Table with_marks = make_table(Marks::written);
constexpr Table without_marks = make_table(Marks::left_out);

constexpr const Table& table_for(Marks marks) {
  return marks == Marks::written ? with_marks : without_marks;
}

}  // namespace

bool may_start_phrase(const PhraseHash& word, Marks marks) {
  return table_for(marks).starters[word.value() % 1024 / 64] >> word.value() % 64 & 1;
}

std::optional<Wording> find_wording(const PhraseHash& phrase, Marks marks) {
  const auto& entries = table_for(marks).entries;
  const auto found = std::lower_bound(entries.begin(), entries.end(), phrase.value(),
                                      [](const Entry& entry, std::uint64_t hash) { return entry.hash < hash; });
  if (found == entries.end() || found->hash != phrase.value()) return std::nullopt;
  return found->wording;
}

}  // namespace portal::budget
