// SPDX-License-Identifier: MIT
#include "core/feeds/id_set.h"

#include "core/base/hash.h"

namespace portal::feeds {

std::string_view IdSet::id(std::size_t number) const {
  return std::string_view(bytes_).substr(begins_[number], begins_[number + 1] - begins_[number]);
}

/// Where it is, or the free slot where it would be.
std::uint32_t& IdSet::slot_of(std::string_view wanted) {
  const std::size_t mask = slots_.size() - 1;
  auto place = static_cast<std::size_t>(xxh64({reinterpret_cast<const std::uint8_t*>(wanted.data()), wanted.size()}));
  while (slots_[place & mask] != 0 && id(slots_[place & mask] - 1) != wanted)
    ++place;
  return slots_[place & mask];
}

void IdSet::grow() {
  constexpr std::size_t smallest = 16;
  const std::size_t count = slots_.empty() ? smallest : 2 * slots_.size();
  slots_.assign(count, 0);
  for (std::size_t number = 0; number < size(); ++number)
    slot_of(id(number)) = static_cast<std::uint32_t>(number + 1);
}

bool IdSet::insert(std::string_view wanted) {
  if (2 * (size() + 1) > slots_.size()) grow();
  std::uint32_t& slot = slot_of(wanted);
  if (slot != 0) return false;
  bytes_ += wanted;
  begins_.push_back(bytes_.size());
  slot = static_cast<std::uint32_t>(size());
  return true;
}

}  // namespace portal::feeds
