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
