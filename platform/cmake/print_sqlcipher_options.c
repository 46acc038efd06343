/* SPDX-FileCopyrightText: Holdfast contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 * Prints how the SQLCipher it is linked with was compiled; FindSQLCipher.cmake reads it. */
#include <sqlite3.h>
#include <stdio.h>

int main(void)
{
    const char *option;
    for (int index = 0; (option = sqlite3_compileoption_get(index)) != NULL; ++index)
        puts(option);
    return 0;
}
