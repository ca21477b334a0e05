import type { JobCounts, JobKind } from '@lianpu/ledger';
import type { FoundBy } from '@lianpu/documents';
import type { LedgerKind, SheetReport } from '@lianpu/intake';

/** The words of the command line in one language. */
interface Words {
  readonly description: string;
  readonly commands: Record<
    | 'open'
    | 'read'
    | 'add'
    | 'sources'
    | 'remove'
    | 'search'
    | 'review'
    | 'merge'
    | 'split'
    | 'audit'
    | 'chain'
    | 'decide'
    | 'list'
    | 'invest'
    | 'serve'
    | 'import'
    | 'feed'
    | 'export'
    | 'restore'
    | 'work'
    | 'jobs',
    string
  >;
  readonly options: Record<
    | 'path'
    | 'published'
    | 'title'
    | 'json'
    | 'ndjson'
    | 'explain'
    | 'data'
    | 'port'
    | 'host'
    | 'noWork'
    | 'all'
    | 'draft'
    | 'kind'
    | 'source'
    | 'report'
    | 'decide'
    | 'accept'
    | 'reject'
    | 'correct'
    | 'note'
    | 'prefer'
    | 'over'
    | 'listDecisions'
    | 'why'
    | 'by'
    | 'id'
    | 'chainId'
    | 'unplaced'
    | 'shock'
    | 'map'
    | 'statementId'
    | 'move'
    | 'confirm'
    | 'bar'
    | 'undo'
    | 'format'
    | 'out'
    | 'compare'
    | 'publisher'
    | 'table'
    | 'as'
    | 'mapping'
    | 'sheet'
    | 'preview'
    | 'override'
    | 'maxMegabytes'
    | 'maxUnpacked'
    | 'maxSeconds'
    | 'maxMemory'
    | 'untilEmpty'
    | 'queue'
    | 'exportTo'
    | 'restoreFrom'
    | 'words'
    | 'nameType'
    | 'by'
    | 'why'
    | 'limit'
    | 'offset',
    string
  >;
  /** What is said of the import of tables. */
  readonly imports: {
    readonly kinds: Readonly<Record<LedgerKind, string>>;
    readonly rowRefused: string;
    readonly cellUnread: string;
    readonly total: string;
    readonly unread: string;
    readonly kept: string;
    readonly sheet: (report: SheetReport) => string;
  };
  readonly sheetPassedOver: (name: string) => string;
  readonly feeds: {
    readonly address: string;
    readonly every: string;
    readonly private: string;
    readonly due: string;
    readonly never: string;
    /** A feed that is there already. */
    readonly known: string;
    readonly minutes: string;
    readonly interval: (minutes: number) => string;
    readonly ran: (added: number, known: number) => string;
  };
  /** Names of the fields of a document and of the places they are found in. */
  readonly metadata: {
    readonly fields: Readonly<Record<'title' | 'publisher' | 'published', string>>;
    readonly places: Readonly<Record<Exclude<FoundBy, null>, string>>;
    readonly foundNowhere: string;
  };
  readonly progress: string;
  readonly counts: Record<'documents' | 'statements' | 'names' | 'events' | 'findings' | 'chains', string>;
  readonly disagree: string;
  readonly added: (added: number, present: number) => string;
  readonly spansRefused: (count: number) => string;
  readonly serving: (address: string) => string;
  readonly stop: string;
  readonly empty: string;
  readonly removed: (name: string) => string;
  readonly nothingDisagrees: string;
  readonly nothingToReview: string;
  readonly pairVerdict: Readonly<Record<'same' | 'doubtful', string>>;
  readonly nothingFound: string;
  readonly foundTexts: (count: number, isExact: boolean) => string;
  readonly foundNames: (count: number) => string;
  readonly passedOver: (counts: string) => string;
  readonly nothingRead: string;
  readonly hint: string;
  readonly wrongArguments: Readonly<Record<string, (named: string) => string>>;
  readonly xlsxNeedsFile: string;
  readonly written: (path: string) => string;
  readonly mapFormat: (path: string) => string;
  /** What is said of the queue. */
  readonly jobs: {
    readonly kinds: Readonly<Record<JobKind, string>>;
    readonly done: string;
    readonly putBack: string;
    readonly working: (where: string) => string;
    readonly put: (put: number, waiting: number) => string;
    readonly counts: (counts: JobCounts) => string;
  };
  readonly decideOne: string;
  readonly nothingDecided: string;
  readonly decided: (id: string) => string;
  readonly leftOutOfPack: (problem: {
    readonly path: string;
    readonly line: number;
    readonly reason: string;
    readonly remedy: string;
    readonly zh: { readonly reason: string; readonly remedy: string };
  }) => string;
  readonly exported: (path: string, rows: number) => string;
  readonly restored: (where: string, rows: number) => string;
  readonly samplesLeft: (count: number) => string;
  readonly unplaced: (count: number) => string;
}

