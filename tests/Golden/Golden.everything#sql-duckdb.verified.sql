-- golden-everything, edition 1.0, for duckdb. Made by schemakit; do not edit.
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
  "report_id" BIGINT NOT NULL,
  "source" TEXT,
  "organization" TEXT NOT NULL,
  "organization_code" TEXT,
  "year" INTEGER NOT NULL,
  "title" TEXT,
  "publication_date" DATE
);

COMMENT ON TABLE "golden_everything_1_0_reports" IS 'Every kind, shape and form of rule';

CREATE TABLE "golden_everything_1_0_budget" (
  "report_id" BIGINT NOT NULL,
  "staff_planned" DECIMAL(18, 2),
  "staff_spent" DECIMAL(18, 2),
  "staff_rate" DECIMAL(18, 4),
  "goods_paper_planned" DECIMAL(18, 2),
  "goods_paper_spent" DECIMAL(18, 2),
  "goods_paper_rate" DECIMAL(18, 4),
  "goods_ink_planned" DECIMAL(18, 2),
  "goods_ink_spent" DECIMAL(18, 2),
  "goods_ink_rate" DECIMAL(18, 4),
  "goods_total_planned" DECIMAL(18, 2),
  "goods_total_spent" DECIMAL(18, 2),
  "goods_total_rate" DECIMAL(18, 4),
  "total_planned" DECIMAL(18, 2),
  "total_spent" DECIMAL(18, 2),
  "total_rate" DECIMAL(18, 4)
);

COMMENT ON TABLE "golden_everything_1_0_budget" IS 'Budget';

COMMENT ON COLUMN "golden_everything_1_0_budget"."staff_planned" IS 'Staff · Planned';

COMMENT ON COLUMN "golden_everything_1_0_budget"."staff_spent" IS 'Staff · Spent';

COMMENT ON COLUMN "golden_everything_1_0_budget"."staff_rate" IS 'Staff · Rate';

COMMENT ON COLUMN "golden_everything_1_0_budget"."goods_paper_planned" IS 'Paper · Planned';

COMMENT ON COLUMN "golden_everything_1_0_budget"."goods_paper_spent" IS 'Paper · Spent';

COMMENT ON COLUMN "golden_everything_1_0_budget"."goods_paper_rate" IS 'Paper · Rate';

COMMENT ON COLUMN "golden_everything_1_0_budget"."goods_ink_planned" IS 'Ink · Planned';

COMMENT ON COLUMN "golden_everything_1_0_budget"."goods_ink_spent" IS 'Ink · Spent';

COMMENT ON COLUMN "golden_everything_1_0_budget"."goods_ink_rate" IS 'Ink · Rate';

COMMENT ON COLUMN "golden_everything_1_0_budget"."goods_total_planned" IS 'Total goods · Planned';

COMMENT ON COLUMN "golden_everything_1_0_budget"."goods_total_spent" IS 'Total goods · Spent';

COMMENT ON COLUMN "golden_everything_1_0_budget"."goods_total_rate" IS 'Total goods · Rate';

COMMENT ON COLUMN "golden_everything_1_0_budget"."total_planned" IS 'Total · Planned';

COMMENT ON COLUMN "golden_everything_1_0_budget"."total_spent" IS 'Total · Spent';

COMMENT ON COLUMN "golden_everything_1_0_budget"."total_rate" IS 'Total · Rate';

CREATE TABLE "golden_everything_1_0_profile" (
  "report_id" BIGINT NOT NULL,
  "title" TEXT NOT NULL,
  "sort" TEXT NOT NULL,
  "opened" BIGINT NOT NULL,
  "audited" DATE NOT NULL,
  "members_women" BIGINT NOT NULL,
  "members_men" BIGINT NOT NULL,
  "members_total" BIGINT NOT NULL
);

COMMENT ON TABLE "golden_everything_1_0_profile" IS 'Profile';

COMMENT ON COLUMN "golden_everything_1_0_profile"."title" IS 'Name';

COMMENT ON COLUMN "golden_everything_1_0_profile"."sort" IS 'Sort';

COMMENT ON COLUMN "golden_everything_1_0_profile"."opened" IS 'Opened in';

COMMENT ON COLUMN "golden_everything_1_0_profile"."audited" IS 'Audited on';

