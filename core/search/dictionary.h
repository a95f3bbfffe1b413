// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/search/block_table.h"

/// Sorted texts in little room, found by text or by place ("front coding"). A block of the table is
///
///   first text   varint bytes, the bytes
///   each other   varint bytes shared with the one before, varint bytes of the rest, the rest
namespace portal::search {

/// Places [begin, end) of a dictionary.
struct TermRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  std::uint32_t size() const { return end - begin; }
  bool operator==(const TermRange&) const = default;
};

class DictionaryWriter {
 public:
  /// @param text  behind the one before, by bytes; at most 2³¹ bytes
  void add(std::string_view text);

  /// Appends the dictionary to `out`. Leaves the writer empty.
  void finish(std::vector<std::uint8_t>& out);

 private:
  std::uint32_t count_ = 0;
  std::vector<std::uint32_t> begins_;
  std::vector<std::uint8_t> blocks_;
  std::string last_;
};

/// Borrows the bytes.
class DictionaryView {
 public:
  DictionaryView() = default;

  /// Checks the table, not the blocks. @return nothing if `bytes` are no dictionary
  static std::optional<DictionaryView> open(std::span<const std::uint8_t> bytes);

  std::uint32_t size() const { return table_.items(); }

  /// @param place  less than size()
  std::string text(std::uint32_t place) const;

  /// The one place of `text`, or an empty range. Cost: log(size).
  TermRange find(std::string_view text) const;
  /// All places of texts that start with `prefix`, itself included. Cost: log(size).
  TermRange find_prefix(std::string_view prefix) const;

  /// Calls visit(place, text) for every text from `begin` on, in order, until it returns false.
  template <class Visit>
  void visit_while(std::uint32_t begin, Visit visit) const {
    Cursor cursor;
    for (std::uint32_t place = begin - begin % items_per_block; place < size(); ++place) {
      if (place % items_per_block == 0) cursor.enter(table_.block(place / items_per_block));
      const std::string_view text = cursor.read();
      if (place >= begin && !visit(place, text)) return;
    }
  }

  /// Calls visit(place, text) for some. @param places  rising
  template <class Visit>
  void visit_places(std::span<const std::uint32_t> places, Visit visit) const {
    Cursor cursor;
    std::string_view text;
    std::uint32_t next = 0;  // what the cursor is before
    for (const std::uint32_t place : places) {
      const std::uint32_t first = place - place % items_per_block;
      if (next <= first) cursor.enter(table_.block(place / items_per_block));
      for (next = std::max(next, first); next <= place; ++next)
        text = cursor.read();
      visit(place, text);
    }
  }

 private:
  /// Reads the texts of a block in order.
  class Cursor {
   public:
    void enter(std::span<const std::uint8_t> block) {
      bytes_ = block;
      offset_ = size_ = 0;
    }
    std::string_view read();  ///< the next text, until the next call

   private:
    std::span<const std::uint8_t> bytes_;
    std::size_t offset_ = 0;
    std::string letters_;   ///< the text is its first letters: it never shrinks, which would be a call for each text
    std::size_t size_ = 0;  ///< of the text
  };
  struct Found {
    std::uint32_t place = 0;
    std::string_view text;
  };

  std::string_view first_text(std::uint32_t block) const;
  template <class IsBefore>
  Found partition(IsBefore is_before, Cursor& cursor) const;

  BlockTable table_;
};

/// All of them, in order.
std::vector<std::string> texts_of(const DictionaryView& dictionary);

}  // namespace portal::search
