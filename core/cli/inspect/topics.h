// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "core/cli/inspect/request.h"

/// What `portalkit inspect` can be asked: each topic is one function in a file of its name.
namespace portal::cli {

Result<Json> inspect_docnumbers(const Request& request);
Result<Json> inspect_fold(const Request& request);
Result<Json> inspect_money(const Request& request);

struct Topic {
  std::string_view name;
  std::string_view fields;  ///< of a line, and what comes back
  Result<Json> (*answer)(const Request& request);
};

inline constexpr Topic topics[] = {
    {"docnumbers", "input -> class, number, year, type, type_name, org, normalized, ...", inspect_docnumbers},
    {"fold", "text, level (bare) -> text, ranges", inspect_fold},
    {"money", "text -> dong, unit, begin_byte, end_byte of each amount", inspect_money},
};

}  // namespace portal::cli
