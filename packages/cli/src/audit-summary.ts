import { type DecidedFinding, isOpenDisagreement } from '@lianpu/server';

/** What an audit came to, in one or two lines of Chinese: how much was held together, and what is to be looked at again. */
export const auditSummary = (asked: readonly DecidedFinding[], told: readonly DecidedFinding[]): string => {
  if (asked.length === 0) return '没有找到能互相印证的数字，无从核对。';
  const open = asked.filter(isOpenDisagreement).length;
  const untold = asked.filter(
    ({ verdict, decision }) => verdict === 'undecided' && !decision?.standing,
  ).length;
  const decided = asked.filter(({ decision }) => decision?.standing).length;
  const agreeing = asked.filter(({ verdict }) => verdict.startsWith('agrees')).length;
  const parts = [
    ...(open > 0 ? [`${open}处对不上，请重看`] : ['没有发现对不上的']),
    ...(untold > 0 ? [`${untold}处还缺条件，无法判断`] : []),
    ...(decided > 0 ? [`${decided}处已有裁定`] : []),
    ...(agreeing > 0 ? [`${agreeing}处相符`] : []),
  ];
  const more = told.length < asked.length ? '（加 --all 一并列出）' : '';
  return `核对了${asked.length}处能互相印证的数字：${parts.join('，')}${more}。`;
};
