import type { LianpuError } from '@lianpu/errors';
import type { FastifyReply } from 'fastify';

/** Answers with the registry's status and `{code, message, remedy, zh}`. */
export const sendRefusal = (
  reply: FastifyReply,
  { code, status, message, remedy, inChinese }: LianpuError,
): FastifyReply =>
  reply
    .code(status)
    .type('application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify({ code, message, remedy, zh: inChinese }));
