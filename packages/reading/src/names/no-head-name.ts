import type { EntityType } from '../model.js';
import type { Range } from '../text/layout.js';
import type { NameHead } from './name-heads.js';

const ranked =
  /第[一二三四五六七八九十]大|^(?:中国|全国|我国)(?:中心|高铁|铁路|高速公路|公路|机场|电网|平台)$/;

const aims: ReadonlySet<EntityType> = new Set(['facility', 'institution', 'platform', 'park']);

/** What a region wants to become (打造某某中心), an honour (全国首批某某工厂) or a number of things (某某园区6个). */
export function isNoName(
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
  // 能源互联互通, 压降政府债务: what is connected with each other, and whose debts they are.
  if (
    head.word === '互通' &&
    (/互联互通$/.test(text.slice(start, end)) || shares.test(text.slice(end, end + 2)))
  )
    return true;
  if (head.word === '政府' && !/[省市县区州旗盟镇乡国民地方]政府$/.test(text.slice(start, end))) return true;
  // 登陆时中心|附近最大风力, 国际航运中心|发展指数: of a storm, and what an index is of.
  if (/^(?:附近最大|(?:发展)?指数)/.test(text.slice(end, end + 4))) return true;
  // 污染防治攻坚战, 民生工程, 县县通高铁, 云河市学校: campaigns, aims and kinds that every region has.
  if (everybodysWorks.test(text.slice(start, end))) return true;
  // 弘扬运河文化, 女子跳马项目: what is done with it, and what is played.
  if (governedOrPlayed.test(text.slice(start, end))) return true;
  // 吸引众多船务公司, 一家设计公司: what kind of firm it is.
  if (
    head.word === '公司' &&
    end - start <= longestKindOfFirm &&
    /(?:[一这那某几两多\d]家|众多|不少|许多)$/.test(before)
  )
    return true;
  // 100个区域性良繁基地: so many of a kind.
  if ((head.type === 'facility' || head.type === 'park') && manyOf(before)) return true;
  // 某铁路全线控制性工程——某某隧道: what the thing behind the dash is to another.
  if (
    /^(?:项目|工程)$/.test(head.word) &&
    /^(?:之一)?——/.test(text.slice(end, end + 4)) &&
    rolesOfWorks.test(text.slice(start, end))
  )
    return true;
  // 作为某地大型枢纽,某站…: what something is.
  if (/作为(?:我国|全国|国家|[^,。;]{0,6}(?:最大|重要)的)?$/.test(before) && text[end] === ',') return true;
  // 首条山区高铁——某某高铁: a kind of works, before the dash and the name.
  if (head.type !== 'policy' && text.startsWith('——', end) && firstOne.test(before)) return true;
  // 在某某集群|决赛中: a contest, and none of those in it.
  if (head.type === 'cluster' && /^(?:决赛|竞赛|大赛|评选|遴选|培育)/.test(text.slice(end, end + 2)))
    return true;
  // 装配生产线|上: where people work.
  if (!proper && /线$/.test(head.word) && /^[上内里]/.test(text.slice(end, end + 1))) return true;
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
  if (sizeOnly.test(text.slice(start, end))) return true;
  // 某铁路全线控制性工程——某隧道: what the work is of a greater one.
  if (partOfWork.test(text.slice(start, end)) && /^(?:——|[之“]|的|,)/.test(text.slice(end, end + 2)))
    return true;
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
    /^(?:装备|设备|器材|机械|货车|客车|配件|零部件|综合|交通|物流|枢纽)/.test(text.slice(end, end + 3))
  )
    return true;
  // 干支线|铁路, 新建|电站: a kind of works, and none by name.
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
  /^(?:既有|新建|沿线|智慧|智能|绿色|近?零碳|低碳|现代化|老?旧|大型|重要|主要|国际|国内|各类|传统|海上|陆上|地下|干|支|线|跨境|境[内外]|周边)+(?:铁路|高速|电站)$/;
const everybodysWorks =
  /^.{0,4}(?:风险|污染防治|脱贫)攻坚战$|^[办为民]*(?:民[心生]|政绩|人防|土木|实事)(?:工程|项目)$|[州县市]通高[铁速]$|[省市县区]学校$|\+公司$/;
