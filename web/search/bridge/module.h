// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/bytes.h"

namespace portal::search_api {

/// What the last exported function that answers in bytes wrote; the program reads it by ps_out_ptr() and
/// ps_out_bytes().
ByteWriter& output();

}  // namespace portal::search_api
