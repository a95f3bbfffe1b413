// SPDX-License-Identifier: MIT
// Segments merged must be the very bytes that one builder makes of all documents.
#include "core/search/merge.h"

#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "catch2/catch.hpp"

#include "core/search/index.h"
#include "tests/unit/core/support/sample_documents.h"

using namespace portal::search;

namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes build(std::span<const Document> documents, const IndexOptions& options) {
  IndexBuilder builder(options);
  for (const Document& document : documents)
    builder.add(document);
  const Index index = std::move(builder).build();
  return {index.bytes().begin(), index.bytes().end()};
}

std::vector<IndexView> open_all(const std::vector<Bytes>& segments) {
  std::vector<IndexView> views;
  for (const Bytes& segment : segments) {
    auto view = IndexView::open(segment);
    REQUIRE(view.ok());
    views.push_back(std::move(*view));
  }
  return views;
}

/// Cut at random into segments, some of them perhaps empty.
std::vector<Bytes> cut(std::span<const Document> documents, const IndexOptions& options, portal::test::Random& random) {
  std::vector<Bytes> segments;
  while (!documents.empty() || segments.empty()) {
    const std::size_t size = random.below(documents.size() + 1);
    segments.push_back(build(documents.first(size), options));
    documents = documents.subspan(size);
  }
  return segments;
}

constexpr IndexOptions all_options[] = {
    {}, {.names = true, .rows = RowTexts::all}, {.marks = false, .rows = RowTexts::ids}, {.stream = false}};

}  // namespace

TEST_CASE("merge: any segments give the bytes of one index of all documents", "[search][merge][oracle]") {
  portal::test::Random random(61);
  for (const IndexOptions& options : all_options) {
    for (const std::size_t count : {1U, 2U, 17U, 150U}) {
      const std::vector<Document> documents = portal::test::sample_documents(count, 62 + count);
      const Bytes whole = build(documents, options);
      for (int i = 0; i < 3; ++i) {
        const std::vector<Bytes> segments = cut(documents, options, random);
        CAPTURE(count, segments.size(), options.names, options.marks, options.stream);
        const auto merged = merge_segments(open_all(segments));
        REQUIRE(merged.ok());
        REQUIRE(*merged == whole);
      }
    }
  }
}

TEST_CASE("merge: the parts may be made in any order", "[search][merge]") {
  const std::vector<Document> documents = portal::test::sample_documents(60, 63);
  const std::vector<Bytes> segments = {build(std::span(documents).first(20), {}),
                                       build(std::span(documents).subspan(20), {})};
  const std::vector<IndexView> views = open_all(segments);
  const auto merger = SegmentMerger::open(views);
  REQUIRE(merger.ok());
  SectionsInMemory sections;
  for (std::size_t part = SegmentMerger::parts; part-- > 0;)
    merger->write(part, sections);
  CHECK(join_sections(merger->head(), sections.sections()) == build(documents, {}));
}

TEST_CASE("merge: words in few documents of many are merged too", "[search][merge]") {
  std::vector<Document> documents(1'500);  // enough that two documents are few
  for (std::size_t i = 0; i < documents.size(); ++i) {
    documents[i].title = "Công văn số " + std::to_string(i % 731);
    documents[i].issued = portal::time::Date{static_cast<std::int32_t>(19'000 - i * 37 % 1'000)};
  }
  std::vector<Bytes> segments;
  for (std::size_t begin = 0; begin < documents.size(); begin += 500)
    segments.push_back(build(std::span(documents).subspan(begin, 500), {}));
  const auto merged = merge_segments(open_all(segments));
  REQUIRE(merged.ok());
  CHECK(*merged == build(documents, {}));
}

TEST_CASE("merge: segments of different options are refused", "[search][merge]") {
  const std::vector<Document> documents = portal::test::sample_documents(10, 64);
  const std::vector<Bytes> segments = {build(documents, {}), build(documents, {.stream = false})};
  CHECK_FALSE(merge_segments(open_all(segments)).ok());
  CHECK_FALSE(merge_segments({}).ok());
}

TEST_CASE("merge: a segment with wrong bytes behind right checksums does not crash it", "[search][merge][corrupt]") {
  const std::vector<Document> documents = portal::test::sample_documents(15, 65);
  const Bytes good = build(documents, {.rows = RowTexts::ids});
  portal::test::Random random(66);
  std::size_t merged = 0;
  for (int i = 0; i < 150; ++i) {
    auto parts = split_sections(good);
    REQUIRE(parts.ok());
    std::array<Bytes, section_count> sections;
    for (std::size_t kind = 0; kind < section_count; ++kind)
      sections[kind].assign(parts->sections[kind].begin(), parts->sections[kind].end());
    Bytes& wrong = sections[random.below(section_count)];
    if (wrong.empty()) continue;
    wrong[random.below(wrong.size())] ^= static_cast<std::uint8_t>(1 + random.below(255));
    const Bytes bytes = join_sections(parts->head, sections);
    const auto view = IndexView::open(bytes);
    if (!view) continue;
    const std::vector<IndexView> views = {*view, *IndexView::open(good)};
    if (merge_segments(views)) ++merged;
  }
  CHECK(merged > 30);
}
