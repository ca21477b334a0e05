import type { EntityType, NamedThing } from '../model.js';
import type { Entry } from '../scan/lexicon.js';
import type { Range } from '../text/layout.js';
import type { Page } from '../text/page.js';

/** One place where the text names a thing. */
export interface NameMention extends Range {
  readonly rule: string;
  readonly type: EntityType;
  /** The name as written there, folded. */
  readonly name: string;
  /** The fullest name of the same thing in this text (equal to `name` when it is the fullest). */
  readonly fullest: string;
}

/** The words that names are made of, for the scanner. */
export const nameEntries: readonly Entry[] = [];

/** Every name the text mentions, in order; nested names (a park inside a project) are all given. */
export function findNames(_page: Page): readonly NameMention[] {
  return [];
}

/** One object a distinct thing, from its mentions. */
export function gatherNames(_page: Page, _mentions: readonly NameMention[]): readonly NamedThing[] {
  return [];
}
