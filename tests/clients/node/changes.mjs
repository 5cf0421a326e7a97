// Live changes: graphql-ws over WebSocket and EventSource over server-sent events, through a connection that is cut. Each change
// arrives exactly once.
import { EventSource } from 'eventsource';
import { createClient } from 'graphql-ws';
import assert from 'node:assert/strict';
import { connect, createServer } from 'node:net';
import WebSocket from 'ws';
import { latest, revise } from './revisions.mjs';

const base = process.env.REGISTER_URL;

/** Changes the titles of some projects. */
let round = 0;
async function retitle(count) {
  round += 1;
  await revise((edit) => edit('records', (lines) => {
    const plain = lines.flatMap((line, place) => (/^12401-11-[a-z]{2}-\d+,project,\d+,[^"]/.test(line) ? [place] : []));
    for (const place of plain.slice(round * 10, round * 10 + count)) {
      lines[place] = lines[place].replace(/^([^,]+,[^,]+,[^,]+,)/, `$1Round ${round} of `);
    }
    return lines;
  }));
}

/** A proxy between the clients and the register whose connections can be cut. */
const open = new Set();
const proxy = createServer((near) => {
  const far = connect(Number(new URL(base).port), new URL(base).hostname);
  for (const [source, target] of [[near, far], [far, near]]) {
    open.add(source);
    source.on('error', () => target.destroy());
    source.on('close', () => { open.delete(source); target.destroy(); });
    source.pipe(target);
  }
});
await new Promise((listening) => proxy.listen(0, '127.0.0.1', listening));
const through = `127.0.0.1:${proxy.address().port}`;
const cut = () => open.forEach((socket) => socket.destroy());

async function until(done, what) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (done()) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  assert.fail(`${what} did not arrive within 30 seconds`);
}

const feed = async (after) => (await (await fetch(`${base}/v1/changes?after=${after}&limit=500`)).json()).items;
const newest = await latest();

// EventSource reconnects by itself and sends the id of its last event.
const events = [];
const source = new EventSource(`http://${through}/v1/changes/stream`);
for (const name of ['added', 'changed', 'removed']) {
  source.addEventListener(name, ({ data }) => events.push(JSON.parse(data)));
}
await new Promise((opened, failed) => { source.onopen = opened; setTimeout(failed, 20000).unref(); });

// graphql-ws reconnects and continues after the last cursor.
const received = [];
const client = createClient({ url: `ws://${through}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0, lazy: true });
const query = `subscription ($after: String) { recordChanged(kinds: [PROJECT], after: $after) { revision kind recordId title url event cursor record { id ... on Project { title } } } }`;
let listening = true;
const following = (async () => {
  while (listening) {
    const variables = { after: received.at(-1)?.cursor ?? String(newest) };
    try {
      for await (const { data, errors } of client.iterate({ query, variables })) {
        assert.equal(errors, undefined);
        received.push(data.recordChanged);
      }
    } catch (error) {
      // The test cuts the connection, so an error is expected.
      assert.ok(error.code !== undefined || error.message !== undefined);
      await new Promise((later) => setTimeout(later, 200));
    }
  }
})();

await retitle(3);
await until(() => received.length >= 3 && events.length >= 3, 'the first revision');
cut();
await retitle(4);
await retitle(2);
await until(() => received.length >= 9 && events.length >= 9, 'the revisions while disconnected');
cut();
await new Promise((later) => setTimeout(later, 500));
cut();
await retitle(1);
await until(() => received.length >= 10 && events.length >= 10, 'the last revision');
await new Promise((later) => setTimeout(later, 3000));

const expected = await feed(newest);
assert.equal(expected.length, 10);
assert.deepEqual(events, expected, 'EventSource');
const plain = ({ revision, id, recordId, title, url, cursor }) => ({ revision, id: recordId ?? id, title, url, cursor });
assert.deepEqual(received.map(plain), expected.map(plain), 'graphql-ws');
assert.ok(received.every(({ event, kind, recordId, record }) => event === 'CHANGED' && kind === 'PROJECT' && record.id === recordId && /^Round \d of /.test(record.title)));

listening = false;
source.close();
cut();
await client.dispose();
await following;
proxy.close();
console.log(`${expected.length} changes of 4 revisions, each received once by both clients over 3 cuts`);
process.exit(0);
