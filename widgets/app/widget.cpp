// SPDX-License-Identifier: MIT
#include "widgets/app/widget.h"

#include "widgets/search/search_widget.h"

namespace portal::app {

std::unique_ptr<Widget> make_widget(WidgetKind kind) {
  switch (kind) {
    case WidgetKind::search: return std::make_unique<search_widget::SearchWidget>();
  }
  return nullptr;
}

}  // namespace portal::app
