/**
 * Parses a command's words when they are plainly right. Anything else (help, a mistake, a short form) is left to
 * commander, which takes longer to load than a list of domains takes to print.
 */

import { type ArgumentSpec, commonOptions, keyOf, type OptionSpec, type OptionValues, type Syntax } from "./syntax.ts";

export interface ParsedWords {
  readonly words: readonly string[];
  readonly options: OptionValues;
}

/** Returns the words with an explicit "=" behind options whose omitted value would be read from the next word. */
export function withExplicitValues(words: readonly string[], options: readonly OptionSpec[]): string[] {
  const end = words.indexOf("--");
  const optional = options.filter(({ valueOptional }) => valueOptional === true);
  return words.map((word, index) => {
    if (end >= 0 && index >= end) return word;
    const found = optional.find(({ name, short }) => word === `--${name}` || word === `-${short}`);
    return found === undefined ? word : `--${found.name}=`;
  });
}

/** Parses words; null if commander must look at them. */
export function parseQuickly(spec: Syntax, given: readonly string[]): ParsedWords | null {
  const specs = [...spec.options, ...commonOptions];
  const options: Record<string, string | boolean> = {};
  const words: string[] = [];
  for (let index = 0; index < given.length; index++) {
    const word = given[index] ?? "";
    const isLeft = spec.passThrough === true && words.length > 0;
    if (isLeft || word === "--") {
      words.push(...given.slice(isLeft ? index : index + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      words.push(word);
      continue;
    }
    const option = optionOf(word, specs);
    if (option === null) return null;
    if (option.value === undefined) {
      if (word.includes("=")) return null;
      options[keyOf(option)] = !option.name.startsWith("no-");
      continue;
    }
    const equals = word.indexOf("=");
    const value = equals >= 0 ? word.slice(equals + 1) : given[++index];
    if (value === undefined || (equals < 0 && value.startsWith("-"))) return null;
    if (option.choices?.includes(value) === false) return null;
    options[keyOf(option)] = value;
  }
  return fits(words, spec.words) ? { words, options } : null;
}

/** Returns the option that a word names in full; null for an unknown one, or several short ones together. */
function optionOf(word: string, specs: readonly OptionSpec[]): OptionSpec | null {
  const name = /^--([\w-]+)(?:=|$)/.exec(word)?.[1];
  return specs.find((option) => (name === undefined ? word === `-${option.short}` : option.name === name)) ?? null;
}

function fits(words: readonly string[], specs: readonly ArgumentSpec[]): boolean {
  const least = specs.filter(({ optional }) => optional !== true).length;
  const isOpen = specs.at(-1)?.variadic === true;
  if (words.length < least || (words.length > specs.length && !isOpen)) return false;
  return specs.every(({ choices }, index) => words[index] === undefined || choices?.includes(words[index]) !== false);
}
