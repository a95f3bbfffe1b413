// SPDX-License-Identifier: MIT
// Any bytes as a request of the search module, against a small index: an answer or an error, and what is read is in
// bounds.
#include <memory>
#include <utility>

#include "core/base/bytes.h"
#include "tests/fuzz/require.h"
#include "web/search/bridge/feed.h"
#include "web/search/bridge/session.h"

using portal::fuzz::require;
using namespace portal::search_api;

namespace {

std::unique_ptr<Session> small_session() {
  Feed feed("fuzz");
  feed.add(
      R"([{"title": "Quản lý ngân sách", "type": "Quyết định", "issued": "2023-07-28", "number": "57/2023/QĐ-UBND"},
    {"title": "Phân bổ ngân sách", "type": "Nghị quyết", "issued": "2023-12-08"}, {"title": "Lịch tiếp dân 👥"}])");
  while (feed.work())
    continue;
  return std::move(*Session::open(feed.take()));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::unique_ptr<Session> session = small_session();
  portal::ByteWriter out;
  session->search({data, size}, false, out);
  portal::ByteReader answer(out.data());
  const bool good = answer.u8() == 1;
  require(good == read_request({data, size}).ok());
  if (good) require(answer.varint() <= session->size());
  return 0;
}
