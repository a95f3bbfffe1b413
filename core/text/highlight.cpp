// SPDX-License-Identifier: MIT
#include "core/text/highlight.h"

#include <algorithm>

namespace portal::text {

std::vector<ByteRange> merge_ranges(std::string_view text, std::vector<ByteRange> ranges) {
  const auto size = static_cast<std::uint32_t>(text.size());
  for (ByteRange& range : ranges)
    range.end = std::min(range.end, size);
  const auto comes_before = [](const ByteRange& left, const ByteRange& right) {
    return left.begin != right.begin ? left.begin < right.begin : left.end < right.end;
  };
  std::make_heap(ranges.begin(), ranges.end(), comes_before);  // std::sort is four times the code
  std::sort_heap(ranges.begin(), ranges.end(), comes_before);
  std::vector<ByteRange> merged;
  for (const ByteRange& range : ranges) {
    if (range.begin >= range.end) continue;
    const bool touches = !merged.empty() && range.begin <= merged.back().end;
    const bool one_space = !merged.empty() && range.begin == merged.back().end + 1 && text[merged.back().end] == ' ';
    if (touches || one_space) {
      merged.back().end = std::max(merged.back().end, range.end);
    } else {
      merged.push_back(range);
    }
  }
  return merged;
}

std::vector<ByteRange> clip_ranges(const std::vector<ByteRange>& ranges, ByteRange window) {
  std::vector<ByteRange> clipped;
  for (const ByteRange& range : ranges) {
    const std::uint32_t begin = std::max(range.begin, window.begin);
    const std::uint32_t end = std::min(range.end, window.end);
    if (begin < end) clipped.push_back({begin - window.begin, end - window.begin});
  }
  return clipped;
}

}  // namespace portal::text
