import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { closed, count } from '../schemas/primitives.js';
import { mostUploadBytes, type Upload } from '../uploads/uploads.js';
import { uploadName } from '../uploads/upload-name.js';

/** POST /api/uploads: takes a file in, for what is asked for it next. */
export const upload = endpoint({
  method: 'POST',
  url: '/api/uploads',
  summary: `Takes a file of less than ${mostUploadBytes / 1e6} MB, as its plain bytes; it is kept for two hours`,
  query: closed({
    name: Type.String({ minLength: 1, maxLength: 255, description: 'Its name, without folders.' }),
  }),
  takesBytes: true,
  response: closed(
    { id: Type.String(), name: Type.String(), byteLength: count('Its size in bytes.') },
    { $id: 'Upload' },
  ),
  refuses: ['FILE_EMPTY', 'FILE_TOO_LARGE', 'UPLOADS_FULL', 'DISK_FULL'],
  read: ({ query, bytes }) => ({ name: uploadName(query.name), bytes }),
  load: (desk, { name, bytes }) => desk.uploads.receive(name, bytes),
  analyse: (received: Upload) => received,
  present: ({ id, name, byteLength }) => ({ id, name, byteLength }),
});
