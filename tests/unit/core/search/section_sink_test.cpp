// SPDX-License-Identifier: MIT
#include "core/search/section_sink.h"

#include <cstddef>
#include <cstdint>
#include <vector>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/random.h"

using namespace portal::search;

TEST_CASE("section sink: blobs in pieces are the bytes of a list at once", "[search]") {
  portal::test::Random random(91);
  for (const std::uint32_t count : {0U, 1U, 16U, 17U, 900U}) {
    SectionsInMemory pieces;
    const std::vector<std::uint8_t> front = {1, 2, 3};
    pieces.put(Section::rows, 0, front);
    BlobsOutput output(pieces, Section::rows, front.size(), count);
    BlobsWriter writer;
    for (std::uint32_t i = 0; i < count; ++i) {
      std::vector<std::uint8_t> blob(random.below(10'000));  // of 900 several MB
      for (std::uint8_t& byte : blob)
        byte = static_cast<std::uint8_t>(random.below(256));
      output.add(blob);
      writer.add(blob);
    }
    output.finish();
    std::vector<std::uint8_t> expected = front;
    writer.finish(expected);
    CHECK(pieces.sections()[static_cast<std::size_t>(Section::rows)] == expected);
  }
}
