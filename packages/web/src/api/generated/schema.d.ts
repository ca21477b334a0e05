/* Generated from the OpenAPI document by scripts/generate-client.mjs. Do not edit. */

export interface paths {
    readonly "/api/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the server answers */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/summary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Counts of documents, statements, names, findings and chains */
        readonly get: operations["getSummary"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The documents and imported rows of the ledger, newest publication first, undated last */
        readonly get: operations["getSources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sources/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A document with its text, its statements in the order of the text, and its repeated passages */
        readonly get: operations["getSourcesId"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sources/{id}/statements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Page by page, what a document says, in the order of its text */
        readonly get: operations["getSourcesIdStatements"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/uploads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes a file of less than 100 MB, as its plain bytes; it is kept for two hours */
        readonly post: operations["postUploads"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Reads a document, or an archive of documents, that was sent into the ledger, as a job */
        readonly post: operations["postDocuments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What the columns of each sheet are taken for, and its first rows as they would be read; nothing is kept */
        readonly post: operations["postImportsPreview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Imports the rows of a table that was sent, as a job; its mappings are kept by their headers */
        readonly post: operations["postImports"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/jobs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Documents, tables and feeds that are being read or were lately, the newest first, without rows left out */
        readonly get: operations["getJobs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/jobs/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A document, table or feed that is being read or was lately: how far it is, and what came of it */
        readonly get: operations["getJobsId"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/feeds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Folders and news feeds that are read again and again, with what the last reading brought */
        readonly get: operations["getFeeds"];
        readonly put?: never;
        /** Adds a folder of this machine or a news feed, and reads it for the first time, as a job */
        readonly post: operations["postFeeds"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/feeds/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A folder or a news feed, with what its last readings brought, the newest first */
        readonly get: operations["getFeedsId"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/feeds/{id}/reading": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Reads a feed now, as a job */
        readonly post: operations["postFeedsIdReading"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/feeds/{id}/removal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes a feed away; what it brought stays */
        readonly post: operations["postFeedsIdRemoval"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/statements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Statements by kind, entity, source, measure or words; newest publication first */
        readonly get: operations["getStatements"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/statements/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A statement with its sentence, the text around it, and the findings and links that use it */
        readonly get: operations["getStatementsId"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pages/names": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Page by page, what names a thing as subject, object, project or party; by measure */
        readonly get: operations["getPagesNames"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pages/series": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Page by page, what is stated of one measure of a thing */
        readonly get: operations["getPagesSeries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pages/products": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Page by page, what is stated in these measures of making these products */
        readonly get: operations["getPagesProducts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Sources whose text holds all words, newest first, with the places highlighted; and names */
        readonly get: operations["getSearch"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/entities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Things the sources name, by type or words; most often named first */
        readonly get: operations["getEntities"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/entities/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A named thing and the sources that name it */
        readonly get: operations["getEntitiesId"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/entities/{id}/statements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Page by page, what names a thing as subject, object, project or party; by measure */
        readonly get: operations["getEntitiesIdStatements"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/entities/{id}/comparisons": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What several articles say of one figure of a thing, and the statements that say it */
        readonly get: operations["getEntitiesIdComparisons"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/clusters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The clusters of the city and what is stated of each */
        readonly get: operations["getClusters"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/clusters/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A cluster, its chains in short, and what is stated of it */
        readonly get: operations["getClustersId"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/chains": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The chains in short */
        readonly get: operations["getChains"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/chains/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A chain with its links, capacities, balances, gaps and what each stage can reach */
        readonly get: operations["getChainsId"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/chains/{id}/shock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What a link or an enterprise taken away, whole or in part, costs every stage downstream */
        readonly get: operations["getChainsIdShock"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/unplaced": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Statements of making something that stand on no link, with why */
        readonly get: operations["getUnplaced"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/findings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Figures held against others, with their statements and coefficients */
        readonly get: operations["getFindings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/findings/{id}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What a person decides of a finding; the finding as it then stands */
        readonly post: operations["postFindingsIdDecision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/lists/invest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The investment list: gaps in order of their score, with what each rests on */
        readonly get: operations["getListsInvest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/lists/invest/comparison": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What became of the investment list since an earlier edition; nothing of it is kept */
        readonly post: operations["postListsInvestComparison"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/coefficients": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The coefficients of the packs, with year and sources */
        readonly get: operations["getCoefficients"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/review/names": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Pairs of names that may be one and about which nobody has decided, with reasons */
        readonly get: operations["getReviewNames"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/review/names/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What a person decides of two names of one type: one thing (merge), or two (split) */
        readonly post: operations["postReviewNamesDecision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What people decided, the newest first, with the statement each is about as it was read */
        readonly get: operations["getDecisions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/statements/{id}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What a person decides of a statement: of what it says, or of where it stands in a chain */
        readonly post: operations["postStatementsIdDecision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sources/{id}/preference": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Follows this source where another says otherwise of the same thing; both figures stay in the ledger */
        readonly post: operations["postSourcesIdPreference"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decisions/{id}/undo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes a decision back; both stay in the history */
        readonly post: operations["postDecisionsIdUndo"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Amount: {
            /** @description Lower end; null is unbounded. */
            readonly low: string | null;
            /** @description Upper end; null is unbounded. */
            readonly high: string | null;
            /** @description UCUM or ISO 4217 code, or a compound such as t/GW. */
            readonly unit: string;
            /** @description In words, rounded for reading; the bounds are exact. */
            readonly text?: string;
        };
        readonly Anchor: {
            /** @description Where the range begins. */
            readonly start: number;
            /** @description Where it ends, exclusive. */
            readonly end: number;
            readonly at: components["schemas"]["Location"];
        };
        readonly Balance: components["schemas"]["KnownBalance"] | components["schemas"]["UnknownBalance"];
        readonly Bind: {
            /** @description chain.link. */
            readonly linkKey: string;
            readonly zh: string;
            readonly en: string;
            /**
             * @description Over the whole of the intervals, or at one end alone.
             * @enum {string}
             */
            readonly binds: "always" | "at-low" | "at-high";
            readonly capacity: components["schemas"]["Amount"];
            /** @description One more of this unit of the capacity brings the gain. */
            readonly each: string;
            readonly gain: components["schemas"]["Amount"];
            /** @description What the capacity rests on. */
            readonly statementIds: readonly string[];
        };
        readonly Capacity: {
            readonly amount: components["schemas"]["Amount"];
            /** @enum {string} */
            readonly modality: "actual" | "planned" | "target" | "expected";
            /**
             * @description Plants are added up; a region's own total is never added to plants.
             * @enum {string}
             */
            readonly scope?: "plants" | "region";
            readonly plants: readonly components["schemas"]["Plant"][];
            /**
             * @description As rated, or as can really be made; never added.
             * @enum {string}
             */
            readonly basis?: "nameplate" | "effective";
        };
        readonly CellReading: {
            /** @constant */
            readonly kind: "figure";
            /** @description What is measured. */
            readonly measure: string | null;
            /** @description Exact decimal in `unit`. */
            readonly value: string;
            /** @description Upper end of a range. */
            readonly value2: string | null;
            /** @description Unit. */
            readonly unit: string | null;
            /** @description What is counted. */
            readonly of: string | null;
            /** @description Per what. */
            readonly per: string | null;
            /** @enum {string} */
            readonly bound: "=" | "~" | ">" | "<";
            /** @description EDTF. */
            readonly time: string | null;
        } | {
            /** @constant */
            readonly kind: "event";
            readonly type: string;
            /** @description EDTF. */
            readonly time: string | null;
        } | {
            /** @constant */
            readonly kind: "product";
            readonly product: string;
        };
        readonly Chain: {
            readonly id: string;
            readonly zh: string;
            readonly en: string;
            readonly cluster: string;
            readonly links: readonly components["schemas"]["Link"][];
            readonly edges: readonly components["schemas"]["Edge"][];
            readonly coefficients: readonly components["schemas"]["Coefficient"][];
            readonly gaps: readonly components["schemas"]["Gap"][];
            readonly verdicts: readonly components["schemas"]["Verdict"][];
            readonly implications: readonly components["schemas"]["Implication"][];
            readonly couplings: readonly components["schemas"]["Coupling"][];
            /** @description How the chain reads as a whole. */
            readonly summary?: readonly string[];
        };
        readonly ChainHead: {
            readonly id: string;
            readonly zh: string;
            readonly en: string;
            readonly cluster: string;
            /** @description Links of the chain. */
            readonly links: number;
            /** @description Links with a capacity in the sources. */
            readonly quantified: number;
            /** @description Links the sources say nothing of. */
            readonly silent: number;
            /** @description Edges between links. */
            readonly balances: number;
            /** @description Edges whose balance is known. */
            readonly balancesKnown: number;
            /** @description Gaps found. */
            readonly gaps: number;
            /** @description Links judged 强链. */
            readonly strengthen: number;
            /** @description Links judged 补链. */
            readonly complete: number;
            /** @description Links judged 延链. */
            readonly extend: number;
        };
        readonly ChainPage: {
            readonly chain: components["schemas"]["Chain"];
            readonly reach: readonly components["schemas"]["StageReach"][];
            readonly statements: components["schemas"]["StatementMap"];
        };
        readonly Chains: {
            readonly chains: readonly components["schemas"]["ChainHead"][];
        };
        readonly Cluster: {
            readonly id: string;
            readonly zh: string;
            readonly en: string;
            /** @description Ids of its chains. */
            readonly chains: readonly string[];
            /** @description The one figure that tells its size; null where no source states it. */
            readonly headlineId: string | null;
            /** @description Headline figures about the cluster itself, newest first. */
            readonly statementIds: readonly string[];
            readonly members: readonly {
                readonly name: string;
                readonly why: string;
                /** @description What ties it. */
                readonly statementIds: readonly string[];
            }[];
        };
        readonly ClusterPage: {
            readonly cluster: components["schemas"]["Cluster"];
            readonly chains: readonly components["schemas"]["ChainHead"][];
            readonly statements: components["schemas"]["StatementMap"];
        };
        readonly Clusters: {
            readonly clusters: readonly components["schemas"]["Cluster"][];
            /** @description Figures about all clusters together, newest first. */
            readonly headlineIds: readonly string[];
            readonly statements: components["schemas"]["StatementMap"];
        };
        readonly Coefficient: {
            readonly id: string;
            readonly what: string;
            /** @description The same in English. */
            readonly whatEn?: string;
            readonly unit: string;
            /** @description Lower end. */
            readonly low: string | null;
            /** @description Typical value. */
            readonly typical: string | null;
            /** @description Upper end. */
            readonly high: string | null;
            /** @description The year it holds for. */
            readonly year: string | null;
            /** @enum {string} */
            readonly status: "sourced" | "derived" | "stoichiometric" | "unsourced" | "none";
            readonly sources: readonly components["schemas"]["PackSource"][];
            /** @description What to know before using it. */
            readonly note: string | null;
        };
        readonly Coefficients: {
            readonly coefficients: readonly components["schemas"]["Coefficient"][];
        };
        readonly Comparison: {
            /** @enum {string} */
            readonly verdict: "agree" | "differ";
            /** @description Figures of several articles about one thing; all are in `statements`. */
            readonly statementIds: readonly string[];
            /** @description Articles they stand in; copies of one article are one. */
            readonly articles: number;
        };
        readonly Comparisons: {
            /** @description What differs first. */
            readonly comparisons: readonly components["schemas"]["Comparison"][];
            readonly statements: components["schemas"]["StatementMap"];
        };
        readonly Coupling: {
            readonly id: string;
            readonly from: string;
            readonly to: string;
            readonly zh: string;
        };
        readonly Decided: {
            /** @description Its number in the history, by which it can be taken back. */
            readonly decisionId: string;
        };
        readonly Decision: {
            /** @description Its number in the history, by which it can be taken back. */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "accept" | "reject" | "correct" | "note" | "place" | "finding" | "merge" | "split" | "prefer-source" | "undo";
            /** @description Of a finding: confirmed, explained or wrong; of a place: move, confirm or bar. */
            readonly outcome: string | null;
            /** @description The statement it is about. */
            readonly statementId: string | null;
            /** @description What was put right: field to what it says now. */
            readonly fields: {
                readonly [key: string]: string | null;
            };
            readonly link: {
                /** @description As chain.link. */
                readonly id: string;
                readonly zh: string;
            } | null;
            /** @description The two names that are one, or two. */
            readonly names: readonly string[];
            /** @description The source to follow, then the other. */
            readonly sources: readonly components["schemas"]["SourceHead"][];
            readonly finding: {
                readonly id: string;
                /** @description Null where it is found no more. */
                readonly title: string | null;
            } | null;
            /** @description The decision that is taken back. */
            readonly undoes: string | null;
            readonly by: string;
            readonly why: string;
            /** @description ISO 8601. */
            readonly at: string;
            /** @description False for one that was taken back. */
            readonly standing: boolean;
        };
        readonly DecisionPage: {
            /** @description Decisions there are. */
            readonly total: number;
            /** @description Rows asked for. */
            readonly limit: number;
            /** @description Rows passed over. */
            readonly offset: number;
            readonly items: readonly {
                readonly decision: components["schemas"]["Decision"];
                readonly statement: components["schemas"]["StatementView"] | null;
            }[];
        };
        readonly DocumentReport: {
            readonly documents: readonly components["schemas"]["ReadDocument"][];
            /** @description Documents that the ledger held already. */
            readonly held: readonly {
                readonly source: components["schemas"]["SourceHead"];
                /** @description Statements that stand for it. */
                readonly statements: number;
            }[];
            /** @description Files in an archive whose format is not read. */
            readonly passedOver: readonly {
                readonly extension: string;
                /** @description Files. */
                readonly count: number;
            }[];
        };
        readonly DocumentRequest: {
            readonly uploadId: string;
            /** @description For a document that does not say. */
            readonly title?: string;
            /** @description For a document that does not say. */
            readonly publisher?: string;
            /** @description YYYY-MM-DD. */
            readonly published?: string;
        };
        readonly Edge: {
            readonly from: string;
            readonly to: string;
            /** @description What it uses. */
            readonly coefficientIds: readonly string[];
            readonly balance: components["schemas"]["Balance"];
            /** @description Links jumped over; such an edge is no flow of its own. */
            readonly via?: readonly string[];
            /** @description What to bear in mind when reading the balance. */
            readonly note?: string;
        };
        readonly Entity: {
            readonly id: string;
            /** @enum {string} */
            readonly type: "enterprise" | "institution" | "park" | "place" | "cluster" | "project" | "facility" | "product" | "platform" | "policy" | "person";
            /** @description The fullest name seen. */
            readonly name: string;
            /** @description All surfaces tied to it. */
            readonly names: readonly string[];
            /** @description The sources that name it. */
            readonly sourceIds: readonly string[];
            /** @description How often the sources name it. */
            readonly mentionCount: number;
        };
        readonly EntityDetail: {
            readonly entity: components["schemas"]["Entity"];
            /** @description The newest publication first, those without a day last. */
            readonly sources: readonly components["schemas"]["SourceHead"][];
        };
        readonly EntityPage: {
            /** @description Things that match. */
            readonly total: number;
            /** @description Rows asked for. */
            readonly limit: number;
            /** @description Rows passed over. */
            readonly offset: number;
            readonly items: readonly components["schemas"]["Entity"][];
        };
        readonly EventInWords: {
            /** @constant */
            readonly kind: "event";
            /** @description Content address of the statement. */
            readonly id: string;
            readonly sourceId: string;
            /** @description The words of the span, exactly as the text has them. */
            readonly quote: string;
            /** @description Where the span begins in the text. */
            readonly start: number;
            /** @description Where the span ends, exclusive. */
            readonly end: number;
            /** @description Where the sentence around the span begins. */
            readonly sentenceStart: number;
            /** @description Where that sentence ends, exclusive. */
            readonly sentenceEnd: number;
            /** @description The rule that read it. */
            readonly rule: string;
            /** @description Name and version of the reader. */
            readonly reader: string;
            /** @description ISO 8601. */
            readonly recordedAt: string;
            /** @description True when it repeats an earlier passage of the same source. */
            readonly duplicate: boolean;
            /** @description The sentence the span stands in. */
            readonly sentence: string;
            /** @enum {string} */
            readonly type: "signed" | "approved" | "started" | "completed" | "producing" | "full_capacity" | "planned" | "unveiled" | "met";
            /** @description The project it is about. */
            readonly project: string | null;
            /** @description Who takes part. */
            readonly parties: readonly string[];
            /** @description EDTF. */
            readonly time: string | null;
        };
        readonly EventView: {
            /** @constant */
            readonly kind: "event";
            /** @description Content address of the statement. */
            readonly id: string;
            readonly sourceId: string;
            /** @description The words of the span, exactly as the text has them. */
            readonly quote: string;
            /** @description Where the span begins in the text. */
            readonly start: number;
            /** @description Where the span ends, exclusive. */
            readonly end: number;
            /** @description Where the sentence around the span begins. */
            readonly sentenceStart: number;
            /** @description Where that sentence ends, exclusive. */
            readonly sentenceEnd: number;
            /** @description The rule that read it. */
            readonly rule: string;
            /** @description Name and version of the reader. */
            readonly reader: string;
            /** @description ISO 8601. */
            readonly recordedAt: string;
            /** @description True when it repeats an earlier passage of the same source. */
            readonly duplicate: boolean;
            readonly source: components["schemas"]["SourceHead"];
            readonly place: components["schemas"]["Place"] | null;
            /** @description The sentence the span stands in. */
            readonly sentence: string;
            /** @enum {string} */
            readonly type: "signed" | "approved" | "started" | "completed" | "producing" | "full_capacity" | "planned" | "unveiled" | "met";
            /** @description The project it is about. */
            readonly project: string | null;
            /** @description Who takes part. */
            readonly parties: readonly string[];
            /** @description EDTF. */
            readonly time: string | null;
        };
        readonly Feed: {
            readonly id: string;
            /** @description The address of a news feed without user, password and token; of a folder its last part. */
            readonly name: string;
            /** @enum {string} */
            readonly kind: "folder" | "web";
            /** @description Minutes between two readings. */
            readonly everyMinutes: number;
            /** @description Whether it may stand on this machine or in its network. */
            readonly allowsPrivate: boolean;
            readonly last: components["schemas"]["FeedRun"] | null;
        };
        readonly FeedPage: {
            readonly feed: components["schemas"]["Feed"];
            readonly runs: readonly components["schemas"]["FeedRun"][];
        };
        readonly FeedReadingRequest: Record<string, never>;
        readonly FeedRemovalRequest: Record<string, never>;
        readonly FeedRemoved: {
            readonly id: string;
        };
        readonly FeedReport: {
            /** @description New. */
            readonly added: number;
            /** @description Known before. */
            readonly known: number;
            readonly documents: readonly components["schemas"]["NewDocument"][];
        };
        readonly FeedRequest: {
            readonly address: string;
            /** @default 60 */
            readonly everyMinutes: number;
            /**
             * @description That it, and what it links to, may stand on this machine or in its own network.
             * @default false
             */
            readonly allowsPrivate: boolean;
        };
        readonly FeedRun: {
            /** @description When it was read, ISO 8601. */
            readonly at: string;
            /** @description Documents that were new. */
            readonly added: number;
            /** @description Items that had been read before. */
            readonly known: number;
            /** @description What was new, the first hundred. */
            readonly documents: readonly components["schemas"]["NewDocument"][];
            /** @description Why items could not be read; they are tried again the next time. */
            readonly refused: readonly components["schemas"]["RefusedLine"][];
        };
        readonly Feeds: {
            readonly feeds: readonly components["schemas"]["Feed"][];
        };
        readonly Finding: {
            readonly id: string;
            /** @enum {string} */
            readonly check: "parts-total" | "share-whole" | "growth-base" | "order" | "rate-total" | "plan" | "coefficient" | "suspect-unit" | "across-sources" | "dates";
            /** @description The rule within the check. */
            readonly rule: string;
            /** @enum {string} */
            readonly verdict: "agrees" | "agrees-rounded" | "disagrees" | "undecided";
            /** @enum {string} */
            readonly severity: "high" | "medium" | "low";
            /** @description One line: what does not agree. */
            readonly title: string;
            /** @description Why these figures belong together. */
            readonly why: string;
            readonly figures: readonly {
                readonly role: string;
                readonly statementId: string;
            }[];
            /** @description The arithmetic with the numbers put in. */
            readonly formula: string;
            readonly stated: components["schemas"]["Amount"] | null;
            readonly expected: components["schemas"]["Amount"] | null;
            /** @description How far apart and in which direction; null when it agrees. */
            readonly residual: string | null;
            /** @description The likely mistake, where one change explains it. */
            readonly likely: string | null;
            /** @description What would settle it. */
            readonly settle: string | null;
            /** @description What is missing, where it cannot be told. */
            readonly missing: string | null;
            /** @description How far apart the figures may lie, and why. */
            readonly tolerance: string;
            /** @description Coefficients it was computed with. */
            readonly coefficientIds: readonly string[];
            /** @description Sources its figures stand in. */
            readonly sourceIds: readonly string[];
            readonly decision: components["schemas"]["FindingDecision"] | null;
        };
        readonly FindingDecision: {
            readonly id: string;
            /** @enum {string} */
            readonly outcome: "confirmed" | "explained" | "wrong";
            readonly by: string;
            /** @description The reason; of "explained", the explanation. */
            readonly why: string;
            /** @description ISO 8601. */
            readonly at: string;
            /** @description False when the sources have changed since: to be decided anew. */
            readonly standing: boolean;
        };
        readonly FindingDecisionRequest: {
            readonly outcome: ("confirmed" | "explained" | "wrong") | "undone";
            /** @description Who decides. */
            readonly by: string;
            /** @description Why; of "explained", the explanation. */
            readonly why: string;
        };
        readonly Findings: {
            readonly findings: readonly components["schemas"]["Finding"][];
            readonly coefficients: readonly components["schemas"]["Coefficient"][];
            readonly statements: components["schemas"]["StatementMap"];
        };
        readonly FoundText: {
            readonly source: components["schemas"]["SourceHead"];
            /** @description Places that the words have in it. */
            readonly places: number;
            /** @description Three stretches at most that show the words. */
            readonly snippets: readonly components["schemas"]["Snippet"][];
        };
        readonly Gap: {
            readonly linkId: string;
            /** @description The consuming link, for a short or unknown edge. */
            readonly toLinkId?: string;
            /** @enum {string} */
            readonly kind: "no-evidence" | "short" | "unknown";
            readonly verdict: ("强链" | "补链" | "延链") | null;
            readonly reason: string;
            /** @description The smallest change that would flip it. */
            readonly flip: string | null;
            /** @description What it rests on. */
            readonly statementIds: readonly string[];
        };
        readonly Health: {
            /** @constant */
            readonly status: "ok";
            /** @enum {string} */
            readonly engine: "pglite" | "postgresql";
        };
        readonly Implication: {
            /**
             * @description So much of the supplier is needed, or so much of the user could be served.
             * @enum {string}
             */
            readonly side: "need" | "serves";
            readonly amount: components["schemas"]["Amount"];
            /** @description The arithmetic with the numbers put in. */
            readonly formula: string;
            /** @description Statements it was computed from. */
            readonly inputs: readonly string[];
            /** @description Coefficients it was computed with. */
            readonly coefficientIds: readonly string[];
            /** @description The link that no capacity is stated of. */
            readonly linkId: string;
            /** @description From the link that is stated to this one. */
            readonly path: readonly string[];
        };
        readonly Implied: {
            /**
             * @description So much of the supplier is needed, or so much of the user could be served.
             * @enum {string}
             */
            readonly side: "need" | "serves";
            readonly amount: components["schemas"]["Amount"];
            /** @description The arithmetic with the numbers put in. */
            readonly formula: string;
            /** @description Statements it was computed from. */
            readonly inputs: readonly string[];
            /** @description Coefficients it was computed with. */
            readonly coefficientIds: readonly string[];
        };
        readonly ImportPreview: {
            readonly name: string;
            /** @description Size of the file in bytes. */
            readonly byteLength: number;
            readonly sheets: readonly components["schemas"]["SheetLook"][];
            /** @description The fields that a column can be, by kind of ledger. */
            readonly fields: {
                readonly [key: string]: readonly components["schemas"]["LedgerField"][];
            };
        };
        readonly ImportPreviewRequest: {
            readonly uploadId: string;
            /** @description Name of the sheet; null of a csv file. */
            readonly sheet?: null | string;
            /** @enum {string} */
            readonly kind?: "projects" | "enterprises" | "agenda" | "indicators";
            /** @description The row that is the header. */
            readonly headerRow?: number;
            readonly mapping?: components["schemas"]["TableMapping"];
        };
        readonly ImportRequest: {
            readonly uploadId: string;
            readonly sheets: readonly {
                /** @description Name of the sheet; null of a csv file. */
                readonly sheet: null | string;
                readonly mapping: components["schemas"]["TableMapping"];
            }[];
            /** @description YYYY-MM-DD. */
            readonly published?: string;
            readonly publisher?: string;
        };
        readonly Interval: {
            /** @description Lower end; null is unbounded. */
            readonly low: string | null;
            /** @description Upper end; null is unbounded. */
            readonly high: string | null;
        };
        readonly InvestAdvantage: {
            /** @enum {string} */
            readonly kind: "electricity-price" | "green-power" | "land" | "policy";
            /**
             * @description What it is said of.
             * @enum {string}
             */
            readonly of: "link" | "chain" | "region";
            /** @description The words that made it an advantage. */
            readonly words: string;
            readonly statementId: string;
        };
        readonly InvestApproach: {
            readonly name: string;
            readonly product: string;
            /** @description What it makes, in the words of its source. */
            readonly amount: string | null;
            /** @description What says so. */
            readonly statementIds: readonly string[];
        };
        readonly InvestChange: {
            readonly field: string;
            /** @description The field in Chinese. */
            readonly zh: string;
            readonly before: string;
            readonly after: string;
        };
        readonly InvestComparison: {
            readonly earlier: {
                /** @description Rows of the earlier edition. */
                readonly rows: number;
                /** @description Sources that it was made from. */
                readonly sources: number;
                readonly region: string | null;
            };
            readonly now: {
                readonly rows: number;
                readonly sources: number;
                readonly region: string | null;
            };
            /** @description Sources of this edition that the earlier one did not have. */
            readonly sourcesAdded: number;
            /** @description Sources of the earlier edition that this one does not have. */
            readonly sourcesGone: number;
            readonly added: readonly components["schemas"]["InvestRowHead"][];
            readonly gone: readonly components["schemas"]["InvestRowHead"][];
            readonly changed: readonly {
                readonly row: components["schemas"]["InvestRowHead"];
                readonly changes: readonly components["schemas"]["InvestChange"][];
            }[];
        };
        readonly InvestComparisonRequest: {
            /** @description The name of the file. */
            readonly name: string;
            /** @description An earlier edition, as /api/lists/invest.json or lianpu list invest --format json give it. */
            readonly text: string;
        };
        readonly InvestList: {
            /** @constant */
            readonly kind: "invest";
            /** @description The region it is made for. */
            readonly region: string | null;
            /** @description The sources it was made from. */
            readonly sourceIds: readonly string[];
            /** @description The rules of the score. */
            readonly rules: readonly {
                readonly id: string;
                readonly zh: string;
                readonly most: number;
            }[];
            readonly rows: readonly components["schemas"]["InvestRow"][];
        };
        readonly InvestNeighbour: {
            readonly name: string;
            /** @description chain.link. */
            readonly linkKey: string;
            readonly linkZh: string;
            readonly amount: components["schemas"]["Amount"] | null;
            /** @description True for a total of the region as a whole. */
            readonly whole: boolean;
            /** @description What says so. */
            readonly statementIds: readonly string[];
        };
        readonly InvestPage: {
            readonly list: components["schemas"]["InvestList"];
            readonly statements: components["schemas"]["StatementMap"];
        };
        readonly InvestPipelineItem: {
            readonly name: string;
            readonly amount: components["schemas"]["Amount"] | null;
            readonly modality: ("actual" | "planned" | "target" | "expected") | null;
            /** @description The stage reached, for an event. */
            readonly stage: string | null;
            /** @description When it is to be there, or when the stage was reached; EDTF. */
            readonly when: string | null;
            readonly closes: ("yes" | "partly" | "perhaps") | null;
            /** @description What says so. */
            readonly statementIds: readonly string[];
        };
        readonly InvestRow: {
            /** @description chain.link. */
            readonly id: string;
            readonly rank: number;
            readonly chainId: string;
            readonly chainZh: string;
            readonly linkId: string;
            readonly linkZh: string;
            /** @enum {string} */
            readonly kind: "short" | "silent" | "single-firm";
            readonly verdict: ("强链" | "补链" | "延链") | null;
            readonly reason: string;
            readonly attract: {
                /** @description What to attract. */
                readonly products: readonly string[];
                readonly capacity: components["schemas"]["Amount"] | null;
                /** @description The arithmetic with the numbers put in, or why there is none. */
                readonly how: string;
                /** @description What it was computed from. */
                readonly statementIds: readonly string[];
                /** @description Coefficients it was computed with. */
                readonly coefficientIds: readonly string[];
            };
            readonly suppliers: readonly components["schemas"]["InvestNeighbour"][];
            readonly customers: readonly components["schemas"]["InvestNeighbour"][];
            readonly advantages: readonly components["schemas"]["InvestAdvantage"][];
            readonly pipeline: readonly components["schemas"]["InvestPipelineItem"][];
            readonly approach: readonly components["schemas"]["InvestApproach"][];
            readonly score: {
                readonly total: number;
                readonly parts: readonly components["schemas"]["InvestScorePart"][];
            };
            /** @description Why the next row is lower; null for the last. */
            readonly aboveNext: string | null;
            /** @description Everything the row rests on. */
            readonly statementIds: readonly string[];
        };
        readonly InvestRowHead: {
            /** @description chain.link. */
            readonly id: string;
            readonly rank: number;
            readonly chainId: string;
            readonly chainZh: string;
            readonly linkId: string;
            readonly linkZh: string;
            readonly verdict: ("强链" | "补链" | "延链") | null;
            /** @description The score. */
            readonly total: number;
        };
        readonly InvestScorePart: {
            readonly ruleId: string;
            readonly zh: string;
            readonly points: number;
            /** @description The most this rule gives; negative where it takes. */
            readonly most: number;
            readonly why: string;
            /** @description What it rests on. */
            readonly statementIds: readonly string[];
        };
        readonly Job: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "document" | "table" | "feed";
            /** @description Name of the file; of a feed its address as it may be shown. */
            readonly name: string;
            /** @enum {string} */
            readonly state: "waiting" | "active" | "done" | "failed";
            readonly rowsDone: number | null;
            /** @description ISO 8601. */
            readonly putAt: string;
            /** @description ISO 8601. */
            readonly endedAt: string | null;
            /** @description What was not taken in; of a table why it failed. */
            readonly refused: readonly components["schemas"]["RefusedLine"][];
            readonly documents: components["schemas"]["DocumentReport"] | null;
            readonly table: components["schemas"]["TableReport"] | null;
            readonly feed: components["schemas"]["FeedReport"] | null;
        };
        readonly JobPut: {
            readonly jobId: string;
        };
        readonly Jobs: {
            readonly jobs: readonly components["schemas"]["Job"][];
        };
        readonly KnownBalance: {
            /** @constant */
            readonly kind: "known";
            readonly supply: components["schemas"]["Amount"];
            readonly need: components["schemas"]["Amount"];
            readonly cover: components["schemas"]["Interval"];
            readonly shortfall: components["schemas"]["Amount"];
            /** @enum {string} */
            readonly verdict: "short" | "ample" | "either";
            /** @description The arithmetic with the numbers put in. */
            readonly formula: string;
            /** @description Statements it was computed from. */
            readonly inputs: readonly string[];
            /** @description Coefficients it was computed with. */
            readonly coefficientIds: readonly string[];
        };
        readonly Lack: {
            /** @enum {string} */
            readonly kind: "capacity" | "coefficient" | "unit";
            readonly of: string;
            readonly text: string;
        };
        readonly LedgerField: {
            readonly id: string;
            readonly zh: string;
            /** @description Whether its cells count in a unit and may be of one time. */
            readonly isFigure: boolean;
        };
        readonly Link: {
            readonly id: string;
            readonly zh: string;
            readonly en: string;
            /** @enum {string} */
            readonly position: "upstream" | "midstream" | "downstream";
            readonly products: readonly {
                readonly name: string;
                /** @description Other names of it. */
                readonly synonyms: readonly string[];
            }[];
            /** @description Units its capacity is stated in. */
            readonly capacityUnits: readonly string[];
            readonly gbt4754: readonly {
                readonly code: string;
                readonly name: string;
            }[];
            /**
             * @description What the sources show. "none" is silence in the sources, not absence in the city.
             * @enum {string}
             */
            readonly evidence: "quantified" | "named" | "mentioned" | "none" | "alias";
            /** @description Another chain's link that is the same node, chain.link. */
            readonly aliasOf: string | null;
            readonly capacities: readonly components["schemas"]["Capacity"][];
            readonly placements: readonly components["schemas"]["Placement"][];
        };
        readonly LinkName: {
            /** @description chain.link. */
            readonly linkKey: string;
            readonly zh: string;
            readonly en: string;
        };
        readonly Location: {
            /** @constant */
            readonly kind: "page";
            /** @description Page, from 1. */
            readonly page: number;
        } | {
            /** @constant */
            readonly kind: "cell";
            readonly sheet: string | null;
            /** @description Row, from 1. */
            readonly row: number;
            /** @description Column, from 1. */
            readonly column: number;
        } | {
            /** @constant */
            readonly kind: "paragraph";
            /** @description Paragraph of the body, from 1. */
            readonly paragraph: number;
        } | {
            /** @constant */
            readonly kind: "table-cell";
            /** @description Table, from 1. */
            readonly table: number;
            /** @description Row, from 1. */
            readonly row: number;
            /** @description Column, from 1. */
            readonly column: number;
        } | {
            /** @constant */
            readonly kind: "element";
            /** @description CSS selector. */
            readonly selector: string;
        } | {
            /** @constant */
            readonly kind: "line";
            /** @description Line, from 1. */
            readonly line: number;
        };
        readonly NameDecisionRequest: {
            /**
             * @description merge: they are one; split: they are two.
             * @enum {string}
             */
            readonly kind: "merge" | "split";
            /** @enum {string} */
            readonly type: "enterprise" | "institution" | "park" | "place" | "cluster" | "project" | "facility" | "product" | "platform" | "policy" | "person";
            readonly names: readonly string[];
            /** @description Who decides. */
            readonly by: string;
            /** @description Why. */
            readonly why: string;
        };
        readonly NamePair: {
            readonly a: components["schemas"]["Entity"];
            readonly b: components["schemas"]["Entity"];
            /**
             * @description same: one by their names, though no source says so.
             * @enum {string}
             */
            readonly verdict: "same" | "doubtful";
            /** @description Why they may be one, and what speaks against it. */
            readonly reasons: readonly string[];
        };
        readonly NamePairPage: {
            /** @description Pairs there are. */
            readonly total: number;
            /** @description Rows asked for. */
            readonly limit: number;
            /** @description Rows passed over. */
            readonly offset: number;
            readonly items: readonly components["schemas"]["NamePair"][];
        };
        readonly NewDocument: {
            readonly id: string;
            readonly title: string;
        };
        readonly ObservationInWords: {
            /** @constant */
            readonly kind: "observation";
            /** @description Content address of the statement. */
            readonly id: string;
            readonly sourceId: string;
            /** @description The words of the span, exactly as the text has them. */
            readonly quote: string;
            /** @description Where the span begins in the text. */
            readonly start: number;
            /** @description Where the span ends, exclusive. */
            readonly end: number;
            /** @description Where the sentence around the span begins. */
            readonly sentenceStart: number;
            /** @description Where that sentence ends, exclusive. */
            readonly sentenceEnd: number;
            /** @description The rule that read it. */
            readonly rule: string;
            /** @description Name and version of the reader. */
            readonly reader: string;
            /** @description ISO 8601. */
            readonly recordedAt: string;
            /** @description True when it repeats an earlier passage of the same source. */
            readonly duplicate: boolean;
            /** @description The sentence the span stands in. */
            readonly sentence: string;
            /** @description Exact decimal in `unit`. */
            readonly value: string;
            /** @description Upper end of a stated range. */
            readonly value2: string | null;
            /** @description UCUM or ISO 4217 code, "1" for counts, "rank" for ranks. */
            readonly unit: string | null;
            /** @description For counts: the classifier or the thing counted. */
            readonly of: string | null;
            /** @description Denominator of a rate. */
            readonly per: string | null;
            /** @enum {string} */
            readonly bound: "=" | "~" | ">" | "<";
            /** @enum {string} */
            readonly role: "level" | "change" | "growth" | "share" | "rank";
            /** @description What is measured. */
            readonly measure: string | null;
            /** @description Whom or what it is about. */
            readonly subject: string | null;
            /** @description The product or thing concerned. */
            readonly object: string | null;
            /** @description EDTF. */
            readonly time: string | null;
            /** @description "yoy", "mom" or an EDTF time. */
            readonly base: string | null;
            /** @enum {string} */
            readonly modality: "actual" | "planned" | "target" | "expected";
            /** @description Why the figure as written cannot stand. */
            readonly suspect: string | null;
            /** @description Which words gave which field: field name to spans in the text. */
            readonly because?: {
                readonly [key: string]: readonly (readonly [
                    number,
                    number
                ])[];
            };
        };
        readonly ObservationView: {
            /** @constant */
            readonly kind: "observation";
            /** @description Content address of the statement. */
            readonly id: string;
            readonly sourceId: string;
            /** @description The words of the span, exactly as the text has them. */
            readonly quote: string;
            /** @description Where the span begins in the text. */
            readonly start: number;
            /** @description Where the span ends, exclusive. */
            readonly end: number;
            /** @description Where the sentence around the span begins. */
            readonly sentenceStart: number;
            /** @description Where that sentence ends, exclusive. */
            readonly sentenceEnd: number;
            /** @description The rule that read it. */
            readonly rule: string;
            /** @description Name and version of the reader. */
            readonly reader: string;
            /** @description ISO 8601. */
            readonly recordedAt: string;
            /** @description True when it repeats an earlier passage of the same source. */
            readonly duplicate: boolean;
            readonly source: components["schemas"]["SourceHead"];
            readonly place: components["schemas"]["Place"] | null;
            /** @description The sentence the span stands in. */
            readonly sentence: string;
            /** @description Exact decimal in `unit`. */
            readonly value: string;
            /** @description Upper end of a stated range. */
            readonly value2: string | null;
            /** @description UCUM or ISO 4217 code, "1" for counts, "rank" for ranks. */
            readonly unit: string | null;
            /** @description For counts: the classifier or the thing counted. */
            readonly of: string | null;
            /** @description Denominator of a rate. */
            readonly per: string | null;
            /** @enum {string} */
            readonly bound: "=" | "~" | ">" | "<";
            /** @enum {string} */
            readonly role: "level" | "change" | "growth" | "share" | "rank";
            /** @description What is measured. */
            readonly measure: string | null;
            /** @description Whom or what it is about. */
            readonly subject: string | null;
            /** @description The entity the subject was tied to. */
            readonly subjectEntity: string | null;
            /** @description The product or thing concerned. */
            readonly object: string | null;
            /** @description EDTF. */
            readonly time: string | null;
            /** @description "yoy", "mom" or an EDTF time. */
            readonly base: string | null;
            /** @enum {string} */
            readonly modality: "actual" | "planned" | "target" | "expected";
            /** @description Why the figure as written cannot stand. */
            readonly suspect: string | null;
            /** @description Which words gave which field: field name to spans in the text. */
            readonly because?: {
                readonly [key: string]: readonly (readonly [
                    number,
                    number
                ])[];
            };
        };
        readonly OtherFigures: {
            /** @description Figures of other articles that say the same. */
            readonly agree: readonly components["schemas"]["StatementView"][];
            /** @description Figures of other articles that say otherwise. */
            readonly differ: readonly components["schemas"]["StatementView"][];
            /** @description Articles that say the same, this one counted; copies of one article are one. */
            readonly articles: number;
        };
        readonly PackSource: {
            readonly id: string;
            readonly title: string;
            /** @description Null where the address was not kept. */
            readonly url: string | null;
            /** @description How good the source is. */
            readonly grade: string | null;
        };
        readonly Place: {
            readonly at: components["schemas"]["Location"];
            readonly zh: string;
            readonly en: string;
        };
        readonly Placement: {
            readonly statementId: string;
            /** @enum {string} */
            readonly kind: "capacity" | "output" | "plan" | "target" | "investment" | "maker" | "event" | "other";
            /** @description The rule in words. */
            readonly why: string;
            /**
             * @description "decided": a person put or confirmed it here.
             * @enum {string}
             */
            readonly confidence: "explicit" | "inferred" | "decided";
            /** @description The decision that did. */
            readonly decisionId?: string;
            /** @description The statement from which the same plant and figure is already counted. */
            readonly sameAs: string | null;
        };
        readonly Plant: {
            readonly name: string;
            readonly amount: components["schemas"]["Amount"];
            /** @description What states it. */
            readonly statementIds: readonly string[];
            /** @description Figures of one year that contradict each other; none is chosen until a person does. */
            readonly contradicting?: readonly {
                readonly amount: components["schemas"]["Amount"];
                /** @description What states it. */
                readonly statementIds: readonly string[];
            }[];
            /** @description Figures of earlier years, or set aside by a decision; not counted. */
            readonly setAside?: readonly {
                readonly amount: components["schemas"]["Amount"];
                /** @description What states it. */
                readonly statementIds: readonly string[];
                readonly why: string;
            }[];
            /** @description The year it is expected, for what is not there yet. */
            readonly expected?: string | null;
            /** @description A source says that it is being built. */
            readonly underConstruction?: boolean;
        };
        readonly PreviewRow: {
            /** @description As the spreadsheet program counts it. */
            readonly row: number;
            /**
             * @description Rows of sums are left out, as are those refused.
             * @enum {string}
             */
            readonly outcome: "read" | "refused" | "total";
            /** @description Why the row would be left out, in Chinese. */
            readonly reason: string | null;
            /** @description Cells that could not be read, in Chinese. */
            readonly problems: readonly string[];
            readonly cells: readonly {
                /** @description From 1. */
                readonly column: number;
                readonly text: string;
                readonly read: readonly components["schemas"]["CellReading"][];
            }[];
        };
        readonly ReadDocument: {
            readonly id: string;
            readonly name: string;
            /** @description Title, where found. */
            readonly title: string | null;
            /** @description Publisher, where found. */
            readonly publisher: string | null;
            /** @description Publication date, where found. */
            readonly published: string | null;
            /** @description Where each of the three was found. */
            readonly foundBy: {
                readonly title: ("document" | "text" | "front-matter" | "side-car" | "file-name" | "flag" | "properties") | null;
                readonly publisher: ("document" | "text" | "front-matter" | "side-car" | "file-name" | "flag" | "properties") | null;
                readonly published: ("document" | "text" | "front-matter" | "side-car" | "file-name" | "flag" | "properties") | null;
            };
            /** @description What to know of how it was read. */
            readonly notes: readonly components["schemas"]["Said"][];
            /** @description Statements read from it. */
            readonly statements: number;
        };
        readonly Refusal: {
            /** @description A code of the error registry. */
            readonly code: string;
            /** @description One line: what is wrong, then the remedy. */
            readonly message: string;
            /** @description What to do. */
            readonly remedy: string;
            /** @description The line in Chinese. */
            readonly zh: string;
        };
        readonly RefusedLine: {
            /** @description A code of the error registry, where it is foreseen. */
            readonly code: string | null;
            readonly zh: string;
            readonly en: string;
        };
        readonly RelationInWords: {
            /** @constant */
            readonly kind: "relation";
            /** @description Content address of the statement. */
            readonly id: string;
            readonly sourceId: string;
            /** @description The words of the span, exactly as the text has them. */
            readonly quote: string;
            /** @description Where the span begins in the text. */
            readonly start: number;
            /** @description Where the span ends, exclusive. */
            readonly end: number;
            /** @description Where the sentence around the span begins. */
            readonly sentenceStart: number;
            /** @description Where that sentence ends, exclusive. */
            readonly sentenceEnd: number;
            /** @description The rule that read it. */
            readonly rule: string;
            /** @description Name and version of the reader. */
            readonly reader: string;
            /** @description ISO 8601. */
            readonly recordedAt: string;
            /** @description True when it repeats an earlier passage of the same source. */
            readonly duplicate: boolean;
            /** @description The sentence the span stands in. */
            readonly sentence: string;
            /** @constant */
            readonly predicate: "makes";
            readonly subject: string;
            readonly object: string;
        };
        readonly RelationView: {
            /** @constant */
            readonly kind: "relation";
            /** @description Content address of the statement. */
            readonly id: string;
            readonly sourceId: string;
            /** @description The words of the span, exactly as the text has them. */
            readonly quote: string;
            /** @description Where the span begins in the text. */
            readonly start: number;
            /** @description Where the span ends, exclusive. */
            readonly end: number;
            /** @description Where the sentence around the span begins. */
            readonly sentenceStart: number;
            /** @description Where that sentence ends, exclusive. */
            readonly sentenceEnd: number;
            /** @description The rule that read it. */
            readonly rule: string;
            /** @description Name and version of the reader. */
            readonly reader: string;
            /** @description ISO 8601. */
            readonly recordedAt: string;
            /** @description True when it repeats an earlier passage of the same source. */
            readonly duplicate: boolean;
            readonly source: components["schemas"]["SourceHead"];
            readonly place: components["schemas"]["Place"] | null;
            /** @description The sentence the span stands in. */
            readonly sentence: string;
            /** @constant */
            readonly predicate: "makes";
            readonly subject: string;
            /** @description The entity the subject was tied to. */
            readonly subjectEntity: string | null;
            readonly object: string;
        };
        readonly Repeat: {
            /** @description Where the repeated passage begins. */
            readonly start: number;
            /** @description Where it ends, exclusive. */
            readonly end: number;
            /** @description Where the earlier passage begins. */
            readonly of: number;
        };
        readonly RowProblem: {
            /** @description Name of the sheet; null of a csv file. */
            readonly sheet: null | string;
            /** @description From 1. */
            readonly row: number;
            /** @description In Chinese. */
            readonly reason: string;
            /** @description True when the whole row was left out. */
            readonly isRefused: boolean;
        };
        readonly Said: {
            readonly zh: string;
            readonly en: string;
        };
        readonly SearchPage: {
            /** @description What was looked for: full-width letters as plain ones, in lower case. */
            readonly words: readonly string[];
            /** @description Sources found; at least so many where `isExact` is false. */
            readonly total: number;
            /** @description False when not every candidate was read through. */
            readonly isExact: boolean;
            /** @description Sources asked for. */
            readonly limit: number;
            /** @description Sources passed over. */
            readonly offset: number;
            readonly texts: readonly components["schemas"]["FoundText"][];
            /** @description Names found. */
            readonly nameTotal: number;
            /** @description The first of them: exact ones, then the most named. */
            readonly names: readonly components["schemas"]["Entity"][];
        };
        readonly SheetLook: {
            /** @description Name of the sheet; null of a csv file. */
            readonly sheet: null | string;
            readonly isHidden: boolean;
            /** @description Its first rows as they stand. */
            readonly head: readonly {
                /** @description From 1. */
                readonly row: number;
                readonly cells: readonly components["schemas"]["TableCell"][];
            }[];
            readonly mapping: components["schemas"]["TableMapping"] | null;
            /** @description True when the mapping was kept from an import of the same header. */
            readonly isKept: boolean;
            /** @description The first rows as they would be read. */
            readonly rows: readonly components["schemas"]["PreviewRow"][];
        };
        readonly SheetReport: {
            /** @description Name of the sheet; null of a csv file. */
            readonly sheet: null | string;
            /** @enum {string} */
            readonly kind: "projects" | "enterprises" | "agenda" | "indicators";
            /** @description Rows below the header that hold something. */
            readonly rows: number;
            /** @description Rows that went in. */
            readonly added: number;
            /** @description Rows that were there, word for word. */
            readonly present: number;
            /** @description Rows left out. */
            readonly refused: number;
            /** @description Rows of sums, left out. */
            readonly totals: number;
            /** @description Cells that could not be read in rows that went in. */
            readonly cellProblems: number;
            /** @description Cells that are formulas; their stored results were taken. */
            readonly formulas: number;
            /** @description The first rows that went in or were there. */
            readonly firstRows: readonly {
                /** @description From 1. */
                readonly row: number;
                readonly sourceId: string;
            }[];
        };
        readonly Shock: {
            /** @description The link or the enterprise by its name. */
            readonly at: string;
            /** @enum {string} */
            readonly kind: "link" | "enterprise";
            /** @description The part taken: 1 for all of it. */
            readonly part: string;
            readonly hits: readonly components["schemas"]["ShockHit"][];
            readonly losses: readonly components["schemas"]["StageLoss"][];
            /** @description What is lacking, so that losses cannot be told or are not whole. */
            readonly lacks: readonly string[];
        };
        readonly ShockHit: {
            /** @description chain.link. */
            readonly linkKey: string;
            readonly zh: string;
            readonly en: string;
            readonly before: components["schemas"]["Amount"];
            readonly lost: components["schemas"]["Amount"];
            /** @description What its capacity rests on. */
            readonly statementIds: readonly string[];
        };
        readonly ShockPage: {
            readonly shock: components["schemas"]["Shock"];
            readonly statements: components["schemas"]["StatementMap"];
        };
        readonly Snippet: {
            /** @description Where the stretch begins in the text. */
            readonly start: number;
            /** @description Where it ends, exclusive. */
            readonly end: number;
            /** @description The text from `start` to `end`. */
            readonly text: string;
            /** @description The words, as half-open ranges of the text. */
            readonly marks: readonly (readonly [
                number,
                number
            ])[];
        };
        readonly Source: {
            /** @description Lower-case hex SHA-256 of the bytes. */
            readonly id: string;
            /** @description File name as given. */
            readonly name: string;
            /** @description Title, where known. */
            readonly title: string | null;
            /** @description Publisher, where known. */
            readonly publisher: string | null;
            /** @description Publication date, YYYY-MM-DD. */
            readonly published: string | null;
            readonly format: string;
            /** @description Where the document says its own figures come from. */
            readonly citations: readonly string[];
            /** @description Size of the file in bytes. */
            readonly byteLength: number;
            /** @description When it was recorded, ISO 8601. */
            readonly recordedAt: string;
            /** @description Statements read from it. */
            readonly statementCount: number;
        };
        readonly SourceHead: {
            /** @description Lower-case hex SHA-256 of the bytes. */
            readonly id: string;
            /** @description File name as given. */
            readonly name: string;
            /** @description Title, where known. */
            readonly title: string | null;
            /** @description Publisher, where known. */
            readonly publisher: string | null;
            /** @description Publication date, YYYY-MM-DD. */
            readonly published: string | null;
        };
        readonly SourcePage: {
            readonly source: components["schemas"]["SourceWithText"];
            readonly statements: readonly components["schemas"]["StatementView"][];
            readonly repeats: readonly components["schemas"]["Repeat"][];
            /** @description Every reading there is, the last one counting. */
            readonly readings: readonly components["schemas"]["SourceReading"][];
            /** @description Other sources that are the same article; together they are one piece of evidence. */
            readonly copies: readonly components["schemas"]["SourceHead"][];
            /** @description Where the words of `q` stand, as half-open ranges of the text. */
            readonly found: readonly (readonly [
                number,
                number
            ])[];
            /** @description False when the document is of elsewhere: only its sentences that name the region are counted. */
            readonly ofRegion: boolean;
        };
        readonly SourcePreferenceRequest: {
            /** @description The other source. */
            readonly over: string;
            /** @description Who decides. */
            readonly by: string;
            /** @description Why. */
            readonly why: string;
        };
        readonly SourceReading: {
            /** @description Counts from 1. */
            readonly no: number;
            /** @description Which of the texts of the document it stands on, from 1. */
            readonly textNo: number;
            /** @description Name and version of the reader. */
            readonly reader: string;
            /** @description What took the text out of the file, where that was written down. */
            readonly extractor: string | null;
            readonly format: string;
            /** @description Title, as it was known then. */
            readonly title: string | null;
            /** @description Publication date, as it was known then. */
            readonly published: string | null;
            /** @description Statements it has. */
            readonly statementCount: number;
            /** @description True for the last one. */
            readonly counts: boolean;
            /** @description ISO 8601. */
            readonly recordedAt: string;
        };
        readonly SourceWithText: {
            /** @description Lower-case hex SHA-256 of the bytes. */
            readonly id: string;
            /** @description File name as given. */
            readonly name: string;
            /** @description Title, where known. */
            readonly title: string | null;
            /** @description Publisher, where known. */
            readonly publisher: string | null;
            /** @description Publication date, YYYY-MM-DD. */
            readonly published: string | null;
            readonly format: string;
            /** @description Where the document says its own figures come from. */
            readonly citations: readonly string[];
            /** @description Size of the file in bytes. */
            readonly byteLength: number;
            /** @description When it was recorded, ISO 8601. */
            readonly recordedAt: string;
            /** @description Statements read from it. */
            readonly statementCount: number;
            readonly text: string;
            /** @description Where pieces of the text stand in the file; empty where the text is the file. */
            readonly anchors: readonly components["schemas"]["Anchor"][];
            /** @description What to know of how the file was read. */
            readonly notes: readonly components["schemas"]["Said"][];
        };
        readonly Sources: {
            /** @description Sources that match. */
            readonly total: number;
            /** @description Rows asked for. */
            readonly limit: number;
            /** @description Rows passed over. */
            readonly offset: number;
            readonly sources: readonly components["schemas"]["Source"][];
        };
        readonly StageLoss: {
            /** @description chain.link. */
            readonly linkKey: string;
            readonly zh: string;
            readonly en: string;
            readonly before: components["schemas"]["Amount"] | null;
            readonly after: components["schemas"]["Amount"] | null;
            readonly lost: components["schemas"]["Amount"] | null;
            /** @description What binds the stage after the shock. */
            readonly binds: readonly components["schemas"]["Bind"][];
            /** @description From the link that is hit to this stage. */
            readonly path: readonly components["schemas"]["LinkName"][];
        };
        readonly StageReach: {
            /** @description chain.link. */
            readonly linkKey: string;
            readonly zh: string;
            readonly en: string;
            readonly amount: components["schemas"]["Amount"] | null;
            readonly binds: readonly components["schemas"]["Bind"][];
            /** @description The arithmetic with the numbers put in, where one capacity alone binds. */
            readonly formula: string | null;
            /** @description Links on the way that no capacity is stated of; they limit nothing here. */
            readonly unlimited: readonly components["schemas"]["LinkName"][];
            /** @description Needs on the way that could not be counted, and why. */
            readonly uncounted: readonly string[];
        };
        readonly StatementCorrection: {
            /** @description With its unit, as a report would write it: 约12万吨. */
            readonly figure?: string;
            readonly measure?: string | null;
            readonly subject?: string | null;
            readonly object?: string | null;
            readonly time?: string | null;
            /** @enum {string} */
            readonly modality?: "actual" | "planned" | "target" | "expected";
            readonly project?: string | null;
        };
        readonly StatementDecisionRequest: {
            /**
             * @description accept: rightly read; reject: leave it out; correct: put fields right; note: a remark; move, confirm, bar: its place.
             * @enum {string}
             */
            readonly act: "accept" | "reject" | "correct" | "note" | "move" | "confirm" | "bar";
            readonly fields?: components["schemas"]["StatementCorrection"];
            /** @description Of move, confirm and bar: as chain.link. */
            readonly link?: string;
            /** @description Who decides. */
            readonly by: string;
            /** @description Why. */
            readonly why: string;
        };
        /** @description `statement` is as the decisions leave it; `asRead` as it was read, where that is not the same. */
        readonly StatementDetail: {
            readonly statement: components["schemas"]["StatementView"];
            readonly asRead: components["schemas"]["StatementView"] | null;
            /** @description True where a decision leaves it out: it was rejected, or another source is preferred. */
            readonly leftOut: boolean;
            /** @description What was decided of it, the newest first. */
            readonly decisions: readonly components["schemas"]["Decision"][];
            readonly window: components["schemas"]["TextWindow"];
            readonly uses: components["schemas"]["Uses"];
            readonly others: components["schemas"]["OtherFigures"] | null;
        };
        readonly StatementInWords: components["schemas"]["ObservationInWords"] | components["schemas"]["EventInWords"] | components["schemas"]["RelationInWords"];
        readonly StatementMap: {
            readonly [key: string]: components["schemas"]["StatementView"];
        };
        readonly StatementPage: {
            /** @description Statements that match. */
            readonly total: number;
            /** @description Rows asked for. */
            readonly limit: number;
            /** @description Rows passed over. */
            readonly offset: number;
            readonly items: readonly components["schemas"]["StatementView"][];
        };
        readonly StatementView: components["schemas"]["ObservationView"] | components["schemas"]["EventView"] | components["schemas"]["RelationView"];
        readonly StatementsInWords: {
            /** @description As people decided. Fewer than `limit` where some count no more or were decided otherwise. */
            readonly statements: readonly components["schemas"]["StatementInWords"][];
            /** @description The sources of the statements, by id. */
            readonly sources: {
                readonly [key: string]: components["schemas"]["SourceHead"];
            };
            /** @description Where the next page begins; null when this is the last. */
            readonly next: string | null;
        };
        readonly Summary: {
            /** @description Sources in the ledger. */
            readonly documents: number;
            /** @description Statements of all kinds. */
            readonly statements: number;
            /** @description Statements that say again, word for word, what an earlier passage of their source said. */
            readonly repeated: number;
            /** @description Figures. */
            readonly observations: number;
            /** @description Events. */
            readonly events: number;
            /** @description Who makes what. */
            readonly relations: number;
            /** @description Distinct things named. */
            readonly entities: number;
            /** @description Distinct names of all of them. */
            readonly names: number;
            /** @description Findings of every verdict. */
            readonly findings: number;
            /** @description Findings whose figures do not agree. */
            readonly disagreements: number;
            /** @description Chains drawn. */
            readonly chains: number;
            /** @description Clusters of the city. */
            readonly clusters: number;
            readonly reader: {
                readonly name: string;
                readonly version: string;
            };
            /** @enum {string} */
            readonly engine: "pglite" | "postgresql";
            /** @description What had to be left out of the packs, and where it stands. */
            readonly packProblems: readonly {
                readonly path: string;
                readonly line: number;
                readonly reason: string;
                readonly remedy: string;
                /** @description The same in Chinese. */
                readonly zh: {
                    readonly reason: string;
                    readonly remedy: string;
                };
            }[];
        };
        readonly TableCell: {
            /** @description From 1. */
            readonly column: number;
            readonly text: string;
        };
        readonly TableMapping: {
            /** @enum {string} */
            readonly kind: "projects" | "enterprises" | "agenda" | "indicators";
            /** @description Row of the header, from 1. */
            readonly headerRow: number;
            readonly columns: readonly {
                /** @description From 1. */
                readonly column: number;
                /** @description As it stands in the table. */
                readonly header: string;
                /** @description Id of a field of the kind; null for a column that is kept and not read. */
                readonly field: null | string;
                /** @description What a bare number counts in. */
                readonly unit: null | string;
                /** @description EDTF, of a column of one time. */
                readonly time: null | string;
                /** @description Header of the column that is read for the same field, in place of this one. */
                readonly twinOf?: string;
            }[];
        };
        readonly TableReport: {
            readonly sheets: readonly components["schemas"]["SheetReport"][];
            /** @description Sheets in which no header of a ledger was found. */
            readonly passedOver: readonly string[];
            /** @description The first of them; the file has more. */
            readonly problems: readonly components["schemas"]["RowProblem"][];
            /** @description How many there are. */
            readonly problemCount: number;
        };
        readonly TextWindow: {
            /** @description Where the window begins in the text. */
            readonly start: number;
            /** @description Where it ends, exclusive. */
            readonly end: number;
            readonly text: string;
        };
        readonly UndoRequest: {
            /** @description Who takes it back. */
            readonly by: string;
            /** @description Why. */
            readonly why: string;
        };
        readonly UnknownBalance: {
            /** @constant */
            readonly kind: "unknown";
            readonly lacks: readonly components["schemas"]["Lack"][];
            readonly implies: readonly components["schemas"]["Implied"][];
        };
        readonly Unplaced: {
            readonly statementId: string;
            /** @enum {string} */
            readonly reason: "elsewhere" | "no-product" | "unclear";
            /** @description The reason in words. */
            readonly why: string;
        };
        readonly UnplacedPage: {
            /** @description Statements that stand on no link. */
            readonly total: number;
            /** @description Rows asked for. */
            readonly limit: number;
            /** @description Rows passed over. */
            readonly offset: number;
            readonly items: readonly components["schemas"]["Unplaced"][];
            readonly statements: components["schemas"]["StatementMap"];
        };
        readonly Upload: {
            readonly id: string;
            readonly name: string;
            /** @description Its size in bytes. */
            readonly byteLength: number;
        };
        readonly Uses: {
            readonly findings: readonly {
                readonly id: string;
                readonly title: string;
                /** @enum {string} */
                readonly verdict: "agrees" | "agrees-rounded" | "disagrees" | "undecided";
            }[];
            readonly links: readonly {
                readonly chainId: string;
                readonly linkId: string;
                readonly zh: string;
                readonly why: string;
            }[];
        };
        readonly Verdict: {
            readonly linkId: string;
            readonly verdict: ("强链" | "补链" | "延链") | null;
            /** @description The rule of the pack that decided. */
            readonly ruleId: string | null;
            readonly reason: string;
            readonly facts: {
                /**
                 * @description Evidence that it is there; plans are none.
                 * @enum {string}
                 */
                readonly evidence: "quantified" | "named" | "mentioned" | "none";
                /**
                 * @description The worst of its balances.
                 * @enum {string}
                 */
                readonly cover: "short" | "either" | "ample" | "unknown";
                /** @description Firms the sources name on it. */
                readonly firms: readonly string[];
                /** @description Herfindahl–Hirschman index of known capacities, 0 to 10,000. */
                readonly hhi: string | null;
                /** @description Links before it are evidenced. */
                readonly upstream: boolean;
                /** @description Links after it are evidenced. */
                readonly downstream: boolean;
                /** @description A plan, target or work under way names it. */
                readonly planned: boolean;
            };
            /** @description What it rests on. */
            readonly statementIds: readonly string[];
            /** @description The least change after which the rules would say something else. */
            readonly flip: string | null;
            readonly flipsTo: ("强链" | "补链" | "延链") | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Amount = components['schemas']['Amount'];
export type Anchor = components['schemas']['Anchor'];
export type Balance = components['schemas']['Balance'];
export type Bind = components['schemas']['Bind'];
export type Capacity = components['schemas']['Capacity'];
export type CellReading = components['schemas']['CellReading'];
export type Chain = components['schemas']['Chain'];
export type ChainHead = components['schemas']['ChainHead'];
export type ChainPage = components['schemas']['ChainPage'];
export type Chains = components['schemas']['Chains'];
export type Cluster = components['schemas']['Cluster'];
export type ClusterPage = components['schemas']['ClusterPage'];
export type Clusters = components['schemas']['Clusters'];
export type Coefficient = components['schemas']['Coefficient'];
export type Coefficients = components['schemas']['Coefficients'];
export type Comparison = components['schemas']['Comparison'];
export type Comparisons = components['schemas']['Comparisons'];
export type Coupling = components['schemas']['Coupling'];
export type Decided = components['schemas']['Decided'];
export type Decision = components['schemas']['Decision'];
export type DecisionPage = components['schemas']['DecisionPage'];
export type DocumentReport = components['schemas']['DocumentReport'];
export type DocumentRequest = components['schemas']['DocumentRequest'];
export type Edge = components['schemas']['Edge'];
export type Entity = components['schemas']['Entity'];
export type EntityDetail = components['schemas']['EntityDetail'];
export type EntityPage = components['schemas']['EntityPage'];
export type EventInWords = components['schemas']['EventInWords'];
export type EventView = components['schemas']['EventView'];
export type Feed = components['schemas']['Feed'];
export type FeedPage = components['schemas']['FeedPage'];
export type FeedReadingRequest = components['schemas']['FeedReadingRequest'];
export type FeedRemovalRequest = components['schemas']['FeedRemovalRequest'];
export type FeedRemoved = components['schemas']['FeedRemoved'];
export type FeedReport = components['schemas']['FeedReport'];
export type FeedRequest = components['schemas']['FeedRequest'];
export type FeedRun = components['schemas']['FeedRun'];
export type Feeds = components['schemas']['Feeds'];
export type Finding = components['schemas']['Finding'];
export type FindingDecision = components['schemas']['FindingDecision'];
export type FindingDecisionRequest = components['schemas']['FindingDecisionRequest'];
export type Findings = components['schemas']['Findings'];
export type FoundText = components['schemas']['FoundText'];
export type Gap = components['schemas']['Gap'];
export type Health = components['schemas']['Health'];
export type Implication = components['schemas']['Implication'];
export type Implied = components['schemas']['Implied'];
export type ImportPreview = components['schemas']['ImportPreview'];
export type ImportPreviewRequest = components['schemas']['ImportPreviewRequest'];
export type ImportRequest = components['schemas']['ImportRequest'];
export type Interval = components['schemas']['Interval'];
export type InvestAdvantage = components['schemas']['InvestAdvantage'];
export type InvestApproach = components['schemas']['InvestApproach'];
export type InvestChange = components['schemas']['InvestChange'];
export type InvestComparison = components['schemas']['InvestComparison'];
export type InvestComparisonRequest = components['schemas']['InvestComparisonRequest'];
export type InvestList = components['schemas']['InvestList'];
export type InvestNeighbour = components['schemas']['InvestNeighbour'];
export type InvestPage = components['schemas']['InvestPage'];
export type InvestPipelineItem = components['schemas']['InvestPipelineItem'];
export type InvestRow = components['schemas']['InvestRow'];
export type InvestRowHead = components['schemas']['InvestRowHead'];
export type InvestScorePart = components['schemas']['InvestScorePart'];
export type Job = components['schemas']['Job'];
export type JobPut = components['schemas']['JobPut'];
export type Jobs = components['schemas']['Jobs'];
export type KnownBalance = components['schemas']['KnownBalance'];
export type Lack = components['schemas']['Lack'];
export type LedgerField = components['schemas']['LedgerField'];
export type Link = components['schemas']['Link'];
export type LinkName = components['schemas']['LinkName'];
export type Location = components['schemas']['Location'];
export type NameDecisionRequest = components['schemas']['NameDecisionRequest'];
export type NamePair = components['schemas']['NamePair'];
export type NamePairPage = components['schemas']['NamePairPage'];
export type NewDocument = components['schemas']['NewDocument'];
export type ObservationInWords = components['schemas']['ObservationInWords'];
export type ObservationView = components['schemas']['ObservationView'];
export type OtherFigures = components['schemas']['OtherFigures'];
export type PackSource = components['schemas']['PackSource'];
export type Place = components['schemas']['Place'];
export type Placement = components['schemas']['Placement'];
export type Plant = components['schemas']['Plant'];
export type PreviewRow = components['schemas']['PreviewRow'];
export type ReadDocument = components['schemas']['ReadDocument'];
export type Refusal = components['schemas']['Refusal'];
export type RefusedLine = components['schemas']['RefusedLine'];
export type RelationInWords = components['schemas']['RelationInWords'];
export type RelationView = components['schemas']['RelationView'];
export type Repeat = components['schemas']['Repeat'];
export type RowProblem = components['schemas']['RowProblem'];
export type Said = components['schemas']['Said'];
export type SearchPage = components['schemas']['SearchPage'];
export type SheetLook = components['schemas']['SheetLook'];
export type SheetReport = components['schemas']['SheetReport'];
export type Shock = components['schemas']['Shock'];
export type ShockHit = components['schemas']['ShockHit'];
export type ShockPage = components['schemas']['ShockPage'];
export type Snippet = components['schemas']['Snippet'];
export type Source = components['schemas']['Source'];
export type SourceHead = components['schemas']['SourceHead'];
export type SourcePage = components['schemas']['SourcePage'];
export type SourcePreferenceRequest = components['schemas']['SourcePreferenceRequest'];
export type SourceReading = components['schemas']['SourceReading'];
export type SourceWithText = components['schemas']['SourceWithText'];
export type Sources = components['schemas']['Sources'];
export type StageLoss = components['schemas']['StageLoss'];
export type StageReach = components['schemas']['StageReach'];
export type StatementCorrection = components['schemas']['StatementCorrection'];
export type StatementDecisionRequest = components['schemas']['StatementDecisionRequest'];
export type StatementDetail = components['schemas']['StatementDetail'];
export type StatementInWords = components['schemas']['StatementInWords'];
export type StatementMap = components['schemas']['StatementMap'];
export type StatementPage = components['schemas']['StatementPage'];
export type StatementView = components['schemas']['StatementView'];
export type StatementsInWords = components['schemas']['StatementsInWords'];
export type Summary = components['schemas']['Summary'];
export type TableCell = components['schemas']['TableCell'];
export type TableMapping = components['schemas']['TableMapping'];
export type TableReport = components['schemas']['TableReport'];
export type TextWindow = components['schemas']['TextWindow'];
export type UndoRequest = components['schemas']['UndoRequest'];
export type UnknownBalance = components['schemas']['UnknownBalance'];
export type Unplaced = components['schemas']['Unplaced'];
export type UnplacedPage = components['schemas']['UnplacedPage'];
export type Upload = components['schemas']['Upload'];
export type Uses = components['schemas']['Uses'];
export type Verdict = components['schemas']['Verdict'];
export type $defs = Record<string, never>;
export interface operations {
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Whether the server answers */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getSummary: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Counts of documents, statements, names, findings and chains */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Summary"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getSources: {
        readonly parameters: {
            readonly query?: {
                /** @description Part of a title, a publisher or a file name. */
                readonly q?: string;
                /** @description By the day of publication (`newest` when left out), or by the number of statements. */
                readonly sort?: "newest" | "oldest" | "most" | "fewest";
                /** @description Rows to give. */
                readonly limit?: number;
                /** @description Rows to pass over. */
                readonly offset?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The documents and imported rows of the ledger, newest publication first, undated last */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sources"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getSourcesId: {
        readonly parameters: {
            readonly query?: {
                /** @description Words to give the places of. */
                readonly q?: string;
                /** @description An earlier reading, as it was; the last when left out. */
                readonly reading?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A document with its text, its statements in the order of the text, and its repeated passages */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SourcePage"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description SOURCE_UNKNOWN, READING_UNKNOWN */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getSourcesIdStatements: {
        readonly parameters: {
            readonly query?: {
                /** @description Statements to look at. */
                readonly limit?: number;
                /** @description `next` of the page before; left out for the first page. */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Page by page, what a document says, in the order of its text */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StatementsInWords"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description SOURCE_UNKNOWN */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly postUploads: {
        readonly parameters: {
            readonly query: {
                /** @description Its name, without folders. */
                readonly name: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description Takes a file of less than 100 MB, as its plain bytes; it is kept for two hours */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description ORIGIN_REFUSED */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description FILE_TOO_LARGE */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description UPLOAD_NOT_BYTES */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description FILE_EMPTY */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description UPLOADS_FULL, DISK_FULL */
            readonly 507: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly postDocuments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DocumentRequest"];
            };
        };
        readonly responses: {
            /** @description Reads a document, or an archive of documents, that was sent into the ledger, as a job */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobPut"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description ORIGIN_REFUSED */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description UPLOAD_UNKNOWN */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description BODY_NOT_JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly postImportsPreview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImportPreviewRequest"];
            };
        };
        readonly responses: {
            /** @description What the columns of each sheet are taken for, and its first rows as they would be read; nothing is kept */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description ORIGIN_REFUSED */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description UPLOAD_UNKNOWN */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description FORMAT_UNKNOWN, BODY_NOT_JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description FILE_BROKEN, FILE_ENCRYPTED, MAPPING_INVALID */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly postImports: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImportRequest"];
            };
        };
        readonly responses: {
            /** @description Imports the rows of a table that was sent, as a job; its mappings are kept by their headers */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobPut"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description ORIGIN_REFUSED */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description UPLOAD_UNKNOWN */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description FORMAT_UNKNOWN, BODY_NOT_JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description FILE_BROKEN, FILE_ENCRYPTED, MAPPING_INVALID */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getJobs: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Documents, tables and feeds that are being read or were lately, the newest first, without rows left out */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Jobs"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getJobsId: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A document, table or feed that is being read or was lately: how far it is, and what came of it */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Job"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description JOB_UNKNOWN */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getFeeds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Folders and news feeds that are read again and again, with what the last reading brought */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Feeds"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly postFeeds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FeedRequest"];
            };
        };
        readonly responses: {
            /** @description Adds a folder of this machine or a news feed, and reads it for the first time, as a job */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobPut"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description FEED_PLACE_REFUSED, ORIGIN_REFUSED */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description PATH_MISSING */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description BODY_NOT_JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description FEED_ADDRESS_INVALID */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getFeedsId: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A folder or a news feed, with what its last readings brought, the newest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FeedPage"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description FEED_UNKNOWN */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly postFeedsIdReading: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FeedReadingRequest"];
            };
        };
        readonly responses: {
            /** @description Reads a feed now, as a job */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobPut"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description ORIGIN_REFUSED */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description FEED_UNKNOWN */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description BODY_NOT_JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly postFeedsIdRemoval: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FeedRemovalRequest"];
            };
        };
        readonly responses: {
            /** @description Takes a feed away; what it brought stays */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FeedRemoved"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description ORIGIN_REFUSED */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description FEED_UNKNOWN */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description BODY_NOT_JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getStatements: {
        readonly parameters: {
            readonly query?: {
                readonly kind?: "observation" | "event" | "relation";
                /** @description Id of an entity. */
                readonly entity?: string;
                /** @description Id of a source. */
                readonly source?: string;
                /** @description Words the measure contains. */
                readonly measure?: string;
                /** @description Words that stand in the sentence or in a field. */
                readonly q?: string;
                /** @description Rows to give. */
                readonly limit?: number;
                /** @description Rows to pass over. */
                readonly offset?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Statements by kind, entity, source, measure or words; newest publication first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StatementPage"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description ENTITY_UNKNOWN */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getStatementsId: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A statement with its sentence, the text around it, and the findings and links that use it */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StatementDetail"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description STATEMENT_UNKNOWN */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getPagesNames: {
        readonly parameters: {
            readonly query: {
                /** @description A name of the thing; may be given several times. */
                readonly name: string | readonly string[];
                /** @description Statements to look at. */
                readonly limit?: number;
                /** @description `next` of the page before; left out for the first page. */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Page by page, what names a thing as subject, object, project or party; by measure */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StatementsInWords"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getPagesSeries: {
        readonly parameters: {
            readonly query: {
                /** @description A name of the thing; may be given several times. */
                readonly name: string | readonly string[];
                /** @description The measure, as the sources write it. */
                readonly measure: string;
                /** @description Statements to look at. */
                readonly limit?: number;
                /** @description `next` of the page before; left out for the first page. */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Page by page, what is stated of one measure of a thing */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StatementsInWords"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getPagesProducts: {
        readonly parameters: {
            readonly query: {
                /** @description A product; may be given several times. */
                readonly product: string | readonly string[];
                /** @description A measure such as 产能; may be given several times. */
                readonly measure: string | readonly string[];
                /** @description Statements to look at. */
                readonly limit?: number;
                /** @description `next` of the page before; left out for the first page. */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Page by page, what is stated in these measures of making these products */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StatementsInWords"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getSearch: {
        readonly parameters: {
            readonly query: {
                /** @description Words, parted by white space. */
                readonly q: string;
                /** @description Sources to give. */
                readonly limit?: number;
                /** @description Sources to pass over. */
                readonly offset?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Sources whose text holds all words, newest first, with the places highlighted; and names */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SearchPage"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getEntities: {
        readonly parameters: {
            readonly query?: {
                readonly type?: "enterprise" | "institution" | "park" | "place" | "cluster" | "project" | "facility" | "product" | "platform" | "policy" | "person";
                /** @description Part of a name. */
                readonly q?: string;
                /** @description Rows to give. */
                readonly limit?: number;
                /** @description Rows to pass over. */
                readonly offset?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Things the sources name, by type or words; most often named first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EntityPage"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getEntitiesId: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A named thing and the sources that name it */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EntityDetail"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description ENTITY_UNKNOWN */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getEntitiesIdStatements: {
        readonly parameters: {
            readonly query?: {
                /** @description Statements to look at. */
                readonly limit?: number;
                /** @description `next` of the page before; left out for the first page. */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Page by page, what names a thing as subject, object, project or party; by measure */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StatementsInWords"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description ENTITY_UNKNOWN */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getEntitiesIdComparisons: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What several articles say of one figure of a thing, and the statements that say it */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Comparisons"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description ENTITY_UNKNOWN */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getClusters: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The clusters of the city and what is stated of each */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Clusters"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getClustersId: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A cluster, its chains in short, and what is stated of it */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClusterPage"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description CLUSTER_UNKNOWN */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getChains: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The chains in short */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Chains"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getChainsId: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A chain with its links, capacities, balances, gaps and what each stage can reach */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChainPage"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description CHAIN_UNKNOWN */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getChainsIdShock: {
        readonly parameters: {
            readonly query: {
                /** @description A link by its id or its Chinese name, or an enterprise by its name. */
                readonly at: string;
                /** @description The part taken: 0.5 for half. */
                readonly part?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What a link or an enterprise taken away, whole or in part, costs every stage downstream */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ShockPage"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description CHAIN_UNKNOWN */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getUnplaced: {
        readonly parameters: {
            readonly query?: {
                /** @description Rows to give. */
                readonly limit?: number;
                /** @description Rows to pass over. */
                readonly offset?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Statements of making something that stand on no link, with why */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnplacedPage"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getFindings: {
        readonly parameters: {
            readonly query?: {
                readonly check?: "parts-total" | "share-whole" | "growth-base" | "order" | "rate-total" | "plan" | "coefficient" | "suspect-unit" | "across-sources" | "dates";
                readonly verdict?: "agrees" | "agrees-rounded" | "disagrees" | "undecided";
                /** @description Disagreements nobody has decided on, or all but these. */
                readonly open?: boolean;
                /** @description Id of a source one of the figures stands in. */
                readonly source?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Figures held against others, with their statements and coefficients */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Findings"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly postFindingsIdDecision: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FindingDecisionRequest"];
            };
        };
        readonly responses: {
            /** @description What a person decides of a finding; the finding as it then stands */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Finding"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description ORIGIN_REFUSED */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description FINDING_UNKNOWN */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description BODY_NOT_JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getListsInvest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The investment list: gaps in order of their score, with what each rests on */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvestPage"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly postListsInvestComparison: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InvestComparisonRequest"];
            };
        };
        readonly responses: {
            /** @description What became of the investment list since an earlier edition; nothing of it is kept */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvestComparison"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description ORIGIN_REFUSED */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description BODY_NOT_JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description LIST_INVALID */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getCoefficients: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The coefficients of the packs, with year and sources */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Coefficients"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getReviewNames: {
        readonly parameters: {
            readonly query?: {
                /** @description Rows to give. */
                readonly limit?: number;
                /** @description Rows to pass over. */
                readonly offset?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Pairs of names that may be one and about which nobody has decided, with reasons */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NamePairPage"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly postReviewNamesDecision: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NameDecisionRequest"];
            };
        };
        readonly responses: {
            /** @description What a person decides of two names of one type: one thing (merge), or two (split) */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Decided"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description ORIGIN_REFUSED */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description NAME_UNKNOWN */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description BODY_NOT_JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly getDecisions: {
        readonly parameters: {
            readonly query?: {
                /** @description Rows to give. */
                readonly limit?: number;
                /** @description Rows to pass over. */
                readonly offset?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What people decided, the newest first, with the statement each is about as it was read */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionPage"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly postStatementsIdDecision: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StatementDecisionRequest"];
            };
        };
        readonly responses: {
            /** @description What a person decides of a statement: of what it says, or of where it stands in a chain */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Decided"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description ORIGIN_REFUSED */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description STATEMENT_UNKNOWN, LINK_UNKNOWN */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description BODY_NOT_JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description FIGURE_UNREADABLE, TIME_INVALID, CORRECTION_INVALID */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly postSourcesIdPreference: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SourcePreferenceRequest"];
            };
        };
        readonly responses: {
            /** @description Follows this source where another says otherwise of the same thing; both figures stay in the ledger */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Decided"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description ORIGIN_REFUSED */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description SOURCE_UNKNOWN */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description BODY_NOT_JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    readonly postDecisionsIdUndo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UndoRequest"];
            };
        };
        readonly responses: {
            /** @description Takes a decision back; both stay in the history */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Decided"];
                };
            };
            /** @description ARGUMENT_INVALID */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description ORIGIN_REFUSED */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description BODY_NOT_JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description INTERNAL */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
}
