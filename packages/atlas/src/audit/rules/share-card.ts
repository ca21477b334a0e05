import type { Fig } from '../passage/fig.js';
import { namesOf } from '../passage/words.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import { ofWhere } from './find-whole.js';
import { isLevel, relateShare } from './share-relation.js';

/** What the rules of shares of a named whole say of themselves. */
export const shareWholeCard: RuleCard = {
  id: 'share whole',
  check: 'share-whole',
  zh: '占比、部分与总量',
  premises: '写明部分占总量的百分之几，部分紧在占比之前，总量按“占……”的词或“其中”在前文找到，时期和单位相同',
  formula: '部分 ÷ 总量 = 占比',
  tolerance: '各数按所写末位四舍五入',
};

const afterTheWhole =
  /(?:总量|全部)?(?:的?(?:半壁江山|一半以上|近?[二三四五六七八九]成)[，,])?的?(?:比重|比例|份额|百分比)?(?:已?(?:提升|提高|上升|增加|升|下降|降低|降)[至到])?(?:的|为|达到|达|约|超过|超|将|近)*$/;
const moved =
  /占[^，,。；;、\d]{1,16}(?=比[重例](?:[比较][^，,。；;\d]{1,8})?(?:提升|提高|上升|下降|降低|回落)[\d.]+个百分点[至到]$)/;
const movedShare = ({ at, observation: { sentence } }: Fig): string =>
  moved.exec(sentence.slice(Math.max(0, at - 50), at))?.[0] ?? '';

/** The words that name the whole of a share: 全市工业 in 占全市工业比重; null where none stand there. */
export const wholeWords = (share: Fig): string | null => {
  // 占外贸比重提升1.9个百分点至57.2%: by how much the share moved stands between its whole and itself.
  const lead = share.lead === '至' || share.lead === '到' ? movedShare(share) : share.lead;
  const at = lead.lastIndexOf('占');
  if (at < 0) return null;
  const words = lead
    .slice(at + 1)
    .replace(/^到(?!位|期|港|岸)/, '')
    .replace(/[（(]下同[）)]/, '')
    .replace(afterTheWhole, '')
    .replace(ofWhere, '')
    .trim();
  return words === '' || /^比(?:已经?|也|均|更|就)?$/.test(words) || /[，,。；]/.test(words) ? null : words;
};

/** What came new, or was added, can be a part of what was. */
export const canBePart = (fig: Fig): boolean =>
  isLevel(fig) ||
  (fig.observation.role === 'change' &&
    fig.observation.base === null &&
    !/^[，,](?:同比|[比较](?:上年|去年)(?:同期)?)?净?增加$/.test(fig.lead) &&
    /新增|增加|净增/.test(`${fig.lead}${fig.observation.measure ?? ''}`));

/** Told within a sentence or two. */
const nearly = (a: Fig, b: Fig): boolean => Math.abs(a.observation.start - b.observation.start) < 80;

/** A part, the whole that its share names, and the share. */
export const relateWhole = (part: Fig, whole: Fig, share: Fig, why: string): Relation => ({
  loose: !(
    wholeWords(share)?.length &&
    nearly(whole, share) &&
    namesOf(whole).includes(wholeWords(share) ?? '')
  ),
  ...relateShare(shareWholeCard, {
    ...{ share, part, whole, why, verb: '占' },
    settle: '核对占比、部分和总量三个数，并查明占比的分母是不是这个总量。',
  }),
});
