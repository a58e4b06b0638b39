-- golden-lists, edition 1, for ansi. Made by schemakit; do not edit.
-- Tables are filled in this order and their columns in theirs. A view of a rule shows its violations; where a side is NULL the rule could not be evaluated.
-- rule summary.total: enforced
-- rule cases.overall: enforced
-- rule outcomes.otherTotal: enforced
-- rule outcomes.total: enforced
-- rule outcomes.overall: enforced
-- rule statutes.reliedUpon.overall: enforced
-- rule costs.total: enforced
-- rule costs.overall: enforced
-- rule appeals.overall: enforced
-- rule rollForward: enforced
-- rule processedAreOutcomes: enforced
-- rule carriedOver: enforced
-- rule sameAsLastYear: enforced
-- rule summaryCarriedOver: enforced
-- rule summaryOfChildren: not expressible: it reads the sums over subordinate bodies, and no table says which bodies those are
-- rule summaryOfCases: enforced
-- rule lowestIsLowest: enforced
-- rule medianBetween: enforced
-- rule lowestNotAboveHighest: enforced
-- rule spread: enforced
-- rule lateOnly: enforced
-- rule daysInOrder: enforced
-- rule datesInOrder: weakened: days are compared as the numbers yyyymmdd, so the difference is no number of days
-- rule dateWithDays: enforced
-- rule filed: enforced
-- rule oldCasesAreKnown: enforced
-- rule reasonDescribed: enforced
-- rule reasonsWhereOther: enforced
-- rule reasonsExist: enforced
-- rule statuteUsed: enforced
-- rule statuteOfOffice: enforced
-- rule feeShare: enforced
-- rule totalCosts: enforced
-- rule officeOpened: enforced
-- rule appealsNeedOffices: enforced
-- rule appealsReceived: enforced

CREATE TABLE "golden_lists_1_labels" (
  "table_name" VARCHAR(63) NOT NULL,
  "column_name" VARCHAR(63) NOT NULL,
  "label" VARCHAR(4000) NOT NULL
);

CREATE TABLE "golden_lists_1_reports" (
  "report_id" BIGINT NOT NULL,
  "source" VARCHAR(4000),
  "organization" VARCHAR(4000) NOT NULL,
  "organization_code" VARCHAR(4000),
  "year" INTEGER NOT NULL,
  "title" VARCHAR(4000),
  "publication_date" DATE
);

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_reports', '', 'Report on requests');

CREATE TABLE "golden_lists_1_offices" (
  "report_id" BIGINT NOT NULL,
  "position" INTEGER NOT NULL,
  "key" VARCHAR(4000),
  "name" VARCHAR(4000),
  "opened" BIGINT
);

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_offices', '', 'Offices');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_offices', 'key', 'Office');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_offices', 'name', 'Name');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_offices', 'opened', 'Opened in');

CREATE TABLE "golden_lists_1_summary" (
  "report_id" BIGINT NOT NULL,
  "pending_start_requests" BIGINT,
  "pending_start_appeals" BIGINT,
  "pending_start_total" BIGINT,
  "received_requests" BIGINT,
  "received_appeals" BIGINT,
  "received_total" BIGINT,
  "pending_end_requests" BIGINT,
  "pending_end_appeals" BIGINT,
  "pending_end_total" BIGINT
);

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_summary', '', 'Summary');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_summary', 'pending_start_requests', 'Pending at start · Requests');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_summary', 'pending_start_appeals', 'Pending at start · Appeals');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_summary', 'pending_start_total', 'Pending at start · Total');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_summary', 'received_requests', 'Received · Requests');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_summary', 'received_appeals', 'Received · Appeals');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_summary', 'received_total', 'Received · Total');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_summary', 'pending_end_requests', 'Pending at end · Requests');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_summary', 'pending_end_appeals', 'Pending at end · Appeals');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_summary', 'pending_end_total', 'Pending at end · Total');

CREATE TABLE "golden_lists_1_cases" (
  "report_id" BIGINT NOT NULL,
  "position" INTEGER NOT NULL,
  "key" VARCHAR(4000),
  "pending_start" BIGINT NOT NULL,
  "received" BIGINT NOT NULL,
  "processed" BIGINT NOT NULL,
  "pending_end" BIGINT NOT NULL
);

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_cases', '', 'Cases');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_cases', 'key', 'Office');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_cases', 'pending_start', 'Pending at start');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_cases', 'received', 'Received');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_cases', 'processed', 'Processed');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_cases', 'pending_end', 'Pending at end');

CREATE TABLE "golden_lists_1_cases_overall" (
  "report_id" BIGINT NOT NULL,
  "pending_start" BIGINT NOT NULL,
  "received" BIGINT NOT NULL,
  "processed" BIGINT NOT NULL,
  "pending_end" BIGINT NOT NULL
);

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_cases_overall', '', 'Cases');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_cases_overall', 'pending_start', 'Pending at start');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_cases_overall', 'received', 'Received');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_cases_overall', 'processed', 'Processed');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_cases_overall', 'pending_end', 'Pending at end');

CREATE TABLE "golden_lists_1_outcomes" (
  "report_id" BIGINT NOT NULL,
  "position" INTEGER NOT NULL,
  "key" VARCHAR(4000),
  "granted_full" BIGINT,
  "granted_partial" BIGINT,
  "other" BIGINT,
  "other_total" BIGINT,
  "total" BIGINT
);

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_outcomes', '', 'Outcomes');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_outcomes', 'key', 'Office');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_outcomes', 'granted_full', 'In full');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_outcomes', 'granted_partial', 'In part');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_outcomes', 'other', 'Other');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_outcomes', 'other_total', 'Total of other reasons');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_outcomes', 'total', 'Total');

CREATE TABLE "golden_lists_1_outcomes_overall" (
  "report_id" BIGINT NOT NULL,
  "granted_full" BIGINT,
  "granted_partial" BIGINT,
  "other" BIGINT,
  "other_total" BIGINT,
  "total" BIGINT
);

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_outcomes_overall', '', 'Outcomes');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_outcomes_overall', 'granted_full', 'In full');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_outcomes_overall', 'granted_partial', 'In part');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_outcomes_overall', 'other', 'Other');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_outcomes_overall', 'other_total', 'Total of other reasons');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_outcomes_overall', 'total', 'Total');

CREATE TABLE "golden_lists_1_outcomes_reasons" (
  "report_id" BIGINT NOT NULL,
  "parent_position" INTEGER NOT NULL,
  "position" INTEGER NOT NULL,
  "description" VARCHAR(4000),
  "times" BIGINT
);

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_outcomes_reasons', '', 'Other reasons');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_outcomes_reasons', 'description', 'Description');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_outcomes_reasons', 'times', 'Times');

CREATE TABLE "golden_lists_1_times" (
  "report_id" BIGINT NOT NULL,
  "position" INTEGER NOT NULL,
  "key" VARCHAR(4000),
  "median" DECIMAL(18, 1),
  "median_special" VARCHAR(4000),
  "average" DECIMAL(18, 1),
  "average_special" VARCHAR(4000),
  "lowest" DECIMAL(18, 1),
  "lowest_special" VARCHAR(4000),
  "highest" DECIMAL(18, 1),
  "highest_special" VARCHAR(4000),
  "late" BIGINT,
  "late_special" VARCHAR(4000)
);

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_times', '', 'Response times');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_times', 'key', 'Office');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_times', 'median', 'Median');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_times', 'median_special', 'Median');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_times', 'average', 'Average');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_times', 'average_special', 'Average');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_times', 'lowest', 'Lowest');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_times', 'lowest_special', 'Lowest');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_times', 'highest', 'Highest');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_times', 'highest_special', 'Highest');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_times', 'late', 'Late');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_times', 'late_special', 'Late');

CREATE TABLE "golden_lists_1_times_overall" (
  "report_id" BIGINT NOT NULL,
  "median" DECIMAL(18, 1),
  "median_special" VARCHAR(4000),
  "average" DECIMAL(18, 1),
  "average_special" VARCHAR(4000),
  "lowest" DECIMAL(18, 1),
  "lowest_special" VARCHAR(4000),
  "highest" DECIMAL(18, 1),
  "highest_special" VARCHAR(4000),
  "late" BIGINT,
  "late_special" VARCHAR(4000)
);

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_times_overall', '', 'Response times');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_times_overall', 'median', 'Median');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_times_overall', 'median_special', 'Median');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_times_overall', 'average', 'Average');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_times_overall', 'average_special', 'Average');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_times_overall', 'lowest', 'Lowest');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_times_overall', 'lowest_special', 'Lowest');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_times_overall', 'highest', 'Highest');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_times_overall', 'highest_special', 'Highest');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_times_overall', 'late', 'Late');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_times_overall', 'late_special', 'Late');

