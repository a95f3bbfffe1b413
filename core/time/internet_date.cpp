// SPDX-License-Identifier: MIT
#include "core/time/internet_date.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace portal::time {
namespace {

constexpr std::array<std::string_view, 12> months = {"jan", "feb", "mar", "apr", "may", "jun",
                                                     "jul", "aug", "sep", "oct", "nov", "dec"};

struct Zone {
  std::string_view name;
  int minutes;
};

/// The names of RFC 5322, section 4.3, that feeds still use.
constexpr Zone zones[] = {{"gmt", 0},    {"ut", 0},     {"utc", 0},    {"z", 0},      {"est", -300}, {"edt", -240},
                          {"cst", -360}, {"cdt", -300}, {"mst", -420}, {"mdt", -360}, {"pst", -480}, {"pdt", -420}};

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

/// Words and numbers, one after the other.
class Words {
 public:
  explicit Words(std::string_view text) : rest_(text) {}

  bool take(char byte) {
    skip_spaces();
    if (rest_.empty() || rest_.front() != byte) return false;
    rest_.remove_prefix(1);
    return true;
  }

  /// Letters in lower case; at most 5, which no name has.
  std::string_view word() {
    skip_spaces();
    std::size_t size = 0;
    while (size < rest_.size() && size < lower_.size() && is_letter(rest_[size])) {
      lower_[size] = static_cast<char>(rest_[size] | 0x20);
      ++size;
    }
    rest_.remove_prefix(size);
    return {lower_.data(), size};
  }

  /// Of `least` to `most` digits.
  std::optional<int> number(std::size_t least, std::size_t most, std::size_t* digits = nullptr) {
    skip_spaces();
    std::size_t size = 0;
    int value = 0;
    while (size < rest_.size() && is_digit(rest_[size]) && size <= most)
      value = value * 10 + (rest_[size++] - '0');
    if (size < least || size > most) return std::nullopt;
    rest_.remove_prefix(size);
    if (digits != nullptr) *digits = size;
    return value;
  }

  bool at_end() {
    skip_spaces();
    return rest_.empty();
  }

 private:
  static bool is_letter(char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }
  void skip_spaces() {
    while (!rest_.empty() &&
           (rest_.front() == ' ' || rest_.front() == '\t' || rest_.front() == '\n' || rest_.front() == '\r'))
      rest_.remove_prefix(1);
  }

  std::string_view rest_;
  std::array<char, 5> lower_{};
};

/// Minutes east of UTC.
std::optional<int> read_zone(Words& words) {
  const bool plus = words.take('+');
  if (plus || words.take('-')) {
    const std::optional<int> hours_minutes = words.number(4, 4);
    if (!hours_minutes || *hours_minutes > 1400 || *hours_minutes % 100 > 59) return std::nullopt;
    const int minutes = *hours_minutes / 100 * 60 + *hours_minutes % 100;
    return plus ? minutes : -minutes;
  }
  const std::string_view name = words.word();
  const auto zone = std::find_if(std::begin(zones), std::end(zones), [&](const Zone& one) { return one.name == name; });
  return zone == std::end(zones) ? std::nullopt : std::optional(zone->minutes);
}

std::optional<Date> read_day(Words& words) {
  const std::optional<int> day = words.number(1, 2);
  const std::string_view name = words.word();
  const auto month = std::find(months.begin(), months.end(), name);
  std::size_t digits = 0;
  std::optional<int> year = words.number(2, 4, &digits);
  if (!day || month == months.end() || !year || digits == 3) return std::nullopt;
  if (digits == 2) *year += *year < 50 ? 2000 : 1900;
  return make_date(*year, static_cast<int>(month - months.begin()) + 1, *day);
}

}  // namespace

std::optional<Date> parse_internet_date(std::string_view text, int zone_minutes) {
  Words words(text);
  if (!words.word().empty()) words.take(',');
  const std::optional<Date> date = read_day(words);
  if (!date || words.at_end()) return date;
  const std::optional<int> hour = words.number(1, 2);
  const bool colon = words.take(':');
  const std::optional<int> minute = words.number(2, 2);
  if (!hour || !colon || !minute || *hour > 23 || *minute > 59) return std::nullopt;
  if (words.take(':') && !words.number(2, 2)) return std::nullopt;
  const std::optional<int> zone = read_zone(words);
  if (!zone) return date;
  constexpr int day_minutes = 24 * 60;
  const int shifted = *hour * 60 + *minute - *zone + zone_minutes;
  const int days = shifted < 0 ? -((day_minutes - 1 - shifted) / day_minutes) : shifted / day_minutes;
  return Date{date->day_number + days};
}

}  // namespace portal::time
