// SPDX-License-Identifier: MIT
/// Who issues the example documents, and under which kinds and symbols (Decree 30/2020/NĐ-CP, appendices I and III).
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace portal::examples {

enum class Agency : std::uint8_t {
  council,    ///< Hội đồng nhân dân huyện
  committee,  ///< Ủy ban nhân dân huyện
  finance,
  home_affairs,
  education,
  agriculture,
  infrastructure,
  environment,
  labour,
  culture,
  justice,
  ethnic_affairs,
  health,
};

enum class Kind : std::uint8_t {
  resolution,
  normative_resolution,  ///< with the year in its number: 12/2023/NQ-HĐND
  decision,
  normative_decision,
  directive,
  plan,
  report,
  notice,
  proposal,
  programme,
  guidance,
  telegram,
  letter,  ///< công văn: no abbreviation of a kind, but that of the drafting unit
};

struct AgencyRow {
  std::string_view name;
  std::string_view symbol;
  int volume_percent;  ///< how many documents it issues, of what `KindRow::yearly` says
};

struct KindRow {
  std::string_view name;
  std::string_view symbol;  ///< empty for a letter
  int yearly;               ///< documents in one year, published or not: how fast numbers grow
  bool normative;
};

const AgencyRow& row(Agency agency);
const KindRow& row(Kind kind);

/// Names of those who sign for `agency` in `year`, at least one. All names are invented.
std::span<const std::string_view> signers(Agency agency, int year);

}  // namespace portal::examples
