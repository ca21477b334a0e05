import type { Page } from '../text/page.js';
import { nameVariants } from './name-variants.js';
import type { RawName } from './raw-name.js';
import { firstUnitAt, segment, unitsOf } from './segment.js';

/** Adds the places where a name comes again in a shorter form, and ties all forms to the fullest. */
export function findShortForms(page: Page, names: readonly RawName[]): RawName[] {
  const text = page.folded;
  const taken = new Set(names.map(({ start, end }) => `${start} ${end}`));
  const forms = new Map<string, RawName & { full: string }>();
  for (const name of names)
    for (const form of shortForms(page, name))
      if (!forms.has(form) && form !== text.slice(name.start, name.end)) forms.set(form, { ...name, full: text.slice(name.start, name.end) });
  const tied = names.map((name) => {
    const form = forms.get(text.slice(name.start, name.end));
    return form && form.type === name.type && !name.fullest ? { ...name, fullest: form.full } : name;
  });
  for (const [form, { full, type }] of forms)
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const key = `${at} ${at + form.length}`;
      if (taken.has(key)) continue;
      taken.add(key);
      tied.push({
        start: at,
        end: at + form.length,
        type,
        rule: 'name-short-form',
        headStart: at,
        fixed: false,
        fullest: full,
      });
    }
  return tied;
}

const legalForm = /(集团)?(股份)?(有限)?(责任)?公司$/;
const aliasInBrackets = /^[(（](?:以下)?简称[“"]?([^”"()（）,。]{2,12})[”"]?[)）]/;

/** The shorter forms a text may use for a name: without its legal form and the place before it, or as it says. */
function shortForms(page: Page, name: RawName): string[] {
  const text = page.folded;
  const full = text.slice(name.start, name.end);
  const said = aliasInBrackets.exec(text.slice(name.end, name.end + 24))?.[1];
  const forms = said ? [said] : [];
  const bare = withoutPlace(page, name);
  if (name.type === 'enterprise') {
    for (const form of [full.replace(legalForm, ''), bare.replace(legalForm, '')])
      if (form.length >= 4 && form !== full) forms.push(form);
    const brand = bare.replace(/集团$/, '');
    if (brand !== bare && segment(brand).some(({ kind, word }) => kind === 'unknown' || word?.firm)) forms.push(brand);
  } else if (name.type !== 'place' && name.type !== 'person' && name.type !== 'product')
    forms.push(...nameVariants(full));
  return forms;
}

function withoutPlace(page: Page, { start, end }: RawName): string {
  const units = unitsOf(page);
  let at = start;
  for (let i = firstUnitAt(units, start); units[i]?.word?.place && (units[i]?.end ?? end) < end; i++)
    at = units[i]?.end ?? at;
  return page.folded.slice(at, end);
}
