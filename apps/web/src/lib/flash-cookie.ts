import { cookies, headers } from "next/headers";

/** Kept by the browser from one page of sign-in to the next, out of reach of scripts and of other sites. */
interface FlashCookie {
  readonly keep: (value: unknown, seconds: number) => Promise<void>;
  /** What was kept; absent when nothing is, or when it is not JSON. */
  readonly read: () => Promise<unknown>;
  readonly drop: () => Promise<void>;
}

/** A short-lived cookie with JSON, for the pages under `/sign-in`. */
export function flashCookie(name: string): FlashCookie {
  return {
    async keep(value, seconds) {
      const [jar, incoming] = await Promise.all([cookies(), headers()]);
      jar.set(name, JSON.stringify(value), {
        httpOnly: true,
        sameSite: "lax",
        path: "/sign-in",
        secure: incoming.get("x-forwarded-proto") === "https",
        maxAge: seconds,
      });
    },
    async read() {
      const value = (await cookies()).get(name)?.value;
      return value === undefined ? null : parsed(value);
    },
    async drop() {
      (await cookies()).set(name, "", { path: "/sign-in", maxAge: 0 });
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
