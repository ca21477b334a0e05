import type { EntityType, NamedThing, Spanned } from '../model.js';
import type { Page } from '../text/page.js';
import type { NameMention } from './find-names.js';
import { nameVariants, productCore } from './name-variants.js';

interface Draft {
  readonly rule: string;
  readonly type: EntityType;
  readonly names: Map<string, number>;
  readonly mentions: Spanned[];
}

/** One object a distinct thing, from its mentions. A name that occurs only inside another is left to that one. */
export function gatherNames(page: Page, mentions: readonly NameMention[]): readonly NamedThing[] {
  const inside = containers(mentions);
  const drafts = new Map<string, Draft>();
  for (const mention of mentions) {
    if (notThings.has(mention.name) || !standsAlone(mention, inside)) continue;
    const key = `${mention.type} ${mention.fullest}`;
    const draft: Draft = drafts.get(key) ?? {
      rule: mention.rule,
      type: mention.type,
      names: new Map(),
      mentions: [],
    };
    drafts.set(key, draft);
    draft.names.set(mention.name, (draft.names.get(mention.name) ?? 0) + 1);
    draft.mentions.push({
      quote: page.text.slice(mention.start, mention.end),
      start: mention.start,
      end: mention.end,
    });
  }
  return [...drafts].map(([key, draft]) => named(key.slice(draft.type.length + 1), draft));
}

/** Whether a name stands for itself: in no longer one, or a firm in a project's name, or what a project makes. */
function standsAlone(mention: NameMention, inside: ReadonlyMap<NameMention, NameMention>): boolean {
  const container = inside.get(mention);
  if (!container) return true;
  if (container.fullest === mention.fullest) return standsAlone(container, inside);
  if (mention.type === 'enterprise')
    return (
      (mention.name.length > 2 || mention.rule === 'name-enterprise-before-goods') &&
      container.type !== 'enterprise'
    );
  // 某高新区管委会: the park that a body is of.
  if (mention.type === 'park' && container.type === 'institution') return mention.start === container.start;
  // 云河县松溪镇: the county of a town that the text names nowhere else.
  if (mention.type === 'place')
    return (
      (mention.rule === 'name-place-division' || mention.rule === 'name-place-in-province') &&
      container.rule === 'name-place-town' &&
      container.fullest !== container.name &&
      mention.end === container.end - container.fullest.length
    );
  if (mention.type !== 'product') return false;
  // 某某装备展示中心 shows such goods and makes none.
  return container.type === 'project' || (container.type === 'facility' && mention.rule !== goodsByHead);
}

const goodsByHead = 'name-product-by-head';

// What every report names and no report is about.
const notThings: ReadonlySet<string> = new Set(['中国', '我国']);

/** For each mention that lies in a longer one, the shortest such. */
function containers(mentions: readonly NameMention[]): ReadonlyMap<NameMention, NameMention> {
  const inside = new Map<NameMention, NameMention>();
  const open: NameMention[] = [];
  for (const mention of mentions) {
    while (open.length > 0 && (open[open.length - 1]?.end ?? 0) < mention.end) open.pop();
    const nearest = open[open.length - 1];
    if (nearest) inside.set(mention, nearest);
    open.push(mention);
  }
  return inside;
}

/** 西部（重庆）科学城: a name with the wide marks that the text writes, where the name has others for them. */
function asWritten(name: string, mentions: readonly Spanned[]): string | null {
  if (!/[()+]/.test(name)) return null;
  const quote = mentions.find(
    ({ quote: said }) => said.length === name.length && /[（）＋]/.test(said),
  )?.quote;
  return quote ?? null;
}

function named(fullest: string, { rule, type, names, mentions }: Draft): NamedThing {
  const written = [...names.keys()].sort((a, b) => b.length - a.length);
  const name = names.has(fullest) ? fullest : (written[0] ?? fullest);
  const aliases = new Set([...written, ...(type === 'product' ? productCore(name) : nameVariants(name))]);
  const wide = asWritten(name, mentions);
  if (wide) aliases.add(wide);
  aliases.delete(name);
  return { rule, name, aliases: [...aliases], type, mentions };
}
