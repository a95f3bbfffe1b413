// SPDX-License-Identifier: MIT
#include "core/time/period_words.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/text/code_point_data.h"
#include "core/text/folded_point.h"
#include "core/text/known_letter.h"
#include "core/text/utf8.h"
#include "core/text/vietnamese_letter.h"
#include "core/text/word_hash.h"

namespace portal::time::period {
namespace {

constexpr std::size_t most_digits = 9;

// ---- the vocabulary by bare letters

/// Up to eight bare letters, the last one lowest. Longer words are none of the vocabulary.
using Key = std::uint64_t;
constexpr std::size_t most_key_letters = 8;

constexpr Key key_of(std::string_view spelling) {
  Key key = 0;
  text::for_each_letter(
      spelling, [&](char32_t letter) { key = key << 8 | static_cast<unsigned char>(text::letter_parts(letter).bare); });
  return key;
}

constexpr std::uint8_t no_row = 0xFF;

/// The vocabulary in the order of its keys; of equal keys in its own. Found by hashing, with open addressing.
struct KeyTable {
  std::array<Key, vocabulary_size> keys{};
  std::array<std::uint8_t, vocabulary_size> words{};
  std::array<std::uint8_t, 256> first_rows{};

  static constexpr std::size_t bucket_of(Key key) { return static_cast<std::size_t>(key * 0x9E3779B97F4A7C15u >> 56); }

  constexpr std::size_t first_row(Key key) const {
    for (std::size_t bucket = bucket_of(key); first_rows[bucket] != no_row; bucket = (bucket + 1) % first_rows.size())
      if (keys[first_rows[bucket]] == key) return first_rows[bucket];
    return vocabulary_size;
  }
};

constexpr KeyTable make_key_table() {
  std::array<std::pair<Key, std::uint8_t>, vocabulary_size> rows{};
  for (std::size_t i = 0; i < vocabulary_size; ++i)
    rows[i] = {key_of(vocabulary[i].spelling), static_cast<std::uint8_t>(i)};
  std::sort(rows.begin(), rows.end());
  KeyTable table;
  table.first_rows.fill(no_row);
  for (std::size_t row = 0; row < vocabulary_size; ++row) {
    table.keys[row] = rows[row].first;
    table.words[row] = rows[row].second;
    if (row > 0 && rows[row - 1].first == rows[row].first) continue;
    std::size_t bucket = KeyTable::bucket_of(rows[row].first);
    while (table.first_rows[bucket] != no_row)
      bucket = (bucket + 1) % table.first_rows.size();
    table.first_rows[bucket] = static_cast<std::uint8_t>(row);
  }
  return table;
}

constexpr KeyTable key_table = make_key_table();

/// What a word is in the rules, whichever way it is spelled.
constexpr auto meanings = [] {
  std::array<WordId, vocabulary_size> ids{};
  for (std::size_t i = 0; i < vocabulary_size; ++i)
    ids[i] = word_id(vocabulary[i].spelling);
  return ids;
}();

/// A word counts with its own marks, or with none at all.
/// @param source  as written
/// @param ascii   whether it is plain ASCII, which `key` then says
void find_words(Token& token, std::string_view source, Key key, bool ascii) {
  const std::size_t first = key_table.first_row(key);
  std::size_t last = first, same = vocabulary_size;  // the one that is spelled the same, byte by byte: nearly always
  for (; last < vocabulary_size && key_table.keys[last] == key; ++last)
    if (vocabulary[key_table.words[last]].spelling == source) same = last;
  if (first == last) return;
  text::HashedWord spelled;
  if (!ascii) {
    spelled.ascii = false;
    if (same == vocabulary_size) spelled = text::hash_word(source);
  }
  const auto is_exact = [&](std::size_t row) {
    if (same < vocabulary_size) return row == same;
    const std::string_view spelling = vocabulary[key_table.words[row]].spelling;
    return ascii ? spelling.size() == source.size() : text::hash_word(spelling).hash == spelled.hash;
  };
  std::size_t count = 0;
  for (std::size_t row = first; row < last; ++row) {
    const bool exact = is_exact(row);
    if (!exact && !spelled.ascii) continue;
    const WordId id = meanings[key_table.words[row]];
    if (exact) token.exact_word = id;
    if (count < token.words.size() && !token.is(id)) token.words[count++] = id;
  }
}

// ---- the text

class Splitter {
 public:
  Splitter(std::string_view text, std::size_t max_tokens) : text_(text), max_tokens_(max_tokens) {
    tokens_.reserve(std::min(max_tokens, text.size() / 4 + 4));
  }

