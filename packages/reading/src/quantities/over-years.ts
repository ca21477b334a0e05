import type { Role } from '../model.js';
import type { Page } from '../text/page.js';
import { tellsOfYears } from '../times/told-years.js';
import type { Site } from './site.js';
import { isAttributive } from './time-mentions.js';
import type { WhenReading } from './when-reading.js';

/**
 * What is told of years gone by: by how much something grew and what was done in them is of all of them, how
 * much there is in the end of the last.
 */
export function overYears(
  page: Page,
  told: WhenReading,
  { site, role, reportYear, before }: Reported,
): WhenReading {
  const { time, span } = told;
  const { start } = site.figure;
  const text = page.folded;
  const words = text.slice(Math.max(site.from, start - longestWords), start);
  const starts = isStart(text, site);
  const level = role === 'level';
  const adds = done.test(words);
  // 养老机构达到90个、床位5万张: the next of a list, of which only the name stands, is as the one before.
  const goesOn = before !== null && !adds && /^、[^,。达至到为超]*$/.test(words);
  if (span === null) {
    const over =
      time !== null &&
      time === reportYear &&
      tellsOfYears(page, site.block.index) &&
      (starts || (level ? (goesOn ? before !== time : adds) : !lasts(role) && !/同比|上年|去年/.test(words)));
    return over ? { ...told, time: `${Number(time) - 4}/${time}` } : told;
  }
  const last = /^\d{4}\/(\d{4})$/.exec(time ?? '')?.[1];
  const reached =
    !starts &&
    last !== undefined &&
    last <= (page.published ?? '') &&
    !isAttributive(text, span, start) &&
    !lasting.test(text.slice(Math.max(site.clause.start, start - longestWords), start)) &&
    (level
      ? goesOn
        ? before === last
        : !adds && reaches.test(words + text.slice(start, start + 2))
      : lasts(role));
  return reached ? { ...told, time: last } : told;
}

const lasts = (role: Role): boolean => role === 'rank' || role === 'share';

interface Reported {
  readonly site: Site;
  readonly role: Role;
  readonly reportYear: string | null;
  /** The time of the level told before it in its clause. */
  readonly before: string | null;
}

/** 占比由31%提升至54%, 结构由8:41:51调整为7:40:53: what something was in the beginning. */
export const isStart = (text: string, { figure: { start }, groupEnd }: Site): boolean =>
  '从由'.includes(text[start - 1] ?? ' ') && became.test(text.slice(groupEnd, groupEnd + 4));
const became =
  /^(?:调整[到至为]|(?:提高|增加|增长|上升|提升|扩大|发展|跃升|攀升|增|升|下降|降低|减少|降)[到至])/;

const longestWords = 24;
const reaches = /(?:[达到至过为是](?:每[年月日])?..|突破|接近|[超近逾].)$/;
const lasting = /年均|每年|累计|连续|保持|[稳坚]定|维持/;
// What is done in the course of years adds up.
const done =
  /累计|年均|每年|新[增建设获签]|净增|完成|实施|改造|治理|修复|引进|招[引生]|落[户地]|发[放射]|投[资放]|投入(?!强度|占)|支出|减[免负]|筹[集建]|培训|就业|造林|清理|化解|外资|签约|惠及|转移/;
