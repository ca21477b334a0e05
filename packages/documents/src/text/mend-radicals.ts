/**
 * Radicals of the supplement that stand for a simplified character in text (Unicode's EquivalentUnifiedIdeograph;
 * normalisation leaves all but two of them as they are).
 */
const supplement: ReadonlyMap<string, string> = new Map(
  [
    '⺁厂⺂乙⺃乚⺄乙⺆冂⺇几⺈刀⺊卜⺋卩⺌小⺍小⺎兀⺏尢⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜曰⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫',
    '⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱网⺲罒⺳网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角',
    '⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾',
    '⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
  ].flatMap((row) =>
    [...row.matchAll(/(.)(.)/gu)].map(([, radical = '', character = '']) => [radical, character]),
  ),
);

const radicals = /[\u2E80-\u2EFF\u2F00-\u2FDF]/gu;

/**
 * Puts characters back in the place of radicals. Fonts give some PDFs 土 as the Kangxi radical ⼟: it looks the same,
 * but is another character that no search and no rule finds. Each becomes one UTF-16 unit, so lengths stay.
 */
export function mendRadicals(text: string): { readonly text: string; readonly count: number } {
  let count = 0;
  const mended = text.replace(radicals, (radical) => {
    const character = supplement.get(radical) ?? radical.normalize('NFKC');
    if (character !== radical) count += 1;
    return character;
  });
  return { text: mended, count };
}
