// SPDX-License-Identifier: MIT
#include "widgets/theme/correction.h"

#include "widgets/theme/contrast.h"

namespace portal::theme {
namespace {

std::string hex(const Rgb& color) {
  constexpr char digits[] = "0123456789ABCDEF";
  std::string text = "#";
  for (const std::uint8_t channel : color) {
    text += digits[channel >> 4];
    text += digits[channel & 0xf];
  }
  return text;
}

std::string ratio(const Rgb& a, const Rgb& b) {
  const int hundredths = static_cast<int>(contrast_ratio(a, b) * 100);
  return std::to_string(hundredths / 100) + '.' + std::to_string(hundredths / 10 % 10) +
         std::to_string(hundredths % 10);
}

std::string ground_report(const Rgb& asked, const Palette& made) {
  return "background " + hex(asked) + " leaves text a contrast of " + ratio(made[ColorRole::text], asked) +
         " in this theme, " + hex(made[ColorRole::bg]) + " is drawn instead";
}

std::string accent_report(const Rgb& asked, const Palette& made) {
  const Rgb ground = made[ColorRole::bg];
  return "accent " + hex(asked) + " has a contrast of " + ratio(asked, ground) + " on " + hex(ground) + " and of " +
         ratio(asked, mix(asked, ground, accent_tint_share)) + " on its own tint, " + hex(made[ColorRole::accent]) +
         " is used instead";
}

}  // namespace

std::optional<std::string> correction_report(const HostColors& host, const Palette& made) {
  std::string report;
  if (host.background && *host.background != made[ColorRole::bg]) report = ground_report(*host.background, made);
  if (host.accent && *host.accent != made[ColorRole::accent]) {
    if (!report.empty()) report += "; ";
    report += accent_report(*host.accent, made);
  }
  if (report.empty()) return std::nullopt;
  return report;
}

}  // namespace portal::theme
