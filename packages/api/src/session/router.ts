import { router } from "../procedure.ts";
import { me } from "./me.ts";
import { personas } from "./personas.ts";
import { signInAsPersona } from "./sign-in-as-persona.ts";
import { signOut } from "./sign-out.ts";

export const sessionRouter = router({ personas, signInAsPersona, me, signOut });
