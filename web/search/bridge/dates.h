// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>

#include "core/base/bytes.h"

/// Finds dates in a query. Apart from the engine, since what the kit knows of dates is half as large as that, and few
/// queries name one.
namespace portal::search_api {

/// Appends u8 1 and DATES, as a request of a search has them (request.h), or an ERROR (answer.h).
///
/// @param request  text string, today string (an ISO date), wordings that stay words: list of (begin varint, end
///                 varint) in bytes of the text
void find_dates(std::span<const std::uint8_t> request, ByteWriter& out);

}  // namespace portal::search_api
