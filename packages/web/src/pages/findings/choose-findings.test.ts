import { describe, expect, it } from 'vitest';
import type { Finding } from '../../api/types.js';
import { chooseFindings } from './choose-findings.js';

const finding = (id: string, verdict: string, severity = 'low', check = 'parts-total') =>
  ({ id, verdict, severity, check }) as Finding;
const all = [
  finding('fits', 'agrees'),
  finding('small', 'disagrees'),
  finding('grave', 'disagrees', 'high', 'coefficient'),
  finding('open', 'undecided'),
];
const chosen = (filters: string, findings = all) =>
  chooseFindings(findings, new URLSearchParams(filters)).map(({ id }) => id);

describe('chooseFindings', () => {
  it.each([
    ['', ['grave', 'small']],
    ['verdict=all', ['grave', 'small', 'open', 'fits']],
    ['verdict=agrees', ['fits']],
    ['check=coefficient', ['grave']],
    ['verdict=disagrees&f=fits', ['grave', 'small', 'fits']],
    ['verdict=nonsense', ['grave', 'small', 'open', 'fits']],
  ])('%s', (filters, ids) => {
    expect(chosen(filters)).toEqual(ids);
  });

  it('shows all where nothing disagrees', () => {
    expect(chosen('', [finding('open', 'undecided'), finding('fits', 'agrees')])).toEqual(['open', 'fits']);
  });
});
