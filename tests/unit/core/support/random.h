// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

namespace portal::test {

/// Numbers that look random and are the same on every platform (xorshift64*).
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  /// 0 to `count` - 1
  std::size_t below(std::size_t count) {
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    return static_cast<std::size_t>((state_ * 0x2545F4914F6CDD1DULL) >> 33) % count;
  }

  template <class T, std::size_t size>
  const T& pick(const T (&items)[size]) {
    return items[below(size)];
  }

 private:
  std::uint64_t state_;
};

}  // namespace portal::test
