-- gov-info-disclosure, edition 2019, for clickhouse. Made by schemakit; do not edit.
-- Tables are filled in this order and their columns in theirs. A view of a rule shows its violations; where a side is NULL the rule could not be evaluated.
-- rule requests.total: enforced
-- rule requests.outcomes.total: enforced
-- rule balance: enforced

CREATE TABLE "gov_info_disclosure_2019_reports" (
  "report_id" Int64,
  "source" Nullable(String),
  "organization" String,
  "organization_code" Nullable(String),
  "year" Int32,
  "title" Nullable(String),
  "publication_date" Nullable(String)
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE TABLE "gov_info_disclosure_2019_requests" (
  "report_id" Int64,
  "received_natural_person" Nullable(Int64) COMMENT '一、本年新收政府信息公开申请数量 · 自然人',
  "received_legal_person_commercial_enterprise" Nullable(Int64) COMMENT '一、本年新收政府信息公开申请数量 · 商业企业',
  "received_total" Nullable(Int64) COMMENT '一、本年新收政府信息公开申请数量 · 总计',
  "carried_in_natural_person" Nullable(Int64) COMMENT '二、上年结转政府信息公开申请数量 · 自然人',
  "carried_in_legal_person_commercial_enterprise" Nullable(Int64) COMMENT '二、上年结转政府信息公开申请数量 · 商业企业',
  "carried_in_total" Nullable(Int64) COMMENT '二、上年结转政府信息公开申请数量 · 总计',
  "outcomes_disclosed_natural_person" Nullable(Int64) COMMENT '（一）予以公开 · 自然人',
  "outcomes_disclosed_legal_person_commercial_enterprise" Nullable(Int64) COMMENT '（一）予以公开 · 商业企业',
  "outcomes_disclosed_total" Nullable(Int64) COMMENT '（一）予以公开 · 总计',
  "outcomes_refused_natural_person" Nullable(Int64) COMMENT '（三）不予公开 · 自然人',
  "outcomes_refused_legal_person_commercial_enterprise" Nullable(Int64) COMMENT '（三）不予公开 · 商业企业',
  "outcomes_refused_total" Nullable(Int64) COMMENT '（三）不予公开 · 总计',
  "outcomes_total_natural_person" Nullable(Int64) COMMENT '（七）总计 · 自然人',
  "outcomes_total_legal_person_commercial_enterprise" Nullable(Int64) COMMENT '（七）总计 · 商业企业',
  "outcomes_total_total" Nullable(Int64) COMMENT '（七）总计 · 总计',
  "carried_forward_natural_person" Nullable(Int64) COMMENT '四、结转下年度继续办理 · 自然人',
  "carried_forward_legal_person_commercial_enterprise" Nullable(Int64) COMMENT '四、结转下年度继续办理 · 商业企业',
  "carried_forward_total" Nullable(Int64) COMMENT '四、结转下年度继续办理 · 总计'
) ENGINE = MergeTree() ORDER BY "report_id";

CREATE VIEW "gov_info_disclosure_2019_requests_total" AS
SELECT "report_id" AS "report_id", 'received' AS "instance", toNullable(COALESCE("received_total", 0)) AS "lhs", toNullable(COALESCE("received_natural_person", 0) + COALESCE("received_legal_person_commercial_enterprise", 0)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "gov_info_disclosure_2019_requests"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'carriedIn' AS "instance", toNullable(COALESCE("carried_in_total", 0)) AS "lhs", toNullable(COALESCE("carried_in_natural_person", 0) + COALESCE("carried_in_legal_person_commercial_enterprise", 0)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "gov_info_disclosure_2019_requests"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'outcomes.disclosed' AS "instance", toNullable(COALESCE("outcomes_disclosed_total", 0)) AS "lhs", toNullable(COALESCE("outcomes_disclosed_natural_person", 0) + COALESCE("outcomes_disclosed_legal_person_commercial_enterprise", 0)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "gov_info_disclosure_2019_requests"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'outcomes.refused' AS "instance", toNullable(COALESCE("outcomes_refused_total", 0)) AS "lhs", toNullable(COALESCE("outcomes_refused_natural_person", 0) + COALESCE("outcomes_refused_legal_person_commercial_enterprise", 0)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "gov_info_disclosure_2019_requests"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'outcomes.total' AS "instance", toNullable(COALESCE("outcomes_total_total", 0)) AS "lhs", toNullable(COALESCE("outcomes_total_natural_person", 0) + COALESCE("outcomes_total_legal_person_commercial_enterprise", 0)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "gov_info_disclosure_2019_requests"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'carriedForward' AS "instance", toNullable(COALESCE("carried_forward_total", 0)) AS "lhs", toNullable(COALESCE("carried_forward_natural_person", 0) + COALESCE("carried_forward_legal_person_commercial_enterprise", 0)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "gov_info_disclosure_2019_requests"
  WHERE ("lhs" <> "rhs");

CREATE VIEW "gov_info_disclosure_2019_requests_outcomes_total" AS
SELECT "report_id" AS "report_id", 'naturalPerson' AS "instance", toNullable(COALESCE("outcomes_total_natural_person", 0)) AS "lhs", toNullable(COALESCE("outcomes_disclosed_natural_person", 0) + COALESCE("outcomes_refused_natural_person", 0)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "gov_info_disclosure_2019_requests"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'legalPerson.commercialEnterprise' AS "instance", toNullable(COALESCE("outcomes_total_legal_person_commercial_enterprise", 0)) AS "lhs", toNullable(COALESCE("outcomes_disclosed_legal_person_commercial_enterprise", 0) + COALESCE("outcomes_refused_legal_person_commercial_enterprise", 0)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "gov_info_disclosure_2019_requests"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'total' AS "instance", toNullable(COALESCE("outcomes_total_total", 0)) AS "lhs", toNullable(COALESCE("outcomes_disclosed_total", 0) + COALESCE("outcomes_refused_total", 0)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "gov_info_disclosure_2019_requests"
  WHERE ("lhs" <> "rhs");

CREATE VIEW "gov_info_disclosure_2019_balance" AS
SELECT "report_id" AS "report_id", 'naturalPerson' AS "instance", toNullable(COALESCE("received_natural_person", 0) + COALESCE("carried_in_natural_person", 0)) AS "lhs", toNullable(COALESCE("outcomes_total_natural_person", 0) + COALESCE("carried_forward_natural_person", 0)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "gov_info_disclosure_2019_requests"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'legalPerson.commercialEnterprise' AS "instance", toNullable(COALESCE("received_legal_person_commercial_enterprise", 0) + COALESCE("carried_in_legal_person_commercial_enterprise", 0)) AS "lhs", toNullable(COALESCE("outcomes_total_legal_person_commercial_enterprise", 0) + COALESCE("carried_forward_legal_person_commercial_enterprise", 0)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "gov_info_disclosure_2019_requests"
  WHERE ("lhs" <> "rhs")
UNION ALL
SELECT "report_id" AS "report_id", 'total' AS "instance", toNullable(COALESCE("received_total", 0) + COALESCE("carried_in_total", 0)) AS "lhs", toNullable(COALESCE("outcomes_total_total", 0) + COALESCE("carried_forward_total", 0)) AS "rhs", "lhs" - "rhs" AS "difference"
FROM "gov_info_disclosure_2019_requests"
  WHERE ("lhs" <> "rhs");

CREATE VIEW "gov_info_disclosure_2019_violations" AS
SELECT 'requests.total' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 0) AS "lhs", toDecimal128("rhs", 0) AS "rhs", toDecimal128("difference", 0) AS "difference" FROM "gov_info_disclosure_2019_requests_total"
UNION ALL
SELECT 'requests.outcomes.total' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 0) AS "lhs", toDecimal128("rhs", 0) AS "rhs", toDecimal128("difference", 0) AS "difference" FROM "gov_info_disclosure_2019_requests_outcomes_total"
UNION ALL
SELECT 'balance' AS "rule", 'error' AS "severity", "report_id", "instance", toDecimal128("lhs", 0) AS "lhs", toDecimal128("rhs", 0) AS "rhs", toDecimal128("difference", 0) AS "difference" FROM "gov_info_disclosure_2019_balance";

CREATE VIEW "gov_info_disclosure_2019_not_evaluated" AS
SELECT '' AS "rule", "report_id", '' AS "instance" FROM "gov_info_disclosure_2019_reports" WHERE 1 = 0;
