import { isoDate } from '../../metadata/iso-date.js';
import type { Metadata } from '../../metadata/metadata.js';
import { isRealTitle } from '../../metadata/real-title.js';
import type { OfficePackage } from './open-package.js';
import { parseXml } from './parse-xml.js';

/** What an Office file says about itself. */
export interface PackageProperties {
  readonly stated: Metadata;
  readonly properties: Metadata;
}

/**
 * The core and extended properties of an Office file (ECMA-376 part 2, §11): a title somebody gave it is its own
 * word; company and day of creation are what the program filled in.
 */
export async function packageProperties(
  office: OfficePackage,
  names: { readonly path: string; readonly format: string },
): Promise<PackageProperties> {
  const core = await leaves(office, 'docProps/core.xml', names);
  const extended = await leaves(office, 'docProps/app.xml', names);
  const title = core.get('title')?.trim();
  const company = extended.get('Company')?.trim();
  const created = isoDate(core.get('created') ?? '');
  return {
    stated: title && isRealTitle(title) ? { title } : {},
    properties: { ...(company ? { publisher: company } : {}), ...(created ? { published: created } : {}) },
  };
}

/** The text of each element that holds one, by its name. */
async function leaves(
  office: OfficePackage,
  part: string,
  names: { readonly path: string; readonly format: string },
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const entry = office.part(part);
  if (!entry) return found;
  let open = '';
  const handlers = {
    open: (name: string) => {
      open = name;
    },
    text: (text: string) => {
      if (open !== '') found.set(open, (found.get(open) ?? '') + text);
    },
    close: () => {
      open = '';
    },
  };
  await parseXml(await entry.stream(), handlers, names);
  return found;
}
