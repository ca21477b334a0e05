import { LianpuError } from '@lianpu/errors';
import type { KeptJob } from '@lianpu/ledger';
import type { TableResult } from '../jobs/job-results.js';
import type { ListSheet } from './list-table.js';

/**
 * The rows that an import left out and the cells it could not read, as CSV: what people mend their table by.
 *
 * @throws LianpuError JOB_UNKNOWN where there is no such import, or it has not ended
 */
export async function exportProblems(job: KeptJob | null, id: string): Promise<Uint8Array> {
  if (job?.kind !== 'table' || !job.outcome?.result) throw new LianpuError('JOB_UNKNOWN', { id });
  const { writeCsv } = await import('./write-sheets.js');
  return writeCsv(problemSheet(job.outcome.result as TableResult));
}

const problemSheet = ({ problems, problemCount }: TableResult): ListSheet => ({
  name: '未导入的内容',
  columns: [
    { header: '工作表', width: 20 },
    { header: '行号', width: 8 },
    { header: '结果', width: 12 },
    { header: '原因', width: 60 },
  ],
  rows: [
    ...problems.map(({ sheet, row, isRefused, reason }) => [
      sheet ?? '',
      row,
      isRefused ? '整行未导入' : '单元格未读',
      reason,
    ]),
    ...(problemCount > problems.length
      ? [['', '', '', `另有 ${problemCount - problems.length} 处未列出`]]
      : []),
  ],
});
