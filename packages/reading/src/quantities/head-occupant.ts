export const kindOfFirm =
  /^(?:园区|集群|基地|开发区|高新区|经开区|[市县区省]内|当地|本地|辖区|入驻|入园|落户|龙头|骨干|链主|重点|规上|民营|科技型?|高新技术|上市|外贸|专精特新|“?小巨人”?|国有|省级|国家级|农业|产业化|生产|加工|制造|代表性)*(?:企业|公司)(?:之一)?的?/;

export const longestKindOfFirm = 20;

/** 体育馆所在的大河镇: what a clause is about stands behind what lies in it. */
export function pastOccupant(text: string, at: number, until: number): number {
  // 当地的这家企业
  if (text.startsWith('当地的这', at)) return at + 3;
  // 落户甲园的乙公司: what a firm has done stands before it.
  const settled = settledIn.exec(text.slice(at, Math.min(until, at + longestSettled)))?.[0].length;
  if (settled) return at + settled;
  const lies = text.slice(at, Math.min(until, at + longestOccupant)).indexOf('所在的');
  return lies > 0 ? at + lies + 3 : at;
}

const longestOccupant = 12;

const settledIn = /^(?:落户|入驻|扎根|坐落于?|落地)(?:于|在)?[^,。;的]{2,18}的/;

const longestSettled = 26;