const en: Words = {
  description: 'Reads what a city reports about its industry and keeps every figure with its sentence.',
  commands: {
    open: 'read documents into the ledger (default: the samples) and serve the atlas',
    read: 'print what a text says',
    add: 'add documents to the ledger',
    import: 'import the rows of a table of projects, enterprises, tasks or indicators',
    feed: 'folders and news feeds that are read again and again',
    sources: 'list the sources of the ledger',
    remove: 'take a source out of the atlas (it can be added again)',
    search: 'find words in the texts and the names',
    review: 'list names that may be one, with reasons',
    merge: 'say that two names are one',
    split: 'say that two names are not one',
    audit: 'list figures that do not agree',
    chain: 'print a chain with its capacities, balance and gaps',
    decide: 'accept, reject or correct a statement, move it, prefer a source; undo a decision; --list',
    list: 'lists that people work from',
    invest: 'the investment list: what to attract to each gap, with its score and citations',
    export: 'write the whole ledger into one file',
    restore: 'fill an empty ledger from a file that export wrote',
    work: 'take jobs from the queue of DATABASE_URL, from any machine',
    jobs: 'how many jobs wait, are being done, are done and have failed',
    serve: 'serve the pages alone',
  },
  options: {
    path: 'files or folders',
    published: 'publication date, YYYY-MM-DD, for documents that do not say',
    title: 'title, for documents that do not say',
    json: 'print JSON',
    ndjson: 'print JSON, one document a line',
    explain: 'print each statement with the words that gave it (default)',
    data: 'folder of the ledger',
    port: 'port to serve on',
    host: 'address to serve on',
    noWork: 'leave jobs of the queue, and feeds whose time has come, to lianpu work',
    all: 'list the checks that agree as well',
    draft: 'a draft to audit on its own, without the ledger',
    kind: 'only findings of this check',
    source: 'only findings with a figure of this source (the beginning of its id)',
    report: 'write a report to this file, .docx or .md',
    decide: 'write down a decision: ID=confirmed, explained, wrong or undone',
    why: 'the reason, or the explanation',
    by: 'who decides',
    id: 'id of a source (its beginning is enough)',
    chainId: 'id of a chain; without it all are listed',
    unplaced: 'list what stands on no link, with why',
    shock: 'what a link or an enterprise taken away costs downstream; NAME=0.5 takes half',
    map: 'write the map to this file: .svg, .png or .json (JSON-LD)',
    statementId: 'id of a statement, as lianpu chain --json gives it',
    accept: 'it is rightly read',
    reject: 'leave it out of the atlas',
    correct: 'put a field right: figure=12万吨, measure=, subject=, object=, time=, modality=, project=',
    note: 'keep --why with it as a remark',
    prefer: 'follow this source (id) where it and --over say different things',
    over: 'the source (id) that is not followed',
    listDecisions: 'list what was decided, the newest first',
    move: 'it stands on this link (chain.link) and on no other',
    confirm: 'it stands rightly on this link',
    bar: 'it does not belong on this link',
    undo: 'take this decision back',
    format: 'format (default: by the name of --out, else md)',
    out: 'file to write',
    compare: 'an earlier edition in JSON; says what changed since',
    publisher: 'publisher, for documents that do not say',
    table: 'an xlsx or csv file',
    as: 'what the rows are; told by the header when left out',
    mapping: 'file that says what each column is, as --preview --json prints it',
    sheet: 'the only sheet to read',
    preview: 'show what each column is and the first rows as they would be read; keep nothing',
    override: 'let --title, --publisher and --published win over what documents say',
    maxMegabytes: 'refuse files of this many megabytes and more (default: 50)',
    maxUnpacked: 'refuse archives and office files that unpack to more megabytes (default: 300)',
    maxSeconds: 'give up a file that takes longer to read (default: 60)',
    maxMemory: 'megabytes of memory that reading one file may take (default: 512)',
    untilEmpty: 'end when nothing is left to do',
    queue: 'put it into the queue of DATABASE_URL instead, for lianpu work to do',
    exportTo: 'file to write; one that is there is replaced when the new one is complete',
    restoreFrom: 'file that lianpu export wrote',
    nameType: 'what the names name (default: enterprise)',
    words: 'words that must all stand in the text',
    limit: 'how many sources to list (default: 20)',
    offset: 'how many sources to pass over',
  },
  imports: {
    kinds: { projects: 'projects', enterprises: 'enterprises', agenda: 'agenda', indicators: 'indicators' },
    rowRefused: 'left out',
    cellUnread: 'not read',
    total: 'a row of sums, left out',
    unread: 'kept as text',
    kept: '(mapping of an earlier import)',
    sheet: ({ rows, added, present, refused, totals, cellProblems, formulas }) =>
      `${rows} rows: ${added} read, ${present} known already, ${refused} left out, ${totals} of sums; ${cellProblems} cells not read, ${formulas} stored results of formulas`,
  },
  feeds: {
    address: 'a folder, or the address of an RSS or Atom feed',
    every: 'minutes between two readings (default: 60)',
    private: 'the feed and its links may stand on this machine or in its own network',
    due: 'only those whose time has come',
    never: 'not read yet',
    known: 'the address or the id of a feed, as lianpu feed list shows them',
    minutes: 'Write a number of minutes, such as 60.',
    interval: (minutes) => `every ${minutes} min`,
    ran: (added, known) => `${added} new, ${known} known already`,
  },
  sheetPassedOver: (name) => `${name}: passed over, it has no header of a ledger`,
  metadata: {
    fields: { title: 'title', publisher: 'publisher', published: 'published' },
    places: {
      document: 'stated in the document',
      text: 'opening lines',
      'front-matter': 'front matter',
      'side-car': 'index.json',
      'file-name': 'file name',
      flag: 'given',
      properties: 'file properties',
    },
    foundNowhere: 'not found',
  },
  progress: 'Reading',
  counts: {
    documents: 'documents',
    statements: 'statements',
    names: 'names',
    events: 'events',
    findings: 'findings',
    chains: 'chains',
  },
  disagree: 'figures that do not agree',
  added: (added, present) => `${added} read, ${present} known already`,
  spansRefused: (count) => `${count} statements refused: their span is not in the text`,
  serving: (address) => `Open ${address}`,
  stop: 'Ctrl-C ends it.',
  empty: 'The ledger is empty. Add documents with: lianpu add PATH…',
  removed: (name) => `Removed ${name}. Adding the same file again brings it back.`,
  nothingDisagrees: 'No figures disagree.',
  nothingToReview: 'No names wait for a decision.',
  pairVerdict: { same: 'likely one', doubtful: 'doubtful  ' },
  nothingFound: 'Nothing holds all these words.',
  foundTexts: (count, isExact) => `Sources: ${isExact ? '' : 'at least '}${count}`,
  foundNames: (count) => `Names: ${count}`,
  passedOver: (counts) => `Passed over, for their format is not read yet: ${counts}`,
  nothingRead: 'Nothing could be read, and the ledger is empty.',
  hint: '. See lianpu --help.',
  wrongArguments: {},
  xlsxNeedsFile: 'an Excel workbook needs a file to be written to',
  written: (path) => `Wrote ${path}`,
  mapFormat: (path) => `a map is no ${path}`,
  jobs: {
    kinds: { document: 'document', table: 'table', feed: 'feed' },
    done: 'done',
    putBack: 'did not succeed; it is tried again, five times at most',
    working: (where) => `Working on the queue of ${where}. Ctrl-C ends it after the job in hand.`,
    put: (put, waiting) => `${put} put into the queue, ${waiting} waiting there already`,
    counts: ({ waiting, active, done, failed }) =>
      `${waiting} waiting, ${active} being done, ${done} done, ${failed} failed`,
  },
  decideOne:
    'one decision at a time: a statement with one of --accept, --reject, --correct, --note, --move, --confirm, --bar; or --prefer with --over; or --undo',
  nothingDecided: 'Nothing was decided yet.',
  decided: (id) => `Decision ${id} is kept; lianpu decide --undo ${id} --by NAME takes it back.`,
  leftOutOfPack: ({ path, line, reason, remedy }) =>
    `lianpu: left out of the packs: ${path} line ${line}: ${reason}. ${remedy}`,
  exported: (path, rows) => `Wrote ${path}: the whole ledger, ${rows} rows`,
  restored: (where, rows) => `Restored ${rows} rows into ${where}`,
  samplesLeft: (count) =>
    `${count} bundled samples taken out of the atlas (lianpu add samples/hohhot brings them back)`,
  unplaced: (count) => `${count} statements stand on no link; lianpu chain --unplaced lists them`,
};

