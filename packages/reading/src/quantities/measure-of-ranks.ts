import { cutNames } from './cut-names.js';
import { type Around, type MeasureChoice, plain } from './measure-rule.js';
import { phraseBefore } from './noun-phrase.js';

const among =
  /^([\u4e00-\u9fff]{2,18}?)(?:均|也|都)?在[^,。;]{2,16}?(?:[中里内])?(?:均|也|都)?(?:排名?|排位|排在|位列|位居|居|名列|位次)$/;

/** 项目数在十大产业中排名第2: what is ranked stands before those among whom. */
export function readRankAmong({ source, site, figure }: Around): MeasureChoice | null {
  if (figure.kind !== 'rank') return null;
  const { start } = site.clause;
  const words = figure.start - start > longestRanking ? '' : source.text.slice(start, figure.start);
  const said = among.exec(words)?.[1];
  if (said && !places.test(said)) return plain(said, { start, end: start + said.length });
  // 投资增速位居14个市州第一
  const rate = placed.exec(words)?.[1];
  if (rate) return plain(rate, { start, end: start + rate.length });
  const first = heldFirst.exec(words);
  const held = first?.[1] ?? first?.[2];
  const own = held ? start + words.lastIndexOf(held) : start;
  if (held) return plain(held, { start: own, end: own + held.length });
  const contest = contests.exec(words)?.[1];
  const at = contest ? start + words.lastIndexOf(contest) : start;
  return contest ? plain(contest, { start: at, end: at + contest.length }) : null;
}

const nations = /^[\u4e00-\u9fff]{2,20}的(?:国家|经济体|省份|城市|地区)/;

/** 全球第三个能够造某物的国家: what those are that are counted so. */
export function readNations({ source, figure }: Around): MeasureChoice | null {
  if (figure.kind !== 'rank' || source.text[figure.end - 1] !== '个') return null;
  const said = nations.exec(source.text.slice(figure.end, figure.end + 26))?.[0];
  return said ? plain(said, { start: figure.end, end: figure.end + said.length }) : null;
}

const stands = /^(?:均|都|也|继续|稳)*(?:位?居|位列|排名?|列)(?:世界|全球|全国|国际|国内|亚洲|全省)?$/;
const sharing =
  /(?:以[^,。;占]{2,6}计)?(?:分别|均|约|已|共)*占(?:全球|世界|全国|国际|我国|全省)[^,。;占]{0,12}?\d[^,。;]*,$/;

/** 甲、乙分别占全球总量的三成、四成,均居世界第一: what has the share is ranked, and not the share. */
export function readRankOfShare({ source, site, figure, words }: Around): MeasureChoice | null {
  if (figure.kind !== 'rank' || site.from !== site.clause.start || !stands.test(words)) return null;
  const from = Math.max(site.sentence.start, site.clause.start - longestSharing);
  const share = sharing.exec(source.text.slice(from, site.clause.start));
  if (!share) return null;
  const end = from + share.index;
  const phrase = cutNames(source, phraseBefore(source.pieces.before(from, end)));
  return phrase && phrase.end - phrase.start > 1
    ? plain(source.text.slice(phrase.start, phrase.end), phrase)
    : null;
}

const longestSharing = 70;

const placed =
  /^([\u4e00-\u9fff]{2,20}(?:比例|比重|增速|增幅|总量|率))(?:均|都|也)?(?:位居|居|列|位列|排名?)(?:全[省市区国])?\d+个?[省市县区州旗家][^,。;\d]{0,6}$/;

// 产销量、出口量全球行业排名第一, 工业投资占全省第一位
const heldFirst =
  /([\u4e00-\u9fff、]{1,18}(?:[量额值率数]|规模|产能))(?:均|都|也)?(?:全[球国省市]|国内|世界)(?:同?行业)(?:排名?|排|位居|居|位列)$|([\u4e00-\u9fff]{2,12})占(?:全[球国省市]|世界)$/;

const places = /[省市县区州旗镇]$/;

// 在全省年度考核中排名第五: in what it was ranked.
const contests =
  /在([^,。;]{2,16}(?:考核|评比|评价|测评|考评|评估))中?(?:均|都|又)?(?:排名?|位列|位居|居|名列|获)(?:全[国省市区县州盟]|全国同类)?$/;

const longestRanking = 40;
