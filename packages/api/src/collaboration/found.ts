import { collaborationFounded, foundCollaborationInput } from "@entente/contract";
import {
  checkCollaboration,
  checkDuplicateReason,
  OVERLAP_DEFAULTS,
  parseCollaborationId,
  stagesOfBands,
  tableSlug,
} from "@entente/domain";
import { checkCountries } from "../coalition/countries.ts";
import { signatureOf } from "../context.ts";
import { effortAround } from "../forum/effort-around.ts";
import { checkPurpose } from "../forum/purpose.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse, refusalError } from "../refusal.ts";

/**
 * Puts a new collaboration on record. What runs already is looked at first: whatever would be duplicated needs a reason,
 * and both stay with it.
 */
export const found = procedureFor("found-collaboration")
  .input(foundCollaborationInput)
  .output(collaborationFounded)
  .mutation(async ({ ctx, input, path }) => {
    const { title, year, members, forum, technologies, bands, statement, source, reason } = input;
    const { reference, collaborations } = ctx.repositories;
    checkCountries(await reference.countries(), "members", members);
    await checkPurpose(ctx, { technologies, issues: null });
    if (forum !== null && !(await reference.forums()).some(({ id }) => id === forum)) {
      throw refusalError({ code: "not-found", kind: "forum", value: forum });
    }
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
