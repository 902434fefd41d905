// SPDX-License-Identifier: MIT
// Takes the pictures of the exported website for the README and docs/exports.md: node pictures.js FOLDER
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {launch} from './support/browser.js';
import {exportPackage} from './support/exports.js';

const folder = process.argv[2] ?? '../../docs/pictures';
mkdirSync(folder, {recursive: true});
const sample = exportPackage();
const browser = await launch();
try {
  const page = await browser.newPage({viewport: {width: 390, height: 844}, reducedMotion: 'reduce'});
  await page.goto(pathToFileURL(join(sample.site('young-people'), 'ways-out.html')).href);
  await page.getByRole('button', {name: /add .*to my plan/i}).first().click();
  await page.screenshot({path: join(folder, 'site-phone.png')});
  await page.goto(pathToFileURL(join(sample.site('young-people'), 'index.html')).href);
  await page.getByLabel('Find a word').fill('blackmail');
  await page.locator('[data-found] li').first().waitFor();
  await page.evaluate(() => document.getElementById('parts').scrollIntoView());
  await page.screenshot({path: join(folder, 'site-search.png')});
} finally {
  await browser.close();
  sample.remove();
}
