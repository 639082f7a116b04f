/** Options of several words stand under each other; in a row they would make a ragged heap. */
export const isLong = (options: { label: string }[]) =>
  options.length > 2 && options.some(({ label }) => label.length > 24);
