// SPDX-License-Identifier: MIT
#include "core/cli/search/index_writer.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <memory>
#include <utility>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "core/cli/cancel.h"
#include "core/search/index_view.h"
#include "core/search/merge.h"
#include "core/search/section_sink.h"
#include "core/search/word_memo.h"

namespace portal::cli {
namespace {

constexpr std::size_t postings_a_job = std::size_t{48} << 20;
constexpr std::uint32_t owners_at_once = 16;

// A segment is an eighth of what was before it, within bounds: of few documents both threads have some to build until
// the end, of many there are not too many segments to merge.
constexpr std::size_t first_segment = 2'500;
constexpr std::size_t segments_while_small = 8;

/// Freed memory goes back to the system: what comes next looks at all of some large files, which counts as well.
void give_back_memory() {
#ifdef __GLIBC__
  ::malloc_trim(0);
#endif
}

}  // namespace

IndexWriter::IndexWriter(std::filesystem::path directory, const IndexWriterOptions& options)
    : directory_(std::move(directory)), parts_(directory_ / "index.parts"), options_(options) {
  std::error_code error;
  std::filesystem::create_directories(directory_, error);
  if (auto refusal = file_.open((directory_ / "index.bin").string())) {
    fail(std::move(*refusal));
    return;
  }
  locked_ = true;
  std::filesystem::remove_all(parts_, error);
  std::filesystem::create_directories(parts_, error);
  if (error) fail(parts_.string() + ": cannot be made: " + error.message());
}

IndexWriter::~IndexWriter() {
  fail("given up");  // what waits is not built then
  end_segments();
  remove_parts();
}

/// Only under our lock, and once.
void IndexWriter::remove_parts() {
  std::error_code error;
  if (std::exchange(locked_, false)) std::filesystem::remove_all(parts_, error);
}

std::filesystem::path IndexWriter::part_path(const char* kind, std::size_t number) const {
  return parts_ / (kind + std::to_string(number));
}

/// The first one stays; others follow from it.
void IndexWriter::fail(std::string sentence) {
  const std::lock_guard lock(failing_);
  if (!failure_) failure_ = std::move(sentence);
}

std::optional<std::string> IndexWriter::failure() const {
  const std::lock_guard lock(failing_);
  return failure_;
}

bool IndexWriter::good() const {
  return !failure();
}

void IndexWriter::write_part(const std::filesystem::path& path, std::span<const std::uint8_t> bytes) {
  if (auto failure = write_atomically(path.string(), bytes, Durability::later)) fail(std::move(*failure));
}

std::optional<MappedFile> IndexWriter::open_part(const std::filesystem::path& path) {
  std::optional<MappedFile> file = MappedFile::open(path.string());
  if (!file) fail(path.string() + ": cannot be read again");
  return file;
}

/// Runs work(0) to work(count - 1), the lower numbers first, until something fails.
template <class Work>
void IndexWriter::run_all(std::size_t count, Work work) {
  std::atomic<std::size_t> next = 0;
  const auto run = [&] {
    for (std::size_t item = next++; item < count && good(); item = next++) {
      work(item);
      if (cancelled()) fail("cancelled");
    }
  };
  std::thread other;
  if (options_.two_threads) other = std::thread(run);
  run();
  if (other.joinable()) other.join();
}

void IndexWriter::add(search::Document document) {
  if (!good()) return;
  batch_.documents.push_back(std::move(document));
  const std::size_t enough = std::max(first_segment, documents_ / segments_while_small);
  if (batch_.documents.size() >= std::min(enough, options_.documents_a_segment)) flush();
}

/// Leaves the batch to the other thread, or builds its segment here if one waits for that already.
void IndexWriter::flush() {
  documents_ += batch_.documents.size();
  Batch batch = std::exchange(batch_, {{}, batch_.number + 1});
  if (options_.two_threads && !worker_.joinable()) worker_ = std::thread([this] { build_waiting(); });
  {
    const std::lock_guard lock(passing_);
    if (options_.two_threads && !waiting_) {
      waiting_ = std::move(batch);
      changed_.notify_one();
      return;
    }
  }
  build_segment(std::move(batch));
}

/// The other thread.
void IndexWriter::build_waiting() {
  for (;;) {
    std::unique_lock lock(passing_);
    changed_.wait(lock, [&] { return waiting_ || no_more_; });
    std::optional<Batch> batch = std::exchange(waiting_, std::nullopt);
    lock.unlock();
    if (!batch) return;
    build_segment(std::move(*batch));
  }
}

/// Until all segments are built. Helps.
void IndexWriter::end_segments() {
  std::unique_lock lock(passing_);
  std::optional<Batch> batch = std::exchange(waiting_, std::nullopt);
  no_more_ = true;
  changed_.notify_one();
  lock.unlock();
  if (batch) build_segment(std::move(*batch));
  if (worker_.joinable()) worker_.join();
}

void IndexWriter::build_segment(Batch batch) {
  if (!good()) return;
  search::WordMemo memo;
  search::IndexOptions options = options_.index;
  options.words = &memo;
  search::IndexBuilder builder(options);
  for (search::Document& document : batch.documents)
    builder.add(std::move(document));
  const search::Index index = std::move(builder).build();
  write_part(part_path("segment", batch.number), index.bytes());
}

void IndexWriter::merge(search::Head& head, SectionFiles& sections) {
  std::vector<MappedFile> files;
  std::vector<search::IndexView> segments;
  for (std::size_t number = 0; number < batch_.number && good(); ++number) {
    std::optional<MappedFile> file = open_part(part_path("segment", number));
    if (!file) return;
    Result<search::IndexView> segment = search::IndexView::open(file->bytes());
    if (!segment) return fail(part_path("segment", number).string() + ": " + segment.error().message);
    files.push_back(std::move(*file));
    segments.push_back(std::move(*segment));
  }
  const Result<search::SegmentMerger> merger = search::SegmentMerger::open(segments);
  if (!merger) return fail(merger.error().message);
  head = merger->head();
  run_all(search::SegmentMerger::parts, [&](std::size_t part) { merger->write(part, sections); });
}

/// The pairs of one job, read from the texts in two halves.
std::vector<search::CollectedPairs> IndexWriter::collect(const search::PairsWriter& writer, search::TermRange job,
                                                         std::uint32_t documents) {
  const std::array<std::uint32_t, 3> ends = {0, documents / 2, documents};
  std::vector<search::CollectedPairs> parts(ends.size() - 1);
  run_all(parts.size(), [&](std::size_t part) { parts[part] = writer.collect(job, {ends[part], ends[part + 1]}); });
  return parts;
}

void IndexWriter::add_pairs(const search::Head& head, SectionFiles& sections) {
  if (!options_.pairs || !options_.index.stream || !good()) return;
  const Result<search::SectionSpans> spans = sections.map();
  if (!spans) return fail(spans.error().message);
  const Result<search::IndexView> index = search::IndexView::open_sections({head, *spans});
  if (!index) return fail(parts_.string() + ": " + index.error().message);
  const search::PairsWriter writer(*index);
  const Bytes first = writer.head();
  sections.put(search::Section::pairs, 0, first);
  search::BlobsOutput owners(sections, search::Section::pairs, first.size(), writer.owners());
  for (const search::TermRange job : writer.jobs(postings_a_job)) {
    const std::vector<search::CollectedPairs> parts = collect(writer, job, index->size());
    if (!good()) return;
    std::vector<std::vector<Bytes>> blobs((job.size() + owners_at_once - 1) / owners_at_once);
    run_all(blobs.size(), [&](std::size_t item) {
      const std::uint32_t begin = job.begin + static_cast<std::uint32_t>(item) * owners_at_once;
      blobs[item] = writer.write({begin, std::min(begin + owners_at_once, job.end)}, parts);
    });
    for (const std::vector<Bytes>& some : blobs) {
      for (const Bytes& blob : some)
        owners.add(blob);
    }
  }
  if (good()) owners.finish();
}

/// @return bytes of the index
std::size_t IndexWriter::join(const search::Head& head, SectionFiles& sections) {
  const Result<search::SectionSpans> spans = sections.map();
  std::optional<std::string> error;
  if (!spans) error = spans.error().message;
  const Bytes first = error ? Bytes() : search::head_bytes(head, *spans);
  std::vector<std::span<const std::uint8_t>> all = {first};
  if (!error) all.insert(all.end(), spans->begin(), spans->end());
  std::size_t size = 0;
  for (const std::span<const std::uint8_t> bytes : all) {
    size += bytes.size();
    if (!error) error = file_.write(bytes);
  }
  if (!error && cancelled()) error = "cancelled";
  if (!error) {
    remove_parts();  // before others may begin with theirs
    error = file_.commit();
  }
  if (error) fail(std::move(*error));
  return size;
}

Result<std::size_t> IndexWriter::finish() {
  if (good() && (!batch_.documents.empty() || batch_.number == 0)) flush();
  end_segments();
  search::Head head;
  SectionFiles sections(parts_);
  give_back_memory();
  if (good()) merge(head, sections);
  add_pairs(head, sections);
  give_back_memory();
  const std::size_t size = good() ? join(head, sections) : 0;
  if (const std::optional<std::string> sentence = failure()) return Error{ErrorCode::unsupported, 0, *sentence};
  return size;
}

}  // namespace portal::cli
