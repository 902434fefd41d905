// SPDX-License-Identifier: MIT
// The sample and made-up packages, exported by the real program for every audience.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../../../..');
export const cli = process.env.WAYMARK_CLI ?? join(root, 'build/release/bin/waymark-cli');

export const audiences = ['young-people', 'parents', 'teachers'];

/** The sample and the packages in tests/cases/web: by name their folder (none: the sample) and their audiences. */
const cases = join(root, 'tests/cases/web');
const audiencesOf = (folder) => readFileSync(join(folder, 'package.yaml'), 'utf8').match(/(?<=^  - \{id: )[a-z-]+/gm);
export const packages = {
  'the sample': {audiences},
  ...Object.fromEntries(readdirSync(cases).map((name) => [`the package ${name}`, {folder: join(cases, name), audiences: audiencesOf(join(cases, name))}])),
};

/** Exports a package (the sample unless said) into a temporary folder. `site(audience)` is a folder, `single(audience)` one file, `file(ending)` any. */
export function exportPackage(formats = 'site,single', folder = undefined) {
  const scratch = mkdtempSync(join(tmpdir(), 'waymark-web-'));
  const out = join(scratch, 'export');
  const env = {...process.env, WAYMARK_HOME: join(scratch, 'home')};
  const run = (...words) => execFileSync(cli, words, {env, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8'});
  if (!folder)
    run('demo', join(scratch, 'package'));
  run('export', folder ?? join(scratch, 'package'), '--format', formats, '--out', out);
  const singles = filesBelow(out).filter((file) => /\.html$/.test(file) && !file.includes('/site-'));
  return {
    out,
    site: (audience) => join(out, `site-${audience}`),
    single: (audience) => singles.find((file) => file.endsWith(`-${audience}.html`)),
    file: (ending) => filesBelow(out).find((file) => file.endsWith(ending)),
    remove: () => rmSync(scratch, {recursive: true, force: true}),
  };
}

/** Every file below a folder, in order. */
export function filesBelow(folder) {
  return readdirSync(folder, {withFileTypes: true})
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

export const pagesBelow = (folder) => filesBelow(folder).filter((file) => file.endsWith('.html'));

/** Unpacks an archive into a new folder. */
export function unpack(archive, folder) {
  execFileSync('python3', ['-m', 'zipfile', '-e', archive, folder]);
}
