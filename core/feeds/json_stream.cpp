// SPDX-License-Identifier: MIT
#include "core/feeds/json_stream.h"

#include <utility>

namespace portal::feeds {

void JsonStreamReader::push(std::string_view bytes) {
  reader_.append(bytes);
  deliver();
}

void JsonStreamReader::finish() {
  reader_.end();
  deliver();
}

void JsonStreamReader::deliver() {
  while (!done_) {
    done_ = !reader_.step(1);
    for (Problem& problem : reader_.take_problems()) {
      problem.line = reader_.line_of(problem.offset_bytes);
      sink_.report(std::move(problem));
    }
    for (search::Document& document : reader_.take_documents())
      sink_.add(std::move(document));
    if (reader_.starving()) return;
  }
}

}  // namespace portal::feeds
