import { outermostIn } from '../events/event-object.js';
import type { NameMention } from '../names/find-names.js';
import { isPartner } from './find-maker.js';
import { firstFrom } from '../scan/lexicon.js';
import type { Range, Sentence } from '../text/layout.js';
import type { Page } from '../text/page.js';

/** A firm that a text shows without its name: the words for it stand for the name. */
export interface DescribedFirm extends Range {
  readonly name: string;
}

// 这家某某企业, 一家以某某为主的工厂: what it does may stand before 的.
const shown =
  /(?<![每哪第惟唯])(?:[这那][家个]|一家|该)(?!人|园区|产业园|当地|本地)((?:[^,。;:\n]{1,24}?的)??[^,。;:、“”的\n\d]{0,14}?(?:企业|工厂|公司|厂))(?![家房区商址门])/g;
// 与当地一家企业签约, 对接上一家企业: whom a firm deals with.
const dealtWith =
  /(?:[与同跟向给和]|对接上?了?|联合|找到|引进|引入|吸引|采购|成为|作为|是)(?:[^,。;、]{0,6})$/;
const isCustomer = /^的(?:采购|客户|买家)|^(?:签约|达成|提出|采购)/;
const doesThings = /生产|制造|研发|研制|开发|加工/;
// What speaks of a firm in a sentence behind.
const refersBack =
  /(?:^|[,“])(?:如今|目前|眼下|最近|现在|今年|去年|近年来|为此|于是|同时|随后)?,?(?:这家|该)?(?:企业|公司|工厂|厂里|厂家|他们|我们|工人|研发人员|研发团队|技术团队|技术人员|负责人|车间)/;
// 我国企业, 当地企业: of others.
const ofOthers =
  /我国|全国|国内|全球|当地|各地|政府|(?:不少|许多|更多|多家|众多|相关|大批|一批|部分)[^,。]{0,6}企业/;
const farthest = 300;

/** The firm shown without its name that makes what is told at `at`; null where the text has gone on to another. */
export function findDescribedFirm(
  page: Page,
  names: readonly NameMention[],
  at: number,
): DescribedFirm | null {
  const { folded, layout } = page;
  const firm = lastShown(folded, Math.max(0, at - farthest), at);
  if (!firm) return null;
  const own = sentenceAt(layout.sentences, at);
  const its = sentenceAt(layout.sentences, firm.start);
  if (!own || !its) return null;
  const between = outermostIn(names, { start: firm.end, end: at });
  if (between.some((name) => name.type === 'enterprise' && !isPartner(page, name, at))) return null;
  if (own === its) return folded.slice(firm.end, at).includes(';') ? null : firm;
  const told = folded.slice(own.start, at);
  const block = layout.blocks[own.block]?.start ?? own.start;
  const places = between.some(
    ({ type, start }) =>
      type === 'place' && start >= block && opensScene.test(folded.slice(Math.max(0, start - 2), start)),
  );
  return !places && refersBack.test(told) && !ofOthers.test(told) ? firm : null;
}

// 在某市,…; a sentence that a place begins.
const opensScene = /(?:^|[,。;\n])在?$/;

const sentenceAt = (sentences: readonly Sentence[], at: number): Sentence | undefined =>
  sentences[Math.max(0, firstFrom(sentences, at + 1) - 1)];

function lastShown(text: string, from: number, to: number): DescribedFirm | null {
  const found = [...text.slice(from, to).matchAll(shown)].filter(({ index, 0: whole }) => {
    const start = from + index;
    return (
      !dealtWith.test(text.slice(Math.max(0, start - 10), start)) &&
      !isCustomer.test(text.slice(start + whole.length, start + whole.length + 4))
    );
  });
  const last = found.at(-1);
  if (!last) return null;
  const [whole, said = ''] = last;
  const behind = said.lastIndexOf('的') + 1;
  const bare = doesThings.test(said.slice(0, behind)) ? said : said.slice(behind);
  const end = from + last.index + whole.length;
  return { name: bare, start: end - bare.length, end };
}
