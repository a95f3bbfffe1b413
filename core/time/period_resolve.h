// SPDX-License-Identifier: MIT
#pragma once

#include "core/time/period_match.h"
#include "core/time/period_outcome.h"

/// From the parts of a wording to days. Internal to core/time.
namespace portal::time::period {

Outcome resolve(const Match& match, const PeriodContext& context);

}  // namespace portal::time::period
