import { openDocument } from '@lianpu/documents';
import { read } from '@lianpu/reading';
import { auditDraft, type DraftAudit } from '@lianpu/server';

/** Reads one file and audits it on its own, without a ledger. Rejects with what opening the file refuses. */
export const auditFile = async (
  path: string,
  options: Parameters<typeof openDocument>[1],
): Promise<DraftAudit & { readonly text: string }> => {
  const { id, name, title, published, text } = await openDocument(path, options);
  const reading = read(text, { doc: name, title, published });
  return { ...(await auditDraft({ id, name, title, published, text, reading })), text };
};
