// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/feeds/feed_reader.h"

namespace portal::cli {

/// Where documents come from: a file, or a folder of files. It hands them to the sink that it was made with.
class DocumentSource {
 public:
  virtual ~DocumentSource() = default;

  /// Reads a part that takes some milliseconds: a piece of a file, or one page. @return false once nothing remains
  virtual bool step() = 0;

  virtual std::uint64_t bytes_read() const = 0;
  virtual std::uint64_t bytes_total() const = 0;  ///< 0 if nobody knows, of a pipe
};

enum class InputFormat : std::uint8_t { by_name, json, json_lines, csv, xml, html };

struct SourceOptions {
  InputFormat format = InputFormat::by_name;  ///< by_name: .json, .jsonl or .ndjson, .csv or .tsv, .xml, .rss, .atom, …
  std::string mapping;                        ///< a file for pages, see mapping.h; none if empty
  std::string base_url;                       ///< what links of saved pages are relative to; none if empty
};

/// Opens a file, a folder of saved pages, or "-" for standard input.
/// @return  why not, in a sentence without the name
Result<std::unique_ptr<DocumentSource>> open_source(const std::string& path, const SourceOptions& options,
                                                    feeds::DocumentSink& sink);

}  // namespace portal::cli
