import { cpus, loadavg } from 'node:os';

/** Runs work and gives its outcome with milliseconds of the clock and of the processor, the best of so many rounds. */
export const timed = async (work, rounds = 1) => {
  let best = null;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    const start = performance.now();
    const outcome = await work();
    const clock = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    const processor = (user + system) / 1000;
    if (best === null || processor < best.processor) best = { outcome, clock, processor };
  }
  return best;
};

const whole = (milliseconds) => milliseconds.toLocaleString('en', { maximumFractionDigits: 1 });

/** One line of the report. */
export const report = (what, { clock, processor }, note = '') =>
  console.log(
    `${what}: ${whole(processor)} ms of processor time, ${whole(clock)} ms of the clock${note && `; ${note}`}`,
  );

/** What the machine is and how busy: the same loop takes the longer the more else goes on. */
export const machine = () => {
  const start = performance.now();
  let sum = 0;
  for (let at = 0; at < 1e8; at += 1) sum = (sum + at) | 0;
  const loop = (performance.now() - start).toFixed(0);
  const load = loadavg()[0].toFixed(1);
  console.log(
    `${cpus().length} cores (${cpus()[0]?.model}), load ${load}; 100 million additions (to ${sum}) took ${loop} ms of the clock`,
  );
};
