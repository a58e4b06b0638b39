-- golden-lists, edition 1, for clickhouse. Made by schemakit; do not edit.
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

CREATE TABLE "golden_lists_1_reports" (
  "report_id" Int64,
  "source" Nullable(String),
  "organization" String,
  "organization_code" Nullable(String),
  "year" Int32,
  "title" Nullable(String),
  "publication_date" Nullable(String)
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE TABLE "golden_lists_1_offices" (
  "report_id" Int64,
  "position" Int32,
  "key" Nullable(String) COMMENT 'Office',
  "name" Nullable(String) COMMENT 'Name',
  "opened" Nullable(Int64) COMMENT 'Opened in'
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE TABLE "golden_lists_1_summary" (
  "report_id" Int64,
  "pending_start_requests" Nullable(Int64) COMMENT 'Pending at start · Requests',
  "pending_start_appeals" Nullable(Int64) COMMENT 'Pending at start · Appeals',
  "pending_start_total" Nullable(Int64) COMMENT 'Pending at start · Total',
  "received_requests" Nullable(Int64) COMMENT 'Received · Requests',
  "received_appeals" Nullable(Int64) COMMENT 'Received · Appeals',
  "received_total" Nullable(Int64) COMMENT 'Received · Total',
  "pending_end_requests" Nullable(Int64) COMMENT 'Pending at end · Requests',
  "pending_end_appeals" Nullable(Int64) COMMENT 'Pending at end · Appeals',
  "pending_end_total" Nullable(Int64) COMMENT 'Pending at end · Total'
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE TABLE "golden_lists_1_cases" (
  "report_id" Int64,
  "position" Int32,
  "key" Nullable(String) COMMENT 'Office',
  "pending_start" Int64 COMMENT 'Pending at start',
  "received" Int64 COMMENT 'Received',
  "processed" Int64 COMMENT 'Processed',
  "pending_end" Int64 COMMENT 'Pending at end'
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE TABLE "golden_lists_1_cases_overall" (
  "report_id" Int64,
  "pending_start" Int64 COMMENT 'Pending at start',
  "received" Int64 COMMENT 'Received',
  "processed" Int64 COMMENT 'Processed',
  "pending_end" Int64 COMMENT 'Pending at end'
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE TABLE "golden_lists_1_outcomes" (
  "report_id" Int64,
  "position" Int32,
  "key" Nullable(String) COMMENT 'Office',
  "granted_full" Nullable(Int64) COMMENT 'In full',
  "granted_partial" Nullable(Int64) COMMENT 'In part',
  "other" Nullable(Int64) COMMENT 'Other',
  "other_total" Nullable(Int64) COMMENT 'Total of other reasons',
  "total" Nullable(Int64) COMMENT 'Total'
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE TABLE "golden_lists_1_outcomes_overall" (
  "report_id" Int64,
  "granted_full" Nullable(Int64) COMMENT 'In full',
  "granted_partial" Nullable(Int64) COMMENT 'In part',
  "other" Nullable(Int64) COMMENT 'Other',
  "other_total" Nullable(Int64) COMMENT 'Total of other reasons',
  "total" Nullable(Int64) COMMENT 'Total'
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE TABLE "golden_lists_1_outcomes_reasons" (
  "report_id" Int64,
  "parent_position" Int32,
  "position" Int32,
  "description" Nullable(String) COMMENT 'Description',
  "times" Nullable(Int64) COMMENT 'Times'
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE TABLE "golden_lists_1_times" (
  "report_id" Int64,
  "position" Int32,
  "key" Nullable(String) COMMENT 'Office',
  "median" Nullable(Decimal(18, 1)) COMMENT 'Median',
  "median_special" Nullable(String) COMMENT 'Median',
  "average" Nullable(Decimal(18, 1)) COMMENT 'Average',
  "average_special" Nullable(String) COMMENT 'Average',
  "lowest" Nullable(Decimal(18, 1)) COMMENT 'Lowest',
  "lowest_special" Nullable(String) COMMENT 'Lowest',
  "highest" Nullable(Decimal(18, 1)) COMMENT 'Highest',
  "highest_special" Nullable(String) COMMENT 'Highest',
  "late" Nullable(Int64) COMMENT 'Late',
  "late_special" Nullable(String) COMMENT 'Late'
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE TABLE "golden_lists_1_times_overall" (
  "report_id" Int64,
  "median" Nullable(Decimal(18, 1)) COMMENT 'Median',
  "median_special" Nullable(String) COMMENT 'Median',
  "average" Nullable(Decimal(18, 1)) COMMENT 'Average',
  "average_special" Nullable(String) COMMENT 'Average',
  "lowest" Nullable(Decimal(18, 1)) COMMENT 'Lowest',
  "lowest_special" Nullable(String) COMMENT 'Lowest',
  "highest" Nullable(Decimal(18, 1)) COMMENT 'Highest',
  "highest_special" Nullable(String) COMMENT 'Highest',
  "late" Nullable(Int64) COMMENT 'Late',
  "late_special" Nullable(String) COMMENT 'Late'
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE TABLE "golden_lists_1_oldest" (
  "report_id" Int64,
  "position" Int32,
  "key" Nullable(String) COMMENT 'Office',
  "date1" Nullable(String) COMMENT 'Date of the oldest',
  "date1_special" Nullable(String) COMMENT 'Date of the oldest',
  "days1" Nullable(Int64) COMMENT 'Days of the oldest',
  "date2" Nullable(String) COMMENT 'Date of the 2nd',
  "date2_special" Nullable(String) COMMENT 'Date of the 2nd',
  "days2" Nullable(Int64) COMMENT 'Days of the 2nd',
  "date3" Nullable(String) COMMENT 'Date of the 3rd',
  "date3_special" Nullable(String) COMMENT 'Date of the 3rd',
  "days3" Nullable(Int64) COMMENT 'Days of the 3rd'
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE TABLE "golden_lists_1_oldest_overall" (
  "report_id" Int64,
  "date1" Nullable(String) COMMENT 'Date of the oldest',
  "date1_special" Nullable(String) COMMENT 'Date of the oldest',
  "days1" Nullable(Int64) COMMENT 'Days of the oldest',
  "date2" Nullable(String) COMMENT 'Date of the 2nd',
  "date2_special" Nullable(String) COMMENT 'Date of the 2nd',
  "days2" Nullable(Int64) COMMENT 'Days of the 2nd',
  "date3" Nullable(String) COMMENT 'Date of the 3rd',
  "date3_special" Nullable(String) COMMENT 'Date of the 3rd',
  "days3" Nullable(Int64) COMMENT 'Days of the 3rd'
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE TABLE "golden_lists_1_older" (
  "report_id" Int64,
  "position" Int32,
  "key" Nullable(String) COMMENT 'File',
  "date1" Nullable(String) COMMENT 'Date of the oldest',
  "date1_special" Nullable(String) COMMENT 'Date of the oldest',
  "days1" Nullable(Int64) COMMENT 'Days of the oldest',
  "date2" Nullable(String) COMMENT 'Date of the 2nd',
  "date2_special" Nullable(String) COMMENT 'Date of the 2nd',
  "days2" Nullable(Int64) COMMENT 'Days of the 2nd',
  "date3" Nullable(String) COMMENT 'Date of the 3rd',
  "date3_special" Nullable(String) COMMENT 'Date of the 3rd',
  "days3" Nullable(Int64) COMMENT 'Days of the 3rd'
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE TABLE "golden_lists_1_statutes" (
  "report_id" Int64,
  "position" Int32,
  "statute" Nullable(String) COMMENT 'Statute',
  "relied_upon_overall_times" Nullable(Int64) COMMENT 'Times'
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE TABLE "golden_lists_1_statutes_relied_upon" (
  "report_id" Int64,
  "parent_position" Int32,
  "position" Int32,
  "key" Nullable(String) COMMENT 'Office',
  "times" Nullable(Int64) COMMENT 'Times'
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE TABLE "golden_lists_1_costs" (
  "report_id" Int64,
  "position" Int32,
  "key" Nullable(String) COMMENT 'Office',
  "processing" Nullable(Decimal(18, 2)) COMMENT 'Processing',
  "litigation" Nullable(Decimal(18, 2)) COMMENT 'Litigation',
  "total" Nullable(Decimal(18, 2)) COMMENT 'Total costs',
  "fees" Nullable(Decimal(18, 2)) COMMENT 'Fees',
  "share" Nullable(Decimal(18, 2)) COMMENT 'Fees as percentage of processing costs'
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE TABLE "golden_lists_1_costs_overall" (
  "report_id" Int64,
  "processing" Nullable(Decimal(18, 2)) COMMENT 'Processing',
  "litigation" Nullable(Decimal(18, 2)) COMMENT 'Litigation',
  "total" Nullable(Decimal(18, 2)) COMMENT 'Total costs',
  "fees" Nullable(Decimal(18, 2)) COMMENT 'Fees',
  "share" Nullable(Decimal(18, 2)) COMMENT 'Fees as percentage of processing costs'
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE TABLE "golden_lists_1_appeals" (
  "report_id" Int64,
  "position" Int32,
  "key" Nullable(String) COMMENT 'Office',
  "received" Nullable(Int64) COMMENT 'Received',
  "pending_end" Nullable(Int64) COMMENT 'Pending at end'
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE TABLE "golden_lists_1_appeals_overall" (
  "report_id" Int64,
  "received" Nullable(Int64) COMMENT 'Received',
  "pending_end" Nullable(Int64) COMMENT 'Pending at end'
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE TABLE "golden_lists_1_footnotes" (
  "report_id" Int64,
  "table_id" String,
  "position" Int32,
  "text" String
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE VIEW "golden_lists_1_prior" AS
SELECT "report_id", MIN("prior_id") AS "prior_id"
FROM (SELECT r."report_id" AS "report_id", q."report_id" AS "prior_id" FROM "golden_lists_1_reports" AS r JOIN "golden_lists_1_reports" AS q ON q."year" = r."year" - 1 AND q."organization_code" = r."organization_code"
  UNION ALL
  SELECT r."report_id" AS "report_id", q."report_id" AS "prior_id" FROM "golden_lists_1_reports" AS r JOIN "golden_lists_1_reports" AS q ON q."year" = r."year" - 1 AND q."organization" = r."organization"
  WHERE q."organization_code" IS NULL OR r."organization_code" IS NULL) AS pairs
GROUP BY "report_id"
HAVING COUNT(*) = 1;

CREATE VIEW "golden_lists_1_summary_total" AS
SELECT "report_id" AS "report_id", 'pendingStart' AS "instance", "pending_start_total" AS "lhs", "pending_start_requests" + "pending_start_appeals" AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_summary"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'received' AS "instance", "received_total" AS "lhs", "received_requests" + "received_appeals" AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_summary"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'pendingEnd' AS "instance", "pending_end_total" AS "lhs", "pending_end_requests" + "pending_end_appeals" AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_summary"
  WHERE ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_cases_overall_529e60b8" AS
SELECT t."report_id" AS "report_id", 'pendingStart' AS "instance", toDecimal128(j1."pending_start", 0) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN toDecimal128('0', 0) ELSE g2."v_1" END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there", toDecimal128(SUM(toDecimal128("pending_start", 0)), 0) AS "v_1" FROM "golden_lists_1_cases" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (toDecimal128(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ("lhs" <> "rhs")
UNION ALL
SELECT t."report_id" AS "report_id", 'received' AS "instance", toDecimal128(j1."received", 0) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN toDecimal128('0', 0) ELSE g2."v_1" END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there", toDecimal128(SUM(toDecimal128("received", 0)), 0) AS "v_1" FROM "golden_lists_1_cases" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (toDecimal128(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ("lhs" <> "rhs")
UNION ALL
SELECT t."report_id" AS "report_id", 'processed' AS "instance", toDecimal128(j1."processed", 0) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN toDecimal128('0', 0) ELSE g2."v_1" END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there", toDecimal128(SUM(toDecimal128("processed", 0)), 0) AS "v_1" FROM "golden_lists_1_cases" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (toDecimal128(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ("lhs" <> "rhs")
UNION ALL
SELECT t."report_id" AS "report_id", 'pendingEnd' AS "instance", toDecimal128(j1."pending_end", 0) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN toDecimal128('0', 0) ELSE g2."v_1" END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there", toDecimal128(SUM(toDecimal128("pending_end", 0)), 0) AS "v_1" FROM "golden_lists_1_cases" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (toDecimal128(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_outcomes_other_total" AS
SELECT t."report_id" AS "report_id", COALESCE(t."key", concat('#', toString(t."position" + 1))) AS "instance", COALESCE(toDecimal128(t."other_total", 0), toDecimal128('0', 0)) AS "lhs", (CASE WHEN g1."is_there" IS NULL THEN toDecimal128('0', 0) ELSE g1."v_1" END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_outcomes" AS t
  LEFT JOIN (SELECT "report_id", "parent_position", toNullable(1) AS "is_there", toDecimal128(SUM(COALESCE(toDecimal128("times", 0), toDecimal128('0', 0))), 0) AS "v_1" FROM "golden_lists_1_outcomes_reasons" GROUP BY "report_id", "parent_position") AS g1 ON g1."report_id" = t."report_id" AND g1."parent_position" = t."position"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT t."report_id" AS "report_id", 'overall' AS "instance", COALESCE(toDecimal128(t."other_total", 0), toDecimal128('0', 0)) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN toDecimal128('0', 0) ELSE g2."v_1" END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_outcomes_overall" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", "parent_position", toNullable(1) AS "is_there", toDecimal128(SUM(COALESCE(toDecimal128("times", 0), toDecimal128('0', 0))), 0) AS "v_1" FROM "golden_lists_1_outcomes_reasons" GROUP BY "report_id", "parent_position") AS g2 ON g2."report_id" = t."report_id" AND g2."parent_position" = -1
  WHERE g1."is_there" IS NULL AND ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_outcomes_total" AS
SELECT "report_id" AS "report_id", COALESCE("key", concat('#', toString("position" + 1))) AS "instance", COALESCE("total", 0) AS "lhs", COALESCE("granted_full", 0) + COALESCE("granted_partial", 0) + COALESCE("other", 0) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_outcomes"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'overall' AS "instance", COALESCE("total", 0) AS "lhs", COALESCE("granted_full", 0) + COALESCE("granted_partial", 0) + COALESCE("other", 0) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_outcomes_overall"
  WHERE ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_outcomes_overall_111da310" AS
SELECT t."report_id" AS "report_id", 'granted.full' AS "instance", COALESCE(toDecimal128(j1."granted_full", 0), toDecimal128('0', 0)) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN toDecimal128('0', 0) ELSE g2."v_1" END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_outcomes_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there", toDecimal128(SUM(COALESCE(toDecimal128("granted_full", 0), toDecimal128('0', 0))), 0) AS "v_1" FROM "golden_lists_1_outcomes" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (toDecimal128(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ("lhs" <> "rhs")
UNION ALL
SELECT t."report_id" AS "report_id", 'granted.partial' AS "instance", COALESCE(toDecimal128(j1."granted_partial", 0), toDecimal128('0', 0)) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN toDecimal128('0', 0) ELSE g2."v_1" END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_outcomes_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there", toDecimal128(SUM(COALESCE(toDecimal128("granted_partial", 0), toDecimal128('0', 0))), 0) AS "v_1" FROM "golden_lists_1_outcomes" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (toDecimal128(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ("lhs" <> "rhs")
UNION ALL
SELECT t."report_id" AS "report_id", 'other' AS "instance", COALESCE(toDecimal128(j1."other", 0), toDecimal128('0', 0)) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN toDecimal128('0', 0) ELSE g2."v_1" END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_outcomes_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there", toDecimal128(SUM(COALESCE(toDecimal128("other", 0), toDecimal128('0', 0))), 0) AS "v_1" FROM "golden_lists_1_outcomes" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (toDecimal128(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ("lhs" <> "rhs")
UNION ALL
SELECT t."report_id" AS "report_id", 'otherTotal' AS "instance", COALESCE(toDecimal128(j1."other_total", 0), toDecimal128('0', 0)) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN toDecimal128('0', 0) ELSE g2."v_1" END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_outcomes_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there", toDecimal128(SUM(COALESCE(toDecimal128("other_total", 0), toDecimal128('0', 0))), 0) AS "v_1" FROM "golden_lists_1_outcomes" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (toDecimal128(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_statutes_relied_upon_overall" AS
SELECT t."report_id" AS "report_id", concat(concat('#', toString(t."position" + 1)), ',times') AS "instance", COALESCE(toDecimal128(t."relied_upon_overall_times", 0), toDecimal128('0', 0)) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN toDecimal128('0', 0) ELSE g2."v_1" END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_statutes" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", "parent_position", toNullable(1) AS "is_there", toDecimal128(SUM(COALESCE(toDecimal128("times", 0), toDecimal128('0', 0))), 0) AS "v_1" FROM "golden_lists_1_statutes_relied_upon" GROUP BY "report_id", "parent_position") AS g2 ON g2."report_id" = t."report_id" AND g2."parent_position" = t."position"
  WHERE (toDecimal128(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_costs_total" AS
SELECT "report_id" AS "report_id", COALESCE("key", concat('#', toString("position" + 1))) AS "instance", COALESCE(toDecimal128("total", 2), toDecimal128('0', 2)) AS "lhs", COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2)) + COALESCE(toDecimal128("litigation", 2), toDecimal128('0', 2)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_costs"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'overall' AS "instance", COALESCE(toDecimal128("total", 2), toDecimal128('0', 2)) AS "lhs", COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2)) + COALESCE(toDecimal128("litigation", 2), toDecimal128('0', 2)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_costs_overall"
  WHERE ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_costs_overall_3532ea83" AS
SELECT t."report_id" AS "report_id", 'processing' AS "instance", COALESCE(toDecimal128(j1."processing", 2), toDecimal128('0', 2)) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN toDecimal128('0', 2) ELSE g2."v_1" END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_costs_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there", toDecimal128(SUM(COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2))), 2) AS "v_1" FROM "golden_lists_1_costs" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (toDecimal128(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END, 2)) = (toDecimal128('1', 2)) AND ("lhs" <> "rhs")
UNION ALL
SELECT t."report_id" AS "report_id", 'litigation' AS "instance", COALESCE(toDecimal128(j1."litigation", 2), toDecimal128('0', 2)) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN toDecimal128('0', 2) ELSE g2."v_1" END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_costs_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there", toDecimal128(SUM(COALESCE(toDecimal128("litigation", 2), toDecimal128('0', 2))), 2) AS "v_1" FROM "golden_lists_1_costs" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (toDecimal128(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END, 2)) = (toDecimal128('1', 2)) AND ("lhs" <> "rhs")
UNION ALL
SELECT t."report_id" AS "report_id", 'total' AS "instance", COALESCE(toDecimal128(j1."total", 2), toDecimal128('0', 2)) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN toDecimal128('0', 2) ELSE g2."v_1" END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_costs_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there", toDecimal128(SUM(COALESCE(toDecimal128("total", 2), toDecimal128('0', 2))), 2) AS "v_1" FROM "golden_lists_1_costs" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (toDecimal128(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END, 2)) = (toDecimal128('1', 2)) AND ("lhs" <> "rhs")
UNION ALL
SELECT t."report_id" AS "report_id", 'fees' AS "instance", COALESCE(toDecimal128(j1."fees", 2), toDecimal128('0', 2)) AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN toDecimal128('0', 2) ELSE g2."v_1" END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_costs_overall" AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there", toDecimal128(SUM(COALESCE(toDecimal128("fees", 2), toDecimal128('0', 2))), 2) AS "v_1" FROM "golden_lists_1_costs" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (toDecimal128(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END, 2)) = (toDecimal128('1', 2)) AND ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_appeals_overall_3568a5e1" AS
SELECT t."report_id" AS "report_id", 'received' AS "instance", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE COALESCE(toDecimal128(j1."received", 0), toDecimal128('0', 0)) END AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN toDecimal128('0', 0) ELSE g2."v_1" END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT *, toNullable(1) AS "is_there" FROM "golden_lists_1_appeals_overall") AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there", toDecimal128(SUM(COALESCE(toDecimal128("received", 0), toDecimal128('0', 0))), 0) AS "v_1" FROM "golden_lists_1_appeals" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (toDecimal128(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ("lhs" <> "rhs")
UNION ALL
SELECT t."report_id" AS "report_id", 'pendingEnd' AS "instance", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE COALESCE(toDecimal128(j1."pending_end", 0), toDecimal128('0', 0)) END AS "lhs", (CASE WHEN g2."is_there" IS NULL THEN toDecimal128('0', 0) ELSE g2."v_1" END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT *, toNullable(1) AS "is_there" FROM "golden_lists_1_appeals_overall") AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there", toDecimal128(SUM(COALESCE(toDecimal128("pending_end", 0), toDecimal128('0', 0))), 0) AS "v_1" FROM "golden_lists_1_appeals" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (toDecimal128(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_roll_forward" AS
SELECT "report_id" AS "report_id", COALESCE("key", concat('#', toString("position" + 1))) AS "instance", "pending_end" AS "lhs", "pending_start" + "received" - "processed" AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_cases"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'overall' AS "instance", "pending_end" AS "lhs", "pending_start" + "received" - "processed" AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_cases_overall"
  WHERE ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_processed_are_outcomes" AS
SELECT t."report_id" AS "report_id", COALESCE(t."key", concat('#', toString(t."position" + 1))) AS "instance", t."processed" AS "lhs", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE COALESCE(j1."total", 0) END AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_cases" AS t
  LEFT JOIN (SELECT *, toNullable(1) AS "is_there" FROM "golden_lists_1_outcomes") AS j1 ON j1."report_id" = t."report_id" AND j1."key" = t."key"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT t."report_id" AS "report_id", 'overall' AS "instance", t."processed" AS "lhs", COALESCE(j1."total", 0) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_cases_overall" AS t
  JOIN "golden_lists_1_outcomes_overall" AS j1 ON j1."report_id" = t."report_id"
  WHERE ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_carried_over" AS
SELECT t."report_id" AS "report_id", COALESCE(t."key", concat('#', toString(t."position" + 1))) AS "instance", t."pending_start" AS "lhs", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE j1."pending_end" END AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_cases" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  LEFT JOIN (SELECT *, toNullable(1) AS "is_there" FROM "golden_lists_1_cases") AS j1 ON j1."report_id" = p."prior_id" AND j1."key" = t."key"
  WHERE t."report_id" NOT IN (SELECT "report_id" FROM "golden_lists_1_footnotes" WHERE "table_id" = 'cases') AND ("lhs" <> "rhs")
UNION ALL
SELECT t."report_id" AS "report_id", 'overall' AS "instance", t."pending_start" AS "lhs", j1."pending_end" AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_cases_overall" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j1 ON j1."report_id" = p."prior_id"
  WHERE t."report_id" NOT IN (SELECT "report_id" FROM "golden_lists_1_footnotes" WHERE "table_id" = 'cases') AND ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_same_as_last_year" AS
SELECT t."report_id" AS "report_id", 'overall' AS "instance", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE COALESCE(j1."received", 0) END AS "lhs", 2 * CASE WHEN j2."is_there" IS NULL THEN NULL ELSE COALESCE(j2."received", 0) END + j3."received" AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_reports" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  LEFT JOIN (SELECT *, toNullable(1) AS "is_there" FROM "golden_lists_1_appeals_overall") AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT *, toNullable(1) AS "is_there" FROM "golden_lists_1_appeals_overall") AS j2 ON j2."report_id" = p."prior_id"
  JOIN "golden_lists_1_cases_overall" AS j3 ON j3."report_id" = p."prior_id"
  WHERE ("lhs" > "rhs");

CREATE VIEW "golden_lists_1_summary_carried_over" AS
SELECT t."report_id" AS "report_id", 'requests' AS "instance", t."pending_start_requests" AS "lhs", j1."pending_end_requests" AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_summary" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  JOIN "golden_lists_1_summary" AS j1 ON j1."report_id" = p."prior_id"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT t."report_id" AS "report_id", 'appeals' AS "instance", t."pending_start_appeals" AS "lhs", j1."pending_end_appeals" AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_summary" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  JOIN "golden_lists_1_summary" AS j1 ON j1."report_id" = p."prior_id"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT t."report_id" AS "report_id", 'total' AS "instance", t."pending_start_total" AS "lhs", j1."pending_end_total" AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_summary" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  JOIN "golden_lists_1_summary" AS j1 ON j1."report_id" = p."prior_id"
  WHERE ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_summary_of_cases" AS
SELECT t."report_id" AS "report_id", '' AS "instance", toDecimal128(t."received_requests", 0) AS "lhs", (CASE WHEN g1."is_there" IS NULL THEN toDecimal128('0', 0) ELSE g1."v_1" END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_summary" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there", toDecimal128(SUM(toDecimal128("received", 0)), 0) AS "v_1" FROM "golden_lists_1_cases" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  WHERE (toDecimal128(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_lowest_is_lowest" AS
SELECT t."report_id" AS "report_id", 'overall' AS "instance", CASE WHEN t."lowest_special" = 'N/A' THEN toDecimal128('0', 1) WHEN t."lowest_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128(t."lowest", 1), toDecimal128('0', 1)) END AS "lhs", NULLIF((CASE WHEN g2."is_there" IS NULL THEN toDecimal128('100000000000001', 1) ELSE g2."v_1" END), toDecimal128('100000000000001', 1)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_times_overall" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there", MIN(CASE WHEN "lowest_special" = 'N/A' THEN toDecimal128('100000000000001', 1) WHEN "lowest_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128("lowest", 1), toDecimal128('0', 1)) END) AS "v_1" FROM "golden_lists_1_times" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (toDecimal128(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END, 1)) = (toDecimal128('1', 1)) AND ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_median_between" AS
SELECT t."report_id" AS "report_id", 'overall' AS "instance", CASE WHEN t."median_special" = 'N/A' THEN toDecimal128('0', 1) WHEN t."median_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128(t."median", 1), toDecimal128('0', 1)) END AS "lhs", NULLIF((CASE WHEN g2."is_there" IS NULL THEN toDecimal128('-100000000000001', 1) ELSE g2."v_2" END), toDecimal128('-100000000000001', 1)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_times_overall" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there", SUM(CASE WHEN ("median" IS NOT NULL OR "median_special" IN ('<1')) THEN 1 ELSE 0 END) AS "v_1", MAX(CASE WHEN "median_special" = 'N/A' THEN toDecimal128('0', 1) WHEN "median_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128("median", 1), toDecimal128('0', 1)) END) AS "v_2" FROM "golden_lists_1_times" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (toDecimal128(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END, 1)) = (toDecimal128('1', 1)) AND ((toDecimal128(CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END, 1))) > (toDecimal128('0', 1)) AND ("lhs" > "rhs");

CREATE VIEW "golden_lists_1_lowest_not_above_highest" AS
SELECT "report_id" AS "report_id", COALESCE("key", concat('#', toString("position" + 1))) AS "instance", CASE WHEN "lowest_special" = 'N/A' THEN toDecimal128('0', 1) WHEN "lowest_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128("lowest", 1), toDecimal128('0', 1)) END AS "lhs", CASE WHEN "highest_special" = 'N/A' THEN toDecimal128('0', 1) WHEN "highest_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128("highest", 1), toDecimal128('0', 1)) END AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_times"
  WHERE ("lhs" > "rhs")
UNION ALL
SELECT t."report_id" AS "report_id", 'overall' AS "instance", CASE WHEN t."lowest_special" = 'N/A' THEN toDecimal128('0', 1) WHEN t."lowest_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128(t."lowest", 1), toDecimal128('0', 1)) END AS "lhs", CASE WHEN t."highest_special" = 'N/A' THEN toDecimal128('0', 1) WHEN t."highest_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128(t."highest", 1), toDecimal128('0', 1)) END AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_times_overall" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  WHERE g1."is_there" IS NULL AND ("lhs" > "rhs");

CREATE VIEW "golden_lists_1_spread" AS
SELECT "report_id" AS "report_id", COALESCE("key", concat('#', toString("position" + 1))) AS "instance", CASE WHEN "average_special" = 'N/A' THEN toDecimal128('0', 1) WHEN "average_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128("average", 1), toDecimal128('0', 1)) END AS "lhs", CASE WHEN "median_special" = 'N/A' THEN toDecimal128('0', 1) WHEN "median_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128("median", 1), toDecimal128('0', 1)) END AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_times"
  WHERE (1000000 * abs("lhs" - "rhs") > 500000 * greatest(abs("lhs"), abs("rhs")))
UNION ALL
SELECT t."report_id" AS "report_id", 'overall' AS "instance", CASE WHEN t."average_special" = 'N/A' THEN toDecimal128('0', 1) WHEN t."average_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128(t."average", 1), toDecimal128('0', 1)) END AS "lhs", CASE WHEN t."median_special" = 'N/A' THEN toDecimal128('0', 1) WHEN t."median_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128(t."median", 1), toDecimal128('0', 1)) END AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_times_overall" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  WHERE g1."is_there" IS NULL AND (1000000 * abs("lhs" - "rhs") > 500000 * greatest(abs("lhs"), abs("rhs")));

CREATE VIEW "golden_lists_1_late_only" AS
SELECT t."report_id" AS "report_id", COALESCE(t."key", concat('#', toString(t."position" + 1))) AS "instance", CASE WHEN t."late_special" = 'none' THEN NULL ELSE COALESCE(t."late", 0) END AS "lhs", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE j1."processed" END AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_times" AS t
  LEFT JOIN (SELECT *, toNullable(1) AS "is_there" FROM "golden_lists_1_cases") AS j1 ON j1."report_id" = t."report_id" AND j1."key" = t."key"
  WHERE ("lhs" > "rhs")
UNION ALL
SELECT t."report_id" AS "report_id", 'overall' AS "instance", CASE WHEN t."late_special" = 'none' THEN NULL ELSE COALESCE(t."late", 0) END AS "lhs", j1."processed" AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_times_overall" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j1 ON j1."report_id" = t."report_id"
  WHERE g1."is_there" IS NULL AND ("lhs" > "rhs");

CREATE VIEW "golden_lists_1_days_in_order" AS
SELECT "report_id" AS "report_id", concat(COALESCE("key", concat('#', toString("position" + 1))), ',k=2') AS "instance", COALESCE("days2", 0) AS "lhs", COALESCE("days1", 0) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_oldest"
  WHERE ("lhs" > "rhs")
UNION ALL
SELECT "report_id" AS "report_id", concat(COALESCE("key", concat('#', toString("position" + 1))), ',k=3') AS "instance", COALESCE("days3", 0) AS "lhs", COALESCE("days2", 0) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_oldest"
  WHERE ("lhs" > "rhs")
UNION ALL
SELECT "report_id" AS "report_id", concat('overall', ',k=2') AS "instance", COALESCE("days2", 0) AS "lhs", COALESCE("days1", 0) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_oldest_overall"
  WHERE ("lhs" > "rhs")
UNION ALL
SELECT "report_id" AS "report_id", concat('overall', ',k=3') AS "instance", COALESCE("days3", 0) AS "lhs", COALESCE("days2", 0) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_oldest_overall"
  WHERE ("lhs" > "rhs");

CREATE VIEW "golden_lists_1_dates_in_order" AS
SELECT "report_id" AS "report_id", concat(COALESCE("key", concat('#', toString("position" + 1))), ',k=2') AS "instance", CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE toInt64(replaceAll("date2", '-', '')) END AS "lhs", CASE WHEN "date1_special" = 'N/A' THEN NULL ELSE toInt64(replaceAll("date1", '-', '')) END AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_oldest"
  WHERE ((toInt64(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END) + toInt64(CASE WHEN "date1" IS NOT NULL THEN 1 ELSE 0 END))) = (2) AND ("lhs" < "rhs")
UNION ALL
SELECT "report_id" AS "report_id", concat(COALESCE("key", concat('#', toString("position" + 1))), ',k=3') AS "instance", CASE WHEN "date3_special" = 'N/A' THEN NULL ELSE toInt64(replaceAll("date3", '-', '')) END AS "lhs", CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE toInt64(replaceAll("date2", '-', '')) END AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_oldest"
  WHERE ((toInt64(CASE WHEN "date3" IS NOT NULL THEN 1 ELSE 0 END) + toInt64(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END))) = (2) AND ("lhs" < "rhs")
UNION ALL
SELECT "report_id" AS "report_id", concat('overall', ',k=2') AS "instance", CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE toInt64(replaceAll("date2", '-', '')) END AS "lhs", CASE WHEN "date1_special" = 'N/A' THEN NULL ELSE toInt64(replaceAll("date1", '-', '')) END AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_oldest_overall"
  WHERE ((toInt64(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END) + toInt64(CASE WHEN "date1" IS NOT NULL THEN 1 ELSE 0 END))) = (2) AND ("lhs" < "rhs")
UNION ALL
SELECT "report_id" AS "report_id", concat('overall', ',k=3') AS "instance", CASE WHEN "date3_special" = 'N/A' THEN NULL ELSE toInt64(replaceAll("date3", '-', '')) END AS "lhs", CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE toInt64(replaceAll("date2", '-', '')) END AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_oldest_overall"
  WHERE ((toInt64(CASE WHEN "date3" IS NOT NULL THEN 1 ELSE 0 END) + toInt64(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END))) = (2) AND ("lhs" < "rhs");

CREATE VIEW "golden_lists_1_date_with_days" AS
SELECT "report_id" AS "report_id", concat(COALESCE("key", concat('#', toString("position" + 1))), ',k=1') AS "instance", (toInt64(CASE WHEN "date1" IS NOT NULL THEN 1 ELSE 0 END)) AS "lhs", (toInt64(CASE WHEN "days1" IS NOT NULL THEN 1 ELSE 0 END)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_older"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", concat(COALESCE("key", concat('#', toString("position" + 1))), ',k=2') AS "instance", (toInt64(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END)) AS "lhs", (toInt64(CASE WHEN "days2" IS NOT NULL THEN 1 ELSE 0 END)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_older"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", concat(COALESCE("key", concat('#', toString("position" + 1))), ',k=3') AS "instance", (toInt64(CASE WHEN "date3" IS NOT NULL THEN 1 ELSE 0 END)) AS "lhs", (toInt64(CASE WHEN "days3" IS NOT NULL THEN 1 ELSE 0 END)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_older"
  WHERE ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_filed" AS
SELECT "report_id" AS "report_id", COALESCE("key", concat('#', toString("position" + 1))) AS "instance", (toInt64(CASE WHEN "key" IS NULL THEN 0 ELSE 1 END)) AS "lhs", 1 AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_older"
  WHERE ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_old_cases_are_known" AS
SELECT t."report_id" AS "report_id", COALESCE(t."key", concat('#', toString(t."position" + 1))) AS "instance", (CASE WHEN j1."is_there" IS NULL THEN 0 ELSE COALESCE(j1."days1", 0) END + CASE WHEN j1."is_there" IS NULL THEN 0 ELSE COALESCE(j1."days2", 0) END + CASE WHEN j1."is_there" IS NULL THEN 0 ELSE COALESCE(j1."days3", 0) END) AS "lhs", 0 AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_cases" AS t
  LEFT JOIN (SELECT *, toNullable(1) AS "is_there" FROM "golden_lists_1_oldest") AS j1 ON j1."report_id" = t."report_id" AND j1."key" = t."key"
  WHERE (t."pending_end") > (0) AND (toInt64(CASE WHEN j1."is_there" IS NULL THEN 0 ELSE 1 END)) = (1) AND ("lhs" <= "rhs")
UNION ALL
SELECT t."report_id" AS "report_id", 'overall' AS "instance", (COALESCE(j1."days1", 0) + COALESCE(j1."days2", 0) + COALESCE(j1."days3", 0)) AS "lhs", 0 AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_cases_overall" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_oldest_overall" AS j1 ON j1."report_id" = t."report_id"
  WHERE g1."is_there" IS NULL AND (t."pending_end") > (0) AND (1) = (1) AND ("lhs" <= "rhs");

CREATE VIEW "golden_lists_1_reason_described" AS
SELECT t."report_id" AS "report_id", concat(COALESCE(j1."key", concat('#', toString(j1."position" + 1))), ',', concat('#', toString(t."position" + 1))) AS "instance", (toInt64(CASE WHEN t."description" IS NOT NULL THEN 1 ELSE 0 END)) AS "lhs", (toInt64(CASE WHEN t."times" IS NOT NULL THEN 1 ELSE 0 END)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_outcomes_reasons" AS t
  JOIN "golden_lists_1_outcomes" AS j1 ON j1."report_id" = t."report_id" AND j1."position" = t."parent_position"
  WHERE t."parent_position" >= 0 AND ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", concat('overall', ',', concat('#', toString("position" + 1))) AS "instance", (toInt64(CASE WHEN "description" IS NOT NULL THEN 1 ELSE 0 END)) AS "lhs", (toInt64(CASE WHEN "times" IS NOT NULL THEN 1 ELSE 0 END)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_outcomes_reasons"
  WHERE "parent_position" = -1 AND ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_reasons_where_other" AS
SELECT t."report_id" AS "report_id", COALESCE(t."key", concat('#', toString(t."position" + 1))) AS "instance", (toInt64(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE g1."v_1" END)) AS "lhs", 1 AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_outcomes" AS t
  LEFT JOIN (SELECT "report_id", "parent_position", toNullable(1) AS "is_there", SUM(CASE WHEN "times" IS NOT NULL THEN 1 ELSE 0 END) AS "v_1" FROM "golden_lists_1_outcomes_reasons" GROUP BY "report_id", "parent_position") AS g1 ON g1."report_id" = t."report_id" AND g1."parent_position" = t."position"
  WHERE (COALESCE(t."other", 0)) > (0) AND ("lhs" < "rhs")
UNION ALL
SELECT t."report_id" AS "report_id", 'overall' AS "instance", (toInt64(CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END)) AS "lhs", 1 AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_outcomes_overall" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", "parent_position", toNullable(1) AS "is_there", SUM(CASE WHEN "times" IS NOT NULL THEN 1 ELSE 0 END) AS "v_1" FROM "golden_lists_1_outcomes_reasons" GROUP BY "report_id", "parent_position") AS g2 ON g2."report_id" = t."report_id" AND g2."parent_position" = -1
  WHERE g1."is_there" IS NULL AND (COALESCE(t."other", 0)) > (0) AND ("lhs" < "rhs");

CREATE VIEW "golden_lists_1_reasons_exist" AS
SELECT t."report_id" AS "report_id", COALESCE(t."key", concat('#', toString(t."position" + 1))) AS "instance", COALESCE(t."other", 0) AS "lhs", 0 AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_outcomes" AS t
  LEFT JOIN (SELECT "report_id", "parent_position", toNullable(1) AS "is_there" FROM "golden_lists_1_outcomes_reasons" GROUP BY "report_id", "parent_position") AS g1 ON g1."report_id" = t."report_id" AND g1."parent_position" = t."position"
  WHERE (toInt64(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END)) = (0) AND ("lhs" <> "rhs")
UNION ALL
SELECT t."report_id" AS "report_id", 'overall' AS "instance", COALESCE(t."other", 0) AS "lhs", 0 AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_outcomes_overall" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", "parent_position", toNullable(1) AS "is_there" FROM "golden_lists_1_outcomes_reasons" GROUP BY "report_id", "parent_position") AS g2 ON g2."report_id" = t."report_id" AND g2."parent_position" = -1
  WHERE g1."is_there" IS NULL AND (toInt64(CASE WHEN g2."is_there" IS NULL THEN 0 ELSE 1 END)) = (0) AND ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_statute_used" AS
SELECT "report_id" AS "report_id", concat('#', toString("position" + 1)) AS "instance", COALESCE("relied_upon_overall_times", 0) AS "lhs", 0 AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_statutes"
  WHERE ("lhs" <= "rhs");

CREATE VIEW "golden_lists_1_statute_of_office" AS
SELECT t."report_id" AS "report_id", concat(concat('#', toString(j2."position" + 1)), ',', COALESCE(t."key", concat('#', toString(t."position" + 1)))) AS "instance", COALESCE(t."times", 0) AS "lhs", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE COALESCE(j1."total", 0) END AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_statutes_relied_upon" AS t
  LEFT JOIN (SELECT *, toNullable(1) AS "is_there" FROM "golden_lists_1_outcomes") AS j1 ON j1."report_id" = t."report_id" AND j1."key" = t."key"
  JOIN "golden_lists_1_statutes" AS j2 ON j2."report_id" = t."report_id" AND j2."position" = t."parent_position"
  WHERE t."parent_position" >= 0 AND ("lhs" > "rhs");

CREATE VIEW "golden_lists_1_fee_share" AS
SELECT "report_id" AS "report_id", COALESCE("key", concat('#', toString("position" + 1))) AS "instance", COALESCE(toDecimal128("share", 2), toDecimal128('0', 2)) AS "lhs", CASE WHEN (COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2))) = 0 THEN (100 * COALESCE(toDecimal128("fees", 2), toDecimal128('0', 2))) * 0 ELSE CASE WHEN ((100 * COALESCE(toDecimal128("fees", 2), toDecimal128('0', 2))) < 0 AND (COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2))) > 0) OR ((100 * COALESCE(toDecimal128("fees", 2), toDecimal128('0', 2))) > 0 AND (COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2))) < 0) THEN -1 ELSE 1 END * toDecimal128(toDecimal128(((200 * toDecimal128((abs(100 * COALESCE(toDecimal128("fees", 2), toDecimal128('0', 2)))) * 100, 0) + toDecimal128((abs(COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2)))) * 100, 0)) / (nullIf(2 * toDecimal128((abs(COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2)))) * 100, 0), 0))), 0) * toDecimal128('0.01', 2), 2) END AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_costs"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'overall' AS "instance", COALESCE(toDecimal128("share", 2), toDecimal128('0', 2)) AS "lhs", CASE WHEN (COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2))) = 0 THEN (100 * COALESCE(toDecimal128("fees", 2), toDecimal128('0', 2))) * 0 ELSE CASE WHEN ((100 * COALESCE(toDecimal128("fees", 2), toDecimal128('0', 2))) < 0 AND (COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2))) > 0) OR ((100 * COALESCE(toDecimal128("fees", 2), toDecimal128('0', 2))) > 0 AND (COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2))) < 0) THEN -1 ELSE 1 END * toDecimal128(toDecimal128(((200 * toDecimal128((abs(100 * COALESCE(toDecimal128("fees", 2), toDecimal128('0', 2)))) * 100, 0) + toDecimal128((abs(COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2)))) * 100, 0)) / (nullIf(2 * toDecimal128((abs(COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2)))) * 100, 0), 0))), 0) * toDecimal128('0.01', 2), 2) END AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_costs_overall"
  WHERE ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_total_costs" AS
SELECT "report_id" AS "report_id", COALESCE("key", concat('#', toString("position" + 1))) AS "instance", COALESCE(toDecimal128("total", 2), toDecimal128('0', 2)) AS "lhs", COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2)) + COALESCE(toDecimal128("litigation", 2), toDecimal128('0', 2)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_costs"
  WHERE (2 * ("lhs" - "rhs") < -toDecimal128('0.03', 2))
UNION ALL
SELECT "report_id" AS "report_id", 'overall' AS "instance", COALESCE(toDecimal128("total", 2), toDecimal128('0', 2)) AS "lhs", COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2)) + COALESCE(toDecimal128("litigation", 2), toDecimal128('0', 2)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_costs_overall"
  WHERE (2 * ("lhs" - "rhs") < -toDecimal128('0.03', 2));

CREATE VIEW "golden_lists_1_office_opened" AS
SELECT t."report_id" AS "report_id", COALESCE(t."key", concat('#', toString(t."position" + 1))) AS "instance", COALESCE(t."opened", 0) AS "lhs", toInt64(j1."year") AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_offices" AS t
  JOIN "golden_lists_1_reports" AS j1 ON j1."report_id" = t."report_id"
  WHERE ("lhs" > "rhs");

CREATE VIEW "golden_lists_1_appeals_need_offices" AS
SELECT t."report_id" AS "report_id", '' AS "instance", toInt64(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END) AS "lhs", toInt64(CASE WHEN g2."is_there" IS NULL THEN 0 ELSE 1 END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT *, toNullable(1) AS "is_there" FROM "golden_lists_1_appeals_overall") AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_appeals" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (toInt64(CASE WHEN j1."is_there" IS NULL THEN 0 ELSE 1 END)) = (1) AND ("lhs" < "rhs");

CREATE VIEW "golden_lists_1_appeals_received" AS
SELECT t."report_id" AS "report_id", COALESCE(t."key", concat('#', toString(t."position" + 1))) AS "instance", COALESCE(t."received", 0) AS "lhs", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE j1."processed" END + (CASE WHEN j2."is_there" IS NULL THEN 0 ELSE j2."processed" END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_appeals" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  LEFT JOIN (SELECT *, toNullable(1) AS "is_there" FROM "golden_lists_1_cases") AS j1 ON j1."report_id" = t."report_id" AND j1."key" = t."key"
  LEFT JOIN (SELECT *, toNullable(1) AS "is_there" FROM "golden_lists_1_cases") AS j2 ON j2."report_id" = p."prior_id" AND j2."key" = t."key"
  WHERE ("lhs" > "rhs")
UNION ALL
SELECT t."report_id" AS "report_id", 'overall' AS "instance", CASE WHEN j1."is_there" IS NULL THEN NULL ELSE COALESCE(j1."received", 0) END AS "lhs", j2."processed" + (j3."processed") AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_reports" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  LEFT JOIN (SELECT *, toNullable(1) AS "is_there" FROM "golden_lists_1_appeals_overall") AS j1 ON j1."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j2 ON j2."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j3 ON j3."report_id" = p."prior_id"
  WHERE ("lhs" > "rhs");

CREATE VIEW "golden_lists_1_violations" AS
SELECT 'summary.total' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_summary_total"
UNION ALL
SELECT 'cases.overall' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_cases_overall_529e60b8"
UNION ALL
SELECT 'outcomes.otherTotal' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_outcomes_other_total"
UNION ALL
SELECT 'outcomes.total' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_outcomes_total"
UNION ALL
SELECT 'outcomes.overall' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_outcomes_overall_111da310"
UNION ALL
SELECT 'statutes.reliedUpon.overall' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_statutes_relied_upon_overall"
UNION ALL
SELECT 'costs.total' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_costs_total"
UNION ALL
SELECT 'costs.overall' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_costs_overall_3532ea83"
UNION ALL
SELECT 'appeals.overall' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_appeals_overall_3568a5e1"
UNION ALL
SELECT 'rollForward' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_roll_forward"
UNION ALL
SELECT 'processedAreOutcomes' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_processed_are_outcomes"
UNION ALL
SELECT 'carriedOver' AS "rule", 'explain' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_carried_over"
UNION ALL
SELECT 'sameAsLastYear' AS "rule", 'info' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_same_as_last_year"
UNION ALL
SELECT 'summaryCarriedOver' AS "rule", 'warning' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_summary_carried_over"
UNION ALL
SELECT 'summaryOfCases' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_summary_of_cases"
UNION ALL
SELECT 'lowestIsLowest' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_lowest_is_lowest"
UNION ALL
SELECT 'medianBetween' AS "rule", 'warning' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_median_between"
UNION ALL
SELECT 'lowestNotAboveHighest' AS "rule", 'warning' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_lowest_not_above_highest"
UNION ALL
SELECT 'spread' AS "rule", 'info' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_spread"
UNION ALL
SELECT 'lateOnly' AS "rule", 'warning' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_late_only"
UNION ALL
SELECT 'daysInOrder' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_days_in_order"
UNION ALL
SELECT 'datesInOrder' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_dates_in_order"
UNION ALL
SELECT 'dateWithDays' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_date_with_days"
UNION ALL
SELECT 'filed' AS "rule", 'warning' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_filed"
UNION ALL
SELECT 'oldCasesAreKnown' AS "rule", 'warning' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_old_cases_are_known"
UNION ALL
SELECT 'reasonDescribed' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_reason_described"
UNION ALL
SELECT 'reasonsWhereOther' AS "rule", 'warning' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_reasons_where_other"
UNION ALL
SELECT 'reasonsExist' AS "rule", 'info' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_reasons_exist"
UNION ALL
SELECT 'statuteUsed' AS "rule", 'info' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_statute_used"
UNION ALL
SELECT 'statuteOfOffice' AS "rule", 'info' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_statute_of_office"
UNION ALL
SELECT 'feeShare' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_fee_share"
UNION ALL
SELECT 'totalCosts' AS "rule", 'info' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_total_costs"
UNION ALL
SELECT 'officeOpened' AS "rule", 'warning' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_office_opened"
UNION ALL
SELECT 'appealsNeedOffices' AS "rule", 'warning' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_appeals_need_offices"
UNION ALL
SELECT 'appealsReceived' AS "rule", 'warning' AS "severity", "report_id", "instance", toDecimal128("lhs", 2) AS "lhs", toDecimal128("rhs", 2) AS "rhs", toDecimal128("difference", 2) AS "difference" FROM "golden_lists_1_appeals_received";

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
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT *, toNullable(1) AS "is_there" FROM "golden_lists_1_appeals_overall") AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there", toDecimal128(SUM(COALESCE(toDecimal128("received", 0), toDecimal128('0', 0))), 0) AS "v_1" FROM "golden_lists_1_appeals" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (((toDecimal128(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ((CASE WHEN j1."is_there" IS NULL THEN NULL ELSE COALESCE(toDecimal128(j1."received", 0), toDecimal128('0', 0)) END) IS NULL)))) AS i
UNION ALL
SELECT 'appeals.overall' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", 'pendingEnd' AS "instance"
FROM "golden_lists_1_reports" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT *, toNullable(1) AS "is_there" FROM "golden_lists_1_appeals_overall") AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there", toDecimal128(SUM(COALESCE(toDecimal128("pending_end", 0), toDecimal128('0', 0))), 0) AS "v_1" FROM "golden_lists_1_appeals" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (((toDecimal128(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ((CASE WHEN j1."is_there" IS NULL THEN NULL ELSE COALESCE(toDecimal128(j1."pending_end", 0), toDecimal128('0', 0)) END) IS NULL)))) AS i
UNION ALL
SELECT 'processedAreOutcomes' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", COALESCE(t."key", concat('#', toString(t."position" + 1))) AS "instance"
FROM "golden_lists_1_cases" AS t
  LEFT JOIN (SELECT *, toNullable(1) AS "is_there" FROM "golden_lists_1_outcomes") AS j1 ON j1."report_id" = t."report_id" AND j1."key" = t."key"
  WHERE ((CASE WHEN j1."is_there" IS NULL THEN NULL ELSE COALESCE(j1."total", 0) END) IS NULL)) AS i
UNION ALL
SELECT 'carriedOver' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", COALESCE(t."key", concat('#', toString(t."position" + 1))) AS "instance"
FROM "golden_lists_1_cases" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  LEFT JOIN (SELECT *, toNullable(1) AS "is_there" FROM "golden_lists_1_cases") AS j1 ON j1."report_id" = p."prior_id" AND j1."key" = t."key"
  WHERE ((CASE WHEN j1."is_there" IS NULL THEN NULL ELSE j1."pending_end" END) IS NULL)) AS i
UNION ALL
SELECT 'sameAsLastYear' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", 'overall' AS "instance"
FROM "golden_lists_1_reports" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  LEFT JOIN (SELECT *, toNullable(1) AS "is_there" FROM "golden_lists_1_appeals_overall") AS j1 ON j1."report_id" = t."report_id"
  LEFT JOIN (SELECT *, toNullable(1) AS "is_there" FROM "golden_lists_1_appeals_overall") AS j2 ON j2."report_id" = p."prior_id"
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
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there", toDecimal128(SUM(toDecimal128("received", 0)), 0) AS "v_1" FROM "golden_lists_1_cases" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  WHERE (((toDecimal128(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ((toDecimal128(t."received_requests", 0)) IS NULL)))) AS i
UNION ALL
SELECT 'lowestIsLowest' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", 'overall' AS "instance"
FROM "golden_lists_1_times_overall" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there", MIN(CASE WHEN "lowest_special" = 'N/A' THEN toDecimal128('100000000000001', 1) WHEN "lowest_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128("lowest", 1), toDecimal128('0', 1)) END) AS "v_1" FROM "golden_lists_1_times" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (((toDecimal128(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END, 1)) = (toDecimal128('1', 1)) AND ((NULLIF((CASE WHEN g2."is_there" IS NULL THEN toDecimal128('100000000000001', 1) ELSE g2."v_1" END), toDecimal128('100000000000001', 1))) IS NULL)))) AS i
UNION ALL
SELECT 'medianBetween' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", 'overall' AS "instance"
FROM "golden_lists_1_times_overall" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there", SUM(CASE WHEN ("median" IS NOT NULL OR "median_special" IN ('<1')) THEN 1 ELSE 0 END) AS "v_1", MAX(CASE WHEN "median_special" = 'N/A' THEN toDecimal128('0', 1) WHEN "median_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128("median", 1), toDecimal128('0', 1)) END) AS "v_2" FROM "golden_lists_1_times" GROUP BY "report_id") AS g2 ON g2."report_id" = t."report_id"
  WHERE (((toDecimal128(CASE WHEN g1."is_there" IS NULL THEN 0 ELSE 1 END, 1)) = (toDecimal128('1', 1)) AND ((toDecimal128(CASE WHEN g2."is_there" IS NULL THEN 0 ELSE g2."v_1" END, 1))) > (toDecimal128('0', 1)) AND ((NULLIF((CASE WHEN g2."is_there" IS NULL THEN toDecimal128('-100000000000001', 1) ELSE g2."v_2" END), toDecimal128('-100000000000001', 1))) IS NULL)))) AS i
