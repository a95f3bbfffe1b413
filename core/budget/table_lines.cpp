// SPDX-License-Identifier: MIT
#include "core/budget/table_lines.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "core/base/hash.h"
#include "core/base/limits.h"
#include "core/budget/table_cells.h"
#include "core/budget/table_head.h"
#include "core/text/utf8.h"

namespace portal::budget {
namespace {

constexpr int total_rank = -1;   // "TỔNG CHI" without a number stands above all
constexpr int unnumbered = 100;  // below whatever stands before it
constexpr int digits_rank = 2;   // of numbers that rank_of() does not know

constexpr std::size_t first_slots = 64;
constexpr std::size_t most_probes = 64;

std::uint64_t key_of(int parent, const std::string& number, const std::string& name) {
  const std::string key = std::to_string(parent) + '\n' + number + '\n' + name;
  return xxh64({reinterpret_cast<const std::uint8_t*>(key.data()), key.size()});
}

int rank_of_line(std::optional<int> known, bool numbered, std::string_view bare) {
  if (known) return *known;
  if (bare.starts_with("tong")) return total_rank;
  return numbered ? digits_rank : unnumbered;
}

}  // namespace

bool SeenHashes::add(std::uint64_t hash) {
  if (2 * (size_ + 1) > slots_.size()) grow();
  return place(hash == 0 ? 1 : hash);
}

bool SeenHashes::place(std::uint64_t hash) {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t probe = 0; probe < most_probes; ++probe) {
    std::uint64_t& slot = slots_[(static_cast<std::size_t>(hash) + probe) & mask];
    if (slot == hash) return false;
    if (slot != 0) continue;
    slot = hash;
    ++size_;
    break;
  }
  return true;
}

void SeenHashes::grow() {
  const std::vector<std::uint64_t> old =
      std::exchange(slots_, std::vector<std::uint64_t>(std::max(first_slots, 2 * slots_.size())));
  size_ = 0;
  for (const std::uint64_t hash : old)
    if (hash != 0) place(hash);
}

TableLines::Open& TableLines::add(int row, const std::string& number, const std::string& name, std::string_view bare) {
  const std::optional<int> known = rank_of(number, letter_);
  const int rank = rank_of_line(known, !number.empty(), bare);
  if (known == 0) letter_ = number[0];
  while (!open_.empty() && open_.back().rank >= rank)
    close();

  Open open;
  open.index = count_++;
  open.row = row;
  open.rank = rank;
  open.name = name;
  open.amounts.resize(columns_);
  open.parts.resize(columns_);
  open.flow = flow_in(name);
  TableLine line;
  line.row = row;
  line.name = name;
  line.level = open.level = static_cast<int>(open_.size());
  if (!open_.empty()) {
    const Open& parent = open_.back();
    line.parent = parent.index;
    line.of_which = parent.of_which;
    open.code = parent.code;
    if (!open.flow) open.flow = parent.flow;
  }
  const std::size_t end = number.find_last_not_of(".)/ ");
  if (end != std::string::npos) open.code += (open.code.empty() ? "" : ".") + number.substr(0, end + 1);
  line.code = open.code;
  line.duplicate = open.duplicate = !seen_.add(key_of(line.parent, number, name));
  if (line.duplicate) report(out_, TableProblemCode::duplicate_row, row, -1, name);
  out_.lines.push_back(std::move(line));
  open_.push_back(std::move(open));
  return open_.back();
}

void TableLines::set_amounts(std::vector<std::optional<Amount>> amounts) {
  Open& line = open_.back();
  line.amounts = std::move(amounts);
  if (line.duplicate || open_.size() < 2) return;
  Open& parent = open_[open_.size() - 2];  // direct parts only: levels are never added together
  for (std::size_t column = 0; column < columns_; ++column)
    if (line.amounts[column]) parent.parts[column].add(*line.amounts[column]);
}

bool TableLines::begin_of_which() {
  if (open_.empty()) return false;
  open_.back().of_which = true;
  return true;
}

void TableLines::close() {
  const Open& line = open_.back();
  for (std::size_t column = 0; column < columns_; ++column) {
    const PartsSum& parts = line.parts[column];
    if (parts.count == 0 || !line.amounts[column]) continue;
    const int x = static_cast<int>(column);
    const SumCheck check = check_sum(*line.amounts[column], parts);
    if (check.sum == Sum::above) report(out_, TableProblemCode::parts_above, line.row, x, line.name);
    out_.sums.push_back({line.index, x, static_cast<int>(parts.count), check});
  }
  open_.pop_back();
}

void TableLines::finish() {
  while (!open_.empty())
    close();
}

void report(TableReading& out, TableProblemCode code, int row, int column, std::string_view text) {
  if (out.problems.size() < limits::problems)
    out.problems.push_back({code, row, column, std::string(text::cut(text, limits::excerpt_bytes))});
}

}  // namespace portal::budget
