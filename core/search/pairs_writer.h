// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/search/bit_set.h"
#include "core/search/dictionary.h"
#include "core/search/index.h"

namespace portal::search {

/// What the texts of some documents say about the owners of a job.
struct CollectedPairs {
  TermRange job;
  /// By owner, for each two words that stand side by side: varint of the documents between the one before and this,
  /// varint of the pair as the owner numbers it.
  std::vector<std::vector<std::uint8_t>> owners;
};

class OwnerPairs;

/// Makes PAIRS (pairs.h) from the STREAM of an index: for one job after the other its pairs are collected from the
/// texts, then written. Memory is bounded, and threads can share both. The bytes are the same however it is cut.
/// Borrows the index.
class PairsWriter {
 public:
  /// Reads the lists of the common terms; memory a bit for each of these and document.
  /// @param index  with a stream
  explicit PairsWriter(const IndexView& index);

  /// The common terms cut into jobs of about `most_postings` postings each, at least one.
  std::vector<TermRange> jobs(std::size_t most_postings) const;

  /// Reads the texts of the documents; memory some 3 bytes a word of the job. May run beside others.
  CollectedPairs collect(TermRange job, DocRange docs) const;

  /// The blobs of some owners of a job. May run beside others.
  /// @param parts  of the job, which together are all documents, in their order
  std::vector<std::vector<std::uint8_t>> write(TermRange owners, std::span<const CollectedPairs> parts) const;

  /// What the section begins with. Behind it come the blobs of all owners, in the order of the jobs; see BlobsOutput.
  std::vector<std::uint8_t> head() const;
  std::uint32_t owners() const { return static_cast<std::uint32_t>(common_.size()); }

 private:
  std::vector<std::uint8_t> owner_blob(OwnerPairs& pairs, std::uint32_t owner) const;

  const IndexView& index_;
  std::vector<std::uint32_t> common_;   ///< terms, rising
  std::vector<std::uint32_t> places_;   ///< by term, and end mark: its place, or not_common
  std::vector<std::uint32_t> holding_;  ///< by place: documents
  std::vector<BitSet> docs_;            ///< by place
};

/// The same index with PAIRS, from one thread. @param index  with a stream
std::vector<std::uint8_t> with_pairs(const Index& index);

}  // namespace portal::search
