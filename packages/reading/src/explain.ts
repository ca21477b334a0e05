import type { Bound, Gap, Modality, Quantity, Reading, Role } from './model.js';
import { type NearMissReason, nearMisses } from './quantities/near-misses.js';
import { noDate, noUnit } from './quantities/read-quantities.js';
import { preparePage } from './read.js';

const roles: Readonly<Record<Role, string>> = {
  level: '水平',
  change: '增减量',
  growth: '增长',
  share: '占比',
  rank: '位次',
};
const modalities: Readonly<Record<Modality, string>> = {
  actual: '已实现',
  planned: '规划',
  target: '目标',
  expected: '预计',
};
const bounds: Readonly<Record<Bound, string>> = { '=': '', '~': '约', '>': '大于', '<': '小于' };
const fields: Readonly<Record<string, string>> = {
  measure: '指标',
  subject: '主体',
  time: '时间',
  modality: '性质',
  unit: '单位',
  object: '对象',
};

const reasons: Readonly<Record<string, string>> = {
  [noUnit]: '数字后没有单位，也没有所计之物',
  [noDate]: '相对时间，而发布日期未知',
};
const nearMissReasons: Readonly<Record<NearMissReason, string>> = {
  letters: '与字母连写，是型号或名称的一部分',
  ordinal: '“第”字之后，是序号而不是位次',
  bracketed: '括号里的序号',
  quoted: '引号里的专名',
  numbered: '编号、届次或名称的一部分',
  idiom: '固定说法或名称的一部分',
};

/**
 * Tells a person what was read of a text and which words gave each field, one paragraph a figure, in Chinese; then what
 * could not be read, and which numbers were taken for no figures, each with the reason.
 */
export function explain(reading: Reading, text: string): string {
  const parts = reading.quantities.map((quantity) => explainQuantity(quantity, text));
  const gaps = reading.gaps.map(explainGap);
  return [...parts, ...gaps, ...explainNearMisses(reading, text)].join('\n');
}

const explainGap = ({ quote, start, reason }: Gap): string =>
  `${start} “${quote}” 未读出: ${reasons[reason] ?? reason}`;

/** What lies within a figure or a gap is told there. */
function explainNearMisses({ quantities, gaps, published, title }: Reading, text: string): string[] {
  const told = [...quantities, ...gaps];
  return nearMisses(preparePage(text, { published, title }))
    .filter(({ start, end }) => !told.some((one) => one.start <= start && one.end >= end))
    .map(
      ({ start, end, why }) =>
        `${start} “${text.slice(Math.max(0, start - 2), end + 2).replace(/\s+/g, ' ')}” 不作数字: ${nearMissReasons[why]}`,
    );
}

function explainQuantity(quantity: Quantity, text: string): string {
  const { quote, start, end, rule, role, modality, subject, measure, time, base } = quantity;
  const about = [subject ?? '主体不明', measure ?? '指标不明', time ?? '时间不明'].join(' · ');
  const compared = base ? ` 对比 ${base}` : '';
  const lines = [
    `${start}–${end} “${quote}” = ${valueOf(quantity)} (${rule})`,
    `  ${about} · ${roles[role]}${compared} · ${modalities[modality]}`,
  ];
  for (const [field, spans] of Object.entries(quantity.because ?? {})) {
    const words = spans.map(([from, to]) => `“${text.slice(from, to)}”@${from}`).join(', ');
    lines.push(`  ${fields[field] ?? field} ← ${words}`);
  }
  if (quantity.suspect !== undefined) lines.push(`  存疑: ${quantity.suspect}`);
  if (quantity.duplicate) lines.push('  重复: 与前文同一段落');
  return lines.join('\n');
}

function valueOf({ value, value2, unit, per, bound }: Quantity): string {
  const range = value2 === undefined ? value : `${value}–${value2}`;
  return `${bounds[bound]}${range}${unit ? ` ${unit}` : ''}${per ? `/${per}` : ''}`;
}
