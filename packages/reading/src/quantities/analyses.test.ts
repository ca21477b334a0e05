import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity } from '../testing/quantity-of.js';

// Lines as a statistics bureau's analysis of some months writes them; places, firms and figures are invented.
const options = { published: '2024-07-25', title: '上半年全市经济运行分析' };
const last = { id: 'last quantity of an analysis', read: (line: string) => lastQuantity(line, options) };
const months = '2024-01/2024-06';
const half = '上半年,全市实现地区生产总值300亿元,同比增长4%。';

describe('the time that goes on', () => {
  reads(last, [
    // A bracket's own time is of its own figures.
    [`${half}市属工业增长6%(2022年增长3%),拉动全市工业2.5个百分点`, { value: '2.5', time: months }],
    [`${half}市属工业增长6%(一季度增长3%)。县属工业增长2%`, { value: '2', time: months }],
    [`${half}市属工业增长6%(一季度增长3%)`, { value: '3', time: '2024-01/2024-03' }],
    [`${half}粮食产量(2023年)50万吨`, { time: '2023' }],
    // What is compared with, and since when a trend goes on.
    [`${half}投资增长2%,增速比同期和去年全年都快。市属投资增长6%`, { value: '6', time: months }],
    [`${half}粮食增长2%,改变了自2021年以来连年减产的状况。蔬菜增长6%`, { value: '6', time: months }],
    [`${half}化工行业保持了年初以来的势头:化工行业增加值增长6%`, { value: '6', time: months }],
    // What holds today does not turn the report from its months.
    [`${half}目前,鲜奶收购价每公斤4元。畜牧业增加值同比增长6%`, { value: '6', time: months }],
    [`${half}目前,鲜奶收购价每公斤4元`, { time: '../2024-07-25' }],
    [`${half}2023年,全市投资20亿元,增长1%。市属投资增长6%`, { value: '6', time: '2023' }],
  ]);
});
