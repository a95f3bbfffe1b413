// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/bytes.h"
#include "core/search/bit_set.h"

/// The one code of the index: a subset of the numbers 0 to universe - 1, in bytes.
///
///   universe ≤ 8   one byte, bit i for member i
///   else           varint (count × 4 + kind), then by kind, each padded with zeros to a byte:
///     0 gaps       Rice code of member - previous - 1, the previous of the first being -1. In blocks of 128 gaps;
///                  a block of at least 16 starts with its parameter in 5 bits, a shorter one has the parameter that
///                  follows from count and universe
///     1 absent     the numbers that are not members, coded as kind 0; for sets with more than half of the universe
///     2 bits       universe bits
///
/// The writer takes the shortest kind, of equally long ones the lowest. Documents of a word are a subset of the
/// documents; those of them with the word twice a subset of the ranks in that list; and so on.
/// @see R. F. Rice: Some Practical Universal Noiseless Coding Techniques (1979)
namespace portal::search {

/// @param members   rising, each less than `universe`
/// @param universe  at most 2³¹
void append_subset(std::span<const std::uint32_t> members, std::uint32_t universe, std::vector<std::uint8_t>& out);
void append_subset(const BitSet& members, std::vector<std::uint8_t>& out);

/// The same as bits, whether or not that is short: for what is read at once and not kept.
void write_plain_subset(const BitSet& members, ByteWriter& out);

/// Replaces `set` by the subset at the start of `bytes`.
/// @return bytes read; nothing if they are no subset of 0 to universe - 1, and then `set` is unspecified
std::optional<std::size_t> read_subset(std::span<const std::uint8_t> bytes, std::uint32_t universe, BitSet& set);

/// The size of that subset, without reading it.
/// @return at most universe; nothing if the bytes say anything else
std::optional<std::uint32_t> subset_size(std::span<const std::uint8_t> bytes, std::uint32_t universe);

}  // namespace portal::search
