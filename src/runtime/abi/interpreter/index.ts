/**
 * The interpreter of the operation tables: arguments of a hypercall, members by path, counts of buffers, and the
 * operation that is chosen. Whatever makes, decodes or simulates operations reads the tables through it alone.
 */

export { argumentOf, namedOf, pointersOf, scalarsOf, zeroesOf } from "./call.ts";
export { Candidate, candidatesOf, chooseOperation, isMeant, type Selector, selectorsOf } from "./choice.ts";
export { type Count, countOf, type CountSource } from "./count.ts";
export { endsWithin, leastUnits, type LeastSource } from "./least.ts";
export { writesOnError } from "./on-error.ts";
export { type GivenCounts, returnedCounts, type ReturnedCounts } from "./returned-counts.ts";
export {
  findMember,
  memberAt,
  type MemberLocation,
  type PathStep,
  readMember,
  readPath,
  readScalar,
  stepsOf,
  writeInteger,
  writeMember,
} from "./member.ts";
