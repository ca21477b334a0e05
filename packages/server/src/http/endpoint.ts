import type { ErrorCode } from '@lianpu/errors';
import Type, { type Static, type TObject, type TSchema } from 'typebox';
import type { DeepReadonly } from '../schemas/deep-readonly.js';
import type { ServedDesk } from '../workbench/workbench.js';

/** What a request asks, after its shape has been checked. */
interface Asked<Params extends TSchema, Query extends TSchema, Body extends TSchema> {
  readonly params: Static<Params>;
  readonly query: Static<Query>;
  /** Empty where the request carries none. */
  readonly body: Static<Body>;
  /** The file that was sent, of an endpoint that takes one. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** An endpoint in four named steps. Only `load` does I/O; no step changes its input. */
interface Definition<
  Params extends TObject,
  Query extends TObject,
  Body extends TObject,
  Response extends TSchema,
  Question,
  Loaded,
  Analysed,
> {
  /** POST for what writes a decision down; such a request must come from this server's own pages, or from no page. */
  readonly method: 'GET' | 'POST';
  /** Path with parameters in braces, as OpenAPI writes them. */
  readonly url: string;
  /** One line for the OpenAPI document. */
  readonly summary: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** True where the request carries a file, as plain bytes, which `load` takes in. */
  readonly takesBytes?: boolean;
  /** The longest body that is taken, where it may be longer than the server takes otherwise. */
  readonly mostBytes?: number;
  readonly response: Response;
  /** Codes it can refuse with, beside ARGUMENT_INVALID and INTERNAL which all can. */
  readonly refuses?: readonly ErrorCode[];
  /** 1. From the request to the question it asks. */
  readonly read: (asked: Asked<Params, Query, Body>) => Question;
  /** 2. Fetches what the answer needs; of a POST, once the decision is written down. */
  readonly load: (desk: ServedDesk, question: Question) => Promise<Loaded>;
  /** 3. Chooses and computes. */
  readonly analyse: (loaded: Loaded, question: Question) => Analysed;
  /** 4. From the answer to the shape the response schema promises. */
  readonly present: (analysed: Analysed, question: Question) => DeepReadonly<Static<Response>>;
}

/** An endpoint as the server and the OpenAPI document see it: data about it, and the four steps in one. */
export interface Endpoint {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly summary: string;
  readonly params: TObject;
  readonly query: TObject;
  /** What the request carries; null where it carries nothing. */
  readonly body: TObject | null;
  /** Whether it carries a file. */
  readonly takesBytes: boolean;
  /** The longest body that is taken; null for what the server takes otherwise. */
  readonly mostBytes: number | null;
  readonly response: TSchema;
  readonly refuses: readonly ErrorCode[];
  /** Runs the four steps. Rejects with a LianpuError for a first-class refusal. */
  readonly answer: (
    desk: ServedDesk,
    asked: { params: unknown; query: unknown; body?: unknown },
  ) => Promise<unknown>;
}

const nothing = Type.Object({}, { additionalProperties: false });

/** Makes an endpoint of its four steps: read, load, analyse, present. */
export const endpoint = <
  Response extends TSchema,
  Question,
  Loaded,
  Analysed,
  Params extends TObject = typeof nothing,
  Query extends TObject = typeof nothing,
  Body extends TObject = typeof nothing,
>(
  definition: Definition<Params, Query, Body, Response, Question, Loaded, Analysed>,
): Endpoint => {
  const { method, url, summary, response, read, load, analyse, present } = definition;
  return {
    method,
    url,
    summary,
    response,
    params: definition.params ?? nothing,
    query: definition.query ?? nothing,
    body: definition.body ?? null,
    takesBytes: definition.takesBytes ?? false,
    mostBytes: definition.mostBytes ?? null,
    refuses: definition.refuses ?? [],
    answer: async (desk, asked) => {
      // The router has held the request to both schemas before it comes here.
      const question = read({ ...asked, bytes: asked.body } as Asked<Params, Query, Body>);
      const loaded = await load(desk, question);
      return present(analyse(loaded, question), question);
    },
  };
};
