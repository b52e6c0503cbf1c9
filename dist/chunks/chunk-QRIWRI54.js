import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{DataError}from"./chunk-MN7PJC4O.js";var BACKENDS=["auto","kernels","wasm","cpu","node"];var COMMAND_FILES=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH","GITHUB_STATE","GITHUB_STEP_SUMMARY"],ProgramError=class extends DataError{};var GIVEN=[/^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|TZ|TMPDIR|TEMP|TMP|TERM|NUMBER_OF_PROCESSORS)$/i,/^LC_[A-Z]+$/,
/^(?:LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|PKG_CONFIG_PATH|VIRTUAL_ENV|CONDA_PREFIX|CONDA_DEFAULT_ENV|JAVA_HOME|R_HOME)$/,/^(?:PYTHON|R_LIBS|JULIA_)[A-Z0-9_]*$/,
/^(?:pythonLocation|Python\d?_ROOT_DIR)$/,/^(?:CUDA|CUDNN|NVIDIA|NCCL|ROCM|HIP|OMP|MKL|OPENBLAS|NUMEXPR|VECLIB)_?[A-Z0-9_]*$/,
/^(?:SystemRoot|SystemDrive|windir|ComSpec|PATHEXT|USERPROFILE|APPDATA|LOCALAPPDATA|ProgramData|ProgramFiles.*)$/i],SECRET=/token|secret|passw|credential|private|auth|_?key$/i,
NEVER=[/^(?:ACTIONS|INPUT|MLOPS)_/i,/^(?:GITHUB|GH)_(?:TOKEN|ENTERPRISE_TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/i,/^GITHUB_ACTIONS_/i];
function isNeverHandedOn(name){return NEVER.some(pattern=>pattern.test(name))}function programEnvironment(environment,handsOn){
let isGiven=name=>GIVEN.some(pattern=>pattern.test(name))&&!SECRET.test(name),wanted=Object.entries(environment).filter(
([name])=>isGiven(name)||handsOn.includes(name));return Object.fromEntries(wanted.flatMap(([name,value])=>value===void 0||
isNeverHandedOn(name)?[]:[[name,value]]))}export{BACKENDS,COMMAND_FILES,ProgramError,isNeverHandedOn,programEnvironment};
