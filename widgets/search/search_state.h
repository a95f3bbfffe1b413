// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/search/search.h"
#include "core/text/byte_range.h"
#include "core/time/typed_date.h"
#include "widgets/app/messages.h"
#include "widgets/app/strings.h"
#include "widgets/search/document_source.h"

namespace portal::search_widget {

/// One end of the date range as the reader typed it.
struct DateEnd {
  std::string text;
  time::TypedDate typed;
};

/// What the query matched in the texts of a document, as query_marks() gives it. Found once, when searching: a view
/// that shows the hit draws it many times.
struct HitMarks {
  std::vector<text::ByteRange> number, title, summary;
};

/// What is true in a search widget, without anything about how it looks.
///
/// The view calls the reader's actions; each one searches again, shares the new state and announces a changed total.
class SearchState {
 public:
  // From the host -----------------------------------------------------------------------------------------------------

  void set_option(const std::string& name, const std::string& value);
  void receive(const app::ReceiveData& data) { source_.receive(data, outputs_); }
  void receive(const app::ReceiveAnswer& answer);
  void receive(const app::ReceiveTable& table) { source_.receive_table(table, outputs_); }
  void fail(const app::FailData& failure) { source_.fail(failure, outputs_); }
  bool work();

  /// What the host should do and know since the last call.
  std::vector<app::Output> take_outputs();

  // The reader's actions ----------------------------------------------------------------------------------------------

  void type_query(std::string text);
  void type_from(std::string text);
  void type_to(std::string text);
  void choose_order(search::SortOrder order);
  void go_to_page(std::size_t page);  ///< from 1
  void submit();
  void reset();
  void stop();
  void retry();
  void count_exactly();  ///< instead of an estimate

  // What to show ------------------------------------------------------------------------------------------------------

  app::Language language() const { return language_; }
  std::string_view heading() const;
  std::string_view label() const;  ///< name of the landmark
  const DocumentSource& source() const { return source_; }
  bool has_fallback() const { return has_fallback_; }
  bool can_retry() const { return source_.can_retry(); }

  const std::string& query() const { return query_; }
  const DateEnd& from() const { return from_; }
  const DateEnd& to() const { return to_; }
  bool range_reversed() const;
  bool filtered() const;  ///< there is something that `reset` would clear
  search::SortOrder order() const { return order_; }

  std::size_t total() const { return total_; }  ///< of the last answer
  /// The documents of its page, in their order; borrowed until the next search.
  const std::vector<const search::Document*>& documents() const { return documents_; }
  const std::vector<HitMarks>& marks() const { return marks_; }  ///< of documents(), in their order
  std::size_t first_place() const { return first_place_; }       ///< of documents() among all, from 1
  bool answered() const;  ///< false: there is none yet, or what is shown answers an older question
  bool is_estimate() const { return is_estimate_; }          ///< of total()
  bool phrases_checked() const { return phrases_checked_; }  ///< false: documents only hold the words of a phrase
  bool nothing_known() const;                                ///< nothing was found, but parts of the index are missing
  std::string total_sentence() const;
  std::size_t page() const { return page_; }
  std::size_t page_count() const;
  std::size_t page_size() const { return page_size_; }

 private:
  void changed_by_reader();
  void search();
  void find_page();
  void show(std::size_t total, std::string_view text);
  void ask();
  void tell_answer(bool say);
  void restore(std::string_view query_string);
  void share();
  time::DateRange range() const;

  app::Language language_ = app::Language::vietnamese;
  std::string heading_, label_;
  bool has_fallback_ = false;
  std::size_t page_size_ = 20;

  DocumentSource source_;
  std::optional<search::Searcher> searcher_;  ///< of the source's index, made when that is ready
  std::string query_;
  DateEnd from_, to_;
  search::SortOrder order_ = search::SortOrder::newest;
  std::size_t page_ = 1;
  std::size_t total_ = 0, first_place_ = 1;
  std::vector<const search::Document*> documents_;
  std::vector<HitMarks> marks_;
  std::vector<search::Document> received_;  ///< an answer's own; documents() borrows from here or from the index
  bool phrases_checked_ = true, is_estimate_ = false;
  bool counts_exactly_ = false;  ///< until the question is another one
  bool asks_ = false;            ///< a question is to be put; the last one of a frame is
  bool asked_by_reader_ = false;
  std::vector<app::Output> outputs_;
};

}  // namespace portal::search_widget
