-- golden-lists, edition 1, for postgres. Made by schemakit; do not edit.
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
-- rule datesInOrder: enforced
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

CREATE TABLE "golden_lists_1_reports" (
  "report_id" BIGINT NOT NULL,
  "source" TEXT,
  "organization" TEXT NOT NULL,
  "organization_code" TEXT,
  "year" INTEGER NOT NULL,
  "title" TEXT,
  "publication_date" DATE
);

COMMENT ON TABLE "golden_lists_1_reports" IS 'Report on requests';

CREATE TABLE "golden_lists_1_offices" (
  "report_id" BIGINT NOT NULL,
  "position" INTEGER NOT NULL,
  "key" TEXT,
  "name" TEXT,
  "opened" BIGINT
);

COMMENT ON TABLE "golden_lists_1_offices" IS 'Offices';

COMMENT ON COLUMN "golden_lists_1_offices"."key" IS 'Office';

COMMENT ON COLUMN "golden_lists_1_offices"."name" IS 'Name';

COMMENT ON COLUMN "golden_lists_1_offices"."opened" IS 'Opened in';

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

COMMENT ON TABLE "golden_lists_1_summary" IS 'Summary';

COMMENT ON COLUMN "golden_lists_1_summary"."pending_start_requests" IS 'Pending at start · Requests';

COMMENT ON COLUMN "golden_lists_1_summary"."pending_start_appeals" IS 'Pending at start · Appeals';

COMMENT ON COLUMN "golden_lists_1_summary"."pending_start_total" IS 'Pending at start · Total';

COMMENT ON COLUMN "golden_lists_1_summary"."received_requests" IS 'Received · Requests';

COMMENT ON COLUMN "golden_lists_1_summary"."received_appeals" IS 'Received · Appeals';

COMMENT ON COLUMN "golden_lists_1_summary"."received_total" IS 'Received · Total';

COMMENT ON COLUMN "golden_lists_1_summary"."pending_end_requests" IS 'Pending at end · Requests';

COMMENT ON COLUMN "golden_lists_1_summary"."pending_end_appeals" IS 'Pending at end · Appeals';

COMMENT ON COLUMN "golden_lists_1_summary"."pending_end_total" IS 'Pending at end · Total';

CREATE TABLE "golden_lists_1_cases" (
  "report_id" BIGINT NOT NULL,
  "position" INTEGER NOT NULL,
  "key" TEXT,
  "pending_start" BIGINT NOT NULL,
  "received" BIGINT NOT NULL,
  "processed" BIGINT NOT NULL,
  "pending_end" BIGINT NOT NULL
);

COMMENT ON TABLE "golden_lists_1_cases" IS 'Cases';

COMMENT ON COLUMN "golden_lists_1_cases"."key" IS 'Office';

COMMENT ON COLUMN "golden_lists_1_cases"."pending_start" IS 'Pending at start';

COMMENT ON COLUMN "golden_lists_1_cases"."received" IS 'Received';

COMMENT ON COLUMN "golden_lists_1_cases"."processed" IS 'Processed';

COMMENT ON COLUMN "golden_lists_1_cases"."pending_end" IS 'Pending at end';

CREATE TABLE "golden_lists_1_cases_overall" (
  "report_id" BIGINT NOT NULL,
  "pending_start" BIGINT NOT NULL,
  "received" BIGINT NOT NULL,
  "processed" BIGINT NOT NULL,
  "pending_end" BIGINT NOT NULL
);

COMMENT ON TABLE "golden_lists_1_cases_overall" IS 'Cases';

COMMENT ON COLUMN "golden_lists_1_cases_overall"."pending_start" IS 'Pending at start';

COMMENT ON COLUMN "golden_lists_1_cases_overall"."received" IS 'Received';

COMMENT ON COLUMN "golden_lists_1_cases_overall"."processed" IS 'Processed';

COMMENT ON COLUMN "golden_lists_1_cases_overall"."pending_end" IS 'Pending at end';

CREATE TABLE "golden_lists_1_outcomes" (
  "report_id" BIGINT NOT NULL,
  "position" INTEGER NOT NULL,
  "key" TEXT,
  "granted_full" BIGINT,
  "granted_partial" BIGINT,
  "other" BIGINT,
  "other_total" BIGINT,
  "total" BIGINT
);

COMMENT ON TABLE "golden_lists_1_outcomes" IS 'Outcomes';

COMMENT ON COLUMN "golden_lists_1_outcomes"."key" IS 'Office';

COMMENT ON COLUMN "golden_lists_1_outcomes"."granted_full" IS 'In full';

COMMENT ON COLUMN "golden_lists_1_outcomes"."granted_partial" IS 'In part';

COMMENT ON COLUMN "golden_lists_1_outcomes"."other" IS 'Other';

COMMENT ON COLUMN "golden_lists_1_outcomes"."other_total" IS 'Total of other reasons';

COMMENT ON COLUMN "golden_lists_1_outcomes"."total" IS 'Total';

CREATE TABLE "golden_lists_1_outcomes_overall" (
  "report_id" BIGINT NOT NULL,
  "granted_full" BIGINT,
  "granted_partial" BIGINT,
  "other" BIGINT,
  "other_total" BIGINT,
  "total" BIGINT
);

COMMENT ON TABLE "golden_lists_1_outcomes_overall" IS 'Outcomes';

COMMENT ON COLUMN "golden_lists_1_outcomes_overall"."granted_full" IS 'In full';

COMMENT ON COLUMN "golden_lists_1_outcomes_overall"."granted_partial" IS 'In part';

COMMENT ON COLUMN "golden_lists_1_outcomes_overall"."other" IS 'Other';

COMMENT ON COLUMN "golden_lists_1_outcomes_overall"."other_total" IS 'Total of other reasons';

COMMENT ON COLUMN "golden_lists_1_outcomes_overall"."total" IS 'Total';

CREATE TABLE "golden_lists_1_outcomes_reasons" (
  "report_id" BIGINT NOT NULL,
  "parent_position" INTEGER NOT NULL,
  "position" INTEGER NOT NULL,
  "description" TEXT,
  "times" BIGINT
);

COMMENT ON TABLE "golden_lists_1_outcomes_reasons" IS 'Other reasons';

COMMENT ON COLUMN "golden_lists_1_outcomes_reasons"."description" IS 'Description';

COMMENT ON COLUMN "golden_lists_1_outcomes_reasons"."times" IS 'Times';

CREATE TABLE "golden_lists_1_times" (
  "report_id" BIGINT NOT NULL,
  "position" INTEGER NOT NULL,
  "key" TEXT,
  "median" DECIMAL(18, 1),
  "median_special" TEXT,
  "average" DECIMAL(18, 1),
  "average_special" TEXT,
  "lowest" DECIMAL(18, 1),
  "lowest_special" TEXT,
  "highest" DECIMAL(18, 1),
  "highest_special" TEXT,
  "late" BIGINT,
  "late_special" TEXT
);

COMMENT ON TABLE "golden_lists_1_times" IS 'Response times';

COMMENT ON COLUMN "golden_lists_1_times"."key" IS 'Office';

COMMENT ON COLUMN "golden_lists_1_times"."median" IS 'Median';

COMMENT ON COLUMN "golden_lists_1_times"."median_special" IS 'Median';

COMMENT ON COLUMN "golden_lists_1_times"."average" IS 'Average';

COMMENT ON COLUMN "golden_lists_1_times"."average_special" IS 'Average';

COMMENT ON COLUMN "golden_lists_1_times"."lowest" IS 'Lowest';

COMMENT ON COLUMN "golden_lists_1_times"."lowest_special" IS 'Lowest';

COMMENT ON COLUMN "golden_lists_1_times"."highest" IS 'Highest';

COMMENT ON COLUMN "golden_lists_1_times"."highest_special" IS 'Highest';

COMMENT ON COLUMN "golden_lists_1_times"."late" IS 'Late';

COMMENT ON COLUMN "golden_lists_1_times"."late_special" IS 'Late';

CREATE TABLE "golden_lists_1_times_overall" (
  "report_id" BIGINT NOT NULL,
  "median" DECIMAL(18, 1),
  "median_special" TEXT,
  "average" DECIMAL(18, 1),
  "average_special" TEXT,
  "lowest" DECIMAL(18, 1),
  "lowest_special" TEXT,
  "highest" DECIMAL(18, 1),
  "highest_special" TEXT,
  "late" BIGINT,
  "late_special" TEXT
);

COMMENT ON TABLE "golden_lists_1_times_overall" IS 'Response times';

COMMENT ON COLUMN "golden_lists_1_times_overall"."median" IS 'Median';

COMMENT ON COLUMN "golden_lists_1_times_overall"."median_special" IS 'Median';

COMMENT ON COLUMN "golden_lists_1_times_overall"."average" IS 'Average';

COMMENT ON COLUMN "golden_lists_1_times_overall"."average_special" IS 'Average';

COMMENT ON COLUMN "golden_lists_1_times_overall"."lowest" IS 'Lowest';

COMMENT ON COLUMN "golden_lists_1_times_overall"."lowest_special" IS 'Lowest';

