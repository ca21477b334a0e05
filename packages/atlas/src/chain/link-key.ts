/** The full name of a link: `chain.link`, whether the reference was full or of its own chain. */
export const linkKey = (chainId: string, reference: string): string =>
  reference.includes('.') ? reference : `${chainId}.${reference}`;
