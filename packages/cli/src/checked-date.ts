import { LianpuError } from '@lianpu/errors';

/** A calendar date `YYYY-MM-DD` as given on the command line, or undefined; anything else is refused. */
export function checkedDate(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const parsed = /^\d{4}-\d\d-\d\d$/.test(date) ? new Date(`${date}T00:00:00Z`) : null;
  if (parsed && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)) return date;
  throw new LianpuError('ARGUMENT_INVALID', {
    what: `--published ${date} is not a date`,
    remedy: 'Write it as 2024-05-20.',
    whatZh: `--published ${date} 不是日期`,
    remedyZh: '请写成 2024-05-20',
  });
}
