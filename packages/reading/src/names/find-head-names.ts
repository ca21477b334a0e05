import type { EntityType } from '../model.js';
import type { Range } from '../text/layout.js';
import type { Page } from '../text/page.js';
import { leftEdge } from './left-edge.js';
import { markedUnits } from './marked-units.js';
import type { NameHead } from './name-heads.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import * as is from './traits.js';
import { type Units, unknown } from './units.js';

/** Names that end in a head: 某某有限公司, 某某产业园, 某某项目, each head with its own left edge. */
export function findHeadNames(page: Page): readonly RawName[] {
  const units = unitsOf(page);
  const found: RawName[] = [];
  for (const index of markedUnits(page).heads) {
    const head = units.head(index);
    const name = head ? nameAt(units, index, head) : null;
    if (name) found.push(name);
  }
  return found;
}

function nameAt(units: Units, index: number, head: NameHead): RawName | null {
  const { text } = units;
  // 某某有限公司|经理: whose manager, unlike 项目经理.
  if (continues(units, index + 1) && !isTheirs(units, index, head)) return null;
  const end = units.end(index);
  // 某市工信部|门: a department of the place.
  if (text[end] === '门' && head.word.endsWith('部')) return null;
  // 云城区腰古镇: a town of two characters, no old town.
  if (head.word === '古镇' && units.size(index - 1) === 1 && units.is(index - 2, is.place)) return null;
  // 某某有限公司|控股的, 国资|控股: what a firm does with another.
  if (head.word === '控股' && /(?:公司|国资|国有|民营|外资|绝对|相对)$/.test(units.word(index - 1)))
    return null;
  // 某集团党委|副书记: what a person is.
  if (
    head.word === '党委' &&
    /^(?:副?书记|委员|常委)/.test(text.slice(end, end + 3)) &&
    !units.is(index - 1, is.place)
  )
    return null;
  // 某市融媒体中心|供图: whose the picture is.
  if (/^(?:供图|摄|图$|图\n)/.test(text.slice(end, end + 2))) return null;
  // 某市融媒体中心|通讯员: whose the report is.
  if (/^(?:讯[ (]|记者|通讯员)/.test(text.slice(end, end + 3)) && text.startsWith('媒体', end - 4))
    return null;
  // 某攻坚战某省片区: a district of anything but a free-trade zone is an area, not a park.
  if (
    head.word === '片区' &&
    !/自贸|自由贸易|新片区|新区|开发区|保税/.test(text.slice(Math.max(0, end - 200), end))
  )
    return null;
  // 与邻市|互通规划: what two do, and no junction; 某地铁路|网: all there are.
  if (head.word === '互通' && !junction.test(text.slice(end, end + 2))) return null;
  if (text[end] === '网' && /^(?:铁路|公路|高速|高速公路|高铁)$/.test(head.word)) return null;
  // 某市工信部|门
  if (text[end] === '门' && head.word.endsWith('部')) return null;
  // 创始人某某|大学毕业: what someone has done, and no school.
  if (
    head.word === '大学' &&
    /^(?:毕业|期间|本科|学历)/.test(text.slice(end, end + 2)) &&
    !units.is(index - 1, is.place)
  )
    return null;
  // 加工厂|房: a hall, not the plant.
  if (text[end] === '房' && head.word.endsWith('厂')) return null;
  if (verbal.has(head.word) && !endsItem(text, end)) return null;
  // What else is called an action or a plan is told by the verb before it (see find-policies).
  if (onlyGoverned.has(head.word) && !'”’'.includes(text.charAt(units.start(index) - 1) || ' ')) return null;
  const edge = leftEdge(units, index, head);
  const start = units.start(edge.first);
  const quoted = isQuotedWhole(text, start, end);
  const numbered = numberedCluster(text, start, head);
  // 该县|栎原食品有限公司: the place spoken of is not its name.
  const behindPlace = placesOwn.test(text.slice(Math.max(0, start - 1), start + 1)) ? 1 : 0;
  // 国家会议中心|二期: a stage of what has a name by its own head.
  const aimed = head.type === 'park' && aimsHigh.test(text.slice(start, end));
  const stage = verbal.has(head.word) && edge.content && units.head(index - 1) !== undefined;
  const enough =
    aimed || stage || (head.need === 'proper' || verbal.has(head.word) ? edge.proper : edge.content);
  const known =
    quoted ||
    isFirstOfItsKind(text, start, head) ||
    isOffice(text, start, units.start(index), head) ||
    isOfficeOfPark(units, index, head);
  if (!enough && !known && numbered === start) return null;
  const isFirmsOwn = isOfFirm(units, index);
  if (isNoName(text, { start, end }, { head, proper: edge.proper, isFirmsOwn })) return null;
  const asGoods =
    isSystem(units, index, head) || (/线$/.test(head.word) && soldLines.test(text.slice(end, end + 10)));
  const type = atSea(units, index, head) ? 'facility' : asGoods ? 'product' : head.type;
  return {
    start: (numbered === start ? levelStart(text, start) : numbered) + behindPlace,
    // 某公司4号高炉 is the furnace, not the firm.
    // 某工业园|区内: the word behind begins with the end of the name.
    end:
      withPlaceInBrackets(units, index, head.type) + (head.word.endsWith('园') && text[end] === '区' ? 1 : 0),
    type,
    rule: `name-${type}-by-head`,
    headStart: units.start(index),
    fixed: false,
  };
}

/** 某科技|车间, 某铝业|生产|车间: a hall or a line that only its firm tells from others. */
function isOfFirm(units: Units, index: number): boolean {
  let at = index - 1;
  while (index - at < 3 && units.is(at, is.generic | is.inner) && !units.is(at, is.business)) at--;
  return units.is(at, is.business | is.firm);
}

/** 市工信局, 省统计局: an office of the place that the text is about. */
const isOffice = (text: string, start: number, headStart: number, { type, word }: NameHead): boolean =>
  type === 'institution' &&
  word.length > 2 &&
  '局厅委办'.includes(word.charAt(word.length - 1)) &&
  /^(?:自治区|[省市县区州旗盟])$/.test(text.slice(start, headStart));

/** 某经开区|经济发展局: an office of a park. */
const isOfficeOfPark = (units: Units, index: number, { type, word }: NameHead): boolean =>
  type === 'institution' && word.endsWith('局') && units.head(index - 1)?.type === 'park';

const placesOwn = /^[该我本全][县市区省镇州旗]$/;

const isTheirs = (units: Units, index: number, { type }: NameHead): boolean =>
  (type === 'enterprise' && /^(?:经理|负责人)$/.test(units.word(index + 1))) ||
  (type === 'institution' && units.word(index + 1) === '负责人');

// 绿色低碳高质量发展先行区: what it is to be is its name.
const aimsHigh = /^.{2,}高质量发展/;

/** 首张算力网, 首座灯塔工厂: what is the first of its kind is one thing, however plain its name. */
const isFirstOfItsKind = (text: string, start: number, head: NameHead): boolean =>
  (head.word.length > 2 &&
    /首[个座条张套家](?:国家级|省级)?$/.test(text.slice(Math.max(0, start - 6), start))) ||
  (head.word === '走廊' &&
    /(?:世界|全球|亚洲|全国)最[大长]$/.test(text.slice(Math.max(0, start - 4), start)));

/** 动力电池管理系统, 机器人控制系统: what goods are steered by is made with them. */
const isSystem = (units: Units, index: number, { word }: NameHead): boolean =>
  /^(?:管理|控制)系统$/.test(word) && units.is(index - 1, is.product) && !/平台$/.test(word);

// 乙灌装生产线等核心产品: lines that are sold are goods.
const soldLines = /^等[\u4e00-\u9fff]{0,6}(?:产品|设备|装备|机械)/;

/** 漂浮式风电平台, 钻井平台: a platform that is built. */
const atSea = (units: Units, index: number, { word }: NameHead): boolean =>
  word === '平台' && /^(?:风电|风力|发电|钻井|采油|油气|海上|养殖|作业)$/.test(units.word(index - 1));

const ranked = /第[一二三四五六七八九十]大|^(?:中国|全国|我国)(?:高铁|铁路|高速公路|公路|机场|电网|平台)$/;

const aims: ReadonlySet<EntityType> = new Set(['facility', 'institution', 'platform', 'park']);

/** What a region wants to become (打造某某中心), an honour (全国首批某某工厂) or a number of things (某某园区6个). */
function isNoName(
  text: string,
  { start, end }: Range,
  { head, proper, isFirmsOwn }: { head: NameHead; proper: boolean; isFirmsOwn: boolean },
): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  // 又添大油田: the verb that tells of one more is no part of a name.
  if (oneMore.test(text.slice(start, start + 2))) return true;
  // 是某省第三大灌区, 中国高铁: what it is among others, or all there are.
  if (ranked.test(text.slice(start, end))) return true;
  // “公司进园区”: what is done, and no park.
  if (head.type === 'park' && /^[\u4e00-\u9fff]{1,4}[进入]园区?$/.test(text.slice(start, end))) return true;
  // 标杆项目|某某制氢项目: what the project is stands before its name.
  if (
    head.word === '项目' &&
    /(?:标杆|重点|示范|标志性|重大|龙头|支撑性|引领性)项目$/.test(text.slice(start, end)) &&
    /^[“\u4e00-\u9fffA-Z][^,。;、的]{2,24}?项目/.test(text.slice(end, end + 28)) &&
    !/^[等和与及建开投已正将在于总共全]/.test(text.slice(end, end + 1))
  )
    return true;
  // 某灌区重要控制性工程|某某渡槽: what part of it the next name is.
  if (
    head.word === '工程' &&
    /(?:控制性|标志性|节点|配套|先行|骨干)工程$/.test(text.slice(start, end)) &&
    /^[“\u4e00-\u9fff]{2,12}?(?:隧道|大桥|渡槽|枢纽|水库|电站|隧洞|船闸|泵站|站)/.test(
      text.slice(end, end + 16),
    )
  )
    return true;
  // 这是某地重要的|防洪工程: what something is.
  if (!proper && head.type === 'project' && /(?:重要|重大|关键|主要)的$/.test(before)) return true;
  // 打包项目, 五条生产线, 医药类园区: a class of works, how many there are, and a kind of park.
  // “国家特色产业集群”殊荣: what something is honoured as.
  if (/^[”’]?(?:的?(?:殊荣|称号|荣誉|牌匾|行列))/.test(text.slice(end, end + 5))) return true;
  if (classOfWorks.test(text.slice(start, end)) || (text[start] === '一' && /[这那某另同]$/.test(before)))
    return true;
  // 落实促消费|实施方案: what a plan is for, and no name.
  if (head.type === 'policy' && /[促稳扩惠]$/.test(before)) return true;
  // 首条|生产线: the head alone.
  if (start === end - head.word.length && /线$/.test(head.word)) return true;
  // 生物制药项目|较多: a kind of works, of which there are many.
  if (!proper && /^(?:较多|居多|众多|偏多|最多|为主)/.test(text.slice(end, end + 2))) return true;
  if (before.endsWith('首批') || /^(?:各类|各种|各地|众多)/.test(text.slice(start, end))) return true;
  // 某地铁路|装备: what goods are for.
  if (
    /^(?:铁路|公路|港口|机场|高铁)$/.test(head.word) &&
    /^(?:装备|设备|器材|机械|货车|客车|配件|零部件)/.test(text.slice(end, end + 3))
  )
    return true;
  // 内河|港口, 老旧|码头: a kind of works, and none by name.
  if (!proper && kindsOfWorks.test(text.slice(start, end))) return true;
  // 30万公里|管网: so much of it there is.
  if (lengthOnly.test(text.slice(start, end)) || noCluster.test(text.slice(start, end))) return true;
  // 超百亿元|水利工程: how much it costs is no name.
  if (
    /^(?:超过?|过|近|约)?(?:[百千万亿\d.]+元|[百千万]亿)(?:以上|级)?(?:重大|重点)?.{2,4}$/.test(
      text.slice(start, end),
    )
  )
    return true;
  // 某某有限公司仓库: a part of the firm's grounds that every firm has.
  if (partOfFirm.test(text.slice(start, end))) return true;
  if (head.type === 'facility' && hallOfOwner.test(text.slice(start, end))) return true;
  // 精制生产线|3条: so many lines.
  if (/线$/.test(head.word) && head.type === 'project' && /^\d+[余多]?条/.test(text.slice(end, end + 5)))
    return true;
  // 某某有限公司全资子公司 tells whose it is; 12月|份前三期项目 begins with the end of a month.
  if (ownedFirm.test(text.slice(start, end)) || text[start] === '份') return true;
  // 知名制药集团, 某集团直属子公司, 药企母公司: what kind of firm it is.
  if (head.type === 'enterprise' && firmOfKind.test(text.slice(start, end))) return true;
  if (/^(?:车间|生产线|产线)$/.test(head.word) && (isFirmsOwn || linesOfFirm.test(text.slice(start, end))))
    return true;
  // 7套智能化生产线, 公司所有生产线, 某公司三个项目: how many there are.
  if (head.type === 'project' && howMany.test(text.slice(start, end))) return true;
  if (head.word === '项目' && itemsOfForm.test(text.slice(Math.max(start, end - 4), end))) return true;
  if (/^[^”’。]{0,40}[”’]的?(?:目标|定位)/.test(text.slice(end, end + 48))) return true;
  // 八大战新基地之一: one of a number that is told.
  if (
    (head.type === 'facility' || head.type === 'cluster' || (head.word === '项目' && !proper)) &&
    text.startsWith('之一', end)
  )
    return true;
  // 某基地总体规划|为5000亩: what is planned of it.
  if (head.type === 'policy' && /^(?:为|面积|用地|占地|投资)/.test(text.slice(end, end + 2))) return true;
  // 三级公立医院, 主体功能区: a kind of which there are many.
  if (kindsOnly.test(text.slice(start, end))) return true;
  if (/(?:副|次)中心$|省域|市域|县域/.test(text.slice(start, end))) return true;
  // 新建灯塔工厂、无人工厂100家以上.
  if (listCounted.test(text.slice(end, end + 28)) && head.type === 'facility' && !proper) return true;
  // 某类示范区达到34个.
  if (countedBehind.test(text.slice(end, end + 8)) && head.need === 'content') return true;
  // 作为园区的首个医药项目,某公司…: what something is.
  if (/作为[^,。;]{0,14}(?:首个|第一个|唯一的?|又一个?)(?:重点|重大)?$/.test(before) && head.word === '项目')
    return true;
  // 上报招商项目40个, 200个增长点项目: works that are counted are none by name.
  if (head.word === '项目' && (countedItems.test(text.slice(end, end + 9)) || manyOf(before))) return true;
  if (proper) return false;
  // 一家文具企业车间, 被评为省级现代农业产业园: one of many, and an honour.
  if (oneOfMany.test(before) || honoured.test(text.slice(Math.max(0, start - 60), start))) return true;
  // 增强航运枢纽|功能: what a place is good for.
  if (/^(?:功能|作用|地位|城市|优势|能级|体系|名录|名单|目录|称号)/.test(text.slice(end, end + 2)))
    return true;
  if (countedThings.test(text.slice(end, end + 9)) || manyOf(before) || severalOf.test(before)) return true;
  // 是全国最大的某料生产基地 says what a place is, and names no thing.
  // 占地120亩的某某基地: a thing that has a size.
  if (/占地[^,。;]{1,8}的$/.test(before)) return false;
  if (/园区?$|开发区$/.test(head.word) && /最[大早好]的$/.test(before)) return true;
  if (/基地$/.test(head.word) && /(?:最大的|重要的?|主要的?|[是为]|这座|这个|的)$/.test(before)) return true;
  return aims.has(head.type) && /(?:(?:打造|创建)(?!了)|成为|建设成|建成为)[^,。、]{0,12}$/.test(before);
}

