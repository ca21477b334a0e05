import { fileURLToPath } from 'node:url';

/** The bundled samples: short bulletins of our own about Hohhot's six clusters. */
export const samplesFolder = (): string => fileURLToPath(new URL('../../../samples/hohhot', import.meta.url));
