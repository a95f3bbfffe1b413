// SPDX-License-Identifier: MIT
#include "core/search/field_match.h"

#include <algorithm>
#include <vector>

#include "core/search/number_query.h"
#include "core/text/tokenize.h"

namespace portal::search {
namespace {

Column column_of(QueryField field) {
  switch (field) {
    case QueryField::type: return Column::type;
    case QueryField::agency: return Column::agency;
    case QueryField::signer: return Column::signer;
    case QueryField::field:
    case QueryField::title:
    case QueryField::number: break;
  }
  return Column::field;
}

bool has_words(const std::vector<text::Token>& name, const std::vector<QueryWord>& words, Spelling spelling) {
  const auto same = [&](const text::Token& token, const QueryWord& word) {
    return matches(word, token.folded) && (spelling == Spelling::any || agrees_in_marks(word, token.exact));
  };
  return std::search(name.begin(), name.end(), words.begin(), words.end(), same) != name.end();
}

/// Keeps the documents for which keeps(doc) is true.
template <class Keeps>
void filter(BitSet& docs, Keeps keeps) {
  const BitSet all = docs;
  all.visit_while([&](std::uint32_t doc) {
    if (!keeps(doc)) docs.erase(doc);
    return true;
  });
}

}  // namespace

void keep_field(const IndexView& index, const QueryItem& item, BitSet& docs, Spelling spelling) {
  if (item.field == QueryField::number) {
    const NumberQuery number = number_parts(item.value);
    return filter(docs, [&](std::uint32_t doc) { return has_number(index, doc, number); });
  }
  const NameColumnView& column = index.column(column_of(item.field));
  std::vector<std::uint8_t> found(column.names().size());
  std::vector<text::Token> tokens;
  column.names().visit_while(0, [&](std::uint32_t place, std::string_view name) {
    text::tokenize(name, tokens);
    found[place] = has_words(tokens, item.words, spelling) ? 1 : 0;
    return true;
  });
  filter(docs, [&](std::uint32_t doc) { return column.code(doc) < found.size() && found[column.code(doc)] != 0; });
}

}  // namespace portal::search