COMMENT ON COLUMN "golden_everything_1_0_profile"."members_women" IS 'Women';

COMMENT ON COLUMN "golden_everything_1_0_profile"."members_men" IS 'Men';

COMMENT ON COLUMN "golden_everything_1_0_profile"."members_total" IS 'All';

CREATE TABLE "golden_everything_1_0_scores" (
  "report_id" BIGINT NOT NULL,
  "red_first" BIGINT,
  "red_last" BIGINT,
  "green_first" BIGINT,
  "green_last" BIGINT,
  "blue_first" BIGINT,
  "blue_last" BIGINT,
  "item_first" BIGINT,
  "item_last" BIGINT
);

COMMENT ON TABLE "golden_everything_1_0_scores" IS 'Scores';

COMMENT ON COLUMN "golden_everything_1_0_scores"."red_first" IS 'Red · First';

COMMENT ON COLUMN "golden_everything_1_0_scores"."red_last" IS 'Red · Last';

COMMENT ON COLUMN "golden_everything_1_0_scores"."green_first" IS 'Green · First';

COMMENT ON COLUMN "golden_everything_1_0_scores"."green_last" IS 'Green · Last';

COMMENT ON COLUMN "golden_everything_1_0_scores"."blue_first" IS 'Blue · First';

COMMENT ON COLUMN "golden_everything_1_0_scores"."blue_last" IS 'Blue · Last';

COMMENT ON COLUMN "golden_everything_1_0_scores"."item_first" IS 'A row that is called item · First';

COMMENT ON COLUMN "golden_everything_1_0_scores"."item_last" IS 'A row that is called item · Last';

CREATE TABLE "golden_everything_1_0_equals" (
  "report_id" BIGINT NOT NULL,
  "to_string_get_type" BIGINT,
  "to_string_clone" BIGINT,
  "await_get_type" BIGINT,
  "await_clone" BIGINT
);

COMMENT ON TABLE "golden_everything_1_0_equals" IS 'A table that is called equals';

COMMENT ON COLUMN "golden_everything_1_0_equals"."to_string_get_type" IS 'toString · A column that is called getType';

COMMENT ON COLUMN "golden_everything_1_0_equals"."to_string_clone" IS 'toString · Clone';

COMMENT ON COLUMN "golden_everything_1_0_equals"."await_get_type" IS 'await · A column that is called getType';

COMMENT ON COLUMN "golden_everything_1_0_equals"."await_clone" IS 'await · Clone';

CREATE VIEW "golden_everything_1_0_budget_goods_total" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'planned' AS "instance", CAST("goods_total_planned" AS DECIMAL(38, 4)) AS "lhs", CAST("goods_paper_planned" AS DECIMAL(38, 4)) + CAST("goods_ink_planned" AS DECIMAL(38, 4)) AS "rhs"
  FROM "golden_everything_1_0_budget") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'spent' AS "instance", CAST("goods_total_spent" AS DECIMAL(38, 4)) AS "lhs", CAST("goods_paper_spent" AS DECIMAL(38, 4)) + CAST("goods_ink_spent" AS DECIMAL(38, 4)) AS "rhs"
  FROM "golden_everything_1_0_budget") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'rate' AS "instance", CAST("goods_total_rate" AS DECIMAL(38, 4)) AS "lhs", CAST("goods_paper_rate" AS DECIMAL(38, 4)) + CAST("goods_ink_rate" AS DECIMAL(38, 4)) AS "rhs"
  FROM "golden_everything_1_0_budget") AS i
WHERE "lhs" <> "rhs";

COMMENT ON VIEW "golden_everything_1_0_budget_goods_total" IS '"Total goods" is the sum of its parts';

CREATE VIEW "golden_everything_1_0_budget_total" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'planned' AS "instance", CAST("total_planned" AS DECIMAL(38, 4)) AS "lhs", CAST("staff_planned" AS DECIMAL(38, 4)) + CAST("goods_total_planned" AS DECIMAL(38, 4)) AS "rhs"
  FROM "golden_everything_1_0_budget") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'spent' AS "instance", CAST("total_spent" AS DECIMAL(38, 4)) AS "lhs", CAST("staff_spent" AS DECIMAL(38, 4)) + CAST("goods_total_spent" AS DECIMAL(38, 4)) AS "rhs"
  FROM "golden_everything_1_0_budget") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'rate' AS "instance", CAST("total_rate" AS DECIMAL(38, 4)) AS "lhs", CAST("staff_rate" AS DECIMAL(38, 4)) + CAST("goods_total_rate" AS DECIMAL(38, 4)) AS "rhs"
  FROM "golden_everything_1_0_budget") AS i
