/**
 * A sender as it is compared: without spaces, dashes, dots and brackets, half-width, without China's country code, names
 * in lower case. `+86 138-1234-5678`, `008613812345678` and `13812345678` become the same; other countries keep their
 * `+` or `00`, which becomes `+`.
 */
export function plainSender(sender: string): string {
  if (sender === '') return ''
  const half = /[^\x20-\x7e]/.test(sender) ? sender.normalize('NFKC') : sender
  const name = half.trim().toLowerCase()
  if (/\p{L}/u.test(name)) return name
  const number = name.replace(/[-\s.()]/g, '').replace(/^00(?=[1-9])/, '+')
  // Some gateways write China's code without a plus.
  return number.replace(/^\+86(?=\d)/, '').replace(/^86(?=1[3-9]\d{9}$|106\d{5})/, '')
}
