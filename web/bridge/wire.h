// SPDX-License-Identifier: MIT
/// Messages ↔ bytes: the one place of this side. The encoding is that of web/README.md; src/wire.js is the other side.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/bytes.h"
#include "widgets/app/messages.h"

namespace portal::wire {

/// Number that `pk_abi` gives. Changes with every change of the encoding.
inline constexpr std::uint32_t abi_version = 2;

struct DecodedCommands {
  std::vector<app::Command> commands;  ///< all that were understood, in order
  /// Offset of the first byte that is not understood: an unknown op, a value out of range, or the end of the input
  /// within a command. Nothing if all bytes were.
  std::ptrdiff_t failed_at = -1;
};

/// Reads a batch of commands; never reads past `bytes`, whatever they hold.
DecodedCommands decode_commands(std::span<const std::uint8_t> bytes);

/// Appends one command; for tests and tools, the page has its own writer.
void encode(const app::Command& command, ByteWriter& out);

/// Appends one patch or event.
void encode(const app::Output& output, ByteWriter& out);

}  // namespace portal::wire
