// Where a Chromium lies that the tests of the pages can drive: CHROMIUM_PATH, then PATH, then Debian's place.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function candidates() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [
    process.env.CHROMIUM_PATH,
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/usr/bin/chromium',
  ].filter(Boolean);
}

const canRun = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The path of a Chromium, or null when there is none.
 * @returns {string | null}
 */
export function findChromium() {
  return candidates().find(canRun) ?? null;
}

/**
 * What Chromium is started with: as root and in containers it has no sandbox, and it asks nobody on the net for anything.
 * @type {string[]}
 */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
