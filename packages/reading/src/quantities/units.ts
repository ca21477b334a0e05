/** A unit of measure: how the text writes it, its canonical code and the power of ten to that code. */
export type UnitRow = readonly [words: string, code: string, power: number];

/**
 * Units by the words of Chinese reports, several words a row. Scale words (万, 亿, 百万) are numbers and are
 * read with the number, so only the unit itself stands here. Codes are UCUM, money is ISO 4217.
 */
export const units: readonly UnitRow[] = [
  // mass
  ['吨 吨标准煤 吨标煤 载重吨 综合吨 吨当量 吨二氧化碳当量', 't', 0],
  ['公斤 千克 kg KG 千克标准煤 千克标煤 公斤标准煤 公斤标煤', 't', -3],
  ['克 克标准煤 克标煤', 't', -6],
  ['毫克 mg', 't', -9],
  ['微克 μg ug', 't', -12],
  ['斤 市斤', 'jin', 0],
  // what was carried how far
  ['吨公里 吨千米', 't.km', 0],
  // energy
  ['千瓦时 千瓦小时 度电 kWh KWh KWH kW·h', 'kW.h', 0],
  ['兆瓦时 MWh MWH', 'kW.h', 3],
  ['吉瓦时 GWh GWH', 'kW.h', 6],
  ['太瓦时 TWh TWH', 'kW.h', 9],
  ['瓦时 Wh', 'kW.h', -3],
  ['焦耳', 'J', 0],
  ['千焦 kJ KJ', 'J', 3],
  ['兆焦 MJ', 'J', 6],
  ['吉焦 GJ', 'J', 9],
  ['太焦 TJ', 'J', 12],
  ['千卡 大卡 kcal', 'kcal', 0],
  // power
  ['瓦 W', 'W', 0],
  ['千瓦 kW KW', 'W', 3],
  ['兆瓦 MW MWp', 'W', 6],
  ['吉瓦 GW GWp', 'W', 9],
  ['太瓦 TW', 'W', 12],
  ['拍瓦 PW', 'W', 15],
  ['伏安 VA', 'V.A', 0],
  ['千伏安 kVA KVA', 'V.A', 3],
  ['兆伏安 MVA', 'V.A', 6],
  ['伏', 'V', 0],
  ['千伏 kV KV', 'V', 3],
  ['安时 Ah', 'A.h', 0],
  ['毫安时 mAh', 'A.h', -3],
  // area, volume, length
  ['亩 亩次 标准亩', 'mu', 0],
  ['平方公里 平方千米 km² km2', 'km2', 0],
  ['平方米 平米 ㎡ m² m2', 'm2', 0],
  ['公顷', 'ha', 0],
  ['立方米 标方 立方 标准立方米 标立方米 标准立方 标立方 方 m³ m3 Nm³ Nm3', 'm3', 0],
  ['升 公升', 'm3', -3],
  ['毫升 mL ml', 'm3', -6],
  ['公里 千米 km KM 芯公里 芯千米 皮长公里', 'km', 0],
  ['米', 'm', 0],
  ['厘米 cm', 'm', -2],
  ['毫米 mm', 'm', -3],
  ['微米 μm', 'm', -6],
  ['纳米 nm', 'm', -9],
  ['海里', '[nmi_i]', 0],
  // computing
  ['FLOPS Flops flops', 'FLOPS', 0],
  ['MFLOPS MFlops', 'FLOPS', 6],
  ['GFLOPS GFlops', 'FLOPS', 9],
  ['TFLOPS TFlops', 'FLOPS', 12],
  ['PFLOPS PFlops Pflops P PF', 'FLOPS', 15],
  ['EFLOPS EFlops Eflops E EF', 'FLOPS', 18],
  ['ZFLOPS ZFlops', 'FLOPS', 21],
  // B is no prefix of computing power; it is read as 10^9 and marked suspect.
  ['BFLOPS', 'FLOPS', 9],
  ['OPS', 'OPS', 0],
  ['TOPS', 'OPS', 12],
  ['POPS', 'OPS', 15],
  ['EOPS', 'OPS', 18],
  ['Mbps', 'bit/s', 6],
  ['Gbps', 'bit/s', 9],
  ['Tbps', 'bit/s', 12],
  ['TB', 'By', 12],
  ['PB', 'By', 15],
  ['EB', 'By', 18],
  ['ZB', 'By', 21],
  // temperature, time
  ['摄氏度 ℃ °C', 'Cel', 0],
  ['年', 'a', 0],
  ['个月 个多月', 'mo', 0],
  ['天 日', 'd', 0],
  ['周', 'wk', 0],
  ['小时 个小时 个多小时', 'h', 0],
  ['分钟', 'min', 0],
  ['秒 秒钟', 's', 0],
  ['毫秒', 's', -3],
  ['微秒', 's', -6],
  // force, pressure, vibration, sound, light
  ['千牛 kN', 'N', 3],
  ['马力', '[HP]', 0],
  ['千帕 kPa', 'Pa', 3],
  ['兆帕 MPa', 'Pa', 6],
  ['赫兹 Hz', 'Hz', 0],
  ['千赫 千赫兹 kHz', 'Hz', 3],
  ['兆赫 兆赫兹 MHz', 'Hz', 6],
  ['吉赫 吉赫兹 GHz', 'Hz', 9],
  ['分贝 dB', 'dB', 0],
  ['流明 lm', 'lm', 0],
  // ratios
  ['%', '%', 0],
  ['‰', '%', -1],
  ['个百分点 百分点', 'pp', 0],
  ['个千分点 千分点', 'pp', -1],
  ['个基点 基点', 'pp', -2],
  ['倍', 'x', 0],
];

/** Units that a figure cannot have, with the reason; the figure is kept and marked. */
export const impossibleUnits: ReadonlyMap<string, string> = new Map([
  ['BFLOPS', 'BFLOPS is no unit of computing power; read with B as 10^9, perhaps EFLOPS or PFLOPS was meant'],
]);

/** Money: the words and the ISO 4217 code. */
export const currencies: readonly UnitRow[] = [
  ['元 元人民币 人民币 元钱 块钱', 'CNY', 0],
  ['美元 美金', 'USD', 0],
  ['欧元', 'EUR', 0],
  ['英镑', 'GBP', 0],
  ['日元', 'JPY', 0],
  ['韩元', 'KRW', 0],
  ['港元 港币', 'HKD', 0],
  ['澳门元', 'MOP', 0],
  ['澳元', 'AUD', 0],
  ['加元', 'CAD', 0],
  ['新元 新加坡元', 'SGD', 0],
  ['瑞士法郎', 'CHF', 0],
  ['卢布', 'RUB', 0],
  ['坚戈', 'KZT', 0],
  ['图格里克', 'MNT', 0],
];
