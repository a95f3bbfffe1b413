// SPDX-License-Identifier: MIT
#pragma once

#include "core/time/period_match.h"
#include "core/time/period_outcome.h"

/// What a wording means that does not repeat each year. Internal to core/time.
namespace portal::time::period {

/// @param atom  of a form behind those that `repeats_each_year`
Outcome from_today(const Atom& atom, Date today);

}  // namespace portal::time::period
