// SPDX-License-Identifier: MIT
#include "core/search/index.h"

#include <algorithm>
#include <cassert>

#include "core/search/postings.h"

namespace portal::search {

Index::Index() : postings_(std::make_unique<Postings>()) {}
Index::Index(Index&&) noexcept = default;
Index& Index::operator=(Index&&) noexcept = default;
Index::~Index() = default;

const Document& Index::document(DocId doc) const {
  assert(doc.value < documents_.size());
  return documents_[doc.value];
}

DocRange Index::issued_in(const time::DateRange& range) const {
  if (!range.from && !range.to) return {0, static_cast<std::uint32_t>(documents_.size())};
  const auto first = documents_.begin();
  const auto last = first + static_cast<std::ptrdiff_t>(dated_);
  const auto begin = std::partition_point(
      first, last, [&](const Document& document) { return range.to && *document.issued > *range.to; });
  const auto end = std::partition_point(
      begin, last, [&](const Document& document) { return !range.from || *document.issued >= *range.from; });
  return {static_cast<std::uint32_t>(begin - first), static_cast<std::uint32_t>(end - first)};
}

}  // namespace portal::search
