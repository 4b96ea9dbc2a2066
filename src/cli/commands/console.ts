/** `xen-ts console`: a guest's console, on this terminal. */

import type { CommandSpec } from "../command/spec.ts";
import { UsageError } from "../exit/status.ts";
import { findDomain } from "../machine/domain-argument.ts";
import { oneDomain } from "../machine/domain-words.ts";
import { printable } from "../../overview/index.ts";
import { textOption } from "../syntax/syntax.ts";
import { connect } from "../terminal/session.ts";

type Type = "pv" | "serial" | "vuart";

export const console: CommandSpec = {
  name: "console",
  summary: "use a domain's console",
  about:
    "Connects the terminal to the console until the domain ends, or Ctrl-] is typed. Bytes pass unchanged in both " +
    "directions, as a terminal must: a guest can write whatever a terminal understands. With --log, or if stdin is not " +
    "a terminal or a pipe, the console is only read.",
  words: [oneDomain],
  options: [
    {
      name: "type",
      short: "t",
      value: "type",
      choices: ["pv", "serial", "vuart"],
      about: "kind of console; pv by default",
    },
    { name: "number", short: "n", value: "number", about: "which one of that kind (default 0)" },
    { name: "log", about: "read only; nothing that is typed reaches the guest" },
    { name: "safe", about: "with --log: escape control characters, for a log file or a careful reader" },
  ],
  examples: [
    ["console web", "log in; Ctrl-] leaves"],
    ["console web --log", "watch its output; Ctrl-C ends"],
    ["console web --log --safe > boot.log", "keep its output as harmless text"],
    ["console fw -t serial", "an HVM guest's serial line"],
  ],
  async run({ words: [word = ""], options, machine: open, io, signal }) {
    const text = textOption(options, "number") ?? "0";
    const number = Number(text);
    if (!Number.isInteger(number) || number < 0)
      throw new UsageError(`expected --number to be an integer from 0, received "${text}"`);
    const machine = await open();
    const domain = await findDomain(machine, word);
    using guest = await domain.handle.console({ type: (textOption(options, "type") ?? "pv") as Type, number, signal });
    const isLog = options["log"] === true;
    if (!isLog) io.say(`xen-ts: the console of ${domain.label}; Ctrl-] leaves`);
    const decoder = new TextDecoder();
    const show = (bytes: Uint8Array): void =>
      io.write(options["safe"] === true ? safeText(decoder.decode(bytes, { stream: true })) : bytes);
    await connect({ console: guest, signal, readOnly: isLog, show });
    const { end } = guest;
    if (end !== null)
      io.say(
        `xen-ts: ${domain.label} ${end.kind === "destroyed" ? "is gone" : `has shut down (${String(end.reason)})`}`,
      );
  },
};

function safeText(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .split("\n")
    .map((line) => printable(line))
    .join("\n");
}
