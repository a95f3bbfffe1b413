// SPDX-License-Identifier: MIT
#include "core/search/pairs_writer.h"

#include <algorithm>
#include <limits>
#include <span>
#include <utility>

#include "core/search/blobs.h"
#include "core/search/pairs.h"
#include "core/search/posting_list.h"
#include "core/search/subset_codec.h"
#include "core/search/varint.h"

namespace portal::search {
namespace {

constexpr std::uint32_t not_common = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t usual_job = std::size_t{32} << 20;

/// One pair while the documents pass by: the ranks of its documents in the owner's list, as gaps.
struct Ranks {
  std::uint64_t key = 0;
  std::uint32_t next = 0;  ///< the rank behind the last one
  std::vector<std::uint8_t> gaps;

  void add(std::uint32_t rank) {
    if (rank < next) return;  // the same document again
    append_varint(rank - next, gaps);
    next = rank + 1;
  }
};

constexpr std::uint64_t key_of(std::uint32_t owner, unsigned side, std::uint32_t other) {
  return std::uint64_t{owner} << 33 | std::uint64_t{side} << 32 | other;
}
constexpr std::uint32_t owner_of(std::uint64_t key) {
  return static_cast<std::uint32_t>(key >> 33);
}
constexpr unsigned side_of(std::uint64_t key) {
  return static_cast<unsigned>(key >> 32 & 1);
}

/// Pairs by key, in open addressing: looked up for every two words of all texts.
class PairTable {
 public:
  PairTable() : slots_(1024) {}

  Ranks& operator[](std::uint64_t key) {
    if (pairs_.size() * 2 >= slots_.size()) grow();
    std::uint32_t& slot = slots_[find(key)];
    if (slot == 0) {
      pairs_.emplace_back().key = key;
      slot = static_cast<std::uint32_t>(pairs_.size());
    }
    return pairs_[slot - 1];
  }

  /// By key. The table is of no use afterwards.
  std::vector<Ranks> take_sorted() {
    std::sort(pairs_.begin(), pairs_.end(), [](const Ranks& left, const Ranks& right) { return left.key < right.key; });
    return std::move(pairs_);
  }

 private:
  /// Of the key, or the free one where it belongs.
  std::size_t find(std::uint64_t key) const {
    std::size_t at = static_cast<std::size_t>(key * 0x9E3779B97F4A7C15 >> 32) & (slots_.size() - 1);
    while (slots_[at] != 0 && pairs_[slots_[at] - 1].key != key)
      at = (at + 1) & (slots_.size() - 1);
    return at;
  }

  void grow() {
    slots_.assign(slots_.size() * 4, 0);
    for (std::uint32_t pair = 0; pair < pairs_.size(); ++pair)
      slots_[find(pairs_[pair].key)] = pair + 1;
  }

