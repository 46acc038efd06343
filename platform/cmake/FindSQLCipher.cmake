# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Finds the SQLCipher that platform/build-sqlcipher made, in HOLDFAST_SQLCIPHER_ROOT, and makes the target SQLCipher::SQLCipher. A
# library that was compiled with other options is refused, and the option that differs is named: a distribution's own library may
# load extensions, write temporary files in the clear or lend its symbols to others.

find_path(SQLCipher_INCLUDE_DIR sqlite3.h HINTS ${HOLDFAST_SQLCIPHER_ROOT} NO_DEFAULT_PATH)
find_library(SQLCipher_LIBRARY libsqlcipher.a HINTS ${HOLDFAST_SQLCIPHER_ROOT} NO_DEFAULT_PATH)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)

set(SQLCipher_LINK_LIBRARIES OpenSSL::Crypto m ${CMAKE_DL_LIBS})
if(SQLCipher_LIBRARY AND NOT DEFINED SQLCipher_OPTIONS)
    try_run(SQLCipher_RAN SQLCipher_COMPILED ${CMAKE_BINARY_DIR}/sqlcipher-options
        ${CMAKE_CURRENT_LIST_DIR}/print_sqlcipher_options.c
        CMAKE_FLAGS -DINCLUDE_DIRECTORIES=${SQLCipher_INCLUDE_DIR}
        LINK_LIBRARIES ${SQLCipher_LIBRARY} ${SQLCipher_LINK_LIBRARIES}
        COMPILE_OUTPUT_VARIABLE SQLCipher_COMPILE_OUTPUT
        RUN_OUTPUT_VARIABLE SQLCipher_PRINTED)
    if(NOT SQLCipher_COMPILED OR NOT SQLCipher_RAN EQUAL 0)
        message(FATAL_ERROR "The library in ${HOLDFAST_SQLCIPHER_ROOT} could not be asked how it was compiled.\n${SQLCipher_COMPILE_OUTPUT}")
    endif()
    string(REPLACE "\n" ";" SQLCipher_PRINTED "${SQLCipher_PRINTED}")
    # These differ from compiler to compiler and machine to machine without changing what the library does.
    list(FILTER SQLCipher_PRINTED EXCLUDE REGEX "^(COMPILER=|ATOMIC_INTRINSICS|MUTEX_|SYSTEM_MALLOC|MAX_MMAP_SIZE|$)")
    file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/sqlcipher_compile_options.txt SQLCipher_EXPECTED)
    foreach(option IN LISTS SQLCipher_EXPECTED)
        if(NOT option IN_LIST SQLCipher_PRINTED)
            message(FATAL_ERROR "The SQLCipher in ${HOLDFAST_SQLCIPHER_ROOT} was compiled without ${option}. platform/build-sqlcipher builds the right one.")
        endif()
    endforeach()
    foreach(option IN LISTS SQLCipher_PRINTED)
        if(NOT option IN_LIST SQLCipher_EXPECTED)
            message(FATAL_ERROR "The SQLCipher in ${HOLDFAST_SQLCIPHER_ROOT} was compiled with ${option}, which Holdfast does not expect. platform/build-sqlcipher builds the right one.")
        endif()
    endforeach()
    set(SQLCipher_OPTIONS "${SQLCipher_PRINTED}" CACHE INTERNAL "How SQLCipher was compiled")
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(SQLCipher
    REQUIRED_VARS SQLCipher_LIBRARY SQLCipher_INCLUDE_DIR
    REASON_FAILURE_MESSAGE "platform/run and platform/test build it. By hand: platform/build-sqlcipher FOLDER, and -DHOLDFAST_SQLCIPHER_ROOT=FOLDER here")

if(SQLCipher_FOUND AND NOT TARGET SQLCipher::SQLCipher)
    add_library(SQLCipher::SQLCipher STATIC IMPORTED)
    set_target_properties(SQLCipher::SQLCipher PROPERTIES
        IMPORTED_LOCATION ${SQLCipher_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${SQLCipher_INCLUDE_DIR}
        INTERFACE_COMPILE_DEFINITIONS SQLITE_HAS_CODEC
        INTERFACE_LINK_LIBRARIES "${SQLCipher_LINK_LIBRARIES}")
endif()
