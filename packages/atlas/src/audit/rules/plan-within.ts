import type { Fig, Sentence } from '../passage/fig.js';
import { ownLead } from '../passage/words.js';
import { nth } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'plan within',
  check: 'order',
  zh: '年度计划投资与总投资',
  premises: '同一句先写一批项目的总投资，接着写这批项目的年度计划投资',
  formula: '年度计划投资 ≤ 总投资',
  tolerance: '各数按所写末位四舍五入',
};

const whole = /总投资(?:额|规模)?(?:约|达|为|近|超)*$/;
const yearly =
  /^(?:年度|本年度?|当年|今年|\d{4}年(?:度)?)?(?:年度)?(?:计划)(?:完成)?投资(?:额)?(?:约|达|为)*$|^年度投资(?:计划|任务)?(?:额)?(?:约|达|为)*$/;

const relate = (total: Fig, plan: Fig): Relation => ({
  rule: card,
  why: '同一句先写总投资，接着写同一批项目的年度计划投资',
  roles: [
    { role: '总数', observation: total.observation },
    { role: '部分', observation: plan.observation },
  ],
  compare: '<=',
  computed: nth(1),
  stated: nth(0),
  sayIn: 0,
  formula: plan.observation.quote,
  titles: {
    fits: `年度计划投资${plan.observation.quote}，不多于总投资${total.observation.quote}`,
    fails: `年度计划投资${plan.observation.quote}，比总投资${total.observation.quote}还多`,
  },
  settle: '核对两个数，看是否写倒，或单位有误。',
});

/** What is planned for a year against the whole investment told just before it. */
export const planWithin: AuditRule = {
  card,
  inSentence: ({ figs, text }: Sentence) => (text.includes('总投资') ? plansIn(figs) : []),
};

const plansIn = (figs: readonly Fig[]): readonly Relation[] =>
  figs.slice(1).flatMap((plan, index) => {
    const total = figs[index];
    return total &&
      total.kind === plan.kind &&
      plan.observation.role === 'level' &&
      whole.test(ownLead(total)) &&
      /^[，,、]/.test(plan.lead) &&
      yearly.test(ownLead(plan))
      ? [relate(total, plan)]
      : [];
  });
