-- gov-info-disclosure, edition 2019, for ansi. Made by schemakit; do not edit.
-- Tables are filled in this order and their columns in theirs. A view of a rule shows its violations; where a side is NULL the rule could not be evaluated.
-- rule requests.total: enforced
-- rule requests.outcomes.total: enforced
-- rule balance: enforced

CREATE TABLE "gov_info_disclosure_2019_labels" (
  "table_name" VARCHAR(63) NOT NULL,
  "column_name" VARCHAR(63) NOT NULL,
  "label" VARCHAR(4000) NOT NULL
);

CREATE TABLE "gov_info_disclosure_2019_reports" (
  "report_id" BIGINT NOT NULL,
  "source" VARCHAR(4000),
  "organization" VARCHAR(4000) NOT NULL,
  "organization_code" VARCHAR(4000),
  "year" INTEGER NOT NULL,
  "title" VARCHAR(4000),
  "publication_date" DATE
);

INSERT INTO "gov_info_disclosure_2019_labels" ("table_name", "column_name", "label") VALUES ('gov_info_disclosure_2019_reports', '', '政府信息公开工作年度报告');

CREATE TABLE "gov_info_disclosure_2019_requests" (
  "report_id" BIGINT NOT NULL,
  "received_natural_person" BIGINT,
  "received_legal_person_commercial_enterprise" BIGINT,
  "received_total" BIGINT,
  "carried_in_natural_person" BIGINT,
  "carried_in_legal_person_commercial_enterprise" BIGINT,
  "carried_in_total" BIGINT,
  "outcomes_disclosed_natural_person" BIGINT,
  "outcomes_disclosed_legal_person_commercial_enterprise" BIGINT,
  "outcomes_disclosed_total" BIGINT,
  "outcomes_refused_natural_person" BIGINT,
  "outcomes_refused_legal_person_commercial_enterprise" BIGINT,
  "outcomes_refused_total" BIGINT,
  "outcomes_total_natural_person" BIGINT,
  "outcomes_total_legal_person_commercial_enterprise" BIGINT,
  "outcomes_total_total" BIGINT,
  "carried_forward_natural_person" BIGINT,
  "carried_forward_legal_person_commercial_enterprise" BIGINT,
  "carried_forward_total" BIGINT
);

INSERT INTO "gov_info_disclosure_2019_labels" ("table_name", "column_name", "label") VALUES ('gov_info_disclosure_2019_requests', '', '收到和处理政府信息公开申请情况');

INSERT INTO "gov_info_disclosure_2019_labels" ("table_name", "column_name", "label") VALUES ('gov_info_disclosure_2019_requests', 'received_natural_person', '一、本年新收政府信息公开申请数量 · 自然人');

INSERT INTO "gov_info_disclosure_2019_labels" ("table_name", "column_name", "label") VALUES ('gov_info_disclosure_2019_requests', 'received_legal_person_commercial_enterprise', '一、本年新收政府信息公开申请数量 · 商业企业');

INSERT INTO "gov_info_disclosure_2019_labels" ("table_name", "column_name", "label") VALUES ('gov_info_disclosure_2019_requests', 'received_total', '一、本年新收政府信息公开申请数量 · 总计');

INSERT INTO "gov_info_disclosure_2019_labels" ("table_name", "column_name", "label") VALUES ('gov_info_disclosure_2019_requests', 'carried_in_natural_person', '二、上年结转政府信息公开申请数量 · 自然人');

INSERT INTO "gov_info_disclosure_2019_labels" ("table_name", "column_name", "label") VALUES ('gov_info_disclosure_2019_requests', 'carried_in_legal_person_commercial_enterprise', '二、上年结转政府信息公开申请数量 · 商业企业');

INSERT INTO "gov_info_disclosure_2019_labels" ("table_name", "column_name", "label") VALUES ('gov_info_disclosure_2019_requests', 'carried_in_total', '二、上年结转政府信息公开申请数量 · 总计');

INSERT INTO "gov_info_disclosure_2019_labels" ("table_name", "column_name", "label") VALUES ('gov_info_disclosure_2019_requests', 'outcomes_disclosed_natural_person', '（一）予以公开 · 自然人');

