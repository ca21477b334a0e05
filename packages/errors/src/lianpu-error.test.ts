import { expect, test } from 'vitest';
import { errorRegistry, isLianpuError, LianpuError } from './index.js';

test('a message is one line: what is wrong, then what to do', () => {
  const error = new LianpuError('LEDGER_LOCKED', { path: '.lianpu', pid: 42 });
  expect(error.message).toBe(
    '.lianpu: the data folder is held by process 42. Stop that process, or choose another folder with --data.',
  );
  expect(error.remedy).toBe('Stop that process, or choose another folder with --data.');
});

test('status and exit code come from the registry', () => {
  const wrong = new LianpuError('ARGUMENT_INVALID', { what: 'no port', remedy: 'Give one.' });
  expect([wrong.status, wrong.exitCode]).toEqual([400, 2]);
  expect(new LianpuError('PATH_MISSING').exitCode).toBe(1);
});

test('a hole without a detail stays to be seen', () => {
  expect(new LianpuError('PATH_MISSING', {}).message).toBe('{path}: no such file or folder. Check the path.');
});

test('the cause is kept for logs', () => {
  const cause = new Error('EACCES');
  expect(new LianpuError('FILE_UNREADABLE', { path: 'a', reason: 'b' }, { cause }).cause).toBe(cause);
});

test('only refusals of its own are recognised', () => {
  expect(isLianpuError(new LianpuError('INTERNAL', { reason: 'x' }))).toBe(true);
  expect(isLianpuError(new Error('x'))).toBe(false);
  expect(isLianpuError({ name: 'LianpuError', code: 'INTERNAL' })).toBe(false);
});

test.each(Object.entries(errorRegistry))('%s has a status, one line and a remedy', (_, entry) => {
  expect(entry.status).toBeGreaterThanOrEqual(400);
  expect(entry.status).toBeLessThan(600);
  expect(entry.message).not.toMatch(/\n|\.$/u);
  expect(entry.remedy).not.toContain('\n');
  expect(entry.remedy).toMatch(/\.$|^\{remedy\}$/u);
});
