/** Draws a terminal as SVG: lines of text with the colours that commands write. */

const COLUMN = 8.4;
const LINE = 19;
const EDGE = 18;
const BAR = 34;

/** Begins the escape sequences that change the look of text. */
const ESCAPE = "\u001b[";

/** The colours of ANSI's numbers that the command uses. */
const colours: Readonly<Record<string, string>> = {
  "31": "#ff7b72",
  "32": "#7ee787",
  "33": "#e3b341",
  "36": "#79c0ff",
};

interface Piece {
  readonly text: string;
  readonly isBold: boolean;
  readonly colour: string | undefined;
}

/** Splits a line at its escape sequences. */
export function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let [isBold, colour]: [boolean, string | undefined] = [false, undefined];
  const [before = "", ...parts] = line.split(ESCAPE);
  if (before !== "") pieces.push({ text: before, isBold, colour });
  for (const part of parts) {
    const [, numbers = "", text = ""] = /^([\d;]*)m([^]*)$/.exec(part) ?? [];
    for (const number of numbers.split(";")) {
      if (number === "0" || number === "") [isBold, colour] = [false, undefined];
      else if (number === "1") isBold = true;
      else colour = colours[number] ?? colour;
    }
    if (text !== "") pieces.push({ text, isBold, colour });
  }
  return pieces;
}

/** Returns a line without its escape sequences. */
export function plain(line: string): string {
  return piecesOf(line)
    .map(({ text }) => text)
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Returns the picture of some lines; `title` is read aloud in its place. */
export function drawTerminal(lines: readonly string[], title: string): string {
  const columns = Math.max(...lines.map((line) => plain(line).length));
  const width = Math.ceil(columns * COLUMN + 2 * EDGE);
  const height = Math.ceil(BAR + lines.length * LINE + EDGE);
  // Each word has a place of its own: viewers disagree about several spaces in a row.
  const texts = lines.flatMap((line, row) => {
    let start = 0;
    return piecesOf(line).flatMap(({ text, isBold, colour }) => {
      const look = `${isBold ? ' font-weight="bold"' : ""}${colour === undefined ? "" : ` fill="${colour}"`}`;
      const words = Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => {
        const x = (EDGE + (start + index) * COLUMN).toFixed(1);
        const length = (word.length * COLUMN).toFixed(1);
        return `<text x="${x}" y="${BAR + (row + 1) * LINE - 6}" textLength="${length}"${look}>${escaped(word)}</text>`;
      });
      start += text.length;
      return words;
    });
  });
  const dots = ["#ff5f57", "#febc2e", "#28c840"].map(
    (colour, index) => `<circle cx="${EDGE + 6 + index * 18}" cy="17" r="5.5" fill="${colour}"/>`,
  );
  const size = `width="${width}" height="${height}"`;
  const fonts = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect ${size} rx="9" fill="#161b22"/>`,
    ...dots,
    `<g font-family="${fonts}" font-size="14" fill="#d5dbe3">`,
    ...texts,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}
