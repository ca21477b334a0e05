import type { Clause } from '../text/layout.js';
import type { ClauseHead, HeadSource } from './clause-head.js';
import { measureHead } from './measure-heads.js';

const agent =
  /^由([一-龥]{2,10}?)(?:共同|联合)?(?:组织|主办|牵头|承担|承办|主导|参与|培育|负责)[一-龥]{0,6}的/;
const led = /^((?:当地)?(?:政府|政府部门|园区|高校|企业|部门))(?:牵头|主导|出资|引导|搭台|发力)$/;
const longest = 24;

/** 由政府部门组织的展会有30场, 政府牵头,…: a clause that says who did it, though it names nobody. */
export function readAgent({ page }: HeadSource, at: number, { end }: Clause): ClauseHead | null {
  const words = page.folded.slice(at, Math.min(end, at + longest));
  const match = words.startsWith('由') ? agent.exec(words) : led.exec(words);
  const text = match?.[1];
  if (!match || !text) return null;
  const start = at + match[0].indexOf(text);
  return { kind: 'shown', text, type: null, start, end: start + text.length };
}

const area =
  /^[一-龥]{2,6}(?:地区|片区|老区|山区|灌区|林区|垦区|库区|矿区|牧区)(?=已|有|共|现|累计|目前|去年|今年|完成|建成|种植|实现)|^[一-龥]{2,4}(?:镇|乡|街道|村|社区)(?=辖区|境内|共有|现有|拥有|有\d|已有|全[镇乡村])/;

// 秀江是某省最长的河流, 秀江流域水质优良
const river =
  /^(?![的这那各])[一-龥]{1,3}[江河湖](?:流域|干流)?(?=是[一-龥]|水质|航运|全长|发源|流经|横贯|沿线|沿岸)/;

/** 大河口地区已有4个市场转型, 秀江流域水质优良: an area or a river that no list holds, known by its kind alone. */
export function readArea({ page, pieces }: HeadSource, at: number, { end }: Clause): ClauseHead | null {
  const water = river.exec(page.folded.slice(at, Math.min(end, at + longest)))?.[0];
  if (water) return { kind: 'name', text: water, type: 'place', start: at, end: at + water.length };
  const text = area.exec(page.folded.slice(at, Math.min(end, at + longest)))?.[0];
  if (!text || /[的在各等个些多]/.test(text)) return null;
  const words = pieces.within(at, at + text.length - 2);
  if (!words.every(({ is }) => is === 'noun' || is === 'inner' || is === 'place')) return null;
  return { kind: 'name', text, type: 'place', start: at, end: at + text.length };
}

const plant =
  /^([一-龥]{0,8}[一-龥](?:工作面|生产线|产线|机组|高炉|车间))(?=主要|仅|只|每[天年小月]|可以?|就|也|能够|需要|将)|^([一-龥]{2,8}[一二三四]期(?:项目|工程)?)(?=已|计划|总?投资|占地|预计|将|建成|全部|正)|^([一-龥]{2,10}?(?:产业链?|行业|制造业|加工业)|[上中下]游[一-龥]{0,6}?企业)(?=[因受随保稳成呈持快迅蓬不日向生运]|发展|增[长势](?![约近超达\d])|加[速快]|的[一-龥]{2,6}(?:不断|日益|持续|进一步|逐步|更加))|^([一-龥]{3,10}?)(?=已?占(?:据|有)?(?:国内|全国|全球|世界)[^,。;]{0,4}(?:份额|市场))|^([一-龥]{3,8}?)(?=(?:全部|均|还|也|都|首次)?(?:采用|搭载|配备|应用)了)/;

// 新兴产业加快发展,某车产销量…: a kind of branches is nobody of whom more is told.
const anyBranch = /^(?:新兴|创新|传统|优势|特色|未来|战略性新兴|高新技术|主导|支柱|重点)产业$/;
const ofWhole = /^(?:目前|如今|当前)?,?(?:全[国省市县]|我[国省市])/;

/**
 * 保温箱采用了新材料, 智能化产线只需要半小时, 普通工作面主要依靠人力, 栎原一期已投资5亿元, 雨伞产业持续壮大: plant, a stage or a branch known
 * by its kind alone.
 */
export function readPlant({ page, pieces }: HeadSource, at: number, { end }: Clause): ClauseHead | null {
  const said = plant.exec(page.folded.slice(at, Math.min(end, at + longest)));
  const text = said?.[1] ?? said?.[2] ?? said?.[3] ?? said?.[4] ?? said?.[5];
  if (!text || /[的该于及个些等各全我主]/.test(text) || anyBranch.test(text)) return null;
  // 雨伞产业不断壮大。 or …,全国新增: what only says what is told behind of the whole.
  if (said?.[3] && (page.folded[end] !== ',' || ofWhole.test(page.folded.slice(end + 1, end + 8))))
    return null;
  // 雨伞销售额占全球市场比重: what a share is of measures.
  if (said?.[4] && measureHead(text) !== null) return null;
  const words = pieces.within(at, at + text.length);
  // 综|采 is one word that no dictionary holds.
  const isNoun =
    said?.[2] ??
    words.every(
      ({ is, word }, i) => is === 'noun' || is === 'inner' || (i > 0 && is === 'verb' && word.length === 1),
    );
  if (!isNoun) return null;
  return { kind: 'shown', text, type: null, start: at, end: at + text.length };
}
