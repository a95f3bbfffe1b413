// SPDX-License-Identifier: MIT
#include <filesystem>

#include "core/cli/inputs/attachment_text.h"
#include "core/cli/inputs/child_process.h"

namespace portal::cli {

Result<std::string> pdf_text(const std::string& path, std::size_t most) {
  std::error_code error;
  const std::string absolute = std::filesystem::absolute(path, error).string();  // never starts with a hyphen
  ChildLimits limits;
  limits.output_bytes = most;
  ChildOutcome outcome = run_child({"pdftotext", "-q", "-enc", "UTF-8", "-nopgbrk", absolute, "-"}, limits);
  switch (outcome.end) {
    case ChildOutcome::End::good: return std::move(outcome.output);
    case ChildOutcome::End::bad: return Error{ErrorCode::malformed, 0, "pdftotext cannot read the file"};
    case ChildOutcome::End::timed_out: return Error{ErrorCode::too_large, 0, "pdftotext took too long"};
    case ChildOutcome::End::not_started: break;
  }
  return Error{ErrorCode::unsupported, 0, "pdftotext is not installed (package poppler-utils)"};
}

}  // namespace portal::cli
