import type { NameMention } from '../names/find-names.js';
import type { Range } from '../text/layout.js';

/** Whom a figure is about, with the words that name it. */
export interface SubjectReading {
  readonly subject: string | null;
  readonly span: Range | null;
}

/** What a paragraph goes on about. */
export interface Topic extends SubjectReading {
  readonly type: NameMention['type'] | 'scope' | 'shown' | 'where';
  /** True where its sentence first said in what place (在盘锦,某集团…). */
  readonly local?: true;
  /** One of several firms that a sentence tells of side by side. */
  readonly several?: true;
}

/** What has been told of in the paragraph so far. */
export interface Told {
  topic: Topic | null;
  /** The topics of the paragraph so far, for words that point back. */
  earlier: Topic[];
  /** The place that the last sentence set without going on about it. */
  scene: Topic | null;
}
