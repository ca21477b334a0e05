import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';

// Not 市属集团, 省内集团: whose firms they are, and no name.
const groups =
  /(?<=[,。;、\n]|组建|成立|设立|重组|支持|推动|由|与|和)(?:省|市|自治区)(?![属级内外直场医区])[\u4e00-\u9fff]{2,8}集团(?=[,。;、和与等]|$)/g;

/** 组建省栎木集团: a firm of the province or the city that reports, which does not name itself. */
export const findOwnGroups = ({ folded }: Page): RawName[] =>
  [...folded.matchAll(groups)].map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
    type: 'enterprise',
    rule: 'name-enterprise-own-group',
    headStart: index + said.length - 2,
    fixed: false,
  }));
