// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>

#include "core/base/bytes.h"
#include "core/search/document.h"

/// All that is shown of a document, without its columns: strings id, number, title, url, summary, type, agency, field,
/// signer; then svarint day of issue, if it has one.
namespace portal::search {

void write_shard_row(const Document& document, ByteWriter& out);

/// What is no row gives empty texts.
Document read_shard_row(std::span<const std::uint8_t> row);

}  // namespace portal::search
