import type { Page } from '../text/page.js';
import { findCampaigns } from './find-campaigns.js';
import { findPapers } from './find-papers.js';
import { markedUnits } from './marked-units.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import * as is from './traits.js';
import { count, latin, mark, measure, none, time, unknown, type Units, wordKind } from './units.js';

// What a body does with a plan: everything between the verb and the plan's head is its name.
const carriesOut =
  /(?:实施|推进|打好|打赢|启动|发布|出台|开展|推行|印发|制定|修订|修改|推出|组建|设立|成立|投入)(?:了|的|好)?(?:总规模\d[\d.]*亿元的)?(?:新版)?$/;

// No plan's name is longer.
const longest = 30;

/**
 * Plans, actions and funds by the verb that governs them: 启动[粮油等作物单产提升行动], 实施[能源保障和数字某区提升行动].
 * Their names hold words that end other names (和, 等).
 */
export function findPolicies(page: Page): readonly RawName[] {
  const units = unitsOf(page);
  return [...findPapers(page), ...findCampaigns(page), ...governed(page, units)];
}

function governed(page: Page, units: Units): RawName[] {
  return markedUnits(page).heads.flatMap((index) => {
    const head = units.head(index);
    if (head?.type !== 'policy' || units.kind(index + 1) === unknown) return [];
    const first = governedFrom(units, index) ?? levelBefore(units, index);
    if (first === undefined || !tells(units, first, index)) return [];
    const end = units.end(index);
    // 启动“千企行动|”: a mark that is closed behind the name opens before it.
    const opens = units.begins(first, '“') && !units.text.slice(units.start(first), end).includes('”');
    const start = units.start(first) + (opens ? 1 : 0);
    return [{ start, end, type: 'policy', rule: 'name-policy-governed', headStart: start, fixed: true }];
  });
}

/** The first unit behind the verb that governs the plan whose head is the unit `index`. */
function governedFrom(units: Units, index: number): number | undefined {
  const end = units.start(index);
  for (let i = index - 1; i >= 0 && end - units.start(i) <= longest; i--) {
    const kind = units.kind(i);
    if (kind === none || kind === time || (kind === mark && !units.begins(i, '“”+-·'))) return undefined;
    const before = units.text.slice(Math.max(0, units.end(i) - 24), units.end(i));
    if (carriesOut.test(before)) return afterCount(units, i + 1);
    if (units.word(i) === '的' || kind === count) return undefined;
  }
  return undefined;
}

/** 一批, 5项: how many there are is no part of the name. */
const afterCount = (units: Units, first: number): number | undefined =>
  units.kind(first) === count || /^(?:一|一批|一系列|多项|新)$/.test(units.word(first)) ? undefined : first;

/** 国家某引导基金, 省级某母基金: whose fund it is stands at the beginning. */
function levelBefore(units: Units, index: number): number | undefined {
  if (!units.word(index).endsWith('基金')) return undefined;
  const end = units.start(index);
  for (let i = index - 1; i >= 0 && end - units.start(i) <= 16; i--) {
    if (/^(?:国家|国家级|省|省级|市|市级|自治区)$/.test(units.word(i))) return i;
    if (units.kind(i) === mark || units.is(i, is.stops)) return undefined;
  }
  return undefined;
}

/** Whether the words before the head say which plan it is. */
function tells(units: Units, first: number, index: number): boolean {
  let length = 0;
  for (let i = first; i < index; i++) {
    const kind = units.kind(i);
    if (kind === mark || kind === unknown || kind === latin || kind === measure) return true;
    if (kind === wordKind && !units.is(i, is.conjunction)) length += units.size(i);
  }
  return length >= 4;
}
