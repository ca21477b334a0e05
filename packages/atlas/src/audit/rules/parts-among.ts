import type { Fig, Sentence } from '../passage/fig.js';
import { ownLead } from '../passage/words.js';
import { isAmount } from './amounts.js';
import type { Parts } from './parts-of.js';

/** 企业超9万家,营收1亿元以上的约800家: a count of those that meet a condition is part of the count before it. */
export const conditioned = ({ figs, text }: Sentence): readonly Parts[] =>
  figs.length < 2 || !/(?:以上|以下|之间)的/.test(text)
    ? []
    : figs.slice(1).flatMap((part, index): Parts[] => {
        const met = /(?:以上|以下|之间)的(?:有|约|达|为|共)?$/.test(
          `${figs[part.order - 1]?.observation.quote ?? ''}${ownLead(part)}`,
        );
        if (!met || part.observation.unit !== '1' || !isAmount(part)) return [];
        const total = figs.slice(0, index + 1).findLast((fig) => isAmount(fig) && fig.kind === part.kind);
        return total &&
          !/[；;]|占/.test(text.slice(total.until, part.at)) &&
          !/(?:以上|以下)的/.test(`${figs[total.order - 1]?.observation.quote ?? ''}${total.lead}`)
          ? [{ marker: '的', total, parts: [part], list: '' }]
          : [];
      });

/** 60件已办结57件，其余3件: without a marker, what is left over closes the list. */
export const withRemainder = ({ figs, text }: Sentence, before: Sentence | undefined): readonly Parts[] =>
  figs.slice(1).flatMap((rest): Parts[] => {
    if (!/^(?:其余|其他|剩余|余下|剩下|另外)/.test(ownLead(rest)) || !isAmount(rest)) return [];
    if (/其中|包括|分为|分别/.test(text.slice(0, rest.at))) return [];
    const all = figs.filter((fig) => fig.order <= rest.order && fig.kind === rest.kind && isAmount(fig));
    const whole = besides(all[0]) ? wholeBefore(before, rest) : undefined;
    if (whole) return all.length > 1 ? [{ marker: '其余', total: whole, parts: all, list: '' }] : [];
    if (besides(all[0])) return [];
    const [total, ...parts] = all;
    return total && parts.length > 1 && !inOneBreath(total, parts[0])
      ? [{ marker: '其余', total, parts, list: '' }]
      : [];
  });

/** 除银行贷款7320万元外，…，其余…: the first item of what was told before. */
const besides = (fig: Fig | undefined): boolean =>
  fig !== undefined &&
  /除(?!去)[^，,。；;\d]*$/.test(fig.lead) &&
  /^[^，,。；;\d]{0,4}(?:以外|之外|外)[，,]/.test(fig.tail);

/** The total told last in the sentence before, where its words say so. */
const wholeBefore = (before: Sentence | undefined, rest: Fig): Fig | undefined =>
  before?.figs.findLast(
    (fig) =>
      fig.kind === rest.kind && isAmount(fig) && /总|共|合计/.test(ownLead(fig)) && !/不含/.test(fig.lead),
  );

/** 番茄种了520亩，辣椒种了380亩，余下…: what is told with the verb of the next item is an item itself, not the total. */
const inOneBreath = (a: Fig, b: Fig | undefined): boolean => {
  const verb = (fig: Fig | undefined) => (fig ? ownLead(fig).replace(/了$/, '').at(-1) : undefined);
  return /[种产建养收销卖购投放造栽补修改]/.test(verb(a) ?? '') && verb(a) === verb(b);
};

/** 申报12项，获批4项: no more is granted than was applied for. */
const applied = /申报|推荐|上报|报送|申请|投标|参评|参赛/;
const granted =
  /^[^，,。；;\d]{0,6}[，,](?:已|最终|其中)?(?:获批|获评|入选|通过|中标|入围|立项|获奖|批准|受理|获认定)/;

/** 3个正在建设中，再开18个: 中 says that something goes on. */
const underWay = /(?:正在|建设|施工|进行|过程|运行|谈判)[^，,、]{0,4}中[，,]/;

/** 8个枢纽中，新投运的数据中心近30个; 31个省份已完成2419个区域: a count of another noun is no part. */
const ofAnotherNoun = (between: string, part: Fig): boolean => {
  const [, noun = '', rest = ''] =
    /^([一-龥]+?)(?:中[，,]|中的|[里内][，,]?|(?:累计)?(?:已|现已|均已)|[，,])(.*)$/.exec(between) ?? [];
  const tail = /有/.test(rest) ? '' : (/^[一-龥]{1,8}/.exec(part.tail)?.[0] ?? '');
  // 39条线路中，由本省送出的就有24条: what 的 leads up to is some of those.
  if (tail === '' && /的(?:就|也|共|仅|只|便)?有?$/.test(rest)) return false;
  const own = `${rest}${tail}`.replace(
    /截[至止](?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|末|底)?[，,]?|目前|截至|累计|现已|均已|已有|拥有|今年|去年|全部|完成|建成|投产|开工|竣工|通过|签约|整改|办结|落地|投运|实现|增长|达到|超过|[已有共达约近超余多为是的了个获新在产均其还]/g,
    '',
  );
  return (
    !between.endsWith('中的') &&
    noun.length > 1 &&
    own.length > 1 &&
    ![...own].some((letter) => noun.includes(letter))
  );
};