UNION ALL
SELECT 'lateOnly' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", COALESCE(t."key", concat('#', toString(t."position" + 1))) AS "instance"
FROM "golden_lists_1_times" AS t
  LEFT JOIN (SELECT *, toNullable(1) AS "is_there" FROM "golden_lists_1_cases") AS j1 ON j1."report_id" = t."report_id" AND j1."key" = t."key"
  WHERE ((CASE WHEN t."late_special" = 'none' THEN NULL ELSE COALESCE(t."late", 0) END) IS NULL OR (CASE WHEN j1."is_there" IS NULL THEN NULL ELSE j1."processed" END) IS NULL)) AS i
UNION ALL
SELECT 'lateOnly' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", 'overall' AS "instance"
FROM "golden_lists_1_times_overall" AS t
  LEFT JOIN (SELECT "report_id", toNullable(1) AS "is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS g1 ON g1."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j1 ON j1."report_id" = t."report_id"
  WHERE g1."is_there" IS NULL AND ((CASE WHEN t."late_special" = 'none' THEN NULL ELSE COALESCE(t."late", 0) END) IS NULL)) AS i
UNION ALL
SELECT 'datesInOrder' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", concat(COALESCE("key", concat('#', toString("position" + 1))), ',k=2') AS "instance"
FROM "golden_lists_1_oldest"
  WHERE ((((toInt64(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END) + toInt64(CASE WHEN "date1" IS NOT NULL THEN 1 ELSE 0 END))) = (2) AND ((CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE toInt64(replaceAll("date2", '-', '')) END) IS NULL OR (CASE WHEN "date1_special" = 'N/A' THEN NULL ELSE toInt64(replaceAll("date1", '-', '')) END) IS NULL)))) AS i
