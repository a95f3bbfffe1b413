// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/search/document.h"
#include "core/search/index_view.h"
#include "core/search/query.h"
#include "core/search/shards/joined_segments.h"
#include "core/search/shards/partial_segment.h"
#include "core/search/shards/shard.h"

namespace portal::search {

/// An index of which a query fetches what it needs:
///
///     do the search over view(); while missing() says shards, supply() them and search again
///
/// What is not there reads as empty, and is noted. A plain query needs its lists, then is right; misspelt words and
/// other readings are looked for when the first search found little, and need theirs; document() needs the rows of the
/// hits.
class PartialIndex {
 public:
  /// @param base  the base segment, and @param root its root shard
  /// @return      `malformed` for what is no root of that segment, `unsupported` for one of another version
  static Result<std::unique_ptr<PartialIndex>> open(SegmentId base, std::span<const std::uint8_t> root);

  PartialIndex(const PartialIndex&) = delete;
  PartialIndex& operator=(const PartialIndex&) = delete;

  /// Another one once the root of an update was supplied.
  const IndexView& view() const { return joined_ ? joined_->view() : base_->view(); }

  /// The document of a hit; empty, and its row noted as missing, while that is not there. @param doc  of view()
  Document document(DocId doc) const;

  /// Whether long lists of a large index are thinned (segment_lists.h) from the next search on: megabytes become a
  /// hundred kilobytes, and totals estimates.
  void set_thin(Thin thin);
  bool has_samples() const;  ///< there are thinned lists, at least of the base
  /// The last search had thinned lists.
  bool is_estimate() const;
  /// Of how many documents, the newest ones, it is known whether they match. @pre  set_thin(Thin::newest)
  std::uint32_t known_newest() const;

  /// Notes what the order of a query's words will need, which a search asks for only when it has documents.
  void expect(const Query& query) const;

  /// Notes the lists of what may have been meant by words that are in no document: they will be looked for.
  void expect_similar(const Query& query) const;

  /// The shards that were asked for in vain since the last call, each once; forgets them.
  std::vector<ShardName> missing();

  /// Adds a shard: of the base; the root of its one update, before the first search; then shards of that. Again, or one
  /// that nobody asked for: no harm.
  /// @param bytes  are copied
  /// @return       false if they are not the shard of that name, or a root of no update of this base
  bool supply(ShardName name, std::span<const std::uint8_t> bytes);

  /// Every shard but the roots, rising.
  std::vector<ShardName> shards() const;

 private:
  PartialIndex() = default;
  bool open_update(SegmentId id, std::span<const std::uint8_t> root);

  std::unique_ptr<PartialSegment> base_, update_;
  std::unique_ptr<JoinedSegments> joined_;  ///< if there is an update
};

}  // namespace portal::search
