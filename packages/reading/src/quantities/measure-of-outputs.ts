import type { Figure } from './figure.js';
import type { Around, MeasureChoice } from './measure-rule.js';
import { measureHead } from './measure-heads.js';
import type { MeasureSource } from './measure-source.js';
import type { Site } from './site.js';

const outputsBefore =
  /([年日月]产)(?:能|量)?(?:约|达到?|可达|各类)?(?:\d[\d.]*[^\d,。;、年]{3,24}(?:[、,和及与]|以及)){1,5}$/;

const farthestOutput = 120;

/** 年产4万吨甲,5万吨乙: a further amount in a list of what is made in a year. */
export function readOutputAgain({
  source,
  site,
  figure,
  suffix,
  after,
  prefix,
  words,
}: Around): MeasureChoice | null {
  const goodsFirst = outputFirst(source, site, { figure, prefix });
  if (goodsFirst) return goodsFirst;
  if (!suffix || !after || measureHead(suffix) !== null) return null;
  if (figure.kind !== 'amount' && figure.kind !== 'count') return null;
  if (!/(?:^|[、,和及与])$/.test(words) || (prefix && !/[、和及与]$/.test(words))) return null;
  const from = Math.max(site.sentence.start, figure.start - farthestOutput);
  const output = outputsBefore.exec(source.text.slice(from, figure.start))?.[1];
  return output ? { measure: output, object: suffix, span: after } : null;
}

const outputsFirst =
  /(副产)(?:[^,。;、\d年]{1,12}\d[\d.]*[万亿]?(?:吨|千克|公斤|立方米|台|套|件|辆|只)[、,和]){1,6}$/;

/** 副产汽油4万吨、硫磺1万吨: a further amount in such a list, whose goods stand before it. */
function outputFirst(
  { text }: MeasureSource,
  { sentence }: Site,
  { figure, prefix }: { readonly figure: Figure; readonly prefix: string },
): MeasureChoice | null {
  if (prefix.length < 2 || prefix.length > longestGoodsFirst || measureHead(prefix) !== null) return null;
  if (prefix.includes('产')) return null;
  const start = figure.start - prefix.length;
  if (!text.startsWith(prefix, start)) return null;
  const output = outputsFirst.exec(text.slice(Math.max(sentence.start, start - farthestOutput), start))?.[1];
  return output ? { measure: output, object: prefix, span: { start, end: figure.start } } : null;
}

const longestGoodsFirst = 12;
