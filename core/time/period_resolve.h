// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "core/time/period.h"
#include "core/time/period_match.h"

/// From the parts of a wording to days. Internal to core/time.
namespace portal::time::period {

/// A period, or the fault and the token that has it.
struct Outcome {
  Period period;
  PeriodFault fault = PeriodFault::none;
  std::uint32_t place = 0;
};

Outcome resolve(const Match& match, const PeriodContext& context);

}  // namespace portal::time::period
