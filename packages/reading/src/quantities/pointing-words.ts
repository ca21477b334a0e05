import type { ClauseHead } from './clause-head.js';

/** Words for any firm, which name none. */
export const anyFirm = /^(?:[中小微]+)?(?:企业|公司|工厂|集团|设备|项目)$/;

/** A plant or a firm spoken of as one known: named earlier, in whatever paragraph. */
export const ownFirm = /^(?:该|本|我们|整个)|^(?:公司|企业)$|[船药钢]厂$|[船车药钢]企$/;

/** 该项目: words that point back to works. */
export const ofProject = /^(?:该|本|这个|整个)?(?:项目|工程|基地)$/;
const calledProject = /(?:,|该项目)(?:也|均|都)?是[^,。;]{4,50}项目,$/;
/** 该产业园是某批次“投产”项目,该项目…: whether 该项目 is what the clause before has just called a project. */
export const isCalledProject = (text: string, { text: word, start }: ClauseHead): boolean =>
  (word === '该项目' || word === '项目') && calledProject.test(text.slice(Math.max(0, start - 60), start));
/** Words by which somebody speaks of a firm as the own. */
export const ownWords = /^(?:我们|本?公司|企业|集团|工厂|[船车药钢]厂|合作社)/;
/** What kind of built work a word names. */
export const kindsOfWork = /(大桥|隧道|铁路|公路|高速|电站|水库|机场|口岸|工厂)$/;
/** Types of what makes things. */
export const makesThings: ReadonlySet<string> = new Set(['enterprise', 'facility', 'project']);
/** The country, the world or a part of it as a whole. */
export const nationwide = /^(?:全[国省市区球]|世界|国内外?|海外)$/;
/** A stage of a project, or what is told of a project alone. */
export const stage =
  /^(?:[一二三四首]期|总[投占]|占地|规划|计划|用地|聚焦|采用|位于|由|主要|达产|投产|建成|全[部面])/;
/** Words that name nothing by themselves. */
export const bareWords: ReadonlySet<string> = new Set(['项目', '工程', '园区', '集群', '基地']);

/** Words for the place spoken of. */
export const places = new Set(['这里', '当地']);

/** What kind of place a word names. */
export const settlements = /(?:城(市)|(城)|小城|县(城)|(县)|(镇)|(村)庄?|(岛)|(省)份?)$/;

/** Of what types a thing can be that a word points back to: 该园区 to a park. */
export function typesOf(word: string): ReadonlySet<string> {
  if (word === '当地') return new Set(['place', 'park', 'facility']);
  if (word === '这里') return new Set(['place', 'park', 'facility', 'cluster']);
  if (/^该(?:[县市省区旗镇乡村州盟]|省份|地区|街道)$/.test(word)) return new Set(['place']);
  if (word === '该平台') return new Set(['platform']);
  if (/公司|企业|集团|合作社|[我他]们|厂|企$/.test(word)) return new Set(['enterprise']);
  if (word.includes('集群')) return new Set(['cluster']);
  if (/园区|开发区|产业园|示范区|新区|经开区|管委会/.test(word)) return new Set(['park']);
  if (word.includes('中心')) return new Set(['institution', 'facility', 'platform']);
  return word.includes('基地') ? new Set(['facility', 'park', 'project']) : new Set(['project', 'facility']);
}

/** Whom statistics part firms into; 企业 points back to none of them. */
export const kindOfFirms =
  /^(?:其中)?(?:国有|股份制|外商|外资|港澳台|私营|民营|集体|中外|大中型|大型|中型|小型|小微|规模以上|规上|限上)/;

/** 该镇: which kind of place a word points back to. */
export const kindOfPlace = /^该([县市省区旗镇乡村州盟])$/;

/** 据甲镇镇长介绍,乙市…,该镇…: whether a name is of another kind of place than the word that points back. */
export const isOtherKind = (word: string, name: string): boolean => {
  const kind = kindOfPlace.exec(word)?.[1];
  return kind !== undefined && /[县市省旗镇乡村]$/.test(name) && !name.endsWith(kind);
};
