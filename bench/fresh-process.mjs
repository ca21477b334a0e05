// What the first reading costs a program that has just started.
import { execFileSync } from 'node:child_process';

const rounds = 7;
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const run = (program, input) =>
  Number(execFileSync(process.execPath, ['--input-type=module', '-e', program], { input, encoding: 'utf8' }));
const repeated = (program, input) => median(Array.from({ length: rounds }, () => run(program, input)));

const reading = (entry, report) => `
  import { readFileSync } from 'node:fs';
  const text = readFileSync(0, 'utf8');
  const from = performance.now();
  const { read } = await import(${JSON.stringify(entry)});
  const { quantities } = read(text, { published: '2024-12-27' });
  const milliseconds = performance.now() - from;
  if (quantities.length === 0) throw new Error('nothing was read');
  console.log(${report});`;
const bare = `
  import { readFileSync } from 'node:fs';
  const text = readFileSync(0, 'utf8');
  console.log(process.memoryUsage.rss() / 1e6);`;

/** Importing the package and reading one text in a fresh process: milliseconds, and MB beyond a process without it. */
export function freshProcess(entry, text) {
  const megabytes = repeated(reading(entry, 'process.memoryUsage.rss() / 1e6'), text);
  return {
    milliseconds: repeated(reading(entry, 'milliseconds'), text),
    megabytes: megabytes - repeated(bare, text),
  };
}
