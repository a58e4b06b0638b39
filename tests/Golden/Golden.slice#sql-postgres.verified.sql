-- gov-info-disclosure, edition 2019, for postgres. Made by schemakit; do not edit.
-- Tables are filled in this order and their columns in theirs. A view of a rule shows its violations; where a side is NULL the rule could not be evaluated.
-- rule requests.total: enforced
-- rule requests.outcomes.total: enforced
-- rule balance: enforced

CREATE TABLE "gov_info_disclosure_2019_reports" (
  "report_id" BIGINT NOT NULL,
  "source" TEXT,
  "organization" TEXT NOT NULL,
  "organization_code" TEXT,
  "year" INTEGER NOT NULL,
  "title" TEXT,
  "publication_date" DATE
);

COMMENT ON TABLE "gov_info_disclosure_2019_reports" IS '政府信息公开工作年度报告';

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

COMMENT ON TABLE "gov_info_disclosure_2019_requests" IS '收到和处理政府信息公开申请情况';

COMMENT ON COLUMN "gov_info_disclosure_2019_requests"."received_natural_person" IS '一、本年新收政府信息公开申请数量 · 自然人';

COMMENT ON COLUMN "gov_info_disclosure_2019_requests"."received_legal_person_commercial_enterprise" IS '一、本年新收政府信息公开申请数量 · 商业企业';

COMMENT ON COLUMN "gov_info_disclosure_2019_requests"."received_total" IS '一、本年新收政府信息公开申请数量 · 总计';

COMMENT ON COLUMN "gov_info_disclosure_2019_requests"."carried_in_natural_person" IS '二、上年结转政府信息公开申请数量 · 自然人';

COMMENT ON COLUMN "gov_info_disclosure_2019_requests"."carried_in_legal_person_commercial_enterprise" IS '二、上年结转政府信息公开申请数量 · 商业企业';

COMMENT ON COLUMN "gov_info_disclosure_2019_requests"."carried_in_total" IS '二、上年结转政府信息公开申请数量 · 总计';

COMMENT ON COLUMN "gov_info_disclosure_2019_requests"."outcomes_disclosed_natural_person" IS '（一）予以公开 · 自然人';

COMMENT ON COLUMN "gov_info_disclosure_2019_requests"."outcomes_disclosed_legal_person_commercial_enterprise" IS '（一）予以公开 · 商业企业';

COMMENT ON COLUMN "gov_info_disclosure_2019_requests"."outcomes_disclosed_total" IS '（一）予以公开 · 总计';

COMMENT ON COLUMN "gov_info_disclosure_2019_requests"."outcomes_refused_natural_person" IS '（三）不予公开 · 自然人';

COMMENT ON COLUMN "gov_info_disclosure_2019_requests"."outcomes_refused_legal_person_commercial_enterprise" IS '（三）不予公开 · 商业企业';

COMMENT ON COLUMN "gov_info_disclosure_2019_requests"."outcomes_refused_total" IS '（三）不予公开 · 总计';

COMMENT ON COLUMN "gov_info_disclosure_2019_requests"."outcomes_total_natural_person" IS '（七）总计 · 自然人';

COMMENT ON COLUMN "gov_info_disclosure_2019_requests"."outcomes_total_legal_person_commercial_enterprise" IS '（七）总计 · 商业企业';

COMMENT ON COLUMN "gov_info_disclosure_2019_requests"."outcomes_total_total" IS '（七）总计 · 总计';

COMMENT ON COLUMN "gov_info_disclosure_2019_requests"."carried_forward_natural_person" IS '四、结转下年度继续办理 · 自然人';

COMMENT ON COLUMN "gov_info_disclosure_2019_requests"."carried_forward_legal_person_commercial_enterprise" IS '四、结转下年度继续办理 · 商业企业';

COMMENT ON COLUMN "gov_info_disclosure_2019_requests"."carried_forward_total" IS '四、结转下年度继续办理 · 总计';

