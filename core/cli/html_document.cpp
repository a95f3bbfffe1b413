// SPDX-License-Identifier: MIT
#include "core/cli/html_document.h"

#include <algorithm>
#include <charconv>
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <memory>

#include "core/text/tidy.h"
#include "core/text/utf8.h"

namespace portal::cli {
namespace {

constexpr std::size_t caption_bytes = 400;  // of the words before a table
constexpr int deepest = 200;                // elements; deeper ones are not read

constexpr std::string_view blocks[] = {"p",  "div", "br", "li", "tr", "h1", "h2",      "h3",      "h4",
                                       "h5", "h6",  "ul", "ol", "td", "th", "article", "section", "blockquote"};
constexpr std::string_view unread[] = {"script", "style", "noscript", "template", "head"};

std::string_view name(const xmlNode* node) {
  return reinterpret_cast<const char*>(node->name);
}

template <std::size_t count>
bool is_one_of(const xmlNode* node, const std::string_view (&names)[count]) {
  return std::find(std::begin(names), std::end(names), name(node)) != std::end(names);
}

bool is_element(const xmlNode* node, std::string_view tag) {
  return node->type == XML_ELEMENT_NODE && name(node) == tag;
}

bool holds_table(const xmlNode* node, int depth) {
  if (depth > deepest) return false;
  for (const xmlNode* child = node->children; child; child = child->next)
    if (child->type == XML_ELEMENT_NODE && (name(child) == "table" || holds_table(child, depth + 1))) return true;
  return false;
}

void add_text(const xmlNode* node, std::string& text, int depth) {
  if (depth > deepest) return;
  if (node->type == XML_TEXT_NODE && node->content) {
    for (const char byte : std::string_view(reinterpret_cast<const char*>(node->content)))
      text += byte == '\n' || byte == '\r' || byte == '\t' ? ' ' : byte;  // a line of the source is no line of the page
    return;
  }
  if (node->type == XML_ELEMENT_NODE && is_one_of(node, unread)) return;
  const bool block = node->type == XML_ELEMENT_NODE && is_one_of(node, blocks);
  if (block) text += '\n';
  for (const xmlNode* child = node->children; child; child = child->next)
    add_text(child, text, depth + 1);
  if (block) text += '\n';
}

int span(xmlNode* cell, const char* attribute) {
  int value = 1;
  if (xmlChar* text = xmlGetProp(cell, reinterpret_cast<const xmlChar*>(attribute))) {
    const std::string_view digits = reinterpret_cast<const char*>(text);
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    xmlFree(text);
  }
  return value;
}

void add_rows(xmlNode* node, HtmlTable& table, int depth) {
  if (depth > deepest) return;
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
  if (depth > deepest) return;
  for (xmlNode* child = node->children; child; child = child->next) {
    if (is_element(child, "table") && !holds_table(child, depth)) {
      HtmlTable& table = document.tables.emplace_back();
      table.caption = last_words(document.text) + "\n";
      add_rows(child, table, depth);
      add_text(child, table.text, depth);
    } else if (child->type == XML_ELEMENT_NODE && !is_one_of(child, unread)) {
      const bool block = is_one_of(child, blocks);
      if (block) document.text += '\n';
      read_node(child, document, depth + 1);
      if (block) document.text += '\n';
    } else if (child->type == XML_TEXT_NODE) {
      add_text(child, document.text, depth);
    }
  }
}

struct FreeDocument {
  void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};

}  // namespace

HtmlDocument read_html(std::string_view html) {
  HtmlDocument read;
  const bool utf8 = text::is_valid(html);
  const std::unique_ptr<xmlDoc, FreeDocument> document(htmlReadMemory(
      html.data(), static_cast<int>(std::min(html.size(), std::size_t{1} << 30)), nullptr, utf8 ? "UTF-8" : nullptr,
      HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET));
  if (document) read_node(reinterpret_cast<xmlNode*>(document.get()), read, 0);
  return read;
}

}  // namespace portal::cli
