import type { Chain } from '../api/types.js';
import type { Language } from '../format/unit-scales.js';

/** The name of a link of a chain; its id where the chain does not list it. */
export function linkName(chain: Chain, id: string, language: Language): string {
  const link = chain.links.find((one) => one.id === id);
  if (link === undefined) return id;
  return language === 'zh' ? link.zh : link.en;
}
