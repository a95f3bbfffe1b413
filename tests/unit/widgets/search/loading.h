// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "widgets/app/messages.h"
#include "widgets/search/search_state.h"

namespace portal::test {

/// A search widget without anything to see, and the host that answers its requests.
struct Loading {
  search_widget::SearchState state;
  std::vector<app::Output> outputs;  ///< since the last `take`

  /// Collects what the host is told.
  void take() {
    outputs.clear();
    for (app::Output& output : state.take_outputs())
      outputs.push_back(std::move(output));
  }

  template <class Kind>
  std::vector<Kind> all() const {
    std::vector<Kind> found;
    for (const app::Output& output : outputs) {
      if (const Kind* one = std::get_if<Kind>(&output)) found.push_back(*one);
    }
    return found;
  }
  template <class Kind>
  bool has() const {
    return !all<Kind>().empty();
  }

  void work() {
    while (state.work()) {
    }
  }

  /// Loads `feed` in one piece and works until it is done.
  void load(const std::string& feed) {
    state.set_option("src", "van-ban.json");
    take();
    state.receive(app::ReceiveData{all<app::NeedData>().at(0).request, true, feed});
    work();
    take();
  }

  search_widget::DocumentSource::Phase phase() const { return state.source().phase(); }
};

}  // namespace portal::test
