/** C compilers for a target's architecture: this machine's own, or Debian's cross compiler. */

import type { Architecture } from "./targets.ts";

interface Compiler {
  readonly program: string;
  readonly package: string;
}

const compilers: Record<Architecture, Compiler> = {
  x86_64:
    process.arch === "x64"
      ? { program: "gcc", package: "gcc" }
      : { program: "x86_64-linux-gnu-gcc", package: "gcc-x86-64-linux-gnu" },
  arm64:
    process.arch === "arm64"
      ? { program: "gcc", package: "gcc" }
      : { program: "aarch64-linux-gnu-gcc", package: "gcc-aarch64-linux-gnu" },
};

export function compilerProgram(architecture: Architecture): string {
  return compilers[architecture].program;
}

/** Returns the package to install for building that architecture's programs; null if the compiler is here. */
export function missingCompiler(architecture: Architecture): string | null {
  const { program, package: name } = compilers[architecture];
  return Bun.which(program) === null ? `${program} is not installed; on Debian: apt-get install ${name}` : null;
}
