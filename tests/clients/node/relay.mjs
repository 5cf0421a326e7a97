// Relay with the recipe of docs/graphql.md: compiled queries, pages of a connection, an old and the current state side by side.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import relay from 'relay-runtime';
import { block, recipe } from './recipes.mjs';
import { changeProject } from './revisions.mjs';

const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const warnings = [];
for (const name of ['warn', 'error']) console[name] = (...words) => warnings.push(words.join(' '));

/** Compiles a query and returns what Relay runs. */
async function compile(name, text) {
  writeFileSync(`${here}/relay/${name}.js`, `import { graphql } from 'relay-runtime';\ngraphql\`${text}\`;\n`);
  writeFileSync(`${here}/relay.config.json`, block('Relay: relay.config.json'));
  execFileSync('node', ['node_modules/relay-compiler/cli.js'], { cwd: here, stdio: ['ignore', 'ignore', 'pipe'] });
  return (await import(`${here}/relay/__generated__/${name}Query.graphql.js`)).default;
}
mkdirSync(`${here}/relay/__generated__`, { recursive: true });

const { environment } = await recipe('Relay');
const fetchQuery = (query, variables) => relay.fetchQuery(environment, query, variables).toPromise();
/** Returns the data of a query from the store. */
const lookup = (query, variables) => environment.lookup(relay.createOperationDescriptor(query, variables).fragment).data;

// Pages of a connection are joined.
const PAGE = await compile('Actions', `
  query ActionsQuery($first: Int!, $after: String) {
    actions(first: $first, after: $after) @connection(key: "Actions_actions") { totalCount edges { node { id code } } }
  }
`);
let after = null;
for (let more = true; more;) {
  await fetchQuery(PAGE, { first: 20, after });
  const { actions } = lookup(PAGE, { first: 20, after });
  ({ hasNextPage: more, endCursor: after } = actions.pageInfo);
}
const { actions } = lookup(PAGE, { first: 20, after });
assert.equal(new Set(actions.edges.map(({ node }) => node.id)).size, actions.totalCount);

// Two states, in one request and in two.
const id = '12401-11-at-03';
const { then, titles, counts } = await changeProject(id, 'MD');
const BOTH = await compile('ThenAndNow', `
  query ThenAndNowQuery($id: ID!, $then: AsOf) {
    then: node(id: $id, asOf: $then) { ... on Project { title countries { code name } } }
    now: node(id: $id) { ... on Project { title countries { code name } } }
    thenCountry: country(code: "MD", asOf: $then) { name projects(first: 1) { totalCount } }
    nowCountry: country(code: "MD") { name projects(first: 1) { totalCount } }
    organisation(id: "european-union") { __typename name }
    region(id: "european-union") { __typename name }
  }
`);
const shown = (project, country) => [project.title, country.projects.totalCount, project.countries.some(({ code }) => code === 'MD')];
await fetchQuery(BOTH, { id, then });
const both = lookup(BOTH, { id, then });
assert.deepEqual(shown(both.then, both.thenCountry), [titles[0], counts[0], false]);
assert.deepEqual(shown(both.now, both.nowCountry), [titles[1], counts[1], true]);
assert.deepEqual([both.organisation.__typename, both.region.__typename], ['Organisation', 'Region']);

assert.deepEqual(warnings, []);
console.log(`${actions.totalCount} actions by pages; then "${titles[0]}" with ${counts[0]} projects for Moldova, now "${titles[1]}" with ${counts[1]}; no warning`);
