// SPDX-License-Identifier: MIT
// The bytes in tests/golden/wire/ hold this side and web/src/wire.js to one table.
#include "tests/unit/widgets/wire/golden.h"

#include "catch2/catch.hpp"

#include "core/base/bytes.h"
#include "web/bridge/wire.h"

namespace {

using portal::test::Bytes;
using portal::test::Golden;
using portal::test::read_golden;

Bytes encoded(const portal::app::Command& command) {
  portal::ByteWriter out;
  portal::wire::encode(command, out);
  return out.data();
}

struct Broken {
  const char* hex;
  std::ptrdiff_t failed_at;
  std::size_t good = 0;  ///< commands before
};

}  // namespace

TEST_CASE("wire: commands are read from and written as the golden bytes", "[wire][golden]") {
  Bytes batch;
  const std::vector<Golden> goldens = read_golden("commands");
  REQUIRE(goldens.size() >= 12);
  for (const Golden& golden : goldens) {
    INFO(golden.message.dump());
    CHECK(encoded(portal::test::command_of(golden.message)) == golden.bytes);
    const auto decoded = portal::wire::decode_commands(golden.bytes);
    CHECK(decoded.failed_at == -1);
    REQUIRE(decoded.commands.size() == 1);
    CHECK(encoded(decoded.commands[0]) == golden.bytes);
    batch.insert(batch.end(), golden.bytes.begin(), golden.bytes.end());
  }
  const auto decoded = portal::wire::decode_commands(batch);
  CHECK(decoded.failed_at == -1);
  CHECK(decoded.commands.size() == goldens.size());
}

TEST_CASE("wire: patches and events are written as the golden bytes", "[wire][golden]") {
  const std::vector<Golden> goldens = read_golden("patch");
  REQUIRE(goldens.size() >= 24);
  for (const Golden& golden : goldens) {
    INFO(golden.message.dump());
    portal::ByteWriter out;
    portal::wire::encode(portal::test::output_of(golden.message), out);
    CHECK(out.data() == golden.bytes);
  }
}

TEST_CASE("wire: every command and every output has a golden", "[wire][golden]") {
  std::vector<bool> commands(std::variant_size_v<portal::app::Command>),
      outputs(std::variant_size_v<portal::app::Output>);
  for (const Golden& golden : read_golden("commands"))
    commands[portal::test::command_of(golden.message).index()] = true;
  for (const Golden& golden : read_golden("patch"))
    outputs[portal::test::output_of(golden.message).index()] = true;
  CHECK(commands == std::vector<bool>(commands.size(), true));
  CHECK(outputs == std::vector<bool>(outputs.size(), true));
}

TEST_CASE("wire: the first byte that is not understood is named", "[wire]") {
  const auto test = GENERATE(Broken{"05", 1},                                // no number
                             Broken{"05 80", 1},                             // half a number
                             Broken{"05 80 80 80 80 10", 1},                 // 2^32
                             Broken{"05 81 00", 1},                          // longer than needed
                             Broken{"63", 0},                                // no such operation
                             Broken{"05 09 00", 2, 1},                       // the same behind a good one
                             Broken{"04 05 03 61 62", 2},                    // a text of 3 bytes that has 2
                             Broken{"02 81 80 01 e8 07 00 00", 1},           // 16,385 pixels wide
                             Broken{"02 0a f9 01 00 00", 2},                 // scale 0.249
                             Broken{"02 0a 81 7d 00 00", 2},                 // scale 16.001
                             Broken{"02 0a e8 07 02 00", 5},                 // bottom above top
                             Broken{"02 0a e8 07 00 82 80 04", 5},           // a slice of 32,769 pixels
                             Broken{"02 0a e8 07 ff ff ff 0f 00", 4},        // top far above
                             Broken{"03 04 00 00 00 00 00 00 00", 1},        // no such theme
                             Broken{"0a 01 80 80 04 00", 2},                 // status 65,536
                             Broken{"0b 01 05 00", 2},                       // 5 rows in one byte
                             Broken{"0b 01 01 05 00", 3},                    // 5 cells in one byte
                             Broken{"03 00 10 00 00 00 00 00 00", 2},        // an unknown flag
                             Broken{"09 01 02 00", 2}, Broken{"0c 02", 1});  // no such mode
  INFO(test.hex);
  const auto decoded = portal::wire::decode_commands(portal::test::from_hex(test.hex));
  CHECK(decoded.failed_at == test.failed_at);
  CHECK(decoded.commands.size() == test.good);
}
