/** What the head of a column says its cells are; every other one measures something, or is left alone. */
export const columnWords = {
  /** Whoever or whatever a row is about. */
  key: /企业|公司|单位名称|名称|地区|地名|盟市|旗县|县区|区县|市县|城市|省份|园区|开发区|项目|指标|行业|产业|机构|银行|学校|部门|类别|科目/,
  product: /^(?:主要|主营|代表)?(?:产品|品种|产品名称|产品类别|品名)$/,
  unit: /^(?:计量)?单位$/,
  time: /^(?:年份|年度|年|时间|月份|日期|时期|季度|统计时间|报告期)$/,
  /** Numbers that measure nothing. */
  aside: /序号|编号|代码|电话|手机|邮编|备注|说明|排序|^No\.?$/i,
} as const;

/** Words over a column whose rows say what is measured: 绝对量, 本月, 1至5月累计. */
export const plainValue =
  /^(?:数值|数量|指标值|绝对[量值数]|总量|总额|本期|本月|当月|本年|当年|累计|本年累计|自年初累计|实绩|实际|完成|完成值|完成情况|合计|全年|计划|目标|目标值|预计|规划|年度目标)*$/;

/** What is measured of a product; anything else (从业人数) is measured of whoever makes it. */
export const productMeasures = /产量|产能|产值|能力|销|售|价|库存|存货|[进出]口|消费量|消耗|需求|供应|供给/;

/** A comparison with an earlier time, at the end of the words over a column. */
export const growthWords =
  /(?:累计)?(?:(?:同比|环比|[比较](?:上年同期|上年|去年同期|去年|上月|上季度?|年初))[±]?(?:增长|增速|增幅|增减|增加|涨幅|变化|变动)?|[±]?(?:增长|增速|增幅|增减|涨幅|变化|变动))(?:率|幅度|额|量|速度)?$/;

/** A place among others. */
export const rankWords = /(?:全国|全省|全区|全市)?(?:排名|位次|名次|排位)$/;

/** What numbers the rows of a table, or says that a row is part of the one above: 一、, (二), 3., 其中：. */
export const rowNumber =
  /^(?:[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十\d]+[)）]|\d+[.．、](?!\d)|[#＃●○]|其中[:：,，]?)\s*/;

/** Rows of sums; they are about the whole table. */
export const sumWords = /^(?:合\s*计|小\s*计|总\s*计|共\s*计|全\s*[市区省国县]|全[市区省国县]合计|总量)$/;
