// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace portal::search {

/// What a document is forgiven to be found. None: it holds every word with the marks that were typed.
enum class Reason : std::uint8_t {
  without_marks,  ///< a word is written with other marks than typed, or with some where none were typed
  number,         ///< its number is the one that was typed in another form
  abbreviation,   ///< it holds the short form for the long one, or the other way round
  input_method,   ///< the words were read as Telex or VNI keys
  typo,           ///< a word is misspelt; only in Answer::similar
  partial,        ///< a word is missing; only in Answer::partial
};
inline constexpr std::size_t reason_count = 6;

/// A stable snake_case name.
std::string_view name(Reason reason);

class ReasonSet {
 public:
  constexpr ReasonSet() = default;
  constexpr ReasonSet(Reason reason) : bits_(bit(reason)) {}  // NOLINT: a reason is a set of one

  static constexpr ReasonSet all() { return ReasonSet(static_cast<std::uint8_t>((1U << reason_count) - 1)); }

  constexpr bool has(Reason reason) const { return (bits_ & bit(reason)) != 0; }
  constexpr bool is_empty() const { return bits_ == 0; }
  constexpr std::uint8_t bits() const { return bits_; }  ///< bit i: Reason i
  constexpr int size() const { return __builtin_popcount(bits_); }
  constexpr bool contains(ReasonSet other) const { return (bits_ & other.bits_) == other.bits_; }
  constexpr ReasonSet with(ReasonSet other) const { return ReasonSet(static_cast<std::uint8_t>(bits_ | other.bits_)); }
  constexpr ReasonSet without(ReasonSet other) const {
    return ReasonSet(static_cast<std::uint8_t>(bits_ & ~unsigned{other.bits_}));
  }
  constexpr bool operator==(const ReasonSet&) const = default;

 private:
  explicit constexpr ReasonSet(std::uint8_t bits) : bits_(bits) {}
  static constexpr std::uint8_t bit(Reason reason) {
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(reason));
  }

  std::uint8_t bits_ = 0;
};

}  // namespace portal::search
