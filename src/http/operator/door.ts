/** Who may come in: one password, guesses limited, a session in a cookie that no script reads and no other site sends. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { makeMisses } from '../misses.ts';
import { loginHtml } from './html.ts';
import { clearedCookie, sessionCookie, sessionIn } from './session.ts';

export type Password = {
  is(password: string): Promise<boolean>;
  /** Signs sessions. Another key ends them. */
  sessionKey(): Promise<Uint8Array>;
  endSessions(): Promise<void>;
};

/** Tries in a minute. Those of everybody together are limited too: whoever has many addresses guesses no faster. */
const triesAtMost = { ofOne: 5, ofAll: 30 };
const everybody = 'everybody';

const login = z.object({ password: z.string().min(1).max(1_000) });

export type Door = ReturnType<typeof makeDoor>;

export function makeDoor(password: Password, now: () => number) {
  const tries = { ofOne: makeMisses(now, triesAtMost.ofOne), ofAll: makeMisses(now, triesAtMost.ofAll) };
  const isIn = async ({ headers }: FastifyRequest): Promise<boolean> => sessionIn(headers.cookie, now(), password.sessionKey);

  return {
    async guard(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
      if (await isIn(request)) return;
      if (request.method !== 'GET' && request.method !== 'HEAD') return reply.code(401).send({ error: 'log in first' });
      return sendLogin(reply, 401);
    },
    async enter(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
      const { success, data } = login.safeParse(request.body);
      if (!success) return sendLogin(reply, 400, 'Write the password.');
      if (tries.ofOne.tooMany(request.ip) || tries.ofAll.tooMany(everybody))
        return sendLogin(reply.header('retry-after', '60'), 429, 'Too many tries. Wait a minute, then try again.');
      // Before it is looked at: a hundred guesses sent at once count as a hundred.
      tries.ofOne.note(request.ip);
      tries.ofAll.note(everybody);
      if (!(await password.is(data.password))) return sendLogin(reply, 401, 'That is not the password.');
      return reply.header('set-cookie', sessionCookie(await password.sessionKey(), now(), request.protocol === 'https')).redirect('/operator', 303);
    },
    async leave(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
      if (await isIn(request)) await password.endSessions();
      return reply.header('set-cookie', clearedCookie).redirect('/operator', 303);
    },
  };
}

/** The only pages a stranger may ask for. */
export const addLogin = (server: FastifyInstance, { enter, leave }: Door): void => {
  server.post('/login', enter);
  server.post('/logout', leave);
};

const sendLogin = (reply: FastifyReply, status: number, said?: string) => reply.code(status).type('text/html; charset=utf-8').send(loginHtml(said));
