// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/search/bit_set.h"
#include "core/search/forms.h"
#include "core/search/index_view.h"
#include "core/search/planes.h"
#include "core/search/posting_list.h"

namespace portal::search {

/// In the place of the number of a document, or of a term, that the merged index does not have.
inline constexpr std::uint32_t left_out = 0xFFFF'FFFF;

/// One term while segments are merged: its postings in all of them. Borrows what it is made of.
class MergedTerm {
 public:
  /// @param doc_numbers  by segment and its document: the number in the merged index, rising; or left_out
  MergedTerm(std::span<const IndexView> segments, const std::vector<std::vector<std::uint32_t>>& doc_numbers)
      : segments_(segments), doc_numbers_(doc_numbers) {}

  /// The term itself; it must outlive write().
  void start(std::string_view text);

  /// Segments in their order. @param term  in that segment
  void add(std::size_t segment, std::uint32_t term);

  /// Appends the items of LISTS, FORMS and MARKS.
  void write(std::uint32_t documents, std::vector<std::uint8_t>& list, std::vector<std::uint8_t>& forms,
             std::vector<std::uint8_t>& marks);

 private:
  std::vector<std::uint8_t> unite_forms(const IndexView& index, std::uint32_t term);
  void sort_postings(std::uint32_t documents);

  std::span<const IndexView> segments_;
  const std::vector<std::vector<std::uint32_t>>& doc_numbers_;
  std::string_view text_;
  TermForms forms_;
  std::vector<Posting> postings_;
  std::size_t runs_ = 0;  ///< segments whose postings these are, each rising
  BitSet docs_;
  std::vector<Posting> sorted_;
  PostingList list_;
  Planes sets_;
};

}  // namespace portal::search
