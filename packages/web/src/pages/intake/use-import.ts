import { useState } from 'react';
import { answers } from '../../api/answers.js';
import type { ImportPreview, SheetLook, TableMapping } from '../../api/types.js';
import { useSending } from '../../shell/use-sending.js';

/** A sheet as it is about to be imported. */
export interface ChosenSheet {
  readonly look: SheetLook;
  /** What the person has made of its mapping, which may be ahead of what is shown of its rows. */
  readonly mapping: TableMapping | null;
  readonly isChosen: boolean;
}

/** A table that was sent and is being looked at. */
export interface TableAtHand {
  readonly uploadId: string;
  readonly preview: ImportPreview;
  readonly sheets: readonly ChosenSheet[];
}

/** What a person asks to have changed in how a sheet is taken. */
export type SheetChange =
  { readonly kind?: TableMapping['kind']; readonly headerRow?: number } | { readonly mapping: TableMapping };

const chosen = (look: SheetLook): ChosenSheet => ({
  look,
  mapping: look.mapping,
  isChosen: look.mapping !== null && !look.isHidden,
});

/** Sends a table, looks at it, and looks again whenever what its columns are was changed. */
export function useImport() {
  const [table, setTable] = useState<TableAtHand | null>(null);
  const { run, failure, busy } = useSending();
  const open = (file: File) => {
    setTable(null);
    run(
      (async () => {
        const { id: uploadId } = await answers.upload(file);
        return { uploadId, preview: await answers.previewImport({ uploadId }) };
      })(),
      ({ uploadId, preview }) => setTable({ uploadId, preview, sheets: preview.sheets.map(chosen) }),
    );
  };
  const put = (at: number, part: (before: ChosenSheet) => ChosenSheet) =>
    setTable(
      (all) => all && { ...all, sheets: all.sheets.map((one, place) => (place === at ? part(one) : one)) },
    );
  const choose = (at: number, isChosen: boolean) => put(at, (one) => ({ ...one, isChosen }));
  const change = (at: number, how: SheetChange) => {
    const sheet = table?.sheets[at];
    if (!table || !sheet) return;
    if ('mapping' in how) put(at, (one) => ({ ...one, mapping: how.mapping }));
    run(
      answers.previewImport({ uploadId: table.uploadId, sheet: sheet.look.sheet, ...how }),
      ({ sheets }) => {
        const [look] = sheets;
        if (look) put(at, (one) => ({ ...chosen(look), isChosen: one.isChosen || one.mapping === null }));
      },
    );
  };
  const close = () => setTable(null);
  return { table, open, choose, change, close, failure, busy };
}
