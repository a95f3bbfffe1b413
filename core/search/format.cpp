// SPDX-License-Identifier: MIT
#include "core/search/format.h"

#include <algorithm>
#include <cassert>
#include <string_view>

#include "core/base/hash.h"
#include "core/search/bits.h"
#include "core/search/little_endian.h"

namespace portal::search {
namespace {

constexpr std::string_view magic = "PKSEARCH";
constexpr std::size_t fixed_bytes = 32;  // before the table of sections
constexpr std::size_t entry_bytes = 16;
constexpr std::size_t checksum_bytes = 8;

constexpr unsigned mantissa_bits = 4;
constexpr std::uint32_t exact_lengths = 2U << mantissa_bits;

Error malformed(std::size_t offset, const char* message) {
  return {ErrorCode::malformed, offset, message};
}

}  // namespace

std::vector<std::uint8_t> head_bytes(const Head& head, const SectionSpans& sections) {
  std::vector<std::uint8_t> out(magic.begin(), magic.end());
  const auto present = std::count_if(sections.begin(), sections.end(), [](const auto bytes) { return !bytes.empty(); });
  for (const std::uint32_t number : {format_version, head.documents, head.dated, head.total_words,
                                     static_cast<std::uint32_t>(head.newest_day), static_cast<std::uint32_t>(present)})
    append_u32(number, out);
  for (std::uint32_t kind = 0; kind < section_count; ++kind) {
    if (sections[kind].empty()) continue;
    append_u32(kind, out);
    append_u32(static_cast<std::uint32_t>(sections[kind].size()), out);
    append_u64(xxh64(sections[kind]), out);
  }
  append_u64(xxh64(out), out);
  return out;
}

static std::vector<std::uint8_t> join_spans(const Head& head, const SectionSpans& sections) {
  std::vector<std::uint8_t> out = head_bytes(head, sections);
  std::size_t size = out.size();
  for (const auto bytes : sections)
    size += bytes.size();
  out.reserve(size);
  for (const auto bytes : sections)
    out.insert(out.end(), bytes.begin(), bytes.end());
  return out;
}

std::vector<std::uint8_t> join_sections(const Head& head,
                                        const std::array<std::vector<std::uint8_t>, section_count>& sections) {
  SectionSpans spans;
  std::copy(sections.begin(), sections.end(), spans.begin());
  return join_spans(head, spans);
}

std::vector<std::uint8_t> replace_section(std::span<const std::uint8_t> index, Section section,
                                          std::span<const std::uint8_t> content) {
  const Result<SectionedBytes> parts = split_sections(index);
  assert(parts.ok());
  if (!parts) return {};
  SectionSpans spans = parts->sections;
  spans[static_cast<std::size_t>(section)] = content;
  return join_spans(parts->head, spans);
}

Result<SectionedBytes> split_sections(std::span<const std::uint8_t> bytes) {
  if (bytes.size() < fixed_bytes) return Error{ErrorCode::truncated, bytes.size(), "too short for an index"};
  if (!std::equal(magic.begin(), magic.end(), bytes.begin())) return malformed(0, "not an index");
  const auto number = [&](std::size_t place) { return read_u32(bytes, magic.size() + place * 4); };
  if (number(0) != format_version) return Error{ErrorCode::unsupported, magic.size(), "an index of another version"};
  const std::uint32_t present = number(5);
  if (present > section_count) return malformed(magic.size() + 20, "more sections than there are kinds");
  const std::size_t table_end = fixed_bytes + present * entry_bytes;
  if (bytes.size() < table_end + checksum_bytes) return Error{ErrorCode::truncated, bytes.size(), "ends in its head"};
  if (xxh64(bytes.first(table_end)) != read_u64(bytes, table_end)) return malformed(table_end, "damaged head");

  SectionedBytes index;
  index.head = {number(1), number(2), number(3), static_cast<std::int32_t>(number(4))};
  std::size_t offset = table_end + checksum_bytes;
  std::uint32_t least_kind = 0;
  for (std::size_t entry = fixed_bytes; entry < table_end; entry += entry_bytes) {
    const std::uint32_t kind = read_u32(bytes, entry);
    const std::size_t size = read_u32(bytes, entry + 4);
    if (kind < least_kind || kind >= section_count) return malformed(entry, "sections out of order, or unknown");
    if (size > bytes.size() - offset) return Error{ErrorCode::truncated, bytes.size(), "ends in a section"};
    index.sections[kind] = bytes.subspan(offset, size);
    if (xxh64(index.sections[kind]) != read_u64(bytes, entry + 8)) return malformed(offset, "damaged section");
    offset += size;
    least_kind = kind + 1;
  }
  if (offset != bytes.size()) return malformed(offset, "bytes behind the last section");
  return index;
}

std::uint8_t length_byte(std::size_t words) {
  const auto most = std::size_t{document_length(0xFF)};
  const std::uint64_t value = std::min(words, most);
  if (value < exact_lengths) return static_cast<std::uint8_t>(value);
  const unsigned exponent = bit_width(value) - 1 - mantissa_bits;
  return static_cast<std::uint8_t>((exponent << mantissa_bits) + (value >> exponent));
}

std::uint32_t document_length(std::uint8_t length_byte) {
  if (length_byte < exact_lengths) return length_byte;
  const unsigned exponent = (length_byte >> mantissa_bits) - 1U;
  return (exact_lengths / 2 + length_byte % (exact_lengths / 2)) << exponent;
}

}  // namespace portal::search
