# SPDX-License-Identifier: MIT
# cmake -DOUT=… -DFILES="a;b" -P embed.cmake: writes a table of the files' names and bytes as C++.
set(text "// Made from export/assets by export/site/embed.cmake.\n#include \"export/site/assets.h\"\n\nnamespace waymark::publish {\n\n")
string(APPEND text "const std::map<std::string, std::string_view, std::less<>>& assets() {\n  static const std::map<std::string, std::string_view, std::less<>> all = {\n")
foreach(file IN LISTS FILES)
  get_filename_component(name "${file}" NAME)
  get_filename_component(folder "${file}" DIRECTORY)
  get_filename_component(folder "${folder}" NAME)
  file(READ "${file}" bytes)
  string(APPEND text "    {\"${folder}/${name}\", R\"~asset~(${bytes})~asset~\"},\n")
endforeach()
string(APPEND text "  };\n  return all;\n}\n\n} // namespace waymark::publish\n")
file(WRITE "${OUT}" "${text}")
