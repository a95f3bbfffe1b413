// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/search/bit_set.h"
#include "core/search/planes.h"

namespace portal::search {

/// One term in one document, while an index is made.
struct Posting {
  std::uint32_t doc = 0;
  std::uint8_t frequency = 0;  ///< 1 to most_frequency
  bool in_title = false;
  std::uint8_t forms = 0;  ///< the set of TermForms
};

/// Appends one item of LISTS (format.h).
/// @param postings   rising by document
/// @param documents  in the index
void append_posting_list(std::span<const Posting> postings, std::uint32_t documents, std::vector<std::uint8_t>& out);

/// How many documents a list has, without reading it. 0 if the bytes are wrong.
std::uint32_t posting_count(std::span<const std::uint8_t> list, std::uint32_t documents);

/// What an index knows of one term in one document.
struct PostingKind {
  std::uint8_t frequency = 1;
  bool in_title = false;
  std::uint8_t mark = 0;  ///< the set of spellings
};

/// An item of LISTS as it is read. Keeps its memory from one list to the next. Wrong bytes give fewer documents or
/// lower frequencies, nothing worse.
class PostingList {
 public:
  /// Reads all of a list at once and keeps it in little memory: a bit for each document, and of each posting a byte
  /// that says which of the list's different postings it is. Then read_weights() and read_marks() read nothing more.
  /// @param marks  the item of MARKS of the same term
  /// @return       false if there are more than most_kinds, or none; then the list is empty
  bool keep(std::span<const std::uint8_t> list, std::span<const std::uint8_t> marks, std::uint32_t documents);
  static constexpr std::size_t most_kinds = 256;

  /// Reads the documents only.
  void read_docs(std::span<const std::uint8_t> list, std::uint32_t documents);
  /// Reads the rest, which frequency() and in_title() need, if it is not there.
  /// @param asked  how many documents will be asked for
  void read_weights(std::size_t asked = all_asked);
  /// Reads the numbers of sets of spellings, for mark(), if they are not there.
  /// @param marks  the item of MARKS of the same term
  /// @param most   numbers above this may be read as this
  void read_marks(std::span<const std::uint8_t> marks, std::size_t most, std::size_t asked);

  const BitSet& docs() const { return docs_; }
  std::uint32_t size() const { return size_; }  ///< documents in the list

  /// A document's rank in the list, which holds it. After index_ranks().
  void index_ranks() { docs_.index_ranks(); }
  std::uint32_t rank(std::uint32_t doc) const { return docs_.rank(doc); }
  std::uint32_t frequency(std::uint32_t rank) const {
    return is_kept() ? kinds_[codes_[rank]].frequency : frequencies_[rank] + 1;
  }
  bool in_title(std::uint32_t rank) const { return is_kept() ? kinds_[codes_[rank]].in_title : titles_.contains(rank); }
  std::uint32_t mark(std::uint32_t rank) const { return is_kept() ? kinds_[codes_[rank]].mark : marks_[rank]; }

  /// Of a list that is kept: what its postings may have in common, and which of these a posting has.
  std::span<const PostingKind> kinds() const { return kinds_; }
  std::uint8_t code(std::uint32_t rank) const { return codes_[rank]; }

  /// What is held beside the object itself.
  std::size_t memory_bytes() const;

 private:
  bool is_kept() const { return !kinds_.empty(); }
  bool find_kinds();

  BitSet docs_;
  std::uint32_t size_ = 0;
  std::size_t asked_ = 0;  ///< what the rest was read for; 0: it was not
  std::span<const std::uint8_t> rest_;
  BitSet titles_;
  Planes frequencies_, marks_;
  std::vector<PostingKind> kinds_;   ///< of a list that is kept, by code
  std::vector<std::uint8_t> codes_;  ///< the same, by rank
};

}  // namespace portal::search
