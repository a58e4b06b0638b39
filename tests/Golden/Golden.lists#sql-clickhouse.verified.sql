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
FROM (SELECT "report_id", "prior_id" FROM (SELECT "report_id", toInt32("year" - 1) AS "last", "organization_code" AS "body" FROM "golden_lists_1_reports") AS r ALL INNER JOIN (SELECT "report_id" AS "prior_id", "year" AS "last", "organization_code" AS "body" FROM "golden_lists_1_reports") AS q USING ("last", "body")
  UNION ALL
  SELECT "report_id", "prior_id" FROM (SELECT "report_id", toInt32("year" - 1) AS "last", "organization" AS "body", "organization_code" AS "code" FROM "golden_lists_1_reports") AS r ALL INNER JOIN (SELECT "report_id" AS "prior_id", "year" AS "last", "organization" AS "body", "organization_code" AS "prior_code" FROM "golden_lists_1_reports") AS q USING ("last", "body")
  WHERE "code" IS NULL OR "prior_code" IS NULL) AS pairs
GROUP BY "report_id"
HAVING COUNT(*) = 1;

CREATE VIEW "golden_lists_1_summary_total" AS
SELECT "report_id" AS "report_id", 'pendingStart' AS "instance", toNullable("pending_start_total") AS "lhs", toNullable("pending_start_requests" + "pending_start_appeals") AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_summary"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'received' AS "instance", toNullable("received_total") AS "lhs", toNullable("received_requests" + "received_appeals") AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_summary"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'pendingEnd' AS "instance", toNullable("pending_end_total") AS "lhs", toNullable("pending_end_requests" + "pending_end_appeals") AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_summary"
  WHERE ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_cases_overall_529e60b8" AS
