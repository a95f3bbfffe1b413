// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/search/answer.h"
#include "core/search/index_view.h"
#include "core/search/pairs.h"
#include "core/search/shards/partial_index.h"
#include "core/search/suggest.h"
#include "web/search/bridge/request.h"

namespace portal::search_api {

/// One open index: requests in, answers out, both as bytes (request.h, answer.h).
class Session {
 public:
  /// An index as it lies in bytes; checks all of them.
  static Result<std::unique_ptr<Session>> open(std::vector<std::uint8_t> bytes);

  /// An index in shards, of which a search says what it needs.
  /// @param base  the segment that the manifest names
  /// @param root  its root: core/search/shards/shard.h
  static Result<std::unique_ptr<Session>> open_root(search::SegmentId base, std::span<const std::uint8_t> root);

  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  std::size_t size() const { return index().size(); }
  const std::vector<std::uint8_t>& bytes() const { return bytes_; }  ///< of the index; none if it is in shards

  /// Appends an ANSWER, an ERROR, or the NEEDS that are to be met by supply() before the same search is asked again.
  /// @param as_is  answers from the shards that are there
  void search(std::span<const std::uint8_t> request, bool as_is, ByteWriter& out);

  /// The same with SUGGESTIONS. Of the request count text, dates of issue, limit and names chosen.
  void suggest(std::span<const std::uint8_t> request, bool as_is, ByteWriter& out);

  /// See PartialIndex::supply().
  bool supply(search::ShardName name, std::span<const std::uint8_t> bytes);

 private:
  Session() = default;

  const search::IndexView& index() const { return shards_ ? shards_->view() : index_; }
  search::Suggester& suggester();
  void expect(const Request& request, bool read_numbers) const;
  bool find(const Request& request, const search::Question& question, bool as_is, ByteWriter& out);
  std::vector<search::Document> documents(const std::vector<search::Hit>& hits) const;
  bool needs_more(bool as_is, ByteWriter& out);

  std::vector<std::uint8_t> bytes_;
  search::IndexView index_;  ///< of bytes_
  std::unique_ptr<search::PartialIndex> shards_;
  bool incomplete_ = false;                 ///< the search at hand lacks a shard
  bool is_estimate_ = false;                ///< and had thinned lists
  std::optional<search::PairsView> pairs_;  ///< of an index that has them
  std::optional<search::Answerer> answerer_;
  std::optional<search::Suggester> suggester_;  ///< when it was asked for
};

}  // namespace portal::search_api
