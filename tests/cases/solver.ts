import { createRequire } from "node:module";
import type highs from "highs";

/** HiGHS compiled to WebAssembly, ready to solve. Its types describe the CommonJS build, so that one is loaded. */
export function loadSolver() {
  const load = createRequire(import.meta.url)("highs") as typeof highs.default;
  return load();
}

export type Solver = Awaited<ReturnType<typeof loadSolver>>;
