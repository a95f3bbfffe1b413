// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "core/search/document.h"
#include "core/time/date.h"
#include "tests/unit/core/support/random.h"

/// Questions that know what they mean before any parser has read them.
namespace portal::exactness {

using Words = std::vector<std::string>;

/// The names that a reader can choose among, in the order of search::Column.
inline constexpr std::size_t facet_count = 4;

struct Item {
  enum class Kind { word, prefix, phrase, near, title, facet };
  Kind kind = Kind::word;
  Words words;               ///< bare forms
  std::size_t distance = 0;  ///< of `near`: words between at most
  std::size_t facet = 0;     ///< of `facet`: whose name has the words in this order
};

struct Clause {
  bool excluded = false;
  std::vector<Item> items;  ///< one of them is enough
};

struct RandomQuestion {
  std::string text;  ///< as typed
  std::vector<Clause> clauses;
  time::DateRange issued;
  std::array<std::vector<std::string>, facet_count> chosen;  ///< names
};

/// Name of `document` in a facet.
const std::string& name_of(const search::Document& document, std::size_t facet);

/// Documents with all four facets, some without a date or a name.
std::vector<search::Document> random_documents(std::size_t count, test::Random& random);

/// A question of words that these documents hold, of every operator, with and without marks.
RandomQuestion random_question(const std::vector<search::Document>& documents, test::Random& random);

}  // namespace portal::exactness
