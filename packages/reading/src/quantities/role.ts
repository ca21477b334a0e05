import type { Role } from '../model.js';
import type { Figure } from './figure.js';
import type { Lead } from './lead-words.js';

/** What a figure is, whether it is a decrease, and what it is compared with. */
export interface RoleReading {
  readonly role: Role;
  readonly negative: boolean;
  readonly base: 'yoy' | 'mom' | null;
  /** True for a mean over years (年均增长), which has no single base. */
  readonly yearly: boolean;
}

/**
 * Decides the role from the words that lead to the figure, nearest first, and from the measure that they
 * lead from. 提高到 makes a level, 提高 a growth (of a percentage or a multiple) or a change (of an amount).
 */
export function readRole(figure: Figure, leads: readonly Lead[], words: string): RoleReading {
  const { role, negative, base } = decide(figure, leads, words);
  return { role, negative, base, yearly: words.includes('年均') || words.includes('年平均') };
}

function decide(figure: Figure, leads: readonly Lead[], words: string): Omit<RoleReading, 'yearly'> {
  if (figure.kind === 'rank') return { role: 'rank', negative: false, base: null };
  if (figure.kind === 'doubling')
    return { role: 'growth', negative: false, base: leads.includes('yoy') ? 'yoy' : null };
  if (figure.kind === 'duration' && leads.includes('rate'))
    return { role: 'level', negative: false, base: null };
  const moving = leads.find(moves);
  const base = leads.includes('yoy') ? 'yoy' : leads.includes('mom') ? 'mom' : null;
  const negative = moving === 'fall' || moving === 'below';
  if (moving === 'reach') return { role: levelRole(figure), negative: false, base };
  if (moving || base) return { role: growthRole(figure), negative, base };
  const cut = /[减削节]/.test(words)
    ? /(净?减少|减排|压减|削减|节约|节省|净减)[^,。]{0,8}$/.exec(words)
    : null;
  if (cut && figure.kind !== 'percent') return { role: 'change', negative: !cut[1]?.startsWith('节'), base };
  if (cut && figure.kind === 'percent') return { role: 'growth', negative: true, base };
  if (isGain(figure, words)) return { role: 'change', negative: false, base };
  if (
    figure.kind === 'percent' &&
    /[增涨降]/.test(words) &&
    /(增速|增长率|增幅|涨幅|降幅)[^占,。]{0,3}$/.test(words)
  )
    return { role: 'growth', negative: words.includes('降幅'), base };
  return { role: levelRole(figure), negative: false, base };
}

const moves = (lead: Lead): boolean => lead !== 'link' && lead !== 'yoy' && lead !== 'mom' && lead !== 'each';

const isGain = (figure: Figure, words: string): boolean =>
  (figure.kind === 'amount' || figure.kind === 'count') &&
  words.includes('增') &&
  /(新增|净增|增收|增产|增发)(?!长)[^占,。]{0,16}$/.test(words);

function levelRole({ kind }: Figure): Role {
  if (kind === 'percent') return 'share';
  return kind === 'points' ? 'change' : 'level';
}

function growthRole({ kind }: Figure): Role {
  if (kind === 'percent' || kind === 'fold') return 'growth';
  return kind === 'index' ? 'level' : 'change';
}
