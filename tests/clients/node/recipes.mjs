// Runs the recipes of docs/graphql.md as they stand there.
import { readFileSync, writeFileSync } from 'node:fs';

const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname;

/** Returns the first block of code after a heading. */
export function block(heading) {
  const [, section] = readFileSync(process.env.REGISTER_DOCS, 'utf8').split(`\n### ${heading}\n`);
  return section.match(/```\w+\n([\s\S]*?)```/)[1];
}

/** Imports the first block of code after a heading. `http://127.0.0.1:8080` becomes the URL of the register. */
export async function recipe(heading) {
  const file = `${here}/recipe-${heading.toLowerCase().replaceAll(' ', '-')}.mjs`;
  writeFileSync(file, block(heading).replaceAll('http://127.0.0.1:8080', process.env.REGISTER_URL));
  return import(file);
}
