// SPDX-License-Identifier: MIT
#include "core/cli/progress.h"

#include <algorithm>
#include <cstdio>
#include <string>

#include "catch2/catch.hpp"

#include "core/cli/problem_log.h"

using namespace portal;
using cli::problem_line;
using cli::progress_line;

TEST_CASE("progress: part, documents, bytes, rate and time left", "[cli][progress]") {
  CHECK(progress_line({104'000, 26'050'000, 50'000'000, 5}, 200) ==
        "[==========>         ]  52 %  104,000 documents  26.1 of 50.0 MB  20,800/s  5 s left");
  CHECK(progress_line({1'000, 50, 50, 0.5}, 200) == "[====================] 100 %  1,000 documents  0.0 of 0.0 MB");
  CHECK(progress_line({1'000'000, 1'000'000, 100'000'000, 120}, 200) ==
        "[>                   ]   1 %  1,000,000 documents  1.0 of 100.0 MB  8,333/s");
}

TEST_CASE("progress: of a pipe there is no bar, and a narrow terminal gets less", "[cli][progress]") {
  CHECK(progress_line({5, 2'000'000, 0, 2}, 200) == "5 documents  2.0 MB  2/s");
  CHECK(progress_line({5, 2'000'000, 0, 2}, 11) == "5 documents");
}

TEST_CASE("problem line: file, line, field, message and value, in one line", "[cli][problem_log]") {
  Problem problem{Severity::warning, ProblemCode::bad_date, "a.csv", 3, "Ngày", 0, "32/1\n\x1b[2J", "not a date", 7};
  CHECK(problem_line(problem) == "a.csv:7: Ngày: not a date (“32/1  [2J”)");
  problem.line = 0;
  problem.value.clear();
  CHECK(problem_line(problem) == "a.csv, row 3: Ngày: not a date");
}

TEST_CASE("problem log: all are counted, twenty of a kind are kept", "[cli][problem_log]") {
  cli::ProblemLog log;
  for (std::size_t i = 0; i < 1000; ++i)
    log.add(
        {i % 2 == 0 ? Severity::error : Severity::warning, ProblemCode::bad_row, "a", i + 1, {}, 0, {}, "m", i + 1});
  CHECK(log.errors() == 500);
  CHECK(log.warnings() == 500);
  CHECK_FALSE(log.input_failed());
  std::FILE* const file = std::tmpfile();
  REQUIRE(file != nullptr);
  log.print(file);
  std::rewind(file);
  std::string text(4096, '\0');
  text.resize(std::fread(text.data(), 1, text.size(), file));
  std::fclose(file);
  CHECK(std::count(text.begin(), text.end(), '\n') == 21);
  CHECK(text.find("980 more of bad_row") != std::string::npos);
}
