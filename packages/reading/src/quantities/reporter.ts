import type { NameMention } from '../names/find-names.js';
import type { Clause } from '../text/layout.js';
import type { HeadSource } from './clause-head.js';

const reports = /(?:介绍|介绍说|表示|透露|告诉记者|坦言|说|说道|笑着说|称|指出)$/;
const posts =
  /(?:董事长|总经理|经理|总裁|总监|厂长|负责人|创始人|工程师|主管|主任|科长|部长|总工|书记|主席|场长|老板|合伙人|秘书)/;
const ofIt = /^(?:据)?(?:该|这家)(?:公司|企业|集团|厂)/;
const longestReport = 60;
const farthestFirm = 600;
const isFirm = ({ type }: NameMention): boolean => type === 'enterprise';

/**
 * The firm for which somebody reports in a clause (某公司总经理某某介绍, 该公司科长某某说): what the clauses behind it tell
 * without a subject of their own is about that firm. Null for clauses that report for nobody or for an office.
 */
export function reporterOf({ page, names }: HeadSource, { start, end }: Clause): NameMention | null {
  if (end - start > longestReport || !',:'.includes(page.folded.charAt(end))) return null;
  const words = page.folded.slice(start, end);
  if (!reports.test(words)) return null;
  const post = posts.exec(words);
  if (!post) return null;
  if (ofIt.test(words)) return names.findLast(start - farthestFirm, start, isFirm) ?? null;
  const until = start + post.index;
  const firm = names.findLast(start, until, (name) => isFirm(name) && name.end <= until);
  return firm && until - firm.end <= longestPost ? firm : null;
}

const longestPost = 10;
