// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "core/cli/inputs/document_source.h"

namespace portal::cli {

struct CloseFile {
  void operator()(std::FILE* file) const {
    if (file != stdin) std::fclose(file);
  }
};
/// Closed at its end, but for standard input.
using File = std::unique_ptr<std::FILE, CloseFile>;

/// A file in pieces of 256 KiB.
class FileSource final : public DocumentSource {
 public:
  /// Borrows the sink, for the problem that the file fails in the middle.
  FileSource(File file, std::string name, std::unique_ptr<feeds::FeedReader> reader, feeds::DocumentSink& sink);

  bool step() override;
  std::uint64_t bytes_read() const override { return bytes_read_; }
  std::uint64_t bytes_total() const override { return bytes_total_; }

 private:
  File file_;
  std::string name_;
  std::unique_ptr<feeds::FeedReader> reader_;
  feeds::DocumentSink& sink_;
  std::vector<char> buffer_;
  std::uint64_t bytes_read_ = 0;
  std::uint64_t bytes_total_ = 0;
};

/// All bytes of a file of at most `most` bytes.
Result<std::string> read_file(const std::string& path, std::size_t most);

}  // namespace portal::cli