UNION ALL
SELECT 'datesInOrder' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", concat(COALESCE("key", concat('#', toString("position" + 1))), ',k=3') AS "instance"
FROM "golden_lists_1_oldest"
  WHERE ((((toInt64(CASE WHEN "date3" IS NOT NULL THEN 1 ELSE 0 END) + toInt64(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END))) = (2) AND ((CASE WHEN "date3_special" = 'N/A' THEN NULL ELSE toInt64(replaceAll("date3", '-', '')) END) IS NULL OR (CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE toInt64(replaceAll("date2", '-', '')) END) IS NULL)))) AS i
UNION ALL
SELECT 'datesInOrder' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", concat('overall', ',k=2') AS "instance"
FROM "golden_lists_1_oldest_overall"
  WHERE ((((toInt64(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END) + toInt64(CASE WHEN "date1" IS NOT NULL THEN 1 ELSE 0 END))) = (2) AND ((CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE toInt64(replaceAll("date2", '-', '')) END) IS NULL OR (CASE WHEN "date1_special" = 'N/A' THEN NULL ELSE toInt64(replaceAll("date1", '-', '')) END) IS NULL)))) AS i
UNION ALL
SELECT 'datesInOrder' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", concat('overall', ',k=3') AS "instance"
FROM "golden_lists_1_oldest_overall"
  WHERE ((((toInt64(CASE WHEN "date3" IS NOT NULL THEN 1 ELSE 0 END) + toInt64(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END))) = (2) AND ((CASE WHEN "date3_special" = 'N/A' THEN NULL ELSE toInt64(replaceAll("date3", '-', '')) END) IS NULL OR (CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE toInt64(replaceAll("date2", '-', '')) END) IS NULL)))) AS i
