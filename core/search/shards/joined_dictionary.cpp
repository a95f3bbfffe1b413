// SPDX-License-Identifier: MIT
#include "core/search/shards/joined_dictionary.h"

#include <string>

namespace portal::search {

JoinedDictionary join_dictionaries(const DictionaryView& first, const DictionaryView& second, const BitSet* gone) {
  const std::array<const DictionaryView*, 2> both = {&first, &second};
  std::array<std::uint32_t, 2> next{};
  const auto has = [&](std::size_t i) { return next[i] < both[i]->size(); };
  JoinedDictionary joined;
  DictionaryWriter writer;
  for (bool more = true; more;) {
    while (gone != nullptr && has(0) && gone->contains(next[0]))
      ++next[0];
    more = has(0) || has(1);
    // Text by text, which is slower than all of one and then all of the other, and is less code in every page.
    const std::string left = has(0) ? first.text(next[0]) : std::string();
    const std::string right = has(1) ? second.text(next[1]) : std::string();
    const int order = !has(0) ? 1 : !has(1) ? -1 : left.compare(right);
    if (more) writer.add(order <= 0 ? left : right);
    for (std::size_t i = 0; i < 2; ++i) {
      const bool is_there = more && (i == 0 ? order <= 0 : order >= 0);
      if (is_there) joined.joined[i].push_back(static_cast<std::uint32_t>(joined.own[i].size()));
      joined.own[i].push_back(is_there ? next[i] : next[i] | JoinedDictionary::missing);
      next[i] += is_there ? 1U : 0U;
    }
  }
  writer.finish(joined.bytes);
  return joined;
}

}  // namespace portal::search
