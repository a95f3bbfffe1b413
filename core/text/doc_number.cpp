// SPDX-License-Identifier: MIT
#include "core/text/doc_number.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/text/code_point_data.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"
#include "core/text/word_match.h"

namespace portal::text {
namespace {

#include "core/text/doc_number_tables.inc"

constexpr std::size_t longest_identity_bytes = 256;
constexpr std::size_t most_orgs = 8;
constexpr std::uint32_t most_digits = 6;
constexpr int first_year = 1945;
constexpr int last_year = 2100;

enum class Kind : std::uint8_t { number, word, slash, hyphen, colon, other, end };

/// A run of digits or of letters, or a sign between.
struct Item {
  Kind kind = Kind::end;
  ByteRange source;
  bool spaced = false;       ///< white space stands before it
  bool capitals = false;     ///< a word without small letters
  std::uint32_t value = 0;   ///< of a number
  std::uint32_t digits = 0;  ///< how many
  std::string text;          ///< a word in lower case, composed; the letter behind a number
  std::string bare;          ///< the word without marks
};

Kind kind_of(char32_t point) {
  if (point == '/') return Kind::slash;
  if (point == '-' || point == '_' || (point >= 0x2010 && point <= 0x2015) || point == 0x2212) return Kind::hyphen;
  return point == ':' ? Kind::colon : Kind::other;
}

bool is_digit(char32_t point) {
  return point >= '0' && point <= '9';
}

class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}

  std::vector<Item> read() {
    std::vector<Item> items;
    bool spaced = false;
    while (offset_ < text_.size()) {
      const CodePoint point = decode(text_, offset_);
      if (is_space(point.value) || is_invisible(point.value)) {
        spaced = spaced || is_space(point.value);
        offset_ = point.end;
        continue;
      }
      items.push_back(read_item(point));
      items.back().spaced = std::exchange(spaced, false);
    }
    Item end;
    end.source = {offset_, offset_};
    items.push_back(end);
    return items;
  }

 private:
  Item read_item(const CodePoint& first) {
    Item item;
    item.source.begin = first.begin;
    if (is_digit(first.value)) {
      read_number(item);
    } else if (is_word_letter(first.value)) {
      read_word(item);
    } else {
      item.kind = kind_of(first.value);
      offset_ = first.end;
    }
    item.source.end = offset_;
    return item;
  }

  void read_number(Item& item) {
    item.kind = Kind::number;
    for (; offset_ < text_.size() && is_digit(decode(text_, offset_).value); ++offset_) {
      if (++item.digits <= most_digits) item.value = item.value * 10 + static_cast<std::uint32_t>(text_[offset_] - '0');
    }
    const std::uint32_t letter_end = word_end(offset_);
    const std::string letter = fold_case(text_.substr(offset_, letter_end - offset_));
    const bool single = letter.size() == 1 || letter == "đ";
    const bool more = letter_end < text_.size() && is_digit(decode(text_, letter_end).value);
    if (!single || more) return;
    item.text = letter;
    offset_ = letter_end;
  }

  void read_word(Item& item) {
    const std::uint32_t end = word_end(offset_);
    const std::string_view source = text_.substr(offset_, end - offset_);
    item.kind = Kind::word;
    item.text = fold_case(source);
    item.bare = fold(source);
    item.capitals = true;
    for (const CodePoint point : CodePointsView(source)) {
      if (is_word_letter(point.value) && to_lower(point.value) == point.value) item.capitals = false;
    }
    offset_ = end;
  }

  /// Letters, their marks, and "&" between letters.
  std::uint32_t word_end(std::uint32_t offset) const {
    while (offset < text_.size()) {
      const CodePoint point = decode(text_, offset);
      const bool letter = is_word_letter(point.value) && !is_digit(point.value);
      const bool joins = point.value == '&' && point.end < text_.size() &&
                         is_word_letter(decode(text_, point.end).value) && offset > 0 && text_[offset - 1] != '&';
      if (!letter && !is_mark(point.value) && !joins) break;
      offset = point.end;
    }
    return offset;
  }

