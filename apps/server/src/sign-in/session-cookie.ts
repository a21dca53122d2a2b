import type { Instant } from "@entente/domain";
import type { FastifyReply, FastifyRequest } from "fastify";
import { presentedHash } from "./token.ts";

export const SESSION_COOKIE = "entente_session";

/** The hash of the token that came in `Authorization: Bearer`, else in the cookie; absent when neither did. */
export function presentedHashOf({ headers, cookies }: FastifyRequest): string | null {
  const { authorization } = headers;
  if (authorization !== undefined) return presentedHash(/^Bearer (\S+)$/u.exec(authorization)?.[1]);
  return presentedHash(cookies[SESSION_COOKIE]);
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
