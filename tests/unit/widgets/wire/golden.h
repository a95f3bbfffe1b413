// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "nlohmann/json.hpp"

#include "widgets/app/messages.h"

namespace portal::test {

using Bytes = std::vector<std::uint8_t>;

/// One message of tests/golden/wire/, as both sides agree on it.
struct Golden {
  nlohmann::json message;
  Bytes bytes;
};

/// @param name  "commands" or "patch"; the messages are in `name`.json, their bytes, one message a line, in `name`.hex
std::vector<Golden> read_golden(const std::string& name);

Bytes from_hex(const std::string& text);

app::Command command_of(const nlohmann::json& message);
app::Output output_of(const nlohmann::json& message);

}  // namespace portal::test
