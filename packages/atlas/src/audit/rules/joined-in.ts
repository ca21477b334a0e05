import type { Fig, Passage, Sentence } from '../passage/fig.js';
import { ownLead, shareRun } from '../passage/words.js';
import { verbMove } from './move.js';
import { remembered } from '../remembered.js';
import { joinedOver } from './joined-over.js';

const joined =
  /(?:合计|共计|总计|总共|加起来|合起来|总和|总数|三者|两者|一共|共有|合共)(?!同|享|建|性|产|青)(?:为|是|达|达到|有|共|约|完成|实现)*[^，,；;、。]{0,6}$/;
const ahead = /(?:合计|共计|总计|总共|一共|共有|共(?![同享建性产青和]))[^，,；;。]{0,14}$/;
const apart = /分别|[:：]\s*$/;

/** 负债合计, 所有者权益合计: what such accounts are called sums up nothing that was listed before. */
const accountName = /(?:资产|负债|权益)(?:合计|总计)[^，,；;、。]{0,4}$/;

/** 三项合计: how many there are is no item itself. */
const howMany = ({ observation, tail }: Fig): boolean =>
  observation.unit === '1' &&
  /^[两二三四五六七八九\d]{1,2}[项者类个种家]/.test(observation.quote) &&
  /^[一-龥]{0,6}?(?:合计|共计|总计|加起来|相加)/.test(tail);

/** 三年共: the years a sum runs over are no item of it. */
const howLong = ({ observation: { unit }, tail }: Fig): boolean =>
  (unit === 'a' || unit === 'mo' || unit === 'd') && /^(?:来|间|内)?(?:累计|一?共|合计|总共)/.test(tail);

const levels = (figs: readonly Fig[]): readonly Fig[] =>
  figs.filter(
    (fig) =>
      fig.observation.role === 'level' &&
      fig.observation.unit !== '%' &&
      fig.observation.unit !== 'x' &&
      !howMany(fig) &&
      !howLong(fig),
  );

/** 11个大类、18个小项，总计4.8万个项目: what is counted must be named alike, where it is named after its count. */
const ofOneNoun = (total: Fig, parts: readonly Fig[]): boolean => {
  const noun = (fig: Fig) => /^[一-龥]{1,8}/.exec(fig.tail)?.[0] ?? '';
  const whole = noun(total);
  return (
    total.observation.unit !== '1' ||
    parts.every((part) => {
      const own = noun(part);
      return own === '' || whole === '' || [...own].some((letter) => whole.includes(letter));
    })
  );
};

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
  if (before !== undefined && howLong(before)) return overYears(total, figs, text);
  if (before === undefined || !/^[一-龥]{0,6}总[一-龥]{1,6}?(?:为|达|达到|超|约|至)?$/.test(lead))
    return false;
  const bare = (name: string) => name.replace('总', '');
  return (
    countsThem(figs, total) ||
    (/分别/.test(text.slice(0, total.at)) && shareRun(bare(lead), bare(before.observation.measure ?? ''), 2))
  );
};

/** 分别改造214个、237个和265个，三年共改造716个: years, each with its own, and what they come to. */
const overYears = (total: Fig, figs: readonly Fig[], text: string): boolean => {
  const run = runBefore(figs, total);
  const first = run[0];
  return (
    first !== undefined &&
    Number(figs[total.order - 1]?.observation.value) === run.length &&
    /分别/.test(text.slice(0, first.at))
  );
};

const numerals = '零一二三四五六七八九十';

/** 前四年，累计建设1.94万个，2021年建成3200个，…: as many years as are said, each with its own. */
const yearsListed = (figs: readonly Fig[], total: Fig, text: string): readonly Fig[] => {
  const said = /([两三四五六七八九十])年[^。；;\d]{0,14}(?:累计|共|合计)/.exec(text.slice(0, total.at))?.[1];
  if (said === undefined) return [];
  const after = runAfter(figs, total).filter(({ lead }) => /^[，,、：:；;]\d{4}年/.test(lead));
  return after.length === (said === '两' ? 2 : numerals.indexOf(said)) ? after : [];
};

