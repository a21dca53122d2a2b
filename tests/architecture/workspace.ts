import { ALL_FILES, textOf } from "./tree.ts";

type Manifest = {
  readonly name: string;
  readonly exports?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

export type Package = { readonly folder: string; readonly manifest: Manifest };

/** Every package of the workspace; the root is not one of them. */
export const PACKAGES: readonly Package[] = ALL_FILES.filter((path) =>
  /^(packages|apps|tests)\/[^/]+\/package\.json$/.test(path),
).map((path) => ({
  folder: path.replace("/package.json", ""),
  manifest: JSON.parse(textOf(path)) as Manifest,
}));

export const ROOT_MANIFEST = JSON.parse(textOf("package.json")) as Manifest;

export function dependenciesOf(manifest: Manifest): readonly (readonly [string, string])[] {
  return Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.peerDependencies,
    ...manifest.optionalDependencies,
  });
}

/** The package a file belongs to, or `undefined` for a file at the root. */
export function packageOf(path: string): Package | undefined {
  return PACKAGES.find(({ folder }) => path.startsWith(`${folder}/`));
}
