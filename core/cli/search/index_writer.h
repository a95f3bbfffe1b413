// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <thread>
#include <vector>

#include "core/base/result.h"
#include "core/cli/atomic_file.h"
#include "core/cli/search/mapped_file.h"
#include "core/cli/search/section_files.h"
#include "core/search/document.h"
#include "core/search/format.h"
#include "core/search/index.h"
#include "core/search/pairs_writer.h"

namespace portal::cli {

struct IndexWriterOptions {
  std::size_t documents_a_segment = 10'000;  ///< at most, at least 1; memory while indexing grows with it
  bool two_threads = true;                   ///< else one; the bytes are the same
  bool pairs = true;                         ///< with PAIRS, if there is a stream
  search::IndexOptions index = {.names = true, .rows = search::RowTexts::brief};
};

/// Makes DIR/index.bin from any number of documents in bounded memory: segments of some thousand documents go to disk
/// and are merged at the end, PAIRS are added. The bytes are those of one IndexBuilder and with_pairs(), however many
/// documents are in a segment (but see merge.h for words of many spellings).
///
/// The index appears whole, by a rename; until then, and if anything fails, the old one stays. Two runs at once on one
/// directory are refused. What is left behind by a process that was killed is DIR/index.bin.new and DIR/index.parts,
/// which the next run replaces.
class IndexWriter {
 public:
  explicit IndexWriter(std::filesystem::path directory, const IndexWriterOptions& options = {});
  ~IndexWriter();
  IndexWriter(const IndexWriter&) = delete;
  IndexWriter& operator=(const IndexWriter&) = delete;

  /// Does nothing once something failed.
  void add(search::Document document);

  /// A sentence on what could not be written, from the first moment on; nothing while all is well.
  std::optional<std::string> failure() const;

  /// Ends early if somebody cancels (cancel.h). @return bytes of the index, or failure()
  Result<std::size_t> finish();

 private:
  using Bytes = std::vector<std::uint8_t>;

  /// The documents of one segment.
  struct Batch {
    std::vector<search::Document> documents;
    std::size_t number = 0;
  };

  void remove_parts();
  std::filesystem::path part_path(const char* kind, std::size_t number) const;
  void fail(std::string sentence);
  bool good() const;
  void write_part(const std::filesystem::path& path, std::span<const std::uint8_t> bytes);
  std::optional<MappedFile> open_part(const std::filesystem::path& path);
  template <class Work>
  void run_all(std::size_t count, Work work);
  void flush();
  void build_waiting();
  void end_segments();
  void build_segment(Batch batch);
  void merge(search::Head& head, SectionFiles& sections);
  std::vector<search::CollectedPairs> collect(const search::PairsWriter& writer, search::TermRange job,
                                              std::uint32_t documents);
  void add_pairs(const search::Head& head, SectionFiles& sections);
  std::size_t join(const search::Head& head, SectionFiles& sections);

  std::filesystem::path directory_, parts_;
  AtomicFile file_;      // locks the directory from the beginning
  bool locked_ = false;  // and the parts are there
  IndexWriterOptions options_;
  std::size_t documents_ = 0;  // in earlier batches
  Batch batch_;
  std::thread worker_;
  std::mutex passing_;  // guards the next two
  std::optional<Batch> waiting_;
  bool no_more_ = false;
  std::condition_variable changed_;
  mutable std::mutex failing_;
  std::optional<std::string> failure_;
};

}  // namespace portal::cli
