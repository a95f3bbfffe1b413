// SPDX-License-Identifier: MIT
#include "core/search/shards/root_terms.h"

#include <cstdint>
#include <string>
#include <vector>

#include "catch2/catch.hpp"

using namespace portal::search;
using portal::ByteReader;
using portal::ByteWriter;
using Bytes = std::vector<std::uint8_t>;

namespace {

Bytes dictionary_of(const std::vector<std::string>& texts) {
  DictionaryWriter writer;
  for (const std::string& text : texts)
    writer.add(text);
  Bytes bytes;
  writer.finish(bytes);
  return bytes;
}

Bytes root_terms_of(const Bytes& dictionary) {
  ByteWriter out;
  write_root_terms(*DictionaryView::open(dictionary), out);
  return std::move(out).take();
}

std::vector<std::string> words() {
  std::vector<std::string> texts = {"a", "an", "ban", "banh"};
  for (const std::size_t size : {14U, 15U, 16U, 30U, 31U, 142U, 143U, 144U, 300U})  // where more varints begin
    texts.push_back("c" + std::string(size, 'c'));
  texts.insert(texts.end(), {"d", "\xE4\xB8\xAD\xE5\x9B\xBD", "\xE4\xB8\xAD\xE6\x96\x87"});
  return texts;
}

}  // namespace

TEST_CASE("root terms: a dictionary comes back, byte for byte", "[search][shards]") {
  std::vector<std::string> numbers;
  for (int i = 100; i < 999; ++i)
    numbers.push_back(std::to_string(i));
  for (const std::vector<std::string>& texts : {std::vector<std::string>(), {""}, words(), numbers}) {
    const Bytes dictionary = dictionary_of(texts), coded = root_terms_of(dictionary);
    ByteReader bytes(coded);
    CHECK(read_root_terms(bytes) == dictionary);
    CHECK(bytes.ok());
    CHECK(bytes.at_end());
  }
}

TEST_CASE("root terms: a number behind another takes two bytes", "[search][shards]") {
  CHECK(root_terms_of(dictionary_of({"100", "101", "102"})) == Bytes{3, 0x03, '1', '0', '0', 0x11, '1', 0x11, '2'});
}

TEST_CASE("root terms: cut or wrong bytes are refused, or make another dictionary", "[search][shards][corrupt]") {
  const Bytes coded = root_terms_of(dictionary_of(words()));
  for (std::size_t size = 0; size < coded.size(); ++size) {
    const Bytes part(coded.begin(), coded.begin() + static_cast<std::ptrdiff_t>(size));
    ByteReader bytes(part);
    CHECK_FALSE(read_root_terms(bytes).has_value());
  }
  for (std::size_t at = 0; at < coded.size(); ++at) {
    Bytes changed = coded;
    changed[at] ^= 0x51;
    ByteReader bytes(changed);
    const auto dictionary = read_root_terms(bytes);
    if (dictionary) CHECK(DictionaryView::open(*dictionary).has_value());
  }
}

TEST_CASE("root terms: a few bytes cannot ask for much memory", "[search][shards][corrupt]") {
  ByteWriter out;
  const std::uint32_t terms = 100'000, longest = 10'000;  // a gigabyte of text, each word a byte longer than before
  out.varint(terms);
  out.u8(0x0F);
  out.varint(longest - 15);
  out.bytes(Bytes(longest, 'a'));
  for (std::uint32_t i = 1; i < terms; ++i) {
    out.u8(0x01);
    out.u8('a');
  }
  ByteReader bytes(out.data());
  CHECK_FALSE(read_root_terms(bytes).has_value());
}