COMMENT ON COLUMN "golden_lists_1_times_overall"."highest" IS 'Highest';

COMMENT ON COLUMN "golden_lists_1_times_overall"."highest_special" IS 'Highest';

COMMENT ON COLUMN "golden_lists_1_times_overall"."late" IS 'Late';

COMMENT ON COLUMN "golden_lists_1_times_overall"."late_special" IS 'Late';

CREATE TABLE "golden_lists_1_oldest" (
  "report_id" BIGINT NOT NULL,
  "position" INTEGER NOT NULL,
  "key" TEXT,
  "date1" DATE,
  "date1_special" TEXT,
  "days1" BIGINT,
  "date2" DATE,
  "date2_special" TEXT,
  "days2" BIGINT,
  "date3" DATE,
  "date3_special" TEXT,
  "days3" BIGINT
);

COMMENT ON TABLE "golden_lists_1_oldest" IS 'Oldest cases';

COMMENT ON COLUMN "golden_lists_1_oldest"."key" IS 'Office';

COMMENT ON COLUMN "golden_lists_1_oldest"."date1" IS 'Date of the oldest';

COMMENT ON COLUMN "golden_lists_1_oldest"."date1_special" IS 'Date of the oldest';

COMMENT ON COLUMN "golden_lists_1_oldest"."days1" IS 'Days of the oldest';

COMMENT ON COLUMN "golden_lists_1_oldest"."date2" IS 'Date of the 2nd';

COMMENT ON COLUMN "golden_lists_1_oldest"."date2_special" IS 'Date of the 2nd';

COMMENT ON COLUMN "golden_lists_1_oldest"."days2" IS 'Days of the 2nd';

COMMENT ON COLUMN "golden_lists_1_oldest"."date3" IS 'Date of the 3rd';

COMMENT ON COLUMN "golden_lists_1_oldest"."date3_special" IS 'Date of the 3rd';

COMMENT ON COLUMN "golden_lists_1_oldest"."days3" IS 'Days of the 3rd';

CREATE TABLE "golden_lists_1_oldest_overall" (
  "report_id" BIGINT NOT NULL,
  "date1" DATE,
  "date1_special" TEXT,
  "days1" BIGINT,
  "date2" DATE,
  "date2_special" TEXT,
  "days2" BIGINT,
  "date3" DATE,
  "date3_special" TEXT,
  "days3" BIGINT
);

COMMENT ON TABLE "golden_lists_1_oldest_overall" IS 'Oldest cases';

COMMENT ON COLUMN "golden_lists_1_oldest_overall"."date1" IS 'Date of the oldest';

COMMENT ON COLUMN "golden_lists_1_oldest_overall"."date1_special" IS 'Date of the oldest';

COMMENT ON COLUMN "golden_lists_1_oldest_overall"."days1" IS 'Days of the oldest';

COMMENT ON COLUMN "golden_lists_1_oldest_overall"."date2" IS 'Date of the 2nd';

COMMENT ON COLUMN "golden_lists_1_oldest_overall"."date2_special" IS 'Date of the 2nd';

COMMENT ON COLUMN "golden_lists_1_oldest_overall"."days2" IS 'Days of the 2nd';

COMMENT ON COLUMN "golden_lists_1_oldest_overall"."date3" IS 'Date of the 3rd';

COMMENT ON COLUMN "golden_lists_1_oldest_overall"."date3_special" IS 'Date of the 3rd';

COMMENT ON COLUMN "golden_lists_1_oldest_overall"."days3" IS 'Days of the 3rd';

CREATE TABLE "golden_lists_1_older" (
  "report_id" BIGINT NOT NULL,
  "position" INTEGER NOT NULL,
  "key" TEXT,
  "date1" DATE,
  "date1_special" TEXT,
  "days1" BIGINT,
  "date2" DATE,
  "date2_special" TEXT,
  "days2" BIGINT,
  "date3" DATE,
  "date3_special" TEXT,
  "days3" BIGINT
);

COMMENT ON TABLE "golden_lists_1_older" IS 'Older cases, by file';

COMMENT ON COLUMN "golden_lists_1_older"."key" IS 'File';

COMMENT ON COLUMN "golden_lists_1_older"."date1" IS 'Date of the oldest';

COMMENT ON COLUMN "golden_lists_1_older"."date1_special" IS 'Date of the oldest';

COMMENT ON COLUMN "golden_lists_1_older"."days1" IS 'Days of the oldest';

COMMENT ON COLUMN "golden_lists_1_older"."date2" IS 'Date of the 2nd';

COMMENT ON COLUMN "golden_lists_1_older"."date2_special" IS 'Date of the 2nd';

COMMENT ON COLUMN "golden_lists_1_older"."days2" IS 'Days of the 2nd';

COMMENT ON COLUMN "golden_lists_1_older"."date3" IS 'Date of the 3rd';

COMMENT ON COLUMN "golden_lists_1_older"."date3_special" IS 'Date of the 3rd';

COMMENT ON COLUMN "golden_lists_1_older"."days3" IS 'Days of the 3rd';

CREATE TABLE "golden_lists_1_statutes" (
  "report_id" BIGINT NOT NULL,
  "position" INTEGER NOT NULL,
  "statute" TEXT,
  "relied_upon_overall_times" BIGINT
);

COMMENT ON TABLE "golden_lists_1_statutes" IS 'Statutes';

COMMENT ON COLUMN "golden_lists_1_statutes"."statute" IS 'Statute';

COMMENT ON COLUMN "golden_lists_1_statutes"."relied_upon_overall_times" IS 'Times';

CREATE TABLE "golden_lists_1_statutes_relied_upon" (
  "report_id" BIGINT NOT NULL,
  "parent_position" INTEGER NOT NULL,
  "position" INTEGER NOT NULL,
  "key" TEXT,
  "times" BIGINT
);

COMMENT ON TABLE "golden_lists_1_statutes_relied_upon" IS 'Times relied upon';

COMMENT ON COLUMN "golden_lists_1_statutes_relied_upon"."key" IS 'Office';

COMMENT ON COLUMN "golden_lists_1_statutes_relied_upon"."times" IS 'Times';

CREATE TABLE "golden_lists_1_costs" (
  "report_id" BIGINT NOT NULL,
  "position" INTEGER NOT NULL,
  "key" TEXT,
  "processing" DECIMAL(18, 2),
  "litigation" DECIMAL(18, 2),
  "total" DECIMAL(18, 2),
  "fees" DECIMAL(18, 2),
  "share" DECIMAL(18, 2)
);

COMMENT ON TABLE "golden_lists_1_costs" IS 'Costs';

COMMENT ON COLUMN "golden_lists_1_costs"."key" IS 'Office';

COMMENT ON COLUMN "golden_lists_1_costs"."processing" IS 'Processing';

COMMENT ON COLUMN "golden_lists_1_costs"."litigation" IS 'Litigation';

COMMENT ON COLUMN "golden_lists_1_costs"."total" IS 'Total costs';

COMMENT ON COLUMN "golden_lists_1_costs"."fees" IS 'Fees';

COMMENT ON COLUMN "golden_lists_1_costs"."share" IS 'Fees as percentage of processing costs';

CREATE TABLE "golden_lists_1_costs_overall" (
  "report_id" BIGINT NOT NULL,
  "processing" DECIMAL(18, 2),
  "litigation" DECIMAL(18, 2),
  "total" DECIMAL(18, 2),
  "fees" DECIMAL(18, 2),
  "share" DECIMAL(18, 2)
);

COMMENT ON TABLE "golden_lists_1_costs_overall" IS 'Costs';

COMMENT ON COLUMN "golden_lists_1_costs_overall"."processing" IS 'Processing';

COMMENT ON COLUMN "golden_lists_1_costs_overall"."litigation" IS 'Litigation';

COMMENT ON COLUMN "golden_lists_1_costs_overall"."total" IS 'Total costs';

COMMENT ON COLUMN "golden_lists_1_costs_overall"."fees" IS 'Fees';

COMMENT ON COLUMN "golden_lists_1_costs_overall"."share" IS 'Fees as percentage of processing costs';

CREATE TABLE "golden_lists_1_appeals" (
  "report_id" BIGINT NOT NULL,
  "position" INTEGER NOT NULL,
  "key" TEXT,
  "received" BIGINT,
  "pending_end" BIGINT
);

COMMENT ON TABLE "golden_lists_1_appeals" IS 'Appeals';

COMMENT ON COLUMN "golden_lists_1_appeals"."key" IS 'Office';

COMMENT ON COLUMN "golden_lists_1_appeals"."received" IS 'Received';

COMMENT ON COLUMN "golden_lists_1_appeals"."pending_end" IS 'Pending at end';

CREATE TABLE "golden_lists_1_appeals_overall" (
  "report_id" BIGINT NOT NULL,
  "received" BIGINT,
  "pending_end" BIGINT
);

COMMENT ON TABLE "golden_lists_1_appeals_overall" IS 'Appeals';

COMMENT ON COLUMN "golden_lists_1_appeals_overall"."received" IS 'Received';

COMMENT ON COLUMN "golden_lists_1_appeals_overall"."pending_end" IS 'Pending at end';

