/**
 * The form with each chosen file replaced by its SHA-256 fingerprint, and by its name where no title was typed.
 *
 * The file itself goes no further. A file stands under `….file`; its fingerprint comes to stand under `….sha256`.
 */
export async function withFingerprints(data: FormData): Promise<FormData> {
  const typed = new FormData();
  const files: (readonly [path: string, file: File])[] = [];
  for (const [name, value] of data.entries()) {
    if (typeof value === "string") typed.append(name, value);
    else if (value.size > 0 && name.endsWith(".file")) files.push([name.slice(0, -".file".length), value]);
  }
  for (const [path, file] of files) {
    typed.set(`${path}.sha256`, await fingerprintOf(file));
    if (isBlank(typed.get(`${path}.title`))) typed.set(`${path}.title`, file.name);
  }
  return typed;
}

/** SHA-256 of the file's bytes, 64 lower-case hexadecimal digits. */
async function fingerprintOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function isBlank(value: FormDataEntryValue | null): boolean {
  return typeof value !== "string" || value.trim() === "";
}
