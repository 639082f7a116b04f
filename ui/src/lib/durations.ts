/** Minutes and seconds as people type them: 1:30, 1.30, 2, 1,5, 30 s. */

/** The half hour that every step fills, in seconds. */
export const HALF_HOUR = 30 * 60;

/** Seconds, or null when it is no duration. A whole number is minutes. */
export function readDuration(text: string): number | null {
  const asked = text.trim().toLowerCase();
  const clock = /^(\d{1,3})[:.](\d{2})$/.exec(asked);
  if (clock) return Number(clock[2]) < 60 ? Number(clock[1]) * 60 + Number(clock[2]) : null;
  const minutes = /^(\d{1,3}(?:,\d+)?)(?: ?(?:m|min))?$/.exec(asked);
  if (minutes) return Math.round(Number(minutes[1]?.replace(',', '.')) * 60);
  const seconds = /^(\d{1,4}) ?(?:s|sec)$/.exec(asked);
  return seconds ? Number(seconds[1]) : null;
}

/** "1:30" */
export const duration = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
