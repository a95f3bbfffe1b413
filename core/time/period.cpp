// SPDX-License-Identifier: MIT
#include "core/time/period.h"

#include <algorithm>
#include <cstddef>
#include <limits>

#include "core/time/period_match.h"
#include "core/time/period_resolve.h"
#include "core/time/period_words.h"

namespace portal::time {
namespace {

using namespace period;

constexpr std::size_t field_tokens = 64;

/// One of the words that may stand before a period in a field: "trong tháng 7", "vào khoảng tháng 7", "cách đây 3
/// ngày".
bool is_filler(const Token& token) {
  constexpr WordId fillers[] = {"trong"_word, "vào"_word,  "cả"_word,   "vòng"_word, "khoảng"_word,
                                "thời"_word,  "gian"_word, "hồi"_word,  "dịp"_word,  "hôm"_word,
                                "sáng"_word,  "sang"_word, "cách"_word, "đây"_word};
  return std::any_of(std::begin(fillers), std::end(fillers), [&](WordId word) { return token.is(word); });
}

text::ByteRange bytes_of(const std::vector<Token>& tokens, std::uint32_t index, std::string_view text) {
  const auto size = static_cast<std::uint32_t>(text.size());
  return index < tokens.size() ? tokens[index].source : text::ByteRange{size, size};
}

/// True if the word at `at` makes another thing of the unit before it: "từ đầu năm học", "đến hết năm thứ hai".
bool is_other_unit_at(const std::vector<Token>& tokens, std::uint32_t at) {
  constexpr WordId units[] = {"ngày"_word, "tuần"_word, "tháng"_word, "quý"_word, "năm"_word};
  constexpr WordId others[] = {"học"_word, "giêng"_word, "chạp"_word, "âm"_word};
  const auto is_last = [&](WordId word) { return tokens[at - 1].is(word); };
  if (at >= tokens.size() || std::none_of(std::begin(units), std::end(units), is_last)) return false;
  const auto is_next = [&](WordId word) { return tokens[at].is(word); };
  if (std::any_of(std::begin(others), std::end(others), is_next)) return true;
  if (!is_next("thứ"_word) || at + 1 == tokens.size()) return false;
  const auto counts = [](WordId word) { return word != no_word && vocabulary[word].counts == Counts::spoken; };
  const Token& number = tokens[at + 1];
  return number.kind == TokenKind::number || counts(number.words[0]) || counts(number.words[1]) ||
         number.is("nhất"_word);
}

/// True if a number or word of more than a period stands without a space at `at`: "/QĐ", "%", ",5".
bool goes_on_at(const std::vector<Token>& tokens, std::uint32_t at) {
  if (at >= tokens.size() || !tokens[at].glued) return false;
  const Token& token = tokens[at];
  if (token.kind != TokenKind::sign) return true;
  if (token.sign == '%') return true;
  const bool joined = at + 1 < tokens.size() && tokens[at + 1].glued && tokens[at + 1].kind != TokenKind::sign;
  if (token.sign == '/' || token.sign == '-') return joined;
  return (token.sign == '.' || token.sign == ',') && joined && tokens[at + 1].kind == TokenKind::number;
}

/// True if the token at `at` is the rest of something: "12" of "QĐ/12", "5" of "1,5", a number behind "số".
bool is_rest_at(const std::vector<Token>& tokens, std::uint32_t at) {
  if (at == 0) return false;
  const Token& token = tokens[at];
  const std::uint32_t last = at >= 2 && tokens[at - 1].sign == ':' ? at - 2 : at - 1;  // Số: 12/2023
  const Token& before = tokens[at - 1];
  const bool has_other_name = tokens[last].is("số"_word) || before.is("học"_word);  // năm học 2023-2024
  if (token.kind == TokenKind::number && has_other_name) return true;
  if (!token.glued) return false;
  if (before.kind != TokenKind::sign) return true;
  const bool joins = before.sign == '/' || before.sign == '-' || before.sign == '.' || before.sign == ',';
  return joins && at >= 2 && before.glued && tokens[at - 2].kind != TokenKind::sign;
}

/// Most words are none of the vocabulary.
bool may_begin(const Token& token) {
  return token.kind == TokenKind::number || token.words[0] != no_word;
}

/// How sure a reading in a sentence is.
Where certainty(const Match& match) {
  const Where where = match.rule->where;
  if (match.rule == match.first.rule) return where;
  const Where last = match.second.rule != nullptr ? match.second.rule->where : match.first.rule->where;
  if (where != Where::sure) return last == Where::sure || match.first.rule->where == Where::sure ? Where::sure : last;
  return last == Where::field ? Where::weak : Where::sure;
}

/// Reads wordings of a sentence one after the other.
class Finder {
 public:
  Finder(std::string_view text, const PeriodContext& context)
      : tokens_(split(text, std::numeric_limits<std::size_t>::max())),
        matcher_(tokens_, Lookahead::two_tokens),
        context_(context) {}

