-- golden-everything, edition 1.0, for ansi. Made by schemakit; do not edit.
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

CREATE TABLE "golden_everything_1_0_labels" (
  "table_name" VARCHAR(63) NOT NULL,
  "column_name" VARCHAR(63) NOT NULL,
  "label" VARCHAR(4000) NOT NULL
);

CREATE TABLE "golden_everything_1_0_reports" (
  "report_id" BIGINT NOT NULL,
  "source" VARCHAR(4000),
  "organization" VARCHAR(4000) NOT NULL,
  "organization_code" VARCHAR(4000),
  "year" INTEGER NOT NULL,
  "title" VARCHAR(4000),
  "publication_date" DATE
);

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_reports', '', 'Every kind, shape and form of rule');

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

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_budget', '', 'Budget');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_budget', 'staff_planned', 'Staff · Planned');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_budget', 'staff_spent', 'Staff · Spent');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_budget', 'staff_rate', 'Staff · Rate');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_budget', 'goods_paper_planned', 'Paper · Planned');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_budget', 'goods_paper_spent', 'Paper · Spent');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_budget', 'goods_paper_rate', 'Paper · Rate');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_budget', 'goods_ink_planned', 'Ink · Planned');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_budget', 'goods_ink_spent', 'Ink · Spent');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_budget', 'goods_ink_rate', 'Ink · Rate');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_budget', 'goods_total_planned', 'Total goods · Planned');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_budget', 'goods_total_spent', 'Total goods · Spent');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_budget', 'goods_total_rate', 'Total goods · Rate');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_budget', 'total_planned', 'Total · Planned');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_budget', 'total_spent', 'Total · Spent');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_budget', 'total_rate', 'Total · Rate');

CREATE TABLE "golden_everything_1_0_profile" (
  "report_id" BIGINT NOT NULL,
  "title" VARCHAR(4000) NOT NULL,
  "sort" VARCHAR(4000) NOT NULL,
  "opened" BIGINT NOT NULL,
  "audited" DATE NOT NULL,
  "members_women" BIGINT NOT NULL,
  "members_men" BIGINT NOT NULL,
  "members_total" BIGINT NOT NULL
);

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_profile', '', 'Profile');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_profile', 'title', 'Name');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_profile', 'sort', 'Sort');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_profile', 'opened', 'Opened in');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_profile', 'audited', 'Audited on');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_profile', 'members_women', 'Women');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_profile', 'members_men', 'Men');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_profile', 'members_total', 'All');

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

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_scores', '', 'Scores');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_scores', 'red_first', 'Red · First');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_scores', 'red_last', 'Red · Last');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_scores', 'green_first', 'Green · First');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_scores', 'green_last', 'Green · Last');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_scores', 'blue_first', 'Blue · First');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_scores', 'blue_last', 'Blue · Last');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_scores', 'item_first', 'A row that is called item · First');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_scores', 'item_last', 'A row that is called item · Last');

CREATE TABLE "golden_everything_1_0_equals" (
  "report_id" BIGINT NOT NULL,
  "to_string_get_type" BIGINT,
  "to_string_clone" BIGINT,
  "await_get_type" BIGINT,
  "await_clone" BIGINT
);

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_equals', '', 'A table that is called equals');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_equals', 'to_string_get_type', 'toString · A column that is called getType');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_equals', 'to_string_clone', 'toString · Clone');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_equals', 'await_get_type', 'await · A column that is called getType');

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_equals', 'await_clone', 'await · Clone');

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

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_budget_goods_total', '', '"Total goods" is the sum of its parts');

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

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_budget_total', '', '"Total" is the sum of its parts');

CREATE VIEW "golden_everything_1_0_profile_members_total" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", '' AS "instance", "members_total" AS "lhs", "members_women" + "members_men" AS "rhs"
  FROM "golden_everything_1_0_profile") AS i
WHERE "lhs" <> "rhs";

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_profile_members_total', '', '"All" is the sum of its parts');

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

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_underspent', '', 'Not more is spent than planned');

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

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_rate_in_range', '', 'A rate is between 0 and 1.5');

