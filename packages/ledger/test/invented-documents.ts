import { createHash } from 'node:crypto';
import type { Document } from '@lianpu/documents';
import type { Quantity, Reading } from '@lianpu/reading';
import type { SourceToAdd } from '../src/index.js';

/** Statements of each invented document. */
export const statementsPerDocument = 40;

/** The nth of a series of documents about invented works; the same every time. */
export function inventedDocument(n: number): SourceToAdd {
  const sentences = Array.from(
    { length: statementsPerDocument },
    (_, i) => `样例${n}号第${i}厂年产硅料${i + 1}万吨。`,
  );
  const text = sentences.join('');
  const quantities = sentences.map((sentence, i): Quantity => {
    const start = sentences.slice(0, i).join('').length + sentence.indexOf(`${i + 1}万吨`);
    const quote = `${i + 1}万吨`;
    const value = `${i + 1}0000`;
    return {
      ...{ rule: 'test.figure', quote, start, end: start + quote.length, value, unit: 't', bound: '=' },
      ...{ role: 'level', measure: '年产', subject: `样例${n}号第${i}厂`, object: '硅料', time: '2024' },
      modality: 'actual',
    } as Quantity;
  });
  return { document: documentOf(text, n), reading: readingOf(quantities) };
}

const documentOf = (text: string, n: number): Document => ({
  id: createHash('sha256').update(text).digest('hex'),
  name: `invented-${n}.txt`,
  format: 'txt',
  text,
  bodyStart: 0,
  anchors: [],
  notes: [],
  title: null,
  publisher: null,
  published: '2024-05-20',
  citations: [],
  byteLength: Buffer.byteLength(text),
  foundBy: { title: null, publisher: null, published: 'flag' },
});

const readingOf = (quantities: readonly Quantity[]): Reading => ({
  doc: null,
  title: null,
  published: '2024-05-20',
  reader: { name: 'test-reader', version: '1' },
  quantities,
  entities: [],
  events: [],
  makes: [],
  gaps: [],
  repeats: [],
});
