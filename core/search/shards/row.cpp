// SPDX-License-Identifier: MIT
#include "core/search/shards/row.h"

#include <array>
#include <limits>
#include <string>

namespace portal::search {
namespace {

constexpr std::array<std::string Document::*, 9> texts = {&Document::id,     &Document::number,  &Document::title,
                                                          &Document::url,    &Document::summary, &Document::type,
                                                          &Document::agency, &Document::field,   &Document::signer};

}  // namespace

void write_shard_row(const Document& document, ByteWriter& out) {
  for (std::string Document::*text : texts)
    out.string(document.*text);
  if (document.issued) out.svarint(document.issued->day_number);
}

Document read_shard_row(std::span<const std::uint8_t> row) {
  Document document;
  ByteReader bytes(row);
  for (std::string Document::*text : texts)
    document.*text = bytes.string();
  if (bytes.at_end()) return document;
  const std::int64_t day = bytes.svarint();
  const bool in_calendar = day >= time::first_date.day_number && day <= time::last_date.day_number;
  if (bytes.ok() && in_calendar) document.issued = time::Date{static_cast<std::int32_t>(day)};
  return document;
}

}  // namespace portal::search
