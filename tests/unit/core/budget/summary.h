// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/budget/figure.h"

namespace portal::test {

/// One line for a figure: "Nam Giang: thu 5000000000 ước lũy kế 2023-01-01..2023-06-30 | plan ratio 50 none
/// ref=10000000000".
std::string summary(const budget::Figure& figure);

/// All of them, joined with " & ", or "nothing".
std::string summary(const std::vector<budget::Figure>& figures);

}  // namespace portal::test
