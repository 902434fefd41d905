// SPDX-License-Identifier: MIT
// E-books and courses, judged by EPUBCheck and by a learning platform's run-time in a real browser.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {desktop, launch} from './support/browser.js';
import {exportPackage, packages, unpack} from './support/exports.js';
import {serve} from './support/site_server.js';

const epubcheck = '/usr/share/java/epubcheck.jar';
const platform = readFileSync(new URL('node_modules/scorm-again/dist/scorm-again.min.js', import.meta.url), 'utf8');
const secret = 'only-for-my-own-eyes';

let exported;
let browser;
before(async () => {
  exported = exportPackage('epub,scorm');
  browser = await launch();
});
after(async () => {
  await browser?.close();
  exported?.remove();
});

/** What EPUBCheck finds in a book, warnings included. */
function faultsOf(book) {
  const report = `${book}.json`;
  spawnSync('java', ['-jar', epubcheck, '--json', report, book], {encoding: 'utf8'});
  return JSON.parse(readFileSync(report, 'utf8')).messages
    .filter(({severity}) => ['FATAL', 'ERROR', 'WARNING'].includes(severity))
    .map(({ID, message, locations}) => `${locations?.[0]?.path}: ${ID} ${message}`);
}

for (const [name, {folder, audiences}] of Object.entries(packages))
  test(`EPUBCheck finds nothing wrong in any e-book of ${name}`, () => {
    const made = exportPackage('epub', folder);
    try {
      for (const audience of audiences)
        assert.deepEqual(faultsOf(made.file(`-${audience}.epub`)), [], audience);
    } finally {
      made.remove();
    }
  });

test('EPUBCheck does find an error where there is one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-web-'));
  try {
    writeFileSync(join(folder, 'wrong.epub'), readFileSync(exported.file('-parents.epub')).subarray(0, 3000));
    assert.notEqual(faultsOf(join(folder, 'wrong.epub')).length, 0);
  } finally {
    rmSync(folder, {recursive: true});
  }
});

/** A platform's page with the course in its frame; every call of the course is noted. */
const platformPage = (status) => `<!DOCTYPE html><title>Platform</title><script>${platform.replaceAll('</script', '<\\/script')}</script><script>
  const real = new Scorm12API({autocommit: false, logLevel: 5});
  real.cmi.core.lesson_status = ${JSON.stringify(status)};
  window.calls = [];
  window.API = Object.fromEntries(['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish', 'LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic']
    .map((name) => [name, (...words) => { const answer = real[name](...words); window.calls.push([name, ...words]); window.fault ||= +real.LMSGetLastError(); return answer; }]));
</script><iframe src="/index.html" width="1000" height="800" title="The course"></iframe>`;

/** Runs the course for pupils in a platform where its state is `status`; `use` gets the frame. Answers what it said. */
async function saidToPlatform(status, use) {
  const folder = `${exported.file('-young-people-scorm.zip')}.files`;
  const server = await serve(folder);
  const context = await browser.newContext(desktop);
  try {
    const page = await context.newPage();
    await page.addInitScript(() => { window.print = () => {}; });
    await page.route('**/platform', (route) => route.fulfill({contentType: 'text/html', body: platformPage(status)}));
    await page.goto(`${server.origin}/platform`);
    const frame = page.frameLocator('iframe');
    await frame.locator('main').waitFor();
    await use?.(frame);
    const kept = await page.evaluate(() => JSON.stringify([{...localStorage}, {...sessionStorage}]));
    await page.evaluate(() => new Promise((left) => {
      const around = document.querySelector('iframe');
      around.addEventListener('load', left, {once: true});
      around.src = 'about:blank';
    }));
    return {calls: await page.evaluate(() => window.calls), fault: await page.evaluate(() => window.fault), kept, missing: server.missing};
  } finally {
    await context.close();
    server.close();
  }
}

async function turnTo(frame, part) {
  await frame.getByRole('navigation', {name: 'Parts'}).getByRole('link', {name: part}).click();
  await frame.getByRole('heading', {name: part, level: 2}).waitFor();
}

test('a course says that it was opened, and when its last part is reached that it was finished', async () => {
  unpack(exported.file('-young-people-scorm.zip'), `${exported.file('-young-people-scorm.zip')}.files`);
  const opened = await saidToPlatform('not attempted');
  assert.deepEqual(opened.calls, [['LMSInitialize', ''], ['LMSGetValue', 'cmi.core.lesson_status'], ['LMSSetValue', 'cmi.core.lesson_status', 'incomplete'], ['LMSCommit', ''], ['LMSFinish', '']]);
  assert.equal(opened.fault, 0);
  assert.deepEqual(opened.missing, []);
  const finished = await saidToPlatform('incomplete', async (frame) => {
    await turnTo(frame, 'About this package');
  });
  assert.deepEqual(finished.calls.slice(-3), [['LMSSetValue', 'cmi.core.lesson_status', 'completed'], ['LMSCommit', ''], ['LMSFinish', '']]);
  const again = await saidToPlatform('completed');
  assert.ok(!again.calls.some(([name]) => name === 'LMSSetValue'), 'whoever has finished stays so');
});

test('no word of a plan reaches the platform or its store, and a plan lasts from part to part', async () => {
  const {calls, kept} = await saidToPlatform('not attempted', async (frame) => {
    await turnTo(frame, 'My plan');
    for (const field of await frame.locator('textarea:visible, input[type=text]:visible').all())
      await field.fill(secret);
    await turnTo(frame, 'Ways out');
    await frame.getByRole('button', {name: /add .*to my plan/i}).first().click();
    await turnTo(frame, 'My plan');
    assert.equal(await frame.locator('textarea:visible').first().inputValue(), secret);
    assert.equal(await frame.locator('input[type=checkbox]:checked').count(), 1);
  });
  assert.ok(calls.length > 3);
  assert.ok(!JSON.stringify(calls).includes(secret));
  assert.equal(kept, '[{},{}]');
});

test('help opens beside the course, since most websites refuse a frame', async () => {
  await saidToPlatform('not attempted', async (frame) => {
    const links = frame.locator('a[href^="http"]');
    assert.ok((await links.count()) > 5);
    assert.equal(await frame.locator('a[href^="http"]:not([target="_blank"][rel~="noopener"])').count(), 0);
  });
});
