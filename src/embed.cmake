# SPDX-License-Identifier: EUPL-1.2
# text_literals(pattern name result): the files of resources that fit, as entries of an initializer list, {"name", "text"}, by name; `name` is NAME or
# NAME_WE, with or without the ending.
function(text_literals pattern name result)
  file(GLOB files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/${pattern})
  list(SORT files)
  set(literals "")
  foreach(file IN LISTS files)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    get_filename_component(label ${file} ${name})
    file(READ ${file} text)
    string(APPEND literals "    {\"${label}\", R\"--text--(${text})--text--\"},\n")
  endforeach()
  set(${result} "${literals}" PARENT_SCOPE)
endfunction()
