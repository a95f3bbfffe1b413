// SPDX-License-Identifier: MIT
// Any bytes as an index. Checksums would stop every change, so they are mended first; then every section is read.
#include <span>
#include <vector>

#include "core/base/hash.h"
#include "core/search/counts.h"
#include "core/search/index_view.h"
#include "core/search/little_endian.h"
#include "core/search/pairs.h"
#include "core/search/rows.h"
#include "core/search/search.h"
#include "tests/fuzz/require.h"

using portal::fuzz::require;
using namespace portal::search;

namespace {

void put_hash(std::vector<std::uint8_t>& bytes, std::size_t at, std::size_t begin, std::size_t size) {
  const std::uint64_t hash = portal::xxh64(std::span(bytes).subspan(begin, size));
  for (unsigned i = 0; i < 8; ++i)
    bytes[at + i] = static_cast<std::uint8_t>(hash >> (8 * i));
}

void mend_checksums(std::vector<std::uint8_t>& bytes) {
  if (bytes.size() < 40) return;
  const std::size_t sections = read_u32(bytes, 28) % (section_count + 1);
  const std::size_t table_end = 32 + sections * 16;
  if (table_end + 8 > bytes.size()) return;
  std::size_t offset = table_end + 8;
  for (std::size_t entry = 32; entry < table_end; entry += 16) {
    const std::size_t size = read_u32(bytes, entry + 4);
    if (size > bytes.size() - offset) break;
    put_hash(bytes, entry + 8, offset, size);
    offset += size;
  }
  put_hash(bytes, table_end, 0, table_end);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::vector<std::uint8_t> bytes(data, data + size);
  mend_checksums(bytes);
  const auto index = IndexView::open(bytes);
  if (!index || index->size() > 10'000) return 0;
  const auto pairs = PairsView::open(*index);
  Searcher searcher(*index, pairs ? &*pairs : nullptr);
  for (const char* text : {"", "d", "đ", "ngân sách", "\"ngân sách nhà\"", "57/2023"}) {
    const SearchResults& results = searcher.search({.text = text, .order = SortOrder::relevance});
    require(results.total == searcher.matched().count() && results.hits.size() <= results.total);
    for (const Hit& hit : results.hits)
      read_document(*index, hit.doc);
    count_names(index->column(Column::agency), searcher.matched());
    count_periods(*index, searcher.matched(), Period::month);
  }
  return 0;
}
