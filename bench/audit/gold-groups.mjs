import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The arithmetic of the annotated documents that holds and that a rule covers, in the words of texts.yaml. */
const groups = {
  '015': [['sum', '6亿亩', '2亿亩', '4亿亩']],
  '036': [['atmost', '超73%', '超93%']],
  '047': [
    ['sum', '27.08万亿元', '15.47万亿元', '11.61万亿元'],
    ['ratio', '46.6%', '12.62万亿元', '27.08万亿元'],
    ['ratio', '52.9%', '14.33万亿元', '27.08万亿元'],
    ['ratio', '58%', '8.97万亿元', '15.47万亿元'],
  ],
  '053': [['atmost', '约7800家', '超10万家']],
  s0: [
    ['sum', '30项', '26项', '4项'],
    ['atmost', '15家', '20家'],
    ['order', '127个', '48个', '13个'],
  ],
  s1: [
    [
      'sum',
      '1048.3万千瓦',
      '493.8万千瓦',
      '120万千瓦',
      '235万千瓦',
      '140.5万千瓦',
      '39.2万千瓦',
      '19.5万千瓦',
    ],
    ['atmost', '2项', '93项'],
    ['atmost', '5家', '37家'],
    ['count', '三个', 3],
  ],
};

/** What stands wrong in them as they are: findings that name these are no false ones. */
const known = { s0: ['6.7BFLOPS', '9.4万吨', '14吨'], s1: ['9967吨', '24吨/天'] };

/** The annotated documents with their groups, from the folder of shared readings. */
export const goldGroups = (folder) => {
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  return index.map(({ doc, title, published }) => ({
    id: `gold-${doc}`,
    title,
    published,
    text: readFileSync(join(folder, `${doc}.txt`), 'utf8'),
    holds: groups[doc] ?? [],
    known: known[doc] ?? [],
  }));
};
