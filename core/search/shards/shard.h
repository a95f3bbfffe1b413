// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"

/// An index in pieces, for a host that only serves files. A page fetches the root, then for each query the lists of its
/// words and at last the rows of its hits. What a file is called follows from what it holds, so it never changes.
///
///   root      ByteWriter: varint format_version (format.h), varint shards_version; documents, dated, total words:
///             varints, newest day: svarint; TERMS: string; number of list shards, each: varint terms, digest; rows in
///             a shard: varint, number of row shards, each: digest; number of column shards, each: u8 section, digest;
///             number of pair shards, each: first pair as two varints, digest
///   lists     of terms that follow each other, some 2 kB of them, or one longer list: for each term varint bytes of
///   its
///             LISTS, FORMS and MARKS; then these, term by term
///   rows      of documents that follow each other: row.h in the order of the documents, each as a string
///   column    one section of column_sections as it stands in the index
///   pairs     title_pairs.h
///
/// A digest is the first 6 bytes of XXH64 of the shard: enough to tell a damaged or wrong file, no proof against
/// someone who may write to the host. Left out are STREAM and LENGTHS: neighbours count in titles only, phrases are not
/// checked, and every document is taken as of average length.
namespace portal::search {

inline constexpr std::uint32_t shards_version = 1;
// Smaller shards waste fewer bytes of a query, and make the root longer by their digests.
inline constexpr std::size_t list_shard_bytes = 2048;
inline constexpr std::size_t pair_shard_bytes = 1024;
inline constexpr std::size_t rows_per_shard = 16;
inline constexpr std::size_t digest_bytes = 6;

/// The name of a shard, and what it is checked against.
struct ShardDigest {
  std::uint64_t value = 0;  ///< less than 2⁴⁸

  auto operator<=>(const ShardDigest&) const = default;
};

ShardDigest digest_of(std::span<const std::uint8_t> shard);

/// 12 hexadecimal digits, as in the name of the file.
std::string to_hex(ShardDigest digest);
/// @return nothing for anything but 12 lower-case hexadecimal digits
std::optional<ShardDigest> from_hex(std::string_view text);

/// As it stands in a root: digest_bytes of them, the lowest first.
void write_digest(ShardDigest digest, ByteWriter& out);
ShardDigest read_digest(ByteReader& bytes);

struct Shard {
  ShardDigest digest;
  std::vector<std::uint8_t> bytes;
};

}  // namespace portal::search
