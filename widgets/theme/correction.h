// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "widgets/theme/palette.h"

namespace portal::theme {

/// What the webmaster should know if a colour of the host is not used as it is.
///
/// @param made  what make_palette made from `host`
/// @return      one English line, without a full stop, with ratios rounded down; nothing if both colours are used as
/// asked
std::optional<std::string> correction_report(const HostColors& host, const Palette& made);

}  // namespace portal::theme
