// SPDX-License-Identifier: MIT
// Nothing that a pupil types leaves the device, and no page asks for anything from anywhere else.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {basename, dirname, relative} from 'node:path';
import {after, before, test} from 'node:test';
import {desktop, launch} from './support/browser.js';
import {audiences, exportPackage, pagesBelow} from './support/exports.js';
import {serve} from './support/site_server.js';

const secret = 'only-for-my-own-eyes';

let exported;
let browser;
before(async () => {
  exported = exportPackage();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  exported?.remove();
});

/** A context that notes every request, and lets none leave the origin. */
async function watchedContext(origin) {
  const context = await browser.newContext({...desktop, acceptDownloads: true});
  const faults = [];
  let leaving = false;
  await context.route('**/*', (route, request) => {
    const url = request.url();
    if (/^(data|blob|about):/.test(url))
      return route.continue();
    if (request.method() !== 'GET' || request.postData())
      faults.push(`${request.method()} with a body to ${url}`);
    if (url.includes(secret))
      faults.push(`typed words in ${url}`);
    if (url.startsWith(`${origin}/`))
      return route.continue();
    if (!(leaving && request.isNavigationRequest()))
      faults.push(`request to ${url}`);
    return route.abort();
  });
  context.on('page', (page) => {
    page.on('console', (message) => { if (message.type() === 'error' && !leaving) faults.push(`console: ${message.text()}`); });
    page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
    page.on('websocket', (socket) => faults.push(`web socket to ${socket.url()}`));
    page.on('dialog', (dialog) => dialog.accept());
  });
  return {context, faults, leave: () => { leaving = true; }};
}

async function fillEverything(page) {
  for (const summary of await page.locator('summary:visible').all())
    await summary.click();
  for (const box of await page.locator('input[type=checkbox]:visible').all())
    await box.check();
  const fields = await page.locator('textarea:visible, input[type=text]:visible, input[type=search]:visible').all();
  for (const field of fields)
    await field.fill(secret);
  return fields.length;
}

/** Presses every button that can be seen, again until no new one appears; deleting comes last. */
async function pressEverything(page) {
  const pressed = new Set();
  for (let found = true; found;) {
    found = false;
    const buttons = await page.locator('button:visible').all();
    const named = await Promise.all(buttons.map(async (button) => [await button.textContent(), button]));
    named.sort(([one], [other]) => /delete/i.test(one) - /delete/i.test(other));
    for (const [name, button] of named)
      if (!pressed.has(name) && (await button.isVisible())) {
        pressed.add(name);
        await button.click();
        found = true;
        break;
      }
  }
  return pressed.size;
}

const stored = (page) => page.evaluate(() => JSON.stringify([{...localStorage}, {...sessionStorage}]));

/** Uses everything on each page of `folder`; answers the faults, and how many fields and buttons were used. */
async function useEverything(folder, files) {
  const server = await serve(folder);
  const {context, faults, leave} = await watchedContext(server.origin);
  let used = 0;
  try {
    const page = await context.newPage();
    await page.addInitScript(() => { window.print = () => {}; });
    for (const file of files) {
      await page.goto(`${server.origin}/${relative(folder, file)}`);
      used += await fillEverything(page);
      used += await pressEverything(page);
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    }
    const exit = page.getByRole('link', {name: 'Quick exit'});
    leave();
    if (await exit.count()) {
      await exit.click({noWaitAfter: true});
      await page.waitForRequest(() => true, {timeout: 2000}).catch(() => {});
    }
    faults.push(...(await context.cookies()).map((cookie) => `cookie ${cookie.name}`));
    faults.push(...server.missing.map((path) => `missing ${path}`));
  } finally {
    await context.close();
    server.close();
  }
  return {faults, used};
}

for (const audience of audiences) {
  test(`the website for ${audience} asks for nothing but its own files, whatever is typed and pressed`, async () => {
    const folder = exported.site(audience);
    const {faults, used} = await useEverything(folder, pagesBelow(folder));
    assert.deepEqual(faults, []);
    if (audience === 'young-people')
      assert.ok(used > 20, `only ${used} fields and buttons were used`);
  });

  test(`the single page for ${audience} asks for nothing at all`, async () => {
    const file = exported.single(audience);
    const {faults} = await useEverything(dirname(file), [file]);
    assert.deepEqual(faults, []);
    assert.doesNotMatch(readFileSync(file, 'utf8'), /<(?:link|script|img|iframe)\b[^>]*\s(?:href|src)="(?!data:|#)/);
  });

  test(`every page for ${audience} forbids by policy what it does not need`, () => {
    for (const file of [...pagesBelow(exported.site(audience)), exported.single(audience)]) {
      const html = readFileSync(file, 'utf8');
      const policy = html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1] ?? '';
      const name = basename(file);
      assert.match(policy, /default-src (?:'|&#39;|&apos;)none/, name);
      assert.match(policy, /form-action (?:'|&#39;|&apos;)none/, name);
      assert.doesNotMatch(policy, /unsafe|https?:|\*/, name);
      assert.match(html, /name="referrer" content="no-referrer"/, name);
    }
  });
}

test('after “Delete my plan” no typed word is left on the device', async () => {
  const folder = exported.site('young-people');
  const server = await serve(folder);
  const context = await browser.newContext(desktop);
  try {
    const page = await context.newPage();
    await page.goto(`${server.origin}/my-plan.html`);
    await page.getByLabel('Keep on this device').check();
    assert.ok((await fillEverything(page)) > 0);
    assert.ok((await stored(page)).includes(secret), 'the plan is kept when that was asked for');
    await page.getByRole('button', {name: 'Delete my plan'}).first().click();
    await page.getByRole('dialog').getByRole('button', {name: 'Delete my plan'}).click();
    assert.ok(!(await stored(page)).includes(secret));
    await page.reload();
    assert.ok(!(await page.content()).includes(secret));
    for (const field of await page.locator('textarea, input[type=text]').all())
      assert.equal(await field.inputValue(), '');
  } finally {
    await context.close();
    server.close();
  }
});
