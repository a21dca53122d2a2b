import type { Instant } from "@entente/domain";
import { cookies, headers } from "next/headers";

/** The cookie that holds the session's token; the API reads the same one. */
export const SESSION_COOKIE = "entente_session";

/** Keeps the token in the browser until the session ends, out of reach of scripts and of other sites. */
export async function keepSession(token: string, expiresAt: Instant): Promise<void> {
  const [jar, incoming] = await Promise.all([cookies(), headers()]);
  jar.set(SESSION_COOKIE, token, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: incoming.get("x-forwarded-proto") === "https",
    expires: new Date(expiresAt),
  });
}

export async function dropSession(): Promise<void> {
  (await cookies()).delete(SESSION_COOKIE);
}