const kindsOfWorks =
  /^(?:新时代|内河|内陆|沿海|沿江|智慧|智能|绿色|近?零碳|低碳|现代化|自动化|系统化|数字化|老?旧|大型|重要|主要|国际|国内|世界级|各类|专业化|传统|海上|陆上|地下|干线|支线|跨境|境[内外]|周边|附近)+(?:港口|码头|铁路|公路|机场|高速|大桥|水库|电站|口岸|仓库|隧道|航道)$/;
// What follows a junction of roads.
const junction = /^(?:立交|枢纽|工程|项目|收费|建[成设]|通车|主线|[,。、;至到和及等])|^$/;
// 学科集群: no industry.
const noCluster = /^(?:优势|特色|重点)*(?:学科|专业|人才|政策|应用)集群$/;
const lengthOnly = /^\d[\d.]*[余多]?[百千万亿]*(?:公里|千米|米|平方米|平方公里|亩|公顷)[\u4e00-\u9fff]{2,4}$/;
const oneMore = /^[再又新喜]?添(?![加翼彩])/;
const classOfWorks =
  /^时速\d|^公司\+|^涉[\u4e00-\u9fff]{1,2}项目$|^(?:过半|半数|多数|部分|大部分)项目$|^(?:打包|单体|单个|储备|谋划|续建|新建|扩建|改建|技改|迁建|前期|收尾|跨年度|复工|入统|入资|政府投资|社会投资|民间投资)项目$|^[一二三四五六七八九十两多数]+条(?:生产线|产线)$|类(?:产业)?园区$/;
