import { commentAddresseesOutput, commentSubject } from "@entente/contract";
import { recordRelease, shareableBy, type Viewer } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { nameable, viewerAt, viewerFor } from "./addressees-of.ts";
import { countryOf, receivingOf, recordAround, shownRecord } from "./spoken-record.ts";

/** With which countries this person can share a comment on the record, and whom they can mention in it. */
export const addressees = procedureFor("write-comment")
  .input(commentSubject)
  .output(commentAddresseesOutput)
  .query(async ({ ctx, input: subject }) => {
    const record = await recordAround(ctx, subject);
    const { people, agencies } = await nameable(ctx);
    const country = countryOf(ctx.viewer);
    const receives = (viewer: Viewer) => recordRelease(record.readership, viewer) === "released";
    const offices = agencies.filter(
      (one) => receives(viewerAt(one)) && (country === null || record.shares.includes(one.agency)),
    );
    const shareable = shareableBy({ country, receiving: receivingOf(record) });
    const named = people.filter((one) => country === null && receives(viewerFor(one)));
    return {
      ...(await shownRecord(ctx, record, [...shareable, ...named.map((one) => one.country)])),
      shareable,
      offices: offices.map((one) => ({ office: one.agency, name: one.name, country: one.country })),
      people: named,
    };
  });
