// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "tests/harness/index_host.h"
#include "widgets/app/messages.h"

namespace portal::harness {

/// What the server does with requests.
enum class ServerMood : std::uint8_t {
  ok,      ///< answers with the file, or 404
  held,    ///< sends the first half of the file and lets the reader wait for the rest
  broken,  ///< answers with an HTTP status
  down,    ///< cannot be reached
};

/// Answers a widget's requests from memory and files, in pieces as a network does.
class Server {
 public:
  /// @param folders  searched in order for what `put` did not give
  explicit Server(std::vector<std::string> folders) : folders_(std::move(folders)) {}

  void put(std::string url, std::string bytes) { files_[std::move(url)] = std::move(bytes); }

  /// From now on; requests that were held go on when it becomes ok.
  void set_mood(ServerMood mood, int http_status = 0);

  void need(const app::NeedData& request);
  /// Instead of the question before.
  void ask(const app::AskIndex& question) { question_ = question; }
  void cancel(const app::CancelData& request) { waiting_.erase(request.request); }

  /// All that is due now.
  std::vector<app::Command> take_answers();

 private:
  struct Waiting {
    std::string url;
    std::size_t sent_bytes = 0;
  };

  const std::string* find(const std::string& url);
  std::optional<app::FailData> refusal(const std::string* bytes) const;
  IndexHost::Fetched fetch(const std::string& url);
  bool answer(std::uint32_t request, Waiting& waiting, std::vector<app::Command>& out);

  std::vector<std::string> folders_;
  std::map<std::string, std::string> files_;
  ServerMood mood_ = ServerMood::ok;
  int http_status_ = 0;
  std::map<std::uint32_t, Waiting> waiting_;
  IndexHost index_host_;
  std::optional<app::AskIndex> question_;
};

}  // namespace portal::harness
