/** Runs a command in this process on a simulated machine of the test's own. */

import type { Call, CommandSpec, Program } from "../../src/cli/command/spec.ts";
import { commandNames, loaderOf } from "../../src/cli/command-table.ts";
import { failureOf } from "../../src/cli/exit/failure.ts";
import { DomainNames, printableLines } from "../../src/overview/index.ts";
import type { Machine } from "../../src/cli/machine/machine.ts";
import { parseQuickly, withExplicitValues } from "../../src/cli/syntax/parse.ts";
import { commonOptions } from "../../src/cli/syntax/syntax.ts";
import type { SimulatedXen } from "../../src/testing.ts";

export interface Said {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

/** Opens a simulated machine as commands see it. */
export function machineOf(simulated: SimulatedXen): Machine {
  const xen = simulated.open();
  const { hypercall } = simulated;
  return { xen, simulated, hypercall, names: new DomainNames(xen), [Symbol.dispose]: () => xen.close() };
}

/** Runs a command line over a machine. An aborted `signal` ends commands that go on. */
export async function said(machine: Machine, line: readonly string[], signal?: AbortSignal): Promise<Said> {
  const [name = "", ...words] = line;
  const spec = await loaderOf(name)?.();
  if (spec === undefined) throw new Error(`expected one of ${commandNames().join(", ")}, received ${name}`);
  const parsed = parseQuickly(spec, withExplicitValues(words, [...spec.options, ...commonOptions]));
  if (parsed === null) throw new Error(`expected words that are plainly right, received ${line.join(" ")}`);
  let [stdout, stderr] = ["", ""];
  const call: Call = {
    ...parsed,
    io: {
      write: (data) => void (stdout += typeof data === "string" ? data : new TextDecoder().decode(data)),
      say: (text) => void (stderr += `${printableLines(text)}\n`),
      isTerminal: false,
      hasColor: false,
    },
    machine: () => machine,
    signal: signal ?? new AbortController().signal,
    program: programOver(machine),
  };
  try {
    return { status: (await spec.run(call)) ?? 0, stdout, stderr };
  } catch (error) {
    const { status, message } = failureOf(error);
    return { status, stdout, stderr: `${stderr}${printableLines(message)}\n` };
  }
}

function programOver(machine: Machine): Program {
  return {
    names: commandNames,
    load: async (name): Promise<CommandSpec | undefined> => loaderOf(name)?.(),
    run: async (words) => (await said(machine, words)).status,
  };
}
