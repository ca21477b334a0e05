/** How COPY writes a value that is absent. */
export const nullMark = '\\N';

const special = /[\\\b\f\n\r\t\v]/gu;
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};

/** A text as a field of PostgreSQL's COPY format. */
export const escapeCopy = (text: string): string => text.replace(special, (mark) => escapes[mark] ?? mark);

/** A bytea, written `\x…`, as such a field. */
export const escapeBytea = (bytea: string): string => `\\${bytea}`;

const unescapes = new Map(Object.entries(escapes).map(([mark, written]) => [written, mark]));

/** The fields of a line of the COPY format; null where one is absent. */
export const copyFields = (line: string): readonly (string | null)[] =>
  line
    .split('\t')
    .map((field) =>
      field === nullMark ? null : field.replace(/\\./gu, (written) => unescapes.get(written) ?? written),
    );
