# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a locked Holdfast still holds in its memory of a passphrase that was typed and of the keys it opened: nothing.

The keys are computed here from the key file and the passphrase, with libsodium itself, as app/store/vault_format.md describes it.
"""

import ctypes
import ctypes.util
import os
import re
import sys

from desktop import wait_until
from holdfast_journey import Holdfast, run
from walks import PASSPHRASE, first_run, unlock

SODIUM = ctypes.CDLL(ctypes.util.find_library("sodium"))
HEADER_SIZE, SLOTS_AT, SLOT_SIZE = 26, 31, 97
ARGON2ID13 = 2


def keys(folder, passphrase):
    """The data key and the key of the database."""
    file = (folder / "vault.key").read_bytes()
    slots = [file[SLOTS_AT + index * SLOT_SIZE:][:SLOT_SIZE] for index in range(file[SLOTS_AT - 1])]
    slot = next(slot for slot in slots if slot[0] == 1)
    kibibytes, passes = (int.from_bytes(slot[at:at + 4], "little") for at in (1, 5))
    salt, nonce, sealed = slot[9:25], slot[25:49], slot[49:97]
    slot_key = ctypes.create_string_buffer(32)
    assert SODIUM.crypto_pwhash(slot_key, ctypes.c_ulonglong(32), passphrase, ctypes.c_ulonglong(len(passphrase)), salt,
                                ctypes.c_ulonglong(passes), ctypes.c_size_t(kibibytes * 1024), ARGON2ID13) == 0
    data_key = ctypes.create_string_buffer(32)
    bound = file[:HEADER_SIZE] + slot[:25]
    assert SODIUM.crypto_aead_xchacha20poly1305_ietf_decrypt(
        data_key, None, None, sealed, ctypes.c_ulonglong(len(sealed)), bound, ctypes.c_ulonglong(len(bound)), nonce,
        slot_key) == 0, "the passphrase does not open the slot"
    database_key = ctypes.create_string_buffer(32)
    SODIUM.crypto_kdf_derive_from_key(database_key, ctypes.c_size_t(32), ctypes.c_uint64(1), b"sqlciph_", data_key)
    return data_key.raw, database_key.raw


def secrets(folder, passphrase=PASSPHRASE):
    data_key, database_key = keys(folder, passphrase.encode())
    return {
        "the passphrase in UTF-8": passphrase.encode(),
        "the passphrase in UTF-16": passphrase.encode("utf-16-le"),
        "the data key": data_key,
        "the database's key": database_key,
        "the database's key in hexadecimal digits": database_key.hex().encode(),
    }


def memory(process):
    """The writable memory of a process, one region after the other."""
    with open(f"/proc/{process}/maps") as maps, open(f"/proc/{process}/mem", "rb", buffering=0) as memory_file:
        for line in maps:
            start, end, modes = re.match(r"(\w+)-(\w+) (\S+)", line).groups()
            if not modes.startswith("rw") or "[vvar]" in line:
                continue
            try:
                memory_file.seek(int(start, 16))
                yield memory_file.read(int(end, 16) - int(start, 16))
            except OSError:
                # A guard page, or a region that went while it was looked for.
                continue


def found(process, wanted):
    """How often each of these occurs."""
    counts = dict.fromkeys(wanted, 0)
    for region in memory(process):
        for name, content in wanted.items():
            counts[name] += region.count(content)
    return {name: count for name, count in counts.items() if count}


def lock(app):
    app.desktop.xdotool("windowactivate", "--sync", app.window(), "key", "ctrl+l")
    app.wait_heading("Welcome back")
    app.wait("Passphrase")


def wait_forgotten(app, wanted, when):
    """Pages and fields are gone when the door is shown; the thread that closes the vault comes right behind."""
    left = {}

    def forgotten():
        left.clear()
        left.update(found(app.process.pid, wanted))
        return not left

    try:
        wait_until(forgotten, "the secrets to go")
    except AssertionError:
        raise AssertionError(f"still there {when}: {left}") from None


def memory_after_lock(desktop):
    app = Holdfast(desktop).start()
    first_run(app)
    wanted = secrets(app.vault)
    before = found(app.process.pid, wanted)
    assert before.get("the data key"), f"an open vault has its data key in memory, but only {before} was found"
    lock(app)
    wait_forgotten(app, wanted, "after making a vault and locking it")

    app.type_into("Passphrase", "not this one at all", "Return")
    app.wait_explained("Passphrase", re.compile(".*passphrase.*", re.DOTALL))
    app.key("ctrl+a", "BackSpace", "End", "ctrl+BackSpace")
    unlock(app)
    assert found(app.process.pid, wanted).get("the data key")
    lock(app)
    wanted["the wrong passphrase in UTF-16"] = "not this one at all".encode("utf-16-le")
    wanted["the wrong passphrase in UTF-8"] = b"not this one at all"
    wait_forgotten(app, wanted, "after a wrong and a right passphrase and locking")
    print("nothing found in memory after locking, twice; searched for " + ", ".join(wanted))


if __name__ == "__main__":
    if os.geteuid() != 0:
        # The program keeps its memory closed to others of the same user, which is as it should be.
        print("only root can read the memory of Holdfast: nothing looked at")
        sys.exit(77)
    run(memory_after_lock)
