import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var MlopsError=class extends Error{hint;places;constructor(message,{hint,cause,places=[]}={}){super(message,cause===void 0?
void 0:{cause}),this.hint=hint,this.places=places}},ConfigurationError=class extends MlopsError{name="ConfigurationError";exitCode=2},
DataError=class extends MlopsError{name="DataError";exitCode=2},IntegrityError=class extends MlopsError{name="IntegrityE\
rror";exitCode=3},PlatformError=class extends MlopsError{name="PlatformError";exitCode=4},CancelledError=class extends MlopsError{name="\
CancelledError";exitCode=130};export{MlopsError,ConfigurationError,DataError,IntegrityError,PlatformError,CancelledError};
