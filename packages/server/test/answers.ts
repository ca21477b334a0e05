import type { Static } from 'typebox';
import type { FeedSchema } from '../src/schemas/feed.js';
import type { JobSchema } from '../src/schemas/job.js';

/** What GET /api/jobs/{id} answers. */
export type JobAnswer = Static<typeof JobSchema>;

/** What GET /api/feeds answers. */
export interface FeedsAnswer {
  readonly feeds: readonly Static<typeof FeedSchema>[];
}
