// SPDX-License-Identifier: MIT
#include "core/cli/budget_output.h"

#include <cstddef>
#include <cstdio>
#include <memory>
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
         std::to_string(figure.amount.source.begin) + "–" + std::to_string(figure.amount.source.end) +
         (figure.line.empty() ? "" : ": " + figure.line);
}

std::string padded(std::string text, std::size_t width) {
  const std::size_t size = text::count_code_points(text);
  return size < width ? text + std::string(width - size, ' ') : text;
}

/// How a number was read that another reader may read otherwise.
const char* describe_flag(money::NumberFlag flag) {
  switch (flag) {
    case money::NumberFlag::none: break;
    case money::NumberFlag::foreign_decimal: return "dấu chấm được đọc là dấu thập phân";
    case money::NumberFlag::ambiguous_comma:
      return "dấu phẩy trước ba chữ số được đọc là dấu thập phân, có thể là hàng nghìn";
    case money::NumberFlag::foreign_grouping: return "dấu phẩy được đọc là dấu hàng nghìn";
  }
  return "";
}

void print_figure(const BudgetDocument& document, const Figure& figure, std::size_t number) {
  std::printf("%3zu. %s\n", number, describe(figure).c_str());
  std::printf("     %s %s\n", padded("nguồn", 12).c_str(), place_of(document, figure).c_str());
  if (figure.pair)
    std::printf("     %s %s (%s)\n", padded("cặp số", 12).c_str(),
                money::format_amount_exactly(money::Decimal(figure.pair->amount.dong), Language::vietnamese).c_str(),
                std::string(describe_target(figure.pair->role)).c_str());
  for (const money::NumberFlag flag : figure.flags)
    std::printf("     %s %s\n", padded("! lưu ý", 12).c_str(), describe_flag(flag));
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

void append_csv(std::string& line, std::string_view text) {
  if (!line.empty()) line += ',';
  if (text.find_first_of(",\"\n\r") == std::string_view::npos) {
    line += text;
    return;
  }
  line += '"';
  for (const char byte : text)
    line.append(byte == '"' ? 2 : 1, byte);
  line += '"';
}

constexpr const char* csv_head =
    "document,place,line,code,flow,status,cumulative,from,to,amount_dong,unit,begin_byte,end_byte,row,column,"
    "comparison,relation,direction,percent,reference_dong,delta_dong,computed,class,hint";

std::string iso(const std::optional<time::Date>& day) {
  return day ? time::format_iso(*day) : std::string();
}

std::string dong(const std::optional<Amount>& amount) {
  return amount ? std::to_string(amount->dong) : std::string();
}

/// The columns up to `column`.
std::string csv_of(const Figure& figure) {
  const Evidence& evidence = figure.evidence;
  const bool in_table = evidence.row >= 0;
  std::string line;
  append_csv(line, evidence.document.empty() ? "-" : evidence.document);
  for (const std::string* text : {&figure.place, &figure.line, &figure.code})
    append_csv(line, *text);
  append_csv(line, name(figure.flow));
  append_csv(line, name(figure.status));
  append_csv(line, figure.cumulative ? "true" : "false");
  append_csv(line, figure.period ? iso(figure.period->from) : "");
  append_csv(line, figure.period ? iso(figure.period->to) : "");
  append_csv(line, std::to_string(figure.amount.dong));
  append_csv(line, money::name(figure.amount.unit));
  append_csv(line, in_table ? "" : std::to_string(figure.amount.source.begin));
  append_csv(line, in_table ? "" : std::to_string(figure.amount.source.end));
  append_csv(line, in_table ? std::to_string(evidence.row) : "");
  append_csv(line, in_table ? std::to_string(evidence.column) : "");
  return line;
}

/// The columns from `comparison` on.
void append_csv(std::string& line, const Comparison& comparison) {
  append_csv(line, name(comparison.target));
  append_csv(line, name(comparison.relation));
  append_csv(line, name(comparison.direction));
  append_csv(line, comparison.percent ? to_text(*comparison.percent) : "");
  append_csv(line, dong(comparison.reference));
  append_csv(line, dong(comparison.delta));
  append_csv(line, comparison.computed ? computed_text(*comparison.computed) : "");
  append_csv(line, name(comparison.verdict));
  append_csv(line, name(comparison.hint));
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

class TablePrinter final : public BudgetPrinter {
 public:
  void begin(const std::string& document) override {
    std::printf("%s\n", document.c_str());
    count_ = 0;
  }

  void print_figures(const BudgetDocument& piece) override {
    for (const Figure& figure : piece.figures)
      print_figure(piece, figure, ++count_);
  }

  void end(const BudgetDocument& document) override {
    for (const ProseSum& sum : document.sums)
      print_sum(sum);
    if (document.too_large)
      std::printf("     ! bảng quá lớn: chỉ đọc %zu ô đầu, bỏ dòng dài quá %zu byte\n", limits::table_cells,
                  limits::row_bytes);
    for (const TableProblem& problem : document.problems)
      print_problem(problem);
    if (document.missing > 0) std::printf("     %zu ô không có số liệu\n", document.missing);
    if (!document.left_out.empty()) print_left_out(document);
    std::printf("     %zu số liệu\n", count_);
  }

 private:
  static void print_problem(const TableProblem& problem) {
    const std::string row = problem.row < 0 ? "" : " hàng " + std::to_string(problem.row + 1);
    const std::string column = problem.column < 0 ? "" : " cột " + std::to_string(problem.column + 1);
    const std::string text = problem.text.empty() ? "" : ": " + problem.text;
    std::printf("     ! %s%s%s%s\n", std::string(describe_problem(problem.code)).c_str(), row.c_str(), column.c_str(),
                text.c_str());
  }

  static void print_left_out(const BudgetDocument& document) {
    std::printf("     %zu con số không hiểu nên bỏ qua:", document.left_out.size());
    for (const LeftOut& one : document.left_out)
      std::printf(" \"%s\"", excerpt(document.text, one.source).c_str());
    std::puts("");
  }

  std::size_t count_ = 0;
};

class CsvPrinter final : public BudgetPrinter {
 public:
  CsvPrinter() { std::puts(csv_head); }

  void begin(const std::string&) override {}
  void end(const BudgetDocument&) override {}

  void print_figures(const BudgetDocument& piece) override {
    for (const Figure& figure : piece.figures) {
      const std::string start = csv_of(figure);
      if (figure.comparisons.empty()) std::printf("%s,,,,,,,,,\n", start.c_str());
      for (const Comparison& comparison : figure.comparisons) {
        std::string line = start;
        append_csv(line, comparison);
        std::puts(line.c_str());
      }
    }
  }
};

class JsonPrinter final : public BudgetPrinter {
 public:
  void begin(const std::string& document) override {
    std::fputs("{\"document\":", stdout);
    print_json(document);
    std::fputs(",\"figures\":[", stdout);
    any_ = false;
  }

  void print_figures(const BudgetDocument& piece) override {
    for (const Figure& figure : piece.figures) {
      if (any_) std::putchar(',');
      any_ = true;
      print_json(budget_figure_json(figure));
    }
  }

  void end(const BudgetDocument& document) override {
    std::putchar(']');
    print_json_list("sums", document.sums, sum_json);
    print_json_list("left_out", document.left_out, [&](const LeftOut& one) {
      return Json{{"bytes", {one.source.begin, one.source.end}}, {"text", excerpt(document.text, one.source)}};
    });
    print_json_list("problems", document.problems, [](const TableProblem& problem) {
      return Json{
          {"code", name(problem.code)}, {"row", problem.row}, {"column", problem.column}, {"text", problem.text}};
    });
    std::printf(",\"missing\":%zu,\"too_large\":%s}\n", document.missing, document.too_large ? "true" : "false");
  }

 private:
  bool any_ = false;
};

}  // namespace

std::unique_ptr<BudgetPrinter> make_table_printer() {
  return std::make_unique<TablePrinter>();
}
std::unique_ptr<BudgetPrinter> make_csv_printer() {
  return std::make_unique<CsvPrinter>();
}
std::unique_ptr<BudgetPrinter> make_json_printer() {
  return std::make_unique<JsonPrinter>();
}

}  // namespace portal::cli
