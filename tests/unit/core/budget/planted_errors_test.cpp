// SPDX-License-Identifier: MIT
// Sentences and tables whose arithmetic is right, and the same with one error planted: each error is found, of its
// kind, and no clean version is complained about.
#include <string>
#include <vector>

#include "catch2/catch.hpp"

#include "core/budget/check.h"
#include "core/budget/names.h"
#include "core/budget/prose.h"
#include "core/budget/table.h"

using namespace portal::budget;

namespace {

struct Planted {
  std::string clean, wrong;
  std::string alarm;  ///< how the wrong one is complained about
};

Prose read(const std::string& text) {
  return read_prose(text, {"", *portal::time::parse_iso_date("2024-04-05")});
}

// "mismatch wrong_base", "difference", "parts"; empty if nothing is wrong.
std::string alarm(const Prose& prose) {
  for (const Figure& figure : prose.figures)
    for (const Comparison& comparison : figure.comparisons) {
      if (check_difference(figure, comparison) == Verdict::mismatch) return "difference";
      if (comparison.verdict == Verdict::mismatch) {
        const std::string hint(name(comparison.hint));
        return "mismatch" + (hint.empty() ? "" : " " + hint);
      }
    }
  for (const ProseSum& sum : prose.sums)
    if (sum.check.sum == Sum::above) return "parts";
  return "";
}

std::size_t figures_with_checks(const Prose& prose) {
  std::size_t count = prose.sums.size();
  for (const Figure& figure : prose.figures)
    for (const Comparison& comparison : figure.comparisons)
      count += comparison.verdict != Verdict::unverifiable;
  return count;
}

std::string tenths(std::int64_t value) {
  const std::int64_t size = value < 0 ? -value : value;
  return std::to_string(size / 10) + "," + std::to_string(size % 10);
}

std::int64_t rounded_tenths(std::int64_t part, std::int64_t whole) {
  return (part * 2000 + whole) / (2 * whole);
}

// Amounts in triệu đồng, above 100.000 so that their digits allow no other percentage.
constexpr std::int64_t pairs[][2] = {{380'000, 401'950}, {512'340, 498'120}, {156'432, 250'000}, {845'620, 903'117},
                                     {301'577, 280'001}, {210'455, 299'999}, {725'118, 644'310}, {118'309, 176'543}};

void add_ratios(std::vector<Planted>& all) {
  for (const auto& [amount, plan] : pairs) {
    const auto sentence = [a = amount, b = plan](std::int64_t percent) {
      return "Thu ngân sách năm 2023 đạt " + std::to_string(a) + " triệu đồng, bằng " + tenths(percent) +
             "% dự toán tỉnh giao (" + std::to_string(b) + " triệu đồng).";
    };
    const std::int64_t right = rounded_tenths(amount, plan);
    all.push_back({sentence(right), sentence(right + 7), "mismatch"});
    const auto pair = [a = amount, b = plan](std::int64_t percent) {
      return "Chi đầu tư 9 tháng năm 2023: " + std::to_string(a) + "/" + std::to_string(b) + " triệu đồng, đạt " +
             tenths(percent) + "% KH.";
    };
    all.push_back({pair(right), pair(right - 23), "mismatch"});
  }
}

void add_growths(std::vector<Planted>& all) {
  for (const auto& [amount, base] : pairs) {
    const std::int64_t change = amount - base, size = change < 0 ? -change : change;
    const std::string verb = change < 0 ? "giảm " : "tăng ", other = change < 0 ? "tăng " : "giảm ";
    const std::int64_t right = rounded_tenths(size, base);
    const auto against = [a = amount, b = base](const std::string& word, std::int64_t percent) {
      return "Thu nội địa năm 2023 là " + std::to_string(a) + " triệu đồng, " + word + tenths(percent) +
             "% so với năm 2022 (" + std::to_string(b) + " triệu đồng).";
    };
    all.push_back({against(verb, right), against(verb, right + 11), "mismatch"});
    all.push_back({against(verb, right), against(other, right), "mismatch wrong_direction"});
    const auto by_change = [a = amount](const std::string& word, std::int64_t delta, std::int64_t percent) {
      return "Thu nội địa năm 2023 là " + std::to_string(a) + " triệu đồng, " + word + std::to_string(delta) +
             " triệu đồng (" + word + tenths(percent) + "%) so với cùng kỳ.";
    };
    all.push_back({by_change(verb, size, right), by_change(verb, size, right + 9), "mismatch"});
    const std::int64_t wrong_base = rounded_tenths(size, amount);
    if (wrong_base > right + 2 || wrong_base < right - 2)
      all.push_back({by_change(verb, size, right), by_change(verb, size, wrong_base), "mismatch wrong_base"});
  }
}

void add_unit_slips(std::vector<Planted>& all) {
  for (const auto& [amount, plan] : pairs) {
    const auto sentence = [a = amount, b = plan](const std::string& unit) {
      return "Thu ngân sách năm 2023 đạt " + std::to_string(a) + " triệu đồng, bằng " + tenths(rounded_tenths(a, b)) +
             "% dự toán (" + std::to_string(b) + " " + unit + ").";
    };
    all.push_back({sentence("triệu đồng"), sentence("tỷ đồng"), "mismatch unit_slip"});
  }
}

void add_differences(std::vector<Planted>& all) {
  for (const auto& [amount, base] : pairs) {
    const std::int64_t change = amount - base, size = change < 0 ? -change : change;
    const auto sentence = [a = amount, b = base, change](std::int64_t delta) {
      return "Thu thuế năm 2023 là " + std::to_string(a) + " triệu đồng, " + (change < 0 ? "giảm " : "tăng ") +
             std::to_string(delta) + " triệu đồng so với năm 2022 (" + std::to_string(b) + " triệu đồng).";
    };
    all.push_back({sentence(size), sentence(size + 500), "difference"});
  }
}

void add_parts(std::vector<Planted>& all) {
  for (const auto& [amount, first] : pairs) {
    const std::int64_t total = amount + first;
    const auto sentence = [a = amount, b = first](std::int64_t whole) {
      return "Tổng thu ngân sách năm 2023 đạt " + std::to_string(whole) + " triệu đồng, trong đó: thu nội địa " +
             std::to_string(a) + " triệu đồng, thu xuất nhập khẩu " + std::to_string(b) + " triệu đồng.";
    };
    all.push_back({sentence(total), sentence(total - 5000), "parts"});
  }
}

std::string alarm_of_table(std::int64_t whole, std::int64_t percent) {
  TableOptions options;
  options.caption = "Đơn vị: triệu đồng";
  options.today = *portal::time::parse_iso_date("2024-04-05");
  const TableReading reading =
      read_budget_table({{{"STT"}, {"Nội dung"}, {"Dự toán năm 2023"}, {"Thực hiện năm 2023"}, {"So sánh (%) dự toán"}},
                         {{"I"}, {"Tổng thu"}, {"1.000.000"}, {std::to_string(whole)}, {tenths(percent)}},
                         {{"1"}, {"Thu thuế"}, {"600.000"}, {"500.000"}, {"83,3"}},
                         {{"2"}, {"Thu phí"}, {"400.000"}, {"300.000"}, {"75"}}},
                        options);
  for (const TableProblem& problem : reading.problems)
    return std::string(name(problem.code));
  for (const Figure& figure : reading.figures)
    for (const Comparison& comparison : figure.comparisons)
      if (comparison.verdict == Verdict::mismatch) return "mismatch";
  return "";
}

}  // namespace

