import type { InvestRow, PipelineItem } from '@lianpu/atlas';

/** How a link falls short, in a word or two. */
export const kindWords: Readonly<Record<InvestRow['kind'], string>> = {
  short: '供不足需',
  silent: '来源未提及或只有规划',
  'single-firm': '只有一家',
};

const stageWords: Readonly<Record<string, string>> = {
  signed: '已签约',
  approved: '已批复',
  started: '已开工',
  planned: '规划中',
  unveiled: '已发布',
};

const modalityWords = { actual: '现有', planned: '规划', target: '目标', expected: '预计' } as const;
const closesWords = { yes: '可补上', partly: '补上一部分', perhaps: '能否补上视系数而定' } as const;

const listed = (items: readonly string[]): string => items.join('；');

/** Firms with what they can make: `某公司 10万吨/年（多晶硅）`. */
export const sayNeighbours = (neighbours: InvestRow['suppliers']): string =>
  listed(
    neighbours.map(({ name, amount, linkZh, whole }) =>
      [whole ? `${name}合计` : name, amount?.text, `（${linkZh}）`].filter(Boolean).join(' '),
    ),
  );

/** A project on its way, with its size, its stage, its time and whether it fills the gap. */
export const sayPipelineItem = ({ name, amount, modality, stage, when, closes }: PipelineItem): string => {
  const facts = [
    amount?.text,
    stage ? (stageWords[stage] ?? stage) : modality && modalityWords[modality],
    when,
    closes && closesWords[closes],
  ].filter(Boolean);
  return `${name}（${facts.join('，')}）`;
};

/** All projects on their way. */
export const sayPipeline = (items: InvestRow['pipeline']): string => listed(items.map(sayPipelineItem));

/** Enterprises to approach with what the ledger shows of them. */
export const sayApproach = (items: InvestRow['approach']): string =>
  listed(
    items.map(({ name, product, amount }) => `${name}（${[product, amount].filter(Boolean).join('，')}）`),
  );

/** A score's parts: `断得多深 27/35（最多只能保障47.6%）`. */
export const sayScore = (parts: InvestRow['score']['parts']): string =>
  listed(parts.map(({ zh, points, most, why }) => `${zh} ${points}/${most}（${why}）`));
