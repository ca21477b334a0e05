import type { Observation, Statement, StatementId } from '@lianpu/ledger';
import type { PlacementDecision } from '../decisions.js';
import type { PackLink } from '../pack/pack.js';
import type { CapacityUnit } from '../units/capacity-unit.js';
import { placementKind } from './candidates-of.js';
import { figureKind, isUse } from './figure-kind.js';
import { fittingUnit } from './link-fit.js';
import type { PlacedStatement } from './place-statements.js';
import { contextOf } from './sentence-context.js';
import type { FindHolder } from './holder.js';

/** What placing by hand needs to know. */
export interface DecisionTools {
  readonly links: ReadonlyMap<string, PackLink>;
  readonly statements: ReadonlyMap<StatementId, Statement>;
  readonly holderOf: FindHolder;
}

const said = ({ by, at, why }: PlacementDecision): string => `${by}于${at.slice(0, 10)}裁定：${why}`;

/** What a figure is that a person puts on a link: its words tell, and where they do not it is the link's capacity. */
const kindByHand = (observation: Observation, unit: CapacityUnit | null) => {
  const said = figureKind(observation, contextOf(observation), unit);
  if (unit === null || observation.role !== 'level' || isUse(said)) return 'other';
  return said.kind === 'output' ? 'output' : 'capacity';
};

const onLink = (
  one: Pick<PlacedStatement, 'statement' | 'holder' | 'kind'>,
  { to, decision, links }: { to: string; decision: PlacementDecision; links: DecisionTools['links'] },
): PlacedStatement | null => {
  const link = links.get(to);
  if (!link) return null;
  const { statement } = one;
  const unit = statement.kind === 'observation' ? fittingUnit(link, statement, contextOf(statement)) : null;
  const counted =
    one.kind === 'capacity' ||
    ((one.kind === 'plan' || one.kind === 'target') &&
      statement.kind === 'observation' &&
      kindByHand(statement, unit) === 'capacity');
  return {
    ...one,
    linkKey: to,
    product: link.products[0]?.name ?? link.zh,
    why: said(decision),
    confidence: 'decided',
    decisionId: decision.id,
    unit: counted ? unit : null,
  };
};

const byHand = (decision: PlacementDecision, tools: DecisionTools): PlacedStatement | null => {
  if (decision.kind !== 'place') return null;
  const statement = tools.statements.get(decision.statementId);
  const link = tools.links.get(decision.link);
  if (!statement || !link) return null;
  const kindOf = (): PlacedStatement['kind'] => {
    if (statement.kind !== 'observation') return statement.kind === 'event' ? 'event' : 'maker';
    const unit = fittingUnit(link, statement, contextOf(statement));
    return placementKind(kindByHand(statement, unit), statement);
  };
  const base = { statement, holder: tools.holderOf(statement), kind: kindOf() };
  return onLink(base, { to: decision.link, decision, links: tools.links });
};

/** Off every other link and onto one, whether or not the rules had put it anywhere. */
const moveFromAnywhere = (
  placed: readonly PlacedStatement[],
  decision: PlacementDecision & { readonly kind: 'move' },
  tools: DecisionTools,
): readonly PlacedStatement[] => {
  const { statementId, to } = decision;
  if (!tools.links.has(to)) return placed;
  const rest = placed.filter(({ statement }) => statement.id !== statementId);
  const [first] = placed.filter(({ statement }) => statement.id === statementId);
  const moved = first
    ? onLink(first, { to, decision, links: tools.links })
    : byHand({ ...decision, kind: 'place', link: to }, tools);
  return moved ? [...rest, moved] : placed;
};

const decide = (
  placed: readonly PlacedStatement[],
  decision: PlacementDecision,
  tools: DecisionTools,
): readonly PlacedStatement[] => {
  if (decision.kind === 'undo' || decision.kind === 'prefer') return placed;
  if (decision.kind === 'move' && decision.from === undefined)
    return moveFromAnywhere(placed, decision, tools);
  const at = decision.kind === 'move' ? decision.from : decision.link;
  const isIt = (one: PlacedStatement) => one.statement.id === decision.statementId && one.linkKey === at;
  if (decision.kind === 'bar') return placed.filter((one) => !isIt(one));
  if (decision.kind === 'confirm')
    return placed.map((one) =>
      isIt(one)
        ? {
            ...one,
            confidence: 'decided' as const,
            decisionId: decision.id,
            why: `${one.why}；${said(decision)}`,
          }
        : one,
    );
  if (decision.kind === 'move')
    return placed.flatMap((one) => {
      if (!isIt(one)) return [one];
      return onLink(one, { to: decision.to, decision, links: tools.links }) ?? [one];
    });
  const put = placed.some(isIt) ? null : byHand(decision, tools);
  return put ? [...placed, put] : placed;
};

/** The placements after what people decided, one decision after another; what names nothing here changes nothing. */
export const applyDecisions = (
  placed: readonly PlacedStatement[],
  decisions: readonly PlacementDecision[],
  tools: DecisionTools,
): readonly PlacedStatement[] => decisions.reduce((list, decision) => decide(list, decision, tools), placed);
