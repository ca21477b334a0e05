import { expect, test } from 'vitest';
import { groupsOf } from '../../src/copies/load-copies.js';
import { testEngines } from '../engines.js';
import { documentOf, readingOf } from '../vocabulary.js';

/** All sentences are invented. */
const { onEach } = testEngines();

const places = ['东甲', '西乙', '南丙', '北丁', '中戊', '前己', '后庚', '左辛', '右壬', '上癸'];
const article = (shift: number): string =>
  places
    .map(
      (place, index) =>
        `样例${place}厂今年造出${(index + 1) * 37 + shift}万吨样例料，比去年多造${index + shift + 3}成，工人们都说${place}好。`,
    )
    .join('\n');

onEach('copies', ({ on, open }) => {
  const name =
    'an article in two papers is one, also when the second comes later; another with its words is not';
  on(name, async () => {
    const ledger = await open();
    const add = async (text: string, published: string): Promise<string> => {
      const document = await documentOf(text, published);
      await ledger.addSource(document, readingOf());
      return document.id;
    };
    const late = await add(`样例晚报\n${article(0)}\n（编辑样例）`, '2024-05-21');
    await add(article(1000), '2024-05-20');
    await add('样例短讯。', '2024-05-20');
    expect(await ledger.copies()).toEqual(new Map());
    const early = await add(article(0), '2024-05-20');
    const both = [early, late];
    expect(await ledger.copies()).toEqual(
      new Map([
        [early, both],
        [late, both],
      ]),
    );
    await ledger.removeSource(early);
    expect(await ledger.copies()).toEqual(new Map());
    await ledger.close();
  });
});

test('what is tied over a third is one', () => {
  const groups = groupsOf(
    [
      ['c', 'b'],
      ['a', 'b'],
      ['x', 'y'],
      ['a', 'c'],
    ],
    (id) => id,
  );
  expect(groups.get('c')).toEqual(['a', 'b', 'c']);
  expect(groups.get('y')).toEqual(['x', 'y']);
});
