/** Invites a person to sign in by an identity provider: `invite --person ID --provider ID --email ADDRESS`. */
import { NOBODY, registerItself, repositories } from "@entente/db";
import { parseInvitationId, secondsAfter } from "@entente/domain";
import { v7 as uuidv7 } from "uuid";
import { now } from "../clock.ts";
import { settingsFrom } from "../settings.ts";
import { inviteOptions } from "../sign-in/invite-options.ts";
import { providersFrom } from "../sign-in/provider/provider-file.ts";
import { endOver } from "../start/end.ts";
import { RefusedStart, WRONG_SETTINGS } from "../start/refused-start.ts";
import { runOnStorage } from "./run.ts";

const FORTNIGHT = 14 * 24 * 60 * 60;

try {
  const { person, provider: id, email } = inviteOptions(process.argv.slice(2));
  const { providersFile } = settingsFrom(process.env);
  const provider = (providersFile === null ? [] : providersFrom(providersFile)).find(
    (known) => known.id === id,
  );
  if (provider === undefined) {
    throw new RefusedStart(`--provider ${id} is not in the file that OIDC_PROVIDERS names.`, WRONG_SETTINGS);
  }
  await runOnStorage(async (database) => {
    const { sessions, signIn } = repositories(database, registerItself());
    const invited = await sessions.findPerson(person);
    if (invited === null) {
      console.error(`There is no person ${person} in the register.`);
      return WRONG_SETTINGS;
    }
    const [at, requestId] = [now(), uuidv7()];
    const invitation = parseInvitationId(uuidv7());
    if (!invitation.ok) throw new Error("a new id is no UUID");
    await signIn.invite(
      {
        id: invitation.value,
        person,
        issuer: provider.issuer,
        email,
        createdAt: at,
        expiresAt: secondsAfter(at, FORTNIGHT),
      },
      { ...NOBODY, at, action: "invite", source: "command", requestId },
    );
    console.log(`${invited.name} may sign in with ${email} at ${provider.name} within 14 days.`);
    return 0;
  }, "Stop the server first, or invite as an administrator in the web application.");
} catch (error) {
  endOver(error);
}
