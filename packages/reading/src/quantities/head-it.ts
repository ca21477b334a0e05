import type { ClauseHead, HeadSource } from './clause-head.js';

const it = '它'.charCodeAt(0);

const shownBefore =
  /[是为有](?:一|首|国内首|全国首|全球首)[种款台座条艘项套个颗类]([\u4e00-\u9fffA-Za-z\d“”-]{2,24})[,。;]$/;

const longestShown = 36;

/** 这是一种新型石材,它的硬度…: what the clause before has shown. */
export function readIt({ page }: HeadSource, at: number): ClauseHead | null {
  const text = page.folded;
  if (text.charCodeAt(at) !== it || text[at + 1] === '们') return null;
  const shown = shownBefore.exec(text.slice(Math.max(0, at - longestShown), at))?.[1];
  const thing = shown?.slice(shown.lastIndexOf('的') + 1).replace(/[“”]/g, '') ?? '';
  return thing.length > 1 ? { kind: 'shown', text: thing, type: null, start: at, end: at + 1 } : null;
}