SELECT "t_report_id" AS "report_id", 'pendingStart' AS "instance", toNullable(toDecimal128("j1_pending_start", 0)) AS "lhs", toNullable((CASE WHEN "g2_is_there" IS NULL THEN toDecimal128('0', 0) ELSE "g2_v_1" END)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_report_id", "g1_is_there", "j1_pending_start", "t_report_id" AS "k3_1" FROM (SELECT "t_report_id", "g1_is_there", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_reports") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL INNER JOIN (SELECT "report_id" AS "k2_1", "pending_start" AS "j1_pending_start" FROM "golden_lists_1_cases_overall") AS r2 USING ("k2_1")) AS l3
  ALL LEFT JOIN (SELECT "report_id" AS "k3_1", toNullable(1) AS "g2_is_there", toDecimal128(SUM(toDecimal128("pending_start", 0)), 0) AS "g2_v_1" FROM "golden_lists_1_cases" GROUP BY "report_id") AS r3 USING ("k3_1")
  WHERE (toDecimal128(CASE WHEN "g1_is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ("lhs" <> "rhs")
UNION ALL
SELECT "t_report_id" AS "report_id", 'received' AS "instance", toNullable(toDecimal128("j1_received", 0)) AS "lhs", toNullable((CASE WHEN "g2_is_there" IS NULL THEN toDecimal128('0', 0) ELSE "g2_v_1" END)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_report_id", "g1_is_there", "j1_received", "t_report_id" AS "k3_1" FROM (SELECT "t_report_id", "g1_is_there", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_reports") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL INNER JOIN (SELECT "report_id" AS "k2_1", "received" AS "j1_received" FROM "golden_lists_1_cases_overall") AS r2 USING ("k2_1")) AS l3
  ALL LEFT JOIN (SELECT "report_id" AS "k3_1", toNullable(1) AS "g2_is_there", toDecimal128(SUM(toDecimal128("received", 0)), 0) AS "g2_v_1" FROM "golden_lists_1_cases" GROUP BY "report_id") AS r3 USING ("k3_1")
  WHERE (toDecimal128(CASE WHEN "g1_is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ("lhs" <> "rhs")
UNION ALL
SELECT "t_report_id" AS "report_id", 'processed' AS "instance", toNullable(toDecimal128("j1_processed", 0)) AS "lhs", toNullable((CASE WHEN "g2_is_there" IS NULL THEN toDecimal128('0', 0) ELSE "g2_v_1" END)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_report_id", "g1_is_there", "j1_processed", "t_report_id" AS "k3_1" FROM (SELECT "t_report_id", "g1_is_there", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_reports") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL INNER JOIN (SELECT "report_id" AS "k2_1", "processed" AS "j1_processed" FROM "golden_lists_1_cases_overall") AS r2 USING ("k2_1")) AS l3
  ALL LEFT JOIN (SELECT "report_id" AS "k3_1", toNullable(1) AS "g2_is_there", toDecimal128(SUM(toDecimal128("processed", 0)), 0) AS "g2_v_1" FROM "golden_lists_1_cases" GROUP BY "report_id") AS r3 USING ("k3_1")
  WHERE (toDecimal128(CASE WHEN "g1_is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ("lhs" <> "rhs")
UNION ALL
SELECT "t_report_id" AS "report_id", 'pendingEnd' AS "instance", toNullable(toDecimal128("j1_pending_end", 0)) AS "lhs", toNullable((CASE WHEN "g2_is_there" IS NULL THEN toDecimal128('0', 0) ELSE "g2_v_1" END)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_report_id", "g1_is_there", "j1_pending_end", "t_report_id" AS "k3_1" FROM (SELECT "t_report_id", "g1_is_there", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_reports") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL INNER JOIN (SELECT "report_id" AS "k2_1", "pending_end" AS "j1_pending_end" FROM "golden_lists_1_cases_overall") AS r2 USING ("k2_1")) AS l3
  ALL LEFT JOIN (SELECT "report_id" AS "k3_1", toNullable(1) AS "g2_is_there", toDecimal128(SUM(toDecimal128("pending_end", 0)), 0) AS "g2_v_1" FROM "golden_lists_1_cases" GROUP BY "report_id") AS r3 USING ("k3_1")
  WHERE (toDecimal128(CASE WHEN "g1_is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_outcomes_other_total" AS
SELECT "t_report_id" AS "report_id", COALESCE("t_key", concat('#', toString("t_position" + 1))) AS "instance", toNullable(COALESCE(toDecimal128("t_other_total", 0), toDecimal128('0', 0))) AS "lhs", toNullable((CASE WHEN "g1_is_there" IS NULL THEN toDecimal128('0', 0) ELSE "g1_v_1" END)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "other_total" AS "t_other_total", "position" AS "t_position", "report_id" AS "t_report_id", "key" AS "t_key", "t_report_id" AS "k1_1", "t_position" AS "k1_2" FROM "golden_lists_1_outcomes") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", "parent_position" AS "k1_2", toNullable(1) AS "g1_is_there", toDecimal128(SUM(COALESCE(toDecimal128("times", 0), toDecimal128('0', 0))), 0) AS "g1_v_1" FROM "golden_lists_1_outcomes_reasons" GROUP BY "report_id", "parent_position") AS r1 USING ("k1_1", "k1_2")
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "t_report_id" AS "report_id", 'overall' AS "instance", toNullable(COALESCE(toDecimal128("t_other_total", 0), toDecimal128('0', 0))) AS "lhs", toNullable((CASE WHEN "g2_is_there" IS NULL THEN toDecimal128('0', 0) ELSE "g2_v_1" END)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_report_id", "t_other_total", "g1_is_there", "t_report_id" AS "k2_1", toInt32(-1) AS "k2_2" FROM (SELECT "report_id" AS "t_report_id", "other_total" AS "t_other_total", "t_report_id" AS "k1_1" FROM "golden_lists_1_outcomes_overall") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL LEFT JOIN (SELECT "report_id" AS "k2_1", "parent_position" AS "k2_2", toNullable(1) AS "g2_is_there", toDecimal128(SUM(COALESCE(toDecimal128("times", 0), toDecimal128('0', 0))), 0) AS "g2_v_1" FROM "golden_lists_1_outcomes_reasons" GROUP BY "report_id", "parent_position") AS r2 USING ("k2_1", "k2_2")
  WHERE "g1_is_there" IS NULL AND ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_outcomes_total" AS
SELECT "report_id" AS "report_id", COALESCE("key", concat('#', toString("position" + 1))) AS "instance", toNullable(COALESCE("total", 0)) AS "lhs", toNullable(COALESCE("granted_full", 0) + COALESCE("granted_partial", 0) + COALESCE("other", 0)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_outcomes"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'overall' AS "instance", toNullable(COALESCE("total", 0)) AS "lhs", toNullable(COALESCE("granted_full", 0) + COALESCE("granted_partial", 0) + COALESCE("other", 0)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_outcomes_overall"
  WHERE ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_outcomes_overall_111da310" AS
SELECT "t_report_id" AS "report_id", 'granted.full' AS "instance", toNullable(COALESCE(toDecimal128("j1_granted_full", 0), toDecimal128('0', 0))) AS "lhs", toNullable((CASE WHEN "g2_is_there" IS NULL THEN toDecimal128('0', 0) ELSE "g2_v_1" END)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_report_id", "g1_is_there", "j1_granted_full", "t_report_id" AS "k3_1" FROM (SELECT "t_report_id", "g1_is_there", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_reports") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL INNER JOIN (SELECT "report_id" AS "k2_1", "granted_full" AS "j1_granted_full" FROM "golden_lists_1_outcomes_overall") AS r2 USING ("k2_1")) AS l3
  ALL LEFT JOIN (SELECT "report_id" AS "k3_1", toNullable(1) AS "g2_is_there", toDecimal128(SUM(COALESCE(toDecimal128("granted_full", 0), toDecimal128('0', 0))), 0) AS "g2_v_1" FROM "golden_lists_1_outcomes" GROUP BY "report_id") AS r3 USING ("k3_1")
  WHERE (toDecimal128(CASE WHEN "g1_is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ("lhs" <> "rhs")
UNION ALL
SELECT "t_report_id" AS "report_id", 'granted.partial' AS "instance", toNullable(COALESCE(toDecimal128("j1_granted_partial", 0), toDecimal128('0', 0))) AS "lhs", toNullable((CASE WHEN "g2_is_there" IS NULL THEN toDecimal128('0', 0) ELSE "g2_v_1" END)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_report_id", "g1_is_there", "j1_granted_partial", "t_report_id" AS "k3_1" FROM (SELECT "t_report_id", "g1_is_there", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_reports") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL INNER JOIN (SELECT "report_id" AS "k2_1", "granted_partial" AS "j1_granted_partial" FROM "golden_lists_1_outcomes_overall") AS r2 USING ("k2_1")) AS l3
  ALL LEFT JOIN (SELECT "report_id" AS "k3_1", toNullable(1) AS "g2_is_there", toDecimal128(SUM(COALESCE(toDecimal128("granted_partial", 0), toDecimal128('0', 0))), 0) AS "g2_v_1" FROM "golden_lists_1_outcomes" GROUP BY "report_id") AS r3 USING ("k3_1")
  WHERE (toDecimal128(CASE WHEN "g1_is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ("lhs" <> "rhs")
UNION ALL
SELECT "t_report_id" AS "report_id", 'other' AS "instance", toNullable(COALESCE(toDecimal128("j1_other", 0), toDecimal128('0', 0))) AS "lhs", toNullable((CASE WHEN "g2_is_there" IS NULL THEN toDecimal128('0', 0) ELSE "g2_v_1" END)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_report_id", "g1_is_there", "j1_other", "t_report_id" AS "k3_1" FROM (SELECT "t_report_id", "g1_is_there", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_reports") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL INNER JOIN (SELECT "report_id" AS "k2_1", "other" AS "j1_other" FROM "golden_lists_1_outcomes_overall") AS r2 USING ("k2_1")) AS l3
  ALL LEFT JOIN (SELECT "report_id" AS "k3_1", toNullable(1) AS "g2_is_there", toDecimal128(SUM(COALESCE(toDecimal128("other", 0), toDecimal128('0', 0))), 0) AS "g2_v_1" FROM "golden_lists_1_outcomes" GROUP BY "report_id") AS r3 USING ("k3_1")
  WHERE (toDecimal128(CASE WHEN "g1_is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ("lhs" <> "rhs")
UNION ALL
SELECT "t_report_id" AS "report_id", 'otherTotal' AS "instance", toNullable(COALESCE(toDecimal128("j1_other_total", 0), toDecimal128('0', 0))) AS "lhs", toNullable((CASE WHEN "g2_is_there" IS NULL THEN toDecimal128('0', 0) ELSE "g2_v_1" END)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_report_id", "g1_is_there", "j1_other_total", "t_report_id" AS "k3_1" FROM (SELECT "t_report_id", "g1_is_there", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_reports") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL INNER JOIN (SELECT "report_id" AS "k2_1", "other_total" AS "j1_other_total" FROM "golden_lists_1_outcomes_overall") AS r2 USING ("k2_1")) AS l3
  ALL LEFT JOIN (SELECT "report_id" AS "k3_1", toNullable(1) AS "g2_is_there", toDecimal128(SUM(COALESCE(toDecimal128("other_total", 0), toDecimal128('0', 0))), 0) AS "g2_v_1" FROM "golden_lists_1_outcomes" GROUP BY "report_id") AS r3 USING ("k3_1")
  WHERE (toDecimal128(CASE WHEN "g1_is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_statutes_relied_upon_overall" AS
SELECT "t_report_id" AS "report_id", concat(concat('#', toString("t_position" + 1)), ',times') AS "instance", toNullable(COALESCE(toDecimal128("t_relied_upon_overall_times", 0), toDecimal128('0', 0))) AS "lhs", toNullable((CASE WHEN "g2_is_there" IS NULL THEN toDecimal128('0', 0) ELSE "g2_v_1" END)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_report_id", "t_relied_upon_overall_times", "t_position", "g1_is_there", "t_report_id" AS "k2_1", "t_position" AS "k2_2" FROM (SELECT "report_id" AS "t_report_id", "relied_upon_overall_times" AS "t_relied_upon_overall_times", "position" AS "t_position", "t_report_id" AS "k1_1" FROM "golden_lists_1_statutes") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL LEFT JOIN (SELECT "report_id" AS "k2_1", "parent_position" AS "k2_2", toNullable(1) AS "g2_is_there", toDecimal128(SUM(COALESCE(toDecimal128("times", 0), toDecimal128('0', 0))), 0) AS "g2_v_1" FROM "golden_lists_1_statutes_relied_upon" GROUP BY "report_id", "parent_position") AS r2 USING ("k2_1", "k2_2")
  WHERE (toDecimal128(CASE WHEN "g1_is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_costs_total" AS
SELECT "report_id" AS "report_id", COALESCE("key", concat('#', toString("position" + 1))) AS "instance", toNullable(COALESCE(toDecimal128("total", 2), toDecimal128('0', 2))) AS "lhs", toNullable(COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2)) + COALESCE(toDecimal128("litigation", 2), toDecimal128('0', 2))) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_costs"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'overall' AS "instance", toNullable(COALESCE(toDecimal128("total", 2), toDecimal128('0', 2))) AS "lhs", toNullable(COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2)) + COALESCE(toDecimal128("litigation", 2), toDecimal128('0', 2))) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_costs_overall"
  WHERE ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_costs_overall_3532ea83" AS
SELECT "t_report_id" AS "report_id", 'processing' AS "instance", toNullable(COALESCE(toDecimal128("j1_processing", 2), toDecimal128('0', 2))) AS "lhs", toNullable((CASE WHEN "g2_is_there" IS NULL THEN toDecimal128('0', 2) ELSE "g2_v_1" END)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_report_id", "g1_is_there", "j1_processing", "t_report_id" AS "k3_1" FROM (SELECT "t_report_id", "g1_is_there", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_reports") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL INNER JOIN (SELECT "report_id" AS "k2_1", "processing" AS "j1_processing" FROM "golden_lists_1_costs_overall") AS r2 USING ("k2_1")) AS l3
  ALL LEFT JOIN (SELECT "report_id" AS "k3_1", toNullable(1) AS "g2_is_there", toDecimal128(SUM(COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2))), 2) AS "g2_v_1" FROM "golden_lists_1_costs" GROUP BY "report_id") AS r3 USING ("k3_1")
  WHERE (toDecimal128(CASE WHEN "g1_is_there" IS NULL THEN 0 ELSE 1 END, 2)) = (toDecimal128('1', 2)) AND ("lhs" <> "rhs")
UNION ALL
SELECT "t_report_id" AS "report_id", 'litigation' AS "instance", toNullable(COALESCE(toDecimal128("j1_litigation", 2), toDecimal128('0', 2))) AS "lhs", toNullable((CASE WHEN "g2_is_there" IS NULL THEN toDecimal128('0', 2) ELSE "g2_v_1" END)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_report_id", "g1_is_there", "j1_litigation", "t_report_id" AS "k3_1" FROM (SELECT "t_report_id", "g1_is_there", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_reports") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL INNER JOIN (SELECT "report_id" AS "k2_1", "litigation" AS "j1_litigation" FROM "golden_lists_1_costs_overall") AS r2 USING ("k2_1")) AS l3
  ALL LEFT JOIN (SELECT "report_id" AS "k3_1", toNullable(1) AS "g2_is_there", toDecimal128(SUM(COALESCE(toDecimal128("litigation", 2), toDecimal128('0', 2))), 2) AS "g2_v_1" FROM "golden_lists_1_costs" GROUP BY "report_id") AS r3 USING ("k3_1")
  WHERE (toDecimal128(CASE WHEN "g1_is_there" IS NULL THEN 0 ELSE 1 END, 2)) = (toDecimal128('1', 2)) AND ("lhs" <> "rhs")
UNION ALL
SELECT "t_report_id" AS "report_id", 'total' AS "instance", toNullable(COALESCE(toDecimal128("j1_total", 2), toDecimal128('0', 2))) AS "lhs", toNullable((CASE WHEN "g2_is_there" IS NULL THEN toDecimal128('0', 2) ELSE "g2_v_1" END)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_report_id", "g1_is_there", "j1_total", "t_report_id" AS "k3_1" FROM (SELECT "t_report_id", "g1_is_there", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_reports") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL INNER JOIN (SELECT "report_id" AS "k2_1", "total" AS "j1_total" FROM "golden_lists_1_costs_overall") AS r2 USING ("k2_1")) AS l3
  ALL LEFT JOIN (SELECT "report_id" AS "k3_1", toNullable(1) AS "g2_is_there", toDecimal128(SUM(COALESCE(toDecimal128("total", 2), toDecimal128('0', 2))), 2) AS "g2_v_1" FROM "golden_lists_1_costs" GROUP BY "report_id") AS r3 USING ("k3_1")
  WHERE (toDecimal128(CASE WHEN "g1_is_there" IS NULL THEN 0 ELSE 1 END, 2)) = (toDecimal128('1', 2)) AND ("lhs" <> "rhs")
UNION ALL
SELECT "t_report_id" AS "report_id", 'fees' AS "instance", toNullable(COALESCE(toDecimal128("j1_fees", 2), toDecimal128('0', 2))) AS "lhs", toNullable((CASE WHEN "g2_is_there" IS NULL THEN toDecimal128('0', 2) ELSE "g2_v_1" END)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_report_id", "g1_is_there", "j1_fees", "t_report_id" AS "k3_1" FROM (SELECT "t_report_id", "g1_is_there", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_reports") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL INNER JOIN (SELECT "report_id" AS "k2_1", "fees" AS "j1_fees" FROM "golden_lists_1_costs_overall") AS r2 USING ("k2_1")) AS l3
  ALL LEFT JOIN (SELECT "report_id" AS "k3_1", toNullable(1) AS "g2_is_there", toDecimal128(SUM(COALESCE(toDecimal128("fees", 2), toDecimal128('0', 2))), 2) AS "g2_v_1" FROM "golden_lists_1_costs" GROUP BY "report_id") AS r3 USING ("k3_1")
  WHERE (toDecimal128(CASE WHEN "g1_is_there" IS NULL THEN 0 ELSE 1 END, 2)) = (toDecimal128('1', 2)) AND ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_appeals_overall_3568a5e1" AS
SELECT "t_report_id" AS "report_id", 'received' AS "instance", toNullable(CASE WHEN "j1_is_there" IS NULL THEN NULL ELSE COALESCE(toDecimal128("j1_received", 0), toDecimal128('0', 0)) END) AS "lhs", toNullable((CASE WHEN "g2_is_there" IS NULL THEN toDecimal128('0', 0) ELSE "g2_v_1" END)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_report_id", "g1_is_there", "j1_received", "j1_is_there", "t_report_id" AS "k3_1" FROM (SELECT "t_report_id", "g1_is_there", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_reports") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL LEFT JOIN (SELECT "report_id" AS "k2_1", "received" AS "j1_received", toNullable(1) AS "j1_is_there" FROM "golden_lists_1_appeals_overall") AS r2 USING ("k2_1")) AS l3
  ALL LEFT JOIN (SELECT "report_id" AS "k3_1", toNullable(1) AS "g2_is_there", toDecimal128(SUM(COALESCE(toDecimal128("received", 0), toDecimal128('0', 0))), 0) AS "g2_v_1" FROM "golden_lists_1_appeals" GROUP BY "report_id") AS r3 USING ("k3_1")
  WHERE (toDecimal128(CASE WHEN "g1_is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ("lhs" <> "rhs")
UNION ALL
SELECT "t_report_id" AS "report_id", 'pendingEnd' AS "instance", toNullable(CASE WHEN "j1_is_there" IS NULL THEN NULL ELSE COALESCE(toDecimal128("j1_pending_end", 0), toDecimal128('0', 0)) END) AS "lhs", toNullable((CASE WHEN "g2_is_there" IS NULL THEN toDecimal128('0', 0) ELSE "g2_v_1" END)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_report_id", "g1_is_there", "j1_pending_end", "j1_is_there", "t_report_id" AS "k3_1" FROM (SELECT "t_report_id", "g1_is_there", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_reports") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL LEFT JOIN (SELECT "report_id" AS "k2_1", "pending_end" AS "j1_pending_end", toNullable(1) AS "j1_is_there" FROM "golden_lists_1_appeals_overall") AS r2 USING ("k2_1")) AS l3
  ALL LEFT JOIN (SELECT "report_id" AS "k3_1", toNullable(1) AS "g2_is_there", toDecimal128(SUM(COALESCE(toDecimal128("pending_end", 0), toDecimal128('0', 0))), 0) AS "g2_v_1" FROM "golden_lists_1_appeals" GROUP BY "report_id") AS r3 USING ("k3_1")
  WHERE (toDecimal128(CASE WHEN "g1_is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_roll_forward" AS
SELECT "report_id" AS "report_id", COALESCE("key", concat('#', toString("position" + 1))) AS "instance", toNullable("pending_end") AS "lhs", toNullable("pending_start" + "received" - "processed") AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_cases"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'overall' AS "instance", toNullable("pending_end") AS "lhs", toNullable("pending_start" + "received" - "processed") AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_cases_overall"
  WHERE ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_processed_are_outcomes" AS
SELECT "t_report_id" AS "report_id", COALESCE("t_key", concat('#', toString("t_position" + 1))) AS "instance", toNullable("t_processed") AS "lhs", toNullable(CASE WHEN "j1_is_there" IS NULL THEN NULL ELSE COALESCE("j1_total", 0) END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "processed" AS "t_processed", "report_id" AS "t_report_id", "key" AS "t_key", "position" AS "t_position", "t_report_id" AS "k1_1", "t_key" AS "k1_2" FROM "golden_lists_1_cases") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", "key" AS "k1_2", "total" AS "j1_total", toNullable(1) AS "j1_is_there" FROM "golden_lists_1_outcomes") AS r1 USING ("k1_1", "k1_2")
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "t_report_id" AS "report_id", 'overall' AS "instance", toNullable("t_processed") AS "lhs", toNullable(COALESCE("j1_total", 0)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "processed" AS "t_processed", "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_cases_overall") AS l1
  ALL INNER JOIN (SELECT "report_id" AS "k1_1", "total" AS "j1_total" FROM "golden_lists_1_outcomes_overall") AS r1 USING ("k1_1")
  WHERE ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_carried_over" AS
SELECT "t_report_id" AS "report_id", COALESCE("t_key", concat('#', toString("t_position" + 1))) AS "instance", toNullable("t_pending_start") AS "lhs", toNullable(CASE WHEN "j1_is_there" IS NULL THEN NULL ELSE "j1_pending_end" END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_pending_start", "t_report_id", "t_key", "t_position", "p_prior_id", "p_prior_id" AS "k2_1", "t_key" AS "k2_2" FROM (SELECT "pending_start" AS "t_pending_start", "report_id" AS "t_report_id", "key" AS "t_key", "position" AS "t_position", "t_report_id" AS "k1_1" FROM "golden_lists_1_cases") AS l1
  ALL INNER JOIN (SELECT "report_id" AS "k1_1", "prior_id" AS "p_prior_id" FROM "golden_lists_1_prior") AS r1 USING ("k1_1")) AS l2
  ALL LEFT JOIN (SELECT "report_id" AS "k2_1", "key" AS "k2_2", "pending_end" AS "j1_pending_end", toNullable(1) AS "j1_is_there" FROM "golden_lists_1_cases") AS r2 USING ("k2_1", "k2_2")
  WHERE "t_report_id" NOT IN (SELECT "report_id" FROM "golden_lists_1_footnotes" WHERE "table_id" = 'cases') AND ("lhs" <> "rhs")
UNION ALL
SELECT "t_report_id" AS "report_id", 'overall' AS "instance", toNullable("t_pending_start") AS "lhs", toNullable("j1_pending_end") AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_pending_start", "t_report_id", "p_prior_id", "p_prior_id" AS "k2_1" FROM (SELECT "pending_start" AS "t_pending_start", "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_cases_overall") AS l1
  ALL INNER JOIN (SELECT "report_id" AS "k1_1", "prior_id" AS "p_prior_id" FROM "golden_lists_1_prior") AS r1 USING ("k1_1")) AS l2
  ALL INNER JOIN (SELECT "report_id" AS "k2_1", "pending_end" AS "j1_pending_end" FROM "golden_lists_1_cases_overall") AS r2 USING ("k2_1")
  WHERE "t_report_id" NOT IN (SELECT "report_id" FROM "golden_lists_1_footnotes" WHERE "table_id" = 'cases') AND ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_same_as_last_year" AS
SELECT "t_report_id" AS "report_id", 'overall' AS "instance", toNullable(CASE WHEN "j1_is_there" IS NULL THEN NULL ELSE COALESCE("j1_received", 0) END) AS "lhs", toNullable(2 * CASE WHEN "j2_is_there" IS NULL THEN NULL ELSE COALESCE("j2_received", 0) END + "j3_received") AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_report_id", "p_prior_id", "j1_received", "j1_is_there", "j2_received", "j2_is_there", "p_prior_id" AS "k4_1" FROM (SELECT "t_report_id", "p_prior_id", "j1_received", "j1_is_there", "p_prior_id" AS "k3_1" FROM (SELECT "t_report_id", "p_prior_id", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_reports") AS l1
  ALL INNER JOIN (SELECT "report_id" AS "k1_1", "prior_id" AS "p_prior_id" FROM "golden_lists_1_prior") AS r1 USING ("k1_1")) AS l2
  ALL LEFT JOIN (SELECT "report_id" AS "k2_1", "received" AS "j1_received", toNullable(1) AS "j1_is_there" FROM "golden_lists_1_appeals_overall") AS r2 USING ("k2_1")) AS l3
  ALL LEFT JOIN (SELECT "report_id" AS "k3_1", "received" AS "j2_received", toNullable(1) AS "j2_is_there" FROM "golden_lists_1_appeals_overall") AS r3 USING ("k3_1")) AS l4
  ALL INNER JOIN (SELECT "report_id" AS "k4_1", "received" AS "j3_received" FROM "golden_lists_1_cases_overall") AS r4 USING ("k4_1")
  WHERE ("lhs" > "rhs");

CREATE VIEW "golden_lists_1_summary_carried_over" AS
SELECT "t_report_id" AS "report_id", 'requests' AS "instance", toNullable("t_pending_start_requests") AS "lhs", toNullable("j1_pending_end_requests") AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_pending_start_requests", "t_report_id", "p_prior_id", "p_prior_id" AS "k2_1" FROM (SELECT "pending_start_requests" AS "t_pending_start_requests", "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_summary") AS l1
  ALL INNER JOIN (SELECT "report_id" AS "k1_1", "prior_id" AS "p_prior_id" FROM "golden_lists_1_prior") AS r1 USING ("k1_1")) AS l2
  ALL INNER JOIN (SELECT "report_id" AS "k2_1", "pending_end_requests" AS "j1_pending_end_requests" FROM "golden_lists_1_summary") AS r2 USING ("k2_1")
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "t_report_id" AS "report_id", 'appeals' AS "instance", toNullable("t_pending_start_appeals") AS "lhs", toNullable("j1_pending_end_appeals") AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_pending_start_appeals", "t_report_id", "p_prior_id", "p_prior_id" AS "k2_1" FROM (SELECT "pending_start_appeals" AS "t_pending_start_appeals", "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_summary") AS l1
  ALL INNER JOIN (SELECT "report_id" AS "k1_1", "prior_id" AS "p_prior_id" FROM "golden_lists_1_prior") AS r1 USING ("k1_1")) AS l2
  ALL INNER JOIN (SELECT "report_id" AS "k2_1", "pending_end_appeals" AS "j1_pending_end_appeals" FROM "golden_lists_1_summary") AS r2 USING ("k2_1")
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "t_report_id" AS "report_id", 'total' AS "instance", toNullable("t_pending_start_total") AS "lhs", toNullable("j1_pending_end_total") AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_pending_start_total", "t_report_id", "p_prior_id", "p_prior_id" AS "k2_1" FROM (SELECT "pending_start_total" AS "t_pending_start_total", "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_summary") AS l1
  ALL INNER JOIN (SELECT "report_id" AS "k1_1", "prior_id" AS "p_prior_id" FROM "golden_lists_1_prior") AS r1 USING ("k1_1")) AS l2
  ALL INNER JOIN (SELECT "report_id" AS "k2_1", "pending_end_total" AS "j1_pending_end_total" FROM "golden_lists_1_summary") AS r2 USING ("k2_1")
  WHERE ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_summary_of_cases" AS
