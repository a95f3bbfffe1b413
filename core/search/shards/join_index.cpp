// SPDX-License-Identifier: MIT
#include "core/search/shards/join_index.h"

#include <array>

#include "core/search/blobs.h"
#include "core/search/rows.h"

namespace portal::search {
namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes blobs_of_terms(const IndexView& index, std::span<const std::uint8_t> (IndexView::*part)(std::uint32_t) const) {
  BlobsWriter blobs;
  for (std::uint32_t term = 0; term < index.terms().size(); ++term)
    blobs.add((index.*part)(term));
  Bytes out;
  blobs.finish(out);
  return out;
}

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
  std::array<Bytes, section_count> sections;
  const auto at = [&](Section section) -> Bytes& { return sections[static_cast<std::size_t>(section)]; };
  const auto copy = [](std::span<const std::uint8_t> bytes) { return Bytes(bytes.begin(), bytes.end()); };
  at(Section::terms) = copy(shards.terms_section());
  at(Section::lists) = blobs_of_terms(index, &IndexView::list);
  if (has_spellings(index)) {
    at(Section::forms) = blobs_of_terms(index, &IndexView::forms);
    at(Section::marks) = blobs_of_terms(index, &IndexView::marks);
  }
  for (std::uint32_t doc = 0; doc < index.size(); ++doc)
    at(Section::lengths).push_back(index.length(doc));
  for (const Section section : column_sections)
    at(section) = copy(shards.column_section(section));
  at(Section::rows) = rows_of(shards);
  return join_sections(shards.head(), sections);
}

}  // namespace portal::search
