// Draws lines over two logarithmic axes as SVG.

const [width, height] = [640, 400]
const [left, right, top, bottom] = [70, 150, 20, 50]

/** Lines are { name, colour, points: [x, y][] }; labels of the axes are texts, of y by `unit`. */
export function growthPlot({ lines, xLabel, yLabel, unit }) {
  const decades = (values) => [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))]
  const points = lines.flatMap((line) => line.points)
  const [x0, x1] = decades(points.map(([x]) => x))
  const [y0, y1] = decades(points.map(([, y]) => y))
  const atX = (x) => Math.round(left + ((Math.log10(x) - x0) / (x1 - x0)) * (width - left - right))
  const atY = (y) => Math.round(height - bottom - ((Math.log10(y) - y0) / (y1 - y0)) * (height - top - bottom))
  const powers = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i))
  const text = (x, y, label, more = '') => `<text x="${x}" y="${y}" ${more}>${label}</text>`

  const grid = [
    ...powers(x0, x1).map(
      (x) =>
        `<path class="grid" d="M${atX(x)} ${top}V${height - bottom}"/>` +
        text(atX(x), height - bottom + 18, x.toLocaleString('en'), 'text-anchor="middle"'),
    ),
    ...powers(y0, y1).map(
      (y) =>
        `<path class="grid" d="M${left} ${atY(y)}H${width - right}"/>` +
        text(left - 8, atY(y) + 4, unit(y), 'text-anchor="end"'),
    ),
  ]
  const drawn = lines.map(({ name, colour, points }) => {
    const places = points.map(([x, y]) => [atX(x), atY(y)])
    const [lastX, lastY] = places.at(-1)
    return [
      `<path fill="none" stroke="${colour}" stroke-width="2" d="M${places.map((place) => place.join(' ')).join('L')}"/>`,
      ...places.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3" fill="${colour}"/>`),
      text(lastX + 8, lastY + 4, name, `fill="${colour}"`),
    ].join('')
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${yLabel} by ${xLabel}">
<style>text{font:12px sans-serif}.grid{stroke:#ddd}</style>
<rect width="${width}" height="${height}" fill="#fff"/>
${grid.join('\n')}
${drawn.join('\n')}
${text((left + width - right) / 2, height - 10, xLabel, 'text-anchor="middle"')}
${text(14, (top + height - bottom) / 2, yLabel, `text-anchor="middle" transform="rotate(-90 14 ${(top + height - bottom) / 2})"`)}
</svg>
`
}
