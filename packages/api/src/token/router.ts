import { router } from "../procedure.ts";
import { create } from "./create.ts";
import { createService } from "./create-service.ts";
import { list } from "./list.ts";
import { revoke } from "./revoke.ts";
import { revokeAny } from "./revoke-any.ts";
import { services } from "./services.ts";

export const tokenRouter = router({ list, create, revoke, services, createService, revokeAny });