INSERT INTO "gov_info_disclosure_2019_labels" ("table_name", "column_name", "label") VALUES ('gov_info_disclosure_2019_requests', 'outcomes_disclosed_legal_person_commercial_enterprise', '（一）予以公开 · 商业企业');

INSERT INTO "gov_info_disclosure_2019_labels" ("table_name", "column_name", "label") VALUES ('gov_info_disclosure_2019_requests', 'outcomes_disclosed_total', '（一）予以公开 · 总计');

INSERT INTO "gov_info_disclosure_2019_labels" ("table_name", "column_name", "label") VALUES ('gov_info_disclosure_2019_requests', 'outcomes_refused_natural_person', '（三）不予公开 · 自然人');

INSERT INTO "gov_info_disclosure_2019_labels" ("table_name", "column_name", "label") VALUES ('gov_info_disclosure_2019_requests', 'outcomes_refused_legal_person_commercial_enterprise', '（三）不予公开 · 商业企业');

INSERT INTO "gov_info_disclosure_2019_labels" ("table_name", "column_name", "label") VALUES ('gov_info_disclosure_2019_requests', 'outcomes_refused_total', '（三）不予公开 · 总计');

INSERT INTO "gov_info_disclosure_2019_labels" ("table_name", "column_name", "label") VALUES ('gov_info_disclosure_2019_requests', 'outcomes_total_natural_person', '（七）总计 · 自然人');

INSERT INTO "gov_info_disclosure_2019_labels" ("table_name", "column_name", "label") VALUES ('gov_info_disclosure_2019_requests', 'outcomes_total_legal_person_commercial_enterprise', '（七）总计 · 商业企业');

INSERT INTO "gov_info_disclosure_2019_labels" ("table_name", "column_name", "label") VALUES ('gov_info_disclosure_2019_requests', 'outcomes_total_total', '（七）总计 · 总计');

INSERT INTO "gov_info_disclosure_2019_labels" ("table_name", "column_name", "label") VALUES ('gov_info_disclosure_2019_requests', 'carried_forward_natural_person', '四、结转下年度继续办理 · 自然人');

INSERT INTO "gov_info_disclosure_2019_labels" ("table_name", "column_name", "label") VALUES ('gov_info_disclosure_2019_requests', 'carried_forward_legal_person_commercial_enterprise', '四、结转下年度继续办理 · 商业企业');

INSERT INTO "gov_info_disclosure_2019_labels" ("table_name", "column_name", "label") VALUES ('gov_info_disclosure_2019_requests', 'carried_forward_total', '四、结转下年度继续办理 · 总计');

CREATE VIEW "gov_info_disclosure_2019_requests_total" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'received' AS "instance", COALESCE("received_total", 0) AS "lhs", COALESCE("received_natural_person", 0) + COALESCE("received_legal_person_commercial_enterprise", 0) AS "rhs"
  FROM "gov_info_disclosure_2019_requests") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'carriedIn' AS "instance", COALESCE("carried_in_total", 0) AS "lhs", COALESCE("carried_in_natural_person", 0) + COALESCE("carried_in_legal_person_commercial_enterprise", 0) AS "rhs"
  FROM "gov_info_disclosure_2019_requests") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'outcomes.disclosed' AS "instance", COALESCE("outcomes_disclosed_total", 0) AS "lhs", COALESCE("outcomes_disclosed_natural_person", 0) + COALESCE("outcomes_disclosed_legal_person_commercial_enterprise", 0) AS "rhs"
  FROM "gov_info_disclosure_2019_requests") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'outcomes.refused' AS "instance", COALESCE("outcomes_refused_total", 0) AS "lhs", COALESCE("outcomes_refused_natural_person", 0) + COALESCE("outcomes_refused_legal_person_commercial_enterprise", 0) AS "rhs"
  FROM "gov_info_disclosure_2019_requests") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'outcomes.total' AS "instance", COALESCE("outcomes_total_total", 0) AS "lhs", COALESCE("outcomes_total_natural_person", 0) + COALESCE("outcomes_total_legal_person_commercial_enterprise", 0) AS "rhs"
  FROM "gov_info_disclosure_2019_requests") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'carriedForward' AS "instance", COALESCE("carried_forward_total", 0) AS "lhs", COALESCE("carried_forward_natural_person", 0) + COALESCE("carried_forward_legal_person_commercial_enterprise", 0) AS "rhs"
  FROM "gov_info_disclosure_2019_requests") AS i
