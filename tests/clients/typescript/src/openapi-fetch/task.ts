// A task with openapi-fetch: filter, walk pages, read a record, its history and statistics, download a file. No cast is needed.
import assert from 'node:assert/strict';
import createClient from 'openapi-fetch';
import type { components, paths } from './schema.js';

// The second argument names the formats to expect, because a list can also be a file.
type Json = 'application/json' | 'application/problem+json';
const register = createClient<paths, Json>({ baseUrl: process.env['REGISTER_URL'] ?? '' });

/** Returns the data of a response, or fails with its problem. */
function data<T>({ data, error }: { data?: T; error?: components['schemas']['Problem'] }): T {
  assert.ok(data, error?.detail);
  return data;
}

const filter = { country: ['NG', 'BJ'], theme: ['prevention' as const], facet: ['form' as const] };
const filtered = data(await register.GET('/v1/projects', { params: { query: filter } }));
assert.ok(filtered.total > 0 && filtered.items.every(({ themes }) => themes.includes('prevention')));
assert.ok(filtered.facets?.['form']?.some(({ value, count }) => value === 'project' && count > 0));

const ids: string[] = [];
let after: string | undefined;
do {
  const page = data(await register.GET('/v1/projects', { params: { query: { limit: 100, after } } }));
  ids.push(...page.items.map(({ id }) => id));
  after = page.next_cursor ?? undefined;
} while (after);
const stats = data(await register.GET('/v1/projects/stats', { params: { query: { group_by: ['year', 'form'] } } }));
assert.equal(new Set(ids).size, stats.total);
assert.equal(stats.groups.reduce((sum, { count }) => sum + count, 0), stats.total);

const id = ids[0] ?? '';
const project = data(await register.GET('/v1/projects/{id}', { params: { path: { id } } }));
const country: string | undefined = project.countries[0]?.name;
const start: string | null = project.period.start;
assert.equal(project.id, id);
const history = data(await register.GET('/v1/projects/{id}/history', { params: { path: { id } } }));
assert.equal(history.items.at(-1)?.record?.id, id);
// @ts-expect-error: the contract has no such member.
assert.equal(project.wrong, undefined);

const missing = await register.GET('/v1/projects/{id}', { params: { path: { id: 'nothing' } } });
assert.deepEqual([missing.error?.status, missing.error?.code], [404, 'not_found']);

const zip = await register.GET('/v1/datapackage.zip', { parseAs: 'arrayBuffer', headers: { accept: 'application/zip' } });
assert.ok((await zip.data as ArrayBuffer | undefined)?.byteLength);

console.log(`type-checked; ${ids.length} projects by pages, ${stats.groups.length} groups, first from ${country ?? 'no country'}, ${start ?? 'undated'}`);
