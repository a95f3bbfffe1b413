// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/time/date.h"

namespace portal::search {

/// One official document, as a feed describes it. All text is UTF-8, composed (NFC), without leading, trailing or
/// double spaces; empty where the feed says nothing.
struct Document {
  std::string id;                        ///< unique in its feed, or empty
  std::string number;                    ///< số, ký hiệu: "57/2023/QĐ-UBND"
  std::string type;                      ///< loại văn bản: "Quyết định"
  std::string agency;                    ///< cơ quan ban hành
  std::string field;                     ///< lĩnh vực
  std::string signer;                    ///< người ký
  std::string title;                     ///< trích yếu
  std::string summary;                   ///< tóm tắt
  std::string body;                      ///< more text to find it by, never shown; of its attachments, for example
  std::string url;                       ///< passes is_safe_url(), or empty
  std::optional<time::Date> issued;      ///< ngày ban hành
  std::vector<std::string> attachments;  ///< tệp đính kèm: paths or URLs as the feed writes them, for reading only
};

/// Place of a document in one Index: 0 is the newest.
struct DocId {
  std::uint32_t value = 0;

  auto operator<=>(const DocId&) const = default;
};

}  // namespace portal::search
