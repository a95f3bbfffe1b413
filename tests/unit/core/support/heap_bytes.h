// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace portal::test {

/// A copy of bytes in a heap block of exactly their size, so that AddressSanitizer sees a read of one byte too many.
class HeapBytes {
 public:
  explicit HeapBytes(std::span<const std::uint8_t> bytes)
      : bytes_(new std::uint8_t[bytes.size()]), size_(bytes.size()) {
    std::copy(bytes.begin(), bytes.end(), bytes_.get());
  }

  std::span<const std::uint8_t> view() const { return {bytes_.get(), size_}; }

 private:
  std::unique_ptr<std::uint8_t[]> bytes_;
  std::size_t size_;
};

}  // namespace portal::test
