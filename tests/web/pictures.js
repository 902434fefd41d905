// SPDX-License-Identifier: MIT
// Takes the pictures of the exported website for the README: node pictures.js FOLDER
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
} finally {
  await browser.close();
  sample.remove();
}
