import { headOfMeasure, headOfSource, headOfTerm } from '../schema/index-heads.js';
import { maxPieceUnits } from '../text/text-pieces.js';

/** Below every bigint but one. */
const lowest = '(-9223372036854775808)::bigint';

/**
 * What every page is asked with: $1 to $4 its place (section, measure or offset, source, id), $5 how many rows. What the
 * questions ask for follows from $6 on.
 */
const place = { section: '$1::integer', measure: '$2::bigint', source: '$3::bigint', id: '$4::bigint' };
const limit = '$5::integer';

/** The first section of what names a thing otherwise than as its subject. */
export const othersFrom = 2;

const measureHead = headOfMeasure('measure_term');
const sourceHead = headOfSource('source_id');
/** Within what the index is asked for by equality, and from a measure on. */
const bySource = `${sourceHead}, source_id, id`;
const byMeasureAndSource = `${measureHead}, ${bySource}`;

/** Rows of one section, in the order of pages; it ends where the page is full. */
const rows = (section: number | string, where: string, order = bySource): string =>
  `(select ${section} as section, statements.* from statements where ${where} order by ${order} limit ${limit})`;

const behindSource = (source: string, id: string): string =>
  `${sourceHead} >= ${headOfSource(`(${source})`)} and (source_id, id) > (${source}, ${id})`;

/** Behind the place where that is in this section; all where it is in an earlier one. */
const behind = (section: number): string => {
  const own = (part: string): string =>
    `case when ${place.section} = ${section} then ${part} else ${lowest} end`;
  return `${place.section} <= ${section} and ${behindSource(own(place.source), own(place.id))}`;
};

/** Those that name one term, and those of one measure: found by the heads of the numbers, and then compared whole. */
const naming = (column: string, term: string): string =>
  `${headOfTerm(column)} = ${headOfTerm(term)} and ${column} = ${term}`;
const measured = (measure: string): string =>
  `${measureHead} = ${headOfMeasure(measure)} and measure_term = ${measure}`;

/** Those of a term that have a measure, by measure: the rest of the measure that the place is in, and those behind. */
const byMeasure = (section: number, where: string): readonly string[] => [
  rows(
    section,
    `${place.section} = ${section} and ${where} and ${measureHead} = ${place.measure}
    and ${behindSource(place.source, place.id)}`,
  ),
  rows(
    section,
    `${place.section} <= ${section} and ${where}
    and ${measureHead} > case when ${place.section} = ${section} then ${place.measure} else ${lowest} end`,
    byMeasureAndSource,
  ),
];

const wanted = 'wanted as materialized (select id from terms where key_id = any($6::bigint[]))';
const unlike = (column: string): string => `coalesce(${column} <> all(array(select id from wanted)), true)`;
const otherSubject = unlike('subject_term');

const ofEach = (from: string, parts: readonly string[]): string =>
  `select found.* from ${from} cross join lateral (${parts.join(' union all ')}) as found`;

/** Those of a term that have none. Ordered by it all the same: only so does the order of the index count. */
const withoutMeasure = (section: number, where: string): string =>
  rows(section, `${where} and ${measureHead} is null and ${behind(section)}`, byMeasureAndSource);

/** Events of which it is a party: the index of parties has no order, and is read through before anything is ordered. */
const ofParty = `(select 4 as section, met.* from (
    select * from statements where party_terms && array(select id from wanted) offset 0) as met
  where ${otherSubject} and ${unlike('object_term')} and ${behind(4)} order by source_id, id limit ${limit})`;

const ofSubject = ofEach('wanted', [
  ...byMeasure(0, naming('subject_term', 'wanted.id')),
  withoutMeasure(1, naming('subject_term', 'wanted.id')),
]);

const ofOthers = `${ofEach('wanted', [
  ...byMeasure(2, `${naming('object_term', 'wanted.id')} and ${otherSubject}`),
  withoutMeasure(3, `${naming('object_term', 'wanted.id')} and ${otherSubject}`),
])} union all ${ofParty}`;

