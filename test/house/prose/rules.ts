/** The rules of plain words that a program can check. */

import { type Passage, sentencesOf, wordsOf } from "./passage.ts";

const MOST_WORDS = 25;

/** Openings that describe the subject instead of naming it. */
const OPENING = /^(?:What|How|Whether|Where|Who|Which|Those|As|Of|The same)\b/;

/** Openings of a test's name that has no subject, or describes it. */
const NAME_OPENING =
  /^(?:what|how|whether|where|who|which|is|are|has|have|can|cannot|does|ends|returns|throws|finds)\b(?!-)/i;

const IS_NO = /\b(?:is|are|was|were|be|been|being|'s) no\b(?! longer\b| more\b)/i;

const SO_TOO = /\bso too\b/i;

/** Returns the faults of a doc comment. */
export function faultsOfComment(passage: Passage): string[] {
  const opening = OPENING.exec(passage.text)?.[0];
  return [
    ...(opening === undefined
      ? []
      : [fault(passage, `begin with a noun or a verb, not with "${opening}"`, firstOf(passage))]),
    ...sentences(passage, (sentence) =>
      /\bgives\b/i.test(sentence) ? "say returns, resolves with or has, not gives" : null,
    ),
    ...faultsOfText(passage),
  ];
}

/** Returns the faults of a test's full name, which must have a subject: a group's name may be the subject. */
export function faultsOfTest(passage: Passage): string[] {
  const opening = NAME_OPENING.exec(passage.text)?.[0];
  return [
    ...(opening === undefined ? [] : [fault(passage, `begin with a noun, not with "${opening}"`, firstOf(passage))]),
    ...faultsOfText(passage),
  ];
}

/** Returns the faults of any text for people: a document's paragraph, a message, a test's name. */
export function faultsOfText(passage: Passage): string[] {
  return sentences(passage, (sentence) => {
    const { length } = wordsOf(sentence);
    if (length > MOST_WORDS) return `expected at most ${MOST_WORDS} words in a sentence, received ${length}`;
    const isNo = IS_NO.exec(sentence)?.[0];
    if (isNo !== undefined) return `say "is not a", "has no" or "does not exist", not "${isNo}"`;
    return SO_TOO.test(sentence) ? "name the subject again" : null;
  });
}

function sentences(passage: Passage, reasonOf: (sentence: string) => string | null): string[] {
  return sentencesOf(passage.text).flatMap((sentence) => {
    const reason = reasonOf(sentence);
    return reason === null ? [] : [fault(passage, reason, sentence)];
  });
}

function fault({ at }: Passage, reason: string, sentence: string): string {
  return `${at}: ${reason}: ${sentence}`;
}

function firstOf({ text }: Passage): string {
  return sentencesOf(text)[0] ?? text;
}