/** A total with its items, in the order of the text. */
export interface Joined {
  readonly total: Fig;
  readonly parts: readonly Fig[];
}

/** 由460项减至180项，总数由126项减至18项: what a thing was and became makes no sum. */
const movedOver = (before: readonly Fig[], total: Fig, text: string): boolean =>
  [...before, total].some((fig, index, all) => {
    const next = all[index + 1];
    return next !== undefined && verbMove(fig, next, text);
  }) || /[由从]$/.test(total.lead);

/** What all words of summing up have in common. */
const sums = /[共总]|合计|累计|加起来|合起来|三者|两者/;

/** The totals of a sentence whose items are listed one by one before them, or after 共 and 分别. */
const joinedIn = ({ figs, text }: Sentence): readonly Joined[] => {
  if (figs.length < 3 || !sums.test(text)) return [];
  return levels(figs).flatMap((total): readonly Joined[] => {
    const before =
      (joined.test(ownLead(total)) && !accountName.test(ownLead(total))) || sumsUp(total, figs, text)
        ? runBefore(figs, total)
        : [];
    const same =
      before.some((fig) => fig.observation.quote === total.observation.quote) ||
      (before.length === 2 && before[0]?.observation.quote === before[1]?.observation.quote);
    if (
      before.length > 1 &&
      !same &&
      // 80张各8888元，另外两张60元和45元，共计71万元: the sum is of what stands before 另外, too.
      !/另外|另有|此外|其余|剩余/.test(
        figs
          .slice(0, before[0]?.until === undefined ? 0 : before[0].order + 1)
          .map(({ lead }) => lead.slice(-24))
          .join(' '),
      ) &&
      !movedOver(before, total, text) &&
      !/其中/.test(text.slice(0, total.at)) &&
      ofOneNoun(total, before)
    )
      return [{ total, parts: before }];
    const years = yearsListed(figs, total, text);
    if (years.length > 1) return [{ total, parts: years }];
    const after = ahead.test(ownLead(total)) ? runAfter(figs, total) : [];
    // 最多的是甲，共18件，其次为乙和丙，分别12件和9件: a rank follows, no list of what was summed up.
    if (/其次/.test(text.slice(total.until))) return [];
    const [first] = after;
    return first && after.length > 1 && apart.test(text.slice(total.until, first.at))
      ? [{ total, parts: after }]
      : [];
  });
};

/** 甲中心算力3600P；乙中心算力2800P，两个中心算力合计6400P: how many are summed up says that the list began before the semicolon. */
const overSemicolons = ({ figs }: Sentence): readonly Joined[] =>
  figs.slice(2).flatMap((total, index): readonly Joined[] => {
    const count = figs[index + 1];
    if (!count || !howMany(count) || !joined.test(`合计${ownLead(total)}`)) return [];
    const parts = levels(figs).filter(({ order, kind }) => order < count.order && kind === total.kind);
    return parts.length > 1 && parts.length === Number(count.observation.value) ? [{ total, parts }] : [];
  });

/** The joined totals of a passage, sentence by sentence, and those whose items stand on both sides of a semicolon. */
export const joinedInPassage = remembered((passage: Passage): readonly Joined[] => {
  const { sentences, periods } = passage;
  const own = sentences.flatMap(joinedIn);
  const known = new Set(own.map(({ total }) => total.observation));
  return [
    ...own,
    ...periods
      .filter(({ text, figs }) => /[；;]./.test(text) && figs.some(howMany))
      .flatMap(overSemicolons)
      .filter(({ total }) => !known.has(total.observation)),
    ...joinedOver(passage).filter(({ total }) => !known.has(total.observation)),
  ];
}, 1);
