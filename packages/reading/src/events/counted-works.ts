/** Verbs behind which a count of works is told of them all: 建成某某站30个. */
export const tellsCounts: ReadonlySet<string> = new Set(
  '建成 已建成 累计建成 新建成 建成了 开工建设 新开工 新开工建设'.split(' '),
);

const many =
  '(?:约|近|超过?|达到?|共)*\\d[\\d.]*[余多]?[万千]?[余多]?(?:[个座条家所处项套间台口户张亩]|公里|平方米)(?:以上)?';
const thing = '[^,。;:、\\d]{3,24}';
const ends = '(?=[,。;、]|$)';
// 建成4个国家级、8个省级医疗中心: two counts of one thing.
const countFirst = new RegExp(`^了?(?:${many}[^,。;:、\\d]{1,4}级、)?${many}的?(${thing})${ends}`);
const countLast = new RegExp(`^了?((?:\\d+[万亿]元以上)?${thing}?)${many}${ends}`);
const abstract = /(?:体系|机制|制度|格局|能力|标准|生活|面积|区|率|人次|产能)$|^(?:以上|率|区|后|并|投)/;

/** The works that are counted behind a verb (建成某某站30个, 建成30个某某站); undefined where none are. */
export function countedWorks(rest: string): string | undefined {
  const said = (countFirst.exec(rest) ?? countLast.exec(rest))?.[1];
  return said === undefined || abstract.test(said) ? undefined : said;
}

const object = new RegExp(
  `^了?(?:${many})?([^,。;:\\d]{2,30}?(?:改造|建设|扩建|技改|搬迁))(?:任务|工作)?(?:${many})?$`,
);
const noObject =
  /^(?:.{0,2}主体|[一二]期|年度|全部|提)|(?:制度|体系|机制|能力|队伍|作风|党|法治|文化|信用|环境|标准|生态|机构)建设$/;

/** 完成某某产线升级改造: the works that are done behind 完成, on what stands already; undefined where none are. */
export function worksDone(rest: string): string | undefined {
  const said = object.exec(rest)?.[1];
  return said === undefined || noObject.test(said) ? undefined : said;
}

const network = /[^,。;的](?:网络?|通道|走廊|圈|环线)$/;

/** 某某高速公路网|全面形成: whether what has taken shape is a net of lines, and no pattern or mood. */
export const takesShape = (before: string): boolean => network.test(before);

const amount = new RegExp(`^${many}`);

/** How long the number is that stands right behind counted works (某某站|30个). */
export const amountBehind = (rest: string): number => amount.exec(rest)?.[0].length ?? 0;
