// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "widgets/app/messages.h"

namespace portal::harness {

/// The rows of an HTML table from JSON: an array of rows, each an array of cells, each a text or [text, url].
/// Fails the test if the text is anything else.
/// @param name  for the message
app::ReceiveTable read_table_file(const std::string& json, const std::string& name);

}  // namespace portal::harness
