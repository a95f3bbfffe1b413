// SPDX-License-Identifier: MIT
#include "core/search/pairs_writer.h"

#include <algorithm>
#include <limits>
#include <span>
#include <utility>

#include "core/search/blobs.h"
#include "core/search/pair_block.h"
#include "core/search/pairs.h"
#include "core/search/posting_list.h"
#include "core/search/sort_keys.h"
#include "core/search/subset_codec.h"
#include "core/search/varint.h"

namespace portal::search {
namespace {

constexpr std::uint32_t not_common = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t usual_job = std::size_t{32} << 20;

/// A pair as its owner numbers it. @param before  whether the other word stands before its own
constexpr std::uint32_t pair_number(std::uint32_t other, bool before) {
  return other << 1 | (before ? 1U : 0U);
}

}  // namespace

/// The documents of the pairs of one owner, sorted by counting. Keeps its memory from one owner to the next.
class OwnerPairs {
 public:
  explicit OwnerPairs(std::size_t commons) : ends_(2 * commons + 1) {}

  void clear() {
    std::fill(ends_.begin(), ends_.end(), 0);
    pairs_.clear();
  }

  void add(std::span<const std::uint8_t> collected) {
    std::uint32_t doc = 0;
    for (std::size_t at = 0; at < collected.size();) {
      doc += static_cast<std::uint32_t>(read_varint(collected, at));
      const auto number = static_cast<std::uint32_t>(read_varint(collected, at));
      pairs_.push_back({number, doc});
      ++ends_[number + 1];
    }
  }

  void sort() {
    for (std::size_t number = 1; number < ends_.size(); ++number)
      ends_[number] += ends_[number - 1];
    docs_.resize(pairs_.size());
    for (const Pair& pair : pairs_)
      docs_[ends_[pair.number]++] = pair.doc;  // what was its begin becomes its end
  }

  /// Rising; after sort(), once. May be changed.
  std::span<std::uint32_t> docs(std::uint32_t number) {
    const std::uint32_t begin = number == 0 ? 0 : ends_[number - 1];
    std::uint32_t* const first = docs_.data() + begin;
    std::uint32_t* const last = std::unique(first, docs_.data() + ends_[number]);  // twice in a document
    return {first, last};
  }

 private:
  struct Pair {
    std::uint32_t number = 0;
    std::uint32_t doc = 0;
  };
  std::vector<Pair> pairs_;
  std::vector<std::uint32_t> ends_, docs_;
};

namespace {

/// Replaces documents by their ranks among those that two sets share. @return how many they share
std::uint32_t rank_in_both(const BitSet& left, const BitSet& right, std::span<std::uint32_t> docs) {
  std::uint32_t before = 0;
  std::size_t next = 0;
  for (std::size_t word = 0; word < left.word_count(); ++word) {
    const std::uint64_t both = left.word(word) & right.word(word);
    for (; next < docs.size() && docs[next] / 64 == word; ++next)
      docs[next] = before + popcount(both & low_bits(docs[next] % 64));
    before += popcount(both);
  }
  return before;
}

}  // namespace

PairsWriter::PairsWriter(const IndexView& index) : index_(index), places_(index.terms().size() + 1, not_common) {
  std::vector<SortKey> order;
  for (std::uint32_t term = 0; term < index.terms().size(); ++term) {
    const std::uint32_t holding = posting_count(index.list(term), index.size());
    if (std::uint64_t{holding} * common_share <= index.size()) continue;
    common_.push_back(term);
    order.push_back({index.size() - holding, term});
  }
  sort_keys(order);
  PostingList list;
  for (const auto& [absent, term] : order) {
    places_[term] = static_cast<std::uint32_t>(holding_.size());
    holding_.push_back(index.size() - static_cast<std::uint32_t>(absent));
    list.read_docs(index.list(term), index.size());
    docs_.push_back(list.docs());
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

CollectedPairs PairsWriter::collect(TermRange job, DocRange docs) const {
  CollectedPairs part{job, std::vector<std::vector<std::uint8_t>>(job.size())};
  std::vector<std::uint32_t> last_docs(job.size()), symbols;
  for (std::uint32_t doc = docs.begin; doc < docs.end; ++doc) {
    index_.stream()->read(doc, index_.stream()->texts(), symbols);
    for (std::uint32_t& symbol : symbols)
      symbol = places_[symbol];
    for (std::size_t at = 0; at + 1 < symbols.size(); ++at) {
      const std::uint32_t first = symbols[at], second = symbols[at + 1];
      if (first == not_common || second == not_common) continue;
      const std::uint32_t owner = std::max(first, second), place = owner - job.begin;
      if (place >= job.size()) continue;
      append_varint(doc - std::exchange(last_docs[place], doc), part.owners[place]);
      append_varint(pair_number(std::min(first, second), first < second), part.owners[place]);
    }
  }
  return part;
}

std::vector<std::uint8_t> PairsWriter::owner_blob(OwnerPairs& pairs, std::uint32_t owner) const {
  std::vector<std::uint32_t> numbers;
  std::vector<std::uint8_t> blob, sizes, blocks;
  std::vector<PairRanks> block;
  std::size_t begin = 0;  // of the block before
  const auto close_block = [&] {
    if (!blocks.empty()) append_varint(blocks.size() - begin, sizes);
    begin = blocks.size();
    append_pair_block(block, blocks);
    block.clear();
  };
  for (std::uint32_t number = 0; number < 2 * (owner + 1); ++number) {
    const std::span<std::uint32_t> docs = pairs.docs(number);
    if (docs.empty()) continue;
    const std::uint32_t other = number / 2;
    const std::uint32_t both = rank_in_both(docs_[owner], docs_[other], docs);
    if (block.size() == pairs_per_block) close_block();
    block.push_back({docs, both, expected_both(holding_[owner], holding_[other], index_.size())});
    numbers.push_back(number);
  }
  if (!block.empty()) close_block();
  append_subset(numbers, 2 * (owner + 1), blob);
  blob.insert(blob.end(), sizes.begin(), sizes.end());
  blob.insert(blob.end(), blocks.begin(), blocks.end());
  return blob;
}

std::vector<std::vector<std::uint8_t>> PairsWriter::write(TermRange owners,
                                                          std::span<const CollectedPairs> parts) const {
  OwnerPairs pairs(common_.size());
  std::vector<std::vector<std::uint8_t>> blobs;
  for (std::uint32_t owner = owners.begin; owner < owners.end; ++owner) {
    pairs.clear();
    for (const CollectedPairs& part : parts)
      pairs.add(part.owners[owner - part.job.begin]);
    pairs.sort();
    blobs.push_back(owner_blob(pairs, owner));
  }
  return blobs;
}

std::vector<std::uint8_t> PairsWriter::head() const {
  std::vector<std::uint8_t> common;
  append_subset(common_, index_.terms().size(), common);
  return common;
}

std::vector<std::uint8_t> with_pairs(const Index& index) {
  const PairsWriter writer(index.view());
  std::vector<std::uint8_t> pairs = writer.head();
  BlobsWriter owners;
  for (const TermRange job : writer.jobs(usual_job)) {
    const CollectedPairs all = writer.collect(job, {0, index.view().size()});
    for (const std::vector<std::uint8_t>& owner : writer.write(job, {&all, 1}))
      owners.add(owner);
  }
  owners.finish(pairs);
  return replace_section(index.bytes(), Section::pairs, pairs);
}

}  // namespace portal::search
