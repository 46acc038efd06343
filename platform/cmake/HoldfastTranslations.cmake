# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The interface texts, compiled from assets/i18n/holdfast_<language>.ts and built in as :/i18n/holdfast_<language>.qm.
#   holdfast_add_translations(holdfast_wording LANGUAGES en zh_CN zh_HK)
# Our own custom command: qt_add_translations changed its meaning between Qt 6.4 and 6.7, lrelease did not.
function(holdfast_add_translations target)
    cmake_parse_arguments(TEXTS "" "" "LANGUAGES" ${ARGN})
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/i18n)
    file(MAKE_DIRECTORY ${folder})
    foreach(language IN LISTS TEXTS_LANGUAGES)
        set(source ${PROJECT_SOURCE_DIR}/assets/i18n/holdfast_${language}.ts)
        set(compiled ${folder}/holdfast_${language}.qm)
        add_custom_command(OUTPUT ${compiled}
            COMMAND Qt6::lrelease -silent ${source} -qm ${compiled}
            DEPENDS ${source} Qt6::lrelease VERBATIM)
        list(APPEND all_compiled ${compiled})
    endforeach()

    qt_add_resources(${target} holdfast_translations PREFIX /i18n BASE ${folder} FILES ${all_compiled})
endfunction()

# The target update_translations: reads every text of app/ and qml/ into the .ts files, for translators and for the plural forms of
# English. Run it after changing a text; it is not part of a build, since it writes into the source tree.
function(holdfast_add_translation_update)
    set(texts ${PROJECT_SOURCE_DIR}/assets/i18n/holdfast)
    # Without the include root lupdate cannot see which namespace a class lives in, and its texts would get a context that the
    # running program never asks for.
    set(options -silent -locations none -no-obsolete -extensions cpp,h,qml -I ${PROJECT_SOURCE_DIR})
    set(folders ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR}/qml)
    add_custom_target(update_translations
        COMMAND Qt6::lupdate ${options} ${folders} -ts ${texts}_zh_CN.ts ${texts}_zh_HK.ts
        COMMAND Qt6::lupdate ${options} -pluralonly -target-language en ${folders} -ts ${texts}_en.ts
        COMMENT "Reading the texts of app/ and qml/ into assets/i18n" VERBATIM)
endfunction()