CREATE TABLE "golden_lists_1_oldest" (
  "report_id" BIGINT NOT NULL,
  "position" INTEGER NOT NULL,
  "key" VARCHAR(4000),
  "date1" DATE,
  "date1_special" VARCHAR(4000),
  "days1" BIGINT,
  "date2" DATE,
  "date2_special" VARCHAR(4000),
  "days2" BIGINT,
  "date3" DATE,
  "date3_special" VARCHAR(4000),
  "days3" BIGINT
);

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_oldest', '', 'Oldest cases');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_oldest', 'key', 'Office');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_oldest', 'date1', 'Date of the oldest');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_oldest', 'date1_special', 'Date of the oldest');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_oldest', 'days1', 'Days of the oldest');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_oldest', 'date2', 'Date of the 2nd');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_oldest', 'date2_special', 'Date of the 2nd');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_oldest', 'days2', 'Days of the 2nd');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_oldest', 'date3', 'Date of the 3rd');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_oldest', 'date3_special', 'Date of the 3rd');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_oldest', 'days3', 'Days of the 3rd');

CREATE TABLE "golden_lists_1_oldest_overall" (
  "report_id" BIGINT NOT NULL,
  "date1" DATE,
  "date1_special" VARCHAR(4000),
  "days1" BIGINT,
  "date2" DATE,
  "date2_special" VARCHAR(4000),
  "days2" BIGINT,
  "date3" DATE,
  "date3_special" VARCHAR(4000),
  "days3" BIGINT
);

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_oldest_overall', '', 'Oldest cases');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_oldest_overall', 'date1', 'Date of the oldest');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_oldest_overall', 'date1_special', 'Date of the oldest');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_oldest_overall', 'days1', 'Days of the oldest');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_oldest_overall', 'date2', 'Date of the 2nd');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_oldest_overall', 'date2_special', 'Date of the 2nd');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_oldest_overall', 'days2', 'Days of the 2nd');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_oldest_overall', 'date3', 'Date of the 3rd');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_oldest_overall', 'date3_special', 'Date of the 3rd');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_oldest_overall', 'days3', 'Days of the 3rd');

CREATE TABLE "golden_lists_1_older" (
  "report_id" BIGINT NOT NULL,
  "position" INTEGER NOT NULL,
  "key" VARCHAR(4000),
  "date1" DATE,
  "date1_special" VARCHAR(4000),
  "days1" BIGINT,
  "date2" DATE,
  "date2_special" VARCHAR(4000),
  "days2" BIGINT,
  "date3" DATE,
  "date3_special" VARCHAR(4000),
  "days3" BIGINT
);

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_older', '', 'Older cases, by file');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_older', 'key', 'File');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_older', 'date1', 'Date of the oldest');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_older', 'date1_special', 'Date of the oldest');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_older', 'days1', 'Days of the oldest');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_older', 'date2', 'Date of the 2nd');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_older', 'date2_special', 'Date of the 2nd');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_older', 'days2', 'Days of the 2nd');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_older', 'date3', 'Date of the 3rd');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_older', 'date3_special', 'Date of the 3rd');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_older', 'days3', 'Days of the 3rd');

CREATE TABLE "golden_lists_1_statutes" (
  "report_id" BIGINT NOT NULL,
  "position" INTEGER NOT NULL,
  "statute" VARCHAR(4000),
  "relied_upon_overall_times" BIGINT
);

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_statutes', '', 'Statutes');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_statutes', 'statute', 'Statute');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_statutes', 'relied_upon_overall_times', 'Times');

CREATE TABLE "golden_lists_1_statutes_relied_upon" (
  "report_id" BIGINT NOT NULL,
  "parent_position" INTEGER NOT NULL,
  "position" INTEGER NOT NULL,
  "key" VARCHAR(4000),
  "times" BIGINT
);

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_statutes_relied_upon', '', 'Times relied upon');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_statutes_relied_upon', 'key', 'Office');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_statutes_relied_upon', 'times', 'Times');

CREATE TABLE "golden_lists_1_costs" (
  "report_id" BIGINT NOT NULL,
  "position" INTEGER NOT NULL,
  "key" VARCHAR(4000),
  "processing" DECIMAL(18, 2),
  "litigation" DECIMAL(18, 2),
  "total" DECIMAL(18, 2),
  "fees" DECIMAL(18, 2),
  "share" DECIMAL(18, 2)
);

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_costs', '', 'Costs');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_costs', 'key', 'Office');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_costs', 'processing', 'Processing');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_costs', 'litigation', 'Litigation');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_costs', 'total', 'Total costs');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_costs', 'fees', 'Fees');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_costs', 'share', 'Fees as percentage of processing costs');

CREATE TABLE "golden_lists_1_costs_overall" (
  "report_id" BIGINT NOT NULL,
  "processing" DECIMAL(18, 2),
  "litigation" DECIMAL(18, 2),
  "total" DECIMAL(18, 2),
  "fees" DECIMAL(18, 2),
  "share" DECIMAL(18, 2)
);

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_costs_overall', '', 'Costs');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_costs_overall', 'processing', 'Processing');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_costs_overall', 'litigation', 'Litigation');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_costs_overall', 'total', 'Total costs');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_costs_overall', 'fees', 'Fees');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_costs_overall', 'share', 'Fees as percentage of processing costs');

CREATE TABLE "golden_lists_1_appeals" (
  "report_id" BIGINT NOT NULL,
  "position" INTEGER NOT NULL,
  "key" VARCHAR(4000),
  "received" BIGINT,
  "pending_end" BIGINT
);

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_appeals', '', 'Appeals');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_appeals', 'key', 'Office');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_appeals', 'received', 'Received');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_appeals', 'pending_end', 'Pending at end');

CREATE TABLE "golden_lists_1_appeals_overall" (
  "report_id" BIGINT NOT NULL,
  "received" BIGINT,
  "pending_end" BIGINT
);

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_appeals_overall', '', 'Appeals');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_appeals_overall', 'received', 'Received');

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_appeals_overall', 'pending_end', 'Pending at end');

CREATE TABLE "golden_lists_1_footnotes" (
  "report_id" BIGINT NOT NULL,
  "table_id" VARCHAR(4000) NOT NULL,
  "position" INTEGER NOT NULL,
  "text" VARCHAR(4000) NOT NULL
);

CREATE VIEW "golden_lists_1_prior" AS
SELECT "report_id", MIN("prior_id") AS "prior_id"
FROM (SELECT r."report_id" AS "report_id", q."report_id" AS "prior_id" FROM "golden_lists_1_reports" AS r JOIN "golden_lists_1_reports" AS q ON q."year" = r."year" - 1 AND q."organization_code" = r."organization_code"
  UNION ALL
  SELECT r."report_id" AS "report_id", q."report_id" AS "prior_id" FROM "golden_lists_1_reports" AS r JOIN "golden_lists_1_reports" AS q ON q."year" = r."year" - 1 AND q."organization" = r."organization"
  WHERE q."organization_code" IS NULL OR r."organization_code" IS NULL) AS pairs
GROUP BY "report_id"
HAVING COUNT(*) = 1;

CREATE VIEW "golden_lists_1_summary_total" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'pendingStart' AS "instance", "pending_start_total" AS "lhs", "pending_start_requests" + "pending_start_appeals" AS "rhs"
  FROM "golden_lists_1_summary") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'received' AS "instance", "received_total" AS "lhs", "received_requests" + "received_appeals" AS "rhs"
  FROM "golden_lists_1_summary") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'pendingEnd' AS "instance", "pending_end_total" AS "lhs", "pending_end_requests" + "pending_end_appeals" AS "rhs"
  FROM "golden_lists_1_summary") AS i
WHERE "lhs" <> "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_summary_total', '', '"Total" is the sum of its parts');

CREATE VIEW "golden_lists_1_cases_overall_529e60b8" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'pendingStart' AS "instance", CAST(j1."pending_start" AS DECIMAL(38, 0)) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(CAST("pending_start" AS DECIMAL(38, 0))) AS DECIMAL(38, 0)) AS "v_1" FROM "golden_lists_1_cases" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS DECIMAL(38, 0))) = (1)) AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'received' AS "instance", CAST(j1."received" AS DECIMAL(38, 0)) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(CAST("received" AS DECIMAL(38, 0))) AS DECIMAL(38, 0)) AS "v_1" FROM "golden_lists_1_cases" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS DECIMAL(38, 0))) = (1)) AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'processed' AS "instance", CAST(j1."processed" AS DECIMAL(38, 0)) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(CAST("processed" AS DECIMAL(38, 0))) AS DECIMAL(38, 0)) AS "v_1" FROM "golden_lists_1_cases" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS DECIMAL(38, 0))) = (1)) AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'pendingEnd' AS "instance", CAST(j1."pending_end" AS DECIMAL(38, 0)) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(CAST("pending_end" AS DECIMAL(38, 0))) AS DECIMAL(38, 0)) AS "v_1" FROM "golden_lists_1_cases" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS DECIMAL(38, 0))) = (1)) AS i
WHERE "lhs" <> "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_cases_overall_529e60b8', '', '"All offices" is the sum of the entries');

