// All audits of graphql-http: what a server must, should and may do according to the draft "GraphQL over HTTP".
import { auditServer } from 'graphql-http';

const results = await auditServer({ url: `${process.env.REGISTER_URL}/graphql` });
const bad = results.filter(({ status }) => status !== 'ok');
for (const { id, name, status, reason, response } of bad) {
  console.log(`${status} ${id} ${name}: ${reason}`);
  if (response) console.log(`    ${response.status} ${await response.clone().text().catch(() => '')}`);
}
// A package release with fewer audits must not pass.
if (bad.length || results.length !== 61) {
  console.log(`${results.length - bad.length} of ${results.length} audits passed, expected 61`);
  process.exit(1);
}
const levels = ['MUST', 'SHOULD', 'MAY'].map((level) => `${results.filter(({ name }) => name.startsWith(level)).length} ${level}`);
console.log(`${results.length} audits: ${levels.join(', ')}`);
