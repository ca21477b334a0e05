import type { Page } from '../text/page.js';
import { markedUnits } from './marked-units.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';

// A list of clusters reaches no further back.
const longestList = 120;
const counted = /(?:[二三四五六七八九十两]大|\d+个(?:国家级?|世界级)(?:先进|优势|特色)*)$/;
// 甲、乙等3个产业集群入选国家特色集群.
const countedAny = /(?:\d+|[两三四五六七八九])个$/;
const chosenLater = /^(?:均|全部|新)?(?:入选|获评|入围|获批|上榜|晋级)/;
// 甲、乙入选国家产业集群.
const chosenAs =
  /(?:产业集群)?(?:入选|入围|获评|晋升为|升级为|跻身)(?:了|为)?(?:首批|新一批)?(?:国家级?|全国|世界级)(?:先进|优势|特色|战略性新兴)*$/;
const link = /(?:等|列为|作为|列入|这)$/;
const list = /[\u4e00-\u9fff]{2,14}(?:、[\u4e00-\u9fff]{2,14}){1,11}$/;
// 五大未来产业集群: the clusters of a region under their number.
const byNumber =
  /(?<![\d十百千万])[二三四五六七八九十两]大(?:未来|新兴|优势|特色|主导|支柱|重点|先进|[千万百]亿级|战略性新兴|标志性)+(?:产业|制造业)?集群/g;
// What stands before the first item and is no part of it.
const lead = /^.*(?:把|将|以|对|包括|聚焦|围绕|发展|培育|打造|壮大|构建|形成|的|了)/;

/** 甲、乙、丙等六大产业集群: each item names a cluster. */
export function findClusterLists(page: Page): readonly RawName[] {
  const text = page.folded;
  const units = unitsOf(page);
  const numbered = [...text.matchAll(byNumber)].map(({ index, 0: { length } }): RawName => ({
    start: index,
    end: index + length,
    type: 'cluster',
    rule: 'name-cluster-by-number',
    headStart: index,
    fixed: false,
  }));
  const listed = markedUnits(page).heads.flatMap((index) => {
    const start = units.start(index);
    const head = units.head(index);
    if (head?.type !== 'cluster') return [];
    const before = text.slice(Math.max(0, start - longestList), start);
    const chosen = chosenAs.exec(before);
    const honoured = chosenLater.test(text.slice(start + head.word.length, start + head.word.length + 4));
    const number = chosen ?? (honoured ? countedAny : counted).exec(before);
    if (!number) return [];
    const tail = before.slice(0, number.index) + (chosen ? '等' : '');
    const bare = tail.replace(link, '');
    const items = bare === tail ? null : list.exec(bare);
    return items
      ? itemsOf(items[0], {
          end: start - before.length + bare.length,
          head: head.word,
        })
      : [];
  });
  return [...numbered, ...listed];
}

function itemsOf(written: string, { end, head }: { end: number; head: string }): RawName[] {
  let at = end - written.length;
  return written.split('、').flatMap((part, index) => {
    const from = index === 0 ? (lead.exec(part)?.[0].length ?? 0) : 0;
    const start = at + from;
    at += part.length + 1;
    const name = part.slice(from);
    if (name.length < 2) return [];
    const fullest = name.endsWith('产业') && head.startsWith('产业') ? name + head.slice(2) : name + head;
    return [
      {
        start,
        end: start + name.length,
        type: 'cluster' as const,
        rule: 'name-cluster-in-list',
        headStart: start,
        fullest,
        fixed: false,
      },
    ];
  });
}