CREATE VIEW "gov_info_disclosure_2019_requests_total" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'received' AS "instance", CASE WHEN "received_total" IS NULL THEN 0 ELSE "received_total" END AS "lhs", CASE WHEN "received_natural_person" IS NULL THEN 0 ELSE "received_natural_person" END + CASE WHEN "received_legal_person_commercial_enterprise" IS NULL THEN 0 ELSE "received_legal_person_commercial_enterprise" END AS "rhs"
  FROM "gov_info_disclosure_2019_requests") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'carriedIn' AS "instance", CASE WHEN "carried_in_total" IS NULL THEN 0 ELSE "carried_in_total" END AS "lhs", CASE WHEN "carried_in_natural_person" IS NULL THEN 0 ELSE "carried_in_natural_person" END + CASE WHEN "carried_in_legal_person_commercial_enterprise" IS NULL THEN 0 ELSE "carried_in_legal_person_commercial_enterprise" END AS "rhs"
  FROM "gov_info_disclosure_2019_requests") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'outcomes.disclosed' AS "instance", CASE WHEN "outcomes_disclosed_total" IS NULL THEN 0 ELSE "outcomes_disclosed_total" END AS "lhs", CASE WHEN "outcomes_disclosed_natural_person" IS NULL THEN 0 ELSE "outcomes_disclosed_natural_person" END + CASE WHEN "outcomes_disclosed_legal_person_commercial_enterprise" IS NULL THEN 0 ELSE "outcomes_disclosed_legal_person_commercial_enterprise" END AS "rhs"
  FROM "gov_info_disclosure_2019_requests") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'outcomes.refused' AS "instance", CASE WHEN "outcomes_refused_total" IS NULL THEN 0 ELSE "outcomes_refused_total" END AS "lhs", CASE WHEN "outcomes_refused_natural_person" IS NULL THEN 0 ELSE "outcomes_refused_natural_person" END + CASE WHEN "outcomes_refused_legal_person_commercial_enterprise" IS NULL THEN 0 ELSE "outcomes_refused_legal_person_commercial_enterprise" END AS "rhs"
  FROM "gov_info_disclosure_2019_requests") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'outcomes.total' AS "instance", CASE WHEN "outcomes_total_total" IS NULL THEN 0 ELSE "outcomes_total_total" END AS "lhs", CASE WHEN "outcomes_total_natural_person" IS NULL THEN 0 ELSE "outcomes_total_natural_person" END + CASE WHEN "outcomes_total_legal_person_commercial_enterprise" IS NULL THEN 0 ELSE "outcomes_total_legal_person_commercial_enterprise" END AS "rhs"
  FROM "gov_info_disclosure_2019_requests") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'carriedForward' AS "instance", CASE WHEN "carried_forward_total" IS NULL THEN 0 ELSE "carried_forward_total" END AS "lhs", CASE WHEN "carried_forward_natural_person" IS NULL THEN 0 ELSE "carried_forward_natural_person" END + CASE WHEN "carried_forward_legal_person_commercial_enterprise" IS NULL THEN 0 ELSE "carried_forward_legal_person_commercial_enterprise" END AS "rhs"
  FROM "gov_info_disclosure_2019_requests") AS i
WHERE "lhs" <> "rhs";

COMMENT ON VIEW "gov_info_disclosure_2019_requests_total" IS '“总计”等于其各组成项之和';

CREATE VIEW "gov_info_disclosure_2019_requests_outcomes_total" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'naturalPerson' AS "instance", CASE WHEN "outcomes_total_natural_person" IS NULL THEN 0 ELSE "outcomes_total_natural_person" END AS "lhs", CASE WHEN "outcomes_disclosed_natural_person" IS NULL THEN 0 ELSE "outcomes_disclosed_natural_person" END + CASE WHEN "outcomes_refused_natural_person" IS NULL THEN 0 ELSE "outcomes_refused_natural_person" END AS "rhs"
  FROM "gov_info_disclosure_2019_requests") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'legalPerson.commercialEnterprise' AS "instance", CASE WHEN "outcomes_total_legal_person_commercial_enterprise" IS NULL THEN 0 ELSE "outcomes_total_legal_person_commercial_enterprise" END AS "lhs", CASE WHEN "outcomes_disclosed_legal_person_commercial_enterprise" IS NULL THEN 0 ELSE "outcomes_disclosed_legal_person_commercial_enterprise" END + CASE WHEN "outcomes_refused_legal_person_commercial_enterprise" IS NULL THEN 0 ELSE "outcomes_refused_legal_person_commercial_enterprise" END AS "rhs"
  FROM "gov_info_disclosure_2019_requests") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'total' AS "instance", CASE WHEN "outcomes_total_total" IS NULL THEN 0 ELSE "outcomes_total_total" END AS "lhs", CASE WHEN "outcomes_disclosed_total" IS NULL THEN 0 ELSE "outcomes_disclosed_total" END + CASE WHEN "outcomes_refused_total" IS NULL THEN 0 ELSE "outcomes_refused_total" END AS "rhs"
  FROM "gov_info_disclosure_2019_requests") AS i
