# SPDX-License-Identifier: MIT
# cmake -P cmake/release.cmake: build/release-archive/portalkit-<version>.tar.gz from the dist folder of the preset wasm.
# Same input, same bytes: sorted names, no times.
get_filename_component(root ${CMAKE_CURRENT_LIST_DIR} DIRECTORY)
load_cache(${root}/build/wasm READ_WITH_PREFIX cached_ CMAKE_PROJECT_VERSION)
set(name portalkit-${cached_CMAKE_PROJECT_VERSION})
set(folder ${root}/build/release-archive)

file(REMOVE_RECURSE ${folder})
file(COPY ${root}/build/wasm/web/dist/ DESTINATION ${folder}/${name})
file(COPY ${root}/LICENSE DESTINATION ${folder}/${name})
file(COPY_FILE ${root}/assets/fonts/OFL.txt ${folder}/${name}/LICENSE-font.txt)
execute_process(COMMAND node ${root}/cmake/integrity.mjs ${folder}/${name} COMMAND_ERROR_IS_FATAL ANY)
execute_process(
  COMMAND tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX -cf ${name}.tar ${name}
  COMMAND gzip -9 -n ${name}.tar
  WORKING_DIRECTORY ${folder} COMMAND_ERROR_IS_FATAL ANY)
message(STATUS "${folder}/${name}.tar.gz")
