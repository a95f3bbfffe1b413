// SPDX-License-Identifier: MIT
#pragma once

#include "core/time/period.h"

namespace portal::budget {

/// The days that a budget reports by a period: where its beginning is open ("đến hết tháng 6"), those from the start of
/// the year on; by a third of a year ("dự toán đầu năm 2023"), all of it.
/// @param period  with an end
time::DateRange reported_range(const time::Period& period);

}  // namespace portal::budget
