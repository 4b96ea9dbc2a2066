/** Merges the releases' lists of names into one list that contains each release's list in its own order. */

export interface Slot {
  name: string;
  /** The lists that have the name at this place, ascending. */
  members: number[];
}

/** Merges lists. A name whose place differs between lists has a slot for each place. */
export function mergeLists(lists: readonly (readonly string[])[]): Slot[] {
  let merged: Slot[] = [];
  for (const [member, names] of lists.entries()) merged = mergeOne(merged, names, member);
  return merged;
}

function mergeOne(slots: Slot[], names: readonly string[], member: number): Slot[] {
  const kept = longestCommon(slots, names);
  const result: Slot[] = [];
  let at = 0;
  for (const [index, slot] of slots.entries()) {
    const match = kept[index] ?? -1;
    if (match >= 0) {
      for (; at < match; at++) result.push({ name: names[at] ?? "", members: [member] });
      at++;
      result.push({ name: slot.name, members: [...slot.members, member] });
    } else {
      result.push(slot);
    }
  }
  for (; at < names.length; at++) result.push({ name: names[at] ?? "", members: [member] });
  return result;
}

/** Aligns names with slots by a longest common subsequence. Returns for each slot the index of its name, or −1. */
function longestCommon(slots: Slot[], names: readonly string[]): number[] {
  const width = names.length + 1;
  const lengths = new Uint32Array((slots.length + 1) * width);
  const length = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = slots.length - 1; row >= 0; row--) {
    for (let column = names.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        slots[row]?.name === names[column]
          ? length(row + 1, column + 1) + 1
          : Math.max(length(row + 1, column), length(row, column + 1));
    }
  }
  const matches: number[] = [];
  let column = 0;
  for (let row = 0; row < slots.length; row++) {
    while (
      column < names.length &&
      slots[row]?.name !== names[column] &&
      length(row, column + 1) > length(row + 1, column)
    ) {
      column++;
    }
    const match = column < names.length && slots[row]?.name === names[column];
    matches.push(match ? column++ : -1);
  }
  return matches;
}
