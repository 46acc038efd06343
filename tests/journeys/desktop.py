# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop for one journey: a screen, a session bus with assistive technology and nothing else, and a window manager.

Everything is started here and ended here, and everything it writes lies in one temporary folder.
"""

import contextlib
import ctypes
import os
import pathlib
import shutil
import signal
import struct
import subprocess
import tempfile
import time
import zlib

WIDTH, HEIGHT = 1400, 960

# Only the bus of assistive technology can be started on this session bus: no key ring, no notifications, no portal.
BUS_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
ASSISTIVE_SERVICE = pathlib.Path("/usr/share/dbus-1/services/org.a11y.Bus.service")


def _die_with_parent():
    """In a child: a journey that is killed takes what it started with it."""
    pr_set_pdeathsig = 1
    ctypes.CDLL(None, use_errno=True).prctl(pr_set_pdeathsig, signal.SIGKILL)


class Desktop:
    """`with Desktop() as desktop:` has a display, a bus and a window manager until the block ends."""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="holdfast-journey-"))
        self.environment = {
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
            # Where nothing listens: a journey must not depend on the machine's own system bus.
            "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self.folder}/no-system-bus",
            # What a sanitizer should do is for whoever runs the tests to say.
            **{name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")},
        }
        for name, variable in (("home", "HOME"), ("config", "XDG_CONFIG_HOME"), ("data", "XDG_DATA_HOME"),
                               ("cache", "XDG_CACHE_HOME"), ("state", "XDG_STATE_HOME"),
                               ("runtime", "XDG_RUNTIME_DIR")):
            (self.folder / name).mkdir(mode=0o700)
            self.environment[variable] = str(self.folder / name)
        self._processes = []
        self._traces = 0
        self._screen = self.folder / "screen"

    def __enter__(self):
        try:
            self._start_screen()
            self._start_bus()
            self.start(["openbox", "--sm-disable"], "openbox")
            # A window that comes before its manager is given no focus.
            wait_until(self._has_manager, "the window manager")
            # The first key that xdotool ever presses changes the keyboard, and the manager then reads its own keys anew and may miss one.
            self.xdotool("key", "Shift_L")
            # What reads the screen over assistive technology lives in this process.
            os.environ.update({name: self.environment[name]
                               for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")})
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self._processes):
            self.end(process)
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, command, name, **more):
        """Starts a program on this desktop; what it says goes into a file of that name."""
        log = (self.folder / f"{name}.log").open("ab")
        with log:
            process = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                       preexec_fn=_die_with_parent, **more)
        self._processes.append(process)
        return process

    def end(self, process):
        """Ends one program that was started here, whatever state it is in."""
        if process in self._processes:
            self._processes.remove(process)
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def watching_sockets(self):
        """What to put before a command so that every socket it and its children open is written down. The tracer stands aside (-D): the
        process that was started stays the program itself."""
        self._traces += 1
        return ["strace", "-D", "-f", "-qq", "--seccomp-bpf", "-e", "trace=socket", "-e", "signal=none",
                "-o", str(self.folder / f"sockets-{self._traces}.txt")]

    def network_sockets(self):
        """The sockets that could reach a network, of everything that was started under watch."""
        traces = sorted(self.folder.glob("sockets-*.txt"))
        lines = [line for trace in traces for line in trace.read_text(errors="replace").splitlines()]
        assert not traces or any("AF_UNIX" in line for line in lines), "the watch saw nothing, not even the screen's own socket"
        return [line for line in lines if "AF_INET" in line or "AF_PACKET" in line or "AF_NETLINK" in line]

    def said(self, name):
        """What the program of that name wrote so far."""
        with contextlib.suppress(FileNotFoundError):
            return (self.folder / f"{name}.log").read_text(errors="replace")
        return ""

    def xdotool(self, *arguments):
        return subprocess.run(["xdotool", *map(str, arguments)], env=self.environment, check=True, timeout=30,
                              capture_output=True, text=True).stdout.split()

    def windows(self, name, process=None):
        """The windows that can be seen and whose title begins like this, of this process or of any."""
        search = ["xdotool", "search", "--all", "--onlyvisible"]
        if process:
            search += ["--pid", str(process.pid)]
        search += ["--name", f"^{name}"]
        # It ends with 1 where there is none.
        return subprocess.run(search, env=self.environment, timeout=30, capture_output=True, text=True).stdout.split()

    def brightness(self):
        """The mean of the green of the whole screen, 0 to 255."""
        _, _, lines = self._picture()
        return sum(sum(line[1::4]) for line in lines[::8]) / sum(len(line) // 4 for line in lines[::8])

    def active_window(self):
        """The window that hears the keyboard, or nothing."""
        # It ends with 1 where there is none.
        return subprocess.run(["xdotool", "getactivewindow"], env=self.environment, timeout=30, capture_output=True,
                              text=True).stdout.strip()

    def _picture(self):
        """Width, height and lines of four bytes a pixel (blue, green, red, nothing). Xvfb keeps the screen in a file (XWD)."""
        raw = (self._screen / "Xvfb_screen0").read_bytes()
        header = struct.unpack(">25I", raw[:100])
        header_size, width, height, line_size, colours = header[0], header[4], header[5], header[12], header[19]
        start = header_size + 12 * colours
        return width, height, [raw[begin:begin + 4 * width]
                               for begin in range(start, start + height * line_size, line_size)]

    def photograph(self, file):
        """Writes the whole screen as a PNG."""
        width, height, lines = self._picture()
        rows = bytearray()
        for line in lines:
            rows.append(0)
            pixels = bytearray(3 * width)
            pixels[0::3], pixels[1::3], pixels[2::3] = line[2::4], line[1::4], line[0::4]
            rows += pixels

        def chunk(kind, data):
            return (struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)))

        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0))
                         + chunk(b"IDAT", zlib.compress(bytes(rows), 3)) + chunk(b"IEND", b""))

    def _start_screen(self):
        self._screen.mkdir()
        reading, writing = os.pipe()
        self.start(["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp",
                    "-noreset", "-fbdir", str(self._screen)], "Xvfb", pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading) as numbers:
            number = numbers.readline().strip()
        if not number:
            raise RuntimeError(f"Xvfb did not start: {self.said('Xvfb')}")
        self.environment["DISPLAY"] = f":{number}"

    def _has_manager(self):
        # Only a window manager says how many desktops there are.
        return subprocess.run(["xdotool", "get_num_desktops"], env=self.environment, timeout=30, capture_output=True).returncode == 0

    def _start_bus(self):
        services = self.folder / "services"
        services.mkdir()
        shutil.copy(ASSISTIVE_SERVICE, services)
        configuration = self.folder / "bus.conf"
        configuration.write_text(BUS_CONFIGURATION.format(folder=self.folder / "runtime", services=services))
        reading, writing = os.pipe()
        self.start(["dbus-daemon", f"--config-file={configuration}", "--nofork", "--nopidfile",
                    f"--print-address={writing}"], "dbus-daemon", pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading) as addresses:
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = addresses.readline().strip()


def wait_until(condition, what, seconds=30):
    """Asks again and again until `condition()` answers something true, and returns that."""
    until = time.monotonic() + seconds
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > until:
            raise AssertionError(f"waited {seconds} s in vain for {what}")
        time.sleep(0.02)
