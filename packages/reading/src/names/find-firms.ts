import type { Page } from '../text/page.js';
import { markedUnits } from './marked-units.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import * as is from './traits.js';
import { latin, unknown, type Units, wordKind } from './units.js';

/** Firms known by name, and unknown words that end in a business word (某某科技). */
export function findFirms(page: Page): readonly RawName[] {
  const units = unitsOf(page);
  const found: RawName[] = [];
  for (const index of markedUnits(page).firms) {
    const name = nameAt(units, index);
    if (name) found.push(name);
  }
  return [...found, ...plants(page, units), ...customs(page.folded), ...bureaus(page.folded)];
}

const longestPlant = 10;

/** 云河栎岭晶体管厂: a place, what is made there, and the word for a plant. */
function plants(page: Page, units: Units): RawName[] {
  if (!page.folded.includes('厂')) return [];
  return markedUnits(page).places.flatMap((place) => {
    const start = units.start(place);
    let last = place + 1;
    while (plantGoesOn(units, last) && units.end(last) - start < longestPlant) last++;
    const end = units.end(last);
    const said = units.text.slice(units.end(place), end);
    return said.length > 2 &&
      said.endsWith('厂') &&
      !/^[房区商家长址里子]/.test(units.text.slice(end, end + 1))
      ? [raw(start, end, 'name-enterprise-plant')]
      : [];
  });
}

const plantGoesOn = (units: Units, index: number): boolean =>
  !units.text.endsWith('厂', units.end(index)) &&
  (units.kind(index) === unknown ||
    (units.kind(index) === wordKind && !units.is(index, is.stops | is.place | is.verb)));

// 中铁十八局集团, 中交二航局: builders that a number tells apart.
const numbered =
  /(?:中铁|中建|中交|中冶|中核|水电|中水|铁建)(?:第?[一二三四五六七八九十]{1,3})(?:航务?局|公局|局|冶|建)(?:集团)?(?:有限公司|公司)?/g;

const bureaus = (text: string): RawName[] =>
  [...text.matchAll(numbered)].map(({ index, 0: said }) =>
    raw(index, index + said.length, 'name-enterprise-numbered'),
  );

// The customs are a body where they count or act, and a place to pass in 海关特殊监管区.
const customsActs = /海关(?<=(?:^|[,。;:、\n据由])海关)(?=(?:最新)?(?:统计|数据|公布)|等部门|部门|工作人员)/g;

const customs = (text: string): RawName[] => {
  // Beside the administration's full name they are it.
  if (text.includes('海关总署')) return [];
  return [...text.matchAll(customsActs)].map(({ index }) => ({
    ...raw(index, index + 2, 'name-institution-customs'),
    type: 'institution',
  }));
};

function nameAt(units: Units, index: number): RawName | null {
  const [start, end] = [units.start(index), units.end(index)];
  // 某市工信部|门: a department of the place.
  if (units.is(index, is.institution) && units.begins(index + 1, '门') && units.word(index).endsWith('部'))
    return null;
  // 全国人大|代表: what a person is.
  if (units.is(index, is.institution) && /^(?:代表|常委)/.test(units.text.slice(end, end + 2))) return null;
  if (units.is(index, is.institution))
    return {
      ...raw(start, end, 'name-institution-known'),
      type: 'institution',
      ...(units.word(index) === '人民银行' ? { fullest: '中国人民银行' } : {}),
    };
  // 生产过程|中铝的损耗: 中 belongs to what is before.
  if (units.begins(index, '中') && middleOf.test(units.text.slice(Math.max(0, start - 2), start)))
    return null;
  if (units.is(index, is.firm) && !(end - start === 2 && inUnknown(units, index))) {
    // 远景|储量, 远景|目标: no firm.
    if (units.begins(index, '远') && distant.test(units.text.slice(end, end + 2))) return null;
    // 某市|招商局: the office of a place.
    if (units.word(index) === '招商局' && units.is(index - 1, is.place)) return null;
    // 智能化的|浪潮: what sweeps along, and no firm.
    if (
      units.word(index) === '浪潮' &&
      (units.is(index - 1, is.generic | is.inner) ||
        /[的新大此股化]$/.test(units.text.slice(Math.max(0, start - 1), start)))
    )
      return null;
    // 现代汽车|产业: a branch of today.
    if (
      units.word(index) === '现代汽车' &&
      /^(?:产业|工业|制造|服务|城|零部件|技术)/.test(units.text.slice(end, end + 3))
    )
      return null;
    // 建成|中交: a stage of works.
    if (units.word(index) === '中交' && handedOver.test(units.text.slice(Math.max(0, start - 3), start)))
      return null;
    // 国家能源|安全: what a country sees to.
    if (units.begins(index, '国') && countrys.test(units.text.slice(end, end + 3))) return null;
    // 中国建筑|陶瓷: what is built with.
    if (
      units.word(index) === '中国建筑' &&
      /^(?:陶瓷|卫生|材料|业|装饰|市场|行业|科学|设计|标准)/.test(units.text.slice(end, end + 2))
    )
      return null;
    // 大众|日报: a paper, not the firm.
    if (/^(?:日报|晚报|时报|报|网|电视台|新闻)/.test(units.text.slice(end, end + 3))) return null;
    // 大众|视野, 大众|消费: what is everybody's.
    if (units.word(index) === '大众' && everybodys.test(units.text.slice(end, end + 2))) return null;
    // 成为最|美的风景, 生态|美的: no firm.
    if (units.begins(index - 1, '最更很')) return null;
    // 生态|美的, 服务|大众, 大豆、|小米, 那曲和|阿里: what something is like, who all are, what is grown, and a part of Tibet.
    if (
      otherwise.test(`${units.text.slice(Math.max(0, start - 3), start)}|${units.text.slice(start, end + 3)}`)
    )
      return null;
    const city = end - start === 2 && isCity(units, index - 1);
    // 潍柴|动力: a short name goes on to the word that its full name ends in.
    const whole = end - start === 2 && ownEnds.has(units.word(index + 1)) ? units.end(index + 1) : end;
    return raw(city ? units.start(index - 1) : start, whole, 'name-enterprise-known');
  }
  if (!units.is(index, is.business) || units.is(index + 1, is.business) || units.word(index + 1) === '大会')
    return null;
  // 国资|控股: who holds the most of a firm.
  if (
    units.word(index) === '控股' &&
    /(?:国资|国有|绝对|相对|民营)$/.test(units.text.slice(Math.max(0, start - 2), start))
  )
    return null;
  // 轻中重|稀土: kinds of rare earths.
  if (units.word(index) === '稀土' && units.begins(index - 1, '轻中重')) return null;
  const first = brandStart(units, index);
  return first < index && surroundedByEnds(units, first, index)
    ? raw(units.start(first), end, 'name-enterprise-brand')
    : null;
}

