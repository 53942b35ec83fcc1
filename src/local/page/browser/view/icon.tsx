const PATHS = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6L6 18',
  send: 'M4 12l16-8-5.500 16-3-6.500zM11.500 13.500L20 4',
  sun: 'M12 8a4 4 0 100 8 4 4 0 000-8zM12 2v2.500M12 19.500V22M2 12h2.500M19.500 12H22M5 5l1.700 1.700M17.300 17.300L19 19M19 5l-1.700 1.700M6.700 17.300L5 19',
  moon: 'M20 14.500A8.500 8.500 0 019.500 4 8.500 8.500 0 1020 14.500z',
  tab: 'M9 5H5v14h14v-4M13 4h7v7M20 4l-9 9',
  smile:
    'M12 3a9 9 0 100 18 9 9 0 000-18zM8.500 14.500c1 1.500 2.200 2 3.500 2s2.500-.5 3.500-2M9 9.500h.01M15 9.500h.01',
  reply: 'M9 7l-5 5 5 5M4.500 12H15a5 5 0 015 5v1',
  bin: 'M5 7h14M10 7V4.500h4V7M7 7l1 13h8l1-13',
  plus: 'M12 5v14M5 12h14',
  forum: 'M4 5h16v10H10l-4 4v-4H4zM8 9h8M8 12h5',
  thread: 'M5 4v8a4 4 0 004 4h10M15 11.500l4.500 4.500-4.500 4.500',
  down: 'M12 5v14M6 13l6 6 6-6',
} as const;

/** Drawn, not typed: not every system's fonts have these signs. */
export function Icon({ name, size = 18 }: { name: keyof typeof PATHS; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
