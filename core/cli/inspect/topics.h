// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "core/cli/inspect/request.h"

/// What `portalkit inspect` can be asked: each topic is one function in a file of its name.
namespace portal::cli {

Result<Json> inspect_encoding(const Request& request);
Result<Json> inspect_fold(const Request& request);
Result<Json> inspect_phones(const Request& request);

struct Topic {
  std::string_view name;
  std::string_view fields;  ///< of a line, and what comes back
  Result<Json> (*answer)(const Request& request);
};

inline constexpr Topic topics[] = {
    {"encoding", "text, or bytes_hex -> encoding, misread, certainty, text", inspect_encoding},
    {"fold", "text, level (bare) -> text, ranges", inspect_fold},
    {"phones", "input -> valid, kind, e164, display, area, ext, repaired_from, more", inspect_phones},
};

}  // namespace portal::cli