CREATE TABLE "golden_lists_1_footnotes" (
  "report_id" BIGINT NOT NULL,
  "table_id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "text" TEXT NOT NULL
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

COMMENT ON VIEW "golden_lists_1_summary_total" IS '"Total" is the sum of its parts';

CREATE VIEW "golden_lists_1_cases_overall_529e60b8" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'pendingStart' AS "instance", CAST(j1."pending_start" AS NUMERIC(38, 0)) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(CAST("pending_start" AS NUMERIC(38, 0))) AS NUMERIC(38, 0)) AS "v_1" FROM "golden_lists_1_cases" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS NUMERIC(38, 0))) = (1)) AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'received' AS "instance", CAST(j1."received" AS NUMERIC(38, 0)) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(CAST("received" AS NUMERIC(38, 0))) AS NUMERIC(38, 0)) AS "v_1" FROM "golden_lists_1_cases" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS NUMERIC(38, 0))) = (1)) AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'processed' AS "instance", CAST(j1."processed" AS NUMERIC(38, 0)) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(CAST("processed" AS NUMERIC(38, 0))) AS NUMERIC(38, 0)) AS "v_1" FROM "golden_lists_1_cases" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS NUMERIC(38, 0))) = (1)) AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'pendingEnd' AS "instance", CAST(j1."pending_end" AS NUMERIC(38, 0)) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(CAST("pending_end" AS NUMERIC(38, 0))) AS NUMERIC(38, 0)) AS "v_1" FROM "golden_lists_1_cases" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS NUMERIC(38, 0))) = (1)) AS i
WHERE "lhs" <> "rhs";

COMMENT ON VIEW "golden_lists_1_cases_overall_529e60b8" IS '"All offices" is the sum of the entries';

CREATE VIEW "golden_lists_1_outcomes_other_total" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", COALESCE(t."key", '#' || CAST(t."position" + 1 AS TEXT)) AS "instance", CASE WHEN t."other_total" IS NULL THEN 0 ELSE CAST(t."other_total" AS NUMERIC(38, 0)) END AS "lhs", (CASE WHEN g1."is_there" IS NULL THEN 0 ELSE g1."v_1" END) AS "rhs"
  FROM "golden_lists_1_outcomes" AS t
  LEFT JOIN (SELECT "report_id", "parent_position", 1 AS "is_there", CAST(SUM(CASE WHEN "times" IS NULL THEN 0 ELSE CAST("times" AS NUMERIC(38, 0)) END) AS NUMERIC(38, 0)) AS "v_1" FROM "golden_lists_1_outcomes_reasons" GROUP BY "report_id", "parent_position") AS g1 ON g1."report_id" = t."report_id" AND g1."parent_position" = t."position") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'overall' AS "instance", CASE WHEN t."other_total" IS NULL THEN 0 ELSE CAST(t."other_total" AS NUMERIC(38, 0)) END AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_outcomes_overall" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", "parent_position", 1 AS "is_there", CAST(SUM(CASE WHEN "times" IS NULL THEN 0 ELSE CAST("times" AS NUMERIC(38, 0)) END) AS NUMERIC(38, 0)) AS "v_1" FROM "golden_lists_1_outcomes_reasons" GROUP BY "report_id", "parent_position") AS g2 ON g2."report_id" = t."report_id" AND g2."parent_position" = -1
  WHERE g1."is_there" IS NULL) AS i
WHERE "lhs" <> "rhs";

COMMENT ON VIEW "golden_lists_1_outcomes_other_total" IS '"Total of other reasons" is the sum of its parts';

CREATE VIEW "golden_lists_1_outcomes_total" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS TEXT)) AS "instance", CASE WHEN "total" IS NULL THEN 0 ELSE "total" END AS "lhs", CASE WHEN "granted_full" IS NULL THEN 0 ELSE "granted_full" END + CASE WHEN "granted_partial" IS NULL THEN 0 ELSE "granted_partial" END + CASE WHEN "other" IS NULL THEN 0 ELSE "other" END AS "rhs"
  FROM "golden_lists_1_outcomes") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'overall' AS "instance", CASE WHEN "total" IS NULL THEN 0 ELSE "total" END AS "lhs", CASE WHEN "granted_full" IS NULL THEN 0 ELSE "granted_full" END + CASE WHEN "granted_partial" IS NULL THEN 0 ELSE "granted_partial" END + CASE WHEN "other" IS NULL THEN 0 ELSE "other" END AS "rhs"
  FROM "golden_lists_1_outcomes_overall") AS i
WHERE "lhs" <> "rhs";

COMMENT ON VIEW "golden_lists_1_outcomes_total" IS '"Total" is the sum of its parts';

CREATE VIEW "golden_lists_1_outcomes_overall_111da310" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'granted.full' AS "instance", CASE WHEN j1."granted_full" IS NULL THEN 0 ELSE CAST(j1."granted_full" AS NUMERIC(38, 0)) END AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_outcomes_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(CASE WHEN "granted_full" IS NULL THEN 0 ELSE CAST("granted_full" AS NUMERIC(38, 0)) END) AS NUMERIC(38, 0)) AS "v_1" FROM "golden_lists_1_outcomes" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS NUMERIC(38, 0))) = (1)) AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'granted.partial' AS "instance", CASE WHEN j1."granted_partial" IS NULL THEN 0 ELSE CAST(j1."granted_partial" AS NUMERIC(38, 0)) END AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_outcomes_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(CASE WHEN "granted_partial" IS NULL THEN 0 ELSE CAST("granted_partial" AS NUMERIC(38, 0)) END) AS NUMERIC(38, 0)) AS "v_1" FROM "golden_lists_1_outcomes" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS NUMERIC(38, 0))) = (1)) AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'other' AS "instance", CASE WHEN j1."other" IS NULL THEN 0 ELSE CAST(j1."other" AS NUMERIC(38, 0)) END AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_outcomes_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(CASE WHEN "other" IS NULL THEN 0 ELSE CAST("other" AS NUMERIC(38, 0)) END) AS NUMERIC(38, 0)) AS "v_1" FROM "golden_lists_1_outcomes" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS NUMERIC(38, 0))) = (1)) AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'otherTotal' AS "instance", CASE WHEN j1."other_total" IS NULL THEN 0 ELSE CAST(j1."other_total" AS NUMERIC(38, 0)) END AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_outcomes_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(CASE WHEN "other_total" IS NULL THEN 0 ELSE CAST("other_total" AS NUMERIC(38, 0)) END) AS NUMERIC(38, 0)) AS "v_1" FROM "golden_lists_1_outcomes" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS NUMERIC(38, 0))) = (1)) AS i
WHERE "lhs" <> "rhs";

COMMENT ON VIEW "golden_lists_1_outcomes_overall_111da310" IS '"All offices" is the sum of the entries';

CREATE VIEW "golden_lists_1_statutes_relied_upon_overall" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", '#' || CAST(t."position" + 1 AS TEXT) || ',times' AS "instance", CASE WHEN t."relied_upon_overall_times" IS NULL THEN 0 ELSE CAST(t."relied_upon_overall_times" AS NUMERIC(38, 0)) END AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_statutes" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", "parent_position", 1 AS "is_there", CAST(SUM(CASE WHEN "times" IS NULL THEN 0 ELSE CAST("times" AS NUMERIC(38, 0)) END) AS NUMERIC(38, 0)) AS "v_1" FROM "golden_lists_1_statutes_relied_upon" GROUP BY "report_id", "parent_position") AS g2 ON g2."report_id" = t."report_id" AND g2."parent_position" = t."position"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS NUMERIC(38, 0))) = (1)) AS i
WHERE "lhs" <> "rhs";

COMMENT ON VIEW "golden_lists_1_statutes_relied_upon_overall" IS '"All offices" is the sum of the entries';

CREATE VIEW "golden_lists_1_costs_total" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS TEXT)) AS "instance", CASE WHEN "total" IS NULL THEN 0 ELSE CAST("total" AS NUMERIC(38, 2)) END AS "lhs", CASE WHEN "processing" IS NULL THEN 0 ELSE CAST("processing" AS NUMERIC(38, 2)) END + CASE WHEN "litigation" IS NULL THEN 0 ELSE CAST("litigation" AS NUMERIC(38, 2)) END AS "rhs"
  FROM "golden_lists_1_costs") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'overall' AS "instance", CASE WHEN "total" IS NULL THEN 0 ELSE CAST("total" AS NUMERIC(38, 2)) END AS "lhs", CASE WHEN "processing" IS NULL THEN 0 ELSE CAST("processing" AS NUMERIC(38, 2)) END + CASE WHEN "litigation" IS NULL THEN 0 ELSE CAST("litigation" AS NUMERIC(38, 2)) END AS "rhs"
  FROM "golden_lists_1_costs_overall") AS i
WHERE "lhs" <> "rhs";

COMMENT ON VIEW "golden_lists_1_costs_total" IS '"Total costs" is the sum of its parts';

