// SPDX-License-Identifier: MIT
#include "core/cli/html_document.h"

#include <algorithm>
#include <charconv>

#include "core/cli/html_tree.h"
#include "core/text/tidy.h"

namespace portal::cli {
namespace {

constexpr std::size_t caption_bytes = 400;  // of the words before a table

bool is_element(const xmlNode* node, std::string_view tag) {
  return node->type == XML_ELEMENT_NODE && name_of(node) == tag;
}

bool holds_table(const xmlNode* node, int depth) {
  if (depth > deepest_element) return false;
  for (const xmlNode* child = node->children; child; child = child->next)
    if (child->type == XML_ELEMENT_NODE && (name_of(child) == "table" || holds_table(child, depth + 1))) return true;
  return false;
}

int span(const xmlNode* cell, const char* attribute) {
  int value = 1;
  const std::string digits = attribute_of(cell, attribute);
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

void add_rows(xmlNode* node, HtmlTable& table, int depth) {
  if (depth > deepest_element) return;
  for (xmlNode* child = node->children; child; child = child->next) {
    if (is_element(child, "caption")) {
      add_text(child, table.caption, depth);
      table.caption += '\n';
    } else if (is_element(child, "tr")) {
      auto& row = table.rows.rows.emplace_back();
      for (xmlNode* cell = child->children; cell; cell = cell->next) {
        if (!is_element(cell, "td") && !is_element(cell, "th")) continue;
        std::string text;
        add_text(cell, text, depth + 1);
        row.push_back({text::tidy(text), span(cell, "rowspan"), span(cell, "colspan")});
      }
    } else if (child->type == XML_ELEMENT_NODE) {
      add_rows(child, table, depth + 1);
    }
  }
}

std::string last_words(std::string_view text) {
  std::size_t begin = text.size() > caption_bytes ? text.size() - caption_bytes : 0;
  while (begin > 0 && begin < text.size() && (static_cast<unsigned char>(text[begin]) & 0xc0) == 0x80)
    ++begin;
  return std::string(text.substr(begin));
}

void read_node(xmlNode* node, HtmlDocument& document, int depth) {
  if (depth > deepest_element) return;
  for (xmlNode* child = node->children; child; child = child->next) {
    if (is_element(child, "table") && !holds_table(child, depth)) {
      HtmlTable& table = document.tables.emplace_back();
      table.caption = last_words(document.text) + "\n";
      add_rows(child, table, depth);
      add_text(child, table.text, depth);
    } else if (child->type == XML_ELEMENT_NODE && !is_unread(child)) {
      const bool block = is_block(child);
      if (block) document.text += '\n';
      read_node(child, document, depth + 1);
      if (block) document.text += '\n';
    } else if (child->type == XML_TEXT_NODE) {
      add_text(child, document.text, depth);
    }
  }
}

}  // namespace

HtmlDocument read_html(std::string_view html) {
  HtmlDocument read;
  const HtmlTree document = parse_html(html);
  if (document) read_node(reinterpret_cast<xmlNode*>(document.get()), read, 0);
  return read;
}

}  // namespace portal::cli
