// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/text/legacy/guess.h"

namespace portal::text {

/// Turns a text in an unknown encoding, in pieces of any size, into UTF-8.
///
/// UTF-16 is known by its byte order mark. All other encodings agree on ASCII, which passes as it comes; at the first
/// other byte 64 KB are waited for and judged (guess_encoding). A guess below certain_enough_percent is not followed.
/// What the bytes become does not depend on the pieces. Linear; in memory are at most 64 KB and a piece.
class TextDecoder {
 public:
  /// @return UTF-8; if guess() says UTF-8, bytes that are not come out as they are
  std::string push(std::string_view bytes);
  std::string finish();  ///< what was still held back

  /// As what the text was read. Final after finish().
  const EncodingGuess& guess() const { return guess_; }

  /// The text is not UTF-8, and its encoding was not recognised.
  bool uncertain() const { return uncertain_; }

 private:
  enum class State : std::uint8_t { start, ascii, sampling, decided };

  std::string take(bool last);
  std::string take_ascii(bool last);
  void decide();
  std::size_t complete_size(bool last) const;

  State state_ = State::start;
  EncodingGuess guess_;
  bool uncertain_ = false;
  bool begun_ = false;  ///< something was decoded
  std::string held_;
};

}  // namespace portal::text
