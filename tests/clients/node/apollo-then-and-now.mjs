// Apollo Client with the recipe of docs/graphql.md: an old and the current state side by side in one cache.
import { ApolloClient, gql, HttpLink } from '@apollo/client';
import assert from 'node:assert/strict';
import { recipe } from './recipes.mjs';
import { changeProject } from './revisions.mjs';

const { cache } = await recipe('Apollo Client');
const client = new ApolloClient({ link: new HttpLink({ uri: `${process.env.REGISTER_URL}/graphql` }), cache });
const id = '12401-11-at-01';
const { then, titles, counts } = await changeProject(id, 'NG');

const STATE = gql`
  query State($id: ID!, $asOf: AsOf) {
    project(id: $id, asOf: $asOf) { stateId id title reporter { stateId id name } countries { stateId code name } }
    country(code: "NG", asOf: $asOf) { stateId code name projects(first: 1) { totalCount } }
  }
`;
const read = (asOf) => client.readQuery({ query: STATE, variables: { id, asOf } });
const shown = ({ project, country }) => [project.title, country.projects.totalCount, project.countries.some(({ code }) => code === 'NG')];
const [old, current] = [[titles[0], counts[0], false], [titles[1], counts[1], true]];

// Two requests, in both orders: neither state overwrites the other.
for (const order of [[undefined, then], [then, undefined]]) {
  await client.clearStore();
  for (const asOf of order) await client.query({ query: STATE, variables: { id, asOf } });
  assert.deepEqual([shown(read(then)), shown(read(undefined))], [old, current]);
}

// One request for both.
const { data } = await client.query({
  query: gql`
    query ThenAndNow($id: ID!, $asOf: AsOf) {
      then: node(id: $id, asOf: $asOf) { ...State }
      now: node(id: $id) { ...State }
      thenCountry: country(code: "NG", asOf: $asOf) { ...Country }
      nowCountry: country(code: "NG") { ...Country }
    }
    fragment State on Project { stateId id title countries { stateId code } }
    fragment Country on Country { stateId code projects(first: 1) { totalCount } }
  `,
  variables: { id, asOf: then },
  fetchPolicy: 'network-only',
});
assert.deepEqual(shown({ project: data.then, country: data.thenCountry }), old);
assert.deepEqual(shown({ project: data.now, country: data.nowCountry }), current);

// The recipe names all members of the interfaces and unions that it names.
const { data: { __schema: { types } } } = await client.query({ query: gql`{ __schema { types { name possibleTypes { name } } } }`, fetchPolicy: 'no-cache' });
const members = (type) => types.find(({ name }) => name === type).possibleTypes.map(({ name }) => name).sort();
for (const [type, named] of Object.entries(cache.config.possibleTypes)) assert.deepEqual([...named].sort(), members(type), type);

// Two things with the same id stay two things.
const union = await client.query({
  query: gql`{ organisation(id: "european-union") { stateId id name } region(id: "european-union") { stateId id name members { country { stateId code } } } }`,
});
assert.deepEqual([union.data.organisation.__typename, union.data.region.__typename], ['Organisation', 'Region']);
assert.ok(union.data.region.members.length > 25);

// A list and a record share one entry of the cache, and pages are joined.
const LIST = gql`
  query List($after: String) {
    projects(first: 10, after: $after, filter: { reporter: ["at"] }) {
      totalCount
      edges { node { stateId id title } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`;
const watched = client.watchQuery({ query: LIST });
const subscription = watched.subscribe({});
let { data: { projects: page } } = await client.query({ query: LIST });
while (page.pageInfo.hasNextPage) ({ data: { projects: page } } = await watched.fetchMore({ variables: { after: page.pageInfo.endCursor } }));
const { projects } = client.readQuery({ query: LIST });
assert.equal(new Set(projects.edges.map(({ node }) => node.id)).size, projects.totalCount);
assert.ok(projects.totalCount > 20);
const entries = Object.values(cache.extract()).filter((entry) => entry.__typename === 'Project' && entry.id === id);
assert.deepEqual(entries.map(({ title }) => title).sort(), [...titles].sort(), 'an entry for each state');

console.log(`then "${titles[0]}" with ${counts[0]} projects for Nigeria, now "${titles[1]}" with ${counts[1]}; ${projects.totalCount} projects by pages`);
subscription.unsubscribe();
client.stop();
