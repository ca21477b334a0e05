export { isLianpuError, LianpuError } from './lianpu-error.js';
export { type ErrorCode, type ErrorEntry, errorRegistry } from './registry.js';
