import { farthest, type Site } from './event-site.js';
import { planWords } from './event-verbs.js';

/** Whether what a verb states is only planned: a word of planning before it, or a passage about the future. */
export function isPlanned({ page, sentence, clause }: Site, before: string, verbStart: number): boolean {
  const near = before.slice(-farthestPlan);
  const isGranted = /^(?:获|批准|批复)/.test(page.folded.slice(verbStart, verbStart + 2));
  if (planWords.some((word) => lastIndexOfPlan(near, word, isGranted) >= 0)) return true;
  // 规划建设某线,并配套建设某码头: the clause goes on with the plan.
  const goesOn = /^(?:并|同时|以及|同步)/.test(page.folded.slice(clause.start, clause.start + 2));
  if (
    goesOn &&
    /(?:规划|计划|拟|将)[^,。;]{0,30},$/.test(
      page.folded.slice(Math.max(sentence.start, clause.start - 40), clause.start),
    )
  )
    return true;
  // 公司准备在某地建厂,建设某项目
  if (
    /^(?:总?投资约?[\d.]+[万亿]*(?:多|余)?美?元)?$/.test(before) &&
    /(?:规划|计划|拟|准备|预计|将(?!近|军))[^,。;]{2,30},$/.test(
      page.folded.slice(Math.max(sentence.start, clause.start - 40), clause.start),
    )
  )
    return true;
  if (!/(?:加快|推进|着力|争取)/.test(before + page.folded.slice(verbStart, verbStart + 4))) return false;
  return (
    /(?:未来(?!产业)|下一步|力争|将)/.test(
      page.folded.slice(Math.max(sentence.start, clause.start - farthest), clause.start),
    ) ||
    /(?:^|[。\n])(?:未来|下一步)/.test(page.folded.slice(Math.max(0, sentence.start - 240), sentence.start))
  );
}

// A word of planning farther before a verb governs another one.
const farthestPlan = 40;

// 将 in 将于/将在 is a plan; in 将军, 将近 it is not.
function lastIndexOfPlan(before: string, word: string, isGranted: boolean): number {
  const at = before.lastIndexOf(word);
  // 行动计划, 三年计划: a noun.
  if (
    word === '计划' &&
    /(?:行动|发展|工作|倍增|培育|年度|[三五]年|专项|支持|攻坚|提升|总体|生产|投资|建设)$/.test(
      before.slice(0, at),
    )
  )
    return -1;
  // 超计划完成: more than was planned.
  if (word === '计划' && /[超按]$/.test(before.slice(0, at))) return -1;
  // 某某规划|获批: the paper itself.
  if ((word === '规划' || word === '计划') && at + word.length === before.length && isGranted) return -1;
  // “启航计划”: a name.
  if (at >= 0 && '”》'.includes(before.charAt(at + word.length) || ' ')) return -1;
  if (at < 0 || /^..?(?:建设|投资|实施)?的/.test(before.slice(at))) return -1;
  // 计划投资6亿元的某项目开工: how much is to be spent tells nothing of the stage.
  if (/^(?:计划|预计)总?投资(?:额|约|近|超)?[\d.]+[万亿]*(?:多|余)?(?:美|港|欧)?元的/.test(before.slice(at)))
    return -1;
  return word === '将' && /^将(?:近|军|其|与此)/.test(before.slice(at)) ? -1 : at;
}
