// SPDX-License-Identifier: MIT
#include "core/cli/search/index_options.h"

#include <algorithm>
#include <iterator>

namespace portal::cli {
namespace {

struct Format {
  std::string_view name;
  InputFormat format;
};

constexpr Format formats[] = {
    {"json", InputFormat::json}, {"jsonl", InputFormat::json_lines}, {"csv", InputFormat::csv},
    {"xml", InputFormat::xml},   {"html", InputFormat::html},
};

struct TextOption {
  std::string_view name;
  std::string& (*place)(IndexCommandOptions& options);
};

constexpr TextOption text_options[] = {
    {"--out", [](IndexCommandOptions& options) -> std::string& { return options.out; }},
    {"--static", [](IndexCommandOptions& options) -> std::string& { return options.shards; }},
    {"--mapping", [](IndexCommandOptions& options) -> std::string& { return options.source.mapping; }},
    {"--base-url", [](IndexCommandOptions& options) -> std::string& { return options.source.base_url; }},
    {"--attachments", [](IndexCommandOptions& options) -> std::string& { return options.attachments; }},
};

bool set_format(std::string_view name, IndexCommandOptions& options) {
  const auto known =
      std::find_if(std::begin(formats), std::end(formats), [&](const Format& one) { return one.name == name; });
  if (known == std::end(formats)) return false;
  options.source.format = known->format;
  return true;
}

struct Switch {
  std::string_view name;
  bool IndexCommandOptions::*place;
  bool value;
};

constexpr Switch switches[] = {
    {"--check", &IndexCommandOptions::check, true},
    {"--strict", &IndexCommandOptions::strict, true},
    {"--summaries", &IndexCommandOptions::summaries, true},
    {"--no-attachments", &IndexCommandOptions::read_attachments, false},
};

/// @return how many words were taken; 0 if they are not understood
std::size_t read_option(std::span<const std::string_view> words, IndexCommandOptions& options) {
  const std::string_view word = words.front();
  for (const Switch& one : switches) {
    if (one.name != word) continue;
    options.*one.place = one.value;
    return 1;
  }
  if (words.size() < 2) return 0;
  if (word == "--format") return set_format(words[1], options) ? 2 : 0;
  for (const TextOption& option : text_options) {
    if (option.name != word) continue;
    option.place(options) = words[1];
    return 2;
  }
  return 0;
}

}  // namespace

std::optional<IndexCommandOptions> read_index_options(std::span<const std::string_view> words) {
  IndexCommandOptions options;
  while (!words.empty()) {
    std::size_t taken = 1;
    if (words.front().starts_with("--")) {
      taken = read_option(words, options);
      if (taken == 0) return std::nullopt;
    } else {
      options.inputs.emplace_back(words.front());
    }
    words = words.subspan(taken);
  }
  if (options.inputs.empty() || (options.out.empty() && options.shards.empty()) != options.check) return std::nullopt;
  return options;
}

std::string_view index_usage() {
  return "portalkit index INPUT… --out DIR [options]: documents into DIR/index.bin\n"
         "portalkit index INPUT… --static DIR [options]: the same in shards for hosts that only serve files\n"
         "portalkit index INPUT… --check [options]: only says what is wrong with them\n\n"
         "  INPUT               .json, .jsonl, .csv, .tsv, .xml (RSS, Atom, sitemap.xml), .html, a folder of saved "
         "pages,\n"
         "                      or - for standard input\n"
         "  --format NAME       json, jsonl, csv, xml or html, whatever the file is called\n"
         "  --mapping FILE      where the fields stand in pages\n"
         "  --base-url URL      of saved pages: what their path is relative to\n"
         "  --attachments DIR   where PDF and DOCX attachments are; else beside the input\n"
         "  --no-attachments    their text is not read\n"
         "  --summaries         are kept, so that programs can show the parts that hold the words\n"
         "  --strict            no index if anything is wrong\n\n"
         "docs/indexing.md has an example of each.\n";
}

}  // namespace portal::cli
