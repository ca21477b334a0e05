import type { Makes } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import { outermostIn } from '../events/event-object.js';
import { firstFrom } from '../scan/lexicon.js';
import type { Range } from '../text/layout.js';
import type { Page } from '../text/page.js';
import { findMaker } from './find-maker.js';
import { isNested } from './goods-list.js';

// What is done with goods where they are made: they come off the line, are tested, loaded or handed over.
const leaves =
  /^(?:材料|产品)?(?:成品)?(?:正在?|有序|陆续|缓缓|不断|依次|成功|刚刚|批量|地|整装|逐一)*(?:源源不断地?(?:生产|制造|下线|走下|运往|发往|驶)|下线|出炉|出厂|发运|装车|打包|装箱|走下|驶下|(?:整装|列队|蓄势)?待发|(?:进行)?集中(?:测试|交付|发运)|进行(?:最后的?)?(?:组装|装配|焊接|打磨|封装|包装|喷涂|调试)|(?:迎接|接受|等待|进行)[^,。;]{0,5}(?:出厂|下线|测试|调试|检测|检验|质检)|运往|发往|销往|送往|(?:在|正在)?(?:加紧|抓紧|加快)?(?:建造|总装)|(?:加紧|抓紧|加班加点|加快)(?:赶制|生产|组装|制造)|赶制)/;
// 某机、某仪……依次映入眼帘: a list of goods that a visitor sees.
const inView =
  /^(?:[、和与及…]+[\u4e00-\u9fffA-Za-z]{2,10}){0,8}…*[^,。;]{0,16}?(?:映入眼帘|出现在[^,。;]{0,4}(?:视野|眼前)|琳琅满目|整齐(?:排列|摆放|陈列)|一字排开|陈列)/;
const leaving =
  /(?:即将|准备|等待|待|正在?|刚刚)(?:(?:出厂|下线|交付|发运|发货|装船|装车|出海)|(?:运往|发往|销往)[一-龥]{2,6})的$|一批(?:出口|发往|销往)[一-龥]{2,6}的$|展示了?(?:一[款种台]|这款|新款)$|(?:工人|师傅|员工|技术人员|机械臂|机器人|机械手)(?:们)?[^,。;、]{0,12}(?:焊接|组装|装配|打磨|喷涂|封装|包装|调试|赶制|生产)着?(?:一[批台架艘辆件])?$/;
// 走进某产业园,能看到各种刷子: what a reporter sees there is made there.
const seen =
  /(?:看到|见到|看见)了?(?:的(?:却|都|正)?是)?(?:各种|各类|各式各样的?|一[排台辆艘架件批][排台辆艘架件]?的?|不少|许多)?[^,。;:、]{0,5}$/;
// 在某重工,这款(8米长的)某舱将…: one of them is pointed at there.
const pointed = /,这(?:款|台|套|辆|艘|架)(?:[^,。;:]{1,14}?的)?$/;
const described =
  /(?:这家|一家|那家|(?:区|园|镇|县|市)的)([^,。;:、的“”\d]{0,12}(?:企业|工厂|公司|厂|生产基地))(?![家房区])/g;
// 在, 走进: where the reporter stands.
const sceneBefore = /(?:在|走进|来到|位于)[^,。;]{0,12}$/;
// 某公司总装车间里,…
const hall = /^的?[\u4e00-\u9fff]{0,6}(?:车间|厂房|生产线|产线|展厅)(?:[里内上中]|,)|^[里内],/;
// 某公司每月有各类玩具销往国外: goods that the firm that the clause is about sells.
const soldAway = /^(?:产品)?(?:远销|销往|畅销|走下生产线|驶下)/;
const clauseBefore = /^(?:|[,。;:!?\n“、的])$/;
const farthest = 90;

