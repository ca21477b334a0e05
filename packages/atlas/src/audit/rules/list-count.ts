import { range } from '../../interval/range.js';
import type { Fig, Sentence } from '../passage/fig.js';
import { nth } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'list count',
  check: 'parts-total',
  zh: '个数与列出的名目',
  premises: '名目用顿号逐个列出，紧接着写“几个层面”“几条产业链”；或先写个数，再用冒号、“即”“分别是”逐个列出',
  formula: '列出的名目数 = 个数；以“等”收尾的，名目数 ≤ 个数',
  tolerance: '个数是准数',
};

/** Nouns that sum up what was just listed; 企业 or 学校 after a list may count each kind many times. */
const summing =
  /^(?:大|个|条|项|类|种|方面|家)?[“”"]?(?:[百千万]?[百千万亿]元?级|世界级|国家级|细分|主要|重点|核心|主导|优势|支柱|重大|新兴|关键)*[“”"]?(?:层面|方面|领域|环节|产业链|产业集群|集群|产业|方向|板块|层级|维度|阶段|步骤|基地|工程|行动|体系|中心|旗县|区县|县区|地区|城市|省份|盟市|市县|乡镇|园区|片区|口岸|开发区|新能源|龙头|主体|品种|行业|专项|部门|单位|专业|学科|流域|系统|模块|赛道|功能区|组团)/;
const most = 15;
const mostCounted = 99;

const countItems = (list: string): number => {
  const parts = list.split('、').filter((item) => item.trim() !== '');
  const items = list.split(/、|(?<=[^、])(?:和|及|以及|与)(?=[^、]+$)/).filter((item) => item.trim() !== '');
  return withinName(items) ? parts.length : items.length;
};

/** 能源局、林业和草原局: where all names but the one before 和 end alike, 和 stands inside the last. */
const withinName = (items: readonly string[]): boolean => {
  const ends = items.map((item) => item.trim().slice(-1));
  const [before, last] = ends.slice(-2);
  return (
    items.length > 2 &&
    before !== last &&
    /[局部委院署厅办会]/.test(last ?? '') &&
    ends.slice(0, -2).every((end) => end === last)
  );
};

/** 电气机械和器材: 和 may stand inside the last name, so that a list with 、 has one name less than it seems. */
const fewest = (list: string): number => {
  // 甲、乙和丙以及丁: 以及 joins the last name, so that 和 stands inside one.
  if (/[和与][^、以]{1,12}以及[^、]+$/.test(list))
    return list.split(/、|以及/).filter((item) => item.trim() !== '').length;
  const parts = list.split('、').filter((item) => item.trim() !== '').length;
  return parts > 2 ? parts : countItems(list);
};

/** Names are short; what is longer is told in clauses, and 、 may stand inside one. */
const inClauses = (list: string): boolean => list.split('、').some((item) => item.length > 16);

/** 甲委、乙委遴选出33个城市, （区、市）86个城市: who does it, or kinds of places in brackets, are not what is counted. */
const ofOthers =
  /(?:遴选|认定|确定|公布|发布|评选|选出|推出|印发|部署|启动|组织|开展|命名|授予)[^、]{0,4}$|(?:出台|制定|实施|采取|签署|新[增建设]|增设|建成|建立|设立|开设|布局|部署)了?$|、[^、]*(?:颁布|发布|公布|印发|出台)[^、]+、|(?:涉案|涉及|横跨|辐射|覆盖)$|[两二三四五六七八九十\d]+大?[一-龥]{1,4}共$|(?:以及|和|及|与)(?:大陆|内地|国内|海外|境外|省内|全[国省市区县])$|(?:不同|各异|齐全|鲜明|优良|完备|突出)的?(?:“[^”]*”)?$|[（(][^）)]*、|、[^（(]*[）)]/;

const relate = (count: Fig, names: string, items: number, open: boolean): Relation => ({
  rule: card,
  why: open ? '先列名目，以“等”收尾，再写总个数' : '逐个列出名目，又写明个数',
  roles: [{ role: '个数', observation: count.observation }],
  compare: open ? '<=' : '=',
  computed: () => range(Math.min(items, fewest(names)), items),
  stated: nth(0),
  sayIn: 0,
  formula: `“${names}”列出${items}个`,
  whole: `“${names}”列出${items}个，写作${count.observation.quote}`,
  titles: {
    fits: `列出${items}个名目，与${count.observation.quote}相符`,
    fails: `列出${items}个名目，写的却是${count.observation.quote}`,
  },
  severity: 'medium',
  settle: '数一数列出的名目，看是漏列还是个数写错。',
});

