// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "widgets/app/widget.h"

namespace portal::harness {

/// A widget whose view is a function: to plant mistakes. The function returns its height in CSS pixels.
std::unique_ptr<app::Widget> planted_widget(std::function<float(controls::Ui&)> view);

}  // namespace portal::harness
