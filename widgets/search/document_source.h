// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/feeds/json_feed.h"
#include "core/search/index.h"
#include "widgets/app/messages.h"
#include "widgets/app/strings.h"

namespace portal::search_widget {

/// Where the documents of one widget come from, and what went wrong on the way: from the host's bytes to an index, in
/// slices; or, if what is loaded is called manifest.json, from an index in shards, which the host opens and asks.
///
/// Only one request is under way at a time; answers to an older one are ignored, so a retry cannot be spoiled by it,
/// nor what is shown by the answer to a question that the reader has changed since.
class DocumentSource {
 public:
  enum class Phase : std::uint8_t {
    idle,      ///< nothing to load was named yet
    fetching,  ///< bytes are arriving; of an index in shards: the first answer
    reading,   ///< rows are being read
    indexing,
    ready,   ///< index() holds all that could be read, or the index in shards has answered
    failed,  ///< not one document could be read; failure() says why
  };

  using Outputs = std::vector<app::Output>;

  void set_language(app::Language language) { language_ = language; }

  /// Starts to load a feed; an index in shards waits for ask().
  void load(std::string url, Outputs& out);
  /// Loads the same feed again.
  void retry(Outputs& out) { load(url_, out); }
  /// Ends loading. What was read so far becomes the index; if that is nothing, loading has failed.
  void stop(Outputs& out);

  void receive(const app::ReceiveData& data, Outputs& out);
  void fail(const app::FailData& failure, Outputs& out);
  /// Of an index in shards: counts a question that the host is to be asked. Answers to older ones are ignored.
  void ask();
  /// @return whether it is the answer that was waited for
  bool receive(const app::ReceiveAnswer& answer, Outputs& out);
  void receive_table(const app::ReceiveTable& table, Outputs& out);

  /// One slice of some 64 rows. @return true while work remains
  bool work(Outputs& out);

  Phase phase() const { return phase_; }
  bool in_shards() const { return in_shards_; }
  bool waits_for_answer() const { return waits_for_answer_; }
  const std::string& url() const { return url_; }
  std::uint32_t request() const { return request_; }  ///< number of the last one
  bool stopped() const { return stopped_; }
  const search::Index& index() const { return index_; }
  app::Text failure() const { return failure_; }

  /// Rows of the input that were read (good and bad), and how far the input is read, 0 to 1000.
  std::size_t rows_read() const;
  int progress_per_mille() const;

  /// In the order of the input. Rows with an error are missing from the index.
  const std::vector<Problem>& problems() const { return problems_; }
  /// False if there were more than a feed reports: then `bad_rows` is a lower bound.
  bool lists_all_problems() const;
  /// Rows that were left out or lost a field.
  std::size_t bad_rows() const;
  /// The input ended before its list did, or has more rows than can be read: nobody knows how many are missing.
  bool cut_short() const;
  /// Worth telling the reader, not only the webmaster.
  bool has_reader_problems() const { return bad_rows() > 0 || cut_short() || incomplete(); }
  /// The last answer of an index in shards lacks parts of it; problems() says why.
  bool incomplete() const { return in_shards_ && !problems_.empty(); }
  bool can_retry() const { return !url_.empty(); }

 private:
  void fail_with(app::Text reason, Outputs& out);
  void start_indexing(Outputs& out);
  void blame(Severity severity, ProblemCode code, const std::string& message);
  void report(Outputs& out) const;
  void read_slice(Outputs& out);

  app::Language language_ = app::Language::vietnamese;
  Phase phase_ = Phase::idle;
  bool stopped_ = false;
  bool in_shards_ = false, waits_for_answer_ = false;
  std::string url_;
  std::uint32_t request_ = 0;
  std::string bytes_;
  std::optional<feeds::JsonFeedReader> reader_;
  std::size_t rows_ = 0;
  search::IndexBuilder builder_;
  search::Index index_;
  std::vector<Problem> problems_;
  app::Text failure_ = app::Text::error_network;
};

}  // namespace portal::search_widget