TEST_CASE("budget check: planted errors are found, and clean sentences are not complained about", "[budget][planted]") {
  std::vector<Planted> all;
  add_ratios(all);
  add_growths(all);
  add_unit_slips(all);
  add_differences(all);
  add_parts(all);
  CHECK(all.size() >= 50);
  for (const Planted& one : all) {
    INFO(one.clean << "\n" << one.wrong);
    const Prose clean = read(one.clean);
    CHECK(figures_with_checks(clean) + (one.alarm == "difference" ? 1 : 0) > 0);
    CHECK(alarm(clean).empty());
    const std::string complaint = alarm(read(one.wrong));
    CHECK((complaint == one.alarm || (one.alarm == "mismatch" && complaint.starts_with("mismatch "))));
  }
}

TEST_CASE("budget check: planted errors in tables are found", "[budget][planted]") {
  CHECK(alarm_of_table(800'000, 800).empty());
  CHECK(alarm_of_table(900'000, 900).empty());
  for (const std::int64_t less : {5'000, 50'000, 300'000})
    CHECK(alarm_of_table(800'000 - less, (800'000 - less) / 1000) == "parts_above");
  for (const std::int64_t wrong : {810, 795, 1250, 80})
    CHECK(alarm_of_table(800'000, wrong) == "mismatch");
}
