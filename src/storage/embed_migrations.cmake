# SPDX-License-Identifier: EUPL-1.2
# Makes resources/migrations/NNNN_name.sql part of besluitroute_storage as string literals; see src/storage/migrations.h.
file(GLOB migration_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/migrations/*.sql)
list(SORT migration_files)
set(migration_list "")
foreach(migration_file IN LISTS migration_files)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${migration_file})
  get_filename_component(migration_name ${migration_file} NAME_WE)
  string(REGEX MATCH "^[0-9]+" migration_number ${migration_name})
  math(EXPR migration_number "1${migration_number} - 10000")
  file(READ ${migration_file} migration_sql)
  string(APPEND migration_list "    {${migration_number}, \"${migration_name}\", R\"--sql--(${migration_sql})--sql--\"},\n")
endforeach()
set(embedded_migrations ${CMAKE_CURRENT_BINARY_DIR}/storage/embedded_migrations.cpp)
file(CONFIGURE OUTPUT ${embedded_migrations} @ONLY CONTENT [[// Made by src/storage/embed_migrations.cmake from resources/migrations.
#include "storage/migrations.h"

namespace storage {

const std::vector<Migration>& migrations()
{
  static const std::vector<Migration> all{
@migration_list@  };
  return all;
}

}
]])
target_sources(besluitroute_storage PRIVATE ${embedded_migrations})
