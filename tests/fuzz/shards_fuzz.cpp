// SPDX-License-Identifier: MIT
// Any bytes as the root of an index in shards, and behind it as every shard that is asked for.
#include <span>
#include <vector>

#include "core/search/counts.h"
#include "core/search/search.h"
#include "core/search/shards/partial_index.h"
#include "tests/fuzz/require.h"

using portal::fuzz::require;
using namespace portal::search;

// u8 × 3 bytes of the root, lowest first; the root; the rest is one shard, which is named by what it is.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 3) return 0;
  const std::size_t wanted = data[0] | std::size_t{data[1]} << 8 | std::size_t{data[2]} << 16;
  const std::size_t root_size = wanted < size - 3 ? wanted : size - 3;
  const std::vector<std::uint8_t> root(data + 3, data + 3 + root_size), shard(data + 3 + root_size, data + size);
  auto opened = PartialIndex::open(root);
  if (!opened || (*opened)->view().size() > 100'000) return 0;
  PartialIndex& index = **opened;
  Searcher searcher(index.view());
  for (int round = 0; round < 2; ++round) {
    const SearchResults& results =
        searcher.search({.text = "ngan sach 5/2023", .order = SortOrder::relevance, .similar = 5});
    require(results.total <= index.view().size());
    count_names(index.view().column(Column::type), searcher.matched());
    count_periods(index.view(), searcher.matched(), Period::year);
    if (index.view().size() > 0) index.document(DocId{index.view().size() - 1});
    for (const ShardDigest digest : index.missing())
      require(!index.supply(digest, shard) || digest == digest_of(shard));
  }
  return 0;
}
