import type { MappingShelf, RowSink } from '@lianpu/intake';
import type { Ledger } from '@lianpu/ledger';

/** Under which the ledger keeps how columns are mapped, by the fingerprint of their header. */
const mappingKind = 'mapping';

/** Keeps rows as sources of the ledger. */
export const rowSink = (ledger: Pick<Ledger, 'addSources'>): RowSink => ({
  add: async (rows) => {
    const outcomes = await ledger.addSources(rows);
    const added = outcomes.filter(({ kind }) => kind === 'added').length;
    return { added, present: outcomes.length - added };
  },
});

/** Mappings in the ledger, so that everyone who works on it has the same. */
export const mappingShelf = (ledger: Pick<Ledger, 'setting' | 'keepSetting'>): MappingShelf => ({
  find: (fingerprint) => ledger.setting(mappingKind, fingerprint),
  keep: (mapping) => ledger.keepSetting(mappingKind, mapping.fingerprint, mapping),
});
