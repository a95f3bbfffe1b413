// SPDX-License-Identifier: MIT
#include "core/budget/prose.h"

#include "core/budget/items.h"
#include "core/budget/sentence_reader.h"

namespace portal::budget {

Prose read_prose(std::string_view text, const ProseOptions& options) {
  const Items items = read_items(text, options.today);
  Prose prose;
  ProseContext context;
  for (std::size_t begin = 0; begin < items.items.size();) {
    std::size_t end = begin;
    while (end < items.items.size() && items.items[end].kind != Item::Kind::stop && items.items[end].kind != Item::Kind::line)
      ++end;
    const SentenceItems sentence(items, begin, end);
    if (begin < end) SentenceReader(text, sentence, options, context, prose).read();
    if (end < items.items.size() && items.items[end].kind == Item::Kind::line) context.place.clear();
    begin = end + 1;
  }
  return prose;
}

}  // namespace portal::budget
