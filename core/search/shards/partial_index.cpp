// SPDX-License-Identifier: MIT
#include "core/search/shards/partial_index.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "core/base/bytes.h"
#include "core/search/query_terms.h"
#include "core/search/shards/row.h"
#include "core/search/similar_terms.h"

namespace portal::search {
namespace {

constexpr std::uint64_t most_rows_in_shard = 256;  // so that a short root cannot claim many documents

/// A count of things of `least` bytes each at least: a wrong one cannot ask for more memory than the root is long.
std::optional<std::uint32_t> read_count(ByteReader& bytes, std::size_t least) {
  const std::uint64_t count = bytes.varint();
  if (!bytes.ok() || count > bytes.remaining() / least) return std::nullopt;
  return static_cast<std::uint32_t>(count);
}

std::span<const std::uint8_t> as_span(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

bool is_column(Section section) {
  return std::find(column_sections.begin(), column_sections.end(), section) != column_sections.end();
}

/// Leaves the first of equal ones.
void drop_repeated(std::vector<ShardDigest>& digests) {
  std::unordered_set<std::uint64_t> known;
  const auto is_known = [&](ShardDigest digest) { return !known.insert(digest.value).second; };
  digests.erase(std::remove_if(digests.begin(), digests.end(), is_known), digests.end());
}

}  // namespace

Result<std::unique_ptr<PartialIndex>> PartialIndex::open(std::vector<std::uint8_t> root) {
  ByteReader bytes(root);
  const std::uint64_t format = bytes.varint(), shards = bytes.varint();
  if (!bytes.ok()) return Error{ErrorCode::truncated, root.size(), "too short for the root of an index"};
  if (format != format_version || shards != shards_version)
    return Error{ErrorCode::unsupported, 0, "an index of another version"};
  std::unique_ptr<PartialIndex> index(new PartialIndex(std::move(root)));
  if (!index->read_root()) return Error{ErrorCode::malformed, 0, "not the root of an index"};
  return index;
}

bool PartialIndex::read_head(ByteReader& bytes) {
  bytes.varint();
  bytes.varint();
  const std::uint64_t documents = bytes.varint(), dated = bytes.varint(), words = bytes.varint();
  const std::int64_t newest = bytes.svarint();
  if (!bytes.ok() || documents > most_documents || dated > documents || words > 0xFFFF'FFFF) return false;
  if (newest != static_cast<std::int32_t>(newest)) return false;
  view_.head_ = {static_cast<std::uint32_t>(documents), static_cast<std::uint32_t>(dated),
                 static_cast<std::uint32_t>(words), static_cast<std::int32_t>(newest)};
  return true;
}

bool PartialIndex::read_lists(ByteReader& bytes) {
  terms_section_ = as_span(bytes.string());
  const auto terms = DictionaryView::open(terms_section_);
  if (!terms) return false;
  view_.terms_ = *terms;
  const auto lists = read_count(bytes, 1 + digest_bytes);
  std::uint64_t term = 0;
  for (std::uint32_t i = 0; lists && i < *lists; ++i) {
    const std::uint64_t count = bytes.varint();
    if (count == 0 || count > terms->size() - term) return false;
    lists_.push_back(
        {static_cast<std::uint32_t>(term), static_cast<std::uint32_t>(term + count), read_digest(bytes), {}});
    term += count;
  }
  terms_ = std::make_unique<PartialTerms>(terms->size());
  view_.parts_ = terms_.get();
  return lists && term == terms->size();
}

bool PartialIndex::read_rows(ByteReader& bytes) {
  const std::uint64_t in_shard = bytes.varint();
  const auto rows = read_count(bytes, digest_bytes);
  if (!rows || in_shard == 0 || in_shard > most_rows_in_shard) return false;
  rows_per_shard_ = static_cast<std::uint32_t>(in_shard);
  for (std::uint32_t i = 0; i < *rows; ++i)
    rows_.push_back({read_digest(bytes), {}});
  return rows_.size() == (view_.size() + in_shard - 1) / in_shard;
}

/// Only when the number of documents is known to be backed by rows.
void PartialIndex::set_lengths() {
  const std::size_t average = view_.size() == 0 ? 0 : view_.head_.total_words / view_.size();
  lengths_.assign(view_.size(), length_byte(average));
  view_.lengths_ = lengths_;
}

bool PartialIndex::read_columns(ByteReader& bytes) {
  const auto columns = read_count(bytes, 1 + digest_bytes);
  for (std::uint32_t i = 0; columns && i < *columns; ++i) {
    const auto section = static_cast<Section>(bytes.u8());
    if (!is_column(section)) return false;
    columns_.push_back({section, read_digest(bytes), {}, false});
  }
  return columns.has_value();
}

bool PartialIndex::read_pairs(ByteReader& bytes) {
  const auto shards = read_count(bytes, 2 + digest_bytes);
  if (!shards) return false;
  if (*shards == 0) return true;
  pairs_ = std::make_unique<TitlePairs>(view_.size());
  for (std::uint32_t i = 0; i < *shards; ++i) {
    const std::uint64_t first = bytes.varint(), second = bytes.varint();
    if (first > 0xFFFF'FFFF || second > 0xFFFF'FFFF) return false;
    if (!pairs_->add_shard(first << 32 | second, read_digest(bytes))) return false;
  }
  view_.title_order_ = pairs_.get();
  return true;
}

bool PartialIndex::read_root() {
  ByteReader bytes(root_);
  if (!read_head(bytes) || !read_lists(bytes) || !read_rows(bytes) || !read_columns(bytes) || !read_pairs(bytes))
    return false;
  set_lengths();
  note_places();
  return bytes.ok() && bytes.at_end();
}

/// The newest documents are in the first shard, which may have fewer rows.
std::uint32_t PartialIndex::first_of_row_shard(std::size_t place) const {
  const std::size_t behind = (rows_.size() - place) * rows_per_shard_;
  return behind > view_.size() ? 0 : static_cast<std::uint32_t>(view_.size() - behind);
}

std::size_t PartialIndex::row_shard_of(std::uint32_t doc) const {
  return rows_.size() - 1 - (view_.size() - 1 - doc) / rows_per_shard_;
}

std::size_t PartialIndex::list_shard_of(std::uint32_t term) const {
  const auto behind =
      std::partition_point(lists_.begin(), lists_.end(), [&](const ListShard& shard) { return shard.end <= term; });
  return static_cast<std::size_t>(behind - lists_.begin());
}

Document PartialIndex::document(DocId doc) const {
  const std::size_t place = row_shard_of(doc.value);
  if (rows_[place].bytes.empty()) {
    missing_rows_.push_back(place);
    return {};
  }
  ByteReader bytes(rows_[place].bytes);
  for (std::uint32_t before = first_of_row_shard(place); before < doc.value; ++before)
    bytes.string();
  return read_shard_row(as_span(bytes.string()));
}

std::span<const std::uint8_t> PartialIndex::column_section(Section section) const {
  for (const ColumnShard& column : columns_) {
    if (column.section == section && column.is_open) return column.bytes;
  }
  return {};
}

void PartialIndex::expect(const Query& query) const {
  const auto terms_at = [&](std::size_t place) { return terms_of(view_.terms(), query.words[query.sequence[place]]); };
  for (std::size_t place = 0; pairs_ && place + 1 < query.sequence.size(); ++place)
    pairs_->want(terms_at(place), terms_at(place + 1));
}

void PartialIndex::expect_similar(const Query& query) const {
  for (const QueryClause& clause : query.clauses) {
    if (!is_plain(clause)) continue;
    const QueryWord& word = clause.items[0].words[0];
    if (terms_of(view_.terms(), word).size() > 0) continue;
    for (const SimilarTerm& similar : similar_terms(view_.terms(), word.folded))
      view_.list(similar.term);
  }
}

std::vector<ShardDigest> PartialIndex::missing() {
  std::vector<ShardDigest> digests;
  std::vector<std::uint8_t> wanted(lists_.size());
  for (const std::uint32_t term : terms_->missing_terms())
    wanted[list_shard_of(term)] = 1;
  for (std::size_t i = 0; i < lists_.size(); ++i) {
    if (wanted[i] != 0 && lists_[i].bytes.empty()) digests.push_back(lists_[i].digest);
  }
  std::sort(missing_rows_.begin(), missing_rows_.end());
  missing_rows_.erase(std::unique(missing_rows_.begin(), missing_rows_.end()), missing_rows_.end());
  for (const std::size_t place : missing_rows_)
    digests.push_back(rows_[place].digest);
  for (const ColumnShard& column : columns_) {
    if (!column.is_open && terms_->wants(column.section)) digests.push_back(column.digest);
  }
  if (pairs_) {
    for (const std::size_t place : pairs_->missing())
      digests.push_back(pairs_->digest(place));
  }
  terms_->forget();
  missing_rows_.clear();
  drop_repeated(digests);
  return digests;
}

/// All of its terms or none.
bool PartialIndex::open_lists(const ListShard& shard) {
  ByteReader bytes(shard.bytes);
  const std::uint32_t terms = shard.end - shard.begin;
  if (terms > shard.bytes.size() / 3) return false;
  std::vector<std::array<std::uint64_t, 3>> sizes(terms);
  for (auto& of_term : sizes) {
    for (std::uint64_t& size : of_term)
      size = bytes.varint();
  }
  std::vector<TermParts> parts(terms);
  for (std::uint32_t i = 0; i < terms; ++i) {
    std::size_t part = 0;
    for (std::span<const std::uint8_t>* place : {&parts[i].list, &parts[i].forms, &parts[i].marks}) {
      const std::uint64_t size = sizes[i][part++];
      if (size > bytes.remaining()) return false;
      *place = bytes.bytes(static_cast<std::size_t>(size));
    }
  }
  if (!bytes.ok() || !bytes.at_end()) return false;
  for (std::uint32_t i = 0; i < terms; ++i)
    terms_->put(shard.begin + i, parts[i]);
  return true;
}

void PartialIndex::note_places() {
  for (std::size_t i = 0; i < lists_.size(); ++i)
    places_.emplace(lists_[i].digest.value, Place{Place::Kind::lists, i});
  for (std::size_t i = 0; i < rows_.size(); ++i)
    places_.emplace(rows_[i].digest.value, Place{Place::Kind::rows, i});
  for (std::size_t i = 0; i < columns_.size(); ++i)
    places_.emplace(columns_[i].digest.value, Place{Place::Kind::column, i});
  for (std::size_t i = 0; pairs_ && i < pairs_->shard_count(); ++i)
    places_.emplace(pairs_->digest(i).value, Place{Place::Kind::pairs, i});
}

bool PartialIndex::fill(Place place, std::span<const std::uint8_t> bytes) {
  switch (place.kind) {
    case Place::Kind::lists: {
      ListShard& shard = lists_[place.at];
      if (!shard.bytes.empty()) return true;
      shard.bytes.assign(bytes.begin(), bytes.end());
      if (open_lists(shard)) return true;
      shard.bytes.clear();
      return false;
    }
    case Place::Kind::rows: rows_[place.at].bytes.assign(bytes.begin(), bytes.end()); return true;
    case Place::Kind::pairs: return pairs_->fill(place.at, bytes);
    case Place::Kind::column: break;
  }
  ColumnShard& shard = columns_[place.at];
  if (shard.is_open) return true;
  shard.bytes.assign(bytes.begin(), bytes.end());
  shard.is_open = view_.open_column(shard.section, shard.bytes);
  return shard.is_open;
}

bool PartialIndex::supply(ShardDigest digest, std::span<const std::uint8_t> bytes) {
  if (bytes.empty() || digest_of(bytes) != digest) return false;
  const auto [begin, end] = places_.equal_range(digest.value);
  bool good = begin != end;
  for (auto place = begin; place != end; ++place)
    good = fill(place->second, bytes) && good;
  return good;
}

std::vector<ShardDigest> PartialIndex::shards() const {
  std::vector<ShardDigest> digests;
  for (const auto& [digest, place] : places_)
    digests.push_back({digest});
  std::sort(digests.begin(), digests.end());
  digests.erase(std::unique(digests.begin(), digests.end()), digests.end());
  return digests;
}

}  // namespace portal::search
