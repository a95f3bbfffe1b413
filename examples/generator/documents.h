// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "examples/generator/calendar.h"

namespace portal::examples {

/// An invented official document of the example portal. Text is UTF-8, composed (NFC).
struct ExampleDocument {
  std::string id;      ///< "57-2023-QD-UBND": ASCII, unique
  std::string number;  ///< "57/2023/QĐ-UBND", "1254/QĐ-UBND"
  std::string type;    ///< "Quyết định"
  std::string agency;  ///< "UBND huyện"
  std::string field;   ///< "Giao thông"
  std::string signer;  ///< an invented name
  Date date;           ///< a working day of 2012-01-01 … 2025-06-30
  std::string title;
  std::string summary;
  std::string url;  ///< of its page, from the portal's folder: "van-ban/index.html?so=57-2023-QD-UBND"
};

enum class Set : std::uint8_t {
  district,    ///< all documents
  council,     ///< the council's resolutions: 57 of 1,780
  disclosure,  ///< decisions that make the budget public: 16 of 1,780
};

/// The documents of `set` among `count` invented ones, newest first; of one day, the higher number first.
///
/// The same count and seed give the same documents with every compiler. Sets are parts of the same documents, so
/// each document of `council` is also in `district`.
/// @param count  of all documents, before the set is cut out of them
/// @return  cost: about 20 µs a document
std::vector<ExampleDocument> make_documents(Set set, std::size_t count, std::uint64_t seed);

}  // namespace portal::examples
