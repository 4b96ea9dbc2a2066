/** A throw-away tree shaped like the project, in which generated modules find the real struct base. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(import.meta.dir, "../../../..");

export class Workspace implements Disposable {
  readonly directory: string = mkdtempSync(join(tmpdir(), "xen-ts-emit-"));

  constructor(files: ReadonlyMap<string, string>) {
    mkdirSync(join(this.directory, "src"));
    symlinkSync(join(root, "src/runtime"), join(this.directory, "src/runtime"));
    symlinkSync(join(root, "node_modules"), join(this.directory, "node_modules"));
    for (const name of ["bunfig.toml", "package.json"]) symlinkSync(join(root, name), join(this.directory, name));
    writeFileSync(
      join(this.directory, "tsconfig.json"),
      `{ "extends": "${join(root, "tsconfig.json")}", "include": ["src/generated"] }\n`,
    );
    for (const [path, text] of files) {
      const file = this.path(path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }

  /** Returns the path of a generated file. */
  path(file: string): string {
    return join(this.directory, "src/generated", file);
  }

  /** Runs one of Bun's commands here. Returns its output, and true if it succeeded. */
  bun(...command: string[]): { ok: boolean; output: string } {
    const { exitCode, stdout, stderr } = Bun.spawnSync([process.execPath, ...command], { cwd: this.directory });
    return { ok: exitCode === 0, output: `${stdout.toString()}${stderr.toString()}` };
  }

  [Symbol.dispose](): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}
