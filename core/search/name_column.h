// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/search/dictionary.h"
#include "core/search/packed.h"

/// One name of a small vocabulary for each document: u32 bytes of the dictionary; dictionary.h; packed.h with the
/// places in it. No name is the empty name.
namespace portal::search {

/// Collects names in the order of the input.
class NameColumnWriter {
 public:
  void add(std::string_view name);

  /// Appends the column. @param order  input places in the order of the documents
  void finish(std::span<const std::uint32_t> order, std::vector<std::uint8_t>& out) const;

 private:
  std::unordered_map<std::string, std::uint32_t> numbers_;
  std::vector<std::uint32_t> names_;  ///< by input place
};

/// Borrows the bytes.
class NameColumnView {
 public:
  NameColumnView() = default;

  static std::optional<NameColumnView> open(std::span<const std::uint8_t> bytes, std::size_t documents);

  const DictionaryView& names() const { return names_; }
  /// Place in names(); names().size() or more only if the bytes are wrong.
  std::uint32_t code(std::uint32_t doc) const { return codes_[doc]; }
  std::string name(std::uint32_t doc) const {
    return code(doc) < names_.size() ? names_.text(code(doc)) : std::string();
  }

 private:
  DictionaryView names_;
  PackedView codes_;
};

}  // namespace portal::search
