/** Words that say a figure is what a plant can make. */
export const capacityName = /产能|生产能力|设计能力|年产|产线|生产线|装置|规模/;

/** Words that say a figure is what was made. */
export const outputName = /产量|生产|产出|实际产/;