const kindsOnly =
  /^(?:国家级?|省级|市级|县级|各级|基层|[一二三]级|[一二三]甲|公立|民营|综合|专科|定点|社区|乡镇|中医|儿童|妇幼|城市|主体|核心|其他|优质|普通|农村|中心|职业|民办|公办|城乡|郊野|口袋|街头|国家)+(?:医院|学校|小学|中学|功能区|公园|度假区|景区|高新区|经开区|(?:经济技术|高新技术产业)?开发区)$/;
const listCounted = /^(?:[、和][^,。;、\d]{2,8}){0,3}\d[\d.万]*[余多]?[个家座条]/;
const countedItems = /^(?:约|超|近|共|达)?\d[\d.]*[余多]?[万千百]?[余多]?[个项]/;
const countedThings = /^(?:约|超|近|共|达)?\d[\d.]*[余多]?[万千百]?[余多]?个/;
const countedBehind = /^(?:总数|数量)?(?:达到?|增至|增加到|扩大到|超过?|突破)\d[\d.]*[余多]?[个家座]/;
const ownedFirm = /公司的?(?:全资|控股|参股)?[子分]公司$/;
const firmOfKind =
  /(?:直属|下属|旗下|所属|控股|全资)[\u4e00-\u9fff]{0,2}(?:公司|集团)$|(?:母|上市|所有制|股份制)公司$|类(?:公司|集团|企业)$|^(?:知名|著名|大型|跨国|现代化|综合性)[\u4e00-\u9fff]{0,4}(?:公司|集团)$|^(?:中国|国内|我国|世界|全球|欧洲|日本|韩国)(?:造?船)厂$/;
