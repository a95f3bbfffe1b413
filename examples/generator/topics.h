// SPDX-License-Identifier: MIT
/// What the example documents are about: one row for each thing that offices write about again and again.
#pragma once

#include <span>
#include <string_view>

#include "examples/generator/calendar.h"
#include "examples/generator/issuers.h"

namespace portal::examples {

/// When such a document may be dated: both ends included.
struct Season {
  int first_month = 1;
  int last_month = 12;
  int from_year = first_year;
  int to_year = last_year;
};

struct Topic {
  Kind kind;
  Agency agency;
  std::string_view field;  ///< lĩnh vực
  int weight;              ///< how often, beside the other topics of its list
  Season season;
  std::string_view title;    ///< with slots, see compose.h; begins with a capital letter, ends without a full stop
  std::string_view summary;  ///< with slots; one or two sentences
  std::string_view unit{};   ///< of a letter: the drafting unit, for its symbol
};

std::span<const Topic> council_topics();     ///< resolutions of the district council
std::span<const Topic> disclosure_topics();  ///< decisions that make budget figures public
std::span<const Topic> committee_topics();   ///< the district's people's committee
std::span<const Topic> department_topics();  ///< its departments

}  // namespace portal::examples
