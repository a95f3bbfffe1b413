// SPDX-License-Identifier: MIT
#include "core/text/legacy/text_decoder.h"

#include <string>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/heap_text.h"
#include "tests/unit/core/support/legacy_bytes.h"
#include "tests/unit/core/support/random.h"

using namespace portal;
using text::Encoding;
using text::TextDecoder;

namespace {

std::string decode(std::string_view bytes, std::size_t piece, std::uint64_t seed = 1) {
  TextDecoder decoder;
  test::Random random(seed);
  std::string text;
  while (!bytes.empty()) {
    const std::size_t size = piece == 0 ? bytes.size() : std::min(bytes.size(), 1 + random.below(piece));
    text += decoder.push(test::HeapText(bytes.substr(0, size)).view());
    bytes.remove_prefix(size);
  }
  return text + decoder.finish();
}

const std::string tcvn3_line = test::to_legacy("Quyết định về việc giao dự toán ngân sách\n", Encoding::tcvn3);

}  // namespace

TEST_CASE("text decoder: ASCII passes before the encoding is known", "[text][text_decoder]") {
  TextDecoder decoder;
  CHECK(decoder.push("title;number\n").size() == 13);
  CHECK(decoder.push("a b").size() == 2);  // the last word may go on in another encoding
  CHECK(decoder.finish() == "b");
}

TEST_CASE("text decoder: an old encoding far behind much ASCII is recognised", "[text][text_decoder]") {
  std::string bytes;
  for (int i = 0; i < 20000; ++i)
    bytes += "id;number\n";
  const std::string ascii = bytes;
  bytes += tcvn3_line;
  for (const std::size_t piece : std::initializer_list<std::size_t>{0, 5000})
    CHECK(decode(bytes, piece) == ascii + "Quyết định về việc giao dự toán ngân sách\n");
}

TEST_CASE("text decoder: what is valid UTF-8 stays as it is", "[text][text_decoder]") {
  const std::string text = "Quyết định số 57 · 2023 😀";
  for (const std::size_t piece : std::initializer_list<std::size_t>{0, 1, 3})
    CHECK(decode(text, piece) == text);
}

TEST_CASE("text decoder: any bytes in any pieces come out the same", "[text][text_decoder]") {
  test::Random random(21);
  for (int round = 0; round < 10; ++round) {
    std::string bytes = random.below(4) == 0 ? "\xFF\xFE" : "";
    for (std::size_t lines = random.below(40); lines > 0; --lines)
      bytes += random.below(3) == 0 ? tcvn3_line : std::string("ascii only\n");
    for (std::size_t damage = random.below(8); damage > 0 && !bytes.empty(); --damage)
      bytes[random.below(bytes.size())] = static_cast<char>(random.below(256));
    if (random.below(3) == 0) bytes += std::string(17'000, static_cast<char>(0x80 + random.below(128)));
    const std::string whole = decode(bytes, 0);
    CHECK((decode(bytes, 1, 2) == whole));
    CHECK((decode(bytes, 3000, 3) == whole));
  }
}
