import type { KeptJob, Ledger } from '@lianpu/ledger';

const taskSetting = 'task';
/** Tasks that the ledger goes on listing; those before them are taken off the list. */
const mostKept = 200;

const interrupted = {
  zh: '程序停止时还没有处理完。请重新提交；已经读入的部分不会重复',
  en: 'the program ended before it was done; put it in again, what was read already is not read twice',
};

/** Keeps the tasks of one process in its ledger, so that the next process can say what became of them. */
export interface TaskStore {
  keep(task: KeptJob): Promise<void>;
  /** Those of earlier processes in the order in which they were put in; what these did not end has failed. */
  load(): Promise<readonly KeptJob[]>;
}

/** Tasks as settings of the ledger. Readings of feeds are left out: a feed lists its own, and there are many. */
export const taskStore = (ledger: () => Pick<Ledger, 'settings' | 'keepSetting'>): TaskStore => ({
  keep: async (task) => {
    if (task.kind !== 'feed') await ledger().keepSetting(taskSetting, task.id, { ...task });
  },
  load: async () => {
    const kept = [...(await ledger().settings(taskSetting)).values()] as readonly KeptJob[];
    const inOrder = kept.toSorted((a, b) => (a.putAt < b.putAt ? -1 : 1));
    for (const { id } of inOrder.slice(0, -mostKept)) await ledger().keepSetting(taskSetting, id, null);
    return inOrder.slice(-mostKept).map((task) => (task.endedAt === null ? failed(task) : task));
  },
});

const failed = (task: KeptJob): KeptJob => ({
  ...task,
  ...{ state: 'failed', outcome: { refused: [interrupted] }, endedAt: task.putAt },
});
