/** Operations of a run's models: derived where an output has them, and what annotations.toml leaves open of new ones. */
import { readAnnotations } from "../annotations/index.ts";
import { isGuest } from "../emit/typescript/paths.ts";
import type { Abi } from "../model/abi.ts";
import { deriveOperations, findLeftOver } from "../model/operations/index.ts";
import type { Generated } from "./summary.ts";

/** The model with its operations; the kernel's own interfaces have none. */
export function withOperations(abi: Abi): Abi {
  return abi.xen === "linux" ? abi : { ...abi, operations: deriveOperations(abi, readAnnotations()) };
}

/** The same where its operations become TypeScript: of the architectures that Bun runs on. */
export function withEmittedOperations(abi: Abi): Abi {
  return isGuest(abi) ? abi : withOperations(abi);
}

/** What has to be written into annotations.toml for the models that were read: a line each, whatever has it. */
export function leftOverLines(built: readonly Generated[]): string[] {
  const found = new Map<string, string[]>();
  for (const { abi } of built) {
    if (abi.xen === "linux") continue;
    for (const { name, message } of findLeftOver(abi, readAnnotations())) {
      const line = `${name}: ${message}`;
      found.set(line, [...(found.get(line) ?? []), `${abi.xen} ${abi.arch}`]);
    }
  }
  return [...found].map(
    ([line, models]) => `WARNING: annotations.toml says nothing about ${models.join(", ")} ${line}`,
  );
}
