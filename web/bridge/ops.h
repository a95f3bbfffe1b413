// SPDX-License-Identifier: MIT
/// The op bytes of web/README.md.
#pragma once

#include <cstdint>
#include <string>

#include "core/search/document.h"

namespace portal::wire {

enum class CommandOp : std::uint8_t {
  option = 1,
  viewport = 2,
  theme = 3,
  text = 4,
  activate = 5,
  hover = 6,
  press = 7,
  focus = 8,
  data = 9,
  data_error = 10,
  table = 11,
  mode = 12,
  answer = 13,
};

enum class OutputOp : std::uint8_t {
  create = 1,
  remove = 2,
  move = 3,
  rect = 4,
  font = 5,
  text = 6,
  lines = 7,
  attribute = 8,
  state = 9,
  href = 10,
  value = 11,
  focus = 12,
  say = 13,
  size = 14,
  styles = 15,
  colors = 16,
  marks = 17,
  need = 32,
  cancel = 33,
  url_state = 34,
  problem = 35,
  searched = 36,
  ready = 37,
  fallback = 38,
  ask = 39,
};

/// The texts of a document in an ANSWER, in their order.
inline constexpr std::string search::Document::*shown_texts[] = {&search::Document::id,      &search::Document::number,
                                                                 &search::Document::agency,  &search::Document::title,
                                                                 &search::Document::summary, &search::Document::url};

// Bits of THEME's flags.
inline constexpr std::uint8_t theme_has_accent = 1;
inline constexpr std::uint8_t theme_has_background = 2;
inline constexpr std::uint8_t theme_reduced_motion = 4;
inline constexpr std::uint8_t theme_coarse_pointer = 8;
inline constexpr std::uint8_t theme_flags = 15;  ///< all of them
inline constexpr std::uint8_t data_last = 1;
inline constexpr std::uint8_t value_reset_by_reader = 1;

}  // namespace portal::wire
