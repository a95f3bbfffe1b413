// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace portal::examples {

/// What a slot `{name}` of a title may become: phrases that are grammatical in the same places. They may hold slots.
struct Rule {
  std::string_view name;
  std::span<const std::string_view> phrases;
};

/// All rules, unsorted. Communes, streams and schools are of the district or in its manner; works are invented.
std::span<const Rule> rules();

}  // namespace portal::examples
