// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, afterEach, before, beforeEach, test} from 'node:test';
import {launch, phone} from './support/browser.js';
import {exportPackage} from './support/exports.js';
import {serve} from './support/site_server.js';

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
  context = await browser.newContext({...phone, acceptDownloads: true});
  page = await context.newPage();
  await open('ways-out');
});
afterEach(() => context.close());

const open = (id, where = page) => where.goto(`${server.origin}/${id}.html`);
const addButtons = () => page.getByRole('button', {name: /^Add to my plan/});
const takeButtons = () => page.getByRole('button', {name: /^Take out/});
const inLocalStorage = (where = page) => where.evaluate(() => Object.entries(localStorage));
const firstField = (where = page) => where.locator('textarea:visible').first();

/** Adds the first way out; answers its title. */
async function addFirst() {
  const card = page.locator('[data-card]').first();
  const title = await card.getByRole('heading').innerText();
  await addButtons().first().click();
  return title;
}

test('a way out is added, says so, and is taken out again', async () => {
  const all = await addButtons().count();
  assert.ok(all >= 4, `${all} ways out can be added`);
  await addFirst();
  assert.equal(await addButtons().count(), all - 1);
  await page.getByText('In my plan').first().waitFor();
  assert.ok(await page.evaluate(() => document.activeElement.closest('[data-card]') !== null), 'the focus stays on the card');
  await page.waitForFunction(() => [...document.querySelectorAll('[role=status]')].some((said) => /plan/i.test(said.textContent)));
  await takeButtons().first().click();
  assert.equal(await addButtons().count(), all);
  assert.equal(await takeButtons().count(), 0);
});

test('what was added stands in the plan on another page of the same tab', async () => {
  const title = await addFirst();
  await open('my-plan');
  assert.ok((await page.locator('main').innerText()).includes(title));
  assert.ok(await page.getByRole('checkbox', {name: title}).first().isChecked());
});

test('nothing is kept on the device unless asked', async () => {
  await addFirst();
  await open('my-plan');
  await firstField().fill('ask my aunt');
  assert.deepEqual(await inLocalStorage(), []);
  const other = await context.newPage();
  await open('my-plan', other);
  assert.equal(await firstField(other).inputValue(), '');
});

test('a plan that is kept is there in another tab, and gone when keeping is switched off', async () => {
  await open('my-plan');
  await page.getByLabel('Keep on this device').check();
  await firstField().fill('ask my aunt');
  assert.equal((await inLocalStorage()).length, 1);
  assert.match((await inLocalStorage())[0][0], /take-control/);
  const other = await context.newPage();
  await open('my-plan', other);
  assert.equal(await firstField(other).inputValue(), 'ask my aunt');
  await page.bringToFront();
  await page.getByLabel('Keep on this device').uncheck();
  assert.deepEqual(await inLocalStorage(), []);
});

test('deleting asks first, and can be turned down', async () => {
  await open('my-plan');
  await firstField().fill('ask my aunt');
  await page.getByRole('button', {name: 'Delete my plan'}).first().click();
  await page.getByRole('button', {name: 'Keep it'}).click();
  assert.equal(await firstField().inputValue(), 'ask my aunt');
  await page.getByRole('button', {name: 'Delete my plan'}).first().click();
  await page.getByRole('dialog').getByRole('button', {name: 'Delete my plan'}).click();
  assert.equal(await firstField().inputValue(), '');
  await page.waitForFunction(() => [...document.querySelectorAll('[role=status]')].some((said) => /deleted|nothing is left|gone/i.test(said.textContent)));
});

test('the plan is saved as a file with the words in it', async () => {
  const title = await addFirst();
  await open('my-plan');
  await firstField().fill('ask my aunt');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Save as a file'}).click()]);
  const saved = readFileSync(await download.path(), 'utf8');
  assert.ok(saved.includes('ask my aunt'));
  assert.ok(saved.includes(title));
});

test('Print prints, and the sheet is one page without header, buttons or exit', async () => {
  await page.addInitScript(() => { window.print = () => { window.printed = true; }; });
  await open('my-plan');
  await firstField().fill('ask my aunt');
  await page.getByRole('button', {name: 'Print'}).click();
  assert.ok(await page.evaluate(() => window.printed === true));
  await page.emulateMedia({media: 'print'});
  assert.equal(await page.locator('header:visible, button:visible, nav:visible').count(), 0);
  assert.ok(await firstField().isVisible());
  const pdf = (await page.pdf({preferCSSPageSize: true})).toString('latin1');
  assert.equal(pdf.match(/\/Type\s*\/Page\b/g).length, 1);
});

test('with scripts off the plan is a form to fill in and print, with no button that does nothing', async () => {
  const plain = await browser.newContext({...phone, javaScriptEnabled: false});
  try {
    const sheet = await plain.newPage();
    await open('my-plan', sheet);
    assert.ok((await sheet.locator('input[type=checkbox]:visible').count()) >= 4);
    assert.ok((await sheet.locator('textarea:visible').count()) >= 2);
    assert.equal(await sheet.locator('button:visible').count(), 0);
    await open('ways-out', sheet);
    assert.equal(await sheet.locator('button:visible').count(), 0);
  } finally {
    await plain.close();
  }
});
