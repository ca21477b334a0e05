import type { EventType } from '@lianpu/reading';

/** Words in front of a stage that is yet to be reached: 计划开工时间. */
export const planWords: readonly string[] = ['计划', '预计', '拟', '预期', '拟定', '目标'];

/** Words for a stage that is reached, the furthest first. */
const reached: readonly (readonly [RegExp, EventType])[] = [
  [/全面达产|满产|达产/u, 'full_capacity'],
  [/试生产|投产|投用|运营|投运|并网|生产中/u, 'producing'],
  [/竣工|建成|完工|办结|已完成|完成$/u, 'completed'],
  [/开工|在建|续建|建设中|施工|推进中|进行中/u, 'started'],
  [/备案|核准|获批|立项|批复/u, 'approved'],
  [/签约|签订/u, 'signed'],
];
const beforehand = /拟建|谋划|储备|前期|洽谈|在谈|意向|未启动/u;
/** In front of a stage, it is denied or yet to come: 未投产, 待开工, 计划2026年投产; but not 按计划施工. */
const ahead =
  /未(?!来)|没|待|拟|(?<![按照])计划|预计|预期|有望|力争|争取|即将|将于|将在|准备|筹备|谋划|意向|暂缓|尚需|等待|具备/u;
/** Behind a stage: 开工准备, 投产前. */
const approach = /^(?:前|准备|筹备|手续|条件|在即)/u;

/** The furthest stage that a cell says is reached, else `planned` where it names one ahead; null for words that name none. */
export function stageOf(written: string): EventType | null {
  const clauses = written.normalize('NFKC').split(/[\s,;、。()（）]+/u);
  for (const [pattern, type] of reached)
    if (clauses.some((clause) => placesOf(clause, pattern).some((place) => !isAhead(clause, place))))
      return type;
  const named = clauses.some(
    (clause) => beforehand.test(clause) || reached.some(([pattern]) => pattern.test(clause)),
  );
  return named ? 'planned' : null;
}

/** Where in a clause a word stands. */
interface Place {
  readonly start: number;
  readonly end: number;
}

const placesOf = (clause: string, pattern: RegExp): readonly Place[] =>
  [...clause.matchAll(new RegExp(pattern, 'gu'))].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));

/** What is denied or planned holds up to 已: 未签约已开工. */
const isAhead = (clause: string, { start, end }: Place): boolean =>
  ahead.test(clause.slice(0, start).replace(/^.*已/u, '')) || approach.test(clause.slice(end));
