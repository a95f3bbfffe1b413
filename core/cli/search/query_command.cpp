// SPDX-License-Identifier: MIT
#include "core/cli/search/query_command.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/cli/exit_status.h"
#include "core/cli/line_reader.h"
#include "core/cli/search/explain_text.h"
#include "core/cli/search/family_lines.h"
#include "core/cli/search/mapped_file.h"
#include "core/cli/search/query_answers.h"
#include "core/cli/search/static_files.h"
#include "core/feeds/json_scan.h"
#include "core/search/index_view.h"
#include "core/search/query_dates.h"
#include "core/search/weight_fields.h"

namespace portal::cli {
namespace {

constexpr std::size_t explained_hits = 10;

/// The index of a directory: index.bin, else the shards that manifest.json names.
class StoredIndex {
 public:
  static Result<StoredIndex> open(const std::string& directory) {
    const std::filesystem::path path = std::filesystem::path(directory) / "index.bin";
    std::error_code error;
    StoredIndex index;
    if (!std::filesystem::exists(path, error) && std::filesystem::exists(directory + "/manifest.json", error)) {
      auto joined = read_static(directory);
      if (!joined) return joined.error();
      index.joined_ = std::move(*joined);
    } else if (!(index.file_ = MappedFile::open(path.string()))) {
      return Error{ErrorCode::not_found, 0, path.string() + ": cannot be read"};
    }
    return index;
  }

  std::span<const std::uint8_t> bytes() const { return file_ ? file_->bytes() : joined_; }

 private:
  std::optional<MappedFile> file_;
  std::vector<std::uint8_t> joined_;
};

int usage() {
  std::fputs(
      "portalkit query --index DIR --jsonl: JSON lines in, JSON lines out\n"
      "portalkit query --index DIR --explain TEXT [--today DATE]: why hits are where they are\n"
      "portalkit query --index DIR --families: documents that change each other, as their titles say, JSON lines\n"
      "  --weight NAME=NUMBER, more than once: another weight, see core/search/rank.h\n",
      stderr);
  return exit_usage;
}

/// "title=5"
bool read_weight(std::string_view given, search::RankWeights& weights) {
  const std::size_t sign = given.find('=');
  if (sign == std::string_view::npos) return false;
  const std::string digits(given.substr(sign + 1));
  char* end = nullptr;
  const float value = std::strtof(digits.c_str(), &end);
  for (const search::WeightField& field : search::weight_fields) {
    if (field.name != given.substr(0, sign)) continue;
    if (digits.empty() || *end != '\0' || !search::is_in_range(field, value)) {
      std::fprintf(stderr, "%s: a number from %g to %g\n", std::string(field.name).c_str(),
                   static_cast<double>(field.least), static_cast<double>(field.most));
      return false;
    }
    weights.*field.value = value;
    return true;
  }
  return false;
}

struct Options {
  std::string directory;
  std::optional<std::string_view> explained;
  std::optional<time::Date> today;
  search::RankWeights weights;
  bool families = false;
};

std::optional<Options> read_options(std::span<const std::string_view> words) {
  Options options;
  for (std::size_t i = 0; i < words.size(); ++i) {
    options.families = options.families || words[i] == "--families";
    if (words[i] == "--jsonl" || words[i] == "--families") continue;
    if (i + 1 == words.size()) return std::nullopt;
    const std::string_view value = words[i + 1];
    if (words[i] == "--index") {
      options.directory = value;
    } else if (words[i] == "--explain") {
      options.explained = value;
    } else if (words[i] == "--today") {
      options.today = time::parse_iso_date(value);
      if (!options.today) return std::nullopt;
    } else if (words[i] != "--weight" || !read_weight(value, options.weights)) {
      return std::nullopt;
    }
    ++i;
  }
  if (options.directory.empty()) return std::nullopt;
  return options;
}

int write(const std::string& text) {
  return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() ? exit_good : exit_bad;
}

int show_families(const search::IndexView& index) {
  if (index.has_rows()) return write(family_lines(index));
  std::fputs("the index has no rows to read titles from\n", stderr);
  return exit_bad;
}

int answer_all(const search::IndexView& index, const search::RankWeights& weights) {
  QueryAnswers answers(index, weights);
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
  const std::optional<Options> options = read_options(words);
  if (!options) return usage();
  const Result<StoredIndex> stored = StoredIndex::open(options->directory);
  if (!stored) {
    std::fprintf(stderr, "%s\n", stored.error().message.c_str());
    return exit_bad;
  }
  const Result<search::IndexView> index = search::IndexView::open(stored->bytes());
  if (!index) {
    std::fprintf(stderr, "%s: %s\n", options->directory.c_str(), index.error().message.c_str());
    return exit_bad;
  }
  if (options->families) return show_families(*index);
  if (!options->explained) return answer_all(*index, options->weights);
  search::Question question;
  question.text = *options->explained;
  question.limit = explained_hits;
  question.other_limit = 1;
  std::vector<search::QueryDate> dates;
  if (options->today) dates = search::find_query_dates(question.text, {*options->today});
  question.dates = dates;
  return write(explain_text(*index, question, options->weights));
}

}  // namespace portal::cli
