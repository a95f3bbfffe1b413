// SPDX-License-Identifier: MIT
#include "core/search/huffman.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "core/search/sort_keys.h"

namespace portal::search {
namespace {

constexpr std::uint32_t reversed(std::uint32_t code, unsigned length) {
  std::uint32_t out = 0;
  for (unsigned i = 0; i < length; ++i)
    out |= (code >> i & 1U) << (length - 1 - i);
  return out;
}

/// How many codes there are of each length.
std::array<std::uint32_t, most_code_bits + 1> count_lengths(std::span<const std::uint8_t> lengths) {
  std::array<std::uint32_t, most_code_bits + 1> counts{};
  for (const std::uint8_t length : lengths)
    ++counts[length];
  counts[0] = 0;
  return counts;
}

/// Depths in the tree that joins the two lightest nodes again and again. `leaves`, weights and symbols, rise by weight,
/// so joined nodes are made in rising order too, and two queues stand in for a heap.
std::vector<unsigned> depths_of(const std::vector<SortKey>& leaves) {
  const std::size_t count = leaves.size();
  std::vector<std::uint64_t> joined;
  std::vector<std::size_t> parent(2 * count, 0);
  std::size_t leaf = 0, inner = 0;
  const auto lightest = [&]() {
    if (leaf < count && (inner == joined.size() || leaves[leaf].first <= joined[inner])) return leaf++;
    return count + inner++;
  };
  const auto weight = [&](std::size_t node) { return node < count ? leaves[node].first : joined[node - count]; };
  while (joined.size() + 1 < count) {
    const std::size_t left = lightest(), right = lightest();
    parent[left] = parent[right] = count + joined.size();
    joined.push_back(weight(left) + weight(right));
  }
  std::vector<unsigned> depths(2 * count, 0);
  for (std::size_t node = count + joined.size() - 1; node-- > 0;)
    depths[node] = depths[parent[node]] + 1;
  depths.resize(count);
  return depths;
}

}  // namespace

std::vector<std::uint8_t> code_lengths(std::span<const std::uint32_t> frequencies) {
  std::vector<SortKey> leaves;
  for (std::uint32_t symbol = 0; symbol < frequencies.size(); ++symbol) {
    if (frequencies[symbol] > 0) leaves.push_back({frequencies[symbol], symbol});
  }
  sort_keys(leaves);
  std::vector<std::uint8_t> lengths(frequencies.size());
  if (leaves.size() == 1) lengths[leaves[0].second] = 1;
  if (leaves.size() < 2) return lengths;
  std::vector<unsigned> depths = depths_of(leaves);
  while (*std::max_element(depths.begin(), depths.end()) > most_code_bits) {
    for (SortKey& leaf : leaves)
      leaf.first = leaf.first / 2 + 1;  // flatter, in the same order
    depths = depths_of(leaves);
  }
  for (std::size_t i = 0; i < leaves.size(); ++i)
    lengths[leaves[i].second] = static_cast<std::uint8_t>(depths[i]);
  return lengths;
}

HuffmanEncoder::HuffmanEncoder(std::span<const std::uint8_t> lengths)
    : lengths_(lengths.begin(), lengths.end()), codes_(lengths.size()) {
  std::array<std::uint32_t, most_code_bits + 2> next{};
  const auto counts = count_lengths(lengths);
  for (unsigned length = 1; length <= most_code_bits; ++length)
    next[length + 1] = (next[length] + counts[length]) << 1;
  for (std::size_t symbol = 0; symbol < lengths.size(); ++symbol) {
    if (lengths[symbol] > 0) codes_[symbol] = reversed(next[lengths[symbol]]++, lengths[symbol]);
  }
}

std::optional<HuffmanDecoder> HuffmanDecoder::make(std::span<const std::uint8_t> lengths) {
  if (std::any_of(lengths.begin(), lengths.end(), [](std::uint8_t length) { return length > most_code_bits; })) {
    return std::nullopt;
  }
  HuffmanDecoder decoder;
  const auto counts = count_lengths(lengths);
  for (unsigned length = 1; length <= most_code_bits; ++length) {
    const std::uint32_t end = decoder.first_code_[length] + counts[length];
    if (end > std::uint32_t{1} << length) return std::nullopt;
    decoder.first_code_[length + 1] = end << 1;
    decoder.first_symbol_[length + 1] = decoder.first_symbol_[length] + counts[length];
  }
  decoder.symbols_.resize(decoder.first_symbol_[most_code_bits + 1]);
  decoder.quick_.resize(std::size_t{1} << quick_bits);
  auto next = decoder.first_symbol_;
  for (std::uint32_t symbol = 0; symbol < lengths.size(); ++symbol) {
    const unsigned length = lengths[symbol];
    if (length == 0) continue;
    const std::uint32_t place = next[length]++;
    decoder.symbols_[place] = symbol;
    if (length > quick_bits) continue;
    const std::uint32_t code = decoder.first_code_[length] + place - decoder.first_symbol_[length];
    for (std::size_t bits = reversed(code, length); bits < decoder.quick_.size(); bits += std::size_t{1} << length)
      decoder.quick_[bits] = {symbol, length};
  }
  return decoder;
}

std::uint32_t HuffmanDecoder::take_long(std::uint64_t ahead, BitReader& bits) const {
  std::uint32_t code = 0;
  for (unsigned length = 1; length <= most_code_bits; ++length) {
    code = code << 1 | static_cast<std::uint32_t>(ahead >> (length - 1) & 1);
    const std::uint32_t count = first_symbol_[length + 1] - first_symbol_[length];
    if (code < first_code_[length] || code - first_code_[length] >= count) continue;
    bits.skip(length);
    return symbols_[first_symbol_[length] + code - first_code_[length]];
  }
  return no_symbol;
}

}  // namespace portal::search
