// SPDX-License-Identifier: MIT
// Document numbers, abbreviations and sentences in any bytes: a number read is read again from its normal form and
// found by its own keys; ranges lie in the text and rise, also those of the documents that a title names.
#include <algorithm>
#include <vector>

#include "core/search/title_relations.h"
#include "core/text/abbreviations.h"
#include "core/text/doc_number.h"
#include "core/text/doc_reference.h"
#include "core/text/sentences.h"
#include "core/text/tokenize.h"
#include "tests/fuzz/require.h"

using portal::fuzz::require;
using namespace portal::text;

namespace {

void require_rising(std::uint32_t& end, const ByteRange& range, std::size_t size) {
  require(range.begin >= end && range.end > range.begin && range.end <= size);
  end = range.end;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = portal::fuzz::as_text(data, size);
  if (const auto number = parse_doc_number(text)) {
    const std::string normal = format_doc_number(*number);
    const auto again = parse_doc_number(normal);
    require(again && format_doc_number(*again) == normal && again->doc_class == number->doc_class);
    const auto found = find_doc_references(normal);
    const auto keys = doc_keys(*number, 0);
    require(found.size() == 1 && std::find(keys.begin(), keys.end(), found[0].key) != keys.end());
  }
  std::uint32_t end = 0;
  for (const DocReference& reference : find_doc_references(text))
    require_rising(end, reference.source, size);
  end = 0;
  for (const portal::search::TitleRelation& relation : portal::search::read_title_relations(text))
    require_rising(end, relation.source, size);
  end = 0;
  for (const ByteRange& sentence : split_sentences(text))
    require_rising(end, sentence, size);
  std::vector<Token> tokens;
  tokenize(text, tokens);
  for (const Synonym& synonym : find_synonyms(text, tokens))
    require(synonym.token_count > 0 && synonym.first_token + synonym.token_count <= tokens.size());
  return 0;
}
