// The pages in Chromium: accessibility (axe), figures against the API, keyboard, print, requests and the console. With REGISTER_EXAMPLES=0
// each page is seen twice (light and wide, dark and narrow), and 20 of its figures are compared; otherwise four times, and all figures.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import puppeteer from "puppeteer-core";

const url = process.env.REGISTER_URL;
const follow = Number(process.env.REGISTER_EXAMPLES);
const axe = createRequire(import.meta.url).resolve("axe-core");

const PAGES = [
  "/",
  "/de/",
  "/el/projects?theme=prevention",
  "/bg/countries/UA",
  "/projects",
  "/projects?theme=prevention&theme=protection&start_from=2005",
  "/projects?country=BR&form=campaign&theme=research",
  "/projects?chaptre=1",
  "/projects/12401-11-commission-isec-01",
  "/projects/12401-11-se-10",
  "/agreements",
  "/agreements/12401-11-europol-in-force-st-21",
  "/agreements/12401-11-europol-a1-04",
  "/cooperation",
  "/cooperation/12401-11-europol-a1-04-s06",
  "/actions",
  "/actions/16633-06-1.1.a",
  "/plans/eu-plan-thb-2005",
  "/countries",
  "/countries/UA",
  "/countries/AT",
  "/organisations",
  "/organisations/iom",
  "/documents",
  "/documents/12401-11",
  "/programmes",
  "/programmes/ISEC",
  "/regions",
  "/regions/western-balkans",
  "/lists/stage",
  "/exchange-rates",
  "/projects/stats?country=NG",
  "/embed/projects?country=UA",
  "/search?q=child+trafficking",
  "/changes",
  "/changes?revision=1",
  "/about",
  "/accessibility",
  "/privacy",
  "/projects?as_of=1",
  "/projects/12401-11-bg-60",
];

const launch = () => puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-dev-shm-usage"],
});
let browser = await launch();

/** Opens a page and returns it with what it asked for and said. */
async function open(path, { scheme = "light", width = 1440, script = true } = {}) {
  const page = await browser.newPage();
  const seen = { requests: [], console: [] };
  await page.setBypassCSP(false);
  await page.setJavaScriptEnabled(script);
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.setViewport({ width, height: 900 });
  page.on("request", (request) => seen.requests.push(request.url()));
  page.on("console", (message) => seen.console.push(message.text()));
  page.on("pageerror", (error) => seen.console.push(String(error)));
  await page.goto(url + path, { waitUntil: "load" });
  return { page, seen };
}

/** Runs axe in a page that may not load its script by its own policy. */
async function findings(page) {
  const { readFileSync } = await import("node:fs");
  await page.evaluate(readFileSync(axe, "utf8"));
  const { violations } = await page.evaluate(() =>
    // Best practices and WCAG 2.0 to 2.2, A and AA.
    axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
  );
  return violations.map((found) => `${found.id}: ${found.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ")}`);
}

let checked = 0;
const faults = [];
const fault = (text) => faults.push(text);

