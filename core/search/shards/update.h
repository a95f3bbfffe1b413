// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "core/base/bytes.h"
#include "core/search/bit_set.h"
#include "core/search/format.h"
#include "core/search/shards/shard.h"

/// What makes a second segment an update: how its documents and those of the base make one index, the one that would
/// have been made of all of them at once. It stands at the end of the update's root:
///
///   base      varint: its segment
///   head      of both together: documents, dated, total words: varints, newest day: svarint
///   places    string: subset of the documents together (subset_codec.h) that are the update's
///   removed   string: subset of the base's documents that are gone, or stand in the update as they are now
///   gone      string: subset of the base's terms that no document has any more
///
/// The documents of each segment keep their order.
namespace portal::search {

struct SegmentUpdate {
  SegmentId base;
  Head head;
  BitSet places, removed, gone;
};

void write_head(const Head& head, ByteWriter& out);
/// @return nothing if it is none
std::optional<Head> read_head(ByteReader& bytes);

void write_update(const SegmentUpdate& update, ByteWriter& out);

/// @param bytes      all of them
/// @param base       documents, and @param terms terms, of the base
/// @param documents  of the update
/// @return           nothing if they do not fit together
std::optional<SegmentUpdate> read_update(std::span<const std::uint8_t> bytes, std::uint32_t base, std::uint32_t terms,
                                         std::uint32_t documents);

}  // namespace portal::search
