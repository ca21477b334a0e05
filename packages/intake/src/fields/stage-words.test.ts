import { describe, expect, test } from 'vitest';
import { stageOf } from './stage-words.js';

describe('a stage that is reached', () => {
  test.each([
    ['在建', 'started'],
    ['已投产', 'producing'],
    ['部分投产', 'producing'],
    ['按计划施工', 'started'],
    ['签约', 'signed'],
    ['推进中', 'started'],
    ['完成', 'completed'],
    ['完成（5月）', 'completed'],
    // The furthest of several.
    ['已签约待开工', 'signed'],
    ['建成未投产', 'completed'],
    ['在建，预计2026年投产', 'started'],
    ['未达产，已投产', 'producing'],
    ['未备案已开工', 'started'],
  ])('%s', (words, stage) => expect(stageOf(words)).toBe(stage));
});

describe('a stage that is denied or yet to come', () => {
  test.each([
    '未投产',
    '计划2026年投产',
    '未完成',
    '待开工',
    '即将开工',
    '暂未签约',
    '尚未达产',
    '拟于明年竣工',
    '力争年内投产',
    '开工准备',
    '前期',
    '谋划',
    '意向签约',
  ])('%s', (words) => expect(stageOf(words)).toBe('planned'));
});

test.each(['终止', '停工', '一般'])('%s names none', (words) => expect(stageOf(words)).toBeNull());
