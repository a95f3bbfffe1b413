// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/problem.h"
#include "core/feeds/feed_limits.h"
#include "core/feeds/field_names.h"
#include "core/feeds/id_set.h"
#include "core/search/document.h"

namespace portal::feeds {

/// Turns named texts, row by row, into documents and problems. The rules that JSON and tables share are here.
class DocumentRows {
 public:
  explicit DocumentRows(std::string source, std::size_t field_bytes = limits::field_bytes)
      : source_(std::move(source)), field_bytes_(field_bytes) {}

  /// @param row           from 1
  /// @param offset_bytes  where the row starts in the input; 0 for tables
  void begin_row(std::size_t row, std::size_t offset_bytes);

  /// A field of the row; of two names for one field the first that is not empty counts, but attachments add up.
  /// @param written_as    key or heading, for problems
  /// @param offset_bytes  where the text starts in the input
  void set(FieldName field, std::string_view written_as, std::string text, std::size_t offset_bytes);

  /// The value of a known field has no use as text (a list, an object, true or false).
  void set_unusable(std::string_view written_as, std::size_t offset_bytes);

  /// Checks the row and keeps it as a document, or reports why not.
  void end_row();

  /// Reports why the row is left out; use instead of end_row().
  void reject_row(ProblemCode code, std::size_t offset_bytes, std::string_view value, std::string message);

  /// Any other problem. Its source is filled in and its value cut; beyond limits::problems only a count is kept.
  void report(Problem problem);

  std::size_t documents_read() const { return documents_read_; }
  std::vector<search::Document> take_documents();
  const std::vector<Problem>& problems() const { return problems_; }
  std::vector<Problem> take_problems();

  /// What stands before the offsets given here; offsets of problems count from there.
  void set_base(std::size_t base_bytes) { base_bytes_ = base_bytes; }

 private:
  struct Field {
    std::string written_as;
    std::string text;
    std::size_t offset_bytes = 0;
  };

  std::string take_text(FieldName name);
  std::string take_url();
  std::optional<time::Date> take_date();
  void warn(ProblemCode code, const Field& field, std::string message);

  void take_attachments(search::Document& document);

  std::string source_;
  std::size_t field_bytes_;
  std::size_t base_bytes_ = 0;
  std::size_t row_ = 0;
  std::size_t row_offset_ = 0;
  std::array<Field, field_count> fields_;
  std::vector<Field> unusable_;
  IdSet ids_;
  std::size_t documents_read_ = 0;
  std::vector<search::Document> documents_;
  std::vector<Problem> problems_;
  std::size_t unlisted_problems_ = 0;
};

}  // namespace portal::feeds
