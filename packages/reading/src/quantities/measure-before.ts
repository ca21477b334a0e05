import { cutNames } from './cut-names.js';
import { type Around, isCount, longestName, type MeasureChoice, plain, said } from './measure-rule.js';
import { onlyVerbs } from './measure-around.js';
import { measureHead } from './measure-heads.js';
import type { MeasureSource } from './measure-source.js';
import { outputOf, withVerb } from './name-measure.js';
import { type NounPhrase, phraseBefore } from './noun-phrase.js';

/** 甲、乙等城市新房成交量: the kind that the listed are of is no part of what is measured. */
const ofKind = ({ text }: MeasureSource, { start }: NounPhrase, prefix: string): boolean =>
  text[start - 1] === '等' &&
  prefix.length > 3 &&
  /^(?:城市|地区|国家|省份|产品|商品|行业|企业)/.test(prefix) &&
  measureHead(prefix) !== null;

const ordinal = /^(?:第[一二三四五六七八九十\d]+|首)[个座家条]$/;

const becoming =
  /成为[^,。;]{0,8}(?:第[一二三四五六七八九十\d]+|首)[个座家条](?:突破|超过?|达到?|迈[上入过])?$/;

// 建设年产15万吨某某装置: what is to be built is told by what it makes a year.
const buildsOutput = /(?:^|正在)(?:建设|新建|形成|建成)[年日月]产$/;

const broughtAbout = /^(?:带动|拉动|推动|促进|助力)[\u4e00-\u9fff]{2}/;

const yearlyKinds = /([年月日]产)各[类种式]$/;

const broughtGain = /^(?:带动|拉动|吸引|推动)[\u4e00-\u9fff]{2,10}?(新增[\u4e00-\u9fff]{2,}|就业)$/;

const reachesAlong =
  /^(?:惠及|覆盖|服务|辐射|带动|受益)(?:沿线|沿途|周边|当地|下游|全[省市县区])(?:地区|群众)?$/;

const doer =
  /^[\u4e00-\u9fff]{2,8}?(?=[年月日](?:加工|处理|消耗|收购|供应|出栏|屠宰|产(?![量能值]))[\u4e00-\u9fff]{1,6}$)/;

const partner = /^[\u4e00-\u9fff]*(?:企业|集团|公司|客商|高校|院所|机构)(?=签约|合作|共建|签订)/;

const perHead = /..(?:人均|户均|亩均)$/;

const eachOnly = /^(?:人均|户均|亩均)[年月]?(?:均)?$/;

export function readBefore(around: Around): MeasureChoice | null {
  const { source, figure, prefix, before, parallel } = around;
  const become = ordinal.test(prefix) ? becoming.exec(around.words) : null;
  if (become) {
    // 经济总量成为第四个突破2000亿元的地区: what has become so is measured.
    const at = around.site.from + become.index;
    const phrase = cutNames(source, phraseBefore(source.pieces.before(around.site.from, at)));
    return phrase && phrase.end > phrase.start ? said(around, phrase) : null;
  }
  if (!prefix || !before || parallel || (isCount(around) && onlyVerbs.test(prefix))) return null;
  // 两年平均增长14.8%: what has grown is told before.
  if (around.moves && /^(?:两年|三年)?(?:平均|年均)$/.test(prefix)) return null;
  // 人均月增收2000元: how often and for whom says nothing without the gain.
  if (eachOnly.test(prefix)) return null;
  // 养老金人均提高3%: for whom it has grown is no part of what has.
  const grown = around.moves && perHead.test(prefix);
  // 带动均价提升三成: what brought it about is none of it either.
  const built = buildsOutput.test(prefix) ? prefix.length - 2 : 0;
  const led =
    built || ((around.moves && broughtAbout.test(prefix)) || ofKind(source, before, prefix) ? 2 : 0);
  // 新线|日加工红薯: what does it so often is no part of what is measured.
  const often = led === 0 && figure.kind === 'amount' ? (doer.exec(prefix)?.[0].length ?? 0) : led;
  const phrase = { ...before, start: before.start + often, end: before.end - (grown ? 2 : 0) };
  const own = prefix.slice(often, grown ? -2 : undefined);
  // 与外地企业|签约项目: with whom is no part of it.
  const dealt = '与和同'.includes(source.text[phrase.start - 1] ?? ' ') ? partner.exec(own)?.[0].length : 0;
  if (dealt) return plain(own.slice(dealt), { start: phrase.start + dealt, end: phrase.end });
  // 年产各类饲料9万吨
  const made =
    figure.kind === 'amount'
      ? yearlyKinds.exec(source.text.slice(phrase.start - 5, phrase.start))?.[1]
      : undefined;
  if (made) return { measure: made, object: own, span: phrase };
  // 惠及沿线700万人: whom it reaches is counted, and not where they are.
  if (figure.kind === 'count' && reachesAlong.test(own))
    return plain(own.slice(0, 2), { start: phrase.start, end: phrase.start + 2 });
  // 带动周边企业新增岗位: whom it is brought about for is no part of it.
  const gained = broughtGain.exec(own)?.[1];
  if (gained) return plain(gained, { start: phrase.end - gained.length, end: phrase.end });
  const { measure, object } = withVerb(source.text, { figure, before: phrase, prefix: own });
  return { measure, object: object ?? goodsBehind(around, measure), span: phrase };
}

/** 可年产2万吨乙二醇, 年产100万平方米某板项目: the goods that a year's output is of. */
function goodsBehind({ source, figure, next, suffix }: Around, measure: string): string | null {
  if (next === '的' || !suffix || (figure.kind !== 'amount' && figure.kind !== 'count')) return null;
  const work = source.names.find(
    figure.start - longestName,
    figure.start + 1,
    ({ type, end }) => (type === 'project' || type === 'facility') && end > figure.end,
  );
  const goods = work ? source.text.slice(figure.end, work.end) : suffix;
  return outputOf(measure, goods)?.object ?? null;
}

/** 获得发明专利、软件著作权等35项: the last of the list says what is counted, where nothing behind does. */
export function readListBefore({ source, site, figure, words, suffix }: Around): MeasureChoice | null {
  if (figure.kind !== 'count' || suffix || !words.endsWith('等')) return null;
  const end = figure.start - 1;
  const phrase = cutNames(source, phraseBefore(source.pieces.before(site.from, end)));
  if (!phrase || phrase.end !== end || phrase.end - phrase.start < 2) return null;
  const named = source.names.find(end - longestName, end, (name) => name.end === end);
  return named ? null : plain(source.text.slice(phrase.start, phrase.end), phrase);
}
