import { dictionary } from '../names/dictionary.js';
import { inner, place, verb, weak } from '../names/traits.js';
import { wordsOf } from '../scan/word-list.js';
import { functionWords, lightVerbs, nounWords } from './grammar.js';

/** What a piece of text is to the grammar of noun phrases. */
export type PieceClass =
  'noun' | 'verb' | 'inner' | 'light' | 'function' | 'place' | 'mark' | 'number' | 'time';

/** The classes by the number that the low bits of a word's senses hold. */
export const classNames: readonly PieceClass[] = [
  'noun',
  'verb',
  'inner',
  'light',
  'function',
  'place',
  'mark',
  'number',
  'time',
];
export const classMask = 15;

/** What single words mean to the rules of noun phrases, as bits, so that a rule asks with one look. */
export const sense = {
  /** 和, 及, 、: joins two phrases. */
  joiner: 1 << 4,
  /** Alone says too little, so that what stands before 的 belongs to it. */
  vague: 1 << 5,
  /** A mark that phrases hold. */
  innerMark: 1 << 6,
  /** 的 */
  particle: 1 << 7,
  openQuote: 1 << 8,
  closeQuote: 1 << 9,
  openTitle: 1 << 10,
  closeTitle: 1 << 11,
  /** “, ‘ or 《 */
  opening: 1 << 12,
  /** 、 */
  pause: 1 << 13,
  /** 22个全球顶尖级装备: the field that a thing stands out in. */
  ranking: 1 << 14,
  /** 公司 */
  firm: 1 << 15,
  /** After an agent some nouns are its verb: 21家企业建设工厂. */
  agent: 1 << 16,
  action: 1 << 17,
  /** 覆盖|度: makes a measure of the verb before. */
  measuring: 1 << 18,
  /** Written with one character. */
  single: 1 << 19,
  /** Written with more than two characters. */
  long: 1 << 20,
  /** 54个国家的客商 counts the countries; 30条断流的河流 the rivers. */
  counted: 1 << 21,
} as const;

const lists: readonly (readonly [bit: number, words: string])[] = [
  [sense.joiner, '和 及 与 、 以及 或 并'],
  [sense.vague, '数量 总数 规模 比例 份额 面积 总量 数 比重 量 占比 水平 总额 指数 人数 人次 户数 家数 次数'],
  [sense.innerMark, '· - — / ×'],
  [sense.particle, '的'],
  [sense.openQuote | sense.opening, '“'],
  [sense.closeQuote, '”'],
  [sense.openTitle | sense.opening, '《'],
  [sense.closeTitle, '》'],
  [sense.opening, '‘'],
  [sense.pause, '、'],
  [sense.ranking, '全球 世界 全国 全省 全市 主要 本地 当地'],
  [sense.firm, '公司'],
  [
    sense.action,
    '建设 参与 开展 生产 加工 改造 投资 研发 实施 集聚 开工 落地 签约 投产 就业 上市 获批 晋升 增收 合作 研究 出口 进口 销售 建成 竣工 协同 运行 作业 启动 完成 实现 接入 入驻 落户 参加 通过 使用 采用 应用 转型 复工 达产 参展 参会 享受 迁入 组成 组织 签订 种 养 卖 买 搬 种植 养殖 从事 加入 受益 致富 脱贫 返乡 上岗 务工 入列 入围 入选 上榜 跻身 提质增效 提质 提档升级 扩面 提标 达标 挂牌 揭牌 展示 展出',
  ],
  [sense.measuring, '度 率 量 额 值 数'],
];
const bits = new Map<string, number>();
for (const [bit, words] of lists)
  for (const word of wordsOf(words)) bits.set(word, (bits.get(word) ?? 0) | bit);

const agents =
  /(企业|公司|工厂|车间|电站|妇女|青年|大学生|老人|群众|劳动力|单位|机构|高校|村民|农户|牧民|渔民|人员|团队|居民|家庭|商户|项目|装置|生产线|机组|机器人|设备|工程|基地|站|医院|学校|示范区|门店|网点|省份|省区市|城市|地区|地市|灌区|(?:供应|采购|经销|零售|服务|运营|制造|生产)商)$/;
const placesCounted =
  /国家|地区|省|市|县|城市|[民人户工者员]$|家庭|企业|产品|商品|产区|(?:部门|工序|规格|环节|机构|高校|学校|医院|单位|乡镇|村|社区|园区|项目|品种|院所|团队|客户|用户|店|银行)$/;

/** The senses of a word whatever its class. */
export function sensesOf(word: string): number {
  return (
    (bits.get(word) ?? 0) |
    (word.length === 1 ? sense.single : word.length > 2 ? sense.long : 0) |
    (agents.test(word) ? sense.agent : 0) |
    (placesCounted.test(word) ? sense.counted : 0)
  );
}

const withClass = (word: string, is: PieceClass): number => sensesOf(word) | classNames.indexOf(is);

// The senses of the words of the dictionary by number and of single characters by code, as far as they were asked for.
const unasked = -1;
let ofNumbers = new Int32Array(0);
const ofMarks = new Int32Array(0x10000).fill(unasked);
const ofCharacters = new Int32Array(0x10000).fill(unasked);

/** Class and senses of a whole word of the dictionary, by its number. */
export function sensesOfWord(number: number): number {
  if (number < ofNumbers.length && ofNumbers[number] !== unasked) return ofNumbers[number] as number;
  const { words, traits } = dictionary();
  if (ofNumbers.length === 0) ofNumbers = new Int32Array(words.length).fill(unasked);
  const word = words[number] as string;
  return (ofNumbers[number] = withClass(
    word,
    classByList(word) ?? classByGrammar(word, traits[number] as number),
  ));
}

/** Class and senses of a mark. */
export function sensesOfMark(unit: number): number {
  const known = ofMarks[unit] as number;
  if (known !== unasked) return known;
  return (ofMarks[unit] = withClass(String.fromCharCode(unit), 'mark'));
}

/** Class and senses of a single Chinese character that belongs to no known word. */
export function sensesOfCharacter(unit: number): number {
  const known = ofCharacters[unit] as number;
  if (known !== unasked) return known;
  const word = String.fromCharCode(unit);
  return (ofCharacters[unit] = withClass(word, classByList(word) ?? 'noun'));
}

/** Class and senses of anything else that is written so: a part of a word, Latin letters. */
export const sensesOfText = (word: string): number => withClass(word, classByList(word) ?? 'noun');

/** Class and senses of a number or a date. */
export const sensesOfNumber = (word: string, isTime: boolean): number =>
  withClass(word, isTime ? 'time' : 'noun');

function classByGrammar(word: string, traits: number): PieceClass {
  if (traits & place) return 'place';
  if (word.length === 1 && traits & weak) return 'noun';
  if (traits & verb) return traits & inner ? 'inner' : 'verb';
  return traits & inner ? 'inner' : 'noun';
}

const counted =
  /^([一二两三四五六七八九十几多]+|[这那该每各])[个家项座条大种类批些片台款名位天年月道艘列根幅张间栋架辆株把份]$/;

/** 一道, 三条: a number with a classifier, which ends a noun phrase on its left. */
export const isOneOfMany = (word: string): boolean => counted.test(word);

function classByList(word: string): PieceClass | null {
  if (nounWords.has(word)) return 'noun';
  if (lightVerbs.has(word)) return 'light';
  if (word.length > 1 && word.length < 5 && word.startsWith('最')) return 'function';
  return functionWords.has(word) || counted.test(word) ? 'function' : null;
}
