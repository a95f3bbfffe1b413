// SPDX-License-Identifier: MIT
#include "core/search/shards/root_terms.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "core/search/shards/read_count.h"

namespace portal::search {
namespace {

constexpr std::size_t most_in_half = 15;  // of a byte

void write_rest(std::size_t count, ByteWriter& out) {
  if (count >= most_in_half) out.varint(count - most_in_half);
}

std::uint64_t read_rest(std::uint64_t half, ByteReader& bytes) {
  return half < most_in_half ? half : half + bytes.varint();
}

}  // namespace

void write_root_terms(const DictionaryView& terms, ByteWriter& out) {
  out.varint(terms.size());
  std::string before;
  terms.visit_while(0, [&](std::uint32_t, std::string_view text) {
    const auto differ = std::mismatch(before.begin(), before.end(), text.begin(), text.end());
    const auto kept = static_cast<std::size_t>(differ.first - before.begin());
    const std::size_t dropped = before.size() - kept, added = text.size() - kept;
    out.u8(static_cast<std::uint8_t>(std::min(dropped, most_in_half) << 4 | std::min(added, most_in_half)));
    write_rest(dropped, out);
    write_rest(added, out);
    out.bytes(as_bytes(text.substr(kept)));
    before = text;
    return true;
  });
}

std::optional<std::vector<std::uint8_t>> read_root_terms(ByteReader& bytes) {
  const auto terms = read_count(bytes, 1);
  if (!terms) return std::nullopt;
  DictionaryWriter writer;
  std::string text;
  std::uint64_t all = 0;
  for (std::uint32_t term = 0; term < *terms; ++term) {
    const std::uint64_t halves = bytes.u8();
    const std::uint64_t dropped = read_rest(halves >> 4, bytes), added = read_rest(halves & most_in_half, bytes);
    if (!bytes.ok() || dropped > text.size() || added > bytes.remaining()) return std::nullopt;
    text.resize(text.size() - static_cast<std::size_t>(dropped));
    for (const std::uint8_t byte : bytes.bytes(static_cast<std::size_t>(added)))
      text += static_cast<char>(byte);
    all += text.size();
    if (all > most_root_text) return std::nullopt;  // words may share nearly all of a long one
    writer.add(text);
  }
  std::vector<std::uint8_t> dictionary;
  writer.finish(dictionary);
  return dictionary;
}

}  // namespace portal::search
