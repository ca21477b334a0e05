import type { Figure } from './figure.js';
import { measureHead } from './measure-heads.js';
import type { NounPhrase } from './noun-phrase.js';

/** A measure, and the product that it is of where the phrase names one. */
export interface Named {
  readonly measure: string;
  readonly object: string | null;
}

/** 生产颗粒硅2.2万吨 measures output; other content verbs stay with their object (转化煤炭). */
export function withVerb(
  text: string,
  { figure, before, prefix }: { figure: Figure; before: NounPhrase; prefix: string },
): Named {
  const made =
    !prefix.includes('生产') || figure.kind === 'duration' || figure.kind === 'percent'
      ? null
      : /^(?:累计|全年|共|年)?生产(?!能力|指数|活动|形势|生活|方式|安全|总值|总量|线|基地|企业|性|设备|车间|[^,]{1,8}总量$|资料|装置|用|效率|效益|成本|周期|经营|过程|质量|流程|水平|规模|力|时间|任务|环节|者|工艺|自动化|智能化|数字化)(.+)$/.exec(
          prefix,
        );
  if (made) return { measure: '产量', object: made[1] ?? null };
  const yearly = !prefix.includes('产')
    ? null
    : /^(?:建设|新建|建成|形成|拟建)?(年产|日产|月产)(?![能量值]|[\u4e00-\u9fff]量$)(.+)$/.exec(prefix);
  if (yearly) return { measure: yearly[1] ?? prefix, object: yearly[2] ?? null };
  const verb = before.verb;
  const tied =
    verb &&
    figure.kind !== 'count' &&
    !outputAlone.test(prefix) &&
    verb.word.length >= 2 &&
    !(built.has(verb.word) && !stage.test(prefix)) &&
    measureHead(prefix) === null;
  return tied && verb.end === before.start && prefix.length + verb.word.length <= 12
    ? { measure: verb.word + prefix, object: null }
    : named(dimensionOf(prefix, figure) ?? prefix.replace(one, ''));
}

// 正在建设|年产20万吨某料: what is built is told by its output.
const outputAlone = /^[年月日]产$/;
const stage = /^(?:投产|投运|投用|通车|运营|并网)$/;
// What is built is told by what it is.
const built = new Set(['建成', '投运', '投产', '落地']);

// 一道长220公里: the article is none of the measure.
const one = /^一[条道座片块个根](?=全?长|宽|高)/;

const sizes = /[\u4e00-\u9fff]{2}(?<![总全净单毛减增载承起配自井水埋孔])([塔楼坝墙峰]?[重长高宽深])$/;

/** 这台燃气轮机重达400吨: how heavy or long a thing is, where no word joins the two. */
const dimensionOf = (prefix: string, { unit }: Figure): string | null =>
  unit === 't' || unit === 'm' || unit === 'km' ? (sizes.exec(prefix)?.[1] ?? null) : null;

// 设计年产能, 总产能: what kind of capacity it is, and no product.
const kindsOfCapacity = /^(?:设计|规划|核定|批复|现有|实际|有效|新增|合计|累计|预计|全部)$/;

/** Parts a product from the capacity that is stated for it: 光伏单晶硅年产能. */
function named(phrase: string): Named {
  const capacity = !phrase.endsWith('产能') ? null : /^(.{2,}?)(年产能|日产能|总产能|产能)$/.exec(phrase);
  if (!capacity) return { measure: phrase, object: null };
  const goods = (capacity[1] ?? '').replace(/^(?:累计|新增|新建|已|共|净增|建成|形成)+/, '');
  return { measure: capacity[2] ?? phrase, object: goods && !kindsOfCapacity.test(goods) ? goods : null };
}

/** 这片4平方公里的保税区: an area that qualifies a place. */
export const isExtent = ({ unit }: Figure, next: string): boolean =>
  next === '的' && ['km2', 'm2', 'mu', 'ha'].includes(unit ?? '');

const worksEnd = /(项目|工程|基地|电站|机组|电厂|生产线|装置)$/;
/** True for a project or plant whose power or tonnage a figure states. */
export const isWorks = (phrase: string, { kind, unit }: Figure): boolean =>
  kind === 'amount' && (unit === 'W' || unit === 't') && worksEnd.test(phrase);

/** What a unit measures of a project or plant that is named after the figure: 35万千瓦光热发电项目. */
export function ofUnit({ unit, kind }: Figure, phrase: string): Named {
  const works = kind === 'amount' && worksEnd.test(phrase);
  if (works && unit === 'W') return { measure: '装机容量', object: phrase };
  if (works && unit === 't') return { measure: '产能', object: phrase };
  return named(phrase);
}

// 组件|项目, 制氢|一体化项目: what makes the goods is none of them.
const plant =
  /(?:生产|制造|加工)*(?:一体化|智能化?|产业化|建设|扩建|技改)*(?:(?:项目|工程|基地|电站|机组|电厂|生产线|产线|装置)(?:厂区|现场|工地)?|能力|规模)$/;

/** 年产5GW某组件项目: the output in a year that a work is named after, and the goods. */
export const outputOf = (words: string, phrase: string): Named | null => {
  const yearly = /[年日月]产$/.exec(words)?.[0];
  return yearly === undefined ? null : { measure: yearly, object: phrase.replace(plant, '') || null };
};

/** How large a work is that a figure opens the name of: power is installed, tonnes are made, other units say its scale. */
export const sizeOf = ({ unit }: Figure, phrase: string): Named => ({
  measure: unit === 'W' ? '装机容量' : unit === 't' || unit === 'm3' ? '产能' : '规模',
  object: phrase,
});
