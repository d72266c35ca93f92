/** The size of every plot, in its own units, and the part of it that holds data. */
const size = { width: 640, height: 440, left: 68, right: 616, top: 92, bottom: 372 } as const

/** One mark of an axis. */
export interface Tick {
  /** 0…1 along the axis. */
  readonly at: number
  readonly label: string
}

/** What every plot has. */
export interface Plot {
  /** Begins the ids of its parts, so that several plots can stand in one page. */
  readonly id: string
  readonly title: string
  /** What a reader who cannot see it should know. */
  readonly description: string
  /** Lines below the title, with what to draw before each. */
  readonly legend: readonly { readonly sign: string; readonly text: string }[]
  readonly xLabel: string
  readonly yLabel: string
  readonly xTicks: readonly Tick[]
  readonly yTicks: readonly Tick[]
  /** Shapes, made with {@link x} and {@link y}. */
  readonly shapes: readonly string[]
}

/** Where a share of the horizontal axis lies. */
export const x = (share: number) => round(size.left + share * (size.right - size.left))
/** Where a share of the vertical axis lies; 1 is at the top. */
export const y = (share: number) => round(size.bottom - share * (size.bottom - size.top))

/** Two decimals, in as few characters as they need. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Marks from 0 to 100 %. */
export const percentTicks: readonly Tick[] = [0, 0.2, 0.4, 0.6, 0.8, 1].map((at) => ({
  at,
  label: `${Math.round(100 * at)} %`,
}))

/** Marks of a score, from 0 to 1. */
export const scoreTicks: readonly Tick[] = [0, 0.2, 0.4, 0.6, 0.8, 1].map((at) => ({ at, label: String(at) }))

/** Draws a plot as a self-contained SVG: no script, no font, no address to load. */
export function draw(plot: Plot): string {
  const { id, title, description, legend, xTicks, yTicks, xLabel, yLabel, shapes } = plot
  const { width, height, left, right, top, bottom } = size
  const middle = (top + bottom) / 2
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" class="junksift-plot" role="img" aria-labelledby="${id}-title ${id}-description">`,
    `<title id="${id}-title">${escape(title)}</title>`,
    `<desc id="${id}-description">${escape(description)}</desc>`,
    `<style>${style}</style>`,
    `<rect class="page" width="${width}" height="${height}"/>`,
    `<text class="title" x="${left}" y="28">${escape(title)}</text>`,
    ...legend.map(
      ({ sign, text }, i) =>
        `<g transform="translate(${left} ${48 + 17 * i})">${sign}<text class="small" x="26" y="4">${escape(text)}</text></g>`,
    ),
    ...yTicks.map(
      ({ at, label }) =>
        `<path class="grid" d="M${left} ${y(at)}H${right}"/><text class="small end" x="${left - 8}" y="${y(at) + 4}">${escape(label)}</text>`,
    ),
    ...xTicks.map(
      ({ at, label }) =>
        `<path class="grid" d="M${x(at)} ${top}V${bottom}"/><text class="small middle" x="${x(at)}" y="${bottom + 18}">${escape(label)}</text>`,
    ),
    ...shapes,
    `<text class="label middle" x="${(left + right) / 2}" y="${height - 18}">${escape(xLabel)}</text>`,
    `<text class="label middle" transform="rotate(-90 18 ${middle})" x="18" y="${middle}">${escape(yLabel)}</text>`,
    '</svg>\n',
  ].join('\n')
}

/** Colours that can be told apart by readers who see no red or green, in light and in dark. */
const style = [
  '.junksift-plot{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}',
  ...rules({ page: '#ffffff', ink: '#1f2328', muted: '#57606a', grid: '#d8dee4', spam: '#bc4c00', ham: '#0969da' }),
  '.junksift-plot text{stroke:none}',
  '.junksift-plot .title{font-size:16px;font-weight:600}',
  '.junksift-plot .label{font-size:13px}',
  '.junksift-plot .small{font-size:12px}',
  '.junksift-plot .middle{text-anchor:middle}',
  '.junksift-plot .end{text-anchor:end}',
  '.junksift-plot .grid{stroke-width:1}',
  '.junksift-plot .line{fill:none;stroke-width:2}',
  '.junksift-plot .thin{fill:none;stroke-width:1.5}',
  '.junksift-plot .dashed{fill:none;stroke-width:1.5;stroke-dasharray:5 4}',
  '@media (prefers-color-scheme:dark){',
  ...rules({ page: '#0d1117', ink: '#e6edf3', muted: '#9198a1', grid: '#2f353d', spam: '#f0883e', ham: '#58a6ff' }),
  '}',
].join('')

function rules(
  colors: Readonly<Record<'page' | 'ink' | 'muted' | 'grid' | 'spam' | 'ham', string>>,
): readonly string[] {
  const { page, ink, muted, grid, spam, ham } = colors
  return [
    `.junksift-plot .page{fill:${page}}`,
    `.junksift-plot .title,.junksift-plot .label{fill:${ink}}`,
    `.junksift-plot .small{fill:${muted}}`,
    `.junksift-plot .grid{stroke:${grid}}`,
    `.junksift-plot .spam{fill:${spam}}`,
    `.junksift-plot .ham{fill:${ham}}`,
    `.junksift-plot .spam-line{stroke:${spam}}`,
    `.junksift-plot .ham-line{stroke:${ham}}`,
    `.junksift-plot .muted-line{stroke:${muted}}`,
    `.junksift-plot .ink-line{stroke:${ink}}`,
  ]
}

/** Makes a text safe inside an element. */
function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
