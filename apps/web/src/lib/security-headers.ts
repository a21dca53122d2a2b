/** Only our own files, and only scripts and styles that carry this answer's nonce; nothing inline without it. */
export function contentSecurityPolicy(nonce: string, isDevelopment: boolean): string {
  return [
    "default-src 'self'",
    // The development server evaluates code to show where errors come from.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const FIXED = [
  ["x-content-type-options", "nosniff"],
  ["referrer-policy", "same-origin"],
  [
    "permissions-policy",
    "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()",
  ],
  ["cross-origin-opener-policy", "same-origin"],
  ["cross-origin-resource-policy", "same-origin"],
  ["x-frame-options", "DENY"],
  ["x-permitted-cross-domain-policies", "none"],
  ["origin-agent-cluster", "?1"],
] as const;

/** The headers of every answer beside its cache rule; transport security only where the browser came by https. */
export function securityHeaders(policy: string, isSecure: boolean): readonly (readonly [string, string])[] {
  return [
    ["content-security-policy", policy],
    ...FIXED,
    ...(isSecure ? [["strict-transport-security", "max-age=63072000; includeSubDomains"] as const] : []),
  ];
}