CREATE VIEW "golden_lists_1_outcomes_other_total" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", COALESCE(t."key", '#' || CAST(t."position" + 1 AS VARCHAR(20))) AS "instance", COALESCE(CAST(t."other_total" AS DECIMAL(38, 0)), 0) AS "lhs", (CASE WHEN g1."is_there" IS NULL THEN 0 ELSE g1."v_1" END) AS "rhs"
  FROM "golden_lists_1_outcomes" AS t
  LEFT JOIN (SELECT "report_id", "parent_position", 1 AS "is_there", CAST(SUM(COALESCE(CAST("times" AS DECIMAL(38, 0)), 0)) AS DECIMAL(38, 0)) AS "v_1" FROM "golden_lists_1_outcomes_reasons" GROUP BY "report_id", "parent_position") AS g1 ON g1."report_id" = t."report_id" AND g1."parent_position" = t."position") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'overall' AS "instance", COALESCE(CAST(t."other_total" AS DECIMAL(38, 0)), 0) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_outcomes_overall" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", "parent_position", 1 AS "is_there", CAST(SUM(COALESCE(CAST("times" AS DECIMAL(38, 0)), 0)) AS DECIMAL(38, 0)) AS "v_1" FROM "golden_lists_1_outcomes_reasons" GROUP BY "report_id", "parent_position") AS g2 ON g2."report_id" = t."report_id" AND g2."parent_position" = -1
  WHERE g1."is_there" IS NULL) AS i
WHERE "lhs" <> "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_outcomes_other_total', '', '"Total of other reasons" is the sum of its parts');

CREATE VIEW "golden_lists_1_outcomes_total" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS VARCHAR(20))) AS "instance", COALESCE("total", 0) AS "lhs", COALESCE("granted_full", 0) + COALESCE("granted_partial", 0) + COALESCE("other", 0) AS "rhs"
  FROM "golden_lists_1_outcomes") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'overall' AS "instance", COALESCE("total", 0) AS "lhs", COALESCE("granted_full", 0) + COALESCE("granted_partial", 0) + COALESCE("other", 0) AS "rhs"
  FROM "golden_lists_1_outcomes_overall") AS i
WHERE "lhs" <> "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_outcomes_total', '', '"Total" is the sum of its parts');

CREATE VIEW "golden_lists_1_outcomes_overall_111da310" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'granted.full' AS "instance", COALESCE(CAST(j1."granted_full" AS DECIMAL(38, 0)), 0) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_outcomes_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(COALESCE(CAST("granted_full" AS DECIMAL(38, 0)), 0)) AS DECIMAL(38, 0)) AS "v_1" FROM "golden_lists_1_outcomes" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS DECIMAL(38, 0))) = (1)) AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'granted.partial' AS "instance", COALESCE(CAST(j1."granted_partial" AS DECIMAL(38, 0)), 0) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_outcomes_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(COALESCE(CAST("granted_partial" AS DECIMAL(38, 0)), 0)) AS DECIMAL(38, 0)) AS "v_1" FROM "golden_lists_1_outcomes" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS DECIMAL(38, 0))) = (1)) AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'other' AS "instance", COALESCE(CAST(j1."other" AS DECIMAL(38, 0)), 0) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_outcomes_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(COALESCE(CAST("other" AS DECIMAL(38, 0)), 0)) AS DECIMAL(38, 0)) AS "v_1" FROM "golden_lists_1_outcomes" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS DECIMAL(38, 0))) = (1)) AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'otherTotal' AS "instance", COALESCE(CAST(j1."other_total" AS DECIMAL(38, 0)), 0) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_outcomes_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(COALESCE(CAST("other_total" AS DECIMAL(38, 0)), 0)) AS DECIMAL(38, 0)) AS "v_1" FROM "golden_lists_1_outcomes" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS DECIMAL(38, 0))) = (1)) AS i
WHERE "lhs" <> "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_outcomes_overall_111da310', '', '"All offices" is the sum of the entries');

CREATE VIEW "golden_lists_1_statutes_relied_upon_overall" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", '#' || CAST(t."position" + 1 AS VARCHAR(20)) || ',times' AS "instance", COALESCE(CAST(t."relied_upon_overall_times" AS DECIMAL(38, 0)), 0) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_statutes" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", "parent_position", 1 AS "is_there", CAST(SUM(COALESCE(CAST("times" AS DECIMAL(38, 0)), 0)) AS DECIMAL(38, 0)) AS "v_1" FROM "golden_lists_1_statutes_relied_upon" GROUP BY "report_id", "parent_position") AS g2 ON g2."report_id" = t."report_id" AND g2."parent_position" = t."position"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS DECIMAL(38, 0))) = (1)) AS i
WHERE "lhs" <> "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_statutes_relied_upon_overall', '', '"All offices" is the sum of the entries');

CREATE VIEW "golden_lists_1_costs_total" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS VARCHAR(20))) AS "instance", COALESCE(CAST("total" AS DECIMAL(38, 2)), 0) AS "lhs", COALESCE(CAST("processing" AS DECIMAL(38, 2)), 0) + COALESCE(CAST("litigation" AS DECIMAL(38, 2)), 0) AS "rhs"
  FROM "golden_lists_1_costs") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'overall' AS "instance", COALESCE(CAST("total" AS DECIMAL(38, 2)), 0) AS "lhs", COALESCE(CAST("processing" AS DECIMAL(38, 2)), 0) + COALESCE(CAST("litigation" AS DECIMAL(38, 2)), 0) AS "rhs"
  FROM "golden_lists_1_costs_overall") AS i
WHERE "lhs" <> "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_costs_total', '', '"Total costs" is the sum of its parts');

CREATE VIEW "golden_lists_1_costs_overall_3532ea83" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'processing' AS "instance", COALESCE(CAST(j1."processing" AS DECIMAL(38, 2)), 0) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_costs_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(COALESCE(CAST("processing" AS DECIMAL(38, 2)), 0)) AS DECIMAL(38, 2)) AS "v_1" FROM "golden_lists_1_costs" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS DECIMAL(38, 2))) = (1)) AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'litigation' AS "instance", COALESCE(CAST(j1."litigation" AS DECIMAL(38, 2)), 0) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_costs_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(COALESCE(CAST("litigation" AS DECIMAL(38, 2)), 0)) AS DECIMAL(38, 2)) AS "v_1" FROM "golden_lists_1_costs" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS DECIMAL(38, 2))) = (1)) AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'total' AS "instance", COALESCE(CAST(j1."total" AS DECIMAL(38, 2)), 0) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_costs_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(COALESCE(CAST("total" AS DECIMAL(38, 2)), 0)) AS DECIMAL(38, 2)) AS "v_1" FROM "golden_lists_1_costs" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS DECIMAL(38, 2))) = (1)) AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'fees' AS "instance", COALESCE(CAST(j1."fees" AS DECIMAL(38, 2)), 0) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_costs_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(COALESCE(CAST("fees" AS DECIMAL(38, 2)), 0)) AS DECIMAL(38, 2)) AS "v_1" FROM "golden_lists_1_costs" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS DECIMAL(38, 2))) = (1)) AS i
WHERE "lhs" <> "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_costs_overall_3532ea83', '', '"All offices" is the sum of the entries');

CREATE VIEW "golden_lists_1_appeals_overall_3568a5e1" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'received' AS "instance", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE COALESCE(CAST(j1."received" AS DECIMAL(38, 0)), 0) END AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_appeals_overall" AS o) AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(COALESCE(CAST("received" AS DECIMAL(38, 0)), 0)) AS DECIMAL(38, 0)) AS "v_1" FROM "golden_lists_1_appeals" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS DECIMAL(38, 0))) = (1)) AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'pendingEnd' AS "instance", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE COALESCE(CAST(j1."pending_end" AS DECIMAL(38, 0)), 0) END AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_appeals_overall" AS o) AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(COALESCE(CAST("pending_end" AS DECIMAL(38, 0)), 0)) AS DECIMAL(38, 0)) AS "v_1" FROM "golden_lists_1_appeals" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS DECIMAL(38, 0))) = (1)) AS i
WHERE "lhs" <> "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_appeals_overall_3568a5e1', '', '"All offices" is the sum of the entries');

CREATE VIEW "golden_lists_1_roll_forward" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS VARCHAR(20))) AS "instance", "pending_end" AS "lhs", "pending_start" + "received" - "processed" AS "rhs"
  FROM "golden_lists_1_cases") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'overall' AS "instance", "pending_end" AS "lhs", "pending_start" + "received" - "processed" AS "rhs"
  FROM "golden_lists_1_cases_overall") AS i
WHERE "lhs" <> "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_roll_forward', '', 'Pending at end is pending at start plus received less processed');