UNION ALL
SELECT 'statuteOfOffice' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", concat(concat('#', toString(j2."position" + 1)), ',', COALESCE(t."key", concat('#', toString(t."position" + 1)))) AS "instance"
FROM "golden_lists_1_statutes_relied_upon" AS t
  LEFT JOIN (SELECT *, toNullable(1) AS "is_there" FROM "golden_lists_1_outcomes") AS j1 ON j1."report_id" = t."report_id" AND j1."key" = t."key"
  JOIN "golden_lists_1_statutes" AS j2 ON j2."report_id" = t."report_id" AND j2."position" = t."parent_position"
  WHERE t."parent_position" >= 0 AND ((CASE WHEN j1."is_there" IS NULL THEN NULL ELSE COALESCE(j1."total", 0) END) IS NULL)) AS i
UNION ALL
SELECT 'appealsReceived' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", COALESCE(t."key", concat('#', toString(t."position" + 1))) AS "instance"
FROM "golden_lists_1_appeals" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  LEFT JOIN (SELECT *, toNullable(1) AS "is_there" FROM "golden_lists_1_cases") AS j1 ON j1."report_id" = t."report_id" AND j1."key" = t."key"
  LEFT JOIN (SELECT *, toNullable(1) AS "is_there" FROM "golden_lists_1_cases") AS j2 ON j2."report_id" = p."prior_id" AND j2."key" = t."key"
  WHERE ((CASE WHEN j1."is_there" IS NULL THEN NULL ELSE j1."processed" END + (CASE WHEN j2."is_there" IS NULL THEN 0 ELSE j2."processed" END)) IS NULL)) AS i
UNION ALL
SELECT 'appealsReceived' AS "rule", "report_id", "instance" FROM (
SELECT t."report_id" AS "report_id", 'overall' AS "instance"
FROM "golden_lists_1_reports" AS t
  JOIN "golden_lists_1_prior" AS p ON p."report_id" = t."report_id"
  LEFT JOIN (SELECT *, toNullable(1) AS "is_there" FROM "golden_lists_1_appeals_overall") AS j1 ON j1."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j2 ON j2."report_id" = t."report_id"
  JOIN "golden_lists_1_cases_overall" AS j3 ON j3."report_id" = p."prior_id"
  WHERE ((CASE WHEN j1."is_there" IS NULL THEN NULL ELSE COALESCE(j1."received", 0) END) IS NULL)) AS i;
