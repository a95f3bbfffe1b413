// SPDX-License-Identifier: MIT
/// Numbers that look random and are the same on every platform (those of <random>'s distributions are not).
#pragma once

#include <cstdint>

namespace portal::test {

/// splitmix64, Sebastiano Vigna, https://prng.di.unimi.it/splitmix64.c
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t bits() {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
  }

  /// 0..count-1
  int below(int count) { return static_cast<int>(bits() % static_cast<std::uint64_t>(count)); }

  /// low..high, both possible
  int between(int low, int high) { return low + below(high - low + 1); }

  /// low..high in steps of 1/4096
  float real(int low, int high) { return static_cast<float>(between(low * 4096, high * 4096)) / 4096.0f; }

  std::uint32_t colour() { return static_cast<std::uint32_t>(bits()); }

 private:
  std::uint64_t state_;
};

}  // namespace portal::test
