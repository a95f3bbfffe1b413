// SPDX-License-Identifier: MIT
#include "core/cli/inputs/html_pages.h"

#include <algorithm>
#include <libxml/uri.h>
#include <libxml/xpath.h>
#include <memory>
#include <utility>
#include <vector>

#include "core/cli/html_tree.h"
#include "core/feeds/table_feed.h"
#include "core/text/tidy.h"

namespace portal::cli {
namespace {

using feeds::FieldName;

constexpr unsigned long most_steps = 50'000'000;  // of XPath on one page: some seconds

struct FreeContext {
  void operator()(xmlXPathContext* context) const { xmlXPathFreeContext(context); }
};
struct FreeObject {
  void operator()(xmlXPathObject* object) const { xmlXPathFreeObject(object); }
};
using Object = std::unique_ptr<xmlXPathObject, FreeObject>;

std::string text_of(const xmlNode* node) {
  std::string text;
  if (node->type == XML_ATTRIBUTE_NODE) {
    for (const xmlNode* part = node->children; part != nullptr; part = part->next)
      if (part->content != nullptr) text += reinterpret_cast<const char*>(part->content);
    return text;
  }
  add_text(node, text);
  return text;
}

std::string resolve(const std::string& link, const std::string& base) {
  if (base.empty() || link.empty()) return link;
  xmlChar* const absolute =
      xmlBuildURI(reinterpret_cast<const xmlChar*>(link.c_str()), reinterpret_cast<const xmlChar*>(base.c_str()));
  if (absolute == nullptr) return link;
  std::string text = reinterpret_cast<const char*>(absolute);
  xmlFree(absolute);
  return text;
}

/// Paths on one page.
class Paths {
 public:
  explicit Paths(xmlDoc* page) : context_(xmlXPathNewContext(page)), root_(xmlDocGetRootElement(page)) {
    context_->opLimit = most_steps;
    context_->error = [](void*, xmlError*) {};
  }

  Object evaluate(const std::string& path, xmlNode* from) {
    context_->node = from;
    return Object(xmlXPathEvalExpression(reinterpret_cast<const xmlChar*>(path.c_str()), context_.get()));
  }

  std::vector<xmlNode*> nodes(const std::string& path, xmlNode* from) {
    const Object found = evaluate(path, from);
    std::vector<xmlNode*> nodes;
    if (found && found->type == XPATH_NODESET && found->nodesetval != nullptr)
      nodes.assign(found->nodesetval->nodeTab, found->nodesetval->nodeTab + found->nodesetval->nodeNr);
    return nodes;
  }

  /// Of the first node that has any, or a computed value.
  std::vector<std::string> texts(const std::string& path, xmlNode* from) {
    std::vector<std::string> texts;
    const Object found = evaluate(path, from);
    if (!found) return texts;
    if (found->type != XPATH_NODESET) {
      xmlChar* const text = xmlXPathCastToString(found.get());
      texts.emplace_back(reinterpret_cast<const char*>(text));
      xmlFree(text);
    } else if (found->nodesetval != nullptr) {
      for (int i = 0; i < found->nodesetval->nodeNr; ++i)
        texts.push_back(text_of(found->nodesetval->nodeTab[i]));
    }
    return texts;
  }

  std::string first(const char* path) {
    for (std::string& text : texts(path, root_)) {
      if (!text::tidy(text).empty()) return std::move(text);
    }
    return {};
  }

  xmlNode* root() const { return root_; }

