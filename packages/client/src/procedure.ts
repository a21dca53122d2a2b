import type { AppRouter } from "@entente/api";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";

/** What each procedure takes, such as `EntenteInputs["recommendation"]["list"]`. */
export type EntenteInputs = inferRouterInputs<AppRouter>;
/** What each procedure answers. */
export type EntenteOutputs = inferRouterOutputs<AppRouter>;
