// SPDX-License-Identifier: MIT
#include <memory>
#include <vector>
#include <zip.h>

#include "core/base/limits.h"
#include "core/cli/inputs/attachment_text.h"
#include "core/cli/inputs/xml_push.h"
#include "core/text/utf8.h"

namespace portal::cli {
namespace {

constexpr std::size_t most_inflated_bytes = 64 * limits::mebibyte;

struct CloseArchive {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseEntry {
  void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};

/// WordprocessingML: <w:t> holds text, <w:p> is a paragraph. @see ECMA-376, part 1, section 17
class WordText final : public XmlEvents {
 public:
  explicit WordText(std::size_t most) : most_(most) {}

  void open(std::string_view name, std::span<const XmlAttribute>, std::size_t) override {
    in_text_ = name == "t";
    if (name == "tab" || name == "br" || name == "tc") add(" ");
  }
  void text(std::string_view text) override {
    if (in_text_) add(text);
  }
  void close(std::string_view name) override {
    in_text_ = false;
    if (name == "p") add("\n");
  }

  bool full() const { return text_.size() >= most_; }
  std::string take() { return std::string(text::cut(text_, most_)); }

 private:
  void add(std::string_view text) {
    if (!full()) text_ += text;
  }

  std::size_t most_;
  std::string text_;
  bool in_text_ = false;
};

Error broken(const char* message) {
  return {ErrorCode::malformed, 0, message};
}

}  // namespace

Result<std::string> docx_text(const std::string& path, std::size_t most) {
  const std::unique_ptr<zip_t, CloseArchive> archive(zip_open(path.c_str(), ZIP_RDONLY, nullptr));
  if (!archive) return broken("the file is no DOCX: not a ZIP archive");
  const std::unique_ptr<zip_file_t, CloseEntry> entry(zip_fopen(archive.get(), "word/document.xml", 0));
  if (!entry) return broken("the file is no DOCX: it has no word/document.xml, or is encrypted");
  WordText text(most);
  XmlPushParser parser(text);
  std::vector<char> buffer(64 * 1024);
  zip_int64_t count = 0;
  std::size_t inflated = 0;
  while (!text.full() && inflated < most_inflated_bytes &&
         (count = zip_fread(entry.get(), buffer.data(), buffer.size())) > 0) {
    parser.push({buffer.data(), static_cast<std::size_t>(count)});
    inflated += static_cast<std::size_t>(count);
  }
  if (count < 0) return broken("the DOCX is damaged");
  parser.finish();
  std::string read = text.take();
  if (read.empty() && parser.first_fault()) return broken("the DOCX is damaged: its XML is not well formed");
  return read;
}

}  // namespace portal::cli
