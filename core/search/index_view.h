// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/search/blobs.h"
#include "core/search/dictionary.h"
#include "core/search/document.h"
#include "core/search/format.h"
#include "core/search/forward_stream.h"
#include "core/search/name_column.h"
#include "core/search/packed.h"
#include "core/search/part_source.h"
#include "core/search/title_order.h"
#include "core/time/date.h"

namespace portal::search {

/// Documents [begin, end) of an index.
struct DocRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  std::size_t size() const { return end - begin; }
};

/// The columns of names, by which documents are filtered and counted.
enum class Column : std::uint8_t { type, agency, field, signer, symbol };
inline constexpr std::size_t column_count = 5;

constexpr Section section_of(Column column) {
  return static_cast<Section>(static_cast<std::size_t>(Section::types) + static_cast<std::size_t>(column));
}

/// An index as it lies in its bytes (format.h), which must outlive the view. Nothing is unpacked but the dates.
class IndexView {
 public:
  IndexView() = default;  ///< no documents

  /// Checks the whole of `bytes` against its checksums, and every table that bounds a later read. Wrong bytes behind
  /// right checksums make wrong answers, never a read outside.
  static Result<IndexView> open(std::span<const std::uint8_t> bytes);

  /// The same of sections that do not lie together and whose checksums are known to be right.
  static Result<IndexView> open_sections(const SectionedBytes& sections);

  const Head& head() const { return head_; }
  std::uint32_t size() const { return head_.documents; }
  std::uint32_t dated() const { return head_.dated; }  ///< documents with a date: the first ones
  float average_words() const;

  const DictionaryView& terms() const { return terms_; }
  /// An item of LISTS; see posting_list.h. @param term  less than terms().size()
  std::span<const std::uint8_t> list(std::uint32_t term) const;
  /// Items of FORMS and MARKS; empty for a term written in its bare form only. See forms.h.
  std::span<const std::uint8_t> forms(std::uint32_t term) const;
  std::span<const std::uint8_t> marks(std::uint32_t term) const;

  /// Says whose terms are asked for next.
  void start(const Query& query) const {
    if (const PartSource* source = parts()) source->start(query);
  }
  /// False if another start() may give terms other lists.
  /// As PartSource::unite(); false for an index that is there as a whole.
  bool unite(std::string_view prefix, BitSet& docs) const { return parts() != nullptr && parts()->unite(prefix, docs); }
  bool keeps_lists() const { return parts() == nullptr; }
  /// How many documents match, if a search found `docs`.
  std::size_t count(const BitSet& docs) const { return parts() != nullptr ? parts()->count(docs) : docs.count(); }

  bool has_forms() const { return parts() != nullptr || forms_.size() > 0; }

  /// See length_byte(). @param doc  less than size(), here and below
  std::uint8_t length(std::uint32_t doc) const { return lengths_[doc]; }
  std::optional<time::Date> issued(std::uint32_t doc) const;
  const NameColumnView& column(Column column) const {
    want(section_of(column));
    return columns_[static_cast<std::size_t>(column)];
  }
  std::uint32_t ordinal(std::uint32_t doc) const {
    want(Section::ordinals);
    return ordinals_[doc];
  }
  std::uint32_t year(std::uint32_t doc) const {
    want(Section::years);
    return years_[doc];
  }

  /// The documents issued in `range`; all of them, also those without a date, if both ends are open.
  DocRange issued_in(const time::DateRange& range) const;

  /// Null if the index has none.
  const ForwardStreamView* stream() const { return stream_ ? &*stream_ : nullptr; }

  /// Instead of stream(), for what TitleNeighbours asks. Null if there is none.
  TitleOrder* title_order() const { return indexes_come_in_parts ? title_order_ : nullptr; }
  /// PAIRS, unchecked and perhaps empty; see pairs.h.
  std::span<const std::uint8_t> pairs() const { return pairs_; }

  bool has_rows() const { return rows_.size() > 0; }
  std::span<const std::uint8_t> row(std::uint32_t doc) const { return rows_[doc]; }  ///< only if has_rows()

 private:
  friend class PartialSegment;  // shards/partial_segment.h, which opens the parts as they come
  friend class JoinedSegments;  // shards/joined_segments.h, which joins two of them
  const PartSource* parts() const { return indexes_come_in_parts ? parts_ : nullptr; }
  void want(Section section) const {
    if (const PartSource* source = parts()) source->want(section);
  }
  bool open_column(Section section, std::span<const std::uint8_t> bytes);

  const PartSource* parts_ = nullptr;  ///< null: all is there
  TitleOrder* title_order_ = nullptr;
  std::span<const std::uint8_t> pairs_;
  Head head_;
  DictionaryView terms_;
  BlobsView lists_, forms_, marks_, rows_;
  std::vector<std::int32_t> days_;  ///< of the documents with a date, falling
  std::span<const std::uint8_t> lengths_;
  std::array<NameColumnView, column_count> columns_;
  PackedView ordinals_, years_;
  std::optional<ForwardStreamView> stream_;
};

}  // namespace portal::search
