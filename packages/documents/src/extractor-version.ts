/**
 * What takes the text out of files, as a ledger writes it down. Raise the version when the same bytes give another text:
 * files that a ledger holds are then opened again when they are added, and stand on the new text.
 */
export const extractorVersion = 'lianpu-documents/0.2.0';
