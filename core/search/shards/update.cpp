// SPDX-License-Identifier: MIT
#include "core/search/shards/update.h"

#include <string_view>
#include <vector>

#include "core/search/subset_codec.h"

namespace portal::search {
namespace {

void write_set(const BitSet& set, ByteWriter& out) {
  std::vector<std::uint8_t> subset;
  append_subset(set, subset);
  out.varint(subset.size());
  out.bytes(subset);
}

bool read_set(ByteReader& bytes, std::uint32_t universe, BitSet& set) {
  const std::string_view text = bytes.string();
  const std::span<const std::uint8_t> subset(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
  return bytes.ok() && read_subset(subset, universe, set) == text.size();
}

}  // namespace

void write_head(const Head& head, ByteWriter& out) {
  for (const std::uint32_t number : {head.documents, head.dated, head.total_words})
    out.varint(number);
  out.svarint(head.newest_day);
}

std::optional<Head> read_head(ByteReader& bytes) {
  const std::uint64_t documents = bytes.varint(), dated = bytes.varint(), words = bytes.varint();
  const std::int64_t newest = bytes.svarint();
  if (!bytes.ok() || documents > most_documents || dated > documents || words > 0xFFFF'FFFF) return std::nullopt;
  if (newest != static_cast<std::int32_t>(newest)) return std::nullopt;
  return Head{static_cast<std::uint32_t>(documents), static_cast<std::uint32_t>(dated),
              static_cast<std::uint32_t>(words), static_cast<std::int32_t>(newest)};
}

void write_update(const SegmentUpdate& update, ByteWriter& out) {
  out.varint(update.base.value);
  write_head(update.head, out);
  for (const BitSet* set : {&update.places, &update.removed, &update.gone})
    write_set(*set, out);
}

std::optional<SegmentUpdate> read_update(std::span<const std::uint8_t> data, std::uint32_t base, std::uint32_t terms,
                                         std::uint32_t documents) {
  ByteReader bytes(data);
  SegmentUpdate update;
  update.base.value = bytes.varint();
  const auto head = read_head(bytes);
  if (!head || head->documents > std::uint64_t{base} + documents) return std::nullopt;
  update.head = *head;
  const bool read = read_set(bytes, head->documents, update.places) && read_set(bytes, base, update.removed) &&
                    read_set(bytes, terms, update.gone) && bytes.at_end();
  if (!read || update.places.count() != documents) return std::nullopt;
  if (head->documents != base - update.removed.count() + documents) return std::nullopt;
  return update;
}

}  // namespace portal::search
