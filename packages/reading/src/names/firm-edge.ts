import type { Aim } from './name-weight.js';
import * as is from './traits.js';
import { count, mark, none, time, unknown, type Units, wordKind } from './units.js';

/**
 * What the grammar of firms' names says of the unit `i` left of the head: its index where the name takes it, -1 where
 * the name ends behind it, undefined where it says nothing.
 */
export function firmTakes(units: Units, i: number, { head, headIndex }: Aim): number | undefined {
  if (head.type !== 'enterprise') return undefined;
  const legal = head.word.endsWith('有限公司') || head.word.endsWith('责任公司');
  // 某集团旗下|某某公司: the firm that belongs to the other.
  if (i + 1 < headIndex && /^(?:旗下|下属|所属|直属)$/.test(units.word(i))) return -1;
  // 全资子公司|浙江某某公司: what kind of firm it is stands before its name.
  if (i + 1 < headIndex && /(?:子公司|母公司|公司)$/.test(units.word(i)) && !units.word(i).includes('集团'))
    return -1;
  // 福华集团|与|某省某公司: two firms.
  if (units.is(i, is.conjunction) && (units.head(i - 1)?.type === 'enterprise' || units.is(i + 1, is.place)))
    return -1;
  // 照明|有限公司, 显示|技术有限公司: what a firm does stands before its legal form, verb or not.
  if (legal && units.kind(i) === wordKind && units.size(i) > 1 && !prepositions.test(units.word(i))) {
    if (i + 1 === headIndex && !units.is(i, is.title)) return i;
    if (i + 2 === headIndex && units.is(i, is.verb) && units.is(i + 1, trades) && !acts.test(units.word(i)))
      return i;
  }
  // 某某环境工程|(株洲)有限公司: what a firm does stands before the place in its brackets, a head or not.
  if (legal && isBeforeBracket(units, i, headIndex) && !prepositions.test(units.word(i))) return i;
  if (legal && visits.test(units.word(i))) return -1;
  if (legal && units.is(i, is.stops) && behindPlace(units, i)) return i;
  // 栎|和|集团: two characters between a phrase's beginning and the word for the firm.
  if (head.word === '集团' && isShortGroup(units, i, headIndex)) return i;
  if (units.size(i) === 1) {
    // 洪|都|集团, 金仕|达|自动化设备有限公司: a brand spelt with a function word behind a strange character.
    if (units.kind(i - 1) !== unknown || !units.is(i, is.stops) || units.begins(i, hard)) return undefined;
    const before = units.kind(i - 2);
    const opens = before === none || before === mark || units.is(i - 2, is.place);
    return (i + 1 === headIndex && opens) || legal ? i : undefined;
  }
  // 大自然|新材料有限公司: a word that begins a firm's name behind its place.
  if (
    units.is(i - 1, is.place) &&
    units.is(i + 1, is.business) &&
    !several.test(units.word(i)) &&
    !units.is(i, is.verb) &&
    head.word.endsWith('公司')
  )
    return i;
  // 隆昌|铁路|器材有限公司: what a firm makes things for.
  const behindBrand = units.is(i - 1, is.place | is.firm) || units.kind(i - 1) === unknown;
  if (legal && i + 1 < headIndex && units.head(i)?.type === 'facility' && behindBrand) return i;
  return undefined;
}

const isBeforeBracket = (units: Units, i: number, headIndex: number): boolean =>
  units.kind(i) === wordKind &&
  units.size(i) > 1 &&
  units.begins(i + 1, '(') &&
  units.begins(headIndex - 1, ')') &&
  headIndex - i <= 5;

function isShortGroup(units: Units, i: number, headIndex: number): boolean {
  const first = headIndex - 2;
  if (i < first || units.size(first) !== 1 || units.size(first + 1) !== 1) return false;
  if (units.kind(first) !== unknown && units.kind(first + 1) !== unknown) return false;
  const before = units.kind(first - 1);
  return before === none || (before === mark && !units.begins(first, closing));
}

const visits = /^(?:考察|调研|访问|走访|参观|引进|对接|走进)$/;
const trades = is.business | is.generic | is.product | is.head;
const acts =
  /^(?:走进|来到|位于|参观|考察|调研|引进|落户|成立|组建|签约|控股|收购|支持|帮助|指导|推动|鼓励|委托|授权|访问|拥有|联手|携手|走访|建设|打造|培育|协助|服务|获悉|了解|服务|包括|组织|邀请|对接|投资|扶持|入股|并购|创办|设立|促成|督促|批准|同意)$/;

/** 某市|中|能|某电力有限公司: a firm's name goes back to its place over words that no clause begins with. */
function behindPlace(units: Units, i: number): boolean {
  if (units.is(i + 1, is.place)) return false;
  for (let j = i; j >= 0 && units.start(i) - units.start(j) <= longestBrand; j--) {
    const place = units.place(j);
    if (place) return place.level !== 'region' && j < i;
    const kind = units.kind(j);
    const word = kind === wordKind && units.size(j) > 1;
    if (kind === mark || kind === none || kind === time || kind === count) return false;
    if (units.is(j, is.verb) && word) return false;
    if (units.is(j, is.stops) && (!word || prepositions.test(units.word(j))) && units.begins(j, closing))
      return false;
    if (word && units.is(j, is.stops | is.title) && prepositions.test(units.word(j))) return false;
  }
  return false;
}

const longestBrand = 8;
const closing =
  '的在了与和由是对将被把从向为等而但给让使据到说自及或并以于像至该其这那已也就都还去来赴往每各某此';
const prepositions =
  /^(?:正在|通过|根据|依托|按照|对于|关于|作为|随着|由于|以及|并且|包括|其中|当地|这家|记者|目前|日前|近日|今年|去年|全面|积极|加快|联合|共同|分别|主要|所有|全部|这个|我们|企业|公司|项目)/;

const hard = '的在了与和是由对将被把从向为等而但至到往赴';
const several =
  /^(?:部分|所有|全部|其[他它]|[一二三四五六七八九十两]大|多家|各大|主要|这些|有关|相关|最大|首家)/;
