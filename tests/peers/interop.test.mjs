// Clients of others' making in a note of the real server: what docs/protocol.md
// promises them, tried with the packages as npm and PyPI have them. They sign in
// as people of the demonstration do.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { House } from './house.mjs'
import { Pycrdt, Yjs, until } from './peers.mjs'

/** Written in one go. */
const LINES = 40

describe('stock clients in a note', { timeout: 120_000 }, () => {
  let house, note, delegate, rapporteur, observer, python, peers

  before(async () => {
    house = await House.open()
    note = await house.openNote()
    delegate = new Yjs(house, note, await house.signIn('delegate'))
    rapporteur = new Yjs(house, note, await house.signIn('rapporteur'))
    observer = new Yjs(house, note, await house.signIn('observer'))
    python = await new Pycrdt(house, note, await house.signIn('chair')).ready()
    peers = { delegate, rapporteur, observer, python }
  })

  after(async () => {
    Object.values(peers ?? {}).forEach((peer) => peer.close())
    await house?.close()
  })

  const all = async (what, condition) => {
    for (const [name, peer] of Object.entries(peers)) await until(`${what}: ${name}`, () => condition(peer), () => peer.read())
  }
  const everybodyReads = (words) => all(`reads “${words}”`, async (peer) => (await peer.read()).includes(words))

  test('they join and come in step', async () => {
    await all('is connected', (peer) => peer.connected())
  })

  test('each writes and everybody reads it', async () => {
    delegate.write('Two of four recommendations changed practice.')
    await python.write('منصة واحدة، ست لغات 🌍')
    rapporteur.write('Missing was not agreement.')
    for (const words of ['Two of four', 'ست لغات 🌍', 'Missing was not']) await everybodyReads(words)
    // More than the disk takes one by one.
    for (let line = 1; line <= LINES; line += 1) delegate.write(`Line ${line} of ${LINES}.`)
    await everybodyReads(`Line ${LINES} of ${LINES}.`)
  })

  test('they see each other under the names the server knows', async () => {
    delegate.look({ anchor: 4 })
    rapporteur.provider.awareness.setLocalState({ user: { name: 'The Chair' }, cursor: { anchor: 1 } })
    await python.look({ anchor: 7 })
    const seenBy = async (peer, other) => (await peer.seen())[other.client]
    for (const peer of [delegate, rapporteur, python]) {
      for (const other of [delegate, rapporteur, python].filter((other) => other !== peer)) {
        await until('is seen', async () => (await seenBy(peer, other))?.user, async () => JSON.stringify(await peer.seen()))
      }
    }
    assert.equal((await seenBy(delegate, python)).cursor.anchor, 7)
    assert.equal((await seenBy(python, delegate)).cursor.anchor, 4)
    assert.notEqual((await seenBy(delegate, rapporteur)).user.name, 'The Chair')
  })

  test('who may only read is denied and stays', async () => {
    let denied = 0
    observer.provider.messageHandlers[2] = () => { denied += 1 }
    observer.write('An observer was here.')
    await until('is denied', () => denied > 0)
    delegate.write('After the observer.')
    await until('goes on reading', () => observer.read().includes('After the observer.'))
    assert.ok(!delegate.read().includes('An observer'))
    // Their own copy has it for ever, so they come back with an empty one.
    observer.close()
    observer = peers.observer = new Yjs(house, note, await house.signIn('observer'))
    await until('is back', () => observer.connected())
  })

  test('a killed server costs nobody a word, and they come back by themselves', async () => {
    await house.kill()
    for (const peer of [delegate, rapporteur, python]) {
      await until('notices', async () => !(await peer.connected()))
    }
    delegate.write('Written while nobody was there.')
    await python.write('Écrit pendant la panne.')
    await house.start()
    await all('is back', (peer) => peer.connected())
    await everybodyReads('Written while nobody was there.')
    await everybodyReads('Écrit pendant la panne.')
    rapporteur.write('And on.')
    await everybodyReads('And on.')
  })

  test('in the end all hold the same text, and it is the one on disk', async () => {
    await all('ends equal', async (peer) => (await peer.read()) === delegate.read())
    const page = await house.page(house.session, await house.signIn('observer'))
    assert.ok(page.includes('Two of four recommendations changed practice.'), 'the page of the room says it without a script')
    // Killed once more, so that nothing but the database can tell.
    await house.kill()
    const { text, shared } = await python.stored(house.database, note)
    assert.equal(text, delegate.read())
    assert.ok(shared > 0, 'what came at once shares rows')
    const paragraphs = delegate.read().match(/<paragraph>/g)
    assert.equal(paragraphs.length, 7 + LINES, 'every paragraph once')
  })
})
