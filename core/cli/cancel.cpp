// SPDX-License-Identifier: MIT
#include "core/cli/cancel.h"

#include <csignal>
#include <initializer_list>

namespace portal::cli {
namespace {

volatile std::sig_atomic_t came = 0;

}  // namespace

void watch_for_cancel() {
  struct sigaction action {};
  action.sa_handler = [](int) { came = 1; };
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP})
    ::sigaction(signal, &action, nullptr);
}

bool cancelled() {
  return came != 0;
}

}  // namespace portal::cli
