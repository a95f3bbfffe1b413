// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/byte_range.h"
#include "core/text/doc_number.h"

/// Document numbers in search queries, also partial ones, and the keys that find them.
namespace portal::text {

/// What a query says of a document number: all of it or a part.
struct DocReference {
  ByteRange source;          ///< in the query
  std::string key;           ///< one of doc_keys() of each document that is meant
  bool complete = false;     ///< an identity, as parse_doc_number() reads it
  bool may_be_date = false;  ///< "28/7", "6/2023": offer both
  std::uint32_t number = 0;  ///< the parts of the key: 57,
  std::string suffix = {};   ///< "a" of "15a", bare,
  std::uint16_t year = 0;    ///< 2023, 0 where none is said,
  std::string symbol = {};   ///< and type and issuers, bare: "qd-ubnd", "qd", "qh14"
};

/// The document numbers inside a query, in its order, also partial ones: "57/2023", "số 57", "57/QĐ", "nđ 30",
/// "nd30/2020", "nghị định 30/2020". A date with its word ("tháng 6/2023") or its year (28/7/2023) is none.
std::vector<DocReference> find_doc_references(std::string_view query);

/// The keys under which an index finds a document from any complete or partial form. Unique, unsorted.
/// @param issued_year  year of issue for symbols without a year, so that "15/2023" finds 15/QĐ-UBND; 0 if not known
std::vector<std::string> doc_keys(const DocNumber& number, std::uint16_t issued_year);

}  // namespace portal::text