CREATE VIEW "golden_lists_1_costs_overall_3532ea83" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'processing' AS "instance", CASE WHEN j1."processing" IS NULL THEN 0 ELSE CAST(j1."processing" AS NUMERIC(38, 2)) END AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_costs_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(CASE WHEN "processing" IS NULL THEN 0 ELSE CAST("processing" AS NUMERIC(38, 2)) END) AS NUMERIC(38, 2)) AS "v_1" FROM "golden_lists_1_costs" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS NUMERIC(38, 2))) = (1)) AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'litigation' AS "instance", CASE WHEN j1."litigation" IS NULL THEN 0 ELSE CAST(j1."litigation" AS NUMERIC(38, 2)) END AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_costs_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(CASE WHEN "litigation" IS NULL THEN 0 ELSE CAST("litigation" AS NUMERIC(38, 2)) END) AS NUMERIC(38, 2)) AS "v_1" FROM "golden_lists_1_costs" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS NUMERIC(38, 2))) = (1)) AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'total' AS "instance", CASE WHEN j1."total" IS NULL THEN 0 ELSE CAST(j1."total" AS NUMERIC(38, 2)) END AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_costs_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(CASE WHEN "total" IS NULL THEN 0 ELSE CAST("total" AS NUMERIC(38, 2)) END) AS NUMERIC(38, 2)) AS "v_1" FROM "golden_lists_1_costs" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS NUMERIC(38, 2))) = (1)) AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'fees' AS "instance", CASE WHEN j1."fees" IS NULL THEN 0 ELSE CAST(j1."fees" AS NUMERIC(38, 2)) END AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_costs_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(CASE WHEN "fees" IS NULL THEN 0 ELSE CAST("fees" AS NUMERIC(38, 2)) END) AS NUMERIC(38, 2)) AS "v_1" FROM "golden_lists_1_costs" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS NUMERIC(38, 2))) = (1)) AS i
WHERE "lhs" <> "rhs";

COMMENT ON VIEW "golden_lists_1_costs_overall_3532ea83" IS '"All offices" is the sum of the entries';

CREATE VIEW "golden_lists_1_appeals_overall_3568a5e1" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'received' AS "instance", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE CASE WHEN j1."received" IS NULL THEN 0 ELSE CAST(j1."received" AS NUMERIC(38, 0)) END END AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_appeals_overall" AS o) AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(CASE WHEN "received" IS NULL THEN 0 ELSE CAST("received" AS NUMERIC(38, 0)) END) AS NUMERIC(38, 0)) AS "v_1" FROM "golden_lists_1_appeals" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS NUMERIC(38, 0))) = (1)) AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'pendingEnd' AS "instance", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE CASE WHEN j1."pending_end" IS NULL THEN 0 ELSE CAST(j1."pending_end" AS NUMERIC(38, 0)) END END AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_appeals_overall" AS o) AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(CASE WHEN "pending_end" IS NULL THEN 0 ELSE CAST("pending_end" AS NUMERIC(38, 0)) END) AS NUMERIC(38, 0)) AS "v_1" FROM "golden_lists_1_appeals" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS NUMERIC(38, 0))) = (1)) AS i
WHERE "lhs" <> "rhs";

COMMENT ON VIEW "golden_lists_1_appeals_overall_3568a5e1" IS '"All offices" is the sum of the entries';

CREATE VIEW "golden_lists_1_roll_forward" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS TEXT)) AS "instance", "pending_end" AS "lhs", "pending_start" + "received" - "processed" AS "rhs"
  FROM "golden_lists_1_cases") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'overall' AS "instance", "pending_end" AS "lhs", "pending_start" + "received" - "processed" AS "rhs"
  FROM "golden_lists_1_cases_overall") AS i
WHERE "lhs" <> "rhs";

COMMENT ON VIEW "golden_lists_1_roll_forward" IS 'Pending at end is pending at start plus received less processed';

CREATE VIEW "golden_lists_1_processed_are_outcomes" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", COALESCE(t."key", '#' || CAST(t."position" + 1 AS TEXT)) AS "instance", t."processed" AS "lhs", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE CASE WHEN j1."total" IS NULL THEN 0 ELSE j1."total" END END AS "rhs"
  FROM "golden_lists_1_cases" AS t
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_outcomes" AS o) AS j1 ON j1."report_id" = t."report_id" AND j1."key" = t."key") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'overall' AS "instance", t."processed" AS "lhs", CASE WHEN j1."total" IS NULL THEN 0 ELSE j1."total" END AS "rhs"
  FROM "golden_lists_1_cases_overall" AS t
  JOIN "golden_lists_1_outcomes_overall" AS j1 ON j1."report_id" = t."report_id") AS i
WHERE "lhs" <> "rhs";

COMMENT ON VIEW "golden_lists_1_processed_are_outcomes" IS 'Every processed case has an outcome';

CREATE VIEW "golden_lists_1_carried_over" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", COALESCE(t."key", '#' || CAST(t."position" + 1 AS TEXT)) AS "instance", t."pending_start" AS "lhs", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE j1."pending_end" END AS "rhs"
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

COMMENT ON VIEW "golden_lists_1_carried_over" IS 'Pending at start is last year''s pending at end';

CREATE VIEW "golden_lists_1_same_as_last_year" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'overall' AS "instance", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE CASE WHEN j1."received" IS NULL THEN 0 ELSE j1."received" END END AS "lhs", 2 * CASE WHEN j2."is_there" IS NULL THEN NULL ELSE CASE WHEN j2."received" IS NULL THEN 0 ELSE j2."received" END END + j3."received" AS "rhs"
  FROM "golden_lists_1_reports" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_appeals_overall" AS o) AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_appeals_overall" AS o) AS j2 ON j2."report_id" = p."prior_id"
  JOIN "golden_lists_1_cases_overall" AS j3 ON j3."report_id" = p."prior_id") AS i
WHERE "lhs" > "rhs";

COMMENT ON VIEW "golden_lists_1_same_as_last_year" IS 'Appeals do not double';

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

COMMENT ON VIEW "golden_lists_1_summary_carried_over" IS 'The summary goes on from last year''s';

CREATE VIEW "golden_lists_1_summary_of_cases" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", '' AS "instance", CAST(t."received_requests" AS NUMERIC(38, 0)) AS "lhs", (CASE WHEN g1."is_there" IS NULL THEN 0 ELSE g1."v_1" END) AS "rhs"
  FROM "golden_lists_1_summary" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(CAST("received" AS NUMERIC(38, 0))) AS NUMERIC(38, 0)) AS "v_1" FROM "golden_lists_1_cases" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS NUMERIC(38, 0))) = (1)) AS i
WHERE "lhs" <> "rhs";

COMMENT ON VIEW "golden_lists_1_summary_of_cases" IS 'The summary shows all offices'' cases';

CREATE VIEW "golden_lists_1_lowest_is_lowest" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'overall' AS "instance", CASE WHEN t."lowest_special" = 'N/A' THEN 0 WHEN t."lowest_special" = '<1' THEN 0.1 ELSE CASE WHEN t."lowest" IS NULL THEN 0 ELSE CAST(t."lowest" AS NUMERIC(38, 1)) END END AS "lhs", NULLIF((CASE WHEN g2."is_there" IS NULL THEN 100000000000001 ELSE g2."v_1" END), 100000000000001) AS "rhs"
  FROM "golden_lists_1_times_overall" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", MIN(CASE WHEN "lowest_special" = 'N/A' THEN 100000000000001 WHEN "lowest_special" = '<1' THEN 0.1 ELSE CASE WHEN "lowest" IS NULL THEN 0 ELSE CAST("lowest" AS NUMERIC(38, 1)) END END) AS "v_1" FROM "golden_lists_1_times" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS NUMERIC(38, 1))) = (1)) AS i
WHERE "lhs" <> "rhs";

COMMENT ON VIEW "golden_lists_1_lowest_is_lowest" IS 'The lowest of all offices';

CREATE VIEW "golden_lists_1_median_between" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'overall' AS "instance", CASE WHEN t."median_special" = 'N/A' THEN 0 WHEN t."median_special" = '<1' THEN 0.1 ELSE CASE WHEN t."median" IS NULL THEN 0 ELSE CAST(t."median" AS NUMERIC(38, 1)) END END AS "lhs", NULLIF((CASE WHEN g2."is_there" IS NULL THEN -100000000000001 ELSE g2."v_2" END), -100000000000001) AS "rhs"
  FROM "golden_lists_1_times_overall" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", SUM(CASE WHEN ("median" IS NOT NULL OR "median_special" IN ('<1')) THEN 1 ELSE 0 END) AS "v_1", MAX(CASE WHEN "median_special" = 'N/A' THEN 0 WHEN "median_special" = '<1' THEN 0.1 ELSE CASE WHEN "median" IS NULL THEN 0 ELSE CAST("median" AS NUMERIC(38, 1)) END END) AS "v_2" FROM "golden_lists_1_times" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS NUMERIC(38, 1))) = (1) AND ((CAST(CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END AS NUMERIC(38, 1)))) > (0)) AS i
WHERE "lhs" > "rhs";

COMMENT ON VIEW "golden_lists_1_median_between" IS 'The overall median is not above all offices'' medians';

