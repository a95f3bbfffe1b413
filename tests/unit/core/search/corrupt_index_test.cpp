// SPDX-License-Identifier: MIT
// An index comes over a network and lies on foreign disks. Every byte of it is changed here, once so that the checksums
// see it, once with the checksums mended, as a forger would.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "catch2/catch.hpp"

#include "core/base/hash.h"
#include "core/search/counts.h"
#include "core/search/index.h"
#include "core/search/little_endian.h"
#include "core/search/pairs.h"
#include "core/search/pairs_writer.h"
#include "core/search/search.h"
#include "tests/unit/core/support/heap_bytes.h"
#include "tests/unit/core/support/sample_documents.h"

using namespace portal::search;
using portal::test::HeapBytes;

namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes small_index(std::size_t documents) {
  IndexBuilder builder({.rows = RowTexts::brief});
  for (Document& document : portal::test::sample_documents(documents, 41))
    builder.add(std::move(document));
  return with_pairs(std::move(builder).build());
}

/// Everything that can be asked, so that every section is read.
std::size_t use(const IndexView& index) {
  const std::optional<PairsView> pairs = PairsView::open(index);
  Searcher searcher(index, pairs ? &*pairs : nullptr);
  std::size_t seen = 0;
  for (const char* text : {"", "ngân sách", "d", "đ", "hoà giải ở cơ sở", "57/2023/QĐ-UBND",
                           "\"ngân sách\" \"quyết định ban hành\"", "x"}) {
    for (const SortOrder order : {SortOrder::newest, SortOrder::relevance}) {
      const SearchResults& results = searcher.search({.text = text, .order = order, .limit = 50});
      seen += results.total;
      for (const Hit& hit : results.hits)
        seen += read_document(index, hit.doc).title.size();
      for (std::size_t i = 0; i < column_count; ++i)
        seen += count_names(index.column(static_cast<Column>(i)), searcher.matched()).size();
      seen += count_periods(index, searcher.matched(), Period::month).size();
    }
  }
  return seen;
}

/// Puts right checksums into an index whose table of sections is sound.
void mend_checksums(Bytes& bytes) {
  const std::size_t sections = read_u32(bytes, 28);
  const auto put = [&](std::size_t at, std::uint64_t hash) {
    for (unsigned i = 0; i < 8; ++i)
      bytes[at + i] = static_cast<std::uint8_t>(hash >> (8 * i));
  };
  const std::size_t table_end = 32 + sections * 16;
  if (sections > section_count || table_end + 8 > bytes.size()) return;
  std::size_t offset = table_end + 8;
  for (std::size_t entry = 32; entry < table_end; entry += 16) {
    const std::size_t size = read_u32(bytes, entry + 4);
    if (size > bytes.size() - offset) return;
    put(entry + 8, portal::xxh64(std::span(bytes).subspan(offset, size)));
    offset += size;
  }
  put(table_end, portal::xxh64(std::span(bytes).first(table_end)));
}

}  // namespace

TEST_CASE("index: one changed byte anywhere is noticed", "[search][corrupt]") {
  Bytes bytes = small_index(40);
  CAPTURE(bytes.size());
  REQUIRE(IndexView::open(bytes).ok());
  for (std::size_t place = 0; place < bytes.size(); ++place) {
    for (const unsigned change : {1U, 0x80U, 0xFFU}) {
      bytes[place] = static_cast<std::uint8_t>(bytes[place] ^ change);
      REQUIRE_FALSE(IndexView::open(bytes).ok());
      bytes[place] = static_cast<std::uint8_t>(bytes[place] ^ change);
    }
  }
}

TEST_CASE("index: cut anywhere, it is refused", "[search][corrupt]") {
  const Bytes bytes = small_index(10);
  for (std::size_t size = 0; size < bytes.size(); ++size)
    REQUIRE_FALSE(IndexView::open(HeapBytes({bytes.data(), size}).view()).ok());
}

TEST_CASE("index: a changed byte behind right checksums gives an error or an answer, never a crash",
          "[search][corrupt]") {
  const Bytes bytes = small_index(6);
  portal::test::Random random(42);
  std::size_t opened = 0;
  for (std::size_t place = 12; place < bytes.size(); ++place) {
    Bytes wrong = bytes;
    wrong[place] = static_cast<std::uint8_t>(wrong[place] ^ (1 + random.below(255)));
    mend_checksums(wrong);
    const HeapBytes heap(wrong);
    const auto index = IndexView::open(heap.view());
    if (!index) continue;
    ++opened;
    use(*index);
  }
  CHECK(opened > bytes.size() / 2);  // the test does read wrong indexes
}

TEST_CASE("index: foreign bytes are refused", "[search][corrupt]") {
  portal::test::Random random(43);
  CHECK_FALSE(IndexView::open({}).ok());
  for (int i = 0; i < 200; ++i) {
    Bytes bytes(random.below(300));
    for (std::uint8_t& byte : bytes)
      byte = static_cast<std::uint8_t>(random.below(256));
    REQUIRE_FALSE(IndexView::open(HeapBytes(bytes).view()).ok());
  }
}
