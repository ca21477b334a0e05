import { LianpuError } from '@lianpu/errors';

const loopbackNames: ReadonlySet<string> = new Set(['localhost', '[::1]', '::1']);

/** True for a host that only this machine reaches: localhost, 127.0.0.0/8 and ::1. */
export const isLoopback = (host: string): boolean =>
  loopbackNames.has(host.toLowerCase()) || /^127(?:\.\d{1,3}){3}$/.test(host);

const withoutPort = (header: string): string => header.replace(/:\d*$/, '');

/**
 * Refuses a request whose Host header names another machine: a page elsewhere that has its own name resolve to
 * this machine (DNS rebinding) would otherwise read what only this machine may. Throws HOST_REFUSED.
 */
export const checkHost = (header: string | undefined): void => {
  if (header !== undefined && isLoopback(withoutPort(header))) return;
  throw new LianpuError('HOST_REFUSED', { host: header ?? '(none)' });
};
