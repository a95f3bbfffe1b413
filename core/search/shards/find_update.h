// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/search/index_view.h"
#include "core/search/shards/partial_segment.h"
#include "core/search/shards/update.h"

namespace portal::search {

/// What stands above a base when all documents were indexed anew.
struct FoundUpdate {
  SegmentUpdate update;
  std::vector<std::uint8_t> index;  ///< of the documents that the base does not have
};

/// The update that makes `index` of a base. Documents are the same if their digests are (document_digests.h) and they
/// come in the same order; so it depends on the two alone.
///
/// @param base    its root is enough
/// @param digests of the base's documents
/// @param index   the whole of what is to be found now, with rows
/// @return        nothing if more than an eighth of the base is new or gone: the whole makes a better base
std::optional<FoundUpdate> find_update(const PartialSegment& base, std::span<const std::uint64_t> digests,
                                       const IndexView& index);

/// Whether the whole is but the base.
bool is_empty(const SegmentUpdate& update);

}  // namespace portal::search
