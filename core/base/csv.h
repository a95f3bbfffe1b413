// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

/// Comma-separated values as RFC 4180 and the exports of offices have them, in pieces of any size.
namespace portal {

/// Takes the rows in order.
class CsvRows {
 public:
  virtual ~CsvRows() = default;

  /// @param cells  at least one; may be taken
  /// @param line   where the row starts, from 1
  /// @return       false to stop
  virtual bool row(std::vector<std::string>& cells, std::size_t line) = 0;

  /// The row that starts on `line` is longer than the reader's limit, and its first line is left out. The further lines
  /// within the limit are read without regard to quotes, so that one that is never closed does not swallow them.
  /// @return  false to stop
  virtual bool long_row(std::size_t line) = 0;
};

/// The one of ; tab | , that splits the first lines of `text` most evenly; a comma if none does. A decimal comma is
/// less likely a separator than the others. Linear in the first 20 lines.
char csv_separator(std::string_view text);

/// A cell may stand in quotes, and then holds separators, line ends and doubled quotes. Lines end with LF, CRLF or CR.
/// What follows a closing quote belongs to the cell; a quote that is never closed ends with the text. An empty line is
/// a row of one empty cell. Bytes that are not UTF-8 stay as they are. Linear.
class CsvReader {
 public:
  /// Borrows the rows.
  CsvReader(char separator, CsvRows& rows, std::size_t max_row_bytes = std::numeric_limits<std::size_t>::max())
      : separator_(separator), rows_(rows), max_row_bytes_(max_row_bytes) {}

  void push(std::string_view text);
  void finish();
  bool stopped() const { return stopped_; }  ///< by the rows

 private:
  enum class State : unsigned char { row_start, cell_start, plain, quoted, quote_in_quoted, behind_cr, skipping };

  void read();
  void read_plain();
  void read_quoted();
  void end_cell();
  void end_row();
  bool is_in_row() const;
  void give_up_row();
  void read_unquoted(std::string_view lines);
  void hand_over(std::size_t line);

  char separator_;
  CsvRows& rows_;
  std::size_t max_row_bytes_;
  State state_ = State::row_start;
  std::string buffer_;  ///< from the row at hand on
  std::size_t at_ = 0;
  std::size_t row_begin_ = 0;
  std::vector<std::string> cells_;
  std::string cell_;
  std::size_t line_ = 1;
  std::size_t row_line_ = 1;
  bool stopped_ = false;
};

}  // namespace portal
