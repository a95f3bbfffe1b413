// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace portal::text {

/// FoldLevel::bare of fold.h at speed: runs of ASCII eight bytes at a time, Vietnamese letters by table, without a look
/// at other levels.
/// @param out  replaced; may not be the memory of `text`
void fold_bare(std::string_view text, std::string& out);

}  // namespace portal::text
