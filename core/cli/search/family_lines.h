// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/search/index_view.h"

namespace portal::cli {

/// The documents of an index that others amend, replace, repeal or follow, or that do so (core/search/families.h),
/// newest first, a JSON line each: {"id", "number", "acts_on": [{"relation", "whole", "id", "number"}],
/// "acted_on_by": […], "may_be_out_of_force": true or false}.
/// @param index  with rows
std::string family_lines(const search::IndexView& index);

}  // namespace portal::cli
