/** An address of the site as another program must write it. */
export function absoluteAddress(relative: string): string {
  return new URL(relative, window.location.href).href;
}