WHERE "lhs" <> "rhs";

COMMENT ON VIEW "golden_everything_1_0_budget_total" IS '"Total" is the sum of its parts';

CREATE VIEW "golden_everything_1_0_profile_members_total" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", '' AS "instance", "members_total" AS "lhs", "members_women" + "members_men" AS "rhs"
  FROM "golden_everything_1_0_profile") AS i
WHERE "lhs" <> "rhs";

COMMENT ON VIEW "golden_everything_1_0_profile_members_total" IS '"All" is the sum of its parts';

CREATE VIEW "golden_everything_1_0_underspent" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'staff' AS "instance", CAST("staff_spent" AS DECIMAL(38, 2)) AS "lhs", CAST("staff_planned" AS DECIMAL(38, 2)) AS "rhs"
  FROM "golden_everything_1_0_budget") AS i
WHERE ("lhs" - "rhs") > 0.5
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'goods.paper' AS "instance", CAST("goods_paper_spent" AS DECIMAL(38, 2)) AS "lhs", CAST("goods_paper_planned" AS DECIMAL(38, 2)) AS "rhs"
  FROM "golden_everything_1_0_budget") AS i
WHERE ("lhs" - "rhs") > 0.5
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'goods.ink' AS "instance", CAST("goods_ink_spent" AS DECIMAL(38, 2)) AS "lhs", CAST("goods_ink_planned" AS DECIMAL(38, 2)) AS "rhs"
  FROM "golden_everything_1_0_budget") AS i
WHERE ("lhs" - "rhs") > 0.5
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'goods.total' AS "instance", CAST("goods_total_spent" AS DECIMAL(38, 2)) AS "lhs", CAST("goods_total_planned" AS DECIMAL(38, 2)) AS "rhs"
  FROM "golden_everything_1_0_budget") AS i
WHERE ("lhs" - "rhs") > 0.5;

COMMENT ON VIEW "golden_everything_1_0_underspent" IS 'Not more is spent than planned';

CREATE VIEW "golden_everything_1_0_rate_in_range" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'staff' AS "instance", CAST("staff_rate" AS DECIMAL(38, 4)) AS "lhs", 1.5 AS "rhs"
  FROM "golden_everything_1_0_budget"
  WHERE ((CAST("staff_spent" AS DECIMAL(38, 4))) > (0) AND (CAST("staff_planned" AS DECIMAL(38, 4))) > (0) OR (CAST("staff_rate" AS DECIMAL(38, 4))) < (0)) AND (CAST("staff_spent" AS DECIMAL(38, 4))) IS NOT NULL AND (CAST("staff_planned" AS DECIMAL(38, 4))) IS NOT NULL AND (CAST("staff_rate" AS DECIMAL(38, 4))) IS NOT NULL) AS i
WHERE "lhs" > "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'goods.paper' AS "instance", CAST("goods_paper_rate" AS DECIMAL(38, 4)) AS "lhs", 1.5 AS "rhs"
  FROM "golden_everything_1_0_budget"
  WHERE ((CAST("goods_paper_spent" AS DECIMAL(38, 4))) > (0) AND (CAST("goods_paper_planned" AS DECIMAL(38, 4))) > (0) OR (CAST("goods_paper_rate" AS DECIMAL(38, 4))) < (0)) AND (CAST("goods_paper_spent" AS DECIMAL(38, 4))) IS NOT NULL AND (CAST("goods_paper_planned" AS DECIMAL(38, 4))) IS NOT NULL AND (CAST("goods_paper_rate" AS DECIMAL(38, 4))) IS NOT NULL) AS i