CREATE VIEW "golden_lists_1_lowest_not_above_highest" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS TEXT)) AS "instance", CASE WHEN "lowest_special" = 'N/A' THEN 0 WHEN "lowest_special" = '<1' THEN 0.1 ELSE CASE WHEN "lowest" IS NULL THEN 0 ELSE CAST("lowest" AS NUMERIC(38, 1)) END END AS "lhs", CASE WHEN "highest_special" = 'N/A' THEN 0 WHEN "highest_special" = '<1' THEN 0.1 ELSE CASE WHEN "highest" IS NULL THEN 0 ELSE CAST("highest" AS NUMERIC(38, 1)) END END AS "rhs"
  FROM "golden_lists_1_times") AS i
WHERE "lhs" > "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'overall' AS "instance", CASE WHEN t."lowest_special" = 'N/A' THEN 0 WHEN t."lowest_special" = '<1' THEN 0.1 ELSE CASE WHEN t."lowest" IS NULL THEN 0 ELSE CAST(t."lowest" AS NUMERIC(38, 1)) END END AS "lhs", CASE WHEN t."highest_special" = 'N/A' THEN 0 WHEN t."highest_special" = '<1' THEN 0.1 ELSE CASE WHEN t."highest" IS NULL THEN 0 ELSE CAST(t."highest" AS NUMERIC(38, 1)) END END AS "rhs"
  FROM "golden_lists_1_times_overall" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  WHERE g1."is_there" IS NULL) AS i
WHERE "lhs" > "rhs";

COMMENT ON VIEW "golden_lists_1_lowest_not_above_highest" IS 'The lowest is not above the highest';

CREATE VIEW "golden_lists_1_spread" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS TEXT)) AS "instance", CASE WHEN "average_special" = 'N/A' THEN 0 WHEN "average_special" = '<1' THEN 0.1 ELSE CASE WHEN "average" IS NULL THEN 0 ELSE CAST("average" AS NUMERIC(38, 1)) END END AS "lhs", CASE WHEN "median_special" = 'N/A' THEN 0 WHEN "median_special" = '<1' THEN 0.1 ELSE CASE WHEN "median" IS NULL THEN 0 ELSE CAST("median" AS NUMERIC(38, 1)) END END AS "rhs"
  FROM "golden_lists_1_times") AS i
WHERE 1000000 * abs("lhs" - "rhs") > 500000 * greatest(abs("lhs"), abs("rhs"))
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'overall' AS "instance", CASE WHEN t."average_special" = 'N/A' THEN 0 WHEN t."average_special" = '<1' THEN 0.1 ELSE CASE WHEN t."average" IS NULL THEN 0 ELSE CAST(t."average" AS NUMERIC(38, 1)) END END AS "lhs", CASE WHEN t."median_special" = 'N/A' THEN 0 WHEN t."median_special" = '<1' THEN 0.1 ELSE CASE WHEN t."median" IS NULL THEN 0 ELSE CAST(t."median" AS NUMERIC(38, 1)) END END AS "rhs"
  FROM "golden_lists_1_times_overall" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  WHERE g1."is_there" IS NULL) AS i
WHERE 1000000 * abs("lhs" - "rhs") > 500000 * greatest(abs("lhs"), abs("rhs"));

COMMENT ON VIEW "golden_lists_1_spread" IS 'The average lies about the median';

CREATE VIEW "golden_lists_1_late_only" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", COALESCE(t."key", '#' || CAST(t."position" + 1 AS TEXT)) AS "instance", CASE WHEN t."late_special" = 'none' THEN NULL ELSE CASE WHEN t."late" IS NULL THEN 0 ELSE t."late" END END AS "lhs", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE j1."processed" END AS "rhs"
  FROM "golden_lists_1_times" AS t
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_cases" AS o) AS j1 ON j1."report_id" = t."report_id" AND j1."key" = t."key") AS i
WHERE "lhs" > "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'overall' AS "instance", CASE WHEN t."late_special" = 'none' THEN NULL ELSE CASE WHEN t."late" IS NULL THEN 0 ELSE t."late" END END AS "lhs", j1."processed" AS "rhs"
  FROM "golden_lists_1_times_overall" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j1 ON j1."report_id" = t."report_id"
  WHERE g1."is_there" IS NULL) AS i
WHERE "lhs" > "rhs";

COMMENT ON VIEW "golden_lists_1_late_only" IS 'No more late cases than processed ones';

CREATE VIEW "golden_lists_1_days_in_order" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS TEXT)) || ',k=2' AS "instance", CASE WHEN "days2" IS NULL THEN 0 ELSE "days2" END AS "lhs", CASE WHEN "days1" IS NULL THEN 0 ELSE "days1" END AS "rhs"
  FROM "golden_lists_1_oldest") AS i
WHERE "lhs" > "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS TEXT)) || ',k=3' AS "instance", CASE WHEN "days3" IS NULL THEN 0 ELSE "days3" END AS "lhs", CASE WHEN "days2" IS NULL THEN 0 ELSE "days2" END AS "rhs"
  FROM "golden_lists_1_oldest") AS i
WHERE "lhs" > "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'overall' || ',k=2' AS "instance", CASE WHEN "days2" IS NULL THEN 0 ELSE "days2" END AS "lhs", CASE WHEN "days1" IS NULL THEN 0 ELSE "days1" END AS "rhs"
  FROM "golden_lists_1_oldest_overall") AS i
WHERE "lhs" > "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'overall' || ',k=3' AS "instance", CASE WHEN "days3" IS NULL THEN 0 ELSE "days3" END AS "lhs", CASE WHEN "days2" IS NULL THEN 0 ELSE "days2" END AS "rhs"
  FROM "golden_lists_1_oldest_overall") AS i
WHERE "lhs" > "rhs";

COMMENT ON VIEW "golden_lists_1_days_in_order" IS 'The oldest comes first';

CREATE VIEW "golden_lists_1_dates_in_order" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS TEXT)) || ',k=2' AS "instance", CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE CAST(("date2" - DATE '0001-01-01' + 1) AS BIGINT) END AS "lhs", CASE WHEN "date1_special" = 'N/A' THEN NULL ELSE CAST(("date1" - DATE '0001-01-01' + 1) AS BIGINT) END AS "rhs"
  FROM "golden_lists_1_oldest"
  WHERE ((CAST(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT) + CAST(CASE WHEN "date1" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT))) = (2)) AS i
WHERE "lhs" < "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS TEXT)) || ',k=3' AS "instance", CASE WHEN "date3_special" = 'N/A' THEN NULL ELSE CAST(("date3" - DATE '0001-01-01' + 1) AS BIGINT) END AS "lhs", CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE CAST(("date2" - DATE '0001-01-01' + 1) AS BIGINT) END AS "rhs"
  FROM "golden_lists_1_oldest"
  WHERE ((CAST(CASE WHEN "date3" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT) + CAST(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT))) = (2)) AS i
WHERE "lhs" < "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'overall' || ',k=2' AS "instance", CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE CAST(("date2" - DATE '0001-01-01' + 1) AS BIGINT) END AS "lhs", CASE WHEN "date1_special" = 'N/A' THEN NULL ELSE CAST(("date1" - DATE '0001-01-01' + 1) AS BIGINT) END AS "rhs"
  FROM "golden_lists_1_oldest_overall"
  WHERE ((CAST(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT) + CAST(CASE WHEN "date1" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT))) = (2)) AS i
WHERE "lhs" < "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'overall' || ',k=3' AS "instance", CASE WHEN "date3_special" = 'N/A' THEN NULL ELSE CAST(("date3" - DATE '0001-01-01' + 1) AS BIGINT) END AS "lhs", CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE CAST(("date2" - DATE '0001-01-01' + 1) AS BIGINT) END AS "rhs"
  FROM "golden_lists_1_oldest_overall"
  WHERE ((CAST(CASE WHEN "date3" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT) + CAST(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT))) = (2)) AS i
WHERE "lhs" < "rhs";

COMMENT ON VIEW "golden_lists_1_dates_in_order" IS 'The oldest date comes first';

