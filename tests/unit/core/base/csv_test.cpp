// SPDX-License-Identifier: MIT
#include "core/base/csv.h"

#include <string>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/heap_text.h"
#include "tests/unit/core/support/random.h"

using namespace portal;

namespace {

/// "line:cell|cell/…", "line:!" for a row that is too long.
class Joined final : public CsvRows {
 public:
  bool row(std::vector<std::string>& cells, std::size_t line) override {
    text += (text.empty() ? "" : "/") + std::to_string(line) + ":";
    for (std::size_t i = 0; i < cells.size(); ++i)
      text += (i > 0 ? "|" : "") + cells[i];
    return true;
  }
  bool long_row(std::size_t line) override {
    text += (text.empty() ? "" : "/") + std::to_string(line) + ":!";
    return true;
  }

  std::string text;
};

std::string read(std::string_view text, std::size_t piece = 0, std::size_t limit = 1000, char separator = ',') {
  Joined rows;
  CsvReader reader(separator, rows, limit);
  test::Random random(3);
  while (!text.empty()) {
    const std::size_t size = piece == 0 ? text.size() : std::min(text.size(), 1 + random.below(piece));
    reader.push(test::HeapText(text.substr(0, size)).view());
    text.remove_prefix(size);
  }
  reader.finish();
  return rows.text;
}

/// RFC 4180 a byte at a time on the whole text: slow, and plainly right. Without a limit.
std::string read_naively(std::string_view text) {
  Joined rows;
  std::size_t at = 0, line = 1;
  while (at < text.size()) {
    const std::size_t row_line = line;
    std::vector<std::string> cells;
    while (true) {
      std::string cell;
      if (at < text.size() && text[at] == '"') {
        for (++at; at < text.size(); ++at) {
          if (text[at] == '\n') ++line;
          if (text[at] == '"' && (at + 1 == text.size() || text[at + 1] != '"')) break;
          if (text[at] == '"') ++at;
          cell += text[at];
        }
        at = std::min(at + 1, text.size());
      }
      while (at < text.size() && text[at] != ',' && text[at] != '\n' && text[at] != '\r')
        cell += text[at++];
      cells.push_back(cell);
      if (at == text.size() || text[at] != ',') break;
      ++at;
    }
    if (at < text.size() && text[at] == '\r') {
      if (at + 1 < text.size() && text[at + 1] == '\n') ++at;
      ++at, ++line;
    } else if (at < text.size()) {
      ++at, ++line;
    }
    rows.row(cells, row_line);
  }
  return rows.text;
}

}  // namespace

TEST_CASE("csv reader: quotes, line ends and empty cells", "[base][csv]") {
  CHECK(read("a,b\r\nc,d\re,f") == "1:a|b/2:c|d/3:e|f");
  CHECK(read("\"say \"\"no\"\"\",b") == "1:say \"no\"|b");
  CHECK(read("\"two\nlines\",b") == "1:two\nlines|b");
  CHECK(read("\"never closed,b\n") == "1:never closed,b\n");
  CHECK(read(",\n,") == "1:|/2:|");
  CHECK(read("").empty());
}

TEST_CASE("csv reader: with the separator that was found, the others belong to the cells", "[base][csv]") {
  const auto read_found = [](std::string_view text) { return read(text, 0, 1000, csv_separator(text)); };
  CHECK(read_found("a,b\nc,d\n") == "1:a|b/2:c|d");
  CHECK(read_found("a;b\n1,5;2,5") == "1:a|b/2:1,5|2,5");
  CHECK(read_found("a\tb\n1,5\t2,5") == "1:a|b/2:1,5|2,5");
  CHECK(read_found("a,\"1,5\"\nb,\"2;5\"") == "1:a|1,5/2:b|2;5");
}

TEST_CASE("csv reader: lines of rows are lines of the text", "[base][csv]") {
  CHECK(read("a,\"b\nc\"\r\nd\re,f") == "1:a|b\nc/3:d/4:e|f");
  CHECK(read("a,") == "1:a|");
  CHECK(read("\n\na") == "1:/2:/3:a");
}

TEST_CASE("csv reader: random texts in random pieces are read as by the naive reader", "[base][csv]") {
  test::Random random(11);
  constexpr std::string_view bytes = "a,\"\n\r";
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (std::size_t size = random.below(24); size > 0; --size)
      text += bytes[random.below(bytes.size())];
    CAPTURE(text);
    const std::string expected = read_naively(text);
    CHECK(read(text) == expected);
    CHECK(read(text, 1) == expected);
    CHECK(read(text, 5) == expected);
  }
}

TEST_CASE("csv reader: a row over the limit loses its first line, whatever the pieces", "[base][csv]") {
  CHECK(read("a,\"b\nc,\"\"\nd,e\nf\n", 0, 9) == "1:!/2:c|\"\"/3:d|e/4:f");
  CHECK(read("aaaaaaaaaa\nb\n", 1, 6) == "1:!/2:b");
  test::Random random(12);
  constexpr std::string_view bytes = "ab,\"\n\r";
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (std::size_t size = random.below(60); size > 0; --size)
      text += bytes[random.below(bytes.size())];
    CAPTURE(text);
    const std::string whole = read(text, 0, 8);
    CHECK(read(text, 1, 8) == whole);
    CHECK(read(text, 7, 8) == whole);
  }
}

TEST_CASE("csv separator: the one that splits the first lines evenly", "[base][csv]") {
  CHECK(csv_separator("a|b|c\nd|e|f\n") == '|');
  CHECK(csv_separator("a;b\n1,5;2,5\n") == ';');
  CHECK(csv_separator("a\n") == ',');
  CHECK(csv_separator("") == ',');
}
