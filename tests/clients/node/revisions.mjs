// Makes revisions: another process imports an edited export of the register.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const { REGISTER_URL: base, REGISTER_BINARY: binary, REGISTER_DATABASE: database } = process.env;
// Waits without blocking, so that clients notice connections that the server closes meanwhile.
const register = (...args) => promisify(execFile)(binary, [...args, '--database-url', database]);

/** Returns the number of the latest revision. */
export const latest = async () => (await (await fetch(`${base}/v1/actions?limit=1`)).json()).revision;

/** Exports the register, lets `edit` change the lines of tables, and imports the result as a new revision. */
export async function revise(edit) {
  const folder = mkdtempSync(join(tmpdir(), 'register-revision-'));
  await register('export', folder);
  edit((name, change) => {
    const table = join(folder, `${name}.csv`);
    writeFileSync(table, change(readFileSync(table, 'utf8').split('\n')).join('\n'));
  });
  const descriptor = join(folder, 'datapackage.json');
  writeFileSync(descriptor, readFileSync(descriptor, 'utf8').replace(/"version": "[^"]*"/, `"version": "2100.1.${Date.now()}"`));
  await register('import', folder);
  rmSync(folder, { recursive: true });
}

/** Gives a project another title and one more country. Returns what differs: the revision before, both titles, and the number of projects of the country. */
export async function changeProject(id, country) {
  const projects = async () => (await (await fetch(`${base}/v1/projects?country=${country}&limit=1`)).json()).total;
  const title = async () => (await (await fetch(`${base}/v1/projects/${id}`)).json()).title;
  const [then, oldTitle, oldCount] = [await latest(), await title(), await projects()];
  await revise((edit) => {
    edit('records', (lines) => lines.map((line) => (line.startsWith(`${id},`) ? line.replace(/^([^,]+,[^,]+,\d+,)/, '$1New: ') : line)));
    edit('record_countries', (lines) => [...lines.slice(0, -1), `${id},${country},target`, '']);
  });
  // The server sees the revision of another process within two seconds.
  while ((await latest()) === then) await new Promise((later) => setTimeout(later, 100));
  return { then, titles: [oldTitle, `New: ${oldTitle}`], counts: [oldCount, oldCount + 1] };
}
