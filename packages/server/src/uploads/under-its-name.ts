import { isLianpuError, LianpuError } from '@lianpu/errors';

/** A refusal that names a file as the person knew it, not where the server put it. */
export const underItsName = (error: LianpuError, path: string, name: string): LianpuError =>
  new LianpuError(
    error.code,
    Object.fromEntries(
      Object.entries(error.details).map(([key, value]) => [
        key,
        typeof value === 'string' ? value.replaceAll(path, name) : value,
      ]),
    ),
    { cause: error },
  );

/** Does something with a file that was sent; what refuses it names it as its sender does. */
export async function naming<Result>(
  { path, name }: { readonly path: string; readonly name: string },
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw isLianpuError(error) ? underItsName(error, path, name) : error;
  }
}
