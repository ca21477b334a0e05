// The market that a share or a volume of sales is of.
const market = '(?:国内|全球|国际|全国|世界|海外|累计)?(?:细分)?(?:市场)?';

/** What is measured of goods by those who make them, right behind the goods: 的硅片|市场占有率, 偏光片|全球市场份额. */
export const salesBehind = new RegExp(
  `^(?:系列)?(?:产品)?的?在?${market}(?:占有率|市占率|份额|出货量|产销量|年?销量|年?产量|月产量|日产量|产能|订单|合格率|良品率)`,
);
