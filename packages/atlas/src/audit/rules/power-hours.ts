import { divide, multiply, type Range, range } from '../../interval/range.js';
import type { Pack } from '../../pack/pack.js';
import type { Fig, Passage, Sentence } from '../passage/fig.js';
import { mayBeOne, ownLead } from '../passage/words.js';
import { nth } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import { daysOf, lengthOf } from './times.js';
import { totalsIn, withoutParts } from './lists-in.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'power hours',
  check: 'rate-total',
  zh: '装机、利用小时与发电量',
  premises: '同一电站同一句（或相邻一句）写有装机容量和发电量，或再写利用小时',
  formula: '装机 × 利用小时 = 发电量；没写利用小时的，发电量 ≤ 装机 × 时期的小时数',
  tolerance: '额定装机的整数只看有效数字，再放宽半个末位',
};

const isPower = ({ observation: { role, unit, per }, tail }: Fig): boolean =>
  role === 'level' && unit === 'W' && per === null && !isRating(tail);

/** 6.2兆瓦风电机组58台: the rating of each of the machines that are counted next. */
const isRating = (tail: string): boolean =>
  /^级?的?[一-龥]{0,6}(?:机组|风机|变压器|主变)[^，,。；;]{0,3}$/.test(tail);
const isEnergy = (fig: Fig): boolean =>
  fig.observation.role === 'level' &&
  fig.observation.unit === 'kW.h' &&
  (fig.observation.per === null || fig.observation.per === 'a') &&
  /发电|上网|产电|输送|电量|供电/.test(`${fig.observation.measure ?? ''}${ownLead(fig)}`) &&
  !/用电|耗电|储/.test(`${fig.observation.measure ?? ''}${ownLead(fig)}`);
const isHours = (fig: Fig): boolean =>
  fig.observation.role === 'level' &&
  fig.observation.unit === 'h' &&
  /利用|等效|发电小时|满发/.test(`${fig.observation.measure ?? ''}${ownLead(fig)}${fig.tail.slice(0, 4)}`);

/** Power counts in W and energy in kWh: a kilowatt gives a kilowatt-hour in an hour. */
const energyOf = (power: Range, hours: Range): Range => divide(multiply(power, hours), range(1000, 1000));

const relate = (power: Fig, energy: Fig, hours: Fig | null, most: number): Relation => {
  const [a, b] = [power.observation, energy.observation];
  const base = {
    rule: card,
    sayIn: 0,
    nominal: true,
    settle: '核对装机、发电量和它们的单位（千瓦、万千瓦，千瓦时、亿千瓦时）。',
  };
  return hours
    ? {
        ...base,
        why: '同一处写有装机、利用小时和发电量',
        roles: [
          { role: '发电量', observation: b },
          { role: '装机', observation: a },
          { role: '利用小时', observation: hours.observation },
        ],
        compare: '=',
        computed: (ranges) => energyOf(ranges(1), ranges(2)),
        stated: nth(0),
        formula: `${a.quote} × ${hours.observation.quote}`,
        titles: {
          fits: `${a.quote} × ${hours.observation.quote}与${b.quote}相符`,
          fails: `${a.quote} × ${hours.observation.quote}与${b.quote}不符`,
        },
      }
    : {
        ...base,
        why: '同一处写有装机和发电量',
        roles: [
          { role: '发电量', observation: b },
          { role: '装机', observation: a },
        ],
        compare: '<=',
        computed: nth(0),
        stated: (ranges) => energyOf(ranges(1), range(0, most)),
        formula: b.quote,
        right: `${a.quote} × ${most}小时`,
        titles: { fits: `${a.quote}的装机发得出${b.quote}`, fails: `${a.quote}的装机满发也发不出${b.quote}` },
      };
};

const reach = 120;

