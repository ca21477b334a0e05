import type { DocumentOptions } from '@lianpu/documents';
import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { dateGiven } from '../schemas/date-given.js';
import { JobPutSchema } from '../schemas/job.js';
import { closed } from '../schemas/primitives.js';

const known = (description: string) =>
  Type.Optional(Type.String({ minLength: 1, maxLength: 300, description }));

/** POST /api/documents: reads a file that was sent into the ledger, as a job. */
export const addDocument = endpoint({
  method: 'POST',
  url: '/api/documents',
  summary: 'Reads a document, or an archive of documents, that was sent into the ledger, as a job',
  body: closed(
    {
      uploadId: Type.String(),
      title: known('For a document that does not say.'),
      publisher: known('For a document that does not say.'),
      published: Type.Optional(dateGiven),
    },
    { $id: 'DocumentRequest' },
  ),
  response: JobPutSchema,
  refuses: ['UPLOAD_UNKNOWN'],
  read: ({ body }) => body,
  load: async (desk, { uploadId, ...told }) => {
    const file = desk.uploads.find(uploadId);
    const data: DocumentOptions = told;
    const jobId = await desk.tasks.put({ kind: 'document', data, file });
    await desk.uploads.drop(uploadId);
    return jobId;
  },
  analyse: (jobId: string) => ({ jobId }),
  present: (put) => put,
});
