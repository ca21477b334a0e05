// Bodies of ministries, films in title marks, and bodies known by their names. All of it is invented.
import { describe, expect, test } from 'vitest';
import { read } from '../read.js';

const names = (text: string): string[] => read(text).entities.map(({ name, type }) => `${name} ${type}`);

describe('a centre of a body of the state', () => {
  test('is a body', () => {
    expect(names('据水利部沙盘中心介绍,蓄水3亿立方米。')).toContain('水利部沙盘中心 institution');
    expect(names('栎原市沙盘中心投用。')).not.toContain('栎原市沙盘中心 institution');
  });
});

describe('what stands in title marks', () => {
  test('is a film where a text speaks of cinemas', () => {
    expect(names('五一票房很高,《云杉下的来信》上映三天。')).toContain('《云杉下的来信》 product');
    expect(names('五一票房很高,《云杉影业扶持办法》印发。')).toContain('《云杉影业扶持办法》 policy');
    expect(names('《云杉下的来信》印发。')).toContain('《云杉下的来信》 policy');
  });
});

test('bodies and firms known by their names', () => {
  expect(names('经合组织与国家气候中心会商。')).toEqual(['经合组织 institution', '国家气候中心 institution']);
  expect(names('中国银联处理3亿笔。')).toContain('中国银联 enterprise');
});