CREATE VIEW "golden_lists_1_processed_are_outcomes" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", COALESCE(t."key", '#' || CAST(t."position" + 1 AS VARCHAR(20))) AS "instance", t."processed" AS "lhs", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE COALESCE(j1."total", 0) END AS "rhs"
  FROM "golden_lists_1_cases" AS t
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_outcomes" AS o) AS j1 ON j1."report_id" = t."report_id" AND j1."key" = t."key") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'overall' AS "instance", t."processed" AS "lhs", COALESCE(j1."total", 0) AS "rhs"
  FROM "golden_lists_1_cases_overall" AS t
  JOIN "golden_lists_1_outcomes_overall" AS j1 ON j1."report_id" = t."report_id") AS i
WHERE "lhs" <> "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_processed_are_outcomes', '', 'Every processed case has an outcome');

CREATE VIEW "golden_lists_1_carried_over" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", COALESCE(t."key", '#' || CAST(t."position" + 1 AS VARCHAR(20))) AS "instance", t."pending_start" AS "lhs", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE j1."pending_end" END AS "rhs"
  FROM "golden_lists_1_cases" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_cases" AS o) AS j1 ON j1."report_id" = p."prior_id" AND j1."key" = t."key"
  WHERE t."report_id" NOT IN (SELECT "report_id" FROM "golden_lists_1_footnotes" WHERE "table_id" = 'cases')) AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'overall' AS "instance", t."pending_start" AS "lhs", j1."pending_end" AS "rhs"
  FROM "golden_lists_1_cases_overall" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j1 ON j1."report_id" = p."prior_id"
  WHERE t."report_id" NOT IN (SELECT "report_id" FROM "golden_lists_1_footnotes" WHERE "table_id" = 'cases')) AS i
WHERE "lhs" <> "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_carried_over', '', 'Pending at start is last year''s pending at end');

CREATE VIEW "golden_lists_1_same_as_last_year" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'overall' AS "instance", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE COALESCE(j1."received", 0) END AS "lhs", 2 * CASE WHEN j2."is_there" IS NULL THEN NULL ELSE COALESCE(j2."received", 0) END + j3."received" AS "rhs"
  FROM "golden_lists_1_reports" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_appeals_overall" AS o) AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_appeals_overall" AS o) AS j2 ON j2."report_id" = p."prior_id"
  JOIN "golden_lists_1_cases_overall" AS j3 ON j3."report_id" = p."prior_id") AS i
WHERE "lhs" > "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_same_as_last_year', '', 'Appeals do not double');

CREATE VIEW "golden_lists_1_summary_carried_over" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'requests' AS "instance", t."pending_start_requests" AS "lhs", j1."pending_end_requests" AS "rhs"
  FROM "golden_lists_1_summary" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  JOIN "golden_lists_1_summary" AS j1 ON j1."report_id" = p."prior_id") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'appeals' AS "instance", t."pending_start_appeals" AS "lhs", j1."pending_end_appeals" AS "rhs"
  FROM "golden_lists_1_summary" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  JOIN "golden_lists_1_summary" AS j1 ON j1."report_id" = p."prior_id") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'total' AS "instance", t."pending_start_total" AS "lhs", j1."pending_end_total" AS "rhs"
  FROM "golden_lists_1_summary" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  JOIN "golden_lists_1_summary" AS j1 ON j1."report_id" = p."prior_id") AS i
WHERE "lhs" <> "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_summary_carried_over', '', 'The summary goes on from last year''s');

CREATE VIEW "golden_lists_1_summary_of_cases" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", '' AS "instance", CAST(t."received_requests" AS DECIMAL(38, 0)) AS "lhs", (CASE WHEN g1."is_there" IS NULL THEN 0 ELSE g1."v_1" END) AS "rhs"
  FROM "golden_lists_1_summary" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(CAST("received" AS DECIMAL(38, 0))) AS DECIMAL(38, 0)) AS "v_1" FROM "golden_lists_1_cases" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS DECIMAL(38, 0))) = (1)) AS i
WHERE "lhs" <> "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_summary_of_cases', '', 'The summary shows all offices'' cases');

CREATE VIEW "golden_lists_1_lowest_is_lowest" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'overall' AS "instance", CASE WHEN t."lowest_special" = 'N/A' THEN 0 WHEN t."lowest_special" = '<1' THEN 0.1 ELSE COALESCE(CAST(t."lowest" AS DECIMAL(38, 1)), 0) END AS "lhs", NULLIF((CASE WHEN g2."is_there" IS NULL THEN 100000000000001 ELSE g2."v_1" END), 100000000000001) AS "rhs"
  FROM "golden_lists_1_times_overall" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", MIN(CASE WHEN "lowest_special" = 'N/A' THEN 100000000000001 WHEN "lowest_special" = '<1' THEN 0.1 ELSE COALESCE(CAST("lowest" AS DECIMAL(38, 1)), 0) END) AS "v_1" FROM "golden_lists_1_times" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS DECIMAL(38, 1))) = (1)) AS i
WHERE "lhs" <> "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_lowest_is_lowest', '', 'The lowest of all offices');

CREATE VIEW "golden_lists_1_median_between" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'overall' AS "instance", CASE WHEN t."median_special" = 'N/A' THEN 0 WHEN t."median_special" = '<1' THEN 0.1 ELSE COALESCE(CAST(t."median" AS DECIMAL(38, 1)), 0) END AS "lhs", NULLIF((CASE WHEN g2."is_there" IS NULL THEN -100000000000001 ELSE g2."v_2" END), -100000000000001) AS "rhs"
  FROM "golden_lists_1_times_overall" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", SUM(CASE WHEN ("median" IS NOT NULL OR "median_special" IN ('<1')) THEN 1 ELSE 0 END) AS "v_1", MAX(CASE WHEN "median_special" = 'N/A' THEN 0 WHEN "median_special" = '<1' THEN 0.1 ELSE COALESCE(CAST("median" AS DECIMAL(38, 1)), 0) END) AS "v_2" FROM "golden_lists_1_times" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS DECIMAL(38, 1))) = (1) AND ((CAST(CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END AS DECIMAL(38, 1)))) > (0)) AS i
WHERE "lhs" > "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_median_between', '', 'The overall median is not above all offices'' medians');

CREATE VIEW "golden_lists_1_lowest_not_above_highest" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS VARCHAR(20))) AS "instance", CASE WHEN "lowest_special" = 'N/A' THEN 0 WHEN "lowest_special" = '<1' THEN 0.1 ELSE COALESCE(CAST("lowest" AS DECIMAL(38, 1)), 0) END AS "lhs", CASE WHEN "highest_special" = 'N/A' THEN 0 WHEN "highest_special" = '<1' THEN 0.1 ELSE COALESCE(CAST("highest" AS DECIMAL(38, 1)), 0) END AS "rhs"
  FROM "golden_lists_1_times") AS i
WHERE "lhs" > "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'overall' AS "instance", CASE WHEN t."lowest_special" = 'N/A' THEN 0 WHEN t."lowest_special" = '<1' THEN 0.1 ELSE COALESCE(CAST(t."lowest" AS DECIMAL(38, 1)), 0) END AS "lhs", CASE WHEN t."highest_special" = 'N/A' THEN 0 WHEN t."highest_special" = '<1' THEN 0.1 ELSE COALESCE(CAST(t."highest" AS DECIMAL(38, 1)), 0) END AS "rhs"
  FROM "golden_lists_1_times_overall" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  WHERE g1."is_there" IS NULL) AS i
WHERE "lhs" > "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_lowest_not_above_highest', '', 'The lowest is not above the highest');

CREATE VIEW "golden_lists_1_spread" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS VARCHAR(20))) AS "instance", CASE WHEN "average_special" = 'N/A' THEN 0 WHEN "average_special" = '<1' THEN 0.1 ELSE COALESCE(CAST("average" AS DECIMAL(38, 1)), 0) END AS "lhs", CASE WHEN "median_special" = 'N/A' THEN 0 WHEN "median_special" = '<1' THEN 0.1 ELSE COALESCE(CAST("median" AS DECIMAL(38, 1)), 0) END AS "rhs"
  FROM "golden_lists_1_times") AS i
WHERE 1000000 * abs("lhs" - "rhs") > 500000 * greatest(abs("lhs"), abs("rhs"))
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'overall' AS "instance", CASE WHEN t."average_special" = 'N/A' THEN 0 WHEN t."average_special" = '<1' THEN 0.1 ELSE COALESCE(CAST(t."average" AS DECIMAL(38, 1)), 0) END AS "lhs", CASE WHEN t."median_special" = 'N/A' THEN 0 WHEN t."median_special" = '<1' THEN 0.1 ELSE COALESCE(CAST(t."median" AS DECIMAL(38, 1)), 0) END AS "rhs"
  FROM "golden_lists_1_times_overall" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  WHERE g1."is_there" IS NULL) AS i
WHERE 1000000 * abs("lhs" - "rhs") > 500000 * greatest(abs("lhs"), abs("rhs"));

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_spread', '', 'The average lies about the median');

