# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program of a journey, and what a person does with it: read, press, type, wait.

Items are found by role and name, as a screen reader would say them; pressed over AT-SPI or with the pointer; typed into by xdotool.
"""

import functools
import os
import pathlib
import re
import sys
import time
import traceback
import warnings

import gi
from gi.repository import GLib

from desktop import Desktop, wait_until

# Numbers of AtspiRole, which keep their meaning while names differ between versions of the library.
CHECK_BOX, COMBO_BOX, DIALOG, FRAME, LABEL = 7, 11, 16, 23, 29
LIST_ITEM, TAB, BUTTON, RADIO, TEXT, HEADING, ALERT = 32, 37, 43, 44, 61, 83, 2
PASSWORD, ENTRY, SLIDER, CHART = 40, 79, 51, 80
FIELDS = (TEXT, PASSWORD, ENTRY)
# What these hold is said by their own name.
LEAVES = (CHECK_BOX, LABEL, BUTTON, RADIO, HEADING, TAB, *FIELDS)
PRESSABLE = (CHECK_BOX, COMBO_BOX, TAB, BUTTON, RADIO, LIST_ITEM)
FOCUSABLE = (*FIELDS, *PRESSABLE, SLIDER, CHART, HEADING, DIALOG)

PROGRAM = os.environ.get("HOLDFAST", str(pathlib.Path(__file__).parents[2] / "build/dev/holdfast"))
PICTURES = pathlib.Path(os.environ.get("HOLDFAST_PICTURES", "/tmp/holdfast-journeys"))

# A line about one of Qt's classes or one of our pages is a mistake of ours; what libraries around them say is not, nor is that the
# registry of assistive technology, which is asked about every key, took its time.
COMPLAINT = re.compile(r"qrc:/|\bQ(?!Spi)[A-Z]\w+")


@functools.cache
def assistive():
    """The library of assistive technology, loaded only when the desktop's bus is known."""
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
    warnings.simplefilter("ignore", DeprecationWarning)
    # Milliseconds: whoever is asked while it starts or ends may never answer, and is asked again.
    Atspi.set_timeout(3000, 3000)
    return Atspi


class Item:
    """One item on the screen as it was when it was looked for; a description of an item that is gone stays readable."""

    def __init__(self, accessible):
        self.accessible = accessible
        self.role = int(accessible.get_role())

    @functools.cached_property
    def name(self):
        return self.accessible.get_name() or ""

    @functools.cached_property
    def states(self):
        return {state.value_nick for state in self.accessible.get_state_set().get_states()}

    @property
    def is_shown(self):
        return bool(self.states & {"showing", "visible"} or any(self.place[2:]))

    @property
    def description(self):
        return self.accessible.get_description() or ""

    @property
    def text(self):
        # Not by a method of the item: newer bindings have one of the same name that takes no range.
        return assistive().Text.get_text(self.accessible, 0, -1) if self.accessible.get_text_iface() else ""

    @property
    def place(self):
        extents = self.accessible.get_extents(0)
        return extents.x, extents.y, extents.width, extents.height

    @property
    def actions(self):
        actions = self.accessible.get_action_iface()
        return [actions.get_action_name(index) for index in range(actions.get_n_actions())] if actions else []

    def do(self, action):
        self.accessible.get_action_iface().do_action(self.actions.index(action))

    def __repr__(self):
        states = self.states - {"enabled", "sensitive", "focusable", "visible", "read-only", "editable"}
        return f"  {self.accessible.get_role_name()} “{self.name}” {self.place} {' '.join(sorted(states))}"


