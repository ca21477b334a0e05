/** Widths, heights and font sizes of the map, in pixels. Boxes are of one size, so that figures never move them. */
export const mapSizes = {
  nodeWidth: 200,
  nodeHeight: 108,
  nodePadding: 12,
  titleFont: 14,
  titleLine: 20,
  smallFont: 11.5,
  figureFont: 13,
  figureLine: 19,
  labelWidth: 184,
  labelHeight: 42,
  labelFont: 12,
  labelLine: 17,
  headFont: 20,
  headHeight: 52,
  footHeight: 40,
} as const;
