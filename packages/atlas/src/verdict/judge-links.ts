import type { StatementId } from '@lianpu/ledger';
import type { BuiltEdge } from '../chain/build-edge.js';
import { byShortfall } from '../chain/largest-shortfall.js';
import type { ChainParts } from '../chain/prepare-chains.js';
import { firstOn } from '../chain/link-view.js';
import { resolveLink } from '../chain/resolve-link.js';
import type { LinkFacts, LinkVerdict, LinkView } from '../model.js';
import type { PackVerdictRule } from '../pack/pack.js';
import type { PlacedStatement } from '../place/place-statements.js';
import { factsOf } from './link-facts.js';
import { reach } from './reach.js';
import { ruleFor } from './rule-holds.js';
import { smallestFlip } from './smallest-flip.js';

/** A chain as far as its links can be judged. */
export interface ChainToJudge {
  readonly id: string;
  readonly links: readonly LinkView[];
  readonly edges: readonly BuiltEdge[];
}

const list = (names: readonly string[]): string =>
  names
    .slice(0, 3)
    .map((name) => `“${name}”`)
    .join('、') + (names.length > 3 ? `等${names.length}个环节` : '');

const percentWords = (formula: string): string => /保障率 = 供给 ÷ 需求 = ([^；]+)/.exec(formula)?.[1] ?? '';

const coverWords = (
  facts: LinkFacts,
  out: readonly BuiltEdge[],
  names: ReadonlyMap<string, string>,
): string =>
  out
    .flatMap(({ view }) =>
      view.balance.kind === 'known' && view.balance.verdict === facts.cover
        ? [`对“${names.get(view.to) ?? view.to}”的保障率为${percentWords(view.balance.formula)}`]
        : [],
    )
    .join('，');

/** What ends the greatest shortage of a link; where the others are less, they end with it. */
const endOfShortage = (out: readonly BuiltEdge[]): string | null => {
  const short = out.flatMap(({ view: { balance }, flip }) =>
    balance.kind === 'known' && flip !== null ? [{ balance, flip }] : [],
  );
  return short.sort((a, b) => byShortfall(a.balance, b.balance))[0]?.flip ?? null;
};

const fill = (template: string, words: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, key: string) => words[key] ?? whole);

/** As long as nothing on a link changes its statements are the same. */
const knownIds = new WeakMap<readonly PlacedStatement[], readonly StatementId[]>();

const idsOf = (placed: readonly PlacedStatement[]): readonly StatementId[] => {
  const known = knownIds.get(placed);
  if (known) return known;
  const made = [...new Set(placed.map(({ statement }) => statement.id))];
  knownIds.set(placed, made);
  return made;
};

const silence = '来源没有提到不等于本市没有。';

const reasonOf = (
  rule: PackVerdictRule | null,
  words: Readonly<Record<string, string>>,
  none: boolean,
): string => {
  const because = rule ? fill(rule.because, words) : '没有一条判定规则管到这里';
  const sign = rule?.verdict ? `，判为${rule.verdict}` : '';
  return `${because}${sign}。${none ? silence : ''}`;
};

/**
 * Judges every link of a chain that is not an alias by the pack's rules: which rule decided, on which facts and sentences,
 * and the least change after which the rules would say something else.
 */
export const judgeLinks = (chain: ChainToJudge, parts: ChainParts): readonly LinkVerdict[] => {
  const names = new Map(chain.links.map(({ id, zh }) => [id, zh]));
  const edges = chain.edges.map(({ view }) => view);
  const evident = new Set(
    chain.links.filter(({ evidence }) => evidence !== 'none' && evidence !== 'alias').map(({ id }) => id),
  );
  const rules = parts.pack.verdicts;
  const among = (ids: ReadonlySet<string>) => chain.links.filter(({ id }) => ids.has(id) && evident.has(id));
  return chain.links
    .filter(({ aliasOf }) => aliasOf === null)
    .map((link) => {
      const key = resolveLink(`${chain.id}.${link.id}`, parts.pack)?.key ?? `${chain.id}.${link.id}`;
      const out = chain.edges.filter(({ view }) => view.from === link.id && !view.via);
      const [before, after] = [among(reach(link.id, edges, false)), among(reach(link.id, edges, true))];
      const placed = parts.placedOn.get(key) ?? [];
      const facts = factsOf(
        {
          placed,
          capacities: parts.capacities.get(key) ?? [],
          out: out.map(({ view }) => view),
          before: before.map(({ id }) => id),
          after: after.map(({ id }) => id),
        },
        parts,
      );
      const rule = ruleFor(rules, facts);
      const none = facts.evidence === 'none';
      const near = none ? [...after, ...before].flatMap(({ id }) => firstOn(chain.id, id, parts)) : [];
      const around = [...new Set(near)];
      const firms = facts.firms.length === 1 ? `一家（${facts.firms[0]}）` : `${facts.firms.length}家`;
      const words = {
        link: link.zh,
        before: list(before.map(({ zh }) => zh)),
        after: list(after.map(({ zh }) => zh)),
        firms,
        hhi: facts.hhi ?? '不详',
        cover: coverWords(facts, out, names),
      };
      const verdict = rule?.verdict ?? null;
      return {
        linkId: link.id,
        verdict,
        ruleId: rule?.id ?? null,
        reason: reasonOf(rule, words, none),
        facts,
        get statementIds() {
          return placed.length > 0 ? idsOf(placed) : around;
        },
        ...smallestFlip(facts, verdict, rules, {
          zh: link.zh,
          endsShortage: endOfShortage(out),
          keepsAmple: out.find(({ limit }) => limit !== null)?.limit ?? null,
        }),
      };
    });
};
