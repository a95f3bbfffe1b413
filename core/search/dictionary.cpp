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

void DictionaryView::read_next(Cursor& cursor, bool first, std::string& text) {
  const std::uint64_t shared = first ? 0 : read_varint(cursor.bytes, cursor.offset);
  const std::uint64_t rest = read_varint(cursor.bytes, cursor.offset);
  const auto kept = static_cast<std::size_t>(std::min<std::uint64_t>(rest, cursor.bytes.size() - cursor.offset));
  text.resize(static_cast<std::size_t>(std::min<std::uint64_t>(shared, text.size())));
  text.append(reinterpret_cast<const char*>(cursor.bytes.data()) + cursor.offset, kept);
  cursor.offset += kept;
}

std::string DictionaryView::text(std::uint32_t place) const {
  std::string text;
  Cursor cursor{table_.block(place / items_per_block), 0};
  for (std::uint32_t i = 0; i <= place % items_per_block; ++i)
    read_next(cursor, i == 0, text);
  return text;
}

/// The first place for which `is_before` is false: the block by halving, the place by reading it.
template <class IsBefore>
std::uint32_t DictionaryView::partition(IsBefore is_before) const {
  std::uint32_t low = 0, high = table_.block_count();
  std::string text;
  while (low < high) {
    const std::uint32_t middle = low + (high - low) / 2;
    Cursor cursor{table_.block(middle), 0};
    read_next(cursor, true, text);
    if (is_before(std::string_view(text))) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  if (low == 0) return 0;
  const std::uint32_t end = std::min(size(), low * items_per_block);
  std::uint32_t place = (low - 1) * items_per_block;
  Cursor cursor{table_.block(low - 1), 0};
  for (; place < end; ++place) {
    read_next(cursor, place % items_per_block == 0, text);
    if (!is_before(std::string_view(text))) break;
  }
  return place;
}

TermRange DictionaryView::find(std::string_view wanted) const {
  const std::uint32_t place = partition([&](std::string_view text) { return text < wanted; });
  const bool found = place < size() && text(place) == wanted;
  return {place, place + (found ? 1 : 0)};
}

TermRange DictionaryView::find_prefix(std::string_view prefix) const {
  const std::uint32_t begin = partition([&](std::string_view text) { return text < prefix; });
  const std::uint32_t end = partition([&](std::string_view text) { return text.substr(0, prefix.size()) <= prefix; });
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
