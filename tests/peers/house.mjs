// A real server with the demonstration's data, in a process and a directory of
// its own, which a test may kill and start again; and a person who signs in.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, openSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PASSWORD = 'river delta compass 2027'
const PATIENCE = 60_000

export class House {
  static async open () {
    const house = new House()
    house.directory = mkdtempSync(join(tmpdir(), 'entente-peers-'))
    house.port = await freePort()
    house.host = `127.0.0.1:${house.port}`
    house.database = join(house.directory, 'entente.sqlite')
    await house.start()
    return house
  }

  async start () {
    const { ENTENTE_BIN: binary, ENTENTE_SITE: site } = process.env
    if (!binary || !site) throw new Error('ENTENTE_BIN and ENTENTE_SITE name the server under test; see cargo xtask test')
    const log = join(this.directory, 'log')
    const output = openSync(log, 'a')
    const words = ['serve', '--demo', '--data', this.directory, '--site', site, '--addr', this.host, '--metrics-addr', 'off']
    this.process = spawn(binary, words, {
      stdio: ['ignore', output, output],
      env: { ...process.env, NO_COLOR: '1', ENTENTE_DEMO_PASSWORD: PASSWORD }
    })
    const begun = Date.now()
    while (!(await this.answers())) {
      if (this.process.exitCode !== null || Date.now() - begun > PATIENCE) {
        throw new Error(`the server did not start:\n${readFileSync(log, 'utf8').slice(-4000)}`)
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  async answers () {
    try {
      return (await fetch(`http://${this.host}/readyz`)).ok
    } catch {
      return false
    }
  }

  /** As a power cut would: nothing is told, nothing is flushed. */
  async kill () {
    const ended = once(this.process, 'exit')
    this.process.kill('SIGKILL')
    await ended
  }

  async close () {
    if (this.process.exitCode === null && this.process.signalCode === null) await this.kill()
    rmSync(this.directory, { recursive: true, force: true })
  }

  /** Signs in with a demonstration account; gives the headers its browser would send. */
  async signIn (name) {
    const answer = await this.post('/sign-in', { origin: `http://${this.host}` }, {
      email: `${name}@demo.example`,
      password: PASSWORD
    })
    const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0]).find((pair) => pair.includes('entente='))
    if (!cookie) throw new Error(`${name} could not sign in: ${answer.status}`)
    return { cookie, origin: `http://${this.host}` }
  }

  async page (path, headers) {
    const answer = await fetch(`http://${this.host}${path}`, { headers })
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`)
    return await answer.text()
  }

  post (path, headers, fields) {
    return fetch(`http://${this.host}${path}`, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(fields) })
  }

  /** Starts the first day and its first item, as a facilitator does, and gives the note of it. */
  async openNote () {
    const headers = { ...(await this.signIn('facilitator')), accept: 'application/json' }
    const programme = await this.page('/meetings/sample-a', headers)
    const before = programme.slice(0, programme.indexOf('Day 1'))
    const session = before.slice(before.lastIndexOf('/meetings/sample-a/sessions/')).split(/["?]/)[0]
    const act = async (fields) => {
      const answer = await this.post(`${session}/acts`, headers, fields)
      if (answer.status !== 200) throw new Error(`${JSON.stringify(fields)}: ${answer.status} ${await answer.text()}`)
    }
    await act({ act: 'start_session', command: 'peers-session' })
    const item = between(await this.page(`${session}/desk`, headers), 'name="item" value="')
    await act({ act: 'start', item, command: 'peers-item' })
    this.session = session
    return between(await this.page(session, headers), 'data-room="')
  }
}

function between (page, before) {
  const start = page.indexOf(before)
  const found = start < 0 ? '' : page.slice(start + before.length).split('"')[0]
  if (!found) throw new Error(`the page has no ${before}`)
  return found
}

async function freePort () {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}
