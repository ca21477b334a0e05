import { extname } from 'node:path';
import { LianpuError } from '@lianpu/errors';

/**
 * The name under which a file is sent: a bare one, as browsers give it. It becomes the name of a source, and of a file in
 * a folder of its own.
 *
 * @throws LianpuError ARGUMENT_INVALID for one that leads into a folder or holds what no name does
 */
export function uploadName(given: string): string {
  const name = given.normalize('NFC').trim();
  if (name !== '' && name !== '.' && name !== '..' && !/[/\\\u0000-\u001f]/u.test(name)) return name;
  throw new LianpuError('ARGUMENT_INVALID', {
    what: `name: ${JSON.stringify(given).slice(0, 100)} is not the name of a file`,
    remedy: 'Give its name without folders.',
  });
}

/** The extension by which its format is told, where it looks like one. */
export const extensionOf = (name: string): string => {
  const extension = extname(name).toLowerCase();
  return /^\.[a-z\d]{1,8}$/u.test(extension) ? extension : '';
};
