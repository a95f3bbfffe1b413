// SPDX-License-Identifier: MIT
// Any bytes in the place of one shard of a small index, or of its root.
#include <algorithm>
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
#include "core/search/shards/join_index.h"
#include "core/search/shards/partial_index.h"
#include "tests/fuzz/require.h"

using portal::fuzz::require;
using namespace portal::search;

namespace {

using Bytes = std::vector<std::uint8_t>;

struct Files {
  std::map<ShardDigest, Bytes> shards;  ///< without the root
  std::vector<ShardDigest> order;       ///< as PartialIndex::shards() of the root gives them
  Bytes root;
};

Files small_index() {
  IndexBuilder builder(IndexOptions{.names = true, .rows = RowTexts::all});
  for (int i = 0; i < 40; ++i) {
    Document document;
    document.id = std::to_string(i);
    document.number = std::to_string(i % 9) + "/2023/QĐ-UBND";
    document.type = i % 3 == 0 ? "Quyết định" : "Nghị quyết";
    document.title = i % 2 == 0 ? "Quản lý ngân sách xã" : "Quan ly đất đai số " + document.id;
    document.issued = portal::time::Date{19000 + 40 * i};
    builder.add(std::move(document));
  }
  Files files;
  const Index index = std::move(builder).build();
  const auto root = cut_index(index.bytes(), [&](Shard shard) {
    files.root = shard.bytes;  // which comes last
    files.shards.emplace(shard.digest, std::move(shard.bytes));
    return true;
  });
  files.shards.erase(*root);
  files.order = (*PartialIndex::open(files.root))->shards();
  return files;
}

/// The root that names one shard instead of another.
Bytes rename(Bytes root, ShardDigest from, ShardDigest to) {
  const auto bytes = [](ShardDigest digest) {
    portal::ByteWriter out;
    write_digest(digest, out);
    return std::move(out).take();
  };
  const Bytes old = bytes(from), now = bytes(to);
  const auto at = std::search(root.begin(), root.end(), old.begin(), old.end());
  require(at != root.end());
  std::copy(now.begin(), now.end(), at);
  return root;
}

void ask(const std::map<ShardDigest, Bytes>& shards, PartialIndex& index) {
  Searcher searcher(index.view());
  for (int round = 0; round < 6; ++round) {
    for (const char* text : {"ngan sach 5/2023", "quản lý đat", "loai:\"Nghị quyết\" ngaan"}) {
      const auto& results = searcher.search({.text = text, .order = SortOrder::relevance, .limit = 5, .similar = 5});
      require(results.total <= index.view().size());
      for (const Hit& hit : results.hits)
        index.document(hit.doc);
    }
    count_names(index.view().column(Column::type), searcher.matched());
    count_periods(index.view(), searcher.matched(), Period::year);
    for (const ShardDigest digest : index.missing()) {
      const auto shard = shards.find(digest);
      if (shard != shards.end()) index.supply(digest, shard->second);
    }
  }
}

}  // namespace

// u8: 0 the rest is a root; else it is the shard of this place, from 1.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Files files = small_index();
  if (size == 0) return 0;
  const Bytes bytes(data + 1, data + size);
  std::map<ShardDigest, Bytes> shards = files.shards;
  Bytes root = bytes;
  if (data[0] > 0) {
    const ShardDigest replaced = files.order[(data[0] - 1U) % files.order.size()], own = digest_of(bytes);
    root = rename(files.root, replaced, own);
    shards.insert_or_assign(own, bytes);
  }
  const auto index = PartialIndex::open(root);
  if (!index || (*index)->view().size() > 100'000) return 0;
  ask(shards, **index);
  const Bytes joined = join_index(**index);
  const auto whole = IndexView::open(joined);
  if (whole) Searcher(*whole).search({.text = "ngan sach", .order = SortOrder::relevance});
  return 0;
}
