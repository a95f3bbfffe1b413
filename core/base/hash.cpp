// SPDX-License-Identifier: MIT
#include "core/base/hash.h"

#include <array>
#include <cstddef>
#include <cstring>

namespace portal {
namespace {

constexpr std::uint64_t prime_1 = 0x9E3779B185EBCA87, prime_2 = 0xC2B2AE3D27D4EB4F, prime_3 = 0x165667B19E3779F9,
                        prime_4 = 0x85EBCA77C2B2AE63, prime_5 = 0x27D4EB2F165667C5;

constexpr std::uint64_t rotate(std::uint64_t value, int bits) {
  return value << bits | value >> (64 - bits);
}

template <class Word>
std::uint64_t load(const std::uint8_t* bytes) {
  static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__);
  Word word;
  std::memcpy(&word, bytes, sizeof word);
  return word;
}

constexpr std::uint64_t mix(std::uint64_t lane, std::uint64_t word) {
  return rotate(lane + word * prime_2, 31) * prime_1;
}

/// The state after all whole stripes of 32 bytes.
std::uint64_t hash_stripes(const std::uint8_t* bytes, std::size_t stripes) {
  std::array<std::uint64_t, 4> lanes = {prime_1 + prime_2, prime_2, 0, 0 - prime_1};
  for (std::size_t i = 0; i < stripes; ++i) {
    for (std::size_t lane = 0; lane < 4; ++lane)
      lanes[lane] = mix(lanes[lane], load<std::uint64_t>(bytes + i * 32 + lane * 8));
  }
  std::uint64_t hash = rotate(lanes[0], 1) + rotate(lanes[1], 7) + rotate(lanes[2], 12) + rotate(lanes[3], 18);
  for (const std::uint64_t lane : lanes)
    hash = (hash ^ mix(0, lane)) * prime_1 + prime_4;
  return hash;
}

}  // namespace

std::uint64_t xxh64(std::span<const std::uint8_t> bytes) {
  const std::uint8_t* at = bytes.data();
  std::size_t rest = bytes.size();
  std::uint64_t hash = rest < 32 ? prime_5 : hash_stripes(at, rest / 32);
  at += rest - rest % 32;
  rest %= 32;
  hash += bytes.size();
  for (; rest >= 8; at += 8, rest -= 8)
    hash = rotate(hash ^ mix(0, load<std::uint64_t>(at)), 27) * prime_1 + prime_4;
  for (; rest >= 4; at += 4, rest -= 4)
    hash = rotate(hash ^ load<std::uint32_t>(at) * prime_1, 23) * prime_2 + prime_3;
  for (; rest > 0; ++at, --rest)
    hash = rotate(hash ^ *at * prime_5, 11) * prime_1;
  hash = (hash ^ hash >> 33) * prime_2;
  hash = (hash ^ hash >> 29) * prime_3;
  return hash ^ hash >> 32;
}

}  // namespace portal