WHERE "lhs" > "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'goods.ink' AS "instance", CAST("goods_ink_rate" AS DECIMAL(38, 4)) AS "lhs", 1.5 AS "rhs"
  FROM "golden_everything_1_0_budget"
  WHERE ((CAST("goods_ink_spent" AS DECIMAL(38, 4))) > (0) AND (CAST("goods_ink_planned" AS DECIMAL(38, 4))) > (0) OR (CAST("goods_ink_rate" AS DECIMAL(38, 4))) < (0)) AND (CAST("goods_ink_spent" AS DECIMAL(38, 4))) IS NOT NULL AND (CAST("goods_ink_planned" AS DECIMAL(38, 4))) IS NOT NULL AND (CAST("goods_ink_rate" AS DECIMAL(38, 4))) IS NOT NULL) AS i
WHERE "lhs" > "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'goods.total' AS "instance", CAST("goods_total_rate" AS DECIMAL(38, 4)) AS "lhs", 1.5 AS "rhs"
  FROM "golden_everything_1_0_budget"
  WHERE ((CAST("goods_total_spent" AS DECIMAL(38, 4))) > (0) AND (CAST("goods_total_planned" AS DECIMAL(38, 4))) > (0) OR (CAST("goods_total_rate" AS DECIMAL(38, 4))) < (0)) AND (CAST("goods_total_spent" AS DECIMAL(38, 4))) IS NOT NULL AND (CAST("goods_total_planned" AS DECIMAL(38, 4))) IS NOT NULL AND (CAST("goods_total_rate" AS DECIMAL(38, 4))) IS NOT NULL) AS i
WHERE "lhs" > "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'total' AS "instance", CAST("total_rate" AS DECIMAL(38, 4)) AS "lhs", 1.5 AS "rhs"
  FROM "golden_everything_1_0_budget"
  WHERE ((CAST("total_spent" AS DECIMAL(38, 4))) > (0) AND (CAST("total_planned" AS DECIMAL(38, 4))) > (0) OR (CAST("total_rate" AS DECIMAL(38, 4))) < (0)) AND (CAST("total_spent" AS DECIMAL(38, 4))) IS NOT NULL AND (CAST("total_planned" AS DECIMAL(38, 4))) IS NOT NULL AND (CAST("total_rate" AS DECIMAL(38, 4))) IS NOT NULL) AS i
WHERE "lhs" > "rhs";

COMMENT ON VIEW "golden_everything_1_0_rate_in_range" IS 'A rate is between 0 and 1.5';

CREATE VIEW "golden_everything_1_0_paper_is_most" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", '' AS "instance", CAST(ROUND(CAST("goods_paper_spent" AS DECIMAL(38, 2)), 0) AS DECIMAL(38, 2)) AS "lhs", CASE WHEN CAST("goods_ink_spent" AS DECIMAL(38, 2)) IS NULL OR CAST(ROUND(CAST("goods_ink_planned" AS DECIMAL(38, 2)), 1) AS DECIMAL(38, 2)) IS NULL THEN NULL ELSE least(CAST("goods_ink_spent" AS DECIMAL(38, 2)), CAST(ROUND(CAST("goods_ink_planned" AS DECIMAL(38, 2)), 1) AS DECIMAL(38, 2))) END - 2 AS "rhs"
  FROM "golden_everything_1_0_budget") AS i
WHERE "lhs" < "rhs";

COMMENT ON VIEW "golden_everything_1_0_paper_is_most" IS 'Paper costs at least as much as ink, within rounding';

CREATE VIEW "golden_everything_1_0_score_spread" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'first' AS "instance", greatest(COALESCE(t."red_first", 0), COALESCE(t."green_first", 0), COALESCE(t."blue_first", 0)) - least(COALESCE(t."red_first", 0), COALESCE(t."green_first", 0), COALESCE(t."blue_first", 0)) AS "lhs", 8 AS "rhs"
  FROM "golden_everything_1_0_scores" AS t
  JOIN "golden_everything_1_0_reports" AS j1 ON j1."report_id" = t."report_id"
  WHERE j1."year" >= 2021) AS i
WHERE "lhs" > "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'last' AS "instance", greatest(COALESCE(t."red_last", 0), COALESCE(t."green_last", 0), COALESCE(t."blue_last", 0)) - least(COALESCE(t."red_last", 0), COALESCE(t."green_last", 0), COALESCE(t."blue_last", 0)) AS "lhs", 8 AS "rhs"
  FROM "golden_everything_1_0_scores" AS t
  JOIN "golden_everything_1_0_reports" AS j1 ON j1."report_id" = t."report_id"
  WHERE j1."year" >= 2021) AS i
