// SPDX-License-Identifier: MIT
#include "core/search/similar_terms.h"

#include <algorithm>
#include <array>

#include "core/search/bits.h"

namespace portal::search {
namespace {

constexpr std::size_t most_letters = 32;

bool is_letters(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

constexpr unsigned size_shift = 26;
constexpr std::uint32_t every_letter = (std::uint32_t{1} << size_shift) - 1;
constexpr std::size_t no_word_size = 63;  ///< more than any has that something is near

/// A bit for each letter that a word has, and above them its size; no_word_size for what is no word.
std::uint32_t letters_of(std::string_view word) {
  const std::size_t size = is_letters(word) ? std::min(word.size(), no_word_size) : no_word_size;
  std::uint32_t letters = static_cast<std::uint32_t>(size) << size_shift;
  if (size == no_word_size) return letters;
  for (const char letter : word)
    letters |= std::uint32_t{1} << (letter - 'a');
  return letters;
}

/// The columns of the distance matrix as differences of +1, 0, -1, one bit a row.
class Pattern {
 public:
  explicit Pattern(std::string_view word) : size_(word.size()) {
    for (std::size_t i = 0; i < word.size(); ++i)
      places_[static_cast<std::size_t>(word[i] - 'a')] |= std::uint64_t{1} << i;
  }

  std::size_t size() const { return size_; }

  std::size_t distance(std::string_view text) const {
    std::uint64_t rises = ~std::uint64_t{0}, falls = 0, diagonal = 0, last_places = 0;
    std::size_t distance = size_;
    const std::uint64_t last_row = std::uint64_t{1} << (size_ - 1);
    for (const char letter : text) {
      const std::uint64_t places = letter >= 'a' && letter <= 'z' ? places_[static_cast<std::size_t>(letter - 'a')] : 0;
      const std::uint64_t swapped = ((~diagonal & places) << 1) & last_places;
      diagonal = (((places & rises) + rises) ^ rises) | places | falls | swapped;
      std::uint64_t right_rises = falls | ~(diagonal | rises);
      const std::uint64_t right_falls = diagonal & rises;
      if ((right_rises & last_row) != 0) ++distance;
      if ((right_falls & last_row) != 0) --distance;
      right_rises = right_rises << 1 | 1;
      rises = (right_falls << 1) | ~(diagonal | right_rises);
      falls = diagonal & right_rises;
      last_places = places;
    }
    return distance;
  }

 private:
  std::size_t size_;
  std::array<std::uint64_t, 26> places_{};
};

}  // namespace

std::size_t forgiven_edits(std::size_t letters, std::size_t other_letters) {
  const std::size_t longer = std::max(letters, other_letters);
  return longer < 4 ? 0 : longer < 8 ? 1 : 2;
}

std::size_t edit_distance(std::string_view left, std::string_view right) {
  return std::min<std::size_t>(Pattern(left).distance(right), 255);
}

SimilarTerms::SimilarTerms(const DictionaryView& terms)
    : terms_(terms), first_letter_(terms.find_prefix("a").begin) {  // numbers come before
  letters_.reserve(terms.size() - first_letter_);
  terms.visit_while(first_letter_, [&](std::uint32_t, std::string_view text) {
    letters_.push_back(letters_of(text));
    return true;
  });
}

std::vector<SimilarTerm> SimilarTerms::near(std::string_view word) const {
  std::vector<SimilarTerm> similar;
  if (word.empty() || word.size() > most_letters || !is_letters(word)) return similar;
  if (forgiven_edits(word.size(), word.size() + 1) == 0) return similar;  // whatever the other is
  const Pattern pattern(word);
  terms_.visit_places(with_letters_like(word), [&](std::uint32_t term, std::string_view text) {
    const std::size_t edits = pattern.distance(text);
    if (edits > 0 && edits <= forgiven_edits(word.size(), text.size()))
      similar.push_back({term, static_cast<std::uint8_t>(edits)});
  });
  return similar;
}

/// An edit adds one letter at most, and takes one away.
std::vector<std::uint32_t> SimilarTerms::with_letters_like(std::string_view word) const {
  std::array<std::uint8_t, no_word_size + 1> most;  // letters that one may have and the other not, by size
  for (std::size_t size = 0; size < most.size(); ++size) {
    const std::size_t apart = std::max(word.size(), size) - std::min(word.size(), size);
    const std::size_t edits = forgiven_edits(word.size(), size);
    most[size] = static_cast<std::uint8_t>(apart <= edits && edits > 0 && size < no_word_size ? edits + 1 : 0);
  }
  const std::uint32_t own = letters_of(word);
  std::vector<std::uint32_t> places;
  for (std::uint32_t i = 0; i < letters_.size(); ++i) {
    const std::uint32_t other = letters_[i];
    const std::uint32_t below = most[other >> size_shift];
    const bool near = popcount(own & ~other & every_letter) < below && popcount(other & ~own & every_letter) < below;
    if (near) places.push_back(first_letter_ + i);
  }
  return places;
}

std::vector<SimilarTerm> similar_terms(const DictionaryView& terms, std::string_view word) {
  return SimilarTerms(terms).near(word);
}

}  // namespace portal::search
