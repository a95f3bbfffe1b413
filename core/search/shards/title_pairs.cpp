// SPDX-License-Identifier: MIT
#include "core/search/shards/title_pairs.h"

#include <algorithm>
#include <utility>

#include "core/base/bytes.h"
#include "core/search/shards/read_count.h"
#include "core/search/shards/shard.h"
#include "core/search/subset_codec.h"

namespace portal::search {
namespace {

struct TitlePair {
  std::uint64_t key = 0;
  std::uint32_t doc = 0;

  auto operator<=>(const TitlePair&) const = default;
};

constexpr std::size_t texts = 2;  // of a document: its title and its number

/// Calls visit(doc, first, second) for every two words side by side in a title or number.
template <class Visit>
void visit_titles(const ForwardStreamView& stream, std::uint32_t documents, Visit visit) {
  std::vector<std::uint32_t> symbols;
  for (std::uint32_t doc = 0; doc < documents; ++doc) {
    stream.read(doc, texts, symbols);
    for (std::size_t i = 1; i < symbols.size(); ++i) {
      if (symbols[i - 1] != stream.end_mark() && symbols[i] != stream.end_mark())
        visit(doc, symbols[i - 1], symbols[i]);
    }
  }
}

/// First words of pairs, cut so that those of one range are few enough to be sorted in memory.
std::vector<TermRange> ranges_of_firsts(const ForwardStreamView& stream, std::uint32_t documents,
                                        std::size_t pairs_at_once) {
  std::vector<std::uint32_t> pairs(stream.end_mark());
  visit_titles(stream, documents, [&](std::uint32_t, std::uint32_t first, std::uint32_t) { ++pairs[first]; });
  std::vector<TermRange> ranges(1);
  std::size_t together = 0;
  for (const std::uint32_t own : pairs) {
    if (together > 0 && together + own > pairs_at_once) {
      ranges.push_back({ranges.back().end, ranges.back().end});
      together = 0;
    }
    together += own;
    ++ranges.back().end;
  }
  return ranges;
}

std::vector<TitlePair> read_title_pairs(const ForwardStreamView& stream, std::uint32_t documents, TermRange firsts) {
  std::vector<TitlePair> pairs;
  visit_titles(stream, documents, [&](std::uint32_t doc, std::uint32_t first, std::uint32_t second) {
    if (first - firsts.begin < firsts.size()) pairs.push_back({pair_key(first, second), doc});
  });
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

std::uint32_t first_of(std::uint64_t key) {
  return static_cast<std::uint32_t>(key >> 32);
}

}  // namespace

void cut_title_pairs(const ForwardStreamView& stream, std::uint32_t documents,
                     const std::function<void(std::uint64_t, std::vector<std::uint8_t>)>& give,
                     std::size_t pairs_at_once) {
  ByteWriter shard;
  std::uint64_t first_pair = 0, before = 0;
  std::vector<std::uint8_t> subset;
  const auto add = [&](std::uint64_t key, std::span<const std::uint32_t> docs) {
    subset.clear();
    append_subset(docs, documents, subset);
    if (!shard.data().empty() && shard.data().size() + subset.size() > pair_shard_bytes(documents)) {
      give(first_pair, std::exchange(shard, ByteWriter()).data());
      before = 0;
    }
    if (shard.data().empty()) first_pair = key;
    shard.varint(first_of(key) - first_of(before));
    shard.varint(static_cast<std::uint32_t>(key));
    shard.varint(subset.size());
    shard.bytes(subset);
    before = key;
  };
  std::vector<std::uint32_t> docs;
  for (const TermRange firsts : ranges_of_firsts(stream, documents, pairs_at_once)) {
    const std::vector<TitlePair> pairs = read_title_pairs(stream, documents, firsts);
    for (std::size_t at = 0; at < pairs.size();) {
      const std::uint64_t key = pairs[at].key;
      docs.clear();
      for (; at < pairs.size() && pairs[at].key == key; ++at)
        docs.push_back(pairs[at].doc);
      add(key, docs);
    }
  }
  if (!shard.data().empty()) give(first_pair, shard.data());
}

bool TitlePairs::add_shard(std::uint64_t first_pair) {
  if (!shards_.empty() && first_pair <= shards_.back().first_pair) return false;
  shards_.push_back({first_pair, {}, {}, {}, false});
  return true;
}

bool TitlePairs::fill(std::size_t place, std::span<const std::uint8_t> content) {
  PairShard& shard = shards_[place];
  if (shard.is_there) return true;
  shard.bytes.assign(content.begin(), content.end());
  shard.is_there = read_pairs(shard);
  if (!shard.is_there) shard.pairs.clear();
  return shard.is_there;
}

bool TitlePairs::read_pairs(PairShard& shard) {
  ByteReader whole(shard.bytes), bytes(as_bytes(whole.string()));
  shard.behind = whole.bytes(whole.remaining());
  std::uint64_t first = 0;
  while (!bytes.at_end()) {
    first += bytes.varint();
    const std::uint64_t second = bytes.varint(), size = bytes.varint();
    const bool fits = bytes.ok() && first <= 0xFFFF'FFFF && second <= 0xFFFF'FFFF && size <= bytes.remaining();
    const std::uint64_t key = first << 32 | second;
    if (!fits || (!shard.pairs.empty() && key <= shard.pairs.back().key)) return false;
    shard.pairs.push_back({key, bytes.bytes(static_cast<std::size_t>(size))});
  }
  return whole.ok();
}

TermRange TitlePairs::first_words(std::size_t shard, std::uint32_t terms) const {
  const std::uint32_t last = shard + 1 < shards_.size() ? first_of(shards_[shard + 1].first_pair) : terms - 1;
  return {first_of(shards_[shard].first_pair), last + 1};
}

template <class Visit>
void TitlePairs::visit_shards(std::uint32_t first, TermRange second, Visit visit) const {
  if (second.size() == 0) return;
  const std::uint64_t last = pair_key(first, second.end - 1);
  const auto is_before = [&](const PairShard& shard) { return shard.first_pair <= pair_key(first, second.begin); };
  auto shard = std::partition_point(shards_.begin(), shards_.end(), is_before);
  if (shard != shards_.begin()) --shard;
  for (; shard != shards_.end() && shard->first_pair <= last; ++shard)
    visit(static_cast<std::size_t>(shard - shards_.begin()));
}

void TitlePairs::want(TermRange first, TermRange second) const {
  if (!can_lead(first)) return;
  for (std::uint32_t term = first.begin; term < first.end; ++term) {
    visit_shards(term, second, [&](std::size_t shard) {
      if (!shards_[shard].is_there) missing_.push_back(static_cast<std::uint32_t>(shard));
    });
  }
}

void TitlePairs::add_neighbours(TermRange first, TermRange second, BitSet& docs) const {
  want(first, second);
  if (!can_lead(first)) return;
  BitSet of_pair;
  for (std::uint32_t term = first.begin; term < first.end; ++term) {
    visit_shards(term, second, [&](std::size_t shard) {
      const std::vector<Pair>& pairs = shards_[shard].pairs;
      auto pair = std::partition_point(pairs.begin(), pairs.end(),
                                       [&](const Pair& one) { return one.key < pair_key(term, second.begin); });
      for (; pair != pairs.end() && pair->key <= pair_key(term, second.end - 1); ++pair) {
        if (read_subset(pair->docs, documents(), of_pair)) docs.unite(of_pair);
      }
    });
  }
}

void TitlePairs::add_missing(std::span<std::uint8_t> is_missing) {
  for (const std::uint32_t shard : missing_)
    is_missing[shard] = 1;
  missing_.clear();
}

void TitlePairs::find_neighbours(const Words& words, std::vector<BitSet>& neighbours) {
  for (std::size_t word = 0; word + 1 < words.size(); ++word) {
    for (const WordTerms& first : words[word]) {
      for (const WordTerms& second : words[word + 1]) {
        if (first.leads) add_neighbours(first.terms, second.terms, neighbours[word]);
      }
    }
  }
}

}  // namespace portal::search
