// SPDX-License-Identifier: MIT
#include "core/search/query.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/base/limits.h"
#include "core/text/code_point_data.h"
#include "core/text/fold.h"
#include "core/text/tokenize.h"
#include "core/text/tone.h"
#include "core/text/utf8.h"

namespace portal::search {
namespace {

using text::ByteRange;

constexpr std::size_t usual_distance = 10;

struct FieldName {
  std::string_view name;  ///< bare
  QueryField field;
};
constexpr FieldName field_names[] = {
    {"title", QueryField::title},   {"trichyeu", QueryField::title}, {"tieude", QueryField::title},
    {"number", QueryField::number}, {"so", QueryField::number},      {"sohieu", QueryField::number},
    {"type", QueryField::type},     {"loai", QueryField::type},      {"agency", QueryField::agency},
    {"coquan", QueryField::agency}, {"field", QueryField::field},    {"linhvuc", QueryField::field},
    {"signer", QueryField::signer}, {"nguoiky", QueryField::signer},
};

constexpr std::string_view fault_names[] = {"unclosed_quote", "empty_phrase", "dangling_operator", "unknown_field",
                                            "bad_distance"};

bool is_equal(const QueryWord& left, const QueryWord& right) {
  return left.exact == right.exact && left.prefix == right.prefix;
}

bool is_quote(char32_t point) {
  return point == U'"' || point == U'\u201C' || point == U'\u201D';
}

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

/// Reads the text from left to right, item by item.
class QueryParser {
 public:
  explicit QueryParser(std::string_view text) : text_(text) {}

  Query parse();

 private:
  enum class Joint : std::uint8_t { none, any_of, near };

  void read_quoted();
  void read_bar();
  void read_chunk();
  bool read_operator(std::string_view chunk, ByteRange where);
  bool read_field(ByteRange chunk);
  void read_words(ByteRange chunk);
  void add_phrase(ByteRange inside, ByteRange quoted);
  void add_item(QueryItem item);
  void set_joint(Joint joint, ByteRange where);
  void report(SyntaxFault fault, ByteRange where) { query_.problems.push_back({fault, where}); }
  void drop_operators();

