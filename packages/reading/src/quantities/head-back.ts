import type { NameMention } from '../names/find-names.js';
import { isOneOf } from '../scan/characters.js';
import type { Clause } from '../text/layout.js';
import type { ClauseHead, HeadSource } from './clause-head.js';

/** 集群的某某直供项目, 公司某某项目: the work named behind a word that points back to its owner. */
export function workOfBack({ page, names }: HeadSource, back: number, clause: Clause): ClauseHead | null {
  const from = page.folded[back] === '的' ? back + 1 : back;
  let work: NameMention | null = null;
  for (let i = names.firstFrom(from); work === null && i < names.items.length; i++) {
    const name = names.items[i] as NameMention;
    if (name.start > from) break;
    if ((name.type === 'project' || name.type === 'facility') && name.end <= clause.end) work = name;
  }
  return work ? { kind: 'name', text: work.name, type: work.type, start: work.start, end: work.end } : null;
}

const ownKind =
  /^(?:国际)?(?:商贸城|电站|机场|口岸|港区|铁路|高铁|公路|景区|综保区|灌区|渡槽|码头|博物馆|生产线|实验室|航站楼)(?=[日年月]均|全长|总|共|每|已|将|累计|目前|预计|投[产运用]|客流|旅客|吞吐|发电|装机|占地|建成)/;
const longestKind = 12;
const nearestNamed = 300;

/** 商贸城日均客流, behind 某某国际商贸城: the work named last whose name ends in the word that a clause begins with. */
export function workOfKind({ page, names }: HeadSource, at: number): ClauseHead | null {
  const word = ownKind.exec(page.folded.slice(at, at + longestKind))?.[0];
  if (!word) return null;
  const name = names.findLast(
    at - nearestNamed,
    at,
    ({ name: full, type, end }) =>
      end <= at && type !== 'place' && full.length > word.length && full.endsWith(word),
  );
  return name ? { kind: 'name', text: name.name, type: name.type, start: at, end: at + word.length } : null;
}

/** 我们来到船厂: those who tell speak of themselves, not of their firm. */
const tells = (text: string, at: number): boolean =>
  /^(?:跟随|跟着|一起|来到|走进|看到|看见|了解|可以|从|再来|去(?!年))/.test(text.slice(at, at + 2));

// 工程师, 企业家, 项目部: longer words that do not point back.
const countsItself =
  /^(?:数量?|总数|个数)?[从由]\d[\d.]*[万亿千百余多]*[家户个]|^(?:数量?|总数|个数)?(?:也|已经?|超过?|达到?|约|近|有|共|共有|突破|增至|为)*\d(?![\d.万千百余多]*[家名位][\u4e00-\u9fff]{0,4}(?:企业|公司|商户|[员职]工|工人))/;

const goesOnAs = '化师家部组机院局长群类场域间民级';

// 企业所得税, 公司债券: kinds of tax and paper.
const goesOnTo = /^(?:技术|建设投|政府|所得税|年金|债券?|法人|登记|名录|投资(?:同|增|负|下|完))/;

const longestTopic = 14;

/** 企业服务精准高效。项目建设提速。: a short sentence that only says what the ones behind it tell of. */
const isTopic = (text: string, word: string, { start, end }: Clause): boolean =>
  /^(?:企业|项目|园区|工程|基地|集群)$/.test(word) &&
  end - start <= longestTopic &&
  text[end] === '。' &&
  /[。\n)]/.test(text[start - 1] ?? '\n') &&
  !/\d/.test(text.slice(start, end));

export function backReference(
  text: string,
  { at, end, clause }: { readonly at: number; readonly end: number; readonly clause: Clause },
): ClauseHead | null {
  const word = text.slice(at, end);
  if (end > clause.end || (word === '我们' && tells(text, end))) return null;
  // 他们自己企业的员工: whose they are stands behind.
  if (word === '他们' && text.startsWith('自己', end)) return null;
  if (isOneOf(goesOnAs, text.charCodeAt(end)) || goesOnTo.test(text.slice(end, end + 3))) return null;
  if (isTopic(text, word, clause)) return null;
  // 工厂超300家, 企业从80户增至120户: the word is what is counted.
  if (!/^(?:该|本|上述|我们)/.test(word) && countsItself.test(text.slice(end, end + 18))) return null;
  return { kind: 'back', text: word, type: null, start: at, end };
}
