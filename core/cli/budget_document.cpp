// SPDX-License-Identifier: MIT
#include "core/cli/budget_document.h"

#include <iterator>
#include <string_view>
#include <utility>

#include "core/cli/budget_json_input.h"
#include "core/cli/html_document.h"

namespace portal::cli {
namespace {

using namespace portal::budget;

/// Moves them: a large table has a million.
void take_figures(BudgetDocument& document, std::vector<Figure>& figures) {
  if (document.figures.empty()) {
    document.figures = std::move(figures);
  } else {
    document.figures.insert(document.figures.end(), std::make_move_iterator(figures.begin()),
                            std::make_move_iterator(figures.end()));
  }
  figures = {};
}

void add_prose(BudgetDocument& document, std::string text, const BudgetReading& options) {
  document.text = std::move(text);
  Prose prose = read_prose(document.text, {document.name, options.today});
  const std::size_t first = document.figures.size();
  for (ProseSum& sum : prose.sums) {
    sum.whole += first;
    for (std::size_t& part : sum.parts)
      part += first;
  }
  take_figures(document, prose.figures);
  document.sums = std::move(prose.sums);
  document.left_out = std::move(prose.left_out);
}

/// Whether the table has figures.
bool add_table(BudgetDocument& document, const HtmlTable& table, const BudgetReading& options) {
  TableReading reading = read_budget_table(table.rows.rows, table_options(document.name, table.caption, options));
  document.too_large = document.too_large || table.rows.too_large;
  if (reading.figures.empty()) return false;
  take_figures(document, reading.figures);
  document.problems.insert(document.problems.end(), reading.problems.begin(), reading.problems.end());
  document.missing += reading.missing;
  return true;
}

bool ends_with(std::string_view name, std::string_view first, std::string_view second) {
  return name.ends_with(first) || name.ends_with(second);
}

Result<std::vector<BudgetDocument>> read_json(std::string_view bytes) {
  const Result<std::vector<JsonFigures>> lists = read_budget_json(bytes);
  if (!lists) return lists.error();
  std::vector<BudgetDocument> documents;
  for (const JsonFigures& list : *lists) {
    BudgetDocument& document = documents.emplace_back();
    document.name = list.document;
    document.figures = list.figures;
  }
  return documents;
}

}  // namespace

TableOptions table_options(const std::string& document, const std::string& words_around, const BudgetReading& options) {
  TableOptions table;
  table.document = document;
  table.caption = options.caption + "\n" + words_around;
  table.today = options.today;
  return table;
}

bool is_csv(std::string_view name) {
  return ends_with(name, ".csv", ".tsv");
}

Result<std::vector<BudgetDocument>> read_budget_file(const std::string& name, std::string bytes,
                                                     const BudgetReading& options) {
  if (ends_with(name, ".json", ".jsonl")) return read_json(bytes);
  BudgetDocument document;
  document.name = name;
  if (ends_with(name, ".html", ".htm")) {
    HtmlDocument page = read_html(bytes);
    for (const HtmlTable& table : page.tables)
      if (!add_table(document, table, options)) page.text += "\n" + table.text;
    add_prose(document, std::move(page.text), options);
  } else {
    add_prose(document, std::move(bytes), options);
  }
  return std::vector<BudgetDocument>{std::move(document)};
}

}  // namespace portal::cli
