/** A domain that has just gone from the list counts in its pool until Xen has let go of all of it. */
export async function untilLetGo(done: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !done(); turn++) await Bun.sleep(5);
}
