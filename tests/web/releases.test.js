// SPDX-License-Identifier: MIT
// The page of releases that can be put on any web host: with one to use, one replaced and one withdrawn.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {axeViolations} from './support/axe.js';
import {launch, views} from './support/browser.js';
import {cli} from './support/exports.js';

const modules = createRequire(import.meta.url);

let scratch;
let browser;
before(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'waymark-releases-'));
  const env = {...process.env, WAYMARK_HOME: join(scratch, 'home')};
  const run = (...words) => execFileSync(cli, words, {env, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8'});
  const package_ = join(scratch, 'package');
  run('demo', package_);
  for (const name of ['1', '2', '3'])
    run('release', package_, '--name', name, '--format', 'single', '--force', 'Only a test of the page.', '--out', join(scratch, 'bundles'), '--as', 'police');
  run('withdraw', package_, '--name', '3', '--reason', 'A telephone number is wrong.', '--as', 'police');
  run('index', '--package', package_, '--out', join(scratch, 'web'));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  rmSync(scratch, {recursive: true, force: true});
});

test('the list for programs says which release to use', () => {
  const {releases} = JSON.parse(readFileSync(join(scratch, 'web', 'releases.json'), 'utf8'));
  assert.equal(releases[1].forced, 'Only a test of the page.');
  assert.deepEqual(releases.map(({release, state}) => `${release} ${state}`), ['1 replaced', '2 current', '3 withdrawn']);
});

test('the Nu checker finds no error in the page of releases', () => {
  const jar = modules.resolve('vnu-jar/build/dist/vnu.jar');
  const checker = spawnSync('java', ['-Xss4m', '-jar', jar, '--also-check-css', '--skip-non-html', '--format', 'json', '--exit-zero-always', join(scratch, 'web')],
    {encoding: 'utf8', maxBuffer: 1 << 26});
  assert.equal(checker.status, 0, checker.error?.message ?? checker.stderr);
  assert.deepEqual(JSON.parse(checker.stderr).messages.filter((message) => message.type !== 'info').map((message) => message.message), []);
});

for (const [view, options] of Object.entries(views))
  test(`the page of releases has no fault that axe-core knows ${view}, and no sideways scroll`, async () => {
    const context = await browser.newContext({...options, bypassCSP: true});
    try {
      const page = await context.newPage();
      await page.goto(pathToFileURL(join(scratch, 'web', 'index.html')).href);
      assert.deepEqual(await axeViolations(page, ['best-practice']), []);
      const [content, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(content <= width + 1, `${content} px in ${width}`);
      assert.equal(await page.locator('h1:visible').count(), 1);
    } finally {
      await context.close();
    }
  });
