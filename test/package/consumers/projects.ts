/** Fresh projects of consumers, as their tools make them, with the packed tarball installed. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../tarball.ts";

export type Compiler = "TypeScript 5.9" | "TypeScript 7";

export const COMPILERS: Readonly<Record<Compiler, readonly string[]>> = {
  "TypeScript 5.9": ["node", join(root, "node_modules/typescript-5.9/bin/tsc")],
  "TypeScript 7": [join(root, "node_modules/typescript/bin/tsc")],
};

export interface Project {
  readonly name: string;
  /** The commands that make it. */
  readonly commands: readonly (readonly string[])[];
  /** The compilers that check it. */
  readonly compilers: readonly Compiler[];
}

const both: readonly Compiler[] = ["TypeScript 5.9", "TypeScript 7"];

export const PROJECTS: readonly Project[] = [
  { name: "bun init", commands: [[process.execPath, "init", "-y"]], compilers: both },
  { name: "bun init --react", commands: [[process.execPath, "init", "--react", "-y"]], compilers: both },
  ...both.map((compiler) => ({
    name: `tsc --init of ${compiler}`,
    commands: [[...COMPILERS[compiler], "--init"]],
    compilers: [compiler],
  })),
];

/** Makes a project below `folder`, installs the tarball, and returns its folder. */
export function makeProject({ name, commands }: Project, folder: string, tarball: string): string {
  const place = join(folder, name.replaceAll(/\W+/g, "-"));
  mkdirSync(place, { recursive: true });
  if (name.startsWith("tsc")) writeFileSync(join(place, "package.json"), JSON.stringify({ type: "module" }));
  for (const command of [...commands, [process.execPath, "add", tarball]]) {
    const { exitCode, stderr } = Bun.spawnSync([...command], { cwd: place });
    if (exitCode !== 0) throw new Error(`${command.join(" ")} in ${place} failed:\n${stderr.toString()}`);
  }
  return place;
}

/** Settings that a consumer may add to a project's own. */
export const VARIANTS: Readonly<Record<string, object>> = {
  "its own settings": {},
  "every strict flag": {
    strict: true,
    allowUnreachableCode: false,
    allowUnusedLabels: false,
    exactOptionalPropertyTypes: true,
    noFallthroughCasesInSwitch: true,
    noImplicitOverride: true,
    noImplicitReturns: true,
    noPropertyAccessFromIndexSignature: true,
    noUncheckedIndexedAccess: true,
    noUncheckedSideEffectImports: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    erasableSyntaxOnly: true,
    verbatimModuleSyntax: true,
    skipLibCheck: false,
  },
  "strict: false": { strict: false, exactOptionalPropertyTypes: false, skipLibCheck: false },
  "lib ES2022": { lib: ["ES2022"], skipLibCheck: false },
  "lib ES2022 without types": { lib: ["ES2022"], types: [], skipLibCheck: false },
  "lib DOM": { lib: ["ESNext", "DOM"], skipLibCheck: false },
  composite: {
    composite: true,
    noEmit: false,
    allowImportingTsExtensions: false,
    declaration: true,
    outDir: "out",
    skipLibCheck: false,
  },
  isolatedDeclarations: { allowJs: false, declaration: true, isolatedDeclarations: true, skipLibCheck: false },
  "skipLibCheck: false": { skipLibCheck: false },
};
