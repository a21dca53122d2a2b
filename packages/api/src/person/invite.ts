import { doneOutput, invitePersonInput } from "@entente/contract";
import { parseEmail, parseInvitationId, secondsAfter } from "@entente/domain";
import { signatureOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { refusalError } from "../refusal.ts";
import { storedPerson } from "./load.ts";

/** How long an invitation waits to be used. */
const INVITATION_SECONDS = 14 * 24 * 60 * 60;

/** An administrator lets the holder of a verified address bind their identity at a provider to the person, once. */
export const invite = procedureFor("manage-people")
  .input(invitePersonInput)
  .output(doneOutput)
  .mutation(async ({ ctx, input, path }) => {
    const { identityProviders, repositories } = ctx;
    const provider = identityProviders.all.find(({ id }) => id === input.provider);
    if (provider === undefined) {
      throw refusalError({ code: "not-found", kind: "identity provider", value: input.provider });
    }
    const email = parseEmail(input.email);
    if (email === null) throw refusalError({ code: "email-unusable", value: input.email });
    const { state } = await storedPerson(ctx, input.person);
    if (state.isDisabled) throw refusalError({ code: "person-disabled", person: input.person });
    if (state.country !== provider.country) {
      const { name, country } = provider;
      throw refusalError({ code: "provider-of-other-country", provider: name, country });
    }
    const id = parseInvitationId(ctx.newId());
    if (!id.ok) throw new Error("the process makes ids that are no UUIDs");
    const createdAt = ctx.now();
    await repositories.signIn.invite(
      {
        id: id.value,
        person: input.person,
        issuer: provider.issuer,
        email,
        createdAt,
        expiresAt: secondsAfter(createdAt, INVITATION_SECONDS),
      },
      signatureOf(ctx, ctx.actor, path),
    );
    return { done: true as const };
  });
