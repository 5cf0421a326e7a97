// Generates a client from the contract of the running register, type-checks a program that uses it, and runs the program: `run.mjs NAME`.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { argv, env } from 'node:process';

const here = new URL('.', import.meta.url).pathname;
const contract = `${env.REGISTER_URL}/openapi.json`;
const name = argv[2];
const generators = {
  'openapi-fetch': ['openapi-typescript/bin/cli.js', contract, '--output', 'src/openapi-fetch/schema.d.ts'],
  'hey-api': ['@hey-api/openapi-ts/bin/run.js', '--input', contract, '--output', 'src/hey-api/client', '--no-log-file'],
};

function run(program, ...options) {
  try {
    return execFileSync('node', [`node_modules/${program}`, ...options], { cwd: here, stdio: 'pipe', encoding: 'utf8' });
  } catch (error) {
    console.log(`${program} ${options.join(' ')}\n${error.stdout}${error.stderr}`);
    process.exit(1);
  }
}

rmSync(`${here}/build`, { recursive: true, force: true });
run(...generators[name]);
run('typescript/bin/tsc', '--project', `tsconfig.${name}.json`);
await import(`${here}/build/task.js`);
