import type { TFunction } from 'i18next';

/** The minutes between two readings that can be chosen. */
export const intervals = [15, 30, 60, 180, 360, 720, 1440, 10080] as const;

const whole = { 60: 'hour', 1440: 'day', 10080: 'week' } as const;

/** 每 30 分钟, 每小时, 每 6 小时, 每天. */
export function intervalWords(minutes: number, t: TFunction): string {
  if (minutes in whole) return t(`intake.feeds.interval.${whole[minutes as keyof typeof whole]}`);
  if (minutes % 1440 === 0) return t('intake.feeds.interval.days', { count: minutes / 1440 });
  if (minutes % 60 === 0) return t('intake.feeds.interval.hours', { count: minutes / 60 });
  return t('intake.feeds.interval.minutes', { count: minutes });
}
