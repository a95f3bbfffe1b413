// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>

#include "core/search/index_view.h"
#include "core/search/posting_list.h"

namespace portal::search {

/// What the lists kept from one query to the next may take. All lists worth it take 0.6 MB of 1,780 documents, 4.1 MB
/// of 20,000.
inline constexpr std::size_t kept_list_bytes = std::size_t{4} << 20;
/// What one of them may take. Of a million documents none is kept: a few would fill the room, and be read as a whole
/// for a few documents.
inline constexpr std::size_t longest_kept_list_bytes = kept_list_bytes / 64;

/// Posting lists as they were read, so that a word which queries share is read once. Of words in few documents none is
/// kept, since these are read as fast as found; nor of an index that gives other lists for other queries. Borrows the
/// index.
class ListCache {
 public:
  /// @param most_bytes     of memory for lists; 0: none is kept
  /// @param longest_bytes  of memory for one list
  explicit ListCache(const IndexView& index, std::size_t most_bytes = kept_list_bytes,
                     std::size_t longest_bytes = longest_kept_list_bytes)
      : index_(index), most_bytes_(most_bytes), longest_bytes_(longest_bytes) {}

  /// If there was no room for a list since the last time, forgets about a quarter, those first that were asked for only
  /// once. Between queries: until the next call, what read() gave stays where it is.
  void start();
  /// How often some were forgotten.
  std::uint32_t generation() const { return generation_; }

  /// The documents of a term.
  /// @param own  what they are read to if the list is not kept
  /// @return     the list kept, of which all is read at once and once only; or `own`
  PostingList& read(std::uint32_t term, PostingList& own);

  std::size_t bytes() const { return bytes_; }  ///< of the lists kept

 private:
  struct Kept {
    std::uint32_t term = 0;
    PostingList list;
    bool is_good = false;  ///< else the list is none to keep
    bool is_used = false;  ///< asked for again since sweep() came by
    std::unique_ptr<Kept> next;
  };
  void keep(std::uint32_t term, std::unique_ptr<Kept>& place);
  void sweep(std::unique_ptr<Kept>& chain);
  std::size_t most_cost(std::size_t postings) const;
  std::size_t bytes_of(const Kept& kept) const { return sizeof kept + kept.list.memory_bytes(); }

  const IndexView& index_;
  std::size_t most_bytes_, longest_bytes_;
  std::size_t bytes_ = 0;
  std::uint32_t generation_ = 0;
  bool is_full_ = false;
  std::size_t hand_ = 0;                           ///< the chain to sweep next
  std::array<std::unique_ptr<Kept>, 256> chains_;  ///< by term
};

}  // namespace portal::search