const handedOver = /(?:建成|实现|完成|顺利|标准|全面|正式|机械|如期)$/;
const everybodys = /^(?:视野|消费|生活|健身|旅游|传媒|文化|创业|需求|出行|市场|点评|餐饮|审美|化)/;
const countrys =
  /^(?:安全|战略|局|结构|政策|领域|供应|保障|转型|体系|发展|基地|需求|主管|消费|资源|委|法|[、和](?:粮食|生态|产业|资源|经济))/;
const distant = /^(?:储量|规划|目标|展望|发展|资源|蓝图|产能)/;
const middleOf = /(?:过程|其|当|之|运输|生产|加工|途)$/;
const ownEnds: ReadonlySet<string> = new Set('动力 股份 科技 控股 电子 重工 装备 重装 集团'.split(' '));

const otherwise =
  /(?:生态|优|秀)\|美的|(?:服务|面向)\|大众|[米豆麦]、\|小米|\|小米、[玉大]|(?:那曲|喀则|西藏).?\|阿里/;

const raw = (start: number, end: number, rule: string): RawName => ({
  start,
  end,
  type: 'enterprise',
  rule,
  headStart: start,
  fixed: false,
});

/** 北京华勤: a city of two characters before a firm of two is part of its name. */
function isCity(units: Units, index: number): boolean {
  const place = units.size(index) === 2 ? units.place(index) : undefined;
  return place !== undefined && place.level !== 'region';
}

/** 欧|晶科|技: a short firm's name inside an unknown word is no firm. */
const inUnknown = (units: Units, index: number): boolean =>
  units.kind(index - 1) === unknown || units.kind(index + 1) === unknown;

/** First unit of the brand before a business word: two to four characters outside every dictionary word. */
function brandStart(units: Units, index: number): number {
  let first = index;
  while (units.is(first - 1, is.business)) first--;
  const group = groupBefore(units, first);
  if (group >= 0) return group;
  const { at, length, unknowns } = spelling(units, first, 5);
  // 中信|国安|锂业: a known firm before it makes any short word a brand.
  if (units.is(at - 1, is.firm) && length <= 3) return at - 1;
  // An ordinary noun is a brand only before two business words (红树林|飞航|科技).
  if (
    length === 0 &&
    index > first &&
    units.text.startsWith('科技', units.start(index)) &&
    !branches.has(units.word(first)) &&
    isPlainNoun(units, first - 1)
  )
    return first - 1;
  // 大连|重工: a city and a word that only firms end in.
  if (length === 0 && index === first && cityFirms.has(units.word(index)) && isCity(units, first - 1))
    return first - 1;
  if (unknowns === 0 || length < 2 || length > 4) return index;
  return units.is(at - 1, is.place) ? at - 1 : at;
}

