// SPDX-License-Identifier: MIT
#include "core/text/bare.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "core/text/code_point_data.h"
#include "core/text/folded_point.h"
#include "core/text/known_letter.h"
#include "core/text/utf8.h"

namespace portal::text {
namespace {

static_assert(std::endian::native == std::endian::little, "the first byte of a text is the lowest of a word");

/// Eight bytes of text side by side in one register. The letters between two marks of Vietnamese are so few that a
/// wider register loses more at their ends than it gains: with 16 bytes the same text took a seventh longer.
using Word = std::uint64_t;
constexpr std::size_t word_bytes = sizeof(Word);
constexpr Word every_byte(unsigned char byte) {
  return 0x0101010101010101u * byte;
}
constexpr Word high_bits = every_byte(0x80);

/// The high bit of each byte from `least` to `most`; all are ASCII.
constexpr Word between(Word ascii, unsigned char least, unsigned char most) {
  return (ascii + every_byte(0x80 - least)) & ~(ascii + every_byte(0x7F - most)) & high_bits;
}

/// Copies ASCII from `from` to `to` in lower case, up to a control character, a space behind a space or the last seven
/// bytes, and returns how much it was. May write up to seven bytes more.
std::size_t copy_plain(const char* from, std::size_t size, char* to, bool after_space) {
  std::size_t done = 0;
  Word space_before = after_space ? 0x80 : 0;
  for (; size - done >= word_bytes; done += word_bytes) {
    Word word;
    std::memcpy(&word, from + done, word_bytes);
    const Word ascii = word & ~high_bits;
    const Word lower = word | (between(ascii, 'A', 'Z') >> 2);
    std::memcpy(to + done, &lower, word_bytes);
    const Word spaces = between(ascii, ' ', ' ');
    const Word stops = (word & high_bits) | between(ascii, 0x00, 0x1F) | (spaces & (spaces << 8 | space_before));
    if (stops != 0) return done + static_cast<std::size_t>(std::countr_zero(stops)) / 8;
    space_before = spaces >> 56;
  }
  return done;
}

/// How far a text is folded. The memory of the output always has room for as many bytes as are still to be read.
struct Progress {
  std::size_t read = 0;
  std::size_t written = 0;
};

/// Folds one code point that the tables do not know.
Progress fold_by_rules(std::string_view text, Progress done, std::string& out) {
  const CodePoint source = decode(text, done.read);
  const char32_t point = bare(source.value);
  done.read = source.end;
  if (point == vanished) return done;
  if (point == U' ' && done.written > 0 && out[done.written - 1] == ' ') return done;
  const std::size_t room = done.written + longest_code_point + text.size() - done.read;  // a bad byte becomes three
  if (out.size() < room) out.resize(room + room / 2);
  done.written += encode(point, out.data() + done.written);
  return done;
}

}  // namespace

void fold_bare(std::string_view text, std::string& out) {
  out.resize(text.size());
  char* to = out.data();
  Progress done;
  bool after_space = false;
  while (done.read < text.size()) {
    const std::size_t copied =
        copy_plain(text.data() + done.read, text.size() - done.read, to + done.written, after_space);
    done.read += copied;
    done.written += copied;
    if (copied > 0) after_space = to[done.written - 1] == ' ';
    if (done.read == text.size()) break;

    const KnownLetter known = known_letter(text.data() + done.read, text.size() - done.read);
    if (known.folded == 0) {
      done = fold_by_rules(text, done, out);
      to = out.data();
      after_space = done.written > 0 && to[done.written - 1] == ' ';
    } else {
      done.read += known.size_bytes;
      if (known.folded == BareTables::vanishes) continue;
      const bool space = known.folded == ' ';
      to[done.written] = static_cast<char>(known.folded);
      done.written += space && after_space ? 0 : 1;
      after_space = space;
    }
  }
  out.resize(done.written);
}

}  // namespace portal::text
