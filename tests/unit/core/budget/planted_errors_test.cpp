// SPDX-License-Identifier: MIT
// Sentences and tables whose arithmetic is right, and the same with one error planted: each error is found, of its
// kind, and no clean version is complained about.
#include <map>
#include <string>
#include <vector>

#include "catch2/catch.hpp"

#include "core/budget/check.h"
#include "core/budget/names.h"
#include "core/budget/prose.h"
#include "core/budget/table.h"
#include "tests/unit/core/support/random.h"

using namespace portal::budget;

namespace {

struct Planted {
  std::string kind, clean, wrong;
  std::string alarm;  ///< how the wrong one is complained about
};
using AllPlanted = std::vector<Planted>;
constexpr std::size_t least_of_a_kind = 50;

struct Amounts {
  std::int64_t amount, base;
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

// In triệu đồng, of six digits, so that their own rounding allows no other percentage; a tenth or more apart.
std::vector<Amounts> any_amounts() {
  portal::test::Random random(20260730);
  std::vector<Amounts> all;
  while (all.size() < least_of_a_kind + 10) {
    const auto amount = static_cast<std::int64_t>(100'000 + random.below(900'000));
    const auto base = static_cast<std::int64_t>(100'000 + random.below(900'000));
    const std::int64_t change = amount > base ? amount - base : base - amount;
    if (change * 10 > base && change * 10 > amount && change < base) all.push_back({amount, base});
  }
  return all;
}

std::string trieu(std::int64_t amount) {
  return std::to_string(amount) + " triệu đồng";
}

void add_ratios(AllPlanted& all, std::int64_t amount, std::int64_t plan) {
  const std::int64_t right = rounded_tenths(amount, plan);
  const auto brackets = [=](std::int64_t percent) {
    return "Thu ngân sách năm 2023 đạt " + trieu(amount) + ", bằng " + tenths(percent) + "% dự toán tỉnh giao (" +
           trieu(plan) + ").";
  };
  all.push_back({"ratio", brackets(right), brackets(right + 7), "mismatch"});
  const auto pair = [=](std::int64_t percent) {
    return "Chi đầu tư 9 tháng năm 2023: " + std::to_string(amount) + "/" + trieu(plan) + ", đạt " + tenths(percent) +
           "% KH.";
  };
  all.push_back({"ratio of a pair", pair(right), pair(right - 23), "mismatch"});
  const auto apart = [=](std::int64_t percent) {
    return "Dự toán thu năm 2023 là " + trieu(plan) + "; thực hiện " + trieu(amount) + ", đạt " + tenths(percent) +
           "% dự toán.";
  };
  all.push_back({"ratio of a plan named apart", apart(right), apart(right + 9), "mismatch"});
  const auto unit = [=](const std::string& name) {
    return "Thu ngân sách năm 2023 đạt " + trieu(amount) + ", bằng " + tenths(right) + "% dự toán (" +
           std::to_string(plan) + " " + name + ").";
  };
  all.push_back({"unit slip", unit("triệu đồng"), unit("tỷ đồng"), "mismatch unit_slip"});
}

