// SPDX-License-Identifier: MIT
#include "tests/harness/test/planted_widget.h"

#include <utility>

namespace portal::harness {
namespace {

class PlantedWidget final : public app::Widget {
 public:
  explicit PlantedWidget(std::function<float(controls::Ui&)> view) : view_(std::move(view)) {}

  void set_option(const std::string&, const std::string&) override {}
  void receive(const app::ReceiveData&) override {}
  void receive(const app::ReceiveTable&) override {}
  void receive(const app::ReceiveAnswer&) override {}
  void fail(const app::FailData&) override {}
  bool work() override { return false; }
  std::vector<app::Output> take_outputs() override { return {}; }
  float view(controls::Ui& ui) override { return view_(ui); }

 private:
  std::function<float(controls::Ui&)> view_;
};

}  // namespace

std::unique_ptr<app::Widget> planted_widget(std::function<float(controls::Ui&)> view) {
  return std::make_unique<PlantedWidget>(std::move(view));
}

}  // namespace portal::harness
