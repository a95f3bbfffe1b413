// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>

#include "core/base/result.h"

/// The text of files, by programs and libraries of others.
namespace portal::cli {

/// Of a PDF, by pdftotext of poppler-utils in a process of its own, with limits of time and memory. A file of pictures
/// gives no text.
/// @return  UTF-8 of at most `most` bytes
Result<std::string> pdf_text(const std::string& path, std::size_t most);

/// Of a DOCX, by libzip and libxml2: paragraphs as lines, without headers and footnotes. What a small file blows up to
/// is read up to 64 MiB.
/// @return  UTF-8 of at most `most` bytes
Result<std::string> docx_text(const std::string& path, std::size_t most);

}  // namespace portal::cli
