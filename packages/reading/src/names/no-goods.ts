import type { Range } from '../text/layout.js';

// What stands before goods, the goods and what stands behind them, with lines between:
// 联农带农机|制, 充|电车: a part of another word; 集装箱|到发, 石榴|籽: a thing in use and a likeness; means and measures that
// rules of making take for what is made; what a text on safety speaks of.
const none =
  /机\|制(?!造)|充\|电车|\|集装箱\|(?:运输|到发)|客车\|出行|动车组\|列车|[车球]\|.{0,4}赛|石榴\|[籽”]|\|(?:产[量能]|土[地壤]|意识形态|替代|作业|食品药品|[好新](?:材料|设备)|[^|]*(?:指数|措施|短板|数字化|监管|工具箱|[量化定]器))\||(?:安全|燃气|加装|住宅|老旧)[^|]{0,8}\|(?:电梯|电动自行车|危险化学品)\||\|(?:电动自行车|危险化学品)\|.{0,6}(?:安全|燃气|停放)/;

/** Whether goods, where they stand, are none: a part of another word, a means, a thing in use or under supervision. */
export const isNoGoods = (text: string, { start, end }: Range): boolean =>
  none.test(
    `${text.slice(Math.max(0, start - 10), start)}|${text.slice(start, end)}|${text.slice(end, end + 10)}`,
  );
