// SPDX-License-Identifier: MIT
#include "core/cli/inputs/attachments.h"

#include <algorithm>
#include <utility>

#include "core/base/limits.h"
#include "core/cli/inputs/attachment_text.h"
#include "core/cli/inputs/page_source.h"
#include "core/text/tidy.h"
#include "core/text/utf8.h"

namespace portal::cli {
namespace {

struct Kind {
  std::string_view ending;
  Result<std::string> (*text)(const std::string& path, std::size_t most);
};

constexpr Kind kinds[] = {{".pdf", pdf_text}, {".docx", docx_text}};

const Kind* kind_of(std::string_view path) {
  path = path.substr(0, path.find_first_of("?#"));
  const auto lower = [](char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte; };
  for (const Kind& kind : kinds) {
    if (path.size() < kind.ending.size()) continue;
    const std::string_view end = path.substr(path.size() - kind.ending.size());
    if (std::equal(end.begin(), end.end(), kind.ending.begin(), [&](char a, char b) { return lower(a) == b; }))
      return &kind;
  }
  return nullptr;
}

bool is_elsewhere(std::string_view attachment) {
  return attachment.find("://") != std::string_view::npos || attachment.starts_with("//") ||
         attachment.starts_with("mailto:");
}

std::string_view excerpt(std::string_view text) {
  return text::cut(text, limits::excerpt_bytes);
}

}  // namespace

void AttachmentReader::set_feed(std::string name, std::string folder) {
  name_ = std::move(name);
  folder_ = std::move(folder);
}

void AttachmentReader::add(search::Document document) {
  for (const std::string& attachment : document.attachments)
    read(attachment, document);
  next_.add(std::move(document));
}

void AttachmentReader::read(const std::string& attachment, search::Document& document) {
  if (is_elsewhere(attachment)) {
    ++counts_.elsewhere;
    return;
  }
  const Kind* const kind = kind_of(attachment);
  if (kind == nullptr) {
    ++counts_.other_kinds;
    return;
  }
  constexpr std::string_view as_it_is[] = {""};
  const std::optional<std::string> file = local_file(folder_, attachment, as_it_is);
  if (!file)
    return fail(attachment, document, ProblemCode::not_loaded, "there is no such file in the folder of the feed");
  const Result<std::string> text = kind->text(*file, limits::indexed_field_bytes);
  if (!text) return fail(attachment, document, ProblemCode::bad_attachment, text.error().message);
  ++counts_.read;
  const std::string tidy = text::tidy(*text);
  if (tidy.empty()) return;
  document.body += (document.body.empty() ? "" : " ") + tidy;
}

/// By the document's number or id: its line is no longer known here.
void AttachmentReader::fail(const std::string& attachment, const search::Document& document, ProblemCode code,
                            std::string message) {
  ++counts_.failed;
  const std::string& called = !document.number.empty() ? document.number : document.id;
  next_.report({Severity::warning, code, name_, 0, "attachment", 0, std::string(excerpt(attachment)),
                message + (called.empty() ? "" : "; of " + std::string(excerpt(called)))});
}

}  // namespace portal::cli
