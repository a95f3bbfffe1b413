// SPDX-License-Identifier: MIT
#include "core/cli/search/index_writer.h"

#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "catch2/catch.hpp"

#include "core/search/index.h"
#include "core/search/pairs_writer.h"
#include "tests/unit/core/support/folder.h"
#include "tests/unit/core/support/sample_documents.h"

using portal::cli::IndexWriter;
using portal::cli::IndexWriterOptions;
using portal::search::Document;
using portal::test::Folder;

namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes index_in(const Folder& folder) {
  std::ifstream file(folder.at("index.bin"), std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

Bytes write(const std::vector<Document>& documents, const IndexWriterOptions& options) {
  const Folder folder;
  IndexWriter writer(folder.path(), options);
  for (const Document& document : documents)
    writer.add(document);
  const auto size = writer.finish();
  REQUIRE(size.ok());
  Bytes bytes = index_in(folder);
  CHECK(*size == bytes.size());
  return bytes;
}

}  // namespace

TEST_CASE("index writer: the bytes are those of one builder, whatever the segments and threads", "[search][cli]") {
  const std::vector<Document> documents = portal::test::sample_documents(230, 71);
  portal::search::IndexBuilder builder(IndexWriterOptions().index);
  for (const Document& document : documents)
    builder.add(document);
  const portal::search::Index index = std::move(builder).build();
  const Bytes whole = portal::search::with_pairs(index);
  for (const std::size_t a_segment : {1'000U, 230U, 100U, 9U}) {
    for (const bool two_threads : {true, false}) {
      CAPTURE(a_segment, two_threads);
      CHECK(write(documents, {.documents_a_segment = a_segment, .two_threads = two_threads}) == whole);
    }
  }
}

TEST_CASE("index writer: no documents are an index too", "[search][cli]") {
  const Bytes bytes = write({}, {});
  const auto index = portal::search::IndexView::open(bytes);
  REQUIRE(index.ok());
  CHECK(index->size() == 0);
}

TEST_CASE("index writer: until it is finished the old index stays, afterwards nothing else", "[search][cli]") {
  const Folder folder;
  const std::vector<Document> documents = portal::test::sample_documents(30, 72);
  const auto add_all = [&](IndexWriter& writer) {
    for (const Document& document : documents)
      writer.add(document);
  };
  {
    IndexWriter writer(folder.path());
    add_all(writer);
    REQUIRE(writer.finish().ok());
  }
  const Bytes old = index_in(folder);
  {
    IndexWriter writer(folder.path(), {.documents_a_segment = 7});
    add_all(writer);
    add_all(writer);
    CHECK(index_in(folder) == old);
  }
  CHECK(index_in(folder) == old);
  CHECK(folder.files() == 1);
}

TEST_CASE("index writer: a second one at the same place is refused and leaves the first alone", "[search][cli]") {
  const Folder folder;
  IndexWriter first(folder.path(), {.documents_a_segment = 3});
  const std::vector<Document> documents = portal::test::sample_documents(10, 73);
  for (const Document& document : documents)
    first.add(document);
  {
    IndexWriter second(folder.path());
    REQUIRE(second.failure());
    CHECK(second.failure()->ends_with("another run is writing it"));
    second.add(documents[0]);
    CHECK_FALSE(second.finish().ok());
  }
  CHECK(first.finish().ok());
  CHECK(folder.files() == 1);  // the parts go before the lock does
}

TEST_CASE("index writer: a place that cannot be written is said at once", "[search][cli]") {
  const Folder folder;
  std::ofstream(folder.path() / "file").put('x');
  const IndexWriter writer(folder.path() / "file");
  REQUIRE(writer.failure());
}
