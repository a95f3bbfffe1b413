// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// An index in pieces, for a host that only serves files. A page fetches the manifest, in which the root is as well (a
/// round and a request less), then for each query the lists of its words and at last the rows of its hits.
///
/// It is a base segment, and perhaps an update (update.h): a second segment with the documents that are newer, so that
/// these leave the files of the base as they are. A segment is called by a digest of all that it holds, its shards are
/// numbered in this order:
///
///   root      ByteWriter: varint format_version (format.h), varint shards_version; documents, dated, total words:
///             varints, newest day: svarint; TERMS: root_terms.h; number of list shards, each: varint terms; varint
///             rows in a shard; number of pair shards, each: varint first term of its first pair, less that of the
///             shard before, varint second term, less that of the shard before if their first ones are the same; terms
///             with a sample: string, a subset of all (subset_codec.h); if there are any, number of sample shards,
///             each: varint terms; the same of the newest; number of prefixes, and if there are any, number of prefix
///             shards, each: varint prefixes; of an update: update.h
///   lists     of terms that follow each other, some 1 kB of them, or one longer list: for each term varint bytes of
///             its LISTS, with frequencies up to most_shard_frequency(), FORMS, MARKS and PLACES (title_places.h); then
///             these, term by term
///   rows      of documents that follow each other: row.h in the order of the documents, each as a string
///   columns   of column_sections one each, as it stands in the index
///   pairs     title_pairs.h, instead of PLACES, of a base with many documents and its update; with the samples of
///             their first terms, if these are few (sample.h)
///   samples   as lists, of terms whose lists are long in an index with many documents: instead of LISTS those
///             documents that are in the sample (sample.h), a subset of that; FORMS with one set, of all forms; no
///             MARKS, no PLACES
///   newest    the same of the newest documents (sample.h), without FORMS
///   prefixes  as lists, of the beginnings of many terms (wide_prefixes.h) in an index without samples: LISTS and
///   PLACES
///             of any of these terms, each once in a document; no FORMS, no MARKS
///   changes   of a base, for whoever makes an update, never fetched by a page: document_digests.h, 8 bytes a document,
///             the lowest first
///
/// Each ends with a check of 8 bytes, the lowest first: XXH64 of its name and of XXH64 of what is before. So a root
/// need not hold digests, which would be most of it, and still a damaged file is told, one of another segment, or one
/// in the place of another; it is no proof against someone who may write to the host. Left out are STREAM and LENGTHS:
/// neighbours count in titles only, phrases are not checked, and every document is taken as of average length.
namespace portal::search {

inline constexpr std::uint32_t shards_version = 6;
/// Of how many occurrences a list knows: with many documents a query's bytes count, and more than four say little.
/// @param documents  of the base
constexpr std::uint32_t most_shard_frequency(std::size_t documents) {
  return documents <= 5'000 ? 15 : documents <= 50'000 ? 4 : 3;
}
// Smaller shards waste fewer bytes of a query, and make more files.
inline constexpr std::size_t list_shard_bytes = 1024;
// Hits lie far apart, so a query fetches as many shards of rows however large these are; but more make more files.
constexpr std::uint32_t rows_per_shard(std::uint32_t documents) {
  return documents <= 50'000 ? 4 : documents <= 100'000 ? 8 : 12;
}
constexpr std::size_t pair_shard_bytes(std::uint32_t documents) {
  return documents <= 100'000 ? 1024 : 2048;
}
inline constexpr std::uint32_t most_shards = 1U << 24;  ///< of a segment

/// 48 bits of a digest of a segment.
struct SegmentId {
  std::uint64_t value = 0;  ///< less than 2⁴⁸

  auto operator<=>(const SegmentId&) const = default;
};

/// 12 hexadecimal digits.
std::string to_hex(SegmentId id);
/// @return nothing for anything but 12 lower-case hexadecimal digits
std::optional<SegmentId> segment_from_hex(std::string_view text);

/// The number of a segment's root, the shard that tells where all others are. A manifest holds it.
inline constexpr std::uint32_t root_number = 0;

struct ShardName {
  SegmentId segment;
  std::uint32_t number = 0;  ///< less than most_shards

  auto operator<=>(const ShardName&) const = default;
};

inline constexpr std::size_t shard_name_letters = 19;

/// "0123456789ab/00001f": the hexadecimal digits of both.
std::string to_text(ShardName name);
/// @return nothing for anything else
std::optional<ShardName> shard_from_text(std::string_view text);

/// A shard as it is stored: the content and its check.
std::vector<std::uint8_t> seal_shard(ShardName name, std::vector<std::uint8_t> content);
/// What was sealed. Borrows `shard`. @return nothing if it is not the shard of that name
std::optional<std::span<const std::uint8_t>> open_shard(ShardName name, std::span<const std::uint8_t> shard);

struct Shard {
  ShardName name;
  std::vector<std::uint8_t> bytes;  ///< sealed
};

}  // namespace portal::search
