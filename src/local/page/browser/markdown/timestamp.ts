const SECOND = 1;
const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
const UNITS: [limit: number, size: number, unit: Intl.RelativeTimeFormatUnit][] = [
  [MINUTE, SECOND, 'second'],
  [HOUR, MINUTE, 'minute'],
  [DAY, HOUR, 'hour'],
  [30 * DAY, DAY, 'day'],
  [365 * DAY, 30 * DAY, 'month'],
  [Number.POSITIVE_INFINITY, 365 * DAY, 'year'],
];

const STYLES: Record<string, Intl.DateTimeFormatOptions> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

/**
 * A timestamp as Discord shows it: https://discord.com/developers/docs/reference#message-formatting
 * @param seconds since 1970
 * @param style one of t T d D f F s S R; anything else is f
 * @param now milliseconds since 1970
 */
export function formatTimestamp(seconds: number, style: string, now: number, locale?: string): string {
  const at = seconds * 1000;
  // Beyond what a Date can hold, Discord's client shows nothing sensible either.
  if (!Number.isFinite(at) || Math.abs(at) > 8.64e15) return 'Invalid date';
  if (style === 'R') return relative(Math.round((at - now) / 1000), locale);
  return new Intl.DateTimeFormat(locale, STYLES[style] ?? STYLES.f).format(at);
}

function relative(seconds: number, locale: string | undefined): string {
  const far = Math.abs(seconds);
  const [, size, unit] = UNITS.find(([limit]) => far < limit) ?? [0, SECOND, 'second' as const];
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  return format.format(Math.sign(seconds) * Math.floor(far / size), unit);
}

/** "14:05" today, "Yesterday at 14:05", else the date: the head of a message. */
export function formatMessageTime(iso: string, now: number, locale?: string): string {
  const at = new Date(iso);
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
  const day = new Date(now).toDateString();
  if (at.toDateString() === day) return time;
  if (at.toDateString() === new Date(now - DAY * 1000).toDateString()) return `Yesterday at ${time}`;
  return `${new Intl.DateTimeFormat(locale, { dateStyle: 'short' }).format(at)} ${time}`;
}
