// SPDX-License-Identifier: MIT
#include "core/feeds/field_names.h"

#include <algorithm>

#include "core/base/limits.h"
#include "core/text/fold.h"

namespace portal::feeds {
namespace {

struct Alias {
  std::string_view name;  ///< as plain_name() gives it
  FieldName field;
};

/// Names seen on Vietnamese portals and in their exports, and the obvious English ones.
constexpr Alias aliases[] = {
    {"id", FieldName::id},
    {"mavanban", FieldName::id},
    {"documentid", FieldName::id},
    {"docid", FieldName::id},

    {"number", FieldName::number},
    {"so", FieldName::number},
    {"sokyhieu", FieldName::number},
    {"sovakyhieu", FieldName::number},
    {"sohieu", FieldName::number},
    {"sohieuvanban", FieldName::number},
    {"sokyhieuvanban", FieldName::number},
    {"sovanban", FieldName::number},
    {"kyhieu", FieldName::number},
    {"documentnumber", FieldName::number},
    {"docnumber", FieldName::number},

    {"type", FieldName::type},
    {"loai", FieldName::type},
    {"loaivanban", FieldName::type},
    {"hinhthuc", FieldName::type},
    {"hinhthucvanban", FieldName::type},
    {"documenttype", FieldName::type},
    {"doctype", FieldName::type},

    {"agency", FieldName::agency},
    {"coquan", FieldName::agency},
    {"coquanbanhanh", FieldName::agency},
    {"donvibanhanh", FieldName::agency},
    {"noibanhanh", FieldName::agency},
    {"thamquyenbanhanh", FieldName::agency},
    {"issuer", FieldName::agency},
    {"issuingbody", FieldName::agency},
    {"issuingagency", FieldName::agency},

    {"field", FieldName::field},
    {"linhvuc", FieldName::field},
    {"category", FieldName::field},
    {"chuyenmuc", FieldName::field},

    {"signer", FieldName::signer},
    {"nguoiky", FieldName::signer},
    {"signedby", FieldName::signer},

    {"date", FieldName::issued},
    {"issued", FieldName::issued},
    {"issuedate", FieldName::issued},
    {"issueddate", FieldName::issued},
    {"dateissued", FieldName::issued},
    {"dateofissue", FieldName::issued},
    {"ngay", FieldName::issued},
    {"ngaybanhanh", FieldName::issued},
    {"ngayky", FieldName::issued},
    {"ngayvanban", FieldName::issued},

    {"title", FieldName::title},
    {"trichyeu", FieldName::title},
    {"trichyeunoidung", FieldName::title},
    {"trichyeuvanban", FieldName::title},
    {"tieude", FieldName::title},
    {"ten", FieldName::title},
    {"tenvanban", FieldName::title},
    {"name", FieldName::title},
    {"subject", FieldName::title},

    {"summary", FieldName::summary},
    {"tomtat", FieldName::summary},
    {"mota", FieldName::summary},
    {"noidungtomtat", FieldName::summary},
    {"description", FieldName::summary},
    {"abstract", FieldName::summary},

    {"url", FieldName::url},
    {"link", FieldName::url},
    {"href", FieldName::url},
    {"lienket", FieldName::url},
    {"duongdan", FieldName::url},
    {"taive", FieldName::url},
    {"xemchitiet", FieldName::url},
    {"chitiet", FieldName::url},
    {"download", FieldName::url},

    {"body", FieldName::body},
    {"content", FieldName::body},
    {"text", FieldName::body},
    {"noidung", FieldName::body},
    {"toanvan", FieldName::body},

    {"attachment", FieldName::attachment},
    {"attachments", FieldName::attachment},
    {"file", FieldName::attachment},
    {"files", FieldName::attachment},
    {"tep", FieldName::attachment},
    {"tepdinhkem", FieldName::attachment},
    {"dinhkem", FieldName::attachment},
    {"filedinhkem", FieldName::attachment},
};

}  // namespace

std::string plain_name(std::string_view name) {
  if (name.size() > limits::field_name_bytes) return {};
  const auto is_dropped = [](char byte) { return !(byte >= 'a' && byte <= 'z') && !(byte >= '0' && byte <= '9'); };
  std::string plain = text::fold(name);
  plain.erase(std::remove_if(plain.begin(), plain.end(), is_dropped), plain.end());
  return plain;
}

std::optional<FieldName> field_by_name(std::string_view name) {
  const std::string plain = plain_name(name);
  for (const Alias& alias : aliases) {
    if (alias.name == plain) return alias.field;
  }
  return std::nullopt;
}

}  // namespace portal::feeds
