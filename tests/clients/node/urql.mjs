// urql with the recipe of docs/graphql.md: pages in its normalised cache, an old and the current state side by side.
import { Client, fetchExchange, gql } from '@urql/core';
import assert from 'node:assert/strict';
import { recipe } from './recipes.mjs';
import { changeProject } from './revisions.mjs';

const warnings = [];
for (const name of ['warn', 'error']) console[name] = (...words) => warnings.push(words.join(' '));

const { cache } = await recipe('urql');
const client = new Client({ url: `${process.env.REGISTER_URL}/graphql`, exchanges: [cache, fetchExchange], preferGetMethod: true });

/** Returns the data of a query, from the cache if it can. */
async function query(document, variables, requestPolicy) {
  const { data, error } = await client.query(document, variables, { requestPolicy }).toPromise();
  assert.equal(error, undefined);
  return data;
}

// Pages are joined.
const PAGE = gql`
  query Page($after: String) {
    actions(first: 20, after: $after) { totalCount nodes { stateId id code timetable { text } } pageInfo { hasNextPage endCursor } }
  }
`;
let { actions } = await query(PAGE, {});
while (actions.pageInfo.hasNextPage) ({ actions } = await query(PAGE, { after: actions.pageInfo.endCursor }));
assert.equal(new Set(actions.nodes.map(({ id }) => id)).size, actions.totalCount);

// Two states, in two requests.
const id = '12401-11-at-02';
const { then, titles, counts } = await changeProject(id, 'UA');
const STATE = gql`
  query State($id: ID!, $asOf: AsOf) {
    project(id: $id, asOf: $asOf) { stateId id title period { start } countries { stateId code name } }
    country(code: "UA", asOf: $asOf) { stateId code projects(first: 1) { totalCount } }
  }
`;
const shown = ({ project, country }) => [project.title, country.projects.totalCount, project.countries.some(({ code }) => code === 'UA')];
const [old, current] = [[titles[0], counts[0], false], [titles[1], counts[1], true]];
await query(STATE, { id, asOf: then });
await query(STATE, { id });
assert.deepEqual(shown(await query(STATE, { id, asOf: then }, 'cache-only')), old);
assert.deepEqual(shown(await query(STATE, { id }, 'cache-only')), current);

// Two queries of one object share it: what one has fetched completes the other.
await query(gql`query Summary($id: ID!) { node(id: $id) { ... on Project { stateId summary } } }`, { id });
const whole = await query(gql`query Whole($id: ID!) { project(id: $id) { stateId title summary } }`, { id }, 'cache-only');
assert.equal(whole.project.title, titles[1]);
assert.ok(whole.project.summary);

// Two things with the same id stay two things.
const union = await query(gql`{ organisation(id: "european-union") { __typename stateId id name } region(id: "european-union") { __typename stateId id uri } }`);
assert.deepEqual([union.organisation.__typename, union.region.__typename], ['Organisation', 'Region']);

assert.deepEqual(warnings, []);
console.log(`${actions.totalCount} actions by pages; then "${titles[0]}" with ${counts[0]} projects for Ukraine, now "${titles[1]}" with ${counts[1]}; no warning`);
