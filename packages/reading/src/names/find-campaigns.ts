import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';
import { policySaid, type Said, saidBehind } from './said-behind.js';

// 获批云河数据要素综合改革试点: what a place may try out before others, by the verb for it.
const governedPilots =
  /(?:获批|入选|纳入|列入|承担|启动|开展|推进|推开|实施|深化|申报|争取)(?:了|好)?([\u4e00-\u9fffA-Z\d“”]{5,30}?试点)(?=[,。;、和与及]|$|工作|任务|建设|扩围)/g;
// 云河数据要素综合改革试点获批, 园区改革深化提升行动如期结束: at a clause's head.
const pilotsToldOf =
  /(?<=^|[,。;\n])([\u4e00-\u9fffA-Z\d“”]{5,30}?试点)(?=(?:正式|成功|全面)?(?:获批|启动))/g;
const actionsToldOf =
  /(?<=^|[,。;\n])([\u4e00-\u9fff“”]{5,22}?行动)(?=(?:胜利|圆满|顺利|全面|深入|扎实|有序|有力|加快|持续)?(?:收官|开展|实施|推进|启动|完成))/g;
// 扎实开展党史学习教育: what members of the party learn for a time.
const lessons =
  /(?<=^|[,。;、\n]|开展|推进|抓好|巩固拓展|组织|和)(?!开展|推进|抓好|巩固|组织|扎实|认真|深入开展|深入推进)([\u4e00-\u9fff]{2,24}?(?:学习|主题)教育)(?!学校|基地|活动室|馆)/g;
// 240小时过境免签政策, 消费品以旧换新政策: what the state grants to all, by its name.
const grants =
  /(?:(?:消费品|汽车|家电|家居|电动自行车)?以旧换新|(?:\d+小时)?(?:过境|入境|单方面|区域性)?免签|(?:境外旅客)?离境退税|离岛免税|研发费用(?:税前)?加计扣除|留抵退税|(?:服务业经营主体|个人消费)贷款(?:财政)?贴息)(?:政策|(?<=贴息))/g;

// 省级综合改革试点, 国家试点: of any kind; 科技贷款等国家试点: several.
const anyPilot =
  /^(?:国家级?|全国|全省|全市|省级|自治区|市级|首批|一批|各类|新一轮|综合|改革|重大|重点|政策|相关|有关|多项)*试点$|等|^\d|\d[个处项]|[项个]试点$/;
// Whose pilot it is or how wide: without one of these and without an honour it is a trial of any kind.
const byState = /综合|改革|国家|全国|整[省市县]|[“\d]/;
const honours = /^(?:获批|入选|纳入|列入|承担|申报)/;
const verbs = /^(?:推进|推动|实施|开展|启动|深化|加快|组织|全面|全力|大力|坚持|通过|持续|深入|打好|扎实|以)/;
const severalLessons =
  /^(?:党内)?(?:集中)?(?:学习|主题)教育$|[的我在以将]|开展|推进|推动|抓好|巩固|深化|通过/;

/** Pilots, campaigns and grants without title marks: 获批某某综合改革试点, 党史学习教育, 消费品以旧换新政策. */
export function findCampaigns({ folded }: Page): RawName[] {
  const pilots = folded.includes('试点')
    ? [...saidBehind(folded, governedPilots), ...saidBehind(folded, pilotsToldOf)].map(behindOf)
    : [];
  const lessonsTold = folded.includes('教育') ? saidBehind(folded, lessons) : [];
  return [
    ...pilots.filter(
      ({ said, by }) =>
        said.length > 6 &&
        !anyPilot.test(said) &&
        !verbs.test(said) &&
        (byState.test(said) || honours.test(by) || by === said),
    ),
    ...saidBehind(folded, actionsToldOf).filter(({ said }) => !verbs.test(said)),
    ...lessonsTold.filter(({ said }) => !severalLessons.test(said)),
    ...saidBehind(folded, grants),
  ].map(policySaid('name-policy-campaign'));
}

/** 获批省域全覆盖的|某某试点: what it is like stands before its name. */
function behindOf({ start, said, by }: Said): Said {
  const of = said.lastIndexOf('的') + 1;
  return { start: start + of, said: said.slice(of), by };
}
