// SPDX-License-Identifier: MIT
#include "core/text/bare.h"

#include <cstddef>

#include "core/text/ascii_run.h"
#include "core/text/code_point_data.h"
#include "core/text/folded_point.h"
#include "core/text/known_letter.h"
#include "core/text/utf8.h"

namespace portal::text {
namespace {

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
        copy_ascii<AsciiRun{}>(text.data() + done.read, text.size() - done.read, to + done.written, after_space);
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
