// SPDX-License-Identifier: MIT
#include "core/text/doc_reference.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "core/text/doc_parser.h"
#include "core/text/fold.h"

namespace portal::text {
namespace {

using doc::DocType;
using doc::Item;
using doc::joined_orgs;
using doc::Kind;
using doc::Parser;

std::string make_key(std::uint32_t number, std::string_view suffix, std::uint32_t year, std::string_view type,
                     std::string_view orgs) {
  std::string key = std::to_string(number) + fold(suffix) + '|';
  if (year != 0) key += std::to_string(year);
  return key + '|' + fold(type) + '|' + fold(orgs);
}

DocReference make_reference(const DocNumber& number, std::string_view type, std::string_view orgs, bool complete) {
  DocReference reference;
  reference.key = make_key(number.number, number.suffix, number.year, type, orgs);
  reference.complete = complete;
  reference.number = number.number;
  reference.suffix = fold(number.suffix);
  reference.year = number.year;
  reference.symbol = fold(type);
  if (!type.empty() && !orgs.empty()) reference.symbol += '-';
  reference.symbol += fold(orgs);
  return reference;
}

/// Behind these "6/2023" is a date, and "5" an article.
constexpr std::string_view other_words[] = {"thang", "quy", "ngay", "nam", "tuan", "dieu", "khoan", "muc"};

bool follows_other_word(const std::vector<Item>& items, std::size_t place) {
  return place > 0 && items[place - 1].kind == Kind::word &&
         std::find(std::begin(other_words), std::end(other_words), items[place - 1].bare) != std::end(other_words);
}

bool is_linked(const Item& item) {
  return item.kind == Kind::slash || item.kind == Kind::hyphen;
}

class ReferenceFinder {
 public:
  explicit ReferenceFinder(std::string_view query) : items_(doc::read_items(query)) {}

  std::vector<DocReference> find() const {
    std::vector<DocReference> found;
    for (std::size_t place = 0; items_[place].kind != Kind::end;) {
      std::size_t behind = place;
      auto reference = complete(place, behind);
      if (!reference) reference = partial(place, behind);
      if (reference) {
        reference->source = {items_[place].source.begin, items_[behind - 1].source.end};
        found.push_back(std::move(*reference));
      }
      place = reference ? behind : place + 1;
    }
    return found;
  }

 private:
  std::optional<DocReference> complete(std::size_t place, std::size_t& behind) const {
    Parser parser(items_, place);
    parser.take_type_name();
    parser.take_label();
    const std::optional<DocNumber> number = parser.take_number_and_symbol();
    if (!number) return std::nullopt;
    behind = parser.place();
    return make_reference(*number, number->type, joined_orgs(*number), true);
  }

  std::optional<DocReference> partial(std::size_t place, std::size_t& behind) const {
    if (place > 0 && (is_linked(items_[place - 1]) || follows_other_word(items_, place))) return std::nullopt;
    Parser parser(items_, place);
    std::string_view type = take_type(parser);
    const bool label = parser.take_label();
    DocNumber number;
    if (!parser.take_number(number)) return std::nullopt;
    const bool named = label || !type.empty();
    bool may_be_date = false;
    if (parser.peek().kind == Kind::slash) {
      const Item& next = parser.peek(1);
      if (Parser::is_year(next)) {
        parser.take_year(number);
        may_be_date = !named && number.number <= 12;
      } else if (next.kind == Kind::number) {  // 28/7
        if (is_linked(parser.peek(2))) return std::nullopt;
        parser.skip(2);
        may_be_date = type.empty();
      } else if (next.kind == Kind::word && !Parser::types_of(next).empty()) {  // 57/QĐ
        type = Parser::types_of(next).front()->symbol;
        parser.skip(2);
      } else if (!named) {
        return std::nullopt;
      }
    } else if (!named) {
      return std::nullopt;
    }
    if (parser.peek().kind == Kind::slash && parser.peek(1).kind == Kind::number) return std::nullopt;  // 28/7/2023
    behind = parser.place();
    DocReference reference = make_reference(number, type, {}, false);
    reference.may_be_date = may_be_date;
    return reference;
  }

  /// The type as a name, or as a symbol of two letters and more.
  std::string_view take_type(Parser& parser) const {
    if (const DocType* type = parser.take_type_name()) return type->symbol;
    const Item& word = parser.peek();
    const auto types = word.kind == Kind::word ? Parser::types_of(word) : std::vector<const DocType*>();
    if (types.empty() || word.text.size() < 2) return {};
    parser.skip(1);
    return types.front()->symbol;
  }

  std::vector<Item> items_;
};

}  // namespace

std::vector<DocReference> find_doc_references(std::string_view query) {
  return ReferenceFinder(query).find();
}

std::vector<std::string> doc_keys(const DocNumber& number, std::uint16_t issued_year) {
  const std::uint16_t year = number.year != 0 ? number.year : issued_year;
  const std::string all = joined_orgs(number);
  std::vector<std::string> keys;
  for (const std::uint16_t key_year : {std::uint16_t{0}, year}) {
    for (const std::string_view type : {std::string_view(), std::string_view(number.type)}) {
      for (const std::string_view orgs :
           {std::string_view(), std::string_view(number.orgs.front()), std::string_view(all)}) {
        std::string key = make_key(number.number, number.suffix, key_year, type, orgs);
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(std::move(key));
      }
    }
  }
  return keys;
}

}  // namespace portal::text
