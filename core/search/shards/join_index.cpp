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
  bool any = false;
  for (std::uint32_t term = 0; term < index.terms().size(); ++term) {
    blobs.add((index.*part)(term));
    any = any || !(index.*part)(term).empty();
  }
  Bytes out;
  if (any) blobs.finish(out);
  return out;
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
  if (at(Section::lists).empty()) BlobsWriter().finish(at(Section::lists));
  at(Section::forms) = blobs_of_terms(index, &IndexView::forms);
  at(Section::marks) = blobs_of_terms(index, &IndexView::marks);
  // The two come together; a term may be written in one way that is not the bare one, and then has no marks.
  if (at(Section::forms).empty() != at(Section::marks).empty()) {
    Bytes& empty = at(at(Section::forms).empty() ? Section::forms : Section::marks);
    BlobsWriter blobs;
    for (std::uint32_t term = 0; term < index.terms().size(); ++term)
      blobs.add({});
    blobs.finish(empty);
  }
  for (std::uint32_t doc = 0; doc < index.size(); ++doc)
    at(Section::lengths).push_back(index.length(doc));
  for (const Section section : column_sections)
    at(section) = copy(shards.column_section(section));
  at(Section::rows) = rows_of(shards);
  return join_sections(shards.head(), sections);
}

}  // namespace portal::search
