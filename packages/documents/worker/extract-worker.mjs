// Takes texts out of files in a thread with bounds, so that a file made to harm can only end this thread. Plain
// JavaScript at a fixed place beside src/ and dist/; it works with the built package, which it finds under its name.
import { parentPort } from 'node:worker_threads';
import { formats } from '@lianpu/documents';
import { isLianpuError } from '@lianpu/errors';

parentPort.on('message', async ({ formatId, bytes, path, limits }) => {
  try {
    const format = formats.find((one) => one.id === formatId);
    parentPort.postMessage({ extracted: await format.extract(bytes, path, limits) });
  } catch (error) {
    if (isLianpuError(error))
      parentPort.postMessage({ refusal: { code: error.code, details: error.details } });
    else parentPort.postMessage({ failure: error instanceof Error ? error.message : String(error) });
  }
});