WHERE "lhs" <> "rhs";

COMMENT ON VIEW "gov_info_disclosure_2019_requests_outcomes_total" IS '“（七）总计”等于其各组成项之和';

CREATE VIEW "gov_info_disclosure_2019_balance" AS
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'naturalPerson' AS "instance", CASE WHEN "received_natural_person" IS NULL THEN 0 ELSE "received_natural_person" END + CASE WHEN "carried_in_natural_person" IS NULL THEN 0 ELSE "carried_in_natural_person" END AS "lhs", CASE WHEN "outcomes_total_natural_person" IS NULL THEN 0 ELSE "outcomes_total_natural_person" END + CASE WHEN "carried_forward_natural_person" IS NULL THEN 0 ELSE "carried_forward_natural_person" END AS "rhs"
  FROM "gov_info_disclosure_2019_requests") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'legalPerson.commercialEnterprise' AS "instance", CASE WHEN "received_legal_person_commercial_enterprise" IS NULL THEN 0 ELSE "received_legal_person_commercial_enterprise" END + CASE WHEN "carried_in_legal_person_commercial_enterprise" IS NULL THEN 0 ELSE "carried_in_legal_person_commercial_enterprise" END AS "lhs", CASE WHEN "outcomes_total_legal_person_commercial_enterprise" IS NULL THEN 0 ELSE "outcomes_total_legal_person_commercial_enterprise" END + CASE WHEN "carried_forward_legal_person_commercial_enterprise" IS NULL THEN 0 ELSE "carried_forward_legal_person_commercial_enterprise" END AS "rhs"
  FROM "gov_info_disclosure_2019_requests") AS i
WHERE "lhs" <> "rhs"
UNION ALL
SELECT "report_id", "instance", "lhs", "rhs", "lhs" - "rhs" AS "difference"
FROM (SELECT "report_id" AS "report_id", 'total' AS "instance", CASE WHEN "received_total" IS NULL THEN 0 ELSE "received_total" END + CASE WHEN "carried_in_total" IS NULL THEN 0 ELSE "carried_in_total" END AS "lhs", CASE WHEN "outcomes_total_total" IS NULL THEN 0 ELSE "outcomes_total_total" END + CASE WHEN "carried_forward_total" IS NULL THEN 0 ELSE "carried_forward_total" END AS "rhs"
  FROM "gov_info_disclosure_2019_requests") AS i
WHERE "lhs" <> "rhs";

COMMENT ON VIEW "gov_info_disclosure_2019_balance" IS '第一项加第二项之和，等于第三项加第四项之和';

CREATE VIEW "gov_info_disclosure_2019_violations" AS
SELECT 'requests.total' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 0)) AS "lhs", CAST("rhs" AS NUMERIC(38, 0)) AS "rhs", CAST("difference" AS NUMERIC(38, 0)) AS "difference" FROM "gov_info_disclosure_2019_requests_total"
UNION ALL
SELECT 'requests.outcomes.total' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 0)) AS "lhs", CAST("rhs" AS NUMERIC(38, 0)) AS "rhs", CAST("difference" AS NUMERIC(38, 0)) AS "difference" FROM "gov_info_disclosure_2019_requests_outcomes_total"
UNION ALL
SELECT 'balance' AS "rule", 'error' AS "severity", "report_id", "instance", CAST("lhs" AS NUMERIC(38, 0)) AS "lhs", CAST("rhs" AS NUMERIC(38, 0)) AS "rhs", CAST("difference" AS NUMERIC(38, 0)) AS "difference" FROM "gov_info_disclosure_2019_balance";

CREATE VIEW "gov_info_disclosure_2019_not_evaluated" AS
SELECT '' AS "rule", "report_id", '' AS "instance" FROM "gov_info_disclosure_2019_reports" WHERE 1 = 0;
