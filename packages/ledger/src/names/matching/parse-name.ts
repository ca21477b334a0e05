import { normalName } from '../normal-name.js';
import {
  abbreviations,
  type LegalForm,
  legalForms,
  looseEndings,
  simplified,
  tradeWords,
} from './name-words.js';
import { placeAtStart, placeCalled, type StatedPlace } from './place-finder.js';

/** A name taken apart at both ends. */
export interface ParsedName {
  /** The normalised name, whole. */
  readonly key: string;
  /** Without places, legal form, group mark and brackets: 内蒙古样例硅能(集团)有限公司 → 样例硅能. */
  readonly core: string;
  /** The core without the trades at its end: 样例. Equal to the core where nothing else would be left. */
  readonly own: string;
  /** The trades at the end of the core: 硅能. */
  readonly trades: readonly string[];
  readonly places: readonly StatedPlace[];
  /** True where the place stood in brackets behind the name, as subsidiaries write it. */
  readonly placeInBrackets: boolean;
  readonly form: LegalForm | null;
  readonly isGroup: boolean;
  /** 股份 said without 有限公司, as a stock's short name says it. */
  readonly saysShares: boolean;
  /** A branch of the one named before it: 呼和浩特分公司. */
  readonly branch: string | null;
  /** Ordinals and quantities: two names that differ in them are two things. */
  readonly numbers: readonly string[];
}

/** Takes a name apart. Depends on the name alone. */
export function parseName(name: string): ParsedName {
  const key = plainKey(name);
  const bare = withoutRemarks(key);
  const { head, branch } = splitBranch(bare);
  const bracket = takeBrackets(head);
  const ended = takeEnding(bracket.rest);
  const led = takePlaces(ended.rest.replace(/集团/gu, '') || ended.rest);
  const group = /集团/u.test(bracket.rest) || bracket.isGroup;
  const core = led.rest || key;
  const { own, trades } = splitTrades(core);
  return {
    key,
    core,
    own,
    trades,
    places: [...led.places, ...bracket.places],
    placeInBrackets: bracket.places.length > 0,
    form: ended.form,
    isGroup: group,
    saysShares: ended.form === 'shares' || /股份$/u.test(ended.rest),
    branch,
    numbers: numbersIn(bare),
  };
}

function plainKey(name: string): string {
  let key = [...normalName(name)].map((character) => simplified.get(character) ?? character).join('');
  key = key.replace(/[·・•.\-—_,，。、]/gu, '');
  for (const [long, short] of abbreviations) key = key.replaceAll(long, short);
  return key.replace(
    counted,
    (_, before: string, number: string, unit: string) => before + arabic(number) + unit,
  );
}

/** (以下简称…), (原…) and what a registry adds of ownership say nothing of which body it is. */
const withoutRemarks = (key: string): string =>
  key.replace(
    /\((?:以下|下称|简称|又称|以下称|原|曾用名|前身|中外合资|外商独资|自然人|国有独资|上市|股票代码|证券代码)[^)]*\)/gu,
    '',
  );

function splitBranch(key: string): { readonly head: string; readonly branch: string | null } {
  const found =
    /^(.+?(?:公司|集团|银行|厂|大学|学院|医院|局|厅|委|院))(.{0,14}?(?:分公司|分行|支行|分厂|分院|分校|分局|分部|分店|分中心|办事处|营业部|事业部|项目部|代表处|工会|党委|附属.*|研究院|研究所|研究中心|技术中心|第?[一二三四五六七八九十\d]+(?:分)?厂))$/u.exec(
      key,
    );
  if (found) return { head: withoutForm(found[1] ?? key), branch: (found[2] ?? '').replace(/[()]/gu, '') };
  const short = /^(.{2,}?)(分公司|分行|支行|分厂|办事处|营业部|代表处)$/u.exec(key);
  return short ? { head: short[1] ?? key, branch: short[2] ?? null } : { head: key, branch: null };
}

/** 某银行股份有限公司呼和浩特分行 is 某银行呼和浩特分行. */
function withoutForm(key: string): string {
  const { rest } = takeEnding(key);
  return rest;
}

function takeBrackets(key: string) {
  const places: StatedPlace[] = [];
  let isGroup = false;
  const rest = key.replace(/\(([^()]*)\)/gu, (whole, inside: string) => {
    const place = placeCalled(inside);
    if (place) places.push(place);
    else if (inside === '集团') isGroup = true;
    else if (inside === '有限合伙') return whole;
    // Anything else in brackets is part of what it is called: (二期), (风光互补).
    else return inside;
    return '';
  });
  return { rest, places, isGroup };
}

function takeEnding(key: string): { readonly rest: string; readonly form: LegalForm | null } {
  for (const [ending, form] of legalForms)
    if (key.endsWith(ending) && key.length > ending.length + 1)
      return { rest: key.slice(0, -ending.length), form: ending === '公司' ? null : form };
  for (const ending of looseEndings)
    if (key.endsWith(ending) && key.length > ending.length + 1)
      return { rest: key.slice(0, -ending.length), form: null };
  return { rest: key, form: null };
}

function takePlaces(key: string) {
  const places: StatedPlace[] = [];
  let rest = key;
  for (let place = placeAtStart(rest); place && places.length < 3; place = placeAtStart(rest)) {
    const left = rest.slice(place.word.length).replace(/^[市省区县旗](?=.{2})/u, '');
    // What a place leaves must be a name: 鄂尔多斯羊绒 would be 羊绒, and 包头钢铁 only 钢铁.
    places.push(place);
    if (left.length < 2 || splitTrades(left).own === '')
      return { rest: (place.paths[0]?.at(-1) ?? place.word) + left, places };
    rest = left;
  }
  return { rest, places };
}

function splitTrades(core: string): { readonly own: string; readonly trades: readonly string[] } {
  const trades: string[] = [];
  let own = core;
  for (let trade = endingTrade(own); trade !== undefined; trade = endingTrade(own)) {
    trades.unshift(trade);
    own = own.slice(0, -trade.length);
  }
  return { own, trades };
}

const endingTrade = (text: string): string | undefined => tradeWords.find((trade) => text.endsWith(trade));

const digits = '零一二三四五六七八九十';

/** Numbers that are counted by: the word before, the number, the word behind. */
const counted =
  /(第|)([一二三四五六七八九十]|两(?=[条台期])|[ivx]{1,3}(?=期|号|厂|线))(期|号|厂|分厂|工厂|线|标段|中学|小学|医院|产业园|机组)/gu;

/** 第1, 2期, 3号, 10万吨: in the order in which they stand. */
const numbersIn = (key: string): readonly string[] =>
  key.match(/\d+(?:\.\d+)?(?:[万亿]?[吨瓦头台辆亩元片套]|兆瓦|万?千瓦|gw|mw)?/gu) ?? [];

const roman: Readonly<Record<string, string>> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  ix: '9',
  x: '10',
};
const arabic = (written: string): string =>
  roman[written] ?? (written === '两' ? '2' : String(digits.indexOf(written)));
