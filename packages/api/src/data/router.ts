import { router } from "../procedure.ts";
import { country } from "./country.ts";
import { coverage } from "./coverage.ts";
import { indicator } from "./indicator.ts";
import { indicators } from "./indicators.ts";
import { packs } from "./packs.ts";
import { pairs } from "./pairs.ts";

export const dataRouter = router({ country, coverage, indicator, indicators, packs, pairs });
