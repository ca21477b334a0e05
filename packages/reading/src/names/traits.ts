// What a word is to the grammar of names, a bit each. One number answers most questions of the rules.

/** Ends a name's left side: a function word, a time word or a verb that no name holds. */
export const stops = 1;
/** A verb; one that names may hold does not stop them. */
export const verb = 1 << 1;
/** A function word of one character that unknown names are often spelt with (中, 能, 新). */
export const weak = 1 << 2;
/** A verb or a verbal noun that names may hold. */
export const inner = 1 << 3;
/** Tells nothing apart by itself. */
export const generic = 1 << 4;
/** Ends names of one type. */
export const head = 1 << 5;
/** Names a division or region. */
export const place = 1 << 6;
/** A known enterprise. */
export const firm = 1 << 7;
/** A known institution. */
export const institution = 1 << 8;
/** Ends firms' names (科技, 股份). */
export const business = 1 << 9;
/** Known goods. */
export const product = 1 << 10;
/** Stands before a person's name. */
export const title = 1 << 11;
/** 等, which ends a list. */
export const endsList = 1 << 12;
/** Tells one kind of goods from another. */
export const modifier = 1 << 13;
/** 和, 与, 及. */
export const conjunction = 1 << 14;
/** A verb with a doer before it and a work behind it. */
export const governing = 1 << 15;
/** 年产. */
export const yearlyOutput = 1 << 16;
