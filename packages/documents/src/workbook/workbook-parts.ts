import { posix } from 'node:path';
import type { OfficePackage } from '../formats/office/open-package.js';
import { parseXml } from '../formats/office/parse-xml.js';
import { type NumberFormat, numberFormat } from './number-format.js';
import { PackedStrings } from './packed-strings.js';

/** A workbook and how its messages name it. */
export interface WorkbookFile {
  readonly office: OfficePackage;
  readonly path: string;
}

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
}

/** What the cells of every sheet refer to. */
export interface SharedParts {
  readonly strings: PackedStrings;
  /** The number format of each style. */
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

const format = 'xlsx';

/** The sheets in the order of their tabs, and where dates are counted from. */
export async function readSheetList({
  office,
  path,
}: WorkbookFile): Promise<{ readonly sheets: readonly SheetEntry[]; readonly from1904: boolean }> {
  const main = await relationTarget(office, { part: '', type: 'officeDocument', path });
  const workbook = main ?? 'xl/workbook.xml';
  const targets = await relations(office, { part: workbook, path });
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  await eachTag(office, { part: workbook, path }, (tag, attributes) => {
    if (tag === 'workbookPr') from1904 = /^(?:1|true|on)$/u.test(attributes.date1904 ?? '');
    if (tag !== 'sheet') return;
    const part = targets.get(attributes['r:id'] ?? attributes.id ?? '')?.target;
    const isHidden = (attributes.state ?? 'visible') !== 'visible';
    // A sheet of a chart has no cells.
    if (part && /worksheet/iu.test(part)) sheets.push({ name: attributes.name ?? '', isHidden, part });
  });
  return { sheets, from1904 };
}

/** Strings and styles; empty where the workbook has none. */
export async function readSharedParts(file: WorkbookFile): Promise<Omit<SharedParts, 'from1904'>> {
  return { strings: await readStrings(file), formats: await readFormats(file) };
}

async function readStrings({ office, path }: WorkbookFile): Promise<PackedStrings> {
  const strings = new PackedStrings();
  const entry = office.part('xl/sharedStrings.xml');
  if (!entry) return strings;
  let current = '';
  let isText = false;
  // Phonetic guides (rPh) repeat a string in another script.
  let phonetic = 0;
  const handlers = {
    open: (tag: string) => {
      if (tag === 'si') current = '';
      if (tag === 'rPh') phonetic += 1;
      isText = tag === 't' && phonetic === 0;
    },
    text: (text: string) => {
      if (isText) current += text;
    },
    close: (tag: string) => {
      if (tag === 'rPh') phonetic -= 1;
      if (tag === 't') isText = false;
      if (tag === 'si') strings.push(current);
    },
  };
  await parseXml(await entry.stream(), handlers, { path, format });
  return strings;
}

async function readFormats({ office, path }: WorkbookFile): Promise<readonly NumberFormat[]> {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCellFormats = false;
  await eachTag(office, { part: 'xl/styles.xml', path }, (tag, attributes) => {
    if (tag === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
    if (tag === 'cellXfs') inCellFormats = true;
    if (tag === 'cellStyles' || tag === 'dxfs') inCellFormats = false;
    if (tag !== 'xf' || !inCellFormats) return;
    const id = Number(attributes.numFmtId ?? 0);
    formats.push(numberFormat(id, codes.get(id)));
  });
  return formats;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

interface PartOf {
  readonly part: string;
  readonly path: string;
}

async function relations(
  office: OfficePackage,
  { part, path }: PartOf,
): Promise<ReadonlyMap<string, Relation>> {
  const found = new Map<string, Relation>();
  const file = posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
  await eachTag(office, { part: file, path }, (tag, { Id, Type, Target, TargetMode }) => {
    if (tag !== 'Relationship' || !Id || !Target || TargetMode === 'External') return;
    const target = Target.startsWith('/') ? Target.slice(1) : posix.join(posix.dirname(part), Target);
    found.set(Id, { type: Type ?? '', target });
  });
  return found;
}

async function relationTarget(
  office: OfficePackage,
  { part, type, path }: PartOf & { readonly type: string },
): Promise<string | null> {
  const all = await relations(office, { part, path });
  return [...all.values()].find((relation) => relation.type.endsWith(`/${type}`))?.target ?? null;
}

async function eachTag(
  office: OfficePackage,
  { part, path }: PartOf,
  open: (tag: string, attributes: Readonly<Record<string, string>>) => void,
): Promise<void> {
  const entry = office.part(part);
  if (entry) await parseXml(await entry.stream(), { open }, { path, format });
}
