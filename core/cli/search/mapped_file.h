// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace portal::cli {

/// A file as bytes that the system reads when they are looked at, and may forget again.
class MappedFile {
 public:
  /// @return nothing if it cannot be read
  static std::optional<MappedFile> open(const std::string& path);

  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&& other) noexcept;
  ~MappedFile();

  std::span<const std::uint8_t> bytes() const { return {begin_, size_}; }

 private:
  MappedFile(const std::uint8_t* begin, std::size_t size) : begin_(begin), size_(size) {}

  const std::uint8_t* begin_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace portal::cli
