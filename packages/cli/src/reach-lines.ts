import type { ShockView, StageReach, StatementId, StatementView } from '@lianpu/server';
import { citation } from './finding-lines.js';

type Statements = ReadonlyMap<StatementId, StatementView>;
type Bind = StageReach['binds'][number];

/** What each stage can reach as lines of plain Chinese: the amount, what binds it, and what is not known on the way. */
export function reachLines(stages: readonly StageReach[], statements: Statements): string[] {
  return [
    '最大产出（本地写明的产能全部供给该环节时的上限，不计外购；没有写产能的环节不作限制）',
    ...stages.flatMap((stage) => stageLines(stage, statements)),
  ];
}

function stageLines(stage: StageReach, statements: Statements): string[] {
  const { zh, amount, binds, formula, unlimited, uncounted } = stage;
  const silent = unlimited.map((link) => link.zh).join('、');
  const lacks = [
    ...(silent === '' ? [] : [`${amount ? '未作限制' : '缺'}：${silent}的现有产能`]),
    ...uncounted.map((why) => `未计：${why}`),
  ].map((line) => `      ${line}`);
  if (amount === null) return [`  ${zh}：未知，没有一处写明的产能可以限定它`, ...lacks];
  return [
    `  ${zh}：最多${amount.text ?? ''}`,
    ...binds.flatMap((bind) => bindLines(bind, stage, statements)),
    ...(formula ? [`      ${formula}`] : []),
    ...lacks,
  ];
}

const when = {
  always: '卡在',
  'at-low': '产能取低、系数取高时卡在',
  'at-high': '产能取高、系数取低时卡在',
} as const;

function bindLines(bind: Bind, stage: StageReach, statements: Statements): string[] {
  const own = bind.linkKey === stage.linkKey ? '本环节' : `“${bind.zh}”`;
  const nothing = bind.gain.low === '0' && bind.gain.high === '0';
  const more = nothing
    ? '；另有一处卡得同样紧，单增这一处没有用'
    : own === '本环节'
      ? ''
      : `；每增1${bind.each}，可多${bind.gain.text ?? ''}`;
  return [
    `      ${when[bind.binds]}${own}（${bind.capacity.text ?? ''}）${more}`,
    ...cited(bind.statementIds, statements),
  ];
}

const cited = (ids: readonly StatementId[], statements: Statements): string[] =>
  ids.flatMap((id) => {
    const statement = statements.get(id);
    return statement ? [`        ${statement.quote} ${citation(statement)}`] : [];
  });

/** A shock as lines of plain Chinese: what is taken, what each stage downstream loses and by which way. */
export function shockLines(shock: ShockView, statements: Statements): string[] {
  const { at, kind, part, hits, losses, lacks } = shock;
  const how = Number(part) === 1 ? '全停' : Number(part) === 0.5 ? '减半' : `减少${Number(part) * 100}%`;
  return [
    `${kind === 'link' ? '环节' : '企业'}“${at}”${how}`,
    ...hits.flatMap((hit) => [
      `  “${hit.zh}”原有${hit.before.text ?? ''}，少${hit.lost.text ?? ''}`,
      ...cited(hit.statementIds, statements),
    ]),
    ...(losses.length === 0 ? [] : ['', '最大产出的变化（自身及下游）']),
    ...losses.flatMap(lossLines),
    ...(lacks.length === 0 ? [] : ['', '说不出的', ...lacks.map((line) => `  ${line}`)]),
  ];
}

function lossLines({ zh, before, after, lost, path, binds }: ShockView['losses'][number]): string[] {
  const way = path.length > 1 ? [`      经过：${path.map((link) => link.zh).join(' → ')}`] : [];
  if (lost === null) return [`  ${zh}：未知`, ...way];
  const bound = binds.map((bind) => `“${bind.zh}”${bind.capacity.text ?? ''}`).join('、');
  if (lost.high === '0') return [`  ${zh}：不受影响，仍是${after?.text ?? ''}（卡在${bound}）`, ...way];
  return [`  ${zh}：少${lost.text ?? ''}，由${before?.text ?? ''}到${after?.text ?? ''}`, ...way];
}
