/**
 * Tags of entries: the releases and architectures that have the entry. "4.15+" means from 4.15 to the last, so that a new
 * release without changes alters no line.
 */

export function formatTag(labels: readonly string[], members: readonly number[]): string {
  const parts: string[] = [];
  for (let from = 0; from < members.length;) {
    let to = from;
    while (to + 1 < members.length && members[to + 1] === (members[to] ?? 0) + 1) to++;
    const first = labels[members[from] ?? -1];
    const last = labels[members[to] ?? -1];
    if (members[to] === labels.length - 1) parts.push(`${first}+`);
    else parts.push(from === to ? `${first}` : `${first}-${last}`);
    from = to + 1;
  }
  return parts.join(" ");
}

export function parseTag(labels: readonly string[], tag: string): number[] {
  return tag.split(" ").flatMap((part) => {
    const at = labels.indexOf(part);
    if (at >= 0) return [at];
    const [first, last] = bounds(labels, part);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

function bounds(labels: readonly string[], part: string): [first: number, last: number] {
  const open = part.endsWith("+") ? labels.indexOf(part.slice(0, -1)) : -1;
  if (open >= 0) return [open, labels.length - 1];
  for (let dash = part.indexOf("-"); dash >= 0; dash = part.indexOf("-", dash + 1)) {
    const first = labels.indexOf(part.slice(0, dash));
    const last = labels.indexOf(part.slice(dash + 1));
    if (first >= 0 && last > first) return [first, last];
  }
  throw new Error(`expected releases among ${labels.join(" ")}, received "${part}"`);
}
