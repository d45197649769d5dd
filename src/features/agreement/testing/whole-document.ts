/** Everything that the window holds: text, attributes, values of fields. Names that are made up anew each time are left out. */
export function wholeDocument(): string {
  const values = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value)
  return `${document.documentElement.outerHTML}${values.join('\n')}${document.title}`.replaceAll(
    /mantine-[\w-]+|_r_\w+_/g,
    '',
  )
}
