// SPDX-License-Identifier: MIT
#include "core/search/word_memo.h"

#include <cstddef>
#include <cstring>

#include "core/text/fold.h"
#include "core/text/tokenize.h"

namespace portal::search {
namespace {

constexpr unsigned entry_bits = 15;
constexpr std::size_t most_bytes = 16;  ///< of a word that is remembered

}  // namespace

WordMemo::WordMemo() : entries_(std::size_t{1} << entry_bits) {}

WordMemo::Spelling WordMemo::spelling_of(std::string_view text, text::ByteRange word) {
  Spelling spelling;
  const char* const bytes = text.data() + word.begin;
  if (text.size() - word.begin < sizeof spelling) {
    std::memcpy(&spelling, bytes, word.size());
    return spelling;
  }
  std::memcpy(&spelling.first, bytes, 8);  // of a fixed size: a load
  std::memcpy(&spelling.second, bytes + 8, 8);
  const auto kept = [](std::size_t count) {
    return count >= 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << count * 8) - 1;
  };
  spelling.first &= kept(word.size());
  spelling.second &= kept(word.size() < 8 ? 0 : word.size() - 8);
  return spelling;
}

KnownWord WordMemo::fold(std::string_view word, WordCollector& collector) {
  text::Token token{{0, static_cast<std::uint32_t>(word.size())}, text::fold(word), {}};
  token.exact = text::exact_form(word, token);
  return collector.know(token);
}

KnownWord WordMemo::look_up(std::string_view text, text::ByteRange word, WordCollector& collector) {
  if (word.size() > most_bytes) return fold(text.substr(word.begin, word.size()), collector);
  const Spelling spelling = spelling_of(text, word);
  const std::uint64_t hash = (spelling.first ^ spelling.second * 0x9E3779B97F4A7C15) * 0xC2B2AE3D27D4EB4F;
  Entry& entry = entries_[(hash ^ hash >> 32) * 0x9E3779B97F4A7C15 >> (64 - entry_bits)];
  if (entry.spelling == spelling) return entry.word;  // no word is empty
  entry = {spelling, fold(text.substr(word.begin, word.size()), collector)};
  return entry.word;
}

void WordMemo::read(std::string_view text, bool title, WordCollector& collector) {
  for (text::ByteRange word = text::next_word(text, 0); word.size() > 0; word = text::next_word(text, word.end))
    collector.count(look_up(text, word, collector), title);
}

}  // namespace portal::search
