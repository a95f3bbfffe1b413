// SPDX-License-Identifier: MIT
#include "core/cli/inspect.h"

#include <cstdio>

#include "core/cli/exit_status.h"
#include "core/cli/line_reader.h"
#include "core/feeds/json_scan.h"

namespace portal::cli {
namespace {

void print_topics(std::FILE* file) {
  std::fputs("portalkit inspect TOPIC < LINES: one JSON object a line in, one a line out\n\n", file);
  for (const Topic& topic : topics)
    std::fprintf(file, "  %-12s %s\n", topic.name.data(), topic.fields.data());
}

const Topic* find_topic(std::string_view name) {
  for (const Topic& topic : topics) {
    if (topic.name == name) return &topic;
  }
  return nullptr;
}

/// True if somebody takes the output.
bool write(std::string& out) {
  const bool written = std::fwrite(out.data(), 1, out.size(), stdout) == out.size() && std::fflush(stdout) == 0;
  out.clear();
  return written;
}

int answer_all(const Topic& topic) {
  constexpr std::size_t enough_bytes = 64 * 1024;
  LineReader lines;
  std::string out;
  bool good = true;
  while (const std::optional<std::string_view> line = lines.next()) {
    if (feeds::skip_json_space(*line, 0) == line->size()) continue;
    good = append_answer(topic, *line, out) && good;
    if ((out.size() >= enough_bytes || !lines.has_line()) && !write(out)) return exit_bad;
  }
  return write(out) && good ? exit_good : exit_bad;
}

Json answer(const Topic& topic, std::string_view line, bool& good) {
  const Result<Request> request = Request::parse(line);
  Json id = request ? request->id() : id_of_broken(line);
  Result<Json> result = request ? topic.answer(*request) : request.error();
  good = result.ok();
  if (good) return {{"id", std::move(id)}, {"result", std::move(*result)}};
  return {{"id", std::move(id)}, {"error", result.error().message}, {"offset", result.error().offset_bytes}};
}

}  // namespace

bool append_answer(const Topic& topic, std::string_view line, std::string& out) {
  bool good = true;
  out += answer(topic, line, good).dump(-1, ' ', false, Json::error_handler_t::replace);
  out += '\n';
  return good;
}

int inspect(std::span<const std::string_view> words) {
  if (words.size() == 1 && words.front() == "--help") {
    print_topics(stdout);
    return exit_good;
  }
  const Topic* topic = words.size() == 1 ? find_topic(words.front()) : nullptr;
  if (topic != nullptr) return answer_all(*topic);
  print_topics(stderr);
  return exit_usage;
}

}  // namespace portal::cli
