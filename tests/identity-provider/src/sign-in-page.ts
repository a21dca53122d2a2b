import { WAYS, type Way } from "./person.ts";

/** The provider's own page: an address, whether it is verified, and how the person signs in. */
export function signInPage(name: string, uid: string): string {
  const ways = (Object.keys(WAYS) as Way[]).map(
    (way) => `<button name="way" value="${way}">${WAYS[way][0]}</button>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${name}</title>
<h1>Sign in at ${name}</h1>
<p>This provider runs on this machine and asks for no proof: sign in as anybody.</p>
<form method="post" action="/interaction/${uid}">
<p><label>E-mail address <input name="email" type="email" required></label></p>
<p><label><input name="verified" type="checkbox" checked> The address is verified</label></p>
<p>${ways.join("\n")}</p>
</form>
<form method="post" action="/interaction/${uid}"><button name="way" value="cancel">Cancel</button></form>
</html>`;
}
