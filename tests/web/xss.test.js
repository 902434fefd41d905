// SPDX-License-Identifier: MIT
// No text that an author writes becomes code: each of xss_vectors.json stands in the text, in titles, in contacts, in comments and in file names, and every export is opened.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, before, test} from 'node:test';
import {desktop, launch} from './support/browser.js';
import {cli, filesBelow, unpack} from './support/exports.js';

const vectors = JSON.parse(readFileSync(new URL('xss_vectors.json', import.meta.url), 'utf8'));
const own = ['look/site.js', 'look/course.js', 'look/search.js'];
const canary = 'words-of-a-reviewer';
const yaml = (words) => JSON.stringify(words);

/** What a file may be called: no slash, colon, backslash or control character; short enough for a disk. */
const asFileName = (words, number) => `${number}-${words.replace(/[/\\:\u0000-\u001f\u007f]/g, '')}`.slice(0, 60).trim();

const kinds = ['scenario', 'questions', 'plan-options', 'plan', 'support', 'guide', 'lesson', 'page'];

function moduleText(vector, number, picture) {
  return `---
title: ${yaml(vector)}
audience: [young-people, parents, teachers]
kind: ${kinds[number % kinds.length]}
summary: ${yaml(vector)}
---

Words before. ${vector}

## ${vector.replace(/\s/g, ' ')}

- **${vector.replace(/\s/g, ' ')}** [x](${vector}) [y](<${vector.replace(/[<>\n]/g, '')}>) ![z](${vector})

![${vector.replace(/\s/g, ' ')}](<../artwork/${encodeURIComponent(picture)}>)

::: {.plan-option #x${number} icon=${yaml(vector)}}
### ${vector.replace(/\s/g, ' ')}
${vector.replace(/\n/g, ' ')}

> ${vector.replace(/\n/g, ' ')}
:::

::: {.chat me=${yaml(vector)}}
- **${vector.replace(/\s/g, ' ')}:** ${vector.replace(/\n/g, ' ')}
:::

::: activity
## ${vector.replace(/\s/g, ' ')}
- ${vector.replace(/\n/g, ' ')} ...
:::

::: support
[${vector.replace(/\s/g, ' ')}](contact:s${number})
:::
`;
}

const pictureText = (vector) => `<svg xmlns="http://www.w3.org/2000/svg" onload="boom()" viewBox="0 0 9 9"><title>${vector.replace(/[<&]/g, '')}</title><script>boom()</script><rect width="9" height="9" onclick="boom()"/></svg>`;

function writePackage(folder) {
  mkdirSync(join(folder, 'artwork'), {recursive: true});
  const modules = vectors.map((vector, number) => {
    const picture = `${asFileName(vector, number)}.svg`;
    const module = asFileName(vector, number);
    writeFileSync(join(folder, 'artwork', picture), pictureText(vector));
    writeFileSync(join(folder, 'modules', `${module}.md`), moduleText(vector, number, picture));
    return module;
  });
  const some = (number) => yaml(vectors[number % vectors.length]);
  writeFileSync(join(folder, 'contacts.yaml'), `services:\n${vectors.map((vector, number) => `  - {id: s${number}, name: ${yaml(vector)}, number: ${some(number + 1)}, site: ${some(number + 2)}, hours: ${yaml(vector)}}\n`).join('')}`);
  writeFileSync(join(folder, 'package.yaml'), `id: ${yaml('x"><script>boom()</script>')}
title: ${yaml('</title><script>boom()</script>"; } * { } /*')}
subtitle: ${yaml('"><img src=x onerror=boom()>')}
language: ${yaml('en"onload="boom()')}
audiences:
  - {id: young-people, name: ${yaml('<script>boom()</script>')}}
  - {id: parents, name: ${yaml('*/</style><script>boom()</script>')}}
  - {id: teachers, name: ${yaml("'; } </style><script>boom()</script>")}}
modules: [${modules.map(yaml).join(', ')}]
export: {quick-exit: "javascript:boom()", plan-title: ${yaml('<script>boom()</script>')}, paper: ${yaml('A4; } </style><script>boom()</script>')}}
`);
}

