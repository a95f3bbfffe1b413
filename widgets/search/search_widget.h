// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "widgets/app/widget.h"
#include "widgets/search/search_state.h"
#include "widgets/search/search_view.h"

namespace portal::search_widget {

/// State and view as App sees them.
class SearchWidget final : public app::Widget {
 public:
  void set_option(const std::string& name, const std::string& value) override { state_.set_option(name, value); }
  void receive(const app::ReceiveData& data) override { state_.receive(data); }
  void receive(const app::ReceiveTable& table) override { state_.receive(table); }
  void receive(const app::ReceiveAnswer& answer) override { state_.receive(answer); }
  void fail(const app::FailData& failure) override { state_.fail(failure); }
  bool work() override { return state_.work(); }
  std::vector<app::Output> take_outputs() override { return state_.take_outputs(); }
  float view(controls::Ui& ui) override { return search_view(ui, state_); }

 private:
  SearchState state_;
};

}  // namespace portal::search_widget
