/**
 * Verbs that tell an approval only where what is behind them is granted by a state or its like: 入选国家某某试点, and not
 * 成为热门话题.
 */
export const granting: ReadonlySet<string> = new Set(
  '入选 成功入选 获评 跻身 列入 列为 纳入 成为 认定为 被认定为 确定为'.split(' '),
);

const longest = 48;
const opening = /^(?:[了为]|成为|创建|建设|设立|开展)*(?:\d+[个家项])?/;
const closing = /(?:建设)?(?:名[单录]|之列|行列)?(?:\d+[余多]?[个家项条座处])?$/;
const level = /国|球|世界|中央|[首一二三四五六七八九十]批|[省市区部]级|自治区/;
const granted = '(?:试点|[区园]|集群|基地|中心|实验室|枢纽|口岸|平台)';
const head = new RegExp(
  `(?:${granted}|(?:试点|示范|先行)(?:城市|地区|单位|[省市县旗镇村])|遗产|工厂|节点|学院|大学|机场|航线|工程|项目)$`,
);
// What people are honoured with is no approval of a work; 更多国家级平台 are none in particular.
const honours =
  /文明|双拥|卫生|模范|百强|案例|十大|最[美佳]|优秀|先进(?!制造)|奖|典型|^(?:更多|一批)|\d[个家所项]/;

/** What a verb of approval grants to those before it: the designation behind it, or null where it grants none. */
export function designationBehind(rest: string, word: string): string | null {
  const said = /^[^,。;:]{3,}/.exec(rest.slice(0, longest))?.[0];
  if (said === undefined || said.length === longest) return null;
  const named = said.replace(opening, '').replace(closing, '');
  if (named.length < leastLength || !head.test(named) || honours.test(named)) return null;
  if (word === '成为' && !/[首一二三四五六七八九十]批|试点|唯一/.test(named)) return null;
  return granting.has(word) && !level.test(named) ? null : named;
}

const leastLength = 4;

const nation = new RegExp(`^(国家级?[^,。;:、和\\d]{2,24}?${granted})(?=[和、及与,。;]|$)`);

/** 建设|国家级某某集聚区和某某: what is so called by the state that grants it; undefined where nothing is. */
export const nationalWork = (rest: string): string | undefined => nation.exec(rest)?.[1];
