// SPDX-License-Identifier: MIT
// The feed reader on any bytes: it ends, its documents keep their promises, and neither the size of the steps
// nor of the pieces in which it comes matters.
#include <string>
#include <vector>

#include "core/base/limits.h"
#include "core/base/url.h"
#include "core/feeds/json_feed.h"
#include "core/feeds/json_stream.h"
#include "core/text/tidy.h"
#include "core/text/utf8.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/require.h"

using portal::fuzz::require;

namespace {

struct Summary {
  std::size_t rows = 0;
  std::size_t documents = 0;
  std::size_t problems = 0;
  bool failed = false;

  bool operator==(const Summary&) const = default;
};

Summary read(std::string_view text, std::size_t rows_per_step) {
  portal::feeds::JsonFeedReader reader{std::string(text), "fuzz"};
  Summary summary;
  std::size_t last = 0;
  for (bool more = true; more; last = reader.bytes_read()) {
    more = reader.step(rows_per_step);
    require(reader.bytes_read() >= last && reader.bytes_read() <= reader.bytes_total());
    for (const portal::search::Document& document : reader.take_documents()) {
      require(!document.title.empty() || !document.number.empty());
      require(portal::text::tidy(document.title) == document.title);
      require(document.url.empty() || portal::is_safe_url(document.url));
      ++summary.documents;
    }
  }
  for (const portal::Problem& problem : reader.problems()) {
    require(problem.value.size() <= portal::limits::excerpt_bytes && portal::text::is_valid(problem.value));
    require(problem.offset_bytes <= text.size() && problem.row <= reader.rows_read() + 1);
  }
  require(summary.documents == reader.documents_read() && summary.documents <= reader.rows_read());
  require(!reader.failed() || !reader.problems().empty());
  summary.rows = reader.rows_read();
  summary.problems = reader.problems().size();
  summary.failed = reader.failed();
  return summary;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = portal::fuzz::as_text(data, size);
  const Summary whole = read(text, 1);
  require(whole == read(text, 1000));
  portal::feeds::FeedLimits narrow;
  narrow.window_bytes = 8;
  portal::fuzz::CountingSink sink;
  portal::feeds::JsonStreamReader reader("fuzz", sink, narrow);
  portal::fuzz::read_in_pieces(reader, text, 7);
  require(sink.documents == whole.documents);
  require(sink.problems == whole.problems || whole.problems == portal::limits::problems);
  return 0;
}
