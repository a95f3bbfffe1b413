// SPDX-License-Identifier: MIT
#pragma once

namespace portal::cli {

/// From here on the first SIGINT (Ctrl-C), SIGTERM or SIGHUP only sets a flag; the second ends the program.
void watch_for_cancel();

/// Whether one came. Long work asks between its steps, and leaves everything as it was.
bool cancelled();

}  // namespace portal::cli
