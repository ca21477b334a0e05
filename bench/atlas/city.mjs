import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '@lianpu/documents';
import { read } from '@lianpu/reading';

/** Characters that firms' names are made of; two of them begin the name of a firm of the bench. All firms are invented. */
const characters = [...'恒瑞嘉鼎泰盛隆昌华润中信宏远明达安康金玉福禄寿喜春夏秋冬东南西北'];
const prefix = (n) =>
  characters[n % characters.length] + characters[Math.floor(n / characters.length) % characters.length];

/** The first two characters of a firm's name without its place. */
const bare = (name) => name.replace(/^(?:内蒙古自治区|内蒙古|呼和浩特市|呼和浩特)/, '').slice(0, 2);

/** The bulletins that come with Lianpu as one report, and the beginnings of the names of its firms. */
export const reportOf = (folder) => {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/^---[\s\S]*?---\n/, ''));
  const text = texts.join('\n\n');
  const firms = read(text).entities.filter(({ type, name }) => type === 'enterprise' && name.length > 3);
  const beginnings = new Set(firms.flatMap(({ name, aliases }) => [name, ...aliases]).map(bare));
  for (const common of ['', '呼和', '内蒙', '中国', '国家', '农业', '数据', '进出', '供电', '科大'])
    beginnings.delete(common);
  return { text, beginnings: [...beginnings] };
};

/** The nth edition of the report, in which firms have other names, as a document with what the reader finds in it. */
export const editionOf = async ({ text, beginnings }, n, options = {}) => {
  let own = text;
  beginnings.forEach((beginning, at) => {
    own = own.replaceAll(beginning, prefix((options.firms ?? n) * 31 + at * 7 + 1));
  });
  const published = `${2010 + (n % 15)}-06-01`;
  const title = options.title ?? `呼和浩特市产业报告之${n}`;
  const document = await readDocument(Buffer.from(`${own}\n\n第${n}期`), {
    name: `${n}.md`,
    published,
    title,
    override: true,
  });
  return { document, reading: read(document.text, { doc: document.id, title, published }) };
};
