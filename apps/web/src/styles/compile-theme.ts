/** Compiles `theme.scss` into `generated/theme.css` and puts the fonts and images that it names beside it. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "sass-embedded";

const here = import.meta.dirname;
/** The package names its script alone; styles, fonts and images stand beside the folder that holds it. */
const uswds = fileURLToPath(new URL("../..", import.meta.resolve("@uswds/uswds")));
const output = join(here, "generated");

const FOLDER_OF: Readonly<Record<string, string>> = { fonts: "dist/fonts", images: "dist/img" };

const { css } = compile(join(here, "theme.scss"), {
  loadPaths: [join(uswds, "packages")],
  style: "compressed",
  quietDeps: true,
});

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
for (const name of filesNamedIn(css)) copyAsset(name);
writeFileSync(join(output, "theme.css"), css);

function filesNamedIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/url\(["']?\.\/([^"')]+)["']?\)/g)].flatMap(([, name]) => name ?? []));
}

function copyAsset(name: string): void {
  const [folder = "", ...rest] = name.split("/");
  const source = FOLDER_OF[folder];
  if (source === undefined)
    throw new Error(`The theme names ${name}, which is in no folder that it may use.`);
  const target = join(output, name);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(join(uswds, source, ...rest), target);
}
