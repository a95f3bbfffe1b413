// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "core/search/document.h"
#include "core/search/index_view.h"
#include "core/search/rows.h"

namespace portal::search {

class WordReader;

/// What an index holds beyond the words. See core/search/format.h for the sections and docs/measurements.md for sizes.
struct IndexOptions {
  bool names = false;              ///< the words of type, agency, field and signer are found too
  bool marks = true;               ///< FORMS and MARKS: without, documents with the marks typed do not come first
  bool stream = true;              ///< STREAM: without, neighbouring words do not count and phrases are not exact
  RowTexts rows = RowTexts::none;  ///< ROWS: for an index that is read without its documents
  WordReader* words = nullptr;     ///< null: text::tokenize(); any other makes the same bytes. Of one builder; borrowed
};

/// Documents and what is needed to find them, in memory. Immutable; made by IndexBuilder. For an index from a file see
/// IndexView.
class Index {
 public:
  Index() = default;  ///< no documents
  Index(Index&&) noexcept = default;
  Index& operator=(Index&&) noexcept = default;

  std::size_t size() const { return documents_.size(); }

  /// @param doc  less than size()
  const Document& document(DocId doc) const;

  /// The documents issued in `range`; all of them, also those without a date, if both ends are open.
  DocRange issued_in(const time::DateRange& range) const { return view_.issued_in(range); }

  const IndexView& view() const { return view_; }
  std::span<const std::uint8_t> bytes() const { return bytes_; }  ///< what view() reads

 private:
  friend class IndexBuilder;

  std::vector<Document> documents_;
  std::vector<std::uint8_t> bytes_;
  IndexView view_;
};

/// Collects documents and turns them into an Index.
///
/// Long work is cut into slices between frames: add() tokenizes one document (some 10 µs), build_step() does a
/// bounded part of the rest, and build() what is still left.
class IndexBuilder {
 public:
  explicit IndexBuilder(const IndexOptions& options = {});
  IndexBuilder(IndexBuilder&&) noexcept;
  IndexBuilder& operator=(IndexBuilder&&) noexcept;
  ~IndexBuilder();

  /// Not after build_step().
  void add(Document document);

  /// Documents added.
  std::size_t size() const;

  /// Works on about `max_postings` postings.
  /// @return true while work remains; calling it once more then does nothing
  bool build_step(std::size_t max_postings);

  /// Finishes the work. Leaves the builder empty.
  Index build() &&;

 private:
  struct Work;
  std::unique_ptr<Work> work_;
};

}  // namespace portal::search
