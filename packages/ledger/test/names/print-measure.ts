import { measurePairs } from './measure-pairs.js';
import { readPairs } from './read-pairs.js';

/** Prints the figures of the matcher: `npm run score:names`. */
const pairs = readPairs();
const { precision, recall, mistaken, parted, doubtful } = measurePairs(pairs);
const share = (value: number): string => value.toFixed(4);
const line = ({ a, b, match }: (typeof doubtful)[number]): string =>
  `  ${a} / ${b}: ${match.reasons.join(', ')}`;
console.log(
  `pairs ${pairs.length}: same ${pairs.filter(({ same }) => same).length}, not ${pairs.filter(({ same }) => !same).length}`,
);
console.log(`precision ${share(precision)}, recall ${share(recall)}`);
console.log(
  `doubtful: ${doubtful.filter(({ same }) => same).length} that are one, ${doubtful.filter(({ same }) => !same).length} that are two`,
);
console.log(['called one, are two:', ...mistaken.map(line)].join('\n'));
console.log(['called two, are one:', ...parted.map(line)].join('\n'));
console.log(['doubtful, are one:', ...doubtful.filter(({ same }) => same).map(line)].join('\n'));
