// SPDX-License-Identifier: MIT
#include "core/cli/html_tree.h"

#include <algorithm>
#include <iterator>
#include <libxml/HTMLparser.h>

#include "core/text/utf8.h"

namespace portal::cli {
namespace {

constexpr std::string_view blocks[] = {"p",  "div", "br", "li", "tr", "h1", "h2",      "h3",      "h4",
                                       "h5", "h6",  "ul", "ol", "td", "th", "article", "section", "blockquote"};
constexpr std::string_view unread[] = {"script", "style", "noscript", "template", "head"};

template <std::size_t count>
bool is_one_of(const xmlNode* node, const std::string_view (&names)[count]) {
  return std::find(std::begin(names), std::end(names), name_of(node)) != std::end(names);
}

}  // namespace

HtmlTree parse_html(std::string_view html) {
  constexpr std::size_t most = std::size_t{1} << 30;
  const bool utf8 = text::is_valid(html);
  return HtmlTree(htmlReadMemory(html.data(), static_cast<int>(std::min(html.size(), most)), nullptr,
                                 utf8 ? "UTF-8" : nullptr,
                                 HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET));
}

std::string_view name_of(const xmlNode* node) {
  return reinterpret_cast<const char*>(node->name);
}

std::string attribute_of(const xmlNode* node, const char* name) {
  xmlChar* const value = xmlGetProp(node, reinterpret_cast<const xmlChar*>(name));
  if (value == nullptr) return {};
  std::string text = reinterpret_cast<const char*>(value);
  xmlFree(value);
  return text;
}

bool is_block(const xmlNode* element) {
  return is_one_of(element, blocks);
}

bool is_unread(const xmlNode* element) {
  return is_one_of(element, unread);
}

void add_text(const xmlNode* node, std::string& text, int depth) {
  if (depth > deepest_element) return;
  if (node->type == XML_TEXT_NODE && node->content) {
    for (const char byte : std::string_view(reinterpret_cast<const char*>(node->content)))
      text += byte == '\n' || byte == '\r' || byte == '\t' ? ' ' : byte;  // a line of the source is no line of the page
    return;
  }
  if (node->type == XML_ELEMENT_NODE && is_unread(node)) return;
  const bool block = node->type == XML_ELEMENT_NODE && is_block(node);
  if (block) text += '\n';
  for (const xmlNode* child = node->children; child; child = child->next)
    add_text(child, text, depth + 1);
  if (block) text += '\n';
}

}  // namespace portal::cli
