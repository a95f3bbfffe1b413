// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/search/document.h"

/// What is shown of a document and stands in no column: id, number, title, url, summary, each as a varint of bytes
/// and the bytes. Rows leave out empty texts at the end.
namespace portal::search {

enum class RowTexts : std::uint8_t {
  none,   ///< no rows: the page has the documents
  ids,    ///< ids alone
  brief,  ///< without the summary
  all,
};

/// @param texts  not none
void append_row(const Document& document, RowTexts texts, std::vector<std::uint8_t>& out);

/// Fills in the texts of the row; the others stay as they are. What is no row gives empty texts.
void read_row(std::span<const std::uint8_t> row, Document& document);

class IndexView;

/// What is shown of a document, from its row and its columns. Texts that the index does not keep are empty.
/// @param doc  of `index`
Document read_document(const IndexView& index, DocId doc);

}  // namespace portal::search
