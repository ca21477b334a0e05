/**
 * One entry of the error registry.
 *
 * `status` is the HTTP status the server answers with; `exitCode` is what the command line ends with
 * (2 for wrong arguments, 1 for everything else); `message` and `remedy` are templates whose `{name}`
 * holes are filled from the details of the error.
 */
export interface ErrorEntry {
  readonly status: number;
  readonly exitCode: 1 | 2;
  readonly message: string;
  readonly remedy: string;
}

const entry = (status: number, message: string, remedy: string, exitCode: 1 | 2 = 1): ErrorEntry => ({
  status,
  exitCode,
  message,
  remedy,
});

/** Every error Lianpu can refuse with, by code. One place, so that a code means one thing everywhere. */
export const errorRegistry = {
  ARGUMENT_INVALID: entry(400, '{what}', '{remedy}', 2),
  PATH_MISSING: entry(404, '{path}: no such file or folder', 'Check the path.'),
  FOLDER_EMPTY: entry(
    422,
    '{path}: holds no file that can be read',
    'Give a folder that holds files ending in {known}.',
  ),
  FILE_UNREADABLE: entry(403, '{path}: cannot be read ({reason})', 'Give this user permission to read it.'),
  FILE_EMPTY: entry(422, '{path}: is empty', 'Nothing was read from it; remove it or put text in it.'),
  FILE_BINARY: entry(
    422,
    '{path}: is not text (byte {byte} at offset {offset})',
    'Save it as text in UTF-8, GB18030 or UTF-16.',
  ),
  FILE_TOO_LARGE: entry(
    413,
    '{path}: is {sizeMegabytes} MB; only files under {limitMegabytes} MB are read',
    'Split it, or raise the limit with --max-megabytes.',
  ),
  TEXT_ENCODING: entry(
    422,
    '{path}: is neither UTF-8 nor GB18030 nor UTF-16 (offset {offset})',
    'Save it as UTF-8.',
  ),
  LIST_INVALID: entry(
    422,
    '{path}: is no edition of the investment list ({reason})',
    'Give a file that lianpu list invest --format json wrote.',
  ),
  FONT_MISSING: entry(
    501,
    'no font with Chinese was found on this machine, so that no picture can be drawn',
    'Install one (Debian: apt-get install fonts-noto-cjk), or take the map as .svg.',
  ),
  FORMAT_UNKNOWN: entry(415, '{path}: the format {format} is not read', 'Give a file ending in {known}.'),
  FILE_ENCRYPTED: entry(422, '{path}: is protected by a password', 'Save it without a password.'),
  BODY_TOO_LARGE: entry(413, 'the request has a body that is too large', 'Send less at once.'),
  FILE_BROKEN: entry(
    422,
    '{path}: cannot be read as {format} ({reason})',
    'Open it in the program that made it and save it anew.',
  ),
  FILE_OUTDATED: entry(
    415,
    '{path}: is in the Office format of before 2007',
    'Open it in an office program and save it as {format}.',
  ),
  FILE_WITHOUT_TEXT: entry(
    422,
    '{path}: its {pages} pages are pictures, with no text in them',
    'Have its text recognised (OCR) first, and give the result.',
  ),
  FILE_TOO_DEMANDING: entry(
    413,
    '{path}: reading it took more than {what}',
    'Split it, or raise the limit with --max-seconds or --max-memory.',
  ),
  ARCHIVE_TOO_LARGE: entry(
    413,
    '{path}: unpacks to more than {what}',
    'Unpack it and give the files, or raise the limit with --max-unpacked.',
  ),
  ARCHIVE_PATH_UNSAFE: entry(
    422,
    '{path}: the entry {entry} points outside the archive',
    'Do not trust this archive; give the files themselves.',
  ),
  ARCHIVE_TOO_DEEP: entry(
    422,
    '{path}: lies in more than {depth} archives within one another',
    'Unpack it and give the files.',
  ),
  TABLE_TOO_LARGE: entry(
    413,
    '{path}: has more than {limit} cells',
    'Import it as a ledger with lianpu import, which reads tables of any length.',
  ),
  TABLE_UNKNOWN: entry(
    422,
    '{path}: no row names the columns of a ledger',
    'Say what it is with --as projects, enterprises, agenda or indicators, or give a --mapping.',
  ),
  MAPPING_INVALID: entry(
    422,
    '{path}: {reason}',
    'Take the mapping that --preview --json prints and edit it.',
  ),
  FEED_UNREADABLE: entry(
    502,
    '{url}: cannot be read as a feed ({reason})',
    'Check the address; it must be of an RSS or Atom feed, or a folder.',
  ),
  FEED_ADDRESS_PRIVATE: entry(
    403,
    '{url}: leads to {address}, within this machine or its own network',
    'If it is meant, allow private addresses when you add the feed (lianpu feed add --private).',
  ),
  FEED_UNKNOWN: entry(404, 'no feed {id}', 'List them with lianpu feed list.'),
  FEED_ADDRESS_INVALID: entry(
    422,
    '{url} is no address',
    'Write it whole, such as https://example.org/rss.xml.',
  ),
  FEED_PLACE_REFUSED: entry(
    403,
    '{path}: folders and private addresses are of the server, which answers other machines too',
    'Add it on the server, with lianpu feed add.',
  ),
  UPLOAD_UNKNOWN: entry(
    404,
    'no file was sent as {id}',
    'Files that were sent are kept for a while; send it again.',
  ),
  UPLOADS_FULL: entry(
    507,
    'the files that were sent and wait to be read come to {limitMegabytes} MB',
    'Send more when those before are read.',
  ),
  UPLOAD_NOT_BYTES: entry(
    415,
    'a file is sent as {type}',
    'Send its bytes with Content-Type: application/octet-stream.',
  ),
  JOB_UNKNOWN: entry(
    404,
    'no job {id}',
    'Some time after its end a job is listed no more; what it read stays.',
  ),
  FRONT_MATTER_INVALID: entry(422, '{path}: line {line}: {reason}', 'Mend the block between the --- lines.'),
  LEDGER_LOCKED: entry(
    423,
    '{path}: the data folder is held by process {pid}',
    'Stop that process, or choose another folder with --data.',
  ),
  DATA_FOLDER_UNUSABLE: entry(
    422,
    '{path}: cannot hold data ({reason})',
    'Choose another folder with --data.',
  ),
  DATABASE_UNREACHABLE: entry(
    503,
    'DATABASE_URL: {host} cannot be reached ({reason})',
    'Start the server or correct DATABASE_URL.',
  ),
  DATABASE_NEWER: entry(
    409,
    '{where}: was written by a newer Lianpu (schema {found}, this program knows {known})',
    'Install the newer version.',
  ),
  DATABASE_DAMAGED: entry(
    500,
    '{where}: cannot be opened ({reason})',
    'Restore an export, or choose another --data.',
  ),
  LEDGER_NOT_EMPTY: entry(
    409,
    '{where}: is not empty',
    'Restore into a new data folder with --data, or into an empty database.',
  ),
  EXPORT_BROKEN: entry(
    422,
    '{path}: cannot be restored (line {line}: {reason})',
    'Nothing was restored; give the file as lianpu export wrote it.',
  ),
  QUEUE_NEEDS_DATABASE: entry(
    400,
    'a queue of jobs needs PostgreSQL: a data folder has one process at a time',
    'Set DATABASE_URL; without it lianpu add, import and feed run do the work themselves.',
    2,
  ),
  FILE_UNWRITABLE: entry(
    422,
    '{path}: cannot be written ({reason})',
    'Name a file in a folder that this user may write to and that has room.',
  ),
  DISK_FULL: entry(
    507,
    '{where}: there is no room left on the disk',
    'Nothing was kept by halves; make room and do it again, or choose another --data.',
  ),
  EXPORT_NEWER: entry(
    422,
    '{path}: was exported by a newer Lianpu (schema {found}, this program knows {known})',
    'Install the newer version.',
  ),
  FIGURE_UNREADABLE: entry(
    422,
    '"{figure}" is not read as one figure',
    'Write the number with its unit, as a report would: 12万吨, 约30亿元, 5.4%, 第3位.',
  ),
  TIME_INVALID: entry(
    422,
    '"{time}" is no time',
    'Write it as 2024, 2024-10, 2024-10-31, 2024-01/2024-10, or ../2024-04-30 for "up to then".',
  ),
  CORRECTION_INVALID: entry(422, '{field} cannot be put right so: {given}', 'What can be: {known}.'),
  LINK_UNKNOWN: entry(404, 'no link {link}', 'Known: {known}.'),
  SOURCE_UNKNOWN: entry(404, 'no source {id}', 'List them with lianpu sources.'),
  READING_UNKNOWN: entry(404, 'source {id} has no reading {reading}', 'It has {known}.'),
  STATEMENT_UNKNOWN: entry(404, 'no statement {id}', 'Take the id from a page or from lianpu read.'),
  NAME_UNKNOWN: entry(
    404,
    'no {type} of the ledger is called {name}',
    'Write it as lianpu review does; --type says what kind of thing it is.',
  ),
  ENTITY_UNKNOWN: entry(404, 'no entity {id}', 'Take the id from a page.'),
  CHAIN_UNKNOWN: entry(404, 'no chain {id}', 'Known chains: {known}.'),
  CLUSTER_UNKNOWN: entry(404, 'no cluster {id}', 'Known clusters: {known}.'),
  PACK_INVALID: entry(422, '{path}: line {line}: {reason}', '{remedy}'),
  PORT_TAKEN: entry(409, 'port {port} on {host} is taken', 'Choose another with --port.'),
  ORIGIN_REFUSED: entry(
    403,
    'a page of {origin} asked for a change, and only pages of this server may',
    'Decide on the pages of this server, or with the lianpu command.',
  ),
  BODY_NOT_JSON: entry(
    415,
    'a change is asked for in {type}',
    'Send it with Content-Type: application/json.',
  ),
  FINDING_UNKNOWN: entry(
    404,
    'no finding {id}',
    'Give the id (or its beginning, if only one has it) that lianpu audit prints.',
  ),
  HOST_REFUSED: entry(
    403,
    'this server answers only to this machine, not to the name {host}',
    'Open it as http://127.0.0.1, or start it with --host for others to reach it.',
  ),
  PAGES_MISSING: entry(404, 'the pages are not built', 'Run npm run build and start again.'),
  ROUTE_UNKNOWN: entry(404, 'no such address {path}', 'See /api/openapi.json for those there are.'),
  INTERNAL: entry(
    500,
    '{reason}',
    'This is a mistake of the program: report it with the steps that led here.',
  ),
} as const satisfies Record<string, ErrorEntry>;

/** A code of the registry. */
export type ErrorCode = keyof typeof errorRegistry;
