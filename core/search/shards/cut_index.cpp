// SPDX-License-Identifier: MIT
#include "core/search/shards/cut_index.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/hash.h"
#include "core/search/index_view.h"
#include "core/search/little_endian.h"
#include "core/search/rows.h"
#include "core/search/shards/document_digests.h"
#include "core/search/shards/row.h"
#include "core/search/shards/title_pairs.h"

namespace portal::search {
namespace {

constexpr std::uint32_t root_number = 0;

/// All that the segment is made of, but PAIRS, which are not in it.
SegmentId segment_id(SectionedBytes sections, std::span<const std::uint8_t> update) {
  sections.sections[static_cast<std::size_t>(Section::pairs)] = {};
  ByteWriter all;
  all.bytes(head_bytes(sections.head, sections.sections));
  all.varint(shards_version);
  all.bytes(update);
  return {xxh64(all.data()) >> 16};
}

/// Cuts one index; keeps what the root has to say.
class Cutter {
 public:
  Cutter(const IndexView& index, const SectionedBytes& sections, std::span<const std::uint8_t> update,
         const std::function<bool(Shard)>& give)
      : index_(index), sections_(sections), update_(update), give_(give), id_(segment_id(sections, update)) {}

  Result<SegmentId> cut();

 private:
  void give(std::uint32_t number, std::vector<std::uint8_t> content);
  void give_next(ByteWriter content) { give(next_++, std::move(content).take()); }
  void cut_lists();
  void close_list_shard(std::uint32_t begin, std::uint32_t end);
  void cut_rows();
  void cut_columns();
  void cut_pairs();
  void cut_changes();
  ByteWriter root();

  const IndexView& index_;
  const SectionedBytes& sections_;
  std::span<const std::uint8_t> update_;
  const std::function<bool(Shard)>& give_;
  SegmentId id_;
  bool going_ = true;
  std::uint32_t next_ = root_number + 1;
  ByteWriter lists_, pairs_;  ///< their parts of the root
  std::uint32_t list_shards_ = 0, pair_shards_ = 0;
};

void Cutter::give(std::uint32_t number, std::vector<std::uint8_t> content) {
  const ShardName name{id_, number};
  going_ = going_ && give_({name, seal_shard(name, std::move(content))});
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
  give_next(std::move(shard));
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
  for (std::uint32_t begin = 0; begin < index_.size() && going_;) {
    const std::uint32_t end = std::min(index_.size(), begin + rows_per_shard(index_.size()));
    ByteWriter shard;
    for (; begin < end; ++begin) {
      ByteWriter row;
      write_shard_row(read_document(index_, DocId{begin}), row);
      shard.varint(row.data().size());
      shard.bytes(row.data());
    }
    give_next(std::move(shard));
  }
}

void Cutter::cut_columns() {
  for (const Section section : column_sections) {
    ByteWriter shard;
    shard.bytes(sections_[section]);
    give_next(std::move(shard));
  }
}

void Cutter::cut_pairs() {
  if (index_.stream() == nullptr) return;
  std::uint64_t before = 0;
  cut_title_pairs(*index_.stream(), index_.size(), [&](std::uint64_t first_pair, std::vector<std::uint8_t> bytes) {
    ByteWriter shard;
    shard.bytes(bytes);
    pairs_.varint((first_pair >> 32) - before);
    pairs_.varint(first_pair & 0xFFFF'FFFF);
    before = first_pair >> 32;
    give_next(std::move(shard));
    ++pair_shards_;
  });
}

void Cutter::cut_changes() {
  std::vector<std::uint8_t> changes;
  for (const std::uint64_t digest : document_digests(index_))
    append_u64(digest, changes);
  give(next_, std::move(changes));
}

ByteWriter Cutter::root() {
  ByteWriter root;
  root.varint(format_version);
  root.varint(shards_version);
  write_head(sections_.head, root);
  root.varint(sections_[Section::terms].size());
  root.bytes(sections_[Section::terms]);
  root.varint(list_shards_);
  root.bytes(lists_.data());
  root.varint(rows_per_shard(index_.size()));
  root.varint(pair_shards_);
  root.bytes(pairs_.data());
  root.bytes(update_);
  return root;
}

Result<SegmentId> Cutter::cut() {
  cut_lists();
  cut_rows();
  cut_columns();
  cut_pairs();
  if (next_ >= most_shards) return Error{ErrorCode::too_large, 0, "too many documents for an index in shards"};
  if (update_.empty()) cut_changes();
  give(root_number, root().take());
  if (!going_) return Error{ErrorCode::not_found, 0, "a shard was not taken"};
  return id_;
}

}  // namespace

Result<SegmentId> cut_index(std::span<const std::uint8_t> index, const SegmentUpdate* update,
                            const std::function<bool(Shard)>& give) {
  const Result<SectionedBytes> sections = split_sections(index);
  if (!sections) return sections.error();
  const Result<IndexView> view = IndexView::open(index);
  if (!view) return view.error();
  ByteWriter said;
  if (update != nullptr) write_update(*update, said);
  return Cutter(*view, *sections, said.data(), give).cut();
}

}  // namespace portal::search
