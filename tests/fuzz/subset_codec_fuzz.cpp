// SPDX-License-Identifier: MIT
// Any bytes as a subset: what is read stays inside, and written again it is the same subset.
// Layout: universe as 4 little-endian bytes, the code.
#include <span>
#include <vector>

#include "core/search/little_endian.h"
#include "core/search/planes.h"
#include "core/search/subset_codec.h"
#include "tests/fuzz/require.h"
#include "tests/unit/core/support/members.h"

using portal::fuzz::require;
using namespace portal::search;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 4) return 0;
  const std::span<const std::uint8_t> bytes(data + 4, size - 4);
  const std::uint32_t universe = read_u32({data, size}, 0) % 100'000;
  Planes planes;
  planes.read(bytes, universe % 1000);
  if (universe % 1000 > 0) require(planes[universe % 1000 - 1] < 256);

  BitSet set;
  const auto read = read_subset(bytes, universe, set);
  if (!read) return 0;
  require(*read <= bytes.size() && subset_size(bytes, universe) == set.count());
  const std::vector<std::uint32_t> members = portal::test::members(set);
  require(members.empty() || members.back() < universe);
  std::vector<std::uint8_t> written;
  append_subset(members, universe, written);
  BitSet again;
  require(read_subset(written, universe, again) == written.size() && again.count() == members.size());
  for (const std::uint32_t member : members)
    require(again.contains(member));
  return 0;
}