// 某某有限公司冷链加工车间, 某产业园生产车间: a hall that only its owner tells from others.
const hallOfOwner =
  /(?:公司|集团|合作社|产业园区?|工业园区?|[”)])(?:[\u4e00-\u9fff]{2,6})?(?:车间|厂房|仓库|展厅|大楼|工厂)$|(?:公司|集团)生产基地$/;
// 某某公司新开生产线, 某公司车间内各条产线: lines of which every firm has some.
const linesOfFirm =
  /(?:公司|集团|合作社|工厂)的?(?:[\u4e00-\u9fff]{0,4}车间[里内])?(?:新[开上增建]|各条|所有|全部|首条|一条条|智能化?|自动化|全自动化?|现代化|数字化|标准化)*(?:生产线|产线)$/;
const partOfFirm =
  /(?:公司|集团|企业|[台外民国央车药钢茶酒]企).{0,4}(?:仓库|车间|厂房|展厅|大楼|展馆)$|(?:公司|集团)工厂$/;
const howMany =
  /^\d+[套台条个]|(?:公司|集团)(?:所有|全部|多[个条]|[一二两三四五六七八九十]+[个条])[\u4e00-\u9fff]{0,4}(?:项目|生产线|产线)$|^[一二两三四五六七八九十]+[个条](?:项目|生产线)$/;
