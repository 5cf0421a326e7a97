// Apollo Client: persisted queries by GET, the cache, and paging.
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { createPersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { filter, firstValueFrom } from 'rxjs';

const uri = `${process.env.REGISTER_URL}/graphql`;
const fetches = [];

async function recordingFetch(address, options) {
  const response = await fetch(address, options);
  const text = await response.clone().text();
  const { searchParams } = new URL(address);
  const sent = options.method === 'GET' ? Object.fromEntries(searchParams) : JSON.parse(options.body);
  fetches.push({ address, method: options.method, sent, status: response.status, headers: response.headers, body: JSON.parse(text) });
  return response;
}

/** Returns the fetches since the last call. */
const takeFetches = () => fetches.splice(0);

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

const client = new ApolloClient({
  link: ApolloLink.from([createPersistedQueryLink({ sha256, useGETForHashedQueries: true }), new HttpLink({ uri, fetch: recordingFetch })]),
  cache: new InMemoryCache({
    possibleTypes: {
      Record: ['Action', 'Project', 'Agreement', 'CooperationRecord'],
      SearchResult: ['Action', 'Project', 'Agreement', 'CooperationRecord'],
    },
    typePolicies: {
      Query: { fields: { actions: relayStylePagination(['filter', 'q', 'sort', 'asOf']) } },
      Country: { keyFields: ['code'] },
    },
  }),
});

// First request: the hash is unknown, so the client registers the query by POST.
const PROJECT = gql`
  query Project($id: ID!) {
    project(id: $id) {
      id
      title
      reporter { id name }
      period { start end ongoing }
      funding { amountEur amounts { value currency } }
    }
  }
`;
const sweden = { id: '12401-11-se-10' };
const first = await client.query({ query: PROJECT, variables: sweden });
const [lookup, registered, ...more] = takeFetches();
assert.deepEqual(more, []);
assert.equal(lookup.method, 'GET');
assert.equal(lookup.sent.query, undefined);
assert.match(lookup.sent.extensions, /"sha256Hash":"[0-9a-f]{64}"/);
assert.equal(lookup.body.errors[0].message, 'PersistedQueryNotFound');
assert.equal(lookup.headers.get('cache-control'), 'no-store');
assert.equal(registered.method, 'POST');
assert.equal(registered.status, 200);
assert.equal(sha256(registered.sent.query), registered.sent.extensions.persistedQuery.sha256Hash);

// The response is correct, and the cache normalizes it.
const { project } = first.data;
assert.equal(project.reporter.name, 'Sweden');
assert.deepEqual([project.period.start, project.period.end, project.period.ongoing], ['2007-09', '2013-06', false]);
assert.equal(project.funding.amountEur, '10756640.47');
assert.deepEqual(project.funding.amounts.map(({ value, currency }) => [value, currency]), [['99500000.00', 'SEK']]);
const cached = client.cache.extract();
assert.equal(cached[`Project:${sweden.id}`].title, project.title);
assert.deepEqual(cached[`Project:${sweden.id}`].reporter, { __ref: 'Organisation:se' });
assert.deepEqual(cached.ROOT_QUERY[`project({"id":"${sweden.id}"})`], { __ref: `Project:${sweden.id}` });
await client.query({ query: PROJECT, variables: sweden });
assert.deepEqual(takeFetches(), [], 'the cache serves cached data');

// Later requests: found by hash, by GET, with a valid ETag.
const again = await client.query({ query: PROJECT, variables: sweden, fetchPolicy: 'network-only' });
const [found, ...none] = takeFetches();
assert.deepEqual(none, []);
assert.equal(found.method, 'GET');
assert.equal(found.sent.query, undefined);
assert.equal(found.status, 200);
assert.match(found.headers.get('content-type'), /^application\/graphql-response\+json/);
assert.match(found.headers.get('etag'), /^"[^"]+"$/, 'a strong ETag');
assert.match(found.headers.get('cache-control'), /public, max-age=\d+/);
assert.match(found.headers.get('vary'), /accept/i);
assert.deepEqual(again.data, first.data);
const accept = 'application/graphql-response+json,application/json;q=0.9';
const unchanged = await fetch(found.address, { headers: { accept, 'if-none-match': found.headers.get('etag') } });
assert.equal(unchanged.status, 304);
const head = await fetch(found.address, { method: 'HEAD', headers: { accept } });
assert.deepEqual([head.status, head.headers.get('etag')], [200, found.headers.get('etag')]);

// Other variables: the same document, another URL and another ETag.
const other = await client.query({ query: PROJECT, variables: { id: '12401-11-at-02' } });
const [third] = takeFetches();
assert.equal(third.method, 'GET');
assert.equal(third.status, 200);
assert.notEqual(third.headers.get('etag'), found.headers.get('etag'));
assert.equal(other.data.project.id, '12401-11-at-02');

// Paging returns each action once, in document order.
const ACTIONS = gql`
  query Actions($first: Int, $after: String) {
    actions(first: $first, after: $after) {
      totalCount
      edges { cursor node { id code status } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`;
const whole = await client.query({ query: ACTIONS, variables: { first: 500 }, fetchPolicy: 'no-cache' });
const ids = whole.data.actions.edges.map(({ node }) => node.id);
assert.equal(ids.length, 47);
takeFetches();
const walk = client.watchQuery({ query: ACTIONS, variables: { first: 10 } });
const watching = walk.subscribe({});
let page = (await firstValueFrom(walk.pipe(filter(({ loading }) => !loading)))).data.actions;
let pages = 1;
while (page.pageInfo.hasNextPage && pages < 10) {
  page = (await walk.fetchMore({ variables: { after: page.pageInfo.endCursor } })).data.actions;
  pages += 1;
}
const walked = client.readQuery({ query: ACTIONS }).actions;
assert.equal(pages, 5);
assert.equal(walked.totalCount, 47);
assert.deepEqual(walked.edges.map(({ node }) => node.id), ids);
assert.equal(Object.keys(client.cache.extract()).filter((key) => key.startsWith('Action:')).length, 47);
assert.deepEqual(takeFetches().map(({ method, status }) => `${method} ${status}`), Array(5).fill('GET 200'));

// Members of a union are cached by type.
const SEARCH = gql`
  query Search($q: String!) {
    search(q: $q, first: 100) {
      totalCount
      nodes {
        ... on Action { id code }
        ... on Project { id title }
        ... on Agreement { id stage }
        ... on CooperationRecord { id cooperationType }
      }
    }
  }
`;
const { data: { search } } = await client.query({ query: SEARCH, variables: { q: 'Eurojust' } });
assert.ok(search.nodes.length > 1 && new Set(search.nodes.map(({ __typename }) => __typename)).size > 1);
for (const node of search.nodes) assert.ok(client.cache.extract()[`${node.__typename}:${node.id}`]);

/** Returns the error code of a query. */
async function code(options) {
  const { error } = await client.query({ ...options, errorPolicy: 'all' });
  assert.ok(CombinedGraphQLErrors.is(error), `GraphQL errors, not ${error}`);
  return error.errors[0].extensions.code;
}

// A missing record is null, without an error.
const missing = await client.query({ query: PROJECT, variables: { id: 'nothing' } });
assert.deepEqual([missing.data.project, missing.error], [null, undefined]);

// Errors of an argument and of an invalid document.
assert.equal(await code({ query: ACTIONS, variables: { first: 0 }, fetchPolicy: 'no-cache' }), 'invalid_request');
assert.equal(await code({ query: gql`{ actions { wrong } }` }), 'graphql_validation_failed');

console.log(`47 actions in ${pages} pages; hash lookup, registration, GET by hash, 304; ${search.nodes.length} search results`);
watching.unsubscribe();
client.stop();
