// SPDX-License-Identifier: MIT
#include "core/cli/budget.h"

#include <cstdio>
#include <ctime>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/cli/budget_document.h"
#include "core/cli/budget_output.h"
#include "core/cli/exit_status.h"
#include "core/time/date_text.h"

namespace portal::cli {
namespace {

enum class Output { table, csv, json };

struct Options {
  Output output = Output::table;
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

void print(const BudgetDocument& document, Output output) {
  switch (output) {
    case Output::table: return print_budget_table(document);
    case Output::csv: return print_budget_csv(document);
    case Output::json: return print_budget_json(document);
  }
}

/// Whether it could be read.
bool read_and_print(const std::string& file, const Options& options) {
  std::optional<std::string> bytes = read_file(file);
  if (!bytes) {
    std::fprintf(stderr, "%s: cannot be read\n", file.c_str());
    return false;
  }
  const auto documents = read_budget_file(file, std::move(*bytes), options.reading);
  if (!documents) {
    std::fprintf(stderr, "%s: %s\n", file.c_str(), documents.error().message.c_str());
    return false;
  }
  for (const BudgetDocument& document : *documents)
    print(document, options.output);
  return true;
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
  if (options->output == Output::csv) print_budget_csv_head();
  int status = exit_good;
  for (const std::string& file : options->files)
    if (!read_and_print(file, *options)) status = exit_bad;
  return std::fflush(stdout) == 0 ? status : exit_bad;
}

}  // namespace portal::cli
