// SPDX-License-Identifier: MIT
#include "core/search/question_scorer.h"

#include <array>
#include <cstddef>

namespace portal::search {

/// How much of the title the question says is weighed by the length of the terms' codes, which is minus the logarithm
/// of their frequency and at hand.
QuestionScorer::Found QuestionScorer::find(std::uint32_t doc) {
  const ForwardStreamView& stream = *index_.stream();
  stream.read(doc, stream.texts(), symbols_);
  Found found;
  std::uint32_t before = 0, title_bits = 0, asked_bits = 0;
  bool in_title = true;
  for (const std::uint32_t symbol : symbols_) {
    const std::uint32_t here = places_[symbol];
    (in_title ? found.in_title : found.in_others) |= before & here >> 1;
    before = here;
    if (symbol == stream.end_mark()) in_title = false;
    if (!in_title) continue;
    title_bits += stream.code_bits(symbol);
    if (here != 0) asked_bits += stream.code_bits(symbol);
  }
  if (title_bits > 0) found.title_share = static_cast<float>(asked_bits) / static_cast<float>(title_bits);
  return found;
}

void QuestionScorer::add_scores(std::span<const std::uint8_t> sequence, std::span<const IndexedWord> words,
                                std::span<Hit> hits) {
  if (sequence.size() < 2) return;
  places_.assign(index_.stream()->end_mark() + std::size_t{1}, 0);
  for (std::size_t i = 0; i < sequence.size(); ++i) {
    const TermRange terms = words[sequence[i]].terms;
    for (std::uint32_t term = terms.begin; term < terms.end; ++term)
      places_[term] |= std::uint32_t{1} << i;
  }
  const std::size_t pairs = sequence.size() - 1;
  std::array<std::size_t, 32> holding{};  // of the hits, by pair
  found_.clear();
  for (const Hit& hit : hits) {
    found_.push_back(find(hit.doc.value));
    for (std::size_t pair = 0; pair < pairs; ++pair)
      holding[pair] += (found_.back().in_title | found_.back().in_others) >> pair & 1;
  }
  std::array<float, 32> rarities{};
  for (std::size_t pair = 0; pair < pairs; ++pair)
    rarities[pair] = rarity(index_.size(), holding[pair]);
  for (std::size_t i = 0; i < hits.size(); ++i) {
    hits[i].score += weights_.asked_title * found_[i].title_share;
    for (std::size_t pair = 0; pair < pairs; ++pair) {
      const bool titled = (found_[i].in_title >> pair & 1) != 0, held = (found_[i].in_others >> pair & 1) != 0;
      hits[i].score += rarities[pair] * (titled ? weights_.asked_neighbours
                                         : held ? weights_.asked_text_neighbours
                                                : 0);
    }
  }
}

}  // namespace portal::search
