-- golden-everything, edition 1.0, for clickhouse. Made by schemakit; do not edit.
-- Tables are filled in this order and their columns in theirs. A view of a rule shows its violations; where a side is NULL the rule could not be evaluated.
-- rule budget.goods.total: enforced
-- rule budget.total: enforced
-- rule profile.members.total: enforced
-- rule underspent: enforced
-- rule rateInRange: enforced
-- rule paperIsMost: enforced
-- rule scoreSpread: enforced
-- rule scoresFilled: enforced
-- rule cellLimit: enforced
-- rule weighted: enforced
-- rule roomForMembers: enforced

CREATE TABLE "golden_everything_1_0_reports" (
  "report_id" Int64,
  "source" Nullable(String),
  "organization" String,
  "organization_code" Nullable(String),
  "year" Int32,
  "title" Nullable(String),
  "publication_date" Nullable(String)
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE TABLE "golden_everything_1_0_budget" (
  "report_id" Int64,
  "staff_planned" Nullable(Decimal(18, 2)) COMMENT 'Staff · Planned',
  "staff_spent" Nullable(Decimal(18, 2)) COMMENT 'Staff · Spent',
  "staff_rate" Nullable(Decimal(18, 4)) COMMENT 'Staff · Rate',
  "goods_paper_planned" Nullable(Decimal(18, 2)) COMMENT 'Paper · Planned',
  "goods_paper_spent" Nullable(Decimal(18, 2)) COMMENT 'Paper · Spent',
  "goods_paper_rate" Nullable(Decimal(18, 4)) COMMENT 'Paper · Rate',
  "goods_ink_planned" Nullable(Decimal(18, 2)) COMMENT 'Ink · Planned',
  "goods_ink_spent" Nullable(Decimal(18, 2)) COMMENT 'Ink · Spent',
  "goods_ink_rate" Nullable(Decimal(18, 4)) COMMENT 'Ink · Rate',
  "goods_total_planned" Nullable(Decimal(18, 2)) COMMENT 'Total goods · Planned',
  "goods_total_spent" Nullable(Decimal(18, 2)) COMMENT 'Total goods · Spent',
  "goods_total_rate" Nullable(Decimal(18, 4)) COMMENT 'Total goods · Rate',
  "total_planned" Nullable(Decimal(18, 2)) COMMENT 'Total · Planned',
  "total_spent" Nullable(Decimal(18, 2)) COMMENT 'Total · Spent',
  "total_rate" Nullable(Decimal(18, 4)) COMMENT 'Total · Rate'
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE TABLE "golden_everything_1_0_profile" (
  "report_id" Int64,
  "title" String COMMENT 'Name',
  "sort" String COMMENT 'Sort',
  "opened" Int64 COMMENT 'Opened in',
  "audited" String COMMENT 'Audited on',
  "members_women" Int64 COMMENT 'Women',
  "members_men" Int64 COMMENT 'Men',
  "members_total" Int64 COMMENT 'All'
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE TABLE "golden_everything_1_0_scores" (
  "report_id" Int64,
  "red_first" Nullable(Int64) COMMENT 'Red · First',
  "red_last" Nullable(Int64) COMMENT 'Red · Last',
  "green_first" Nullable(Int64) COMMENT 'Green · First',
  "green_last" Nullable(Int64) COMMENT 'Green · Last',
  "blue_first" Nullable(Int64) COMMENT 'Blue · First',
  "blue_last" Nullable(Int64) COMMENT 'Blue · Last',
  "item_first" Nullable(Int64) COMMENT 'A row that is called item · First',
  "item_last" Nullable(Int64) COMMENT 'A row that is called item · Last'
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE TABLE "golden_everything_1_0_equals" (
  "report_id" Int64,
  "to_string_get_type" Nullable(Int64) COMMENT 'toString · A column that is called getType',
  "to_string_clone" Nullable(Int64) COMMENT 'toString · Clone',
  "await_get_type" Nullable(Int64) COMMENT 'await · A column that is called getType',
  "await_clone" Nullable(Int64) COMMENT 'await · Clone'
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE VIEW "golden_everything_1_0_budget_goods_total" AS
SELECT "report_id" AS "report_id", 'planned' AS "instance", toNullable(toDecimal128("goods_total_planned", 4)) AS "lhs", toNullable(toDecimal128("goods_paper_planned", 4) + toDecimal128("goods_ink_planned", 4)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_everything_1_0_budget"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'spent' AS "instance", toNullable(toDecimal128("goods_total_spent", 4)) AS "lhs", toNullable(toDecimal128("goods_paper_spent", 4) + toDecimal128("goods_ink_spent", 4)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_everything_1_0_budget"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'rate' AS "instance", toNullable(toDecimal128("goods_total_rate", 4)) AS "lhs", toNullable(toDecimal128("goods_paper_rate", 4) + toDecimal128("goods_ink_rate", 4)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_everything_1_0_budget"
  WHERE ("lhs" <> "rhs");

CREATE VIEW "golden_everything_1_0_budget_total" AS
SELECT "report_id" AS "report_id", 'planned' AS "instance", toNullable(toDecimal128("total_planned", 4)) AS "lhs", toNullable(toDecimal128("staff_planned", 4) + toDecimal128("goods_total_planned", 4)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_everything_1_0_budget"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'spent' AS "instance", toNullable(toDecimal128("total_spent", 4)) AS "lhs", toNullable(toDecimal128("staff_spent", 4) + toDecimal128("goods_total_spent", 4)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_everything_1_0_budget"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'rate' AS "instance", toNullable(toDecimal128("total_rate", 4)) AS "lhs", toNullable(toDecimal128("staff_rate", 4) + toDecimal128("goods_total_rate", 4)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_everything_1_0_budget"
  WHERE ("lhs" <> "rhs");

CREATE VIEW "golden_everything_1_0_profile_members_total" AS
SELECT "report_id" AS "report_id", '' AS "instance", toNullable("members_total") AS "lhs", toNullable("members_women" + "members_men") AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_everything_1_0_profile"
  WHERE ("lhs" <> "rhs");

CREATE VIEW "golden_everything_1_0_underspent" AS
SELECT "report_id" AS "report_id", 'staff' AS "instance", toNullable(toDecimal128("staff_spent", 2)) AS "lhs", toNullable(toDecimal128("staff_planned", 2)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_everything_1_0_budget"
  WHERE (("lhs" - "rhs") > toDecimal128('0.5', 2))
UNION ALL
SELECT "report_id" AS "report_id", 'goods.paper' AS "instance", toNullable(toDecimal128("goods_paper_spent", 2)) AS "lhs", toNullable(toDecimal128("goods_paper_planned", 2)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_everything_1_0_budget"
  WHERE (("lhs" - "rhs") > toDecimal128('0.5', 2))
UNION ALL
SELECT "report_id" AS "report_id", 'goods.ink' AS "instance", toNullable(toDecimal128("goods_ink_spent", 2)) AS "lhs", toNullable(toDecimal128("goods_ink_planned", 2)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_everything_1_0_budget"
  WHERE (("lhs" - "rhs") > toDecimal128('0.5', 2))
UNION ALL
SELECT "report_id" AS "report_id", 'goods.total' AS "instance", toNullable(toDecimal128("goods_total_spent", 2)) AS "lhs", toNullable(toDecimal128("goods_total_planned", 2)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_everything_1_0_budget"
  WHERE (("lhs" - "rhs") > toDecimal128('0.5', 2));

CREATE VIEW "golden_everything_1_0_rate_in_range" AS
SELECT "report_id" AS "report_id", 'staff' AS "instance", toNullable(toDecimal128("staff_rate", 4)) AS "lhs", toNullable(materialize(toDecimal128('1.5', 4))) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_everything_1_0_budget"
  WHERE ((toDecimal128("staff_spent", 4)) > (toDecimal128('0', 4)) AND (toDecimal128("staff_planned", 4)) > (toDecimal128('0', 4)) OR (toDecimal128("staff_rate", 4)) < (toDecimal128('0', 4))) AND (toDecimal128("staff_spent", 4)) IS NOT NULL AND (toDecimal128("staff_planned", 4)) IS NOT NULL AND (toDecimal128("staff_rate", 4)) IS NOT NULL AND ("lhs" > "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'goods.paper' AS "instance", toNullable(toDecimal128("goods_paper_rate", 4)) AS "lhs", toNullable(materialize(toDecimal128('1.5', 4))) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_everything_1_0_budget"
  WHERE ((toDecimal128("goods_paper_spent", 4)) > (toDecimal128('0', 4)) AND (toDecimal128("goods_paper_planned", 4)) > (toDecimal128('0', 4)) OR (toDecimal128("goods_paper_rate", 4)) < (toDecimal128('0', 4))) AND (toDecimal128("goods_paper_spent", 4)) IS NOT NULL AND (toDecimal128("goods_paper_planned", 4)) IS NOT NULL AND (toDecimal128("goods_paper_rate", 4)) IS NOT NULL AND ("lhs" > "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'goods.ink' AS "instance", toNullable(toDecimal128("goods_ink_rate", 4)) AS "lhs", toNullable(materialize(toDecimal128('1.5', 4))) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_everything_1_0_budget"
  WHERE ((toDecimal128("goods_ink_spent", 4)) > (toDecimal128('0', 4)) AND (toDecimal128("goods_ink_planned", 4)) > (toDecimal128('0', 4)) OR (toDecimal128("goods_ink_rate", 4)) < (toDecimal128('0', 4))) AND (toDecimal128("goods_ink_spent", 4)) IS NOT NULL AND (toDecimal128("goods_ink_planned", 4)) IS NOT NULL AND (toDecimal128("goods_ink_rate", 4)) IS NOT NULL AND ("lhs" > "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'goods.total' AS "instance", toNullable(toDecimal128("goods_total_rate", 4)) AS "lhs", toNullable(materialize(toDecimal128('1.5', 4))) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_everything_1_0_budget"
  WHERE ((toDecimal128("goods_total_spent", 4)) > (toDecimal128('0', 4)) AND (toDecimal128("goods_total_planned", 4)) > (toDecimal128('0', 4)) OR (toDecimal128("goods_total_rate", 4)) < (toDecimal128('0', 4))) AND (toDecimal128("goods_total_spent", 4)) IS NOT NULL AND (toDecimal128("goods_total_planned", 4)) IS NOT NULL AND (toDecimal128("goods_total_rate", 4)) IS NOT NULL AND ("lhs" > "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'total' AS "instance", toNullable(toDecimal128("total_rate", 4)) AS "lhs", toNullable(materialize(toDecimal128('1.5', 4))) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_everything_1_0_budget"
  WHERE ((toDecimal128("total_spent", 4)) > (toDecimal128('0', 4)) AND (toDecimal128("total_planned", 4)) > (toDecimal128('0', 4)) OR (toDecimal128("total_rate", 4)) < (toDecimal128('0', 4))) AND (toDecimal128("total_spent", 4)) IS NOT NULL AND (toDecimal128("total_planned", 4)) IS NOT NULL AND (toDecimal128("total_rate", 4)) IS NOT NULL AND ("lhs" > "rhs");

CREATE VIEW "golden_everything_1_0_paper_is_most" AS
SELECT "report_id" AS "report_id", '' AS "instance", toNullable((CASE WHEN toDecimal128("goods_paper_spent", 2) < 0 THEN -1 ELSE 1 END * toDecimal128(((2 * toDecimal128((abs(toDecimal128("goods_paper_spent", 2))) * 100, 0) + 100) / (200)), 2))) AS "lhs", toNullable(CASE WHEN toDecimal128("goods_ink_spent", 2) IS NULL OR (CASE WHEN toDecimal128("goods_ink_planned", 2) < 0 THEN -1 ELSE 1 END * toDecimal128(toDecimal128(((2 * toDecimal128((abs(toDecimal128("goods_ink_planned", 2))) * 100, 0) + 10) / (20)), 0) * toDecimal128('0.1', 1), 2)) IS NULL THEN NULL ELSE least(toDecimal128("goods_ink_spent", 2), (CASE WHEN toDecimal128("goods_ink_planned", 2) < 0 THEN -1 ELSE 1 END * toDecimal128(toDecimal128(((2 * toDecimal128((abs(toDecimal128("goods_ink_planned", 2))) * 100, 0) + 10) / (20)), 0) * toDecimal128('0.1', 1), 2))) END - toDecimal128('2', 2)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_everything_1_0_budget"
  WHERE ("lhs" < "rhs");

CREATE VIEW "golden_everything_1_0_score_spread" AS
SELECT "t_report_id" AS "report_id", 'first' AS "instance", toNullable(greatest(greatest(COALESCE("t_red_first", 0), COALESCE("t_green_first", 0)), COALESCE("t_blue_first", 0)) - least(least(COALESCE("t_red_first", 0), COALESCE("t_green_first", 0)), COALESCE("t_blue_first", 0))) AS "lhs", toNullable(materialize(8)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "t_report_id", "red_first" AS "t_red_first", "green_first" AS "t_green_first", "blue_first" AS "t_blue_first", "t_report_id" AS "k1_1" FROM "golden_everything_1_0_scores") AS l1
  ALL INNER JOIN (SELECT "report_id" AS "k1_1", "year" AS "j1_year" FROM "golden_everything_1_0_reports") AS r1 USING ("k1_1")
  WHERE "j1_year" >= 2021 AND ("lhs" > "rhs")
UNION ALL
SELECT "t_report_id" AS "report_id", 'last' AS "instance", toNullable(greatest(greatest(COALESCE("t_red_last", 0), COALESCE("t_green_last", 0)), COALESCE("t_blue_last", 0)) - least(least(COALESCE("t_red_last", 0), COALESCE("t_green_last", 0)), COALESCE("t_blue_last", 0))) AS "lhs", toNullable(materialize(8)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "t_report_id", "red_last" AS "t_red_last", "green_last" AS "t_green_last", "blue_last" AS "t_blue_last", "t_report_id" AS "k1_1" FROM "golden_everything_1_0_scores") AS l1
  ALL INNER JOIN (SELECT "report_id" AS "k1_1", "year" AS "j1_year" FROM "golden_everything_1_0_reports") AS r1 USING ("k1_1")
  WHERE "j1_year" >= 2021 AND ("lhs" > "rhs");

CREATE VIEW "golden_everything_1_0_scores_filled" AS
SELECT "report_id" AS "report_id", 'first' AS "instance", toNullable((toInt64(CASE WHEN "red_first" IS NOT NULL THEN 1 ELSE 0 END) + toInt64(CASE WHEN "green_first" IS NOT NULL THEN 1 ELSE 0 END) + toInt64(CASE WHEN "blue_first" IS NOT NULL THEN 1 ELSE 0 END) + toInt64(CASE WHEN "item_first" IS NOT NULL THEN 1 ELSE 0 END))) AS "lhs", toNullable(materialize(2)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_everything_1_0_scores"
  WHERE ("lhs" < "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'last' AS "instance", toNullable((toInt64(CASE WHEN "red_last" IS NOT NULL THEN 1 ELSE 0 END) + toInt64(CASE WHEN "green_last" IS NOT NULL THEN 1 ELSE 0 END) + toInt64(CASE WHEN "blue_last" IS NOT NULL THEN 1 ELSE 0 END) + toInt64(CASE WHEN "item_last" IS NOT NULL THEN 1 ELSE 0 END))) AS "lhs", toNullable(materialize(2)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_everything_1_0_scores"
  WHERE ("lhs" < "rhs");

CREATE VIEW "golden_everything_1_0_cell_limit" AS
SELECT "t_report_id" AS "report_id", 'red,last' AS "instance", toNullable(abs(COALESCE("t_red_last", 0))) AS "lhs", toNullable(materialize(5)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "t_report_id", "red_last" AS "t_red_last", "t_report_id" AS "k1_1" FROM "golden_everything_1_0_scores") AS l1
  ALL INNER JOIN (SELECT "report_id" AS "k1_1", "year" AS "j1_year" FROM "golden_everything_1_0_reports") AS r1 USING ("k1_1")
  WHERE "j1_year" <= 2030 AND ("lhs" >= "rhs")
UNION ALL
SELECT "t_report_id" AS "report_id", 'item,last' AS "instance", toNullable(abs(COALESCE("t_item_last", 0))) AS "lhs", toNullable(materialize(5)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "t_report_id", "item_last" AS "t_item_last", "t_report_id" AS "k1_1" FROM "golden_everything_1_0_scores") AS l1
  ALL INNER JOIN (SELECT "report_id" AS "k1_1", "year" AS "j1_year" FROM "golden_everything_1_0_reports") AS r1 USING ("k1_1")
  WHERE "j1_year" <= 2030 AND ("lhs" >= "rhs");

CREATE VIEW "golden_everything_1_0_weighted" AS
SELECT "report_id" AS "report_id", '' AS "instance", toNullable(2 * COALESCE("red_first", 0) - 3 * COALESCE("green_first", 0) - 3) AS "lhs", toNullable(COALESCE("item_first", 0) + COALESCE("item_first", 0) + COALESCE("item_last", 0) - 3) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "golden_everything_1_0_scores"
  WHERE ("lhs" <> "rhs");

CREATE VIEW "golden_everything_1_0_room_for_members" AS
SELECT "t_report_id" AS "report_id", '' AS "instance", toNullable(toDecimal128("t_members_total", 4)) AS "lhs", toNullable((toDecimal128(CASE WHEN "j1_staff_planned" IS NOT NULL THEN 1 ELSE 0 END, 4) + toDecimal128(CASE WHEN "j1_staff_spent" IS NOT NULL THEN 1 ELSE 0 END, 4) + toDecimal128(CASE WHEN "j1_staff_rate" IS NOT NULL THEN 1 ELSE 0 END, 4))) AS "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "members_total" AS "t_members_total", "report_id" AS "t_report_id", "t_report_id" AS "k1_1" FROM "golden_everything_1_0_profile") AS l1
  ALL INNER JOIN (SELECT "report_id" AS "k1_1", "staff_planned" AS "j1_staff_planned", "staff_spent" AS "j1_staff_spent", "staff_rate" AS "j1_staff_rate" FROM "golden_everything_1_0_budget") AS r1 USING ("k1_1")
  WHERE ("lhs" < "rhs");

CREATE VIEW "golden_everything_1_0_violations" AS
SELECT 'budget.goods.total' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 4) AS "lhs", toDecimal128("rhs", 4) AS "rhs", toDecimal128("difference", 4) AS "difference" FROM "golden_everything_1_0_budget_goods_total"
UNION ALL
SELECT 'budget.total' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 4) AS "lhs", toDecimal128("rhs", 4) AS "rhs", toDecimal128("difference", 4) AS "difference" FROM "golden_everything_1_0_budget_total"
UNION ALL
SELECT 'profile.members.total' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 4) AS "lhs", toDecimal128("rhs", 4) AS "rhs", toDecimal128("difference", 4) AS "difference" FROM "golden_everything_1_0_profile_members_total"
UNION ALL
SELECT 'underspent' AS "rule", 'warning' AS "severity", "report_id", "instance", toDecimal128("lhs", 4) AS "lhs", toDecimal128("rhs", 4) AS "rhs", toDecimal128("difference", 4) AS "difference" FROM "golden_everything_1_0_underspent"
UNION ALL
SELECT 'rateInRange' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 4) AS "lhs", toDecimal128("rhs", 4) AS "rhs", toDecimal128("difference", 4) AS "difference" FROM "golden_everything_1_0_rate_in_range"
UNION ALL
SELECT 'paperIsMost' AS "rule", 'info' AS "severity", "report_id", "instance", toDecimal128("lhs", 4) AS "lhs", toDecimal128("rhs", 4) AS "rhs", toDecimal128("difference", 4) AS "difference" FROM "golden_everything_1_0_paper_is_most"
UNION ALL
SELECT 'scoreSpread' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 4) AS "lhs", toDecimal128("rhs", 4) AS "rhs", toDecimal128("difference", 4) AS "difference" FROM "golden_everything_1_0_score_spread"
UNION ALL
SELECT 'scoresFilled' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 4) AS "lhs", toDecimal128("rhs", 4) AS "rhs", toDecimal128("difference", 4) AS "difference" FROM "golden_everything_1_0_scores_filled"
UNION ALL
SELECT 'cellLimit' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 4) AS "lhs", toDecimal128("rhs", 4) AS "rhs", toDecimal128("difference", 4) AS "difference" FROM "golden_everything_1_0_cell_limit"
UNION ALL
SELECT 'weighted' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 4) AS "lhs", toDecimal128("rhs", 4) AS "rhs", toDecimal128("difference", 4) AS "difference" FROM "golden_everything_1_0_weighted"
UNION ALL
SELECT 'roomForMembers' AS "rule", 'warning' AS "severity", "report_id", "instance", toDecimal128("lhs", 4) AS "lhs", toDecimal128("rhs", 4) AS "rhs", toDecimal128("difference", 4) AS "difference" FROM "golden_everything_1_0_room_for_members";

CREATE VIEW "golden_everything_1_0_not_evaluated" AS
SELECT 'budget.goods.total' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'planned' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((toDecimal128("goods_total_planned", 4)) IS NULL OR (toDecimal128("goods_paper_planned", 4) + toDecimal128("goods_ink_planned", 4)) IS NULL)) AS i
UNION ALL
SELECT 'budget.goods.total' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'spent' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((toDecimal128("goods_total_spent", 4)) IS NULL OR (toDecimal128("goods_paper_spent", 4) + toDecimal128("goods_ink_spent", 4)) IS NULL)) AS i
UNION ALL
SELECT 'budget.goods.total' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'rate' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((toDecimal128("goods_total_rate", 4)) IS NULL OR (toDecimal128("goods_paper_rate", 4) + toDecimal128("goods_ink_rate", 4)) IS NULL)) AS i
UNION ALL
SELECT 'budget.total' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'planned' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((toDecimal128("total_planned", 4)) IS NULL OR (toDecimal128("staff_planned", 4) + toDecimal128("goods_total_planned", 4)) IS NULL)) AS i
UNION ALL
SELECT 'budget.total' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'spent' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((toDecimal128("total_spent", 4)) IS NULL OR (toDecimal128("staff_spent", 4) + toDecimal128("goods_total_spent", 4)) IS NULL)) AS i
UNION ALL
SELECT 'budget.total' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'rate' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((toDecimal128("total_rate", 4)) IS NULL OR (toDecimal128("staff_rate", 4) + toDecimal128("goods_total_rate", 4)) IS NULL)) AS i
UNION ALL
SELECT 'underspent' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'staff' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((toDecimal128("staff_spent", 2)) IS NULL OR (toDecimal128("staff_planned", 2)) IS NULL)) AS i
UNION ALL
SELECT 'underspent' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'goods.paper' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((toDecimal128("goods_paper_spent", 2)) IS NULL OR (toDecimal128("goods_paper_planned", 2)) IS NULL)) AS i
UNION ALL
SELECT 'underspent' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'goods.ink' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((toDecimal128("goods_ink_spent", 2)) IS NULL OR (toDecimal128("goods_ink_planned", 2)) IS NULL)) AS i
UNION ALL
SELECT 'underspent' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'goods.total' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((toDecimal128("goods_total_spent", 2)) IS NULL OR (toDecimal128("goods_total_planned", 2)) IS NULL)) AS i
UNION ALL
SELECT 'rateInRange' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'staff' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((toDecimal128("staff_spent", 4)) IS NULL OR (toDecimal128("staff_planned", 4)) IS NULL OR (toDecimal128("staff_rate", 4)) IS NULL OR (toDecimal128("staff_rate", 4)) IS NULL)) AS i
UNION ALL
SELECT 'rateInRange' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'goods.paper' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((toDecimal128("goods_paper_spent", 4)) IS NULL OR (toDecimal128("goods_paper_planned", 4)) IS NULL OR (toDecimal128("goods_paper_rate", 4)) IS NULL OR (toDecimal128("goods_paper_rate", 4)) IS NULL)) AS i
UNION ALL
SELECT 'rateInRange' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'goods.ink' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((toDecimal128("goods_ink_spent", 4)) IS NULL OR (toDecimal128("goods_ink_planned", 4)) IS NULL OR (toDecimal128("goods_ink_rate", 4)) IS NULL OR (toDecimal128("goods_ink_rate", 4)) IS NULL)) AS i
UNION ALL
SELECT 'rateInRange' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'goods.total' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((toDecimal128("goods_total_spent", 4)) IS NULL OR (toDecimal128("goods_total_planned", 4)) IS NULL OR (toDecimal128("goods_total_rate", 4)) IS NULL OR (toDecimal128("goods_total_rate", 4)) IS NULL)) AS i
UNION ALL
SELECT 'rateInRange' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'total' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((toDecimal128("total_spent", 4)) IS NULL OR (toDecimal128("total_planned", 4)) IS NULL OR (toDecimal128("total_rate", 4)) IS NULL OR (toDecimal128("total_rate", 4)) IS NULL)) AS i
UNION ALL
SELECT 'paperIsMost' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", '' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE (((CASE WHEN toDecimal128("goods_paper_spent", 2) < 0 THEN -1 ELSE 1 END * toDecimal128(((2 * toDecimal128((abs(toDecimal128("goods_paper_spent", 2))) * 100, 0) + 100) / (200)), 2))) IS NULL OR (CASE WHEN toDecimal128("goods_ink_spent", 2) IS NULL OR (CASE WHEN toDecimal128("goods_ink_planned", 2) < 0 THEN -1 ELSE 1 END * toDecimal128(toDecimal128(((2 * toDecimal128((abs(toDecimal128("goods_ink_planned", 2))) * 100, 0) + 10) / (20)), 0) * toDecimal128('0.1', 1), 2)) IS NULL THEN NULL ELSE least(toDecimal128("goods_ink_spent", 2), (CASE WHEN toDecimal128("goods_ink_planned", 2) < 0 THEN -1 ELSE 1 END * toDecimal128(toDecimal128(((2 * toDecimal128((abs(toDecimal128("goods_ink_planned", 2))) * 100, 0) + 10) / (20)), 0) * toDecimal128('0.1', 1), 2))) END - toDecimal128('2', 2)) IS NULL)) AS i;
