import { router } from "../procedure.ts";
import { overview } from "./overview.ts";

export const portfolioRouter = router({ overview });
