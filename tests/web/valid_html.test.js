// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {exportPackage, packages, pagesBelow, unpack} from './support/exports.js';

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

/** The errors that the Nu Html Checker finds in every page, style sheet and picture below a folder. */
function errorsBelow(folder) {
  const checker = spawnSync('java', ['-Xss4m', '-jar', jar, '--also-check-css', '--also-check-svg', '--skip-non-html', '--format', 'json',
    '--exit-zero-always', folder], {encoding: 'utf8', maxBuffer: 1 << 26});
  assert.equal(checker.status, 0, checker.error?.message ?? checker.stderr);
  return JSON.parse(checker.stderr).messages
    .filter((message) => message.type !== 'info')
    .map((message) => `${message.url?.split('/').slice(-2).join('/')}:${message.lastLine}: ${message.message}`);
}

for (const [name, {folder, audiences}] of Object.entries(packages))
  describe(name, () => {
    let exported;
    before(() => {
      exported = exportPackage('site,single,scorm', folder);
      for (const audience of audiences)
        unpack(exported.file(`-${audience}-scorm.zip`), join(exported.out, `course-${audience}`));
    });
    after(() => exported?.remove());

    test('has a website, a single page and a course for every audience', () => {
      for (const audience of audiences) {
        assert.ok(pagesBelow(exported.site(audience)).length > 1, audience);
        assert.ok(exported.single(audience), audience);
        assert.equal(pagesBelow(join(exported.out, `course-${audience}`)).length, 1, audience);
      }
    });

    test('has no error that the Nu checker knows in any page, style sheet or picture', () => {
      assert.deepEqual(errorsBelow(exported.out), []);
    });
  });

test('the Nu checker does find an error where there is one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-web-'));
  try {
    writeFileSync(join(folder, 'wrong.html'), '<!DOCTYPE html><html lang="en"><head><title>Wrong</title></head><body><h1>A<p>B</p></h1></body></html>');
    assert.notEqual(errorsBelow(folder).length, 0);
  } finally {
    rmSync(folder, {recursive: true});
  }
});