  std::string_view text_;
  std::uint32_t offset_ = 0;
};

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

/// A place in the items. Copies are places to come back to.
class Parser {
 public:
  Parser(const std::vector<Item>& items, std::size_t place) : items_(items), place_(place) {}

  std::size_t place() const { return place_; }
  void skip(std::size_t items) { place_ += items; }
  bool at_end() const { return peek().kind == Kind::end; }
  const Item& peek(std::size_t ahead = 0) const { return items_[std::min(place_ + ahead, items_.size() - 1)]; }

  /// The name of a type ("Quyết định") at this place; empty if there is none.
  const DocType* take_type_name() {
    const DocType* longest = nullptr;
    std::size_t longest_words = 0;
    for (const DocType& type : doc_types) {
      const std::size_t words = matching_words(type.name);
      if (words > longest_words) longest = &type, longest_words = words;
    }
    place_ += longest_words;
    return longest;
  }

  /// "Số:", "số hiệu", "số ký hiệu"; true if there was one.
  bool take_label() {
    const bool label = take_word("số", "so");
    if (label) {
      take_word("ký", "ky");
      take_word("hiệu", "hieu");
    }
    if (peek().kind == Kind::colon) ++place_;
    return label;
  }

  std::optional<DocNumber> take_number_and_symbol() {
    DocNumber number;
    if (!take_number(number)) return std::nullopt;
    take_year(number);
    const Kind first = take_separator();
    if (peek().kind != Kind::word) return std::nullopt;
    const bool found = number.year != 0 && take_law(number);
    if (found || take_typed(number, first) || take_cong_van(number, first)) return number;
    return std::nullopt;
  }

  bool take_number(DocNumber& number) {
    const Item& item = peek();
    if (item.kind != Kind::number || item.digits > most_digits) return false;
    number.number = item.value;
    number.suffix = capitalised(item.text).value_or("");
    ++place_;
    return true;
  }

  /// A year between the number and what follows.
  void take_year(DocNumber& number) {
    const std::size_t step = peek().kind == Kind::slash || peek().kind == Kind::hyphen ? 1 : 0;
    const Item& item = peek(step);
    if (!is_year(item) || (step == 0 && !item.spaced)) return;
    number.year = static_cast<std::uint16_t>(item.value);
    place_ += step + 1;
  }

  static bool is_year(const Item& item) {
    return item.kind == Kind::number && item.digits == 4 && item.text.empty() && item.value >= first_year &&
           item.value <= last_year;
  }

  Kind take_separator() {
    const Kind kind = peek().kind;
    if (kind != Kind::slash && kind != Kind::hyphen) return Kind::end;
    ++place_;
    return kind;
  }

  /// The types that a word may be the symbol of.
  static std::vector<const DocType*> types_of(const Item& word) {
    std::vector<const DocType*> types;
    for (const DocType& type : doc_types) {
      if (means(word, type.symbol)) types.push_back(&type);
    }
    return types;
  }

 private:
  bool take_word(std::string_view text, std::string_view bare) {
    if (peek().kind != Kind::word || (peek().text != text && peek().text != bare)) return false;
    ++place_;
    return true;
  }

