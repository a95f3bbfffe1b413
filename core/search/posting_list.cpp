// SPDX-License-Identifier: MIT
#include "core/search/posting_list.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/search/format.h"
#include "core/search/subset_codec.h"

namespace portal::search {

void append_posting_list(std::span<const Posting> postings, std::uint32_t documents, std::vector<std::uint8_t>& out) {
  std::vector<std::uint32_t> docs, titles, frequencies;
  docs.reserve(postings.size());
  frequencies.reserve(postings.size());
  for (const Posting& posting : postings) {
    if (posting.in_title) titles.push_back(static_cast<std::uint32_t>(docs.size()));
    docs.push_back(posting.doc);
    frequencies.push_back(posting.frequency - 1U);
  }
  append_subset(docs, documents, out);
  append_subset(titles, static_cast<std::uint32_t>(docs.size()), out);
  append_planes(std::move(frequencies), out);
}

std::uint32_t posting_count(std::span<const std::uint8_t> list, std::uint32_t documents) {
  return subset_size(list, documents).value_or(0);
}

void PostingList::read_docs(std::span<const std::uint8_t> list, std::uint32_t documents) {
  const std::optional<std::size_t> bytes = read_subset(list, documents, docs_);
  if (!bytes) docs_.reset(documents);
  rest_ = list.subspan(bytes.value_or(list.size()));
  size_ = static_cast<std::uint32_t>(docs_.count());
  asked_ = 0;
  kinds_.clear();
}

/// Sorts the postings by what they say: into kinds_, and codes_ by rank.
bool PostingList::find_kinds() {
  constexpr std::uint16_t none = 0xFFFF;
  constexpr std::size_t frequencies = most_frequency + 1, marks = 256;
  std::vector<std::uint16_t> codes(2 * frequencies * marks, none);  // by kind
  codes_.reserve(size_);
  for (std::uint32_t rank = 0; rank < size_; ++rank) {
    const std::uint32_t frequency = std::min(frequencies_[rank] + 1, most_frequency);  // bytes may be wrong
    const std::uint32_t title = titles_.contains(rank) ? 1 : 0, mark = marks_[rank];
    std::uint16_t& code = codes[(mark * 2 + title) * frequencies + frequency];
    if (code == none) {
      if (kinds_.size() == most_kinds) return false;
      code = static_cast<std::uint16_t>(kinds_.size());
      kinds_.push_back({static_cast<std::uint8_t>(frequency), title != 0, static_cast<std::uint8_t>(mark)});
    }
    codes_.push_back(static_cast<std::uint8_t>(code));
  }
  return size_ > 0;
}

bool PostingList::keep(std::span<const std::uint8_t> list, std::span<const std::uint8_t> marks,
                       std::uint32_t documents) {
  read_docs(list, documents);
  read_weights();
  read_marks(marks, 255, all_asked);
  if (!find_kinds()) {
    *this = PostingList();
    return false;
  }
  titles_ = BitSet();
  frequencies_ = Planes();
  marks_ = Planes();
  return true;
}

void PostingList::read_weights(std::size_t asked) {
  if (is_kept() || asked <= asked_) return;
  asked_ = asked;
  const std::optional<std::size_t> bytes = read_subset(rest_, size_, titles_);
  if (!bytes) titles_.reset(size_);
  frequencies_.read(rest_.subspan(bytes.value_or(rest_.size())), size_, 255, asked);
}

void PostingList::read_marks(std::span<const std::uint8_t> marks, std::size_t most, std::size_t asked) {
  if (!is_kept()) marks_.read(marks, size_, most, asked);
}

std::size_t PostingList::memory_bytes() const {
  return docs_.memory_bytes() + titles_.memory_bytes() + frequencies_.memory_bytes() + marks_.memory_bytes() +
         kinds_.capacity() * sizeof(PostingKind) + codes_.capacity();
}

}  // namespace portal::search
