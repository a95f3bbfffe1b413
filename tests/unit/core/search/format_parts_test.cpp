// SPDX-License-Identifier: MIT
// The small parts that an index is made of: each comes back as it was written, and wrong bytes are refused.
#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "catch2/catch.hpp"

#include "core/search/bits.h"
#include "core/search/blobs.h"
#include "core/search/date_column.h"
#include "core/search/dictionary.h"
#include "core/search/format.h"
#include "core/search/forms.h"
#include "core/search/huffman.h"
#include "core/search/name_column.h"
#include "core/search/packed.h"
#include "core/search/planes.h"
#include "tests/unit/core/support/heap_bytes.h"
#include "tests/unit/core/support/random.h"

using namespace portal::search;
using portal::test::HeapBytes;
using portal::test::Random;

namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes bytes_of(std::string_view text) {
  return {text.begin(), text.end()};
}

Bytes all_but_last(const Bytes& bytes) {
  return {bytes.begin(), bytes.end() - 1};
}

}  // namespace

TEST_CASE("bits: numbers of every width come back, also behind long runs of zeros", "[search][format]") {
  Random random(31);
  std::vector<std::pair<std::uint64_t, unsigned>> values;
  Bytes bytes;
  BitWriter writer(bytes);
  for (int i = 0; i < 2000; ++i) {
    const auto width = static_cast<unsigned>(random.below(57));
    const std::uint64_t value = (random.below(1 << 30) * 0x9E3779B97F4A7C15ULL) & low_bits(width);
    values.push_back({value, width});
    writer.put(value, width);
    writer.put_unary(value % 200);
  }
  writer.finish();
  const HeapBytes heap(bytes);
  BitReader reader(heap.view());
  for (const auto& [value, width] : values) {
    REQUIRE(reader.take(width) == value);
    REQUIRE(reader.take_unary(200) == value % 200);
  }
  CHECK_FALSE(reader.overrun());
  CHECK(reader.take_unary(100) > 100);
}

TEST_CASE("planes: numbers come back by place", "[search][format]") {
  Random random(32);
  for (const std::uint32_t count : {0U, 1U, 7U, 500U}) {
    std::vector<std::uint32_t> numbers;
    for (std::uint32_t i = 0; i < count; ++i)
      numbers.push_back(static_cast<std::uint32_t>(random.below(1 + random.below(15))));
    Bytes bytes;
    append_planes(numbers, bytes);
    Planes planes;
    REQUIRE(planes.read(HeapBytes(bytes).view(), count));
    for (std::uint32_t i = 0; i < count; ++i)
      REQUIRE(planes[i] == numbers[i]);
    for (const std::size_t asked : {std::size_t{1}, all_asked}) {
      REQUIRE(planes.read(bytes, count, 2, asked));
      for (std::uint32_t i = 0; i < count; ++i)
        REQUIRE(planes[i] == std::min(numbers[i], 2U));
    }
  }
}

TEST_CASE("blobs: byte strings come back by place", "[search][format]") {
  Random random(33);
  for (const std::size_t count : {0U, 1U, 15U, 16U, 17U, 100U}) {
    std::vector<Bytes> blobs(count);
    BlobsWriter writer;
    for (Bytes& blob : blobs) {
      blob.assign(random.below(300), static_cast<std::uint8_t>(random.below(256)));
      writer.add(blob);
    }
    Bytes bytes;
    writer.finish(bytes);
    const HeapBytes heap(bytes);
    const auto view = BlobsView::open(heap.view());
    REQUIRE(view);
    REQUIRE(view->size() == count);
    for (std::uint32_t i = 0; i < count; ++i) {
      const auto blob = (*view)[i];
      REQUIRE(Bytes(blob.begin(), blob.end()) == blobs[i]);
    }
    CHECK_FALSE(BlobsView::open(all_but_last(bytes)));
  }
}

