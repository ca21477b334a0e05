import type { components } from './generated/schema.js';

type Schemas = components['schemas'];

/** One thing one source says, with the head of its source and its sentence. */
export type Statement = Schemas['StatementView'];
/** A figure with everything its sentence says of it. */
export type Observation = Schemas['ObservationView'];
/** Statements by id. */
export type StatementMap = Schemas['StatementMap'];
/** A statement with the text around it and where it is used. */
export type StatementDetail = Schemas['StatementDetail'];
/** What a person decided. */
export type Decision = Schemas['Decision'];
/** A document without its text. */
export type Source = Schemas['Source'];
/** A document with its text, statements and repeated passages. */
export type SourcePage = Schemas['SourcePage'];
/** What became of the investment list since an earlier edition. */
export type InvestComparison = Schemas['InvestComparison'];
/** A row of an edition, by name. */
export type InvestRowHead = Schemas['InvestRowHead'];
/** Two names that may be one. */
export type NamePair = Schemas['NamePair'];
/** What statements are about. */
export type Entity = Schemas['Entity'];
/** A page of statements with the heads of their sources. */
export type StatementsInWords = Schemas['StatementsInWords'];
/** Figures of several articles about one thing. */
export type Comparison = Schemas['Comparison'];
/** What a search found. */
export type SearchPage = Schemas['SearchPage'];
/** A source with the places of the words in it. */
export type FoundText = Schemas['FoundText'];
/** A stretch of a text with the words marked. */
export type Snippet = Schemas['Snippet'];
/** A cluster and what is stated of it. */
export type Cluster = Schemas['Cluster'];
/** A chain in one row. */
export type ChainHead = Schemas['ChainHead'];
/** A chain, whole. */
export type Chain = Schemas['Chain'];
/** A link of a chain. */
export type Link = Schemas['Link'];
/** What one link needs of another. */
export type Edge = Schemas['Edge'];
/** Supply against need. */
export type Balance = Schemas['Balance'];
/** What a chain lacks. */
export type Gap = Schemas['Gap'];
/** How a link is judged. */
export type Verdict = Schemas['Verdict'];
/** What a stated capacity implies for another link. */
export type Implied = Schemas['Implied'];
/** How much a stage can reach and what binds it. */
export type StageReach = Schemas['StageReach'];
/** What a shock costs, with the statements it rests on. */
export type ShockPage = Schemas['ShockPage'];
/** One gap of the investment list. */
export type InvestRow = Schemas['InvestRow'];
/** The investment list with the statements it rests on. */
export type InvestPage = Schemas['InvestPage'];
/** A coefficient with its year and sources. */
export type Coefficient = Schemas['Coefficient'];
/** A figure held against others. */
export type Finding = Schemas['Finding'];
/** An interval with its unit. */
export type Amount = Schemas['Amount'];
/** How much there is of everything. */
export type Summary = Schemas['Summary'];
/** A document, table or feed that is being read or was. */
export type Job = Schemas['Job'];
/** Why something was not taken in. */
export type RefusedLine = Schemas['RefusedLine'];
/** A table before it is imported. */
export type ImportPreview = Schemas['ImportPreview'];
/** One sheet of it. */
export type SheetLook = Schemas['SheetLook'];
/** What the columns of a sheet are. */
export type TableMapping = Schemas['TableMapping'];
/** What one column is. */
export type MappedColumn = TableMapping['columns'][number];
/** A field that a column can be. */
export type LedgerField = Schemas['LedgerField'];
/** A row as it would be read. */
export type PreviewRow = Schemas['PreviewRow'];
/** One thing that would be read of a cell. */
export type CellReading = Schemas['CellReading'];
/** What became of a sheet. */
export type SheetReport = Schemas['SheetReport'];
/** A folder or news feed. */
export type Feed = Schemas['Feed'];
/** What one reading of it brought. */
export type FeedRun = Schemas['FeedRun'];
/** A refusal: code, message, remedy. */
export type ApiError = Schemas['Refusal'];
