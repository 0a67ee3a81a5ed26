"""pycrdt with its websocket provider, told by lines of JSON what to do.

It comes back by itself when the line is cut, as a program around the provider
has to. `stored` reads the database file without asking the server.
"""

import json
import sqlite3
import sys

import anyio
import httpx
from httpx_ws import aconnect_ws
from pycrdt import (
    Awareness,
    Doc,
    Provider,
    XmlElement,
    XmlFragment,
    XmlText,
    YMessageType,
    create_awareness_message,
    read_message,
)
from pycrdt.websocket.websocket import HttpxWebsocket


class Listening(HttpxWebsocket):
    """The packages' own channel; presence is taken from it, which the provider passes over."""

    def __init__(self, websocket, path, awareness):
        super().__init__(websocket, path)
        self.awareness = awareness
        self.closed = anyio.Event()

    async def recv(self):
        try:
            message = await super().recv()
        except BaseException:
            self.closed.set()
            raise
        if message[0] == YMessageType.AWARENESS:
            self.awareness.apply_awareness_update(read_message(message[1:]), self)
        return message


class Peer:
    def __init__(self, url, headers):
        self.url, self.headers = url, headers
        self.doc = Doc()
        self.text = self.doc.get("prosemirror", type=XmlFragment)
        self.awareness = Awareness(self.doc)
        self.channel = None
        self.provider = None

    async def stay(self):
        """Connected, and again after every end."""
        while True:
            try:
                async with httpx.AsyncClient(headers=self.headers) as client, aconnect_ws(self.url, client) as socket:
                    channel = Listening(socket, self.url, self.awareness)
                    await self.provide(channel)
            except Exception as error:
                print(f"pycrdt: the line was cut ({type(error).__name__})", file=sys.stderr)
            self.channel = self.provider = None
            await anyio.sleep(0.1)

    async def provide(self, channel):
        provider = Provider(self.doc, channel)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(provider.start)
            await provider.started.wait()
            self.channel, self.provider = channel, provider
            await self.say_where()
            await channel.closed.wait()
            self.channel = self.provider = None
            await provider.stop()

    async def say_where(self):
        """Presence as the provider would send it if it did."""
        state = self.awareness.encode_awareness_update([self.awareness.client_id])
        if self.channel is not None:
            await self.channel.send(create_awareness_message(state))

    async def answer(self, question):
        match question["do"]:
            case "client":
                return self.awareness.client_id
            case "connected":
                return self.provider is not None and self.provider.synced.is_set()
            case "write":
                paragraph = XmlElement("paragraph")
                with self.doc.transaction():
                    self.text.children.append(paragraph)
                    paragraph.children.append(XmlText(question["words"]))
                return True
            case "read":
                return str(self.text)
            case "look":
                self.awareness.set_local_state({"cursor": question["at"]})
                await self.say_where()
                return True
            case "seen":
                return self.awareness.states
            case "stored":
                return stored(question["database"], question["note"])


def stored(database, note):
    """The text that lies in the database, and how many of its rows hold several updates."""
    doc = Doc()
    text = doc.get("prosemirror", type=XmlFragment)
    shared = 0
    with sqlite3.connect(database) as connection:
        rows = connection.execute("select bytes, through from note_update where note_id = ? order by seq", (note,))
        for row, through in rows:
            shared += through is not None
            for update in [row] if through is None else Packed(row).updates():
                doc.apply_update(update)
    return {"text": str(text), "shared": shared}


class Packed:
    """A row that several updates share, in the format of postcard (`store::notes::log`)."""

    def __init__(self, row):
        self.row, self.at = row, 0

    def updates(self):
        for _ in range(self.number()):  # accounts, and for which parties they wrote
            self.bytes()
            if self.number():
                self.bytes()
        found = []
        for _ in range(self.number()):
            self.number()  # whose
            self.number()  # when
            found.append(self.bytes())
        assert self.at == len(self.row), "the row ends with its last update"
        return found

    def number(self):
        value, shift = 0, 0
        while True:
            byte = self.row[self.at]
            self.at += 1
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value
            shift += 7

    def bytes(self):
        length = self.number()
        self.at += length
        return self.row[self.at - length : self.at]


async def main():
    peer = Peer(sys.argv[1], json.loads(sys.argv[2]))
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(peer.stay)
        async for line in anyio.wrap_file(sys.stdin):
            print(json.dumps(await peer.answer(json.loads(line))), flush=True)
        tasks.cancel_scope.cancel()


anyio.run(main)
