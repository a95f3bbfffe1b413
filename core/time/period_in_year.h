// SPDX-License-Identifier: MIT
#pragma once

#include "core/time/period_match.h"
#include "core/time/period_outcome.h"

/// What wordings mean that every year has. Internal to core/time.
namespace portal::time::period {

bool repeats_each_year(Form form);

/// True if `form` counts in the lunar calendar.
bool is_lunar(Form form);

/// @pre repeats_each_year(atom.rule->form)
/// @param year  of the calendar of the form; any
Outcome in_year(const Atom& atom, int year);

}  // namespace portal::time::period