const oneOfMany = /(?:一|这|那|某|每)[家个座处条所]$/;
const honoured = /(?:评为|获评|评选为|认定为|确定为|荣获|入选|跻身)[^,。;]{0,56}$/;

// 申报项目, 收费项目: the items of a form or a contest.
const itemsOfForm =
  /(?:申报|审批|收费|检测|考试|服务|课程|业务|检查|比赛|竞赛|运动|考核|评价|征收|定制|龙头|支柱)项目$/;

// 一批某某项目, 各地某某灌区: several of a kind.
const severalOf = /(?:一大?批|多[个座条家]|一系列|众多|各[地个类]|不少|许多)$/;

/** More than a few things under one description (100家高水平的某某工厂) are a number, not names. */
const manyOf = (before: string): boolean =>
  Number(/(\d+)余?多?[个家座](?:省级|国家级|市级|重点|重大|优质|标志性)*$/.exec(before)?.[1] ?? 0) > 3;

// 扩建 names a project only where the phrase ends with it (某线二期扩建、某变扩建相继投运).
const verbal = new Set(['扩建', '技改', '一期', '二期', '三期', '四期', '期工程']);
const onlyGoverned = new Set(['行动', '发展计划', '建设计划', '培育计划', '支持计划', '攻坚计划']);
const endsItem = (text: string, end: number): boolean =>
  /^[、,。]|^(?:和|及|等|项目|工程|相继|建成|投)/.test(text.slice(end, end + 2));

