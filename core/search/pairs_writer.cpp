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

/// A pair as its owner sees it: the other word, and on which side of its own it stands.
constexpr std::uint32_t neighbour(std::uint32_t other, bool before) {
  return other << 1 | (before ? 1U : 0U);
}

/// The pairs of one owner by neighbour: sorted by counting. Keeps its memory from one owner to the next.
class OwnerPairs {
 public:
  explicit OwnerPairs(std::size_t commons) : ends_(2 * commons + 1) {}

  void clear() {
    std::fill(ends_.begin(), ends_.end(), 0);
    pairs_.clear();
  }

  /// @param first_rank  of the documents in the part
  void add(std::span<const std::uint8_t> collected, std::uint32_t first_rank) {
    std::uint32_t rank = first_rank;
    for (std::size_t at = 0; at < collected.size();) {
      rank += static_cast<std::uint32_t>(read_varint(collected, at));
      const auto which = static_cast<std::uint32_t>(read_varint(collected, at));
      pairs_.push_back({which, rank});
      ++ends_[which + 1];
    }
  }

  void sort() {
    for (std::size_t which = 1; which < ends_.size(); ++which)
      ends_[which] += ends_[which - 1];
    ranks_.resize(pairs_.size());
    for (const Pair& pair : pairs_)
      ranks_[ends_[pair.which]++] = pair.rank;  // what was its begin becomes its end
  }

  /// The ranks of the documents, rising; after sort(), once.
  std::span<const std::uint32_t> ranks(std::uint32_t which) {
    const std::uint32_t begin = which == 0 ? 0 : ends_[which - 1];
    std::uint32_t* const first = ranks_.data() + begin;
    std::uint32_t* const last = std::unique(first, ranks_.data() + ends_[which]);  // twice in a document
    return {first, last};
  }

 private:
  struct Pair {
    std::uint32_t which = 0;
    std::uint32_t rank = 0;
  };
  std::vector<Pair> pairs_;
  std::vector<std::uint32_t> ends_, ranks_;
};

/// The blob of one owner.
/// @param holding  documents with it
std::vector<std::uint8_t> owner_blob(OwnerPairs& pairs, std::uint32_t commons, std::uint32_t holding) {
  std::vector<std::uint32_t> others;
  std::vector<std::uint8_t> blob, sizes, lists;
  for (const bool before : {false, true}) {
    others.clear();
    for (std::uint32_t other = 0; other < commons; ++other) {
      const std::span<const std::uint32_t> ranks = pairs.ranks(neighbour(other, before));
      if (ranks.empty()) continue;
      others.push_back(other);
      const std::size_t begin = lists.size();
      append_subset(ranks, holding, lists);
      append_varint(lists.size() - begin, sizes);
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

CollectedPairs PairsWriter::collect(TermRange job, DocRange docs) const {
  CollectedPairs part{job, std::vector<std::vector<std::uint8_t>>(job.size()),
                      std::vector<std::uint32_t>(common_.size())};
  std::vector<std::uint32_t>& holding = part.holding;
  std::vector<std::uint32_t> last_docs(common_.size(), not_common), last_ranks(job.size()), symbols;
  const auto add = [&](std::uint32_t owner, std::uint32_t which) {
    const std::uint32_t place = owner - job.begin;
    if (place >= job.size()) return;
    std::vector<std::uint8_t>& bytes = part.owners[place];
    const std::uint32_t rank = holding[owner] - 1;
    append_varint(rank - std::exchange(last_ranks[place], rank), bytes);
    append_varint(which, bytes);
  };
  for (std::uint32_t doc = docs.begin; doc < docs.end; ++doc) {
    index_.stream()->read(doc, index_.stream()->texts(), symbols);
    for (std::uint32_t& symbol : symbols) {
      symbol = places_[symbol];
      if (symbol != not_common && std::exchange(last_docs[symbol], doc) != doc) ++holding[symbol];
    }
    for (std::size_t at = 0; at + 1 < symbols.size(); ++at) {
      const std::uint32_t first = symbols[at], second = symbols[at + 1];
      if (first == not_common || second == not_common) continue;
      if (owns_pair(first, holding_[first], second, holding_[second])) {
        add(first, neighbour(second, false));
      } else {
        add(second, neighbour(first, true));
      }
    }
  }
  return part;
}

std::vector<std::vector<std::uint8_t>> PairsWriter::write(TermRange owners,
                                                          std::span<const CollectedPairs> parts) const {
  OwnerPairs pairs(common_.size());
  std::vector<std::vector<std::uint8_t>> blobs;
  for (std::uint32_t owner = owners.begin; owner < owners.end; ++owner) {
    pairs.clear();
    std::uint32_t rank = 0;
    for (const CollectedPairs& part : parts) {
      pairs.add(part.owners[owner - part.job.begin], rank);
      rank += part.holding[owner];
    }
    pairs.sort();
    blobs.push_back(owner_blob(pairs, static_cast<std::uint32_t>(common_.size()), holding_[owner]));
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
