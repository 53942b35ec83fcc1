import { signal } from '@preact/signals';

export type Theme = 'dark' | 'light';
const KEY = 'wyrd-theme';
const prefersLight = matchMedia('(prefers-color-scheme: light)');

/** What is shown: the person's choice, or what their system prefers. */
export const theme = signal<Theme>('dark');

export function restoreTheme(): void {
  show(chosen() ?? (prefersLight.matches ? 'light' : 'dark'));
  prefersLight.addEventListener('change', () => show(chosen() ?? (prefersLight.matches ? 'light' : 'dark')));
}

export function toggleTheme(): void {
  const next = theme.value === 'dark' ? 'light' : 'dark';
  localStorage.setItem(KEY, next);
  show(next);
}

function chosen(): Theme | null {
  const kept = localStorage.getItem(KEY);
  return kept === 'dark' || kept === 'light' ? kept : null;
}

function show(next: Theme): void {
  theme.value = next;
  document.documentElement.dataset.theme = next;
}
