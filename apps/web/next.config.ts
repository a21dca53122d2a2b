import type { NextConfig } from "next";

const config: NextConfig = {
  output: "standalone",
  outputFileTracingRoot: `${import.meta.dirname}/../..`,
  poweredByHeader: false,
  reactStrictMode: true,
  transpilePackages: ["@entente/client", "@entente/contract", "@entente/domain"],
  // `typecheck` proves the types; a build only builds.
  typescript: { ignoreBuildErrors: true },
  experimental: { serverActions: { bodySizeLimit: "9mb" } },
};

export default config;
