import { collaborationFounded, foundCollaborationInput } from "@entente/contract";
import {
  checkCollaboration,
  checkDuplicateReason,
  OVERLAP_DEFAULTS,
  parseCollaborationId,
  stagesOfBands,
  tableSlug,
} from "@entente/domain";
import { signatureOf } from "../context.ts";
import { effortAround } from "../forum/effort-around.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse, refusalError } from "../refusal.ts";
import { checkParts } from "./known-parts.ts";

/**
 * Puts a new collaboration on record. What runs already is looked at first: whatever would be duplicated needs a reason,
 * and both stay with it.
 */
export const found = procedureFor("found-collaboration")
  .input(foundCollaborationInput)
  .output(collaborationFounded)
  .mutation(async ({ ctx, input, path }) => {
    const { title, year, members, forum, technologies, bands, statement, source, reason } = input;
    const { collaborations } = ctx.repositories;
    await checkParts(ctx, { members, technologies, forum });
    const id = parseCollaborationId(tableSlug(title) ?? "");
    if (!id.ok) throw refusalError({ code: "collaboration-name-unusable", title });
    const said = { id: id.value, title, year, endedYear: null, members, forum, technologies };
    const collaboration = orRefuse(checkCollaboration({ ...said, stages: stagesOfBands(bands) }, ctx.today));

    const scope = { technologies, bands, issues: null, members };
    const { overlaps, duplicates, adjacent } = await effortAround(ctx, scope, OVERLAP_DEFAULTS);
    orRefuse(checkDuplicateReason(overlaps, input.duplicateReason));
    const duplicateReason = duplicates.length > 0 ? input.duplicateReason : null;
    const founding = { collaboration, statement, source, duplicates, adjacent, duplicateReason };
    orRefuse(await collaborations.found(founding, reason, signatureOf(ctx, ctx.actor, path)));
    return { collaboration: id.value };
  });
