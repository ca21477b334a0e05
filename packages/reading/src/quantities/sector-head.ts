import type { Clause, Range } from '../text/layout.js';
import type { HeadSource } from './clause-head.js';
import { skipLead } from './head-lead.js';

/** A branch of the economy, or a kind of works or firms, that a clause is about though nobody named it. */
export interface Sector extends Range {
  readonly text: string;
}

const endings = '业类济型场块域门区园企';
const sector =
  /^(?:从[^,。]{2,8}看,)?((?:[一-龥]{1,12}[、和]){0,4}[一-龥]{1,14}?(?:[^就毕作创事]业|类|经济|类型|市场|板块|领域|门类|园区|[国民央外]企))(?:(?:持续|快速|加快|迅速|稳步|蓬勃|不断)[一-龥]{2}$|对(?:全.)?规[^,。;]{2,12}贡献|(?:共|累计|合计|全年|当年|当月|总共|分别)*(?:完成|实现)(?=(?:规上|规模以上|工业|主营业务|固定资产|营业|销售|总|税收|利税|进出口|建安|技改|增加|一般|公共|年|出口|贸易)*(?:增加值|产值|投资|收入|营收|利润|利税|税收|税金|销售额|零售额|交易额|营业额|出口额?|进口额?|进出口|产量|业务量|总量)?(?:[约近超达]*\d|同比|环比|负?增长|下降|比上年|较上年)))/;
// 规模以上轻工企业实现收入: firms of one branch; 规模以上工业企业 are those of a place.
const vague =
  /(?:规模以上|规上|限额以上|限上)(?!(?!工业|服务业|建筑业)[一-龥]{2,10}企业$)|^(?:全部|其中|多数|所有|有|我|该|这|本|全[省市县区州国])|[的在了各等]/;
const longest = 48;

/** 采矿业完成增加值2亿元, 能源类累计完成投资3亿元: the branch that brought about what is measured. */
export function readSector(source: HeadSource, clause: Clause): Sector | null {
  const text = source.page.folded;
  const lead = skipLead(source, clause);
  // 其他服务业: 其 alone is none of the words that lead in.
  const at = text[lead] === '他' && text[lead - 1] === '其' ? lead - 1 : lead;
  const words = text.slice(at, Math.min(clause.end, at + longest));
  if (!/完成|实现|贡献|[展大长升]$/.test(words)) return null;
  const said = sector.exec(words)?.[1];
  if (!said || !endings.includes(said.at(-1) ?? ' ') || vague.test(said)) return null;
  const start = at + words.indexOf(said);
  return { text: said, start, end: start + said.length };
}
