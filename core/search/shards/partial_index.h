// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/search/document.h"
#include "core/search/index_view.h"
#include "core/search/query.h"
#include "core/search/shards/partial_terms.h"
#include "core/search/shards/shard.h"
#include "core/search/shards/title_pairs.h"

namespace portal::search {

/// An index of which a query fetches what it needs:
///
///     do the search over view(); while missing() says shards, supply() them and search again
///
/// What is not there reads as empty, and is noted. A plain query needs its lists, then is right; misspelt words and
/// other readings are looked for when the first search found little, and need theirs; document() needs the rows of the
/// hits.
class PartialIndex {
 public:
  /// @param root  the root shard
  /// @return      `unsupported` for another version, `malformed` for what is no root
  static Result<std::unique_ptr<PartialIndex>> open(std::vector<std::uint8_t> root);

  PartialIndex(const PartialIndex&) = delete;
  PartialIndex& operator=(const PartialIndex&) = delete;

  const IndexView& view() const { return view_; }

  /// The document of a hit; empty, and its row noted as missing, while that is not there. @param doc  of view()
  Document document(DocId doc) const;

  /// Notes what the order of a query's words will need, which a search asks for only when it has documents.
  void expect(const Query& query) const;

  /// Notes the lists of what may have been meant by words that are in no document: they will be looked for.
  void expect_similar(const Query& query) const;

  /// The shards that were asked for in vain since the last call, each once, in the order of the root; forgets them.
  std::vector<ShardDigest> missing();

  /// Adds a shard. Again, or one that nobody asked for: no harm.
  /// @param bytes  are copied
  /// @return       false if they are not the shard of that name
  bool supply(ShardDigest digest, std::span<const std::uint8_t> bytes);

  const Head& head() const { return view_.head_; }
  std::span<const std::uint8_t> terms_section() const { return terms_section_; }
  std::span<const std::uint8_t> column_section(Section section) const;  ///< empty while it is not there

  /// Every shard but the root, rising, each once.
  std::vector<ShardDigest> shards() const;

 private:
  struct ListShard {
    std::uint32_t begin = 0, end = 0;  ///< terms
    ShardDigest digest;
    std::vector<std::uint8_t> bytes;
  };
  struct RowShard {
    ShardDigest digest;
    std::vector<std::uint8_t> bytes;
  };
  struct ColumnShard {
    Section section = Section::dates;
    ShardDigest digest;
    std::vector<std::uint8_t> bytes;
    bool is_open = false;
  };

  /// Where a shard belongs: which of the lists below, and its place there.
  struct Place {
    enum class Kind : std::uint8_t { lists, rows, column, pairs } kind = Kind::lists;
    std::size_t at = 0;
  };

  explicit PartialIndex(std::vector<std::uint8_t> root) : root_(std::move(root)) {}
  bool read_root();
  bool read_head(ByteReader& bytes);
  bool read_lists(ByteReader& bytes);
  bool read_rows(ByteReader& bytes);
  bool read_columns(ByteReader& bytes);
  bool read_pairs(ByteReader& bytes);
  void set_lengths();
  void note_places();
  bool fill(Place place, std::span<const std::uint8_t> bytes);
  bool open_lists(const ListShard& shard);
  std::uint32_t first_of_row_shard(std::size_t place) const;
  std::size_t row_shard_of(std::uint32_t doc) const;
  std::size_t list_shard_of(std::uint32_t term) const;

  std::vector<std::uint8_t> root_, lengths_;
  std::span<const std::uint8_t> terms_section_;
  IndexView view_;
  std::unique_ptr<PartialTerms> terms_;
  std::vector<ListShard> lists_;
  std::vector<RowShard> rows_;
  std::vector<ColumnShard> columns_;
  std::unique_ptr<TitlePairs> pairs_;
  std::unordered_multimap<std::uint64_t, Place> places_;  ///< by digest: equal shards have one name
  std::uint32_t rows_per_shard_ = 0;
  mutable std::vector<std::size_t> missing_rows_;  ///< places in rows_
};

}  // namespace portal::search
