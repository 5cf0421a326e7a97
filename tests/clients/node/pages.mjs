// The API documentation and the GraphQL editor in Chromium: each page loads, its tool works, and the browser reports
// no error and no violated policy.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const base = process.env.REGISTER_URL;
const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
assert(executablePath, 'needs Chromium: apt-get install chromium');
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });

/** Opens a page, uses it, and returns what the browser reported: console messages, policy violations, failed requests. */
async function open(path, use) {
  const page = await browser.newPage();
  const reports = [];
  page.on('console', (message) => message.type() === 'error' && reports.push(`${message.text()} ${message.location().url}`));
  page.on('pageerror', (error) => reports.push(error.message));
  const answer = await page.goto(base + path, { waitUntil: 'networkidle0' });
  assert(answer.headers()['content-security-policy'], `${path} has no policy`);
  await use(page);
  await page.close();
  assert.deepEqual(reports.filter((report) => !report.endsWith('/favicon.ico')), [], path);
}

await open('/docs/rest/', async (page) => {
  await page.waitForSelector('.opblock');
  assert((await page.$$('.opblock')).length > 20);
  await page.click('.opblock-get .opblock-summary-control');
  await page.waitForSelector('.execute');
  await page.click('.execute');
  await page.waitForFunction(() => document.querySelector('.live-responses-table tr.response .response-col_status')?.textContent.startsWith('200'));
});

await open('/graphiql', async (page) => {
  await page.waitForSelector('.graphiql-execute-button');
  const answered = page.waitForResponse((response) => response.request().postData()?.includes('query Overdue'));
  await page.click('.graphiql-execute-button');
  assert.equal((await (await answered).json()).errors, undefined);
  await page.waitForFunction(() => document.querySelector('.graphiql-response').innerText.includes('16633-06-'));
});

for (const path of ['/data', '/errors']) {
  await open(path, async () => {});
}
await browser.close();
console.log('4 pages');
