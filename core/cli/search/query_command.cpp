// SPDX-License-Identifier: MIT
#include "core/cli/search/query_command.h"

#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "core/cli/exit_status.h"
#include "core/cli/line_reader.h"
#include "core/cli/search/query_answers.h"
#include "core/feeds/json_scan.h"
#include "core/search/index_view.h"

namespace portal::cli {
namespace {

std::optional<std::vector<std::uint8_t>> read_bytes(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  return std::vector<std::uint8_t>{std::istreambuf_iterator<char>(file), {}};
}

int usage() {
  std::fputs("portalkit query --index DIR --jsonl: JSON lines in, JSON lines out\n", stderr);
  return exit_usage;
}

int answer_all(const search::IndexView& index) {
  QueryAnswers answers(index);
  LineReader lines;
  std::string out;
  bool good = true;
  while (const std::optional<std::string_view> line = lines.next()) {
    if (feeds::skip_json_space(*line, 0) == line->size()) continue;
    good = answers.append(*line, out) && good;
    if (lines.has_line() && out.size() < 64 * 1024) continue;
    if (std::fwrite(out.data(), 1, out.size(), stdout) != out.size() || std::fflush(stdout) != 0) return exit_bad;
    out.clear();
  }
  const bool written = std::fwrite(out.data(), 1, out.size(), stdout) == out.size() && std::fflush(stdout) == 0;
  return written && good ? exit_good : exit_bad;
}

}  // namespace

int query(std::span<const std::string_view> words) {
  std::string directory;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == "--index" && i + 1 < words.size()) {
      directory = words[++i];
    } else if (words[i] != "--jsonl") {
      return usage();
    }
  }
  if (directory.empty()) return usage();
  const std::optional<std::vector<std::uint8_t>> bytes = read_bytes(directory + "/index.bin");
  if (!bytes) {
    std::fprintf(stderr, "%s/index.bin: cannot be read\n", directory.c_str());
    return exit_bad;
  }
  const Result<search::IndexView> index = search::IndexView::open(*bytes);
  if (!index) {
    std::fprintf(stderr, "%s/index.bin: %s\n", directory.c_str(), index.error().message.c_str());
    return exit_bad;
  }
  return answer_all(*index);
}

}  // namespace portal::cli
