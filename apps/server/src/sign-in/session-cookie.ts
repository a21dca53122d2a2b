import type { Instant } from "@entente/domain";
import type { FastifyReply, FastifyRequest } from "fastify";
import { presentedApiHash, presentedHash } from "./token.ts";

export const SESSION_COOKIE = "entente_session";

/** What came with a request to show who asks: a session's token or one for tools, by its hash. */
export interface Presented {
  readonly kind: "session" | "token";
  readonly hash: string;
}

/** What came in `Authorization: Bearer`, else the session in the cookie; absent when neither could be a token. */
export function presentedBy({ headers, cookies }: FastifyRequest): Presented | null {
  const { authorization } = headers;
  if (authorization === undefined) return sessionOf(cookies[SESSION_COOKIE]);
  const bearer = /^Bearer (\S+)$/u.exec(authorization)?.[1];
  const hash = presentedApiHash(bearer);
  return hash === null ? sessionOf(bearer) : { kind: "token", hash };
}

function sessionOf(token: string | undefined): Presented | null {
  const hash = presentedHash(token);
  return hash === null ? null : { kind: "session", hash };
}

/** Keeps the token in the browser until the session ends; scripts cannot read it. */
export function setSessionCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
  expiresAt: Instant,
): void {
  reply.setCookie(SESSION_COOKIE, token, { ...attributesFor(request), expires: new Date(expiresAt) });
}

export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(SESSION_COOKIE, attributesFor(request));
}

function attributesFor(request: FastifyRequest) {
  return { path: "/", httpOnly: true, sameSite: "lax", secure: request.protocol === "https" } as const;
}
