#!/bin/sh
# Builds graphiql.js, graphiql.css and LICENSE.txt in this folder from npm packages.
# Needs node 20 or later, npm and the npm registry. Nothing of it runs with the service.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

echo '{"private":true}' > package.json
# --before holds the indirect dependencies still as well.
npm install --before=2026-11-23 --ignore-scripts --no-audit --no-fund --save-exact \
  graphiql@4.1.2 graphql@16.15.0 react@19.3.1 react-dom@19.3.1 esbuild@0.28.2 \
  @fontsource/roboto@5.0.8 @fontsource/fira-code@5.0.18
node node_modules/esbuild/install.js

cat > start.js <<'JS'
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { GraphiQL } from "graphiql";

// One tab an example; those in docs/graphql.md are longer.
const examples = [
  `# The actions of the EU plan that were overdue when the Council last looked.
query Overdue {
  actions(filter: { overdue: true }, first: 5) {
    totalCount
    nodes { id title status timetable { text deadline } }
  }
}
`,
  `# A country, with what is done there and with whom.
query CountryPage {
  country(code: "UA") {
    name
    projects(first: 3, sort: [START_DESC]) {
      totalCount
      nodes { title period { start } reporter { name } funding { amountEur } }
    }
    agreements(filter: { agency: ["europol"] }) { nodes { title stage } }
  }
}
`,
  `# How much money each programme gives, for how many projects.
query Funding {
  projectStats(groupBy: [PROGRAMME]) {
    total
    groups { keys { value name } count amountEur }
  }
}
`,
  `# How far agreements have come, and how long they took.
query Pipeline {
  agreementStats(groupBy: [AGENCY, STAGE]) { groups { keys { value } count } }
  agreementDurations(from: SIGNATURE, to: ENTRY_INTO_FORCE) {
    groups { agency { name } type count median minimum maximum }
  }
}
`,
  `# Full text over all kinds.
query Search {
  search(q: "victims nigeria", first: 5) {
    totalCount
    edges { snippet node { __typename ... on Project { id title } } }
  }
}
`,
].map((query) => ({ query }));

async function fetcher(params, options) {
  const headers = new Headers({
    accept: "application/graphql-response+json, application/json",
    "content-type": "application/json",
  });
  for (const [name, value] of Object.entries(options?.headers ?? {})) {
    headers.set(name, value);
  }
  const response = await fetch(document.getElementById("graphiql").dataset.endpoint, {
    method: "POST",
    headers,
    body: JSON.stringify(params),
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`HTTP ${response.status}: ${text.slice(0, 500)}`);
  }
}

createRoot(document.getElementById("graphiql")).render(
  createElement(GraphiQL, { fetcher, defaultTabs: examples }),
);
JS

cat > style.css <<'CSS'
@import "graphiql/style.css";
body { margin: 0; }
#graphiql { height: 100vh; height: 100dvh; }
#graphiql > p { margin: 0; padding: 2rem; font-family: sans-serif; }
CSS

npx esbuild start.js --bundle --minify --format=iife --target=es2022 --loader:.css=empty \
  --define:process.env.NODE_ENV='"production"' --legal-comments=none \
  --banner:js="/*! GraphiQL 4.1.2 with its dependencies. Licences: LICENSE.txt beside this file. */" \
  --metafile=meta.json --outfile=graphiql.js
npx esbuild style.css --bundle --minify --external:data:* --legal-comments=none \
  --banner:css="/*! GraphiQL 4.1.2 with the fonts Roboto and Fira Code. Licences: LICENSE.txt beside this file. */" \
  --outfile=graphiql.css

cat > licences.mjs <<'JS'
import fs from "node:fs";
const dirs = new Set();
for (const file of Object.keys(JSON.parse(fs.readFileSync("meta.json", "utf8")).inputs)) {
  const found = file.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/);
  if (found) dirs.add(found[0]);
}
const texts = new Map();
const list = [];
const add = (title, text) => {
  list.push(title);
  texts.set(text, [...(texts.get(text) ?? []), title]);
};
const read = (dir) => {
  const name = fs.readdirSync(dir).find((n) => /^licen[cs]e/i.test(n));
  return name && fs.readFileSync(`${dir}/${name}`, "utf8").replace(/\r\n/g, "\n").trim();
};
// Packages without a licence file: those from the repositories of GraphiQL and React have theirs,
// the others get the MIT text under the author that their package.json names.
const graphiql = read("node_modules/graphiql");
const react = read("node_modules/react");
const mit = graphiql.slice(graphiql.indexOf("Permission is hereby granted"));
for (const dir of [...dirs].sort()) {
  const p = JSON.parse(fs.readFileSync(`${dir}/package.json`, "utf8"));
  const author = typeof p.author === "string" ? p.author : p.author?.name;
  let text = read(dir);
  if (!text && p.name.startsWith("@graphiql/")) text = graphiql;
  if (!text && p.name === "react-compiler-runtime") text = react;
  if (!text && p.license === "MIT" && author) text = `MIT License\n\nCopyright (c) ${author}\n\n${mit}`;
  if (!text) throw new Error(`no licence text for ${p.name} ${p.version} (${p.license})`);
  add(`${p.name} ${p.version} (${p.license})`, text);
}
add("font Roboto 2.137, embedded in graphiql.css (Apache-2.0)", "Copyright 2011 Google Inc. All Rights Reserved.\n\n" + read("node_modules/@fontsource/roboto"));
add("font Fira Code 5.002, embedded in graphiql.css (OFL-1.1)", read("node_modules/@fontsource/fira-code"));
let out = "graphiql.js and graphiql.css hold these works:\n\n" + list.map((t) => `- ${t}\n`).join("");
for (const [text, titles] of texts) {
  out += `\n${"-".repeat(72)}\n${titles.join("\n")}\n${"-".repeat(72)}\n\n${text}\n`;
}
fs.writeFileSync("LICENSE.txt", out.replace(/[ \t]+$/gm, ""));
JS
node licences.mjs

cp graphiql.js graphiql.css LICENSE.txt "$here/"
ls -l "$here"
