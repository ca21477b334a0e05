// What news of fairs and congresses counts, and what else gives a paragraph its subject. All of it is invented.
import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };
const fair = '中国国际苔藓博览会';

describe('a fair that a text is about', () => {
  reads(
    {
      id: 'the last figure under a title that names a fair',
      read: (line: string) => quantitiesOf(line, { title: `九国园丁齐聚${fair}` }).at(-1) ?? null,
    },
    [
      [`${fair}在福州开幕。\n进口区设5个展厅,摊位3100个`, { subject: fair }],
      [`${fair}在福州开幕。\n福州市摊位3100个`, { subject: '福州市' }],
    ],
  );
});

describe('a fair that a clause is set at', () => {
  reads(last, [
    [`我国苔藓业很旺。在本届${fair}上,70个园圃带来新苗310种`, { subject: fair }],
    [`我国苔藓业很旺。在本届${fair}期间,稷禾园艺公司签约新苗310种`, { subject: '稷禾园艺公司' }],
    ['我国苔藓业很旺。在中国国际苔藓论坛上,70个园圃带来新苗310种', { subject: '我国' }],
  ]);
});

describe('what a place has, and a river', () => {
  reads(last, [
    ['福建千亿元级产业集群增至7个,书店达310家', { subject: '福建' }],
    ['福建苔藓产业集群增至7个,书店达310家', { subject: '苔藓产业集群' }],
    ['我国水网很密。栎江是福建最弯的河流,流域面积占全省的三成', { subject: '栎江' }],
    ['我国水网很密。走过栎江的人不少,游客达310万人次', { subject: '我国' }],
    ['书会很旺,新签约的书店多达310家', { subject: null }],
  ]);
});

describe('counts and gains beside them', () => {
  reads(last, [
    ['7国的310多支队伍参赛', { measure: '队伍', value: '310' }],
    ['书会累计吸引参会31万人次', { measure: '参会' }],
    ['书会新增31%的展厅面积', { role: 'growth' }],
    ['书会有31%的展厅面积', { role: 'share' }],
  ]);
});
