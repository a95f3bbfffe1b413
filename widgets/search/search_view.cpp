// SPDX-License-Identifier: MIT
#include "widgets/search/search_view.h"

#include <string>

#include "widgets/controls/text.h"
#include "widgets/search/result_list.h"
#include "widgets/search/search_form.h"
#include "widgets/search/search_layout.h"
#include "widgets/search/search_progress.h"

namespace portal::search_widget {

float search_view(controls::Ui& ui, SearchState& state) {
  ui.tree().root().attributes = {{semantics::Attribute::label, std::string(state.label())}};
  const auto style = ui.width_px() < medium_px ? theme::TextStyle::heading2_narrow : theme::TextStyle::heading2;
  float y = controls::heading(ui, "heading", 2, state.heading(), 0, 0, ui.width_px(), style) + gap_px;
  y = search_form(ui, state, y) + part_gap_px;
  if (ui.typing_done()) return y;
  switch (state.source().phase()) {
    case DocumentSource::Phase::idle: return y;
    case DocumentSource::Phase::fetching:
    case DocumentSource::Phase::reading:
    case DocumentSource::Phase::indexing: return loading(ui, state, y);
    case DocumentSource::Phase::failed: return failure(ui, state, y);
    case DocumentSource::Phase::ready: break;
  }
  return result_list(ui, state, partial(ui, state, y));
}

}  // namespace portal::search_widget