const hoursIn = (energy: Fig): number | null => {
  const days = daysOf(energy.observation.time);
  if (/年均|每年|年发电|年上网/.test(`${energy.observation.measure ?? ''}${ownLead(energy)}`)) return 8784;
  if (/累计|以来/.test(energy.observation.sentence.slice(0, energy.until)) && (!days || lengthOf(days) < 360))
    return null;
  if (days) return lengthOf(days) * 24;
  return /年/.test(`${energy.observation.measure ?? ''}${ownLead(energy)}`) ? 8784 : null;
};

/** Those of the sentence itself where there are any. */
const inSentence = (energy: Fig, figs: readonly Fig[]): readonly Fig[] => {
  const own = figs.filter(
    ({ observation }) => observation.sentenceStart === energy.observation.sentenceStart,
  );
  return own.length > 0 ? own : figs;
};

/** 储能电站20万千瓦，时长4小时，可储电80万千瓦时: power, hours and energy of one store, each told once in its sentence. */
const storage = ({ text, figs }: Sentence): readonly Relation[] => {
  if (!/储/.test(text)) return [];
  const one = (is: (fig: Fig) => boolean): Fig | null => {
    const all = figs.filter(is);
    return all.length === 1 ? (all[0] ?? null) : null;
  };
  const level = ({ observation: { role, per } }: Fig) => role === 'level' && per === null;
  const power = one((fig) => isPower(fig));
  const energy = one((fig) => level(fig) && fig.observation.unit === 'kW.h');
  const hours = one((fig) => level(fig) && fig.observation.unit === 'h' && !isHours(fig));
  return power && energy && hours && /储/.test(`${power.lead}${energy.lead}${hours.lead}`)
    ? [relate(power, energy, hours, 0)]
    : [];
};

/** 4台30万千瓦机组: the rating of each is not that of the plant. */
const isEach = ({ figs }: Passage, power: Fig): boolean => {
  const count = figs[power.index - 1];
  return (
    /级$/.test(power.observation.quote) ||
    /单机|每台|单台|首[台套]/.test(ownLead(power)) ||
    (count !== undefined &&
      /^的?(?:单机)?$/.test(power.lead) &&
      count.observation.unit === '1' &&
      /[台套]/.test(count.observation.quote))
  );
};

/** 全省新能源发电量 beside one project: what a whole place or kind gives is not told of the plant next to it. */
const ofAll = /全[国省市区县]|我[国省市区县]|新能源|清洁能源|可再生能源|绿电/;
const ofOtherScope = (power: Fig, energy: Fig): boolean => {
  const words = `${energy.observation.measure ?? ''}${ownLead(energy)}`;
  return (
    power.observation.sentenceStart !== energy.observation.sentenceStart &&
    ofAll.test(words) &&
    !ofAll.test(`${power.observation.measure ?? ''}${power.observation.sentence}`)
  );
};

const inPassage = (passage: Passage, { partitions }: Pack): readonly Relation[] =>
  passage.figs.filter(isEnergy).flatMap((energy) => {
    const near = passage.figs
      .slice(Math.max(0, energy.index - 9), energy.index + 4)
      .filter(
        (fig) =>
          Math.abs(fig.observation.start - energy.observation.start) < reach &&
          mayBeOne(fig.observation.subject, energy.observation.subject),
      );
    const powers = inSentence(energy, withoutParts(near.filter(isPower), totalsIn(passage, partitions)));
    const hours = inSentence(energy, near.filter(isHours));
    const [power] = powers;
    if (!power || powers.length > 1 || hours.length > 1 || isEach(passage, power)) return [];
    if (ofOtherScope(power, energy)) return [];
    const most = hoursIn(energy);
    if (hours[0]) return [relate(power, energy, hours[0], 0)];
    return most === null ? [] : [relate(power, energy, null, most)];
  });

/** Installed power, hours of use and energy. */
export const powerHours: AuditRule = {
  card,
  inPassage: (passage, pack) => [...inPassage(passage, pack), ...passage.sentences.flatMap(storage)],
};
