/** Titles that programs fill in by themselves. */
const filledIn =
  /^(?:microsoft (?:word|excel|powerpoint)\b.*|untitled.*|document\s*\d*|book\s*\d*|文档\s*\d*|工作簿\s*\d*|新建.*|无标题|(?:幻灯片|slide)\s*\d*|.*\.(?:docx?|xlsx?|pptx?|pdf|wps|et|indd|cdr))$/iu;

/** True for a title that a person gave a file, as far as one can tell. */
export const isRealTitle = (title: string): boolean => title.trim() !== '' && !filledIn.test(title.trim());