CREATE VIEW "golden_everything_1_0_paper_is_most" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", '' AS "instance", (CASE WHEN CAST("goods_paper_spent" AS DECIMAL(38, 2)) < 0 THEN -1 ELSE 1 END * CAST((((2 * CAST((abs(CAST("goods_paper_spent" AS DECIMAL(38, 2)))) * 100 AS DECIMAL(38, 0)) + 100) - MOD(2 * CAST((abs(CAST("goods_paper_spent" AS DECIMAL(38, 2)))) * 100 AS DECIMAL(38, 0)) + 100, 200)) / (200)) AS DECIMAL(38, 2))) AS "lhs", CASE WHEN CAST("goods_ink_spent" AS DECIMAL(38, 2)) IS NULL OR (CASE WHEN CAST("goods_ink_planned" AS DECIMAL(38, 2)) < 0 THEN -1 ELSE 1 END * CAST(CAST((((2 * CAST((abs(CAST("goods_ink_planned" AS DECIMAL(38, 2)))) * 100 AS DECIMAL(38, 0)) + 10) - MOD(2 * CAST((abs(CAST("goods_ink_planned" AS DECIMAL(38, 2)))) * 100 AS DECIMAL(38, 0)) + 10, 20)) / (20)) AS DECIMAL(38, 0)) * 0.1 AS DECIMAL(38, 2))) IS NULL THEN NULL ELSE least(CAST("goods_ink_spent" AS DECIMAL(38, 2)), (CASE WHEN CAST("goods_ink_planned" AS DECIMAL(38, 2)) < 0 THEN -1 ELSE 1 END * CAST(CAST((((2 * CAST((abs(CAST("goods_ink_planned" AS DECIMAL(38, 2)))) * 100 AS DECIMAL(38, 0)) + 10) - MOD(2 * CAST((abs(CAST("goods_ink_planned" AS DECIMAL(38, 2)))) * 100 AS DECIMAL(38, 0)) + 10, 20)) / (20)) AS DECIMAL(38, 0)) * 0.1 AS DECIMAL(38, 2)))) END - 2 AS "rhs"
  FROM "golden_everything_1_0_budget") AS i
WHERE "lhs" < "rhs";

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_paper_is_most', '', 'Paper costs at least as much as ink, within rounding');

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

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_score_spread', '', 'Scores spread over no more than 8');

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

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_scores_filled', '', 'At least two scores are given');

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

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_cell_limit', '', 'No score is over 4');

CREATE VIEW "golden_everything_1_0_weighted" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", '' AS "instance", 2 * COALESCE("red_first", 0) - 3 * COALESCE("green_first", 0) - 3 AS "lhs", COALESCE("item_first", 0) + COALESCE("item_first", 0) + COALESCE("item_last", 0) - 3 AS "rhs"
  FROM "golden_everything_1_0_scores") AS i
WHERE "lhs" <> "rhs";

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_weighted', '', 'Twice the red scores and three');

CREATE VIEW "golden_everything_1_0_room_for_members" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT t."report_id" AS "report_id", '' AS "instance", CAST(t."members_total" AS DECIMAL(38, 4)) AS "lhs", (CAST(CASE WHEN j1."staff_planned" IS NOT NULL THEN 1 ELSE 0 END AS DECIMAL(38, 4)) + CAST(CASE WHEN j1."staff_spent" IS NOT NULL THEN 1 ELSE 0 END AS DECIMAL(38, 4)) + CAST(CASE WHEN j1."staff_rate" IS NOT NULL THEN 1 ELSE 0 END AS DECIMAL(38, 4))) AS "rhs"
  FROM "golden_everything_1_0_profile" AS t
  JOIN "golden_everything_1_0_budget" AS j1 ON j1."report_id" = t."report_id") AS i
WHERE "lhs" < "rhs";

INSERT INTO "golden_everything_1_0_labels" ("table_name", "column_name", "label") VALUES ('golden_everything_1_0_room_for_members', '', 'Some money for each member');

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
  WHERE (((CASE WHEN CAST("goods_paper_spent" AS DECIMAL(38, 2)) < 0 THEN -1 ELSE 1 END * CAST((((2 * CAST((abs(CAST("goods_paper_spent" AS DECIMAL(38, 2)))) * 100 AS DECIMAL(38, 0)) + 100) - MOD(2 * CAST((abs(CAST("goods_paper_spent" AS DECIMAL(38, 2)))) * 100 AS DECIMAL(38, 0)) + 100, 200)) / (200)) AS DECIMAL(38, 2)))) IS NULL OR (CASE WHEN CAST("goods_ink_spent" AS DECIMAL(38, 2)) IS NULL OR (CASE WHEN CAST("goods_ink_planned" AS DECIMAL(38, 2)) < 0 THEN -1 ELSE 1 END * CAST(CAST((((2 * CAST((abs(CAST("goods_ink_planned" AS DECIMAL(38, 2)))) * 100 AS DECIMAL(38, 0)) + 10) - MOD(2 * CAST((abs(CAST("goods_ink_planned" AS DECIMAL(38, 2)))) * 100 AS DECIMAL(38, 0)) + 10, 20)) / (20)) AS DECIMAL(38, 0)) * 0.1 AS DECIMAL(38, 2))) IS NULL THEN NULL ELSE least(CAST("goods_ink_spent" AS DECIMAL(38, 2)), (CASE WHEN CAST("goods_ink_planned" AS DECIMAL(38, 2)) < 0 THEN -1 ELSE 1 END * CAST(CAST((((2 * CAST((abs(CAST("goods_ink_planned" AS DECIMAL(38, 2)))) * 100 AS DECIMAL(38, 0)) + 10) - MOD(2 * CAST((abs(CAST("goods_ink_planned" AS DECIMAL(38, 2)))) * 100 AS DECIMAL(38, 0)) + 10, 20)) / (20)) AS DECIMAL(38, 0)) * 0.1 AS DECIMAL(38, 2)))) END - 2) IS NULL)) AS i;
