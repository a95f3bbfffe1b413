// SPDX-License-Identifier: MIT
#include "core/search/shards/cut_index.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/base/bytes.h"
#include "core/search/index_view.h"
#include "core/search/rows.h"
#include "core/search/shards/row.h"
#include "core/search/shards/title_pairs.h"

namespace portal::search {
namespace {

/// Cuts one index; keeps what the root has to say.
class Cutter {
 public:
  Cutter(const IndexView& index, const SectionedBytes& sections, const std::function<bool(Shard)>& give)
      : index_(index), sections_(sections), give_(give) {}

  Result<ShardDigest> cut();

 private:
  ShardDigest give(ByteWriter shard);
  void cut_lists();
  void close_list_shard(std::uint32_t begin, std::uint32_t end);
  void cut_rows();
  void cut_columns();
  void cut_pairs();
  ByteWriter root();

  const IndexView& index_;
  const SectionedBytes& sections_;
  const std::function<bool(Shard)>& give_;
  bool going_ = true;
  std::uint32_t list_shards_ = 0;
  ByteWriter lists_, rows_, columns_, pairs_;  ///< their parts of the root
  std::uint32_t row_shards_ = 0, column_shards_ = 0, pair_shards_ = 0;
};

ShardDigest Cutter::give(ByteWriter shard) {
  Shard made;
  made.bytes = std::move(shard).take();
  made.digest = digest_of(made.bytes);
  const ShardDigest digest = made.digest;
  going_ = going_ && give_(std::move(made));
  return digest;
}

void Cutter::close_list_shard(std::uint32_t begin, std::uint32_t end) {
  if (begin == end) return;
  ByteWriter shard;
  for (std::uint32_t term = begin; term < end; ++term) {
    for (const auto part : {index_.list(term), index_.forms(term), index_.marks(term)})
      shard.varint(part.size());
  }
  for (std::uint32_t term = begin; term < end; ++term) {
    for (const auto part : {index_.list(term), index_.forms(term), index_.marks(term)})
      shard.bytes(part);
  }
  lists_.varint(end - begin);
  write_digest(give(std::move(shard)), lists_);
  ++list_shards_;
}

void Cutter::cut_lists() {
  std::uint32_t begin = 0;
  std::size_t bytes = 0;
  for (std::uint32_t term = 0; term < index_.terms().size(); ++term) {
    const std::size_t own = index_.list(term).size() + index_.forms(term).size() + index_.marks(term).size();
    if (bytes + own > list_shard_bytes) {
      close_list_shard(begin, term);
      begin = term;
      bytes = 0;
    }
    bytes += own;
  }
  close_list_shard(begin, index_.terms().size());
}

void Cutter::cut_rows() {
  const std::uint32_t odd = index_.size() % rows_per_shard;  // of the newest documents
  for (std::uint32_t begin = 0; begin < index_.size() && going_;) {
    const std::uint32_t end = begin == 0 && odd > 0 ? odd : begin + static_cast<std::uint32_t>(rows_per_shard);
    ByteWriter shard;
    for (; begin < end; ++begin) {
      ByteWriter row;
      write_shard_row(read_document(index_, DocId{begin}), row);
      shard.varint(row.data().size());
      shard.bytes(row.data());
    }
    write_digest(give(std::move(shard)), rows_);
    ++row_shards_;
  }
}

void Cutter::cut_columns() {
  for (const Section section : column_sections) {
    ByteWriter shard;
    shard.bytes(sections_[section]);
    columns_.u8(static_cast<std::uint8_t>(section));
    write_digest(give(std::move(shard)), columns_);
    ++column_shards_;
  }
}

void Cutter::cut_pairs() {
  if (index_.stream() == nullptr) return;
  cut_title_pairs(*index_.stream(), index_.size(), [&](std::uint64_t first_pair, std::vector<std::uint8_t> bytes) {
    ByteWriter shard;
    shard.bytes(bytes);
    pairs_.varint(first_pair >> 32);
    pairs_.varint(first_pair & 0xFFFF'FFFF);
    write_digest(give(std::move(shard)), pairs_);
    ++pair_shards_;
  });
}

ByteWriter Cutter::root() {
  ByteWriter root;
  const Head& head = sections_.head;
  for (const std::uint32_t number : {format_version, shards_version, head.documents, head.dated, head.total_words})
    root.varint(number);
  root.svarint(head.newest_day);
  root.varint(sections_[Section::terms].size());
  root.bytes(sections_[Section::terms]);
  root.varint(list_shards_);
  root.bytes(lists_.data());
  root.varint(rows_per_shard);
  root.varint(row_shards_);
  root.bytes(rows_.data());
  root.varint(column_shards_);
  root.bytes(columns_.data());
  root.varint(pair_shards_);
  root.bytes(pairs_.data());
  return root;
}

Result<ShardDigest> Cutter::cut() {
  cut_lists();
  cut_rows();
  cut_columns();
  cut_pairs();
  const ShardDigest digest = give(root());
  if (!going_) return Error{ErrorCode::not_found, 0, "a shard was not taken"};
  return digest;
}

}  // namespace

Result<ShardDigest> cut_index(std::span<const std::uint8_t> index, const std::function<bool(Shard)>& give) {
  const Result<SectionedBytes> sections = split_sections(index);
  if (!sections) return sections.error();
  const Result<IndexView> view = IndexView::open(index);
  if (!view) return view.error();
  return Cutter(*view, *sections, give).cut();
}

}  // namespace portal::search
