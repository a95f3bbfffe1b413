// SPDX-License-Identifier: MIT
#include "core/search/name_column.h"

#include <algorithm>
#include <utility>

#include "core/search/little_endian.h"

namespace portal::search {

void NameColumnWriter::add(std::string_view name) {
  const auto next = static_cast<std::uint32_t>(numbers_.size());
  names_.push_back(numbers_.try_emplace(std::string(name), next).first->second);
}

void NameColumnWriter::finish(std::span<const std::uint32_t> order, std::vector<std::uint8_t>& out) const {
  std::vector<std::pair<std::string_view, std::uint32_t>> sorted(numbers_.begin(), numbers_.end());
  std::sort(sorted.begin(), sorted.end());
  std::vector<std::uint32_t> places(sorted.size());
  DictionaryWriter names;
  for (std::uint32_t place = 0; place < sorted.size(); ++place) {
    names.add(sorted[place].first);
    places[sorted[place].second] = place;
  }
  std::vector<std::uint8_t> dictionary;
  names.finish(dictionary);
  append_u32(static_cast<std::uint32_t>(dictionary.size()), out);
  out.insert(out.end(), dictionary.begin(), dictionary.end());
  std::vector<std::uint32_t> codes;
  codes.reserve(order.size());
  for (const std::uint32_t input : order)
    codes.push_back(places[names_[input]]);
  append_packed(codes, out);
}

std::optional<NameColumnView> NameColumnView::open(std::span<const std::uint8_t> bytes, std::size_t documents) {
  if (bytes.size() < 4 || bytes.size() - 4 < read_u32(bytes, 0)) return std::nullopt;
  const std::size_t size = read_u32(bytes, 0);
  const std::optional<DictionaryView> names = DictionaryView::open(bytes.subspan(4, size));
  const std::optional<PackedView> codes = PackedView::open(bytes.subspan(4 + size), documents);
  if (!names || !codes) return std::nullopt;
  NameColumnView view;
  view.names_ = *names;
  view.codes_ = *codes;
  return view;
}

}  // namespace portal::search
