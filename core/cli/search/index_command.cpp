// SPDX-License-Identifier: MIT
#include "core/cli/search/index_command.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "core/base/problem.h"
#include "core/cli/exit_status.h"
#include "core/feeds/json_feed.h"
#include "core/feeds/json_scan.h"
#include "core/search/index.h"

namespace portal::cli {
namespace {

constexpr std::size_t lines_at_once = 1000;
constexpr std::size_t progress_every = 10'000;

/// Reads feeds into a builder and says what is wrong with them.
class Indexer {
 public:
  Indexer() : builder_({.names = true, .rows = search::RowTexts::brief}) {}

  /// @return false if the file cannot be read at all
  bool read(const std::string& path);

  search::IndexBuilder take() { return std::move(builder_); }
  std::size_t problems() const { return problems_; }

 private:
  void read_lines(std::istream& file, const std::string& path);
  bool read_feed(std::string bytes, const std::string& path, std::size_t rows_before);

  search::IndexBuilder builder_;
  std::size_t problems_ = 0;
};

void print(const Problem& problem, std::size_t rows_before) {
  std::fprintf(stderr, "%s: row %zu%s%s: %s\n", problem.source.c_str(), problem.row + rows_before,
               problem.field.empty() ? "" : ", ", problem.field.c_str(), problem.message.c_str());
}

bool Indexer::read_feed(std::string bytes, const std::string& path, std::size_t rows_before) {
  feeds::JsonFeedReader reader(std::move(bytes), path);
  bool more = true;
  while (more) {
    more = reader.step(lines_at_once);
    for (search::Document& document : reader.take_documents()) {
      builder_.add(std::move(document));
      if (builder_.size() % progress_every == 0) std::fprintf(stderr, "%zu documents\n", builder_.size());
    }
  }
  for (const Problem& problem : reader.problems())
    print(problem, rows_before);
  problems_ += reader.problems().size();
  return !reader.failed();
}

/// Some lines at a time as one array, so that memory does not hold the file.
void Indexer::read_lines(std::istream& file, const std::string& path) {
  std::size_t rows = 0, in_batch = 0;
  std::string line, batch;
  const auto flush = [&] {
    if (in_batch > 0) read_feed('[' + batch + ']', path, rows);
    rows += in_batch;
    batch.clear();
    in_batch = 0;
  };
  while (std::getline(file, line)) {
    if (feeds::skip_json_space(line, 0) == line.size()) continue;
    if (in_batch++ > 0) batch += ",\n";
    batch += line;
    if (in_batch == lines_at_once) flush();
  }
  flush();
}

bool Indexer::read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return false;
  if (path.ends_with(".jsonl") || path.ends_with(".ndjson")) {
    read_lines(file, path);
    return true;
  }
  return read_feed({std::istreambuf_iterator<char>(file), {}}, path, 0);
}

/// Beside its place first, then renamed: a reader sees the old index or the new one.
bool write_whole(const std::filesystem::path& path, std::span<const std::uint8_t> bytes) {
  const std::filesystem::path draft = path.string() + ".new";
  std::ofstream file(draft, std::ios::binary | std::ios::trunc);
  file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
  file.close();
  std::error_code error;
  if (file) std::filesystem::rename(draft, path, error);
  if (!file || error) std::filesystem::remove(draft, error);
  return std::filesystem::exists(path, error) && !std::filesystem::exists(draft, error) && file;
}

int usage() {
  std::fputs("portalkit index FILE… --out DIR: documents from .json or .jsonl into DIR/index.bin\n", stderr);
  return exit_usage;
}

}  // namespace

int index(std::span<const std::string_view> words) {
  std::vector<std::string> files;
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == "--out" && i + 1 < words.size()) {
      out = words[++i];
    } else if (words[i].starts_with("--")) {
      return usage();
    } else {
      files.emplace_back(words[i]);
    }
  }
  if (files.empty() || out.empty()) return usage();
  Indexer indexer;
  for (const std::string& file : files) {
    if (indexer.read(file)) continue;
    std::fprintf(stderr, "%s: cannot be read\n", file.c_str());
    return exit_bad;
  }
  const search::Index built = std::move(indexer.take()).build();
  std::error_code error;
  std::filesystem::create_directories(out, error);
  if (!write_whole(std::filesystem::path(out) / "index.bin", built.bytes())) {
    std::fprintf(stderr, "%s: cannot be written\n", out.c_str());
    return exit_bad;
  }
  std::fprintf(stderr, "%zu documents, %zu bytes, %zu problems\n", built.size(), built.bytes().size(),
               indexer.problems());
  return indexer.problems() == 0 ? exit_good : exit_bad;
}

}  // namespace portal::cli
