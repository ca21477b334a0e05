import type { Fig, Sentence } from '../passage/fig.js';
import { ownLead, shareRun } from '../passage/words.js';
import { nth, sumOf } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'parts joined',
  check: 'parts-total',
  zh: '逐项与合计',
  premises: '先逐项列出同一种数，再写“合计”“共计”“总计”；或先写“共”“合计”，后面紧跟“分别”逐项列出',
  formula: '各项之和 = 合计',
  tolerance: '各数按所写末位四舍五入，写到个位的件数是准数',
};

const joined =
  /(?:合计|共计|总计|总共|加起来|合起来|总和|总数|三者|两者|一共|共有|合共)(?:为|是|达|达到|有|共|约|完成|实现)*[^，,；;、。]{0,6}$/;
const ahead = /(?:合计|共计|总计|总共|一共|共有|共)[^，,；;。]{0,14}$/;
const apart = /分别|[:：]\s*$/;

/** 三项合计: how many there are is no item itself. */
const howMany = ({ observation, tail }: Fig): boolean =>
  observation.unit === '1' &&
  /^[两二三四五六七八九\d]{1,2}[项者类个种家]/.test(observation.quote) &&
  /^(?:合计|共计|总计|加起来|相加)/.test(tail);

const levels = (figs: readonly Fig[]): readonly Fig[] =>
  figs.filter(
    (fig) =>
      fig.observation.role === 'level' &&
      fig.observation.unit !== '%' &&
      fig.observation.unit !== 'x' &&
      !howMany(fig),
  );

/** The run of figures of one kind that ends just before this one. */
const runBefore = (figs: readonly Fig[], total: Fig): readonly Fig[] => {
  const before = levels(figs).filter(({ order }) => order < total.order);
  const start = before.findLastIndex(({ kind }) => kind !== total.kind);
  return before.slice(start + 1);
};

const runAfter = (figs: readonly Fig[], total: Fig): readonly Fig[] => {
  const after = levels(figs).filter(({ order }) => order > total.order);
  const end = after.findIndex(({ kind }) => kind !== total.kind);
  return end < 0 ? after : after.slice(0, end);
};

const relate = (total: Fig, parts: readonly Fig[]): Relation => {
  const name = `${parts.length}项之和与合计${total.observation.quote}`;
  return {
    rule: card,
    why: '同一句逐项列出这几个数，并写明合计',
    roles: [
      { role: '总数', observation: total.observation },
      ...parts.map(({ observation }) => ({ role: '部分', observation })),
    ],
    compare: '=',
    computed: sumOf(parts.map((_, index) => index + 1)),
    stated: nth(0),
    sayIn: 0,
    formula: parts.map(({ observation }) => observation.quote).join(' + '),
    titles: { fits: `${name}相符`, fails: `${name}不符` },
    settle: '核对各项数字和合计。',
  };
};

/** 三种作物：甲320亩、乙185亩、丙95亩: how many are listed is said before the list. */
const countsThem = (figs: readonly Fig[], total: Fig): boolean => {
  const run = runBefore(figs, total);
  const [first] = run;
  const count = first ? figs[first.order - 1]?.observation : undefined;
  return (
    run.length > 1 &&
    count !== undefined &&
    count.unit === '1' &&
    Number(count.value) === run.length &&
    (/[：:][^，,。；;]*$/.test(first?.lead ?? '') ||
      run.every((fig) => shareRun(ownLead(fig), ownLead(total).replace('总', ''), 2)))
  );
};

/** 分别为…，货运总量: after a list told 分别 or counted, a 总 right before the figure sums it up. */
const sumsUp = (total: Fig, figs: readonly Fig[], text: string): boolean => {
  const lead = ownLead(total);
  const before = figs[total.order - 1];
  if (before === undefined || !/^[一-龥]{0,6}总[一-龥]{1,6}?(?:为|达|达到|超|约|至)?$/.test(lead))
    return false;
  const bare = (name: string) => name.replace('总', '');
  return (
    countsThem(figs, total) ||
    (/分别/.test(text.slice(0, total.at)) && shareRun(bare(lead), bare(before.observation.measure ?? ''), 2))
  );
};

const inSentence = ({ figs, text }: Sentence): readonly Relation[] => {
  if (figs.length < 3) return [];
  return levels(figs).flatMap((total) => {
    const before = joined.test(ownLead(total)) || sumsUp(total, figs, text) ? runBefore(figs, total) : [];
    if (before.length > 1 && !/其中/.test(text.slice(0, total.at))) return [relate(total, before)];
    const after = ahead.test(ownLead(total)) ? runAfter(figs, total) : [];
    const [first] = after;
    return first && after.length > 1 && apart.test(text.slice(total.until, first.at))
      ? [relate(total, after)]
      : [];
  });
};

/** Items that are listed one by one, with what they come to together. */
export const partsJoined: AuditRule = { card, inSentence };
