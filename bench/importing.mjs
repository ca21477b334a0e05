// How fast rows of a ledger are imported and in how much memory:
//   node bench/importing.mjs [--rows 1000000] [--format xlsx|csv] [--data DIR]
// Makes a table of invented projects, reads its rows to statements, and prints rows a second and the most memory the
// process ever had, beside that of a tenth of the rows. Without --data the rows go nowhere, which is the floor; with it
// they go into a ledger there. Each size runs in a process of its own. Build first (npm run build).
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    format: { type: 'string', default: 'xlsx' },
    data: { type: 'string' },
    file: { type: 'string' },
  },
});
const header = [
  '项目名称',
  '建设单位',
  '所属旗县区',
  '总投资（亿元）',
  '设计产能（万吨/年）',
  '建设阶段',
  '开工时间',
];
const stages = ['签约', '在建', '投产', '储备'];

/** Every name differs, so that no table of shared strings helps. */
const cellsOf = (row) => [
  `虚构第${row}号材料项目`,
  `虚构第${row % 50_000}号新材料有限公司`,
  `虚构${row % 12}区`,
  (row % 977) / 10 + 0.5,
  (row % 41) + 1,
  stages[row % 4],
  `202${row % 5}-0${(row % 9) + 1}`,
];

async function* csvPieces(rows) {
  yield `${header.join(',')}\n`;
  for (let row = 1; row <= rows; row += 1) yield `${cellsOf(row).join(',')}\n`;
}

const letters = 'ABCDEFG';
const cellXml = (value, column, row) =>
  typeof value === 'number'
    ? `<c r="${letters[column]}${row}"><v>${value}</v></c>`
    : `<c r="${letters[column]}${row}" t="s"><v>${value}</v></c>`;

/** Strings as spreadsheet programs write them: in a table of their own, each once. */
async function writeXlsx(path, rows) {
  const { ZipFile } = await import('yazl');
  const strings = new Map();
  const indexOf = (text) => {
    if (!strings.has(text)) strings.set(text, strings.size);
    return strings.get(text);
  };
  const xmlRow = (cells, row) =>
    `<row r="${row}">${cells.map((cell, column) => (typeof cell === 'number' ? cellXml(cell, column, row) : cellXml(String(indexOf(cell)), column, row))).join('')}</row>`;
  async function* sheet() {
    yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
    yield xmlRow(header, 1);
    for (let row = 1; row <= rows; row += 1) yield xmlRow(cellsOf(row), row + 1);
    yield '</sheetData></worksheet>';
  }
  async function* shared() {
    yield '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
    for (const text of strings.keys()) yield `<si><t>${text}</t></si>`;
    yield '</sst>';
  }
  const zip = new ZipFile();
  const out = zip.outputStream.pipe(createWriteStream(path));
  const add = async (name, pieces) => {
    const stream = new PassThrough();
    zip.addReadStream(stream, name);
    for await (const piece of batched(pieces)) if (!stream.write(piece)) await once(stream, 'drain');
    stream.end();
  };
  zip.addBuffer(
    Buffer.from('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '[Content_Types].xml',
  );
  zip.addBuffer(
    Buffer.from(
      '<workbook xmlns:r="r"><sheets><sheet name="项目" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    'xl/workbook.xml',
  );
  zip.addBuffer(
    Buffer.from(
      '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/_rels/workbook.xml.rels',
  );
  await add('xl/worksheets/sheet1.xml', sheet());
  await add('xl/sharedStrings.xml', shared());
  zip.end();
  await once(out, 'close');
}

async function* batched(pieces) {
  let batch = '';
  for await (const piece of pieces) {
    batch += piece;
    if (batch.length < 65_536) continue;
    yield batch;
    batch = '';
  }
  yield batch;
}

async function writeCsv(path, rows) {
  const out = createWriteStream(path);
  for await (const piece of batched(csvPieces(rows))) if (!out.write(piece)) await once(out, 'drain');
  out.end();
  await once(out, 'close');
}

/** One import in this process, as a line of JSON. */
async function measure(file, data) {
  let statements = 0;
  const floor = {
    importTable: async (path) => {
      const { importTable } = await import('@lianpu/intake');
      const add = async (rows) => {
        for (const { reading } of rows) statements += reading.quantities.length + reading.events.length;
        return { added: rows.length, present: 0 };
      };
      return importTable(path, { add });
    },
    close: async () => undefined,
  };
  const bench = data ? await (await import('@lianpu/server')).openWorkbench({ dataDir: data }) : floor;
  const started = performance.now();
  const { sheets } = await bench.importTable(file);
  const seconds = (performance.now() - started) / 1000;
  await bench.close();
  const { user, system } = process.cpuUsage();
  const processorSeconds = (user + system) / 1e6;
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    JSON.stringify({
      ...sheets[0],
      mapping: undefined,
      statements,
      seconds,
      processorSeconds,
      peakMegabytes,
    }),
  );
}

async function main() {
  const rows = Number(values.rows);
  const folder = await mkdtemp(join(tmpdir(), 'lianpu-importing-'));
  try {
    for (const size of [Math.round(rows / 10), rows]) {
      const file = join(folder, `${size}.${values.format}`);
      await (values.format === 'csv' ? writeCsv : writeXlsx)(file, size);
      const data = values.data ? ['--data', join(values.data, String(size))] : [];
      const self = fileURLToPath(import.meta.url);
      const { stdout, status } = spawnSync(process.execPath, [self, '--file', file, ...data], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      if (status !== 0) process.exit(status ?? 1);
      const { added, refused, statements, seconds, processorSeconds, peakMegabytes } = JSON.parse(stdout);
      const { size: bytes } = await stat(file);
      console.log(
        `${values.format} ${size} rows (${(bytes / 1e6).toFixed(1)} MB): ${added} in, ${refused} refused, ` +
          `${statements === 0 ? '' : `${statements} statements, `}${seconds.toFixed(1)} s, ` +
          `${Math.round(size / seconds)} rows/s (${Math.round(size / processorSeconds)} by processor time), peak ${peakMegabytes} MB`,
      );
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await (values.file ? measure(values.file, values.data) : main());
