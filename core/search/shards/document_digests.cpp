// SPDX-License-Identifier: MIT
#include "core/search/shards/document_digests.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/hash.h"
#include "core/search/forms.h"
#include "core/search/planes.h"
#include "core/search/posting_list.h"
#include "core/search/rows.h"
#include "core/search/shards/row.h"

namespace portal::search {
namespace {

std::uint64_t digest(std::string_view text) {
  return xxh64({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

/// Spreads all bits, as the end of XXH64 does.
std::uint64_t mix(std::uint64_t value) {
  value = (value ^ value >> 33) * 0xC2B2AE3D27D4EB4F;
  value = (value ^ value >> 29) * 0x165667B19E3779F9;
  return value ^ value >> 32;
}

/// One for each set of spellings, whatever its place; the last for wrong bytes.
/// @param term  digest of the bare form, the only one of a term without FORMS
std::vector<std::uint64_t> set_digests(std::span<const std::uint8_t> bytes, std::uint64_t term) {
  const FormSets forms = read_forms(bytes);
  if (forms.sets.empty()) return {mix(term)};
  std::vector<std::uint64_t> digests;
  for (const std::vector<std::uint32_t>& set : forms.sets) {
    std::uint64_t sum = 0;
    for (const std::uint32_t form : set)
      sum += mix(digest(forms.forms[form]));
    digests.push_back(sum);
  }
  digests.push_back(0);
  return digests;
}

/// Sums, so that the order of the terms is none of the digest.
void add_words(const IndexView& index, const std::vector<std::uint64_t>& terms, std::vector<std::uint64_t>& digests) {
  PostingList list;
  Planes sets;
  for (std::uint32_t term = 0; term < terms.size(); ++term) {
    const std::vector<std::uint64_t> spellings = set_digests(index.forms(term), terms[term]);
    list.read_docs(index.list(term), index.size());
    list.read_weights();
    sets.read(index.marks(term), list.size());
    std::uint32_t rank = 0;
    list.docs().visit_while([&](std::uint32_t doc) {
      const std::uint64_t counts = std::uint64_t{list.frequency(rank)} * 2 + (list.in_title(rank) ? 1 : 0);
      const std::uint64_t spelling = spellings[std::min<std::size_t>(sets[rank], spellings.size() - 1)];
      digests[doc] += mix(terms[term] + mix(spelling + counts));
      ++rank;
      return true;
    });
  }
}

std::uint64_t title_digest(const IndexView& index, const std::vector<std::uint64_t>& terms, std::uint32_t doc,
                           std::vector<std::uint32_t>& symbols) {
  std::uint64_t title = 0;
  if (index.stream() == nullptr) return title;
  index.stream()->read(doc, 1, symbols);
  for (const std::uint32_t symbol : symbols)
    title = mix(title + (symbol < terms.size() ? terms[symbol] : 0));
  return title;
}

std::uint64_t row_digest(const IndexView& index, std::uint32_t doc) {
  ByteWriter row;
  write_shard_row(read_document(index, DocId{doc}), row);
  row.string(index.column(Column::symbol).name(doc));
  row.varint(index.ordinal(doc));
  row.varint(index.year(doc));
  row.u8(index.length(doc));
  return xxh64(row.data());
}

}  // namespace

std::vector<std::uint64_t> document_digests(const IndexView& index) {
  std::vector<std::uint64_t> terms;
  index.terms().visit_while(0, [&](std::uint32_t, std::string_view text) {
    terms.push_back(digest(text));
    return true;
  });
  std::vector<std::uint64_t> digests(index.size());
  add_words(index, terms, digests);
  std::vector<std::uint32_t> symbols;
  for (std::uint32_t doc = 0; doc < index.size(); ++doc)
    digests[doc] = mix(digests[doc] + mix(title_digest(index, terms, doc, symbols) + row_digest(index, doc)));
  return digests;
}

}  // namespace portal::search
