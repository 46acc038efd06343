# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of ours is compiled with: warnings as errors, hardening after the OpenSSF guide, and sanitizers when asked for.

set(HOLDFAST_HARDENING
    -fstack-protector-strong -fstack-clash-protection -fno-delete-null-pointer-checks -fno-strict-overflow
    -D_FORTIFY_SOURCE=2)

function(holdfast_harden target)
    target_compile_options(${target} PRIVATE "$<$<NOT:$<CONFIG:Debug>>:${HOLDFAST_HARDENING}>")
    # In debug builds too: what would stop the program for its users must stop it for us first.
    target_compile_definitions(${target} PRIVATE _GLIBCXX_ASSERTIONS)
    target_link_options(${target} PRIVATE -Wl,-z,relro,-z,now,-z,noexecstack)
    if(HOLDFAST_SANITIZE)
        target_compile_options(${target} PRIVATE -fsanitize=${HOLDFAST_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
        target_link_options(${target} PRIVATE -fsanitize=${HOLDFAST_SANITIZE})
    endif()
endfunction()

# For C++ of our own.
function(holdfast_target target)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
    holdfast_harden(${target})
endfunction()

# Of all the libraries that its rooms name the program loads those alone of which it uses something.
function(holdfast_link_what_is_used target)
    target_link_options(${target} PRIVATE -Wl,--as-needed)
endfunction()

# For targets of QML alone, whose C++ is all made by qmlcachegen: that of Qt 6.8 compares numbers of different kinds.
function(holdfast_made_target target)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Werror)
    holdfast_harden(${target})
endfunction()

# For targets with QML in them: qmlcachegen of Qt 6.4 writes code that shadows its own variables.
function(holdfast_qml_target target)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Werror)
    holdfast_harden(${target})
endfunction()
