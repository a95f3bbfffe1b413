// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/time/date.h"

namespace portal::test {

/// "2023-07-01..2023-07-31"; nothing for an open end.
inline std::string iso(const time::DateRange& range) {
  return (range.from ? time::format_iso(*range.from) : "") + ".." + (range.to ? time::format_iso(*range.to) : "");
}

}  // namespace portal::test
