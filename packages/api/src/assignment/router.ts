import { router } from "../procedure.ts";
import { changeContact } from "./change-contact.ts";
import { changeContactOfMany } from "./change-contact-of-many.ts";
import { givePosition } from "./give-position.ts";
import { report } from "./report.ts";

export const assignmentRouter = router({ report, givePosition, changeContact, changeContactOfMany });
