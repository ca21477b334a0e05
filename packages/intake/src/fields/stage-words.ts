import type { EventType } from '@lianpu/reading';

/** Words for the stage of a project or a task, the longer before the shorter they hold. */
const words: readonly (readonly [RegExp, EventType])[] = [
  [/全面达产|满产|达产/u, 'full_capacity'],
  [/未开工|拟建|谋划|储备|前期|洽谈|在谈|意向|未启动/u, 'planned'],
  [/试生产|投产|投用|运营|投运|并网|生产中/u, 'producing'],
  [/竣工|建成|完工|办结|已完成|完成$/u, 'completed'],
  [/开工|在建|续建|建设中|施工|推进中|进行中/u, 'started'],
  [/备案|核准|获批|立项|批复/u, 'approved'],
  [/签约|签订/u, 'signed'],
];

/** The stage that a cell names; null for words that name none. */
export function stageOf(written: string): EventType | null {
  return words.find(([pattern]) => pattern.test(written))?.[1] ?? null;
}
