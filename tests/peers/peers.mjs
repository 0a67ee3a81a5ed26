// The stock clients behind one face: they write a paragraph, tell what text
// they have, and say where they are and whom they see.

import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import WebSocket from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

/** yjs with the client of y-websocket, as both come from npm. */
export class Yjs {
  constructor (house, note, headers) {
    this.doc = new Y.Doc()
    this.text = this.doc.getXmlFragment('prosemirror')
    class Signed extends WebSocket {
      constructor (url, protocols) {
        super(url, protocols, { headers })
      }
    }
    this.provider = new WebsocketProvider(`ws://${house.host}/live/notes`, note, this.doc, {
      WebSocketPolyfill: Signed,
      disableBc: true,
      maxBackoffTime: 200
    })
  }

  get client () {
    return this.doc.clientID
  }

  connected () {
    return this.provider.wsconnected && this.provider.synced
  }

  write (words) {
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.insert(0, [new Y.XmlText(words)])
    this.text.push([paragraph])
  }

  read () {
    return this.text.toString()
  }

  look (at) {
    this.provider.awareness.setLocalStateField('cursor', at)
  }

  seen () {
    return Object.fromEntries(this.provider.awareness.getStates())
  }

  close () {
    this.provider.destroy()
    this.doc.destroy()
  }
}

/** pycrdt with its websocket provider, in a process of its own that is told in lines of JSON. */
export class Pycrdt {
  constructor (house, note, headers) {
    const script = fileURLToPath(new URL('pycrdt_peer.py', import.meta.url))
    const { ENTENTE_PYTHON: python } = process.env
    if (!python) throw new Error('ENTENTE_PYTHON names a Python with the packages of requirements.txt; see cargo xtask test')
    this.process = spawn(python, [script, `ws://${house.host}/live/notes/${note}`, JSON.stringify(headers)], {
      stdio: ['pipe', 'pipe', 'inherit']
    })
    this.answers = []
    createInterface({ input: this.process.stdout }).on('line', (line) => this.answers.shift()?.(JSON.parse(line)))
    this.process.on('exit', (code) => this.answers.splice(0).forEach((answer) => answer({ ended: code })))
  }

  ask (question) {
    return new Promise((resolve) => {
      this.answers.push(resolve)
      this.process.stdin.write(`${JSON.stringify(question)}\n`)
    })
  }

  async ready () {
    this.client = await this.ask({ do: 'client' })
    return this
  }

  connected () {
    return this.ask({ do: 'connected' })
  }

  write (words) {
    return this.ask({ do: 'write', words })
  }

  read () {
    return this.ask({ do: 'read' })
  }

  look (at) {
    return this.ask({ do: 'look', at })
  }

  seen () {
    return this.ask({ do: 'seen' })
  }

  /** The text as it lies in the database, put together without any of our code. */
  stored (database, note) {
    return this.ask({ do: 'stored', database, note })
  }

  close () {
    this.process.kill()
  }
}

/** Waits until it is so; nothing here is waited for by time alone. */
export async function until (what, condition, told = () => '') {
  const begun = Date.now()
  while (!(await condition())) {
    if (Date.now() - begun > 30_000) throw new Error(`${what}: it did not happen. ${await told()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
