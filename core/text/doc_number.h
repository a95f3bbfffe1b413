// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Numbers and symbols (số, ký hiệu) of official documents, as they are printed and as people type them.
namespace portal::text {

/// Which grammar a number follows.
enum class DocClass : std::uint8_t {
  admin,     ///< 15/QĐ-UBND: administrative; the number restarts each year
  legal,     ///< 30/2020/NĐ-CP: normative
  law,       ///< 45/2019/QH14: of the National Assembly or its Standing Committee, with the term (khóa)
  party,     ///< 39-CT/TW
  cong_van,  ///< 456/UBND-VX: an official letter has no type, but the unit that drafted it
};

/// "admin", "legal", "law", "party", "cong_van"
std::string_view name(DocClass doc_class);

/// The identity of a document, in the spelling of the decree whatever was typed.
struct DocNumber {
  DocClass doc_class = DocClass::admin;
  std::uint32_t number = 0;  ///< 0..999999
  std::string suffix;        ///< one letter behind the number, in upper case: "15a" → "A"; or empty
  std::uint16_t year = 0;    ///< 1945..2100, 0 where the symbol has none
  std::uint16_t term = 0;    ///< of class law: 14 of QH14
  std::string type;          ///< "QĐ"; empty for classes law and cong_van
  std::vector<std::string_view> type_candidates;  ///< more than one where marks are missing: HD → HD, HĐ
  std::vector<std::string> orgs;                  ///< issuers in order, at least one; QH without its term
  std::vector<std::string> units;                 ///< of class cong_van
};

/// "Quyết định" for "QĐ"; empty for what is no type. UTF-8, old tone style.
/// @see Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III
std::string_view doc_type_name(std::string_view type);

/// Reads a text that is one complete number and symbol: optionally the name of the type, "Số", "số hiệu", a colon;
/// then one of the forms of DocClass. Case, marks, spaces around separators, "_" and dashes for "-", and a hyphen left
/// out before a known issuer do not matter: "57 2023 qd ubnd" is 57/2023/QĐ-UBND.
///
/// @param text  UTF-8, any normal form
/// @return nothing for partial forms ("57/2023", "nđ 30"), dates, phones and all else
std::optional<DocNumber> parse_doc_number(std::string_view text);

/// "09/TB-UBND": the number of at least two digits, upper case but for the types and issuers that mix cases.
std::string format_doc_number(const DocNumber& number);

}  // namespace portal::text
