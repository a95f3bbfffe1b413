// SPDX-License-Identifier: MIT
#include "core/base/bytes.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <vector>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/random.h"

using portal::ByteReader;
using portal::ByteWriter;
using Bytes = std::vector<std::uint8_t>;

namespace {

struct VarintCase {
  std::uint64_t value;
  Bytes bytes;
};
const VarintCase varints[] = {
    {0, {0x00}},
    {1, {0x01}},
    {127, {0x7F}},
    {128, {0x80, 0x01}},
    {300, {0xAC, 0x02}},
    {16384, {0x80, 0x80, 0x01}},
    {std::numeric_limits<std::uint32_t>::max(), {0xFF, 0xFF, 0xFF, 0xFF, 0x0F}},
    {std::numeric_limits<std::uint64_t>::max(), {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01}},
};

/// Reads from a heap block of exactly the size of `bytes`.
class HeapReader {
 public:
  explicit HeapReader(const Bytes& bytes)
      : block_(new std::uint8_t[bytes.size()]), reader_({block_.get(), bytes.size()}) {
    std::copy(bytes.begin(), bytes.end(), block_.get());
  }
  ByteReader* operator->() { return &reader_; }

 private:
  std::unique_ptr<std::uint8_t[]> block_;
  ByteReader reader_;
};

}  // namespace

TEST_CASE("bytes: varints have the bytes of LEB128", "[base][bytes]") {
  for (const VarintCase& item : varints) {
    CAPTURE(item.value);
    ByteWriter writer;
    writer.varint(item.value);
    CHECK(writer.data() == item.bytes);
    HeapReader reader(item.bytes);
    CHECK(reader->varint() == item.value);
    CHECK(reader->ok());
    CHECK(reader->at_end());
  }
}

TEST_CASE("bytes: signed numbers near zero take one byte", "[base][bytes]") {
  ByteWriter writer;
  for (const std::int64_t value : {0, -1, 1, -2, 2, -64, 63})
    writer.svarint(value);
  CHECK(writer.data() == Bytes{0, 1, 2, 3, 4, 127, 126});
}

TEST_CASE("bytes: what is written is read again", "[base][bytes]") {
  portal::test::Random random(3);
  ByteWriter writer;
  std::vector<std::uint64_t> values;
  for (int i = 0; i < 2000; ++i) {
    const auto bits = static_cast<std::uint64_t>(random.below(1u << 31)) << 32 | random.below(1u << 31);
    values.push_back(bits >> random.below(64));
    writer.varint(values.back());
    writer.svarint(static_cast<std::int64_t>(values.back() * 3));
    writer.string(std::to_string(values.back()));
    writer.u8(static_cast<std::uint8_t>(i));
  }
  HeapReader reader(writer.data());
  for (std::size_t i = 0; i < values.size(); ++i) {
    REQUIRE(reader->varint() == values[i]);
    REQUIRE(reader->svarint() == static_cast<std::int64_t>(values[i] * 3));
    REQUIRE(reader->string() == std::to_string(values[i]));
    REQUIRE(reader->u8() == static_cast<std::uint8_t>(i));
  }
  CHECK(reader->ok());
  CHECK(reader->at_end());
}

TEST_CASE("bytes: the smallest and largest signed numbers come back", "[base][bytes]") {
  for (const std::int64_t value :
       {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()}) {
    ByteWriter writer;
    writer.svarint(value);
    CHECK(HeapReader(writer.data())->svarint() == value);
  }
}

TEST_CASE("bytes: a text may be empty and may hold zeros", "[base][bytes]") {
  ByteWriter writer;
  writer.string("");
  writer.string(std::string_view("a\0b", 3));
  HeapReader reader(writer.data());
  CHECK(reader->string().empty());
  CHECK(reader->string() == std::string_view("a\0b", 3));
  CHECK(reader->ok());
}

TEST_CASE("bytes: raw bytes have no count", "[base][bytes]") {
  ByteWriter writer;
  writer.bytes(Bytes{9, 8, 7});
  CHECK(writer.data() == Bytes{9, 8, 7});
  HeapReader reader(writer.data());
  const auto view = reader->bytes(2);
  CHECK(Bytes(view.begin(), view.end()) == Bytes{9, 8});
  CHECK(reader->remaining() == 1);
}

TEST_CASE("bytes: each way of failing keeps the offset where the bad read began", "[base][bytes]") {
  struct Case {
    const char* why;
    Bytes bytes;
    void (*read)(ByteReader&);
  };
  const Case cases[] = {
      {"nothing there", {}, [](ByteReader& reader) { reader.u8(); }},
      {"varint cut", {0x80}, [](ByteReader& reader) { reader.varint(); }},
      {"varint longer than needed", {0x80, 0x00}, [](ByteReader& reader) { reader.varint(); }},
      {"varint of 65 bits",
       {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x02},
       [](ByteReader& reader) { reader.varint(); }},
      {"varint of 11 bytes",
       {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x81, 0x01},
       [](ByteReader& reader) { reader.varint(); }},
      {"text cut", {0x03, 'a', 'b'}, [](ByteReader& reader) { reader.string(); }},
      {"text of all the memory there is",
       {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01},
       [](ByteReader& reader) { reader.string(); }},
      {"bytes cut", {1, 2}, [](ByteReader& reader) { reader.bytes(3); }},
  };
  for (const Case& item : cases) {
    CAPTURE(item.why);
    HeapReader reader(item.bytes);
    item.read(*reader.operator->());
    CHECK_FALSE(reader->ok());
    CHECK(reader->offset() == 0);
  }
}

TEST_CASE("bytes: after a failure every read gives nothing", "[base][bytes]") {
  HeapReader reader({0x05, 'a', 0x01, 0x01});
  CHECK(reader->string().empty());
  CHECK(reader->u8() == 0);
  CHECK(reader->varint() == 0);
  CHECK(reader->svarint() == 0);
  CHECK(reader->bytes(1).empty());
  CHECK_FALSE(reader->ok());
  CHECK(reader->offset() == 0);
}
