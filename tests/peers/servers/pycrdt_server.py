"""pycrdt-websocket with its SQLite store, under uvicorn.

A room is read from the store before anybody is let in, by one at a time: left
to itself the package raises when two come first together.
"""

import logging
import os

import anyio
import uvicorn
from pycrdt.store import SQLiteYStore
from pycrdt.websocket import ASGIServer, WebsocketServer, YRoom
from pycrdt.websocket.websocket_server import exception_logger

DIRECTORY = os.environ["PEER_DATA"]


class Store(SQLiteYStore):
    db_path = f"{DIRECTORY}/pycrdt.sqlite"


class Rooms(WebsocketServer):
    def __init__(self):
        super().__init__(exception_handler=exception_logger)
        self.opening = anyio.Lock()

    async def get_room(self, name):
        async with self.opening:
            if name not in self.rooms:
                store = Store(name)
                room = YRoom(ready=False, ystore=store, exception_handler=exception_logger, log=self.log)
                await self.start_room(room)
                async with store.start_lock:
                    if not store.started.is_set():
                        await room._task_group.start(store.start)
                try:
                    await store.apply_updates(room.ydoc)
                except Exception:
                    self.log.info("%s is new", name)
                room.ready = True
                self.rooms[name] = room
        return self.rooms[name]


async def main():
    logging.getLogger("pycrdt").setLevel(logging.ERROR)
    rooms = Rooms()
    settings = uvicorn.Config(
        ASGIServer(rooms), host="127.0.0.1", port=int(os.environ["PEER_PORT"]), log_level="error", ws_ping_interval=None
    )
    async with rooms:
        await uvicorn.Server(settings).serve()


anyio.run(main)