CREATE VIEW "golden_lists_1_late_only" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", COALESCE(t."key", '#' || CAST(t."position" + 1 AS VARCHAR(20))) AS "instance", CASE WHEN t."late_special" = 'none' THEN NULL ELSE COALESCE(t."late", 0) END AS "lhs", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE j1."processed" END AS "rhs"
  FROM "golden_lists_1_times" AS t
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_cases" AS o) AS j1 ON j1."report_id" = t."report_id" AND j1."key" = t."key") AS i
WHERE "lhs" > "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'overall' AS "instance", CASE WHEN t."late_special" = 'none' THEN NULL ELSE COALESCE(t."late", 0) END AS "lhs", j1."processed" AS "rhs"
  FROM "golden_lists_1_times_overall" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j1 ON j1."report_id" = t."report_id"
  WHERE g1."is_there" IS NULL) AS i
WHERE "lhs" > "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_late_only', '', 'No more late cases than processed ones');

CREATE VIEW "golden_lists_1_days_in_order" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS VARCHAR(20))) || ',k=2' AS "instance", COALESCE("days2", 0) AS "lhs", COALESCE("days1", 0) AS "rhs"
  FROM "golden_lists_1_oldest") AS i
WHERE "lhs" > "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS VARCHAR(20))) || ',k=3' AS "instance", COALESCE("days3", 0) AS "lhs", COALESCE("days2", 0) AS "rhs"
  FROM "golden_lists_1_oldest") AS i
WHERE "lhs" > "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'overall' || ',k=2' AS "instance", COALESCE("days2", 0) AS "lhs", COALESCE("days1", 0) AS "rhs"
  FROM "golden_lists_1_oldest_overall") AS i
WHERE "lhs" > "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'overall' || ',k=3' AS "instance", COALESCE("days3", 0) AS "lhs", COALESCE("days2", 0) AS "rhs"
  FROM "golden_lists_1_oldest_overall") AS i
WHERE "lhs" > "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_days_in_order', '', 'The oldest comes first');

CREATE VIEW "golden_lists_1_dates_in_order" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS VARCHAR(20))) || ',k=2' AS "instance", CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE CAST((EXTRACT(YEAR FROM "date2") * 10000 + EXTRACT(MONTH FROM "date2") * 100 + EXTRACT(DAY FROM "date2")) AS BIGINT) END AS "lhs", CASE WHEN "date1_special" = 'N/A' THEN NULL ELSE CAST((EXTRACT(YEAR FROM "date1") * 10000 + EXTRACT(MONTH FROM "date1") * 100 + EXTRACT(DAY FROM "date1")) AS BIGINT) END AS "rhs"
  FROM "golden_lists_1_oldest"
  WHERE ((CAST(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT) + CAST(CASE WHEN "date1" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT))) = (2)) AS i
WHERE "lhs" < "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS VARCHAR(20))) || ',k=3' AS "instance", CASE WHEN "date3_special" = 'N/A' THEN NULL ELSE CAST((EXTRACT(YEAR FROM "date3") * 10000 + EXTRACT(MONTH FROM "date3") * 100 + EXTRACT(DAY FROM "date3")) AS BIGINT) END AS "lhs", CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE CAST((EXTRACT(YEAR FROM "date2") * 10000 + EXTRACT(MONTH FROM "date2") * 100 + EXTRACT(DAY FROM "date2")) AS BIGINT) END AS "rhs"
  FROM "golden_lists_1_oldest"
  WHERE ((CAST(CASE WHEN "date3" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT) + CAST(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT))) = (2)) AS i
WHERE "lhs" < "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'overall' || ',k=2' AS "instance", CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE CAST((EXTRACT(YEAR FROM "date2") * 10000 + EXTRACT(MONTH FROM "date2") * 100 + EXTRACT(DAY FROM "date2")) AS BIGINT) END AS "lhs", CASE WHEN "date1_special" = 'N/A' THEN NULL ELSE CAST((EXTRACT(YEAR FROM "date1") * 10000 + EXTRACT(MONTH FROM "date1") * 100 + EXTRACT(DAY FROM "date1")) AS BIGINT) END AS "rhs"
  FROM "golden_lists_1_oldest_overall"
  WHERE ((CAST(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT) + CAST(CASE WHEN "date1" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT))) = (2)) AS i
WHERE "lhs" < "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'overall' || ',k=3' AS "instance", CASE WHEN "date3_special" = 'N/A' THEN NULL ELSE CAST((EXTRACT(YEAR FROM "date3") * 10000 + EXTRACT(MONTH FROM "date3") * 100 + EXTRACT(DAY FROM "date3")) AS BIGINT) END AS "lhs", CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE CAST((EXTRACT(YEAR FROM "date2") * 10000 + EXTRACT(MONTH FROM "date2") * 100 + EXTRACT(DAY FROM "date2")) AS BIGINT) END AS "rhs"
  FROM "golden_lists_1_oldest_overall"
  WHERE ((CAST(CASE WHEN "date3" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT) + CAST(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT))) = (2)) AS i
WHERE "lhs" < "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_dates_in_order', '', 'The oldest date comes first');

CREATE VIEW "golden_lists_1_date_with_days" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS VARCHAR(20))) || ',k=1' AS "instance", (CAST(CASE WHEN "date1" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS "lhs", (CAST(CASE WHEN "days1" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS "rhs"
  FROM "golden_lists_1_older") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS VARCHAR(20))) || ',k=2' AS "instance", (CAST(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS "lhs", (CAST(CASE WHEN "days2" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS "rhs"
  FROM "golden_lists_1_older") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS VARCHAR(20))) || ',k=3' AS "instance", (CAST(CASE WHEN "date3" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS "lhs", (CAST(CASE WHEN "days3" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS "rhs"
  FROM "golden_lists_1_older") AS i
WHERE "lhs" <> "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_date_with_days', '', 'A case has both date and days');

CREATE VIEW "golden_lists_1_filed" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS VARCHAR(20))) AS "instance", (CAST(CASE WHEN "key" IS NULL THEN 0 ELSE 1 END AS BIGINT)) AS "lhs", 1 AS "rhs"
  FROM "golden_lists_1_older") AS i
WHERE "lhs" <> "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_filed', '', 'Every old case has a file');

CREATE VIEW "golden_lists_1_old_cases_are_known" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", COALESCE(t."key", '#' || CAST(t."position" + 1 AS VARCHAR(20))) AS "instance", (CASE WHEN j1."is_there" IS NULL THEN 0 ELSE COALESCE(j1."days1", 0) END + CASE WHEN j1."is_there" IS NULL THEN 0 ELSE COALESCE(j1."days2", 0) END + CASE WHEN j1."is_there" IS NULL THEN 0 ELSE COALESCE(j1."days3", 0) END) AS "lhs", 0 AS "rhs"
  FROM "golden_lists_1_cases" AS t
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_oldest" AS o) AS j1 ON j1."report_id" = t."report_id" AND j1."key" = t."key"
  WHERE (t."pending_end") > (0) AND (CAST(CASE WHEN j1."is_there" IS NULL THEN 0 ELSE 1 END AS BIGINT)) = (1)) AS i
WHERE "lhs" <= "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'overall' AS "instance", (COALESCE(j1."days1", 0) + COALESCE(j1."days2", 0) + COALESCE(j1."days3", 0)) AS "lhs", 0 AS "rhs"
  FROM "golden_lists_1_cases_overall" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_oldest_overall" AS j1 ON j1."report_id" = t."report_id"
  WHERE g1."is_there" IS NULL AND (t."pending_end") > (0) AND (1) = (1)) AS i
WHERE "lhs" <= "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_old_cases_are_known', '', 'Pending cases have an oldest one');

