import createClient from 'openapi-fetch';
import type { paths } from './generated/schema.js';
import type { ApiError } from './types.js';

/** The API, typed by the document the server itself publishes. */
export const api = createClient<paths>({ baseUrl: '' });

/** A request that brought no data: the server's refusal, or null when nothing answered at all. */
export class LoadFailure extends Error {
  constructor(readonly refusal: ApiError | null) {
    super(refusal?.message ?? 'no answer');
    this.name = 'LoadFailure';
  }
}

interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
}

/** The data of an answer; throws LoadFailure, with the server's own words when it gave any. */
export async function dataOf<Data>(asked: Promise<Answer>): Promise<Data> {
  const answer = await asked.catch(() => null);
  if (answer === null) throw new LoadFailure(null);
  if (answer.data !== undefined) return answer.data as Data;
  throw new LoadFailure(isRefusal(answer.error) ? answer.error : null);
}

function isRefusal(error: unknown): error is ApiError {
  return typeof error === 'object' && error !== null && 'code' in error && 'message' in error;
}
