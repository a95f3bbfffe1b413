// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/search/dictionary.h"
#include "core/search/index.h"

namespace portal::search {

/// Makes PAIRS (pairs.h) from the STREAM of an index, some owners at a time: memory is bounded, and threads can share
/// the work. The bytes are the same however it is cut. Borrows the index.
class PairsWriter {
 public:
  /// @param index  with a stream
  explicit PairsWriter(const IndexView& index);

  /// The common terms cut into jobs of about `most_postings` postings each, at least one.
  std::vector<TermRange> jobs(std::size_t most_postings) const;

  /// The owners of one job. Reads the whole stream once; memory some 3 bytes a posting of the job. May run beside
  /// others.
  std::vector<std::vector<std::uint8_t>> run(TermRange job) const;

  /// Appends the section. @param owners  of all jobs, in their order
  void finish(const std::vector<std::vector<std::uint8_t>>& owners, std::vector<std::uint8_t>& out) const;

 private:
  const IndexView& index_;
  std::vector<std::uint32_t> common_;   ///< terms
  std::vector<std::uint32_t> places_;   ///< by term, and end mark: its place in common_, or not_common
  std::vector<std::uint32_t> holding_;  ///< by place in common_: documents
};

/// The same index with PAIRS, from one thread. @param index  with a stream
std::vector<std::uint8_t> with_pairs(const Index& index);

}  // namespace portal::search
