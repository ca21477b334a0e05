// Who makes what, as news programmes tell it. Firms and fields are invented.
import { expect, test } from 'vitest';
import { read } from '../read.js';

const makes = (text: string): string[] =>
  read(text).makes.map(({ enterprise, product }) => `${enterprise} ${product}`);

test('vessels that are being built, where they are counted', () => {
  expect(makes('栎淦造船厂同时在建9艘集装箱船。')).toEqual(['栎淦造船厂 集装箱船']);
  expect(makes('栎淦造船厂在建集装箱船坞。')).toEqual([]);
});

test('who told it makes nothing', () => {
  expect(makes('记者从栎淦集团获悉,砚山油气田今年生产页岩气3亿立方米。')).toEqual(['砚山油气田 页岩气']);
});
