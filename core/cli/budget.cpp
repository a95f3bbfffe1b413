// SPDX-License-Identifier: MIT
#include "core/cli/budget.h"

#include <cstdio>
#include <ctime>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/budget/csv_table.h"
#include "core/cli/budget_document.h"
#include "core/cli/budget_output.h"
#include "core/cli/exit_status.h"
#include "core/cli/inputs/file_source.h"
#include "core/time/date_text.h"

namespace portal::cli {
namespace {

enum class Output { table, csv, json };

struct Options {
  Output output = Output::table;
  bool date_given = false;
  BudgetReading reading;
  std::vector<std::string> files;
};

time::Date today_in_vietnam() {
  const std::time_t now = std::time(nullptr) + time::vietnam_offset_minutes * 60;
  return {static_cast<std::int32_t>(now / 86400)};
}

void print_usage(std::FILE* file) {
  std::fputs(
      "portalkit budget [--csv | --json] [--date YYYY-MM-DD] [--caption WORDS] FILE…\n\n"
      "  FILE       text, .html, .htm, .csv, .tsv; .json, .jsonl: what --json wrote; - for standard input\n"
      "  --date     of the article: decides years that are left out\n"
      "  --caption  of a table: its unit, period and side (\"Thu 9 tháng năm 2023, đơn vị: triệu đồng\")\n",
      file);
}

std::optional<Options> read_options(std::span<const std::string_view> words) {
  Options options;
  options.reading.today = today_in_vietnam();
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
      options.reading.today = *date;
      options.date_given = true;
    } else if (word == "--caption") {
      options.reading.caption = words[++i];
    } else if (word.size() > 1 && word.front() == '-') {
      return std::nullopt;
    } else {
      options.files.emplace_back(word);
    }
  }
  if (options.files.empty()) return std::nullopt;
  return options;
}

File open_file(const std::string& name) {
  return File(name == "-" ? stdin : std::fopen(name.c_str(), "rb"));
}

/// Calls take(bytes) for each piece of a file. False if it cannot be read to its end.
template <class Take>
bool for_each_piece(std::FILE* file, Take take) {
  std::vector<char> buffer(64 * 1024);
  while (const std::size_t size = std::fread(buffer.data(), 1, buffer.size(), file))
    take(std::string_view(buffer.data(), size));
  return std::ferror(file) == 0;
}

std::unique_ptr<BudgetPrinter> make_printer(Output output) {
  switch (output) {
    case Output::table: break;
    case Output::csv: return make_csv_printer();
    case Output::json: return make_json_printer();
  }
  return make_table_printer();
}

/// Figures are printed as they are read, so that neither they nor the file are in memory as a whole.
bool print_csv_table(const std::string& name, std::FILE* file, const BudgetReading& options, BudgetPrinter& printer) {
  BudgetDocument document;
  budget::TableReading reading;
  budget::CsvTable table(table_options(name, "", options), reading);
  const auto print_what_was_read = [&] {
    document.figures = std::move(reading.figures);
    printer.print_figures(document);
    reading.figures.clear();
    reading.lines.clear();
    reading.sums.clear();
  };
  printer.begin(name);
  const bool good = for_each_piece(file, [&](std::string_view bytes) {
    table.push(bytes);
    print_what_was_read();
  });
  table.finish();
  print_what_was_read();
  document.problems = std::move(reading.problems);
  document.missing = reading.missing;
  document.too_large = table.too_large();
  printer.end(document);
  return good;
}

/// What is wrong with the file; nothing if it was read.
std::optional<std::string> print_documents(const std::string& name, std::FILE* file, const BudgetReading& options,
                                           BudgetPrinter& printer) {
  std::string bytes;
  if (!for_each_piece(file, [&](std::string_view piece) { bytes += piece; })) return "cannot be read";
  const auto documents = read_budget_file(name, std::move(bytes), options);
  if (!documents) return documents.error().message;
  for (const BudgetDocument& document : *documents) {
    printer.begin(document.name);
    printer.print_figures(document);
    printer.end(document);
  }
  return std::nullopt;
}

/// Whether it could be read.
bool read_and_print(const std::string& name, const BudgetReading& options, BudgetPrinter& printer) {
  const File file = open_file(name);
  std::optional<std::string> problem = "cannot be read";
  if (file && is_csv(name)) {
    if (print_csv_table(name, file.get(), options, printer)) problem.reset();
  } else if (file) {
    problem = print_documents(name, file.get(), options, printer);
  }
  if (problem) std::fprintf(stderr, "%s: %s\n", name.c_str(), problem->c_str());
  return !problem;
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
  const std::unique_ptr<BudgetPrinter> printer = make_printer(options->output);
  int status = exit_good;
  for (const std::string& file : options->files)
    if (!read_and_print(file, options->reading, *printer)) status = exit_bad;
  if (options->output == Output::table && !options->date_given)
    std::printf("Năm không ghi được hiểu theo hôm nay, %s; --date cho ngày của bài.\n",
                time::format_iso(options->reading.today).c_str());
  return std::fflush(stdout) == 0 ? status : exit_bad;
}

}  // namespace portal::cli
