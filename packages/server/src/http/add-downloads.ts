import type { MapLanguage } from '@lianpu/atlas';
import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import { exportInvestList } from '../lists/export-invest-list.js';
import { exportProblems } from '../lists/export-problems.js';
import { exportMap, mapFormats } from '../map/export-map.js';
import { idParams } from '../schemas/id-params.js';
import { closed } from '../schemas/primitives.js';
import type { Desk } from '../workbench/workbench.js';

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  json: 'application/ld+json; charset=utf-8',
} as const;

const headers = (format: keyof typeof types, name: string, type: string = types[format]) => ({
  'content-type': type,
  'cache-control': 'no-cache',
  'content-disposition': `attachment; filename="${name}.${format}"`,
});

const mapQuery = closed({
  language: Type.Union([Type.Literal('zh'), Type.Literal('en')], {
    default: 'zh',
    description: 'The language of its words; formulas and sentences are Chinese.',
  }),
});

/**
 * Puts files to be saved on a server: lists as `/api/lists/invest.xlsx`, `.csv`, `.md`, `.json`, and the map of a chain as
 * `/api/chains/{id}/map.svg`, `.png`, `.json`, with `?language=en` in English; and the rows that an import left out as
 * `/api/jobs/{id}/problems.csv`.
 */
export const addDownloads = (app: FastifyInstance, desk: Desk): void => {
  for (const format of ['xlsx', 'csv', 'md', 'json'] as const)
    app.get(`/api/lists/invest.${format}`, async (_, reply) => {
      const file = await exportInvestList(await desk.edition(), format);
      // A list is JSON without a context, which maps have.
      const type = format === 'json' ? 'application/json; charset=utf-8' : types[format];
      return reply.headers(headers(format, 'invest-list', type)).send(Buffer.from(file));
    });
  app.get<{ Params: { id: string } }>(
    '/api/jobs/:id/problems.csv',
    { schema: { params: idParams } },
    async ({ params: { id } }, reply) => {
      const file = await exportProblems(await desk.tasks.find(id), id);
      return reply.headers(headers('csv', 'rows-left-out')).send(Buffer.from(file));
    },
  );
  for (const format of mapFormats)
    app.get<{ Params: { id: string }; Querystring: { language: MapLanguage } }>(
      `/api/chains/:id/map.${format}`,
      { schema: { params: idParams, querystring: mapQuery } },
      async ({ params: { id }, query: { language } }, reply) => {
        const file = await exportMap(await desk.edition(), id, { format, language });
        return reply.headers(headers(format, id)).send(Buffer.from(file));
      },
    );
};
