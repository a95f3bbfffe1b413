// SPDX-License-Identifier: MIT
#include "core/search/rows.h"

#include <array>
#include <cstddef>
#include <string>

#include "core/search/index_view.h"
#include "core/search/varint.h"

namespace portal::search {
namespace {

constexpr std::array<std::string Document::*, 5> texts_of_row = {&Document::id, &Document::number, &Document::title,
                                                                 &Document::url, &Document::summary};
constexpr std::array<std::size_t, 4> texts_kept = {0, 1, 4, 5};  ///< by RowTexts

}  // namespace

void append_row(const Document& document, RowTexts texts, std::vector<std::uint8_t>& out) {
  std::size_t count = texts_kept[static_cast<std::size_t>(texts)];
  while (count > 0 && (document.*texts_of_row[count - 1]).empty())
    --count;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string& text = document.*texts_of_row[i];
    append_varint(text.size(), out);
    out.insert(out.end(), text.begin(), text.end());
  }
}

void read_row(std::span<const std::uint8_t> row, Document& document) {
  std::size_t offset = 0;
  for (std::string Document::*text : texts_of_row) {
    const auto size = static_cast<std::size_t>(read_varint(row, offset));
    if (size > row.size() - offset) return;
    (document.*text).assign(reinterpret_cast<const char*>(row.data()) + offset, size);
    offset += size;
  }
}

Document read_document(const IndexView& index, DocId doc) {
  Document document;
  document.type = index.column(Column::type).name(doc.value);
  document.agency = index.column(Column::agency).name(doc.value);
  document.field = index.column(Column::field).name(doc.value);
  document.signer = index.column(Column::signer).name(doc.value);
  document.issued = index.issued(doc.value);
  if (index.has_rows()) read_row(index.row(doc.value), document);
  return document;
}

}  // namespace portal::search