  std::vector<Token> split() {
    while (at_ < text_.size() && !full_)
      take_code_point();
    end_run();
    for (; at_ < text_.size() && !marks_; at_ = text::decode(text_, at_).end)
      marks_ = is_marked(text::decode(text_, at_).value);
    if (marks_) keep_exact_words();
    return std::move(tokens_);
  }

 private:
  enum class Run : std::uint8_t { none, word, number };

  static bool is_marked(char32_t point) {
    return point >= 0x80 && (text::is_mark(point) || text::bare_letter(point) != point);
  }

  void take_code_point() {
    const text::KnownLetter known = text::known_letter(text_.data() + at_, text_.size() - at_);
    if (known.folded == 0 || known.folded == text::BareTables::vanishes) return take_by_rules();
    if (known.size_bytes > 1) {
      ascii_ = false;
      marks_ = marks_ || known.folded != ' ';
    }
    take(known.folded, at_ + known.size_bytes);
  }

  void take_by_rules() {
    const text::CodePoint point = text::decode(text_, at_);
    const char32_t bare = text::bare(point.value);
    marks_ = marks_ || is_marked(point.value);
    ascii_ = false;
    if (bare != text::vanished) return take(bare, point.end);
    // A mark belongs to what it stands on.
    if (glued_ && !text::is_invisible(point.value)) tokens_.back().source.end = point.end;
    at_ = point.end;
  }

  void take(char32_t bare, std::uint32_t end) {
    if ('a' <= bare && bare <= 'z') {
      take_letter(static_cast<unsigned char>(bare), end);
    } else if ('0' <= bare && bare <= '9') {
      take_digit(static_cast<std::int32_t>(bare) - '0', end);
    } else if (bare == ' ') {
      end_run();
      glued_ = false;
      at_ = end;
    } else if (begin_token(TokenKind::sign, Run::none, end)) {
      if (bare < 0x80) tokens_.back().sign = static_cast<char>(bare);
    }
  }

  /// False if there is no room for one more.
  bool begin_token(TokenKind kind, Run run, std::uint32_t end) {
    end_run();
    full_ = tokens_.size() == max_tokens_;
    if (full_) return false;
    Token& token = tokens_.emplace_back();
    token.source = {at_, end};
    token.kind = kind;
    token.glued = glued_;
    glued_ = true;
    run_ = run;
    ascii_ = end == at_ + 1;
    at_ = end;
    return true;
  }

  void take_letter(unsigned char letter, std::uint32_t end) {
    if (run_ == Run::word) {
      tokens_.back().source.end = end;
      at_ = end;
    } else if (begin_token(TokenKind::word, Run::word, end)) {
      key_ = 0;
      letters_ = 0;
    } else {
      return;
    }
    key_ = key_ << 8 | letter;
    ++letters_;
    take_further_letters();
  }

  /// Those that the tables know, one behind the other.
  void take_further_letters() {
    std::uint32_t at = at_;
    Key key = key_;
    while (at < text_.size()) {
      const text::KnownLetter known = text::known_letter(text_.data() + at, text_.size() - at);
      if (known.folded < 'a' || known.folded > 'z') break;
      key = key << 8 | known.folded;
      at += known.size_bytes;
      ++letters_;
      if (known.size_bytes > 1) marks_ = true, ascii_ = false;
    }
    key_ = key;
    tokens_.back().source.end = at_ = at;
  }

  void take_digit(std::int32_t digit, std::uint32_t end) {
    if (run_ == Run::number) {
      tokens_.back().source.end = end;
      at_ = end;
    } else if (!begin_token(TokenKind::number, Run::number, end)) {
      return;
    }
    Token& token = tokens_.back();
    if (token.digits < most_digits) token.value = token.value * 10 + digit;
    if (token.digits < 255) ++token.digits;
  }

  void end_run() {
    if (run_ == Run::word && letters_ <= most_key_letters) {
      Token& token = tokens_.back();
      find_words(token, text_.substr(token.source.begin, token.source.size()), key_, ascii_);
    }
    run_ = Run::none;
  }

  /// Whoever writes marks means "sau" by "sau", and not "sáu".
  void keep_exact_words() {
    for (Token& token : tokens_)
      if (token.exact_word != no_word) token.words = {token.exact_word, no_word};
  }

  std::string_view text_;
  std::size_t max_tokens_;
  std::vector<Token> tokens_;
  std::uint32_t at_ = 0;
  bool full_ = false;
  bool glued_ = false;  // no space since the last token
  bool marks_ = false;  // the text has some
  bool ascii_ = true;   // the run of letters is, so far
  Run run_ = Run::none;
  Key key_ = 0;
  std::size_t letters_ = 0;
};

}  // namespace

std::vector<Token> split(std::string_view text, std::size_t max_tokens) {
  return Splitter(text, max_tokens).split();
}

}  // namespace portal::time::period
