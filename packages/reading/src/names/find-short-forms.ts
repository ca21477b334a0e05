import { WordTrie } from '../scan/word-trie.js';
import type { Page } from '../text/page.js';
import { nameVariants, productCore } from './name-variants.js';
import type { RawName } from './raw-name.js';
import { firstUnitAt, segment, unitsOf } from './segment.js';

interface Form {
  readonly name: RawName;
  readonly full: string;
}

/** Adds the places where a name comes again in a shorter form, and ties all forms to the fullest. */
export function findShortForms(page: Page, names: readonly RawName[]): RawName[] {
  const text = page.folded;
  const forms = new Map<string, Form>();
  const kinds = new Set<string>();
  for (const name of names) {
    const full = text.slice(name.start, name.end);
    for (const form of shortForms(page, name)) {
      const other = forms.get(form);
      // 无人机 beside 工业级无人机 is the same; beside two kinds it is neither.
      if (other && other.full !== full && name.type === 'product') kinds.add(form);
      if (form !== full && !other) forms.set(form, { name, full });
    }
  }
  for (const form of kinds) forms.delete(form);
  const tied = names.map((name) => {
    const form = forms.get(text.slice(name.start, name.end));
    return form && form.name.type === name.type && !name.fullest ? { ...name, fullest: form.full } : name;
  });
  return [...tied, ...findAgain(text, names, forms)];
}

/** The places where forms stand by themselves, not inside a longer name of the same thing. */
function findAgain(text: string, names: readonly RawName[], forms: ReadonlyMap<string, Form>): RawName[] {
  const list = [...forms];
  const found: RawName[] = [];
  let next = 0;
  let inside = 0;
  new WordTrie(list.map(([form]) => form)).scan(text, (start, end, word) => {
    for (let name = names[next]; name && name.start <= start; name = names[++next])
      inside = Math.max(inside, name.end);
    const entry = list[word];
    if (!entry || end <= inside) return;
    const [, { name, full }] = entry;
    found.push({
      start,
      end,
      type: name.type,
      rule: 'name-short-form',
      headStart: start,
      fixed: false,
      fullest: full,
    });
  });
  return found;
}

const legalForm = /(集团)?(股份)?(有限)?(责任)?公司$/;
const aliasInBrackets = /^[(](?:以下)?简称[“"]?([^”"()（）,。]{2,12})[”"]?[)）]/;

/** The shorter forms a text may use for a name: without its legal form and the place before it, or as it says. */
function shortForms(page: Page, name: RawName): string[] {
  const text = page.folded;
  const full = text.slice(name.start, name.end);
  const said =
    text.charCodeAt(name.end) === 0x28
      ? aliasInBrackets.exec(text.slice(name.end, name.end + 24))?.[1]
      : undefined;
  const forms = said ? [said] : [];
  const bare = withoutPlace(page, name);
  if (name.type === 'enterprise') {
    for (const form of [full.replace(legalForm, ''), bare.replace(legalForm, '')])
      if (form.length >= 4 && form !== full) forms.push(form);
    const brand = bare.replace(/集团$/, '');
    if (brand !== bare && segment(brand).some(({ kind, word }) => kind === 'unknown' || word?.firm))
      forms.push(brand);
  } else if (name.type === 'product') forms.push(...productCore(full));
  else if (name.type !== 'place' && name.type !== 'person') forms.push(...nameVariants(full));
  return forms;
}

function withoutPlace(page: Page, { start, end }: RawName): string {
  const units = unitsOf(page);
  let at = start;
  for (let i = firstUnitAt(units, start); units[i]?.word?.place && (units[i]?.end ?? end) < end; i++)
    at = units[i]?.end ?? at;
  return page.folded.slice(at, end);
}
