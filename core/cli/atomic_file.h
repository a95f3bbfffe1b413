// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace portal::cli {

/// When a power cut no longer takes what was written.
enum class Durability : std::uint8_t {
  now,    ///< it is on the disk before it takes its place
  later,  ///< whenever the system likes, or whoever writes many files sees to it
};

/// A file that others see whole or not at all: it grows beside its place as PATH.new, and commit() puts it there.
/// Whoever has the old file open keeps it; a kill or a full disk leaves the old one. What a killed run left is
/// overwritten by the next; two runs at once on one place are refused.
class AtomicFile {
 public:
  AtomicFile() = default;
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;
  ~AtomicFile();  ///< without commit() nothing stays

  /// @return  what went wrong, in a sentence
  std::optional<std::string> open(const std::string& path);
  std::optional<std::string> write(std::span<const std::uint8_t> bytes);
  std::optional<std::string> commit(Durability durability = Durability::now);

 private:
  void discard();

  std::string path_;
  std::string draft_;
  int file_ = -1;
};

/// All in one. @return  what went wrong, in a sentence; then the old file is still there
std::optional<std::string> write_atomically(const std::string& path, std::span<const std::uint8_t> bytes,
                                            Durability durability = Durability::now);

}  // namespace portal::cli
