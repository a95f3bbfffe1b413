// SPDX-License-Identifier: MIT
#include "core/search/dictionary.h"

#include <algorithm>

#include "core/search/varint.h"

namespace portal::search {
namespace {

std::size_t shared_bytes(std::string_view left, std::string_view right) {
  const std::size_t most = std::min(left.size(), right.size());
  std::size_t shared = 0;
  while (shared < most && left[shared] == right[shared])
    ++shared;
  return shared;
}

}  // namespace

void DictionaryWriter::add(std::string_view text) {
  std::size_t shared = 0;
  if (count_ % items_per_block == 0) {
    begins_.push_back(static_cast<std::uint32_t>(blocks_.size()));
  } else {
    shared = shared_bytes(last_, text);
    append_varint(shared, blocks_);
  }
  append_varint(text.size() - shared, blocks_);
  blocks_.insert(blocks_.end(), text.begin() + static_cast<std::ptrdiff_t>(shared), text.end());
  last_ = text;
  ++count_;
}

void DictionaryWriter::finish(std::vector<std::uint8_t>& out) {
  append_blocks(count_, begins_, 0, blocks_, out);
  *this = DictionaryWriter();
}

std::optional<DictionaryView> DictionaryView::open(std::span<const std::uint8_t> bytes) {
  const std::optional<BlockTable> table = BlockTable::open(bytes);
  if (!table) return std::nullopt;
  DictionaryView view;
  view.table_ = *table;
  return view;
}

std::string_view DictionaryView::Cursor::read() {
  const std::uint64_t shared = offset_ == 0 ? 0 : read_varint(bytes_, offset_);
  const std::uint64_t rest = read_varint(bytes_, offset_);
  const auto kept = static_cast<std::size_t>(std::min<std::uint64_t>(shared, size_));
  const auto added = static_cast<std::size_t>(std::min<std::uint64_t>(rest, bytes_.size() - offset_));
  size_ = kept + added;
  if (letters_.size() < size_) letters_.resize(size_);
  std::copy_n(bytes_.data() + offset_, added, letters_.data() + kept);
  offset_ += added;
  return {letters_.data(), size_};
}

std::string DictionaryView::text(std::uint32_t place) const {
  Cursor cursor;
  cursor.enter(table_.block(place / items_per_block));
  for (std::uint32_t i = 0; i < place % items_per_block; ++i)
    cursor.read();
  return std::string(cursor.read());
}

std::string_view DictionaryView::first_text(std::uint32_t block) const {
  const std::span<const std::uint8_t> bytes = table_.block(block);
  std::size_t offset = 0;
  const std::uint64_t size = read_varint(bytes, offset);
  return {reinterpret_cast<const char*>(bytes.data()) + offset,
          static_cast<std::size_t>(std::min<std::uint64_t>(size, bytes.size() - offset))};
}

/// The first place for which `is_before` is false, and the text there, until `cursor` reads on: the block by halving,
/// the place by reading it.
template <class IsBefore>
DictionaryView::Found DictionaryView::partition(IsBefore is_before, Cursor& cursor) const {
  std::uint32_t low = 0, high = table_.block_count();
  while (low < high) {
    const std::uint32_t middle = low + (high - low) / 2;
    if (is_before(first_text(middle))) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  if (low > 0) {
    cursor.enter(table_.block(low - 1));
    const std::uint32_t end = std::min(size(), low * items_per_block);
    for (std::uint32_t place = (low - 1) * items_per_block; place < end; ++place) {
      const std::string_view text = cursor.read();
      if (!is_before(text)) return {place, text};
    }
  }
  if (low == table_.block_count()) return {size(), {}};
  return {low * items_per_block, first_text(low)};
}

TermRange DictionaryView::find(std::string_view wanted) const {
  Cursor cursor;
  const Found found = partition([&](std::string_view text) { return text < wanted; }, cursor);
  return {found.place, found.place + (found.place < size() && found.text == wanted ? 1 : 0)};
}

TermRange DictionaryView::find_prefix(std::string_view prefix) const {
  Cursor cursor;
  const std::uint32_t begin = partition([&](std::string_view text) { return text < prefix; }, cursor).place;
  const std::uint32_t end =
      partition([&](std::string_view text) { return text.substr(0, prefix.size()) <= prefix; }, cursor).place;
  return {begin, std::max(begin, end)};
}

std::vector<std::string> texts_of(const DictionaryView& dictionary) {
  std::vector<std::string> texts;
  texts.reserve(dictionary.size());
  dictionary.visit_while(0, [&](std::uint32_t, std::string_view text) {
    texts.emplace_back(text);
    return true;
  });
  return texts;
}

}  // namespace portal::search