CREATE VIEW "golden_lists_1_date_with_days" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS TEXT)) || ',k=1' AS "instance", (CAST(CASE WHEN "date1" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS "lhs", (CAST(CASE WHEN "days1" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS "rhs"
  FROM "golden_lists_1_older") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS TEXT)) || ',k=2' AS "instance", (CAST(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS "lhs", (CAST(CASE WHEN "days2" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS "rhs"
  FROM "golden_lists_1_older") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS TEXT)) || ',k=3' AS "instance", (CAST(CASE WHEN "date3" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS "lhs", (CAST(CASE WHEN "days3" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS "rhs"
  FROM "golden_lists_1_older") AS i
WHERE "lhs" <> "rhs";

COMMENT ON VIEW "golden_lists_1_date_with_days" IS 'A case has both date and days';

CREATE VIEW "golden_lists_1_filed" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS TEXT)) AS "instance", (CAST(CASE WHEN "key" IS NULL THEN 0 ELSE 1 END AS BIGINT)) AS "lhs", 1 AS "rhs"
  FROM "golden_lists_1_older") AS i
WHERE "lhs" <> "rhs";

COMMENT ON VIEW "golden_lists_1_filed" IS 'Every old case has a file';

CREATE VIEW "golden_lists_1_old_cases_are_known" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", COALESCE(t."key", '#' || CAST(t."position" + 1 AS TEXT)) AS "instance", (CASE WHEN j1."is_there" IS NULL THEN 0 ELSE CASE WHEN j1."days1" IS NULL THEN 0 ELSE j1."days1" END END + CASE WHEN j1."is_there" IS NULL THEN 0 ELSE CASE WHEN j1."days2" IS NULL THEN 0 ELSE j1."days2" END END + CASE WHEN j1."is_there" IS NULL THEN 0 ELSE CASE WHEN j1."days3" IS NULL THEN 0 ELSE j1."days3" END END) AS "lhs", 0 AS "rhs"
  FROM "golden_lists_1_cases" AS t
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_oldest" AS o) AS j1 ON j1."report_id" = t."report_id" AND j1."key" = t."key"
  WHERE (t."pending_end") > (0) AND (CAST(CASE WHEN j1."is_there" IS NULL THEN 0 ELSE 1 END AS BIGINT)) = (1)) AS i
WHERE "lhs" <= "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'overall' AS "instance", (CASE WHEN j1."days1" IS NULL THEN 0 ELSE j1."days1" END + CASE WHEN j1."days2" IS NULL THEN 0 ELSE j1."days2" END + CASE WHEN j1."days3" IS NULL THEN 0 ELSE j1."days3" END) AS "lhs", 0 AS "rhs"
  FROM "golden_lists_1_cases_overall" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_oldest_overall" AS j1 ON j1."report_id" = t."report_id"
  WHERE g1."is_there" IS NULL AND (t."pending_end") > (0) AND (1) = (1)) AS i
WHERE "lhs" <= "rhs";

COMMENT ON VIEW "golden_lists_1_old_cases_are_known" IS 'Pending cases have an oldest one';

CREATE VIEW "golden_lists_1_reason_described" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", COALESCE(j1."key", '#' || CAST(j1."position" + 1 AS TEXT)) || ',' || '#' || CAST(t."position" + 1 AS TEXT) AS "instance", (CAST(CASE WHEN t."description" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS "lhs", (CAST(CASE WHEN t."times" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS "rhs"
  FROM "golden_lists_1_outcomes_reasons" AS t
  JOIN "golden_lists_1_outcomes" AS j1 ON j1."report_id" = t."report_id" AND j1."position" = t."parent_position"
  WHERE t."parent_position" >= 0) AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'overall' || ',' || '#' || CAST("position" + 1 AS TEXT) AS "instance", (CAST(CASE WHEN "description" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS "lhs", (CAST(CASE WHEN "times" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS "rhs"
  FROM "golden_lists_1_outcomes_reasons"
  WHERE "parent_position" = -1) AS i
WHERE "lhs" <> "rhs";

COMMENT ON VIEW "golden_lists_1_reason_described" IS 'A reason has description and times';

CREATE VIEW "golden_lists_1_reasons_where_other" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", COALESCE(t."key", '#' || CAST(t."position" + 1 AS TEXT)) AS "instance", (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE g1."v_1" END AS BIGINT)) AS "lhs", 1 AS "rhs"
  FROM "golden_lists_1_outcomes" AS t
  LEFT JOIN (SELECT "report_id", "parent_position", 1 AS "is_there", SUM(CASE WHEN "times" IS NOT NULL THEN 1 ELSE 0 END) AS "v_1" FROM "golden_lists_1_outcomes_reasons" GROUP BY "report_id", "parent_position") AS g1 ON g1."report_id" = t."report_id" AND g1."parent_position" = t."position"
  WHERE (CASE WHEN t."other" IS NULL THEN 0 ELSE t."other" END) > (0)) AS i
WHERE "lhs" < "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'overall' AS "instance", (CAST(CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END AS BIGINT)) AS "lhs", 1 AS "rhs"
  FROM "golden_lists_1_outcomes_overall" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", "parent_position", 1 AS "is_there", SUM(CASE WHEN "times" IS NOT NULL THEN 1 ELSE 0 END) AS "v_1" FROM "golden_lists_1_outcomes_reasons" GROUP BY "report_id", "parent_position") AS g2 ON g2."report_id" = t."report_id" AND g2."parent_position" = -1
  WHERE g1."is_there" IS NULL AND (CASE WHEN t."other" IS NULL THEN 0 ELSE t."other" END) > (0)) AS i
WHERE "lhs" < "rhs";

COMMENT ON VIEW "golden_lists_1_reasons_where_other" IS 'Other outcomes have reasons';

CREATE VIEW "golden_lists_1_reasons_exist" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", COALESCE(t."key", '#' || CAST(t."position" + 1 AS TEXT)) AS "instance", CASE WHEN t."other" IS NULL THEN 0 ELSE t."other" END AS "lhs", 0 AS "rhs"
  FROM "golden_lists_1_outcomes" AS t
  LEFT JOIN (SELECT "report_id", "parent_position", 1 AS "is_there" FROM "golden_lists_1_outcomes_reasons" GROUP BY "report_id", "parent_position") AS g1 ON g1."report_id" = t."report_id" AND g1."parent_position" = t."position"
  WHERE (CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS BIGINT)) = (0)) AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'overall' AS "instance", CASE WHEN t."other" IS NULL THEN 0 ELSE t."other" END AS "lhs", 0 AS "rhs"
  FROM "golden_lists_1_outcomes_overall" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", "parent_position", 1 AS "is_there" FROM "golden_lists_1_outcomes_reasons" GROUP BY "report_id", "parent_position") AS g2 ON g2."report_id" = t."report_id" AND g2."parent_position" = -1
  WHERE g1."is_there" IS NULL AND (CAST(CASE WHEN g2."is_there" IS NULL THEN 0 ELSE 1 END AS BIGINT)) = (0)) AS i
WHERE "lhs" <> "rhs";

COMMENT ON VIEW "golden_lists_1_reasons_exist" IS 'Without reasons there are no other outcomes';

CREATE VIEW "golden_lists_1_statute_used" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", '#' || CAST("position" + 1 AS TEXT) AS "instance", CASE WHEN "relied_upon_overall_times" IS NULL THEN 0 ELSE "relied_upon_overall_times" END AS "lhs", 0 AS "rhs"
  FROM "golden_lists_1_statutes") AS i
WHERE "lhs" <= "rhs";

COMMENT ON VIEW "golden_lists_1_statute_used" IS 'A statute in the list was relied upon';

CREATE VIEW "golden_lists_1_statute_of_office" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", '#' || CAST(j2."position" + 1 AS TEXT) || ',' || COALESCE(t."key", '#' || CAST(t."position" + 1 AS TEXT)) AS "instance", CASE WHEN t."times" IS NULL THEN 0 ELSE t."times" END AS "lhs", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE CASE WHEN j1."total" IS NULL THEN 0 ELSE j1."total" END END AS "rhs"
  FROM "golden_lists_1_statutes_relied_upon" AS t
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_outcomes" AS o) AS j1 ON j1."report_id" = t."report_id" AND j1."key" = t."key"
  JOIN "golden_lists_1_statutes" AS j2 ON j2."report_id" = t."report_id" AND j2."position" = t."parent_position"
  WHERE t."parent_position" >= 0) AS i
WHERE "lhs" > "rhs";

COMMENT ON VIEW "golden_lists_1_statute_of_office" IS 'An office relies on statutes in its own outcomes only';

