// SPDX-License-Identifier: MIT
// Batches of commands from the page. Everything has one form: what is understood is written as it came.
#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "core/base/bytes.h"
#include "tests/fuzz/require.h"
#include "web/bridge/wire.h"

using portal::fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const portal::wire::DecodedCommands decoded = portal::wire::decode_commands({data, size});
  require(decoded.failed_at >= -1 && decoded.failed_at <= static_cast<std::ptrdiff_t>(size));
  portal::ByteWriter out;
  for (const portal::app::Command& command : decoded.commands)
    portal::wire::encode(command, out);
  require(out.data().size() <= size && std::equal(out.data().begin(), out.data().end(), data));
  require(decoded.failed_at != -1 || out.data().size() == size);
  return 0;
}