const zh: Words = {
  description: '链谱：读懂一座城市的产业报道，每个数字都带着它的原句。',
  commands: {
    open: '读入文稿（默认读示例）并打开产业图谱',
    read: '读一篇文稿，列出其中的陈述',
    add: '把文稿读入账本',
    import: '导入项目、企业、事项或指标台账，每行都是一个来源',
    feed: '定期读取的文件夹和订阅源',
    sources: '列出账本里的来源',
    remove: '把一个来源移出图谱（可再次加入）',
    search: '在原文和名称里查找词语',
    review: '列出可能是同一主体的名称及理由',
    merge: '认定两个名称是同一主体',
    split: '认定两个名称不是同一主体',
    audit: '列出对不上的数字',
    chain: '列出一条产业链的产能、平衡与缺口',
    decide: '裁定一条陈述：认可、驳回、更正、归哪个环节；两个来源以谁为准；撤销；--list 列出',
    list: '可照着做的清单',
    invest: '招商清单：每处缺口引进什么、多大规模，附得分与出处',
    export: '把整个账本写成一个文件',
    restore: '用导出的文件恢复到一个空账本',
    work: '从 DATABASE_URL 的队列里领任务，任何一台机器都可以',
    jobs: '队列里等待、进行、完成和失败的任务数',
    serve: '只启动页面服务',
  },
  options: {
    path: '文件或文件夹',
    published: '发布日期 YYYY-MM-DD，用于文中未写明的文稿',
    title: '标题，用于文中未写明的文稿',
    json: '以 JSON 输出',
    ndjson: '以 JSON 输出，每篇一行',
    explain: '逐条列出陈述及其依据的词（默认）',
    data: '账本所在文件夹',
    port: '端口',
    host: '地址',
    noWork: '队列里的任务和到时间的订阅留给 lianpu work',
    all: '一并列出对得上的核算',
    draft: '只核这一篇文稿，不用账本',
    kind: '只列这一类',
    source: '只列涉及这一来源的（写编号开头几位即可）',
    report: '把结果写成报告（.docx 或 .md）',
    decide: '写下裁定：编号=confirmed（确有错误）、explained（已说明）、wrong（核得不对）或 undone（撤销）',
    why: '理由；已说明的，就是说明',
    by: '由谁裁定',
    id: '来源编号（写开头几位即可）',
    chainId: '产业链编号；不写则列出全部',
    unplaced: '列出归不到任何环节的陈述及原因',
    shock: '某一环节或企业停掉后下游各少多少；写“名称=0.5”为减半',
    map: '把链图写入文件：.svg、.png 或 .json（JSON-LD）',
    statementId: '陈述编号，见 lianpu chain --json',
    accept: '认可：读得对',
    reject: '驳回：不用于图谱',
    correct: '更正一项：figure=12万吨、measure=、subject=、object=、time=、modality=、project=',
    note: '把 --why 的话作为备注附在陈述上',
    prefer: '与 --over 的说法不同时，以这个来源（编号）为准',
    over: '不以它为准的来源（编号）',
    listDecisions: '列出已作的裁定，新的在前',
    move: '改归这一环节（链.环节），不归别处',
    confirm: '确认归这一环节',
    bar: '不归这一环节',
    undo: '撤销这一裁定',
    format: '格式（默认按 --out 的文件名，否则为 md）',
    out: '写入的文件',
    compare: '上一版（JSON），列出有何变化',
    publisher: '发布单位，用于文中未写明的文稿',
    table: 'xlsx 或 csv 文件',
    as: '台账类型；不写则按表头判断',
    mapping: '各列对应关系的文件，格式同 --preview --json 的输出',
    sheet: '只读这一张工作表',
    preview: '只显示各列对应关系和前几行的读取结果，不写入账本',
    override: '以 --title、--publisher、--published 为准，不论文稿怎样写',
    maxMegabytes: '达到这一大小（MB）的文件不读（默认 50）',
    maxUnpacked: '解压后超过这一大小（MB）的压缩包和办公文档不读（默认 300）',
    maxSeconds: '单个文件读取的时间上限，秒（默认 60）',
    maxMemory: '单个文件读取的内存上限，MB（默认 512）',
    untilEmpty: '全部做完后退出',
    queue: '只放进 DATABASE_URL 的队列，由 lianpu work 处理',
    exportTo: '要写入的文件；已有同名文件时，写完整后才替换',
    restoreFrom: 'lianpu export 写出的文件',
    nameType: '名称的类别（默认 enterprise，即企业）',
    words: '要查找的词，须同时出现在一篇文稿里',
    limit: '列出多少篇（默认 20）',
    offset: '跳过前多少篇',
  },
  imports: {
    kinds: { projects: '项目', enterprises: '企业', agenda: '事项', indicators: '指标' },
    rowRefused: '未导入',
    cellUnread: '未读出',
    total: '合计行，不导入',
    unread: '只作文字保留',
    kept: '（沿用上次的对应关系）',
    sheet: ({ rows, added, present, refused, totals, cellProblems, formulas }) =>
      `共 ${rows} 行：新读 ${added} 行，已有 ${present} 行，未导入 ${refused} 行，合计行 ${totals} 行；${cellProblems} 个单元格未读出，${formulas} 个公式取保存的结果`,
  },
  feeds: {
    address: '文件夹，或 RSS、Atom 订阅源的地址',
    every: '间隔分钟数（默认 60）',
    private: '允许读取本机和内部网络的地址',
    due: '只读到时间的',
    never: '还没有读过',
    known: '订阅的地址或编号，照 lianpu feed list 所列',
    minutes: '请写分钟数，例如 60',
    interval: (minutes) => `每 ${minutes} 分钟`,
    ran: (added, known) => `新增 ${added} 篇，已有 ${known} 篇`,
  },
  sheetPassedOver: (name) => `${name}：没有台账表头，已略过`,
  metadata: {
    fields: { title: '标题', publisher: '发布单位', published: '发布日期' },
    places: {
      document: '文件自带',
      text: '正文开头',
      'front-matter': '文首信息块',
      'side-car': 'index.json',
      'file-name': '文件名',
      flag: '命令行给出',
      properties: '文件属性',
    },
    foundNowhere: '未找到',
  },
  progress: '正在读',
  counts: {
    documents: '篇文稿',
    statements: '条陈述',
    names: '个名称',
    events: '个事件',
    findings: '条核数',
    chains: '条产业链',
  },
  disagree: '处对不上',
  added: (added, present) => `新读 ${added} 篇，已有 ${present} 篇`,
  spansRefused: (count) => `拒收 ${count} 条陈述：原文中找不到对应的位置`,
  serving: (address) => `请打开 ${address}`,
  stop: '按 Ctrl-C 结束。',
  empty: '账本还是空的。读入文稿：lianpu add 路径…',
  removed: (name) => `已移出 ${name}；再次加入同一文件即可恢复。`,
  nothingDisagrees: '没有发现对不上的数字。',
  nothingToReview: '没有待认定的名称。',
  pairVerdict: { same: '像是一家', doubtful: '存疑    ' },
  nothingFound: '没有找到同时含有这些词的内容。',
  foundTexts: (count, isExact) => `文稿${isExact ? '' : '至少'} ${count} 篇`,
  foundNames: (count) => `名称 ${count} 个`,
  passedOver: (counts) => `以下格式暂不能读，已略过：${counts}`,
  nothingRead: '没有读到任何文稿，账本也是空的。',
  hint: '。用法见 lianpu --help。',
  wrongArguments: {
    'commander.unknownCommand': (named) => `没有命令 ${named}`,
    'commander.unknownOption': (named) => `没有选项 ${named}`,
    'commander.missingArgument': (named) => `缺少参数 ${named}`,
    'commander.optionMissingArgument': (named) => `选项 ${named} 后面缺少值`,
    'commander.invalidArgument': (named) => `${named} 的值不对`,
    'commander.excessArguments': () => '参数太多',
  },
  xlsxNeedsFile: 'Excel 表格须写入文件',
  written: (path) => `已写入 ${path}`,
  mapFormat: (path) => `链图不能存成 ${path}`,
  jobs: {
    kinds: { document: '文稿', table: '台账', feed: '订阅源' },
    done: '完成',
    putBack: '未成功，稍后重试，最多五次',
    working: (where) => `正在处理 ${where} 的队列。按 Ctrl-C，做完手头这一项后结束。`,
    put: (put, waiting) => `已放入队列 ${put} 项，另有 ${waiting} 项已在等待`,
    counts: ({ waiting, active, done, failed }) =>
      `等待 ${waiting} 项，进行 ${active} 项，完成 ${done} 项，失败 ${failed} 项`,
  },
  decideOne:
    '一次只裁定一件：一条陈述加 --accept、--reject、--correct、--note、--move、--confirm 或 --bar 之一；或 --prefer 加 --over；或只用 --undo',
  nothingDecided: '还没有裁定。',
  decided: (id) => `裁定 ${id} 已记下；lianpu decide --undo ${id} --by 姓名 可撤销。`,
  leftOutOfPack: ({ path, line, zh: { reason, remedy } }) =>
    `lianpu：知识包中有一处未用：${path} 第 ${line} 行：${reason}。${remedy}`,
  exported: (path, rows) => `已写入 ${path}：整个账本，共 ${rows} 行`,
  restored: (where, rows) => `已恢复到 ${where}，共 ${rows} 行`,
  samplesLeft: (count) => `已把 ${count} 篇内置示例移出图谱（lianpu add samples/hohhot 可恢复）`,
  unplaced: (count) => `另有 ${count} 条陈述归不到环节，lianpu chain --unplaced 可列出`,
};

/** True where the terminal's language is Chinese; `LIANPU_LANG=zh` or `en` decides before the locale does. */
export function speaksChinese(environment: NodeJS.ProcessEnv = process.env): boolean {
  const language = environment.LIANPU_LANG || environment.LC_ALL || environment.LANG || '';
  return language.startsWith('zh');
}

/** The words in the language of the terminal: Chinese where its locale says so, English elsewhere. */
export const words = (): Words => (speaksChinese() ? zh : en);

/** The language of the terminal, as documents name it. */
export const language = (): 'zh' | 'en' => (speaksChinese() ? 'zh' : 'en');
