// SPDX-License-Identifier: MIT
#include "core/cli/search/index_command.h"

#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/cli/atomic_file.h"
#include "core/cli/cancel.h"
#include "core/cli/exit_status.h"
#include "core/cli/inputs/attachments.h"
#include "core/cli/inputs/document_source.h"
#include "core/cli/problem_log.h"
#include "core/cli/progress.h"
#include "core/cli/search/index_options.h"
#include "core/cli/search/static_files.h"
#include "core/search/index.h"

namespace portal::cli {
namespace {

constexpr std::size_t postings_at_once = 1'000'000;

/// The end of every pipeline: documents go into the builder, or are only counted; problems go into the log.
class Indexer final : public feeds::DocumentSink {
 public:
  explicit Indexer(bool check) : check_(check), builder_({.names = true, .rows = search::RowTexts::brief}) {}

  void add(search::Document document) override {
    ++documents_;
    if (!check_) builder_.add(std::move(document));
  }
  void report(Problem problem) override { problems_.add(std::move(problem)); }

  std::size_t size() const { return documents_; }
  const ProblemLog& problems() const { return problems_; }

  /// Nothing if somebody cancelled it.
  std::optional<search::Index> build() {
    while (builder_.build_step(postings_at_once))
      if (cancelled()) return std::nullopt;
    return std::move(builder_).build();
  }

 private:
  bool check_;
  std::size_t documents_ = 0;
  search::IndexBuilder builder_;
  ProblemLog problems_;
};

struct OpenInput {
  std::string name;
  std::unique_ptr<DocumentSource> source;
};

std::string folder_of(const std::string& input) {
  std::error_code error;
  if (std::filesystem::is_directory(input, error)) return input;
  return std::filesystem::path(input).parent_path().string();
}

/// All of them before the first is read: a name that is wrong is said at once. @return nothing if one cannot be opened
std::optional<std::vector<OpenInput>> open_all(const IndexCommandOptions& options, feeds::DocumentSink& sink) {
  std::vector<OpenInput> inputs;
  for (const std::string& input : options.inputs) {
    Result<std::unique_ptr<DocumentSource>> source = open_source(input, options.source, sink);
    if (!source) {
      std::fprintf(stderr, "%s: %s\n", input.c_str(), source.error().message.c_str());
      return std::nullopt;
    }
    inputs.push_back({input, std::move(*source)});
  }
  return inputs;
}

/// @return false if somebody cancelled it
bool read_all(std::vector<OpenInput>& inputs, const IndexCommandOptions& options, AttachmentReader& attachments,
              const Indexer& indexer, Progress& progress) {
  std::uint64_t bytes = 0, total = 0;
  for (const OpenInput& input : inputs)
    total += input.source->bytes_total();
  for (OpenInput& input : inputs) {
    attachments.set_feed(input.name, options.attachments.empty() ? folder_of(input.name) : options.attachments);
    bool more = true;
    while (more) {
      if (cancelled()) return false;
      more = input.source->step();
      progress.update(indexer.size(), bytes + input.source->bytes_read(), total);
    }
    bytes += input.source->bytes_read();
    input.source.reset();
  }
  return true;
}

bool write_index(const std::string& folder, const search::Index& index) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  const auto failure = write_atomically((std::filesystem::path(folder) / "index.bin").string(), index.bytes());
  if (failure) std::fprintf(stderr, "%s\n", failure->c_str());
  return !failure;
}

bool write_shards(const std::string& folder, const search::Index& index) {
  const Result<StaticSummary> summary = write_static(folder, index.bytes());
  if (!summary) {
    std::fprintf(stderr, "%s\n", summary.error().message.c_str());
    return false;
  }
  std::fprintf(stderr, "%zu shards of %llu bytes, %zu new ones of %llu bytes\n", summary->files,
               static_cast<unsigned long long>(summary->bytes), summary->written,
               static_cast<unsigned long long>(summary->written_bytes));
  return true;
}

void print_attachments(const AttachmentReader::Counts& counts) {
  if (counts.read + counts.failed + counts.elsewhere + counts.other_kinds == 0) return;
  std::fprintf(stderr, "attachments: %zu read, %zu failed, %zu on other servers, %zu of other kinds\n", counts.read,
               counts.failed, counts.elsewhere, counts.other_kinds);
}

int say_cancelled() {
  std::fputs("cancelled; nothing was changed\n", stderr);
  return exit_cancelled;
}

}  // namespace

int index(std::span<const std::string_view> words) {
  const std::optional<IndexCommandOptions> options = read_index_options(words);
  if (!options) {
    std::fwrite(index_usage().data(), 1, index_usage().size(), stderr);
    return exit_usage;
  }
  watch_for_cancel();
  Indexer indexer(options->check);
  AttachmentReader attachments(indexer);
  feeds::DocumentSink& first = options->read_attachments ? static_cast<feeds::DocumentSink&>(attachments) : indexer;
  std::optional<std::vector<OpenInput>> inputs = open_all(*options, first);
  if (!inputs) return exit_bad;
  Progress progress;
  if (!read_all(*inputs, *options, attachments, indexer, progress)) {
    progress.clear();
    return say_cancelled();
  }
  progress.clear();
  const ProblemLog& problems = indexer.problems();
  problems.print(stderr);
  print_attachments(attachments.counts());
  const bool anything = problems.errors() + problems.warnings() > 0;
  if (problems.input_failed() || (options->strict && anything)) {
    std::fprintf(stderr, "no index was written: %zu rows or inputs left out, %zu warnings\n", problems.errors(),
                 problems.warnings());
    return exit_bad;
  }
  if (options->check) {
    std::fprintf(stderr, "%zu documents, %.1f s; %zu rows left out, %zu warnings\n", indexer.size(), progress.seconds(),
                 problems.errors(), problems.warnings());
    return problems.errors() == 0 ? exit_good : exit_bad;
  }
  if (indexer.size() > 100'000) progress.say("building the index");
  const std::optional<search::Index> built = indexer.build();
  progress.clear();
  if (!built || cancelled()) return say_cancelled();
  if (!options->out.empty() && !write_index(options->out, *built)) return exit_bad;
  if (!options->shards.empty() && !write_shards(options->shards, *built)) return exit_bad;
  std::fprintf(stderr, "%zu documents, %zu bytes, %.1f s; %zu rows left out, %zu warnings\n", built->size(),
               built->bytes().size(), progress.seconds(), problems.errors(), problems.warnings());
  return problems.errors() == 0 ? exit_good : exit_bad;
}

}  // namespace portal::cli
