import type { DecidedItem } from '@lianpu/server';
import { speaksChinese } from './words.js';

type DecisionKind = DecidedItem['decision']['kind'];

/** What a decision is told in: its kind, what was decided of a finding or a place, and the fields that were put right. */
interface DecisionWords {
  readonly kind: Readonly<Record<DecisionKind, string>>;
  readonly outcome: Readonly<Record<string, string>>;
  readonly field: Readonly<Record<string, string>>;
  readonly modality: Readonly<Record<string, string>>;
  readonly bound: Readonly<Record<string, string>>;
  readonly empty: string;
  readonly takenBack: string;
  /** The decision that an undoing takes back. */
  readonly number: (id: string) => string;
}

const en: DecisionWords = {
  kind: {
    accept: 'accepted',
    reject: 'rejected',
    correct: 'corrected',
    note: 'note',
    place: 'place',
    finding: 'finding',
    merge: 'one name',
    split: 'two names',
    'prefer-source': 'source preferred',
    undo: 'undone',
  },
  outcome: {},
  field: {},
  modality: {},
  bound: {},
  empty: '',
  takenBack: 'taken back',
  number: (id) => id,
};

const zh: DecisionWords = {
  kind: {
    accept: '认可',
    reject: '驳回',
    correct: '更正',
    note: '备注',
    place: '归类',
    finding: '核数',
    merge: '同一主体',
    split: '不是同一主体',
    'prefer-source': '以此为准',
    undo: '撤销',
  },
  outcome: {
    confirmed: '确有错误',
    explained: '已说明',
    wrong: '核得不对',
    undone: '撤销',
    move: '改归',
    confirm: '确认归',
    bar: '不归',
  },
  field: {
    measure: '指标',
    subject: '主体',
    object: '对象',
    time: '时间',
    modality: '状态',
    project: '项目',
    role: '性质',
  },
  modality: { actual: '已实现', planned: '规划', target: '目标', expected: '预计' },
  bound: { '~': '约', '>': '超过', '<': '不超过' },
  empty: '（空）',
  takenBack: '已撤销',
  number: (id) => `第 ${id} 号`,
};

/** The words of decisions in the language of the terminal. */
export const decisionWords = (): DecisionWords => (speaksChinese() ? zh : en);
