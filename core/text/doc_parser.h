// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/doc_items.h"
#include "core/text/doc_number.h"

/// The grammar of document numbers over items, for doc_number.cpp and doc_reference.cpp.
namespace portal::text::doc {

struct DocType {
  std::string_view symbol;  ///< empty: the type has a name only
  std::string_view name;
  bool party_only = false;
};

/// The type of a symbol as printed; null if there is none.
const DocType* find_type(std::string_view symbol);

/// A place in the items. Copies are places to come back to.
class Parser {
 public:
  Parser(const std::vector<Item>& items, std::size_t place) : items_(items), place_(place) {}

  std::size_t place() const { return place_; }
  void skip(std::size_t items) { place_ += items; }
  bool at_end() const { return peek().kind == Kind::end; }
  const Item& peek(std::size_t ahead = 0) const { return items_[std::min(place_ + ahead, items_.size() - 1)]; }

  /// The name of a type ("Quyết định") at this place; null if there is none.
  const DocType* take_type_name();

  /// "Số:", "số hiệu", "số ký hiệu"; true if there was one.
  bool take_label();

  std::optional<DocNumber> take_number_and_symbol();

  bool take_number(DocNumber& number);

  /// A year between the number and what follows.
  void take_year(DocNumber& number);

  static bool is_year(const Item& item);

  Kind take_separator();

  /// The types that a word may be the symbol of.
  static std::vector<const DocType*> types_of(const Item& word);

 private:
  bool take_word(std::string_view text, std::string_view bare);

  /// How many words of `name` stand here: all of them, or 0.
  std::size_t matching_words(std::string_view name) const;

  bool take_law(DocNumber& number);

  /// legal, admin and party
  bool take_typed(DocNumber& number, Kind first);

  static void set_type(DocNumber& number, const Item& word, const std::vector<const DocType*>& types);

  /// One issuer and more; without a hyphen before it only one that is known or stands in capitals.
  bool take_orgs(std::vector<std::string>& orgs, Kind separator, bool party);

  bool starts_issuer() const;

  std::optional<std::string> take_org(bool sure, bool capitals_suffice);

  bool take_cong_van(DocNumber& number, Kind first);

  const std::vector<Item>& items_;
  std::size_t place_;
};

/// Issuers and units as the symbol joins them; of a law with its term.
std::string joined_orgs(const DocNumber& number);

}  // namespace portal::text::doc
