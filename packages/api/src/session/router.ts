import { router } from "../procedure.ts";
import { beginSignIn } from "./begin-sign-in.ts";
import { clock } from "./clock.ts";
import { completeSignIn } from "./complete-sign-in.ts";
import { end } from "./end.ts";
import { list } from "./list.ts";
import { me } from "./me.ts";
import { personas } from "./personas.ts";
import { providers } from "./providers.ts";
import { signInAsPersona } from "./sign-in-as-persona.ts";
import { signOut } from "./sign-out.ts";
import { signOutEverywhere } from "./sign-out-everywhere.ts";

export const sessionRouter = router({
  personas,
  signInAsPersona,
  providers,
  beginSignIn,
  completeSignIn,
  me,
  clock,
  list,
  end,
  signOut,
  signOutEverywhere,
});
