import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{STAGES}from"./chunk-44FP2YMH.js";import{branch,choice,columnList,flag,folderOrNone,integer,list,listOrNone,
optionalChoice,optionalInteger,optionalNumber,optionalText,revision,text}from"./chunk-Y4HTKM3Q.js";import{BACKENDS}from"./chunk-QRIWRI54.js";var FAIL_ON=["fail","inconclusive","insufficient_data","warn","skipped"],config=optionalText("config","Configuration fil\
e; the default is used without it when the file is there.",{value:"FILE"}),everywhere={workingDirectory:text("working-di\
rectory","Folder that relative paths start from.",{default:".",value:"DIR"}),report:optionalText("report","Write the who\
le report as JSON to this file.",{value:"FILE"}),json:flag("json","Print the report as JSON on stdout, and nothing else \
there.",{face:"command-line"}),failOn:listOrNone("fail-on","Verdicts that make the exit code 1, or never.",FAIL_ON,"neve\
r")},common={config,modelsDir:text("models-dir","The registry's folder.",{default:"models",value:"DIR"}),...everywhere},
dryRun=flag("dry-run","Decide everything, keep and send nothing."),github={githubToken:optionalText("github-token","Toke\
n for issues (`issues: write`), pull requests (`pull-requests: write`, `checks: write`) and the registry (see `registry`\
).",{face:"action",default:"${{ github.token }}"})},registry={registry:choice("registry","Where the registry is kept bet\
ween runs: `local`, in its folder (check out with `clean: false`); `branch`, on a branch of the repository, copied to th\
at folder (needs `contents: write`).",["local","branch"],{default:"local"}),registryBranch:branch("registry-branch","Tha\
t branch; the first run makes it.",{default:"mlops-registry"})},chosen={modelType:list("model-type","Model types to trai\
n, or all.",[],{default:"all"}),model:list("model","Names of the configured models to train; all without it.",[])};var INPUT_FORMATS=["auto","csv","jsonl"],planOptions={config,...everywhere,...chosen,runsOn:list("runs-on","Runner of ea\
ch model whose configuration names none (`runs_on`): a label, or several that it must all have.",[],{default:"ubuntu-lat\
est"})},trainOptions={...common,dryRun,...github,...registry,...chosen,retrain:choice("retrain","Which models to train: \
`always`, all of them; `changed`, those whose data, configuration or code are not those of their latest version.",["alwa\
ys","changed"],{default:"always",actionDefault:"changed"}),handOver:optionalText("hand-over","Train only: leave each tra\
ined model in this folder, or, with `artifacts`, as an artifact of the run, for a job with `trained`.",{value:"DIR"}),trained:optionalText(
"trained","Instead of training, take what jobs with `hand-over` left in this folder, or, with `artifacts`, as artifacts \
of the run.",{value:"DIR"}),epochs:optionalInteger("epochs","Passes over the training rows, for types that learn by mini\
-batches.",{from:1,to:1e5}),batchSize:optionalInteger("batch-size","Rows in a mini-batch.",{from:1,to:1e6}),backend:optionalChoice(
"backend","What computes while a transformer learns: our `kernels` (`auto` takes them), or TensorFlow.js as `wasm`, as `\
cpu`, or as `node`, native, from the @tensorflow/tfjs-node that is installed in the working directory.",BACKENDS),gridSearch:flag(
"grid-search","Search the hyperparameters of each model on a grid: of its own `search`, else of what its type usually tr\
ies."),trials:optionalInteger("trials","Trials of each search, in place of what the configuration says.",{from:1,to:1e3}),
searchMinutes:optionalInteger("search-minutes","Minutes after which a search begins no more trials; what it finds then d\
epends on the machine.",{from:1,to:1e4}),numSamples:optionalInteger("num-samples","Rows of synthetic data to make (10,00\
0 without it); of a file, a random sample of this size.",{from:10,to:1e8}),days:optionalInteger("days","Days of generate\
d server metrics, in place of a number of rows.",{from:1,to:1e4}),interval:optionalInteger("interval","Minutes from one \
row of generated metrics to the next (5 without it).",{from:1,to:1440}),anomalyRate:optionalNumber("anomaly-rate","Share\
 of anomalous rows among generated metrics (0.05 without it).",{from:1e-4,to:.5}),saveData:optionalText("save-data","Wri\
te the rows that were generated to this file, as CSV.",{value:"FILE"}),seed:optionalInteger("seed","Seed of splits, trai\
ning and intervals (42 without it).",{from:0,to:Number.MAX_SAFE_INTEGER}),workers:optionalInteger("workers","Threads tha\
t train at once; as many as the machine has without it.",{from:1,to:256}),cohortId:optionalText("cohort-id","Name of the\
 cohort that this training belongs to; kept in card and history."),pictures:folderOrNone("pictures","Folder for the pict\
ures of each trained model (SVG and PNG) and a page with all of them, report.html; `none` draws none.",{actionDefault:".\
mlops/pictures"}),enableAudit:flag("enable-audit","Also write the audit entries of this run, with their proofs, to a fol\
der."),auditPath:text("audit-path","That folder.",{default:"training_audit_logs",value:"DIR"})},verifyOptions={...common,
checkpoint:optionalText("checkpoint","A checkpoint kept elsewhere: the log must contain the tree it names.",{value:"FILE"}),
publicKey:optionalText("public-key","Public key of the log's signature: `name+id+key`, as `train` prints it, or a PEM fi\
le.",{value:"KEY"}),package:optionalText("package","Verify this one model package, wherever it lies.",{value:"DIR"})},evaluateOptions={
...common,dryRun:flag("dry-run","Judge and report only: no pictures, no predictions, nothing is sent."),githubToken:optionalText(
"github-token","Token to read the registry on its branch with (`contents: read`).",{face:"action",default:github.githubToken.
default}),...registry,model:optionalText("model","Name of the stored model; needed where the registry has several.",{value:"\
NAME"}),modelVersion:optionalText("model-version","Its version; without it the newest one of the stage.",{value:"VERSION"}),
stage:choice("stage","Stage in which the version is looked for.",STAGES,{default:"current"}),package:optionalText("packa\
ge","Evaluate this model package, wherever it lies, instead of one of the registry.",{value:"DIR"}),testData:optionalText(
"test-data","New rows with the columns that the model reads: CSV or JSON lines, or `synthetic:GENERATOR`. Without it the\
 source of the configuration, of which only rows count that the model has not learned from.",{value:"FILE"}),testDays:optionalInteger(
"test-days","Only the rows of the newest N days, by the timestamp of the source; of a generator of days, so many.",{from:1,
to:36500}),numSamples:trainOptions.numSamples,seed:optionalInteger("seed","Seed of resampling and of synthetic rows (wit\
hout it one more than that of the training).",{from:0,to:Number.MAX_SAFE_INTEGER}),sliceBy:columnList("slice-by","Column\
s by which the rows are told apart, each part with metrics of its own."),probeRows:integer("probe-rows","Rows, at most, \
on which importance and robustness are measured, drawn at random; 0: not at all.",{from:0,to:1e8},{default:"10000"}),output:optionalText(
"output","Folder for report.html and the pictures (SVG and PNG); on the command line none are drawn without it.",{value:"\
DIR",actionDefault:"evaluation"}),savePredictions:optionalText("save-predictions","Write row, moment, label, prediction \
and score to this CSV file.",{value:"FILE"})},predictOptions={...common,dryRun:flag("dry-run","Score everything, write n\
othing."),githubToken:optionalText("github-token","Token to read the registry with (`contents: read`, see `registry`).",
{face:"action",default:github.githubToken.default}),...registry,model:optionalText("model","Name of the model; the only \
one in production without it."),modelVersion:optionalText("model-version","Its version; the one in production without it\
.",{value:"VERSION"}),package:optionalText("package","Score with this one model package, wherever it lies.",{value:"DIR"}),
input:text("input","Rows to score, with or without a label: CSV or JSON lines, also gzipped; `-`: standard input.",{default:"\
-",actionDefault:"",value:"FILE"}),format:choice("format","Format of the input; `auto`: by its ending, or by its first c\
haracter.",INPUT_FORMATS,{default:"auto"}),id:optionalText("id","Column with the key of each row, to join predictions an\
d true labels by.",{value:"COLUMN"}),output:text("output","Where predictions go, a line for each row: .csv or .jsonl; `-\
`: standard output.",{default:"-",actionDefault:"predictions.csv",value:"FILE"}),outputFormat:choice("output-format","Fo\
rmat of the output; `auto`: by its ending, else CSV.",INPUT_FORMATS,{default:"auto"}),log:optionalText("log","Prediction\
 log for monitoring: a folder that gets a file for each run, or a .jsonl file that grows.",{value:"PATH"}),logFeatures:choice(
"log-features","What the log holds besides scores: `none`; `all`, each value that the model read, for drift of features.",
["none","all"],{default:"none"})},initOptions={...everywhere,dryRun:flag("dry-run","Show what would be written, and writ\
e nothing."),ref:revision("ref","Release of mlops-actions to call: a tag, or a full commit.",{default:"v1"})},doctorOptions={
config,...everywhere,githubToken:optionalText("github-token","Token to ask GitHub with (`contents: read`, `issues: read`\
, `actions: read`).",{face:"action",default:github.githubToken.default}),fix:flag("fix","Give the workflows the schedule\
 of the configuration.",{face:"command-line"})};export{planOptions,trainOptions,verifyOptions,evaluateOptions,predictOptions,initOptions,doctorOptions};
