// SPDX-License-Identifier: MIT
#include "core/cli/budget_output.h"

#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/limits.h"
#include "core/budget/describe.h"
#include "core/budget/names.h"
#include "core/cli/budget_json.h"
#include "core/money/format_amount.h"
#include "core/money/number.h"
#include "core/text/utf8.h"

namespace portal::cli {
namespace {

using namespace portal::budget;

// ---- for people

std::string excerpt(std::string_view text, text::ByteRange range) {
  std::string words;
  if (range.end > text.size()) return words;  // figures that came as JSON have no text
  for (const char byte : text.substr(range.begin, range.size()))
    words += byte == '\n' || byte == '\r' ? ' ' : byte;
  return words;
}

std::string place_of(const BudgetDocument& document, const Figure& figure) {
  if (figure.evidence.row >= 0)
    return "hàng " + std::to_string(figure.evidence.row + 1) + ", cột " + std::to_string(figure.evidence.column + 1) +
           (figure.code.empty() ? "" : ", mục " + figure.code) + (figure.line.empty() ? "" : ": " + figure.line);
  const std::string words = excerpt(document.text, figure.amount.source);
  return (words.empty() ? "" : "\"" + words + "\", ") + std::string("byte ") +
         std::to_string(figure.amount.source.begin) + "–" + std::to_string(figure.amount.source.end);
}

std::string padded(std::string text, std::size_t width) {
  const std::size_t size = text::count_code_points(text);
  return size < width ? text + std::string(width - size, ' ') : text;
}

void print_figure(const BudgetDocument& document, const Figure& figure, std::size_t number) {
  std::printf("%3zu. %s\n", number, describe(figure).c_str());
  std::printf("     %s %s\n", padded("nguồn", 12).c_str(), place_of(document, figure).c_str());
  if (figure.pair)
    std::printf("     %s %s (%s)\n", padded("cặp số", 12).c_str(),
                money::format_amount_exactly(money::Decimal(figure.pair->amount.dong), Language::vietnamese).c_str(),
                std::string(describe_target(figure.pair->role)).c_str());
  for (const Comparison& comparison : figure.comparisons) {
    const std::string cited = excerpt(document.text, comparison.source);
    const std::string words = cited.empty() ? describe(comparison) : "\"" + cited + "\"";
    std::string line = words + ": " + describe_verdict(comparison);
    if (const auto exact = comparison.computed ? money::Decimal::make(*comparison.computed, 4) : std::nullopt)
      line += " (" + money::format_percent(*exact, Language::vietnamese) + ")";
    const std::string mismatch = describe_mismatch(comparison);
    std::printf("     %s %s\n", padded(comparison.verdict == Verdict::mismatch ? "! kiểm tra" : "kiểm tra", 12).c_str(),
                line.c_str());
    if (!mismatch.empty()) std::printf("     %s %s\n", padded("", 12).c_str(), mismatch.c_str());
  }
}

void print_sum(const ProseSum& sum) {
  if (sum.check.sum != Sum::above) return;
  std::string parts;
  for (const std::size_t part : sum.parts)
    parts += (parts.empty() ? "" : ", ") + std::to_string(part + 1);
  const auto difference = money::Decimal::make(sum.check.difference_dong, 0);
  const std::string over =
      difference ? ": " + money::format_amount_exactly(*difference, Language::vietnamese) : std::string();
  std::printf("     ! %s\n",
              ("các số liệu " + parts + " cộng lại vượt số liệu " + std::to_string(sum.whole + 1) + over).c_str());
}

// ---- for programs

std::string csv_field(std::string_view text) {
  if (text.find_first_of(",\"\n\r") == std::string_view::npos) return std::string(text);
  std::string quoted = "\"";
  for (const char byte : text)
    quoted += byte == '"' ? "\"\"" : std::string(1, byte);
  return quoted + "\"";
}

void print_csv_row(const std::vector<std::string>& fields) {
  std::string row;
  for (const std::string& field : fields)
    row += (row.empty() && &field == &fields.front() ? "" : ",") + csv_field(field);
  std::puts(row.c_str());
}

std::vector<std::string> figure_fields(const Figure& figure) {
  const auto date = [](const std::optional<time::Date>& day) { return day ? time::format_iso(*day) : std::string(); };
  return {figure.evidence.document,
          figure.place,
          figure.line,
          figure.code,
          std::string(name(figure.flow)),
          std::string(name(figure.status)),
          figure.cumulative ? "true" : "false",
          figure.period ? date(figure.period->from) : "",
          figure.period ? date(figure.period->to) : "",
          std::to_string(figure.amount.dong),
          std::string(money::name(figure.amount.unit)),
          figure.evidence.row < 0 ? std::to_string(figure.amount.source.begin) : "",
          figure.evidence.row < 0 ? std::to_string(figure.amount.source.end) : "",
          figure.evidence.row < 0 ? "" : std::to_string(figure.evidence.row),
          figure.evidence.row < 0 ? "" : std::to_string(figure.evidence.column)};
}

Json sum_json(const ProseSum& sum) {
  return {{"whole", sum.whole}, {"parts", sum.parts}, {"class", name(sum.check.sum)}};
}

void print_json(const Json& json) {
  std::fputs(json.dump(-1, ' ', false, Json::error_handler_t::replace).c_str(), stdout);
}

/// Element by element: all of them together would need many times the memory of the figures.
template <class List, class ToJson>
void print_json_list(const char* key, const List& list, ToJson to_json) {
  std::printf(",\"%s\":[", key);
  bool first = true;
  for (const auto& element : list) {
    if (!first) std::putchar(',');
    first = false;
    print_json(to_json(element));
  }
  std::putchar(']');
}

std::vector<TableProblem> problems_of(const BudgetDocument& document) {
  std::vector<TableProblem> all;
  for (const TableReading& table : document.tables)
    all.insert(all.end(), table.problems.begin(), table.problems.end());
  return all;
}

}  // namespace

void print_budget_table(const BudgetDocument& document) {
  std::printf("%s: %zu số liệu\n", document.name.c_str(), document.figures.size());
  for (std::size_t i = 0; i < document.figures.size(); ++i)
    print_figure(document, document.figures[i], i + 1);
  for (const ProseSum& sum : document.sums)
    print_sum(sum);
  if (document.too_large) std::printf("     ! bảng quá lớn: chỉ đọc %zu ô đầu\n", limits::table_cells);
  for (const TableReading& table : document.tables) {
    for (const TableProblem& problem : table.problems)
      std::printf("     ! %s hàng %d cột %d: %s\n", std::string(describe_problem(problem.code)).c_str(),
                  problem.row + 1, problem.column + 1, problem.text.c_str());
    if (table.missing > 0) std::printf("     %zu ô không có số liệu\n", table.missing);
  }
  if (!document.left_out.empty()) {
    std::printf("     %zu con số không hiểu nên bỏ qua:", document.left_out.size());
    for (const LeftOut& one : document.left_out)
      std::printf(" \"%s\"", excerpt(document.text, one.source).c_str());
    std::puts("");
  }
}

void print_budget_csv_head() {
  std::puts(
      "document,place,line,code,flow,status,cumulative,from,to,amount_dong,unit,begin_byte,end_byte,row,column,"
      "comparison,relation,direction,percent,reference_dong,delta_dong,computed,class,hint");
}

void print_budget_csv(const BudgetDocument& document) {
  for (const Figure& figure : document.figures) {
    static const Comparison none;
    const std::vector<Comparison> alone = {none};
    const bool any = !figure.comparisons.empty();
    for (const Comparison& comparison : any ? figure.comparisons : alone) {
      std::vector<std::string> fields = figure_fields(figure);
      fields.push_back(any ? std::string(name(comparison.target)) : "");
      fields.push_back(any ? std::string(name(comparison.relation)) : "");
      fields.push_back(any ? std::string(name(comparison.direction)) : "");
      fields.push_back(comparison.percent ? to_text(*comparison.percent) : "");
      fields.push_back(comparison.reference ? std::to_string(comparison.reference->dong) : "");
      fields.push_back(comparison.delta ? std::to_string(comparison.delta->dong) : "");
      fields.push_back(comparison.computed ? computed_text(*comparison.computed) : "");
      fields.push_back(any ? std::string(name(comparison.verdict)) : "");
      fields.push_back(std::string(name(comparison.hint)));
      print_csv_row(fields);
    }
  }
}

void print_budget_json(const BudgetDocument& document) {
  std::fputs("{\"document\":", stdout);
  print_json(document.name);
  print_json_list("figures", document.figures, budget_figure_json);
  print_json_list("sums", document.sums, sum_json);
  print_json_list("left_out", document.left_out, [&](const LeftOut& one) {
    return Json{{"bytes", {one.source.begin, one.source.end}}, {"text", excerpt(document.text, one.source)}};
  });
  print_json_list("problems", problems_of(document), [](const TableProblem& problem) {
    return Json{{"code", name(problem.code)}, {"row", problem.row}, {"column", problem.column}, {"text", problem.text}};
  });
  std::printf(",\"too_large\":%s}\n", document.too_large ? "true" : "false");
}

}  // namespace portal::cli
