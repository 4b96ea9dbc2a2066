/** `xen-ts codegen`: tables of another Xen, for a project of one's own. */

import type { CommandSpec } from "../command/spec.ts";
import { UsageError } from "../exit/status.ts";
import { textOption } from "../syntax/syntax.ts";

export const codegen: CommandSpec = {
  name: "codegen",
  summary: "generate tables from another Xen's headers",
  about:
    "reads the public headers of a newer release, or of a Xen of your own, and writes a folder of TypeScript. Give what its index.ts exports to Xen.open({ abi }) or to new SimulatedXen({ abi }). " +
    "Operations that are not Xen's own are described by --annotations, in the form of codegen/annotations.toml.",
  words: [],
  options: [
    { name: "headers", value: "folder", about: "Xen's source tree, or the folder of xen.h" },
    { name: "out", value: "folder", about: "the folder to write, such as src/xen-abi; it is replaced" },
    { name: "arch", value: "architecture", choices: ["x86_64", "arm64"], about: "by default this computer's" },
    { name: "annotations", value: "file", about: "further annotations, in TOML" },
  ],
  examples: [
    ["codegen --headers ~/xen --out src/xen-abi", "tables of a Xen source tree"],
    ["codegen --headers ~/xen --out src/xen-abi --annotations vendor.toml", "with operations of a vendor"],
  ],
  async run({ options, io }) {
    const headers = textOption(options, "headers");
    const out = textOption(options, "out");
    if (headers === undefined || out === undefined) {
      throw new UsageError(
        "expected --headers FOLDER and --out FOLDER; for example: --headers ~/xen --out src/xen-abi",
      );
    }
    const here = process.arch === "arm64" ? "arm64" : "x86_64";
    const architecture =
      textOption(options, "arch") === "arm64" ? "arm64" : textOption(options, "arch") === "x86_64" ? "x86_64" : here;
    // The generator is larger than all the rest: no other command loads it.
    const { writeOwnTables } = await import("../../../codegen/cli/own-tables.ts");
    const annotations = textOption(options, "annotations");
    for (const line of await writeOwnTables({ headers, out, architecture, annotations })) io.say(line);
  },
};
