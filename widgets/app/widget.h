// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "widgets/app/messages.h"
#include "widgets/controls/ui.h"

namespace portal::app {

/// One kind of widget: its state behind the few calls that App makes. See widgets/README.md for how to add one.
class Widget {
 public:
  virtual ~Widget() = default;

  virtual void set_option(const std::string& name, const std::string& value) = 0;
  virtual void receive(const ReceiveData& data) = 0;
  virtual void receive(const ReceiveTable& table) = 0;
  virtual void receive(const ReceiveAnswer& answer) = 0;
  virtual void fail(const FailData& failure) = 0;

  /// One short slice of waiting work. @return true while more remains
  virtual bool work() = 0;

  /// Events since the last call.
  virtual std::vector<Output> take_outputs() = 0;

  /// One pass: lays out, acts on the pass's Command, describes, paints. @return height in CSS pixels
  virtual float view(controls::Ui& ui) = 0;
};

/// Numbers of `pk_open` (web/README.md).
enum class WidgetKind : std::uint8_t { search = 1 };

/// nullptr if there is no such kind.
std::unique_ptr<Widget> make_widget(WidgetKind kind);

}  // namespace portal::app
