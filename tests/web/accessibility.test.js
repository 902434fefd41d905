// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {basename} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {axeViolations} from './support/axe.js';
import {launch, phone, views} from './support/browser.js';
import {exportPackage, filesBelow, packages, pagesBelow, unpack} from './support/exports.js';

let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser?.close(); });

const filesFor = (exported, audience) =>
  [...pagesBelow(exported.site(audience)), exported.single(audience), unpacked(exported, `-${audience}-scorm.zip`, 'index.html')[0]];

/** The files with this ending in an archive of the export. */
function unpacked(exported, archive, ending) {
  const folder = `${exported.file(archive)}.files`;
  if (!existsSync(folder))
    unpack(exported.file(archive), folder);
  return filesBelow(folder).filter((file) => file.endsWith(ending));
}

/** Opens each file in turn in a context of its own kind, and gathers what `look` says about it. */
async function gather(files, options, look) {
  const context = await browser.newContext(options);
  const found = [];
  try {
    for (const file of files) {
      const page = await context.newPage();
      await page.goto(pathToFileURL(file).href);
      found.push(...(await look(page)).map((what) => `${basename(file)}: ${what}`));
      await page.close();
    }
  } finally {
    await context.close();
  }
  return found;
}

// A pixel more is rounding.
async function sidewaysScroll(page) {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  return content > window + 1 ? [`scrolls sideways: ${content} px in ${window}`] : [];
}

/** Buttons and fold-outs that are too small for a thumb. */
function smallTargets(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, a.button, summary, a.exit, a.pill')]
      .filter((control) => control.checkVisibility())
      .map((control) => [control.textContent.trim(), control.getBoundingClientRect()])
      .filter(([, box]) => box.height < 43.5 || box.width < 43.5)
      .map(([words, box]) => `“${words}” is ${Math.round(box.width)} x ${Math.round(box.height)} px`));
}

/** Presses Tab through the page; answers the controls on which no ring of at least 3 px was drawn. */
async function controlsWithoutFocusRing(page) {
  const plain = [];
  for (let presses = 0; presses < 40; ++presses) {
    await page.keyboard.press('Tab');
    const control = await page.evaluate(() => {
      const focused = document.activeElement;
      const style = getComputedStyle(focused);
      const outline = style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
      return focused === document.body ? null : {words: focused.textContent.trim() || focused.id, outline};
    });
    if (!control)
      break;
    if (control.outline < 3)
      plain.push(`no ring round “${control.words}”`);
  }
  return plain;
}

/** Tests of the pages that `exported()` has for an audience. */
function describePages(exported, audience) {
  for (const [view, options] of Object.entries(views))
    test(`have no fault that axe-core knows ${view}, and no sideways scroll`, async () => {
      const found = await gather(filesFor(exported(), audience), options, async (page) => [...(await axeViolations(page)), ...(await sidewaysScroll(page))]);
      assert.deepEqual(found, []);
    });

  test('show one main heading with scripts off', async () => {
    const found = await gather(filesFor(exported(), audience), {javaScriptEnabled: false}, async (page) => {
      const headings = await page.locator('h1:visible').count();
      return headings === 1 ? [] : [`${headings} main headings`];
    });
    assert.deepEqual(found, []);
  });

  test('have buttons that a thumb can hit, and do not scroll sideways with text twice as large', async () => {
    const found = await gather(filesFor(exported(), audience), {viewport: {width: 640, height: 900}}, async (page) => {
      const small = await smallTargets(page);
      await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
      return [...small, ...(await sidewaysScroll(page))];
    });
    assert.deepEqual(found, []);
  });

  test('draw a ring round whatever has the focus', async () => {
    assert.deepEqual(await gather(filesFor(exported(), audience), phone, controlsWithoutFocusRing), []);
  });

  test('have an e-book in which axe-core finds no fault on any page, on a phone', async () => {
    const pages = unpacked(exported(), `-${audience}.epub`, '.xhtml');
    assert.ok(pages.length > 3);
    assert.deepEqual(await gather(pages, phone, axeViolations), []);
    assert.deepEqual(await gather(pages, phone, sidewaysScroll), []);
  });
}

for (const [name, {folder, audiences}] of Object.entries(packages)) {
  let exported;
  describe(name, () => {
    before(() => { exported = exportPackage('site,single,epub,scorm', folder); });
    after(() => exported?.remove());
    for (const audience of audiences)
      describe(`for ${audience}`, () => describePages(() => exported, audience));
  });
}

test('axe-core does find a fault where there is one', async () => {
  const page = await browser.newPage();
  await page.setContent('<html lang="en"><title>Wrong</title><main><h1>A</h1><img src="data:,"></main></html>');
  assert.notEqual((await axeViolations(page)).length, 0);
  await page.close();
});
