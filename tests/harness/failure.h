// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>
#include <string>

namespace portal::harness {

/// What a test tool found wrong, for people: Catch2 shows the text of an exception that no test expects.
class Failure : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Ends the test. As wasm, where nothing can be thrown, the text goes to standard error and the program ends.
[[noreturn]] void fail(const std::string& message);

}  // namespace portal::harness