WHERE "lhs" > "rhs";

COMMENT ON VIEW "golden_everything_1_0_score_spread" IS 'Scores spread over no more than 8';

CREATE VIEW "golden_everything_1_0_scores_filled" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'first' AS "instance", (CAST(CASE WHEN "red_first" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT) + CAST(CASE WHEN "green_first" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT) + CAST(CASE WHEN "blue_first" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT) + CAST(CASE WHEN "item_first" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS "lhs", 2 AS "rhs"
  FROM "golden_everything_1_0_scores") AS i
WHERE "lhs" < "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'last' AS "instance", (CAST(CASE WHEN "red_last" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT) + CAST(CASE WHEN "green_last" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT) + CAST(CASE WHEN "blue_last" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT) + CAST(CASE WHEN "item_last" IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS "lhs", 2 AS "rhs"
  FROM "golden_everything_1_0_scores") AS i
WHERE "lhs" < "rhs";

COMMENT ON VIEW "golden_everything_1_0_scores_filled" IS 'At least two scores are given';

CREATE VIEW "golden_everything_1_0_cell_limit" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'red,last' AS "instance", abs(COALESCE(t."red_last", 0)) AS "lhs", 5 AS "rhs"
  FROM "golden_everything_1_0_scores" AS t
  JOIN "golden_everything_1_0_reports" AS j1 ON j1."report_id" = t."report_id"
  WHERE j1."year" <= 2030) AS i
WHERE "lhs" >= "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", 'item,last' AS "instance", abs(COALESCE(t."item_last", 0)) AS "lhs", 5 AS "rhs"
  FROM "golden_everything_1_0_scores" AS t
  JOIN "golden_everything_1_0_reports" AS j1 ON j1."report_id" = t."report_id"
  WHERE j1."year" <= 2030) AS i
WHERE "lhs" >= "rhs";

COMMENT ON VIEW "golden_everything_1_0_cell_limit" IS 'No score is over 4';

CREATE VIEW "golden_everything_1_0_weighted" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", '' AS "instance", 2 * COALESCE("red_first", 0) - 3 * COALESCE("green_first", 0) - 3 AS "lhs", COALESCE("item_first", 0) + COALESCE("item_first", 0) + COALESCE("item_last", 0) - 3 AS "rhs"
  FROM "golden_everything_1_0_scores") AS i
WHERE "lhs" <> "rhs";

COMMENT ON VIEW "golden_everything_1_0_weighted" IS 'Twice the red scores and three';

CREATE VIEW "golden_everything_1_0_room_for_members" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", '' AS "instance", CAST(t."members_total" AS DECIMAL(38, 4)) AS "lhs", (CAST(CASE WHEN j1."staff_planned" IS NOT NULL THEN 1 ELSE 0 END AS DECIMAL(38, 4)) + CAST(CASE WHEN j1."staff_spent" IS NOT NULL THEN 1 ELSE 0 END AS DECIMAL(38, 4)) + CAST(CASE WHEN j1."staff_rate" IS NOT NULL THEN 1 ELSE 0 END AS DECIMAL(38, 4))) AS "rhs"
  FROM "golden_everything_1_0_profile" AS t
  JOIN "golden_everything_1_0_budget" AS j1 ON j1."report_id" = t."report_id") AS i
WHERE "lhs" < "rhs";

COMMENT ON VIEW "golden_everything_1_0_room_for_members" IS 'Some money for each member';

