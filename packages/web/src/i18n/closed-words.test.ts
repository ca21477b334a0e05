import { describe, expect, it } from 'vitest';
import { closedWord } from './closed-words.js';

describe('closedWord', () => {
  it.each([
    ['强链', 'strengthen'],
    ['折合', 'equivalent'],
    ['从未见过', '从未见过'],
  ])('%s is %s in English, and stays in Chinese', (word, inEnglish) => {
    expect(closedWord(word, 'en')).toBe(inEnglish);
    expect(closedWord(word, 'zh')).toBe(word);
  });
});
