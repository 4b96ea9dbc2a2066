/** The prose of Markdown documents, and the comments of TOML files. */

import { lineOf, type Passage } from "./passage.ts";

/** Returns the paragraphs and list items of a Markdown document, without code (fenced or indented), tables, headings and comments. */
export function paragraphsOf(path: string, source: string): Passage[] {
  const plain = source.replaceAll(/```[^]*?```|<!--[^]*?-->/g, (code) => code.replaceAll(/[^\n]/g, ""));
  const found: Passage[] = [];
  let start = 0;
  for (const block of plain.split(/(?=\n\s*\n|\n\s*(?:[-*]|\d+\.) )/)) {
    const text = block.trim();
    if (text !== "" && !/^[#|<]/.test(text) && !/^\s*\n {4}/.test(block))
      found.push({ at: `${path}:${lineOf(plain, plain.indexOf(text, start))}`, text });
    start += block.length;
  }
  return found;
}

/** Returns the comments of a TOML file: adjacent lines are one, unless indentation makes a list of them. */
export function tomlComments(path: string, source: string): Passage[] {
  const found: { at: string; text: string }[] = [];
  let continues = false;
  source.split("\n").forEach((line, index) => {
    const whole = /^#( *)(.*)$/.exec(line);
    const text = (whole?.[2] ?? trailingComment(line) ?? "").trim();
    const last = found.at(-1);
    if (whole && text !== "" && continues && last && (whole[1]?.length ?? 0) <= 1) last.text += ` ${text}`;
    else if (text !== "") found.push({ at: `${path}:${index + 1}`, text });
    continues = whole !== null && text !== "";
  });
  return found;
}

/** Returns the comment behind a value, or null. */
function trailingComment(line: string): string | null {
  const plain = line.replaceAll(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (text) => "x".repeat(text.length));
  const hash = plain.indexOf("#");
  return hash < 0 ? null : line.slice(hash + 1);
}
