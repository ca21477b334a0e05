import type { Fig } from '../passage/fig.js';

const opens = /^[（(](?:大?约|约为|即|合)?$/;
const closes = /^[）)]/;

/** As a figure that its bracket makes a change or a growth, with the words of the one told before it. */
const played = (fig: Fig, role: 'change' | 'growth', { observation, ownLead }: Fig): Fig => ({
  ...fig,
  ownLead,
  observation: { ...fig.observation, role, base: observation.base },
});

/**
 * 产量48.2万吨，比上年减产5.6%（约2.9万吨）: a bracket right behind a growth tells the change, and one behind a change the growth,
 * whatever it was read as. Gives the figures behind a level with these in their parts.
 */
export const withBracketed = (rest: readonly Fig[], level: Fig): readonly Fig[] =>
  rest.some(({ lead }) => opens.test(lead))
    ? rest.map((fig, index) => {
        const before = rest[index - 1];
        if (!before || !opens.test(fig.lead) || !closes.test(fig.tail)) return fig;
        const { role, unit } = before.observation;
        if (role === 'growth' && unit === '%' && fig.kind === level.kind)
          return played(fig, 'change', before);
        return role === 'change' && before.kind === level.kind && fig.observation.unit === '%'
          ? played(fig, 'growth', before)
          : fig;
      })
    : rest;
