import type { EntityType } from '@lianpu/reading';

/**
 * Words that stand for whatever a text speaks of just then. As an alias such a word holds within its own document
 * only: 公司 in another report is another company. Keys as `normalName` gives them.
 */
const genericNames: ReadonlySet<string> = new Set([
  ...['公司', '该公司', '本公司', '企业', '该企业', '集团', '该集团', '工厂', '该厂', '厂区', '总部'],
  ...['项目', '该项目', '本项目', '工程', '该工程', '一期', '二期', '三期', '一期项目', '二期项目'],
  ...['园区', '该园区', '产业园', '工业园', '开发区', '基地', '该基地', '平台', '该平台', '中心', '该中心'],
  ...[
    '集群',
    '产业集群',
    '我市',
    '全市',
    '该市',
    '本市',
    '全区',
    '我区',
    '自治区',
    '全省',
    '我省',
    '首府',
    '当地',
  ],
  ...['研究院', '研究所', '大学', '学院', '医院', '电站', '电厂', '产品', '生产线'],
]);

/**
 * Kinds of things whose short names are common nouns more often than names: 光伏治沙项目 in two reports is likely
 * two projects, and taking two for one would put one's figures on the other.
 */
const localTypes: ReadonlySet<EntityType> = new Set(['project', 'facility', 'product']);

/** True when an alias, by its key, may tie names of different documents. */
export const holdsAcrossSources = (type: EntityType, aliasKey: string): boolean =>
  !localTypes.has(type) && !genericNames.has(aliasKey);
