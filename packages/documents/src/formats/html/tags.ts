/** Elements whose words are not read. */
export const silentTags: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD NAV ASIDE FORM BUTTON SELECT OPTION TEXTAREA SVG CANVAS IFRAME OBJECT EMBED VIDEO AUDIO MATH'.split(
    ' ',
  ),
);

/** Elements that stand in a line; all others part what is before them from what is behind. */
export const inlineTags: ReadonlySet<string> = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG'.split(
    ' ',
  ),
);
