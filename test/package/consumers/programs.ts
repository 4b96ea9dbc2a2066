/** The consumer's programs: README's first one, one that imports every entry point, and a library built on ours. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../../package.json";
import { blocksOf } from "../../readme/blocks.ts";
import { root } from "../tarball.ts";

const markdown = readFileSync(join(root, "README.md"), "utf8");

const first = blocksOf(markdown, "README.md").find(({ language }) => language === "ts");

/** README's first program. */
export const firstProgram: string = first?.code ?? "";

/** README's first program, on a simulated Xen. */
export const simulatedProgram: string = `import { SimulatedXen } from "xen-ts/testing";
using simulated = new SimulatedXen({ domains: [{ domid: 5, name: "build", memoryMiB: 512, state: "paused" }] });
${firstProgram.replace("Xen.open()", "simulated.open()")}`;

const entries = Object.keys(packageJson.exports)
  .filter((entry) => entry !== "./package.json")
  .map((entry) => join("xen-ts", entry));

/** Imports every entry point. */
export const everyEntry: string = entries
  .map((entry) => `export * as ${entry.replaceAll(/\W/g, "_")} from ${JSON.stringify(entry)};\n`)
  .join("");
