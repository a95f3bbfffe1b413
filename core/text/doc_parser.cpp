// SPDX-License-Identifier: MIT
#include "core/text/doc_parser.h"

#include <iterator>
#include <utility>

#include "core/text/fold.h"
#include "core/text/utf8.h"
#include "core/text/word_match.h"

namespace portal::text::doc {
namespace {

#include "core/text/doc_number_tables.inc"

constexpr std::size_t most_orgs = 8;
constexpr int first_year = 1945;
constexpr int last_year = 2100;

/// "đ" and the vowels that abbreviations may carry; a tone is never in one.
struct Capital {
  char32_t small;
  char32_t large;
};
constexpr Capital capitals[] = {{U'đ', U'Đ'}, {U'ă', U'Ă'}, {U'â', U'Â'}, {U'ê', U'Ê'},
                                {U'ô', U'Ô'}, {U'ơ', U'Ơ'}, {U'ư', U'Ư'}};

/// Upper case, or nothing if the word is no abbreviation.
std::optional<std::string> capitalised(std::string_view word) {
  constexpr std::size_t longest = 24;
  if (word.size() > longest) return std::nullopt;
  std::string text;
  for (const CodePoint point : CodePointsView(word)) {
    char32_t letter = point.value;
    if (letter >= 'a' && letter <= 'z') letter -= 0x20;
    const auto* found = std::find_if(std::begin(capitals), std::end(capitals),
                                     [&](const Capital& entry) { return entry.small == letter; });
    if (found != std::end(capitals)) letter = found->large;
    if (letter >= 0x80 && found == std::end(capitals)) return std::nullopt;
    append(text, letter);
  }
  return text;
}

/// A symbol is meant by its own letters, or by its letters without marks where none were typed.
bool means(const Item& word, std::string_view symbol) {
  return !symbol.empty() && matches_word(symbol, word.text, word.bare);
}

template <class List>
std::string_view find_symbol(const List& list, const Item& word) {
  const auto* found =
      std::find_if(std::begin(list), std::end(list), [&](std::string_view symbol) { return means(word, symbol); });
  return found == std::end(list) ? std::string_view() : *found;
}

}  // namespace

const DocType* find_type(std::string_view symbol) {
  const auto* found = std::find_if(std::begin(doc_types), std::end(doc_types),
                                   [&](const DocType& entry) { return !symbol.empty() && entry.symbol == symbol; });
  return found == std::end(doc_types) ? nullptr : found;
}

const DocType* Parser::take_type_name() {
  const DocType* longest = nullptr;
  std::size_t longest_words = 0;
  for (const DocType& type : doc_types) {
    const std::size_t words = matching_words(type.name);
    if (words <= longest_words) continue;
    longest = &type;
    longest_words = words;
  }
  place_ += longest_words;
  return longest;
}

bool Parser::take_label() {
  const bool label = take_word("số", "so");
  if (label) {
    take_word("ký", "ky");
    take_word("hiệu", "hieu");
  }
  if (peek().kind == Kind::colon) ++place_;
  return label;
}

std::optional<DocNumber> Parser::take_number_and_symbol() {
  DocNumber number;
  if (!take_number(number)) return std::nullopt;
  take_year(number);
  const Kind first = take_separator();
  if (peek().kind != Kind::word) return std::nullopt;
  const bool found = number.year != 0 && take_law(number);
  if (found || take_typed(number, first) || take_cong_van(number, first)) return number;
  return std::nullopt;
}

bool Parser::take_number(DocNumber& number) {
  const Item& item = peek();
  if (item.kind != Kind::number || item.digits > most_digits) return false;
  number.number = item.value;
  number.suffix = capitalised(item.text).value_or("");
  ++place_;
  return true;
}

void Parser::take_year(DocNumber& number) {
  const std::size_t step = peek().kind == Kind::slash || peek().kind == Kind::hyphen ? 1 : 0;
  const Item& item = peek(step);
  if (!is_year(item) || (step == 0 && !item.spaced)) return;
  number.year = static_cast<std::uint16_t>(item.value);
  place_ += step + 1;
}

bool Parser::is_year(const Item& item) {
  return item.kind == Kind::number && item.digits == 4 && item.text.empty() && item.value >= first_year &&
         item.value <= last_year;
}

Kind Parser::take_separator() {
  const Kind kind = peek().kind;
  if (kind != Kind::slash && kind != Kind::hyphen) return Kind::end;
  ++place_;
  return kind;
}

std::vector<const DocType*> Parser::types_of(const Item& word) {
  std::vector<const DocType*> types;
  for (const DocType& type : doc_types) {
    if (means(word, type.symbol)) types.push_back(&type);
  }
  return types;
}

bool Parser::take_word(std::string_view text, std::string_view bare) {
  if (peek().kind != Kind::word || (peek().text != text && peek().text != bare)) return false;
  ++place_;
  return true;
}

std::size_t Parser::matching_words(std::string_view name) const {
  std::size_t count = 0;
  while (!name.empty()) {
    const std::string_view word = name.substr(0, name.find(' '));
    const Item& item = peek(count);
    if (item.kind != Kind::word || !matches_word(word, item.text, item.bare)) return 0;
    ++count;
    name.remove_prefix(std::min(name.size(), word.size() + 1));
  }
  return count;
}

bool Parser::take_law(DocNumber& number) {
  const Item& term = peek(1);
  const bool assembly = peek().bare == "qh" || peek().bare == "ubtvqh";
  if (!assembly || term.kind != Kind::number || term.spaced || term.digits > 2 || !term.text.empty()) return false;
  number.doc_class = DocClass::law;
  number.orgs = {peek().bare == "qh" ? "QH" : "UBTVQH"};
  number.term = static_cast<std::uint16_t>(term.value);
  place_ += 2;
  return true;
}

bool Parser::take_typed(DocNumber& number, Kind first) {
  const std::size_t begin = place_;
  const Item word = peek();
  std::vector<const DocType*> types = types_of(word);
  if (types.empty()) return false;
  ++place_;
  const Kind second = take_separator();
  const bool party_org = peek().kind == Kind::word && !find_symbol(party_orgs, peek()).empty();
  const bool party =
      number.year == 0 && first != Kind::slash && (second == Kind::slash ? first == Kind::hyphen : party_org);
  if (!party) std::erase_if(types, [](const DocType* type) { return type->party_only; });
  if (types.empty() || !take_orgs(number.orgs, second, party)) {
    place_ = begin;
    number.orgs.clear();
    return false;
  }
  number.doc_class = party ? DocClass::party : number.year != 0 ? DocClass::legal : DocClass::admin;
  set_type(number, word, types);
  return true;
}

void Parser::set_type(DocNumber& number, const Item& word, const std::vector<const DocType*>& types) {
  const DocType* chosen = types.front();
  for (const DocType* type : types) {
    if (fold_case(type->symbol) == word.text) chosen = type;
    number.type_candidates.push_back(type->symbol);
  }
  number.type = chosen->symbol;
}

bool Parser::take_orgs(std::vector<std::string>& orgs, Kind separator, bool party) {
  while (orgs.size() < most_orgs) {
    const bool sure = separator == Kind::hyphen || (party && separator == Kind::slash);
    std::optional<std::string> org = take_org(sure, orgs.empty());
    if (!org) return false;
    orgs.push_back(std::move(*org));
    const std::size_t before = place_;
    separator = take_separator();
    if (separator == Kind::end && !starts_issuer()) return true;
    if (separator == Kind::slash) {
      place_ = before;
      return true;
    }
  }
  return false;
}

bool Parser::starts_issuer() const {
  return peek().kind == Kind::word && peek().spaced && !find_symbol(issuers, peek()).empty();
}

std::optional<std::string> Parser::take_org(bool sure, bool capitals_suffice) {
  const Item& word = peek();
  if (word.kind != Kind::word) return std::nullopt;
  if (word.text == "tư") {  // 39-CT/TƯ, as it was printed before TW
    ++place_;
    return "TW";
  }
  std::string_view known = find_symbol(issuers, word);
  if (known.empty()) known = find_symbol(party_orgs, word);
  if (known.empty() && !sure && !(capitals_suffice && word.capitals)) return std::nullopt;
  std::optional<std::string> org = known.empty() ? capitalised(word.text) : std::string(known);
  if (!org) return std::nullopt;
  ++place_;
  if (peek().kind == Kind::number && !peek().spaced && peek().text.empty() && peek().digits <= 2) {
    *org += std::to_string(peek().value);  // UBTVQH15
    ++place_;
  }
  return org;
}

bool Parser::take_cong_van(DocNumber& number, Kind first) {
  if (number.year != 0 || first != Kind::slash || !types_of(peek()).empty()) return false;
  const bool known = !find_symbol(issuers, peek()).empty();
  std::optional<std::string> org = take_org(true, false);
  if (!org) return false;
  const Kind second = take_separator();
  if (second != Kind::hyphen && !(second == Kind::end && known)) return false;
  while (number.units.size() < most_orgs) {
    std::optional<std::string> unit = take_org(second == Kind::hyphen, true);
    if (!unit) return false;
    number.units.push_back(std::move(*unit));
    if (peek().kind != Kind::hyphen) break;
    ++place_;
  }
  number.doc_class = DocClass::cong_van;
  number.orgs = {std::move(*org)};
  return true;
}

std::string joined_orgs(const DocNumber& number) {
  std::string joined;
  for (const auto* list : {&number.orgs, &number.units}) {
    for (const std::string& org : *list)
      joined += (joined.empty() ? "" : "-") + org;
  }
  if (number.doc_class == DocClass::law) joined += std::to_string(number.term);
  return joined;
}

}  // namespace portal::text::doc