CREATE VIEW "golden_lists_1_reason_described" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", COALESCE(j1."key", '#' || CAST(j1."position" + 1 AS VARCHAR(20))) || ',' || '#' || CAST(t."position" + 1 AS VARCHAR(20)) AS "instance", (CAST(CASE WHEN t."description" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS "lhs", (CAST(CASE WHEN t."times" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS "rhs"
  FROM "golden_lists_1_outcomes_reasons" AS t
  JOIN "golden_lists_1_outcomes" AS j1 ON j1."report_id" = t."report_id" AND j1."position" = t."parent_position"
  WHERE t."parent_position" >= 0) AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'overall' || ',' || '#' || CAST("position" + 1 AS VARCHAR(20)) AS "instance", (CAST(CASE WHEN "description" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS "lhs", (CAST(CASE WHEN "times" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS "rhs"
  FROM "golden_lists_1_outcomes_reasons"
  WHERE "parent_position" = -1) AS i
WHERE "lhs" <> "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_reason_described', '', 'A reason has description and times');

CREATE VIEW "golden_lists_1_reasons_where_other" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", COALESCE(t."key", '#' || CAST(t."position" + 1 AS VARCHAR(20))) AS "instance", (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE g1."v_1" END AS BIGINT)) AS "lhs", 1 AS "rhs"
  FROM "golden_lists_1_outcomes" AS t
  LEFT JOIN (SELECT "report_id", "parent_position", 1 AS "is_there", SUM(CASE WHEN "times" IS NOT NULL THEN 1 ELSE 0 END) AS "v_1" FROM "golden_lists_1_outcomes_reasons" GROUP BY "report_id", "parent_position") AS g1 ON g1."report_id" = t."report_id" AND g1."parent_position" = t."position"
  WHERE (COALESCE(t."other", 0)) > (0)) AS i
WHERE "lhs" < "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'overall' AS "instance", (CAST(CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END AS BIGINT)) AS "lhs", 1 AS "rhs"
  FROM "golden_lists_1_outcomes_overall" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", "parent_position", 1 AS "is_there", SUM(CASE WHEN "times" IS NOT NULL THEN 1 ELSE 0 END) AS "v_1" FROM "golden_lists_1_outcomes_reasons" GROUP BY "report_id", "parent_position") AS g2 ON g2."report_id" = t."report_id" AND g2."parent_position" = -1
  WHERE g1."is_there" IS NULL AND (COALESCE(t."other", 0)) > (0)) AS i
WHERE "lhs" < "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_reasons_where_other', '', 'Other outcomes have reasons');

CREATE VIEW "golden_lists_1_reasons_exist" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", COALESCE(t."key", '#' || CAST(t."position" + 1 AS VARCHAR(20))) AS "instance", COALESCE(t."other", 0) AS "lhs", 0 AS "rhs"
  FROM "golden_lists_1_outcomes" AS t
  LEFT JOIN (SELECT "report_id", "parent_position", 1 AS "is_there" FROM "golden_lists_1_outcomes_reasons" GROUP BY "report_id", "parent_position") AS g1 ON g1."report_id" = t."report_id" AND g1."parent_position" = t."position"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS BIGINT)) = (0)) AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'overall' AS "instance", COALESCE(t."other", 0) AS "lhs", 0 AS "rhs"
  FROM "golden_lists_1_outcomes_overall" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", "parent_position", 1 AS "is_there" FROM "golden_lists_1_outcomes_reasons" GROUP BY "report_id", "parent_position") AS g2 ON g2."report_id" = t."report_id" AND g2."parent_position" = -1
  WHERE g1."is_there" IS NULL AND (CAST(CASE WHEN g2."is_there" IS NULL THEN 0 ELSE 1 END AS BIGINT)) = (0)) AS i
WHERE "lhs" <> "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_reasons_exist', '', 'Without reasons there are no other outcomes');

CREATE VIEW "golden_lists_1_statute_used" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", '#' || CAST("position" + 1 AS VARCHAR(20)) AS "instance", COALESCE("relied_upon_overall_times", 0) AS "lhs", 0 AS "rhs"
  FROM "golden_lists_1_statutes") AS i
WHERE "lhs" <= "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_statute_used', '', 'A statute in the list was relied upon');

CREATE VIEW "golden_lists_1_statute_of_office" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", '#' || CAST(j2."position" + 1 AS VARCHAR(20)) || ',' || COALESCE(t."key", '#' || CAST(t."position" + 1 AS VARCHAR(20))) AS "instance", COALESCE(t."times", 0) AS "lhs", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE COALESCE(j1."total", 0) END AS "rhs"
  FROM "golden_lists_1_statutes_relied_upon" AS t
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_outcomes" AS o) AS j1 ON j1."report_id" = t."report_id" AND j1."key" = t."key"
  JOIN "golden_lists_1_statutes" AS j2 ON j2."report_id" = t."report_id" AND j2."position" = t."parent_position"
  WHERE t."parent_position" >= 0) AS i
WHERE "lhs" > "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_statute_of_office', '', 'An office relies on statutes in its own outcomes only');

CREATE VIEW "golden_lists_1_fee_share" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS VARCHAR(20))) AS "instance", COALESCE(CAST("share" AS DECIMAL(38, 2)), 0) AS "lhs", CASE WHEN (COALESCE(CAST("processing" AS DECIMAL(38, 2)), 0)) = 0 THEN (100 * COALESCE(CAST("fees" AS DECIMAL(38, 2)), 0)) * 0 ELSE CASE WHEN ((100 * COALESCE(CAST("fees" AS DECIMAL(38, 2)), 0)) < 0 AND (COALESCE(CAST("processing" AS DECIMAL(38, 2)), 0)) > 0) OR ((100 * COALESCE(CAST("fees" AS DECIMAL(38, 2)), 0)) > 0 AND (COALESCE(CAST("processing" AS DECIMAL(38, 2)), 0)) < 0) THEN -1 ELSE 1 END * CAST(CAST((((200 * CAST((abs(100 * COALESCE(CAST("fees" AS DECIMAL(38, 2)), 0))) * 100 AS DECIMAL(38, 0)) + CAST((abs(COALESCE(CAST("processing" AS DECIMAL(38, 2)), 0))) * 100 AS DECIMAL(38, 0))) - MOD(200 * CAST((abs(100 * COALESCE(CAST("fees" AS DECIMAL(38, 2)), 0))) * 100 AS DECIMAL(38, 0)) + CAST((abs(COALESCE(CAST("processing" AS DECIMAL(38, 2)), 0))) * 100 AS DECIMAL(38, 0)), 2 * CAST((abs(COALESCE(CAST("processing" AS DECIMAL(38, 2)), 0))) * 100 AS DECIMAL(38, 0)))) / (2 * CAST((abs(COALESCE(CAST("processing" AS DECIMAL(38, 2)), 0))) * 100 AS DECIMAL(38, 0)))) AS DECIMAL(38, 0)) * 0.01 AS DECIMAL(38, 2)) END AS "rhs"
  FROM "golden_lists_1_costs") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'overall' AS "instance", COALESCE(CAST("share" AS DECIMAL(38, 2)), 0) AS "lhs", CASE WHEN (COALESCE(CAST("processing" AS DECIMAL(38, 2)), 0)) = 0 THEN (100 * COALESCE(CAST("fees" AS DECIMAL(38, 2)), 0)) * 0 ELSE CASE WHEN ((100 * COALESCE(CAST("fees" AS DECIMAL(38, 2)), 0)) < 0 AND (COALESCE(CAST("processing" AS DECIMAL(38, 2)), 0)) > 0) OR ((100 * COALESCE(CAST("fees" AS DECIMAL(38, 2)), 0)) > 0 AND (COALESCE(CAST("processing" AS DECIMAL(38, 2)), 0)) < 0) THEN -1 ELSE 1 END * CAST(CAST((((200 * CAST((abs(100 * COALESCE(CAST("fees" AS DECIMAL(38, 2)), 0))) * 100 AS DECIMAL(38, 0)) + CAST((abs(COALESCE(CAST("processing" AS DECIMAL(38, 2)), 0))) * 100 AS DECIMAL(38, 0))) - MOD(200 * CAST((abs(100 * COALESCE(CAST("fees" AS DECIMAL(38, 2)), 0))) * 100 AS DECIMAL(38, 0)) + CAST((abs(COALESCE(CAST("processing" AS DECIMAL(38, 2)), 0))) * 100 AS DECIMAL(38, 0)), 2 * CAST((abs(COALESCE(CAST("processing" AS DECIMAL(38, 2)), 0))) * 100 AS DECIMAL(38, 0)))) / (2 * CAST((abs(COALESCE(CAST("processing" AS DECIMAL(38, 2)), 0))) * 100 AS DECIMAL(38, 0)))) AS DECIMAL(38, 0)) * 0.01 AS DECIMAL(38, 2)) END AS "rhs"
  FROM "golden_lists_1_costs_overall") AS i
WHERE "lhs" <> "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_fee_share', '', 'Fees as percentage of processing costs, rounded');

CREATE VIEW "golden_lists_1_total_costs" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS VARCHAR(20))) AS "instance", COALESCE(CAST("total" AS DECIMAL(38, 2)), 0) AS "lhs", COALESCE(CAST("processing" AS DECIMAL(38, 2)), 0) + COALESCE(CAST("litigation" AS DECIMAL(38, 2)), 0) AS "rhs"
  FROM "golden_lists_1_costs") AS i
WHERE 2 * ("lhs" - "rhs") < -0.03
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'overall' AS "instance", COALESCE(CAST("total" AS DECIMAL(38, 2)), 0) AS "lhs", COALESCE(CAST("processing" AS DECIMAL(38, 2)), 0) + COALESCE(CAST("litigation" AS DECIMAL(38, 2)), 0) AS "rhs"
  FROM "golden_lists_1_costs_overall") AS i
WHERE 2 * ("lhs" - "rhs") < -0.03;

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_total_costs', '', 'Total costs, within rounding');

