// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

#include "core/search/search.h"

namespace portal::search {

/// For SearchRequest::other_reading: what the keys of a query spell that was typed with the input method off, Telex or
/// VNI ("quyeets ddinhj": "quyết định"). In a file of its own, since it brings the table of syllables along.
std::optional<OtherReading> read_with_input_method(std::string_view text);

}  // namespace portal::search
