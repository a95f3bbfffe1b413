// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/cli/inputs/document_source.h"

namespace portal::cli {

struct IndexCommandOptions {
  std::vector<std::string> inputs;  ///< files, folders, or "-"
  std::string out;                  ///< folder of index.bin
  std::string shards;               ///< folder of the same in shards, static_files.h
  SourceOptions source;
  std::string attachments;  ///< folder of the attachments; empty: that of the input
  bool read_attachments = true;
  bool check = false;      ///< only read, no index is made
  bool summaries = false;  ///< are kept, so that a program can show parts of them
  bool strict = false;     ///< whatever is wrong, no index is written
};

/// @param words  behind the verb. @return nothing if they are not understood
std::optional<IndexCommandOptions> read_index_options(std::span<const std::string_view> words);

/// What may be said, for people.
std::string_view index_usage();

}  // namespace portal::cli
