/** A shelf that keeps mappings in memory, as a ledger keeps them. */
export function keptMappings() {
  const kept = new Map<string, unknown>();
  const shelf = {
    find: async (fingerprint: string) => kept.get(fingerprint),
    keep: async (mapping: { readonly fingerprint: string }) => void kept.set(mapping.fingerprint, mapping),
  };
  return { kept, shelf };
}
