// SPDX-License-Identifier: MIT
#include "core/cli/budget.h"

#include <cstdio>
#include <ctime>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/budget/csv.h"
#include "core/budget/describe.h"
#include "core/budget/names.h"
#include "core/budget/prose.h"
#include "core/budget/table.h"
#include "core/cli/budget_json.h"
#include "core/cli/exit_status.h"
#include "core/cli/html_document.h"
#include "core/money/format_amount.h"
#include "core/text/utf8.h"
#include "core/time/date_text.h"

namespace portal::cli {
namespace {

using namespace portal::budget;

enum class Output { table, csv, json };

struct Options {
  Output output = Output::table;
  time::Date today;
  std::string caption;
  std::vector<std::string> files;
};

/// All that was read from one file.
struct Document {
  std::string name;
  std::string text;  ///< to which the byte ranges refer
  std::vector<Figure> figures;
  std::vector<LeftOut> left_out;
  std::vector<TableReading> tables;
};

time::Date today_in_vietnam() {
  const std::time_t now = std::time(nullptr) + time::vietnam_offset_minutes * 60;
  return {static_cast<std::int32_t>(now / 86400)};
}

void print_usage(std::FILE* file) {
  std::fputs(
      "portalkit budget [--csv | --json] [--date YYYY-MM-DD] [--caption WORDS] FILE…\n\n"
      "  FILE       text, .html, .htm, .csv, .tsv; - for standard input\n"
      "  --date     of the article: decides years that are left out\n"
      "  --caption  of a table: its unit, period and side (\"Thu 9 tháng năm 2023, đơn vị: triệu đồng\")\n",
      file);
}

std::optional<Options> read_options(std::span<const std::string_view> words) {
  Options options;
  options.today = today_in_vietnam();
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = words[i];
    const bool takes_value = word == "--date" || word == "--caption";
    if (takes_value && i + 1 == words.size()) return std::nullopt;
    if (word == "--csv") {
      options.output = Output::csv;
    } else if (word == "--json") {
      options.output = Output::json;
    } else if (word == "--date") {
      const std::optional<time::Date> date = time::parse_iso_date(words[++i]);
      if (!date) return std::nullopt;
      options.today = *date;
    } else if (word == "--caption") {
      options.caption = words[++i];
    } else if (word.size() > 1 && word.front() == '-') {
      return std::nullopt;
    } else {
      options.files.emplace_back(word);
    }
  }
  if (options.files.empty()) return std::nullopt;
  return options;
}

std::optional<std::string> read_file(const std::string& name) {
  std::FILE* file = name == "-" ? stdin : std::fopen(name.c_str(), "rb");
  if (!file) return std::nullopt;
  std::string bytes;
  char buffer[64 * 1024];
  while (const std::size_t size = std::fread(buffer, 1, sizeof buffer, file))
    bytes.append(buffer, size);
  const bool good = std::ferror(file) == 0;
  if (file != stdin) std::fclose(file);
  return good ? std::optional(std::move(bytes)) : std::nullopt;
}

void add_prose(Document& document, std::string text, const Options& options) {
  document.text = std::move(text);
  Prose prose = read_prose(document.text, {document.name, options.today});
  document.figures.insert(document.figures.end(), prose.figures.begin(), prose.figures.end());
  document.left_out = std::move(prose.left_out);
}

/// Whether the table has figures.
bool add_table(Document& document, const Rows& rows, const std::string& caption, const Options& options) {
  TableOptions table;
  table.document = document.name;
  table.caption = options.caption + "\n" + caption;
  table.today = options.today;
  TableReading reading = read_budget_table(rows.rows, table);
  const bool any = !reading.figures.empty();
  document.figures.insert(document.figures.end(), reading.figures.begin(), reading.figures.end());
  if (any) document.tables.push_back(std::move(reading));
  return any;
}

bool ends_with(std::string_view name, std::string_view first, std::string_view second) {
  return name.ends_with(first) || name.ends_with(second);
}

Document read_document(const std::string& name, std::string bytes, const Options& options) {
  Document document;
  document.name = name;
  if (ends_with(name, ".csv", ".tsv")) {
    add_table(document, read_csv(bytes), "", options);
  } else if (ends_with(name, ".html", ".htm")) {
    HtmlDocument page = read_html(bytes);
    for (const HtmlTable& table : page.tables)
      if (!add_table(document, table.rows, table.caption, options)) page.text += "\n" + table.text;
    add_prose(document, std::move(page.text), options);
  } else {
    add_prose(document, std::move(bytes), options);
  }
  return document;
}

// ---- for people

std::string excerpt(std::string_view text, text::ByteRange range) {
  std::string words;
  for (const char byte : text.substr(range.begin, range.size()))
    words += byte == '\n' || byte == '\r' ? ' ' : byte;
  return words;
}

std::string place_of(const Document& document, const Figure& figure) {
  if (figure.evidence.row >= 0)
    return "hàng " + std::to_string(figure.evidence.row + 1) + ", cột " + std::to_string(figure.evidence.column + 1) +
           (figure.code.empty() ? "" : ", mục " + figure.code) + (figure.line.empty() ? "" : ": " + figure.line);
  return "\"" + excerpt(document.text, figure.amount.source) + "\", byte " +
         std::to_string(figure.amount.source.begin) + "–" + std::to_string(figure.amount.source.end);
}

std::string padded(std::string text, std::size_t width) {
  const std::size_t size = text::count_code_points(text);
  return size < width ? text + std::string(width - size, ' ') : text;
}

void print_figure(const Document& document, const Figure& figure, std::size_t number) {
  std::printf("%3zu. %s\n", number, describe(figure).c_str());
  std::printf("     %s %s\n", padded("nguồn", 12).c_str(), place_of(document, figure).c_str());
  if (figure.pair)
    std::printf("     %s %s (%s)\n", padded("cặp số", 12).c_str(),
                money::format_amount_exactly(money::Decimal(figure.pair->amount.dong), Language::vietnamese).c_str(),
                std::string(name(figure.pair->role)).c_str());
  for (const Comparison& comparison : figure.comparisons) {
    const std::string words =
        comparison.source.size() > 0
            ? "\"" + excerpt(document.text, comparison.source) + "\""
            : std::string(name(comparison.target)) + " " + (comparison.percent ? to_text(*comparison.percent) : "");
    std::string line = words + ": " + describe_verdict(comparison);
    if (comparison.computed) line += " (" + computed_text(*comparison.computed) + ")";
    const std::string mismatch = describe_mismatch(comparison);
    std::printf("     %s %s\n", padded(comparison.verdict == Verdict::mismatch ? "! kiểm tra" : "kiểm tra", 12).c_str(),
                line.c_str());
    if (!mismatch.empty()) std::printf("     %s %s\n", padded("", 12).c_str(), mismatch.c_str());
  }
}

void print_table(const Document& document) {
  std::printf("%s: %zu số liệu\n", document.name.c_str(), document.figures.size());
  for (std::size_t i = 0; i < document.figures.size(); ++i)
    print_figure(document, document.figures[i], i + 1);
  for (const TableReading& table : document.tables) {
    for (const TableProblem& problem : table.problems)
      std::printf("     ! %s hàng %d cột %d: %s\n", std::string(name(problem.code)).c_str(), problem.row + 1,
                  problem.column + 1, problem.text.c_str());
    if (table.missing > 0) std::printf("     %zu ô không có số liệu\n", table.missing);
  }
  if (!document.left_out.empty()) {
    std::printf("     %zu con số không hiểu nên bỏ qua:", document.left_out.size());
    for (const LeftOut& one : document.left_out)
      std::printf(" \"%s\"", excerpt(document.text, one.source).c_str());
    std::puts("");
  }
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

void print_csv(const Document& document) {
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

Json document_json(const Document& document) {
  Json figures = Json::array(), left_out = Json::array(), problems = Json::array();
  for (const Figure& figure : document.figures)
    figures.push_back(budget_figure_json(figure));
  for (const LeftOut& one : document.left_out)
    left_out.push_back({{"bytes", {one.source.begin, one.source.end}}, {"text", excerpt(document.text, one.source)}});
  for (const TableReading& table : document.tables)
    for (const TableProblem& problem : table.problems)
      problems.push_back(
          {{"code", name(problem.code)}, {"row", problem.row}, {"column", problem.column}, {"text", problem.text}});
  return {{"document", document.name}, {"figures", figures}, {"left_out", left_out}, {"problems", problems}};
}

void print(const Document& document, Output output) {
  if (output == Output::csv) return print_csv(document);
  if (output == Output::table) return print_table(document);
  std::puts(document_json(document).dump(-1, ' ', false, Json::error_handler_t::replace).c_str());
}

}  // namespace

int budget(std::span<const std::string_view> words) {
  if (words.size() == 1 && words.front() == "--help") {
    print_usage(stdout);
    return exit_good;
  }
  const std::optional<Options> options = read_options(words);
  if (!options) {
    print_usage(stderr);
    return exit_usage;
  }
  int status = exit_good;
  if (options->output == Output::csv)
    std::puts(
        "document,place,line,code,flow,status,cumulative,from,to,amount_dong,unit,begin_byte,end_byte,row,column,"
        "comparison,relation,direction,percent,reference_dong,delta_dong,computed,class,hint");
  for (const std::string& file : options->files) {
    std::optional<std::string> bytes = read_file(file);
    if (!bytes) {
      std::fprintf(stderr, "%s: cannot be read\n", file.c_str());
      status = exit_bad;
      continue;
    }
    print(read_document(file, std::move(*bytes), *options), options->output);
  }
  return std::fflush(stdout) == 0 ? status : exit_bad;
}

}  // namespace portal::cli
