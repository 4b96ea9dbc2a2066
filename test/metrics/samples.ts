/** Reads samples of Prometheus's text format. */

export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const LINE = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/;
const LABEL = /([a-zA-Z_]\w*)="((?:[^"\\\n]|\\.)*)"(?:,|$)/gy;

/** Returns the samples of a text. Throws an Error for a line that is neither a sample nor a comment. */
export function samplesIn(text: string): Sample[] {
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [whole, name = "", labels = "", value] = LINE.exec(line) ?? [];
      if (whole === undefined) throw new Error(`this is not a sample: ${line}`);
      return { name, labels: labelsIn(labels), value: Number(value) };
    });
}

function labelsIn(text: string): Record<string, string> {
  const labels: Record<string, string> = {};
  let end = 0;
  for (const { 0: whole, 1: name = "", 2: value = "", index } of text.matchAll(LABEL)) {
    labels[name] = value.replaceAll(/\\(.)/g, (_, letter: string) => (letter === "n" ? "\n" : letter));
    end = index + whole.length;
  }
  if (end !== text.length) throw new Error(`these are not labels: ${text}`);
  return labels;
}
