// SPDX-License-Identifier: MIT
#include "core/search/shards/shard.h"

#include "core/base/hash.h"
#include "core/search/little_endian.h"

namespace portal::search {
namespace {

constexpr std::string_view digits = "0123456789abcdef";
constexpr std::size_t segment_letters = 12, number_letters = 6;
constexpr std::size_t check_bytes = 8;

void append_hex(std::uint64_t value, std::size_t letters, std::string& text) {
  for (std::size_t i = letters; i-- > 0;)
    text += digits[value >> (4 * i) & 15];
}

std::optional<std::uint64_t> read_hex(std::string_view text) {
  std::uint64_t value = 0;
  for (const char letter : text) {
    const std::size_t digit = digits.find(letter);
    if (digit == std::string_view::npos) return std::nullopt;
    value = value << 4 | digit;
  }
  return value;
}

std::uint64_t check_of(ShardName name, std::span<const std::uint8_t> content) {
  std::vector<std::uint8_t> said;
  for (const std::uint64_t part : {name.segment.value, std::uint64_t{name.number}, xxh64(content)})
    append_u64(part, said);
  return xxh64(said);
}

}  // namespace

std::string to_hex(SegmentId id) {
  std::string text;
  append_hex(id.value, segment_letters, text);
  return text;
}

std::optional<SegmentId> segment_from_hex(std::string_view text) {
  const auto value = read_hex(text);
  if (text.size() != segment_letters || !value) return std::nullopt;
  return SegmentId{*value};
}

std::string to_text(ShardName name) {
  std::string text = to_hex(name.segment) + '/';
  append_hex(name.number, number_letters, text);
  return text;
}

std::optional<ShardName> shard_from_text(std::string_view text) {
  if (text.size() != shard_name_letters || text[segment_letters] != '/') return std::nullopt;
  const auto segment = segment_from_hex(text.substr(0, segment_letters));
  const auto number = read_hex(text.substr(segment_letters + 1));
  if (!segment || !number) return std::nullopt;
  return ShardName{*segment, static_cast<std::uint32_t>(*number)};
}

std::vector<std::uint8_t> seal_shard(ShardName name, std::vector<std::uint8_t> content) {
  append_u64(check_of(name, content), content);
  return content;
}

std::optional<std::span<const std::uint8_t>> open_shard(ShardName name, std::span<const std::uint8_t> shard) {
  if (shard.size() < check_bytes) return std::nullopt;
  const std::span<const std::uint8_t> content = shard.first(shard.size() - check_bytes);
  if (read_u64(shard, content.size()) != check_of(name, content)) return std::nullopt;
  return content;
}

}  // namespace portal::search
