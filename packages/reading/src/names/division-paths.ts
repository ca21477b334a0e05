import { divisionLines } from './divisions.generated.js';

/** Official names from the province down: 内蒙古自治区, 呼和浩特市, 赛罕区. */
export type DivisionPath = readonly string[];

/**
 * Where each division of China lies, by its official name and by its short form. One word may mean several
 * (朝阳 is a city in 辽宁 and a district of 北京).
 */
export function divisionPaths(): ReadonlyMap<string, readonly DivisionPath[]> {
  const paths = new Map<string, DivisionPath[]>();
  const add = (path: DivisionPath): void => {
    for (const word of spellings(path.at(-1) ?? '')) {
      const known = paths.get(word);
      if (known) known.push(path);
      else paths.set(word, [path]);
    }
  };
  for (const line of divisionLines().split('\n')) {
    const [province = '', direct = '', ...cities] = line.split('|');
    add([province]);
    for (const county of direct.split(' ').filter(Boolean)) add([province, county]);
    for (const group of cities) {
      const [city = '', ...counties] = group.split(' ');
      add([province, city]);
      for (const county of counties) add([province, city, county]);
    }
  }
  return paths;
}

const peoples =
  /(?:壮族|回族|维吾尔|苗族|彝族|土家族|藏族|蒙古族|侗族|瑶族|布依族|白族|朝鲜族|哈尼族|黎族|哈萨克族?|傣族|羌族|满族|畲族|蒙古)+(?=自治[区州县])/u;
const ending = /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|省|市|县|区|旗|盟)$/u;

function spellings(full: string): readonly string[] {
  const withoutPeople = full.startsWith('内蒙古') ? full : full.replace(peoples, '');
  const short = withoutPeople.replace(ending, '');
  return short.length >= 2 && short !== full ? [full, short] : [full];
}
