// SPDX-License-Identifier: MIT
#include "core/budget/csv.h"

#include <algorithm>
#include <array>

#include "core/base/limits.h"

namespace portal::budget {
namespace {

constexpr std::size_t lines_to_look_at = 20;

// How many lines in a row, from the first that has any, hold as many of `separator` as it does, weighted by that count.
std::size_t evenness(std::string_view text, char separator) {
  std::size_t lines = 0, even = 0, expected = 0, count = 0;
  bool quoted = false;
  for (const char byte : text) {
    if (byte == '"') quoted = !quoted;
    if (quoted) continue;
    if (byte == separator) ++count;
    if (byte != '\n') continue;
    if (count > 0 && expected == 0) expected = count;
    if (count > 0 && count == expected) ++even;
    count = 0;
    if (++lines == lines_to_look_at) break;
  }
  if (count > 0 && (expected == 0 || count == expected)) ++even, expected = count;
  return even * (expected > 0 ? 2 : 0) + (expected > 1 ? 1 : 0);
}

char separator_of(std::string_view text) {
  char best = ',';
  std::size_t best_evenness = 0;
  for (const char separator : {';', '\t', ','}) {  // a decimal comma is no separator: it comes last
    const std::size_t found = evenness(text, separator);
    if (found > best_evenness) {
      best = separator;
      best_evenness = found;
    }
  }
  return best;
}

class CsvReader {
 public:
  CsvReader(std::string_view text, char separator) : text_(text), separator_(separator) {}

  Rows read() {
    while (at_ < text_.size() && !out_.too_large)
      read_row();
    return std::move(out_);
  }

 private:
  void read_row() {
    std::vector<Cell>& row = out_.rows.emplace_back();
    while (true) {
      row.push_back({read_field()});
      out_.too_large = ++cells_ > limits::table_cells;
      if (at_ >= text_.size() || text_[at_] != separator_) break;
      ++at_;
    }
    if (at_ < text_.size() && text_[at_] == '\r') ++at_;
    if (at_ < text_.size() && text_[at_] == '\n') ++at_;
  }

  std::string read_field() {
    std::string field;
    if (at_ < text_.size() && text_[at_] == '"') {
      ++at_;
      while (at_ < text_.size()) {
        const std::size_t quote = std::min(text_.find('"', at_), text_.size());
        field += text_.substr(at_, quote - at_);
        at_ = quote + 1;
        if (at_ >= text_.size() || text_[at_] != '"') break;
        field += '"';
        ++at_;
      }
      at_ = std::min(at_, text_.size());
    }
    const std::size_t begin = at_;
    while (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != '\n' && text_[at_] != '\r')
      ++at_;
    field += text_.substr(begin, at_ - begin);
    return field;
  }

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0, cells_ = 0;
  Rows out_;
};

}  // namespace

Rows read_csv(std::string_view text) {
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
  return CsvReader(text, separator_of(text)).read();
}

}  // namespace portal::budget
