import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the pages into `dist`, which the server gives out as they are; nothing is fetched from elsewhere. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: false,
    // antd's table and echarts are each larger than the default mark, in chunks of their own.
    chunkSizeWarningLimit: 1800,
  },
  server: { proxy: { '/api': process.env.LIANPU_API ?? 'http://127.0.0.1:4180' } },
});