TEST_CASE("dictionary: agrees with a sorted list on texts, words and prefixes", "[search][format]") {
  Random random(34);
  constexpr std::string_view letters[] = {"a", "b", "n", "g", "1", "đ", "語"};
  std::set<std::string> texts;
  while (texts.size() < 500) {
    std::string text;
    for (std::size_t i = random.below(6); i > 0; --i)
      text += random.pick(letters);
    texts.insert(text);
  }
  DictionaryWriter writer;
  for (const std::string& text : texts)
    writer.add(text);
  Bytes bytes;
  writer.finish(bytes);
  const HeapBytes heap(bytes);
  const auto view = DictionaryView::open(heap.view());
  REQUIRE(view);
  const std::vector<std::string> list(texts.begin(), texts.end());
  for (std::uint32_t place = 0; place < list.size(); ++place) {
    REQUIRE(view->text(place) == list[place]);
    REQUIRE(view->find(list[place]) == TermRange{place, place + 1});
    const TermRange range = view->find_prefix(list[place]);
    for (std::uint32_t other = 0; other < list.size(); ++other) {
      const bool has_prefix = list[other].compare(0, list[place].size(), list[place]) == 0;
      REQUIRE(has_prefix == (other >= range.begin && other < range.end));
    }
    REQUIRE(view->find(list[place] + "~").size() == 0);
  }
  std::uint32_t visited = 37;
  view->visit_while(37, [&](std::uint32_t place, std::string_view text) {
    REQUIRE(place == visited);
    REQUIRE(text == list[visited]);
    return ++visited < 490;
  });
  CHECK(visited == 490);
}

TEST_CASE("packed: numbers come back, and another count is refused", "[search][format]") {
  Random random(35);
  for (const unsigned width : {0U, 1U, 5U, 13U, 32U}) {
    std::vector<std::uint32_t> numbers;
    for (int i = 0; i < 100; ++i)
      numbers.push_back(static_cast<std::uint32_t>(random.below(1 << 30) * 0x9E3779B9ULL & low_bits(width)));
    Bytes bytes;
    append_packed(numbers, bytes);
    const HeapBytes heap(bytes);
    const auto view = PackedView::open(heap.view(), numbers.size());
    REQUIRE(view);
    for (std::size_t i = 0; i < numbers.size(); ++i)
      REQUIRE((*view)[i] == numbers[i]);
    if (width > 0) CHECK_FALSE(PackedView::open(bytes, numbers.size() * 2));
    if (width > 0) CHECK_FALSE(PackedView::open(all_but_last(bytes), numbers.size()));
  }
}

TEST_CASE("date column: days come back, also equal ones, and lists of another length are refused", "[search][format]") {
  for (const std::vector<std::int32_t>& days :
       {std::vector<std::int32_t>{}, {0}, {19000, 19000, 18999, 5, 5, -700000}, std::vector<std::int32_t>(300, 7)}) {
    Bytes bytes;
    append_dates(days, bytes);
    const auto count = static_cast<std::uint32_t>(days.size());
    const std::int32_t newest = days.empty() ? 0 : days[0];
    CHECK(read_dates(HeapBytes(bytes).view(), count, newest) == days);
    CHECK_FALSE(read_dates(bytes, count + 1, newest));
    if (count > 0) CHECK_FALSE(read_dates(bytes, count, 3'000'000));  // after the year 9999
  }
}

TEST_CASE("huffman: symbols come back in near the bits of their entropy", "[search][format]") {
  Random random(36);
  std::vector<std::uint32_t> frequencies(3000), symbols;
  for (int i = 0; i < 20000; ++i) {
    const auto symbol = static_cast<std::uint32_t>(random.below(1 + random.below(2999)));
    symbols.push_back(symbol);
    ++frequencies[symbol];
  }
  const std::vector<std::uint8_t> lengths = code_lengths(frequencies);
  const HuffmanEncoder encoder(lengths);
  Bytes bytes;
  BitWriter writer(bytes);
  for (const std::uint32_t symbol : symbols)
    encoder.put(symbol, writer);
  writer.finish();
  CHECK(bytes.size() * 8 < 20000 * 11);
  const auto decoder = HuffmanDecoder::make(lengths);
  REQUIRE(decoder);
  const HeapBytes heap(bytes);
  BitReader reader(heap.view());
  for (const std::uint32_t symbol : symbols)
    REQUIRE(decoder->take(reader) == symbol);
}

