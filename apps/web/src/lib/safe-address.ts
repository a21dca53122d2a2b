/** The address when it is one of this application's own pages; the desk otherwise. */
export function safeAddress(address: string | null | undefined): string {
  const isOwn = typeof address === "string" && /^\/(?![/\\])[^\s\\]*$/u.test(address);
  return isOwn && !address.startsWith("/sign-in") ? address : "/";
}
