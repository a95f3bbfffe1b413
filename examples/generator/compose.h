// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "examples/generator/calendar.h"
#include "examples/generator/random.h"

namespace portal::examples {

/// Fills the slots of titles and summaries of one document.
///
///   {commune}         a phrase of that rule (words.h); the same phrase wherever the slot comes up again
///   {commune 2}       another phrase of the rule
///   {this|that}       one of these texts
///   {n:4:38}          a whole number in [4, 38]
///   {money:45:1900}   an amount in that many million đồng: "1.240 triệu đồng", from 10.000 on "24,6 tỷ đồng"
///   {deadline:10:30}  a weekday that many days after the document's date: "25/11/2023"
///   {year}            and the other names that follow from the date, see compose.cpp
class Composer {
 public:
  /// @param random  drawn from in the order of the slots; must outlive this
  /// @param date    the document's date
  Composer(Random& random, Date date) : random_(random), date_(date) {}

  std::string fill(std::string_view text);

 private:
  std::string value_of(std::string_view slot);
  std::string number_of(std::string_view slot);
  std::string phrase_of(std::string_view rule);

  Random& random_;
  Date date_;
  std::map<std::string, std::string, std::less<>> chosen_;  ///< by the name of the slot
};

}  // namespace portal::examples
