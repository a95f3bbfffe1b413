// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "core/text/byte_range.h"

namespace portal::text {

/// Ranges as a view paints them: rising, disjoint, not empty, inside `text`.
/// Ranges that overlap, touch, or are apart by one space only are joined, so that a phrase is one mark.
///
/// @param ranges  in any order; parts beyond the end of `text` are cut off
std::vector<ByteRange> merge_ranges(std::string_view text, std::vector<ByteRange> ranges);

/// The parts of `ranges` that lie in `window`, counted from window.begin. For text drawn line by line.
/// @param ranges  rising and disjoint
std::vector<ByteRange> clip_ranges(const std::vector<ByteRange>& ranges, ByteRange window);

}  // namespace portal::text
