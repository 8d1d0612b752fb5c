/** The toolbar icon: hollow at rest, filled while marks are shown. scripts/render-icons.ts makes the files. */
export const ICON_SIZES = [16, 24, 32, 48, 128] as const;
/** Sizes that a toolbar asks for, at one, one and a half, two and three times. */
const TOOLBAR_SIZES = [16, 24, 32, 48] as const;

export const iconFile = (filled: boolean, size: number): string =>
  `/icons/${filled ? 'filled' : 'hollow'}-${size}.png`;

export function iconPaths(filled: boolean): Record<number, string> {
  return Object.fromEntries(TOOLBAR_SIZES.map((size) => [size, iconFile(filled, size)]));
}
