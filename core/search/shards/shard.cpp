// SPDX-License-Identifier: MIT
#include "core/search/shards/shard.h"

#include "core/base/hash.h"

namespace portal::search {
namespace {

constexpr std::string_view digits = "0123456789abcdef";
constexpr unsigned digest_bits = digest_bytes * 8;

}  // namespace

ShardDigest digest_of(std::span<const std::uint8_t> shard) {
  return {xxh64(shard) >> (64 - digest_bits)};
}

std::string to_hex(ShardDigest digest) {
  std::string text;
  for (unsigned shift = digest_bits; shift > 0; shift -= 4)
    text += digits[digest.value >> (shift - 4) & 15];
  return text;
}

std::optional<ShardDigest> from_hex(std::string_view text) {
  if (text.size() != digest_bits / 4) return std::nullopt;
  ShardDigest digest;
  for (const char letter : text) {
    const std::size_t digit = digits.find(letter);
    if (digit == std::string_view::npos) return std::nullopt;
    digest.value = digest.value << 4 | digit;
  }
  return digest;
}

void write_digest(ShardDigest digest, ByteWriter& out) {
  for (unsigned shift = 0; shift < digest_bits; shift += 8)
    out.u8(static_cast<std::uint8_t>(digest.value >> shift));
}

ShardDigest read_digest(ByteReader& bytes) {
  ShardDigest digest;
  for (unsigned shift = 0; shift < digest_bits; shift += 8)
    digest.value |= std::uint64_t{bytes.u8()} << shift;
  return digest;
}

}  // namespace portal::search
