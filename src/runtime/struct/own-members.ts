/**
 * Tables without prototypes: a member that a table leaves out must not be found on Object.prototype, to which any code of
 * a program may have added one.
 */

const done = new WeakSet<object>();

/** Takes the prototypes of a table and of all tables in it, once. The tables in `later` keep theirs for another call. */
export function withoutPrototypes<T extends object>(table: T, later?: keyof T): T {
  if (done.has(table)) return table;
  done.add(table);
  if (!Array.isArray(table)) Object.setPrototypeOf(table, null);
  for (const name of Object.keys(table) as (keyof T)[]) {
    const value = table[name];
    if (name !== later && typeof value === "object" && value !== null) withoutPrototypes(value);
  }
  return table;
}