WHERE "lhs" <> "rhs";

INSERT INTO "gov_info_disclosure_2019_labels" ("table_name", "column_name", "label") VALUES ('gov_info_disclosure_2019_requests_total', '', '“总计”等于其各组成项之和');

CREATE VIEW "gov_info_disclosure_2019_requests_outcomes_total" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'naturalPerson' AS "instance", COALESCE("outcomes_total_natural_person", 0) AS "lhs", COALESCE("outcomes_disclosed_natural_person", 0) + COALESCE("outcomes_refused_natural_person", 0) AS "rhs"
  FROM "gov_info_disclosure_2019_requests") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'legalPerson.commercialEnterprise' AS "instance", COALESCE("outcomes_total_legal_person_commercial_enterprise", 0) AS "lhs", COALESCE("outcomes_disclosed_legal_person_commercial_enterprise", 0) + COALESCE("outcomes_refused_legal_person_commercial_enterprise", 0) AS "rhs"
  FROM "gov_info_disclosure_2019_requests") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'total' AS "instance", COALESCE("outcomes_total_total", 0) AS "lhs", COALESCE("outcomes_disclosed_total", 0) + COALESCE("outcomes_refused_total", 0) AS "rhs"
  FROM "gov_info_disclosure_2019_requests") AS i
WHERE "lhs" <> "rhs";

INSERT INTO "gov_info_disclosure_2019_labels" ("table_name", "column_name", "label") VALUES ('gov_info_disclosure_2019_requests_outcomes_total', '', '“（七）总计”等于其各组成项之和');

CREATE VIEW "gov_info_disclosure_2019_balance" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'naturalPerson' AS "instance", COALESCE("received_natural_person", 0) + COALESCE("carried_in_natural_person", 0) AS "lhs", COALESCE("outcomes_total_natural_person", 0) + COALESCE("carried_forward_natural_person", 0) AS "rhs"
  FROM "gov_info_disclosure_2019_requests") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'legalPerson.commercialEnterprise' AS "instance", COALESCE("received_legal_person_commercial_enterprise", 0) + COALESCE("carried_in_legal_person_commercial_enterprise", 0) AS "lhs", COALESCE("outcomes_total_legal_person_commercial_enterprise", 0) + COALESCE("carried_forward_legal_person_commercial_enterprise", 0) AS "rhs"
  FROM "gov_info_disclosure_2019_requests") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'total' AS "instance", COALESCE("received_total", 0) + COALESCE("carried_in_total", 0) AS "lhs", COALESCE("outcomes_total_total", 0) + COALESCE("carried_forward_total", 0) AS "rhs"
  FROM "gov_info_disclosure_2019_requests") AS i
WHERE "lhs" <> "rhs";

INSERT INTO "gov_info_disclosure_2019_labels" ("table_name", "column_name", "label") VALUES ('gov_info_disclosure_2019_balance', '', '第一项加第二项之和，等于第三项加第四项之和');

CREATE VIEW "gov_info_disclosure_2019_violations" AS
SELECT 'requests.total' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 0)) AS "lhs", CAST("rhs" AS DECIMAL(38, 0)) AS "rhs", CAST("difference" AS DECIMAL(38, 0)) AS "difference" FROM "gov_info_disclosure_2019_requests_total"
UNION ALL
SELECT 'requests.outcomes.total' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 0)) AS "lhs", CAST("rhs" AS DECIMAL(38, 0)) AS "rhs", CAST("difference" AS DECIMAL(38, 0)) AS "difference" FROM "gov_info_disclosure_2019_requests_outcomes_total"
UNION ALL
SELECT 'balance' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS DECIMAL(38, 0)) AS "lhs", CAST("rhs" AS DECIMAL(38, 0)) AS "rhs", CAST("difference" AS DECIMAL(38, 0)) AS "difference" FROM "gov_info_disclosure_2019_balance";

CREATE VIEW "gov_info_disclosure_2019_not_evaluated" AS
SELECT '' AS "rule", "report_id", '' AS "instance" FROM "gov_info_disclosure_2019_reports" WHERE 1 = 0;
