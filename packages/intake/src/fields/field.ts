import type { EntityType, EventType, Modality, Role } from '@lianpu/reading';

/** The kinds of tables an office keeps: 项目库, 企业名录, 事项清单, 指标表. */
export type LedgerKind = 'projects' | 'enterprises' | 'agenda' | 'indicators';

/** What a column holds and what becomes of its cells. */
export type FieldUse =
  /** What the row is about; a row without it is refused. */
  | { readonly kind: 'name'; readonly entity: EntityType | null }
  /** Another named thing: an owner takes part in the row's events. Several in one cell are parted by 、 and the like. */
  | { readonly kind: 'party'; readonly entity: EntityType }
  | { readonly kind: 'mention'; readonly entity: EntityType }
  /**
   * A figure of the row's subject; `unit` is how it is counted where neither cell nor header says. Money may be in 元,
   * 万元 or 亿元: of money `unit` is only what 亿 alone is of, and a number of which nothing says it is not read.
   */
  | {
      readonly kind: 'figure';
      readonly measure: string;
      readonly unit?: string;
      readonly isMoney?: true;
      readonly role?: Role;
      readonly base?: string;
      readonly modality: Modality;
    }
  /** The day a stage was reached or is to be reached. */
  | { readonly kind: 'date'; readonly event: EventType }
  /** Words for a stage: 在建, 已投产. */
  | { readonly kind: 'stage' }
  /** What the row's enterprise or project makes. */
  | { readonly kind: 'products' }
  | { readonly kind: 'credit-code' }
  /** Sentences, read as any text is. */
  | { readonly kind: 'prose' }
  /** In tables of indicators: of what the figure is, in what unit, for when and for whom. */
  | { readonly kind: 'measure' }
  | { readonly kind: 'value' }
  | { readonly kind: 'unit' }
  | { readonly kind: 'period' };

/** One field that a column can be set to. */
export interface Field {
  readonly id: string;
  /** As people see it. */
  readonly zh: string;
  readonly use: FieldUse;
  /** Headers that mean it, without units and brackets, the surest first. */
  readonly headers: readonly string[];
}
