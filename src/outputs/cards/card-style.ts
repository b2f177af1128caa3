/** The light colours of src/styles/tokens.css: what is shown elsewhere knows no dark scheme. */
export const colours = {
  paper: '#fdfcf9',
  ink: '#1d1b18',
  quiet: '#595550',
  rule: '#d3cdc2',
  firm: '#235c34',
  open: '#7a4a00',
  refuted: '#99261f',
} as const;

/** The families of src/render/cards/card-fonts.ts: the paper's own face, then those for what it lacks. */
const fontFamily = 'Newsreader, Noto Serif, Noto Serif SC, Noto Serif Hebrew, Noto Naskh Arabic, Noto Emoji';

const margin = 64;
const width = 1200 - 2 * margin;

/** Sizes in pixels, and styles of the parts of a card. */
export const measures = {
  width,
  page: { paddingTop: 30, paddingBottom: 38, paddingLeft: margin, paddingRight: margin, fontFamily },
  name: { width, fontSize: 46, fontWeight: 600, lineHeight: '56px' },
  doubleRule: {
    width,
    height: 9,
    marginTop: 12,
    borderTop: `4px solid ${colours.ink}`,
    borderBottom: `1.5px solid ${colours.ink}`,
  },
  dateline: {
    width,
    height: 46,
    alignItems: 'center',
    borderBottom: `1.5px solid ${colours.rule}`,
    color: colours.quiet,
    fontSize: 26,
  },
  kickerHeight: 46,
  kicker: { width, height: 46, color: colours.quiet, fontSize: 30, lineHeight: '36px' },
  gap: 14,
  summaryHeight: 41,
  summary: { width, marginTop: 14, color: colours.quiet, fontSize: 31, lineHeight: '41px' },
} as const;