SELECT "t_report_id" AS "report_id", '' AS "instance", toNullable(toDecimal128("t_received_requests", 0)) AS "lhs", toNullable((CASE WHEN "g1_is_there" IS NULL THEN toDecimal128('0', 0) ELSE "g1_v_1" END)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "t_report_id", "received_requests" AS "t_received_requests", "t_report_id" AS "k1_1" FROM "golden_lists_1_summary") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there", toDecimal128(SUM(toDecimal128("received", 0)), 0) AS "g1_v_1" FROM "golden_lists_1_cases" GROUP BY "report_id") AS r1 USING ("k1_1")
  WHERE (toDecimal128(CASE WHEN "g1_is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_lowest_is_lowest" AS
SELECT "t_report_id" AS "report_id", 'overall' AS "instance", toNullable(CASE WHEN "t_lowest_special" = 'N/A' THEN toDecimal128('0', 1) WHEN "t_lowest_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128("t_lowest", 1), toDecimal128('0', 1)) END) AS "lhs", toNullable(NULLIF((CASE WHEN "g2_is_there" IS NULL THEN toDecimal128('100000000000001', 1) ELSE "g2_v_1" END), toDecimal128('100000000000001', 1))) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_report_id", "t_lowest", "t_lowest_special", "g1_is_there", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "lowest" AS "t_lowest", "lowest_special" AS "t_lowest_special", "t_report_id" AS "k1_1" FROM "golden_lists_1_times_overall") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL LEFT JOIN (SELECT "report_id" AS "k2_1", toNullable(1) AS "g2_is_there", MIN(CASE WHEN "lowest_special" = 'N/A' THEN toDecimal128('100000000000001', 1) WHEN "lowest_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128("lowest", 1), toDecimal128('0', 1)) END) AS "g2_v_1" FROM "golden_lists_1_times" GROUP BY "report_id") AS r2 USING ("k2_1")
  WHERE (toDecimal128(CASE WHEN "g1_is_there" IS NULL THEN 0 ELSE 1 END, 1)) = (toDecimal128('1', 1)) AND ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_median_between" AS
SELECT "t_report_id" AS "report_id", 'overall' AS "instance", toNullable(CASE WHEN "t_median_special" = 'N/A' THEN toDecimal128('0', 1) WHEN "t_median_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128("t_median", 1), toDecimal128('0', 1)) END) AS "lhs", toNullable(NULLIF((CASE WHEN "g2_is_there" IS NULL THEN toDecimal128('-100000000000001', 1) ELSE "g2_v_2" END), toDecimal128('-100000000000001', 1))) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_report_id", "t_median", "t_median_special", "g1_is_there", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "median" AS "t_median", "median_special" AS "t_median_special", "t_report_id" AS "k1_1" FROM "golden_lists_1_times_overall") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL LEFT JOIN (SELECT "report_id" AS "k2_1", toNullable(1) AS "g2_is_there", SUM(CASE WHEN ("median" IS NOT NULL OR "median_special" IN ('<1')) THEN 1 ELSE 0 END) AS "g2_v_1", MAX(CASE WHEN "median_special" = 'N/A' THEN toDecimal128('0', 1) WHEN "median_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128("median", 1), toDecimal128('0', 1)) END) AS "g2_v_2" FROM "golden_lists_1_times" GROUP BY "report_id") AS r2 USING ("k2_1")
  WHERE (toDecimal128(CASE WHEN "g1_is_there" IS NULL THEN 0 ELSE 1 END, 1)) = (toDecimal128('1', 1)) AND ((toDecimal128(CASE WHEN "g2_is_there" IS NULL THEN 0 ELSE "g2_v_1" END, 1))) > (toDecimal128('0', 1)) AND ("lhs" > "rhs");

CREATE VIEW "golden_lists_1_lowest_not_above_highest" AS
SELECT "report_id" AS "report_id", COALESCE("key", concat('#', toString("position" + 1))) AS "instance", toNullable(CASE WHEN "lowest_special" = 'N/A' THEN toDecimal128('0', 1) WHEN "lowest_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128("lowest", 1), toDecimal128('0', 1)) END) AS "lhs", toNullable(CASE WHEN "highest_special" = 'N/A' THEN toDecimal128('0', 1) WHEN "highest_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128("highest", 1), toDecimal128('0', 1)) END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_times"
  WHERE ("lhs" > "rhs")
UNION ALL
SELECT "t_report_id" AS "report_id", 'overall' AS "instance", toNullable(CASE WHEN "t_lowest_special" = 'N/A' THEN toDecimal128('0', 1) WHEN "t_lowest_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128("t_lowest", 1), toDecimal128('0', 1)) END) AS "lhs", toNullable(CASE WHEN "t_highest_special" = 'N/A' THEN toDecimal128('0', 1) WHEN "t_highest_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128("t_highest", 1), toDecimal128('0', 1)) END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "t_report_id", "lowest" AS "t_lowest", "lowest_special" AS "t_lowest_special", "highest" AS "t_highest", "highest_special" AS "t_highest_special", "t_report_id" AS "k1_1" FROM "golden_lists_1_times_overall") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")
  WHERE "g1_is_there" IS NULL AND ("lhs" > "rhs");

CREATE VIEW "golden_lists_1_spread" AS
SELECT "report_id" AS "report_id", COALESCE("key", concat('#', toString("position" + 1))) AS "instance", toNullable(CASE WHEN "average_special" = 'N/A' THEN toDecimal128('0', 1) WHEN "average_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128("average", 1), toDecimal128('0', 1)) END) AS "lhs", toNullable(CASE WHEN "median_special" = 'N/A' THEN toDecimal128('0', 1) WHEN "median_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128("median", 1), toDecimal128('0', 1)) END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_times"
  WHERE (1000000 * abs("lhs" - "rhs") > 500000 * greatest(abs("lhs"), abs("rhs")))
UNION ALL
SELECT "t_report_id" AS "report_id", 'overall' AS "instance", toNullable(CASE WHEN "t_average_special" = 'N/A' THEN toDecimal128('0', 1) WHEN "t_average_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128("t_average", 1), toDecimal128('0', 1)) END) AS "lhs", toNullable(CASE WHEN "t_median_special" = 'N/A' THEN toDecimal128('0', 1) WHEN "t_median_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128("t_median", 1), toDecimal128('0', 1)) END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "t_report_id", "average" AS "t_average", "average_special" AS "t_average_special", "median" AS "t_median", "median_special" AS "t_median_special", "t_report_id" AS "k1_1" FROM "golden_lists_1_times_overall") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")
  WHERE "g1_is_there" IS NULL AND (1000000 * abs("lhs" - "rhs") > 500000 * greatest(abs("lhs"), abs("rhs")));

CREATE VIEW "golden_lists_1_late_only" AS
SELECT "t_report_id" AS "report_id", COALESCE("t_key", concat('#', toString("t_position" + 1))) AS "instance", toNullable(CASE WHEN "t_late_special" = 'none' THEN NULL ELSE COALESCE("t_late", 0) END) AS "lhs", toNullable(CASE WHEN "j1_is_there" IS NULL THEN NULL ELSE "j1_processed" END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "late" AS "t_late", "late_special" AS "t_late_special", "report_id" AS "t_report_id", "key" AS "t_key", "position" AS "t_position", "t_report_id" AS "k1_1", "t_key" AS "k1_2" FROM "golden_lists_1_times") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", "key" AS "k1_2", "processed" AS "j1_processed", toNullable(1) AS "j1_is_there" FROM "golden_lists_1_cases") AS r1 USING ("k1_1", "k1_2")
  WHERE ("lhs" > "rhs")
UNION ALL
SELECT "t_report_id" AS "report_id", 'overall' AS "instance", toNullable(CASE WHEN "t_late_special" = 'none' THEN NULL ELSE COALESCE("t_late", 0) END) AS "lhs", toNullable("j1_processed") AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_report_id", "t_late", "t_late_special", "g1_is_there", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "late" AS "t_late", "late_special" AS "t_late_special", "t_report_id" AS "k1_1" FROM "golden_lists_1_times_overall") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL INNER JOIN (SELECT "report_id" AS "k2_1", "processed" AS "j1_processed" FROM "golden_lists_1_cases_overall") AS r2 USING ("k2_1")
  WHERE "g1_is_there" IS NULL AND ("lhs" > "rhs");

CREATE VIEW "golden_lists_1_days_in_order" AS
SELECT "report_id" AS "report_id", concat(COALESCE("key", concat('#', toString("position" + 1))), ',k=2') AS "instance", toNullable(COALESCE("days2", 0)) AS "lhs", toNullable(COALESCE("days1", 0)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_oldest"
  WHERE ("lhs" > "rhs")
UNION ALL
SELECT "report_id" AS "report_id", concat(COALESCE("key", concat('#', toString("position" + 1))), ',k=3') AS "instance", toNullable(COALESCE("days3", 0)) AS "lhs", toNullable(COALESCE("days2", 0)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_oldest"
  WHERE ("lhs" > "rhs")
UNION ALL
SELECT "report_id" AS "report_id", concat('overall', ',k=2') AS "instance", toNullable(COALESCE("days2", 0)) AS "lhs", toNullable(COALESCE("days1", 0)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_oldest_overall"
  WHERE ("lhs" > "rhs")
UNION ALL
SELECT "report_id" AS "report_id", concat('overall', ',k=3') AS "instance", toNullable(COALESCE("days3", 0)) AS "lhs", toNullable(COALESCE("days2", 0)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_oldest_overall"
  WHERE ("lhs" > "rhs");

CREATE VIEW "golden_lists_1_dates_in_order" AS
SELECT "report_id" AS "report_id", concat(COALESCE("key", concat('#', toString("position" + 1))), ',k=2') AS "instance", toNullable(CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE toInt64(replaceAll("date2", '-', '')) END) AS "lhs", toNullable(CASE WHEN "date1_special" = 'N/A' THEN NULL ELSE toInt64(replaceAll("date1", '-', '')) END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_oldest"
  WHERE ((toInt64(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END) + toInt64(CASE WHEN "date1" IS NOT NULL THEN 1 ELSE 0 END))) = (2) AND ("lhs" < "rhs")
UNION ALL
SELECT "report_id" AS "report_id", concat(COALESCE("key", concat('#', toString("position" + 1))), ',k=3') AS "instance", toNullable(CASE WHEN "date3_special" = 'N/A' THEN NULL ELSE toInt64(replaceAll("date3", '-', '')) END) AS "lhs", toNullable(CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE toInt64(replaceAll("date2", '-', '')) END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_oldest"
  WHERE ((toInt64(CASE WHEN "date3" IS NOT NULL THEN 1 ELSE 0 END) + toInt64(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END))) = (2) AND ("lhs" < "rhs")
UNION ALL
SELECT "report_id" AS "report_id", concat('overall', ',k=2') AS "instance", toNullable(CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE toInt64(replaceAll("date2", '-', '')) END) AS "lhs", toNullable(CASE WHEN "date1_special" = 'N/A' THEN NULL ELSE toInt64(replaceAll("date1", '-', '')) END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_oldest_overall"
  WHERE ((toInt64(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END) + toInt64(CASE WHEN "date1" IS NOT NULL THEN 1 ELSE 0 END))) = (2) AND ("lhs" < "rhs")
UNION ALL
SELECT "report_id" AS "report_id", concat('overall', ',k=3') AS "instance", toNullable(CASE WHEN "date3_special" = 'N/A' THEN NULL ELSE toInt64(replaceAll("date3", '-', '')) END) AS "lhs", toNullable(CASE WHEN "date2_special" = 'N/A' THEN NULL ELSE toInt64(replaceAll("date2", '-', '')) END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_oldest_overall"
  WHERE ((toInt64(CASE WHEN "date3" IS NOT NULL THEN 1 ELSE 0 END) + toInt64(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END))) = (2) AND ("lhs" < "rhs");

CREATE VIEW "golden_lists_1_date_with_days" AS
SELECT "report_id" AS "report_id", concat(COALESCE("key", concat('#', toString("position" + 1))), ',k=1') AS "instance", toNullable((toInt64(CASE WHEN "date1" IS NOT NULL THEN 1 ELSE 0 END))) AS "lhs", toNullable((toInt64(CASE WHEN "days1" IS NOT NULL THEN 1 ELSE 0 END))) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_older"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", concat(COALESCE("key", concat('#', toString("position" + 1))), ',k=2') AS "instance", toNullable((toInt64(CASE WHEN "date2" IS NOT NULL THEN 1 ELSE 0 END))) AS "lhs", toNullable((toInt64(CASE WHEN "days2" IS NOT NULL THEN 1 ELSE 0 END))) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_older"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", concat(COALESCE("key", concat('#', toString("position" + 1))), ',k=3') AS "instance", toNullable((toInt64(CASE WHEN "date3" IS NOT NULL THEN 1 ELSE 0 END))) AS "lhs", toNullable((toInt64(CASE WHEN "days3" IS NOT NULL THEN 1 ELSE 0 END))) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_older"
  WHERE ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_filed" AS
SELECT "report_id" AS "report_id", COALESCE("key", concat('#', toString("position" + 1))) AS "instance", toNullable((toInt64(CASE WHEN "key" IS NULL THEN 0 ELSE 1 END))) AS "lhs", toNullable(materialize(1)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_older"
  WHERE ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_old_cases_are_known" AS
SELECT "t_report_id" AS "report_id", COALESCE("t_key", concat('#', toString("t_position" + 1))) AS "instance", toNullable((CASE WHEN "j1_is_there" IS NULL THEN 0 ELSE COALESCE("j1_days1", 0) END + CASE WHEN "j1_is_there" IS NULL THEN 0 ELSE COALESCE("j1_days2", 0) END + CASE WHEN "j1_is_there" IS NULL THEN 0 ELSE COALESCE("j1_days3", 0) END)) AS "lhs", toNullable(materialize(0)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "pending_end" AS "t_pending_end", "report_id" AS "t_report_id", "key" AS "t_key", "position" AS "t_position", "t_report_id" AS "k1_1", "t_key" AS "k1_2" FROM "golden_lists_1_cases") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", "key" AS "k1_2", toNullable(1) AS "j1_is_there", "days1" AS "j1_days1", "days2" AS "j1_days2", "days3" AS "j1_days3" FROM "golden_lists_1_oldest") AS r1 USING ("k1_1", "k1_2")
  WHERE ("t_pending_end") > (0) AND (toInt64(CASE WHEN "j1_is_there" IS NULL THEN 0 ELSE 1 END)) = (1) AND ("lhs" <= "rhs")
UNION ALL
SELECT "t_report_id" AS "report_id", 'overall' AS "instance", toNullable((COALESCE("j1_days1", 0) + COALESCE("j1_days2", 0) + COALESCE("j1_days3", 0))) AS "lhs", toNullable(materialize(0)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_report_id", "t_pending_end", "g1_is_there", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "pending_end" AS "t_pending_end", "t_report_id" AS "k1_1" FROM "golden_lists_1_cases_overall") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL INNER JOIN (SELECT "report_id" AS "k2_1", "days1" AS "j1_days1", "days2" AS "j1_days2", "days3" AS "j1_days3" FROM "golden_lists_1_oldest_overall") AS r2 USING ("k2_1")
  WHERE "g1_is_there" IS NULL AND ("t_pending_end") > (0) AND (1) = (1) AND ("lhs" <= "rhs");

CREATE VIEW "golden_lists_1_reason_described" AS
SELECT "t_report_id" AS "report_id", concat(COALESCE("j1_key", concat('#', toString("j1_position" + 1))), ',', concat('#', toString("t_position" + 1))) AS "instance", toNullable((toInt64(CASE WHEN "t_description" IS NOT NULL THEN 1 ELSE 0 END))) AS "lhs", toNullable((toInt64(CASE WHEN "t_times" IS NOT NULL THEN 1 ELSE 0 END))) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "parent_position" AS "t_parent_position", "description" AS "t_description", "times" AS "t_times", "report_id" AS "t_report_id", "position" AS "t_position", "t_report_id" AS "k1_1", "t_parent_position" AS "k1_2" FROM "golden_lists_1_outcomes_reasons") AS l1
  ALL INNER JOIN (SELECT "report_id" AS "k1_1", "position" AS "k1_2", "position" AS "j1_position", "key" AS "j1_key" FROM "golden_lists_1_outcomes") AS r1 USING ("k1_1", "k1_2")
  WHERE "t_parent_position" >= 0 AND ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", concat('overall', ',', concat('#', toString("position" + 1))) AS "instance", toNullable((toInt64(CASE WHEN "description" IS NOT NULL THEN 1 ELSE 0 END))) AS "lhs", toNullable((toInt64(CASE WHEN "times" IS NOT NULL THEN 1 ELSE 0 END))) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_outcomes_reasons"
  WHERE "parent_position" = -1 AND ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_reasons_where_other" AS
SELECT "t_report_id" AS "report_id", COALESCE("t_key", concat('#', toString("t_position" + 1))) AS "instance", toNullable((toInt64(CASE WHEN "g1_is_there" IS NULL THEN 0 ELSE "g1_v_1" END))) AS "lhs", toNullable(materialize(1)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "other" AS "t_other", "position" AS "t_position", "report_id" AS "t_report_id", "key" AS "t_key", "t_report_id" AS "k1_1", "t_position" AS "k1_2" FROM "golden_lists_1_outcomes") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", "parent_position" AS "k1_2", toNullable(1) AS "g1_is_there", SUM(CASE WHEN "times" IS NOT NULL THEN 1 ELSE 0 END) AS "g1_v_1" FROM "golden_lists_1_outcomes_reasons" GROUP BY "report_id", "parent_position") AS r1 USING ("k1_1", "k1_2")
  WHERE (COALESCE("t_other", 0)) > (0) AND ("lhs" < "rhs")
UNION ALL
SELECT "t_report_id" AS "report_id", 'overall' AS "instance", toNullable((toInt64(CASE WHEN "g2_is_there" IS NULL THEN 0 ELSE "g2_v_1" END))) AS "lhs", toNullable(materialize(1)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_report_id", "t_other", "g1_is_there", "t_report_id" AS "k2_1", toInt32(-1) AS "k2_2" FROM (SELECT "report_id" AS "t_report_id", "other" AS "t_other", "t_report_id" AS "k1_1" FROM "golden_lists_1_outcomes_overall") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL LEFT JOIN (SELECT "report_id" AS "k2_1", "parent_position" AS "k2_2", toNullable(1) AS "g2_is_there", SUM(CASE WHEN "times" IS NOT NULL THEN 1 ELSE 0 END) AS "g2_v_1" FROM "golden_lists_1_outcomes_reasons" GROUP BY "report_id", "parent_position") AS r2 USING ("k2_1", "k2_2")
  WHERE "g1_is_there" IS NULL AND (COALESCE("t_other", 0)) > (0) AND ("lhs" < "rhs");

CREATE VIEW "golden_lists_1_reasons_exist" AS
SELECT "t_report_id" AS "report_id", COALESCE("t_key", concat('#', toString("t_position" + 1))) AS "instance", toNullable(COALESCE("t_other", 0)) AS "lhs", toNullable(materialize(0)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "position" AS "t_position", "report_id" AS "t_report_id", "other" AS "t_other", "key" AS "t_key", "t_report_id" AS "k1_1", "t_position" AS "k1_2" FROM "golden_lists_1_outcomes") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", "parent_position" AS "k1_2", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_outcomes_reasons" GROUP BY "report_id", "parent_position") AS r1 USING ("k1_1", "k1_2")
  WHERE (toInt64(CASE WHEN "g1_is_there" IS NULL THEN 0 ELSE 1 END)) = (0) AND ("lhs" <> "rhs")
UNION ALL
SELECT "t_report_id" AS "report_id", 'overall' AS "instance", toNullable(COALESCE("t_other", 0)) AS "lhs", toNullable(materialize(0)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_report_id", "t_other", "g1_is_there", "t_report_id" AS "k2_1", toInt32(-1) AS "k2_2" FROM (SELECT "report_id" AS "t_report_id", "other" AS "t_other", "t_report_id" AS "k1_1" FROM "golden_lists_1_outcomes_overall") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL LEFT JOIN (SELECT "report_id" AS "k2_1", "parent_position" AS "k2_2", toNullable(1) AS "g2_is_there" FROM "golden_lists_1_outcomes_reasons" GROUP BY "report_id", "parent_position") AS r2 USING ("k2_1", "k2_2")
  WHERE "g1_is_there" IS NULL AND (toInt64(CASE WHEN "g2_is_there" IS NULL THEN 0 ELSE 1 END)) = (0) AND ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_statute_used" AS
SELECT "report_id" AS "report_id", concat('#', toString("position" + 1)) AS "instance", toNullable(COALESCE("relied_upon_overall_times", 0)) AS "lhs", toNullable(materialize(0)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_statutes"
  WHERE ("lhs" <= "rhs");

CREATE VIEW "golden_lists_1_statute_of_office" AS
SELECT "t_report_id" AS "report_id", concat(concat('#', toString("j2_position" + 1)), ',', COALESCE("t_key", concat('#', toString("t_position" + 1)))) AS "instance", toNullable(COALESCE("t_times", 0)) AS "lhs", toNullable(CASE WHEN "j1_is_there" IS NULL THEN NULL ELSE COALESCE("j1_total", 0) END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_parent_position", "t_times", "t_report_id", "t_key", "t_position", "j1_total", "j1_is_there", "t_report_id" AS "k2_1", "t_parent_position" AS "k2_2" FROM (SELECT "parent_position" AS "t_parent_position", "times" AS "t_times", "report_id" AS "t_report_id", "key" AS "t_key", "position" AS "t_position", "t_report_id" AS "k1_1", "t_key" AS "k1_2" FROM "golden_lists_1_statutes_relied_upon") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", "key" AS "k1_2", "total" AS "j1_total", toNullable(1) AS "j1_is_there" FROM "golden_lists_1_outcomes") AS r1 USING ("k1_1", "k1_2")) AS l2
  ALL INNER JOIN (SELECT "report_id" AS "k2_1", "position" AS "k2_2", "position" AS "j2_position" FROM "golden_lists_1_statutes") AS r2 USING ("k2_1", "k2_2")
  WHERE "t_parent_position" >= 0 AND ("lhs" > "rhs");

CREATE VIEW "golden_lists_1_fee_share" AS
SELECT "report_id" AS "report_id", COALESCE("key", concat('#', toString("position" + 1))) AS "instance", toNullable(COALESCE(toDecimal128("share", 2), toDecimal128('0', 2))) AS "lhs", toNullable(CASE WHEN (COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2))) = 0 THEN (100 * COALESCE(toDecimal128("fees", 2), toDecimal128('0', 2))) * 0 ELSE CASE WHEN ((100 * COALESCE(toDecimal128("fees", 2), toDecimal128('0', 2))) < 0 AND (COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2))) > 0) OR ((100 * COALESCE(toDecimal128("fees", 2), toDecimal128('0', 2))) > 0 AND (COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2))) < 0) THEN -1 ELSE 1 END * toDecimal128(toDecimal128(((200 * toDecimal128((abs(100 * COALESCE(toDecimal128("fees", 2), toDecimal128('0', 2)))) * 100, 0) + toDecimal128((abs(COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2)))) * 100, 0)) / (greatest(2 * toDecimal128((abs(COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2)))) * 100, 0), toDecimal128('1', 0)))), 0) * toDecimal128('0.01', 2), 2) END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_costs"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'overall' AS "instance", toNullable(COALESCE(toDecimal128("share", 2), toDecimal128('0', 2))) AS "lhs", toNullable(CASE WHEN (COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2))) = 0 THEN (100 * COALESCE(toDecimal128("fees", 2), toDecimal128('0', 2))) * 0 ELSE CASE WHEN ((100 * COALESCE(toDecimal128("fees", 2), toDecimal128('0', 2))) < 0 AND (COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2))) > 0) OR ((100 * COALESCE(toDecimal128("fees", 2), toDecimal128('0', 2))) > 0 AND (COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2))) < 0) THEN -1 ELSE 1 END * toDecimal128(toDecimal128(((200 * toDecimal128((abs(100 * COALESCE(toDecimal128("fees", 2), toDecimal128('0', 2)))) * 100, 0) + toDecimal128((abs(COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2)))) * 100, 0)) / (greatest(2 * toDecimal128((abs(COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2)))) * 100, 0), toDecimal128('1', 0)))), 0) * toDecimal128('0.01', 2), 2) END) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_costs_overall"
  WHERE ("lhs" <> "rhs");

CREATE VIEW "golden_lists_1_total_costs" AS
SELECT "report_id" AS "report_id", COALESCE("key", concat('#', toString("position" + 1))) AS "instance", toNullable(COALESCE(toDecimal128("total", 2), toDecimal128('0', 2))) AS "lhs", toNullable(COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2)) + COALESCE(toDecimal128("litigation", 2), toDecimal128('0', 2))) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_costs"
  WHERE (2 * ("lhs" - "rhs") < -toDecimal128('0.03', 2))
UNION ALL
SELECT "report_id" AS "report_id", 'overall' AS "instance", toNullable(COALESCE(toDecimal128("total", 2), toDecimal128('0', 2))) AS "lhs", toNullable(COALESCE(toDecimal128("processing", 2), toDecimal128('0', 2)) + COALESCE(toDecimal128("litigation", 2), toDecimal128('0', 2))) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_lists_1_costs_overall"
  WHERE (2 * ("lhs" - "rhs") < -toDecimal128('0.03', 2));

CREATE VIEW "golden_lists_1_office_opened" AS
SELECT "t_report_id" AS "report_id", COALESCE("t_key", concat('#', toString("t_position" + 1))) AS "instance", toNullable(COALESCE("t_opened", 0)) AS "lhs", toNullable(toInt64("j1_year")) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "opened" AS "t_opened", "report_id" AS "t_report_id", "position" AS "t_position", "key" AS "t_key", "t_report_id" AS "k1_1" FROM "golden_lists_1_offices") AS l1
  ALL INNER JOIN (SELECT "report_id" AS "k1_1", "year" AS "j1_year" FROM "golden_lists_1_reports") AS r1 USING ("k1_1")
  WHERE ("lhs" > "rhs");

CREATE VIEW "golden_lists_1_appeals_need_offices" AS
SELECT "t_report_id" AS "report_id", '' AS "instance", toNullable(toInt64(CASE WHEN "g1_is_there" IS NULL THEN 0 ELSE 1 END)) AS "lhs", toNullable(toInt64(CASE WHEN "g2_is_there" IS NULL THEN 0 ELSE 1 END)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_report_id", "j1_is_there", "g1_is_there", "t_report_id" AS "k3_1" FROM (SELECT "t_report_id", "j1_is_there", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_reports") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "j1_is_there" FROM "golden_lists_1_appeals_overall") AS r1 USING ("k1_1")) AS l2
  ALL LEFT JOIN (SELECT "report_id" AS "k2_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r2 USING ("k2_1")) AS l3
  ALL LEFT JOIN (SELECT "report_id" AS "k3_1", toNullable(1) AS "g2_is_there" FROM "golden_lists_1_appeals" GROUP BY "report_id") AS r3 USING ("k3_1")
  WHERE (toInt64(CASE WHEN "j1_is_there" IS NULL THEN 0 ELSE 1 END)) = (1) AND ("lhs" < "rhs");

CREATE VIEW "golden_lists_1_appeals_received" AS
SELECT "t_report_id" AS "report_id", COALESCE("t_key", concat('#', toString("t_position" + 1))) AS "instance", toNullable(COALESCE("t_received", 0)) AS "lhs", toNullable(CASE WHEN "j1_is_there" IS NULL THEN NULL ELSE "j1_processed" END + (CASE WHEN "j2_is_there" IS NULL THEN 0 ELSE "j2_processed" END)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_received", "t_report_id", "t_key", "t_position", "p_prior_id", "j1_processed", "j1_is_there", "p_prior_id" AS "k3_1", "t_key" AS "k3_2" FROM (SELECT "t_received", "t_report_id", "t_key", "t_position", "p_prior_id", "t_report_id" AS "k2_1", "t_key" AS "k2_2" FROM (SELECT "received" AS "t_received", "report_id" AS "t_report_id", "key" AS "t_key", "position" AS "t_position", "t_report_id" AS "k1_1" FROM "golden_lists_1_appeals") AS l1
  ALL INNER JOIN (SELECT "report_id" AS "k1_1", "prior_id" AS "p_prior_id" FROM "golden_lists_1_prior") AS r1 USING ("k1_1")) AS l2
  ALL LEFT JOIN (SELECT "report_id" AS "k2_1", "key" AS "k2_2", "processed" AS "j1_processed", toNullable(1) AS "j1_is_there" FROM "golden_lists_1_cases") AS r2 USING ("k2_1", "k2_2")) AS l3
  ALL LEFT JOIN (SELECT "report_id" AS "k3_1", "key" AS "k3_2", "processed" AS "j2_processed", toNullable(1) AS "j2_is_there" FROM "golden_lists_1_cases") AS r3 USING ("k3_1", "k3_2")
  WHERE ("lhs" > "rhs")