CREATE VIEW "golden_lists_1_fee_share" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS TEXT)) AS "instance", CASE WHEN "share" IS NULL THEN 0 ELSE CAST("share" AS NUMERIC(38, 2)) END AS "lhs", CASE WHEN (CASE WHEN "processing" IS NULL THEN 0 ELSE CAST("processing" AS NUMERIC(38, 2)) END) = 0 THEN (100 * CASE WHEN "fees" IS NULL THEN 0 ELSE CAST("fees" AS NUMERIC(38, 2)) END) * 0 ELSE CASE WHEN ((100 * CASE WHEN "fees" IS NULL THEN 0 ELSE CAST("fees" AS NUMERIC(38, 2)) END) < 0 AND (CASE WHEN "processing" IS NULL THEN 0 ELSE CAST("processing" AS NUMERIC(38, 2)) END) > 0) OR ((100 * CASE WHEN "fees" IS NULL THEN 0 ELSE CAST("fees" AS NUMERIC(38, 2)) END) > 0 AND (CASE WHEN "processing" IS NULL THEN 0 ELSE CAST("processing" AS NUMERIC(38, 2)) END) < 0) THEN -1 ELSE 1 END * CAST(CAST(div(200 * CAST((abs(100 * CASE WHEN "fees" IS NULL THEN 0 ELSE CAST("fees" AS NUMERIC(38, 2)) END)) * 100 AS NUMERIC(38, 0)) + CAST((abs(CASE WHEN "processing" IS NULL THEN 0 ELSE CAST("processing" AS NUMERIC(38, 2)) END)) * 100 AS NUMERIC(38, 0)), 2 * CAST((abs(CASE WHEN "processing" IS NULL THEN 0 ELSE CAST("processing" AS NUMERIC(38, 2)) END)) * 100 AS NUMERIC(38, 0))) AS NUMERIC(38, 0)) * 0.01 AS NUMERIC(38, 2)) END AS "rhs"
  FROM "golden_lists_1_costs") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'overall' AS "instance", CASE WHEN "share" IS NULL THEN 0 ELSE CAST("share" AS NUMERIC(38, 2)) END AS "lhs", CASE WHEN (CASE WHEN "processing" IS NULL THEN 0 ELSE CAST("processing" AS NUMERIC(38, 2)) END) = 0 THEN (100 * CASE WHEN "fees" IS NULL THEN 0 ELSE CAST("fees" AS NUMERIC(38, 2)) END) * 0 ELSE CASE WHEN ((100 * CASE WHEN "fees" IS NULL THEN 0 ELSE CAST("fees" AS NUMERIC(38, 2)) END) < 0 AND (CASE WHEN "processing" IS NULL THEN 0 ELSE CAST("processing" AS NUMERIC(38, 2)) END) > 0) OR ((100 * CASE WHEN "fees" IS NULL THEN 0 ELSE CAST("fees" AS NUMERIC(38, 2)) END) > 0 AND (CASE WHEN "processing" IS NULL THEN 0 ELSE CAST("processing" AS NUMERIC(38, 2)) END) < 0) THEN -1 ELSE 1 END * CAST(CAST(div(200 * CAST((abs(100 * CASE WHEN "fees" IS NULL THEN 0 ELSE CAST("fees" AS NUMERIC(38, 2)) END)) * 100 AS NUMERIC(38, 0)) + CAST((abs(CASE WHEN "processing" IS NULL THEN 0 ELSE CAST("processing" AS NUMERIC(38, 2)) END)) * 100 AS NUMERIC(38, 0)), 2 * CAST((abs(CASE WHEN "processing" IS NULL THEN 0 ELSE CAST("processing" AS NUMERIC(38, 2)) END)) * 100 AS NUMERIC(38, 0))) AS NUMERIC(38, 0)) * 0.01 AS NUMERIC(38, 2)) END AS "rhs"
  FROM "golden_lists_1_costs_overall") AS i
WHERE "lhs" <> "rhs";

COMMENT ON VIEW "golden_lists_1_fee_share" IS 'Fees as percentage of processing costs, rounded';

CREATE VIEW "golden_lists_1_total_costs" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS TEXT)) AS "instance", CASE WHEN "total" IS NULL THEN 0 ELSE CAST("total" AS NUMERIC(38, 2)) END AS "lhs", CASE WHEN "processing" IS NULL THEN 0 ELSE CAST("processing" AS NUMERIC(38, 2)) END + CASE WHEN "litigation" IS NULL THEN 0 ELSE CAST("litigation" AS NUMERIC(38, 2)) END AS "rhs"
  FROM "golden_lists_1_costs") AS i
WHERE 2 * ("lhs" - "rhs") < -0.03
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'overall' AS "instance", CASE WHEN "total" IS NULL THEN 0 ELSE CAST("total" AS NUMERIC(38, 2)) END AS "lhs", CASE WHEN "processing" IS NULL THEN 0 ELSE CAST("processing" AS NUMERIC(38, 2)) END + CASE WHEN "litigation" IS NULL THEN 0 ELSE CAST("litigation" AS NUMERIC(38, 2)) END AS "rhs"
  FROM "golden_lists_1_costs_overall") AS i
WHERE 2 * ("lhs" - "rhs") < -0.03;

COMMENT ON VIEW "golden_lists_1_total_costs" IS 'Total costs, within rounding';

CREATE VIEW "golden_lists_1_office_opened" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", COALESCE(t."key", '#' || CAST(t."position" + 1 AS TEXT)) AS "instance", CASE WHEN t."opened" IS NULL THEN 0 ELSE t."opened" END AS "lhs", CAST(j1."year" AS BIGINT) AS "rhs"
  FROM "golden_lists_1_offices" AS t
  JOIN "golden_lists_1_reports" AS j1 ON j1."report_id" = t."report_id") AS i
WHERE "lhs" > "rhs";

COMMENT ON VIEW "golden_lists_1_office_opened" IS 'No office opens in the future';

CREATE VIEW "golden_lists_1_appeals_need_offices" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", '' AS "instance", CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS BIGINT) AS "lhs", CAST(CASE WHEN g2."is_there" IS NULL THEN 0 ELSE 1 END AS BIGINT) AS "rhs"
  FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_appeals_overall" AS o) AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_appeals" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (CAST(CASE WHEN j1."is_there" IS NULL THEN 0 ELSE 1 END AS BIGINT)) = (1)) AS i
WHERE "lhs" < "rhs";

COMMENT ON VIEW "golden_lists_1_appeals_need_offices" IS 'Appeals come with their overall row';

CREATE VIEW "golden_lists_1_appeals_received" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", COALESCE(t."key", '#' || CAST(t."position" + 1 AS TEXT)) AS "instance", CASE WHEN t."received" IS NULL THEN 0 ELSE t."received" END AS "lhs", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE j1."processed" END + (CASE WHEN j2."is_there" IS NULL THEN 0 ELSE j2."processed" END) AS "rhs"
  FROM "golden_lists_1_appeals" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_cases" AS o) AS j1 ON j1."report_id" = t."report_id" AND j1."key" = t."key"
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_cases" AS o) AS j2 ON j2."report_id" = p."prior_id" AND j2."key" = t."key") AS i
WHERE "lhs" > "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'overall' AS "instance", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE CASE WHEN j1."received" IS NULL THEN 0 ELSE j1."received" END END AS "lhs", j2."processed" + (j3."processed") AS "rhs"
  FROM "golden_lists_1_reports" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_appeals_overall" AS o) AS j1 ON j1."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j2 ON j2."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j3 ON j3."report_id" = p."prior_id") AS i
WHERE "lhs" > "rhs";

COMMENT ON VIEW "golden_lists_1_appeals_received" IS 'No more appeals than processed cases';

CREATE VIEW "golden_lists_1_violations" AS
SELECT 'summary.total' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_summary_total"
UNION ALL
SELECT 'cases.overall' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_cases_overall_529e60b8"
UNION ALL
SELECT 'outcomes.otherTotal' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_outcomes_other_total"
UNION ALL
SELECT 'outcomes.total' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_outcomes_total"
UNION ALL
SELECT 'outcomes.overall' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_outcomes_overall_111da310"
UNION ALL
SELECT 'statutes.reliedUpon.overall' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_statutes_relied_upon_overall"
UNION ALL
SELECT 'costs.total' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_costs_total"
UNION ALL
SELECT 'costs.overall' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_costs_overall_3532ea83"
UNION ALL
SELECT 'appeals.overall' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_appeals_overall_3568a5e1"
UNION ALL
SELECT 'rollForward' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_roll_forward"
UNION ALL
SELECT 'processedAreOutcomes' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_processed_are_outcomes"
UNION ALL
SELECT 'carriedOver' AS "rule", 'explain' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_carried_over"
UNION ALL
SELECT 'sameAsLastYear' AS "rule", 'info' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_same_as_last_year"
UNION ALL
SELECT 'summaryCarriedOver' AS "rule", 'warning' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_summary_carried_over"
UNION ALL
SELECT 'summaryOfCases' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_summary_of_cases"
UNION ALL
SELECT 'lowestIsLowest' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_lowest_is_lowest"
UNION ALL
SELECT 'medianBetween' AS "rule", 'warning' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_median_between"
UNION ALL
SELECT 'lowestNotAboveHighest' AS "rule", 'warning' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_lowest_not_above_highest"
UNION ALL
SELECT 'spread' AS "rule", 'info' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_spread"
UNION ALL
SELECT 'lateOnly' AS "rule", 'warning' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_late_only"
UNION ALL
SELECT 'daysInOrder' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_days_in_order"
UNION ALL
SELECT 'datesInOrder' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_dates_in_order"
UNION ALL
SELECT 'dateWithDays' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_date_with_days"
UNION ALL
SELECT 'filed' AS "rule", 'warning' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_filed"
UNION ALL
SELECT 'oldCasesAreKnown' AS "rule", 'warning' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_old_cases_are_known"
UNION ALL
SELECT 'reasonDescribed' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_reason_described"
UNION ALL
SELECT 'reasonsWhereOther' AS "rule", 'warning' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_reasons_where_other"
UNION ALL
SELECT 'reasonsExist' AS "rule", 'info' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_reasons_exist"
UNION ALL
SELECT 'statuteUsed' AS "rule", 'info' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_statute_used"
UNION ALL
SELECT 'statuteOfOffice' AS "rule", 'info' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_statute_of_office"
UNION ALL
SELECT 'feeShare' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_fee_share"
UNION ALL
SELECT 'totalCosts' AS "rule", 'info' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_total_costs"
UNION ALL
SELECT 'officeOpened' AS "rule", 'warning' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_office_opened"
UNION ALL
SELECT 'appealsNeedOffices' AS "rule", 'warning' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_appeals_need_offices"
UNION ALL
SELECT 'appealsReceived' AS "rule", 'warning' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 2)) AS "lhs", CAST("rhs" AS NUMERIC(38, 2)) AS "rhs", CAST("difference" AS NUMERIC(38, 2)) AS "difference" FROM "golden_lists_1_appeals_received";

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
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(CASE WHEN "received" IS NULL THEN 0 ELSE CAST("received" AS NUMERIC(38, 0)) END) AS NUMERIC(38, 0)) AS "v_1" FROM "golden_lists_1_appeals" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (((CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS NUMERIC(38, 0))) = (1) AND ((CASE WHEN j1."is_there" IS NULL THEN NULL ELSE CASE WHEN j1."received" IS NULL THEN 0 ELSE CAST(j1."received" AS NUMERIC(38, 0)) END END) IS NULL)))) AS i
UNION ALL
SELECT 'appeals.overall' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", 'pendingEnd' AS "instance"
FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_appeals_overall" AS o) AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(CASE WHEN "pending_end" IS NULL THEN 0 ELSE CAST("pending_end" AS NUMERIC(38, 0)) END) AS NUMERIC(38, 0)) AS "v_1" FROM "golden_lists_1_appeals" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (((CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS NUMERIC(38, 0))) = (1) AND ((CASE WHEN j1."is_there" IS NULL THEN NULL ELSE CASE WHEN j1."pending_end" IS NULL THEN 0 ELSE CAST(j1."pending_end" AS NUMERIC(38, 0)) END END) IS NULL)))) AS i
UNION ALL
SELECT 'processedAreOutcomes' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", COALESCE(t."key", '#' || CAST(t."position" + 1 AS TEXT)) AS "instance"
FROM "golden_lists_1_cases" AS t
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_outcomes" AS o) AS j1 ON j1."report_id" = t."report_id" AND j1."key" = t."key"
  WHERE ((CASE WHEN j1."is_there" IS NULL THEN NULL ELSE CASE WHEN j1."total" IS NULL THEN 0 ELSE j1."total" END END) IS NULL)) AS i
