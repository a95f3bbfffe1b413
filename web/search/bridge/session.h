// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/search/index_view.h"
#include "core/search/query.h"
#include "core/search/search.h"
#include "web/search/bridge/request.h"

namespace portal::search_api {

/// One open index: requests in, answers out, both as bytes (request.h, answer.h).
class Session {
 public:
  /// An index as it lies in bytes; checks all of them.
  static Result<std::unique_ptr<Session>> open(std::vector<std::uint8_t> bytes);

  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  std::size_t size() const { return index_.size(); }
  const std::vector<std::uint8_t>& bytes() const { return bytes_; }  ///< of the index

  /// Appends an ANSWER or an ERROR to `out`.
  void search(std::span<const std::uint8_t> request, ByteWriter& out);

 private:
  Session() = default;

  void write(const Request& request, const search::SearchResults& results, ByteWriter& out) const;
  void write_hits(const std::vector<search::Hit>& hits, const search::Query& query, ByteWriter& out) const;

  std::vector<std::uint8_t> bytes_;
  search::IndexView index_;  ///< of bytes_
  std::optional<search::Searcher> searcher_;
};

}  // namespace portal::search_api
