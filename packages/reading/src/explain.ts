import type { Bound, Modality, Quantity, Reading, Role } from './model.js';

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
};

/** Tells a person what was read of a text and which words gave each field; one paragraph a figure, in Chinese. */
export function explain(reading: Reading, text: string): string {
  const parts = reading.quantities.map((quantity) => explainQuantity(quantity, text));
  const gaps = reading.gaps.map(({ quote, start, reason }) => `${start} “${quote}” 未读出: ${reason}`);
  return [...parts, ...gaps].join('\n');
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
