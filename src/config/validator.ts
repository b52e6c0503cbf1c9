/** Made by scripts/build-config-validator.ts from config/training-schedule.schema.json. Do not edit. */
// @ts-nocheck
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
// <stdin>
var validate = validate20, schema31 = { $schema: "https://json-schema.org/draft/2020-12/schema", title: "mlops-actions: training schedule", allowComments: !0, allowTrailingCommas: !0, type: "object", additionalProperties: !1, properties: { $schema: { type: "string" }, default_schedule: { type: "string", pattern: "^[0-9A-Za-z*,/-]+(?: +[0-9A-Za-z*,/-]+){4}$", patternErrorMessage: 'five cron fields such as "17 2 * * 0"', default: "17 2 * * 0" }, model_retention: { type: "object", additionalProperties: !1, default: {}, properties: { candidates: { $ref: "#/$defs/duration", default: "30d" }, production: { $ref: "#/$defs/duration", default: "365d" } } }, performance_thresholds: { type: "object", additionalProperties: !1, default: {}, properties: { accuracy_min: { $ref: "#/$defs/share", default: 0.85 }, ece_max: { $ref: "#/$defs/share", default: 0.08 }, drift_alert_threshold: { type: "number", exclusiveMinimum: 0, maximum: 10, default: 0.15 }, precision_min: { $ref: "#/$defs/limits/properties/precision_min" }, recall_min: { $ref: "#/$defs/limits/properties/recall_min" }, f1_min: { $ref: "#/$defs/limits/properties/f1_min" }, false_positive_rate_max: { $ref: "#/$defs/limits/properties/false_positive_rate_max" }, brier_max: { $ref: "#/$defs/limits/properties/brier_max" }, log_loss_min: { $ref: "#/$defs/limits/properties/log_loss_min" }, log_loss_max: { $ref: "#/$defs/limits/properties/log_loss_max" }, roc_auc_min: { $ref: "#/$defs/limits/properties/roc_auc_min" }, average_precision_min: { $ref: "#/$defs/limits/properties/average_precision_min" } }, patternProperties: { "^(?!log_loss_)[a-z][a-z0-9_]*_(?:min|max)$": { $ref: "#/$defs/share" } } }, datasets: { type: "object", additionalProperties: !1, default: {}, properties: { refresh_interval_days: { type: "integer", minimum: 1, maximum: 3650, default: 30 }, minimum_samples: { type: "integer", minimum: 1, maximum: 1e9, default: 1e4 } } }, promotion: { type: "object", additionalProperties: !1, default: {}, properties: { rule: { enum: ["point", "interval"], default: "point" }, small_sample: { type: "integer", minimum: 0, maximum: 1e9, default: 100 }, margins: { type: "object", additionalProperties: !1, default: {}, properties: { accuracy: { $ref: "#/$defs/margin", default: 0.02 }, f1: { $ref: "#/$defs/margin", default: 0.02 }, ece: { $ref: "#/$defs/margin", default: 0.02 }, roc_auc: { $ref: "#/$defs/margin", default: 0.02 }, precision: { $ref: "#/$defs/margin" }, recall: { $ref: "#/$defs/margin" }, false_positive_rate: { $ref: "#/$defs/margin" }, brier: { $ref: "#/$defs/margin" }, log_loss: { $ref: "#/$defs/margin" }, average_precision: { $ref: "#/$defs/margin" } }, patternProperties: { "^[a-z][a-z0-9_]*$": { $ref: "#/$defs/margin" } } } } }, models: { type: "array", maxItems: 256, items: { $ref: "#/$defs/model" }, default: [] }, sources: { type: "object", propertyNames: { $ref: "#/$defs/name" }, additionalProperties: { $ref: "#/$defs/source" }, default: {} }, monitoring: { $ref: "#/$defs/reserved", default: {} }, deployment: { $ref: "#/$defs/reserved", default: {} }, governance: { $ref: "#/$defs/reserved", default: {} }, alerts: { type: "object", additionalProperties: !1, default: {}, properties: { labels: { type: "array", maxItems: 20, items: { $ref: "#/$defs/label" }, default: [] }, assignees: { type: "array", maxItems: 10, items: { type: "string", pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$", patternErrorMessage: "a GitHub login, without @" }, default: [] }, escalate_after: { type: "integer", minimum: 1, maximum: 1e4, default: 3 }, escalation_label: { $ref: "#/$defs/label", default: "escalated" }, healthy_runs: { type: "integer", minimum: 1, maximum: 1e3, default: 1 }, group_by: { enum: ["none", "kind"], default: "none" } } } }, $defs: { label: { type: "string", pattern: "^[^\\s,](?:[^\\p{Cc},]{0,48}[^\\s,])?$", patternErrorMessage: "a label of at most 50 characters without commas" }, duration: { type: "string", pattern: "^[1-9][0-9]{0,3}(?:d|w|mo)$", patternErrorMessage: 'days, weeks or months up to ten years: "30d", "6w", "24mo"' }, share: { type: "number", minimum: 0, maximum: 1 }, margin: { type: ["number", "null"], minimum: 0, maximum: 1 }, loss: { type: "number", minimum: 0, maximum: 100 }, seed: { type: ["integer", "null"], minimum: 0, maximum: 9007199254740991 }, name: { type: "string", pattern: "^(?!(?:[Cc][Oo][Nn]|[Pp][Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|[Cc][Oo][Mm][0-9]|[Ll][Pp][Tt][0-9])(?:\\.|$))[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$", patternErrorMessage: "a name of 1 to 64 letters, digits, dots, hyphens and underscores, with a letter or digit first, no dot last, and no device name of Windows" }, column: { type: ["string", "null"], pattern: "[\\s\\S]", patternErrorMessage: "the name of a column" }, reserved: { type: "object", additionalProperties: !1 }, limits: { type: "object", additionalProperties: !1, properties: { accuracy_min: { $ref: "#/$defs/share" }, precision_min: { $ref: "#/$defs/share" }, recall_min: { $ref: "#/$defs/share" }, f1_min: { $ref: "#/$defs/share" }, false_positive_rate_max: { $ref: "#/$defs/share" }, ece_max: { $ref: "#/$defs/share" }, brier_max: { $ref: "#/$defs/share" }, log_loss_min: { $ref: "#/$defs/loss" }, log_loss_max: { $ref: "#/$defs/loss" }, roc_auc_min: { $ref: "#/$defs/share" }, average_precision_min: { $ref: "#/$defs/share" } }, patternProperties: { "^(?!log_loss_)[a-z][a-z0-9_]*_(?:min|max)$": { $ref: "#/$defs/share" } } }, model: { type: "object", additionalProperties: !1, required: ["name", "type"], properties: { name: { $ref: "#/$defs/name" }, type: { type: "string" }, dataset: { type: "string", default: "synthetic" }, thresholds: { $ref: "#/$defs/limits", default: {} }, hyperparameters: { type: "object", default: {} }, decision_threshold: { $ref: "#/$defs/share", default: 0.5 }, split: { type: "object", additionalProperties: !1, default: {}, properties: { by: { enum: ["stratified", "time", "group", "random", null], default: null }, test_share: { type: "number", minimum: 0.01, maximum: 0.9, default: 0.2 }, calibration_share: { type: "number", minimum: 0.01, maximum: 0.9, default: 0.15 }, seed: { $ref: "#/$defs/seed", default: null } } }, seed: { $ref: "#/$defs/seed", default: null }, runs_on: { type: ["string", "array", "null"], pattern: "^\\S(?:[^\\p{Cc}]{0,254}\\S)?$", minItems: 1, maxItems: 20, items: { type: "string", pattern: "^\\S(?:[^\\p{Cc}]{0,254}\\S)?$", patternErrorMessage: "the label of a runner" }, patternErrorMessage: "the label of a runner, or a list of labels", default: null } } }, source: { type: "object", additionalProperties: !1, required: ["location"], properties: { source: { type: ["string", "null"], default: null }, location: { type: "string", pattern: "^[^\\u0000]+$", patternErrorMessage: "a path" }, label: { $ref: "#/$defs/column", default: null }, positive: { type: ["string", "null"], default: null }, timestamp: { $ref: "#/$defs/column", default: null }, group: { $ref: "#/$defs/column", default: null }, ignore: { type: "array", items: { type: "string" }, default: [] }, columns: { type: "object", additionalProperties: { enum: ["numeric", "categorical", "text", "timestamp", "sequence"] }, default: {} }, delimiter: { type: ["string", "null"], pattern: "^[\\t !#-~]$", patternErrorMessage: "one ASCII character, no quote and no line end", default: null }, encoding: { enum: ["utf-8", "latin1", "utf-16le", null], default: null }, missing: { type: "array", items: { type: "string" }, default: [] }, samples: { type: ["integer", "null"], minimum: 10, maximum: 1e8, default: null }, noise: { type: "number", minimum: 0, maximum: 0.5, default: 0 } } } } }, schema32 = { type: "string", pattern: "^[1-9][0-9]{0,3}(?:d|w|mo)$", patternErrorMessage: 'days, weeks or months up to ten years: "30d", "6w", "24mo"' }, schema34 = { type: "number", minimum: 0, maximum: 1 }, schema41 = { type: "number", minimum: 0, maximum: 100 }, schema46 = { type: ["number", "null"], minimum: 0, maximum: 1 }, schema58 = { type: "string", pattern: "^(?!(?:[Cc][Oo][Nn]|[Pp][Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|[Cc][Oo][Mm][0-9]|[Ll][Pp][Tt][0-9])(?:\\.|$))[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$", patternErrorMessage: "a name of 1 to 64 letters, digits, dots, hyphens and underscores, with a letter or digit first, no dot last, and no device name of Windows" }, schema80 = { type: "object", additionalProperties: !1 }, schema83 = { type: "string", pattern: "^[^\\s,](?:[^\\p{Cc},]{0,48}[^\\s,])?$", patternErrorMessage: "a label of at most 50 characters without commas" }, func1 = Object.prototype.hasOwnProperty, pattern4 = new RegExp("^[0-9A-Za-z*,/-]+(?: +[0-9A-Za-z*,/-]+){4}$", "u"), pattern5 = new RegExp("^[1-9][0-9]{0,3}(?:d|w|mo)$", "u"), pattern7 = new RegExp("^(?!log_loss_)[a-z][a-z0-9_]*_(?:min|max)$", "u"), pattern9 = new RegExp("^[a-z][a-z0-9_]*$", "u"), pattern11 = new RegExp("^(?!(?:[Cc][Oo][Nn]|[Pp][Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|[Cc][Oo][Mm][0-9]|[Ll][Pp][Tt][0-9])(?:\\.|$))[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$", "u"), pattern22 = new RegExp("^[^\\s,](?:[^\\p{Cc},]{0,48}[^\\s,])?$", "u"), pattern23 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$", "u"), schema57 = { type: "object", additionalProperties: !1, required: ["name", "type"], properties: { name: { $ref: "#/$defs/name" }, type: { type: "string" }, dataset: { type: "string", default: "synthetic" }, thresholds: { $ref: "#/$defs/limits", default: {} }, hyperparameters: { type: "object", default: {} }, decision_threshold: { $ref: "#/$defs/share", default: 0.5 }, split: { type: "object", additionalProperties: !1, default: {}, properties: { by: { enum: ["stratified", "time", "group", "random", null], default: null }, test_share: { type: "number", minimum: 0.01, maximum: 0.9, default: 0.2 }, calibration_share: { type: "number", minimum: 0.01, maximum: 0.9, default: 0.15 }, seed: { $ref: "#/$defs/seed", default: null } } }, seed: { $ref: "#/$defs/seed", default: null }, runs_on: { type: ["string", "array", "null"], pattern: "^\\S(?:[^\\p{Cc}]{0,254}\\S)?$", minItems: 1, maxItems: 20, items: { type: "string", pattern: "^\\S(?:[^\\p{Cc}]{0,254}\\S)?$", patternErrorMessage: "the label of a runner" }, patternErrorMessage: "the label of a runner, or a list of labels", default: null } } }, schema73 = { type: ["integer", "null"], minimum: 0, maximum: 9007199254740991 }, pattern14 = new RegExp("^\\S(?:[^\\p{Cc}]{0,254}\\S)?$", "u"), schema59 = { type: "object", additionalProperties: !1, properties: { accuracy_min: { $ref: "#/$defs/share" }, precision_min: { $ref: "#/$defs/share" }, recall_min: { $ref: "#/$defs/share" }, f1_min: { $ref: "#/$defs/share" }, false_positive_rate_max: { $ref: "#/$defs/share" }, ece_max: { $ref: "#/$defs/share" }, brier_max: { $ref: "#/$defs/share" }, log_loss_min: { $ref: "#/$defs/loss" }, log_loss_max: { $ref: "#/$defs/loss" }, roc_auc_min: { $ref: "#/$defs/share" }, average_precision_min: { $ref: "#/$defs/share" } }, patternProperties: { "^(?!log_loss_)[a-z][a-z0-9_]*_(?:min|max)$": { $ref: "#/$defs/share" } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(func1.call(schema59.properties, key0) || pattern7.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema59, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.accuracy_min !== void 0) {
      let data0 = data.accuracy_min;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1 || isNaN(data0)) {
          let err1 = { instancePath: instancePath + "/accuracy_min", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema34, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/accuracy_min", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema34, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/accuracy_min", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" }, schema: schema34.type, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.precision_min !== void 0) {
      let data1 = data.precision_min;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1 || isNaN(data1)) {
          let err4 = { instancePath: instancePath + "/precision_min", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema34, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err5 = { instancePath: instancePath + "/precision_min", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema34, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/precision_min", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" }, schema: schema34.type, parentSchema: schema34, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.recall_min !== void 0) {
      let data2 = data.recall_min;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1 || isNaN(data2)) {
          let err7 = { instancePath: instancePath + "/recall_min", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema34, data: data2 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err8 = { instancePath: instancePath + "/recall_min", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema34, data: data2 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/recall_min", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" }, schema: schema34.type, parentSchema: schema34, data: data2 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.f1_min !== void 0) {
      let data3 = data.f1_min;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1 || isNaN(data3)) {
          let err10 = { instancePath: instancePath + "/f1_min", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema34, data: data3 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          let err11 = { instancePath: instancePath + "/f1_min", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema34, data: data3 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/f1_min", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" }, schema: schema34.type, parentSchema: schema34, data: data3 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.false_positive_rate_max !== void 0) {
      let data4 = data.false_positive_rate_max;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1 || isNaN(data4)) {
          let err13 = { instancePath: instancePath + "/false_positive_rate_max", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema34, data: data4 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          let err14 = { instancePath: instancePath + "/false_positive_rate_max", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema34, data: data4 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/false_positive_rate_max", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" }, schema: schema34.type, parentSchema: schema34, data: data4 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.ece_max !== void 0) {
      let data5 = data.ece_max;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1 || isNaN(data5)) {
          let err16 = { instancePath: instancePath + "/ece_max", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema34, data: data5 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          let err17 = { instancePath: instancePath + "/ece_max", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema34, data: data5 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/ece_max", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" }, schema: schema34.type, parentSchema: schema34, data: data5 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.brier_max !== void 0) {
      let data6 = data.brier_max;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 1 || isNaN(data6)) {
          let err19 = { instancePath: instancePath + "/brier_max", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema34, data: data6 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          let err20 = { instancePath: instancePath + "/brier_max", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema34, data: data6 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/brier_max", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" }, schema: schema34.type, parentSchema: schema34, data: data6 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.log_loss_min !== void 0) {
      let data7 = data.log_loss_min;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 100 || isNaN(data7)) {
          let err22 = { instancePath: instancePath + "/log_loss_min", schemaPath: "#/$defs/loss/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema41, data: data7 };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          let err23 = { instancePath: instancePath + "/log_loss_min", schemaPath: "#/$defs/loss/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema41, data: data7 };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        let err24 = { instancePath: instancePath + "/log_loss_min", schemaPath: "#/$defs/loss/type", keyword: "type", params: { type: "number" }, schema: schema41.type, parentSchema: schema41, data: data7 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.log_loss_max !== void 0) {
      let data8 = data.log_loss_max;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 100 || isNaN(data8)) {
          let err25 = { instancePath: instancePath + "/log_loss_max", schemaPath: "#/$defs/loss/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema41, data: data8 };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          let err26 = { instancePath: instancePath + "/log_loss_max", schemaPath: "#/$defs/loss/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema41, data: data8 };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        let err27 = { instancePath: instancePath + "/log_loss_max", schemaPath: "#/$defs/loss/type", keyword: "type", params: { type: "number" }, schema: schema41.type, parentSchema: schema41, data: data8 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.roc_auc_min !== void 0) {
      let data9 = data.roc_auc_min;
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 1 || isNaN(data9)) {
          let err28 = { instancePath: instancePath + "/roc_auc_min", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema34, data: data9 };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          let err29 = { instancePath: instancePath + "/roc_auc_min", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema34, data: data9 };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        let err30 = { instancePath: instancePath + "/roc_auc_min", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" }, schema: schema34.type, parentSchema: schema34, data: data9 };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.average_precision_min !== void 0) {
      let data10 = data.average_precision_min;
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 1 || isNaN(data10)) {
          let err31 = { instancePath: instancePath + "/average_precision_min", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema34, data: data10 };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          let err32 = { instancePath: instancePath + "/average_precision_min", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema34, data: data10 };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      } else {
        let err33 = { instancePath: instancePath + "/average_precision_min", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" }, schema: schema34.type, parentSchema: schema34, data: data10 };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    for (let key1 in data)
      if (pattern7.test(key1)) {
        let data11 = data[key1];
        if (typeof data11 == "number" && isFinite(data11)) {
          if (data11 > 1 || isNaN(data11)) {
            let err34 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema34, data: data11 };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
          if (data11 < 0 || isNaN(data11)) {
            let err35 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema34, data: data11 };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        } else {
          let err36 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" }, schema: schema34.type, parentSchema: schema34, data: data11 };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      }
  } else {
    let err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema59.type, parentSchema: schema59, data };
    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dataset === void 0 && (data.dataset = "synthetic"), data.thresholds === void 0 && (data.thresholds = {}), data.hyperparameters === void 0 && (data.hyperparameters = {}), data.decision_threshold === void 0 && (data.decision_threshold = 0.5), data.split === void 0 && (data.split = {}), data.seed === void 0 && (data.seed = null), data.runs_on === void 0 && (data.runs_on = null), data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema57.required, parentSchema: schema57, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema57.required, parentSchema: schema57, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema57.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema57, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (!pattern11.test(data0)) {
          let err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^(?!(?:[Cc][Oo][Nn]|[Pp][Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|[Cc][Oo][Mm][0-9]|[Ll][Pp][Tt][0-9])(?:\\.|$))[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, schema: "^(?!(?:[Cc][Oo][Nn]|[Pp][Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|[Cc][Oo][Mm][0-9]|[Ll][Pp][Tt][0-9])(?:\\.|$))[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$", parentSchema: schema58, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: schema58.type, parentSchema: schema58, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 != "string") {
        let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema57.properties.type.type, parentSchema: schema57.properties.type, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    let data2 = data.dataset;
    if (typeof data2 != "string") {
      let err6 = { instancePath: instancePath + "/dataset", schemaPath: "#/properties/dataset/type", keyword: "type", params: { type: "string" }, schema: schema57.properties.dataset.type, parentSchema: schema57.properties.dataset, data: data2 };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    validate22(data.thresholds, { instancePath: instancePath + "/thresholds", parentData: data, parentDataProperty: "thresholds", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
    let data4 = data.hyperparameters;
    if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
      let err7 = { instancePath: instancePath + "/hyperparameters", schemaPath: "#/properties/hyperparameters/type", keyword: "type", params: { type: "object" }, schema: schema57.properties.hyperparameters.type, parentSchema: schema57.properties.hyperparameters, data: data4 };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    let data5 = data.decision_threshold;
    if (typeof data5 == "number" && isFinite(data5)) {
      if (data5 > 1 || isNaN(data5)) {
        let err8 = { instancePath: instancePath + "/decision_threshold", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema34, data: data5 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data5 < 0 || isNaN(data5)) {
        let err9 = { instancePath: instancePath + "/decision_threshold", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema34, data: data5 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    } else {
      let err10 = { instancePath: instancePath + "/decision_threshold", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" }, schema: schema34.type, parentSchema: schema34, data: data5 };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    let data6 = data.split;
    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
      data6.by === void 0 && (data6.by = null), data6.test_share === void 0 && (data6.test_share = 0.2), data6.calibration_share === void 0 && (data6.calibration_share = 0.15), data6.seed === void 0 && (data6.seed = null);
      for (let key1 in data6)
        if (!(key1 === "by" || key1 === "test_share" || key1 === "calibration_share" || key1 === "seed")) {
          let err11 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: !1, parentSchema: schema57.properties.split, data: data6 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      let data7 = data6.by;
      if (!(data7 === "stratified" || data7 === "time" || data7 === "group" || data7 === "random" || data7 === null)) {
        let err12 = { instancePath: instancePath + "/split/by", schemaPath: "#/properties/split/properties/by/enum", keyword: "enum", params: { allowedValues: schema57.properties.split.properties.by.enum }, schema: schema57.properties.split.properties.by.enum, parentSchema: schema57.properties.split.properties.by, data: data7 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      let data8 = data6.test_share;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 0.9 || isNaN(data8)) {
          let err13 = { instancePath: instancePath + "/split/test_share", schemaPath: "#/properties/split/properties/test_share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9 }, schema: 0.9, parentSchema: schema57.properties.split.properties.test_share, data: data8 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data8 < 0.01 || isNaN(data8)) {
          let err14 = { instancePath: instancePath + "/split/test_share", schemaPath: "#/properties/split/properties/test_share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, schema: 0.01, parentSchema: schema57.properties.split.properties.test_share, data: data8 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/split/test_share", schemaPath: "#/properties/split/properties/test_share/type", keyword: "type", params: { type: "number" }, schema: schema57.properties.split.properties.test_share.type, parentSchema: schema57.properties.split.properties.test_share, data: data8 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      let data9 = data6.calibration_share;
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 0.9 || isNaN(data9)) {
          let err16 = { instancePath: instancePath + "/split/calibration_share", schemaPath: "#/properties/split/properties/calibration_share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9 }, schema: 0.9, parentSchema: schema57.properties.split.properties.calibration_share, data: data9 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data9 < 0.01 || isNaN(data9)) {
          let err17 = { instancePath: instancePath + "/split/calibration_share", schemaPath: "#/properties/split/properties/calibration_share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, schema: 0.01, parentSchema: schema57.properties.split.properties.calibration_share, data: data9 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/split/calibration_share", schemaPath: "#/properties/split/properties/calibration_share/type", keyword: "type", params: { type: "number" }, schema: schema57.properties.split.properties.calibration_share.type, parentSchema: schema57.properties.split.properties.calibration_share, data: data9 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      let data10 = data6.seed;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && data10 !== null) {
        let err19 = { instancePath: instancePath + "/split/seed", schemaPath: "#/$defs/seed/type", keyword: "type", params: { type: schema73.type }, schema: schema73.type, parentSchema: schema73, data: data10 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 9007199254740991 || isNaN(data10)) {
          let err20 = { instancePath: instancePath + "/split/seed", schemaPath: "#/$defs/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema73, data: data10 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          let err21 = { instancePath: instancePath + "/split/seed", schemaPath: "#/$defs/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema73, data: data10 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
    } else {
      let err22 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/type", keyword: "type", params: { type: "object" }, schema: schema57.properties.split.type, parentSchema: schema57.properties.split, data: data6 };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    let data11 = data.seed;
    if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
      let err23 = { instancePath: instancePath + "/seed", schemaPath: "#/$defs/seed/type", keyword: "type", params: { type: schema73.type }, schema: schema73.type, parentSchema: schema73, data: data11 };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (typeof data11 == "number" && isFinite(data11)) {
      if (data11 > 9007199254740991 || isNaN(data11)) {
        let err24 = { instancePath: instancePath + "/seed", schemaPath: "#/$defs/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema73, data: data11 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (data11 < 0 || isNaN(data11)) {
        let err25 = { instancePath: instancePath + "/seed", schemaPath: "#/$defs/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema73, data: data11 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    let data12 = data.runs_on;
    if (typeof data12 != "string" && !Array.isArray(data12) && data12 !== null) {
      let err26 = { instancePath: instancePath + "/runs_on", schemaPath: "#/properties/runs_on/type", keyword: "type", params: { type: schema57.properties.runs_on.type }, schema: schema57.properties.runs_on.type, parentSchema: schema57.properties.runs_on, data: data12 };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (typeof data12 == "string" && !pattern14.test(data12)) {
      let err27 = { instancePath: instancePath + "/runs_on", schemaPath: "#/properties/runs_on/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[^\\p{Cc}]{0,254}\\S)?$" }, schema: "^\\S(?:[^\\p{Cc}]{0,254}\\S)?$", parentSchema: schema57.properties.runs_on, data: data12 };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (Array.isArray(data12)) {
      if (data12.length > 20) {
        let err28 = { instancePath: instancePath + "/runs_on", schemaPath: "#/properties/runs_on/maxItems", keyword: "maxItems", params: { limit: 20 }, schema: 20, parentSchema: schema57.properties.runs_on, data: data12 };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (data12.length < 1) {
        let err29 = { instancePath: instancePath + "/runs_on", schemaPath: "#/properties/runs_on/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema57.properties.runs_on, data: data12 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      let len0 = data12.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data13 = data12[i0];
        if (typeof data13 == "string") {
          if (!pattern14.test(data13)) {
            let err30 = { instancePath: instancePath + "/runs_on/" + i0, schemaPath: "#/properties/runs_on/items/pattern", keyword: "pattern", params: { pattern: "^\\S(?:[^\\p{Cc}]{0,254}\\S)?$" }, schema: "^\\S(?:[^\\p{Cc}]{0,254}\\S)?$", parentSchema: schema57.properties.runs_on.items, data: data13 };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        } else {
          let err31 = { instancePath: instancePath + "/runs_on/" + i0, schemaPath: "#/properties/runs_on/items/type", keyword: "type", params: { type: "string" }, schema: schema57.properties.runs_on.items.type, parentSchema: schema57.properties.runs_on.items, data: data13 };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      }
    }
  } else {
    let err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema57.type, parentSchema: schema57, data };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema76 = { type: "object", additionalProperties: !1, required: ["location"], properties: { source: { type: ["string", "null"], default: null }, location: { type: "string", pattern: "^[^\\u0000]+$", patternErrorMessage: "a path" }, label: { $ref: "#/$defs/column", default: null }, positive: { type: ["string", "null"], default: null }, timestamp: { $ref: "#/$defs/column", default: null }, group: { $ref: "#/$defs/column", default: null }, ignore: { type: "array", items: { type: "string" }, default: [] }, columns: { type: "object", additionalProperties: { enum: ["numeric", "categorical", "text", "timestamp", "sequence"] }, default: {} }, delimiter: { type: ["string", "null"], pattern: "^[\\t !#-~]$", patternErrorMessage: "one ASCII character, no quote and no line end", default: null }, encoding: { enum: ["utf-8", "latin1", "utf-16le", null], default: null }, missing: { type: "array", items: { type: "string" }, default: [] }, samples: { type: ["integer", "null"], minimum: 10, maximum: 1e8, default: null }, noise: { type: "number", minimum: 0, maximum: 0.5, default: 0 } } }, schema77 = { type: ["string", "null"], pattern: "[\\s\\S]", patternErrorMessage: "the name of a column" }, pattern17 = new RegExp("^[^\\u0000]+$", "u"), pattern18 = new RegExp("[\\s\\S]", "u"), pattern21 = new RegExp("^[\\t !#-~]$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0 && (data.source = null), data.label === void 0 && (data.label = null), data.positive === void 0 && (data.positive = null), data.timestamp === void 0 && (data.timestamp = null), data.group === void 0 && (data.group = null), data.ignore === void 0 && (data.ignore = []), data.columns === void 0 && (data.columns = {}), data.delimiter === void 0 && (data.delimiter = null), data.encoding === void 0 && (data.encoding = null), data.missing === void 0 && (data.missing = []), data.samples === void 0 && (data.samples = null), data.noise === void 0 && (data.noise = 0), data.location === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, schema: schema76.required, parentSchema: schema76, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema76.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema76, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    let data0 = data.source;
    if (typeof data0 != "string" && data0 !== null) {
      let err2 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: schema76.properties.source.type }, schema: schema76.properties.source.type, parentSchema: schema76.properties.source, data: data0 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.location !== void 0) {
      let data1 = data.location;
      if (typeof data1 == "string") {
        if (!pattern17.test(data1)) {
          let err3 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]+$" }, schema: "^[^\\u0000]+$", parentSchema: schema76.properties.location, data: data1 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, schema: schema76.properties.location.type, parentSchema: schema76.properties.location, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    let data2 = data.label;
    if (typeof data2 != "string" && data2 !== null) {
      let err5 = { instancePath: instancePath + "/label", schemaPath: "#/$defs/column/type", keyword: "type", params: { type: schema77.type }, schema: schema77.type, parentSchema: schema77, data: data2 };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (typeof data2 == "string" && !pattern18.test(data2)) {
      let err6 = { instancePath: instancePath + "/label", schemaPath: "#/$defs/column/pattern", keyword: "pattern", params: { pattern: "[\\s\\S]" }, schema: "[\\s\\S]", parentSchema: schema77, data: data2 };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    let data3 = data.positive;
    if (typeof data3 != "string" && data3 !== null) {
      let err7 = { instancePath: instancePath + "/positive", schemaPath: "#/properties/positive/type", keyword: "type", params: { type: schema76.properties.positive.type }, schema: schema76.properties.positive.type, parentSchema: schema76.properties.positive, data: data3 };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    let data4 = data.timestamp;
    if (typeof data4 != "string" && data4 !== null) {
      let err8 = { instancePath: instancePath + "/timestamp", schemaPath: "#/$defs/column/type", keyword: "type", params: { type: schema77.type }, schema: schema77.type, parentSchema: schema77, data: data4 };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (typeof data4 == "string" && !pattern18.test(data4)) {
      let err9 = { instancePath: instancePath + "/timestamp", schemaPath: "#/$defs/column/pattern", keyword: "pattern", params: { pattern: "[\\s\\S]" }, schema: "[\\s\\S]", parentSchema: schema77, data: data4 };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    let data5 = data.group;
    if (typeof data5 != "string" && data5 !== null) {
      let err10 = { instancePath: instancePath + "/group", schemaPath: "#/$defs/column/type", keyword: "type", params: { type: schema77.type }, schema: schema77.type, parentSchema: schema77, data: data5 };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (typeof data5 == "string" && !pattern18.test(data5)) {
      let err11 = { instancePath: instancePath + "/group", schemaPath: "#/$defs/column/pattern", keyword: "pattern", params: { pattern: "[\\s\\S]" }, schema: "[\\s\\S]", parentSchema: schema77, data: data5 };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    let data6 = data.ignore;
    if (Array.isArray(data6)) {
      let len0 = data6.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data7 = data6[i0];
        if (typeof data7 != "string") {
          let err12 = { instancePath: instancePath + "/ignore/" + i0, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "string" }, schema: schema76.properties.ignore.items.type, parentSchema: schema76.properties.ignore.items, data: data7 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    } else {
      let err13 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" }, schema: schema76.properties.ignore.type, parentSchema: schema76.properties.ignore, data: data6 };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    let data8 = data.columns;
    if (data8 && typeof data8 == "object" && !Array.isArray(data8))
      for (let key1 in data8) {
        let data9 = data8[key1];
        if (!(data9 === "numeric" || data9 === "categorical" || data9 === "text" || data9 === "timestamp" || data9 === "sequence")) {
          let err14 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema76.properties.columns.additionalProperties.enum }, schema: schema76.properties.columns.additionalProperties.enum, parentSchema: schema76.properties.columns.additionalProperties, data: data9 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
    else {
      let err15 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "object" }, schema: schema76.properties.columns.type, parentSchema: schema76.properties.columns, data: data8 };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    let data10 = data.delimiter;
    if (typeof data10 != "string" && data10 !== null) {
      let err16 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/type", keyword: "type", params: { type: schema76.properties.delimiter.type }, schema: schema76.properties.delimiter.type, parentSchema: schema76.properties.delimiter, data: data10 };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (typeof data10 == "string" && !pattern21.test(data10)) {
      let err17 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/pattern", keyword: "pattern", params: { pattern: "^[\\t !#-~]$" }, schema: "^[\\t !#-~]$", parentSchema: schema76.properties.delimiter, data: data10 };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    let data11 = data.encoding;
    if (!(data11 === "utf-8" || data11 === "latin1" || data11 === "utf-16le" || data11 === null)) {
      let err18 = { instancePath: instancePath + "/encoding", schemaPath: "#/properties/encoding/enum", keyword: "enum", params: { allowedValues: schema76.properties.encoding.enum }, schema: schema76.properties.encoding.enum, parentSchema: schema76.properties.encoding, data: data11 };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    let data12 = data.missing;
    if (Array.isArray(data12)) {
      let len1 = data12.length;
      for (let i1 = 0; i1 < len1; i1++) {
        let data13 = data12[i1];
        if (typeof data13 != "string") {
          let err19 = { instancePath: instancePath + "/missing/" + i1, schemaPath: "#/properties/missing/items/type", keyword: "type", params: { type: "string" }, schema: schema76.properties.missing.items.type, parentSchema: schema76.properties.missing.items, data: data13 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
    } else {
      let err20 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "array" }, schema: schema76.properties.missing.type, parentSchema: schema76.properties.missing, data: data12 };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    let data14 = data.samples;
    if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) && data14 !== null) {
      let err21 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: schema76.properties.samples.type }, schema: schema76.properties.samples.type, parentSchema: schema76.properties.samples, data: data14 };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (typeof data14 == "number" && isFinite(data14)) {
      if (data14 > 1e8 || isNaN(data14)) {
        let err22 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, schema: 1e8, parentSchema: schema76.properties.samples, data: data14 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (data14 < 10 || isNaN(data14)) {
        let err23 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 }, schema: 10, parentSchema: schema76.properties.samples, data: data14 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    let data15 = data.noise;
    if (typeof data15 == "number" && isFinite(data15)) {
      if (data15 > 0.5 || isNaN(data15)) {
        let err24 = { instancePath: instancePath + "/noise", schemaPath: "#/properties/noise/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.5 }, schema: 0.5, parentSchema: schema76.properties.noise, data: data15 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (data15 < 0 || isNaN(data15)) {
        let err25 = { instancePath: instancePath + "/noise", schemaPath: "#/properties/noise/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema76.properties.noise, data: data15 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    } else {
      let err26 = { instancePath: instancePath + "/noise", schemaPath: "#/properties/noise/type", keyword: "type", params: { type: "number" }, schema: schema76.properties.noise.type, parentSchema: schema76.properties.noise, data: data15 };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
  } else {
    let err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema76.type, parentSchema: schema76, data };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.default_schedule === void 0 && (data.default_schedule = "17 2 * * 0"), data.model_retention === void 0 && (data.model_retention = {}), data.performance_thresholds === void 0 && (data.performance_thresholds = {}), data.datasets === void 0 && (data.datasets = {}), data.promotion === void 0 && (data.promotion = {}), data.models === void 0 && (data.models = []), data.sources === void 0 && (data.sources = {}), data.monitoring === void 0 && (data.monitoring = {}), data.deployment === void 0 && (data.deployment = {}), data.governance === void 0 && (data.governance = {}), data.alerts === void 0 && (data.alerts = {});
    for (let key0 in data)
      if (!func1.call(schema31.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema31, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.$schema.type, parentSchema: schema31.properties.$schema, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    let data1 = data.default_schedule;
    if (typeof data1 == "string") {
      if (!pattern4.test(data1)) {
        let err2 = { instancePath: instancePath + "/default_schedule", schemaPath: "#/properties/default_schedule/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z*,/-]+(?: +[0-9A-Za-z*,/-]+){4}$" }, schema: "^[0-9A-Za-z*,/-]+(?: +[0-9A-Za-z*,/-]+){4}$", parentSchema: schema31.properties.default_schedule, data: data1 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    } else {
      let err3 = { instancePath: instancePath + "/default_schedule", schemaPath: "#/properties/default_schedule/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.default_schedule.type, parentSchema: schema31.properties.default_schedule, data: data1 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    let data2 = data.model_retention;
    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
      data2.candidates === void 0 && (data2.candidates = "30d"), data2.production === void 0 && (data2.production = "365d");
      for (let key1 in data2)
        if (!(key1 === "candidates" || key1 === "production")) {
          let err4 = { instancePath: instancePath + "/model_retention", schemaPath: "#/properties/model_retention/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: !1, parentSchema: schema31.properties.model_retention, data: data2 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      let data3 = data2.candidates;
      if (typeof data3 == "string") {
        if (!pattern5.test(data3)) {
          let err5 = { instancePath: instancePath + "/model_retention/candidates", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}(?:d|w|mo)$" }, schema: "^[1-9][0-9]{0,3}(?:d|w|mo)$", parentSchema: schema32, data: data3 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/model_retention/candidates", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, schema: schema32.type, parentSchema: schema32, data: data3 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      let data4 = data2.production;
      if (typeof data4 == "string") {
        if (!pattern5.test(data4)) {
          let err7 = { instancePath: instancePath + "/model_retention/production", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}(?:d|w|mo)$" }, schema: "^[1-9][0-9]{0,3}(?:d|w|mo)$", parentSchema: schema32, data: data4 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/model_retention/production", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, schema: schema32.type, parentSchema: schema32, data: data4 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    } else {
      let err9 = { instancePath: instancePath + "/model_retention", schemaPath: "#/properties/model_retention/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.model_retention.type, parentSchema: schema31.properties.model_retention, data: data2 };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    let data5 = data.performance_thresholds;
    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
      data5.accuracy_min === void 0 && (data5.accuracy_min = 0.85), data5.ece_max === void 0 && (data5.ece_max = 0.08), data5.drift_alert_threshold === void 0 && (data5.drift_alert_threshold = 0.15);
      for (let key2 in data5)
        if (!(func1.call(schema31.properties.performance_thresholds.properties, key2) || pattern7.test(key2))) {
          let err10 = { instancePath: instancePath + "/performance_thresholds", schemaPath: "#/properties/performance_thresholds/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: !1, parentSchema: schema31.properties.performance_thresholds, data: data5 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      let data6 = data5.accuracy_min;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 1 || isNaN(data6)) {
          let err11 = { instancePath: instancePath + "/performance_thresholds/accuracy_min", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema34, data: data6 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          let err12 = { instancePath: instancePath + "/performance_thresholds/accuracy_min", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema34, data: data6 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/performance_thresholds/accuracy_min", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" }, schema: schema34.type, parentSchema: schema34, data: data6 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      let data7 = data5.ece_max;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 1 || isNaN(data7)) {
          let err14 = { instancePath: instancePath + "/performance_thresholds/ece_max", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema34, data: data7 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          let err15 = { instancePath: instancePath + "/performance_thresholds/ece_max", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema34, data: data7 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/performance_thresholds/ece_max", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" }, schema: schema34.type, parentSchema: schema34, data: data7 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      let data8 = data5.drift_alert_threshold;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 10 || isNaN(data8)) {
          let err17 = { instancePath: instancePath + "/performance_thresholds/drift_alert_threshold", schemaPath: "#/properties/performance_thresholds/properties/drift_alert_threshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, schema: 10, parentSchema: schema31.properties.performance_thresholds.properties.drift_alert_threshold, data: data8 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data8 <= 0 || isNaN(data8)) {
          let err18 = { instancePath: instancePath + "/performance_thresholds/drift_alert_threshold", schemaPath: "#/properties/performance_thresholds/properties/drift_alert_threshold/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, schema: 0, parentSchema: schema31.properties.performance_thresholds.properties.drift_alert_threshold, data: data8 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/performance_thresholds/drift_alert_threshold", schemaPath: "#/properties/performance_thresholds/properties/drift_alert_threshold/type", keyword: "type", params: { type: "number" }, schema: schema31.properties.performance_thresholds.properties.drift_alert_threshold.type, parentSchema: schema31.properties.performance_thresholds.properties.drift_alert_threshold, data: data8 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (data5.precision_min !== void 0) {
        let data9 = data5.precision_min;
        if (typeof data9 == "number" && isFinite(data9)) {
          if (data9 > 1 || isNaN(data9)) {
            let err20 = { instancePath: instancePath + "/performance_thresholds/precision_min", schemaPath: "#/$defs/limits/properties/precision_min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema34, data: data9 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          if (data9 < 0 || isNaN(data9)) {
            let err21 = { instancePath: instancePath + "/performance_thresholds/precision_min", schemaPath: "#/$defs/limits/properties/precision_min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema34, data: data9 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        } else {
          let err22 = { instancePath: instancePath + "/performance_thresholds/precision_min", schemaPath: "#/$defs/limits/properties/precision_min/type", keyword: "type", params: { type: "number" }, schema: schema34.type, parentSchema: schema34, data: data9 };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
      if (data5.recall_min !== void 0) {
        let data10 = data5.recall_min;
        if (typeof data10 == "number" && isFinite(data10)) {
          if (data10 > 1 || isNaN(data10)) {
            let err23 = { instancePath: instancePath + "/performance_thresholds/recall_min", schemaPath: "#/$defs/limits/properties/recall_min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema34, data: data10 };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
          if (data10 < 0 || isNaN(data10)) {
            let err24 = { instancePath: instancePath + "/performance_thresholds/recall_min", schemaPath: "#/$defs/limits/properties/recall_min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema34, data: data10 };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        } else {
          let err25 = { instancePath: instancePath + "/performance_thresholds/recall_min", schemaPath: "#/$defs/limits/properties/recall_min/type", keyword: "type", params: { type: "number" }, schema: schema34.type, parentSchema: schema34, data: data10 };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      }
      if (data5.f1_min !== void 0) {
        let data11 = data5.f1_min;
        if (typeof data11 == "number" && isFinite(data11)) {
          if (data11 > 1 || isNaN(data11)) {
            let err26 = { instancePath: instancePath + "/performance_thresholds/f1_min", schemaPath: "#/$defs/limits/properties/f1_min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema34, data: data11 };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
          if (data11 < 0 || isNaN(data11)) {
            let err27 = { instancePath: instancePath + "/performance_thresholds/f1_min", schemaPath: "#/$defs/limits/properties/f1_min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema34, data: data11 };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        } else {
          let err28 = { instancePath: instancePath + "/performance_thresholds/f1_min", schemaPath: "#/$defs/limits/properties/f1_min/type", keyword: "type", params: { type: "number" }, schema: schema34.type, parentSchema: schema34, data: data11 };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      }
      if (data5.false_positive_rate_max !== void 0) {
        let data12 = data5.false_positive_rate_max;
        if (typeof data12 == "number" && isFinite(data12)) {
          if (data12 > 1 || isNaN(data12)) {
            let err29 = { instancePath: instancePath + "/performance_thresholds/false_positive_rate_max", schemaPath: "#/$defs/limits/properties/false_positive_rate_max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema34, data: data12 };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
          if (data12 < 0 || isNaN(data12)) {
            let err30 = { instancePath: instancePath + "/performance_thresholds/false_positive_rate_max", schemaPath: "#/$defs/limits/properties/false_positive_rate_max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema34, data: data12 };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        } else {
          let err31 = { instancePath: instancePath + "/performance_thresholds/false_positive_rate_max", schemaPath: "#/$defs/limits/properties/false_positive_rate_max/type", keyword: "type", params: { type: "number" }, schema: schema34.type, parentSchema: schema34, data: data12 };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      }
      if (data5.brier_max !== void 0) {
        let data13 = data5.brier_max;
        if (typeof data13 == "number" && isFinite(data13)) {
          if (data13 > 1 || isNaN(data13)) {
            let err32 = { instancePath: instancePath + "/performance_thresholds/brier_max", schemaPath: "#/$defs/limits/properties/brier_max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema34, data: data13 };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
          if (data13 < 0 || isNaN(data13)) {
            let err33 = { instancePath: instancePath + "/performance_thresholds/brier_max", schemaPath: "#/$defs/limits/properties/brier_max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema34, data: data13 };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        } else {
          let err34 = { instancePath: instancePath + "/performance_thresholds/brier_max", schemaPath: "#/$defs/limits/properties/brier_max/type", keyword: "type", params: { type: "number" }, schema: schema34.type, parentSchema: schema34, data: data13 };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      }
      if (data5.log_loss_min !== void 0) {
        let data14 = data5.log_loss_min;
        if (typeof data14 == "number" && isFinite(data14)) {
          if (data14 > 100 || isNaN(data14)) {
            let err35 = { instancePath: instancePath + "/performance_thresholds/log_loss_min", schemaPath: "#/$defs/limits/properties/log_loss_min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema41, data: data14 };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
          if (data14 < 0 || isNaN(data14)) {
            let err36 = { instancePath: instancePath + "/performance_thresholds/log_loss_min", schemaPath: "#/$defs/limits/properties/log_loss_min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema41, data: data14 };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        } else {
          let err37 = { instancePath: instancePath + "/performance_thresholds/log_loss_min", schemaPath: "#/$defs/limits/properties/log_loss_min/type", keyword: "type", params: { type: "number" }, schema: schema41.type, parentSchema: schema41, data: data14 };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      }
      if (data5.log_loss_max !== void 0) {
        let data15 = data5.log_loss_max;
        if (typeof data15 == "number" && isFinite(data15)) {
          if (data15 > 100 || isNaN(data15)) {
            let err38 = { instancePath: instancePath + "/performance_thresholds/log_loss_max", schemaPath: "#/$defs/limits/properties/log_loss_max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema41, data: data15 };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
          if (data15 < 0 || isNaN(data15)) {
            let err39 = { instancePath: instancePath + "/performance_thresholds/log_loss_max", schemaPath: "#/$defs/limits/properties/log_loss_max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema41, data: data15 };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        } else {
          let err40 = { instancePath: instancePath + "/performance_thresholds/log_loss_max", schemaPath: "#/$defs/limits/properties/log_loss_max/type", keyword: "type", params: { type: "number" }, schema: schema41.type, parentSchema: schema41, data: data15 };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      }
      if (data5.roc_auc_min !== void 0) {
        let data16 = data5.roc_auc_min;
        if (typeof data16 == "number" && isFinite(data16)) {
          if (data16 > 1 || isNaN(data16)) {
            let err41 = { instancePath: instancePath + "/performance_thresholds/roc_auc_min", schemaPath: "#/$defs/limits/properties/roc_auc_min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema34, data: data16 };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
          if (data16 < 0 || isNaN(data16)) {
            let err42 = { instancePath: instancePath + "/performance_thresholds/roc_auc_min", schemaPath: "#/$defs/limits/properties/roc_auc_min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema34, data: data16 };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        } else {
          let err43 = { instancePath: instancePath + "/performance_thresholds/roc_auc_min", schemaPath: "#/$defs/limits/properties/roc_auc_min/type", keyword: "type", params: { type: "number" }, schema: schema34.type, parentSchema: schema34, data: data16 };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
      }
      if (data5.average_precision_min !== void 0) {
        let data17 = data5.average_precision_min;
        if (typeof data17 == "number" && isFinite(data17)) {
          if (data17 > 1 || isNaN(data17)) {
            let err44 = { instancePath: instancePath + "/performance_thresholds/average_precision_min", schemaPath: "#/$defs/limits/properties/average_precision_min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema34, data: data17 };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
          if (data17 < 0 || isNaN(data17)) {
            let err45 = { instancePath: instancePath + "/performance_thresholds/average_precision_min", schemaPath: "#/$defs/limits/properties/average_precision_min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema34, data: data17 };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        } else {
          let err46 = { instancePath: instancePath + "/performance_thresholds/average_precision_min", schemaPath: "#/$defs/limits/properties/average_precision_min/type", keyword: "type", params: { type: "number" }, schema: schema34.type, parentSchema: schema34, data: data17 };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
      }
      for (let key3 in data5)
        if (pattern7.test(key3)) {
          let data18 = data5[key3];
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 1 || isNaN(data18)) {
              let err47 = { instancePath: instancePath + "/performance_thresholds/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema34, data: data18 };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
            if (data18 < 0 || isNaN(data18)) {
              let err48 = { instancePath: instancePath + "/performance_thresholds/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema34, data: data18 };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
          } else {
            let err49 = { instancePath: instancePath + "/performance_thresholds/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" }, schema: schema34.type, parentSchema: schema34, data: data18 };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        }
    } else {
      let err50 = { instancePath: instancePath + "/performance_thresholds", schemaPath: "#/properties/performance_thresholds/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.performance_thresholds.type, parentSchema: schema31.properties.performance_thresholds, data: data5 };
      vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
    }
    let data19 = data.datasets;
    if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
      data19.refresh_interval_days === void 0 && (data19.refresh_interval_days = 30), data19.minimum_samples === void 0 && (data19.minimum_samples = 1e4);
      for (let key4 in data19)
        if (!(key4 === "refresh_interval_days" || key4 === "minimum_samples")) {
          let err51 = { instancePath: instancePath + "/datasets", schemaPath: "#/properties/datasets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: !1, parentSchema: schema31.properties.datasets, data: data19 };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
      let data20 = data19.refresh_interval_days;
      if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
        let err52 = { instancePath: instancePath + "/datasets/refresh_interval_days", schemaPath: "#/properties/datasets/properties/refresh_interval_days/type", keyword: "type", params: { type: "integer" }, schema: schema31.properties.datasets.properties.refresh_interval_days.type, parentSchema: schema31.properties.datasets.properties.refresh_interval_days, data: data20 };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
      if (typeof data20 == "number" && isFinite(data20)) {
        if (data20 > 3650 || isNaN(data20)) {
          let err53 = { instancePath: instancePath + "/datasets/refresh_interval_days", schemaPath: "#/properties/datasets/properties/refresh_interval_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, schema: 3650, parentSchema: schema31.properties.datasets.properties.refresh_interval_days, data: data20 };
          vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
        }
        if (data20 < 1 || isNaN(data20)) {
          let err54 = { instancePath: instancePath + "/datasets/refresh_interval_days", schemaPath: "#/properties/datasets/properties/refresh_interval_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema31.properties.datasets.properties.refresh_interval_days, data: data20 };
          vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
        }
      }
      let data21 = data19.minimum_samples;
      if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
        let err55 = { instancePath: instancePath + "/datasets/minimum_samples", schemaPath: "#/properties/datasets/properties/minimum_samples/type", keyword: "type", params: { type: "integer" }, schema: schema31.properties.datasets.properties.minimum_samples.type, parentSchema: schema31.properties.datasets.properties.minimum_samples, data: data21 };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
      if (typeof data21 == "number" && isFinite(data21)) {
        if (data21 > 1e9 || isNaN(data21)) {
          let err56 = { instancePath: instancePath + "/datasets/minimum_samples", schemaPath: "#/properties/datasets/properties/minimum_samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, schema: 1e9, parentSchema: schema31.properties.datasets.properties.minimum_samples, data: data21 };
          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
        }
        if (data21 < 1 || isNaN(data21)) {
          let err57 = { instancePath: instancePath + "/datasets/minimum_samples", schemaPath: "#/properties/datasets/properties/minimum_samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema31.properties.datasets.properties.minimum_samples, data: data21 };
          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
        }
      }
    } else {
      let err58 = { instancePath: instancePath + "/datasets", schemaPath: "#/properties/datasets/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.datasets.type, parentSchema: schema31.properties.datasets, data: data19 };
      vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
    }
    let data22 = data.promotion;
    if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
      data22.rule === void 0 && (data22.rule = "point"), data22.small_sample === void 0 && (data22.small_sample = 100), data22.margins === void 0 && (data22.margins = {});
      for (let key5 in data22)
        if (!(key5 === "rule" || key5 === "small_sample" || key5 === "margins")) {
          let err59 = { instancePath: instancePath + "/promotion", schemaPath: "#/properties/promotion/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: !1, parentSchema: schema31.properties.promotion, data: data22 };
          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
        }
      let data23 = data22.rule;
      if (!(data23 === "point" || data23 === "interval")) {
        let err60 = { instancePath: instancePath + "/promotion/rule", schemaPath: "#/properties/promotion/properties/rule/enum", keyword: "enum", params: { allowedValues: schema31.properties.promotion.properties.rule.enum }, schema: schema31.properties.promotion.properties.rule.enum, parentSchema: schema31.properties.promotion.properties.rule, data: data23 };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
      let data24 = data22.small_sample;
      if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
        let err61 = { instancePath: instancePath + "/promotion/small_sample", schemaPath: "#/properties/promotion/properties/small_sample/type", keyword: "type", params: { type: "integer" }, schema: schema31.properties.promotion.properties.small_sample.type, parentSchema: schema31.properties.promotion.properties.small_sample, data: data24 };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
      if (typeof data24 == "number" && isFinite(data24)) {
        if (data24 > 1e9 || isNaN(data24)) {
          let err62 = { instancePath: instancePath + "/promotion/small_sample", schemaPath: "#/properties/promotion/properties/small_sample/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, schema: 1e9, parentSchema: schema31.properties.promotion.properties.small_sample, data: data24 };
          vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
        }
        if (data24 < 0 || isNaN(data24)) {
          let err63 = { instancePath: instancePath + "/promotion/small_sample", schemaPath: "#/properties/promotion/properties/small_sample/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema31.properties.promotion.properties.small_sample, data: data24 };
          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
        }
      }
      let data25 = data22.margins;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        data25.accuracy === void 0 && (data25.accuracy = 0.02), data25.f1 === void 0 && (data25.f1 = 0.02), data25.ece === void 0 && (data25.ece = 0.02), data25.roc_auc === void 0 && (data25.roc_auc = 0.02);
        for (let key6 in data25)
          if (!(func1.call(schema31.properties.promotion.properties.margins.properties, key6) || pattern9.test(key6))) {
            let err64 = { instancePath: instancePath + "/promotion/margins", schemaPath: "#/properties/promotion/properties/margins/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: !1, parentSchema: schema31.properties.promotion.properties.margins, data: data25 };
            vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
          }
        let data26 = data25.accuracy;
        if (!(typeof data26 == "number" && isFinite(data26)) && data26 !== null) {
          let err65 = { instancePath: instancePath + "/promotion/margins/accuracy", schemaPath: "#/$defs/margin/type", keyword: "type", params: { type: schema46.type }, schema: schema46.type, parentSchema: schema46, data: data26 };
          vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
        }
        if (typeof data26 == "number" && isFinite(data26)) {
          if (data26 > 1 || isNaN(data26)) {
            let err66 = { instancePath: instancePath + "/promotion/margins/accuracy", schemaPath: "#/$defs/margin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema46, data: data26 };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
          if (data26 < 0 || isNaN(data26)) {
            let err67 = { instancePath: instancePath + "/promotion/margins/accuracy", schemaPath: "#/$defs/margin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema46, data: data26 };
            vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
          }
        }
        let data27 = data25.f1;
        if (!(typeof data27 == "number" && isFinite(data27)) && data27 !== null) {
          let err68 = { instancePath: instancePath + "/promotion/margins/f1", schemaPath: "#/$defs/margin/type", keyword: "type", params: { type: schema46.type }, schema: schema46.type, parentSchema: schema46, data: data27 };
          vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
        }
        if (typeof data27 == "number" && isFinite(data27)) {
          if (data27 > 1 || isNaN(data27)) {
            let err69 = { instancePath: instancePath + "/promotion/margins/f1", schemaPath: "#/$defs/margin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema46, data: data27 };
            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
          }
          if (data27 < 0 || isNaN(data27)) {
            let err70 = { instancePath: instancePath + "/promotion/margins/f1", schemaPath: "#/$defs/margin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema46, data: data27 };
            vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
          }
        }
        let data28 = data25.ece;
        if (!(typeof data28 == "number" && isFinite(data28)) && data28 !== null) {
          let err71 = { instancePath: instancePath + "/promotion/margins/ece", schemaPath: "#/$defs/margin/type", keyword: "type", params: { type: schema46.type }, schema: schema46.type, parentSchema: schema46, data: data28 };
          vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
        }
        if (typeof data28 == "number" && isFinite(data28)) {
          if (data28 > 1 || isNaN(data28)) {
            let err72 = { instancePath: instancePath + "/promotion/margins/ece", schemaPath: "#/$defs/margin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema46, data: data28 };
            vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
          }
          if (data28 < 0 || isNaN(data28)) {
            let err73 = { instancePath: instancePath + "/promotion/margins/ece", schemaPath: "#/$defs/margin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema46, data: data28 };
            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
          }
        }
        let data29 = data25.roc_auc;
        if (!(typeof data29 == "number" && isFinite(data29)) && data29 !== null) {
          let err74 = { instancePath: instancePath + "/promotion/margins/roc_auc", schemaPath: "#/$defs/margin/type", keyword: "type", params: { type: schema46.type }, schema: schema46.type, parentSchema: schema46, data: data29 };
          vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
        }
        if (typeof data29 == "number" && isFinite(data29)) {
          if (data29 > 1 || isNaN(data29)) {
            let err75 = { instancePath: instancePath + "/promotion/margins/roc_auc", schemaPath: "#/$defs/margin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema46, data: data29 };
            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
          }
          if (data29 < 0 || isNaN(data29)) {
            let err76 = { instancePath: instancePath + "/promotion/margins/roc_auc", schemaPath: "#/$defs/margin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema46, data: data29 };
            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
          }
        }
        if (data25.precision !== void 0) {
          let data30 = data25.precision;
          if (!(typeof data30 == "number" && isFinite(data30)) && data30 !== null) {
            let err77 = { instancePath: instancePath + "/promotion/margins/precision", schemaPath: "#/$defs/margin/type", keyword: "type", params: { type: schema46.type }, schema: schema46.type, parentSchema: schema46, data: data30 };
            vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
          }
          if (typeof data30 == "number" && isFinite(data30)) {
            if (data30 > 1 || isNaN(data30)) {
              let err78 = { instancePath: instancePath + "/promotion/margins/precision", schemaPath: "#/$defs/margin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema46, data: data30 };
              vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
            }
            if (data30 < 0 || isNaN(data30)) {
              let err79 = { instancePath: instancePath + "/promotion/margins/precision", schemaPath: "#/$defs/margin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema46, data: data30 };
              vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
            }
          }
        }
        if (data25.recall !== void 0) {
          let data31 = data25.recall;
          if (!(typeof data31 == "number" && isFinite(data31)) && data31 !== null) {
            let err80 = { instancePath: instancePath + "/promotion/margins/recall", schemaPath: "#/$defs/margin/type", keyword: "type", params: { type: schema46.type }, schema: schema46.type, parentSchema: schema46, data: data31 };
            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
          }
          if (typeof data31 == "number" && isFinite(data31)) {
            if (data31 > 1 || isNaN(data31)) {
              let err81 = { instancePath: instancePath + "/promotion/margins/recall", schemaPath: "#/$defs/margin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema46, data: data31 };
              vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
            }
            if (data31 < 0 || isNaN(data31)) {
              let err82 = { instancePath: instancePath + "/promotion/margins/recall", schemaPath: "#/$defs/margin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema46, data: data31 };
              vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
            }
          }
        }
        if (data25.false_positive_rate !== void 0) {
          let data32 = data25.false_positive_rate;
          if (!(typeof data32 == "number" && isFinite(data32)) && data32 !== null) {
            let err83 = { instancePath: instancePath + "/promotion/margins/false_positive_rate", schemaPath: "#/$defs/margin/type", keyword: "type", params: { type: schema46.type }, schema: schema46.type, parentSchema: schema46, data: data32 };
            vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
          }
          if (typeof data32 == "number" && isFinite(data32)) {
            if (data32 > 1 || isNaN(data32)) {
              let err84 = { instancePath: instancePath + "/promotion/margins/false_positive_rate", schemaPath: "#/$defs/margin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema46, data: data32 };
              vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
            }
            if (data32 < 0 || isNaN(data32)) {
              let err85 = { instancePath: instancePath + "/promotion/margins/false_positive_rate", schemaPath: "#/$defs/margin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema46, data: data32 };
              vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
            }
          }
        }
        if (data25.brier !== void 0) {
          let data33 = data25.brier;
          if (!(typeof data33 == "number" && isFinite(data33)) && data33 !== null) {
            let err86 = { instancePath: instancePath + "/promotion/margins/brier", schemaPath: "#/$defs/margin/type", keyword: "type", params: { type: schema46.type }, schema: schema46.type, parentSchema: schema46, data: data33 };
            vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
          }
          if (typeof data33 == "number" && isFinite(data33)) {
            if (data33 > 1 || isNaN(data33)) {
              let err87 = { instancePath: instancePath + "/promotion/margins/brier", schemaPath: "#/$defs/margin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema46, data: data33 };
              vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
            }
            if (data33 < 0 || isNaN(data33)) {
              let err88 = { instancePath: instancePath + "/promotion/margins/brier", schemaPath: "#/$defs/margin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema46, data: data33 };
              vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
            }
          }
        }
        if (data25.log_loss !== void 0) {
          let data34 = data25.log_loss;
          if (!(typeof data34 == "number" && isFinite(data34)) && data34 !== null) {
            let err89 = { instancePath: instancePath + "/promotion/margins/log_loss", schemaPath: "#/$defs/margin/type", keyword: "type", params: { type: schema46.type }, schema: schema46.type, parentSchema: schema46, data: data34 };
            vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
          }
          if (typeof data34 == "number" && isFinite(data34)) {
            if (data34 > 1 || isNaN(data34)) {
              let err90 = { instancePath: instancePath + "/promotion/margins/log_loss", schemaPath: "#/$defs/margin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema46, data: data34 };
              vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
            }
            if (data34 < 0 || isNaN(data34)) {
              let err91 = { instancePath: instancePath + "/promotion/margins/log_loss", schemaPath: "#/$defs/margin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema46, data: data34 };
              vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
            }
          }
        }
        if (data25.average_precision !== void 0) {
          let data35 = data25.average_precision;
          if (!(typeof data35 == "number" && isFinite(data35)) && data35 !== null) {
            let err92 = { instancePath: instancePath + "/promotion/margins/average_precision", schemaPath: "#/$defs/margin/type", keyword: "type", params: { type: schema46.type }, schema: schema46.type, parentSchema: schema46, data: data35 };
            vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
          }
          if (typeof data35 == "number" && isFinite(data35)) {
            if (data35 > 1 || isNaN(data35)) {
              let err93 = { instancePath: instancePath + "/promotion/margins/average_precision", schemaPath: "#/$defs/margin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema46, data: data35 };
              vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
            }
            if (data35 < 0 || isNaN(data35)) {
              let err94 = { instancePath: instancePath + "/promotion/margins/average_precision", schemaPath: "#/$defs/margin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema46, data: data35 };
              vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
            }
          }
        }
        for (let key7 in data25)
          if (pattern9.test(key7)) {
            let data36 = data25[key7];
            if (!(typeof data36 == "number" && isFinite(data36)) && data36 !== null) {
              let err95 = { instancePath: instancePath + "/promotion/margins/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/margin/type", keyword: "type", params: { type: schema46.type }, schema: schema46.type, parentSchema: schema46, data: data36 };
              vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
            }
            if (typeof data36 == "number" && isFinite(data36)) {
              if (data36 > 1 || isNaN(data36)) {
                let err96 = { instancePath: instancePath + "/promotion/margins/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/margin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema46, data: data36 };
                vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
              }
              if (data36 < 0 || isNaN(data36)) {
                let err97 = { instancePath: instancePath + "/promotion/margins/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/margin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema46, data: data36 };
                vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
              }
            }
          }
      } else {
        let err98 = { instancePath: instancePath + "/promotion/margins", schemaPath: "#/properties/promotion/properties/margins/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.promotion.properties.margins.type, parentSchema: schema31.properties.promotion.properties.margins, data: data25 };
        vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
      }
    } else {
      let err99 = { instancePath: instancePath + "/promotion", schemaPath: "#/properties/promotion/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.promotion.type, parentSchema: schema31.properties.promotion, data: data22 };
      vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
    }
    let data37 = data.models;
    if (Array.isArray(data37)) {
      if (data37.length > 256) {
        let err100 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/maxItems", keyword: "maxItems", params: { limit: 256 }, schema: 256, parentSchema: schema31.properties.models, data: data37 };
        vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
      }
      let len0 = data37.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate21(data37[i0], { instancePath: instancePath + "/models/" + i0, parentData: data37, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
    } else {
      let err101 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.models.type, parentSchema: schema31.properties.models, data: data37 };
      vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
    }
    let data39 = data.sources;
    if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
      for (let key8 in data39) {
        let _errs110 = errors;
        if (typeof key8 == "string") {
          if (!pattern11.test(key8)) {
            let err102 = { instancePath: instancePath + "/sources", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^(?!(?:[Cc][Oo][Nn]|[Pp][Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|[Cc][Oo][Mm][0-9]|[Ll][Pp][Tt][0-9])(?:\\.|$))[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, schema: "^(?!(?:[Cc][Oo][Nn]|[Pp][Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|[Cc][Oo][Mm][0-9]|[Ll][Pp][Tt][0-9])(?:\\.|$))[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$", parentSchema: schema58, data: key8, propertyName: key8 };
            vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
          }
        } else {
          let err103 = { instancePath: instancePath + "/sources", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, schema: schema58.type, parentSchema: schema58, data: key8, propertyName: key8 };
          vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
        }
        var valid35 = _errs110 === errors;
        if (!valid35) {
          let err104 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/propertyNames", keyword: "propertyNames", params: { propertyName: key8 }, schema: schema31.properties.sources.propertyNames, parentSchema: schema31.properties.sources, data: data39 };
          vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
        }
      }
      for (let key9 in data39)
        validate25(data39[key9], { instancePath: instancePath + "/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data39, parentDataProperty: key9, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
    } else {
      let err105 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.sources.type, parentSchema: schema31.properties.sources, data: data39 };
      vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
    }
    let data41 = data.monitoring;
    if (data41 && typeof data41 == "object" && !Array.isArray(data41))
      for (let key10 in data41) {
        let err106 = { instancePath: instancePath + "/monitoring", schemaPath: "#/$defs/reserved/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, schema: !1, parentSchema: schema80, data: data41 };
        vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
      }
    else {
      let err107 = { instancePath: instancePath + "/monitoring", schemaPath: "#/$defs/reserved/type", keyword: "type", params: { type: "object" }, schema: schema80.type, parentSchema: schema80, data: data41 };
      vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
    }
    let data42 = data.deployment;
    if (data42 && typeof data42 == "object" && !Array.isArray(data42))
      for (let key11 in data42) {
        let err108 = { instancePath: instancePath + "/deployment", schemaPath: "#/$defs/reserved/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, schema: !1, parentSchema: schema80, data: data42 };
        vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
      }
    else {
      let err109 = { instancePath: instancePath + "/deployment", schemaPath: "#/$defs/reserved/type", keyword: "type", params: { type: "object" }, schema: schema80.type, parentSchema: schema80, data: data42 };
      vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
    }
    let data43 = data.governance;
    if (data43 && typeof data43 == "object" && !Array.isArray(data43))
      for (let key12 in data43) {
        let err110 = { instancePath: instancePath + "/governance", schemaPath: "#/$defs/reserved/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, schema: !1, parentSchema: schema80, data: data43 };
        vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
      }
    else {
      let err111 = { instancePath: instancePath + "/governance", schemaPath: "#/$defs/reserved/type", keyword: "type", params: { type: "object" }, schema: schema80.type, parentSchema: schema80, data: data43 };
      vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
    }
    let data44 = data.alerts;
    if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
      data44.labels === void 0 && (data44.labels = []), data44.assignees === void 0 && (data44.assignees = []), data44.escalate_after === void 0 && (data44.escalate_after = 3), data44.escalation_label === void 0 && (data44.escalation_label = "escalated"), data44.healthy_runs === void 0 && (data44.healthy_runs = 1), data44.group_by === void 0 && (data44.group_by = "none");
      for (let key13 in data44)
        if (!(key13 === "labels" || key13 === "assignees" || key13 === "escalate_after" || key13 === "escalation_label" || key13 === "healthy_runs" || key13 === "group_by")) {
          let err112 = { instancePath: instancePath + "/alerts", schemaPath: "#/properties/alerts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, schema: !1, parentSchema: schema31.properties.alerts, data: data44 };
          vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
        }
      let data45 = data44.labels;
      if (Array.isArray(data45)) {
        if (data45.length > 20) {
          let err113 = { instancePath: instancePath + "/alerts/labels", schemaPath: "#/properties/alerts/properties/labels/maxItems", keyword: "maxItems", params: { limit: 20 }, schema: 20, parentSchema: schema31.properties.alerts.properties.labels, data: data45 };
          vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
        }
        let len1 = data45.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data46 = data45[i1];
          if (typeof data46 == "string") {
            if (!pattern22.test(data46)) {
              let err114 = { instancePath: instancePath + "/alerts/labels/" + i1, schemaPath: "#/$defs/label/pattern", keyword: "pattern", params: { pattern: "^[^\\s,](?:[^\\p{Cc},]{0,48}[^\\s,])?$" }, schema: "^[^\\s,](?:[^\\p{Cc},]{0,48}[^\\s,])?$", parentSchema: schema83, data: data46 };
              vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
            }
          } else {
            let err115 = { instancePath: instancePath + "/alerts/labels/" + i1, schemaPath: "#/$defs/label/type", keyword: "type", params: { type: "string" }, schema: schema83.type, parentSchema: schema83, data: data46 };
            vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
          }
        }
      } else {
        let err116 = { instancePath: instancePath + "/alerts/labels", schemaPath: "#/properties/alerts/properties/labels/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.alerts.properties.labels.type, parentSchema: schema31.properties.alerts.properties.labels, data: data45 };
        vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
      }
      let data47 = data44.assignees;
      if (Array.isArray(data47)) {
        if (data47.length > 10) {
          let err117 = { instancePath: instancePath + "/alerts/assignees", schemaPath: "#/properties/alerts/properties/assignees/maxItems", keyword: "maxItems", params: { limit: 10 }, schema: 10, parentSchema: schema31.properties.alerts.properties.assignees, data: data47 };
          vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
        }
        let len2 = data47.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data48 = data47[i2];
          if (typeof data48 == "string") {
            if (!pattern23.test(data48)) {
              let err118 = { instancePath: instancePath + "/alerts/assignees/" + i2, schemaPath: "#/properties/alerts/properties/assignees/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$" }, schema: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$", parentSchema: schema31.properties.alerts.properties.assignees.items, data: data48 };
              vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
            }
          } else {
            let err119 = { instancePath: instancePath + "/alerts/assignees/" + i2, schemaPath: "#/properties/alerts/properties/assignees/items/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.alerts.properties.assignees.items.type, parentSchema: schema31.properties.alerts.properties.assignees.items, data: data48 };
            vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
          }
        }
      } else {
        let err120 = { instancePath: instancePath + "/alerts/assignees", schemaPath: "#/properties/alerts/properties/assignees/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.alerts.properties.assignees.type, parentSchema: schema31.properties.alerts.properties.assignees, data: data47 };
        vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
      }
      let data49 = data44.escalate_after;
      if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49))) {
        let err121 = { instancePath: instancePath + "/alerts/escalate_after", schemaPath: "#/properties/alerts/properties/escalate_after/type", keyword: "type", params: { type: "integer" }, schema: schema31.properties.alerts.properties.escalate_after.type, parentSchema: schema31.properties.alerts.properties.escalate_after, data: data49 };
        vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
      }
      if (typeof data49 == "number" && isFinite(data49)) {
        if (data49 > 1e4 || isNaN(data49)) {
          let err122 = { instancePath: instancePath + "/alerts/escalate_after", schemaPath: "#/properties/alerts/properties/escalate_after/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, schema: 1e4, parentSchema: schema31.properties.alerts.properties.escalate_after, data: data49 };
          vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
        }
        if (data49 < 1 || isNaN(data49)) {
          let err123 = { instancePath: instancePath + "/alerts/escalate_after", schemaPath: "#/properties/alerts/properties/escalate_after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema31.properties.alerts.properties.escalate_after, data: data49 };
          vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
        }
      }
      let data50 = data44.escalation_label;
      if (typeof data50 == "string") {
        if (!pattern22.test(data50)) {
          let err124 = { instancePath: instancePath + "/alerts/escalation_label", schemaPath: "#/$defs/label/pattern", keyword: "pattern", params: { pattern: "^[^\\s,](?:[^\\p{Cc},]{0,48}[^\\s,])?$" }, schema: "^[^\\s,](?:[^\\p{Cc},]{0,48}[^\\s,])?$", parentSchema: schema83, data: data50 };
          vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
        }
      } else {
        let err125 = { instancePath: instancePath + "/alerts/escalation_label", schemaPath: "#/$defs/label/type", keyword: "type", params: { type: "string" }, schema: schema83.type, parentSchema: schema83, data: data50 };
        vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
      }
      let data51 = data44.healthy_runs;
      if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
        let err126 = { instancePath: instancePath + "/alerts/healthy_runs", schemaPath: "#/properties/alerts/properties/healthy_runs/type", keyword: "type", params: { type: "integer" }, schema: schema31.properties.alerts.properties.healthy_runs.type, parentSchema: schema31.properties.alerts.properties.healthy_runs, data: data51 };
        vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
      }
      if (typeof data51 == "number" && isFinite(data51)) {
        if (data51 > 1e3 || isNaN(data51)) {
          let err127 = { instancePath: instancePath + "/alerts/healthy_runs", schemaPath: "#/properties/alerts/properties/healthy_runs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, schema: 1e3, parentSchema: schema31.properties.alerts.properties.healthy_runs, data: data51 };
          vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
        }
        if (data51 < 1 || isNaN(data51)) {
          let err128 = { instancePath: instancePath + "/alerts/healthy_runs", schemaPath: "#/properties/alerts/properties/healthy_runs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema31.properties.alerts.properties.healthy_runs, data: data51 };
          vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
        }
      }
      let data52 = data44.group_by;
      if (!(data52 === "none" || data52 === "kind")) {
        let err129 = { instancePath: instancePath + "/alerts/group_by", schemaPath: "#/properties/alerts/properties/group_by/enum", keyword: "enum", params: { allowedValues: schema31.properties.alerts.properties.group_by.enum }, schema: schema31.properties.alerts.properties.group_by.enum, parentSchema: schema31.properties.alerts.properties.group_by, data: data52 };
        vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
      }
    } else {
      let err130 = { instancePath: instancePath + "/alerts", schemaPath: "#/properties/alerts/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.alerts.type, parentSchema: schema31.properties.alerts, data: data44 };
      vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
    }
  } else {
    let err131 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema31.type, parentSchema: schema31, data };
    vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  validate
};
