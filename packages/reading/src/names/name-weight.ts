import type { NameHead } from './name-heads.js';
import { looseProducts } from './product-words.js';
import * as is from './traits.js';
import { latin, mark, measure, unknown, type Units, wordKind } from './units.js';

/** A head and where it stands. */
export interface Aim {
  readonly head: NameHead;
  readonly headIndex: number;
}

/** What stands between a name's left end and its head. */
export interface NameWeight {
  /** A place, a firm, an unknown word or a quotation: something proper to one thing. */
  readonly proper: boolean;
  /** At least something that is not generic. */
  readonly content: boolean;
}

const parts = /^(?:[东西南北]方|[东西南北]部|华[东南西北中])$/;
const lines =
  /^(?:引水工程|调水|输变电工程|水库|水电站|大桥|特大桥|隧道|铁路|高铁|高速|高速公路|水利枢纽|灌区)$/;

const bareHeads = new Set(['项目', '工程', '平台']);

// “千亿级” ranks and names nothing.
const rankInQuotes = /^[“‘].{1,4}级[”’]/;

/** Weighs the units from `first` to the head. */
export function weigh(units: Units, first: number, { head, headIndex }: Aim): NameWeight {
  const bare = bareHeads.has(head.word);
  const legal = head.type === 'enterprise' && head.word.endsWith('公司');
  let proper = false;
  let content = false;
  let length = 0;
  let unknowns = 0;
  for (let i = first; i < headIndex; i++) {
    const kind = units.kind(i);
    const traits = units.traits(i);
    // 洪|都|集团: a function word behind a strange character, right before the head.
    // 垭|上|引水工程: so it does before what leads water or traffic.
    const spelt =
      i + 1 === headIndex &&
      unknowns > 0 &&
      units.size(i) === 1 &&
      (head.type === 'enterprise' || lines.test(head.word));
    // 拓|米|国际有限公司: a short word beside a strange character spells a firm's name with it.
    const beside =
      legal && unknowns > 0 && kind === wordKind && units.size(i) === 1 && (traits & is.stops) === 0;
    unknowns = kind === unknown || traits & is.weak || spelt || beside ? unknowns + 1 : 0;
    const quotes = kind === mark && opensQuotation(units, i);
    // 东方|师范|大学: a school that goes by the part of a country.
    const ofPart =
      i === first &&
      (head.type === 'institution' || head.type === 'park') &&
      parts.test(units.word(i)) &&
      (i + 1 < headIndex || /[城港]$/.test(head.word));
    proper ||= quotes || ofPart || unknowns >= 2 || isProper(traits, head, i > first);
    const tells = unknowns >= 2 || tellsApart(kind, traits);
    content ||=
      quotes ||
      tells ||
      (!bare && (traits & is.place) !== 0) ||
      (i + 1 === headIndex && isNational(units.word(i), head)) ||
      isTrade(units, i, head) ||
      // 枢纽港|产业园: what a park lies at.
      (head.type === 'park' && units.word(i).endsWith('枢纽港'));
    if (tells || traits & is.inner) length += units.size(i);
  }
  // One short word before a bare head tells a kind (水电工程, 抽水蓄能项目), two or a longer one a thing; a place
  // alone makes no name of a project or a platform (某市项目).
  // 焦炭项目|投产: a kind alone where its own stage is told.
  if (bare)
    return {
      proper,
      content:
        content &&
        (proper ||
          (length >= 4 && (head.word !== '项目' || units.start(headIndex) - units.start(first) > 4)) ||
          (units.is(headIndex - 1, is.product) && isStaged(units, headIndex))),
    };
  return { proper, content: content || proper };
}

const staged = /^(?:建成|投产|开工|竣工|投运|顺利|正式|即将)/;

const isStaged = (units: Units, headIndex: number): boolean =>
  !looseProducts.has(units.word(headIndex - 1)) &&
  staged.test(units.text.slice(units.end(headIndex), units.end(headIndex) + 2));

// A business word makes a firm's name only behind something (澜栎科技公司, not 科技公司).
const isProper = (traits: number, head: NameHead, follows: boolean): boolean =>
  (traits & (is.place | is.firm | is.institution)) !== 0 ||
  ((traits & is.business) !== 0 && follows && head.type === 'enterprise');

/** A word that is neither generic nor a verb nor only a place or a head, a number with its unit, Latin letters. */
const tellsApart = (kind: number, traits: number): boolean =>
  kind === latin ||
  kind === measure ||
  (kind === wordKind &&
    (traits & (is.generic | is.verb | is.place)) === 0 &&
    ((traits & is.head) === 0 || (traits & is.product) !== 0));

const opensQuotation = (units: Units, index: number): boolean => {
  const start = units.start(index);
  return units.begins(index, '“‘') && !rankInQuotes.test(units.text.slice(start, start + 7));
};

/** 国家物流枢纽: the nation before a head that says what it is. */
const isNational = (word: string, head: NameHead): boolean =>
  word === '国家' && head.word.length > 2 && head.type !== 'cluster';

// Trades whose words are too common to tell works or firms apart; of clusters they say which it is.
const trades = new Set('装备 能源 物流 文旅 旅游 环保 数字经济'.split(' '));

/** 现代装备制造产业集群, 能源产业集群. */
const isTrade = (units: Units, index: number, head: NameHead): boolean =>
  head.type === 'cluster' &&
  trades.has(units.word(index)) &&
  (units.word(index + 1) === '制造' || units.head(index + 1) === head);