 private:
  std::unique_ptr<xmlXPathContext, FreeContext> context_;
  xmlNode* root_;
};

std::size_t line_of(const xmlNode* node) {
  return static_cast<std::size_t>(std::max(xmlGetLineNo(node), 0L));
}

bool is_link(FieldName field) {
  return field == FieldName::url || field == FieldName::attachment;
}

void set_fields(Paths& paths, xmlNode* row, const Mapping& mapping, feeds::DocumentRows& rows) {
  for (const Mapping::Field& field : mapping.fields) {
    for (std::string& text : paths.texts(field.path, row)) {
      if (is_link(field.field)) text = resolve(text, mapping.base);
      rows.set(field.field, field.name, std::move(text), 0);
      if (field.field != FieldName::attachment) break;
    }
  }
}

feeds::TableCell read_cell(const xmlNode* cell, Paths& paths) {
  feeds::TableCell read;
  add_text(cell, read.text);
  for (const std::string& link : paths.texts(".//a/@href", const_cast<xmlNode*>(cell))) {
    read.url = link;
    break;
  }
  return read;
}

/// @return whether any table of the page has known headings
bool read_tables(Paths& paths, const std::string& name, feeds::DocumentSink& sink) {
  bool any = false;
  for (xmlNode* table : paths.nodes("//table[not(.//table)]", paths.root())) {
    std::vector<std::vector<feeds::TableCell>> cells;
    std::vector<std::size_t> lines;
    for (xmlNode* row : paths.nodes(".//tr", table)) {
      lines.push_back(line_of(row));
      auto& read = cells.emplace_back();
      for (const xmlNode* cell : paths.nodes("td|th", row))
        read.push_back(read_cell(cell, paths));
    }
    feeds::TableFeed feed = feeds::read_table(cells, name);
    if (feed.failed) continue;
    any = true;
    for (Problem& problem : feed.problems) {
      if (problem.row > 0 && problem.row <= lines.size()) problem.line = lines[problem.row - 1];
      sink.report(std::move(problem));
    }
    for (search::Document& document : feed.documents)
      sink.add(std::move(document));
  }
  return any;
}

/// Where a page says what it is, in order of trust.
struct Place {
  FieldName field;
  const char* path;
};

constexpr Place article_places[] = {
    {FieldName::title, "//meta[@property='og:title']/@content"},
    {FieldName::title, "//h1"},
    {FieldName::title, "//title/text()"},
    {FieldName::summary, "//meta[@name='description']/@content"},
    {FieldName::summary, "//meta[@property='og:description']/@content"},
    {FieldName::issued, "//meta[@property='article:published_time']/@content"},
    {FieldName::issued, "//time/@datetime"},
    {FieldName::url, "//link[@rel='canonical']/@href"},
    {FieldName::body, "//main"},
    {FieldName::body, "//article"},
    {FieldName::body, "//body"},
};

void set_article(Paths& paths, const std::string& url, feeds::DocumentRows& rows) {
  for (const Place& place : article_places)
    rows.set(place.field, place.path, paths.first(place.path), 0);
  rows.set(FieldName::url, "", url, 0);
}

}  // namespace

void HtmlPages::read(std::string_view html, const std::string& name, const std::string& url, PageKind kind) {
  const HtmlTree page = parse_html(html);
  if (!page || xmlDocGetRootElement(page.get()) == nullptr) {
    return sink_.report({Severity::error, ProblemCode::wrong_shape, name, 1, {}, 0, {}, "the page is empty"});
  }
  Paths paths(page.get());
  if (!mapping_ && kind == PageKind::list && read_tables(paths, name, sink_)) return;
  if (!mapping_ || mapping_->rows.empty()) {
    rows_.begin_row(1, 0);
    if (mapping_) set_fields(paths, paths.root(), *mapping_, rows_);
    set_article(paths, url, rows_);
    rows_.end_row();
    return deliver(name, 0);
  }
  const std::vector<xmlNode*> nodes = paths.nodes(mapping_->rows, paths.root());
  if (nodes.empty()) {
    return sink_.report({Severity::warning,
                         ProblemCode::wrong_shape,
                         name,
                         0,
                         {},
                         0,
                         {},
                         "no element of the page is one of the rows of the mapping"});
  }
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    rows_.begin_row(i + 1, 0);
    set_fields(paths, nodes[i], *mapping_, rows_);
    rows_.end_row();
    deliver(name, line_of(nodes[i]));
  }
}

void HtmlPages::deliver(const std::string& name, std::size_t line) {
  for (Problem& problem : rows_.take_problems()) {
    problem.source = name;
    problem.line = line;
    sink_.report(std::move(problem));
  }
  for (search::Document& document : rows_.take_documents())
    sink_.add(std::move(document));
}

}  // namespace portal::cli
