// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "core/cli/inspect/request.h"

/// What `portalkit inspect` can be asked: each topic is one function in a file of its name.
namespace portal::cli {

Result<Json> inspect_budget(const Request& request);
Result<Json> inspect_collation(const Request& request);
Result<Json> inspect_dates(const Request& request);
Result<Json> inspect_docnumbers(const Request& request);
Result<Json> inspect_encoding(const Request& request);
Result<Json> inspect_fold(const Request& request);
Result<Json> inspect_holidays(const Request& request);
Result<Json> inspect_lunar(const Request& request);
Result<Json> inspect_money(const Request& request);
Result<Json> inspect_phones(const Request& request);
Result<Json> inspect_relations(const Request& request);
Result<Json> inspect_telex(const Request& request);
Result<Json> inspect_tone(const Request& request);

struct Topic {
  std::string_view name;
  std::string_view fields;  ///< of a line, and what comes back
  Result<Json> (*answer)(const Request& request);
};

inline constexpr Topic topics[] = {
    {"budget", "text, doc_date -> the figure, a list of several, or null", inspect_budget},
    {"collation", "input, order (syllable, icu, name), numeric -> the list in order", inspect_collation},
    {"dates", "today, text -> from, to, or \"invalid\"", inspect_dates},
    {"docnumbers", "input -> class, number, year, type, type_name, org, normalized, ...", inspect_docnumbers},
    {"encoding", "text, or bytes_hex -> encoding, misread, certainty, text", inspect_encoding},
    {"fold", "text, level (exact, case, variant, tone, bare) -> text, ranges", inspect_fold},
    {"holidays", "year -> days, undecided_days", inspect_holidays},
    {"lunar", "solar -> lunar, year_canchi, month_canchi, day_canchi; or lunar -> solar", inspect_lunar},
    {"money", "text -> dong, unit, begin_byte, end_byte of each amount", inspect_money},
    {"phones", "input -> valid, kind, e164, display, area, ext, repaired_from, more", inspect_phones},
    {"relations", "text (a title) -> relation, target, whole, begin_byte, end_byte of each document it names",
     inspect_relations},
    {"telex", "input, method (telex, vni) -> text, text_new_style", inspect_telex},
    {"tone", "text -> old, new, bare", inspect_tone},
};

}  // namespace portal::cli
