// SPDX-License-Identifier: MIT
#pragma once

#include "tests/unit/core/support/random.h"
#include "widgets/app/messages.h"

namespace portal::test {

/// Any Command that the wire can carry.
app::Command random_command(Random& random);

}  // namespace portal::test