const firstOne = /(?:首[条座个]|最[大高长快]的|唯一的?)$/;
const rolesOfWorks = /(?:重难点|控制性|标志性|重点|重大|骨干|先导)[\u4e00-\u9fff]{0,6}$/;
// 学科集群: no industry; 万亿元级产业集群: how big such clusters are.
const noCluster =
  /^(?:优势|特色|重点)*(?:学科|专业|人才|政策|应用)集群$|^[十百千万亿]+元?级(?:产业|制造业)?集群$/;
const lengthOnly = /^\d[\d.]*[余多]?[百千万亿]*(?:公里|千米|米|平方米|平方公里|亩|公顷)[\u4e00-\u9fff]{2,4}$/;
const oneMore = /^[再又新喜]?添(?![加翼彩])/;
// 与邻区互通|规划: what is shared.
const shares = /^(?:规划|产业|信息|数据|资源|人才|技术|政策|标准|有无|成果)/;
const governedOrPlayed = /^(?:弘扬|传承|讲述|坚决|打赢|织密|擦亮|守护)|[男女]子.{1,6}项目$/;
const longestKindOfFirm = 6;
// 千亩示范基地: how large those of a kind are.
const sizeOnly =
  /^(?:百|千|万|十万|百万)亩(?:核心|连片|高产|标准化?|优质|绿色|有机)*(?:示范)?(?:区|园|基地|方|田|片)$/;
const partOfWork = /(?:控制性|重难点|标志性|节点性|咽喉|先导)(?:控制性)?工程$/;
const classOfWorks =
  /^时速\d|^公司\+|^涉[\u4e00-\u9fff]{1,2}项目$|^(?:过半|半数|多数|部分|大部分)项目$|^(?:打包|单体|单个|储备|谋划|续建|新建|扩建|改建|技改|迁建|前期|收尾|跨年度|复工|入统|入资|政府投资|社会投资|民间投资)项目$|^[一二三四五六七八九十两多数]+条(?:生产线|产线)$|类(?:产业)?园区$/;
const kindsOnly =
  /^(?:国家级?|省级|市级|县级|地级|各级|基层|[一二三]级|“?[一二三]甲”?|中职|高职|\(蒙医\)|寄宿制|初中|公立|民营|综合|专科|定点|社区|乡镇|中医|儿童|妇幼|城市|主体|核心|其他|优质|普通|农村|中心|职业|民办|公办|城乡|郊野|口袋|街头|国家)+(?:医院|学校|小学|中学|功能区|公园|度假区|景区|高新区|经开区|(?:经济技术|高新技术产业)?开发区)$/;
const listCounted = /^(?:[、和][^,。;、\d]{2,8}){0,3}\d[\d.万]*[余多]?[个家座条]/;
const countedItems = /^(?:约|超|近|共|达)?\d[\d.]*[余多]?[万千百]?[余多]?[个项]/;
const countedThings = /^(?:约|超|近|共|达)?\d[\d.]*[余多]?[万千百]?[余多]?个/;
const countedBehind = /^(?:总数|数量)?(?:达到?|增至|增加到|扩大到|超过?|突破)\d[\d.]*[余多]?[个家座]/;
const ownedFirm = /公司的?(?:全资|控股|参股)?[子分]公司$/;
const firmOfKind =
  /(?:直属|下属|旗下|所属|控股|全资)[\u4e00-\u9fff]{0,2}(?:公司|集团)$|(?:母|上市|所有制|股份制)公司$|类(?:公司|集团|企业)$|^[央国民外]企.{0,4}(?:公司|集团)$|^(?:知名|著名|大型|跨国|现代化|综合性)[\u4e00-\u9fff]{0,4}(?:公司|集团)$|^(?:中国|国内|我国|世界|全球|欧洲|日本|韩国)(?:造?船)厂$/;
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
  Number(
    /(\d+)余?多?[个家座项条](?:(?!企业|公司|单位|商户)[\u4e00-\u9fff]{1,4}(?<!组成|构成)的)?(?:省级|国家级|市级|重点|重大|优质|标志性)*$/.exec(
      before,
    )?.[1] ?? 0,
  ) > 3;
