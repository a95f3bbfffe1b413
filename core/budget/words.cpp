// SPDX-License-Identifier: MIT
#include "core/budget/words.h"

#include <algorithm>
#include <limits>

#include "core/text/code_point_data.h"
#include "core/text/folded_point.h"
#include "core/text/utf8.h"
#include "core/text/word_hash.h"

namespace portal::budget {
namespace {

constexpr std::uint32_t any_size = std::numeric_limits<std::uint32_t>::max();

}  // namespace

void WordReader::read_until(std::size_t end, std::vector<BudgetWord>& out) {
  const std::size_t stop = std::min(end, text_.size());
  while (at_ < stop) {
    const auto byte = static_cast<unsigned char>(text_[at_]);
    if (byte < 0x80 && !text::is_word_letter(byte)) {
      ++at_;
      continue;
    }
    const text::WordInText word = text::hash_word_at(text_, at_, any_size);
    if (word.end > at_) out.push_back({{at_, word.end}, word.hash, word.capital, word.number});
    at_ = word.end > at_ ? word.end : text::decode(text_, at_).end;
  }
}

bool has_marks(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const text::CodePoint point = text::decode(text, at);
    at = point.end;
    if (point.value < 0x80) continue;
    const char32_t letter = text::to_lower(text::plain(point.value));
    if (text::is_mark(point.value) || text::bare_letter(letter) != letter) return true;
  }
  return false;
}

}  // namespace portal::budget
