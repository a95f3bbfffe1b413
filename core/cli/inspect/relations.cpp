// SPDX-License-Identifier: MIT
#include "core/cli/inspect/topics.h"
#include "core/search/title_relations.h"

namespace portal::cli {

Result<Json> inspect_relations(const Request& request) {
  const Result<std::string_view> text = request.text("text");
  if (!text) return text.error();
  Json relations = Json::array();
  for (const search::TitleRelation& relation : search::read_title_relations(*text)) {
    relations.push_back({{"relation", std::string(name(relation.relation))},
                         {"target", text::format_doc_number(relation.target)},
                         {"whole", relation.whole},
                         {"begin_byte", relation.source.begin},
                         {"end_byte", relation.source.end}});
  }
  return relations;
}

}  // namespace portal::cli
