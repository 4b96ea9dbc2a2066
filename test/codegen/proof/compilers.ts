/**
 * Runs the C compilers that check the generator's results: TinyCC inside Bun, and gcc if the machine has one. They use
 * the generator's own libc headers, never the machine's.
 */

import { cc, dlopen } from "bun:ffi";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LIBC_DIRECTORY } from "../../../codegen/headers/tree.ts";
import type { Architecture } from "../../../codegen/model/abi.ts";

export interface Verdict {
  /** The compiler's errors; empty if it compiled. */
  errors: string;
  /** The facts for which a proof's run-time checks found a difference. */
  differences: string[];
}

export const ARCHITECTURES: readonly Architecture[] = ["x86_64", "arm64", "x86_32", "arm32"];

/** The architecture that Bun runs on, which is the only one TinyCC compiles for. */
export const HOST: Architecture = process.arch === "arm64" ? "arm64" : "x86_64";

export const HAS_GCC: boolean = Bun.which("gcc") !== null;

export const GCC_FLAGS: readonly string[] = ["-std=gnu99", "-w", "-nostdinc", "-isystem", LIBC_DIRECTORY];

/**
 * Returns the command of a gcc that lays out records as `arch` does, or null. Without a cross compiler, an x86 gcc
 * stands in for Arm: equal widths, with options for Arm's 8-byte alignment and unsigned char.
 */
export function gccFor(arch: Architecture): string[] | null {
  if (!HAS_GCC) return null;
  if (arch === HOST) return ["gcc"];
  const cross = {
    arm64: "aarch64-linux-gnu-gcc",
    arm32: "arm-linux-gnueabihf-gcc",
    x86_64: "x86_64-linux-gnu-gcc",
    x86_32: null,
  }[arch];
  if (cross !== null && Bun.which(cross) !== null) return [cross];
  if (HOST !== "x86_64") return null;
  if (arch === "arm64") return ["gcc", "-U__x86_64__", "-D__aarch64__", "-funsigned-char"];
  if (arch === "arm32") return ["gcc", "-m32", "-U__i386__", "-D__arm__", "-malign-double", "-funsigned-char"];
  return ["gcc", "-m32"];
}

/**
 * True if `gccFor(arch)` only imitates that architecture. It then treats unnamed bitfields as x86 does, not as Arm
 * does.
 */
export function isStandIn(arch: Architecture): boolean {
  return arch.startsWith("arm") && arch !== HOST && gccFor(arch)?.[0] === "gcc";
}

/** Runs `use` with an empty folder that is removed afterwards. */
export function withFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-"));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Compiles with TinyCC. `include` is the folder that has <xen/…>. TinyCC has the GNU extensions but does not announce
 * them.
 */
export function judgeWithTinycc(source: string, include: string): Verdict {
  return withFolder((folder) => {
    const file = join(folder, "proof.c");
    writeFileSync(file, source);
    const flags = ["-nostdinc", "-D__GNUC__=4", "-isystem", LIBC_DIRECTORY, "-isystem", include];
    try {
      const { symbols } = cc({ source: file, flags, symbols: PROOF_SYMBOLS });
      return { errors: "", differences: differences(symbols) };
    } catch (error) {
      return { errors: String(error), differences: [] };
    }
  });
}

/** Compiles for `arch`; the run-time checks run only on the host's architecture. */
export function judgeWithGcc(source: string, include: string, arch: Architecture): Verdict {
  const gcc = gccFor(arch);
  if (gcc === null) throw new Error(`no gcc for ${arch}`);
  return withFolder((folder) => {
    const file = join(folder, "proof.c");
    const library = join(folder, "proof.so");
    writeFileSync(file, source);
    const output = arch === HOST ? ["-shared", "-nostdlib", "-fPIC", "-o", library] : ["-fsyntax-only"];
    const errors = run([...gcc, ...GCC_FLAGS, "-isystem", include, ...output, file]).stderr;
    if (errors !== "" || arch !== HOST) return { errors, differences: [] };
    return { errors, differences: differences(dlopen(library, PROOF_SYMBOLS).symbols) };
  });
}

export function run(command: string[], input = ""): { stdout: string; stderr: string } {
  const env = { ...process.env, LC_ALL: "C" };
  const done = Bun.spawnSync(command, { stdin: Buffer.from(input), env });
  const stderr = done.stderr.toString();
  const failed = done.exitCode !== 0 && stderr === "" ? `${command.join(" ")}: exit code ${done.exitCode}` : stderr;
  return { stdout: done.stdout.toString(), stderr: failed };
}

const PROOF_SYMBOLS = {
  xen_proof_count: { args: [], returns: "int" },
  xen_proof_name: { args: ["int"], returns: "cstring" },
  xen_proof_differs: { args: ["int"], returns: "int" },
} as const;

interface ProofSymbols {
  xen_proof_count(): number;
  xen_proof_name(check: number): unknown;
  xen_proof_differs(check: number): number;
}

function differences(proof: ProofSymbols): string[] {
  const found: string[] = [];
  for (let check = 0; check < proof.xen_proof_count(); check++) {
    if (proof.xen_proof_differs(check) !== 0) found.push(String(proof.xen_proof_name(check)));
  }
  return found;
}