CREATE VIEW "golden_lists_1_office_opened" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", COALESCE(t."key", '#' || CAST(t."position" + 1 AS VARCHAR(20))) AS "instance", COALESCE(t."opened", 0) AS "lhs", CAST(j1."year" AS BIGINT) AS "rhs"
  FROM "golden_lists_1_offices" AS t
  JOIN "golden_lists_1_reports" AS j1 ON j1."report_id" = t."report_id") AS i
WHERE "lhs" > "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_office_opened', '', 'No office opens in the future');

CREATE VIEW "golden_lists_1_appeals_need_offices" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", '' AS "instance", CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS BIGINT) AS "lhs", CAST(CASE WHEN g2."is_there" IS NULL THEN 0 ELSE 1 END AS BIGINT) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_appeals_overall" AS o) AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_appeals" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN j1."is_there" IS NULL THEN 0 ELSE 1 END AS BIGINT)) = (1)) AS i
WHERE "lhs" < "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_appeals_need_offices', '', 'Appeals come with their overall row');

CREATE VIEW "golden_lists_1_appeals_received" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", COALESCE(t."key", '#' || CAST(t."position" + 1 AS VARCHAR(20))) AS "instance", COALESCE(t."received", 0) AS "lhs", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE j1."processed" END + (CASE WHEN j2."is_there" IS NULL THEN 0 ELSE j2."processed" END) AS "rhs"
  FROM "golden_lists_1_appeals" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_cases" AS o) AS j1 ON j1."report_id" = t."report_id" AND j1."key" = t."key"
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_cases" AS o) AS j2 ON j2."report_id" = p."prior_id" AND j2."key" = t."key") AS i
WHERE "lhs" > "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'overall' AS "instance", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE COALESCE(j1."received", 0) END AS "lhs", j2."processed" + (j3."processed") AS "rhs"
  FROM "golden_lists_1_reports" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_appeals_overall" AS o) AS j1 ON j1."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j2 ON j2."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j3 ON j3."report_id" = p."prior_id") AS i
WHERE "lhs" > "rhs";

INSERT INTO "golden_lists_1_labels" ("table_name", "column_name", "label") VALUES ('golden_lists_1_appeals_received', '', 'No more appeals than processed cases');

CREATE VIEW "golden_lists_1_violations" AS
SELECT 'summary.total' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_summary_total"
UNION ALL
SELECT 'cases.overall' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_cases_overall_529e60b8"
UNION ALL
SELECT 'outcomes.otherTotal' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_outcomes_other_total"
UNION ALL
SELECT 'outcomes.total' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_outcomes_total"
UNION ALL
SELECT 'outcomes.overall' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_outcomes_overall_111da310"
UNION ALL
SELECT 'statutes.reliedUpon.overall' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_statutes_relied_upon_overall"
UNION ALL
SELECT 'costs.total' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_costs_total"
UNION ALL
SELECT 'costs.overall' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_costs_overall_3532ea83"
UNION ALL
SELECT 'appeals.overall' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_appeals_overall_3568a5e1"
UNION ALL
SELECT 'rollForward' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_roll_forward"
UNION ALL
SELECT 'processedAreOutcomes' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_processed_are_outcomes"
UNION ALL
SELECT 'carriedOver' AS "rule", 'explain' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_carried_over"
UNION ALL
SELECT 'sameAsLastYear' AS "rule", 'info' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_same_as_last_year"
UNION ALL
SELECT 'summaryCarriedOver' AS "rule", 'warning' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_summary_carried_over"
UNION ALL
SELECT 'summaryOfCases' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_summary_of_cases"
UNION ALL
SELECT 'lowestIsLowest' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_lowest_is_lowest"
UNION ALL
SELECT 'medianBetween' AS "rule", 'warning' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_median_between"
UNION ALL
SELECT 'lowestNotAboveHighest' AS "rule", 'warning' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_lowest_not_above_highest"
UNION ALL
SELECT 'spread' AS "rule", 'info' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_spread"
UNION ALL
SELECT 'lateOnly' AS "rule", 'warning' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_late_only"
UNION ALL
SELECT 'daysInOrder' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_days_in_order"
UNION ALL
SELECT 'datesInOrder' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_dates_in_order"
UNION ALL
SELECT 'dateWithDays' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_date_with_days"
UNION ALL
SELECT 'filed' AS "rule", 'warning' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_filed"
UNION ALL
SELECT 'oldCasesAreKnown' AS "rule", 'warning' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_old_cases_are_known"
UNION ALL
SELECT 'reasonDescribed' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_reason_described"
UNION ALL
SELECT 'reasonsWhereOther' AS "rule", 'warning' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_reasons_where_other"
UNION ALL
SELECT 'reasonsExist' AS "rule", 'info' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_reasons_exist"
UNION ALL
SELECT 'statuteUsed' AS "rule", 'info' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_statute_used"
UNION ALL
SELECT 'statuteOfOffice' AS "rule", 'info' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_statute_of_office"
UNION ALL
SELECT 'feeShare' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_fee_share"
UNION ALL
SELECT 'totalCosts' AS "rule", 'info' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_total_costs"
UNION ALL
SELECT 'officeOpened' AS "rule", 'warning' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_office_opened"
UNION ALL
SELECT 'appealsNeedOffices' AS "rule", 'warning' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_appeals_need_offices"
UNION ALL
SELECT 'appealsReceived' AS "rule", 'warning' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 2)) AS "lhs", CAST("rhs" AS DECIMAL(38, 2)) AS "rhs", CAST("difference" AS DECIMAL(38, 2)) AS "difference" FROM "golden_lists_1_appeals_received";

CREATE VIEW "golden_lists_1_not_evaluated" AS
SELECT 'summary.total' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'pendingStart' AS "instance"
FROM "golden_lists_1_summary"
  WHERE (("pending_start_total") IS NULL OR ("pending_start_requests" + "pending_start_appeals") IS NULL)) AS i
UNION ALL
SELECT 'summary.total' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'received' AS "instance"
FROM "golden_lists_1_summary"
  WHERE (("received_total") IS NULL OR ("received_requests" + "received_appeals") IS NULL)) AS i
UNION ALL
SELECT 'summary.total' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'pendingEnd' AS "instance"
FROM "golden_lists_1_summary"
  WHERE (("pending_end_total") IS NULL OR ("pending_end_requests" + "pending_end_appeals") IS NULL)) AS i
UNION ALL
SELECT 'appeals.overall' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", 'received' AS "instance"
FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_appeals_overall" AS o) AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(COALESCE(CAST("received" AS DECIMAL(38, 0)), 0)) AS DECIMAL(38, 0)) AS "v_1" FROM "golden_lists_1_appeals" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (((CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS DECIMAL(38, 0))) = (1) AND ((CASE WHEN j1."is_there" IS NULL THEN NULL ELSE COALESCE(CAST(j1."received" AS DECIMAL(38, 0)), 0) END) IS NULL)))) AS i
UNION ALL
SELECT 'appeals.overall' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", 'pendingEnd' AS "instance"
FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_appeals_overall" AS o) AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(COALESCE(CAST("pending_end" AS DECIMAL(38, 0)), 0)) AS DECIMAL(38, 0)) AS "v_1" FROM "golden_lists_1_appeals" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (((CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS DECIMAL(38, 0))) = (1) AND ((CASE WHEN j1."is_there" IS NULL THEN NULL ELSE COALESCE(CAST(j1."pending_end" AS DECIMAL(38, 0)), 0) END) IS NULL)))) AS i
UNION ALL
SELECT 'processedAreOutcomes' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", COALESCE(t."key", '#' || CAST(t."position" + 1 AS VARCHAR(20))) AS "instance"
FROM "golden_lists_1_cases" AS t
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_outcomes" AS o) AS j1 ON j1."report_id" = t."report_id" AND j1."key" = t."key"
  WHERE ((CASE WHEN j1."is_there" IS NULL THEN NULL ELSE COALESCE(j1."total", 0) END) IS NULL)) AS i
UNION ALL
SELECT 'carriedOver' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", COALESCE(t."key", '#' || CAST(t."position" + 1 AS VARCHAR(20))) AS "instance"
FROM "golden_lists_1_cases" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_cases" AS o) AS j1 ON j1."report_id" = p."prior_id" AND j1."key" = t."key"
  WHERE ((CASE WHEN j1."is_there" IS NULL THEN NULL ELSE j1."pending_end" END) IS NULL)) AS i
UNION ALL
SELECT 'sameAsLastYear' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", 'overall' AS "instance"
FROM "golden_lists_1_reports" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_appeals_overall" AS o) AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_appeals_overall" AS o) AS j2 ON j2."report_id" = p."prior_id"
  JOIN "golden_lists_1_cases_overall" AS j3 ON j3."report_id" = p."prior_id"
  WHERE ((CASE WHEN j1."is_there" IS NULL THEN NULL ELSE COALESCE(j1."received", 0) END) IS NULL OR (2 * CASE WHEN j2."is_there" IS NULL THEN NULL ELSE COALESCE(j2."received", 0) END + j3."received") IS NULL)) AS i
