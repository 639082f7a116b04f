/** Which of these people a text for everyone's file calls by name: none should. */
export function namesIn(text: string, people: string[]): string[] {
  const words = new Set(text.toLocaleLowerCase().split(/[^\p{L}\p{M}'-]+/u));
  return people
    .map((name) => name.split(' ')[0] ?? '')
    .filter((first) => first.length > 1 && words.has(first.toLocaleLowerCase()));
}
