import { countryNames, divisionLines } from './divisions.generated.js';

/** A division or region as texts call it. */
export interface Place {
  /** The official name (潜山市); equal to the word where the word is it. */
  readonly full: string;
  /** `weak` short forms are ordinary words or easily parts of them: they need a place beside them. */
  readonly strength: 'strong' | 'weak';
  readonly level: 'province' | 'city' | 'county' | 'region';
  /** The official name of the province it lies in; null for regions. */
  readonly province: string | null;
}

/** Every name and short form of a place; the first to claim a word keeps it. */
export function compilePlaces(): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  let inside: string | null = null;
  const add: Add = (word, place) => {
    if (word.length >= 2 && !places.has(word)) places.set(word, { ...place, province: inside });
  };
  for (const line of divisionLines().split('\n')) {
    const [province = '', direct = '', ...cities] = line.split('|');
    inside = province;
    addWithShort(add, province, 'province');
    for (const county of direct.split(' ')) addCounty(add, county);
    for (const group of cities) {
      const [city = '', ...counties] = group.split(' ');
      addWithShort(add, city, 'city');
      for (const county of counties) addCounty(add, county);
    }
  }
  inside = null;
  for (const word of [...countryNames.split(' ').filter((name) => !ambiguousCountries.has(name)), ...regions])
    add(word, { full: word, strength: 'strong', level: 'region' });
  return places;
}

type Add = (word: string, place: Omit<Place, 'province'>) => void;

const peoples =
  '壮族|回族|维吾尔|苗族|彝族|土家族|藏族|蒙古族|侗族|瑶族|布依族|白族|朝鲜族|哈尼族|黎族|哈萨克|傣族|景颇族|傈僳族|柯尔克孜|羌族|蒙古|满族|畲族|水族|仡佬族|纳西族|土族|撒拉族|东乡族|保安族|裕固族|锡伯|塔吉克|达斡尔族|鄂温克族|鄂伦春|拉祜族|佤族|布朗族|普米族|怒族|独龙族|毛南族|仫佬族|各族|哈萨克族';
const autonomous = new RegExp(`(${peoples})*(自治[区州县旗])$`);

function addWithShort(add: Add, full: string, level: 'province' | 'city'): void {
  const place = { full, strength: 'strong', level } as const;
  add(full, place);
  const short = shorten(full, /(省|市|地区|盟|特别行政区)$/);
  if (!places2.has(short)) add(short, place);
  // 甘孜藏族自治州 is 甘孜州, too.
  if (full.endsWith('自治州') && !short.endsWith('州')) add(`${short}州`, place);
}

// Short forms that are ordinary words or other places far more often.
const places2 = new Set('海南藏族 神农架林 中国 铁门关'.split(' '));

function addCounty(add: Add, full: string): void {
  // 城区 and 郊区 of a city are more often a part of any city.
  if (full.length < 2 || notPlaces.has(full)) return;
  add(full, { full, strength: 'strong', level: 'county' });
  const banner = /^(.).*([左右])[翼]?([中前后]?旗)$/.exec(full);
  if (banner)
    add(`${banner[1]}${banner[2]}${banner[3]}`, {
      full,
      strength: 'strong',
      level: 'county',
    });
  // 巍山彝族回族自治县 is 巍山县 for short.
  if (/自治[县旗]$/.test(full)) {
    const bare = full.replace(autonomous, '');
    // and 巍山自治县.
    if (bare.length >= 2 && bare !== full)
      for (const ending of [full.slice(-1), full.slice(-3)])
        add(bare + ending, { full, strength: 'strong', level: 'county' });
  }
  const short = shorten(full, /(市|县|旗|区|林区|特区|矿区)$/);
  if (short === full || short.length < 2) return;
  const strong = short.length >= 3 && !full.endsWith('区');
  const city = full.endsWith('市') && !ambiguousCities.has(short);
  if (strong || city || !full.endsWith('区'))
    add(short, {
      full,
      strength: strong || city ? 'strong' : 'weak',
      level: 'county',
    });
}

function shorten(full: string, suffix: RegExp): string {
  const bare = full.replace(autonomous, '');
  if (bare.length >= 2 && bare !== full) return bare;
  return full.replace(/自治[区州县旗]$/, '').replace(suffix, '');
}