UNION ALL
SELECT 'carriedOver' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", COALESCE(t."key", '#' || CAST(t."position" + 1 AS TEXT)) AS "instance"
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
  WHERE ((CASE WHEN j1."is_there" IS NULL THEN NULL ELSE CASE WHEN j1."received" IS NULL THEN 0 ELSE j1."received" END END) IS NULL OR (2 * CASE WHEN j2."is_there" IS NULL THEN NULL ELSE CASE WHEN j2."received" IS NULL THEN 0 ELSE j2."received" END END + j3."received") IS NULL)) AS i
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
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", CAST(SUM(CAST("received" AS NUMERIC(38, 0))) AS NUMERIC(38, 0)) AS "v_1" FROM "golden_lists_1_cases" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  WHERE (((CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS NUMERIC(38, 0))) = (1) AND ((CAST(t."received_requests" AS NUMERIC(38, 0))) IS NULL)))) AS i
UNION ALL
SELECT 'lowestIsLowest' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", 'overall' AS "instance"
FROM "golden_lists_1_times_overall" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", MIN(CASE WHEN "lowest_special" = 'N/A' THEN 100000000000001 WHEN "lowest_special" = '<1' THEN 0.1 ELSE CASE WHEN "lowest" IS NULL THEN 0 ELSE CAST("lowest" AS NUMERIC(38, 1)) END END) AS "v_1" FROM "golden_lists_1_times" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (((CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS NUMERIC(38, 1))) = (1) AND ((NULLIF((CASE WHEN g2."is_there" IS NULL THEN 100000000000001 ELSE g2."v_1" END), 100000000000001)) IS NULL)))) AS i
UNION ALL
SELECT 'medianBetween' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", 'overall' AS "instance"
FROM "golden_lists_1_times_overall" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", 1 AS "is_there", SUM(CASE WHEN ("median" IS NOT NULL OR "median_special" IN ('<1')) THEN 1 ELSE 0 END) AS "v_1", MAX(CASE WHEN "median_special" = 'N/A' THEN 0 WHEN "median_special" = '<1' THEN 0.1 ELSE CASE WHEN "median" IS NULL THEN 0 ELSE CAST("median" AS NUMERIC(38, 1)) END END) AS "v_2" FROM "golden_lists_1_times" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (((CAST(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END AS NUMERIC(38, 1))) = (1) AND ((CAST(CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END AS NUMERIC(38, 1)))) > (0) AND ((NULLIF((CASE WHEN g2."is_there" IS NULL THEN -100000000000001 ELSE g2."v_2" END), -100000000000001)) IS NULL)))) AS i
UNION ALL
SELECT 'lateOnly' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", COALESCE(t."key", '#' || CAST(t."position" + 1 AS TEXT)) AS "instance"
FROM "golden_lists_1_times" AS t
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_cases" AS o) AS j1 ON j1."report_id" = t."report_id" AND j1."key" = t."key"
  WHERE ((CASE WHEN t."late_special" = 'none' THEN NULL ELSE CASE WHEN t."late" IS NULL THEN 0 ELSE t."late" END END) IS NULL OR (CASE WHEN j1."is_there" IS NULL THEN NULL ELSE j1."processed" END) IS NULL)) AS i
UNION ALL
SELECT 'lateOnly' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", 'overall' AS "instance"
FROM "golden_lists_1_times_overall" AS t
  LEFT JOIN (SELECT "report_id", 1 AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j1 ON j1."report_id" = t."report_id"
  WHERE g1."is_there" IS NULL AND ((CASE WHEN t."late_special" = 'none' THEN NULL ELSE CASE WHEN t."late" IS NULL THEN 0 ELSE t."late" END END) IS NULL)) AS i
UNION ALL
SELECT 'datesInOrder' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS TEXT)) || ',k=2' AS "instance"
FROM "golden_lists_1_oldest"
  WHERE ((((CAST(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT) + CAST(CASE WHEN "date1" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT))) = (2) AND ((CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE CAST(("date2" - DATE '0001-01-01' + 1) AS BIGINT) END) IS NULL OR (CASE WHEN "date1_special" = 'N/A' THEN NULL ELSE CAST(("date1" - DATE '0001-01-01' + 1) AS BIGINT) END) IS NULL)))) AS i
UNION ALL
SELECT 'datesInOrder' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", COALESCE("key", '#' || CAST("position" + 1 AS TEXT)) || ',k=3' AS "instance"
FROM "golden_lists_1_oldest"
  WHERE ((((CAST(CASE WHEN "date3" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT) + CAST(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT))) = (2) AND ((CASE WHEN "date3_special" = 'N/A' THEN NULL ELSE CAST(("date3" - DATE '0001-01-01' + 1) AS BIGINT) END) IS NULL OR (CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE CAST(("date2" - DATE '0001-01-01' + 1) AS BIGINT) END) IS NULL)))) AS i
UNION ALL
SELECT 'datesInOrder' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'overall' || ',k=2' AS "instance"
FROM "golden_lists_1_oldest_overall"
  WHERE ((((CAST(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT) + CAST(CASE WHEN "date1" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT))) = (2) AND ((CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE CAST(("date2" - DATE '0001-01-01' + 1) AS BIGINT) END) IS NULL OR (CASE WHEN "date1_special" = 'N/A' THEN NULL ELSE CAST(("date1" - DATE '0001-01-01' + 1) AS BIGINT) END) IS NULL)))) AS i
UNION ALL
SELECT 'datesInOrder' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'overall' || ',k=3' AS "instance"
FROM "golden_lists_1_oldest_overall"
  WHERE ((((CAST(CASE WHEN "date3" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT) + CAST(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT))) = (2) AND ((CASE WHEN "date3_special" = 'N/A' THEN NULL ELSE CAST(("date3" - DATE '0001-01-01' + 1) AS BIGINT) END) IS NULL OR (CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE CAST(("date2" - DATE '0001-01-01' + 1) AS BIGINT) END) IS NULL)))) AS i
UNION ALL
SELECT 'statuteOfOffice' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", '#' || CAST(j2."position" + 1 AS TEXT) || ',' || COALESCE(t."key", '#' || CAST(t."position" + 1 AS TEXT)) AS "instance"
FROM "golden_lists_1_statutes_relied_upon" AS t
  LEFT JOIN (SELECT o.*, 1 AS "is_there" FROM "golden_lists_1_outcomes" AS o) AS j1 ON j1."report_id" = t."report_id" AND j1."key" = t."key"
  JOIN "golden_lists_1_statutes" AS j2 ON j2."report_id" = t."report_id" AND j2."position" = t."parent_position"
  WHERE t."parent_position" >= 0 AND ((CASE WHEN j1."is_there" IS NULL THEN NULL ELSE CASE WHEN j1."total" IS NULL THEN 0 ELSE j1."total" END END) IS NULL)) AS i
UNION ALL
SELECT 'appealsReceived' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", COALESCE(t."key", '#' || CAST(t."position" + 1 AS TEXT)) AS "instance"
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
  WHERE ((CASE WHEN j1."is_there" IS NULL THEN NULL ELSE CASE WHEN j1."received" IS NULL THEN 0 ELSE j1."received" END END) IS NULL)) AS i;
