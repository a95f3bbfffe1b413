// SPDX-License-Identifier: MIT
#include "examples/generator/compose.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <chrono>
#include <vector>

#include "examples/generator/words.h"

namespace portal::examples {
namespace {

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

int to_int(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

std::string span_of_years(int first, int last) {
  return std::to_string(first) + " - " + std::to_string(last);
}

/// "1.240" for 1240; numbers here are below a million.
std::string grouped(int number) {
  std::string digits = std::to_string(number);
  if (digits.size() > 3) digits.insert(digits.size() - 3, ".");
  return digits;
}

/// "1.240 triệu đồng", or "24,6 tỷ đồng" where that is shorter to say.
std::string money(int million) {
  if (million >= 10000) return std::to_string(million / 1000) + "," + std::to_string(million % 1000 / 100) + " tỷ đồng";
  return grouped(million >= 1000 ? million / 10 * 10 : million) + " triệu đồng";
}

Date weekday_after(const Date& date, int days) {
  std::chrono::sys_days day = std::chrono::sys_days{date} + std::chrono::days{days};
  while (std::chrono::weekday{day}.iso_encoding() > 5)
    day += std::chrono::days{1};
  return day;
}

/// What a report of the month speaks of.
std::string budget_period(const Date& date) {
  constexpr std::array<std::string_view, 4> periods{"quý I năm ", "6 tháng đầu năm ", "9 tháng năm ", "năm "};
  const int month = month_of(date);
  const std::size_t index = month <= 5 ? 0 : month <= 8 ? 1 : month <= 11 ? 2 : 3;
  return std::string(periods[index]) + std::to_string(year_of(date));
}

/// The next holiday that offices prepare for.
std::string next_holiday(const Date& date) {
  const int year = year_of(date), month = month_of(date);
  if (month <= 4) return "lễ Giải phóng miền Nam 30/4 và Quốc tế Lao động 01/5 năm " + std::to_string(year);
  if (month <= 8) return "Quốc khánh 2/9 năm " + std::to_string(year);
  return "Tết Nguyên đán năm " + std::to_string(year + 1);
}

/// Five years of planning that hold `year`: 2016 - 2020.
std::string plan_period(const Date& date) {
  const int first = (year_of(date) - 1) / 5 * 5 + 1;
  return "giai đoạn " + span_of_years(first, first + 4);
}

/// The term of councils, elected in 2011, 2016 and 2021.
std::string term(const Date& date) {
  const int first = (year_of(date) - 1) / 5 * 5 + 1;
  return span_of_years(first, first + 5);
}

struct DateWord {
  std::string_view name;
  std::string (*value)(const Date&);
};

constexpr std::array<DateWord, 11> date_words{{
    {"year", [](const Date& date) { return std::to_string(year_of(date)); }},
    {"next year", [](const Date& date) { return std::to_string(year_of(date) + 1); }},
    {"previous year", [](const Date& date) { return std::to_string(year_of(date) - 1); }},
    {"month", [](const Date& date) { return std::to_string(month_of(date)); }},
    {"date", [](const Date& date) { return written_date(date); }},
    {"school year", [](const Date& date) { return span_of_years(year_of(date), year_of(date) + 1); }},
    {"ended school year", [](const Date& date) { return span_of_years(year_of(date) - 1, year_of(date)); }},
    {"budget period", budget_period},
    {"next holiday", next_holiday},
    {"plan period", plan_period},
    {"term", term},
}};

}  // namespace

std::string Composer::fill(std::string_view text) {
  std::string result;
  for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{')) {
    const std::size_t close = text.find('}', open);
    assert(close != std::string_view::npos);
    result += text.substr(0, open);
    result += value_of(text.substr(open + 1, close - open - 1));
    text.remove_prefix(close + 1);
  }
  return result.append(text);
}

std::string Composer::value_of(std::string_view slot) {
  const auto word =
      std::find_if(date_words.begin(), date_words.end(), [&](const DateWord& each) { return each.name == slot; });
  if (word != date_words.end()) return word->value(date_);
  if (slot.find('|') != std::string_view::npos) {
    const std::vector<std::string_view> choices = split(slot, '|');
    return std::string(choices[random_.below(choices.size())]);
  }
  if (slot.find(':') != std::string_view::npos) return number_of(slot);
  if (const auto known = chosen_.find(slot); known != chosen_.end()) return known->second;
  const bool another = slot.ends_with(" 2");
  const std::string_view rule = another ? slot.substr(0, slot.size() - 2) : slot;
  std::string value = phrase_of(rule);
  const auto first = chosen_.find(rule);
  while (another && first != chosen_.end() && first->second == value)
    value = phrase_of(rule);
  return chosen_.emplace(slot, std::move(value)).first->second;
}

std::string Composer::number_of(std::string_view slot) {
  const std::vector<std::string_view> parts = split(slot, ':');
  assert(parts.size() == 3);
  const int value = random_.between(to_int(parts[1]), to_int(parts[2]));
  if (parts[0] == "money") return money(value);
  if (parts[0] == "deadline") return written_date(weekday_after(date_, value));
  assert(parts[0] == "n");
  return grouped(value);
}

std::string Composer::phrase_of(std::string_view rule) {
  const auto table = rules();
  const auto found = std::find_if(table.begin(), table.end(), [&](const Rule& each) { return each.name == rule; });
  assert(found != table.end());
  return fill(random_.pick(found->phrases));
}

}  // namespace portal::examples