const notPlaces = new Set(['城区', '老城区', '郊区', '矿区', '新区', '市区']);
const ambiguousCities = new Set(
  '东方 合作 安宁 安国 开平 乐平 都市 兴平 永安 高安 共青城 平安 大安 公主岭 海安 太和 长安 凌源 天长 明光 龙口 乐山 五大连池 同江 新民 北安 东阳 福安 建瓯 武安 新乐 深州 高平 和平 可克达拉 胡杨河 双河 图木舒克 铁门关 北屯 禹城 海城 盖州 灯塔 开原 尚志 海林 东宁 海阳 安丘 昌邑 高密 临清 平度 新沂 句容 江山 永康 当阳 石首 洪湖 赤壁 大冶 吴川 化州 高州 阳春 英德 连州 普宁 罗定 四会 东兴 桂平 北流 平果 荔浦 万源 邛崃 什邡 绵竹 江油 华蓥 清镇 赤水 仁怀 兴仁 个旧 文山 大理 开远 安宁 建水 彬州 神木 子长 华阴 韩城 玉门 宁国 丹阳 兴化 资兴 长治'.split(
    ' ',
  ),
);

// Two characters that ordinary phrases hold more often than the country.
const ambiguousCountries = new Set(['海地', '多哥', '马里', '关岛', '约旦', '乍得', '蒙古']);

const regions =
  '京津冀 长三角 珠三角 粤港澳大湾区 大湾区 成渝地区 成渝地区双城经济圈 双城经济圈 南疆 北疆 东疆 渝东北 渝东南 渝西 赣东北 赣西 闽西南 闽东北 闽东南 闽东 闽北 鲁西 鲁南 鲁北 鲁中 滇东北 滇西北 长株潭 青南 陇东 藏东 藏东南 豫北 豫南 冀南 冀北 晋北 晋南 辽南 辽北 川东 川北 浙南 浙北 皖西 鄂东 湘北 湘东 黔北 黔中 桂中 苏锡常 川东北 川东北地区 川南 川西 苏南 苏北 苏中 浙东 浙西 皖北 皖南 粤东 粤西 粤北 粤东西北 陕北 陕南 关中 闽南 闽西 豫西 豫东 鄂西 湘西 湘南 赣南 桂北 桂西 滇中 滇西 黔东南 黔南 黔西南 蒙东 蒙西 冀中 冀东 辽东 辽西 胶东 胶东半岛 山东半岛 辽东半岛 雷州半岛 渤海湾 北部湾 环渤海 环渤海地区 杭州湾 环杭州湾 太行山 大别山 秦巴山区 三江平原 松嫩平原 华北平原 东北平原 成都平原 关中平原 江汉平原 长江三角洲 黄河三角洲 珠江三角洲 长江中下游 长江中下游地区 黄淮 江淮 江南 黄土高原 云贵高原 内蒙古高原 准噶尔盆地 塔里木盆地 吐哈盆地 四川盆地 鄂尔多斯盆地 金沙江 雅砻江 大渡河 岷江 嘉陵江 澜沧江 怒江 雅鲁藏布江 塔里木河 钱塘江 松花江 嫩江 汉江 赣江 湘江 三峡库区 黄淮海 黄淮海地区 长江中游城市群 关中平原城市群 中原城市群 欧洲 亚洲 非洲 拉美 北美 南美 北美洲 南美洲 拉丁美洲 大洋洲 中东 中亚 中亚五国 东南亚 东北 西北 华北 华东 华南 西南 西部地区 东部地区 中部地区 东北地区 青藏高原 柴达木盆地 塔克拉玛干沙漠 库布其沙漠 乌兰布和沙漠 腾格里沙漠 毛乌素沙地 浑善达克沙地 科尔沁沙地 洞庭湖 鄱阳湖 太湖 青海湖 东平湖 微山湖 洪泽湖 巢湖 滇池 海南岛 黄河流域 长江经济带 长江流域 河西走廊 河套地区 呼包鄂 呼包鄂乌 雄安 雄安新区 浦东新区 浦东 滨海新区 两江新区 舟山群岛 横琴 前海 中国 香港 澳门 台湾 俄罗斯 捷克 伊朗 老挝 韩国 朝鲜 沙特 阿联酋 苏丹 刚果 英国 美国 欧美'.split(
    ' ',
  );
