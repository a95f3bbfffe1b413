// SPDX-License-Identifier: MIT
#include "tests/harness/table_file.h"

#include "nlohmann/json.hpp"

#include "tests/harness/failure.h"

namespace portal::harness {
namespace {

constexpr std::uint32_t table_request = 1;  // web/README.md: TABLE

bool is_link(const nlohmann::json& cell) {
  return cell.is_array() && cell.size() == 2 && cell[0].is_string() && cell[1].is_string();
}

}  // namespace

app::ReceiveTable read_table_file(const std::string& json, const std::string& name) {
  const nlohmann::json rows = nlohmann::json::parse(json, nullptr, false);
  if (!rows.is_array()) fail(name + ": not an array of rows");
  app::ReceiveTable table{table_request, {}};
  for (const nlohmann::json& row : rows) {
    if (!row.is_array()) fail(name + ": a row is not an array");
    std::vector<feeds::TableCell>& cells = table.rows.emplace_back();
    for (const nlohmann::json& cell : row) {
      if (!cell.is_string() && !is_link(cell)) fail(name + ": a cell is neither a text nor [text, url]");
      if (cell.is_string())
        cells.push_back({cell.get<std::string>(), {}});
      else
        cells.push_back({cell[0].get<std::string>(), cell[1].get<std::string>()});
    }
  }
  return table;
}

}  // namespace portal::harness
