import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';

const works =
  /^(?:升级|改造|提升|提标|扩容|扩建|改扩建|迁建|续建|配套|加固|除险|修复|现代化|智能化|数字化|节水|达标|提质|增效|综合|治理|整治|主体|建设|与|和|及|、)+(?:工程|项目)/;
const longestWorks = 24;

/** 某灌区|升级改造工程, 某水库|除险加固工程: works that are named after what they are done on. */
export function findWorksOnPlants({ folded }: Page, raw: readonly RawName[]): readonly RawName[] {
  return raw.flatMap((name) => {
    if (name.rule !== 'name-facility-by-head') return [];
    const said = works.exec(folded.slice(name.end, name.end + longestWorks))?.[0];
    // 某工厂建设项目, 某基地项目: two words of what is built alone are told by its own name.
    if (!said || /^(?:建设|配套|综合)?(?:工程|项目)$/.test(said)) return [];
    const { start, headStart } = name;
    const end = name.end + said.length;
    return [{ start, end, type: 'project', rule: 'name-project-on-plant', headStart, fixed: false }];
  });
}
