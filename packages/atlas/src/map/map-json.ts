import type { Amount, EdgeView, LinkView } from '../model.js';
import { mapEdgeId, type MapQuote } from './chain-map.js';
import type { MapToDraw } from './draw-map.js';

/** What the keys of a map mean, in schema.org and PROV where these have a word for it. */
export const mapContext = {
  '@version': 1.1,
  '@vocab': 'urn:lianpu:',
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  id: '@id',
  type: '@type',
  name: { '@id': 'schema:name', '@container': '@language' },
  unit: 'schema:unitCode',
  unitText: 'schema:unitText',
  low: 'schema:minValue',
  high: 'schema:maxValue',
  quote: 'schema:text',
  sentence: 'prov:value',
  source: { '@id': 'prov:wasQuotedFrom', '@type': '@id' },
  derivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
  from: { '@type': '@id' },
  to: { '@type': '@id' },
} as const;

const statementUrn = (id: string) => `urn:lianpu:statement:${encodeURIComponent(id)}`;
const linkUrn = (chainId: string, id: string) =>
  `urn:lianpu:link:${id.includes('.') ? id : `${chainId}.${id}`}`;

const quantity = ({ low, high, unit, text }: Amount) => ({
  type: 'schema:QuantitativeValue',
  low,
  high,
  unit,
  ...(text === undefined ? {} : { unitText: text }),
});

const linkJson = (link: LinkView, { chain, layout }: MapToDraw) => ({
  id: linkUrn(chain.id, link.id),
  type: 'Link',
  name: { zh: link.zh, en: link.en },
  position: link.position,
  evidence: link.evidence,
  ...(link.aliasOf === null ? {} : { aliasOf: linkUrn(chain.id, link.aliasOf) }),
  box: layout.nodes.get(link.id) ?? null,
  capacities: link.capacities.map(({ amount, modality, scope, basis, plants }) => ({
    ...quantity(amount),
    modality,
    ...(scope === undefined ? {} : { scope }),
    ...(basis === undefined ? {} : { basis }),
    plants: plants.map((plant) => ({
      plant: plant.name,
      amount: quantity(plant.amount),
      derivedFrom: plant.statementIds.map(statementUrn),
    })),
  })),
});

const edgeJson = (edge: EdgeView, { chain, layout }: MapToDraw) => {
  const { from, to, balance, via, coefficientIds } = edge;
  const route = layout.edges.get(mapEdgeId(edge));
  return {
    id: `urn:lianpu:edge:${chain.id}:${mapEdgeId(edge)}`,
    type: 'Need',
    from: linkUrn(chain.id, from),
    to: linkUrn(chain.id, to),
    ...(via ? { via } : {}),
    coefficients: coefficientIds,
    balance:
      balance.kind === 'known'
        ? {
            verdict: balance.verdict,
            supply: quantity(balance.supply),
            need: quantity(balance.need),
            shortfall: quantity(balance.shortfall),
            cover: balance.cover,
            formula: balance.formula,
            derivedFrom: balance.inputs.map(statementUrn),
          }
        : { verdict: 'unknown', lacks: balance.lacks.map(({ text }) => text) },
    route: route?.points ?? [],
    label: route?.label ?? null,
  };
};

const statementJson = ({ id, quote, sentence, sourceId, sourceTitle, start, end }: MapQuote) => ({
  id: statementUrn(id),
  type: 'prov:Entity',
  quote,
  sentence,
  source: `urn:sha256:${sourceId}`,
  sourceTitle,
  start,
  end,
});

/** A chain's map as JSON-LD: links, needs, positions, balances, and every statement that they are derived from. */
export const mapJson = (map: MapToDraw) => ({
  '@context': mapContext,
  id: `urn:lianpu:chain:${map.chain.id}`,
  type: 'Chain',
  name: { zh: map.chain.zh, en: map.chain.en },
  width: map.layout.width,
  height: map.layout.height,
  links: map.chain.links.map((link) => linkJson(link, map)),
  needs: map.chain.edges.map((edge) => edgeJson(edge, map)),
  statements: [...map.quotes.values()].map(statementJson),
});