/** 全市31个乡镇中，有27个…: what is told of some of those counted. */
export const among = ({ figs, text }: Sentence): readonly Parts[] =>
  figs.slice(1).flatMap((part, index): Parts[] => {
    const total = figs[index];
    if (!total || total.kind !== part.kind || !isAmount(total) || !isAmount(part)) return [];
    const between = text.slice(total.until, part.at);
    if (applied.test(ownLead(total)) && granted.test(part.lead))
      return [{ marker: '申报', total, parts: [part], list: '' }];
    if (underWay.test(between) || (total.observation.unit === '1' && ofAnotherNoun(between, part))) return [];
    return /^[^，,。；;、\d]{0,16}[，,]截[至止][^，,。；;]{1,10}[，,](?:已|现)?有$|^[^，,。；;、\d]{0,14}(?<![集初高命])中(?:[，,]|的)[^，,。；;、\d]{0,14}$|^[^，,。；;、]{0,10}[，,](?:目前|现|截至目前)?(?:已|现已|均已)(?:开工|完成|建成|投产|整改|办结|落地|竣工|投运|通过|签约)[^，,。；;]{0,3}$|^[^，,。；;、]{0,10}(?:已|现已|均已)(?:开工|完成|建成|投产|整改|办结|落地|竣工|投运|通过|签约)[^，,。；;]{0,3}$|^[^，,。；;]{0,14}[中里](?![央心小型等国])(?:[，,][^，,。；;]{0,12}(?:已有|有|拥有|占|已)[^，,。；;]{0,6}|[^，,。；;]{0,12}(?:已有|有(?!关)|拥有)[^，,。；;]{0,4})$/.test(
      between,
    ) && !/[在从]$/.test(total.lead.trim())
      ? [{ marker: '中', total, parts: [part], list: '' }]
      : [];
  });

/** ，总量达7400万千瓦, 、累计达8000处: how much there is now, told right behind what came new. */
const inAll =
  /^[^，,。；;、\d]{0,10}[、，,](?:总[量数]|总规模|总里程|总面积|总装机|累计总[量数]|保有量|累计)(?:[^，,。；;\d]{0,6}(?:达到?|为|至|到|突破|超过?|有))?$|^[、，,](?:达到?|增至|增加到)$/;
const cameNew =
  /(?:新增|净增|新建|新建成|新设|新开通|新认定|新培育|新获批|新引进|再添|(?:同比)?增加)(?![^，,。；;\d]*(?:以上|以下))[^，,。；;\d]{0,28}$/;

/** 新增装机1500万千瓦，总量达7400万千瓦: no more came new than there is. */
export const newAmongAll = ({ figs, text }: Sentence): readonly Parts[] =>
  figs.length < 2 || !/[新净增添]/.test(text)
    ? []
    : figs.slice(1).flatMap((total, index): readonly Parts[] => {
        const part = figs[index];
        return part &&
          part.kind === total.kind &&
          part.observation.unit !== '%' &&
          isAmount(total) &&
          inAll.test(total.lead) &&
          cameNew.test(ownLead(part))
          ? [{ marker: '新增', total, parts: [part], list: '' }]
          : [];
      });

const rose = /(?<!负)增长|增加|上升|上涨|盈利|扭亏/;
const fell = /负增长|下降|减少|下滑|回落|亏损|减亏|持平|不变/;

/** What a count says of what it counts: 20个行业利润总额同比增长. */
const saidOf = ({ tail }: Fig): string => /^[^，,。；;]*/.exec(tail)?.[0] ?? '';

/**
 * 在38个行业中，17个行业利润增长，21个行业下降: of all that were counted some rose and the others fell; where both are told, all
 * are.
 */
export const upsAndDowns = ({ figs, text }: Sentence): readonly Parts[] =>
  figs.length < 3 || !/[中里][，,]/.test(text)
    ? []
    : figs.slice(0, -2).flatMap((total, index): readonly Parts[] => {
        const noun = /^[一-龥]{0,8}?([一-龥]{2}|^[县市区旗镇乡村省])[中里][，,]$/.exec(
          figs[index + 1]?.lead ?? '',
        )?.[1];
        if (noun === undefined || total.observation.unit !== '1' || !isAmount(total)) return [];
        const rest = figs.slice(index + 1);
        const stop = rest.findIndex(
          (fig) => fig.kind !== total.kind || !isAmount(fig) || !saidOf(fig).startsWith(noun),
        );
        const parts = stop < 0 ? rest : rest.slice(0, stop);
        return parts.length > 1 &&
          parts.some((part) => rose.test(saidOf(part))) &&
          parts.some((part) => fell.test(saidOf(part))) &&
          parts.every((part) => rose.test(saidOf(part)) || fell.test(saidOf(part))) &&
          parts.slice(1).every(({ lead }) => /[，,、]$/.test(lead))
          ? [{ marker: '中', total, parts, list: '', closed: '增、减各有几个都写了' }]
          : [];
      });
