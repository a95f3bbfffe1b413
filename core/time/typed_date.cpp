// SPDX-License-Identifier: MIT
#include "core/time/typed_date.h"

#include <cstddef>
#include <string>

#include "core/text/fold.h"

namespace portal::time {
namespace {

/// A run of digits: its value and how many there were, so that "7" and "0007" can be told apart.
struct Number {
  int value = 0;
  std::size_t digits = 0;
};

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  void skip_spaces() {
    while (!text_.empty() && text_.front() == ' ')
      text_.remove_prefix(1);
  }

  void skip_word(std::string_view word) {
    if (text_.substr(0, word.size()) == word) text_.remove_prefix(word.size());
  }

  /// A run of digits; more than 9 are no number of a date.
  bool read(Number& number) {
    while (!text_.empty() && text_.front() >= '0' && text_.front() <= '9' && number.digits < 9) {
      number.value = number.value * 10 + (text_.front() - '0');
      ++number.digits;
      text_.remove_prefix(1);
    }
    return number.digits > 0;
  }

  /// One of "/", "-", "." with spaces around it, or spaces alone.
  bool read_separator() {
    const std::size_t before = text_.size();
    skip_spaces();
    if (!text_.empty() && (text_.front() == '/' || text_.front() == '-' || text_.front() == '.'))
      text_.remove_prefix(1);
    skip_spaces();
    return text_.size() < before;
  }

  bool at_end() const { return text_.empty(); }

 private:
  std::string_view text_;
};

struct Parts {
  Number day;
  Number month;
  Number year;
};

/// 28072023
bool split_run(const Number& run, Parts& parts) {
  if (run.digits != 8) return false;
  parts.day = {run.value / 1'000'000, 2};
  parts.month = {run.value / 10'000 % 100, 2};
  parts.year = {run.value % 10'000, 4};
  return true;
}

bool read_parts(Reader& reader, Parts& parts) {
  Number first;
  if (!reader.read(first)) return false;
  if (reader.at_end()) return split_run(first, parts);
  if (!reader.read_separator()) return false;
  const bool year_first = first.digits == 4;
  (year_first ? parts.year : parts.day) = first;
  if (!reader.read(parts.month) || !reader.read_separator()) return false;
  return reader.read(year_first ? parts.day : parts.year) && reader.at_end();
}

bool is_outside(const Number& number, std::size_t max_digits, int max) {
  return number.digits > max_digits || number.value < 1 || number.value > max;
}

/// The month before the year before the day: only with both of them right can a day be right.
DateFault find_fault(const Parts& parts) {
  if (is_outside(parts.month, 2, 12)) return DateFault::month;
  if (parts.year.digits != 4 || is_outside(parts.year, 4, 9999)) return DateFault::year;
  if (is_outside(parts.day, 2, days_in_month(parts.year.value, parts.month.value))) return DateFault::day;
  return DateFault::none;
}

}  // namespace

TypedDate parse_typed_date(std::string_view text) {
  std::string folded = text::fold(text);
  while (!folded.empty() && folded.back() == ' ')
    folded.pop_back();
  Reader reader(folded);
  reader.skip_spaces();
  if (reader.at_end()) return {};
  reader.skip_word("ngay");
  reader.skip_spaces();

  Parts parts;
  TypedDate typed;
  const bool complete = read_parts(reader, parts);
  typed.year = parts.year.value;
  typed.month = parts.month.value;
  typed.day = parts.day.value;
  typed.fault = complete ? find_fault(parts) : DateFault::form;
  if (typed.fault == DateFault::none) typed.date = make_date(typed.year, typed.month, typed.day);
  return typed;
}

}  // namespace portal::time
