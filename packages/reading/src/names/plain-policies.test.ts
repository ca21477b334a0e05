// Papers, pilots, campaigns and grants that stand without title marks. All of it is invented.
import { describe } from 'vitest';
import { ignores, reads } from '../testing/corpus.js';
import { namesBy } from '../testing/lines.js';

describe('papers by their kind', () => {
  const rule = namesBy('name-policy-paper');
  reads(rule, [
    ['市里出台城市绿廊条例,', { name: '城市绿廊条例' }],
    ['推动出台栎木种植管护条例。', { name: '栎木种植管护条例' }],
    ['制定实施环栎湖经济带发展规划,', { name: '环栎湖经济带发展规划' }],
    ['出台建设绿色纺织高地若干措施,', { name: '建设绿色纺织高地若干措施' }],
    ['印发财税支持林下经济发展的意见。', { name: '财税支持林下经济发展的意见' }],
    ['推进古村保护条例落地实施,', { name: '古村保护条例' }],
    ['修订栎河取水管理办法和栎湖禁捕规定。', { name: '栎河取水管理办法' }],
    ['出台推动木业升级的若干意见。', { name: '推动木业升级的若干意见' }],
  ]);
  ignores(rule, [
    '出台一系列配套方案,',
    '落实国家出台的各项规划,',
    '制定3个专项规划,',
    '制定工作方案。',
    '出台一系列促进消费的措施。',
    '群众提出意见,',
    '推进条例实施,',
  ]);
});

describe('pilots, campaigns and lessons', () => {
  const rule = namesBy('name-policy-campaign');
  reads(rule, [
    ['获批林权流转综合改革试点,', { name: '林权流转综合改革试点' }],
    ['获批县域全覆盖的林权流转综合改革试点。', { name: '林权流转综合改革试点' }],
    ['栎州林权流转综合改革试点获批。', { name: '栎州林权流转综合改革试点' }],
    ['开展国家林下经济试点。', { name: '国家林下经济试点' }],
    ['林场改革提质行动圆满收官,', { name: '林场改革提质行动' }],
    ['扎实开展党史学习教育。', { name: '党史学习教育' }],
    ['学以致用、知行合一学习教育开展以来,成效明显', { name: '知行合一学习教育' }],
    ['家电以旧换新政策带动销售。', { name: '家电以旧换新政策' }],
    ['落实72小时过境免签政策,', { name: '72小时过境免签政策' }],
    ['推出个人消费贷款财政贴息。', { name: '个人消费贷款财政贴息' }],
  ]);
  ignores(rule, [
    '纳入国家试点,',
    '开展大棚种植试点,',
    '推进12个改革试点。',
    '获批全国林业试点城市。',
    '推进林长制等国家试点。',
    '推进林场改革行动有序开展。',
    '持续深化学习教育。',
    '家电以旧换新销售额增长3%。',
  ]);
});