  std::vector<Ranks> pairs_;
  std::vector<std::uint32_t> slots_;  ///< 1 + a place in pairs_, or 0; a power of 2
};

/// Appends the blob of one owner. @param pairs  its own, by key
std::vector<std::uint8_t> owner_blob(std::span<const Ranks> pairs, std::uint32_t commons, std::uint32_t holding) {
  std::vector<std::uint32_t> others, ranks;
  std::vector<std::uint8_t> blob, sizes, lists;
  for (const unsigned side : {0U, 1U}) {
    others.clear();
    for (const Ranks& pair : pairs) {
      if (side_of(pair.key) != side) continue;
      others.push_back(static_cast<std::uint32_t>(pair.key));
      ranks.clear();
      std::uint32_t next = 0;
      for (std::size_t at = 0; at < pair.gaps.size(); next = ranks.back() + 1)
        ranks.push_back(next + static_cast<std::uint32_t>(read_varint(pair.gaps, at)));
      const std::size_t before = lists.size();
      append_subset(ranks, holding, lists);
      append_varint(lists.size() - before, sizes);
    }
    append_subset(others, commons, blob);
  }
  blob.insert(blob.end(), sizes.begin(), sizes.end());
  blob.insert(blob.end(), lists.begin(), lists.end());
  return blob;
}

}  // namespace

PairsWriter::PairsWriter(const IndexView& index) : index_(index), places_(index.terms().size() + 1, not_common) {
  for (std::uint32_t term = 0; term < index.terms().size(); ++term) {
    const std::uint32_t holding = posting_count(index.list(term), index.size());
    if (std::uint64_t{holding} * common_share <= index.size()) continue;
    places_[term] = static_cast<std::uint32_t>(common_.size());
    common_.push_back(term);
    holding_.push_back(holding);
  }
}

std::vector<TermRange> PairsWriter::jobs(std::size_t most_postings) const {
  std::vector<TermRange> jobs(1);
  std::size_t postings = 0;
  for (const std::uint32_t holding : holding_) {
    if (postings > 0 && postings + holding > most_postings) {
      jobs.push_back({jobs.back().end, jobs.back().end});
      postings = 0;
    }
    postings += holding;
    ++jobs.back().end;
  }
  return jobs;
}

std::vector<std::vector<std::uint8_t>> PairsWriter::run(TermRange job) const {
  PairTable pairs;
  std::vector<std::uint32_t> holding(common_.size());           // documents so far with each common term
  std::vector<std::uint32_t> last(common_.size(), not_common);  // the last of them
  std::vector<std::uint32_t> symbols;
  const auto add = [&](std::uint32_t owner, unsigned side, std::uint32_t other) {
    if (owner - job.begin < job.size()) pairs[key_of(owner, side, other)].add(holding[owner] - 1);
  };
  for (std::uint32_t doc = 0; doc < index_.size(); ++doc) {
    index_.stream()->read(doc, index_.stream()->texts(), symbols);
    for (std::uint32_t& symbol : symbols) {
      symbol = places_[symbol];
      if (symbol != not_common && std::exchange(last[symbol], doc) != doc) ++holding[symbol];
    }
    for (std::size_t at = 0; at + 1 < symbols.size(); ++at) {
      const std::uint32_t first = symbols[at], second = symbols[at + 1];
      if (first == not_common || second == not_common) continue;
      if (owns_pair(first, holding_[first], second, holding_[second])) {
        add(first, 0, second);
      } else {
        add(second, 1, first);
      }
    }
  }
  const std::vector<Ranks> sorted = pairs.take_sorted();
  std::vector<std::vector<std::uint8_t>> owners;
  std::size_t begin = 0;
  for (std::uint32_t owner = job.begin; owner < job.end; ++owner) {
    std::size_t end = begin;
    while (end < sorted.size() && owner_of(sorted[end].key) == owner)
      ++end;
    owners.push_back(owner_blob(std::span(sorted.data() + begin, end - begin),
                                static_cast<std::uint32_t>(common_.size()), holding_[owner]));
    begin = end;
  }
  return owners;
}

void PairsWriter::finish(const std::vector<std::vector<std::uint8_t>>& owners, std::vector<std::uint8_t>& out) const {
  append_subset(common_, index_.terms().size(), out);
  BlobsWriter blobs;
  for (const std::vector<std::uint8_t>& owner : owners)
    blobs.add(owner);
  blobs.finish(out);
}

std::vector<std::uint8_t> with_pairs(const Index& index) {
  const PairsWriter writer(index.view());
  std::vector<std::vector<std::uint8_t>> owners;
  for (const TermRange job : writer.jobs(usual_job)) {
    for (std::vector<std::uint8_t>& owner : writer.run(job))
      owners.push_back(std::move(owner));
  }
  std::vector<std::uint8_t> pairs;
  writer.finish(owners, pairs);
  return replace_section(index.bytes(), Section::pairs, pairs);
}

}  // namespace portal::search
