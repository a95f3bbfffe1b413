// SPDX-License-Identifier: MIT
#include "core/budget/wording.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <string_view>

#include "core/text/vietnamese_letter.h"
#include "core/text/word_hash.h"

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

// The phrases themselves stay out of the module, and what hundreds of them do is said a few dozen times.
struct Wordings {
  std::array<Wording, row_count> all{};
  std::size_t size = 0;

  constexpr std::uint8_t index_of(const Wording& wording) {
    std::size_t index = 0;
    while (index < size && !(all[index] == wording))
      ++index;
    if (index == size) all[size++] = wording;
    return static_cast<std::uint8_t>(index);
  }
};
constexpr std::uint8_t no_wording = 0xFF;

constexpr Wordings distinct_wordings = [] {
  Wordings wordings;
  for (const Row& row : rows)
    wordings.index_of(row.wording);
  return wordings;
}();
static_assert(distinct_wordings.size < no_wording);

constexpr auto wordings = [] {
  std::array<Wording, distinct_wordings.size> all{};
  std::copy_n(distinct_wordings.all.begin(), all.size(), all.begin());
  return all;
}();

// Calls take(hash) for each start of a phrase: the first word, the first two, …
template <class Take>
constexpr void for_each_start(std::string_view phrase, Marks marks, Take take) {
  PhraseHash hash;
  text::WordHash word;
  const auto end_word = [&] {
    hash.add(word.value());
    take(hash.value());
    word = {};
  };
  text::for_each_letter(phrase, [&](char32_t letter) {
    const text::LetterParts parts = text::letter_parts(letter);
    if (letter == ' ') {
      end_word();
    } else if (marks == Marks::written) {
      word.add(parts.vowel, parts.tone);
    } else {
      word.add(static_cast<unsigned char>(parts.bare), 0);
    }
  });
  end_word();
}

// "ba", "ho", "lai" without their marks are other words as often: bà and ba, hộ and họ, lãi and lại.
constexpr bool says_too_little(const Wording& wording, std::size_t words, Marks marks) {
  return marks == Marks::left_out && words == 1 &&
         (wording.sense == Sense::actor || wording.sense == Sense::other_money);
}

constexpr std::size_t words_of(std::string_view phrase) {
  return static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), ' ')) + 1;
}

constexpr std::size_t most_starts = 2048;

struct Start {
  std::uint32_t hash = 0;
  std::uint8_t wording = no_wording;  ///< none for a start that is no phrase
};

struct Starts {
  std::array<Start, most_starts> all{};
  std::size_t size = 0;
};

// Its better half. One word in millions that is in no phrase is taken for a start of one, and for no more than that.
constexpr std::uint32_t hash_of(std::uint64_t phrase) {
  return static_cast<std::uint32_t>(phrase >> 32);
}
constexpr std::size_t first_byte(std::uint32_t hash) {
  return hash >> 24;
}

/// In the order of the rows, some more than once.
constexpr Starts find_starts(Marks marks) {
  Starts starts;
  Wordings known = distinct_wordings;
  for (const Row& row : rows) {
    const std::size_t words = words_of(row.phrase);
    if (says_too_little(row.wording, words, marks)) continue;
    std::size_t word = 0;
    for_each_start(row.phrase, marks, [&](std::uint64_t hash) {
      const std::uint8_t wording = ++word == words ? known.index_of(row.wording) : no_wording;
      starts.all[starts.size++] = {hash_of(hash), wording};
    });
  }
  return starts;
}

using Begins = std::array<std::uint16_t, 257>;  ///< of the neighbours with each first byte, and where the last end

constexpr Begins begins_of(const Starts& starts) {
  Begins begins{};
  for (std::size_t i = 0; i < starts.size; ++i)
    ++begins[first_byte(starts.all[i].hash) + 1];
  for (std::size_t byte = 1; byte < begins.size(); ++byte)
    begins[byte] = static_cast<std::uint16_t>(begins[byte] + begins[byte - 1]);
  return begins;
}

/// In the order of their first bytes, each once; of equal ones the first phrase counts.
constexpr Starts in_order(const Starts& starts) {
  Starts sorted;
  Begins next = begins_of(starts);
  for (std::size_t i = 0; i < starts.size; ++i)
    sorted.all[next[first_byte(starts.all[i].hash)]++] = starts.all[i];
  for (std::size_t i = 0; i < starts.size; ++i) {
    const Start start = sorted.all[i];
    std::size_t same = sorted.size;
    while (same > 0 && sorted.all[same - 1].hash != start.hash &&
           first_byte(sorted.all[same - 1].hash) == first_byte(start.hash))
      --same;
    if (same == 0 || sorted.all[same - 1].hash != start.hash)
      sorted.all[sorted.size++] = start;
    else if (sorted.all[same - 1].wording == no_wording)
      sorted.all[same - 1].wording = start.wording;
  }
  return sorted;
}

/// Starts of phrases by their hashes: the first byte chooses a few neighbours, the three others are compared. In parts,
/// which pack better.
template <std::size_t size>
struct Table {
  Begins begins;
  std::array<std::uint16_t, size> low{};
  std::array<std::uint8_t, size> high{};
  std::array<std::uint8_t, size> wordings{};

  explicit constexpr Table(const Starts& starts) : begins(begins_of(starts)) {
    for (std::size_t i = 0; i < size; ++i) {
      const Start& start = starts.all[i];
      low[i] = static_cast<std::uint16_t>(start.hash);
      high[i] = static_cast<std::uint8_t>(start.hash >> 16);
      wordings[i] = start.wording;
    }
  }
};

// Each by itself: a compiler gives up on a constant that takes too many steps.
constexpr Starts found_with_marks = find_starts(Marks::written);
constexpr Starts found_without_marks = find_starts(Marks::left_out);
constexpr Starts starts_with_marks = in_order(found_with_marks);
constexpr Starts starts_without_marks = in_order(found_without_marks);
constexpr Table<starts_with_marks.size> with_marks(starts_with_marks);
constexpr Table<starts_without_marks.size> without_marks(starts_without_marks);

template <std::size_t size>
Lookup find(const Table<size>& table, std::uint32_t hash) {
  const std::size_t byte = first_byte(hash);
  for (std::size_t i = table.begins[byte]; i < table.begins[byte + 1]; ++i) {
    if (table.low[i] != static_cast<std::uint16_t>(hash) || table.high[i] != static_cast<std::uint8_t>(hash >> 16))
      continue;
    const std::uint8_t index = table.wordings[i];
    return {true, index == no_wording ? std::nullopt : std::optional<Wording>(wordings[index])};
  }
  return {};
}

}  // namespace

Lookup find_wording(const PhraseHash& phrase, Marks marks) {
  const std::uint32_t hash = hash_of(phrase.value());
  return marks == Marks::written ? find(with_marks, hash) : find(without_marks, hash);
}

}  // namespace portal::budget