class Holdfast:
    """The program, started on a vault's folder. `clicks` and `typed` count what a person had to do."""

    # What a place in the navigation may be: Qt 6.4 says that the button to lock is a tab, too.
    PLACE = (TAB, BUTTON)

    def __init__(self, desktop, vault=None, arguments=(), name="holdfast"):
        self.desktop = desktop
        self.vault = pathlib.Path(vault or desktop.folder / "vault")
        self.arguments = list(arguments)
        self.name = name
        self.clicks = 0
        self.typed = 0
        self.process = None
        self._root = None
        self._told_focus = None
        self._rest = None
        self._listener = None

    def start(self):
        self.process = self.spawn()
        self._root = None
        self._root = self.until(self._find_root, "the program on the bus of assistive technology")
        self._listener = assistive().EventListener.new(self._hear_focus)
        self._listener.register("object:state-changed:focused")
        self.wait(role=HEADING)
        # Qt thinks itself active a little before the keyboard is its own.
        self.until(lambda: self.desktop.active_window() == self.window(), "the window to become active")
        return self

    def spawn(self):
        environment = self.desktop.environment
        environment.update(QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        return self.desktop.start([*self.desktop.watching_sockets(), PROGRAM, "--vault", str(self.vault), *self.arguments], self.name)

    def _find_root(self):
        desktop = assistive().get_desktop(0)
        desktop.clear_cache()
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended with {self.process.returncode}: {self.desktop.said(self.name)}")
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application and application.get_process_id() == self.process.pid and application.get_child_count():
                # Always ask: what is cached is the past.
                application.set_cache_mask(assistive().Cache.NONE)
                return application
        return None

    # -- reading

    def walk(self, accessible=None):
        """Every item of the page in reading order, also what is hidden, one after the other."""
        accessible = accessible or self._root
        try:
            item = Item(accessible)
            yield item
            for index in range(0 if item.role in LEAVES else accessible.get_child_count()):
                child = accessible.get_child_at_index(index)
                if child:
                    yield from self.walk(child)
        except GLib.Error:
            # Gone while it was being read.
            return

    def each(self, name=None, role=None):
        """One after the other: the items with this role (or one of these) whose whole name matches this text or pattern, and that
        are shown. What is merely scrolled out of sight counts as shown."""
        roles = (role,) if isinstance(role, int) else role
        for item in self.walk():
            if (roles is None or item.role in roles) and matches(item.name, name) and item.is_shown:
                yield item

    def find(self, name=None, role=None):
        return list(self.each(name, role))

    def first(self, name=None, role=None):
        return next(self.each(name, role), None)

    def wait(self, name=None, role=None, seconds=30):
        """The first such item, as soon as there is one."""
        return self.until(lambda: self.first(name, role), f"{role} “{name}”", seconds)

    def wait_gone(self, name=None, role=None, seconds=30):
        self.until(lambda: not self.first(name, role), f"{role} “{name}” to go", seconds)

    def wait_heading(self, name, seconds=30):
        return self.wait(name, HEADING, seconds)

    def wait_checked(self, name, role=(CHECK_BOX, RADIO), checked=True):
        """Waits until the box or choice of this name is ticked, or not ticked."""
        self.until(lambda: any(("checked" in item.states) == checked for item in self.each(name, role)),
                    f"“{name}” to be {'' if checked else 'un'}checked")

    def wait_explained(self, name, words):
        """Waits until what is said about the field of this name (a help, or what is wrong) matches, and answers it."""
        def explained():
            return next((item.description for item in self.each(name, FIELDS) if matches(item.description, words)), None)
        return self.until(explained, f"“{name}” to be explained by {words}")

    def focused(self):
        """The item with the keyboard focus, or None; a dialog has it only where nothing in it has."""
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            told = self._told_focus and Item(self._told_focus)
            if told and told.role in FOCUSABLE and told.role != DIALOG and "focused" in told.states and told.is_shown:
                return told
        except GLib.Error:
            # Gone since it was told.
            pass
        return next((item for item in reversed(list(self.walk())) if item.role in FOCUSABLE and "focused" in item.states
                     and item.is_shown), None)

    def _hear_focus(self, event):
        if event.detail1:
            self._told_focus = event.source

    def until(self, condition, what, seconds=30):
        """Asks again and again until the condition holds; where an item goes while it is read, it does not hold yet."""
        def asked():
            try:
                return condition()
            except GLib.Error:
                return None

        try:
            return wait_until(asked, what, seconds)
        except AssertionError as failure:
            raise AssertionError(f"{failure} in:\n{self}") from None

    def __str__(self):
        return "\n".join(map(repr, self.find())) if self._root else "(nothing)"

    # -- doing

    def press(self, name, role=PRESSABLE):
        """Presses over assistive technology, once the item is there and enabled."""
        item = self._ready(name, role)
        item.do("Press")
        self.clicks += 1
        return item

    def press_in_sheet(self, name):
        """Presses a button of the sheet that lies over the page, where the page has one of the same name."""
        sheet = self.wait(role=DIALOG)
        next(item for item in self.walk(sheet.accessible) if item.role == BUTTON and item.name == name).do("Press")
        self.clicks += 1

    def click(self, name, role=PRESSABLE):
        """Presses with the pointer, turning the wheel until the item is in sight."""
        self._ready(name, role)
        x, y = self.until(lambda: self._scroll_to(name, role), f"“{name}” to come into sight")
        self.desktop.xdotool("mousemove", x, y, "click", 1)
        self.clicks += 1

    def _scroll_to(self, name, role):
        """The middle of the item once it rests in sight, or None after a turn of the wheel towards it."""
        left, top, width, height = self.first(role=FRAME).place
        item = self.first(name, role)
        before, self._rest = self._rest, item.place
        if item.place != before:
            # The page still moves, or was only just looked at.
            return None
        x, y, item_width, item_height = item.place
        middle = y + item_height // 2
        # Below the page there may be a bar, above it a banner: what is well inside is not under one of them.
        if "showing" in item.states and (role in (TAB, self.PLACE) or top + 100 < middle < top + height - 100):
            return x + item_width // 2, middle
        away = middle - top - height // 2
        # A turn moves the page by about 360.
        self.desktop.xdotool("mousemove", left + width // 2, top + height // 2, "click", "--repeat",
                             max(1, min(3, abs(away) // 500)), "--delay", 1, 5 if away > 0 else 4)
        return None

    def _ready(self, name, role):
        return self.until(lambda: next((item for item in self.each(name, role) if "enabled" in item.states), None), f"“{name}” that can be used")

    def focus_field(self, name):
        field = self._ready(name, FIELDS)
        self.until(lambda: self._focus(name), f"the focus in “{name}”")
        return field

    def type_into(self, name, text, end=None):
        """Puts the focus into a field and types, then presses the key `end`, or waits until all that was typed has arrived: a press over
        AT-SPI could overtake the keys."""
        field = self.focus_field(name)
        self.desktop.xdotool("type", "--delay", 1, text)
        self.typed += 1
        if end:
            self.key(end)
        elif field.role == PASSWORD:
            # What it holds cannot be read, but the key that leaves it comes last.
            self.key("Tab")
            self.wait_focus_to_leave(field)
        else:
            self.until(lambda: text in self.first(name, FIELDS).text, f"what was typed into “{name}”")

    def _focus(self, name):
        item = self.first(name, FIELDS)
        if "focused" not in item.states:
            item.do("SetFocus")
        return "focused" in Item(item.accessible).states

    def key(self, *names):
        for name in names:
            self.desktop.xdotool("key", "--delay", 15, name)

    def tab_to(self, name, role=None, back=False):
        """Tabs from one item to the next as far as this one. At every stop something that is shown has the focus."""
        seen = [self.wait_focus()]
        while not (matches(seen[-1].name, name) and (role is None or seen[-1].role == role)):
            assert len(seen) < 80, f"Tab never came to “{name}”, only to {[item.name for item in seen]}"
            self.key("shift+Tab" if back else "Tab")
            seen.append(self.wait_focus_to_leave(seen[-1]))
        return seen[-1]

    def wait_focus_to_leave(self, item):
        """The item that has the focus instead of this one."""
        return self.until(lambda: (now := self.focused()) and (not item or now.accessible != item.accessible) and now,
                           f"the focus to leave {item}")

    def wait_focus(self, name=None, role=None):
        """The item with the keyboard focus, once it is this one; without a name, whichever has it."""
        def found():
            item = self.focused()
            return item if item and matches(item.name, name) and (role is None or item.role == role) else None
        return self.until(found, f"the focus on {name or 'anything'}")

    # -- ending

    def quit(self):
        """Closes the window as a person would and waits for the program to end."""
        window = self.window()
        self.desktop.xdotool("windowactivate", "--sync", window, "key", "alt+F4")
        code = wait_until(lambda: self.process.poll() is not None and (self.process.returncode,), "the program to end")
        assert code == (0,), f"the program ended with {code[0]}: {self.desktop.said(self.name)}"

    def window_title(self):
        return " ".join(self.desktop.xdotool("getwindowname", self.window()))

    def window(self):
        return wait_until(lambda: self.desktop.windows("Holdfast", self.process), "the window")[0]


def matches(text, wanted):
    if wanted is None:
        return True
    return wanted.fullmatch(text) is not None if isinstance(wanted, re.Pattern) else text == wanted


def run(*journeys):
    """Gives each journey a desktop of its own, and ends with 1 when one failed."""
    failed = False
    for journey in journeys:
        # A process of its own, because what speaks to assistive technology does so with one bus for good.
        child = os.fork()
        if child == 0:
            os._exit(0 if _succeeds(journey) else 1)
        failed |= os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0
    sys.exit(failed)


def _succeeds(journey):
    """Whether the journey comes to its end; if not, the screen is kept as a picture and the reason is told."""
    begun = time.monotonic()
    try:
        with Desktop() as desktop:
            try:
                journey(desktop)
                complaints = [line for line in desktop.said("holdfast").splitlines() if COMPLAINT.search(line)]
                assert not complaints, "\n".join(["Qt complains:", *complaints])
                opened = desktop.network_sockets()
                assert not opened, "\n".join(["sockets of the network were opened:", *opened])
            except BaseException:
                picture = PICTURES / f"{journey.__name__}.png"
                desktop.photograph(picture)
                print(f"{journey.__name__} failed; the screen is kept as {picture}\n{desktop.said('holdfast')}")
                raise
    except BaseException:
        traceback.print_exc()
        return False
    finally:
        print(f"{journey.__name__}: {time.monotonic() - begun:.1f} s", flush=True)
    return True