  std::vector<FoundPeriod> run() {
    std::vector<FoundPeriod> found;
    for (std::uint32_t at = 0; at < tokens_.size();) {
      at = may_begin(tokens_[at]) ? std::max(read(at, found), at + 1) : at + 1;
    }
    return found;
  }

 private:
  /// Takes the longest reading at `at`. What does not exist or goes on is passed over as a whole, so that 31/4/2023
  /// does not leave 4/2023.
  /// @return where to go on
  std::uint32_t read(std::uint32_t at, std::vector<FoundPeriod>& found) {
    const std::vector<Match>& matches = matcher_.matches_in_sentence_at(at);
    std::uint32_t end = at;
    for (const Match& match : matches)
      if (counts(match)) end = std::max(end, match.end);
    if (end == at || is_rest_at(tokens_, at)) return at;
    if (goes_on_at(tokens_, end) || is_other_unit_at(tokens_, end)) return end;
    for (const Match& match : matches) {
      if (match.end != end || !counts(match)) continue;
      const Outcome outcome = resolve(match, context_);
      if (outcome.fault != PeriodFault::none) continue;
      const text::ByteRange source{tokens_[at].source.begin, tokens_[end - 1].source.end};
      found.push_back({outcome.period, source, certainty(match) == Where::weak});
      break;
    }
    return end;
  }

  static bool counts(const Match& match) {
    const Where where = certainty(match);
    return where == Where::sure || where == Where::weak;
  }

  std::vector<Token> tokens_;
  Matcher matcher_;
  const PeriodContext& context_;
};

}  // namespace

ParsedPeriod parse_period(std::string_view text, const PeriodContext& context) {
  const std::vector<Token> tokens = split(text, field_tokens + 1);
  if (tokens.empty()) return {};
  const auto end = static_cast<std::uint32_t>(tokens.size());
  Matcher matcher(tokens, Lookahead::one_token);
  std::optional<Outcome> first_fault;
  // "trong tuần" is a wording, "trong tuần này" a word before one.
  for (std::uint32_t begin = 0; tokens.size() <= field_tokens && begin < end; ++begin) {
    for (const Match& match : matcher.matches_at(begin)) {
      if (match.end != end) continue;
      const Outcome outcome = resolve(match, context);
      if (outcome.fault == PeriodFault::none) return {outcome.period, PeriodFault::none, {}};
      if (!first_fault || first_fault->fault == PeriodFault::form) first_fault = outcome;
    }
    if (!is_filler(tokens[begin])) break;
  }
  if (first_fault && first_fault->fault != PeriodFault::form)
    return {std::nullopt, first_fault->fault, bytes_of(tokens, first_fault->place, text)};
  return {std::nullopt, PeriodFault::form, bytes_of(tokens, matcher.furthest(), text)};
}

std::vector<FoundPeriod> find_periods(std::string_view text, const PeriodContext& context) {
  return Finder(text, context).run();
}

}  // namespace portal::time