  /// How many words of `name` stand here: all of them, or 0.
  std::size_t matching_words(std::string_view name) const {
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

  bool take_law(DocNumber& number) {
    const Item& term = peek(1);
    const bool assembly = peek().bare == "qh" || peek().bare == "ubtvqh";
    if (!assembly || term.kind != Kind::number || term.spaced || term.digits > 2 || !term.text.empty()) return false;
    number.doc_class = DocClass::law;
    number.orgs = {peek().bare == "qh" ? "QH" : "UBTVQH"};
    number.term = static_cast<std::uint16_t>(term.value);
    place_ += 2;
    return true;
  }

  /// legal, admin and party
  bool take_typed(DocNumber& number, Kind first) {
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

  static void set_type(DocNumber& number, const Item& word, const std::vector<const DocType*>& types) {
    const DocType* chosen = types.front();
    for (const DocType* type : types) {
      if (fold_case(type->symbol) == word.text) chosen = type;
      number.type_candidates.push_back(type->symbol);
    }
    number.type = chosen->symbol;
  }

  /// One issuer and more; without a hyphen before it only one that is known or stands in capitals.
  bool take_orgs(std::vector<std::string>& orgs, Kind separator, bool party) {
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

  bool starts_issuer() const {
    return peek().kind == Kind::word && peek().spaced && !find_symbol(issuers, peek()).empty();
  }

  std::optional<std::string> take_org(bool sure, bool capitals_suffice) {
    const Item& word = peek();
    if (word.kind != Kind::word) return std::nullopt;
    if (word.text == "tư") return ++place_, "TW";
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

  bool take_cong_van(DocNumber& number, Kind first) {
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

  const std::vector<Item>& items_;
  std::size_t place_;
};

std::string make_key(std::uint32_t number, std::string_view suffix, std::uint32_t year, std::string_view type,
                     std::string_view orgs) {
  std::string key = std::to_string(number) + fold(suffix) + '|';
  if (year != 0) key += std::to_string(year);
  return key + '|' + fold(type) + '|' + fold(orgs);
}

/// Issuers and units as the symbol joins them; of a law with its term.
std::string joined_orgs(const DocNumber& number) {
  std::string joined;
  for (const auto* list : {&number.orgs, &number.units}) {
    for (const std::string& org : *list)
      joined += (joined.empty() ? "" : "-") + org;
  }
  if (number.doc_class == DocClass::law) joined += std::to_string(number.term);
  return joined;
}

std::string complete_key(const DocNumber& number) {
  return make_key(number.number, number.suffix, number.year, number.type, joined_orgs(number));
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
  explicit ReferenceFinder(std::string_view query) : items_(Lexer(query).read()) {}

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
    return DocReference{{}, complete_key(*number), true, false};
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
    return DocReference{{}, make_key(number.number, number.suffix, number.year, type, {}), false, may_be_date};
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

std::string_view name(DocClass doc_class) {
  switch (doc_class) {
    case DocClass::admin: return "admin";
    case DocClass::legal: return "legal";
    case DocClass::law: return "law";
    case DocClass::party: return "party";
    case DocClass::cong_van: return "cong_van";
  }
  return "";
}

std::string_view doc_type_name(std::string_view type) {
  const auto* found = std::find_if(std::begin(doc_types), std::end(doc_types),
                                   [&](const DocType& entry) { return !type.empty() && entry.symbol == type; });
  return found == std::end(doc_types) ? std::string_view() : found->name;
}

std::optional<DocNumber> parse_doc_number(std::string_view text) {
  if (text.size() > longest_identity_bytes) return std::nullopt;
  const std::vector<Item> items = Lexer(text).read();
  Parser parser(items, 0);
  parser.take_type_name();
  parser.take_label();
  std::optional<DocNumber> number = parser.take_number_and_symbol();
  return number && parser.at_end() ? number : std::nullopt;
}

std::string format_doc_number(const DocNumber& number) {
  std::string text = number.number < 10 ? "0" : "";
  text += std::to_string(number.number) + number.suffix;
  const std::string orgs = joined_orgs(number);
  switch (number.doc_class) {
    case DocClass::admin: return text + '/' + number.type + '-' + orgs;
    case DocClass::legal: return text + '/' + std::to_string(number.year) + '/' + number.type + '-' + orgs;
    case DocClass::law: return text + '/' + std::to_string(number.year) + '/' + orgs;
    case DocClass::party: return text + '-' + number.type + '/' + orgs;
    case DocClass::cong_van: return text + '/' + orgs;
  }
  return text;
}

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
