/** The syntax of a command's words: its arguments and options, as data. */

/** The kinds of arguments that a shell can complete. */
export type ArgumentKind = "domain" | "path" | "family" | "operation" | "record" | "release" | "command" | "shell";

export interface ArgumentSpec {
  /** Upper case in help: "DOMAIN". */
  readonly name: string;
  readonly about: string;
  readonly optional?: true;
  /** Takes all further words; only the last argument can. */
  readonly variadic?: true;
  readonly kind?: ArgumentKind;
  readonly choices?: readonly string[];
}

export interface OptionSpec {
  /** Long name without dashes: "output". A name that begins with "no-" turns something off. */
  readonly name: string;
  readonly short?: string;
  /** Name of its value in help; absent for a switch. */
  readonly value?: string;
  /** Value may be left out; it is then given as `--name=value` only. */
  readonly valueOptional?: true;
  readonly choices?: readonly string[];
  readonly about: string;
}

/** Options by name in camel case: text, "" for an omitted optional value, true for a switch, false for "no-…". */
export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** The words that a command takes. */
export interface Syntax {
  readonly words: readonly ArgumentSpec[];
  readonly options: readonly OptionSpec[];
  /** True if words after the first positional argument are left unparsed. */
  readonly passThrough?: true;
}

/** Options of every command. */
export const commonOptions: readonly OptionSpec[] = [
  {
    name: "simulate",
    value: "release",
    valueOptional: true,
    about: "use a simulated machine, of that Xen release (default 4.20)",
  },
  { name: "color", value: "when", choices: ["auto", "always", "never"], about: "when to colour the output" },
];

/** Returns the name under which a parsed option is found: "dryRun" for "dry-run", "headers" for "no-headers". */
export function keyOf({ name }: OptionSpec): string {
  return name.replace(/^no-/, "").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Returns an option's text; undefined if it was not given. */
export function textOption(options: OptionValues, key: string): string | undefined {
  const value = options[key];
  return typeof value === "string" ? value : undefined;
}
