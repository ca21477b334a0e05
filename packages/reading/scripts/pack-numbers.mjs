// Numbers as characters that compress well, for what src/names/packed-numbers.ts reads.

/** A character for a number, from # on; quotation mark and backslash, which cost an escape, left out. */
export function letter(number) {
  if (!(number >= 0 && number < 0xd000))
    throw new Error(`A number is out of the bounds of packed data: ${number}`);
  return String.fromCharCode(number < 57 ? 35 + number : 36 + number);
}

export const letters = (numbers) => Array.from(numbers, letter).join('');

/** Two characters of 64 for a number below 4096. */
export const twoLetters = (number) => letter(number >> 6) + letter(number & 63);

const few = 24;
const lowerBits = 5;

/** Numbers of which the small ones are many, in two strings. */
export const packedNumbers = (numbers) => ({
  upper: letters(numbers.map((number) => (number < few ? number : few + ((number - few) >> lowerBits)))),
  lower: letters(
    numbers.filter((number) => number >= few).map((number) => (number - few) & (2 ** lowerBits - 1)),
  ),
});
