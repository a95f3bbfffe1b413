// SPDX-License-Identifier: MIT
#include "core/budget/prose.h"

#include "core/budget/items.h"
#include "core/budget/sentence_reader.h"
#include "core/text/sentences.h"

namespace portal::budget {

Prose read_prose(std::string_view text, const ProseOptions& options) {
  ItemReader reader(text, options.today);
  Items items;
  Prose prose;
  ProseContext context;
  for (const text::ByteRange range : text::split_sentences(text)) {
    reader.read_until(range.begin, items);
    for (const Item& item : items.items)
      if (item.kind == Item::Kind::line) context.place.clear();
    reader.read_until(range.end, items);
    if (items.items.empty()) continue;
    const SentenceItems sentence(items, 0, items.items.size());
    SentenceReader(text, sentence, options, context, prose).read();
  }
  return prose;
}

}  // namespace portal::budget
