// SPDX-License-Identifier: MIT
#pragma once

#include <libxml/tree.h>
#include <memory>
#include <string>
#include <string_view>

namespace portal::cli {

struct FreeHtml {
  void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};
using HtmlTree = std::unique_ptr<xmlDoc, FreeHtml>;

inline constexpr int deepest_element = 200;  ///< deeper ones are not read

/// A page, as forgiving as a browser reads it; null only if nothing is in it. Its encoding is UTF-8 if the bytes are,
/// else what the page says. Nothing is loaded from elsewhere.
HtmlTree parse_html(std::string_view html);

/// Appends the text of an element: a line for each block, without scripts and styles.
void add_text(const xmlNode* node, std::string& text, int depth = 0);

/// The name of an element.
std::string_view name_of(const xmlNode* node);

/// The value of an attribute, or nothing in it.
std::string attribute_of(const xmlNode* node, const char* name);

/// Blocks break lines; some elements hold nothing to read.
bool is_block(const xmlNode* element);
bool is_unread(const xmlNode* element);

}  // namespace portal::cli