// 项目经理, 工程师, 集团军: the head is only the beginning of another word.
function continues(units: Units, next: number): boolean {
  // 高速|光传输网: a road that a strange word follows is a quality.
  if (units.wordNumber(next) === 0) return units.kind(next) === unknown && swift.has(units.word(next - 1));
  // 高速|增长 says how.
  if (units.word(next - 1) === '高速' && /^(?:运转|旋转|切割|推进)/.test(units.text.slice(units.start(next))))
    return true;
  if (units.word(next - 1) === '高速' && units.is(next, is.verb) && !units.is(next, is.place)) return true;
  // 高速|动车组 is a train.
  if (units.word(next - 1) === '高速' && units.is(next, is.product | is.modifier)) return true;
  const word = units.word(next);
  // 水库总库容 measures; 集团总经理 does not.
  const behind = units.text.slice(units.end(next), units.end(next) + 2);
  return continuing.has(word) && (word !== '总' || !measuring.test(behind));
}
const swift = new Set(['高速', '高铁']);
const measuring = /^(?:承包|库容|装机|投资|产能|产值|规模|里程|面积|长|量|额|建筑)/;
const continuing: ReadonlySet<string> = new Set(
  '经理|指令|化|经济|负责人|部|型|性|债|法|式|总|级|师|群|线|链|口|员|长|军|费|局|院'.split('|'),
);

// What a region calls its first concern is no work.
// “三基地两中心”: so many of each kind.
const sums = /^(?:[一二三四五六七八九十两][^”]{1,4}){2,}$/;
const slogans = /^(?:头号|一号|一把手|民心|民生|德政|样板|形象|系统)工程$/;

/** “灯塔工厂”: a head alone in quotation marks is a name for that. */
const isQuotedWhole = (text: string, start: number, end: number): boolean =>
  end - start >= 4 &&
  !slogans.test(text.slice(start, end)) &&
  !sums.test(text.slice(start, end)) &&
  '“‘'.includes(text.charAt(start - 1) || ' ') &&
  '”’'.includes(text.charAt(end) || ' ');

/** 千亿|级产业集群, 千万|千瓦级基地, 21|世纪实验室: the number before a level or a century is part of the name. */
function levelStart(text: string, start: number): number {
  if (!/^(?:(?:[千兆]?瓦|亩|吨|亿|万|元)?级|世纪)/.test(text.slice(start, start + 3))) return start;
  const number = /[\d.]*[\d十百千万亿余多]+$/.exec(text.slice(Math.max(0, start - 8), start));
  return number ? start - number[0].length : start;
}

const unitNumberPattern = /\d{1,2}号(?:机组|生产线|工位|高炉)/y;

/** 某某电站2号机组: a numbered part behind the head belongs to the name. */
function unitNumber(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first < 0x30 || first > 0x39) return at;
  unitNumberPattern.lastIndex = at;
  return unitNumberPattern.test(text) ? unitNumberPattern.lastIndex : at;
}

/** 六大产业集群 is the name of the six together. */
function numberedCluster(text: string, start: number, head: NameHead): number {
  if (head.type !== 'cluster') return start;
  const before = text.slice(Math.max(0, start - 2), start);
  return /^[二三四五六七八九十两]大$/.test(before) ? start - 2 : start;
}

/** 某某中心(呼和浩特): a place in brackets behind the head belongs to the name. */
function withPlaceInBrackets(units: Units, index: number, type: EntityType): number {
  const end = units.end(index);
  const numbered = type === 'enterprise' ? end : unitNumber(units.text, end);
  if (numbered > end) return numbered;
  const bracketed =
    units.begins(index + 1, '(') && units.is(index + 2, is.place) && units.begins(index + 3, ')');
  return bracketed ? units.end(index + 3) : end;
}
