// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/bytes.h"
#include "core/search/dictionary.h"

/// The words of a segment in its root: a dictionary (dictionary.h) without its table, in which most words differ from
/// the one before in the same few bytes, so that deflating it leaves a third to a quarter of what it leaves of that.
///
///   varint   words
///   for each, with the one before (of the first: an empty one)
///     u8       bytes dropped from its end × 16 + bytes added; 15 stands for 15 and more
///     varint   bytes dropped above 15, if there are 15
///     varint   bytes added above 15, if there are 15
///     bytes    that are added
namespace portal::search {

inline constexpr std::uint64_t most_root_text = 64U << 20;  ///< bytes of all words together

void write_root_terms(const DictionaryView& terms, ByteWriter& out);

/// The bytes of the dictionary. Cost: linear in its text.
/// @return nothing for what is no dictionary, or one of more than most_root_text
std::optional<std::vector<std::uint8_t>> read_root_terms(ByteReader& bytes);

}  // namespace portal::search
