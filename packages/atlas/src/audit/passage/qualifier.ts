import type { Fig } from './fig.js';
import { ownLead } from './words.js';

const times =
  /截[至止]\S{0,10}?[，,]|\d{4}年(?:[末底初度]|(?=月))?|\d{1,2}[月日][份末底]?|[一二三四]季度|前[三两]季度|前[\d一二三四五六七八九十]+个?月|[上下]半年|今年|去年|上年|本年|当年|全年|同期|目前|年底|年末|月底|以来|至今/g;
const verbs =
  /其中|各项|各类|国内外|海内外|达到了?|达|完成|实现|为|是|有|约|超过|超|突破|近|累计|总计|共|已|预计|将|的|了|其|由|则|至|到|在|于|高|增加|增长|投入|取得|拥有/g;

/**
 * What the clause of a figure says besides its subject, measure, time and verb. Two figures of one subject and measure
 * are of one thing only when this is the same: 对甲国出口 and 出口 share a measure and are two things.
 */
export const qualifierOf = (fig: Fig): string => qualifierIn(ownLead(fig), fig.observation);

/** The same for a figure that is named otherwise than it was read. */
export const qualifierIn = (
  lead: string,
  { subject, measure, object }: Pick<Fig['observation'], 'subject' | 'measure' | 'object'>,
): string => {
  const strip = (text: string, word: string | null) => (word ? text.replaceAll(word, '') : text);
  const named = strip(strip(strip(lead, measure), object), subject);
  const letters = named
    .replace(times, '')
    .replace(verbs, '')
    .replace(/[^一-龥A-Za-z]/g, '');
  return [...letters]
    .filter((letter) => !(measure ?? '').includes(letter) && !(subject ?? '').includes(letter))
    .join('');
};
