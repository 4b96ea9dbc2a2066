/** Completion: the words that are offered, and bash's own use of the script. */

import { expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { completions } from "../../src/cli/completion/completions.ts";
import { scripts } from "../../src/cli/completion/scripts.ts";
import { commandNames, loaderOf } from "../../src/cli/command-table.ts";
import { simulatedMachine } from "../../src/cli/machine/simulated-machine.ts";
import { machineOf } from "./call.ts";
import { entry, xenTs } from "./run.ts";

async function offered(...words: string[]): Promise<string[]> {
  using simulated = simulatedMachine("");
  using machine = machineOf(simulated);
  return await completions(words, {
    words: [],
    options: {},
    io: { write() {}, say() {}, isTerminal: false, hasColor: false },
    machine: () => machine,
    signal: new AbortController().signal,
    program: { names: commandNames, load: async (name) => loaderOf(name)?.(), run: async () => 0 },
  });
}

test.each([
  [["li"], ["list"]],
  [["list", "we"], ["web"]],
  [["list", "-o", "wide", "da"], ["database"]],
  [["list", "--sort", "x", "-o", "nd"], ["ndjson"]],
  [["list", "--output=js"], ["--output=json"]],
  [["list", "--no"], ["--no-headers"]],
  [["store", "ch"], ["chmod"]],
  [["store", "read", "/local/dom"], ["/local/domain"]],
  [["store", "read", "/local/domain/1/na"], ["/local/domain/1/name"]],
  [["call", "sys"], ["sysctl"]],
  [["call", "sysctl", "phys"], ["physinfo"]],
  [["call", "domctl", "max_mem", "x"], []],
  [["abi", "diff", "4.20", "4.21"], ["4.21"]],
  [["abi", "show", "xen_domctl_max_m"], ["xen_domctl_max_mem"]],
  [["trace", "--", "list", "bu"], ["build"]],
  [["completion", "ba"], ["bash"]],
  [["nothing", "x"], []],
  [["info", "web", ""], []],
])("%j is completed to %j", async (words, expected) => {
  expect(await offered(...words)).toEqual(expected);
});

test("completion has no words and no message without a Xen", async () => {
  const { stdout, stderr, status } = await xenTs(["completion", "words", "--", "list", "w"]);
  expect({ stdout, stderr, status }).toEqual({ stdout: "", stderr: "", status: 0 });
});

test("bash completes with the script", async () => {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-completion-"));
  try {
    writeFileSync(join(folder, "xen-ts"), `#!/bin/sh\nexec ${process.execPath} ${entry} "$@"\n`, { mode: 0o755 });
    const line = `eval "$(xen-ts completion bash)"; COMP_WORDS=(xen-ts list --ou); COMP_CWORD=2; _xen_ts; echo "\${COMPREPLY[@]}"; complete -p xen-ts`;
    const child = Bun.spawn(["bash", "-c", line], {
      stdout: "pipe",
      stderr: "pipe",
      env: { ...process.env, PATH: `${folder}:${process.env["PATH"]}` },
    });
    const [stdout, stderr] = await Promise.all([child.stdout.text(), child.stderr.text()]);
    expect({ stdout, stderr }).toEqual({ stdout: "--output\ncomplete -F _xen_ts xen-ts\n", stderr: "" });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("each shell's script asks for the words before the cursor", () => {
  for (const script of Object.values(scripts)) expect(script).toContain("xen-ts completion words -- ");
});
