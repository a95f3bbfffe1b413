// SPDX-License-Identifier: MIT
#include "core/cli/search/index_command.h"

#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/cli/cancel.h"
#include "core/cli/exit_status.h"
#include "core/cli/inputs/attachments.h"
#include "core/cli/inputs/document_source.h"
#include "core/cli/problem_log.h"
#include "core/cli/progress.h"
#include "core/cli/search/index_options.h"
#include "core/cli/search/index_writer.h"
#include "core/cli/search/mapped_file.h"
#include "core/cli/search/static_files.h"

namespace portal::cli {
namespace {

/// The end of every pipeline: documents go into the index, or are only counted; problems go into the log.
class Indexer final : public feeds::DocumentSink {
 public:
  explicit Indexer(const IndexCommandOptions& options)
      : check_(options.check),
        summaries_(options.summaries),
        passing_(options.out.empty()),
        shards_(options.shards),
        out_(passing_ ? shards_ / "index.whole" : std::filesystem::path(options.out)) {}
  ~Indexer() { remove_passing(); }

  void add(search::Document document) override {
    ++documents_;
    if (!check_ && start()) writer_->add(std::move(document));
  }
  void report(Problem problem) override { problems_.add(std::move(problem)); }

  std::size_t size() const { return documents_; }
  const ProblemLog& problems() const { return problems_; }

  /// What could not be written, so that reading on is of no use.
  std::optional<std::string> failure() const { return writer_ ? writer_->failure() : refusal_; }

  /// @return bytes of the index, or what went wrong
  Result<std::size_t> write() {
    if (!start()) return cannot(*refusal_);
    return writer_->finish();
  }

  bool wants_shards() const { return !shards_.empty(); }

  /// The index that was written once more as shards.
  Result<StaticSummary> write_shards() {
    const std::string path = (out_ / "index.bin").string();
    const std::optional<MappedFile> index = MappedFile::open(path);
    if (!index) return cannot(path + ": cannot be read again");
    const Result<StaticSummary> summary = static_.write(index->bytes());
    if (!summary) return summary;
    remove_passing();
    if (auto failure = static_.commit()) return cannot(std::move(*failure));
    return summary;
  }

 private:
  static Error cannot(std::string sentence) { return {ErrorCode::not_found, 0, std::move(sentence)}; }

  /// With the first document: a run that fails before leaves no folder. The folder of the shards is taken first, and
  /// with it what passes through it.
  bool start() {
    if (writer_ || refusal_) return writer_.has_value();
    if (wants_shards()) refusal_ = static_.open(shards_);
    if (refusal_) return false;
    IndexWriterOptions written{.pairs = !passing_};  // shards have pairs of their own
    if (summaries_) written.index.rows = search::RowTexts::all;
    writer_.emplace(out_, written);
    return true;
  }

  void remove_passing() {
    if (!passing_ || !writer_) return;
    writer_.reset();
    std::error_code error;
    std::filesystem::remove_all(out_, error);
  }

  bool check_, summaries_;
  bool passing_;  // the index is wanted as shards alone: the whole goes away
  std::filesystem::path shards_, out_;
  std::size_t documents_ = 0;
  std::optional<std::string> refusal_;
  StaticWriter static_;
  std::optional<IndexWriter> writer_;
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

/// @return false if somebody cancelled it, or nothing can be written
bool read_all(std::vector<OpenInput>& inputs, const IndexCommandOptions& options, AttachmentReader& attachments,
              const Indexer& indexer, Progress& progress) {
  std::uint64_t bytes = 0, total = 0;
  for (const OpenInput& input : inputs)
    total += input.source->bytes_total();
  for (OpenInput& input : inputs) {
    attachments.set_feed(input.name, options.attachments.empty() ? folder_of(input.name) : options.attachments);
    bool more = true;
    while (more) {
      if (cancelled() || indexer.failure()) return false;
      more = input.source->step();
      progress.update(indexer.size(), bytes + input.source->bytes_read(), total);
    }
    bytes += input.source->bytes_read();
    input.source.reset();
  }
  return true;
}

void print_shards(const StaticSummary& summary) {
  std::fprintf(stderr, "%zu shards of %llu bytes, %zu new ones of %llu bytes\n", summary.files,
               static_cast<unsigned long long>(summary.bytes), summary.written,
               static_cast<unsigned long long>(summary.written_bytes));
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

/// Ends what began well: somebody cancelled it, or it cannot be written.
int give_up(const std::optional<std::string>& failure) {
  if (cancelled() || !failure) return say_cancelled();
  std::fprintf(stderr, "%s\n", failure->c_str());
  return exit_bad;
}

}  // namespace

int index(std::span<const std::string_view> words) {
  const std::optional<IndexCommandOptions> options = read_index_options(words);
  if (!options) {
    std::fwrite(index_usage().data(), 1, index_usage().size(), stderr);
    return exit_usage;
  }
  watch_for_cancel();
  Indexer indexer(*options);
  AttachmentReader attachments(indexer);
  feeds::DocumentSink& first = options->read_attachments ? static_cast<feeds::DocumentSink&>(attachments) : indexer;
  std::optional<std::vector<OpenInput>> inputs = open_all(*options, first);
  if (!inputs) return exit_bad;
  Progress progress;
  const bool read = read_all(*inputs, *options, attachments, indexer, progress);
  progress.clear();
  if (!read) return give_up(indexer.failure());
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
  if (cancelled()) return say_cancelled();
  if (indexer.size() > 100'000) progress.say("merging the index");
  const Result<std::size_t> bytes = indexer.write();
  progress.clear();
  if (!bytes) return give_up(bytes.error().message);
  if (indexer.wants_shards()) {
    const Result<StaticSummary> shards = indexer.write_shards();
    if (!shards && cancelled() && !options->out.empty()) {
      std::fputs("cancelled; the index was written, the shards are as before\n", stderr);
      return exit_cancelled;
    }
    if (!shards) return give_up(shards.error().message);
    print_shards(*shards);
  }
  std::fprintf(stderr, "%zu documents, %zu bytes, %.1f s; %zu rows left out, %zu warnings\n", indexer.size(), *bytes,
               progress.seconds(), problems.errors(), problems.warnings());
  return problems.errors() == 0 ? exit_good : exit_bad;
}

}  // namespace portal::cli
