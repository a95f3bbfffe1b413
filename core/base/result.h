// SPDX-License-Identifier: MIT
#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <variant>

namespace portal {

/// What a caller would act on. The message says the rest.
enum class ErrorCode : std::uint8_t {
  malformed,    ///< the input breaks its grammar
  truncated,    ///< the input ends too early
  too_large,    ///< a limit of core/base/limits.h was reached
  unsupported,  ///< well formed, but a kind or version that this build does not know
  not_found,    ///< the thing asked for is not there
};

/// Why the one answer could not be given.
struct Error {
  ErrorCode code = ErrorCode::malformed;
  std::size_t offset_bytes = 0;  ///< into the input, from 0
  std::string message;           ///< one English line, for developers, not for readers
};

/// A value, or the reason why there is none. For lists in which single rows may be bad, see core/base/problem.h.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value)
      : state_(std::in_place_index<0>, std::move(value)) {}  // NOLINT: implicit, so that `return value;` works
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}  // NOLINT: the same for errors

  bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }

  /// Only if ok().
  T& value() {
    assert(ok());
    return *std::get_if<0>(&state_);
  }
  const T& value() const {
    assert(ok());
    return *std::get_if<0>(&state_);
  }

  /// Only if not ok().
  const Error& error() const {
    assert(!ok());
    return *std::get_if<1>(&state_);
  }

  T& operator*() { return value(); }
  const T& operator*() const { return value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

 private:
  std::variant<T, Error> state_;
};

}  // namespace portal
