// SPDX-License-Identifier: MIT
#include "tests/harness/server.h"

#include <algorithm>

#include "tests/harness/files.h"

namespace portal::harness {
namespace {

constexpr std::size_t piece_bytes = 64 * 1024;
constexpr int not_found = 404;

app::FailData failure(int status) {
  return {0, static_cast<app::DataStatus>(status), "HTTP " + std::to_string(status)};
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

// Why there is no answer with `bytes`, which may be null: a file that is not there.
std::optional<app::FailData> Server::refusal(const std::string* bytes) const {
  if (mood_ == ServerMood::down) return app::FailData{0, app::DataStatus::network, "the server cannot be reached"};
  if (mood_ == ServerMood::broken) return failure(http_status_);
  if (bytes == nullptr) return failure(not_found);
  return std::nullopt;
}

IndexHost::Fetched Server::fetch(const std::string& url) {
  const std::string* bytes = find(url);
  if (auto refused = refusal(bytes)) return std::move(*refused);
  if (mood_ == ServerMood::held) return IndexHost::Held();
  return *bytes;
}

// Returns whether the request is done.
bool Server::answer(std::uint32_t request, Waiting& waiting, std::vector<app::Command>& out) {
  const std::string* bytes = find(waiting.url);
  if (auto refused = refusal(bytes)) {
    refused->request = request;
    out.push_back(std::move(*refused));
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
  if (!question_) return answers;
  const auto fetch_one = [this](const std::string& url) { return fetch(url); };
  if (std::optional<app::Command> answer = index_host_.answer(*question_, fetch_one)) {
    answers.push_back(std::move(*answer));
    question_.reset();
  }
  return answers;
}

}  // namespace portal::harness