/** The units before `from` that can spell a brand, until they are `longest` characters. */
function spelling(
  units: Units,
  from: number,
  longest: number,
): { readonly at: number; readonly length: number; readonly unknowns: number } {
  let [at, length, unknowns] = [from, 0, 0];
  while (length < longest && spellsBrand(units, at - 1)) {
    at--;
    length += units.size(at);
    if (units.kind(at) === unknown) unknowns++;
  }
  return { at, length, unknowns };
}

/** 某船北海造船: a group's short name before the place of its yard; its first unit, or -1. */
function groupBefore(units: Units, first: number): number {
  const place = units.place(first - 1);
  if (!place || place.level === 'region') return -1;
  const { at, length, unknowns } = spelling(units, first - 1, 3);
  return unknowns > 0 && length >= 2 ? at : -1;
}

/** Brands are spelt with characters outside the dictionary, and with 新, 国, 天 and the like beside them. */
function spellsBrand(units: Units, index: number): boolean {
  const kind = units.kind(index);
  const spells =
    kind === unknown ||
    kind === latin ||
    (kind === wordKind &&
      units.size(index) === 1 &&
      (units.is(index, is.weak) || !units.is(index, is.stops)));
  return spells && !units.begins(index, '一二三四五六七八九十百千万两几座家个率镇乡叫');
}

const cityFirms: ReadonlySet<string> = new Set(['重工', '股份', '控股', '重机', '石化', '炼化']);

const noNoun = is.stops | is.verb | is.generic | is.head | is.place | is.product | is.business;

const isPlainNoun = (units: Units, index: number): boolean =>
  units.kind(index) === wordKind && units.size(index) <= 3 && !units.is(index, noNoun);

const endings: ReadonlySet<string | undefined> = new Set(['enterprise', 'institution', 'park', 'cluster']);

// What science has, and no firm: 前沿科技攻关, 畅通科技成果转化.
const ofScience: ReadonlySet<string> = new Set(
  '成果 攻关 创新 人才 资源 力量 领域 支撑 革命 强国 金融 特派员 赋能 进步 前沿 期刊 奖 奖励 体制 项目'.split(
    ' ',
  ),
);

// 低维电子材料, 航空装备: a branch before what it has, and no firm.
const branches: ReadonlySet<string> = new Set(
  '电子 生物 化学 光学 激光 半导体 新能源 新材料 能源 电力 动力 机械 纺织 石化 化工 钢铁 医药 航空 航天 软件 通信 环保'.split(
    ' ',
  ),
);
const ofBranch =
  /^(?:降解|可降解|医学|育种|多样性|质能|质|基|燃料|发酵|科学|识别|检测|材料|设备|装备|产品|服装|服饰|面料|器件|元件|元器件|制造业?|产业|行业|工业|技术|信息|领域|经济|学科|专业)$/;

const inBranches = /^、[^,。;“”]{2,18}等[\u4e00-\u9fff]{0,4}(?:产业|行业|领域|门类)/;

const opening = is.stops | is.verb | is.head | is.title;

/**
 * The brand begins where a phrase begins: after a mark, a stop word, a number or a place. 某某新能源研究院 is no firm
 * 某某新能源.
 */
function surroundedByEnds(units: Units, first: number, index: number): boolean {
  const opens =
    units.kind(first - 1) !== wordKind ||
    units.is(first - 1, opening) ||
    units.word(first - 1) === '企业' ||
    units.begins(first - 1, '镇乡');
  if (units.word(index) === '科技' && ofScience.has(units.word(index + 1))) return false;
  // 云河化工、智能装备等产业: the branches of a place.
  if (inBranches.test(units.text.slice(units.end(index), units.end(index) + 24))) return false;
  // 试通水|试通航: a waterway opens.
  if (units.word(index) === '通航' && /[试复水船]$/.test(units.text.slice(0, units.start(index)).slice(-1)))
    return false;
  // 种植区和|粮油加工区: what joins two things spells no brand right before a trade.
  if (units.word(index - 1) === '和' && units.kind(first - 1) === wordKind) return false;
  // 转型升级的澎湃动力: what drives something.
  if (units.word(index) === '动力' && /^(?:的|注入|提供|增添|激发)$/.test(units.word(first - 1)))
    return false;
  // 云河石化|基地: what a city makes, where no clause goes on behind it.
  if (
    /^[石炼]化$/.test(units.word(index)) &&
    units.is(first, is.place) &&
    units.kind(index + 1) === wordKind &&
    !units.is(index + 1, is.stops | is.verb)
  )
    return false;
  if (branches.has(units.word(index)) && ofBranch.test(units.word(index + 1))) return false;
  // 磷系新能源|正极材料: what may tell the kind of goods stands right before them.
  if (units.is(index, is.modifier) && units.is(index + 1, is.product)) return false;
  return opens && units.kind(index + 1) !== unknown && !endings.has(units.head(index + 1)?.type);
}
