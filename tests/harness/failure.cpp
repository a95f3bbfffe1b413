// SPDX-License-Identifier: MIT
#include "tests/harness/failure.h"

#include <cstdio>
#include <cstdlib>

namespace portal::harness {

void fail(const std::string& message) {
#ifdef __EMSCRIPTEN__
  std::fprintf(stderr, "%s\n", message.c_str());
  std::abort();
#else
  throw Failure(message);
#endif
}

}  // namespace portal::harness
