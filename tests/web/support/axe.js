// SPDX-License-Identifier: MIT
// axe-core, with the rules of WCAG 2.2 AA.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What breaks them, and `more` rules, on the page that is shown, a line each. */
export async function axeViolations(page, more = []) {
  await page.evaluate(axe);
  const result = await page.evaluate((runOnly) => window.axe.run(document, {runOnly, resultTypes: ['violations']}), [...standards, ...more]);
  return result.violations.map((violation) => `${violation.id} at ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`);
}
