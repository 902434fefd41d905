// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {after, afterEach, before, beforeEach, test} from 'node:test';
import {launch, phone} from './support/browser.js';
import {exportPackage, pagesBelow} from './support/exports.js';
import {serve} from './support/site_server.js';

const target = 'https://www.bbc.co.uk/weather'; // of the sample's package.yaml

let exported;
let server;
let browser;
let context;
let page;
before(async () => {
  exported = exportPackage();
  server = await serve(exported.site('young-people'));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.close();
  exported?.remove();
});
beforeEach(async () => {
  context = await browser.newContext(phone);
  await context.route((url) => url.origin !== server.origin, (route) => route.fulfill({contentType: 'text/html', body: '<title>Elsewhere</title>'}));
  page = await context.newPage();
  await page.goto(`${server.origin}/index.html`);
  await page.goto(`${server.origin}/the-moment.html`);
});
afterEach(() => context.close());

const away = () => page.waitForURL((url) => url.origin !== server.origin, {timeout: 5000});

/** Whether the page is still here after everything that the keys set off has been carried out. */
async function stillHere() {
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  return page.url().startsWith(server.origin);
}

test('leaves in place of this page, so that Back does not come back to it', async () => {
  const before = await page.evaluate(() => history.length);
  await page.getByRole('link', {name: 'Quick exit'}).click();
  await away();
  assert.equal(page.url(), target);
  assert.equal(await page.evaluate(() => history.length), before);
  await page.goBack();
  assert.ok(!page.url().includes('the-moment'), page.url());
});

test('is in view at the top and at the foot of the page', async () => {
  const exit = page.getByRole('link', {name: 'Quick exit'});
  for (const place of [0, 1e6]) {
    await page.evaluate((y) => scrollTo(0, y), place);
    const box = await exit.boundingBox();
    assert.ok(box.y >= 0 && box.y + box.height <= phone.viewport.height, JSON.stringify(box));
  }
});

test('leaves after Shift was pressed three times, and says so before', async () => {
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.waitForFunction(() => [...document.querySelectorAll('[role=status]')].some((said) => /shift|press/i.test(said.textContent)));
  await page.keyboard.press('Shift');
  await away();
  assert.equal(page.url(), target);
});

test('does not leave while capital letters are typed', async () => {
  await page.goto(`${server.origin}/my-plan.html`);
  await page.locator('textarea:visible').first().focus();
  for (const letter of 'WAIT') {
    await page.keyboard.down('Shift');
    await page.keyboard.press(letter);
    await page.keyboard.up('Shift');
  }
  assert.ok(await stillHere());
});

test('does not leave when the presses are far apart', async () => {
  await page.clock.install();
  await page.reload();
  for (let presses = 0; presses < 3; ++presses) {
    await page.keyboard.press('Shift');
    await page.clock.fastForward(6000);
  }
  assert.ok(page.url().startsWith(server.origin));
});

test('takes a plan that was not to be kept with it', async () => {
  await page.goto(`${server.origin}/my-plan.html`);
  await page.locator('textarea:visible').first().fill('words of my own');
  await page.getByRole('link', {name: 'Quick exit'}).click();
  await away();
  await page.goto(`${server.origin}/my-plan.html`);
  assert.equal(await page.locator('textarea:visible').first().inputValue(), '');
});

test('is an ordinary link on every page when scripts are off', async () => {
  for (const file of pagesBelow(exported.site('young-people'))) {
    const links = readFileSync(file, 'utf8').match(/<a\b[^>]*>/g).filter((link) => link.includes(`href="${target}"`));
    assert.ok(links.length >= 2, `${basename(file)}: the button and the hidden link`);
    assert.ok(links.every((link) => link.includes('noreferrer')), basename(file));
  }
});

test('the first page and the support page say that it does not clear the history', async () => {
  for (const file of ['index.html', 'get-support.html']) {
    await page.goto(`${server.origin}/${file}`);
    assert.match(await page.locator('main').innerText(), /does not clear your browser[’']s history/, file);
  }
});
