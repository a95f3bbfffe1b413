// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "core/search/answer.h"
#include "core/search/shards/partial_index.h"
#include "widgets/app/messages.h"

namespace portal::harness {

/// Answers questions to an index in shards as the page does (web/src/remote_index.js, web/search/src/shards.js).
class IndexHost {
 public:
  struct Held {};  ///< the file is on its way
  using Fetched = std::variant<Held, std::string, app::FailData>;
  using Fetch = std::function<Fetched(const std::string& url)>;

  /// @return nothing while a file that it needs is held: ask again
  std::optional<app::Command> answer(const app::AskIndex& question, const Fetch& fetch);

 private:
  const std::string* read(const std::string& url, const Fetch& fetch);
  bool open(const std::string& manifest_url, const Fetch& fetch);
  app::ReceiveAnswer search(const search::Question& question);
  std::optional<app::ReceiveAnswer> complete(const search::Question& question, const Fetch& fetch);

  std::string url_;  ///< of the open index's manifest; empty: none is open
  std::unique_ptr<search::PartialIndex> index_;
  std::optional<search::Answerer> answerer_;
  Fetched fetched_;  ///< the last file
};

}  // namespace portal::harness
