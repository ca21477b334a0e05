import type { FastifyInstance } from 'fastify';
import { exportInvestList } from '../lists/export-invest-list.js';
import type { Desk } from '../workbench/workbench.js';

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
} as const;

/** Puts lists on a server as files to be saved: `/api/lists/invest.xlsx`, `.csv`, `.md`. */
export const addDownloads = (app: FastifyInstance, desk: Desk): void => {
  for (const format of ['xlsx', 'csv', 'md'] as const)
    app.get(`/api/lists/invest.${format}`, async (_, reply) => {
      const file = await exportInvestList(await desk.edition(), format);
      return reply
        .type(types[format])
        .header('cache-control', 'no-cache')
        .header('content-disposition', `attachment; filename="invest-list.${format}"`)
        .send(Buffer.from(file));
    });
};
