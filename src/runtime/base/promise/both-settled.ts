/**
 * Resolves once both promises have settled, however: the turn of who comes after them. It keeps nothing of what they gave,
 * which in a chain of such would be all that ever came.
 */
export function bothSettled(one: Promise<unknown>, other: Promise<unknown>): Promise<void> {
  return Promise.allSettled([one, other]).then(() => {});
}
