// SPDX-License-Identifier: MIT
#include "core/search/query_numbers.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/base/limits.h"
#include "core/search/query_alternatives.h"
#include "core/text/doc_reference.h"
#include "core/text/utf8.h"

namespace portal::search {
namespace {

/// Only these make document numbers.
bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

}  // namespace

std::vector<QueryNumber> find_query_numbers(std::string_view text) {
  std::vector<QueryNumber> numbers;
  if (std::none_of(text.begin(), text.end(), is_digit)) return numbers;  // as most queries
  for (text::DocReference& found : text::find_doc_references(text::cut(text, limits::query_bytes))) {
    if (!found.suffix.empty() || found.number == 0) continue;
    numbers.push_back(
        {found.source, {found.number, found.year, std::move(found.symbol)}, found.complete, found.may_be_date});
  }
  return numbers;
}

bool add_number(Query& query, const QueryNumber& number) {
  QueryItem item;
  item.kind = QueryItem::Kind::field;
  item.field = QueryField::number;
  item.value = std::to_string(number.number.ordinal);
  item.words.push_back({item.value, item.value, false, false});
  if (number.number.year != 0) item.value += '/' + std::to_string(number.number.year);
  if (!number.number.symbol.empty()) item.value += '/' + number.number.symbol;
  return add_alternative(query, number.source, std::move(item));
}

}  // namespace portal::search
