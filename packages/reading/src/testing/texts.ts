import fc from 'fast-check';
import { eventEntries } from '../events/read-events.js';
import { makesEntries } from '../makes/read-makes.js';
import { nameHeads } from '../names/name-heads.js';
import { arabicClassifiers, plainClassifiers } from '../quantities/classifiers.js';
import { quantityEntries } from '../quantities/read-quantities.js';
import { currencies, units } from '../quantities/units.js';
import { nowWords, partsOfYear, yearWords } from '../times/time-words.js';
import { numbers, writings } from './numbers.js';

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');
const from = (list: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...list);
const sentenceOf = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((written) => written.join(''));

/** Any string at all: code points of every plane, and code units that are half a character. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((codes) => String.fromCharCode(...codes)),
);

const unitWords = [...units, ...currencies].flatMap(([written]) => words(written));
const timeWords = [...yearWords, ...partsOfYear].map(([word]) => word).concat(nowWords);
/** The words the rules look for, kind by kind, so that a kind of many words does not drown the others. */
const ownWords = fc.oneof(
  from(unitWords),
  from(plainClassifiers),
  from(arabicClassifiers),
  from(timeWords),
  from(nameHeads.map(({ word }) => word)),
  from([...eventEntries, ...makesEntries, ...quantityEntries].map(({ word }) => word)),
  from(
    words(
      '同比 环比 分别 增长 下降 提高到 降至 占 比重 达到 突破 超 约 近 不足 以上 以内 左右 累计 其中 截至',
    ),
  ),
  from(words('产值 产能 总投资 营业收入 利用率 面积 电量 呼和浩特市 山东省 浦东新区 中环 张三 多晶硅')),
);
const numberWords = from(
  words('0 1 12 3.5 1,200 2024 １２ 〇 一 两 十 百 千 万 亿 半 几 数 多 余 成 分之 百分之 第 前 翻 番 倍'),
);
const marks = from([
  ...'，。、；：？！“”《》（）()—-~%‰/+*#·…年月日的和与至到个\n\t \u3000',
  '\ud840',
  '\udc0b',
]);

/** The package's own words, numbers and marks in any order. */
export const wordSoup: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { arbitrary: ownWords, weight: 4 },
      { arbitrary: numberWords, weight: 3 },
      { arbitrary: marks, weight: 3 },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

const figure = sentenceOf(
  from(['', '', '约', '超', '近', '突破', '不足']),
  fc.tuple(numbers, fc.nat()).map(([number, at]) => {
    const all = writings(number);
    return all[at % all.length] ?? '';
  }),
  from(['', '', '余', '多']),
  from([...unitWords, ...plainClassifiers]),
  from(['', '', '', '', '/天', '/小时', '/千瓦时', '／亩', '/月']),
  from(['', '', '左右', '以上', '以内']),
);
const growth = sentenceOf(
  from(['同比', '环比', '比上年', '较2021年', '']),
  from(['增长', '下降', '提高', '减少', '增加']),
  fc.oneof(
    sentenceOf(from(['5.4', '12', '0.3']), from(['%', '个百分点', '倍', '万吨'])),
    from(['两成', '一倍', '三分之一']),
  ),
);
const clause = fc.oneof(
  sentenceOf(
    from(['产值', '多晶硅年产能', '总投资', '进出口总额', '新增企业', '']),
    from(['', '达到', '为', '累计', '完成']),
    figure,
  ),
  growth,
  sentenceOf(
    from(['其中', '汽车、船舶出口分别', '', '力争', '预计']),
    growth,
    from(['、5.1%', '和3.2%', '']),
  ),
  sentenceOf(from(['位居', '排名', '列']), from(['全国', '全省']), from(['第一', '第12位', '前十', '首位'])),
  sentenceOf(
    from(['年产', '建成', '签约', '开工']),
    figure,
    from(['颗粒硅', '组件', '']),
    from(['项目', '生产线']),
  ),
);
const opening = fc.oneof(
  sentenceOf(
    from(['2023年', '今年上半年', '截至目前', '去年以来', '“十四五”期间', '到2027年', '1至10月', '']),
    from(['，', '']),
  ),
  from(['']),
);
const subject = from(
  words('东河市 西山铸造有限公司 该项目 全市 我国 南岭新材料产业园 公司 北原县').concat([
    '',
    '“云上”平台',
    '甲公司（以下简称“甲”）',
  ]),
);

/** Sentences of the shapes reports are written in, with our words and invented names; lines may be headings. */
export const reportText: fc.Arbitrary<string> = fc
  .array(
    sentenceOf(
      from(['', '', '', '\n', '# ', '（一）']),
      opening,
      subject,
      fc.array(clause, { minLength: 1, maxLength: 3 }).map((clauses) => clauses.join('，')),
      from(['。', '。', '；', '，', '！', '\n', '']),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((sentences) => sentences.join(''));

/** Names of one document: what it is about, and what is made there. */
export interface Cast {
  readonly subjects: readonly string[];
  readonly goods: readonly string[];
}

/**
 * Paragraphs in which every sentence names its own time and subject, so that nothing carries over from elsewhere.
 * The firms and parks are invented, and so is every figure.
 */
export const selfContained = ({ subjects, goods }: Cast): fc.Arbitrary<string> => {
  const number = numbers.map(String);
  const told = fc.oneof(
    sentenceOf(from(['完成产值', '实现营业收入', '总投资']), number, from(['万元', '亿元'])),
    sentenceOf(from(['产量达到', '销量达到']), number, from(['吨', '台'])),
    sentenceOf(from(['同比增长', '同比下降']), from(['5.4%', '百分之十二'])),
    sentenceOf(from(['新增就业']), number, from(['人'])),
  );
  const sentence = sentenceOf(
    from(['2023年,', '2024年上半年,', '2022年1月至10月,']),
    from(subjects),
    fc.oneof(
      fc.array(told, { minLength: 1, maxLength: 3 }).map((clauses) => clauses.join(',')),
      sentenceOf(from(['年产']), number, from(['吨']), from(goods), from(['项目开工建设', '项目建成投产'])),
      sentenceOf(from(['主要生产']), from(goods)),
    ),
    from(['。', '。\n']),
  );
  return fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(''));
};
