// graphql-codegen generates types from the schema and the queries. A program that uses them type-checks.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname;

function run(...command) {
  try {
    execFileSync('node', command, { cwd: here, stdio: 'pipe', encoding: 'utf8' });
  } catch (error) {
    console.log(`${command.join(' ')}\n${error.stdout}${error.stderr}`);
    process.exit(1);
  }
}

run('node_modules/@graphql-codegen/cli/cjs/bin.js', '--config', 'codegen.json');
run('node_modules/typescript/bin/tsc', '--noEmit', '--project', '.');
const types = readFileSync(`${here}/src/types.ts`, 'utf8').match(/^export (type|enum) /gm);
console.log(`${types.length} types; a program that uses them type-checks`);
