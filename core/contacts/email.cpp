// SPDX-License-Identifier: MIT
#include "core/contacts/email.h"

#include <cstddef>
#include <cstdint>
#include <utility>

namespace portal::contacts {
namespace {

constexpr std::size_t longest_name = 64;
constexpr std::size_t longest_address = 254;
constexpr std::size_t longest_label = 63;

bool is_letter_or_digit(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}
bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}
bool is_name_byte(char byte) {
  return is_letter_or_digit(byte) || std::string_view(".!#$%&'*+/=?^_`{|}~-").find(byte) != std::string_view::npos;
}
bool is_domain_byte(char byte) {
  return is_letter_or_digit(byte) || byte == '.' || byte == '-';
}
bool is_beyond_ascii(char byte) {
  return static_cast<unsigned char>(byte) >= 0x80;
}

bool is_name(std::string_view name) {
  if (name.empty() || name.size() > longest_name || name.front() == '.' || name.back() == '.') return false;
  for (const char byte : name) {
    if (!is_name_byte(byte)) return false;
  }
  return name.find("..") == std::string_view::npos;
}

bool is_label(std::string_view label) {
  if (label.empty() || label.size() > longest_label || label.front() == '-' || label.back() == '-') return false;
  for (const char byte : label) {
    if (!is_letter_or_digit(byte) && byte != '-') return false;
  }
  return true;
}

/// The last label is no number, or 10.0.0.1 would be a domain.
bool is_domain(std::string_view domain) {
  std::size_t labels = 0;
  for (;; ++labels) {
    const std::size_t dot = domain.find('.');
    const std::string_view label = domain.substr(0, dot);
    if (!is_label(label)) return false;
    if (dot == std::string_view::npos) return labels > 0 && label.size() > 1 && !is_digit(label.front());
    domain.remove_prefix(dot + 1);
  }
}

std::string to_lower(std::string_view address) {
  std::string lower(address);
  for (char& byte : lower) {
    if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte + ('a' - 'A'));
  }
  return lower;
}

/// Where the name before the "@" at `at` starts; the punctuation in front of it may belong to the sentence.
std::size_t name_begin(std::string_view text, std::size_t from, std::size_t at) {
  std::size_t begin = at;
  while (begin > from && at - begin <= longest_name && is_name_byte(text[begin - 1]))
    --begin;
  while (begin < at && !is_letter_or_digit(text[begin]) && text[begin] != '_')
    ++begin;
  return begin;
}

std::size_t domain_end(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  while (end < text.size() && end - begin <= longest_address && is_domain_byte(text[end]))
    ++end;
  while (end > begin && !is_letter_or_digit(text[end - 1]))
    --end;
  return end;
}

/// "é" or "@" touches it: the text means something else, of which this is a piece.
bool is_torn(std::string_view text, std::size_t begin, std::size_t end) {
  const bool before = begin > 0 && (is_beyond_ascii(text[begin - 1]) || text[begin - 1] == '@');
  const bool behind = end < text.size() && (is_beyond_ascii(text[end]) || text[end] == '@');
  return before || behind;
}

}  // namespace

bool is_email(std::string_view text) {
  const std::size_t at = text.find('@');
  return at != std::string_view::npos && text.size() <= longest_address && is_name(text.substr(0, at)) &&
         is_domain(text.substr(at + 1));
}

std::vector<Email> find_emails(std::string_view text) {
  std::vector<Email> emails;
  std::size_t from = 0;
  for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    const std::size_t begin = name_begin(text, from, at);
    const std::size_t end = domain_end(text, at + 1);
    const std::string_view address = text.substr(begin, end - begin);
    if (is_torn(text, begin, end) || !is_email(address)) continue;
    emails.push_back({to_lower(address), {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
    from = end;
  }
  return emails;
}

std::string mailto_link(std::string_view address) {
  constexpr char hex[] = "0123456789ABCDEF";
  std::string link = "mailto:";
  for (const char byte : address) {
    if (is_letter_or_digit(byte) || std::string_view("@.-_~!$'*+").find(byte) != std::string_view::npos) {
      link += byte;
    } else {
      const auto value = static_cast<unsigned char>(byte);
      link.append({'%', hex[value >> 4], hex[value & 15]});
    }
  }
  return link;
}

}  // namespace portal::contacts
