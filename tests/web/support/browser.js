// SPDX-License-Identifier: MIT
// Debian's Chromium, told to do nothing by itself.
import {chromium} from 'playwright-core';

const quiet = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

export function launch() {
  const asRoot = process.getuid?.() === 0; // Chromium refuses its sandbox to root
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: asRoot ? [...quiet, '--no-sandbox'] : quiet,
  });
}

export const phone = {viewport: {width: 320, height: 640}};
export const desktop = {viewport: {width: 1280, height: 900}};

/** The ways in which a page is met. */
export const views = {
  'on a phone': phone,
  'on a phone in the dark': {...phone, colorScheme: 'dark', reducedMotion: 'reduce'},
  'on a desktop': desktop,
  'on a desktop in the dark': {...desktop, colorScheme: 'dark'},
};
