// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/cli/inspect/topics.h"

namespace portal::cli {

/// `portalkit inspect TOPIC`: reads one JSON object a line on standard input and writes one line for each, in order:
/// {"id": …, "result": …}, or for a bad line {"id": …, "error": sentence, "offset": byte of the line}.
/// Lines of white space are skipped. What can be answered is written before more input is waited for.
///
/// @param words  behind the verb
/// @return exit_bad if a line was bad; exit_usage if there is no such topic
int inspect(std::span<const std::string_view> words);

/// Appends the answer to one line, and a line feed, to `out`.
/// @param line  any bytes, without the line feed
/// @return whether the line was good
bool append_answer(const Topic& topic, std::string_view line, std::string& out);

}  // namespace portal::cli
