// SPDX-License-Identifier: MIT
// Words are found in all pages, without a server, alike in the website, the single file and the course.
import assert from 'node:assert/strict';
import {renameSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, before, test} from 'node:test';
import {axeViolations} from './support/axe.js';
import {desktop, launch, views} from './support/browser.js';
import {audiences, exportPackage, filesBelow, unpack} from './support/exports.js';

let exported;
let browser;
before(async () => {
  exported = exportPackage('site,single,scorm');
  for (const archive of filesBelow(exported.out).filter((file) => file.endsWith('.zip')))
    unpack(archive, `${archive}.files`);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  exported?.remove();
});

const starts = (audience) => ({
  website: join(exported.site(audience), 'index.html'),
  'single file': exported.single(audience),
  course: join(`${exported.file(`-${audience}-scorm.zip`)}.files`, 'index.html'),
});

/** Opens a file in a context of its own, runs `use` on the page and closes both. */
async function withPage(file, use, options = desktop) {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    return await use(page);
  } finally {
    await context.close();
  }
}

const count = (page) => page.locator('[data-found-count]');

/** What is found for some words: the line above, and each place with its words. */
async function findWords(page, words) {
  await page.getByLabel('Find a word').fill(words);
  if (words)
    await count(page).filter({hasText: /\S/}).waitFor();
  return {said: await count(page).textContent(), places: (await page.locator('[data-found] li').allTextContents()).map((text) => text.replace(/\s+/g, ' '))};
}

for (const audience of audiences) {
  test(`for ${audience} the same places are found in the website, the single file and the course`, async () => {
    const found = {};
    for (const [kind, file] of Object.entries(starts(audience)))
      found[kind] = await withPage(file, async (page) => {
        const all = [];
        for (const words of ['picture', 'TELL', 'their fault', 'childline', 'dont', 'don’t', 'nudes', 'xylophone'])
          all.push([words, await findWords(page, words)]);
        return all;
      });
    assert.deepEqual(found['single file'], found.website);
    assert.deepEqual(found.course, found.website);
    const byWords = Object.fromEntries(found.website);
    assert.ok(byWords.picture.places.length > 3);
    assert.deepEqual(byWords.dont, byWords['don’t']);
    assert.match(byWords.xylophone.said, /^Nothing found/);
    assert.deepEqual(byWords.xylophone.places, []);
  });
}

test('each place that is found leads to its heading, on a page that has the words', async () => {
  for (const file of Object.values(starts('young-people')))
    await withPage(file, async (page) => {
      const places = (await findWords(page, 'blackmail')).places.length;
      assert.ok(places > 2);
      for (let place = 0; place < places; ++place) {
        await page.goto(pathToFileURL(file).href);
        await findWords(page, 'blackmail');
        const link = page.locator('[data-found] a').nth(place);
        const title = await link.textContent();
        await link.click();
        const shown = page.locator('article.page:visible');
        assert.match(await shown.textContent(), /blackmail/i, title);
        const heading = title.split(': ')[1];
        if (heading)
          assert.ok(await page.evaluate((words) => document.getElementById(decodeURIComponent(location.hash.slice(1))).textContent.replace(/\s+/g, ' ').trim() === words, heading), title);
      }
    });
});

test('while words are looked for the list of parts makes room, and comes back', async () => {
  await withPage(starts('young-people').website, async (page) => {
    const parts = page.locator('[data-parts]');
    await findWords(page, 'picture');
    assert.equal(await parts.isVisible(), false);
    await findWords(page, '');
    assert.equal(await parts.isVisible(), true);
    assert.equal(await count(page).textContent(), '');
    await findWords(page, 'xylophone');
    assert.equal(await parts.isVisible(), true);
  });
});

test('what somebody looks for is kept nowhere, and the list is all that is asked for', async () => {
  for (const file of Object.values(starts('young-people')))
    await withPage(file, async (page) => {
      const asked = [];
      page.on('request', (request) => { if (request.resourceType() !== 'other') asked.push(request.url().split('/').slice(-2).join('/')); }); // the icon is
      await findWords(page, 'only for my own eyes');
      assert.deepEqual(asked, file === starts('young-people').website ? ['look/search.js'] : []);
      assert.equal(await page.evaluate(() => JSON.stringify([{...localStorage}, {...sessionStorage}, location.href])).then((kept) => kept.includes('eyes')), false);
      await page.reload();
      assert.equal(await page.getByLabel('Find a word').inputValue(), '');
    });
});

test('without script there is no field that does nothing', async () => {
  for (const file of Object.values(starts('parents')))
    await withPage(file, async (page) => assert.equal(await page.getByLabel('Find a word').isVisible(), false), {...desktop, javaScriptEnabled: false});
});

test('a website whose list is missing says so, and lists its parts', async () => {
  const list = join(exported.site('parents'), 'look/search.js');
  renameSync(list, `${list}.away`);
  try {
    await withPage(starts('parents').website, async (page) => {
      assert.match((await findWords(page, 'picture')).said, /could not be opened/);
      assert.equal(await page.locator('[data-parts]').isVisible(), true);
    });
  } finally {
    renameSync(`${list}.away`, list);
  }
});

for (const [name, options] of Object.entries(views))
  test(`what is found can be read by everybody ${name}`, async () => {
    await withPage(starts('young-people').website, async (page) => {
      await findWords(page, 'picture');
      assert.deepEqual(await axeViolations(page), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth + 1));
    }, options);
  });
