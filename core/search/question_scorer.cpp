// SPDX-License-Identifier: MIT
#include "core/search/question_scorer.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace portal::search {

/// By pair of neighbouring words: which hits have it as far as pairs tell.
void QuestionScorer::find_pairs(std::span<const std::uint8_t> sequence, std::span<const IndexedWord> words,
                                std::span<const Hit> hits) {
  BitSet among, docs;
  among.reset(index_.size());
  hit_of_.resize(index_.size());
  for (std::uint32_t i = 0; i < hits.size(); ++i) {
    among.insert(hits[i].doc.value);
    hit_of_[hits[i].doc.value] = i;
  }
  for (std::size_t pair = 0; pair + 1 < sequence.size(); ++pair) {
    const IndexedWord &first = words[sequence[pair]], &second = words[sequence[pair + 1]];
    docs = among;
    docs.intersect(first.docs());
    docs.intersect(second.docs());
    const bool sure = pairs_ != nullptr && pairs_->keep_neighbours(first, second, docs);
    docs.visit_while([&](std::uint32_t doc) {
      Found& found = found_[hit_of_[doc]];
      found.anywhere |= std::uint32_t{1} << pair;
      found.unsure = found.unsure || !sure;
      return true;
    });
  }
}

/// How much of the title the question says is weighed by the length of the terms' codes, which is minus the logarithm
/// of their frequency and at hand. Two words that are one term count once.
void QuestionScorer::weigh_words(std::span<const std::uint8_t> sequence, std::span<const IndexedWord> words) {
  const ForwardStreamView& stream = *index_.stream();
  places_.assign(stream.end_mark() + std::size_t{1}, 0);
  word_bits_.fill(0);
  unweighed_ = 0;
  for (std::size_t i = 0; i < sequence.size(); ++i) {
    const TermRange terms = words[sequence[i]].terms;
    if (terms.size() == 1 && places_[terms.begin] == 0) word_bits_[sequence[i]] = stream.code_bits(terms.begin);
    if (terms.size() > 1) unweighed_ |= std::uint64_t{1} << sequence[i];
    for (std::uint32_t term = terms.begin; term < terms.end; ++term)
      places_[term] |= std::uint32_t{1} << i;
  }
}

/// True if the title may hold one of `pairs`, or nobody knows how much of it is said.
bool QuestionScorer::is_title_needed(std::span<const std::uint8_t> sequence, std::uint32_t doc, std::uint64_t titled,
                                     std::uint32_t pairs) const {
  if (title_bits_[doc] == 0 || (titled & unweighed_) != 0) return true;
  for (; pairs != 0; pairs &= pairs - 1) {
    const auto pair = static_cast<std::size_t>(__builtin_ctz(pairs));
    if ((titled >> sequence[pair] & titled >> sequence[pair + 1] & 1) != 0) return true;
  }
  return false;
}

float QuestionScorer::title_share(std::uint32_t doc, std::uint64_t titled) const {
  std::uint32_t asked_bits = 0;
  for (; titled != 0; titled &= titled - 1)
    asked_bits += word_bits_[static_cast<std::size_t>(__builtin_ctzll(titled))];
  return static_cast<float>(asked_bits) / static_cast<float>(title_bits_[doc]);
}

void QuestionScorer::read_texts(const Hit& hit, Found& found) {
  const ForwardStreamView& stream = *index_.stream();
  stream.read(hit.doc.value, found.unsure ? stream.texts() : 1, symbols_);
  std::uint32_t before = 0, pairs = 0, title_bits = 0, asked_bits = 0;
  bool in_title = true;
  for (auto at = symbols_.begin(); at != symbols_.end(); ++at) {
    const std::uint32_t symbol = *at, here = places_[symbol];
    pairs |= before & here >> 1;
    before = here;
    if (!in_title) continue;
    in_title = symbol != stream.end_mark();
    if (!in_title) {
      found.in_title = pairs;
      continue;
    }
    if (std::find(symbols_.begin(), at, symbol) != at) continue;
    title_bits += stream.code_bits(symbol);
    if (here != 0) asked_bits += stream.code_bits(symbol);
  }
  if (found.unsure) found.anywhere = pairs;
  if (title_bits > 0) found.title_share = static_cast<float>(asked_bits) / static_cast<float>(title_bits);
  title_bits_[hit.doc.value] = static_cast<std::uint16_t>(std::min(title_bits, 0xFFFFU));
}

void QuestionScorer::add_scores(std::span<const std::uint8_t> sequence, std::span<const IndexedWord> words,
                                std::span<const std::uint64_t> titled, std::span<Hit> hits) {
  if (sequence.size() < 2) return;
  title_bits_.resize(index_.size());
  weigh_words(sequence, words);
  found_.clear();
  while (found_.size() < hits.size())
    found_.emplace_back();
  find_pairs(sequence, words, hits);
  const std::size_t pairs = sequence.size() - 1;
  std::array<std::size_t, 32> holding{};  // of the hits, by pair
  for (std::size_t i = 0; i < hits.size(); ++i) {
    const std::uint32_t doc = hits[i].doc.value;
    if (found_[i].unsure || is_title_needed(sequence, doc, titled[i], found_[i].anywhere)) {
      read_texts(hits[i], found_[i]);
    } else {
      found_[i].title_share = title_share(doc, titled[i]);
    }
    for (std::uint32_t rest = found_[i].anywhere; rest != 0; rest &= rest - 1)
      ++holding[static_cast<std::size_t>(__builtin_ctz(rest))];
  }
  std::array<float, 32> rarities{};
  for (std::size_t pair = 0; pair < pairs; ++pair)
    rarities[pair] = rarity(index_.size(), holding[pair]);
  for (std::size_t i = 0; i < hits.size(); ++i) {
    hits[i].score += weights_.asked_title * found_[i].title_share;
    for (std::uint32_t rest = found_[i].in_title | found_[i].anywhere; rest != 0; rest &= rest - 1) {
      const auto pair = static_cast<std::size_t>(__builtin_ctz(rest));
      const bool in_title = (found_[i].in_title >> pair & 1) != 0;
      hits[i].score += rarities[pair] * (in_title ? weights_.asked_neighbours : weights_.asked_text_neighbours);
    }
  }
}

}  // namespace portal::search
