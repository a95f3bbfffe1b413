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

constexpr std::size_t bucket_count = 2048;
constexpr std::size_t most_starts = bucket_count / 2;

/// Starts of phrases, found by hashing with open addressing: the first eleven bits choose the bucket, 32 others are
/// compared.
template <std::size_t capacity>
struct Table {
  static constexpr std::uint16_t free_bucket = 0xFFFF;

  std::array<std::uint32_t, capacity> checks{};
  std::array<std::uint8_t, capacity> wordings{};  ///< no_wording for a start that is no phrase
  std::array<std::uint16_t, bucket_count> buckets{};
  std::size_t size = 0;

  static constexpr std::uint32_t check_of(std::uint64_t hash) { return static_cast<std::uint32_t>(hash); }

  /// The bucket of a hash, or the free one where it belongs.
  constexpr std::size_t bucket_of(std::uint64_t hash) const {
    std::size_t bucket = static_cast<std::size_t>(hash >> 53);
    while (buckets[bucket] != free_bucket && checks[buckets[bucket]] != check_of(hash))
      bucket = (bucket + 1) % bucket_count;
    return bucket;
  }
};

template <std::size_t capacity>
constexpr Table<capacity> make_table(Marks marks) {
  Table<capacity> table;
  table.buckets.fill(table.free_bucket);
  Wordings known = distinct_wordings;
  for (std::size_t row = 0; row < row_count; ++row) {
    const std::size_t words = words_of(rows[row].phrase);
    if (says_too_little(rows[row].wording, words, marks)) continue;
    std::size_t word = 0;
    for_each_start(rows[row].phrase, marks, [&](std::uint64_t hash) {
      const std::size_t bucket = table.bucket_of(hash);
      if (table.buckets[bucket] == table.free_bucket) {
        table.buckets[bucket] = static_cast<std::uint16_t>(table.size);
        table.checks[table.size] = table.check_of(hash);
        table.wordings[table.size++] = no_wording;
      }
      std::uint8_t& wording = table.wordings[table.buckets[bucket]];
      if (++word == words && wording == no_wording)  // the first of equal ones counts
        wording = known.index_of(rows[row].wording);
    });
  }
  return table;
}

constexpr auto with_marks = make_table<make_table<most_starts>(Marks::written).size>(Marks::written);
constexpr auto without_marks = make_table<make_table<most_starts>(Marks::left_out).size>(Marks::left_out);

template <std::size_t capacity>
Lookup find(const Table<capacity>& table, std::uint64_t hash) {
  const std::uint16_t start = table.buckets[table.bucket_of(hash)];
  if (start == table.free_bucket) return {};
  const std::uint8_t index = table.wordings[start];
  return {true, index == no_wording ? std::nullopt : std::optional<Wording>(wordings[index])};
}

}  // namespace

Lookup find_wording(const PhraseHash& phrase, Marks marks) {
  return marks == Marks::written ? find(with_marks, phrase.value()) : find(without_marks, phrase.value());
}

}  // namespace portal::budget
