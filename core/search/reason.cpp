// SPDX-License-Identifier: MIT
#include "core/search/reason.h"

#include <iterator>

namespace portal::search {
namespace {

constexpr std::string_view reason_names[] = {"without_marks", "number", "abbreviation",
                                             "input_method",  "typo",   "partial"};
static_assert(std::size(reason_names) == reason_count);

}  // namespace

std::string_view name(Reason reason) {
  return reason_names[static_cast<std::size_t>(reason)];
}

}  // namespace portal::search
