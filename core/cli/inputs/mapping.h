// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/feeds/field_names.h"

namespace portal::cli {

/// Where the fields of documents stand in pages of one kind: a small file in JSON.
///
///   { "rows": "//table[@class='van-ban']//tr[td]",        XPath of one element a document; absent: the page is one
///     "fields": { "number": "td[1]", "title": "td[3]//a",  by the names of feeds/field_names.h: XPath from that
///     element
///                 "url": "td[3]//a/@href" },
///     "base": "https://example.gov.vn/" }                  what links are relative to; absent: they stay as they are
///
/// Element names are lower case, whatever the page writes.
/// @see https://www.w3.org/TR/1999/REC-xpath-19991116/
struct Mapping {
  struct Field {
    feeds::FieldName field;
    std::string name;  ///< as the mapping writes it, for problems
    std::string path;
  };

  std::string rows;
  std::vector<Field> fields;
  std::string base;
};

/// @param json  the bytes of the file. Fails for what is not JSON, unknown names, and paths that are no XPath.
Result<Mapping> read_mapping(std::string_view json);

}  // namespace portal::cli
