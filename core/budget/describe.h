// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "core/base/language.h"
#include "core/budget/figure.h"
#include "core/budget/table.h"

/// One sentence for a figure. Every number in it stands in the figure: amounts are exact, percentages as stated.
namespace portal::budget {

/// "Phước Sơn: ước thu 380 tỷ đồng 6 tháng đầu năm 2023, đạt 94,5% kế hoạch HĐND giao, tăng 38,7% so với cùng kỳ" ·
/// "Phước Sơn: estimated revenue of 380 billion dong in first 6 months of 2023, 94.5% of the plan …".
std::string describe(const Figure& figure, Language language = Language::vietnamese);

/// A comparison alone: "đạt 94,5% kế hoạch HĐND giao". Empty if it states nothing that can be said.
std::string describe(const Comparison& comparison, Language language = Language::vietnamese);

/// "kế hoạch HĐND giao", "the plan resolved by the people's council".
std::string_view describe_target(Target target, Language language = Language::vietnamese);

/// "các phần cộng lại lớn hơn tổng", …
std::string_view describe_problem(TableProblemCode code, Language language = Language::vietnamese);

/// What follows from the amounts beside what is stated, neutrally: "Theo số liệu: 94,54%; bài viết nêu: 96%". The
/// computed percentage has one decimal more than the stated one, at most four. Empty unless the verdict is mismatch.
std::string describe_mismatch(const Comparison& comparison, Language language = Language::vietnamese);

/// "làm tròn", "đã cắt bớt, không làm tròn", … for each verdict; with its hint where there is one.
std::string describe_verdict(const Comparison& comparison, Language language = Language::vietnamese);

}  // namespace portal::budget
