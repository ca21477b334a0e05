import type { Note } from './note.js';

/** A note as one line for a person. */
export function sayNote(note: Note, language: 'zh' | 'en'): string {
  return language === 'zh' ? inChinese(note) : inEnglish(note);
}

function inChinese(note: Note): string {
  switch (note.kind) {
    case 'formulas':
      return `${note.count} 个单元格是公式，取的是文件中保存的计算结果`;
    case 'formulas-without-value':
      return `${note.count} 个公式没有保存计算结果，按空白处理；在表格软件中打开并保存一次即可`;
    case 'error-cells':
      return `${note.count} 个单元格是错误值，按空白处理`;
    case 'merged-ranges':
      return `${note.count} 处合并单元格，值记在左上角`;
    case 'hidden-sheets':
      return `也读了隐藏的工作表：${note.names.join('、')}`;
    case 'pages-without-text':
      return `第 ${pageList(note.pages)} 页只有图像，没有文字`;
    case 'radicals-mended':
      return `${note.count} 个康熙部首已还原为通用汉字`;
    case 'whole-page':
      return '没有找到网页的正文区域，已取全页文字';
    case 'flag-unused':
      return `${field(note.field)}以文稿所载为准，未用所给的 ${note.given}`;
    case 'text-as-kept':
      return '账本中已有同一文件的文字，与这次提取的不同；按已有的文字读取';
  }
}

function inEnglish(note: Note): string {
  switch (note.kind) {
    case 'formulas':
      return `${note.count} cells are formulas; their stored results were taken`;
    case 'formulas-without-value':
      return `${note.count} formulas have no stored result and count as empty; open and save the file once`;
    case 'error-cells':
      return `${note.count} cells hold an error and count as empty`;
    case 'merged-ranges':
      return `${note.count} merged ranges; the value stands at the first cell`;
    case 'hidden-sheets':
      return `hidden sheets were read too: ${note.names.join(', ')}`;
    case 'pages-without-text':
      return `pages ${pageList(note.pages)} are pictures without text`;
    case 'radicals-mended':
      return `${note.count} Kangxi radicals were put back into characters`;
    case 'whole-page':
      return 'no main text was found, so the whole page was taken';
    case 'flag-unused':
      return `the document's own ${note.field} was taken, not ${note.given}`;
    case 'text-as-kept':
      return 'the ledger holds another text of this very file, and that was read';
  }
}

const fields: Readonly<Record<string, string>> = {
  title: '标题',
  publisher: '发布单位',
  published: '发布日期',
};
const field = (name: string): string => fields[name] ?? name;

/** `2, 5-9`: runs of pages in one. */
function pageList(pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}
