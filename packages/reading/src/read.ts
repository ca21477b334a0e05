import { eventEntries, readEvents } from './events/read-events.js';
import { makesEntries, readMakes } from './makes/read-makes.js';
import type { Reading } from './model.js';
import { findNames, gatherNames, nameEntries } from './names/find-names.js';
import { quantityEntries, readFigures } from './quantities/read-quantities.js';
import { type Entry, Lexicon } from './scan/lexicon.js';
import { joinMakes, joinTables } from './tables/join-tables.js';
import { readTables } from './tables/read-tables.js';
import { fold } from './text/fold.js';
import { layOut } from './text/layout.js';
import type { Page } from './text/page.js';
import { rewrap } from './text/rewrap.js';
import { unwrap, withoutBlanks } from './text/unwrap.js';
import { findTimes, timeEntries } from './times/find-times.js';
import { isWorkReport, reportedYear } from './times/work-report.js';
import { readerVersion } from './version.js';

/** What is known of a document from outside its text. */
export interface ReadOptions {
  readonly doc?: string | null;
  readonly title?: string | null;
  /** Publication date, `YYYY-MM-DD`; relative times stay unresolved without it. */
  readonly published?: string | null;
}

/** 【某某调研行】甲市:…: the column that a title stands under is none of it. */
const withoutColumn = (title: string): string => title.replace(/^【[^】]{1,30}】(?=.)/, '');

/** 037, scan_12: the name of a file that was taken for a title tells nothing. */
const saysSomething = /[\u3400-\u9fff]{2}/;

let lexicon: Lexicon<Entry> | undefined;

/** Makes a text ready for the rules. The word lists are compiled on first use. */
export function preparePage(text: string, options: ReadOptions = {}): Page {
  const { published = null } = options;
  const title =
    options.title && saysSomething.test(options.title) ? withoutColumn(withoutBlanks(options.title)) : null;
  lexicon ??= new Lexicon<Entry>([
    ...timeEntries,
    ...quantityEntries,
    ...nameEntries,
    ...eventEntries,
    ...makesEntries,
  ]);
  const folded = fold(text);
  const ofWork = isWorkReport(folded, { title, published });
  return {
    text,
    folded,
    layout: layOut(folded),
    tokens: lexicon.scan(folded),
    published,
    title,
    isWorkReport: ofWork,
    reportedYear: ofWork ? reportedYear(folded, { title, published }) : null,
  };
}

/**
 * Reads a text: its quantities, names, events and who makes what, each with its span and the rule that read
 * it. Never throws: what could not be read stands in `gaps`.
 *
 * @example
 * read('2023年,该厂产量2.2万吨。').quantities[0]?.value // '22000'
 */
export function read(text: string, options: ReadOptions = {}): Reading {
  const unwrapped = unwrap(text);
  return unwrapped ? rewrap(readPage(unwrapped.text, options), text, unwrapped) : readPage(text, options);
}

function readPage(text: string, options: ReadOptions): Reading {
  const page = preparePage(text, options);
  const names = findNames(page);
  const times = findTimes(page);
  const around = { names, times };
  const tables = readTables(page, around);
  const { quantities, gaps } = joinTables(readFigures(page, around), tables);
  return {
    doc: options.doc ?? null,
    title: options.title ?? null,
    published: options.published ?? null,
    reader: readerVersion,
    quantities,
    entities: gatherNames(page, names),
    events: readEvents(page, around),
    makes: joinMakes(readMakes(page, around), tables.makes),
    gaps,
    repeats: page.layout.repeats,
  };
}
