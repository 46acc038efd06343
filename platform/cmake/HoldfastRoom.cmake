# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later

include(HoldfastWarnings)

# One room of the house: a static library holdfast_<name> whose link line is its line in the table of who may know whom.
#   holdfast_room(progress SOURCES mark.h status.cpp LINKS holdfast_base holdfast_catalogue)
function(holdfast_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(holdfast_${name} STATIC ${ROOM_SOURCES})
    target_include_directories(holdfast_${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(holdfast_${name} PUBLIC ${ROOM_LINKS} PRIVATE ${ROOM_PRIVATE_LINKS})
    holdfast_target(holdfast_${name})
endfunction()

# The GoogleTest program of one room: <name>_test, one CTest entry per test case, labelled with the room's name.
#   holdfast_test(progress SOURCES status_test.cpp LINKS holdfast_progress)
function(holdfast_test name)
    cmake_parse_arguments(TEST "" "" "SOURCES;LINKS;LABELS" ${ARGN})
    add_executable(${name}_test ${TEST_SOURCES})
    target_link_libraries(${name}_test PRIVATE ${TEST_LINKS} GTest::gmock GTest::gtest_main)
    target_compile_definitions(${name}_test PRIVATE HOLDFAST_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
                                                    HOLDFAST_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    holdfast_target(${name}_test)
    # What is tested is built as it is released. The tests around it need not be, and are built in two thirds of the time.
    target_compile_options(${name}_test PRIVATE "$<$<CONFIG:Release>:-O0;-U_FORTIFY_SOURCE>")
    gtest_discover_tests(${name}_test TEST_PREFIX "${name}." DISCOVERY_TIMEOUT 60)
    # gtest_discover_tests takes a list apart that is given as the value of a property: of two labels the second would be the name of
    # the next property. So they are set once the tests are known.
    set(properties ${CMAKE_CURRENT_BINARY_DIR}/${name}_test_properties.cmake)
    set(labels ${name} ${TEST_LABELS})
    file(CONFIGURE OUTPUT ${properties} @ONLY CONTENT [[
if(@name@_test_TESTS)
    set_tests_properties(${@name@_test_TESTS} PROPERTIES
        LABELS "@labels@" ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software")
endif()
]])
    set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES ${properties})
endfunction()
