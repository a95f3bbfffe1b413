// SPDX-License-Identifier: MIT
#include "core/cli/inputs/child_process.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace portal::cli {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int exit_not_found = 127;

void limit(int resource, rlim_t value) {
  const rlimit both = {value, value};
  ::setrlimit(static_cast<__rlimit_resource>(resource), &both);
}

/// In the child, between fork and exec: only what is safe there.
[[noreturn]] void become(char* const* arguments, int output, const ChildLimits& limits) {
  const int nothing = ::open("/dev/null", O_RDWR);
  ::dup2(nothing, STDIN_FILENO);
  ::dup2(output, STDOUT_FILENO);
  ::dup2(nothing, STDERR_FILENO);
  ::setpgid(0, 0);  // Ctrl-C is for us, who then end it
  limit(RLIMIT_CPU, limits.cpu_seconds);
  limit(RLIMIT_AS, limits.memory_bytes);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_CORE, 0);
  ::execvp(arguments[0], arguments);
  ::_exit(exit_not_found);
}

/// Reads until the end, the limit, or the time is over. @return false if the time was over
bool read_all(int from, const ChildLimits& limits, std::string& output) {
  const Clock::time_point end = Clock::now() + std::chrono::seconds(limits.wall_seconds);
  char buffer[16 * 1024];
  while (output.size() < limits.output_bytes) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
    if (left <= 0) return false;
    pollfd ready = {from, POLLIN, 0};
    const int count = ::poll(&ready, 1, static_cast<int>(left));
    if (count < 0 && errno == EINTR) continue;
    if (count == 0) return false;
    const ssize_t size = ::read(from, buffer, sizeof buffer);
    if (size < 0 && errno == EINTR) continue;
    if (size <= 0) return true;
    output.append(buffer, static_cast<std::size_t>(size));
  }
  return true;
}

}  // namespace

ChildOutcome run_child(const std::vector<std::string>& words, const ChildLimits& limits) {
  std::vector<char*> arguments;
  for (const std::string& word : words)
    arguments.push_back(const_cast<char*>(word.c_str()));  // execvp does not write to them
  arguments.push_back(nullptr);
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) return {};
  const pid_t child = ::fork();
  if (child == 0) become(arguments.data(), ends[1], limits);
  ::close(ends[1]);
  ChildOutcome outcome;
  if (child < 0) {
    ::close(ends[0]);
    return outcome;
  }
  const bool in_time = read_all(ends[0], limits, outcome.output);
  const bool enough = outcome.output.size() >= limits.output_bytes;
  ::close(ends[0]);
  if (!in_time || enough) ::kill(child, SIGKILL);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (enough) outcome.output.resize(limits.output_bytes);
  if (!in_time) {
    outcome.end = ChildOutcome::End::timed_out;
  } else if (enough || (WIFEXITED(status) && WEXITSTATUS(status) == 0)) {
    outcome.end = ChildOutcome::End::good;
  } else {
    const bool missing = WIFEXITED(status) && WEXITSTATUS(status) == exit_not_found;
    outcome.end = missing ? ChildOutcome::End::not_started : ChildOutcome::End::bad;
  }
  return outcome;
}

}  // namespace portal::cli
