// SPDX-License-Identifier: MIT
// Any bytes as a request of the search modules, against a small index: an answer or an error, and what is read is in
// bounds. The first byte says which request: a search, suggestions, or dates in a query.
#include <cstdint>
#include <memory>
#include <span>
#include <utility>

#include "core/base/bytes.h"
#include "tests/fuzz/require.h"
#include "web/search/bridge/dates.h"
#include "web/search/bridge/feed.h"
#include "web/search/bridge/request.h"
#include "web/search/bridge/session.h"

using portal::fuzz::require;
using namespace portal::search_api;

namespace {

using Bytes = std::span<const std::uint8_t>;

std::unique_ptr<Session> small_session() {
  Feed feed("fuzz");
  feed.add(
      R"([{"title": "Quản lý ngân sách", "type": "Quyết định", "issued": "2023-07-28", "number": "57/2023/QĐ-UBND"},
    {"title": "Phân bổ ngân sách", "type": "Nghị quyết", "issued": "2023-12-08", "summary": "Ủy ban nhân dân phân bổ."},
    {"title": "Lịch tiếp dân 👥"}])");
  while (feed.work())
    continue;
  return std::move(*Session::open(feed.take()));
}

void check_search(Session& session, Bytes request) {
  portal::ByteWriter out;
  session.search(request, false, out);
  portal::ByteReader answer(out.data());
  const bool good = answer.u8() == 1;
  require(good == read_request(request).ok());
  if (good) require(answer.varint() <= session.size());
}

void check_suggest(Session& session, Bytes request) {
  portal::ByteWriter out;
  session.suggest(request, false, out);
  portal::ByteReader answer(out.data());
  require((answer.u8() == 1) == read_request(request).ok());
}

/// What was found is good in the request of a search.
void check_dates(Session& session, Bytes request) {
  portal::ByteWriter found;
  find_dates(request, found);
  if (found.data()[0] != 1) return;
  portal::ByteWriter search;
  search.string(portal::ByteReader(request).string());
  constexpr std::uint8_t options[] = {0, 1, 63, 0, 0, 0, 3, 3, 0, 0, 0};
  search.bytes(options);
  search.bytes(Bytes(found.data()).subspan(1));
  search.u8(0);
  require(read_request(search.data()).ok());
  check_search(session, search.data());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::unique_ptr<Session> session = small_session();
  if (size == 0) return 0;
  const Bytes request = Bytes(data, size).subspan(1);
  switch (data[0] % 3) {
    case 0: check_search(*session, request); break;
    case 1: check_suggest(*session, request); break;
    default: check_dates(*session, request); break;
  }
  return 0;
}
