// SPDX-License-Identifier: MIT
#include "core/search/shards/join_index.h"

#include <span>

#include "core/search/blobs.h"
#include "core/search/merge.h"
#include "core/search/rows.h"

namespace portal::search {
namespace {

using Bytes = std::vector<std::uint8_t>;

/// FORMS and MARKS come together; a term that is always written in one way with marks has none of the latter.
bool has_spellings(const IndexView& index) {
  for (std::uint32_t term = 0; term < index.terms().size(); ++term) {
    if (!index.forms(term).empty() || !index.marks(term).empty()) return true;
  }
  return false;
}

Bytes rows_of(const PartialIndex& shards) {
  BlobsWriter blobs;
  for (std::uint32_t doc = 0; doc < shards.view().size(); ++doc) {
    Bytes row;
    append_row(shards.document(DocId{doc}), RowTexts::all, row);
    blobs.add(row);
  }
  Bytes out;
  blobs.finish(out);
  return out;
}

}  // namespace

std::vector<std::uint8_t> join_index(const PartialIndex& shards) {
  const IndexView& index = shards.view();
  SectionsInMemory merged;
  const auto at = [&](Section section) -> Bytes& { return merged.sections()[static_cast<std::size_t>(section)]; };
  const auto merger = SegmentMerger::open(std::span(&index, 1));
  for (std::size_t part = 0; merger.ok() && part < SegmentMerger::parts; ++part)
    merger->write(part, merged);
  if (!has_spellings(index)) {
    at(Section::forms).clear();
    at(Section::marks).clear();
  }
  at(Section::rows) = rows_of(shards);
  return join_sections(index.head(), merged.sections());
}

}  // namespace portal::search
