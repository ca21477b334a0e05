const thrives =
  /^([\u4e00-\u9fff]{2,}?)(?:长势|一字排开|喜获|喜迎|丰收|扬花|抽穗|热火朝天|马力全开|满负荷|开足马力|[高有][速序]运转|进展(?:顺利|$)|(?:发展|运行|运营|推进|经营|建设|增势|势头|态势|目标)(?:良好|顺利|平稳|明确|稳健|迅速|强劲|向好)$)/;
// 葡萄喜|获丰收, 水稻收获|进入尾声: what becomes of a crop may begin with the end of the phrase.
const reaped =
  /^([\u4e00-\u9fff]{2,6}?)(?:已经?|正在?|陆续|相继|即将|全面|也)*(?:喜获|喜迎|开镰|迎来|收[获割](?:进入|过半|接近|结束|完成))/;

/** How long the crop, or the thing, is that a phrase begins with before what becomes of it: 小麦|长势良好; 0 where nothing is told. */
export const cropLength = (text: string, start: number, until: number): number =>
  (thrives.exec(text.slice(start, until)) ?? reaped.exec(text.slice(start, until + 4)))?.[1]?.length ?? 0;
