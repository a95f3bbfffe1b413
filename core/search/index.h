// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "core/search/document.h"
#include "core/time/date.h"

namespace portal::search {

class IndexBuilder;
struct Postings;

/// Documents [begin, end) of an index.
struct DocRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  std::size_t size() const { return end - begin; }
};

/// Documents and what is needed to find them. Immutable; made by IndexBuilder.
///
/// Documents are numbered newest first, those without a date last, equal dates in the order of the input. So
/// "newest first" is the order of numbers, and a date range is a range of numbers.
class Index {
 public:
  Index();  ///< no documents
  Index(Index&&) noexcept;
  Index& operator=(Index&&) noexcept;
  ~Index();

  std::size_t size() const { return documents_.size(); }

  /// @param doc  less than size()
  const Document& document(DocId doc) const;

  /// The documents issued in `range`; all of them, also those without a date, if both ends are open.
  DocRange issued_in(const time::DateRange& range) const;

  /// The inverted index; for search.cpp, not for widgets.
  const Postings& postings() const { return *postings_; }

 private:
  friend class IndexBuilder;

  std::vector<Document> documents_;
  std::uint32_t dated_ = 0;  ///< documents with a date, all before those without
  std::unique_ptr<Postings> postings_;
};

/// Collects documents and turns them into an Index.
///
/// Long work is cut into slices between frames: add() tokenizes one document (some 10 µs), build_step() does a
/// bounded part of the rest, and build() what is still left.
class IndexBuilder {
 public:
  IndexBuilder();
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
