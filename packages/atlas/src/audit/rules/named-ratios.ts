/** A ratio whose name tells numerator and denominator. */
export interface NamedRatio {
  readonly share: RegExp;
  readonly part: RegExp;
  readonly whole: RegExp;
  /** True where the whole may stand some sentences back: a plan or a capacity told once. */
  readonly far?: true;
  /** True where both are lengths: bridges and tunnels may be counted beside. */
  readonly inLength?: true;
  /** True where part and whole count different things: people in beds. */
  readonly ofAnother?: true;
}

/** What is asked of a plan: its own word, but not 公共预算收入, which is no plan. */
export const planned = /计划|目标|任务|总投资|概算|预算(?!收入|支出)/;

/** The ratios known by name, the narrow before the wide. */
export const namedRatios: readonly NamedRatio[] = [
  { share: /城镇化率|城镇化水平/, part: /城镇|城市人口/, whole: /常住人口|总人口|全市人口|人口/ },
  {
    share: /产能利用率|开工率|负荷率/,
    part: /产量|实际产|生产|产出|产(?!能|业|线)/,
    whole: /产能|设计能力|生产能力|年产.{1,8}能力/,
    far: true,
  },
  {
    share: /负荷率|利用率/,
    part: /(?:处理|加工|供水|供热|焚烧)(?!能力|规模)/,
    whole: /(?:处理|加工|供水|供热|焚烧)(?:能力|规模)|设计/,
  },
  { share: /桥隧比/, inLength: true, part: /桥隧|桥梁/, whole: /全长|全线|正线|线路|总里程|长度/ },
  { share: /(?:利用|回用)率/, part: /再生水|中水/, whole: /污水|处理|排放/, far: true },
  {
    share:
      /完成.{0,8}(?:计划|目标|任务|投资|预算)|[占为].{0,8}(?:计划|目标|任务|预算)|完成率|进度|计划.{0,4}的|目标.{0,4}的/,
    part: /完成|累计|实现|已|投入|到位/,
    whole: planned,
    far: true,
  },
  { share: /入住率|床位使用率/, part: /入住/, whole: /床位|房/, ofAnother: true },
  { share: /综合效率|循环效率|转换效率/, part: /发电|放电/, whole: /抽水|充电/ },
  { share: /结案率|审结率|执结率/, part: /审结|结案|办结|执结/, whole: /受理|收案|新收|案件/ },
  { share: /入住率|出租率|使用率|上座率/, part: /入住|出租|使用|已/, whole: /共|总|可|设计/ },
  { share: /合格率/, part: /合格/, whole: /抽检|检验|检测|共|总/ },
  { share: /开工率/, part: /开工/, whole: /签约|计划|总|共|安排|重点/, far: true },
  { share: /完工率|竣工率/, part: /完工|竣工/, whole: /计划|总|共|安排|重点|任务/, far: true },
  { share: /履约率/, part: /履约|开工|落地/, whole: /签约|合同/ },
  { share: /就业率/, part: /就业/, whole: /毕业生|劳动力|共/ },
  { share: /覆盖率/, part: /覆盖|已/, whole: /共|全部|总/ },
  { share: /(?:消纳|利用|外送)率/, part: /消纳|利用|外送/, whole: /发电量|总/ },
  { share: /新增存贷比/, part: /^(?=.*新增)(?=.*贷款)/, whole: /^(?=.*新增)(?=.*存款)/, far: true },
  { share: /存贷比/, part: /^(?!.*新增).*贷款/, whole: /^(?!.*新增).*存款/, far: true },
  { share: /中签率|配售的?比例|获配比例/, part: /配售/, whole: /申购/ },
  { share: /资产负债率/, part: /负债/, whole: /资产/ },
  { share: /毛利率/, part: /毛利/, whole: /收入|营收|收益|营业额/, far: true },
  { share: /[净纯]利(?:润)?率/, part: /[净纯]利|溢利/, whole: /收入|营收|收益|营业额/, far: true },
  { share: /(?:研发|R&D|投入).{0,6}强度/, part: /研发|R&D|研究与试验/, whole: /收入|营收|生产总值|GDP/ },
  { share: /优良率|优良天数/, part: /优良/, whole: /监测|全年|共/ },
  { share: /达标率/, part: /达标/, whole: /监测|断面|共|总|个/ },
  { share: /成活率/, part: /成活/, whole: /栽|种|造|共/ },
  { share: /产销率/, part: /销售产值|销量|销售/, whole: /产值|产量|生产/ },
  { share: /落地率/, part: /落地/, whole: /签约/ },
  { share: /到位率/, part: /到位/, whole: /计划|合同|应|总|下达|安排/ },
  { share: /执行率|支出进度/, part: /支出|执行|支付/, whole: /预算|下达|安排|到位/, far: true },
  { share: /收缴率|征收率/, part: /缴|征收|实收/, whole: /应/ },
  { share: /录取率/, part: /录取/, whole: /报考|报名/ },
  { share: /空置率/, part: /空置/, whole: /总|共|可/ },
  { share: /自给率/, part: /自产|自给|产量/, whole: /消费|需求|需/ },
  { share: /转化率|签约率/, part: /转化|签约/, whole: /共|项|洽谈|对接/ },
  { share: /参考率|到考率/, part: /参加考试|实考|到考/, whole: /报名|应考/ },
  { share: /支付率|拨付率/, part: /拨付|支付/, whole: /到位|下达|安排|预算|共/ },
  { share: /利用率|使用率/, part: /(?<!收)储|存|用|占/, whole: /设计|仓容|库容|容量|总|可/ },
  { share: /投产率/, part: /投产/, whole: /项目|签约/ },
];
