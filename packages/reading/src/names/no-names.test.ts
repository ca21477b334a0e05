// What looks like a name and is none: verbs before a name, kinds of works, campaigns. Places and firms are invented.
import { describe, expect, test } from 'vitest';
import { thingsIn } from '../testing/lines.js';

const named = (line: string, ...names: readonly string[]): void => {
  test(line, () => {
    const found = thingsIn(line).flatMap((thing) => thing.split(' = '));
    for (const name of names) expect(found).toContain(name);
  });
};

const none = (...lines: readonly string[]): void => {
  test.each(lines)('%s', (line) => {
    expect(thingsIn(line).filter((thing) => !thing.startsWith('place '))).toEqual([]);
  });
};

describe('a verb that governs a name is no part of it', () => {
  named('理顺栎川开发区权责关系', 'park 栎川开发区');
  named('调整优化长沙新区管理体制', 'park 长沙新区');
  named('扩容升级长沙国际陆港', 'park 长沙国际陆港');
  named('提速栎阴机场前期工作', 'facility 栎阴机场');
  named('重塑栎川大学科技园', 'park 栎川大学科技园');
  named('建设好栎江国家文化公园', 'park 栎江国家文化公园');
  named('培育更多“栎林人家”体育公园', 'park “栎林人家”体育公园');
  named('我代表长沙市人民政府向代表们汇报', 'institution 长沙市人民政府');
  named('第五轮栎川示范引领工程启动', 'project 栎川示范引领工程');
  none('复制推广自贸区通关经验34项', '守牢水源红线', '实体化运行镇级综治中心', '丰富项目储备');
  // Where the same words are inside, they stay.
  named('栎川灌区提速改造工程开工', 'project 栎川灌区提速改造工程');
  named('栎川高速扩容工程开工', 'project 栎川高速扩容工程');
});

describe('words of which the first character was cut off', () => {
  named('设立猪肉前置屠宰加工中心', 'facility 猪肉前置屠宰加工中心');
  named('建设栎川种苗繁育基地', 'facility 栎川种苗繁育基地');
  none('养老日间照料中心', '和政法工作');
});

describe('works known by kind alone', () => {
  none(
    '更新供热管网36公里、燃气管网52公里',
    '15年以上燃气管道逐段更换',
    '民用运输机场数量居西部第2位',
    '通用机场布局渐趋合理',
    '病险水库除险加固',
    '一些热门景区动态调整',
    '推动家庭农场发展',
    '培育国家级零碳园区',
    '建设一批零碳园区和绿色园区',
    '26所中小学与长沙市学校结对',
    '地级公立中医医院个个达标',
    '中职学校由30所合并为18所',
    '乡乡通高速如约实现',
    '登陆时中心附近最大浪高6米',
    '老城区雨污合流管网全部改完',
  );
  named('栎川燃气管道投运', 'facility 栎川燃气管道');
  named('栎阴热电厂并网', 'facility 栎阴热电厂');
  named('长沙实验学校开学', 'institution 长沙实验学校');
  named('栎川至栎阴高铁通车', 'facility 栎川至栎阴高铁');
});

describe('campaigns and aims that every region has', () => {
  none(
    '打好大气污染防治攻坚战',
    '按期打赢脱贫攻坚战',
    '民心工程全面完成',
    '推进帮扶项目和精深加工项目建设',
    '完善“管委会+公司”模式',
    '推进供销合作社改革',
  );
  named('打好栎江生态修复攻坚战', 'project 栎江生态修复攻坚战');
  named('栎川抽水蓄能项目开工', 'project 栎川抽水蓄能项目');
});

describe('firms that are none', () => {
  none(
    '搬走26家沿江化工企业',
    '更快地服务大众,扩建场馆',
    '建设生态美的新长沙',
    '兼顾国家能源、粮食安全',
    '帮扶科技型中小企业等优质企业',
    '古镇游、沙漠游、果园游等品牌家喻户晓',
    '国防科技、国防动员工作',
    '15家央企二三级公司选址',
  );
  test('what is grown', () => {
    expect(thingsIn('大豆、小米、玉米丰收').filter((thing) => thing.startsWith('enterprise'))).toEqual([]);
  });
  test('a part of Tibet', () => {
    expect(thingsIn('支持那曲和阿里发展').filter((thing) => thing.startsWith('enterprise'))).toEqual([]);
  });
  test('goods by where they come from', () => {
    expect(thingsIn('奉节脐橙、长沙猕猴桃等品牌响亮').filter((thing) => /^enterprise/.test(thing))).toEqual(
      [],
    );
  });
  named('世界航海装备大会闭幕', 'platform 世界航海装备大会');
  test('a trade that a congress is of', () => {
    expect(thingsIn('世界航海装备大会闭幕').filter((thing) => /^enterprise/.test(thing))).toEqual([]);
  });
  named('引进小米、联想等企业', 'enterprise 小米');
});

describe('people', () => {
  named('省长韩秋作政府工作报告', 'person 韩秋');
  none('请政协委员和列席同志补充');
});
