// SPDX-License-Identifier: MIT
/// What core/budget weighs as wasm: linked beside vocabulary_size.cpp, this file reaches every public function of it.
/// With the vocabulary the difference is what only core/budget needs; without it, what a page loads that needs nothing
/// else.
#include "core/budget/check.h"
#include "core/budget/csv_table.h"
#include "core/budget/describe.h"
#include "core/budget/grid.h"
#include "core/budget/names.h"
#include "core/budget/prose.h"
#include "core/budget/series.h"
#include "core/budget/table.h"
#include "tests/bench/reach.h"

extern "C" __attribute__((export_name("use_budget"))) void use_budget() {
  using namespace portal;
  using namespace portal::budget;
  bench::reach(
      &read_prose, &read_budget_table, +[](const TableOptions& options, TableReading& out, std::string_view bytes) {
        CsvTable table(options, out);
        table.push(bytes);
        table.finish();
      });
  bench::reach(static_cast<void (*)(Figure&)>(&check), &ratio, &growth, &growth_by_delta, &classify, &base_of,
               &doubled_tolerance, &check_difference, &check_sum);
  bench::reach(&span_of, &join, &differences, &change_on_year_before, &share, &ranks, &per_head, &at_constant_prices,
               &aggregate);
  bench::reach(static_cast<std::string (*)(const Figure&, Language)>(&describe),
               static_cast<std::string (*)(const Comparison&, Language)>(&describe), &describe_target,
               &describe_problem, &describe_mismatch, &describe_verdict, &to_text, &computed_text);
  bench::reach(static_cast<std::string_view (*)(Flow)>(&name), static_cast<std::string_view (*)(Status)>(&name),
               static_cast<std::string_view (*)(Target)>(&name), static_cast<std::string_view (*)(Relation)>(&name),
               static_cast<std::string_view (*)(Direction)>(&name), static_cast<std::string_view (*)(Verdict)>(&name),
               static_cast<std::string_view (*)(Hint)>(&name), static_cast<std::string_view (*)(Sum)>(&name),
               static_cast<std::string_view (*)(TableProblemCode)>(&name));
}