/** Makers where a reporter sees the goods: 在这家装备厂,两台等待出厂的起重机…. */
export function readShownMakes(page: Page, names: readonly NameMention[]): readonly Makes[] {
  const { folded: text, layout } = page;
  const found: Makes[] = [];
  for (const { type, name, start, end } of names) {
    if (type !== 'product') continue;
    const viewed = inView.test(text.slice(end, end + 100));
    const isShown =
      viewed ||
      leaves.test(text.slice(end, end + 24)) ||
      leaving.test(text.slice(Math.max(0, start - 14), start));
    const near = text.slice(Math.max(0, start - 20), start);
    const isSeen = !isShown && (seen.test(near) || pointed.test(near));
    if (!isShown && !isSeen) continue;
    // 电池级碳酸锂材料 says it better than 碳酸锂 within it.
    if (isShown && isNested(names, { start, end })) continue;
    const sentence = layout.sentences[Math.max(0, firstFrom(layout.sentences, start + 1) - 1)];
    const maker = makerBefore(page, names, {
      from: Math.max(sentence?.start ?? 0, start - farthest),
      to: start,
      sold: soldAway.test(text.slice(end, end + 8)),
    });
    const owner =
      maker ??
      (isShown ? (firmBehind(page, names, end) ?? firmTold(page, names, { start, end })) : null) ??
      (viewed ? firmOfScene(page, names, start) : null);
    if (!owner) continue;
    found.push({
      rule: 'makes-shown',
      enterprise: owner.name,
      product: name,
      quote: page.text.slice(Math.min(owner.start, start), Math.max(owner.end ?? end, end)),
      start: Math.min(owner.start, start),
      end: Math.max(owner.end ?? end, end),
    });
  }
  return found;
}

// 看着即将运走的沙发,某家具的员工们…: the firm whose people look on.
const people = /^的(?:员工|工人|职工|车间|负责人)/;

function firmBehind({ folded }: Page, names: readonly NameMention[], from: number): Maker | null {
  const comma = folded.slice(from, from + 12).indexOf(',');
  if (comma < 0) return null;
  const firm = names[firstFrom(names, from + comma + 1)];
  if (!firm || firm.type !== 'enterprise' || firm.start !== from + comma + 1) return null;
  return people.test(folded.slice(firm.end, firm.end + 4))
    ? { name: firm.fullest, start: firm.start, end: firm.end }
    : null;
}

// 该公司每天三班倒,一批批某料陆续出炉: the firm that the sentence speaks of without its name.
const comesOut = /^(?:材料|产品)?(?:成品)?[\u4e00-\u9fff]{0,4}(?:下线|出炉|出厂)/;

function firmTold(page: Page, names: readonly NameMention[], { start, end }: Range): Maker | null {
  const { clauses, sentences } = page.layout;
  const clause = clauses[Math.max(0, firstFrom(clauses, start + 1) - 1)];
  const sentence = clause && sentences[clause.sentence];
  if (!clause || !sentence || !comesOut.test(page.folded.slice(end, end + 14))) return null;
  if (!/(?:该|这家)?(?:公司|企业)/.test(page.folded.slice(sentence.start, start))) return null;
  const firm = findMaker({ page, names, clause }, start);
  return firm?.type === 'enterprise' ? { name: firm.fullest, start } : null;
}

const longestScene = 500;
const visitedBefore = /(?:走进|来到|位于|探访|走访|参观)[^,。;]{0,12}$/;

/** The firm that the text last went to. */
function firmOfScene({ folded }: Page, names: readonly NameMention[], at: number): Maker | null {
  const firm = outermostIn(names, { start: Math.max(0, at - longestScene), end: at }).findLast(
    ({ type, start }) =>
      type === 'enterprise' && visitedBefore.test(folded.slice(Math.max(0, start - 18), start)),
  );
  return firm ? { name: firm.fullest, start: at } : null;
}

interface Maker {
  readonly name: string;
  readonly end?: number;
  readonly start: number;
}

/** The firm or park that the sentence is set in, named or described; the last one before the goods. */
function makerBefore(
  { folded }: Page,
  names: readonly NameMention[],
  { from, to, sold }: { readonly from: number; readonly to: number; readonly sold: boolean },
): Maker | null {
  const named = outermostIn(names, { start: from, end: to })
    .filter(({ type }) => type === 'enterprise' || type === 'park')
    .filter(
      ({ type, start, end }) =>
        sceneBefore.test(folded.slice(Math.max(0, start - 14), start)) ||
        hall.test(folded.slice(end, end + 12)) ||
        (sold && type === 'enterprise' && clauseBefore.test(folded.slice(Math.max(0, start - 1), start))),
    )
    .map(({ fullest, start }) => ({ name: fullest, start }));
  const shown = [...folded.slice(from, to).matchAll(described)].map((match) => ({
    name: match[1] ?? '',
    start: from + match.index + 2,
  }));
  return [...named, ...shown].sort((a, b) => a.start - b.start).pop() ?? null;
}
