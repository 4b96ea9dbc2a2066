/** Checks consumers' programs in every project, with every compiler and every setting, or with a part of them. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { check, type Check } from "./check.ts";
import { everyEntry, firstProgram } from "./programs.ts";
import { type Compiler, makeProject, PROJECTS, VARIANTS } from "./projects.ts";

export interface Case {
  readonly project: string;
  readonly compiler: Compiler;
  readonly variant: string;
}

export interface Result extends Case, Check {}

/** All cases. */
export const CASES: readonly Case[] = PROJECTS.flatMap(({ name: project, compilers }) =>
  compilers.flatMap((compiler) => Object.keys(VARIANTS).map((variant) => ({ project, compiler, variant }))),
);

/** Runs cases, two at a time, in projects that are made below `folder`. `done` is called after each. */
export async function runCases(
  cases: readonly Case[],
  folder: string,
  tarball: string,
  done: (result: Result) => void = () => {},
): Promise<Result[]> {
  const places = new Map<string, string>();
  for (const project of PROJECTS.filter(({ name }) => cases.some((one) => one.project === name))) {
    const place = makeProject(project, folder, tarball);
    places.set(project.name, place);
    writeFileSync(join(place, "every-entry.ts"), everyEntry);
    writeFileSync(join(place, "first-program.ts"), firstProgram);
  }
  const left = [...cases];
  const results: Result[] = [];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const { project, compiler, variant } = next;
      const files = ["every-entry.ts", "first-program.ts"];
      const result = await check(places.get(project) ?? "", compiler, VARIANTS[variant] ?? {}, files);
      results.push({ ...next, ...result });
      done({ ...next, ...result });
    }
  };
  await Promise.all([work(), work()]);
  return results;
}

/** True if a program may lack what its own settings have no types for: `console`, without the web's or Bun's. */
export function lacksConsole({ project, variant }: Case): boolean {
  return variant === "lib ES2022 without types" || (variant === "lib ES2022" && project.startsWith("tsc"));
}
