// SPDX-License-Identifier: MIT
#include "core/search/similar_terms.h"

#include <algorithm>
#include <array>

namespace portal::search {
namespace {

constexpr std::size_t most_letters = 32;

bool is_letters(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char letter) { return letter >= 'a' && letter <= 'z'; });
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

std::vector<SimilarTerm> similar_terms(const DictionaryView& terms, std::string_view word) {
  std::vector<SimilarTerm> similar;
  if (word.empty() || word.size() > most_letters || !is_letters(word)) return similar;
  if (forgiven_edits(word.size(), word.size() + 1) == 0) return similar;  // whatever the other is
  const Pattern pattern(word);
  const std::uint32_t first_letter = terms.find_prefix("a").begin;  // numbers come before
  terms.visit_while(first_letter, [&](std::uint32_t term, std::string_view text) {
    const std::size_t most = forgiven_edits(word.size(), text.size());
    const std::size_t apart = std::max(word.size(), text.size()) - std::min(word.size(), text.size());
    if (apart > most || most == 0) return true;
    const std::size_t edits = pattern.distance(text);
    if (edits > 0 && edits <= most && is_letters(text)) similar.push_back({term, static_cast<std::uint8_t>(edits)});
    return true;
  });
  return similar;
}

}  // namespace portal::search
