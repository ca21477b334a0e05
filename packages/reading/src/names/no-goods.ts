import type { Range } from '../text/layout.js';

// 联农带农机|制: the last character begins another word.
const crosses = /机(?:制(?![造氧冷粒])|构(?![件架]))|巾被/y;
// Means, measures and qualities that rules of making take for what is made.
const abstract =
  /^(?:产[量能]|年度|土[地壤]|意识形态|替代|国产|作业|食品药品|[好新](?:材料|设备)|.*(?:指数|措施|短板|效果|数字化|监管|基本盘|工具箱|黄金期|[量化定]器))$/;
// Things that a text on safety speaks of.
const guarded = /^(?:电动自行车|烟花爆竹|危险化学品|电梯)$/;
const safety = /安全|火灾|隐患|燃气|停放|加装|老旧|住宅/;
// 集装箱|到发量, 小客车|出行, 自行车|联赛, 手机|扫码: how a thing is used, and sports.
const used =
  /^(?:集装箱(?:运输|到发)|客车(?:出行|流量)|动车组列车|.{2}[车球].{0,5}赛|手机打开|无人机(?:灯光|“)|石榴[籽”])/;

/** Whether goods, where they stand, are none: a part of another word, a means, a thing in use or under supervision. */
export function isNoGoods(text: string, { start, end }: Range): boolean {
  const said = text.slice(start, end);
  crosses.lastIndex = end - 1;
  return (
    crosses.test(text) ||
    abstract.test(said) ||
    (said === '电车' && text[start - 1] === '充') ||
    used.test(text.slice(start, end + 10)) ||
    (guarded.test(said) && safety.test(text.slice(Math.max(0, start - 10), end + 10)))
  );
}
