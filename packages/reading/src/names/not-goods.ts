// What is said of goods and is none: 生产成本, 某料产能规模, 生产技术.
const abstract =
  /(?:技术|工艺|方案|成果|品牌|需求|人才|经验|模式|标准|论文|专利|企业|优势|能力|体系|过程|产业|主体|环境|问题|流程|理念|政策|目标|项目|领域|行业|成本|效率|效益|周期|资料|计划|任务|积极性|秩序|形势|经营|订单|常态|新常态|冶炼|加工|全过程|工序|工具|经济|托管|节拍|逻辑|节奏|状态|难题|瓶颈|短板|体积|素质|[难痛堵卡]点|[大中小]型)$/;

/** Whether a noun phrase behind a verb of making names nothing that is made. */
export const isAbstractNoun = (phrase: string): boolean => abstract.test(phrase);

// 盾构机|国产化率, 变速箱|月销量: what is measured of goods is no part of their name.
const measured =
  /(?:国产化|合格|良品|成品|普及|覆盖|市场占有|市场|出口|销售|采购|累计|平均|月|年|日|总)*(?:率|[产销需总]?量|额|合计|总计|共计|价格|单价|成本|订单|市场|份额|性能|质量|寿命|效率|精度|能耗|重量|规模|产能|产值)+$|(?:产品)?(?:热销|畅销|远销|走俏|面世|亮相|问世|走红|上新)$/;

/** How long the end of a phrase is that measures the goods before it; 0 where none does. */
export const measuredTail = (phrase: string): number => measured.exec(phrase)?.[0].length ?? 0;
