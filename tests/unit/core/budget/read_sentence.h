// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "catch2/catch.hpp"

#include "core/budget/prose.h"
#include "core/text/normalize.h"
#include "tests/unit/core/budget/summary.h"
#include "tests/unit/core/support/heap_text.h"

/// Sentences with the figures that are read from them on 2024-04-05, as summary.h writes them.
namespace portal::test {

struct ReadSentence {
  std::string_view text, summary;
};

/// Also of the decomposed text.
inline void check_sentences(std::initializer_list<ReadSentence> sentences) {
  const auto read = [](std::string_view text) {
    const time::Date today = *time::parse_iso_date("2024-04-05");
    return summary(budget::read_prose(HeapText(text).view(), {"article", today}).figures);
  };
  for (const ReadSentence& sentence : sentences) {
    CAPTURE(sentence.text);
    CHECK(read(sentence.text) == sentence.summary);
    CHECK(read(text::nfd(sentence.text)) == sentence.summary);
  }
}

}  // namespace portal::test
