// SPDX-License-Identifier: MIT
#include "core/search/shards/wide_prefixes.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/search/part_source.h"

namespace portal::search {

std::vector<TermRange> wide_prefixes(const DictionaryView& terms) {
  std::vector<TermRange> wide;
  std::string last;
  std::vector<std::uint32_t> begins;  // by length: the first term that begins as `last` does
  const auto close = [&](std::size_t length, std::uint32_t end) {
    for (; begins.size() > length; begins.pop_back()) {
      const TermRange range{begins.back(), end};
      if (range.size() > most_listed_terms && (wide.empty() || !(wide.back() == range))) wide.push_back(range);
    }
  };
  terms.visit_while(0, [&](std::uint32_t place, std::string_view text) {
    const auto differ = std::mismatch(text.begin(), text.end(), last.begin(), last.end());
    close(static_cast<std::size_t>(differ.first - text.begin()), place);
    begins.resize(text.size(), place);
    last = text;
    return true;
  });
  close(0, terms.size());
  return wide;
}

}  // namespace portal::search