// A short run sees each scheme and each width once.
const VIEWS = follow ? [["light", 1440], ["dark", 1440], ["light", 360], ["dark", 360]] : [["light", 1440], ["dark", 360]];
for (const path of PAGES) {
  for (const [scheme, width] of VIEWS) {
    const { page, seen } = await open(path, { scheme, width });
    for (const found of await findings(page)) fault(`${path} (${scheme}, ${width}): ${found}`);
    const errors = seen.console.filter((text) => !(text.includes("status of 4") && /bg-60|chaptre/.test(path)));
    if (errors.length) fault(`${path}: the console says ${errors.join("; ")}`);
    if (seen.requests.length > 4) fault(`${path}: ${seen.requests.length} requests: ${seen.requests.join(" ")}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (overflow > 0) fault(`${path} (${width}): ${overflow} pixels wider than the window`);
    if ((await page.cookies()).length) fault(`${path}: sets cookies`);
    await page.close();
    checked += 1;
  }
}

// At any width, zoomed, and with the spacing of text that WCAG 1.4.12 asks for, no page scrolls sideways. 400 % of 1280 pixels are 320.
const SPACING = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }";
const LANGUAGES = ["", "/de", "/el", "/bg", "/fi"];
const WIDE = ["/", "/projects", "/agreements", "/actions", "/plans/eu-plan-thb-2005", "/projects/12401-11-se-10", "/countries/UA", "/search?q=child+trafficking"];
let widths = 0;
for (const path of follow ? WIDE : ["/projects"]) {
  const { page } = await open(path);
  await page.setBypassCSP(true);
  for (const language of follow ? LANGUAGES : ["/de"]) {
    for (const [width, css] of [[320, ""], [640, ""], [820, ""], [1920, ""], [1280, SPACING]]) {
      await page.setViewport({ width, height: 900 });
      await page.goto(url + (language + path).replace(/^(\/..)\/$/, "$1/"), { waitUntil: "load" });
      if (css) await page.addStyleTag({ content: css });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (overflow > 0) fault(`${language}${path} (${width}${css ? ", spaced" : ""}): ${overflow} pixels wider than the window`);
      widths += 1;
    }
  }
  await page.close();
}

/** The total of a list in the API. */
const totals = new Map();
async function total(link) {
  const target = new URL(link);
  const data = `${url}/v1${target.pathname.replace(/^\/[a-z]{2}(?=\/)/, "")}${target.search}`;
  if (!totals.has(data)) {
    const answer = await fetch(`${data}${target.search ? "&" : "?"}limit=1`, { headers: { accept: "application/json" } });
    totals.set(data, answer.ok ? (await answer.json()).total : `status ${answer.status}`);
  }
  return totals.get(data);
}

// Every figure beside a link to a list is the total of that list: in bars, columns, cells, tags, chips and figures.
const LISTS = /^\/(projects|agreements|cooperation|actions)$/;
const SUMS = /^\/(projects|agreements|cooperation)\/stats$/;
let figures = 0;
for (const path of PAGES.filter((path) => !path.includes("chaptre") && !path.includes("bg-60"))) {
  const { page } = await open(path);
  const found = await page.evaluate(() => {
    const number = (text) => (/^[\d,.\s\u00a0\u202f]+$/.test(text.trim()) ? Number(text.replace(/\D/g, "")) : null);
    const pairs = [];
    for (const link of document.querySelectorAll("main a[href]")) {
      const own = number(link.textContent);
      const figure = link.querySelector("strong");
      const row = link.closest("tr, li");
      const beside = row && (row.querySelector(":scope > b, :scope > td.n:last-of-type") ?? null);
      const isBar = link.closest("table.bars, table.plain:not(.countries) , ul.tags, ul.key");
      if (figure && link.closest("ul.figures")) pairs.push([link.href, number(figure.textContent)]);
      else if (own !== null && link.closest("td, th + td")) pairs.push([link.href, own]);
      else if (isBar && link.closest("th") && row.querySelector("td.n")) pairs.push([link.href, number(row.querySelector("td.n").textContent)]);
      else if (isBar && beside) pairs.push([link.href, number(beside.textContent)]);
    }
    const boxes = [...document.querySelectorAll("form.facets input[type=checkbox]")].filter((box) => box.closest("label").querySelector("b"));
    for (const box of boxes) {
      const query = new URLSearchParams(location.search);
      query.delete(box.name);
      query.delete("page");
      query.append(box.name, box.value);
      pairs.push([`${location.origin}${location.pathname}?${query}`, number(box.closest("label").querySelector("b").textContent)]);
    }
    return pairs;
  });
  const lists = found.filter(([link, count]) => count !== null && LISTS.test(new URL(link).pathname.replace(/^\/[a-z]{2}(?=\/)/, "")));
  const chosen = follow ? lists : lists.filter((_, place) => place % Math.ceil(lists.length / 20) === 0);
  for (const [link, count] of chosen) {
    const of = await total(link);
    if (of !== count) fault(`${path}: shows ${count} for ${link}, which has ${of}`);
    figures += 1;
  }
  // Every sum of money leads to the page that explains it, whose sum is that of the statistics.
  const sums = await page.$$eval("main a[href*='/stats']", (links) => [...new Set(links.map((link) => link.href))]);
  for (const link of sums.filter((link) => SUMS.test(new URL(link).pathname.replace(/^\/[a-z]{2}(?=\/)/, "")))) {
    const text = await (await fetch(link, { headers: { accept: "text/html" } })).text();
    const target = new URL(link);
    const data = await (await fetch(`${url}/v1${target.pathname.replace(/^\/[a-z]{2}(?=\/)/, "")}${target.search}`)).json();
    const shown = text.match(/<data value="([^"]+)"/)?.[1] ?? null;
    if (shown !== data.amount_eur) fault(`${path}: ${link} shows ${shown}, and the API ${data.amount_eur}`);
    figures += 1;
  }
  await page.close();
}

// By keyboard alone, from the front page to a filtered CSV.
{
  const { page } = await open("/");
  const focused = () => page.evaluate(() => ({ text: document.activeElement.textContent.trim(), href: document.activeElement.href ?? "", name: document.activeElement.name ?? "", outline: getComputedStyle(document.activeElement).outlineStyle }));
  const tabTo = async (matches) => {
    for (let presses = 0; presses < 400; presses += 1) {
      await page.keyboard.press("Tab");
      const now = await focused();
      if (matches(now)) {
        if (now.outline === "none") fault(`by keyboard: no focus is visible on ${now.text || now.name}`);
        return;
      }
    }
    throw new Error("by keyboard: the target is never reached");
  };
  const enter = async () => { await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]); };
  await tabTo((now) => now.href.endsWith("/projects") && now.text === "Projects");
  await enter();
  await tabTo((now) => now.name === "theme");
  await page.keyboard.press("Space");
  await tabTo((now) => now.text === "Show projects");
  await enter();
  assert.match(page.url(), /\/projects\?theme=/);
  await tabTo((now) => now.text === "CSV");
  const { href } = await focused();
  const csv = await fetch(href);
  assert.equal(csv.status, 200);
  assert.match(csv.headers.get("content-type"), /^text\/csv/);
  const heading = await page.$eval(".list-head .sum strong", (node) => Number(node.textContent.replace(/\D/g, "")));
  assert.equal(await total(page.url()), heading);
  await page.close();
}

// A page that is reloaded, and not modified, looks the same: its style sheet is not blocked.
for (const path of ["/", "/projects", "/embed/projects?country=UA"]) {
  const { page, seen } = await open(path);
  const look = () => page.evaluate(() => [getComputedStyle(document.body).backgroundColor, document.styleSheets.length].join());
  const before = await look();
  const [answer] = [await page.reload({ waitUntil: "load" })];
  if (answer.status() !== 304 && !answer.fromCache()) await page.reload({ waitUntil: "load" });
  if ((await look()) !== before) fault(`${path}: has another style after it was reloaded`);
  if (seen.console.length) fault(`${path}: after it was reloaded, the console says ${seen.console.join("; ")}`);
  await page.close();
}

// Without scripts: filters, order, pages and the board work, because they are links and forms.
{
  const { page } = await open("/projects", { script: false });
  await page.click("form.facets input[name=theme]");
  await page.focus("form.facets .apply button");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  assert.match(page.url(), /theme=/);
  await page.goto(`${url}/plans/eu-plan-thb-2005`);
  await page.click("form.board-filter input[name=overdue]");
  await page.focus("form.board-filter button");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  const rows = await page.$$eval("tr[data-status]", (rows) => rows.length);
  assert.equal(rows, await total(`${url}/actions?overdue=true&plan=eu-plan-thb-2005`));
  await page.close();
}

// In print: the board and a record.
await browser.close();
browser = await launch();
for (const [path, most] of [["/plans/eu-plan-thb-2005", 6], ["/projects/12401-11-se-10", 3]]) {
  const { page } = await open(path);
  const pdf = Buffer.from(await page.pdf({ format: "A4" })).toString("latin1");
  const pages = Number(pdf.match(/\/Type\s*\/Pages[\s\S]*?\/Count (\d+)/)?.[1] ?? pdf.match(/\/Count (\d+)/)?.[1] ?? 0);
  if (pages < 1 || pages > most) fault(`${path}: ${pages} pages in print, at most ${most} expected`);
  await page.close();
}

await browser.close();
assert.deepEqual(faults, []);
console.log(`${checked} views without findings of axe, ${widths} more widths, ${figures} figures equal to the API`);