/** A first page needs no place: with and without a measure come from one walk along the index, those without last. */
const fromTheFirst = (section: number, where: string): string =>
  rows(`case when measure_term is null then ${section + 1} else ${section} end`, where, byMeasureAndSource);

const firstOfSubject = ofEach('wanted', [fromTheFirst(0, naming('subject_term', 'wanted.id'))]);

const firstOfOthers = `${ofEach('wanted', [
  fromTheFirst(othersFrom, `${naming('object_term', 'wanted.id')} and ${otherSubject}`),
])} union all ${ofParty}`;

const ofSeries = ofEach('wanted', [
  rows(0, `${naming('subject_term', 'wanted.id')} and ${measured('$7::bigint')} and ${behind(0)}`),
]);

const ofProducts = ofEach('wanted cross join unnest($7::bigint[]) as asked (measure)', [
  rows(0, `${naming('object_term', 'wanted.id')} and ${measured('asked.measure')} and ${behind(0)}`),
]);

const ofSource = rows(
  0,
  `source_id = $6::bigint and (start_offset, id) > (${place.measure}, ${place.id})`,
  'start_offset, id',
);

const first = 'picked.start_offset - picked.sentence_before';
const end = 'picked.start_offset + picked.length + picked.sentence_after';
const from = `greatest(${first} - texts.start_offset, 0)`;

/**
 * The sentence is cut out here, so that not whole pieces of text travel. Offsets count UTF-16 units and the database
 * counts characters; where a piece has characters of two units, the words are null. They are so too where a source stands
 * on another text than the one that was kept first, of which this knows the length.
 */
const sentence = `select
    case when bool_and(char_length(text) = least(source.text_length - texts.start_offset, ${maxPieceUnits - 1}))
      then string_agg(substr(text, ${from} + 1, ${end} - texts.start_offset - ${from}), '' order by texts.start_offset) end
  from texts where texts.source_id = picked.source_id
    and texts.start_offset < ${end} and texts.start_offset > ${first} - ${maxPieceUnits}`;

/**
 * What a page takes is picked by an index before anything is joined to it; what no longer counts is said to be so. Terms
 * stay numbers: most are known to whoever asks, and the others are asked for once each, not once a row. The place stands
 * in front so that each of its parts has a type, also where a question does without it.
 */
const page = (given: string, picked: string, order: string, words = `(${sentence})`): string => `
  with place as (select ${Object.values(place).join(', ')}),
  ${given === '' ? '' : `${given}, `}picked as materialized (
    select * from (${picked}) as found order by ${order} limit ${limit})
  select picked.*, source.sha256, last.reader, last.text_no, case when last.text_no = 1 then ${words} end as words,
    case when picked.reading = last.no then last.recorded_at else (
      select recorded_at from readings where source_id = picked.source_id and no = picked.reading) end as recorded_at,
    decided.kind is distinct from 'remove-source' and picked.reading <= last.no
      and (last.absent is null or picked.id <> all(last.absent)) as counts
  from picked
  join sources as source on source.id = picked.source_id
  join lateral (
    select no, absent, reader, recorded_at, text_no from readings where source_id = picked.source_id order by no desc limit 1) as last on true
  left join lateral (
    select kind from decisions where source_id = picked.source_id order by decisions.id desc limit 1) as decided on true
  order by ${order}`;

const byPlace = `section, ${measureHead}, source_id, id`;

/** The query of each page, or of a part of one; every one is parsed and planned once a connection. */
export const pageSql = {
  subject: page(wanted, ofSubject, byPlace),
  others: page(wanted, ofOthers, byPlace),
  firstOfSubject: page(wanted, firstOfSubject, byPlace),
  firstOfOthers: page(wanted, firstOfOthers, byPlace),
  series: page(wanted, ofSeries, byPlace),
  products: page(wanted, ofProducts, 'section, source_id, id'),
  // Its sentences lie in few pieces of text, which come whole once rather than being unpacked for each sentence.
  source: page('', ofSource, 'start_offset, id', 'null::text'),
} as const;
