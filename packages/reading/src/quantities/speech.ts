import type { NameMention } from '../names/find-names.js';
import type { Placed } from '../scan/placed.js';
import type { Range } from '../text/layout.js';
import type { Page } from '../text/page.js';

/** What somebody says between quotation marks, and for which firm. */
export interface Speech extends Range {
  /** The firm that the words around the speech name for who speaks; null where they name none. */
  readonly firm: NameMention | null;
  /** Whether whoever speaks leads or works in a firm, named or not (厂长李某说), or is an official. */
  readonly by: 'firm' | 'official' | 'somebody';
  /** The body that an official speaks for (龙城市商务局局长某某); null where none is named. */
  readonly office: NameMention | null;
}

const longest = 500;
const shortest = 12;
const opening = '“'.charCodeAt(0);
const closing = '”'.charCodeAt(0);
const lineBreak = 0x0a;

const posts = /(?:董事长|总经理|总裁|总监|厂长|经理|负责人|创始人|工程师|主管|老板|质检员|技术员|员工|工人)/;
const speaks = /^[^,。;”“]{0,26}?(?:介绍|说|表示|告诉|坦言|道|笑|感慨|算起|补充|解释|指出|称)/;
const speaksBefore = /(?:介绍|说|说道|表示|告诉记者|坦言|算起了?账|笑着说|感慨|称)[,:]*$/;
const officials = /(?:书记|[县市区镇乡省村]长|局长|(?<!车间)主任|村民|农户|县委|市委|政府|管委会)/;

/** The speeches of a text by the place asked about, the last one kept. */
export class Speeches {
  readonly #page: Page;
  readonly #names: Placed<NameMention>;
  #last: { readonly at: number; readonly is: Speech | null } = { at: -1, is: null };

  constructor(page: Page, names: Placed<NameMention>) {
    this.#page = page;
    this.#names = names;
  }

  /** The speech that a place stands in; null where the sentence is told. */
  at(place: number): Speech | null {
    if (this.#last.at !== place) this.#last = { at: place, is: speechAround(this.#page, this.#names, place) };
    return this.#last.is;
  }
}

/** The speech that a sentence stands in, with who speaks; null where the sentence is told. */
function speechAround(page: Page, names: Placed<NameMention>, at: number): Speech | null {
  const { folded } = page;
  const open = openBefore(folded, at);
  const close = open < 0 ? -1 : closeBehind(folded, open + 1);
  if (close < 0 || close - open < shortest || !/[,。!?]/.test(folded.slice(open, close))) return null;
  const behind = folded.slice(close + 1, close + 48);
  const said = speaks.exec(behind)?.[0];
  if (said) {
    const named = names.find(close + 1, close + 1 + said.length, isFirm);
    // “……”该公司科长某某介绍: the firm told of last.
    const firm = named ?? (ofIt.test(said) ? names.findLast(open - farthestFirm, open, isFirm) : undefined);
    const by = firm ? 'firm' : postIn(said);
    const office = by === 'official' ? names.find(close + 1, close + 1 + said.length, isOffice) : null;
    return { start: open, end: close, firm: firm ?? null, by, office: office ?? null };
  }
  const from = Math.max(0, open - 70, folded.lastIndexOf('\n', open) + 1, folded.lastIndexOf('。', open) + 1);
  const lead = folded.slice(from, open);
  if (!speaksBefore.test(lead)) return { start: open, end: close, firm: null, by: 'somebody', office: null };
  const firm = names.findLast(from, open, (name) => isFirm(name) && name.end <= open) ?? null;
  const by = firm ? 'firm' : postIn(lead);
  const office = by === 'official' ? names.findLast(from, open, isOffice) : null;
  return { start: open, end: close, firm, by, office: office ?? null };
}

const ofIt = /^(?:该|这家|据该)?(?:公司|企业|集团|厂)(?![长])/;
const farthestFirm = 600;
const isFirm = ({ type }: NameMention): boolean => type === 'enterprise';
const isOffice = ({ type }: NameMention): boolean => type === 'institution';

function postIn(words: string): Speech['by'] {
  if (officials.test(words)) return 'official';
  return posts.test(words) ? 'firm' : 'somebody';
}

/** Where the quotation opens that a place stands in or at, or -1. */
function openBefore(text: string, at: number): number {
  let depth = 0;
  const until = Math.max(0, at - longest);
  for (let i = at; i >= until; i--) {
    const unit = text.charCodeAt(i);
    if (unit === lineBreak) return -1;
    if (unit === closing && i < at) depth++;
    else if (unit === opening && depth-- === 0) return i;
  }
  return -1;
}

/** Where the quotation closes that was opened before a place, or -1. */
function closeBehind(text: string, from: number): number {
  let depth = 0;
  const until = Math.min(text.length, from + longest);
  for (let i = from; i < until; i++) {
    const unit = text.charCodeAt(i);
    if (unit === lineBreak) return -1;
    if (unit === opening) depth++;
    else if (unit === closing && depth-- === 0) return i;
  }
  return -1;
}