void add_growths(AllPlanted& all, std::int64_t amount, std::int64_t base) {
  const std::int64_t change = amount - base, size = change < 0 ? -change : change;
  const std::string verb = change < 0 ? "giảm " : "tăng ", other = change < 0 ? "tăng " : "giảm ";
  const std::int64_t right = rounded_tenths(size, base), wrong_base = rounded_tenths(size, amount);
  const auto against = [=](const std::string& words, std::int64_t percent) {
    return "Thu nội địa năm 2023 là " + trieu(amount) + ", " + words + tenths(percent) + "% so với năm 2022 (" +
           trieu(base) + ").";
  };
  all.push_back({"growth", against(verb, right), against(verb, right + 11), "mismatch"});
  all.push_back({"direction", against(verb, right), against(other, right), "mismatch wrong_direction"});
  const std::int64_t ratio = rounded_tenths(amount, base);
  all.push_back({"growth as ratio", against(verb, right), against("bằng ", right), "mismatch growth_as_ratio"});
  all.push_back({"ratio as growth", against("bằng ", ratio), against(verb, ratio), "mismatch ratio_as_growth"});
  const auto by_change = [=](std::int64_t delta, std::int64_t percent) {
    return "Thu nội địa năm 2023 là " + trieu(amount) + ", " + verb + trieu(delta) + " (" + verb + tenths(percent) +
           "%) so với cùng kỳ.";
  };
  all.push_back({"growth by a change", by_change(size, right), by_change(size, right + 9), "mismatch"});
  all.push_back({"wrong base", by_change(size, right), by_change(size, wrong_base), "mismatch wrong_base"});
  const auto difference = [=](std::int64_t delta) {
    return "Thu thuế năm 2023 là " + trieu(amount) + ", " + verb + trieu(delta) + " so với năm 2022 (" + trieu(base) +
           ").";
  };
  all.push_back({"difference", difference(size), difference(size + 500), "difference"});
}

void add_parts(AllPlanted& all, std::int64_t first, std::int64_t second) {
  const auto sentence = [=](std::int64_t whole) {
    return "Tổng thu ngân sách năm 2023 đạt " + trieu(whole) + ", trong đó: thu nội địa " + trieu(first) +
           ", thu xuất nhập khẩu " + trieu(second) + ".";
  };
  all.push_back({"parts", sentence(first + second), sentence(first + second - 5000), "parts"});
}

std::string alarm_of_table(const Amounts& parts, std::int64_t less, std::int64_t more_percent) {
  const std::int64_t whole = parts.amount + parts.base - less;
  TableOptions options;
  options.caption = "Đơn vị: triệu đồng";
  options.today = *portal::time::parse_iso_date("2024-04-05");
  const TableReading reading =
      read_budget_table({{{"STT"}, {"Nội dung"}, {"Dự toán năm 2023"}, {"Thực hiện năm 2023"}, {"So sánh (%) dự toán"}},
                         {{"I"},
                          {"Tổng thu"},
                          {"2000000"},
                          {std::to_string(whole)},
                          {tenths(rounded_tenths(whole, 2'000'000) + more_percent)}},
                         {{"1"},
                          {"Thu thuế"},
                          {"1000000"},
                          {std::to_string(parts.amount)},
                          {tenths(rounded_tenths(parts.amount, 1'000'000))}},
                         {{"2"},
                          {"Thu phí"},
                          {"1000000"},
                          {std::to_string(parts.base)},
                          {tenths(rounded_tenths(parts.base, 1'000'000))}}},
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
  AllPlanted all;
  for (const auto& [amount, base] : any_amounts()) {
    add_ratios(all, amount, base);
    add_growths(all, amount, base);
    add_parts(all, amount, base);
  }
  std::map<std::string, std::size_t> count;
  for (const Planted& one : all) {
    INFO(one.kind << "\n" << one.clean << "\n" << one.wrong);
    const Prose clean = read(one.clean);
    CHECK(figures_with_checks(clean) + (one.alarm == "difference" ? 1 : 0) > 0);
    CHECK(alarm(clean).empty());
    const std::string complaint = alarm(read(one.wrong));
    const bool found = complaint == one.alarm || (one.alarm == "mismatch" && complaint.starts_with("mismatch "));
    CHECK(found);
    count[one.kind] += found;
  }
  CHECK(count.size() == 12);
  for (const auto& [kind, found] : count) {
    CAPTURE(kind);
    CHECK(found >= least_of_a_kind);
  }
}

TEST_CASE("budget check: planted errors in tables are found", "[budget][planted]") {
  for (const Amounts& parts : any_amounts()) {
    CAPTURE(parts.amount, parts.base);
    CHECK(alarm_of_table(parts, 0, 0).empty());
    CHECK(alarm_of_table(parts, 5'000, 0) == "parts_above");
    CHECK(alarm_of_table(parts, 0, 10) == "mismatch");
  }
}