UNION ALL
SELECT 'summaryCarriedOver' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", 'requests' AS "instance"
FROM "golden_lists_1_summary" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  JOIN "golden_lists_1_summary" AS j1 ON j1."report_id" = p."prior_id"
  WHERE ((t."pending_start_requests") IS NULL OR (j1."pending_end_requests") IS NULL)) AS i
UNION ALL
SELECT 'summaryCarriedOver' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", 'appeals' AS "instance"
FROM "golden_lists_1_summary" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  JOIN "golden_lists_1_summary" AS j1 ON j1."report_id" = p."prior_id"
  WHERE ((t."pending_start_appeals") IS NULL OR (j1."pending_end_appeals") IS NULL)) AS i
UNION ALL
SELECT 'summaryCarriedOver' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", 'total' AS "instance"
FROM "golden_lists_1_summary" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  JOIN "golden_lists_1_summary" AS j1 ON j1."report_id" = p."prior_id"
  WHERE ((t."pending_start_total") IS NULL OR (j1."pending_end_total") IS NULL)) AS i
UNION ALL
SELECT 'summaryOfCases' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", '' AS "instance"
FROM "golden_lists_1_summary" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(CAST("received" AS DECIMAL(38, 0))) AS DECIMAL(38, 0)) AS "v_1" FROM "golden_lists_1_cases" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  WHERE (((CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS DECIMAL(38, 0))) = (1) AND ((CAST(t."received_requests" AS DECIMAL(38, 0))) IS NULL)))) AS i
UNION ALL
SELECT 'lowestIsLowest' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", 'overall' AS "instance"
FROM "golden_lists_1_times_overall" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", MIN(CASE WHEN "lowest_special" = 'N/A' THEN 100000000000001 WHEN "lowest_special" = '<1' THEN 0.1 ELSE COALESCE(CAST("lowest" AS DECIMAL(38, 1)), 0) END) AS "v_1" FROM "golden_lists_1_times" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (((CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS DECIMAL(38, 1))) = (1) AND ((NULLIF((CASE WHEN g2."is_there" IS NULL THEN 100000000000001 ELSE g2."v_1" END), 100000000000001)) IS NULL)))) AS i
UNION ALL
SELECT 'medianBetween' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", 'overall' AS "instance"
FROM "golden_lists_1_times_overall" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", SUM(CASE WHEN ("median" IS NOT NULL OR "median_special" IN ('<1')) THEN 1 ELSE 0 END) AS "v_1", MAX(CASE WHEN "median_special" = 'N/A' THEN 0 WHEN "median_special" = '<1' THEN 0.1 ELSE COALESCE(CAST("median" AS DECIMAL(38, 1)), 0) END) AS "v_2" FROM "golden_lists_1_times" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (((CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS DECIMAL(38, 1))) = (1) AND ((CAST(CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END AS DECIMAL(38, 1)))) > (0) AND ((NULLIF((CASE WHEN g2."is_there" IS NULL THEN -100000000000001 ELSE g2."v_2" END), -100000000000001)) IS NULL)))) AS i
UNION ALL
SELECT 'lateOnly' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", COALESCE(t."key", '#' || CAST(t."position" + 1 AS VARCHAR(20))) AS "instance"
FROM "golden_lists_1_times" AS t
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_cases" AS o) AS j1 ON j1."report_id" = t."report_id" AND j1."key" = t."key"
  WHERE ((CASE WHEN t."late_special" = 'none' THEN NULL ELSE COALESCE(t."late", 0) END) IS NULL OR (CASE WHEN j1."is_there" IS NULL THEN NULL ELSE j1."processed" END) IS NULL)) AS i
UNION ALL
SELECT 'lateOnly' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", 'overall' AS "instance"
FROM "golden_lists_1_times_overall" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j1 ON j1."report_id" = t."report_id"
  WHERE g1."is_there" IS NULL AND ((CASE WHEN t."late_special" = 'none' THEN NULL ELSE COALESCE(t."late", 0) END) IS NULL)) AS i
UNION ALL
SELECT 'datesInOrder' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS VARCHAR(20))) || ',k=2' AS "instance"
FROM "golden_lists_1_oldest"
  WHERE ((((CAST(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT) + CAST(CASE WHEN "date1" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT))) = (2) AND ((CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE CAST((EXTRACT(YEAR FROM "date2") * 10000 + EXTRACT(MONTH FROM "date2") * 100 + EXTRACT(DAY FROM "date2")) AS BIGINT) END) IS NULL OR (CASE WHEN "date1_special" = 'N/A' THEN NULL ELSE CAST((EXTRACT(YEAR FROM "date1") * 10000 + EXTRACT(MONTH FROM "date1") * 100 + EXTRACT(DAY FROM "date1")) AS BIGINT) END) IS NULL)))) AS i
UNION ALL
SELECT 'datesInOrder' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS VARCHAR(20))) || ',k=3' AS "instance"
FROM "golden_lists_1_oldest"
  WHERE ((((CAST(CASE WHEN "date3" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT) + CAST(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT))) = (2) AND ((CASE WHEN "date3_special" = 'N/A' THEN NULL ELSE CAST((EXTRACT(YEAR FROM "date3") * 10000 + EXTRACT(MONTH FROM "date3") * 100 + EXTRACT(DAY FROM "date3")) AS BIGINT) END) IS NULL OR (CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE CAST((EXTRACT(YEAR FROM "date2") * 10000 + EXTRACT(MONTH FROM "date2") * 100 + EXTRACT(DAY FROM "date2")) AS BIGINT) END) IS NULL)))) AS i
UNION ALL
SELECT 'datesInOrder' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'overall' || ',k=2' AS "instance"
FROM "golden_lists_1_oldest_overall"
  WHERE ((((CAST(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT) + CAST(CASE WHEN "date1" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT))) = (2) AND ((CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE CAST((EXTRACT(YEAR FROM "date2") * 10000 + EXTRACT(MONTH FROM "date2") * 100 + EXTRACT(DAY FROM "date2")) AS BIGINT) END) IS NULL OR (CASE WHEN "date1_special" = 'N/A' THEN NULL ELSE CAST((EXTRACT(YEAR FROM "date1") * 10000 + EXTRACT(MONTH FROM "date1") * 100 + EXTRACT(DAY FROM "date1")) AS BIGINT) END) IS NULL)))) AS i
UNION ALL
SELECT 'datesInOrder' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'overall' || ',k=3' AS "instance"
FROM "golden_lists_1_oldest_overall"
  WHERE ((((CAST(CASE WHEN "date3" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT) + CAST(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT))) = (2) AND ((CASE WHEN "date3_special" = 'N/A' THEN NULL ELSE CAST((EXTRACT(YEAR FROM "date3") * 10000 + EXTRACT(MONTH FROM "date3") * 100 + EXTRACT(DAY FROM "date3")) AS BIGINT) END) IS NULL OR (CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE CAST((EXTRACT(YEAR FROM "date2") * 10000 + EXTRACT(MONTH FROM "date2") * 100 + EXTRACT(DAY FROM "date2")) AS BIGINT) END) IS NULL)))) AS i
UNION ALL
SELECT 'statuteOfOffice' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", '#' || CAST(j2."position" + 1 AS VARCHAR(20)) || ',' || COALESCE(t."key", '#' || CAST(t."position" + 1 AS VARCHAR(20))) AS "instance"
FROM "golden_lists_1_statutes_relied_upon" AS t
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_outcomes" AS o) AS j1 ON j1."report_id" = t."report_id" AND j1."key" = t."key"
  JOIN "golden_lists_1_statutes" AS j2 ON j2."report_id" = t."report_id" AND j2."position" = t."parent_position"
  WHERE t."parent_position" >= 0 AND ((CASE WHEN j1."is_there" IS NULL THEN NULL ELSE COALESCE(j1."total", 0) END) IS NULL)) AS i
UNION ALL
SELECT 'appealsReceived' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", COALESCE(t."key", '#' || CAST(t."position" + 1 AS VARCHAR(20))) AS "instance"
FROM "golden_lists_1_appeals" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_cases" AS o) AS j1 ON j1."report_id" = t."report_id" AND j1."key" = t."key"
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_cases" AS o) AS j2 ON j2."report_id" = p."prior_id" AND j2."key" = t."key"
  WHERE ((CASE WHEN j1."is_there" IS NULL THEN NULL ELSE j1."processed" END + (CASE WHEN j2."is_there" IS NULL THEN 0 ELSE j2."processed" END)) IS NULL)) AS i
UNION ALL
SELECT 'appealsReceived' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", 'overall' AS "instance"
FROM "golden_lists_1_reports" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_appeals_overall" AS o) AS j1 ON j1."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j2 ON j2."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j3 ON j3."report_id" = p."prior_id"
  WHERE ((CASE WHEN j1."is_there" IS NULL THEN NULL ELSE COALESCE(j1."received", 0) END) IS NULL)) AS i;
