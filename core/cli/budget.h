// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace portal::cli {

/// `portalkit budget [--csv | --json] [--date YYYY-MM-DD] [--caption WORDS] FILE…`: the figures of articles and tables,
/// for people: each with its evidence and checks. Text, HTML (.html, .htm), CSV (.csv, .tsv) and the JSON that
/// it writes itself (.json, .jsonl); "-" is text on standard input. The date decides years that are left out; today
/// unless told.
///
/// @param words  behind the verb
/// @return exit_bad if a file cannot be read
int budget(std::span<const std::string_view> words);

}  // namespace portal::cli