TEST_CASE("huffman: codes stay within their longest length, and lengths of no code are refused", "[search][format]") {
  std::vector<std::uint32_t> fibonacci = {1, 1};
  while (fibonacci.size() < 45)
    fibonacci.push_back(fibonacci.end()[-1] + fibonacci.end()[-2]);
  const std::vector<std::uint8_t> lengths = code_lengths(fibonacci);
  CHECK(*std::max_element(lengths.begin(), lengths.end()) <= most_code_bits);
  CHECK(HuffmanDecoder::make(lengths));
  CHECK(code_lengths(std::vector<std::uint32_t>{0, 9, 0}) == Bytes{0, 1, 0});
  CHECK(code_lengths(std::vector<std::uint32_t>{0, 0}) == Bytes{0, 0});
  CHECK(HuffmanDecoder::make(Bytes{0, 0}));
  CHECK_FALSE(HuffmanDecoder::make(Bytes{1, 1, 1}));
  CHECK_FALSE(HuffmanDecoder::make(Bytes{25}));
  BitReader nothing(std::span<const std::uint8_t>{});
  CHECK(HuffmanDecoder::make(Bytes{0, 0})->take(nothing) == HuffmanDecoder::no_symbol);
}

TEST_CASE("name column: each document has its name", "[search][format]") {
  NameColumnWriter writer;
  const std::vector<std::string> names = {"Sở Y tế", "", "UBND xã", "Sở Y tế"};
  for (const std::string& name : names)
    writer.add(name);
  const std::vector<std::uint32_t> order = {2, 0, 3, 1};
  Bytes bytes;
  writer.finish(order, bytes);
  const HeapBytes heap(bytes);
  const auto view = NameColumnView::open(heap.view(), 4);
  REQUIRE(view);
  CHECK(view->names().size() == 3);
  for (std::uint32_t doc = 0; doc < 4; ++doc)
    CHECK(view->name(doc) == names[order[doc]]);
  CHECK_FALSE(NameColumnView::open(bytes, 40));
}

TEST_CASE("forms: sets of spellings come back, the frequent ones first", "[search][format]") {
  TermForms term;
  const std::uint8_t du = term.form("dự"), thieu = term.form("dư");
  CHECK(term.form("dự") == du);
  const std::uint8_t one[] = {thieu}, both[] = {du, thieu};
  const std::uint8_t first = term.set(both), second = term.set(one);
  CHECK(term.set(both) == first);
  const Bytes sets = {first, second, second};
  Bytes forms, marks;
  term.write("du", sets, forms, marks);
  const FormSets read = read_forms(HeapBytes(forms).view());
  CHECK(read.forms == std::vector<std::string>{"dự", "dư"});
  CHECK(read.sets == std::vector<std::vector<std::uint32_t>>{{1}, {0, 1}});
  Planes places;
  REQUIRE(places.read(marks, 3));
  CHECK(places[0] == 1);
  CHECK(places[1] == 0);

  TermForms plain;
  const std::uint8_t only[] = {plain.form("du")};
  const Bytes same(3, plain.set(only));
  forms.clear();
  plain.write("du", same, forms, marks);
  CHECK(forms.empty());
}

TEST_CASE("format: a length is kept within a sixteenth", "[search][format]") {
  for (std::size_t words = 0; words < 500'000; words += 1 + words / 50) {
    const std::uint32_t kept = document_length(length_byte(words));
    REQUIRE(kept <= words);
    REQUIRE(static_cast<double>(kept) > static_cast<double>(words) * 15 / 16 - 0.001);
  }
  CHECK(length_byte(static_cast<std::size_t>(-1)) == 255);
}

TEST_CASE("format: sections come back, other bytes say what is wrong", "[search][format]") {
  std::array<std::vector<std::uint8_t>, section_count> sections;
  sections[0] = bytes_of("terms");
  sections[4] = bytes_of("dates");
  const Bytes bytes = join_sections({3, 2, 700, 19000}, sections);
  const auto index = split_sections(HeapBytes(bytes).view());
  REQUIRE(index);
  CHECK(index->head.documents == 3);
  CHECK(index->head.newest_day == 19000);
  CHECK((*index)[Section::dates].size() == 5);
  CHECK((*index)[Section::stream].empty());

  const auto error = [](const Bytes& wrong) { return split_sections(HeapBytes(wrong).view()).error().code; };
  CHECK(error({}) == portal::ErrorCode::truncated);
  CHECK(error(bytes_of("<!doctype html><title>404 Not Found</title>")) == portal::ErrorCode::malformed);
  Bytes other_version = bytes;
  ++other_version[8];
  CHECK(error(other_version) == portal::ErrorCode::unsupported);
  CHECK(error(all_but_last(bytes)) == portal::ErrorCode::truncated);
  Bytes longer = bytes;
  longer.push_back(0);
  CHECK(error(longer) == portal::ErrorCode::malformed);
}
