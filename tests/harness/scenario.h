// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace portal::harness {

/// One line of a scenario: its words, quotes taken off.
struct Step {
  int line = 0;  ///< from 1
  std::vector<std::string> words;
};

/// The steps of a scenario's text; comments and empty lines left out. Fails the test at an open quote.
std::vector<Step> read_steps(std::string_view text);

/// Runs a scenario file (tests/scenarios/README.md) with the harness.
///
/// It ends at the first step that fails, but goes on after a snapshot that differs, so that all of them can be
/// reviewed.
/// @param path          ends in ".scenario"; the expected snapshots lie beside it
/// @param data_folders  where `data` and `table` find their files, in this order
/// @return              a sentence for each failure, with file and line; empty if all is well
std::vector<std::string> run_scenario(const std::string& path, const std::vector<std::string>& data_folders);

}  // namespace portal::harness
