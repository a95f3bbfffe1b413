// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>

namespace portal::test {

/// A JSON feed of `count` documents as a district portal has them: id, number, title of some 110 bytes, summary of some
/// 130, agency, url. Each is a day older than the one before it, starting with 2025-06-30. Every title starts with
/// "Quyết định"; every third document is about "ngân sách", the others are not.
std::string feed_json(std::size_t count);

/// One row of it, from 1.
std::string feed_row(std::size_t row);

}  // namespace portal::test
