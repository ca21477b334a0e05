import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import type { TableJob } from '../jobs/job-handlers.js';
import { dateGiven } from '../schemas/date-given.js';
import { JobPutSchema } from '../schemas/job.js';
import { closed } from '../schemas/primitives.js';
import { MappingSchema, sheetName } from '../schemas/table.js';
import { naming } from '../uploads/under-its-name.js';

/** POST /api/imports: imports the rows of some sheets, as a job; how they are read is kept by their headers. */
export const startImport = endpoint({
  method: 'POST',
  url: '/api/imports',
  summary: 'Imports the rows of a table that was sent, as a job; its mappings are kept by their headers',
  body: closed(
    {
      uploadId: Type.String(),
      sheets: Type.Array(closed({ sheet: sheetName, mapping: MappingSchema }), {
        minItems: 1,
        maxItems: 200,
      }),
      published: Type.Optional(dateGiven),
      publisher: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    },
    { $id: 'ImportRequest' },
  ),
  response: JobPutSchema,
  refuses: ['UPLOAD_UNKNOWN', 'FORMAT_UNKNOWN', 'FILE_BROKEN', 'FILE_ENCRYPTED', 'MAPPING_INVALID'],
  read: ({ body }) => body,
  load: async (desk, { uploadId, ...told }) => {
    const upload = desk.uploads.find(uploadId);
    const mappings = new Map(told.sheets.map(({ sheet, mapping }) => [sheet, mapping]));
    // A mapping that does not fit is refused now, not when the job comes to it.
    await naming(upload, () => desk.lookAtTable(upload.path, { mappings }));
    const data: Pick<TableJob, 'sheets' | 'published' | 'publisher'> = told;
    return desk.tasks.put({ kind: 'table', data, file: upload });
  },
  analyse: (jobId: string) => ({ jobId }),
  present: (put) => put,
});
