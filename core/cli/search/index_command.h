// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace portal::cli {

/// `portalkit index INPUT… --out DIR`: reads documents (inputs/document_source.h) and writes DIR/index.bin, whole or
/// not at all; with `--static DIR`, or instead of it, the same in shards (static_files.h). What is wrong is said on
/// standard error at the end, with file, line and field.
///
/// `--check` reads in the same way, in bounded memory, and writes nothing.
///
/// @param words  behind the verb
/// @return exit_bad if no index was written, or rows were left out; exit_cancelled after Ctrl-C. No index is written,
///         and an old one stays, if an input as a whole cannot be read, or with --strict if anything is wrong.
int index(std::span<const std::string_view> words);

}  // namespace portal::cli
