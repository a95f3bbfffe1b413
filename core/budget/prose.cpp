// SPDX-License-Identifier: MIT
#include "core/budget/prose.h"

#include "core/budget/items.h"
#include "core/budget/sentence_reader.h"
#include "core/text/sentences.h"

namespace portal::budget {

Prose read_prose(std::string_view text, const ProseOptions& options) {
  const Items items = read_items(text, options.today);
  Prose prose;
  ProseContext context;
  std::size_t at = 0;
  for (const text::ByteRange range : text::split_sentences(text)) {
    for (; at < items.items.size() && items.items[at].source.begin < range.begin; ++at)
      if (items.items[at].kind == Item::Kind::line) context.place.clear();
    const std::size_t begin = at;
    while (at < items.items.size() && items.items[at].source.begin < range.end)
      ++at;
    if (begin == at) continue;
    const SentenceItems sentence(items, begin, at);
    SentenceReader(text, sentence, options, context, prose).read();
  }
  return prose;
}

}  // namespace portal::budget
