// SPDX-License-Identifier: MIT
#include "core/search/posting_list.h"

#include <optional>
#include <utility>

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
}

void PostingList::read_weights(std::size_t asked) {
  if (is_kept_) asked = all_asked;
  if (asked <= asked_) return;
  asked_ = asked;
  const std::optional<std::size_t> bytes = read_subset(rest_, size_, titles_);
  if (!bytes) titles_.reset(size_);
  frequencies_.read(rest_.subspan(bytes.value_or(rest_.size())), size_, 255, asked);
  if (is_kept_) frequencies_.release_planes();
}

void PostingList::read_marks(std::span<const std::uint8_t> marks, std::size_t most, std::size_t asked) {
  if (has_marks_) return;
  has_marks_ = is_kept_;
  marks_.read(marks, size_, is_kept_ ? 255 : most, is_kept_ ? all_asked : asked);
  if (is_kept_) marks_.release_planes();
}

std::size_t PostingList::memory_bytes() const {
  return docs_.memory_bytes() + titles_.memory_bytes() + frequencies_.memory_bytes() + marks_.memory_bytes();
}

}  // namespace portal::search
