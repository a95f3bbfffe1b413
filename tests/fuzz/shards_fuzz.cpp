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
    document.title = i % 2 == 0 ? "Quản lý ngân sách xã" : "Quan ly đất đai số " + document.id + " th";
    if (i % 2 != 0) document.title += static_cast<char>('a' + i / 2);  // words of one beginning are together
    document.issued = portal::time::Date{19000 + 40 * i};
    builder.add(std::move(document));
  }
  return std::move(builder).build();
}

SegmentId cut_into(Files& files, std::span<const std::uint8_t> index, const SegmentUpdate* update,
                   const Thinning& thinning) {
  const auto give = [&](Shard shard) {
    files.shards.emplace(shard.name, std::move(shard.bytes));
    return true;
  };
  return *cut_index(index, update, give, thinning);
}

/// Of 40 documents, of which two are gone and one is new.
Files small_files(const Thinning& thinning) {
  Files files;
  const Index before = small_index(0, 40), now = small_index(2, 41);
  files.base = cut_into(files, before.bytes(), nullptr, thinning);
  const ShardName root{files.base, root_number};
  const auto segment = PartialSegment::open(files.base, *open_shard(root, files.shards.at(root)));
  const auto found = find_update(*segment, document_digests(before.view()), now.view());
  files.update = cut_into(files, found->index, &found->update, thinning);
  return files;
}

void ask(const std::map<ShardName, Bytes>& shards, PartialIndex& index) {
  Searcher searcher(index.view());
  for (int round = 0; round < 6; ++round) {
    index.set_thin(static_cast<Thin>(round % 3));
    for (const char* text : {"ngan sach 5/2023", "quản lý đat", "loai:\"Nghị quyết\" ngaan", "so th"}) {
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

// u8: the place of the shard that the rest is, among those of the base and of the update, roots included: of an index
// with samples, then of one with lists of beginnings.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Files sampled = small_files({.documents = 0, .list_bytes = 0}), whole = small_files({});
  if (size == 0) return 0;
  const std::size_t place = data[0] % (sampled.shards.size() + whole.shards.size());
  const bool is_sampled = place < sampled.shards.size();
  const Files& files = is_sampled ? sampled : whole;
  std::map<ShardName, Bytes> shards = files.shards;
  auto replaced = shards.begin();
  std::advance(replaced, is_sampled ? place : place - sampled.shards.size());
  replaced->second = seal_shard(replaced->first, Bytes(data + 1, data + size));
  for (const bool updated : {true, false}) {
    const auto index = PartialIndex::open(files.base, shards.at({files.base, root_number}));
    if (!index || (*index)->view().size() > 100'000) return 0;
    if (updated) (*index)->supply({files.update, root_number}, shards.at({files.update, root_number}));
    if ((*index)->view().size() > 100'000) continue;
    ask(shards, **index);
    const Bytes joined = join_index(**index);
    const auto view = IndexView::open(joined);
    if (view) Searcher(*view).search({.text = "ngan sach", .order = SortOrder::relevance});
  }
  return 0;
}