UNION ALL
SELECT "t_report_id" AS "report_id", 'overall' AS "instance", toNullable(CASE WHEN "j1_is_there" IS NULL THEN NULL ELSE COALESCE("j1_received", 0) END) AS "lhs", toNullable("j2_processed" + ("j3_processed")) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "t_report_id", "p_prior_id", "j1_received", "j1_is_there", "j2_processed", "p_prior_id" AS "k4_1" FROM (SELECT "t_report_id", "p_prior_id", "j1_received", "j1_is_there", "t_report_id" AS "k3_1" FROM (SELECT "t_report_id", "p_prior_id", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_reports") AS l1
  ALL INNER JOIN (SELECT "report_id" AS "k1_1", "prior_id" AS "p_prior_id" FROM "golden_lists_1_prior") AS r1 USING ("k1_1")) AS l2
  ALL LEFT JOIN (SELECT "report_id" AS "k2_1", "received" AS "j1_received", toNullable(1) AS "j1_is_there" FROM "golden_lists_1_appeals_overall") AS r2 USING ("k2_1")) AS l3
  ALL INNER JOIN (SELECT "report_id" AS "k3_1", "processed" AS "j2_processed" FROM "golden_lists_1_cases_overall") AS r3 USING ("k3_1")) AS l4
  ALL INNER JOIN (SELECT "report_id" AS "k4_1", "processed" AS "j3_processed" FROM "golden_lists_1_cases_overall") AS r4 USING ("k4_1")
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
SELECT "t_report_id" AS "report_id", 'received' AS "instance"
FROM (SELECT "t_report_id", "g1_is_there", "j1_received", "j1_is_there", "t_report_id" AS "k3_1" FROM (SELECT "t_report_id", "g1_is_there", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_reports") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL LEFT JOIN (SELECT "report_id" AS "k2_1", "received" AS "j1_received", toNullable(1) AS "j1_is_there" FROM "golden_lists_1_appeals_overall") AS r2 USING ("k2_1")) AS l3
  ALL LEFT JOIN (SELECT "report_id" AS "k3_1", toNullable(1) AS "g2_is_there", toDecimal128(SUM(COALESCE(toDecimal128("received", 0), toDecimal128('0', 0))), 0) AS "g2_v_1" FROM "golden_lists_1_appeals" GROUP BY "report_id") AS r3 USING ("k3_1")
  WHERE (((toDecimal128(CASE WHEN "g1_is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ((CASE WHEN "j1_is_there" IS NULL THEN NULL ELSE COALESCE(toDecimal128("j1_received", 0), toDecimal128('0', 0)) END) IS NULL)))) AS i
UNION ALL
SELECT 'appeals.overall' AS "rule", "report_id", "instance" FROM (
SELECT "t_report_id" AS "report_id", 'pendingEnd' AS "instance"
FROM (SELECT "t_report_id", "g1_is_there", "j1_pending_end", "j1_is_there", "t_report_id" AS "k3_1" FROM (SELECT "t_report_id", "g1_is_there", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_reports") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL LEFT JOIN (SELECT "report_id" AS "k2_1", "pending_end" AS "j1_pending_end", toNullable(1) AS "j1_is_there" FROM "golden_lists_1_appeals_overall") AS r2 USING ("k2_1")) AS l3
  ALL LEFT JOIN (SELECT "report_id" AS "k3_1", toNullable(1) AS "g2_is_there", toDecimal128(SUM(COALESCE(toDecimal128("pending_end", 0), toDecimal128('0', 0))), 0) AS "g2_v_1" FROM "golden_lists_1_appeals" GROUP BY "report_id") AS r3 USING ("k3_1")
  WHERE (((toDecimal128(CASE WHEN "g1_is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ((CASE WHEN "j1_is_there" IS NULL THEN NULL ELSE COALESCE(toDecimal128("j1_pending_end", 0), toDecimal128('0', 0)) END) IS NULL)))) AS i
UNION ALL
SELECT 'processedAreOutcomes' AS "rule", "report_id", "instance" FROM (
SELECT "t_report_id" AS "report_id", COALESCE("t_key", concat('#', toString("t_position" + 1))) AS "instance"
FROM (SELECT "processed" AS "t_processed", "report_id" AS "t_report_id", "key" AS "t_key", "position" AS "t_position", "t_report_id" AS "k1_1", "t_key" AS "k1_2" FROM "golden_lists_1_cases") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", "key" AS "k1_2", "total" AS "j1_total", toNullable(1) AS "j1_is_there" FROM "golden_lists_1_outcomes") AS r1 USING ("k1_1", "k1_2")
  WHERE ((CASE WHEN "j1_is_there" IS NULL THEN NULL ELSE COALESCE("j1_total", 0) END) IS NULL)) AS i
UNION ALL
SELECT 'carriedOver' AS "rule", "report_id", "instance" FROM (
SELECT "t_report_id" AS "report_id", COALESCE("t_key", concat('#', toString("t_position" + 1))) AS "instance"
FROM (SELECT "t_pending_start", "t_report_id", "t_key", "t_position", "p_prior_id", "p_prior_id" AS "k2_1", "t_key" AS "k2_2" FROM (SELECT "pending_start" AS "t_pending_start", "report_id" AS "t_report_id", "key" AS "t_key", "position" AS "t_position", "t_report_id" AS "k1_1" FROM "golden_lists_1_cases") AS l1
  ALL INNER JOIN (SELECT "report_id" AS "k1_1", "prior_id" AS "p_prior_id" FROM "golden_lists_1_prior") AS r1 USING ("k1_1")) AS l2
  ALL LEFT JOIN (SELECT "report_id" AS "k2_1", "key" AS "k2_2", "pending_end" AS "j1_pending_end", toNullable(1) AS "j1_is_there" FROM "golden_lists_1_cases") AS r2 USING ("k2_1", "k2_2")
  WHERE ((CASE WHEN "j1_is_there" IS NULL THEN NULL ELSE "j1_pending_end" END) IS NULL)) AS i
UNION ALL
SELECT 'sameAsLastYear' AS "rule", "report_id", "instance" FROM (
SELECT "t_report_id" AS "report_id", 'overall' AS "instance"
FROM (SELECT "t_report_id", "p_prior_id", "j1_received", "j1_is_there", "j2_received", "j2_is_there", "p_prior_id" AS "k4_1" FROM (SELECT "t_report_id", "p_prior_id", "j1_received", "j1_is_there", "p_prior_id" AS "k3_1" FROM (SELECT "t_report_id", "p_prior_id", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_reports") AS l1
  ALL INNER JOIN (SELECT "report_id" AS "k1_1", "prior_id" AS "p_prior_id" FROM "golden_lists_1_prior") AS r1 USING ("k1_1")) AS l2
  ALL LEFT JOIN (SELECT "report_id" AS "k2_1", "received" AS "j1_received", toNullable(1) AS "j1_is_there" FROM "golden_lists_1_appeals_overall") AS r2 USING ("k2_1")) AS l3
  ALL LEFT JOIN (SELECT "report_id" AS "k3_1", "received" AS "j2_received", toNullable(1) AS "j2_is_there" FROM "golden_lists_1_appeals_overall") AS r3 USING ("k3_1")) AS l4
  ALL INNER JOIN (SELECT "report_id" AS "k4_1", "received" AS "j3_received" FROM "golden_lists_1_cases_overall") AS r4 USING ("k4_1")
  WHERE ((CASE WHEN "j1_is_there" IS NULL THEN NULL ELSE COALESCE("j1_received", 0) END) IS NULL OR (2 * CASE WHEN "j2_is_there" IS NULL THEN NULL ELSE COALESCE("j2_received", 0) END + "j3_received") IS NULL)) AS i
UNION ALL
SELECT 'summaryCarriedOver' AS "rule", "report_id", "instance" FROM (
SELECT "t_report_id" AS "report_id", 'requests' AS "instance"
FROM (SELECT "t_pending_start_requests", "t_report_id", "p_prior_id", "p_prior_id" AS "k2_1" FROM (SELECT "pending_start_requests" AS "t_pending_start_requests", "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_summary") AS l1
  ALL INNER JOIN (SELECT "report_id" AS "k1_1", "prior_id" AS "p_prior_id" FROM "golden_lists_1_prior") AS r1 USING ("k1_1")) AS l2
  ALL INNER JOIN (SELECT "report_id" AS "k2_1", "pending_end_requests" AS "j1_pending_end_requests" FROM "golden_lists_1_summary") AS r2 USING ("k2_1")
  WHERE (("t_pending_start_requests") IS NULL OR ("j1_pending_end_requests") IS NULL)) AS i
UNION ALL
SELECT 'summaryCarriedOver' AS "rule", "report_id", "instance" FROM (
SELECT "t_report_id" AS "report_id", 'appeals' AS "instance"
FROM (SELECT "t_pending_start_appeals", "t_report_id", "p_prior_id", "p_prior_id" AS "k2_1" FROM (SELECT "pending_start_appeals" AS "t_pending_start_appeals", "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_summary") AS l1
  ALL INNER JOIN (SELECT "report_id" AS "k1_1", "prior_id" AS "p_prior_id" FROM "golden_lists_1_prior") AS r1 USING ("k1_1")) AS l2
  ALL INNER JOIN (SELECT "report_id" AS "k2_1", "pending_end_appeals" AS "j1_pending_end_appeals" FROM "golden_lists_1_summary") AS r2 USING ("k2_1")
  WHERE (("t_pending_start_appeals") IS NULL OR ("j1_pending_end_appeals") IS NULL)) AS i
UNION ALL
SELECT 'summaryCarriedOver' AS "rule", "report_id", "instance" FROM (
SELECT "t_report_id" AS "report_id", 'total' AS "instance"
FROM (SELECT "t_pending_start_total", "t_report_id", "p_prior_id", "p_prior_id" AS "k2_1" FROM (SELECT "pending_start_total" AS "t_pending_start_total", "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_summary") AS l1
  ALL INNER JOIN (SELECT "report_id" AS "k1_1", "prior_id" AS "p_prior_id" FROM "golden_lists_1_prior") AS r1 USING ("k1_1")) AS l2
  ALL INNER JOIN (SELECT "report_id" AS "k2_1", "pending_end_total" AS "j1_pending_end_total" FROM "golden_lists_1_summary") AS r2 USING ("k2_1")
  WHERE (("t_pending_start_total") IS NULL OR ("j1_pending_end_total") IS NULL)) AS i
UNION ALL
SELECT 'summaryOfCases' AS "rule", "report_id", "instance" FROM (
SELECT "t_report_id" AS "report_id", '' AS "instance"
FROM (SELECT "report_id" AS "t_report_id", "received_requests" AS "t_received_requests", "t_report_id" AS "k1_1" FROM "golden_lists_1_summary") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there", toDecimal128(SUM(toDecimal128("received", 0)), 0) AS "g1_v_1" FROM "golden_lists_1_cases" GROUP BY "report_id") AS r1 USING ("k1_1")
  WHERE (((toDecimal128(CASE WHEN "g1_is_there" IS NULL THEN 0 ELSE 1 END, 0)) = (toDecimal128('1', 0)) AND ((toDecimal128("t_received_requests", 0)) IS NULL)))) AS i
UNION ALL
SELECT 'lowestIsLowest' AS "rule", "report_id", "instance" FROM (
SELECT "t_report_id" AS "report_id", 'overall' AS "instance"
FROM (SELECT "t_report_id", "t_lowest", "t_lowest_special", "g1_is_there", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "lowest" AS "t_lowest", "lowest_special" AS "t_lowest_special", "t_report_id" AS "k1_1" FROM "golden_lists_1_times_overall") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL LEFT JOIN (SELECT "report_id" AS "k2_1", toNullable(1) AS "g2_is_there", MIN(CASE WHEN "lowest_special" = 'N/A' THEN toDecimal128('100000000000001', 1) WHEN "lowest_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128("lowest", 1), toDecimal128('0', 1)) END) AS "g2_v_1" FROM "golden_lists_1_times" GROUP BY "report_id") AS r2 USING ("k2_1")
  WHERE (((toDecimal128(CASE WHEN "g1_is_there" IS NULL THEN 0 ELSE 1 END, 1)) = (toDecimal128('1', 1)) AND ((NULLIF((CASE WHEN "g2_is_there" IS NULL THEN toDecimal128('100000000000001', 1) ELSE "g2_v_1" END), toDecimal128('100000000000001', 1))) IS NULL)))) AS i
UNION ALL
SELECT 'medianBetween' AS "rule", "report_id", "instance" FROM (
SELECT "t_report_id" AS "report_id", 'overall' AS "instance"
FROM (SELECT "t_report_id", "t_median", "t_median_special", "g1_is_there", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "median" AS "t_median", "median_special" AS "t_median_special", "t_report_id" AS "k1_1" FROM "golden_lists_1_times_overall") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL LEFT JOIN (SELECT "report_id" AS "k2_1", toNullable(1) AS "g2_is_there", SUM(CASE WHEN ("median" IS NOT NULL OR "median_special" IN ('<1')) THEN 1 ELSE 0 END) AS "g2_v_1", MAX(CASE WHEN "median_special" = 'N/A' THEN toDecimal128('0', 1) WHEN "median_special" = '<1' THEN toDecimal128('0.1', 1) ELSE COALESCE(toDecimal128("median", 1), toDecimal128('0', 1)) END) AS "g2_v_2" FROM "golden_lists_1_times" GROUP BY "report_id") AS r2 USING ("k2_1")
  WHERE (((toDecimal128(CASE WHEN "g1_is_there" IS NULL THEN 0 ELSE 1 END, 1)) = (toDecimal128('1', 1)) AND ((toDecimal128(CASE WHEN "g2_is_there" IS NULL THEN 0 ELSE "g2_v_1" END, 1))) > (toDecimal128('0', 1)) AND ((NULLIF((CASE WHEN "g2_is_there" IS NULL THEN toDecimal128('-100000000000001', 1) ELSE "g2_v_2" END), toDecimal128('-100000000000001', 1))) IS NULL)))) AS i
UNION ALL
SELECT 'lateOnly' AS "rule", "report_id", "instance" FROM (
SELECT "t_report_id" AS "report_id", COALESCE("t_key", concat('#', toString("t_position" + 1))) AS "instance"
FROM (SELECT "late" AS "t_late", "late_special" AS "t_late_special", "report_id" AS "t_report_id", "key" AS "t_key", "position" AS "t_position", "t_report_id" AS "k1_1", "t_key" AS "k1_2" FROM "golden_lists_1_times") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", "key" AS "k1_2", "processed" AS "j1_processed", toNullable(1) AS "j1_is_there" FROM "golden_lists_1_cases") AS r1 USING ("k1_1", "k1_2")
  WHERE ((CASE WHEN "t_late_special" = 'none' THEN NULL ELSE COALESCE("t_late", 0) END) IS NULL OR (CASE WHEN "j1_is_there" IS NULL THEN NULL ELSE "j1_processed" END) IS NULL)) AS i
UNION ALL
SELECT 'lateOnly' AS "rule", "report_id", "instance" FROM (
SELECT "t_report_id" AS "report_id", 'overall' AS "instance"
FROM (SELECT "t_report_id", "t_late", "t_late_special", "g1_is_there", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "late" AS "t_late", "late_special" AS "t_late_special", "t_report_id" AS "k1_1" FROM "golden_lists_1_times_overall") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", toNullable(1) AS "g1_is_there" FROM "golden_lists_1_offices" GROUP BY "report_id") AS r1 USING ("k1_1")) AS l2
  ALL INNER JOIN (SELECT "report_id" AS "k2_1", "processed" AS "j1_processed" FROM "golden_lists_1_cases_overall") AS r2 USING ("k2_1")
  WHERE "g1_is_there" IS NULL AND ((CASE WHEN "t_late_special" = 'none' THEN NULL ELSE COALESCE("t_late", 0) END) IS NULL)) AS i
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
SELECT "t_report_id" AS "report_id", concat(concat('#', toString("j2_position" + 1)), ',', COALESCE("t_key", concat('#', toString("t_position" + 1)))) AS "instance"
FROM (SELECT "t_parent_position", "t_times", "t_report_id", "t_key", "t_position", "j1_total", "j1_is_there", "t_report_id" AS "k2_1", "t_parent_position" AS "k2_2" FROM (SELECT "parent_position" AS "t_parent_position", "times" AS "t_times", "report_id" AS "t_report_id", "key" AS "t_key", "position" AS "t_position", "t_report_id" AS "k1_1", "t_key" AS "k1_2" FROM "golden_lists_1_statutes_relied_upon") AS l1
  ALL LEFT JOIN (SELECT "report_id" AS "k1_1", "key" AS "k1_2", "total" AS "j1_total", toNullable(1) AS "j1_is_there" FROM "golden_lists_1_outcomes") AS r1 USING ("k1_1", "k1_2")) AS l2
  ALL INNER JOIN (SELECT "report_id" AS "k2_1", "position" AS "k2_2", "position" AS "j2_position" FROM "golden_lists_1_statutes") AS r2 USING ("k2_1", "k2_2")
  WHERE "t_parent_position" >= 0 AND ((CASE WHEN "j1_is_there" IS NULL THEN NULL ELSE COALESCE("j1_total", 0) END) IS NULL)) AS i
UNION ALL
SELECT 'appealsReceived' AS "rule", "report_id", "instance" FROM (
SELECT "t_report_id" AS "report_id", COALESCE("t_key", concat('#', toString("t_position" + 1))) AS "instance"
FROM (SELECT "t_received", "t_report_id", "t_key", "t_position", "p_prior_id", "j1_processed", "j1_is_there", "p_prior_id" AS "k3_1", "t_key" AS "k3_2" FROM (SELECT "t_received", "t_report_id", "t_key", "t_position", "p_prior_id", "t_report_id" AS "k2_1", "t_key" AS "k2_2" FROM (SELECT "received" AS "t_received", "report_id" AS "t_report_id", "key" AS "t_key", "position" AS "t_position", "t_report_id" AS "k1_1" FROM "golden_lists_1_appeals") AS l1
  ALL INNER JOIN (SELECT "report_id" AS "k1_1", "prior_id" AS "p_prior_id" FROM "golden_lists_1_prior") AS r1 USING ("k1_1")) AS l2
  ALL LEFT JOIN (SELECT "report_id" AS "k2_1", "key" AS "k2_2", "processed" AS "j1_processed", toNullable(1) AS "j1_is_there" FROM "golden_lists_1_cases") AS r2 USING ("k2_1", "k2_2")) AS l3
  ALL LEFT JOIN (SELECT "report_id" AS "k3_1", "key" AS "k3_2", "processed" AS "j2_processed", toNullable(1) AS "j2_is_there" FROM "golden_lists_1_cases") AS r3 USING ("k3_1", "k3_2")
  WHERE ((CASE WHEN "j1_is_there" IS NULL THEN NULL ELSE "j1_processed" END + (CASE WHEN "j2_is_there" IS NULL THEN 0 ELSE "j2_processed" END)) IS NULL)) AS i
UNION ALL
SELECT 'appealsReceived' AS "rule", "report_id", "instance" FROM (
SELECT "t_report_id" AS "report_id", 'overall' AS "instance"
FROM (SELECT "t_report_id", "p_prior_id", "j1_received", "j1_is_there", "j2_processed", "p_prior_id" AS "k4_1" FROM (SELECT "t_report_id", "p_prior_id", "j1_received", "j1_is_there", "t_report_id" AS "k3_1" FROM (SELECT "t_report_id", "p_prior_id", "t_report_id" AS "k2_1" FROM (SELECT "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_lists_1_reports") AS l1
  ALL INNER JOIN (SELECT "report_id" AS "k1_1", "prior_id" AS "p_prior_id" FROM "golden_lists_1_prior") AS r1 USING ("k1_1")) AS l2
  ALL LEFT JOIN (SELECT "report_id" AS "k2_1", "received" AS "j1_received", toNullable(1) AS "j1_is_there" FROM "golden_lists_1_appeals_overall") AS r2 USING ("k2_1")) AS l3
  ALL INNER JOIN (SELECT "report_id" AS "k3_1", "processed" AS "j2_processed" FROM "golden_lists_1_cases_overall") AS r3 USING ("k3_1")) AS l4
  ALL INNER JOIN (SELECT "report_id" AS "k4_1", "processed" AS "j3_processed" FROM "golden_lists_1_cases_overall") AS r4 USING ("k4_1")
  WHERE ((CASE WHEN "j1_is_there" IS NULL THEN NULL ELSE COALESCE("j1_received", 0) END) IS NULL)) AS i;