CREATE VIEW "golden_everything_1_0_violations" AS
SELECT 'budget.goods.total' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 4)) AS "lhs", CAST("rhs" AS DECIMAL(38, 4)) AS "rhs", CAST("difference" AS DECIMAL(38, 4)) AS "difference" FROM "golden_everything_1_0_budget_goods_total"
UNION ALL
SELECT 'budget.total' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 4)) AS "lhs", CAST("rhs" AS DECIMAL(38, 4)) AS "rhs", CAST("difference" AS DECIMAL(38, 4)) AS "difference" FROM "golden_everything_1_0_budget_total"
UNION ALL
SELECT 'profile.members.total' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 4)) AS "lhs", CAST("rhs" AS DECIMAL(38, 4)) AS "rhs", CAST("difference" AS DECIMAL(38, 4)) AS "difference" FROM "golden_everything_1_0_profile_members_total"
UNION ALL
SELECT 'underspent' AS "rule", 'warning' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 4)) AS "lhs", CAST("rhs" AS DECIMAL(38, 4)) AS "rhs", CAST("difference" AS DECIMAL(38, 4)) AS "difference" FROM "golden_everything_1_0_underspent"
UNION ALL
SELECT 'rateInRange' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 4)) AS "lhs", CAST("rhs" AS DECIMAL(38, 4)) AS "rhs", CAST("difference" AS DECIMAL(38, 4)) AS "difference" FROM "golden_everything_1_0_rate_in_range"
UNION ALL
SELECT 'paperIsMost' AS "rule", 'info' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 4)) AS "lhs", CAST("rhs" AS DECIMAL(38, 4)) AS "rhs", CAST("difference" AS DECIMAL(38, 4)) AS "difference" FROM "golden_everything_1_0_paper_is_most"
UNION ALL
SELECT 'scoreSpread' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 4)) AS "lhs", CAST("rhs" AS DECIMAL(38, 4)) AS "rhs", CAST("difference" AS DECIMAL(38, 4)) AS "difference" FROM "golden_everything_1_0_score_spread"
UNION ALL
SELECT 'scoresFilled' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 4)) AS "lhs", CAST("rhs" AS DECIMAL(38, 4)) AS "rhs", CAST("difference" AS DECIMAL(38, 4)) AS "difference" FROM "golden_everything_1_0_scores_filled"
UNION ALL
SELECT 'cellLimit' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 4)) AS "lhs", CAST("rhs" AS DECIMAL(38, 4)) AS "rhs", CAST("difference" AS DECIMAL(38, 4)) AS "difference" FROM "golden_everything_1_0_cell_limit"
UNION ALL
SELECT 'weighted' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 4)) AS "lhs", CAST("rhs" AS DECIMAL(38, 4)) AS "rhs", CAST("difference" AS DECIMAL(38, 4)) AS "difference" FROM "golden_everything_1_0_weighted"
UNION ALL
SELECT 'roomForMembers' AS "rule", 'warning' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 4)) AS "lhs", CAST("rhs" AS DECIMAL(38, 4)) AS "rhs", CAST("difference" AS DECIMAL(38, 4)) AS "difference" FROM "golden_everything_1_0_room_for_members";