let scratch;
let out;
let browser;
before(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'waymark-xss-'));
  out = join(scratch, 'out');
  const folder = join(scratch, 'package');
  const run = (...words) => execFileSync(cli, words, {env: {...process.env, WAYMARK_HOME: join(scratch, 'home')}, stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8'});
  run('new', folder);
  run('comment', 'add', folder, '--text', [canary, ...vectors.filter((vector) => !vector.includes('\0'))].join('\n'), '--allow-personal-data', 'made up');
  writePackage(folder);
  run('export', folder, '--format', 'site,single,epub,scorm', '--out', out);
  for (const archive of filesBelow(out).filter((file) => /\.(epub|zip)$/.test(file)))
    unpack(archive, `${archive}.files`);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  rmSync(scratch, {recursive: true, force: true});
});

/** Opens each file and uses it; answers what ran, what it asked for, and what could run. */
async function whatRuns(files) {
  const context = await browser.newContext(desktop);
  const found = [];
  try {
    await context.exposeFunction('boom', () => found.push('code ran'));
    await context.route('**/*', (route) => {
      const url = route.request().url();
      if (/^(file|data|about|blob):/.test(url))
        return route.continue();
      found.push(`request to ${url}`);
      return route.abort();
    });
    const page = await context.newPage();
    page.on('dialog', (dialog) => { found.push('a dialog'); dialog.dismiss(); });
    for (const file of files) {
      await page.goto(pathToFileURL(file).href);
      const use = async () => found.push(...(await page.evaluate(useEverything, own)).map((fault) => `${basename(file)}: ${fault}`));
      await use();
      if (await page.locator('#find:visible').count()) {
        await page.locator('#find').fill('words');
        await page.locator('[data-found] li').first().waitFor();
        await use();
      }
    }
  } finally {
    await context.close();
  }
  return [...new Set(found)];
}

/** In the page: what could run code or load something, after every element was touched. */
function useEverything(own) {
  const faults = [];
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    if (/^(iframe|object|embed|base|form|foreignobject|animate|set|portal|frame|frameset)$/i.test(name) || element.matches('meta[http-equiv="refresh" i]'))
      faults.push(`<${name}>`);
    if (name === 'script' && element.textContent.includes('boom'))
      faults.push(`script ${element.textContent.slice(0, 60)}`);
    if (name === 'script' && element.hasAttribute('src') && !own.includes(element.getAttribute('src')))
      faults.push(`script ${element.getAttribute('src')}`);
    for (const {name: key, value} of element.attributes) {
      if (/^on/i.test(key) || /^(style|srcdoc|formaction|ping|background|poster|srcset)$/i.test(key))
        faults.push(`${name} ${key}=${value}`);
      if (/^(xlink:)?href$|^src$/i.test(key) && !/^(https?:|tel:|mailto:|#|data:image\/|[^:]*$)/i.test(value))
        faults.push(`${name} ${key}=${value}`);
    }
    for (const kind of ['mouseover', 'focus', 'error', 'toggle', 'animationstart', 'load'])
      element.dispatchEvent(new Event(kind));
  }
  if (document.doctype && document.doctype.internalSubset)
    faults.push('a subset of the document type');
  return faults;
}

test('there are at least two hundred ways to try', () => {
  assert.ok(vectors.length >= 200);
  assert.equal(new Set(vectors).size, vectors.length);
});

test('the trap works: code that runs is noticed', async () => {
  const file = join(scratch, 'trap.html');
  writeFileSync(file, '<!DOCTYPE html><title>Trap</title><img src="x" onerror="boom()">');
  const found = await whatRuns([file]);
  assert.ok(found.includes('code ran'), found.join(', '));
  assert.ok(found.some((fault) => fault.includes('onerror')));
});

for (const [name, choose] of [
  // Each page names all the others; a fifth of them is enough beside the single pages, which hold every text.
  ['website', (file, number) => file.includes('/site-young-people/') && /\.html$/.test(file) && (number % 5 === 0 || file.endsWith('index.html'))],
  ['single pages', (file) => /-(young-people|teachers)\.html$/.test(file)],
  ['e-book', (file) => file.includes('young-people.epub.files') && /\.(xhtml|svg)$/.test(file)],
  ['courses', (file) => /-(young-people|teachers)-scorm\.zip\.files\/.*\.html$/.test(file)],
])
  test(`nothing that an author wrote runs in the ${name}`, async () => {
    const files = filesBelow(out).filter(choose);
    assert.ok(files.length >= ({website: 50, 'e-book': 500}[name] ?? 2), `only ${files.length} files`);
    assert.deepEqual(await whatRuns(files), []);
  });

test('no comment of a reviewer is in any export', () => {
  const files = filesBelow(out);
  assert.ok(files.length > 500);
  for (const file of files)
    assert.ok(!readFileSync(file, 'utf8').includes(canary), file);
});
