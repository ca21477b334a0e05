import type { PackPlace, PackProblem } from './pack.js';

type Said = readonly [reason: string, remedy: string];

const fault = (en: Said, zh: Said) => ({ en, zh });

/** Everything that can be wrong in a pack, in English and in Chinese, with holes for what it is about. */
const faults = {
  'not-yaml': fault(
    ['not YAML: {message}', 'Mend the indentation or quoting on this line.'],
    ['不是 YAML（{message}）', '请改正这一行的缩进或引号。'],
  ),
  'top-key': fault(
    ['a pack file holds exactly one known key at its top', 'Begin with one of: {kinds}.'],
    ['知识包文件的顶层要有且只有一个认得的键', '请以其中之一开头：{kinds}。'],
  ),
  'key-missing': fault(['"{key}" is missing', 'Add "{key}".'], ['缺少“{key}”', '请补上“{key}”。']),
  'key-unknown': fault(
    ['"{key}" is not a known key', 'Remove it or check its spelling.'],
    ['“{key}”不是认得的键', '请删去，或核对拼写。'],
  ),
  'value-unknown': fault(
    ['"{name}" has an unknown value', 'Write one of: {allowed}.'],
    ['“{name}”的值不在可选之列', '请写其中之一：{allowed}。'],
  ),
  'wrong-type': fault(
    ['"{name}" has the wrong type', 'Write a {type}.'],
    ['“{name}”的类型不对', '请写成{typeZh}。'],
  ),
  'wrong-form': fault(
    ['"{name}" has the wrong form', 'Write it as {pattern}.'],
    ['“{name}”的写法不对', '请按 {pattern} 书写。'],
  ),
  'too-few': fault(
    ['"{name}" has fewer than {limit}', 'Add what is lacking.'],
    ['“{name}”少于 {limit} 项', '请补足。'],
  ),
  'against-schema': fault(
    ['"{name}" {message}', 'See the schema of this kind of file.'],
    ['“{name}”不合规定（{message}）', '请对照这类文件的模式。'],
  ),
  doubled: fault(
    ['{kind} "{id}" stands twice, first in {path} line {line}', 'Rename or remove one of them.'],
    ['{kindZh}“{id}”写了两次，前一次在 {path} 第 {line} 行', '请改名，或删去其中一个。'],
  ),
  'not-there': fault(
    ['{kind} "{id}" is not known', 'Add {kind} "{id}" or correct the name.'],
    ['没有{kindZh}“{id}”', '请补上{kindZh}“{id}”，或改正名称。'],
  ),
  unordered: fault(
    ['coefficient "{id}" is not low ≤ typical ≤ high', 'Order its values.'],
    ['系数“{id}”的低、典型、高三值不是从小到大', '请按大小排好。'],
  ),
  'none-with-values': fault(
    ['coefficient "{id}" says none yet has values', 'Write unsourced, or drop the values.'],
    ['系数“{id}”写作没有（none），却有数值', '请改写 unsourced，或去掉数值。'],
  ),
  'no-value': fault(
    ['coefficient "{id}" has no value', 'Write status none, or give a value.'],
    ['系数“{id}”没有数值', '请把 status 写作 none，或给出数值。'],
  ),
  'no-source': fault(
    ['coefficient "{id}" is {status} without a source', 'Add a source or write unsourced.'],
    ['系数“{id}”写作 {status}，却没有来源', '请补上来源，或改写 unsourced。'],
  ),
  'unit-unknown': fault(
    ['unit "{unit}" is not known', 'Use UCUM, or {片} for things counted.'],
    ['不认得单位“{unit}”', '请用 UCUM 单位；按个数计的写作 {片} 这样。'],
  ),
  'capacity-unit-unknown': fault(
    ['capacity unit "{unit}" is not known', 'Write it like 万吨/年 or GW/年.'],
    ['不认得产能单位“{unit}”', '请写成万吨/年、GW/年这样。'],
  ),
  circle: fault(
    [
      'inputs run in a circle: {circle}',
      'Remove one of these inputs, or write loop: true on it where stuff does come back.',
    ],
    ['投入绕成了圈：{circle}', '请去掉其中一项投入；确有回用的，在它上面写 loop: true。'],
  ),
} as const;

/** What is wrong, by a name of its own. */
export type PackFault = keyof typeof faults;

const kinds = {
  chain: '产业链',
  link: '环节',
  coefficient: '系数',
  source: '来源',
  cluster: '集群',
  rule: '规则',
  coupling: '链间关系',
} as const;

/** What a pack has many of. */
export type PackKind = keyof typeof kinds;

const types: Readonly<Record<string, string>> = {
  string: '文本',
  number: '数',
  integer: '整数',
  boolean: '是或否',
  array: '列表',
  object: '一组键值',
  null: '空',
};

const inChinese = (details: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  ...details,
  kindZh: kinds[details.kind as PackKind] ?? details.kind ?? '',
  typeZh: (details.type ?? '')
    .split(', ')
    .map((type) => types[type] ?? type)
    .join('或'),
});

/** Fills the holes that something is known for; what merely looks like one (`{片}`) stays. */
const filled = (text: string, details: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (hole, name: string) => details[name] ?? hole);

/** One thing wrong in a pack, at its place, said in English and in Chinese. `details` fill the holes of what is said. */
export const problemOf = (
  { path, line }: PackPlace,
  name: PackFault,
  details: Readonly<Record<string, string>> = {},
): PackProblem => {
  const { en, zh } = faults[name];
  const known = inChinese(details);
  return {
    code: 'PACK_INVALID',
    path,
    line,
    reason: filled(en[0], known),
    remedy: filled(en[1], known),
    zh: { reason: filled(zh[0], known), remedy: filled(zh[1], known) },
  };
};
