# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands in for snapd: behind the socket argv[1] it answers "GET /v2/snaps" with the bytes of the file argv[2]/v2_snaps, and so on.

After the bytes it closes; with a file of that name and ".endless" it sends them again and again, with ".silent" it keeps the
connection open and says nothing more. Every question is written to argv[2]/questions. It ends when its standard input does.
"""

import os
import socket
import sys
import threading

place, answers = sys.argv[1:]


def answer(connection):
    with connection:
        question = b''
        while b'\r\n\r\n' not in question:
            part = connection.recv(4096)
            if not part:
                return
            question += part
        with open(os.path.join(answers, 'questions'), 'ab') as questions:
            questions.write(question)
        name = os.path.join(answers, question.split()[1].decode().strip('/').replace('/', '_'))
        try:
            with open(name, 'rb') as content:
                text = content.read()
            connection.sendall(text)
            while os.path.exists(name + '.endless'):
                connection.sendall(text)
            if os.path.exists(name + '.silent'):
                connection.recv(1)
        except OSError:
            pass


server = socket.socket(socket.AF_UNIX)
server.bind(place)
server.listen()


def serve():
    while True:
        threading.Thread(target=answer, args=(server.accept()[0],), daemon=True).start()


threading.Thread(target=serve, daemon=True).start()
print('ready', flush=True)
sys.stdin.read()
