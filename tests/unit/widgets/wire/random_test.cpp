// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "catch2/catch.hpp"

#include "core/base/bytes.h"
#include "tests/unit/widgets/wire/random_command.h"
#include "web/bridge/wire.h"

namespace {

using portal::test::Random;
using Bytes = std::vector<std::uint8_t>;

// Decodes a copy in a heap block of its exact size, so that AddressSanitizer sees a read of one byte too many.
portal::wire::DecodedCommands decode(std::span<const std::uint8_t> bytes) {
  const std::unique_ptr<std::uint8_t[]> block(new std::uint8_t[bytes.size()]);
  std::copy(bytes.begin(), bytes.end(), block.get());
  return portal::wire::decode_commands({block.get(), bytes.size()});
}

Bytes encoded(const std::vector<portal::app::Command>& commands) {
  portal::ByteWriter out;
  for (const portal::app::Command& command : commands)
    portal::wire::encode(command, out);
  return out.data();
}

}  // namespace

TEST_CASE("wire: what was written is read back", "[wire]") {
  Random random(21);
  for (int round = 0; round < 3000; ++round) {
    std::vector<portal::app::Command> commands;
    for (std::size_t count = random.below(5); count > 0; --count)
      commands.push_back(random_command(random));
    const Bytes bytes = encoded(commands);
    const auto decoded = decode(bytes);
    REQUIRE(decoded.failed_at == -1);
    REQUIRE(decoded.commands.size() == commands.size());
    for (std::size_t i = 0; i < commands.size(); ++i)
      REQUIRE(decoded.commands[i].index() == commands[i].index());
    REQUIRE(encoded(decoded.commands) == bytes);
  }
}

TEST_CASE("wire: a batch that ends too early gives its whole commands, and fails inside the next", "[wire]") {
  Random random(22);
  for (int round = 0; round < 60; ++round) {
    std::vector<std::size_t> ends{0};
    Bytes bytes;
    for (int count = 0; count < 4; ++count) {
      const Bytes one = encoded({random_command(random)});
      bytes.insert(bytes.end(), one.begin(), one.end());
      ends.push_back(bytes.size());
    }
    for (std::size_t size = 0; size < bytes.size(); ++size) {
      const auto decoded = decode(std::span(bytes).first(size));
      const auto next = std::upper_bound(ends.begin(), ends.end(), size);  // behind the last whole command
      const std::size_t whole = *(next - 1);
      REQUIRE(decoded.commands.size() == static_cast<std::size_t>(next - ends.begin() - 1));
      if (size == whole) {
        REQUIRE(decoded.failed_at == -1);
      } else {
        REQUIRE(decoded.failed_at > static_cast<std::ptrdiff_t>(whole));  // the operation itself was understood
        REQUIRE(decoded.failed_at <= static_cast<std::ptrdiff_t>(size));
      }
    }
  }
}

TEST_CASE("wire: any bytes are read or refused, and have one meaning", "[wire]") {
  Random random(23);
  for (int round = 0; round < 20'000; ++round) {
    Bytes bytes(random.below(40));
    for (std::uint8_t& byte : bytes)
      byte = static_cast<std::uint8_t>(random.below(random.below(2) == 0 ? 16 : 256));
    const auto decoded = decode(bytes);
    REQUIRE(decoded.failed_at >= -1);
    REQUIRE(decoded.failed_at <= static_cast<std::ptrdiff_t>(bytes.size()));
    // Everything has one form: what was understood is written as it came.
    const Bytes understood = encoded(decoded.commands);
    REQUIRE(understood.size() <= bytes.size());
    REQUIRE(std::equal(understood.begin(), understood.end(), bytes.begin()));
    REQUIRE((decoded.failed_at != -1 || understood.size() == bytes.size()));
  }
}
