// Hocuspocus with its SQLite extension, everything at its defaults.

import { SQLite } from '@hocuspocus/extension-sqlite'
import { Server } from '@hocuspocus/server'

const { PEER_PORT: port, PEER_DATA: directory } = process.env
const server = new Server({
  port: Number(port),
  address: '127.0.0.1',
  quiet: true,
  extensions: [new SQLite({ database: `${directory}/hocuspocus.sqlite` })]
})
server.listen()
