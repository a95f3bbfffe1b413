// SPDX-License-Identifier: MIT
// Any bytes in the place of one shard of a small index, or of a root; behind a right check.
#include <iterator>
#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/base/bytes.h"
#include "core/search/counts.h"
#include "core/search/index.h"
#include "core/search/search.h"
#include "core/search/shards/cut_index.h"
#include "core/search/shards/document_digests.h"
#include "core/search/shards/find_update.h"
#include "core/search/shards/join_index.h"
#include "core/search/shards/partial_index.h"
#include "tests/fuzz/require.h"

using portal::fuzz::require;
using namespace portal::search;

namespace {

using Bytes = std::vector<std::uint8_t>;

struct Files {
  std::map<ShardName, Bytes> shards;
  SegmentId base, update;
};

Index small_index(int begin, int end) {
  IndexBuilder builder(IndexOptions{.names = true, .rows = RowTexts::all});
  for (int i = begin; i < end; ++i) {
    Document document;
    document.id = std::to_string(i);
    document.number = std::to_string(i % 9) + "/2023/QĐ-UBND";
    document.type = i % 3 == 0 ? "Quyết định" : "Nghị quyết";
    document.title = i % 2 == 0 ? "Quản lý ngân sách xã" : "Quan ly đất đai số " + document.id;
    document.issued = portal::time::Date{19000 + 40 * i};
    builder.add(std::move(document));
  }
  return std::move(builder).build();
}

SegmentId cut_into(Files& files, std::span<const std::uint8_t> index, const SegmentUpdate* update) {
  const auto give = [&](Shard shard) {
    files.shards.emplace(shard.name, std::move(shard.bytes));
    return true;
  };
  return *cut_index(index, update, give, {.documents = 0, .list_bytes = 0});  // with samples, however small it is
}

/// Of 40 documents, of which two are gone and one is new.
Files small_files() {
  Files files;
  const Index before = small_index(0, 40), now = small_index(2, 41);
  files.base = cut_into(files, before.bytes(), nullptr);
  const ShardName root{files.base, 0};
  const auto segment = PartialSegment::open(files.base, *open_shard(root, files.shards.at(root)));
  const auto found = find_update(*segment, document_digests(before.view()), now.view());
  files.update = cut_into(files, found->index, &found->update);
  return files;
}

void ask(const std::map<ShardName, Bytes>& shards, PartialIndex& index) {
  Searcher searcher(index.view());
  for (int round = 0; round < 6; ++round) {
    index.set_thin(static_cast<Thin>(round % 3));
    for (const char* text : {"ngan sach 5/2023", "quản lý đat", "loai:\"Nghị quyết\" ngaan"}) {
      const auto& results = searcher.search({.text = text, .order = SortOrder::relevance, .limit = 5, .similar = 5});
      require(results.total <= index.view().size());
      require(index.known_newest() <= index.view().size());
      for (const Hit& hit : results.hits)
        index.document(hit.doc);
    }
    count_names(index.view().column(Column::type), searcher.matched());
    count_periods(index.view(), searcher.matched(), Period::year);
    for (const ShardName name : index.missing()) {
      const auto shard = shards.find(name);
      if (shard != shards.end()) index.supply(name, shard->second);
    }
  }
}

}  // namespace

// u8: the place of the shard that the rest is, among those of the base and of the update, roots included.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Files files = small_files();
  if (size == 0) return 0;
  std::map<ShardName, Bytes> shards = files.shards;
  auto replaced = shards.begin();
  std::advance(replaced, data[0] % shards.size());
  replaced->second = seal_shard(replaced->first, Bytes(data + 1, data + size));
  for (const bool updated : {true, false}) {
    const auto index = PartialIndex::open(files.base, shards.at({files.base, 0}));
    if (!index || (*index)->view().size() > 100'000) return 0;
    if (updated) (*index)->supply({files.update, 0}, shards.at({files.update, 0}));
    if ((*index)->view().size() > 100'000) continue;
    ask(shards, **index);
    const Bytes joined = join_index(**index);
    const auto whole = IndexView::open(joined);
    if (whole) Searcher(*whole).search({.text = "ngan sach", .order = SortOrder::relevance});
  }
  return 0;
}
