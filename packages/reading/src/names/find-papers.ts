import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';
import { policySaid, saidBehind } from './said-behind.js';

// 出台了推动某业升级的若干意见: what an office issues, by the word for it and what it is about.
const aboutAims =
  /(?:出台|发布|印发|制定|推出|公布)了?(?:一份)?((?:关于|进一步|推动|促进|助力|支持|加快|加强|鼓励|规范|推进|扶持|深化|优化|完善|做好)[\u4e00-\u9fffA-Z“”、]{4,40}?的?(?:若干|实施|指导|十条|\d{1,2}条)?(?:意见|措施|办法|规定|通知|决定|政策措施))(?=[,。;、]|$|明确|提出|从|共)/g;

// 出台云河数据条例: a paper of a kind that is always one by name, whatever it is about.
const byKind =
  /(?:出台|颁布|印发|制定|修订|施行|编制|实施|落实)(?:出台|实施|落实)?[了好]?([\u4e00-\u9fffA-Z\d“”—·()]{3,32}?(?:条例|若干措施|若干意见|[展设新区革]意见|的意见|办法|规划|方案|细则))(?=[,。;、和及与]|$|实施|明确|提出)/g;

// 配套方案, 各类规划, 一揽子方案, 国家出台的规划: of any kind or how many there are.
const ofAnyKind =
  /^(?:一批|一系列|一揽子|系列|配套|相关|有关|各|多[个项份]|[\d一二三四五六七八九十两]+[个项份部]|国家(?:出台|发展)|省委|相应|具体|这)|^(?:专项|实施|工作|城市总体)..$|[,。;]|(?:出台|编制|制定|印发)|等|的(?!意见)/;

// 推进城市更新条例实施: a law that is carried out.
const carriedOut =
  /(?:推进|推动|保障|确保|抓好)([\u4e00-\u9fff]{4,24}?条例)(?=(?:贯彻|落地|有效|全面)?(?:实施|落实))/g;

/** Papers without title marks: 关于支持某业发展的若干措施, 云河数据条例. */
export function findPapers({ folded }: Page): RawName[] {
  return [
    // 加快甲建设、加强乙管理等意见: two papers at once.
    ...saidBehind(folded, aboutAims).filter(({ said }) => !said.includes('等') && !ofMeasures(said)),
    ...[...saidBehind(folded, byKind), ...saidBehind(folded, carriedOut)].filter(
      ({ said }) => !ofAnyKind.test(said) && !/(?:条例|意见|法|总规|规划|方案|细则)和/.test(said),
    ),
  ].map(policySaid('name-policy-paper'));
}

/** 一系列促进消费的措施: measures of any kind, where neither a number nor 若干 makes them a paper. */
const ofMeasures = (said: string): boolean =>
  /(?:措施|政策措施)$/.test(said) && !/(?:若干|十条|\d条|关于)/.test(said);
