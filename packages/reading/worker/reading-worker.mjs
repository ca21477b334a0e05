// Reads documents in a thread of its own. Plain JavaScript at a fixed place beside src/ and dist/; it reads with the
// built package, which it finds under the package's own name.
import { parentPort } from 'node:worker_threads';
import { read } from '@lianpu/reading';

parentPort.on('message', ({ id, text, options }) => {
  try {
    // JSON, for it goes between threads in about half the time that cloning the objects takes.
    parentPort.postMessage({ id, reading: JSON.stringify(read(text, options)) });
  } catch (error) {
    parentPort.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
