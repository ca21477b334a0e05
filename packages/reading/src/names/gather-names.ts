import type { EntityType, NamedThing, Spanned } from '../model.js';
import type { Page } from '../text/page.js';
import type { NameMention } from './find-names.js';

interface Draft {
  readonly rule: string;
  readonly type: EntityType;
  readonly names: Map<string, number>;
  readonly mentions: Spanned[];
}

/** One object a distinct thing, from its mentions. A name that occurs only inside another is left to that one. */
export function gatherNames(page: Page, mentions: readonly NameMention[]): readonly NamedThing[] {
  const outer = outermost(mentions);
  const drafts = new Map<string, Draft>();
  for (const mention of mentions) {
    if (!outer.has(mention) && !standsInside(mention)) continue;
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

const standsInside = ({ type }: NameMention): boolean => type === 'enterprise';

/** The mentions that lie in no longer one. */
function outermost(mentions: readonly NameMention[]): ReadonlySet<NameMention> {
  const outer = new Set<NameMention>();
  let reach = -1;
  for (const mention of mentions) {
    if (mention.end <= reach) continue;
    outer.add(mention);
    reach = mention.end;
  }
  return outer;
}

function named(fullest: string, { rule, type, names, mentions }: Draft): NamedThing {
  const written = [...names.keys()].sort((a, b) => b.length - a.length);
  const name = names.has(fullest) ? fullest : (written[0] ?? fullest);
  return { rule, name, aliases: written.filter((form) => form !== name), type, mentions };
}