CREATE VIEW "golden_everything_1_0_not_evaluated" AS
SELECT 'budget.goods.total' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'planned' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((CAST("goods_total_planned" AS DECIMAL(38, 4))) IS NULL OR (CAST("goods_paper_planned" AS DECIMAL(38, 4)) + CAST("goods_ink_planned" AS DECIMAL(38, 4))) IS NULL)) AS i
UNION ALL
SELECT 'budget.goods.total' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'spent' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((CAST("goods_total_spent" AS DECIMAL(38, 4))) IS NULL OR (CAST("goods_paper_spent" AS DECIMAL(38, 4)) + CAST("goods_ink_spent" AS DECIMAL(38, 4))) IS NULL)) AS i
UNION ALL
SELECT 'budget.goods.total' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'rate' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((CAST("goods_total_rate" AS DECIMAL(38, 4))) IS NULL OR (CAST("goods_paper_rate" AS DECIMAL(38, 4)) + CAST("goods_ink_rate" AS DECIMAL(38, 4))) IS NULL)) AS i
UNION ALL
SELECT 'budget.total' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'planned' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((CAST("total_planned" AS DECIMAL(38, 4))) IS NULL OR (CAST("staff_planned" AS DECIMAL(38, 4)) + CAST("goods_total_planned" AS DECIMAL(38, 4))) IS NULL)) AS i
UNION ALL
SELECT 'budget.total' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'spent' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((CAST("total_spent" AS DECIMAL(38, 4))) IS NULL OR (CAST("staff_spent" AS DECIMAL(38, 4)) + CAST("goods_total_spent" AS DECIMAL(38, 4))) IS NULL)) AS i
UNION ALL
SELECT 'budget.total' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'rate' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((CAST("total_rate" AS DECIMAL(38, 4))) IS NULL OR (CAST("staff_rate" AS DECIMAL(38, 4)) + CAST("goods_total_rate" AS DECIMAL(38, 4))) IS NULL)) AS i
UNION ALL
SELECT 'underspent' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'staff' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((CAST("staff_spent" AS DECIMAL(38, 2))) IS NULL OR (CAST("staff_planned" AS DECIMAL(38, 2))) IS NULL)) AS i
UNION ALL
SELECT 'underspent' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'goods.paper' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((CAST("goods_paper_spent" AS DECIMAL(38, 2))) IS NULL OR (CAST("goods_paper_planned" AS DECIMAL(38, 2))) IS NULL)) AS i
UNION ALL
SELECT 'underspent' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'goods.ink' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((CAST("goods_ink_spent" AS DECIMAL(38, 2))) IS NULL OR (CAST("goods_ink_planned" AS DECIMAL(38, 2))) IS NULL)) AS i
UNION ALL
SELECT 'underspent' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'goods.total' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((CAST("goods_total_spent" AS DECIMAL(38, 2))) IS NULL OR (CAST("goods_total_planned" AS DECIMAL(38, 2))) IS NULL)) AS i
UNION ALL
SELECT 'rateInRange' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'staff' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((CAST("staff_spent" AS DECIMAL(38, 4))) IS NULL OR (CAST("staff_planned" AS DECIMAL(38, 4))) IS NULL OR (CAST("staff_rate" AS DECIMAL(38, 4))) IS NULL OR (CAST("staff_rate" AS DECIMAL(38, 4))) IS NULL)) AS i
UNION ALL
SELECT 'rateInRange' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'goods.paper' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((CAST("goods_paper_spent" AS DECIMAL(38, 4))) IS NULL OR (CAST("goods_paper_planned" AS DECIMAL(38, 4))) IS NULL OR (CAST("goods_paper_rate" AS DECIMAL(38, 4))) IS NULL OR (CAST("goods_paper_rate" AS DECIMAL(38, 4))) IS NULL)) AS i
UNION ALL
SELECT 'rateInRange' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'goods.ink' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((CAST("goods_ink_spent" AS DECIMAL(38, 4))) IS NULL OR (CAST("goods_ink_planned" AS DECIMAL(38, 4))) IS NULL OR (CAST("goods_ink_rate" AS DECIMAL(38, 4))) IS NULL OR (CAST("goods_ink_rate" AS DECIMAL(38, 4))) IS NULL)) AS i
UNION ALL
SELECT 'rateInRange' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'goods.total' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((CAST("goods_total_spent" AS DECIMAL(38, 4))) IS NULL OR (CAST("goods_total_planned" AS DECIMAL(38, 4))) IS NULL OR (CAST("goods_total_rate" AS DECIMAL(38, 4))) IS NULL OR (CAST("goods_total_rate" AS DECIMAL(38, 4))) IS NULL)) AS i
UNION ALL
SELECT 'rateInRange' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", 'total' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((CAST("total_spent" AS DECIMAL(38, 4))) IS NULL OR (CAST("total_planned" AS DECIMAL(38, 4))) IS NULL OR (CAST("total_rate" AS DECIMAL(38, 4))) IS NULL OR (CAST("total_rate" AS DECIMAL(38, 4))) IS NULL)) AS i
UNION ALL
SELECT 'paperIsMost' AS "rule", "report_id", "instance" FROM (
SELECT "report_id" AS "report_id", '' AS "instance"
FROM "golden_everything_1_0_budget"
  WHERE ((CAST(ROUND(CAST("goods_paper_spent" AS DECIMAL(38, 2)), 0) AS DECIMAL(38, 2))) IS NULL OR (CASE WHEN CAST("goods_ink_spent" AS DECIMAL(38, 2)) IS NULL OR CAST(ROUND(CAST("goods_ink_planned" AS DECIMAL(38, 2)), 1) AS DECIMAL(38, 2)) IS NULL THEN NULL ELSE least(CAST("goods_ink_spent" AS DECIMAL(38, 2)), CAST(ROUND(CAST("goods_ink_planned" AS DECIMAL(38, 2)), 1) AS DECIMAL(38, 2))) END - 2) IS NULL)) AS i;