const counts = ({ observation: { role, unit, bound }, lead }: Fig): boolean =>
  (role === 'level' || (role === 'change' && /新增|新设|新建|新认定/.test(lead))) &&
  unit === '1' &&
  bound === '=';

const listBefore = /([^，,。；;：:！？\d]*、[^，,。；;：:！？\d]*?)(等)?[“"‘]?$/;

/** 某银行某分行支持了甲、乙2家: who does what stands before the first name. */
const behindFirst = (list: string): string => list.slice(list.indexOf('、') + 1);

/** 连通甲、乙、丙三地的东线、西线等2条: places that are counted themselves stand before the names. */
const placesFirst = /^.*、[^、]*[两三四五六七八九十][省市县区地国州旗镇村](?:的|之间的?)(?=[^、]+、)/;

/** 3个万亿元级基地: of what size they are stands between a count and its noun, and may have been read as a figure. */
const behind = ({ tail, until, observation: { sentence } }: Fig): string =>
  tail === '' ? sentence.slice(until, until + 16) : tail;

const before = (fig: Fig): Relation | null => {
  // 从甲、乙两个角度、从丙与丁两个维度: what 从 or 在 begins anew is a list of its own.
  const found = listBefore.exec(fig.lead.replace(placesFirst, '').replace(/^.*、(?=[从在对于])/, ''));
  const noun = `${fig.observation.quote.replace(/^[\d一二两三四五六七八九十]+/, '')}${behind(fig)}`;
  if (!found?.[1] || (found[2] === undefined && !summing.test(noun))) return null;
  // …、办实事、解民忧”三个行动: a quotation that ends here began before what was found.
  if (closesQuote(found[1])) return null;
  if (countedItself.test(found[1]) || withinPlaces(found[1], noun)) return null;
  if (/(?:[在对于从向赴到往是及]|[以]及|、.*[和与])$/.test(found[1]) || /^[^，,。；;]{0,14}、/.test(fig.tail))
    return null;
  if (
    /[在对于从向赴到往]$/.test(found[1]) ||
    (found[2] === undefined && /的$/.test(found[1]) && !leftOpen.test(found[1]))
  )
    return null;
  // 甲地、乙地及丙地12个城市的64名工匠: a count that says whose another count is.
  if (found[2] === undefined && /^[一-龥]{1,8}的$/.test(fig.tail)) return null;
  if (placesAround.test(found[1]) || ofOthers.test(found[1]) || inClauses(behindFirst(found[1]))) return null;
  const items = countItems(found[1]);
  const open = found[2] !== undefined || leftOpen.test(found[1]);
  return items > 1 && items <= most ? relate(fig, found[1].slice(-40), items, open) : null;
};

const closesQuote = (list: string): boolean => list.endsWith('”') && !list.includes('“');

const listAfter =
  /^[^，,。；;：:！？、\d]{0,14}(?:[：:]|，即|，分别是|，分别为|，分别位于|，分别设在|，分别在|，分布在|，包括|（即|（分别是|（)([^，,。；;：:！？\d（）]*、[^，,。；;：:！？\d（）]*?)(等)?(?:[，。；）]|$)/;

/** 88个县（市、区）: what stands in the brackets are kinds of places, not the places counted. */
const alternatives =
  /^[^，,。；;：:（(]{0,6}[省县市区旗乡镇村州盟社地校][^，,。；;：:（(]{0,2}[（(]|^[^，,。；;：:（(]{0,6}[（(](?:[省县市区旗乡镇村州盟场]|自治[区州县旗]|直辖市|街道|兵团|林区|开发区|园区|套|组)(?:[、和及](?:[省县市区旗乡镇村州盟场]|自治[区州县旗]|直辖市|街道|兵团|林区|开发区|园区|套|组))*[）)]/;

/** 甲、乙、丙三大类，or 在甲、乙两地新增了: the list is counted by another word, or is where something was done. */
const countedItself = /[一二三四五六七八九十两](?:大|个|项|条)?[类个项条种][^、]{0,4}、?$/;

/** 甲市、乙市4个乡镇: places that are no townships are where these lie. */
const withinPlaces = (list: string, noun: string): boolean =>
  (provinces.test(list) && /^个?(?:区县|县区|旗县|县市|市县|县|区|旗|市|城市|乡镇|村)/.test(noun)) ||
  (/^个?(?:受灾|严重|的|重点|贫困)*(?:乡镇|村|街道|社区)/.test(noun) && !/[乡镇村]|街道|社区/.test(list)) ||
  (/^个?(?:区县|县区|旗县|县|区|旗)/.test(noun) &&
    !/[县区旗](?:、|和|及|$)/.test(list) &&
    /[省市](?:、|和|及|$)/.test(list)) ||
  (/^个?(?:市县|市州|城市|地市|盟市)/.test(noun) && /省区?(?:、|和|及|的|$)/.test(list));

const provinces =
  /^(?:[^、]{0,6}[自在含盖及])?(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆)(?:、|和)/;

/** A、B等领域的68个专业: what 等 leaves open is open wherever it stands in the list. */
const leftOpen = /等(?!级|待|于|候|效|同|离子|温|离)/;

/** 甲省、乙市沿线8个县: the places between which or in which the counted ones lie are not those counted. */
const placesAround =
  /(?:沿线|境内|辖区|所辖|下辖|周边|沿岸|流域|在内的?|之间|[两三四五六七八九十][省市县区地国州旗](?:的|中)?)$/;

/** 其中2个片区，即…: names that another count of the same noun beside it counts are that one's. */
const ofOtherCount = (fig: Fig, items: number, figs: readonly Fig[]): boolean =>
  figs.some(
    (other) =>
      other !== fig &&
      other.observation.unit === '1' &&
      Number(other.observation.value) === items &&
      other.tail.slice(0, 2) === fig.tail.slice(0, 2),
  );

/** ：甲、乙的有之，丙、丁的有之，…: behind a colon a list may go on behind its comma. */
const goesBehind = (list: string, tail: string): boolean =>
  /[：:]/.test(list.slice(0, 16)) && list.endsWith('，') && /^[^。；;]*、/.test(tail.slice(list.length));

const after = (fig: Fig, figs: readonly Fig[]): Relation | null => {
  const found = listAfter.exec(fig.tail);
  if (
    !found?.[1] ||
    !/^[个条项类种家大座所处方]/.test(
      fig.observation.quote.replace(/^[约近超]?[\d一二两三四五六七八九十]+/, ''),
    )
  )
    return null;
  if (alternatives.test(fig.tail) || inClauses(found[1])) return null;
  // A list that the next figure cuts short goes on behind it.
  if (found[0].length === fig.tail.length && !/[，。；）]$/.test(found[0]) && figs[fig.order + 1])
    return null;
  if (/显示[：:]/.test(found[0]) || Math.abs(Number(fig.observation.value) - countItems(found[1])) > 2 * most)
    return null;
  if (/[：:]/.test(fig.tail.slice(0, 16)) && /[；;]$/.test(found[0])) return null;
  // 包括甲、乙和丙暂停，丁暂停等: a list behind 包括 may go on behind its comma.
  const goesOn = /，包括/.test(found[0].slice(0, 20)) && leftOpen.test(fig.tail.slice(found[0].length - 1));
  // 包括：一、放开…: numbers of items are no names; 位于甲地、乙地: several may lie in one place.
  if (/^[\s“]*[一二三四五六七八九十][、是要为]/.test(found[1]) || goesBehind(found[0], fig.tail)) return null;
  const items = countItems(found[1]);
  const places =
    /，(?:分别位于|分别设在|分别在|分布在)/.test(found[0].slice(0, 24)) &&
    Number(fig.observation.value) > items + 2;
  return items > 1 && items <= most && !ofOtherCount(fig, items, figs)
    ? relate(
        fig,
        found[1].slice(0, 40),
        items,
        places || goesOn || found[2] !== undefined || leftOpen.test(found[1]),
      )
    : null;
};

/** A count against the names listed beside it. */
export const listCount: AuditRule = {
  card,
  inSentence: ({ figs }: Sentence) =>
    figs.filter(counts).flatMap((fig) => {
      if (Number(fig.observation.value) > mostCounted) return [];
      const relation = before(fig) ?? after(fig, figs);
      return relation ? [relation] : [];
    }),
};
