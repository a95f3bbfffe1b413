// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/csv.h"
#include "core/feeds/columns.h"
#include "core/feeds/document_rows.h"
#include "core/feeds/feed_limits.h"
#include "core/feeds/feed_reader.h"
#include "core/text/legacy/text_decoder.h"

namespace portal::feeds {

/// Documents from CSV as spreadsheets and old programs export it.
///
/// Encoding: UTF-8, UTF-16 with byte order mark, TCVN3, VNI, Windows-1258 (core/text/legacy/text_decoder.h). Separator:
/// ; tab | or comma. The headings (core/feeds/field_names.h) are the first row, among the first 20, with a known name;
/// rows before it are titles. Blank rows are skipped. Problem::row counts lines of cells, Problem::line lines of text.
class CsvFeedReader final : public FeedReader, private CsvRows {
 public:
  /// Borrows the sink.
  CsvFeedReader(std::string source, DocumentSink& sink, const FeedLimits& limits = index_limits)
      : limits_(limits), rows_(std::move(source), limits.field_bytes), sink_(sink) {}

  void push(std::string_view bytes) override;
  void finish() override;
  bool done() const override { return done_; }

 private:
  bool row(std::vector<std::string>& cells, std::size_t line) override;
  bool long_row(std::size_t line) override;

  void read(std::string text, bool last);
  bool read_headings(const std::vector<std::string>& cells);
  void read_row(std::vector<std::string>& cells);
  void check_cells(const std::vector<std::string>& cells);
  void report_whole(ProblemCode code, Severity severity, std::string message);
  void deliver(std::size_t line);

  FeedLimits limits_;
  DocumentRows rows_;
  DocumentSink& sink_;
  text::TextDecoder decoder_;
  std::string sample_;  ///< until the separator is known
  std::optional<CsvReader> csv_;
  std::vector<Column> columns_;
  std::size_t row_ = 0;
  bool has_headings_ = false;
  bool done_ = false;
};

}  // namespace portal::feeds
