import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy, securityHeaders } from "./lib/security-headers.ts";
import { ADDRESS_HEADER } from "./lib/sign-in-path.ts";

/** Runs before everything: puts the security headers on every answer, and a new nonce into the policy of each. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search, protocol } = request.nextUrl;
  const policy = contentSecurityPolicy(newNonce(), process.env.NODE_ENV === "development");
  const incoming = new Headers(request.headers);
  incoming.set("content-security-policy", policy);
  incoming.set(ADDRESS_HEADER, `${pathname}${search}`);

  const response = NextResponse.next({ request: { headers: incoming } });
  const isSecure = (request.headers.get("x-forwarded-proto") ?? protocol).startsWith("https");
  for (const [name, value] of securityHeaders(policy, isSecure)) response.headers.set(name, value);
  if (!isStatic(pathname)) response.headers.set("cache-control", "no-store");
  return response;
}

/** Files of the build, which every visitor gets alike. */
function isStatic(pathname: string): boolean {
  return pathname.startsWith("/_next/static/") || pathname === "/icon.svg";
}

function newNonce(): string {
  return btoa(String.fromCodePoint(...crypto.getRandomValues(new Uint8Array(18))));
}
