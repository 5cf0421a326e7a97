// Changes as they are made: graphql-ws over WebSocket and EventSource over server-sent events, through a connection that is cut. No
// change is lost, none is told twice.
import { EventSource } from 'eventsource';
import { createClient } from 'graphql-ws';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';

const { REGISTER_URL: base, REGISTER_BINARY: binary, REGISTER_DATABASE: database } = process.env;
const folder = mkdtempSync(join(tmpdir(), 'register-changes-'));
const register = (...words) => execFileSync(binary, [...words, '--database-url', database]);
register('export', folder);

/** One revision, made by another process: the titles of some records are others. */
let round = 0;
function revise(count) {
  round += 1;
  const records = join(folder, 'records.csv');
  const lines = readFileSync(records, 'utf8').split('\n');
  const plain = lines.flatMap((line, place) => (/^12401-11-[a-z]{2}-\d+,project,\d+,[^"]/.test(line) ? [place] : []));
  for (const place of plain.slice(round * 10, round * 10 + count)) {
    lines[place] = lines[place].replace(/^([^,]+,[^,]+,[^,]+,)/, `$1Round ${round} of `);
  }
  writeFileSync(records, lines.join('\n'));
  const descriptor = join(folder, 'datapackage.json');
  writeFileSync(descriptor, readFileSync(descriptor, 'utf8').replace(/"version": "[^"]*"/, `"version": "2100.1.${round}"`));
  register('import', folder);
}

/** What stands between a client and the register, and can be cut. */
const open = new Set();
const proxy = createServer((near) => {
  const far = connect(Number(new URL(base).port), new URL(base).hostname);
  for (const [one, other] of [[near, far], [far, near]]) {
    open.add(one);
    one.on('error', () => other.destroy());
    one.on('close', () => { open.delete(one); other.destroy(); });
    one.pipe(other);
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
  assert.fail(`${what} did not come within 30 seconds`);
}

const feed = async (after) => (await (await fetch(`${base}/v1/revisions?after=${after}&limit=500`)).json()).items;
const newest = (await (await fetch(`${base}/v1/actions?limit=1`)).json()).revision;

// EventSource comes back by itself, and says what it heard last.
const events = [];
const source = new EventSource(`http://${through}/v1/revisions/stream`);
for (const name of ['added', 'changed', 'removed']) {
  source.addEventListener(name, ({ data }) => events.push(JSON.parse(data)));
}
await new Promise((opened, failed) => { source.onopen = opened; setTimeout(failed, 20000).unref(); });

// graphql-ws comes back too; where it goes on is said by its cursor.
const told = [];
const client = createClient({ url: `ws://${through}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0, lazy: true });
const query = `subscription ($after: String) { recordChanged(kinds: [PROJECT], after: $after) { revision kind id event cursor record { id ... on Project { title } } } }`;
let listening = true;
const following = (async () => {
  while (listening) {
    const variables = { after: told.at(-1)?.cursor ?? String(newest) };
    try {
      for await (const { data, errors } of client.iterate({ query, variables })) {
        assert.equal(errors, undefined);
        told.push(data.recordChanged);
      }
    } catch (error) {
      // The connection was cut, which is what is tried.
      assert.ok(error.code !== undefined || error.message !== undefined);
      await new Promise((later) => setTimeout(later, 200));
    }
  }
})();

revise(3);
await until(() => told.length >= 3 && events.length >= 3, 'the first revision');
cut();
revise(4);
revise(2);
await until(() => told.length >= 9 && events.length >= 9, 'what was made while nobody listened');
cut();
await new Promise((later) => setTimeout(later, 500));
cut();
revise(1);
await until(() => told.length >= 10 && events.length >= 10, 'the last revision');
await new Promise((later) => setTimeout(later, 3000));

const expected = await feed(newest);
assert.equal(expected.length, 10);
assert.deepEqual(events, expected, 'EventSource');
const plain = ({ revision, id }) => `${revision} ${id}`;
assert.deepEqual(told.map(plain), expected.map(plain), 'graphql-ws');
assert.ok(told.every(({ event, kind, id, record }) => event === 'CHANGED' && kind === 'PROJECT' && record.id === id && /^Round \d of /.test(record.title)));

listening = false;
source.close();
cut();
await client.dispose();
await following;
proxy.close();
rmSync(folder, { recursive: true });
console.log(`${expected.length} changes of 4 revisions, each told once to both over 3 cuts`);
process.exit(0);
