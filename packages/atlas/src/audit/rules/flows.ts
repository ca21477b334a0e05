import { add, type Range, subtract } from '../../interval/range.js';
import type { Fig, Sentence } from '../passage/fig.js';
import { ownLead } from '../passage/words.js';
import type { Ranges, Relation, RuleCard } from '../relation/relation.js';
import { isAmount } from './amounts.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'flow',
  check: 'parts-total',
  zh: '期初、进、出与期末',
  premises: '同一句依次写上期留下的、本期进来的、本期出去的和期末剩下的同一种数，四样各写一个',
  formula: '期初 + 进 − 出 = 期末',
  tolerance: '各数按所写末位四舍五入，件数是准数',
};

/** What was there, what came, what went, and what is left: the words that each must end its clause with. */
interface Flow {
  readonly had: RegExp;
  readonly came: RegExp;
  readonly went: RegExp;
  readonly left: RegExp;
}

const flows: readonly Flow[] = [
  {
    had: /旧存|结转|积存|存案|(?:上年|年初|期初|上期|去年)(?:未结|未办结|遗留)/,
    came: /新收|新受理|新立|收案|新接|(?<!共)受理|(?:全年|本年|今年|本期|当年)(?:接收|收到)/,
    went: /审结|办结|结案|执结|审执结|处理完?/,
    left: /未结|未办结|未审结|存案|结存|在办|尚余|(?:结转|留)[^，,。；;\d]{0,4}(?:下年|明年|下期)/,
  },
  {
    had: /(?:上年|上期|年初|期初|滚存|去年)[^，,。；;\d]{0,4}(?:结余|结转|余额|结存)/,
    came: /(?:本年|本期|当年|全年|今年)?(?:总?收入|收取|归集|征收|筹集|到位)/,
    went: /(?:本年|本期|当年|全年|今年)?(?:总?支出|使用|支取|拨付)/,
    left: /(?:年末|期末|年底|累计|滚存)[^，,。；;\d]{0,4}(?:结余|余额|结存)/,
  },
  {
    had: /(?:上年|年初|期初|月初|上月)[^，,。；;\d]{0,6}(?:库存|存栏|存粮|存煤|存量|保有)/,
    came: /入库|购进|调入|新增|补栏|出生|收购/,
    went: /出库|售出|调出|销售|出栏|消耗|报废|注销/,
    left: /(?:年末|期末|月末|年底|月底|目前|现)[^，,。；;\d]{0,6}(?:库存|存栏|存粮|存煤|存量|保有)/,
  },
];

const roles = ['期初', '进', '出', '期末'] as const;

const leftOver = (ranges: Ranges): Range => subtract(add(ranges(0), ranges(1)), ranges(2));

const relate = (told: readonly Fig[]): Relation => {
  const [had, came, went, left] = told.map(({ observation: { quote } }) => quote);
  return {
    rule: card,
    why: '同一句依次写期初、进、出和期末',
    roles: told.map(({ observation }, index) => ({ role: roles[index] ?? '', observation })),
    compare: '=',
    computed: leftOver,
    stated: (ranges) => ranges(3),
    sayIn: 3,
    loose: true,
    formula: `${had ?? ''} + ${came ?? ''} − ${went ?? ''}`,
    titles: {
      fits: `${had ?? ''} + ${came ?? ''} − ${went ?? ''}与${left ?? ''}相符`,
      fails: `${had ?? ''} + ${came ?? ''} − ${went ?? ''}与${left ?? ''}不符`,
    },
    settle: '核对期初、进、出和期末四个数，看有没有别的进出。',
  };
};

/** What else may come or go, so that the four are not all. */
const otherways = /划转|移送|调整|核销|其他|其余|追加|调入(?=[^，,。；;\d]*资金)|补助|债券/;

/** Four figures of one kind that follow one another, each named by the word of its own place in a flow. */
const found = (figs: readonly Fig[], from: number): readonly Fig[] => {
  const four = figs.slice(from, from + 4);
  const [first] = four;
  if (!first || four.length < 4 || four.some(({ kind }) => kind !== first.kind)) return [];
  const names = four.map(ownLead);
  if (names.some((name) => /其中|同比/.test(name))) return [];
  const fits = flows.some(
    ({ had, came, went, left }) =>
      had.test(names[0] ?? '') &&
      came.test(names[1] ?? '') &&
      went.test(names[2] ?? '') &&
      left.test(names[3] ?? '') &&
      !left.test(names[2] ?? ''),
  );
  return fits ? four : [];
};

/** What was there and what came against what went and what is left. */
export const flowsKept: AuditRule = {
  card,
  inPassage: ({ periods }) =>
    periods.flatMap(({ figs, text }: Sentence) => {
      const amounts = figs.filter(isAmount);
      if (amounts.length < 4 || otherways.test(text)) return [];
      const all = amounts.slice(0, -3).flatMap((_, index) => [found(amounts, index)]);
      return all.filter((four) => four.length > 0).map(relate);
    }),
};
