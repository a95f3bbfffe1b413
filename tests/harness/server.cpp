// SPDX-License-Identifier: MIT
#include "tests/harness/server.h"

#include <algorithm>

#include "tests/harness/files.h"

namespace portal::harness {
namespace {

constexpr std::size_t piece_bytes = 64 * 1024;
constexpr int not_found = 404;

app::FailData failure(std::uint32_t request, int status) {
  return {request, static_cast<app::DataStatus>(status), "HTTP " + std::to_string(status)};
}

}  // namespace

void Server::set_mood(ServerMood mood, int http_status) {
  mood_ = mood;
  http_status_ = http_status;
}

void Server::need(const app::NeedData& request) {
  waiting_[request.request] = {request.url, 0};
}

const std::string* Server::find(const std::string& url) {
  for (const std::string& folder : folders_) {
    if (files_.count(url) != 0) break;
    if (std::optional<std::string> bytes = read_file(folder + "/" + url)) files_[url] = std::move(*bytes);
  }
  const auto found = files_.find(url);
  return found == files_.end() ? nullptr : &found->second;
}

// Returns whether the request is done.
bool Server::answer(std::uint32_t request, Waiting& waiting, std::vector<app::Command>& out) {
  if (mood_ == ServerMood::down) {
    out.push_back(app::FailData{request, app::DataStatus::network, "the server cannot be reached"});
    return true;
  }
  const std::string* bytes = find(waiting.url);
  if (mood_ == ServerMood::broken || bytes == nullptr) {
    out.push_back(failure(request, mood_ == ServerMood::broken ? http_status_ : not_found));
    return true;
  }
  const std::size_t end = mood_ == ServerMood::held ? bytes->size() / 2 : bytes->size();
  while (waiting.sent_bytes < end) {
    const std::size_t count = std::min(piece_bytes, end - waiting.sent_bytes);
    out.push_back(app::ReceiveData{request, false, bytes->substr(waiting.sent_bytes, count)});
    waiting.sent_bytes += count;
  }
  if (mood_ == ServerMood::held) return false;
  out.push_back(app::ReceiveData{request, true, {}});
  return true;
}

std::vector<app::Command> Server::take_answers() {
  std::vector<app::Command> answers;
  for (auto entry = waiting_.begin(); entry != waiting_.end();) {
    entry = answer(entry->first, entry->second, answers) ? waiting_.erase(entry) : std::next(entry);
  }
  return answers;
}

}  // namespace portal::harness
