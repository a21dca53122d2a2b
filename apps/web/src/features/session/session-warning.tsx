import type { Me } from "@entente/contract";
import { SESSION_LIMITS } from "@entente/domain";
import { SessionTimer } from "../../ui/frame/session-timer.tsx";
import { secondsLeft } from "./seconds-left.ts";
import { signOut } from "./sign-out.ts";

/** The warning before the person's session ends. */
export function SessionWarning({ me }: { readonly me: Me }) {
  return (
    <SessionTimer
      secondsLeft={secondsLeft(me)}
      warningSeconds={SESSION_LIMITS.warningSeconds}
      signOut={
        <form action={signOut}>
          <button className="usa-button usa-button--outline" type="submit">
            Sign out
          </button>
        </form>
      }
    />
  );
}