  std::vector<QueryWord> words_in(ByteRange range);
  std::size_t chunk_end() const;
  std::size_t find_quote(std::size_t from) const;
  ByteRange quoted_range();
  std::string_view view(ByteRange range) const { return text_.substr(range.begin, range.size()); }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t words_left_ = limits::query_words;
  Query query_;
  bool excluded_ = false;  ///< the next item is
  Joint joint_ = Joint::none;
  std::size_t distance_ = usual_distance;
  ByteRange operator_;  ///< where the one is that waits for an item
};

ByteRange range_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

Query QueryParser::parse() {
  while (at_ < text_.size()) {
    const text::CodePoint point = text::decode(text_, at_);
    if (is_quote(point.value)) {
      read_quoted();
    } else if (point.value == U'|') {
      read_bar();
    } else if (text::is_space(point.value) || point.value == U'(' || point.value == U')') {
      at_ = point.end;
    } else {
      read_chunk();
    }
  }
  drop_operators();
  return std::move(query_);
}

void QueryParser::drop_operators() {
  if (excluded_ || joint_ != Joint::none) report(SyntaxFault::dangling_operator, operator_);
  excluded_ = false;
  joint_ = Joint::none;
}

std::size_t QueryParser::find_quote(std::size_t from) const {
  while (from < text_.size()) {
    const text::CodePoint point = text::decode(text_, from);
    if (is_quote(point.value)) return point.begin;
    from = point.end;
  }
  return text_.size();
}

/// From the quote at at_ to its partner, both left out; at_ goes behind it.
ByteRange QueryParser::quoted_range() {
  const std::size_t begin = text::decode(text_, at_).end;
  const std::size_t end = find_quote(begin);
  if (end == text_.size()) report(SyntaxFault::unclosed_quote, range_of(at_, begin));
  at_ = end < text_.size() ? text::decode(text_, end).end : end;
  return range_of(begin, end);
}

void QueryParser::read_quoted() {
  const std::size_t begin = at_;
  const ByteRange inside = quoted_range();
  add_phrase(inside, range_of(begin, at_));
}

void QueryParser::read_bar() {
  set_joint(Joint::any_of, range_of(at_, at_ + 1));
  ++at_;
}

/// The end of what stands at at_ without space, quote, bar or parenthesis.
std::size_t QueryParser::chunk_end() const {
  std::size_t end = at_;
  while (end < text_.size()) {
    const text::CodePoint point = text::decode(text_, end);
    const bool ends = text::is_space(point.value) || is_quote(point.value) || point.value == U'|' ||
                      point.value == U'(' || point.value == U')';
    if (ends) break;
    end = point.end;
  }
  return end;
}

void QueryParser::read_chunk() {
  const ByteRange chunk = range_of(at_, chunk_end());
  const std::string_view written = view(chunk);
  if (read_operator(written, chunk) || read_field(chunk)) return;
  read_words(chunk);
  at_ = chunk.end;
}

bool QueryParser::read_operator(std::string_view chunk, ByteRange where) {
  const bool dash = chunk[0] == '-' && where.end < text_.size() && chunk.size() == 1 &&
                    is_quote(text::decode(text_, where.end).value);
  const bool dashed_word = chunk.size() > 1 && chunk[0] == '-' && chunk[1] != '-' && !is_digit(chunk[1]);
  if (chunk == "AND") {
    at_ = where.end;
  } else if (chunk == "OR") {
    set_joint(Joint::any_of, where);
    at_ = where.end;
  } else if (chunk == "NOT" || dash || dashed_word) {
    drop_operators();
    excluded_ = true;
    operator_ = range_of(where.begin, chunk == "NOT" ? where.end : where.begin + 1);
    at_ = operator_.end;
  } else if (chunk.substr(0, 5) == "NEAR/") {
    set_joint(Joint::near, where);
    const std::string_view digits = chunk.substr(5);
    const bool good = !digits.empty() && digits.size() <= 2 && std::all_of(digits.begin(), digits.end(), is_digit);
    distance_ = 0;
    for (const char digit : good ? digits : std::string_view())
      distance_ = distance_ * 10 + static_cast<std::size_t>(digit - '0');
    if (distance_ == 0) report(SyntaxFault::bad_distance, where);
    if (distance_ == 0) distance_ = usual_distance;
    at_ = where.end;
  } else {
    return false;
  }
  return true;
}

/// `name:value` or `name:"value"`.
bool QueryParser::read_field(ByteRange chunk) {
  const std::size_t colon = view(chunk).find(':');
  if (colon == std::string_view::npos || colon == 0) return false;
  const std::size_t begin = chunk.begin + colon + 1;
  std::string bare = text::fold(view(chunk).substr(0, colon));
  bare.erase(std::remove_if(bare.begin(), bare.end(), [](char c) { return c == '_' || c == '-'; }), bare.end());
  const auto found = std::find_if(std::begin(field_names), std::end(field_names),
                                  [&](const FieldName& entry) { return entry.name == bare; });
  const bool quoted = begin < text_.size() && begin == chunk.end && is_quote(text::decode(text_, begin).value);
  if (found == std::end(field_names)) {
    const bool meant = std::all_of(bare.begin(), bare.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (meant && (quoted || begin < chunk.end)) {
      report(SyntaxFault::unknown_field, range_of(chunk.begin, chunk.begin + colon));
    }
    return false;
  }
  at_ = begin;
  const ByteRange value = quoted ? quoted_range() : range_of(begin, chunk.end);
  at_ = std::max<std::size_t>(at_, value.end);
  QueryItem item{QueryItem::Kind::field, words_in(value), {}, 0, found->field, {}};
  item.value = view(value);
  if (item.words.empty()) {
    report(SyntaxFault::empty_phrase, range_of(chunk.begin, begin));
  } else {
    add_item(std::move(item));
  }
  return true;
}

/// The last one is being typed if nothing but invisible characters follows it.
std::vector<QueryWord> QueryParser::words_in(ByteRange range) {
  std::vector<text::Token> tokens;
  text::tokenize(view(range), tokens);
  std::vector<QueryWord> words;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (words_left_ == 0) {
      query_.cut = true;
      break;
    }
    --words_left_;
    text::Token& token = tokens[i];
    const std::size_t end = range.begin + token.source.end;
    const bool star = end < text_.size() && text_[end] == '*';
    const bool typing = i + 1 == tokens.size() && text::fold(text_.substr(end)).empty();
    const bool marked = token.exact != token.folded;
    words.push_back({std::move(token.folded), std::move(token.exact), marked, star || typing,
                     range_of(range.begin + token.source.begin, end)});
  }
  return words;
}

void QueryParser::read_words(ByteRange chunk) {
  std::vector<QueryWord> words = words_in(chunk);
  const std::size_t star = view(chunk).find('*');
  if (words.empty() && star != std::string_view::npos) {
    report(SyntaxFault::dangling_operator, range_of(chunk.begin + star, chunk.begin + star + 1));
  }
  if (words.size() > 1 && (excluded_ || joint_ != Joint::none)) {  // "-QĐ-UBND": what is written as one word is one
    return add_item({QueryItem::Kind::phrase, std::move(words), {}, 0, QueryField::title, {}});
  }
  for (QueryWord& word : words)
    add_item({QueryItem::Kind::word, {std::move(word)}, {}, 0, QueryField::title, {}});
}

void QueryParser::add_phrase(ByteRange inside, ByteRange quoted) {
  std::vector<QueryWord> words = words_in(inside);
  if (words.empty()) return report(SyntaxFault::empty_phrase, quoted);
  const auto kind = words.size() == 1 ? QueryItem::Kind::word : QueryItem::Kind::phrase;
  add_item({kind, std::move(words), {}, 0, QueryField::title, {}, true});
}

void QueryParser::set_joint(Joint joint, ByteRange where) {
  drop_operators();
  const bool nothing_before = query_.clauses.empty() || query_.clauses.back().excluded;
  if (nothing_before) return report(SyntaxFault::dangling_operator, where);
  joint_ = joint;
  operator_ = where;
}

void QueryParser::add_item(QueryItem item) {
  const Joint joint = std::exchange(joint_, Joint::none);
  const bool excluded = std::exchange(excluded_, false);
  const bool counts = !excluded && (item.kind != QueryItem::Kind::field || item.field == QueryField::title);
  for (const QueryWord& word : item.words) {
    if (!counts) break;
    const auto same = [&](const QueryWord& earlier) { return is_equal(earlier, word); };
    const auto found = std::find_if(query_.words.begin(), query_.words.end(), same);
    const auto place = static_cast<std::uint8_t>(found - query_.words.begin());
    item.places.push_back(place);
    query_.sequence.push_back(place);
    if (found == query_.words.end()) query_.words.push_back(word);
  }
  if (joint == Joint::any_of) {
    query_.clauses.back().items.push_back(std::move(item));
  } else if (joint == Joint::near) {
    const QueryItem& before = query_.clauses.back().items.back();
    QueryItem near{
        QueryItem::Kind::near, {before.words.back(), item.words.front()}, {}, distance_, QueryField::title, {}};
    if (!before.places.empty() && !item.places.empty()) near.places = {before.places.back(), item.places.front()};
    query_.clauses.push_back({false, {std::move(item)}});
    query_.clauses.insert(query_.clauses.end() - 1, QueryClause{false, {std::move(near)}});
  } else {
    query_.clauses.push_back({excluded, {std::move(item)}});
  }
}

}  // namespace

std::string_view name(SyntaxFault fault) {
  return fault_names[static_cast<std::size_t>(fault)];
}

Query parse_query(std::string_view text) {
  const std::string_view kept = text::cut(text, limits::query_bytes);
  Query query = QueryParser(kept).parse();
  query.cut = query.cut || kept.size() < text.size();
  return query;
}

bool agrees_in_marks(const QueryWord& word, std::string_view exact) {
  if (!word.prefix) return exact == word.exact;
  if (exact.starts_with(word.exact)) return true;
  const text::TonedWord typed = text::split_word(word.exact);
  const text::TonedWord written = text::split_word(exact);
  const bool same_letters = written.letters.compare(0, typed.letters.size(), typed.letters) == 0;
  return same_letters && (typed.tone == text::Tone::ngang || typed.tone == written.tone);
}

}  // namespace portal::search
