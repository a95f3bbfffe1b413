// SPDX-License-Identifier: MIT
#include "core/budget/describe.h"

#include <algorithm>
#include <cstddef>

#include "core/budget/names.h"
#include "core/money/format_amount.h"
#include "core/money/number.h"
#include "core/time/date_text.h"

namespace portal::budget {
namespace {

struct Words {
  std::string_view vietnamese, english;
};

std::string_view in(Language language, const Words& words) {
  return language == Language::vietnamese ? words.vietnamese : words.english;
}

template <std::size_t count, class Value>
std::string_view pick(Language language, const Words (&words)[count], Value value) {
  return in(language, words[static_cast<std::size_t>(value)]);
}

constexpr Words revenue_by_status[] = {{"dự toán thu", "planned revenue of"},
                                       {"ước thu", "estimated revenue of"},
                                       {"thu", "revenue of"},
                                       {"quyết toán thu", "settled revenue of"}};
constexpr Words spending_by_status[] = {{"dự toán chi", "planned spending of"},
                                        {"ước chi", "estimated spending of"},
                                        {"chi", "spending of"},
                                        {"quyết toán chi", "settled spending of"}};
constexpr Words target_words[] = {{"kế hoạch", "the plan"},
                                  {"kế hoạch trung ương giao", "the plan assigned by the central government"},
                                  {"kế hoạch tỉnh giao", "the plan assigned by the province"},
                                  {"kế hoạch HĐND giao", "the plan resolved by the people's council"},
                                  {"cùng kỳ năm trước", "the same period of the year before"},
                                  {"năm trước", "the year before"},
                                  {"kỳ trước", "the period before"}};
constexpr Words verdict_words[] = {{"không đủ số liệu để kiểm tra", "cannot be checked"},
                                   {"khớp khi làm tròn", "agrees when rounded"},
                                   {"khớp khi cắt bớt, không làm tròn", "agrees when cut off"},
                                   {"khớp trong sai số của số liệu", "agrees within the digits given"},
                                   {"khớp khi làm tròn lên", "agrees when rounded up"},
                                   {"không khớp", "differs"}};
constexpr Words hint_words[] = {{"", ""},
                                {"khớp nếu chia cho số mới thay cho số cũ", "agrees if divided by the new amount"},
                                {"khớp nếu một số lệch đơn vị 1.000 lần", "agrees if one amount is off by 1,000"},
                                {"khớp nếu đổi chiều tăng, giảm", "agrees in the other direction"},
                                {"khớp nếu là tỷ lệ, không phải mức tăng giảm", "agrees as a ratio, not as a growth"},
                                {"khớp nếu là mức tăng giảm, không phải tỷ lệ", "agrees as a growth, not as a ratio"}};

constexpr Words problem_words[] = {
    {"không có cột số tiền", "no column of amounts"},
    {"không rõ đơn vị tiền", "no unit of money"},
    {"ô không phải là số", "a cell that is no number"},
    {"dòng lặp lại", "a row that stands twice"},
    {"ô có đơn vị khác với bảng", "a cell with another unit than the table"},
    {"các phần cộng lại lớn hơn tổng", "parts that add up to more than their line"},
};

constexpr int most_decimals = 15;  // of a whole number of đồng in the largest unit

// In the unit that reads best if that takes three decimals or fewer, else in the unit of the source.
std::string amount_text(const Amount& amount, Language language) {
  const money::Decimal dong(amount.dong);
  const money::Unit fitting = money::fitting_unit(dong);
  const std::optional<money::Decimal> exact = money::shift(dong, -money::exponent(fitting));
  const int decimals = exact ? money::shortest(*exact).scale() : money::Decimal::max_scale;
  return money::format_amount_in(dong, decimals <= 3 ? fitting : amount.unit, language, most_decimals);
}

std::string percent_text(Percent percent, Language language) {
  return money::format_percent(exact_value(percent), language);
}

std::string ratio_text(const Comparison& comparison, Language language) {
  const std::string percent = percent_text(*comparison.percent, language);
  const std::string target(pick(language, target_words, comparison.target));
  if (language == Language::english) return percent + " of " + target;
  return (is_plan(comparison.target) ? "đạt " : "bằng ") + percent + " " + target;
}

std::string growth_text(const Comparison& comparison, Language language) {
  const bool up = comparison.direction == Direction::up;
  std::string text(in(language, up ? Words{"tăng", "up"} : Words{"giảm", "down"}));
  if (comparison.delta) text += " " + amount_text(*comparison.delta, language);
  if (comparison.percent) {
    const std::string percent = percent_text(*comparison.percent, language);
    text += comparison.delta ? " (" + percent + ")" : " " + percent;
  }
  text += in(language, {" so với ", " on "});
  return text + std::string(pick(language, target_words, comparison.target));
}

}  // namespace

std::string describe(const Comparison& comparison, Language language) {
  if (comparison.relation == Relation::growth) return growth_text(comparison, language);
  return comparison.percent ? ratio_text(comparison, language) : std::string();
}

std::string_view describe_target(Target target, Language language) {
  return pick(language, target_words, target);
}

std::string_view describe_problem(TableProblemCode code, Language language) {
  return pick(language, problem_words, code);
}

std::string describe(const Figure& figure, Language language) {
  std::string text = figure.place.empty() ? "" : figure.place + ": ";
  text += figure.flow == Flow::revenue ? pick(language, revenue_by_status, figure.status)
                                       : pick(language, spending_by_status, figure.status);
  text += " " + amount_text(figure.amount, language);
  if (figure.amount_to) text += std::string(in(language, {" đến ", " to "})) + amount_text(*figure.amount_to, language);
  if (figure.period) {
    text += in(language, {" ", " in "});
    text += time::format_period(*figure.period, language);
  }
  if (figure.cumulative) text += in(language, {" (lũy kế)", " (cumulative)"});
  for (const Comparison& comparison : figure.comparisons) {
    const std::string words = describe(comparison, language);
    if (!words.empty()) text += ", " + words;
  }
  if (language == Language::english && figure.place.empty() && !text.empty() && 'a' <= text[0] && text[0] <= 'z')
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string describe_mismatch(const Comparison& comparison, Language language) {
  if (comparison.verdict != Verdict::mismatch || !comparison.computed || !comparison.percent) return {};
  const int decimals = std::clamp(comparison.percent->decimals + 1, 0, 4);
  const auto exact = money::Decimal::make(*comparison.computed, 4);
  const auto rounded = exact ? money::round(*exact, decimals, money::Rounding::half_up) : std::nullopt;
  if (!rounded) return {};
  return std::string(in(language, {"Theo số liệu: ", "From the amounts: "})) +
         money::format_percent(*rounded, language) + std::string(in(language, {"; bài viết nêu: ", "; stated: "})) +
         percent_text(*comparison.percent, language);
}

std::string describe_verdict(const Comparison& comparison, Language language) {
  std::string text(pick(language, verdict_words, comparison.verdict));
  if (comparison.hint != Hint::none) text += "; " + std::string(pick(language, hint_words, comparison.hint));
  return text;
}

}  // namespace portal::budget
