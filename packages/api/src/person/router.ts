import { router } from "../procedure.ts";
import { add } from "./add.ts";
import { change } from "./change.ts";
import { disable } from "./disable.ts";
import { enable } from "./enable.ts";
import { endSessions } from "./end-sessions.ts";
import { get } from "./get.ts";
import { invite } from "./invite.ts";
import { list } from "./list.ts";
import { unbindIdentity } from "./unbind-identity.ts";
import { withdrawInvitation } from "./withdraw-invitation.ts";

export const personRouter = router({
  list,
  get,
  add,
  change,
  disable,
  enable,
  invite,
  withdrawInvitation,
  unbindIdentity,
  endSessions,
});
