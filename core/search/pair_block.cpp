// SPDX-License-Identifier: MIT
#include "core/search/pair_block.h"

#include <array>
#include <cstddef>

#include "core/search/bits.h"
#include "core/search/subset_codec.h"

namespace portal::search {
namespace {

constexpr unsigned many_zeros = 5;
constexpr std::uint32_t many = 1U << many_zeros;  // documents of a pair with a subset of its own
constexpr unsigned size_bits = 4;                 // of its bytes, as they are
constexpr unsigned most_size_zeros = 28;          // wrong bytes: 4 GB

/// The gaps of `count` ranks are count + 1 parts of what is expected.
unsigned rice_parameter(std::uint32_t expected, std::uint32_t count) {
  const unsigned width = bit_width(expected / (count + 1));
  return width == 0 ? 0 : width - 1;
}

void put_number(std::uint64_t number, BitWriter& bits) {
  const unsigned zeros = bit_width(number) - 1;
  bits.put_unary(zeros);
  bits.put(number & low_bits(zeros), zeros);
}

void put_ranks(const PairRanks& pair, BitWriter& bits) {
  const unsigned parameter = rice_parameter(pair.expected, static_cast<std::uint32_t>(pair.ranks.size()));
  std::uint32_t next = 0;
  for (const std::uint32_t rank : pair.ranks) {
    const std::uint32_t gap = rank - next;
    bits.put_unary(gap >> parameter);
    bits.put(gap & low_bits(parameter), parameter);
    next = rank + 1;
  }
}

/// @return  1 << `most` for `most` zeros
std::uint64_t take_number(BitReader& bits, unsigned most) {
  const auto zeros = static_cast<unsigned>(__builtin_ctzll(bits.peek() | std::uint64_t{1} << most));
  if (zeros < most) bits.skip(1);
  bits.skip(zeros);
  return std::uint64_t{1} << zeros | (zeros < most ? bits.take(zeros) : 0);
}

/// @param ranks  null: to skip them
/// @return       false if one is not in the universe
bool take_ranks(BitReader& bits, std::uint32_t count, unsigned parameter, BitSet* ranks) {
  const std::uint64_t universe = ranks == nullptr ? ~std::uint32_t{0} : ranks->universe();
  std::uint64_t next = 0;
  for (; count > 0; --count) {
    next += bits.take_unary(universe >> parameter) << parameter;
    next += bits.take(parameter);
    if (next >= universe) return false;
    if (ranks != nullptr) ranks->insert(static_cast<std::uint32_t>(next));
    ++next;
  }
  return !bits.overrun();
}

}  // namespace

void append_pair_block(std::span<const PairRanks> pairs, std::vector<std::uint8_t>& out) {
  BitWriter bits(out);
  std::vector<std::uint8_t> subsets;
  for (const PairRanks& pair : pairs) {
    if (pair.ranks.size() < many) {
      put_number(pair.ranks.size(), bits);
    } else {
      bits.put(0, many_zeros);
    }
  }
  for (const PairRanks& pair : pairs) {
    if (pair.ranks.size() < many) continue;
    const std::size_t begin = subsets.size();
    append_subset(pair.ranks, pair.both, subsets);
    const std::size_t size = subsets.size() - begin;
    put_number((size >> size_bits) + 1, bits);
    bits.put(size & low_bits(size_bits), size_bits);
  }
  for (const PairRanks& pair : pairs)
    if (pair.ranks.size() < many) put_ranks(pair, bits);
  bits.finish();
  out.insert(out.end(), subsets.begin(), subsets.end());
}

bool read_pair(std::span<const std::uint8_t> block, std::uint32_t pairs, std::span<const std::uint32_t> expected,
               BitSet& ranks) {
  BitReader bits(block);
  std::array<std::uint32_t, pairs_per_block> counts;
  for (std::uint32_t pair = 0; pair < pairs; ++pair)
    counts[pair] = static_cast<std::uint32_t>(take_number(bits, many_zeros));
  const std::size_t wanted = expected.size() - 1;
  std::uint64_t size = 0, from_end = 0;
  for (std::uint32_t pair = 0; pair < pairs; ++pair) {
    if (counts[pair] < many) continue;
    const std::uint64_t number = take_number(bits, most_size_zeros);
    const std::uint64_t bytes = (number - 1) << size_bits | bits.take(size_bits);
    if (pair == wanted) size = bytes;
    if (pair >= wanted) from_end += bytes;
  }
  if (counts[wanted] == many) {
    if (from_end > block.size()) return false;
    const auto subset = block.last(static_cast<std::size_t>(from_end)).first(static_cast<std::size_t>(size));
    return read_subset(subset, static_cast<std::uint32_t>(ranks.universe()), ranks).has_value();
  }
  for (std::size_t pair = 0; pair <= wanted; ++pair) {
    const std::uint32_t count = counts[pair];
    BitSet* const read = pair == wanted ? &ranks : nullptr;
    if (count < many && !take_ranks(bits, count, rice_parameter(expected[pair], count), read)) return false;
  }
  return true;
}

}  // namespace portal::search
