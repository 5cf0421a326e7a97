// A task with the client of hey-api: filter, walk pages, read a record, its history and statistics, download a file. No cast is needed.
import assert from 'node:assert/strict';
import { client } from './client/client.gen.js';
import { getDatapackage, getProject, getProjectHistory, getProjectStats, listProjects } from './client/index.js';

client.setConfig({ baseUrl: process.env['REGISTER_URL'] ?? '' });
const throwOnError = true;

const filter = { country: ['NG', 'BJ'], theme: ['prevention' as const], facet: ['form' as const] };
const { data: filtered } = await listProjects({ query: filter, throwOnError });
assert.ok(filtered.total > 0 && filtered.items.every(({ themes }) => themes.includes('prevention')));
assert.ok(filtered.facets?.['form']?.some(({ value, count }) => value === 'project' && count > 0));

const ids: string[] = [];
let after: string | undefined;
do {
  const { data: page } = await listProjects({ query: { limit: 100, ...(after && { after }) }, throwOnError });
  ids.push(...page.items.map(({ id }) => id));
  after = page.next_cursor ?? undefined;
} while (after);
const { data: stats } = await getProjectStats({ query: { group_by: ['year', 'form'] }, throwOnError });
assert.equal(new Set(ids).size, stats.total);
assert.equal(stats.groups.reduce((sum, { count }) => sum + count, 0), stats.total);

const id = ids[0] ?? '';
const { data: project } = await getProject({ path: { id }, throwOnError });
const country: string | undefined = project.countries[0]?.name;
const start: string | null = project.period.start;
assert.equal(project.id, id);
const { data: history } = await getProjectHistory({ path: { id }, throwOnError });
assert.equal(history.items.at(-1)?.record?.id, id);
// @ts-expect-error: the contract has no such member.
assert.equal(project.wrong, undefined);

const missing = await getProject({ path: { id: 'nothing' } });
assert.deepEqual([missing.error?.status, missing.error?.code], [404, 'not_found']);

const { data: file } = await getDatapackage({ throwOnError });
assert.ok(file.size > 10_000);

console.log(`type-checked; ${ids.length} projects by pages, ${stats.groups.length} groups, first from ${country ?? 'no country'}, ${start ?? 'undated'}`);
