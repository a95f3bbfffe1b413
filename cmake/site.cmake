# SPDX-License-Identifier: MIT
# cmake -P cmake/site.cmake: puts the example pages, the kit and the data together in build/site.
#
#   build/site/            examples/portal
#   build/site/minimal/    examples/minimal
#   build/site/portalkit/  what a webmaster copies to a server: built by the preset wasm
#   build/site/data/       the feeds and an index in shards: made by the generator of the preset release
get_filename_component(root ${CMAKE_CURRENT_LIST_DIR} DIRECTORY)
set(site ${root}/build/site)

file(GLOB data ${root}/build/release/examples/data/*.json)
set(fresh ${site}.new)
file(REMOVE_RECURSE ${fresh})
file(COPY ${root}/examples/portal/ DESTINATION ${fresh})
file(COPY ${root}/examples/minimal DESTINATION ${fresh})
file(COPY ${root}/build/wasm/web/dist/ DESTINATION ${fresh}/portalkit)
file(COPY ${data} ${root}/build/release/examples/data/kho DESTINATION ${fresh}/data)
file(REMOVE_RECURSE ${site})
file(RENAME ${fresh} ${site})
