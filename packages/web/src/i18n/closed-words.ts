import type { Language } from '../format/unit-scales.js';

/** The words of closed lists that the atlas gives in Chinese, in English. */
const english: Readonly<Record<string, string>> = {
  已知: 'given',
  折合: 'equivalent',
  可疑: 'doubtful',
  总数: 'total',
  总量: 'whole',
  部分: 'part',
  占比: 'share',
  水平: 'level',
  基期: 'base',
  增量: 'change',
  增幅: 'growth',
  不计入: 'not counted',
  强链: 'strengthen',
  补链: 'fill in',
  延链: 'extend',
};

/** A word of a closed list in the language of the pages; one the list lacks stays as it is. */
export function closedWord(word: string, language: Language): string {
  return language === 'zh' ? word : (english[word] ?? word);
}
