// SPDX-License-Identifier: MIT
#include "core/text/tokenize.h"

#include <array>
#include <utility>

#include "core/text/code_point_data.h"
#include "core/text/fold.h"
#include "core/text/known_letter.h"
#include "core/text/utf8.h"

namespace portal::text {
namespace {

enum class Kind : std::uint8_t { separator, letter, unknown };

/// By the folded byte of a letter that the tables know: most of all text. Of all others only the rules tell.
constexpr std::array<Kind, 256> kinds_by_folded() {
  std::array<Kind, 256> kinds{};
  for (unsigned byte = '0'; byte <= '9'; ++byte)
    kinds[byte] = Kind::letter;
  for (unsigned byte = 'a'; byte <= 'z'; ++byte)
    kinds[byte] = Kind::letter;
  kinds[0] = kinds[BareTables::vanishes] = Kind::unknown;
  return kinds;
}
constexpr std::array<Kind, 256> kinds = kinds_by_folded();

/// Reads the next word from `word.begin` on to `word`, most often without decoding, and calls take(byte) for each byte
/// of its bare form. @return false at what the tables do not know; the word begins behind `word.begin`, not before
template <class Take>
bool read_known_word(std::string_view text, ByteRange& word, Take take) {
  const auto size = static_cast<std::uint32_t>(text.size());
  std::uint32_t at = word.begin;
  bool inside = false;
  for (std::uint8_t size_bytes = 0; at < size; at += size_bytes) {
    const KnownLetter letter = known_letter(text.data() + at, size - at);
    const Kind kind = kinds[letter.folded];
    if (kind == Kind::unknown) return false;
    if (kind == Kind::separator && inside) break;
    size_bytes = letter.size_bytes;
    if (kind == Kind::separator) continue;
    if (!std::exchange(inside, true)) word.begin = at;
    take(static_cast<char>(letter.folded));
  }
  word.end = at;
  if (!inside) word.begin = at;
  return true;
}

ByteRange next_word_by_rules(std::string_view text, std::size_t offset) {
  const auto size = static_cast<std::uint32_t>(text.size());
  while (offset < size) {
    const CodePoint point = decode(text, offset);
    if (is_word_letter(point.value)) break;
    offset = point.end;
  }
  const auto begin = static_cast<std::uint32_t>(offset);
  std::uint32_t end = begin;
  while (offset < size) {
    const CodePoint point = decode(text, offset);
    const bool invisible = is_invisible(point.value);
    if (!invisible && !is_mark(point.value) && !is_word_letter(point.value)) break;
    if (!invisible) end = point.end;
    offset = point.end;
  }
  return {begin, end};
}

bool is_ascii(std::string_view text) {
  for (const char byte : text) {
    if (static_cast<unsigned char>(byte) >= 0x80) return false;
  }
  return true;
}

}  // namespace

ByteRange next_word(std::string_view text, std::size_t offset) {
  ByteRange word = {static_cast<std::uint32_t>(offset), 0};
  return read_known_word(text, word, [](char) {}) ? word : next_word_by_rules(text, word.begin);
}

void tokenize_starting(const Initials& initials, std::string_view text, std::vector<Token>& out) {
  std::array<char, 16> letters;  // of the word being read: push_back() takes longer than reading
  std::size_t count = 0;
  std::uint32_t offset = 0;
  while (true) {
    if (count == out.size()) out.emplace_back();  // tokens of an earlier call lend their strings' memory
    Token& token = out[count];
    token.source.begin = offset;
    token.folded.clear();
    token.exact.clear();
    std::size_t read = 0;
    bool first = true, wanted = true;
    const auto take = [&](char letter) {
      if (std::exchange(first, false)) wanted = initials[static_cast<unsigned char>(letter)];
      if (!wanted) return;
      if (read == letters.size()) token.folded.append(letters.data(), std::exchange(read, 0));
      letters[read++] = letter;
    };
    if (read_known_word(text, token.source, take)) {
      token.folded.append(letters.data(), read);
    } else {
      wanted = true;
      token.source = next_word_by_rules(text, token.source.begin);
      token.folded.clear();
      fold(text.substr(token.source.begin, token.source.size()), FoldLevel::bare, token.folded);
    }
    if (token.source.size() == 0) break;
    offset = token.source.end;
    if (wanted) ++count;
  }
  out.resize(count);
}

void tokenize_bare(std::string_view text, std::vector<Token>& out) {
  tokenize_starting(Initials().set(), text, out);
}

std::string exact_form(std::string_view text, const Token& token) {
  const std::string_view source = text.substr(token.source.begin, token.source.size());
  return is_ascii(source) ? token.folded : fold_case(source);
}

void tokenize(std::string_view text, std::vector<Token>& out) {
  tokenize_bare(text, out);
  for (Token& token : out)
    token.exact = exact_form(text, token);
}

}  // namespace portal::text
