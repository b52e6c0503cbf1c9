import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{Warn,array_default,eventSelector,hasOwnProperty,identity,isArray,isBoolean,isFunction,isNumber,isObject,isString,
logger_default,mergeConfig,splitAccessPath,stringValue,writeConfig}from"./chunk-7JEO4LJ7.js";import"./chunk-5EUT3UWG.js";var RawCode="RawCode",Literal="Literal",Property="Property",Identifier="Identifier",ArrayExpression="ArrayExpression",BinaryExpression="\
BinaryExpression",CallExpression="CallExpression",ConditionalExpression="ConditionalExpression",LogicalExpression="Logic\
alExpression",MemberExpression="MemberExpression",ObjectExpression="ObjectExpression",UnaryExpression="UnaryExpression";
function ASTNode(type2){this.type=type2}ASTNode.prototype.visit=function(visitor){let c,i,n;if(visitor(this))return 1;for(c=
children(this),i=0,n=c.length;i<n;++i)if(c[i].visit(visitor))return 1};function children(node){switch(node.type){case ArrayExpression:
return node.elements;case BinaryExpression:case LogicalExpression:return[node.left,node.right];case CallExpression:return[
node.callee].concat(node.arguments);case ConditionalExpression:return[node.test,node.consequent,node.alternate];case MemberExpression:
return[node.object,node.property];case ObjectExpression:return node.properties;case Property:return[node.key,node.value];case UnaryExpression:
return[node.argument];case Identifier:case Literal:case RawCode:default:return[]}}var TokenName,source,index,length,lookahead,
TokenBooleanLiteral=1,TokenEOF=2,TokenIdentifier=3,TokenKeyword=4,TokenNullLiteral=5,TokenNumericLiteral=6,TokenPunctuator=7,
TokenStringLiteral=8,TokenRegularExpression=9;TokenName={};TokenName[TokenBooleanLiteral]="Boolean";TokenName[TokenEOF]=
"<end>";TokenName[TokenIdentifier]="Identifier";TokenName[TokenKeyword]="Keyword";TokenName[TokenNullLiteral]="Null";TokenName[TokenNumericLiteral]=
"Numeric";TokenName[TokenPunctuator]="Punctuator";TokenName[TokenStringLiteral]="String";TokenName[TokenRegularExpression]=
"RegularExpression";var SyntaxArrayExpression="ArrayExpression",SyntaxBinaryExpression="BinaryExpression",SyntaxCallExpression="\
CallExpression",SyntaxConditionalExpression="ConditionalExpression",SyntaxIdentifier="Identifier",SyntaxLiteral="Literal",
SyntaxLogicalExpression="LogicalExpression",SyntaxMemberExpression="MemberExpression",SyntaxObjectExpression="ObjectExpr\
ession",SyntaxProperty="Property",SyntaxUnaryExpression="UnaryExpression",MessageUnexpectedToken="Unexpected token %0",MessageUnexpectedNumber="\
Unexpected number",MessageUnexpectedString="Unexpected string",MessageUnexpectedIdentifier="Unexpected identifier",MessageUnexpectedReserved="\
Unexpected reserved word",MessageUnexpectedEOS="Unexpected end of input",MessageInvalidRegExp="Invalid regular expressio\
n",MessageUnterminatedRegExp="Invalid regular expression: missing /",MessageStrictOctalLiteral="Octal literals are not a\
llowed in strict mode.",MessageStrictDuplicateProperty="Duplicate data property in object literal not allowed in strict \
mode",ILLEGAL="ILLEGAL",DISABLED="Disabled.",RegexNonAsciiIdentifierStart=new RegExp("[\\xAA\\xB5\\xBA\\xC0-\\xD6\\xD8-\\xF6\\xF\
8-\\u02C1\\u02C6-\\u02D1\\u02E0-\\u02E4\\u02EC\\u02EE\\u0370-\\u0374\\u0376\\u0377\\u037A-\\u037D\\u037F\\u0386\\u0388-\\u038A\\u038C\\u038\
E-\\u03A1\\u03A3-\\u03F5\\u03F7-\\u0481\\u048A-\\u052F\\u0531-\\u0556\\u0559\\u0561-\\u0587\\u05D0-\\u05EA\\u05F0-\\u05F2\\u0620-\\u064A\\u\
066E\\u066F\\u0671-\\u06D3\\u06D5\\u06E5\\u06E6\\u06EE\\u06EF\\u06FA-\\u06FC\\u06FF\\u0710\\u0712-\\u072F\\u074D-\\u07A5\\u07B1\\u07CA-\\u0\
7EA\\u07F4\\u07F5\\u07FA\\u0800-\\u0815\\u081A\\u0824\\u0828\\u0840-\\u0858\\u08A0-\\u08B2\\u0904-\\u0939\\u093D\\u0950\\u0958-\\u0961\\u09\
71-\\u0980\\u0985-\\u098C\\u098F\\u0990\\u0993-\\u09A8\\u09AA-\\u09B0\\u09B2\\u09B6-\\u09B9\\u09BD\\u09CE\\u09DC\\u09DD\\u09DF-\\u09E1\\u09\
F0\\u09F1\\u0A05-\\u0A0A\\u0A0F\\u0A10\\u0A13-\\u0A28\\u0A2A-\\u0A30\\u0A32\\u0A33\\u0A35\\u0A36\\u0A38\\u0A39\\u0A59-\\u0A5C\\u0A5E\\u0A72\
-\\u0A74\\u0A85-\\u0A8D\\u0A8F-\\u0A91\\u0A93-\\u0AA8\\u0AAA-\\u0AB0\\u0AB2\\u0AB3\\u0AB5-\\u0AB9\\u0ABD\\u0AD0\\u0AE0\\u0AE1\\u0B05-\\u0B0\
C\\u0B0F\\u0B10\\u0B13-\\u0B28\\u0B2A-\\u0B30\\u0B32\\u0B33\\u0B35-\\u0B39\\u0B3D\\u0B5C\\u0B5D\\u0B5F-\\u0B61\\u0B71\\u0B83\\u0B85-\\u0B8A\
\\u0B8E-\\u0B90\\u0B92-\\u0B95\\u0B99\\u0B9A\\u0B9C\\u0B9E\\u0B9F\\u0BA3\\u0BA4\\u0BA8-\\u0BAA\\u0BAE-\\u0BB9\\u0BD0\\u0C05-\\u0C0C\\u0C0E-\
\\u0C10\\u0C12-\\u0C28\\u0C2A-\\u0C39\\u0C3D\\u0C58\\u0C59\\u0C60\\u0C61\\u0C85-\\u0C8C\\u0C8E-\\u0C90\\u0C92-\\u0CA8\\u0CAA-\\u0CB3\\u0CB5\
-\\u0CB9\\u0CBD\\u0CDE\\u0CE0\\u0CE1\\u0CF1\\u0CF2\\u0D05-\\u0D0C\\u0D0E-\\u0D10\\u0D12-\\u0D3A\\u0D3D\\u0D4E\\u0D60\\u0D61\\u0D7A-\\u0D7F\\\
u0D85-\\u0D96\\u0D9A-\\u0DB1\\u0DB3-\\u0DBB\\u0DBD\\u0DC0-\\u0DC6\\u0E01-\\u0E30\\u0E32\\u0E33\\u0E40-\\u0E46\\u0E81\\u0E82\\u0E84\\u0E87\\\
u0E88\\u0E8A\\u0E8D\\u0E94-\\u0E97\\u0E99-\\u0E9F\\u0EA1-\\u0EA3\\u0EA5\\u0EA7\\u0EAA\\u0EAB\\u0EAD-\\u0EB0\\u0EB2\\u0EB3\\u0EBD\\u0EC0-\\u\
0EC4\\u0EC6\\u0EDC-\\u0EDF\\u0F00\\u0F40-\\u0F47\\u0F49-\\u0F6C\\u0F88-\\u0F8C\\u1000-\\u102A\\u103F\\u1050-\\u1055\\u105A-\\u105D\\u1061\\\
u1065\\u1066\\u106E-\\u1070\\u1075-\\u1081\\u108E\\u10A0-\\u10C5\\u10C7\\u10CD\\u10D0-\\u10FA\\u10FC-\\u1248\\u124A-\\u124D\\u1250-\\u1256\
\\u1258\\u125A-\\u125D\\u1260-\\u1288\\u128A-\\u128D\\u1290-\\u12B0\\u12B2-\\u12B5\\u12B8-\\u12BE\\u12C0\\u12C2-\\u12C5\\u12C8-\\u12D6\\u12\
D8-\\u1310\\u1312-\\u1315\\u1318-\\u135A\\u1380-\\u138F\\u13A0-\\u13F4\\u1401-\\u166C\\u166F-\\u167F\\u1681-\\u169A\\u16A0-\\u16EA\\u16EE-\
\\u16F8\\u1700-\\u170C\\u170E-\\u1711\\u1720-\\u1731\\u1740-\\u1751\\u1760-\\u176C\\u176E-\\u1770\\u1780-\\u17B3\\u17D7\\u17DC\\u1820-\\u18\
77\\u1880-\\u18A8\\u18AA\\u18B0-\\u18F5\\u1900-\\u191E\\u1950-\\u196D\\u1970-\\u1974\\u1980-\\u19AB\\u19C1-\\u19C7\\u1A00-\\u1A16\\u1A20-\\\
u1A54\\u1AA7\\u1B05-\\u1B33\\u1B45-\\u1B4B\\u1B83-\\u1BA0\\u1BAE\\u1BAF\\u1BBA-\\u1BE5\\u1C00-\\u1C23\\u1C4D-\\u1C4F\\u1C5A-\\u1C7D\\u1CE9\
-\\u1CEC\\u1CEE-\\u1CF1\\u1CF5\\u1CF6\\u1D00-\\u1DBF\\u1E00-\\u1F15\\u1F18-\\u1F1D\\u1F20-\\u1F45\\u1F48-\\u1F4D\\u1F50-\\u1F57\\u1F59\\u1F\
5B\\u1F5D\\u1F5F-\\u1F7D\\u1F80-\\u1FB4\\u1FB6-\\u1FBC\\u1FBE\\u1FC2-\\u1FC4\\u1FC6-\\u1FCC\\u1FD0-\\u1FD3\\u1FD6-\\u1FDB\\u1FE0-\\u1FEC\\u\
1FF2-\\u1FF4\\u1FF6-\\u1FFC\\u2071\\u207F\\u2090-\\u209C\\u2102\\u2107\\u210A-\\u2113\\u2115\\u2119-\\u211D\\u2124\\u2126\\u2128\\u212A-\\u\
212D\\u212F-\\u2139\\u213C-\\u213F\\u2145-\\u2149\\u214E\\u2160-\\u2188\\u2C00-\\u2C2E\\u2C30-\\u2C5E\\u2C60-\\u2CE4\\u2CEB-\\u2CEE\\u2CF2\
\\u2CF3\\u2D00-\\u2D25\\u2D27\\u2D2D\\u2D30-\\u2D67\\u2D6F\\u2D80-\\u2D96\\u2DA0-\\u2DA6\\u2DA8-\\u2DAE\\u2DB0-\\u2DB6\\u2DB8-\\u2DBE\\u2DC\
0-\\u2DC6\\u2DC8-\\u2DCE\\u2DD0-\\u2DD6\\u2DD8-\\u2DDE\\u2E2F\\u3005-\\u3007\\u3021-\\u3029\\u3031-\\u3035\\u3038-\\u303C\\u3041-\\u3096\\u\
309D-\\u309F\\u30A1-\\u30FA\\u30FC-\\u30FF\\u3105-\\u312D\\u3131-\\u318E\\u31A0-\\u31BA\\u31F0-\\u31FF\\u3400-\\u4DB5\\u4E00-\\u9FCC\\uA00\
0-\\uA48C\\uA4D0-\\uA4FD\\uA500-\\uA60C\\uA610-\\uA61F\\uA62A\\uA62B\\uA640-\\uA66E\\uA67F-\\uA69D\\uA6A0-\\uA6EF\\uA717-\\uA71F\\uA722-\\u\
A788\\uA78B-\\uA78E\\uA790-\\uA7AD\\uA7B0\\uA7B1\\uA7F7-\\uA801\\uA803-\\uA805\\uA807-\\uA80A\\uA80C-\\uA822\\uA840-\\uA873\\uA882-\\uA8B3\
\\uA8F2-\\uA8F7\\uA8FB\\uA90A-\\uA925\\uA930-\\uA946\\uA960-\\uA97C\\uA984-\\uA9B2\\uA9CF\\uA9E0-\\uA9E4\\uA9E6-\\uA9EF\\uA9FA-\\uA9FE\\uAA\
00-\\uAA28\\uAA40-\\uAA42\\uAA44-\\uAA4B\\uAA60-\\uAA76\\uAA7A\\uAA7E-\\uAAAF\\uAAB1\\uAAB5\\uAAB6\\uAAB9-\\uAABD\\uAAC0\\uAAC2\\uAADB-\\uA\
ADD\\uAAE0-\\uAAEA\\uAAF2-\\uAAF4\\uAB01-\\uAB06\\uAB09-\\uAB0E\\uAB11-\\uAB16\\uAB20-\\uAB26\\uAB28-\\uAB2E\\uAB30-\\uAB5A\\uAB5C-\\uAB5F\
\\uAB64\\uAB65\\uABC0-\\uABE2\\uAC00-\\uD7A3\\uD7B0-\\uD7C6\\uD7CB-\\uD7FB\\uF900-\\uFA6D\\uFA70-\\uFAD9\\uFB00-\\uFB06\\uFB13-\\uFB17\\uFB\
1D\\uFB1F-\\uFB28\\uFB2A-\\uFB36\\uFB38-\\uFB3C\\uFB3E\\uFB40\\uFB41\\uFB43\\uFB44\\uFB46-\\uFBB1\\uFBD3-\\uFD3D\\uFD50-\\uFD8F\\uFD92-\\uF\
DC7\\uFDF0-\\uFDFB\\uFE70-\\uFE74\\uFE76-\\uFEFC\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\uFF66-\\uFFBE\\uFFC2-\\uFFC7\\uFFCA-\\uFFCF\\uFFD2-\\uFFD7\
\\uFFDA-\\uFFDC]"),RegexNonAsciiIdentifierPart=new RegExp("[\\xAA\\xB5\\xBA\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02C1\\u02C6-\\u02D1\\u02E0\
-\\u02E4\\u02EC\\u02EE\\u0300-\\u0374\\u0376\\u0377\\u037A-\\u037D\\u037F\\u0386\\u0388-\\u038A\\u038C\\u038E-\\u03A1\\u03A3-\\u03F5\\u03F7\
-\\u0481\\u0483-\\u0487\\u048A-\\u052F\\u0531-\\u0556\\u0559\\u0561-\\u0587\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7\\u05D0\
-\\u05EA\\u05F0-\\u05F2\\u0610-\\u061A\\u0620-\\u0669\\u066E-\\u06D3\\u06D5-\\u06DC\\u06DF-\\u06E8\\u06EA-\\u06FC\\u06FF\\u0710-\\u074A\\u0\
74D-\\u07B1\\u07C0-\\u07F5\\u07FA\\u0800-\\u082D\\u0840-\\u085B\\u08A0-\\u08B2\\u08E4-\\u0963\\u0966-\\u096F\\u0971-\\u0983\\u0985-\\u098C\
\\u098F\\u0990\\u0993-\\u09A8\\u09AA-\\u09B0\\u09B2\\u09B6-\\u09B9\\u09BC-\\u09C4\\u09C7\\u09C8\\u09CB-\\u09CE\\u09D7\\u09DC\\u09DD\\u09DF-\
\\u09E3\\u09E6-\\u09F1\\u0A01-\\u0A03\\u0A05-\\u0A0A\\u0A0F\\u0A10\\u0A13-\\u0A28\\u0A2A-\\u0A30\\u0A32\\u0A33\\u0A35\\u0A36\\u0A38\\u0A39\\\
u0A3C\\u0A3E-\\u0A42\\u0A47\\u0A48\\u0A4B-\\u0A4D\\u0A51\\u0A59-\\u0A5C\\u0A5E\\u0A66-\\u0A75\\u0A81-\\u0A83\\u0A85-\\u0A8D\\u0A8F-\\u0A91\
\\u0A93-\\u0AA8\\u0AAA-\\u0AB0\\u0AB2\\u0AB3\\u0AB5-\\u0AB9\\u0ABC-\\u0AC5\\u0AC7-\\u0AC9\\u0ACB-\\u0ACD\\u0AD0\\u0AE0-\\u0AE3\\u0AE6-\\u0A\
EF\\u0B01-\\u0B03\\u0B05-\\u0B0C\\u0B0F\\u0B10\\u0B13-\\u0B28\\u0B2A-\\u0B30\\u0B32\\u0B33\\u0B35-\\u0B39\\u0B3C-\\u0B44\\u0B47\\u0B48\\u0B\
4B-\\u0B4D\\u0B56\\u0B57\\u0B5C\\u0B5D\\u0B5F-\\u0B63\\u0B66-\\u0B6F\\u0B71\\u0B82\\u0B83\\u0B85-\\u0B8A\\u0B8E-\\u0B90\\u0B92-\\u0B95\\u0B\
99\\u0B9A\\u0B9C\\u0B9E\\u0B9F\\u0BA3\\u0BA4\\u0BA8-\\u0BAA\\u0BAE-\\u0BB9\\u0BBE-\\u0BC2\\u0BC6-\\u0BC8\\u0BCA-\\u0BCD\\u0BD0\\u0BD7\\u0BE\
6-\\u0BEF\\u0C00-\\u0C03\\u0C05-\\u0C0C\\u0C0E-\\u0C10\\u0C12-\\u0C28\\u0C2A-\\u0C39\\u0C3D-\\u0C44\\u0C46-\\u0C48\\u0C4A-\\u0C4D\\u0C55\\u\
0C56\\u0C58\\u0C59\\u0C60-\\u0C63\\u0C66-\\u0C6F\\u0C81-\\u0C83\\u0C85-\\u0C8C\\u0C8E-\\u0C90\\u0C92-\\u0CA8\\u0CAA-\\u0CB3\\u0CB5-\\u0CB9\
\\u0CBC-\\u0CC4\\u0CC6-\\u0CC8\\u0CCA-\\u0CCD\\u0CD5\\u0CD6\\u0CDE\\u0CE0-\\u0CE3\\u0CE6-\\u0CEF\\u0CF1\\u0CF2\\u0D01-\\u0D03\\u0D05-\\u0D0\
C\\u0D0E-\\u0D10\\u0D12-\\u0D3A\\u0D3D-\\u0D44\\u0D46-\\u0D48\\u0D4A-\\u0D4E\\u0D57\\u0D60-\\u0D63\\u0D66-\\u0D6F\\u0D7A-\\u0D7F\\u0D82\\u0\
D83\\u0D85-\\u0D96\\u0D9A-\\u0DB1\\u0DB3-\\u0DBB\\u0DBD\\u0DC0-\\u0DC6\\u0DCA\\u0DCF-\\u0DD4\\u0DD6\\u0DD8-\\u0DDF\\u0DE6-\\u0DEF\\u0DF2\\u\
0DF3\\u0E01-\\u0E3A\\u0E40-\\u0E4E\\u0E50-\\u0E59\\u0E81\\u0E82\\u0E84\\u0E87\\u0E88\\u0E8A\\u0E8D\\u0E94-\\u0E97\\u0E99-\\u0E9F\\u0EA1-\\u\
0EA3\\u0EA5\\u0EA7\\u0EAA\\u0EAB\\u0EAD-\\u0EB9\\u0EBB-\\u0EBD\\u0EC0-\\u0EC4\\u0EC6\\u0EC8-\\u0ECD\\u0ED0-\\u0ED9\\u0EDC-\\u0EDF\\u0F00\\u\
0F18\\u0F19\\u0F20-\\u0F29\\u0F35\\u0F37\\u0F39\\u0F3E-\\u0F47\\u0F49-\\u0F6C\\u0F71-\\u0F84\\u0F86-\\u0F97\\u0F99-\\u0FBC\\u0FC6\\u1000-\\\
u1049\\u1050-\\u109D\\u10A0-\\u10C5\\u10C7\\u10CD\\u10D0-\\u10FA\\u10FC-\\u1248\\u124A-\\u124D\\u1250-\\u1256\\u1258\\u125A-\\u125D\\u1260\
-\\u1288\\u128A-\\u128D\\u1290-\\u12B0\\u12B2-\\u12B5\\u12B8-\\u12BE\\u12C0\\u12C2-\\u12C5\\u12C8-\\u12D6\\u12D8-\\u1310\\u1312-\\u1315\\u1\
318-\\u135A\\u135D-\\u135F\\u1380-\\u138F\\u13A0-\\u13F4\\u1401-\\u166C\\u166F-\\u167F\\u1681-\\u169A\\u16A0-\\u16EA\\u16EE-\\u16F8\\u1700\
-\\u170C\\u170E-\\u1714\\u1720-\\u1734\\u1740-\\u1753\\u1760-\\u176C\\u176E-\\u1770\\u1772\\u1773\\u1780-\\u17D3\\u17D7\\u17DC\\u17DD\\u17E\
0-\\u17E9\\u180B-\\u180D\\u1810-\\u1819\\u1820-\\u1877\\u1880-\\u18AA\\u18B0-\\u18F5\\u1900-\\u191E\\u1920-\\u192B\\u1930-\\u193B\\u1946-\\\
u196D\\u1970-\\u1974\\u1980-\\u19AB\\u19B0-\\u19C9\\u19D0-\\u19D9\\u1A00-\\u1A1B\\u1A20-\\u1A5E\\u1A60-\\u1A7C\\u1A7F-\\u1A89\\u1A90-\\u1A\
99\\u1AA7\\u1AB0-\\u1ABD\\u1B00-\\u1B4B\\u1B50-\\u1B59\\u1B6B-\\u1B73\\u1B80-\\u1BF3\\u1C00-\\u1C37\\u1C40-\\u1C49\\u1C4D-\\u1C7D\\u1CD0-\\\
u1CD2\\u1CD4-\\u1CF6\\u1CF8\\u1CF9\\u1D00-\\u1DF5\\u1DFC-\\u1F15\\u1F18-\\u1F1D\\u1F20-\\u1F45\\u1F48-\\u1F4D\\u1F50-\\u1F57\\u1F59\\u1F5B\
\\u1F5D\\u1F5F-\\u1F7D\\u1F80-\\u1FB4\\u1FB6-\\u1FBC\\u1FBE\\u1FC2-\\u1FC4\\u1FC6-\\u1FCC\\u1FD0-\\u1FD3\\u1FD6-\\u1FDB\\u1FE0-\\u1FEC\\u1F\
F2-\\u1FF4\\u1FF6-\\u1FFC\\u200C\\u200D\\u203F\\u2040\\u2054\\u2071\\u207F\\u2090-\\u209C\\u20D0-\\u20DC\\u20E1\\u20E5-\\u20F0\\u2102\\u210\
7\\u210A-\\u2113\\u2115\\u2119-\\u211D\\u2124\\u2126\\u2128\\u212A-\\u212D\\u212F-\\u2139\\u213C-\\u213F\\u2145-\\u2149\\u214E\\u2160-\\u21\
88\\u2C00-\\u2C2E\\u2C30-\\u2C5E\\u2C60-\\u2CE4\\u2CEB-\\u2CF3\\u2D00-\\u2D25\\u2D27\\u2D2D\\u2D30-\\u2D67\\u2D6F\\u2D7F-\\u2D96\\u2DA0-\\u\
2DA6\\u2DA8-\\u2DAE\\u2DB0-\\u2DB6\\u2DB8-\\u2DBE\\u2DC0-\\u2DC6\\u2DC8-\\u2DCE\\u2DD0-\\u2DD6\\u2DD8-\\u2DDE\\u2DE0-\\u2DFF\\u2E2F\\u3005\
-\\u3007\\u3021-\\u302F\\u3031-\\u3035\\u3038-\\u303C\\u3041-\\u3096\\u3099\\u309A\\u309D-\\u309F\\u30A1-\\u30FA\\u30FC-\\u30FF\\u3105-\\u3\
12D\\u3131-\\u318E\\u31A0-\\u31BA\\u31F0-\\u31FF\\u3400-\\u4DB5\\u4E00-\\u9FCC\\uA000-\\uA48C\\uA4D0-\\uA4FD\\uA500-\\uA60C\\uA610-\\uA62B\
\\uA640-\\uA66F\\uA674-\\uA67D\\uA67F-\\uA69D\\uA69F-\\uA6F1\\uA717-\\uA71F\\uA722-\\uA788\\uA78B-\\uA78E\\uA790-\\uA7AD\\uA7B0\\uA7B1\\uA7\
F7-\\uA827\\uA840-\\uA873\\uA880-\\uA8C4\\uA8D0-\\uA8D9\\uA8E0-\\uA8F7\\uA8FB\\uA900-\\uA92D\\uA930-\\uA953\\uA960-\\uA97C\\uA980-\\uA9C0\\\
uA9CF-\\uA9D9\\uA9E0-\\uA9FE\\uAA00-\\uAA36\\uAA40-\\uAA4D\\uAA50-\\uAA59\\uAA60-\\uAA76\\uAA7A-\\uAAC2\\uAADB-\\uAADD\\uAAE0-\\uAAEF\\uAA\
F2-\\uAAF6\\uAB01-\\uAB06\\uAB09-\\uAB0E\\uAB11-\\uAB16\\uAB20-\\uAB26\\uAB28-\\uAB2E\\uAB30-\\uAB5A\\uAB5C-\\uAB5F\\uAB64\\uAB65\\uABC0-\\\
uABEA\\uABEC\\uABED\\uABF0-\\uABF9\\uAC00-\\uD7A3\\uD7B0-\\uD7C6\\uD7CB-\\uD7FB\\uF900-\\uFA6D\\uFA70-\\uFAD9\\uFB00-\\uFB06\\uFB13-\\uFB1\
7\\uFB1D-\\uFB28\\uFB2A-\\uFB36\\uFB38-\\uFB3C\\uFB3E\\uFB40\\uFB41\\uFB43\\uFB44\\uFB46-\\uFBB1\\uFBD3-\\uFD3D\\uFD50-\\uFD8F\\uFD92-\\uFD\
C7\\uFDF0-\\uFDFB\\uFE00-\\uFE0F\\uFE20-\\uFE2D\\uFE33\\uFE34\\uFE4D-\\uFE4F\\uFE70-\\uFE74\\uFE76-\\uFEFC\\uFF10-\\uFF19\\uFF21-\\uFF3A\\u\
FF3F\\uFF41-\\uFF5A\\uFF66-\\uFFBE\\uFFC2-\\uFFC7\\uFFCA-\\uFFCF\\uFFD2-\\uFFD7\\uFFDA-\\uFFDC]");function assert(condition,message){
if(!condition)throw new Error("ASSERT: "+message)}function isDecimalDigit(ch){return ch>=48&&ch<=57}function isHexDigit(ch){
return"0123456789abcdefABCDEF".includes(ch)}function isOctalDigit(ch){return"01234567".includes(ch)}function isWhiteSpace(ch){
return ch===32||ch===9||ch===11||ch===12||ch===160||ch>=5760&&[5760,6158,8192,8193,8194,8195,8196,8197,8198,8199,8200,8201,
8202,8239,8287,12288,65279].includes(ch)}function isLineTerminator(ch){return ch===10||ch===13||ch===8232||ch===8233}function isIdentifierStart(ch){
return ch===36||ch===95||ch>=65&&ch<=90||ch>=97&&ch<=122||ch===92||ch>=128&&RegexNonAsciiIdentifierStart.test(String.fromCharCode(
ch))}function isIdentifierPart(ch){return ch===36||ch===95||ch>=65&&ch<=90||ch>=97&&ch<=122||ch>=48&&ch<=57||ch===92||ch>=
128&&RegexNonAsciiIdentifierPart.test(String.fromCharCode(ch))}var keywords={if:1,in:1,do:1,var:1,for:1,new:1,try:1,let:1,
this:1,else:1,case:1,void:1,with:1,enum:1,while:1,break:1,catch:1,throw:1,const:1,yield:1,class:1,super:1,return:1,typeof:1,
delete:1,switch:1,export:1,import:1,public:1,static:1,default:1,finally:1,extends:1,package:1,private:1,function:1,continue:1,
debugger:1,interface:1,protected:1,instanceof:1,implements:1};function skipComment(){for(;index<length;){let ch=source.charCodeAt(
index);if(isWhiteSpace(ch)||isLineTerminator(ch))++index;else break}}function scanHexEscape(prefix){var i,len,ch,code=0;
for(len=prefix==="u"?4:2,i=0;i<len;++i)index<length&&isHexDigit(source[index])?(ch=source[index++],code=code*16+"0123456\
789abcdef".indexOf(ch.toLowerCase())):throwError({},MessageUnexpectedToken,ILLEGAL);return String.fromCharCode(code)}function scanUnicodeCodePointEscape(){
var ch,code,cu1,cu2;for(ch=source[index],code=0,ch==="}"&&throwError({},MessageUnexpectedToken,ILLEGAL);index<length&&(ch=
source[index++],!!isHexDigit(ch));)code=code*16+"0123456789abcdef".indexOf(ch.toLowerCase());return(code>1114111||ch!=="\
}")&&throwError({},MessageUnexpectedToken,ILLEGAL),code<=65535?String.fromCharCode(code):(cu1=(code-65536>>10)+55296,cu2=
(code-65536&1023)+56320,String.fromCharCode(cu1,cu2))}function getEscapedIdentifier(){var ch,id;for(ch=source.charCodeAt(
index++),id=String.fromCharCode(ch),ch===92&&(source.charCodeAt(index)!==117&&throwError({},MessageUnexpectedToken,ILLEGAL),
++index,ch=scanHexEscape("u"),(!ch||ch==="\\"||!isIdentifierStart(ch.charCodeAt(0)))&&throwError({},MessageUnexpectedToken,
ILLEGAL),id=ch);index<length&&(ch=source.charCodeAt(index),!!isIdentifierPart(ch));)++index,id+=String.fromCharCode(ch),
ch===92&&(id=id.substr(0,id.length-1),source.charCodeAt(index)!==117&&throwError({},MessageUnexpectedToken,ILLEGAL),++index,
ch=scanHexEscape("u"),(!ch||ch==="\\"||!isIdentifierPart(ch.charCodeAt(0)))&&throwError({},MessageUnexpectedToken,ILLEGAL),
id+=ch);return id}function getIdentifier(){var start,ch;for(start=index++;index<length;){if(ch=source.charCodeAt(index),
ch===92)return index=start,getEscapedIdentifier();if(isIdentifierPart(ch))++index;else break}return source.slice(start,index)}
function scanIdentifier(){var start,id,type2;return start=index,id=source.charCodeAt(index)===92?getEscapedIdentifier():
getIdentifier(),id.length===1?type2=TokenIdentifier:keywords.hasOwnProperty(id)?type2=TokenKeyword:id==="null"?type2=TokenNullLiteral:
id==="true"||id==="false"?type2=TokenBooleanLiteral:type2=TokenIdentifier,{type:type2,value:id,start,end:index}}function scanPunctuator(){
var start=index,code=source.charCodeAt(index),code2,ch1=source[index],ch2,ch3,ch4;switch(code){case 46:case 40:case 41:case 59:case 44:case 123:case 125:case 91:case 93:case 58:case 63:case 126:
return++index,{type:TokenPunctuator,value:String.fromCharCode(code),start,end:index};default:if(code2=source.charCodeAt(
index+1),code2===61)switch(code){case 43:case 45:case 47:case 60:case 62:case 94:case 124:case 37:case 38:case 42:return index+=
2,{type:TokenPunctuator,value:String.fromCharCode(code)+String.fromCharCode(code2),start,end:index};case 33:case 61:return index+=
2,source.charCodeAt(index)===61&&++index,{type:TokenPunctuator,value:source.slice(start,index),start,end:index}}}if(ch4=
source.substr(index,4),ch4===">>>=")return index+=4,{type:TokenPunctuator,value:ch4,start,end:index};if(ch3=ch4.substr(0,
3),ch3===">>>"||ch3==="<<="||ch3===">>=")return index+=3,{type:TokenPunctuator,value:ch3,start,end:index};if(ch2=ch3.substr(
0,2),ch1===ch2[1]&&"+-<>&|".includes(ch1)||ch2==="=>")return index+=2,{type:TokenPunctuator,value:ch2,start,end:index};if(ch2===
"//"&&throwError({},MessageUnexpectedToken,ILLEGAL),"<>=!+-*%&|^/".includes(ch1))return++index,{type:TokenPunctuator,value:ch1,
start,end:index};throwError({},MessageUnexpectedToken,ILLEGAL)}function scanHexLiteral(start){let number="";for(;index<length&&
isHexDigit(source[index]);)number+=source[index++];return number.length===0&&throwError({},MessageUnexpectedToken,ILLEGAL),
isIdentifierStart(source.charCodeAt(index))&&throwError({},MessageUnexpectedToken,ILLEGAL),{type:TokenNumericLiteral,value:parseInt(
"0x"+number,16),start,end:index}}function scanOctalLiteral(start){let number="0"+source[index++];for(;index<length&&isOctalDigit(
source[index]);)number+=source[index++];return(isIdentifierStart(source.charCodeAt(index))||isDecimalDigit(source.charCodeAt(
index)))&&throwError({},MessageUnexpectedToken,ILLEGAL),{type:TokenNumericLiteral,value:parseInt(number,8),octal:!0,start,
end:index}}function scanNumericLiteral(){var number,start,ch;if(ch=source[index],assert(isDecimalDigit(ch.charCodeAt(0))||
ch===".","Numeric literal must start with a decimal digit or a decimal point"),start=index,number="",ch!=="."){if(number=
source[index++],ch=source[index],number==="0"){if(ch==="x"||ch==="X")return++index,scanHexLiteral(start);if(isOctalDigit(
ch))return scanOctalLiteral(start);ch&&isDecimalDigit(ch.charCodeAt(0))&&throwError({},MessageUnexpectedToken,ILLEGAL)}for(;isDecimalDigit(
source.charCodeAt(index));)number+=source[index++];ch=source[index]}if(ch==="."){for(number+=source[index++];isDecimalDigit(
source.charCodeAt(index));)number+=source[index++];ch=source[index]}if(ch==="e"||ch==="E")if(number+=source[index++],ch=
source[index],(ch==="+"||ch==="-")&&(number+=source[index++]),isDecimalDigit(source.charCodeAt(index)))for(;isDecimalDigit(
source.charCodeAt(index));)number+=source[index++];else throwError({},MessageUnexpectedToken,ILLEGAL);return isIdentifierStart(
source.charCodeAt(index))&&throwError({},MessageUnexpectedToken,ILLEGAL),{type:TokenNumericLiteral,value:parseFloat(number),
start,end:index}}function scanStringLiteral(){var str="",quote,start,ch,code,octal=!1;for(quote=source[index],assert(quote===
"'"||quote==='"',"String literal must starts with a quote"),start=index,++index;index<length;)if(ch=source[index++],ch===
quote){quote="";break}else if(ch==="\\")if(ch=source[index++],!ch||!isLineTerminator(ch.charCodeAt(0)))switch(ch){case"u":case"\
x":source[index]==="{"?(++index,str+=scanUnicodeCodePointEscape()):str+=scanHexEscape(ch);break;case"n":str+=`
`;break;case"r":str+="\r";break;case"t":str+="	";break;case"b":str+="\b";break;case"f":str+="\f";break;case"v":str+="\v";
break;default:isOctalDigit(ch)?(code="01234567".indexOf(ch),code!==0&&(octal=!0),index<length&&isOctalDigit(source[index])&&
(octal=!0,code=code*8+"01234567".indexOf(source[index++]),"0123".includes(ch)&&index<length&&isOctalDigit(source[index])&&
(code=code*8+"01234567".indexOf(source[index++]))),str+=String.fromCharCode(code)):str+=ch;break}else ch==="\r"&&source[index]===
`
`&&++index;else{if(isLineTerminator(ch.charCodeAt(0)))break;str+=ch}return quote!==""&&throwError({},MessageUnexpectedToken,
ILLEGAL),{type:TokenStringLiteral,value:str,octal,start,end:index}}function testRegExp(pattern,flags){let tmp=pattern;flags.
includes("u")&&(tmp=tmp.replace(/\\u\{([0-9a-fA-F]+)\}/g,($0,$1)=>{if(parseInt($1,16)<=1114111)return"x";throwError({},MessageInvalidRegExp)}).
replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g,"x"));try{new RegExp(tmp)}catch{throwError({},MessageInvalidRegExp)}try{return new RegExp(
pattern,flags)}catch{return null}}function scanRegExpBody(){var ch,str,classMarker,terminated,body;for(ch=source[index],
assert(ch==="/","Regular expression literal must start with a slash"),str=source[index++],classMarker=!1,terminated=!1;index<
length;)if(ch=source[index++],str+=ch,ch==="\\")ch=source[index++],isLineTerminator(ch.charCodeAt(0))&&throwError({},MessageUnterminatedRegExp),
str+=ch;else if(isLineTerminator(ch.charCodeAt(0)))throwError({},MessageUnterminatedRegExp);else if(classMarker)ch==="]"&&
(classMarker=!1);else if(ch==="/"){terminated=!0;break}else ch==="["&&(classMarker=!0);return terminated||throwError({},
MessageUnterminatedRegExp),body=str.substr(1,str.length-2),{value:body,literal:str}}function scanRegExpFlags(){var ch,str,
flags;for(str="",flags="";index<length&&(ch=source[index],!!isIdentifierPart(ch.charCodeAt(0)));)++index,ch==="\\"&&index<
length?throwError({},MessageUnexpectedToken,ILLEGAL):(flags+=ch,str+=ch);return flags.search(/[^gimuy]/g)>=0&&throwError(
{},MessageInvalidRegExp,flags),{value:flags,literal:str}}function scanRegExp(){var start,body,flags,value;return lookahead=
null,skipComment(),start=index,body=scanRegExpBody(),flags=scanRegExpFlags(),value=testRegExp(body.value,flags.value),{literal:body.
literal+flags.literal,value,regex:{pattern:body.value,flags:flags.value},start,end:index}}function isIdentifierName(token){
return token.type===TokenIdentifier||token.type===TokenKeyword||token.type===TokenBooleanLiteral||token.type===TokenNullLiteral}
function advance(){if(skipComment(),index>=length)return{type:TokenEOF,start:index,end:index};let ch=source.charCodeAt(index);
return isIdentifierStart(ch)?scanIdentifier():ch===40||ch===41||ch===59?scanPunctuator():ch===39||ch===34?scanStringLiteral():
ch===46?isDecimalDigit(source.charCodeAt(index+1))?scanNumericLiteral():scanPunctuator():isDecimalDigit(ch)?scanNumericLiteral():
scanPunctuator()}function lex(){let token=lookahead;return index=token.end,lookahead=advance(),index=token.end,token}function peek(){
let pos=index;lookahead=advance(),index=pos}function finishArrayExpression(elements){let node=new ASTNode(SyntaxArrayExpression);
return node.elements=elements,node}function finishBinaryExpression(operator,left,right){let node=new ASTNode(operator===
"||"||operator==="&&"?SyntaxLogicalExpression:SyntaxBinaryExpression);return node.operator=operator,node.left=left,node.
right=right,node}function finishCallExpression(callee,args){let node=new ASTNode(SyntaxCallExpression);return node.callee=
callee,node.arguments=args,node}function finishConditionalExpression(test,consequent,alternate){let node=new ASTNode(SyntaxConditionalExpression);
return node.test=test,node.consequent=consequent,node.alternate=alternate,node}function finishIdentifier(name){let node=new ASTNode(
SyntaxIdentifier);return node.name=name,node}function finishLiteral(token){let node=new ASTNode(SyntaxLiteral);return node.
value=token.value,node.raw=source.slice(token.start,token.end),token.regex&&(node.raw==="//"&&(node.raw="/(?:)/"),node.regex=
token.regex),node}function finishMemberExpression(accessor,object,property){let node=new ASTNode(SyntaxMemberExpression);
return node.computed=accessor==="[",node.object=object,node.property=property,node.computed||(property.member=!0),node}function finishObjectExpression(properties){
let node=new ASTNode(SyntaxObjectExpression);return node.properties=properties,node}function finishProperty(kind,key,value){
let node=new ASTNode(SyntaxProperty);return node.key=key,node.value=value,node.kind=kind,node}function finishUnaryExpression(operator,argument){
let node=new ASTNode(SyntaxUnaryExpression);return node.operator=operator,node.argument=argument,node.prefix=!0,node}function throwError(token,messageFormat){
var error3,args=Array.prototype.slice.call(arguments,2),msg=messageFormat.replace(/%(\d)/g,(whole,index2)=>(assert(index2<
args.length,"Message reference must be in range"),args[index2]));throw error3=new Error(msg),error3.index=index,error3.description=
msg,error3}function throwUnexpected(token){token.type===TokenEOF&&throwError(token,MessageUnexpectedEOS),token.type===TokenNumericLiteral&&
throwError(token,MessageUnexpectedNumber),token.type===TokenStringLiteral&&throwError(token,MessageUnexpectedString),token.
type===TokenIdentifier&&throwError(token,MessageUnexpectedIdentifier),token.type===TokenKeyword&&throwError(token,MessageUnexpectedReserved),
throwError(token,MessageUnexpectedToken,token.value)}function expect(value){let token=lex();(token.type!==TokenPunctuator||
token.value!==value)&&throwUnexpected(token)}function match(value){return lookahead.type===TokenPunctuator&&lookahead.value===
value}function matchKeyword(keyword){return lookahead.type===TokenKeyword&&lookahead.value===keyword}function parseArrayInitialiser(){
let elements=[];for(index=lookahead.start,expect("[");!match("]");)match(",")?(lex(),elements.push(null)):(elements.push(
parseConditionalExpression()),match("]")||expect(","));return lex(),finishArrayExpression(elements)}function parseObjectPropertyKey(){
index=lookahead.start;let token=lex();return token.type===TokenStringLiteral||token.type===TokenNumericLiteral?(token.octal&&
throwError(token,MessageStrictOctalLiteral),finishLiteral(token)):finishIdentifier(token.value)}function parseObjectProperty(){
var token,key,id,value;if(index=lookahead.start,token=lookahead,token.type===TokenIdentifier)return id=parseObjectPropertyKey(),
expect(":"),value=parseConditionalExpression(),finishProperty("init",id,value);if(token.type===TokenEOF||token.type===TokenPunctuator)
throwUnexpected(token);else return key=parseObjectPropertyKey(),expect(":"),value=parseConditionalExpression(),finishProperty(
"init",key,value)}function parseObjectInitialiser(){var properties=[],property,name,key,map={},toString=String;for(index=
lookahead.start,expect("{");!match("}");)property=parseObjectProperty(),property.key.type===SyntaxIdentifier?name=property.
key.name:name=toString(property.key.value),key="$"+name,Object.prototype.hasOwnProperty.call(map,key)?throwError({},MessageStrictDuplicateProperty):
map[key]=!0,properties.push(property),match("}")||expect(",");return expect("}"),finishObjectExpression(properties)}function parseGroupExpression(){
expect("(");let expr=parseExpression();return expect(")"),expr}var legalKeywords={if:1};function parsePrimaryExpression(){
var type2,token,expr;if(match("("))return parseGroupExpression();if(match("["))return parseArrayInitialiser();if(match("\
{"))return parseObjectInitialiser();if(type2=lookahead.type,index=lookahead.start,type2===TokenIdentifier||legalKeywords[lookahead.
value])expr=finishIdentifier(lex().value);else if(type2===TokenStringLiteral||type2===TokenNumericLiteral)lookahead.octal&&
throwError(lookahead,MessageStrictOctalLiteral),expr=finishLiteral(lex());else{if(type2===TokenKeyword)throw new Error(DISABLED);
type2===TokenBooleanLiteral?(token=lex(),token.value=token.value==="true",expr=finishLiteral(token)):type2===TokenNullLiteral?
(token=lex(),token.value=null,expr=finishLiteral(token)):match("/")||match("/=")?(expr=finishLiteral(scanRegExp()),peek()):
throwUnexpected(lex())}return expr}function parseArguments(){let args=[];if(expect("("),!match(")"))for(;index<length&&(args.
push(parseConditionalExpression()),!match(")"));)expect(",");return expect(")"),args}function parseNonComputedProperty(){
index=lookahead.start;let token=lex();return isIdentifierName(token)||throwUnexpected(token),finishIdentifier(token.value)}
function parseNonComputedMember(){return expect("."),parseNonComputedProperty()}function parseComputedMember(){expect("[");
let expr=parseExpression();return expect("]"),expr}function parseLeftHandSideExpressionAllowCall(){var expr,args,property;
for(expr=parsePrimaryExpression();;)if(match("."))property=parseNonComputedMember(),expr=finishMemberExpression(".",expr,
property);else if(match("("))args=parseArguments(),expr=finishCallExpression(expr,args);else if(match("["))property=parseComputedMember(),
expr=finishMemberExpression("[",expr,property);else break;return expr}function parsePostfixExpression(){let expr=parseLeftHandSideExpressionAllowCall();
if(lookahead.type===TokenPunctuator&&(match("++")||match("--")))throw new Error(DISABLED);return expr}function parseUnaryExpression(){
var token,expr;if(lookahead.type!==TokenPunctuator&&lookahead.type!==TokenKeyword)expr=parsePostfixExpression();else{if(match(
"++")||match("--"))throw new Error(DISABLED);if(match("+")||match("-")||match("~")||match("!"))token=lex(),expr=parseUnaryExpression(),
expr=finishUnaryExpression(token.value,expr);else{if(matchKeyword("delete")||matchKeyword("void")||matchKeyword("typeof"))
throw new Error(DISABLED);expr=parsePostfixExpression()}}return expr}function binaryPrecedence(token){let prec=0;if(token.
type!==TokenPunctuator&&token.type!==TokenKeyword)return 0;switch(token.value){case"||":prec=1;break;case"&&":prec=2;break;case"\
|":prec=3;break;case"^":prec=4;break;case"&":prec=5;break;case"==":case"!=":case"===":case"!==":prec=6;break;case"<":case"\
>":case"<=":case">=":case"instanceof":case"in":prec=7;break;case"<<":case">>":case">>>":prec=8;break;case"+":case"-":prec=
9;break;case"*":case"/":case"%":prec=11;break}return prec}function parseBinaryExpression(){var marker,markers,expr,token,
prec,stack2,right,operator,left,i;if(marker=lookahead,left=parseUnaryExpression(),token=lookahead,prec=binaryPrecedence(
token),prec===0)return left;for(token.prec=prec,lex(),markers=[marker,lookahead],right=parseUnaryExpression(),stack2=[left,
token,right];(prec=binaryPrecedence(lookahead))>0;){for(;stack2.length>2&&prec<=stack2[stack2.length-2].prec;)right=stack2.
pop(),operator=stack2.pop().value,left=stack2.pop(),markers.pop(),expr=finishBinaryExpression(operator,left,right),stack2.
push(expr);token=lex(),token.prec=prec,stack2.push(token),markers.push(lookahead),expr=parseUnaryExpression(),stack2.push(
expr)}for(i=stack2.length-1,expr=stack2[i],markers.pop();i>1;)markers.pop(),expr=finishBinaryExpression(stack2[i-1].value,
stack2[i-2],expr),i-=2;return expr}function parseConditionalExpression(){var expr,consequent,alternate;return expr=parseBinaryExpression(),
match("?")&&(lex(),consequent=parseConditionalExpression(),expect(":"),alternate=parseConditionalExpression(),expr=finishConditionalExpression(
expr,consequent,alternate)),expr}function parseExpression(){let expr=parseConditionalExpression();if(match(","))throw new Error(
DISABLED);return expr}function parser(code){source=code,index=0,length=source.length,lookahead=null,peek();let expr=parseExpression();
if(lookahead.type!==TokenEOF)throw new Error("Unexpect token after expression.");return expr}var version$1="6.4.3",pkg={version:version$1};function isLogicalOr(op){return hasProperty(op,"or")}function isLogicalAnd(op){
return hasProperty(op,"and")}function isLogicalNot(op){return hasProperty(op,"not")}function forEachLeaf(op,fn){if(isLogicalNot(
op))forEachLeaf(op.not,fn);else if(isLogicalAnd(op))for(let subop of op.and)forEachLeaf(subop,fn);else if(isLogicalOr(op))
for(let subop of op.or)forEachLeaf(subop,fn);else fn(op)}function normalizeLogicalComposition(op,normalizer){return isLogicalNot(
op)?{not:normalizeLogicalComposition(op.not,normalizer)}:isLogicalAnd(op)?{and:op.and.map(o=>normalizeLogicalComposition(
o,normalizer))}:isLogicalOr(op)?{or:op.or.map(o=>normalizeLogicalComposition(o,normalizer))}:normalizer(op)}var duplicate=structuredClone;
function never(message){throw new Error(message)}function pick(obj,props){let copy={};for(let prop of props)hasOwnProperty(
obj,prop)&&(copy[prop]=obj[prop]);return copy}function omit(obj,props){let copy={...obj};for(let prop of props)delete copy[prop];
return copy}Set.prototype.toJSON=function(){return`Set(${[...this].map(x=>stringify(x)).join(",")})`};function hash(a){if(isNumber(
a))return a;let str=isString(a)?a:stringify(a);if(str.length<250)return str;let h=0;for(let i=0;i<str.length;i++){let char=str.
charCodeAt(i);h=(h<<5)-h+char,h=h&h}return h}function isNullOrFalse(x){return x===!1||x===null}function contains(array,item){
return array.includes(item)}function some(arr,f){let i=0;for(let[k,a]of arr.entries())if(f(a,k,i++))return!0;return!1}function every(arr,f){
let i=0;for(let[k,a]of arr.entries())if(!f(a,k,i++))return!1;return!0}function mergeDeep(dest,...src){for(let s of src)deepMerge_(
dest,s??{});return dest}function deepMerge_(dest,src){for(let property of keys(src))writeConfig(dest,property,src[property],
!0)}function unique(values2,f){let results=[],u={},v;for(let val of values2)v=f(val),!(v in u)&&(u[v]=1,results.push(val));
return results}function isEqual(dict,other){let dictKeys=keys(dict),otherKeys=keys(other);if(dictKeys.length!==otherKeys.
length)return!1;for(let key of dictKeys)if(dict[key]!==other[key])return!1;return!0}function setEqual(a,b){if(a.size!==b.
size)return!1;for(let e of a)if(!b.has(e))return!1;return!0}function hasIntersection(a,b){for(let key of a)if(b.has(key))
return!0;return!1}function prefixGenerator(a){let prefixes=new Set;for(let x of a){let wrappedWithAccessors=splitAccessPath(
x).map((y,i)=>i===0?y:`[${y}]`),computedPrefixes=wrappedWithAccessors.map((_,i)=>wrappedWithAccessors.slice(0,i+1).join(
""));for(let y of computedPrefixes)prefixes.add(y)}return prefixes}function fieldIntersection(a,b){return a===void 0||b===
void 0?!0:hasIntersection(prefixGenerator(a),prefixGenerator(b))}function isEmpty(obj){return keys(obj).length===0}var keys=Object.
keys,vals=Object.values,entries$1=Object.entries;function isBoolean2(b){return b===!0||b===!1}function isPrimitive(v){return isString(
v)||isNumber(v)||isBoolean2(v)}function varName(s){let alphanumericS=s.replace(/\W/g,"_");return(s.match(/^\d+/)?"_":"")+
alphanumericS}function logicalExpr(op,cb){return isLogicalNot(op)?`!(${logicalExpr(op.not,cb)})`:isLogicalAnd(op)?`(${op.
and.map(and=>logicalExpr(and,cb)).join(") && (")})`:isLogicalOr(op)?`(${op.or.map(or=>logicalExpr(or,cb)).join(") || (")}\
)`:cb(op)}function deleteNestedProperty(obj,orderedProps){if(orderedProps.length===0)return!0;let prop=orderedProps.shift();
return prop in obj&&deleteNestedProperty(obj[prop],orderedProps)&&delete obj[prop],isEmpty(obj)}function titleCase(s){return s.
charAt(0).toUpperCase()+s.substr(1)}function accessPathWithDatum(path,datum="datum"){let pieces=splitAccessPath(path),prefixes=[];
for(let i=1;i<=pieces.length;i++){let prefix=`[${pieces.slice(0,i).map(stringValue).join("][")}]`;prefixes.push(`${datum}${prefix}`)}
return prefixes.join(" && ")}function flatAccessWithDatum(path,datum="datum"){return`${datum}[${stringValue(splitAccessPath(
path).join("."))}]`}function accessWithDatumToUnescapedPath(unescapedPath){return`datum['${unescapedPath.replaceAll("'",
"\\'")}']`}function unescapeSingleQuoteAndPathDot(escapedPath){return escapedPath.replaceAll("\\'","'").replaceAll("\\.",
".")}function escapePathAccess(string){return string.replace(/(\[|\]|\.|'|")/g,"\\$1")}function replacePathInField(path){
return`${splitAccessPath(path).map(escapePathAccess).join("\\.")}`}function replaceAll(string,find,replacement){return string.
replace(new RegExp(find.replace(/[-/\\^$*+?.()|[\]{}]/g,"\\$&"),"g"),replacement)}function removePathFromField(path){return`${splitAccessPath(
path).join(".")}`}function accessPathDepth(path){return path?splitAccessPath(path).length:0}function getFirstDefined(...args){
return args.find(a=>a!==void 0)}var idCounter=42;function uniqueId(prefix){let id=++idCounter;return prefix?String(prefix)+
id:id}function resetIdCounter(){idCounter=42}function internalField(name){return isInternalField(name)?name:`__${name}`}
function isInternalField(name){return name.startsWith("__")}function normalizeAngle(angle){if(angle!==void 0)return(angle%
360+360)%360}function isNumeric(value){return isNumber(value)?!0:!isNaN(value)&&!isNaN(parseFloat(value))}var clonedProto=Object.
getPrototypeOf(structuredClone({}));function deepEqual(a,b){if(a===b)return!0;if(a&&b&&typeof a=="object"&&typeof b=="ob\
ject"){if(a.constructor.name!==b.constructor.name)return!1;let length2,i;if(Array.isArray(a)){if(length2=a.length,length2!=
b.length)return!1;for(i=length2;i--!==0;)if(!deepEqual(a[i],b[i]))return!1;return!0}if(a instanceof Map&&b instanceof Map){
if(a.size!==b.size)return!1;for(let e of a.entries())if(!b.has(e[0]))return!1;for(let e of a.entries())if(!deepEqual(e[1],
b.get(e[0])))return!1;return!0}if(a instanceof Set&&b instanceof Set){if(a.size!==b.size)return!1;for(let e of a.entries())
if(!b.has(e[0]))return!1;return!0}if(ArrayBuffer.isView(a)&&ArrayBuffer.isView(b)){if(length2=a.length,length2!=b.length)
return!1;for(i=length2;i--!==0;)if(a[i]!==b[i])return!1;return!0}if(a.constructor===RegExp)return a.source===b.source&&a.
flags===b.flags;if(a.valueOf!==Object.prototype.valueOf&&a.valueOf!==clonedProto.valueOf)return a.valueOf()===b.valueOf();
if(a.toString!==Object.prototype.toString&&a.toString!==clonedProto.toString)return a.toString()===b.toString();let ks=Object.
keys(a);if(length2=ks.length,length2!==Object.keys(b).length)return!1;for(i=length2;i--!==0;)if(!Object.prototype.hasOwnProperty.
call(b,ks[i]))return!1;for(i=length2;i--!==0;){let key=ks[i];if(!deepEqual(a[key],b[key]))return!1}return!0}return a!==a&&
b!==b}function stringify(data){let seen=[];return(function _stringify(node){if(node?.toJSON&&typeof node.toJSON=="functi\
on"&&(node=node.toJSON()),node===void 0)return;if(typeof node=="number")return isFinite(node)?`${node}`:"null";if(typeof node!=
"object")return JSON.stringify(node);let i,out;if(Array.isArray(node)){for(out="[",i=0;i<node.length;i++)i&&(out+=","),out+=
_stringify(node[i])||"null";return`${out}]`}if(node===null)return"null";if(seen.includes(node))throw new TypeError("Conv\
erting circular structure to JSON");let seenIndex=seen.push(node)-1,ks=Object.keys(node).sort();for(out="",i=0;i<ks.length;i++){
let key=ks[i],value=_stringify(node[key]);value&&(out&&(out+=","),out+=`${JSON.stringify(key)}:${value}`)}return seen.splice(
seenIndex,1),`{${out}}`})(data)}function hasProperty(obj,key){return isObject(obj)&&hasOwnProperty(obj,key)&&obj[key]!==
void 0}var ROW="row",COLUMN="column",FACET="facet",X="x",Y="y",X2="x2",Y2="y2",XOFFSET="xOffset",YOFFSET="yOffset",RADIUS="\
radius",RADIUS2="radius2",THETA="theta",THETA2="theta2",LATITUDE="latitude",LONGITUDE="longitude",LATITUDE2="latitude2",
LONGITUDE2="longitude2",TIME="time",COLOR="color",FILL="fill",STROKE="stroke",SHAPE="shape",SIZE="size",ANGLE="angle",OPACITY="\
opacity",FILLOPACITY="fillOpacity",STROKEOPACITY="strokeOpacity",STROKEWIDTH="strokeWidth",STROKEDASH="strokeDash",TEXT$1="\
text",ORDER="order",DETAIL="detail",KEY="key",TOOLTIP="tooltip",HREF="href",URL="url",DESCRIPTION="description",POSITION_CHANNEL_INDEX={
x:1,y:1,x2:1,y2:1},POLAR_POSITION_CHANNEL_INDEX={theta:1,theta2:1,radius:1,radius2:1};function isPolarPositionChannel(c){
return hasOwnProperty(POLAR_POSITION_CHANNEL_INDEX,c)}var GEO_POSIITON_CHANNEL_INDEX={longitude:1,longitude2:1,latitude:1,
latitude2:1};function getPositionChannelFromLatLong(channel){switch(channel){case LATITUDE:return"y";case LATITUDE2:return"\
y2";case LONGITUDE:return"x";case LONGITUDE2:return"x2"}}function isGeoPositionChannel(c){return hasOwnProperty(GEO_POSIITON_CHANNEL_INDEX,
c)}var GEOPOSITION_CHANNELS=keys(GEO_POSIITON_CHANNEL_INDEX),UNIT_CHANNEL_INDEX={...POSITION_CHANNEL_INDEX,...POLAR_POSITION_CHANNEL_INDEX,
...GEO_POSIITON_CHANNEL_INDEX,xOffset:1,yOffset:1,color:1,fill:1,stroke:1,time:1,opacity:1,fillOpacity:1,strokeOpacity:1,
strokeWidth:1,strokeDash:1,size:1,angle:1,shape:1,order:1,text:1,detail:1,key:1,tooltip:1,href:1,url:1,description:1};function isColorChannel(channel){
return channel===COLOR||channel===FILL||channel===STROKE}var FACET_CHANNEL_INDEX={row:1,column:1,facet:1},FACET_CHANNELS=keys(
FACET_CHANNEL_INDEX),CHANNEL_INDEX={...UNIT_CHANNEL_INDEX,...FACET_CHANNEL_INDEX},CHANNELS=keys(CHANNEL_INDEX),{order:_o,
detail:_d,tooltip:_tt1,...SINGLE_DEF_CHANNEL_INDEX}=CHANNEL_INDEX,{row:_r,column:_c,facet:_f,...SINGLE_DEF_UNIT_CHANNEL_INDEX}=SINGLE_DEF_CHANNEL_INDEX;
function isSingleDefUnitChannel(str){return hasOwnProperty(SINGLE_DEF_UNIT_CHANNEL_INDEX,str)}function isChannel(str){return hasOwnProperty(
CHANNEL_INDEX,str)}var SECONDARY_RANGE_CHANNEL=[X2,Y2,LATITUDE2,LONGITUDE2,THETA2,RADIUS2];function isSecondaryRangeChannel(c){
return getMainRangeChannel(c)!==c}function getMainRangeChannel(channel){switch(channel){case X2:return X;case Y2:return Y;case LATITUDE2:
return LATITUDE;case LONGITUDE2:return LONGITUDE;case THETA2:return THETA;case RADIUS2:return RADIUS}return channel}function getVgPositionChannel(channel){
if(isPolarPositionChannel(channel))switch(channel){case THETA:return"startAngle";case THETA2:return"endAngle";case RADIUS:
return"outerRadius";case RADIUS2:return"innerRadius"}return channel}function getSecondaryRangeChannel(channel){switch(channel){case X:
return X2;case Y:return Y2;case LATITUDE:return LATITUDE2;case LONGITUDE:return LONGITUDE2;case THETA:return THETA2;case RADIUS:
return RADIUS2}}function getSizeChannel(channel){switch(channel){case X:case X2:return"width";case Y:case Y2:return"heig\
ht"}}function getOffsetChannel(channel){switch(channel){case X:return"xOffset";case Y:return"yOffset";case X2:return"x2O\
ffset";case Y2:return"y2Offset";case THETA:return"thetaOffset";case RADIUS:return"radiusOffset";case THETA2:return"theta\
2Offset";case RADIUS2:return"radius2Offset"}}function getOffsetScaleChannel(channel){switch(channel){case X:return"xOffs\
et";case Y:return"yOffset"}}function getMainChannelFromOffsetChannel(channel){switch(channel){case"xOffset":return"x";case"\
yOffset":return"y"}}var UNIT_CHANNELS=keys(UNIT_CHANNEL_INDEX),{x:_x,y:_y,x2:_x2,y2:_y2,xOffset:_xo,yOffset:_yo,latitude:_latitude,
longitude:_longitude,latitude2:_latitude2,longitude2:_longitude2,theta:_theta,theta2:_theta2,radius:_radius,radius2:_radius2,
...NONPOSITION_CHANNEL_INDEX}=UNIT_CHANNEL_INDEX,NONPOSITION_CHANNELS=keys(NONPOSITION_CHANNEL_INDEX),POSITION_SCALE_CHANNEL_INDEX={
x:1,y:1},POSITION_SCALE_CHANNELS=keys(POSITION_SCALE_CHANNEL_INDEX);function isXorY(channel){return hasOwnProperty(POSITION_SCALE_CHANNEL_INDEX,
channel)}var POLAR_POSITION_SCALE_CHANNEL_INDEX={theta:1,radius:1},POLAR_POSITION_SCALE_CHANNELS=keys(POLAR_POSITION_SCALE_CHANNEL_INDEX);
function getPositionScaleChannel(sizeType){return sizeType==="width"?X:Y}var OFFSET_SCALE_CHANNEL_INDEX={xOffset:1,yOffset:1};
function isXorYOffset(channel){return hasOwnProperty(OFFSET_SCALE_CHANNEL_INDEX,channel)}var TIME_SCALE_CHANNEL_INDEX={time:1};
function isTime(channel){return channel in TIME_SCALE_CHANNEL_INDEX}var{text:_t,tooltip:_tt,href:_hr,url:_u,description:_al,
detail:_dd,key:_k,order:_oo,...NONPOSITION_SCALE_CHANNEL_INDEX}=NONPOSITION_CHANNEL_INDEX,NONPOSITION_SCALE_CHANNELS=keys(
NONPOSITION_SCALE_CHANNEL_INDEX);function isNonPositionScaleChannel(channel){return hasOwnProperty(NONPOSITION_CHANNEL_INDEX,
channel)}function supportLegend(channel){switch(channel){case COLOR:case FILL:case STROKE:case SIZE:case SHAPE:case OPACITY:case STROKEWIDTH:case STROKEDASH:
return!0;case FILLOPACITY:case STROKEOPACITY:case ANGLE:case TIME:return!1}}var SCALE_CHANNEL_INDEX={...POSITION_SCALE_CHANNEL_INDEX,
...POLAR_POSITION_SCALE_CHANNEL_INDEX,...OFFSET_SCALE_CHANNEL_INDEX,...NONPOSITION_SCALE_CHANNEL_INDEX},SCALE_CHANNELS=keys(
SCALE_CHANNEL_INDEX);function isScaleChannel(channel){return hasOwnProperty(SCALE_CHANNEL_INDEX,channel)}function supportMark(channel,mark){
return getSupportedMark(channel)[mark]}var ALL_MARKS={arc:"always",area:"always",bar:"always",circle:"always",geoshape:"\
always",image:"always",line:"always",rule:"always",point:"always",rect:"always",square:"always",trail:"always",text:"alw\
ays",tick:"always"},{geoshape:_g,...ALL_MARKS_EXCEPT_GEOSHAPE}=ALL_MARKS;function getSupportedMark(channel){switch(channel){case COLOR:case FILL:case STROKE:case DESCRIPTION:case DETAIL:case KEY:case TOOLTIP:case HREF:case ORDER:case OPACITY:case FILLOPACITY:case STROKEOPACITY:case STROKEWIDTH:case FACET:case ROW:case COLUMN:
return ALL_MARKS;case X:case Y:case XOFFSET:case YOFFSET:case LATITUDE:case LONGITUDE:case TIME:return ALL_MARKS_EXCEPT_GEOSHAPE;case X2:case Y2:case LATITUDE2:case LONGITUDE2:
return{area:"always",bar:"always",image:"always",rect:"always",rule:"always",circle:"binned",point:"binned",square:"binn\
ed",tick:"binned",line:"binned",trail:"binned"};case SIZE:return{point:"always",tick:"always",rule:"always",circle:"alwa\
ys",square:"always",bar:"always",text:"always",line:"always",trail:"always"};case STROKEDASH:return{line:"always",point:"\
always",tick:"always",rule:"always",circle:"always",square:"always",bar:"always",geoshape:"always"};case SHAPE:return{point:"\
always",geoshape:"always"};case TEXT$1:return{text:"always"};case ANGLE:return{point:"always",square:"always",text:"alwa\
ys"};case URL:return{image:"always"};case THETA:return{text:"always",arc:"always"};case RADIUS:return{text:"always",arc:"\
always"};case THETA2:case RADIUS2:return{arc:"always"}}}function rangeType(channel){switch(channel){case X:case Y:case THETA:case RADIUS:case XOFFSET:case YOFFSET:case SIZE:case ANGLE:case STROKEWIDTH:case OPACITY:case FILLOPACITY:case STROKEOPACITY:case TIME:case X2:case Y2:case THETA2:case RADIUS2:
return;case FACET:case ROW:case COLUMN:case SHAPE:case STROKEDASH:case TEXT$1:case TOOLTIP:case HREF:case URL:case DESCRIPTION:
return"discrete";case COLOR:case FILL:case STROKE:return"flexible";case LATITUDE:case LONGITUDE:case LATITUDE2:case LONGITUDE2:case DETAIL:case KEY:case ORDER:
return}}var AGGREGATE_OP_INDEX={argmax:1,argmin:1,average:1,count:1,distinct:1,exponential:1,exponentialb:1,product:1,max:1,
mean:1,median:1,min:1,missing:1,q1:1,q3:1,ci0:1,ci1:1,stderr:1,stdev:1,stdevp:1,sum:1,valid:1,values:1,variance:1,variancep:1},
MULTIDOMAIN_SORT_OP_INDEX={count:1,min:1,max:1};function isArgminDef(a){return hasProperty(a,"argmin")}function isArgmaxDef(a){
return hasProperty(a,"argmax")}function isAggregateOp(a){return isString(a)&&hasOwnProperty(AGGREGATE_OP_INDEX,a)}var COUNTING_OPS=new Set(
["count","valid","missing","distinct"]);function isCountingAggregateOp(aggregate){return isString(aggregate)&&COUNTING_OPS.
has(aggregate)}function isMinMaxOp(aggregate){return isString(aggregate)&&contains(["min","max"],aggregate)}var SUM_OPS=new Set(
["count","sum","distinct","valid","missing"]),SHARED_DOMAIN_OPS=new Set(["mean","average","median","q1","q3","min","max"]);
function binToString(bin){return isBoolean(bin)&&(bin=normalizeBin(bin,void 0)),`bin${keys(bin).map(p=>isParameterExtent(
bin[p])?varName(`_${p}_${entries$1(bin[p])}`):varName(`_${p}_${bin[p]}`)).join("")}`}function isBinning(bin){return bin===
!0||isBinParams(bin)&&!bin.binned}function isBinned(bin){return bin==="binned"||isBinParams(bin)&&bin.binned===!0}function isBinParams(bin){
return isObject(bin)}function isParameterExtent(extent){return hasProperty(extent,"param")}function autoMaxBins(channel){
switch(channel){case ROW:case COLUMN:case SIZE:case COLOR:case FILL:case STROKE:case STROKEWIDTH:case OPACITY:case FILLOPACITY:case STROKEOPACITY:case SHAPE:
return 6;case STROKEDASH:return 4;default:return 10}}function isExprRef(o){return hasProperty(o,"expr")}function replaceExprRef(index2,{
level}={level:0}){let props=keys(index2||{}),newIndex={};for(let prop of props)newIndex[prop]=level===0?signalRefOrValue(
index2[prop]):replaceExprRef(index2[prop],{level:level-1});return newIndex}function extractTitleConfig(titleConfig){let{
anchor,frame,offset,orient:orient2,angle,limit,color:color2,subtitleColor,subtitleFont,subtitleFontSize,subtitleFontStyle,
subtitleFontWeight,subtitleLineHeight,subtitlePadding,...rest}=titleConfig,titleMarkConfig={...rest,...color2?{fill:color2}:
{}},nonMarkTitleProperties={...anchor?{anchor}:{},...frame?{frame}:{},...offset?{offset}:{},...orient2?{orient:orient2}:
{},...angle!==void 0?{angle}:{},...limit!==void 0?{limit}:{}},subtitle={...subtitleColor?{subtitleColor}:{},...subtitleFont?
{subtitleFont}:{},...subtitleFontSize?{subtitleFontSize}:{},...subtitleFontStyle?{subtitleFontStyle}:{},...subtitleFontWeight?
{subtitleFontWeight}:{},...subtitleLineHeight?{subtitleLineHeight}:{},...subtitlePadding?{subtitlePadding}:{}},subtitleMarkConfig=pick(
titleConfig,["align","baseline","dx","dy","limit"]);return{titleMarkConfig,subtitleMarkConfig,nonMarkTitleProperties,subtitle}}
function isText(v){return isString(v)||isArray(v)&&isString(v[0])}function isSignalRef(o){return hasProperty(o,"signal")}
function isVgRangeStep(range2){return hasProperty(range2,"step")}function isDataRefUnionedDomain(domain2){return isArray(
domain2)?!1:hasProperty(domain2,"fields")&&!hasProperty(domain2,"data")}function isFieldRefUnionDomain(domain2){return isArray(
domain2)?!1:hasProperty(domain2,"fields")&&hasProperty(domain2,"data")}function isDataRefDomain(domain2){return isArray(
domain2)?!1:hasProperty(domain2,"field")&&hasProperty(domain2,"data")}var VG_MARK_CONFIG_INDEX={aria:1,description:1,ariaRole:1,
ariaRoleDescription:1,blend:1,opacity:1,fill:1,fillOpacity:1,stroke:1,strokeCap:1,strokeWidth:1,strokeOpacity:1,strokeDash:1,
strokeDashOffset:1,strokeJoin:1,strokeOffset:1,strokeMiterLimit:1,startAngle:1,endAngle:1,padAngle:1,innerRadius:1,outerRadius:1,
size:1,shape:1,interpolate:1,tension:1,orient:1,align:1,baseline:1,text:1,dir:1,dx:1,dy:1,ellipsis:1,limit:1,radius:1,theta:1,
angle:1,font:1,fontSize:1,fontWeight:1,fontStyle:1,lineBreak:1,lineHeight:1,cursor:1,href:1,tooltip:1,cornerRadius:1,cornerRadiusTopLeft:1,
cornerRadiusTopRight:1,cornerRadiusBottomLeft:1,cornerRadiusBottomRight:1,aspect:1,width:1,height:1,url:1,smooth:1},VG_MARK_CONFIGS=keys(
VG_MARK_CONFIG_INDEX),VG_MARK_INDEX={arc:1,area:1,group:1,image:1,line:1,path:1,rect:1,rule:1,shape:1,symbol:1,text:1,trail:1},
VG_CORNERRADIUS_CHANNELS=["cornerRadius","cornerRadiusTopLeft","cornerRadiusTopRight","cornerRadiusBottomLeft","cornerRa\
diusBottomRight"],BIN_RANGE_DELIMITER=" – ";function signalOrValueRefWithCondition(val){let condition=isArray(val.condition)?
val.condition.map(conditionalSignalRefOrValue):conditionalSignalRefOrValue(val.condition);return{...signalRefOrValue(val),
condition}}function signalRefOrValue(value){if(isExprRef(value)){let{expr,...rest}=value;return{signal:expr,...rest}}return value}
function conditionalSignalRefOrValue(value){if(isExprRef(value)){let{expr,...rest}=value;return{signal:expr,...rest}}return value}
function signalOrValueRef(value){if(isExprRef(value)){let{expr,...rest}=value;return{signal:expr,...rest}}return isSignalRef(
value)?value:value!==void 0?{value}:void 0}function exprFromSignalRefOrValue(ref){return isSignalRef(ref)?ref.signal:stringValue(
ref)}function exprFromValueRefOrSignalRef(ref){return isSignalRef(ref)?ref.signal:stringValue(ref.value)}function signalOrStringValue(v){
return isSignalRef(v)?v.signal:v==null?null:stringValue(v)}function applyMarkConfig(e,model,propsList){for(let property of propsList){
let value=getMarkConfig(property,model.markDef,model.config);value!==void 0&&(e[property]=signalOrValueRef(value))}return e}
function getStyles(mark){return[].concat(mark.type,mark.style??[])}function getMarkPropOrConfig(channel,mark,config,opt={}){
let{vgChannel,ignoreVgConfig}=opt;return vgChannel&&hasProperty(mark,vgChannel)?mark[vgChannel]:mark[channel]!==void 0?mark[channel]:
ignoreVgConfig&&(!vgChannel||vgChannel===channel)?void 0:getMarkConfig(channel,mark,config,opt)}function getMarkConfig(channel,mark,config,{
vgChannel}={}){let cfg=getMarkStyleConfig(channel,mark,config.style);return getFirstDefined(vgChannel?cfg:void 0,cfg,vgChannel?
config[mark.type][vgChannel]:void 0,config[mark.type][channel],vgChannel?config.mark[vgChannel]:config.mark[channel])}function getMarkStyleConfig(prop,mark,styleConfigIndex){
return getStyleConfig(prop,getStyles(mark),styleConfigIndex)}function getStyleConfig(p,styles,styleConfigIndex){styles=array_default(
styles);let value;for(let style of styles){let styleConfig=styleConfigIndex[style];hasProperty(styleConfig,p)&&(value=styleConfig[p])}
return value}function sortParams(orderDef,fieldRefOption){return array_default(orderDef).reduce((s,orderChannelDef)=>(s.
field.push(vgField(orderChannelDef,fieldRefOption)),s.order.push(orderChannelDef.sort??"ascending"),s),{field:[],order:[]})}
function mergeTitleFieldDefs(f1,f2){let merged=[...f1];return f2.forEach(fdToMerge=>{for(let fieldDef1 of merged)if(deepEqual(
fieldDef1,fdToMerge))return;merged.push(fdToMerge)}),merged}function mergeTitle(title1,title2){return deepEqual(title1,title2)||
!title2?title1:title1?[...array_default(title1),...array_default(title2)].join(", "):title2}function mergeTitleComponent(v1,v2){
let v1Val=v1.value,v2Val=v2.value;if(v1Val==null||v2Val===null)return{explicit:v1.explicit,value:null};if((isText(v1Val)||
isSignalRef(v1Val))&&(isText(v2Val)||isSignalRef(v2Val)))return{explicit:v1.explicit,value:mergeTitle(v1Val,v2Val)};if(isText(
v1Val)||isSignalRef(v1Val))return{explicit:v1.explicit,value:v1Val};if(isText(v2Val)||isSignalRef(v2Val))return{explicit:v1.
explicit,value:v2Val};if(!isText(v1Val)&&!isSignalRef(v1Val)&&!isText(v2Val)&&!isSignalRef(v2Val))return{explicit:v1.explicit,
value:mergeTitleFieldDefs(v1Val,v2Val)};throw new Error("It should never reach here")}function invalidSpec(spec){return`\
Invalid specification ${stringify(spec)}. Make sure the specification includes at least one of the following properties:\
 "mark", "layer", "facet", "hconcat", "vconcat", "concat", or "repeat".`}var FIT_NON_SINGLE='Autosize "fit" only works f\
or single views and layered views.';function containerSizeNonSingle(name){return`${name=="width"?"Width":"Height"} "cont\
ainer" only works for single views and layered views.`}function containerSizeNotCompatibleWithAutosize(name){let uName=name==
"width"?"Width":"Height",fitDirection=name=="width"?"x":"y";return`${uName} "container" only works well with autosize "f\
it" or "fit-${fitDirection}".`}function droppingFit(channel){return channel?`Dropping "fit-${channel}" because spec has \
discrete ${getSizeChannel(channel)}.`:'Dropping "fit" because spec has discrete size.'}function unknownField(channel){return`\
Unknown field for ${channel}. Cannot calculate view size.`}function cannotProjectOnChannelWithoutField(channel){return`C\
annot project a selection on encoding channel "${channel}", which has no field.`}function cannotProjectAggregate(channel,aggregate){
return`Cannot project a selection on encoding channel "${channel}" as it uses an aggregate function ("${aggregate}").`}function nearestNotSupportForContinuous(mark){
return`The "nearest" transform is not supported for ${mark} marks.`}function selectionNotSupported(mark){return`Selectio\
n not supported for ${mark} yet.`}function selectionNotFound(name){return`Cannot find a selection named "${name}".`}var SCALE_BINDINGS_CONTINUOUS="\
Scale bindings are currently only supported for scales with unbinned, continuous domains.",SEQUENTIAL_SCALE_DEPRECATED="\
Sequntial scales are deprecated. The available quantitative scale type values are linear, log, pow, sqrt, symlog, time a\
nd utc",LEGEND_BINDINGS_MUST_HAVE_PROJECTION="Legend bindings are only supported for selections over an individual field\
 or encoding channel.";function cannotLookupVariableParameter(name){return`Lookups can only be performed on selection pa\
rameters. "${name}" is a variable parameter.`}function noSameUnitLookup(name){return`Cannot define and lookup the "${name}\
" selection in the same view. Try moving the lookup into a second, layered view?`}var NEEDS_SAME_SELECTION="The same sel\
ection must be used to override scale domains in a layered view.",INTERVAL_INITIALIZED_WITH_POS='Interval selections sho\
uld be initialized using "x", "y", "longitude", or "latitude" keys.';function noSuchRepeatedValue(field){return`Unknown \
repeated value "${field}".`}function columnsNotSupportByRowCol(type2){return`The "columns" property cannot be used when \
"${type2}" has nested row/column.`}var MULTIPLE_TIMER_ANIMATION_SELECTION="Multiple timer selections in one unit spec ar\
e not supported. Ignoring all but the first.",MULTI_VIEW_ANIMATION_UNSUPPORTED="Animation involving facet, layer, or con\
cat is currently unsupported.";function selectionAsScaleDomainWithoutField(field){return`A "field" or "encoding" must be\
 specified when using a selection as a scale domain. Using "field": ${stringValue(field)}.`}function selectionAsScaleDomainWrongEncodings(encodings,encoding,extent,field){
return`${encodings.length?"Multiple ":"No "}matching ${stringValue(encoding)} encoding found for selection ${stringValue(
extent.param)}. Using "field": ${stringValue(field)}.`}var CONCAT_CANNOT_SHARE_AXIS="Axes cannot be shared in concatenat\
ed or repeated views yet (https://github.com/vega/vega-lite/issues/2415).";function unrecognizedParse(p){return`Unrecogn\
ized parse "${p}".`}function differentParse(field,local,ancestor){return`An ancestor parsed field "${field}" as ${ancestor}\
 but a child wants to parse the field as ${local}.`}var ADD_SAME_CHILD_TWICE="Attempt to add the same child twice.";function invalidTransformIgnored(transform){
return`Ignoring an invalid transform: ${stringify(transform)}.`}var NO_FIELDS_NEEDS_AS='If "from.fields" is not specifie\
d, "as" has to be a string that specifies the key to be used for the data from the secondary source.';function customFormatTypeNotAllowed(channel){
return`Config.customFormatTypes is not true, thus custom format type and format for channel ${channel} are dropped.`}function projectionOverridden(opt){
let{parentProjection,projection}=opt;return`Layer's shared projection ${stringify(parentProjection)} is overridden by a \
child projection ${stringify(projection)}.`}var REPLACE_ANGLE_WITH_THETA="Arc marks uses theta channel rather than angle\
, replacing angle with theta.";function offsetNestedInsideContinuousPositionScaleDropped(mainChannel){return`${mainChannel}\
Offset dropped because ${mainChannel} is continuous`}function primitiveChannelDef(channel,type2,value){return`Channel ${channel}\
 is a ${type2}. Converted to {value: ${stringify(value)}}.`}function invalidFieldType(type2){return`Invalid field type "${type2}\
".`}function invalidFieldTypeForCountAggregate(type2,aggregate){return`Invalid field type "${type2}" for aggregate: "${aggregate}\
", using "quantitative" instead.`}function invalidAggregate(aggregate){return`Invalid aggregation operator "${aggregate}\
".`}function droppingColor(type2,opt){let{fill,stroke}=opt;return`Dropping color ${type2} as the plot also has ${fill&&stroke?
"fill and stroke":fill?"fill":"stroke"}.`}function relativeBandSizeNotSupported(sizeChannel){return`Position range does \
not support relative band size for ${sizeChannel}.`}function emptyFieldDef(fieldDef,channel){return`Dropping ${stringify(
fieldDef)} from channel "${channel}" since it does not contain any data field, datum, value, or signal.`}var LINE_WITH_VARYING_SIZE="\
Line marks cannot encode size with a non-groupby field. You may want to use trail marks instead.";function incompatibleChannel(channel,markOrFacet,when){
return`${channel} dropped as it is incompatible with "${markOrFacet}".`}function invalidEncodingChannel(channel){return`${channel}\
-encoding is dropped as ${channel} is not a valid encoding channel.`}function channelShouldBeDiscrete(channel){return`${channel}\
 encoding should be discrete (ordinal / nominal / binned).`}function channelShouldBeDiscreteOrDiscretizing(channel){return`${channel}\
 encoding should be discrete (ordinal / nominal / binned) or use a discretizing scale (e.g. threshold).`}function facetChannelDropped(channels){
return`Facet encoding dropped as ${channels.join(" and ")} ${channels.length>1?"are":"is"} also specified.`}function discreteChannelCannotEncode(channel,type2){
return`Using discrete channel "${channel}" to encode "${type2}" field can be misleading as it does not encode ${type2===
"ordinal"?"order":"magnitude"}.`}function rangeMarkAlignmentCannotBeExpression(align2){return`The ${align2} for range ma\
rks cannot be an expression`}function lineWithRange(hasX2,hasY2){return`Line mark is for continuous lines and thus canno\
t be used with ${hasX2&&hasY2?"x2 and y2":hasX2?"x2":"y2"}. We will use the rule mark (line segments) instead.`}function orientOverridden(original,actual){
return`Specified orient "${original}" overridden with "${actual}".`}function cannotUseScalePropertyWithNonColor(prop){return`\
Cannot use the scale property "${prop}" with non-color channel.`}function cannotUseRelativeBandSizeWithNonBandScale(scaleType2){
return`Cannot use the relative band size with ${scaleType2} scale.`}function unaggregateDomainHasNoEffectForRawField(fieldDef){
return`Using unaggregated domain with raw field has no effect (${stringify(fieldDef)}).`}function unaggregateDomainWithNonSharedDomainOp(aggregate){
return`Unaggregated domain not applicable for "${aggregate}" since it produces values outside the origin domain of the s\
ource data.`}function unaggregatedDomainWithLogScale(fieldDef){return`Unaggregated domain is currently unsupported for l\
og scale (${stringify(fieldDef)}).`}function cannotApplySizeToNonOrientedMark(mark){return`Cannot apply size to non-orie\
nted mark "${mark}".`}function scaleTypeNotWorkWithChannel(channel,scaleType2,defaultScaleType){return`Channel "${channel}\
" does not work with "${scaleType2}" scale. We are using "${defaultScaleType}" scale instead.`}function scaleTypeNotWorkWithFieldDef(scaleType2,defaultScaleType){
return`FieldDef does not work with "${scaleType2}" scale. We are using "${defaultScaleType}" scale instead.`}function scalePropertyNotWorkWithScaleType(scaleType2,propName,channel){
return`${channel}-scale's "${propName}" is dropped as it does not work with ${scaleType2} scale.`}function stepDropped(channel){
return`The step for "${channel}" is dropped because the ${channel==="width"?"x":"y"} is continuous.`}function mergeConflictingProperty(property,propertyOf,v1,v2){
return`Conflicting ${propertyOf.toString()} property "${property.toString()}" (${stringify(v1)} and ${stringify(v2)}). U\
sing ${stringify(v1)}.`}function mergeConflictingDomainProperty(property,propertyOf,v1,v2){return`Conflicting ${propertyOf.
toString()} property "${property.toString()}" (${stringify(v1)} and ${stringify(v2)}). Using the union of the two domain\
s.`}function independentScaleMeansIndependentGuide(channel){return`Setting the scale to be independent for "${channel}" \
means we also have to set the guide (axis or legend) to be independent.`}function domainSortDropped(sort){return`Droppin\
g sort property ${stringify(sort)} as unioned domains only support boolean or op "count", "min", and "max".`}var MORE_THAN_ONE_SORT="\
Domains that should be unioned has conflicting sort properties. Sort will be set to true.",FACETED_INDEPENDENT_DIFFERENT_SOURCES="\
Detected faceted independent scales that union domain of multiple fields from different data sources. We will use the fi\
rst field. The result view size may be incorrect.",FACETED_INDEPENDENT_SAME_FIELDS_DIFFERENT_SOURCES="Detected faceted i\
ndependent scales that union domain of the same fields from different source. We will assume that this is the same field\
 from a different fork of the same data source. However, if this is not the case, the result view size may be incorrect.",
FACETED_INDEPENDENT_SAME_SOURCE="Detected faceted independent scales that union domain of multiple fields from the same \
data source. We will use the first field. The result view size may be incorrect.";function legendValuesUnioned(channelA,channelB){
return`Unioning discrete legend values from ${channelA} and ${channelB}.`}function cannotStackRangedMark(channel){return`\
Cannot stack "${channel}" if there is already "${channel}2".`}function stackNonLinearScale(scaleType2){return`Stack is a\
pplied to a non-linear scale (${scaleType2}).`}function stackNonSummativeAggregate(aggregate){return`Stacking is applied\
 even though the aggregate function is non-summative ("${aggregate}").`}function invalidTimeUnit(unitName2,value){return`\
Invalid ${unitName2}: ${stringify(value)}.`}function droppedDay(d){return`Dropping day from datetime ${stringify(d)} as \
day cannot be combined with other units.`}function errorBarCenterAndExtentAreNotNeeded(center,extent){return`${extent?"e\
xtent ":""}${extent&&center?"and ":""}${center?"center ":""}${extent&&center?"are ":"is "}not needed when data are aggre\
gated.`}function errorBarCenterIsUsedWithWrongExtent(center,extent,mark){return`${center} is not usually used with ${extent}\
 for ${mark}.`}function errorBarContinuousAxisHasCustomizedAggregate(aggregate,compositeMark){return`Continuous axis sho\
uld not have customized aggregation function ${aggregate}; ${compositeMark} already agregates the axis.`}function errorBand1DNotSupport(property){
return`1D error band does not support ${property}.`}function channelRequiredForBinned(channel){return`Channel ${channel}\
 is required for "binned" bin.`}function channelShouldNotBeUsedForBinned(channel){return`Channel ${channel} should not b\
e used with "binned" bin.`}function domainRequiredForThresholdScale(channel){return`Domain for ${channel} is required fo\
r threshold scale.`}var main=logger_default(Warn),current=main;function set(newLogger){return current=newLogger,current}
function reset(){return current=main,current}function error2(...args){current.error(...args)}function warn(...args){current.
warn(...args)}function debug(...args){current.debug(...args)}function isDateTime(o){if(o&&isObject(o)){for(let part of TIMEUNIT_PARTS)
if(hasProperty(o,part))return!0}return!1}var MONTHS=["january","february","march","april","may","june","july","august","\
september","october","november","december"],SHORT_MONTHS=MONTHS.map(m=>m.substr(0,3)),DAYS=["sunday","monday","tuesday",
"wednesday","thursday","friday","saturday"],SHORT_DAYS=DAYS.map(d=>d.substr(0,3));function normalizeQuarter(q){if(isNumeric(
q)&&(q=+q),isNumber(q))return q>4&&warn(invalidTimeUnit("quarter",q)),q-1;throw new Error(invalidTimeUnit("quarter",q))}
function normalizeMonth(m){if(isNumeric(m)&&(m=+m),isNumber(m))return m-1;{let lowerM=m.toLowerCase(),monthIndex=MONTHS.
indexOf(lowerM);if(monthIndex!==-1)return monthIndex;let shortM=lowerM.substr(0,3),shortMonthIndex=SHORT_MONTHS.indexOf(
shortM);if(shortMonthIndex!==-1)return shortMonthIndex;throw new Error(invalidTimeUnit("month",m))}}function normalizeDay(d){
if(isNumeric(d)&&(d=+d),isNumber(d))return d%7;{let lowerD=d.toLowerCase(),dayIndex=DAYS.indexOf(lowerD);if(dayIndex!==-1)
return dayIndex;let shortD=lowerD.substr(0,3),shortDayIndex=SHORT_DAYS.indexOf(shortD);if(shortDayIndex!==-1)return shortDayIndex;
throw new Error(invalidTimeUnit("day",d))}}function dateTimeParts(d,normalize2){let parts=[];if(normalize2&&d.day!==void 0&&
keys(d).length>1&&(warn(droppedDay(d)),d=duplicate(d),delete d.day),d.year!==void 0?parts.push(d.year):parts.push(2012),
d.month!==void 0){let month=normalize2?normalizeMonth(d.month):d.month;parts.push(month)}else if(d.quarter!==void 0){let quarter=normalize2?
normalizeQuarter(d.quarter):d.quarter;parts.push(isNumber(quarter)?quarter*3:`${quarter}*3`)}else parts.push(0);if(d.date!==
void 0)parts.push(d.date);else if(d.day!==void 0){let day=normalize2?normalizeDay(d.day):d.day;parts.push(isNumber(day)?
day+1:`${day}+1`)}else parts.push(1);for(let timeUnit of["hours","minutes","seconds","milliseconds"]){let unit=d[timeUnit];
parts.push(typeof unit>"u"?0:unit)}return parts}function dateTimeToExpr(d){let string=dateTimeParts(d,!0).join(", ");return d.
utc?`utc(${string})`:`datetime(${string})`}function dateTimeExprToExpr(d){let string=dateTimeParts(d,!1).join(", ");return d.
utc?`utc(${string})`:`datetime(${string})`}function dateTimeToTimestamp(d){let parts=dateTimeParts(d,!0);return d.utc?+new Date(
Date.UTC(...parts)):+new Date(...parts)}var LOCAL_SINGLE_TIMEUNIT_INDEX={year:1,quarter:1,month:1,week:1,day:1,dayofyear:1,
date:1,hours:1,minutes:1,seconds:1,milliseconds:1},TIMEUNIT_PARTS=keys(LOCAL_SINGLE_TIMEUNIT_INDEX);function isLocalSingleTimeUnit(timeUnit){
return hasOwnProperty(LOCAL_SINGLE_TIMEUNIT_INDEX,timeUnit)}function isBinnedTimeUnit(timeUnit){return isObject(timeUnit)?
timeUnit.binned:isBinnedTimeUnitString(timeUnit)}function isBinnedTimeUnitString(timeUnit){return timeUnit?.startsWith("\
binned")}function isUTCTimeUnit(t){return t.startsWith("utc")}function getLocalTimeUnitFromUTCTimeUnit(t){return t.substring(
3)}var VEGALITE_TIMEFORMAT={"year-month":"%b %Y ","year-month-date":"%b %d, %Y "};function getTimeUnitParts(timeUnit){return TIMEUNIT_PARTS.
filter(part=>containsTimeUnit(timeUnit,part))}function getSmallestTimeUnitPart(timeUnit){let parts=getTimeUnitParts(timeUnit);
return parts[parts.length-1]}function containsTimeUnit(fullTimeUnit,timeUnit){let index2=fullTimeUnit.indexOf(timeUnit);
return!(index2<0||index2>0&&timeUnit==="seconds"&&fullTimeUnit.charAt(index2-1)==="i"||fullTimeUnit.length>index2+3&&timeUnit===
"day"&&fullTimeUnit.charAt(index2+3)==="o"||index2>0&&timeUnit==="year"&&fullTimeUnit.charAt(index2-1)==="f")}function fieldExpr(fullTimeUnit,field,{
end}={end:!1}){let fieldRef=accessPathWithDatum(field),utc=isUTCTimeUnit(fullTimeUnit)?"utc":"";function func(timeUnit){
return timeUnit==="quarter"?`(${utc}quarter(${fieldRef})-1)`:`${utc}${timeUnit}(${fieldRef})`}let lastTimeUnit,dateExpr={};
for(let part of TIMEUNIT_PARTS)containsTimeUnit(fullTimeUnit,part)&&(dateExpr[part]=func(part),lastTimeUnit=part);return end&&
(dateExpr[lastTimeUnit]+="+1"),dateTimeExprToExpr(dateExpr)}function timeUnitSpecifierExpression(timeUnit){if(!timeUnit)
return;let timeUnitParts=getTimeUnitParts(timeUnit);return`timeUnitSpecifier(${stringify(timeUnitParts)}, ${stringify(VEGALITE_TIMEFORMAT)}\
)`}function formatExpression(timeUnit,field,isUTCScale){if(!timeUnit)return;let expr=timeUnitSpecifierExpression(timeUnit);
return`${isUTCScale||isUTCTimeUnit(timeUnit)?"utc":"time"}Format(${field}, ${expr})`}function normalizeTimeUnit(timeUnit){
if(!timeUnit)return;let params;return isString(timeUnit)?isBinnedTimeUnitString(timeUnit)?params={unit:timeUnit.substring(
6),binned:!0}:params={unit:timeUnit}:isObject(timeUnit)&&(params={...timeUnit,...timeUnit.unit?{unit:timeUnit.unit}:{}}),
isUTCTimeUnit(params.unit)&&(params.utc=!0,params.unit=getLocalTimeUnitFromUTCTimeUnit(params.unit)),params}function timeUnitToString(tu){
let{utc,...rest}=normalizeTimeUnit(tu);return rest.unit?(utc?"utc":"")+keys(rest).map(p=>varName(`${p==="unit"?"":`_${p}\
_`}${rest[p]}`)).join(""):`${utc?"utc":""}timeunit${keys(rest).map(p=>varName(`_${p}_${rest[p]}`)).join("")}`}function durationExpr(timeUnit,wrap=x=>x){
let normalizedTimeUnit=normalizeTimeUnit(timeUnit),smallestUnitPart=getSmallestTimeUnitPart(normalizedTimeUnit.unit);if(smallestUnitPart&&
smallestUnitPart!=="day"){let startDate={year:2001,month:1,date:1,hours:0,minutes:0,seconds:0,milliseconds:0},{step,part}=getDateTimePartAndStep(
smallestUnitPart,normalizedTimeUnit.step),endDate={...startDate,[part]:+startDate[part]+step};return`${wrap(dateTimeToExpr(
endDate))} - ${wrap(dateTimeToExpr(startDate))}`}}var DATE_PARTS={year:1,month:1,date:1,hours:1,minutes:1,seconds:1,milliseconds:1};
function isDatePart(timeUnit){return hasOwnProperty(DATE_PARTS,timeUnit)}function getDateTimePartAndStep(timeUnit,step=1){
if(isDatePart(timeUnit))return{part:timeUnit,step};switch(timeUnit){case"day":case"dayofyear":return{part:"date",step};case"\
quarter":return{part:"month",step:step*3};case"week":return{part:"date",step:step*7}}}function isSelectionPredicate(predicate){
return hasProperty(predicate,"param")}function isFieldEqualPredicate(predicate){return!!predicate?.field&&predicate.equal!==
void 0}function isFieldLTPredicate(predicate){return!!predicate?.field&&predicate.lt!==void 0}function isFieldLTEPredicate(predicate){
return!!predicate?.field&&predicate.lte!==void 0}function isFieldGTPredicate(predicate){return!!predicate?.field&&predicate.
gt!==void 0}function isFieldGTEPredicate(predicate){return!!predicate?.field&&predicate.gte!==void 0}function isFieldRangePredicate(predicate){
if(predicate?.field){if(isArray(predicate.range)&&predicate.range.length===2)return!0;if(isSignalRef(predicate.range))return!0}
return!1}function isFieldOneOfPredicate(predicate){return!!predicate?.field&&(isArray(predicate.oneOf)||isArray(predicate.
in))}function isFieldValidPredicate(predicate){return!!predicate?.field&&predicate.valid!==void 0}function isFieldPredicate(predicate){
return isFieldOneOfPredicate(predicate)||isFieldEqualPredicate(predicate)||isFieldRangePredicate(predicate)||isFieldLTPredicate(
predicate)||isFieldGTPredicate(predicate)||isFieldLTEPredicate(predicate)||isFieldGTEPredicate(predicate)}function predicateValueExpr(v,timeUnit){
return valueExpr(v,{timeUnit,wrapTime:!0})}function predicateValuesExpr(vals2,timeUnit){return vals2.map(v=>predicateValueExpr(
v,timeUnit))}function fieldFilterExpression(predicate,useInRange=!0){let{field}=predicate,normalizedTimeUnit=normalizeTimeUnit(
predicate.timeUnit),{unit,binned}=normalizedTimeUnit||{},rawFieldExpr=vgField(predicate,{expr:"datum"}),fieldExpr$1=unit?
`time(${binned?rawFieldExpr:fieldExpr(unit,field)})`:rawFieldExpr;if(isFieldEqualPredicate(predicate))return`${fieldExpr$1}\
===${predicateValueExpr(predicate.equal,unit)}`;if(isFieldLTPredicate(predicate)){let upper=predicate.lt;return`${fieldExpr$1}\
<${predicateValueExpr(upper,unit)}`}else if(isFieldGTPredicate(predicate)){let lower=predicate.gt;return`${fieldExpr$1}>${predicateValueExpr(
lower,unit)}`}else if(isFieldLTEPredicate(predicate)){let upper=predicate.lte;return`${fieldExpr$1}<=${predicateValueExpr(
upper,unit)}`}else if(isFieldGTEPredicate(predicate)){let lower=predicate.gte;return`${fieldExpr$1}>=${predicateValueExpr(
lower,unit)}`}else{if(isFieldOneOfPredicate(predicate))return`indexof([${predicateValuesExpr(predicate.oneOf,unit).join(
",")}], ${fieldExpr$1}) !== -1`;if(isFieldValidPredicate(predicate))return fieldValidPredicate(fieldExpr$1,predicate.valid);
if(isFieldRangePredicate(predicate)){let{range:range2}=replaceExprRef(predicate),lower=isSignalRef(range2)?{signal:`${range2.
signal}[0]`}:range2[0],upper=isSignalRef(range2)?{signal:`${range2.signal}[1]`}:range2[1];if(lower!==null&&upper!==null&&
useInRange)return`inrange(${fieldExpr$1}, [${predicateValueExpr(lower,unit)}, ${predicateValueExpr(upper,unit)}])`;let exprs=[];
return lower!==null&&exprs.push(`${fieldExpr$1} >= ${predicateValueExpr(lower,unit)}`),upper!==null&&exprs.push(`${fieldExpr$1}\
 <= ${predicateValueExpr(upper,unit)}`),exprs.length>0?exprs.join(" && "):"true"}}throw new Error(`Invalid field predica\
te: ${stringify(predicate)}`)}function fieldValidPredicate(fieldExpr2,valid=!0){return valid?`isValid(${fieldExpr2}) && \
isFinite(+${fieldExpr2})`:`!isValid(${fieldExpr2}) || !isFinite(+${fieldExpr2})`}function normalizePredicate$1(f){return isFieldPredicate(
f)&&f.timeUnit?{...f,timeUnit:normalizeTimeUnit(f.timeUnit)}:f}var Type={quantitative:"quantitative",ordinal:"ordinal",temporal:"\
temporal",nominal:"nominal",geojson:"geojson"};function isContinuous(type2){return type2==="quantitative"||type2==="temp\
oral"}function isDiscrete$1(type2){return type2==="ordinal"||type2==="nominal"}var QUANTITATIVE=Type.quantitative,ORDINAL=Type.
ordinal,TEMPORAL=Type.temporal,NOMINAL=Type.nominal,GEOJSON=Type.geojson;function getFullName(type2){if(type2)switch(type2=
type2.toLowerCase(),type2){case"q":case QUANTITATIVE:return"quantitative";case"t":case TEMPORAL:return"temporal";case"o":case ORDINAL:
return"ordinal";case"n":case NOMINAL:return"nominal";case GEOJSON:return"geojson"}}var ScaleType={LINEAR:"linear",LOG:"l\
og",POW:"pow",SQRT:"sqrt",TIME:"time",UTC:"utc",POINT:"point",BAND:"band"},SCALE_CATEGORY_INDEX={linear:"numeric",log:"n\
umeric",pow:"numeric",sqrt:"numeric",symlog:"numeric",identity:"numeric",sequential:"numeric",time:"time",utc:"time",ordinal:"\
ordinal","bin-ordinal":"bin-ordinal",point:"ordinal-position",band:"ordinal-position",quantile:"discretizing",quantize:"\
discretizing",threshold:"discretizing"};function scaleCompatible(scaleType1,scaleType2){let scaleCategory1=SCALE_CATEGORY_INDEX[scaleType1],
scaleCategory2=SCALE_CATEGORY_INDEX[scaleType2];return scaleCategory1===scaleCategory2||scaleCategory1==="ordinal-positi\
on"&&scaleCategory2==="time"||scaleCategory2==="ordinal-position"&&scaleCategory1==="time"}var SCALE_PRECEDENCE_INDEX={linear:0,
log:1,pow:1,sqrt:1,symlog:1,identity:1,sequential:1,time:0,utc:0,point:10,band:11,ordinal:0,"bin-ordinal":0,quantile:0,quantize:0,
threshold:0};function scaleTypePrecedence(scaleType2){return SCALE_PRECEDENCE_INDEX[scaleType2]}var QUANTITATIVE_SCALES=new Set(
["linear","log","pow","sqrt","symlog"]),CONTINUOUS_TO_CONTINUOUS_SCALES=new Set([...QUANTITATIVE_SCALES,"time","utc"]);function isQuantitative(type2){
return QUANTITATIVE_SCALES.has(type2)}var CONTINUOUS_TO_DISCRETE_SCALES=new Set(["quantile","quantize","threshold"]),CONTINUOUS_DOMAIN_SCALES=new Set(
[...CONTINUOUS_TO_CONTINUOUS_SCALES,...CONTINUOUS_TO_DISCRETE_SCALES,"sequential","identity"]),DISCRETE_DOMAIN_SCALES=new Set(
["ordinal","bin-ordinal","point","band"]);function hasDiscreteDomain(type2){return DISCRETE_DOMAIN_SCALES.has(type2)}function hasContinuousDomain(type2){
return CONTINUOUS_DOMAIN_SCALES.has(type2)}function isContinuousToContinuous(type2){return CONTINUOUS_TO_CONTINUOUS_SCALES.
has(type2)}function isContinuousToDiscrete(type2){return CONTINUOUS_TO_DISCRETE_SCALES.has(type2)}var defaultScaleConfig={
pointPadding:.5,barBandPaddingInner:.1,rectBandPaddingInner:0,tickBandPaddingInner:.25,bandWithNestedOffsetPaddingInner:.2,
bandWithNestedOffsetPaddingOuter:.2,minBandSize:2,minFontSize:8,maxFontSize:40,minOpacity:.3,maxOpacity:.8,minSize:4,minStrokeWidth:1,
maxStrokeWidth:4,quantileCount:4,quantizeCount:4,zero:!0,framesPerSecond:2,animationDuration:5};function isExtendedScheme(scheme2){
return!isString(scheme2)&&hasProperty(scheme2,"name")}function isParameterDomain(domain2){return hasProperty(domain2,"pa\
ram")}function isDomainUnionWith(domain2){return hasProperty(domain2,"unionWith")}function isFieldRange(range2){return isObject(
range2)&&"field"in range2}var SCALE_PROPERTY_INDEX={type:1,domain:1,domainMax:1,domainMin:1,domainMid:1,domainRaw:1,align:1,
range:1,rangeMax:1,rangeMin:1,scheme:1,bins:1,reverse:1,round:1,clamp:1,nice:1,base:1,exponent:1,constant:1,interpolate:1,
zero:1,padding:1,paddingInner:1,paddingOuter:1},{type,domain:domain$1,range,rangeMax,rangeMin,scheme,...NON_TYPE_DOMAIN_RANGE_VEGA_SCALE_PROPERTY_INDEX}=SCALE_PROPERTY_INDEX,
NON_TYPE_DOMAIN_RANGE_VEGA_SCALE_PROPERTIES=keys(NON_TYPE_DOMAIN_RANGE_VEGA_SCALE_PROPERTY_INDEX);function scaleTypeSupportProperty(scaleType2,propName){
switch(propName){case"type":case"domain":case"reverse":case"range":return!0;case"scheme":case"interpolate":return!["poin\
t","band","identity"].includes(scaleType2);case"bins":return!["point","band","identity","ordinal"].includes(scaleType2);case"\
round":return isContinuousToContinuous(scaleType2)||scaleType2==="band"||scaleType2==="point";case"padding":case"rangeMi\
n":case"rangeMax":return isContinuousToContinuous(scaleType2)||["point","band"].includes(scaleType2);case"paddingOuter":case"\
align":return["point","band"].includes(scaleType2);case"paddingInner":return scaleType2==="band";case"domainMax":case"do\
mainMid":case"domainMin":case"domainRaw":case"clamp":return isContinuousToContinuous(scaleType2);case"nice":return isContinuousToContinuous(
scaleType2)||scaleType2==="quantize"||scaleType2==="threshold";case"exponent":return scaleType2==="pow";case"base":return scaleType2===
"log";case"constant":return scaleType2==="symlog";case"zero":return hasContinuousDomain(scaleType2)&&!contains(["log","t\
ime","utc","threshold","quantile"],scaleType2)}}function channelScalePropertyIncompatability(channel,propName){switch(propName){case"\
interpolate":case"scheme":case"domainMid":return isColorChannel(channel)?void 0:cannotUseScalePropertyWithNonColor(propName);case"\
align":case"type":case"bins":case"domain":case"domainMax":case"domainMin":case"domainRaw":case"range":case"base":case"ex\
ponent":case"constant":case"nice":case"padding":case"paddingInner":case"paddingOuter":case"rangeMax":case"rangeMin":case"\
reverse":case"round":case"clamp":case"zero":return}}function scaleTypeSupportDataType(specifiedType,fieldDefType){return contains(
[ORDINAL,NOMINAL],fieldDefType)?specifiedType===void 0||hasDiscreteDomain(specifiedType):fieldDefType===TEMPORAL?contains(
[ScaleType.TIME,ScaleType.UTC,void 0],specifiedType):fieldDefType===QUANTITATIVE?isQuantitative(specifiedType)||isContinuousToDiscrete(
specifiedType)||specifiedType===void 0:!0}function channelSupportScaleType(channel,scaleType2,hasNestedOffsetScale=!1){if(!isScaleChannel(
channel))return!1;switch(channel){case X:case Y:case XOFFSET:case YOFFSET:case THETA:case RADIUS:return isContinuousToContinuous(
scaleType2)||scaleType2==="band"?!0:scaleType2==="point"?!hasNestedOffsetScale:!1;case TIME:return contains(["linear","b\
and"],scaleType2);case SIZE:case STROKEWIDTH:case OPACITY:case FILLOPACITY:case STROKEOPACITY:case ANGLE:return isContinuousToContinuous(
scaleType2)||isContinuousToDiscrete(scaleType2)||contains(["band","point","ordinal"],scaleType2);case COLOR:case FILL:case STROKE:
return scaleType2!=="band";case STROKEDASH:case SHAPE:return scaleType2==="ordinal"||isContinuousToDiscrete(scaleType2)}}
function isScaleInvalidDataIncludeAsValue(invalidDataMode){return isObject(invalidDataMode)&&"value"in invalidDataMode}var Mark={
arc:"arc",area:"area",bar:"bar",image:"image",line:"line",point:"point",rect:"rect",rule:"rule",text:"text",tick:"tick",
trail:"trail",circle:"circle",square:"square",geoshape:"geoshape"},ARC=Mark.arc,AREA=Mark.area,BAR=Mark.bar,IMAGE=Mark.image,
LINE=Mark.line,POINT=Mark.point,RECT=Mark.rect,RULE=Mark.rule,TEXT=Mark.text,TICK=Mark.tick,TRAIL=Mark.trail,CIRCLE=Mark.
circle,SQUARE=Mark.square,GEOSHAPE=Mark.geoshape;function isPathMark(m){return["line","area","trail"].includes(m)}function isRectBasedMark(m){
return["rect","bar","image","arc","tick"].includes(m)}var PRIMITIVE_MARKS=new Set(keys(Mark));function isMarkDef(mark){return hasProperty(
mark,"type")}var STROKE_CONFIG=["stroke","strokeWidth","strokeDash","strokeDashOffset","strokeOpacity","strokeJoin","str\
okeMiterLimit"],FILL_CONFIG=["fill","fillOpacity"],FILL_STROKE_CONFIG=[...STROKE_CONFIG,...FILL_CONFIG],VL_ONLY_MARK_CONFIG_INDEX={
color:1,filled:1,invalid:1,order:1,radius2:1,theta2:1,timeUnitBandSize:1,timeUnitBandPosition:1},VL_ONLY_MARK_CONFIG_PROPERTIES=keys(
VL_ONLY_MARK_CONFIG_INDEX),VL_ONLY_RECT_CONFIG=["binSpacing","continuousBandSize","discreteBandSize","minBandSize"],VL_ONLY_MARK_SPECIFIC_CONFIG_PROPERTY_INDEX={
area:["line","point"],bar:VL_ONLY_RECT_CONFIG,rect:VL_ONLY_RECT_CONFIG,line:["point"],tick:["bandSize","thickness",...VL_ONLY_RECT_CONFIG]},
defaultMarkConfig={color:"#4c78a8",invalid:"break-paths-show-path-domains",timeUnitBandSize:1},MARK_CONFIG_INDEX={mark:1,
arc:1,area:1,bar:1,circle:1,image:1,line:1,point:1,rect:1,rule:1,square:1,text:1,tick:1,trail:1,geoshape:1},MARK_CONFIGS=keys(
MARK_CONFIG_INDEX);function isRelativeBandSize(o){return hasProperty(o,"band")}var BAR_CORNER_RADIUS_INDEX={horizontal:[
"cornerRadiusTopRight","cornerRadiusBottomRight"],vertical:["cornerRadiusTopLeft","cornerRadiusTopRight"]},DEFAULT_RECT_BAND_SIZE=5,
defaultRectConfig={binSpacing:0,continuousBandSize:DEFAULT_RECT_BAND_SIZE,minBandSize:.25,timeUnitBandPosition:.5},defaultBarConfig={
...defaultRectConfig,binSpacing:1},defaultTickConfig={...defaultRectConfig,thickness:1};function getMarkType(m){return isMarkDef(
m)?m.type:m}function normalizeInvalidDataMode(mode,{isPath}){return mode===void 0||mode==="break-paths-show-path-domains"?
isPath?"break-paths-show-domains":"filter":mode===null?"show":mode}function getScaleInvalidDataMode({markDef,config,scaleChannel,
scaleType:scaleType2,isCountAggregate}){if(!scaleType2||!hasContinuousDomain(scaleType2)||isCountAggregate)return"always\
-valid";let invalidMode=normalizeInvalidDataMode(getMarkPropOrConfig("invalid",markDef,config),{isPath:isPathMark(markDef.
type)});return config.scale?.invalid?.[scaleChannel]!==void 0?"show":invalidMode}function shouldBreakPath(mode){return mode===
"break-paths-filter-domains"||mode==="break-paths-show-domains"}function scaledZeroOrMinOrMax({scaleName,scale,mode}){let domain2=`\
domain('${scaleName}')`;if(!scale||!scaleName)return;let min=`${domain2}[0]`,max=`peek(${domain2})`,domainHasZero=scale.
domainHasZero();return domainHasZero==="definitely"?{scale:scaleName,value:0}:domainHasZero==="maybe"?{signal:`scale('${scaleName}\
', inrange(0, ${domain2}) ? 0 : ${mode==="zeroOrMin"?min:max})`}:{signal:`scale('${scaleName}', ${mode==="zeroOrMin"?min:
max})`}}function getConditionalValueRefForIncludingInvalidValue({scaleChannel,channelDef,scale,scaleName,markDef,config}){
let scaleType2=scale?.get("type"),fieldDef=getFieldDef(channelDef),isCountAggregate=isCountingAggregateOp(fieldDef?.aggregate),
invalidDataMode=getScaleInvalidDataMode({scaleChannel,markDef,config,scaleType:scaleType2,isCountAggregate});if(fieldDef&&
invalidDataMode==="show"){let includeAs=config.scale.invalid?.[scaleChannel]??"zero-or-min";return{test:fieldValidPredicate(
vgField(fieldDef,{expr:"datum"}),!1),...refForInvalidValues(includeAs,scale,scaleName)}}}function refForInvalidValues(includeAs,scale,scaleName){
if(isScaleInvalidDataIncludeAsValue(includeAs)){let{value}=includeAs;return isSignalRef(value)?{signal:value.signal}:{value}}
return scaledZeroOrMinOrMax({scale,scaleName,mode:"zeroOrMin"})}function midPointRefWithPositionInvalidTest(params){let{
channel,channelDef,markDef,scale,scaleName,config}=params,scaleChannel=getMainRangeChannel(channel),mainRef=midPoint(params),
valueRefForIncludingInvalid=getConditionalValueRefForIncludingInvalidValue({scaleChannel,channelDef,scale,scaleName,markDef,
config});return valueRefForIncludingInvalid!==void 0?[valueRefForIncludingInvalid,mainRef]:mainRef}function datumDefToExpr(datumDef){
let{datum}=datumDef;return isDateTime(datum)?dateTimeToExpr(datum):`${stringify(datum)}`}function valueRefForFieldOrDatumDef(fieldDef,scaleName,opt,encode){
let ref={};if(scaleName&&(ref.scale=scaleName),isDatumDef(fieldDef)){let{datum}=fieldDef;isDateTime(datum)?ref.signal=dateTimeToExpr(
datum):isSignalRef(datum)?ref.signal=datum.signal:isExprRef(datum)?ref.signal=datum.expr:ref.value=datum}else ref.field=
vgField(fieldDef,opt);if(encode){let{offset,band}=encode;offset&&(ref.offset=offset),band&&(ref.band=band)}return ref}function interpolatedSignalRef({
scaleName,fieldOrDatumDef,fieldOrDatumDef2,offset,startSuffix,endSuffix="end",bandPosition=.5}){let expr=!isSignalRef(bandPosition)&&
0<bandPosition&&bandPosition<1?"datum":void 0,start=vgField(fieldOrDatumDef,{expr,suffix:startSuffix}),end=fieldOrDatumDef2!==
void 0?vgField(fieldOrDatumDef2,{expr}):vgField(fieldOrDatumDef,{suffix:endSuffix,expr}),ref={};if(bandPosition===0||bandPosition===
1){ref.scale=scaleName;let field=bandPosition===0?start:end;ref.field=field}else{let datum=isSignalRef(bandPosition)?`(1\
-${bandPosition.signal}) * ${start} + ${bandPosition.signal} * ${end}`:`${1-bandPosition} * ${start} + ${bandPosition} *\
 ${end}`;ref.signal=`scale("${scaleName}", ${datum})`}return offset&&(ref.offset=offset),ref}function binSizeExpr({scaleName,
fieldDef}){let start=vgField(fieldDef,{expr:"datum"}),end=vgField(fieldDef,{expr:"datum",suffix:"end"});return`abs(scale\
("${scaleName}", ${end}) - scale("${scaleName}", ${start}))`}function midPoint({channel,channelDef,channel2Def,markDef,config,
scaleName,scale,stack:stack2,offset,defaultRef,bandPosition}){if(channelDef){if(isFieldOrDatumDef(channelDef)){let scaleType2=scale?.
get("type");if(isTypedFieldDef(channelDef)){bandPosition??=getBandPosition({fieldDef:channelDef,fieldDef2:channel2Def,markDef,
config});let{bin,timeUnit,type:type2}=channelDef;if(isBinning(bin)||bandPosition&&timeUnit&&type2===TEMPORAL)return stack2?.
impute?valueRefForFieldOrDatumDef(channelDef,scaleName,{binSuffix:"mid"},{offset}):bandPosition&&!hasDiscreteDomain(scaleType2)?
interpolatedSignalRef({scaleName,fieldOrDatumDef:channelDef,bandPosition,offset}):valueRefForFieldOrDatumDef(channelDef,
scaleName,binRequiresRange(channelDef,channel)?{binSuffix:"range"}:{},{offset});if(isBinned(bin)){if(isFieldDef(channel2Def))
return interpolatedSignalRef({scaleName,fieldOrDatumDef:channelDef,fieldOrDatumDef2:channel2Def,bandPosition,offset});warn(
channelRequiredForBinned(channel===X?X2:Y2))}}return valueRefForFieldOrDatumDef(channelDef,scaleName,hasDiscreteDomain(scaleType2)?
{binSuffix:"range"}:{},{offset,band:scaleType2==="band"?bandPosition??channelDef.bandPosition??.5:void 0})}else if(isValueDef(
channelDef)){let value=channelDef.value,offsetMixins=offset?{offset}:{};return{...widthHeightValueOrSignalRef(channel,value),
...offsetMixins}}}return isFunction(defaultRef)&&(defaultRef=defaultRef()),defaultRef&&{...defaultRef,...offset?{offset}:
{}}}function widthHeightValueOrSignalRef(channel,value){return contains(["x","x2"],channel)&&value==="width"?{field:{group:"\
width"}}:contains(["y","y2"],channel)&&value==="height"?{field:{group:"height"}}:signalOrValueRef(value)}function isCustomFormatType(formatType){
return formatType&&formatType!=="number"&&formatType!=="time"}function customFormatExpr(formatType,field,format){return`${formatType}\
(${field}${format?`, ${stringify(format)}`:""})`}function formatSignalRef({fieldOrDatumDef,format,formatType,expr,normalizeStack,
config}){if(isCustomFormatType(formatType))return formatCustomType({fieldOrDatumDef,format,formatType,expr,config});let field=fieldToFormat(
fieldOrDatumDef,expr,normalizeStack),type2=channelDefType(fieldOrDatumDef);if(format===void 0&&formatType===void 0&&config.
customFormatTypes){if(type2==="quantitative"){if(normalizeStack&&config.normalizedNumberFormatType)return formatCustomType(
{fieldOrDatumDef,format:config.normalizedNumberFormat,formatType:config.normalizedNumberFormatType,expr,config});if(config.
numberFormatType)return formatCustomType({fieldOrDatumDef,format:config.numberFormat,formatType:config.numberFormatType,
expr,config})}if(type2==="temporal"&&config.timeFormatType&&isFieldDef(fieldOrDatumDef)&&fieldOrDatumDef.timeUnit===void 0)
return formatCustomType({fieldOrDatumDef,format:config.timeFormat,formatType:config.timeFormatType,expr,config})}function getTimeDef(def){
return isFieldDef(def)?normalizeTimeUnit(def.timeUnit)||{}:{unit:void 0,utc:void 0}}if(isFieldOrDatumDefForTimeFormat(fieldOrDatumDef)){
let{unit:timeUnit,utc:isUTCUnit}=getTimeDef(fieldOrDatumDef),signal=timeFormatExpression({field,timeUnit,format,formatType:config.
timeFormatType,rawTimeFormat:config.timeFormat,isUTCScale:isUTCUnit||isScaleFieldDef(fieldOrDatumDef)&&fieldOrDatumDef.scale?.
type===ScaleType.UTC});return signal?{signal}:void 0}if(format=numberFormat({type:type2,specifiedFormat:format,config,normalizeStack}),
isFieldDef(fieldOrDatumDef)&&isBinning(fieldOrDatumDef.bin)){let endField=vgField(fieldOrDatumDef,{expr,binSuffix:"end"});
return{signal:binFormatExpression(field,endField,format,formatType,config)}}else return format||channelDefType(fieldOrDatumDef)===
"quantitative"?{signal:`${formatExpr(field,format)}`}:{signal:`isValid(${field}) ? ${field} : ""+${field}`}}function fieldToFormat(fieldOrDatumDef,expr,normalizeStack){
return isFieldDef(fieldOrDatumDef)?normalizeStack?`${vgField(fieldOrDatumDef,{expr,suffix:"end"})}-${vgField(fieldOrDatumDef,
{expr,suffix:"start"})}`:vgField(fieldOrDatumDef,{expr}):datumDefToExpr(fieldOrDatumDef)}function formatCustomType({fieldOrDatumDef,
format,formatType,expr,normalizeStack,config,field}){if(field??=fieldToFormat(fieldOrDatumDef,expr,normalizeStack),field!==
"datum.value"&&isFieldDef(fieldOrDatumDef)&&isBinning(fieldOrDatumDef.bin)){let endField=vgField(fieldOrDatumDef,{expr,binSuffix:"\
end"});return{signal:binFormatExpression(field,endField,format,formatType,config)}}return{signal:customFormatExpr(formatType,
field,format)}}function guideFormat(fieldOrDatumDef,type2,format,formatType,config,omitTimeFormatConfig){if(!(isString(formatType)&&
isCustomFormatType(formatType))&&!(format===void 0&&formatType===void 0&&config.customFormatTypes&&channelDefType(fieldOrDatumDef)===
"quantitative"&&(config.normalizedNumberFormatType&&isPositionFieldOrDatumDef(fieldOrDatumDef)&&fieldOrDatumDef.stack===
"normalize"||config.numberFormatType))){if(isPositionFieldOrDatumDef(fieldOrDatumDef)&&fieldOrDatumDef.stack==="normaliz\
e"&&config.normalizedNumberFormat)return numberFormat({type:"quantitative",config,normalizeStack:!0});if(isFieldOrDatumDefForTimeFormat(
fieldOrDatumDef)){let timeUnit=isFieldDef(fieldOrDatumDef)?normalizeTimeUnit(fieldOrDatumDef.timeUnit)?.unit:void 0;return timeUnit===
void 0&&config.customFormatTypes&&config.timeFormatType?void 0:timeFormat({specifiedFormat:format,timeUnit,config,omitTimeFormatConfig})}
return numberFormat({type:type2,specifiedFormat:format,config})}}function guideFormatType(formatType,fieldOrDatumDef,scaleType2){
if(formatType&&(isSignalRef(formatType)||formatType==="number"||formatType==="time"))return formatType;if(isFieldOrDatumDefForTimeFormat(
fieldOrDatumDef)&&scaleType2!=="time"&&scaleType2!=="utc")return isFieldDef(fieldOrDatumDef)&&normalizeTimeUnit(fieldOrDatumDef?.
timeUnit)?.utc?"utc":"time"}function numberFormat({type:type2,specifiedFormat,config,normalizeStack}){if(isString(specifiedFormat))
return specifiedFormat;if(type2===QUANTITATIVE)return normalizeStack?config.normalizedNumberFormat:config.numberFormat}function timeFormat({
specifiedFormat,timeUnit,config,omitTimeFormatConfig}){return specifiedFormat||(timeUnit?{signal:timeUnitSpecifierExpression(
timeUnit)}:omitTimeFormatConfig?void 0:config.timeFormat)}function formatExpr(field,format){return`format(${field}, "${format||
""}")`}function binNumberFormatExpr(field,format,formatType,config){return isCustomFormatType(formatType)?customFormatExpr(
formatType,field,format):formatExpr(field,(isString(format)?format:void 0)??config.numberFormat)}function binFormatExpression(startField,endField,format,formatType,config){
if(format===void 0&&formatType===void 0&&config.customFormatTypes&&config.numberFormatType)return binFormatExpression(startField,
endField,config.numberFormat,config.numberFormatType,config);let start=binNumberFormatExpr(startField,format,formatType,
config),end=binNumberFormatExpr(endField,format,formatType,config);return`${fieldValidPredicate(startField,!1)} ? "null"\
 : ${start} + "${BIN_RANGE_DELIMITER}" + ${end}`}function timeFormatExpression({field,timeUnit,format,formatType,rawTimeFormat,
isUTCScale}){return!timeUnit||format?!timeUnit&&formatType?`${formatType}(${field}, ${stringify(format)})`:(format=isString(
format)?format:rawTimeFormat,`${isUTCScale?"utc":"time"}Format(${field}, ${stringify(format)})`):formatExpression(timeUnit,
field,isUTCScale)}var DEFAULT_SORT_OP="min",SORT_BY_CHANNEL_INDEX={x:1,y:1,color:1,fill:1,stroke:1,strokeWidth:1,size:1,
shape:1,fillOpacity:1,strokeOpacity:1,opacity:1,text:1};function isSortByChannel(c){return hasOwnProperty(SORT_BY_CHANNEL_INDEX,
c)}function isSortByEncoding(sort){return hasProperty(sort,"encoding")}function isSortField(sort){return sort&&(sort.op===
"count"||hasProperty(sort,"field"))}function isSortArray(sort){return sort&&isArray(sort)}function isFacetMapping(f){return hasProperty(
f,"row")||hasProperty(f,"column")}function isFacetFieldDef(channelDef){return hasProperty(channelDef,"header")}function isFacetSpec(spec){
return hasProperty(spec,"facet")}function isConditionalParameter(c){return hasProperty(c,"param")}function isRepeatRef(field){
return!isString(field)&&hasProperty(field,"repeat")}function toFieldDefBase(fieldDef){let{field,timeUnit,bin,aggregate}=fieldDef;
return{...timeUnit?{timeUnit}:{},...bin?{bin}:{},...aggregate?{aggregate}:{},field}}function isSortableFieldDef(fieldDef){
return hasProperty(fieldDef,"sort")}function getBandPosition({fieldDef,fieldDef2,markDef:mark,config}){if(isFieldOrDatumDef(
fieldDef)&&fieldDef.bandPosition!==void 0)return fieldDef.bandPosition;if(isFieldDef(fieldDef)){let{timeUnit,bin}=fieldDef;
if(timeUnit&&!fieldDef2)return getMarkConfig("timeUnitBandPosition",mark,config);if(isBinning(bin))return .5}}function getBandSize({
channel,fieldDef,fieldDef2,markDef:mark,config,scaleType:scaleType2,useVlSizeChannel}){let sizeChannel=getSizeChannel(channel),
size=getMarkPropOrConfig(useVlSizeChannel?"size":sizeChannel,mark,config,{vgChannel:sizeChannel});if(size!==void 0)return size;
if(isFieldDef(fieldDef)){let{timeUnit,bin}=fieldDef;if(timeUnit&&!fieldDef2)return{band:getMarkConfig("timeUnitBandSize",
mark,config)};if(isBinning(bin)&&!hasDiscreteDomain(scaleType2))return{band:1}}if(isRectBasedMark(mark.type))return scaleType2?
hasDiscreteDomain(scaleType2)?config[mark.type]?.discreteBandSize||{band:1}:config[mark.type]?.continuousBandSize:config[mark.
type]?.discreteBandSize}function hasBandEnd(fieldDef,fieldDef2,markDef,config){return isBinning(fieldDef.bin)||fieldDef.
timeUnit&&isTypedFieldDef(fieldDef)&&fieldDef.type==="temporal"?getBandPosition({fieldDef,fieldDef2,markDef,config})!==void 0:
!1}function isOrderOnlyDef(orderDef){return hasProperty(orderDef,"sort")&&!hasProperty(orderDef,"field")}function isConditionalDef(channelDef){
return hasProperty(channelDef,"condition")}function hasConditionalFieldDef(channelDef){let condition=channelDef?.condition;
return!!condition&&!isArray(condition)&&isFieldDef(condition)}function hasConditionalFieldOrDatumDef(channelDef){let condition=channelDef?.
condition;return!!condition&&!isArray(condition)&&isFieldOrDatumDef(condition)}function hasConditionalValueDef(channelDef){
let condition=channelDef?.condition;return!!condition&&(isArray(condition)||isValueDef(condition))}function isFieldDef(channelDef){
return hasProperty(channelDef,"field")||channelDef?.aggregate==="count"}function channelDefType(channelDef){return channelDef?.
type}function isDatumDef(channelDef){return hasProperty(channelDef,"datum")}function isContinuousFieldOrDatumDef(cd){return isTypedFieldDef(
cd)&&!isDiscrete(cd)||isNumericDataDef(cd)}function isUnbinnedQuantitativeFieldOrDatumDef(cd){return isTypedFieldDef(cd)&&
cd.type==="quantitative"&&!cd.bin||isNumericDataDef(cd)}function isNumericDataDef(cd){return isDatumDef(cd)&&isNumber(cd.
datum)}function isFieldOrDatumDef(channelDef){return isFieldDef(channelDef)||isDatumDef(channelDef)}function isTypedFieldDef(channelDef){
return channelDef&&(hasProperty(channelDef,"field")||channelDef.aggregate==="count")&&hasProperty(channelDef,"type")}function isValueDef(channelDef){
return hasProperty(channelDef,"value")}function isScaleFieldDef(channelDef){return hasProperty(channelDef,"scale")||hasProperty(
channelDef,"sort")}function isPositionFieldOrDatumDef(channelDef){return hasProperty(channelDef,"axis")||hasProperty(channelDef,
"stack")||hasProperty(channelDef,"impute")}function isMarkPropFieldOrDatumDef(channelDef){return hasProperty(channelDef,
"legend")}function isStringFieldOrDatumDef(channelDef){return hasProperty(channelDef,"format")||hasProperty(channelDef,"\
formatType")}function toStringFieldDef(fieldDef){return omit(fieldDef,["legend","axis","header","scale"])}function isOpFieldDef(fieldDef){
return hasProperty(fieldDef,"op")}function vgField(fieldDef,opt={}){let field=fieldDef.field,prefix=opt.prefix,suffix=opt.
suffix,argAccessor="";if(isCount(fieldDef))field=internalField("count");else{let fn;if(!opt.nofn)if(isOpFieldDef(fieldDef))
fn=fieldDef.op;else{let{bin,aggregate,timeUnit}=fieldDef;isBinning(bin)?(fn=binToString(bin),suffix=(opt.binSuffix??"")+
(opt.suffix??"")):aggregate?isArgmaxDef(aggregate)?(argAccessor=`["${field}"]`,field=`argmax_${aggregate.argmax}`):isArgminDef(
aggregate)?(argAccessor=`["${field}"]`,field=`argmin_${aggregate.argmin}`):fn=String(aggregate):timeUnit&&!isBinnedTimeUnit(
timeUnit)&&(fn=timeUnitToString(timeUnit),suffix=(!["range","mid"].includes(opt.binSuffix)&&opt.binSuffix||"")+(opt.suffix??
""))}fn&&(field=field?`${fn}_${field}`:fn)}return suffix&&(field=`${field}_${suffix}`),prefix&&(field=`${prefix}_${field}`),
opt.forAs?removePathFromField(field):opt.expr?flatAccessWithDatum(field,opt.expr)+argAccessor:replacePathInField(field)+
argAccessor}function isDiscrete(def){switch(def.type){case"nominal":case"ordinal":case"geojson":return!0;case"quantitati\
ve":return isFieldDef(def)&&!!def.bin;case"temporal":return!1}throw new Error(invalidFieldType(def.type))}function isDiscretizing(def){
return isScaleFieldDef(def)&&isContinuousToDiscrete(def.scale?.type)}function isCount(fieldDef){return fieldDef.aggregate===
"count"}function verbalTitleFormatter(fieldDef,config){let{field,bin,timeUnit,aggregate}=fieldDef;if(aggregate==="count")
return config.countTitle;if(isBinning(bin))return`${field} (binned)`;if(timeUnit&&!isBinnedTimeUnit(timeUnit)){let unit=normalizeTimeUnit(
timeUnit)?.unit;if(unit)return`${field} (${getTimeUnitParts(unit).join("-")})`}else if(aggregate)return isArgmaxDef(aggregate)?
`${field} for max ${aggregate.argmax}`:isArgminDef(aggregate)?`${field} for min ${aggregate.argmin}`:`${titleCase(aggregate)}\
 of ${field}`;return field}function functionalTitleFormatter(fieldDef){let{aggregate,bin,timeUnit,field}=fieldDef;if(isArgmaxDef(
aggregate))return`${field} for argmax(${aggregate.argmax})`;if(isArgminDef(aggregate))return`${field} for argmin(${aggregate.
argmin})`;let timeUnitParams=timeUnit&&!isBinnedTimeUnit(timeUnit)?normalizeTimeUnit(timeUnit):void 0,fn=aggregate||timeUnitParams?.
unit||timeUnitParams?.maxbins&&"timeunit"||isBinning(bin)&&"bin";return fn?`${fn.toUpperCase()}(${field})`:field}var defaultTitleFormatter=(fieldDef,config)=>{
switch(config.fieldTitle){case"plain":return fieldDef.field;case"functional":return functionalTitleFormatter(fieldDef);default:
return verbalTitleFormatter(fieldDef,config)}},titleFormatter=defaultTitleFormatter;function setTitleFormatter(formatter){
titleFormatter=formatter}function resetTitleFormatter(){setTitleFormatter(defaultTitleFormatter)}function title(fieldOrDatumDef,config,{
allowDisabling,includeDefault=!0}){let guideTitle=getGuide(fieldOrDatumDef)?.title;if(!isFieldDef(fieldOrDatumDef))return guideTitle??
fieldOrDatumDef.title;let fieldDef=fieldOrDatumDef,def=includeDefault?defaultTitle(fieldDef,config):void 0;return allowDisabling?
getFirstDefined(guideTitle,fieldDef.title,def):guideTitle??fieldDef.title??def}function getGuide(fieldDef){if(isPositionFieldOrDatumDef(
fieldDef)&&fieldDef.axis)return fieldDef.axis;if(isMarkPropFieldOrDatumDef(fieldDef)&&fieldDef.legend)return fieldDef.legend;
if(isFacetFieldDef(fieldDef)&&fieldDef.header)return fieldDef.header}function defaultTitle(fieldDef,config){return titleFormatter(
fieldDef,config)}function getFormatMixins(fieldDef){if(isStringFieldOrDatumDef(fieldDef)){let{format,formatType}=fieldDef;
return{format,formatType}}else{let guide=getGuide(fieldDef)??{},{format,formatType}=guide;return{format,formatType}}}function defaultType$2(fieldDef,channel){
switch(channel){case"latitude":case"longitude":return"quantitative";case"row":case"column":case"facet":case"shape":case"\
strokeDash":return"nominal";case"order":return"ordinal"}if(isSortableFieldDef(fieldDef)&&isArray(fieldDef.sort))return"o\
rdinal";let{aggregate,bin,timeUnit}=fieldDef;if(timeUnit)return"temporal";if(bin||aggregate&&!isArgmaxDef(aggregate)&&!isArgminDef(
aggregate))return"quantitative";if(isScaleFieldDef(fieldDef)&&fieldDef.scale?.type)switch(SCALE_CATEGORY_INDEX[fieldDef.
scale.type]){case"numeric":case"discretizing":return"quantitative";case"time":return"temporal"}return"nominal"}function getFieldDef(channelDef){
if(isFieldDef(channelDef))return channelDef;if(hasConditionalFieldDef(channelDef))return channelDef.condition}function getFieldOrDatumDef(channelDef){
if(isFieldOrDatumDef(channelDef))return channelDef;if(hasConditionalFieldOrDatumDef(channelDef))return channelDef.condition}
function initChannelDef(channelDef,channel,config,opt={}){if(isPrimitive(channelDef)){let primitiveType=isString(channelDef)?
"string":isNumber(channelDef)?"number":"boolean";return warn(primitiveChannelDef(channel,primitiveType,channelDef)),{value:channelDef}}
return isFieldOrDatumDef(channelDef)?initFieldOrDatumDef(channelDef,channel,config,opt):hasConditionalFieldOrDatumDef(channelDef)?
{...channelDef,condition:initFieldOrDatumDef(channelDef.condition,channel,config,opt)}:channelDef}function initFieldOrDatumDef(fd,channel,config,opt){
if(isStringFieldOrDatumDef(fd)){let{format,formatType,...rest}=fd;if(isCustomFormatType(formatType)&&!config.customFormatTypes)
return warn(customFormatTypeNotAllowed(channel)),initFieldOrDatumDef(rest,channel,config,opt)}else{let guideType=isPositionFieldOrDatumDef(
fd)?"axis":isMarkPropFieldOrDatumDef(fd)?"legend":isFacetFieldDef(fd)?"header":null;if(guideType&&fd[guideType]){let{format,
formatType,...newGuide}=fd[guideType];if(isCustomFormatType(formatType)&&!config.customFormatTypes)return warn(customFormatTypeNotAllowed(
channel)),initFieldOrDatumDef({...fd,[guideType]:newGuide},channel,config,opt)}}return isFieldDef(fd)?initFieldDef(fd,channel,
opt):initDatumDef(fd)}function initDatumDef(datumDef){let type2=datumDef.type;if(type2)return datumDef;let{datum}=datumDef;
return type2=isNumber(datum)?"quantitative":isString(datum)?"nominal":isDateTime(datum)?"temporal":void 0,{...datumDef,type:type2}}
function initFieldDef(fd,channel,{compositeMark=!1}={}){let{aggregate,timeUnit,bin,field}=fd,fieldDef={...fd};if(!compositeMark&&
aggregate&&!isAggregateOp(aggregate)&&!isArgmaxDef(aggregate)&&!isArgminDef(aggregate)&&(warn(invalidAggregate(aggregate)),
delete fieldDef.aggregate),timeUnit&&(fieldDef.timeUnit=normalizeTimeUnit(timeUnit)),field&&(fieldDef.field=`${field}`),
isBinning(bin)&&(fieldDef.bin=normalizeBin(bin,channel)),isBinned(bin)&&!isXorY(channel)&&warn(channelShouldNotBeUsedForBinned(
channel)),isTypedFieldDef(fieldDef)){let{type:type2}=fieldDef,fullType=getFullName(type2);type2!==fullType&&(fieldDef.type=
fullType),type2!=="quantitative"&&isCountingAggregateOp(aggregate)&&(warn(invalidFieldTypeForCountAggregate(type2,aggregate)),
fieldDef.type="quantitative")}else if(!isSecondaryRangeChannel(channel)){let newType=defaultType$2(fieldDef,channel);fieldDef.
type=newType}if(isTypedFieldDef(fieldDef)){let{compatible,warning}=channelCompatibility(fieldDef,channel)||{};compatible===
!1&&warn(warning)}if(isSortableFieldDef(fieldDef)&&isString(fieldDef.sort)){let{sort}=fieldDef;if(isSortByChannel(sort))
return{...fieldDef,sort:{encoding:sort}};let sub=sort.substring(1);if(sort.charAt(0)==="-"&&isSortByChannel(sub))return{
...fieldDef,sort:{encoding:sub,order:"descending"}}}if(isFacetFieldDef(fieldDef)){let{header}=fieldDef;if(header){let{orient:orient2,
...rest}=header;if(orient2)return{...fieldDef,header:{...rest,labelOrient:header.labelOrient||orient2,titleOrient:header.
titleOrient||orient2}}}}return fieldDef}function normalizeBin(bin,channel){return isBoolean(bin)?{maxbins:autoMaxBins(channel)}:
bin==="binned"?{binned:!0}:!bin.maxbins&&!bin.step?{...bin,maxbins:autoMaxBins(channel)}:bin}var COMPATIBLE={compatible:!0};
function channelCompatibility(fieldDef,channel){let type2=fieldDef.type;if(type2==="geojson"&&channel!=="shape")return{compatible:!1,
warning:`Channel ${channel} should not be used with a geojson data.`};switch(channel){case ROW:case COLUMN:case FACET:return isDiscrete(
fieldDef)?COMPATIBLE:{compatible:!1,warning:channelShouldBeDiscrete(channel)};case X:case Y:case XOFFSET:case YOFFSET:case COLOR:case FILL:case STROKE:case TEXT$1:case DETAIL:case KEY:case TOOLTIP:case HREF:case URL:case ANGLE:case THETA:case RADIUS:case DESCRIPTION:
return COMPATIBLE;case LONGITUDE:case LONGITUDE2:case LATITUDE:case LATITUDE2:return type2!==QUANTITATIVE?{compatible:!1,
warning:`Channel ${channel} should be used with a quantitative field only, not ${fieldDef.type} field.`}:COMPATIBLE;case OPACITY:case FILLOPACITY:case STROKEOPACITY:case STROKEWIDTH:case SIZE:case THETA2:case RADIUS2:case X2:case Y2:case TIME:
return type2==="nominal"&&!fieldDef.sort?{compatible:!1,warning:`Channel ${channel} should not be used with an unsorted \
discrete field.`}:COMPATIBLE;case SHAPE:case STROKEDASH:return!isDiscrete(fieldDef)&&!isDiscretizing(fieldDef)?{compatible:!1,
warning:channelShouldBeDiscreteOrDiscretizing(channel)}:COMPATIBLE;case ORDER:return fieldDef.type==="nominal"&&!("sort"in
fieldDef)?{compatible:!1,warning:"Channel order is inappropriate for nominal field, which has no inherent order."}:COMPATIBLE}}
function isFieldOrDatumDefForTimeFormat(fieldOrDatumDef){let{formatType}=getFormatMixins(fieldOrDatumDef);return formatType===
"time"||!formatType&&isTemporalFieldDef(fieldOrDatumDef)}function isTemporalFieldDef(def){return def&&(def.type==="tempo\
ral"||isFieldDef(def)&&!!def.timeUnit)}function valueExpr(v,{timeUnit,type:type2,wrapTime,undefinedIfExprNotRequired}){let unit=timeUnit&&
normalizeTimeUnit(timeUnit)?.unit,isTime2=unit||type2==="temporal",expr;return isExprRef(v)?expr=v.expr:isSignalRef(v)?expr=
v.signal:isDateTime(v)?(isTime2=!0,expr=dateTimeToExpr(v)):(isString(v)||isNumber(v))&&isTime2&&(expr=`datetime(${stringify(
v)})`,isLocalSingleTimeUnit(unit)&&(isNumber(v)&&v<1e4||isString(v)&&isNaN(Date.parse(v)))&&(expr=dateTimeToExpr({[unit]:v}))),
expr?wrapTime&&isTime2?`time(${expr})`:expr:undefinedIfExprNotRequired?void 0:stringify(v)}function valueArray(fieldOrDatumDef,values2){
let{type:type2}=fieldOrDatumDef;return values2.map(v=>{let timeUnit=isFieldDef(fieldOrDatumDef)&&!isBinnedTimeUnit(fieldOrDatumDef.
timeUnit)?fieldOrDatumDef.timeUnit:void 0,expr=valueExpr(v,{timeUnit,type:type2,undefinedIfExprNotRequired:!0});return expr!==
void 0?{signal:expr}:v})}function binRequiresRange(fieldDef,channel){return isBinning(fieldDef.bin)?isScaleChannel(channel)&&
["ordinal","nominal"].includes(fieldDef.type):(console.warn("Only call this method for binned field defs."),!1)}var CONDITIONAL_AXIS_PROP_INDEX={
labelAlign:{part:"labels",vgProp:"align"},labelBaseline:{part:"labels",vgProp:"baseline"},labelColor:{part:"labels",vgProp:"\
fill"},labelFont:{part:"labels",vgProp:"font"},labelFontSize:{part:"labels",vgProp:"fontSize"},labelFontStyle:{part:"lab\
els",vgProp:"fontStyle"},labelFontWeight:{part:"labels",vgProp:"fontWeight"},labelOpacity:{part:"labels",vgProp:"opacity"},
labelOffset:null,labelPadding:null,gridColor:{part:"grid",vgProp:"stroke"},gridDash:{part:"grid",vgProp:"strokeDash"},gridDashOffset:{
part:"grid",vgProp:"strokeDashOffset"},gridOpacity:{part:"grid",vgProp:"opacity"},gridWidth:{part:"grid",vgProp:"strokeW\
idth"},tickColor:{part:"ticks",vgProp:"stroke"},tickDash:{part:"ticks",vgProp:"strokeDash"},tickDashOffset:{part:"ticks",
vgProp:"strokeDashOffset"},tickOpacity:{part:"ticks",vgProp:"opacity"},tickSize:null,tickWidth:{part:"ticks",vgProp:"str\
okeWidth"}};function isConditionalAxisValue(v){return v?.condition}var AXIS_PARTS=["domain","grid","labels","ticks","tit\
le"],AXIS_PROPERTY_TYPE={grid:"grid",gridCap:"grid",gridColor:"grid",gridDash:"grid",gridDashOffset:"grid",gridOpacity:"\
grid",gridScale:"grid",gridWidth:"grid",orient:"main",bandPosition:"both",aria:"main",description:"main",domain:"main",domainCap:"\
main",domainColor:"main",domainDash:"main",domainDashOffset:"main",domainOpacity:"main",domainWidth:"main",format:"main",
formatType:"main",labelAlign:"main",labelAngle:"main",labelBaseline:"main",labelBound:"main",labelColor:"main",labelFlush:"\
main",labelFlushOffset:"main",labelFont:"main",labelFontSize:"main",labelFontStyle:"main",labelFontWeight:"main",labelLimit:"\
main",labelLineHeight:"main",labelOffset:"main",labelOpacity:"main",labelOverlap:"main",labelPadding:"main",labels:"main",
labelSeparation:"main",maxExtent:"main",minExtent:"main",offset:"both",position:"main",tickCap:"main",tickColor:"main",tickDash:"\
main",tickDashOffset:"main",tickMinStep:"both",tickOffset:"both",tickOpacity:"main",tickRound:"both",ticks:"main",tickSize:"\
main",tickWidth:"both",title:"main",titleAlign:"main",titleAnchor:"main",titleAngle:"main",titleBaseline:"main",titleColor:"\
main",titleFont:"main",titleFontSize:"main",titleFontStyle:"main",titleFontWeight:"main",titleLimit:"main",titleLineHeight:"\
main",titleOpacity:"main",titlePadding:"main",titleX:"main",titleY:"main",encode:"both",scale:"both",tickBand:"both",tickCount:"\
both",tickExtra:"both",translate:"both",values:"both",zindex:"both"},COMMON_AXIS_PROPERTIES_INDEX={orient:1,aria:1,bandPosition:1,
description:1,domain:1,domainCap:1,domainColor:1,domainDash:1,domainDashOffset:1,domainOpacity:1,domainWidth:1,format:1,
formatType:1,grid:1,gridCap:1,gridColor:1,gridDash:1,gridDashOffset:1,gridOpacity:1,gridWidth:1,labelAlign:1,labelAngle:1,
labelBaseline:1,labelBound:1,labelColor:1,labelFlush:1,labelFlushOffset:1,labelFont:1,labelFontSize:1,labelFontStyle:1,labelFontWeight:1,
labelLimit:1,labelLineHeight:1,labelOffset:1,labelOpacity:1,labelOverlap:1,labelPadding:1,labels:1,labelSeparation:1,maxExtent:1,
minExtent:1,offset:1,position:1,tickBand:1,tickCap:1,tickColor:1,tickCount:1,tickDash:1,tickDashOffset:1,tickExtra:1,tickMinStep:1,
tickOffset:1,tickOpacity:1,tickRound:1,ticks:1,tickSize:1,tickWidth:1,title:1,titleAlign:1,titleAnchor:1,titleAngle:1,titleBaseline:1,
titleColor:1,titleFont:1,titleFontSize:1,titleFontStyle:1,titleFontWeight:1,titleLimit:1,titleLineHeight:1,titleOpacity:1,
titlePadding:1,titleX:1,titleY:1,translate:1,values:1,zindex:1},AXIS_PROPERTIES_INDEX={...COMMON_AXIS_PROPERTIES_INDEX,style:1,
labelExpr:1,encoding:1};function isAxisProperty(prop){return hasOwnProperty(AXIS_PROPERTIES_INDEX,prop)}var AXIS_CONFIGS_INDEX={
axis:1,axisBand:1,axisBottom:1,axisDiscrete:1,axisLeft:1,axisPoint:1,axisQuantitative:1,axisRight:1,axisTemporal:1,axisTop:1,
axisX:1,axisXBand:1,axisXDiscrete:1,axisXPoint:1,axisXQuantitative:1,axisXTemporal:1,axisY:1,axisYBand:1,axisYDiscrete:1,
axisYPoint:1,axisYQuantitative:1,axisYTemporal:1},AXIS_CONFIGS=keys(AXIS_CONFIGS_INDEX);function isUnitSpec(spec){return hasProperty(
spec,"mark")}var CompositeMarkNormalizer=class{name;run;constructor(name,run){this.name=name,this.run=run}hasMatchingType(spec){
return isUnitSpec(spec)?getMarkType(spec.mark)===this.name:!1}};function channelHasField(encoding,channel){let channelDef=encoding?.[channel];
return channelDef?isArray(channelDef)?some(channelDef,fieldDef=>!!fieldDef.field):isFieldDef(channelDef)||hasConditionalFieldDef(
channelDef):!1}function channelHasFieldOrDatum(encoding,channel){let channelDef=encoding?.[channel];return channelDef?isArray(
channelDef)?some(channelDef,fieldDef=>!!fieldDef.field):isFieldDef(channelDef)||isDatumDef(channelDef)||hasConditionalFieldOrDatumDef(
channelDef):!1}function channelHasNestedOffsetScale(encoding,channel){if(isXorY(channel)){let fieldDef=encoding[channel];
if((isFieldDef(fieldDef)||isDatumDef(fieldDef))&&(isDiscrete$1(fieldDef.type)||isFieldDef(fieldDef)&&fieldDef.timeUnit)){
let offsetChannel=getOffsetScaleChannel(channel);return channelHasFieldOrDatum(encoding,offsetChannel)}}return!1}function isAggregate$1(encoding){
return some(CHANNELS,channel=>{if(channelHasField(encoding,channel)){let channelDef=encoding[channel];if(isArray(channelDef))
return some(channelDef,fieldDef=>!!fieldDef.aggregate);{let fieldDef=getFieldDef(channelDef);return fieldDef&&!!fieldDef.
aggregate}}return!1})}function extractTransformsFromEncoding(oldEncoding,config){let groupby=[],bins2=[],timeUnits=[],aggregate=[],
encoding={};return forEach(oldEncoding,(channelDef,channel)=>{if(isFieldDef(channelDef)){let{field,aggregate:aggOp,bin,timeUnit,
...remaining}=channelDef;if(aggOp||timeUnit||bin){let isTitleDefined=getGuide(channelDef)?.title,newField=vgField(channelDef,
{forAs:!0}),newFieldDef={...isTitleDefined?[]:{title:title(channelDef,config,{allowDisabling:!0})},...remaining,field:newField};
if(aggOp){let op;if(isArgmaxDef(aggOp)?(op="argmax",newField=vgField({op:"argmax",field:aggOp.argmax},{forAs:!0}),newFieldDef.
field=`${newField}.${field}`):isArgminDef(aggOp)?(op="argmin",newField=vgField({op:"argmin",field:aggOp.argmin},{forAs:!0}),
newFieldDef.field=`${newField}.${field}`):aggOp!=="boxplot"&&aggOp!=="errorbar"&&aggOp!=="errorband"&&(op=aggOp),op){let aggregateEntry={
op,as:newField};field&&(aggregateEntry.field=field),aggregate.push(aggregateEntry)}}else if(groupby.push(newField),isTypedFieldDef(
channelDef)&&isBinning(bin)){if(bins2.push({bin,field,as:newField}),groupby.push(vgField(channelDef,{binSuffix:"end"})),
binRequiresRange(channelDef,channel)&&groupby.push(vgField(channelDef,{binSuffix:"range"})),isXorY(channel)){let secondaryChannel={
field:`${newField}_end`};encoding[`${channel}2`]=secondaryChannel}newFieldDef.bin="binned",isSecondaryRangeChannel(channel)||
(newFieldDef.type=QUANTITATIVE)}else if(timeUnit&&!isBinnedTimeUnit(timeUnit)){timeUnits.push({timeUnit,field,as:newField});
let formatType=isTypedFieldDef(channelDef)&&channelDef.type!==TEMPORAL&&"time";formatType&&(channel===TEXT$1||channel===
TOOLTIP?newFieldDef.formatType=formatType:isNonPositionScaleChannel(channel)?newFieldDef.legend={formatType,...newFieldDef.
legend}:isXorY(channel)&&(newFieldDef.axis={formatType,...newFieldDef.axis}))}encoding[channel]=newFieldDef}else groupby.
push(field),encoding[channel]=oldEncoding[channel]}else encoding[channel]=oldEncoding[channel]}),{bins:bins2,timeUnits,aggregate,
groupby,encoding}}function markChannelCompatible(encoding,channel,mark){let markSupported=supportMark(channel,mark);if(markSupported){
if(markSupported==="binned"){let primaryFieldDef=encoding[channel===X2?X:Y];return!!(isFieldDef(primaryFieldDef)&&isFieldDef(
encoding[channel])&&isBinned(primaryFieldDef.bin))}}else return!1;return!0}function initEncoding(encoding,mark,filled,config){
let normalizedEncoding={};for(let key of keys(encoding))isChannel(key)||warn(invalidEncodingChannel(key));for(let channel of UNIT_CHANNELS){
if(!encoding[channel])continue;let channelDef=encoding[channel];if(isXorYOffset(channel)){let mainChannel=getMainChannelFromOffsetChannel(
channel),positionDef=normalizedEncoding[mainChannel];if(isFieldDef(positionDef)&&isContinuous(positionDef.type)&&isFieldDef(
channelDef)&&!positionDef.timeUnit){warn(offsetNestedInsideContinuousPositionScaleDropped(mainChannel));continue}}if(channel===
"angle"&&mark==="arc"&&!encoding.theta&&(warn(REPLACE_ANGLE_WITH_THETA),channel=THETA),!markChannelCompatible(encoding,channel,
mark)){warn(incompatibleChannel(channel,mark));continue}if(channel===SIZE&&mark==="line"&&getFieldDef(encoding[channel])?.
aggregate){warn(LINE_WITH_VARYING_SIZE);continue}if(channel===COLOR&&(filled?"fill"in encoding:"stroke"in encoding)){warn(
droppingColor("encoding",{fill:"fill"in encoding,stroke:"stroke"in encoding}));continue}if(channel===DETAIL||channel===ORDER&&
!isArray(channelDef)&&!isValueDef(channelDef)||channel===TOOLTIP&&isArray(channelDef)){if(channelDef){if(channel===ORDER){
let def=encoding[channel];if(isOrderOnlyDef(def)){normalizedEncoding[channel]=def;continue}}normalizedEncoding[channel]=
array_default(channelDef).reduce((defs,fieldDef)=>(isFieldDef(fieldDef)?defs.push(initFieldDef(fieldDef,channel)):warn(emptyFieldDef(
fieldDef,channel)),defs),[])}}else{if(channel===TOOLTIP&&channelDef===null)normalizedEncoding[channel]=null;else if(!isFieldDef(
channelDef)&&!isDatumDef(channelDef)&&!isValueDef(channelDef)&&!isConditionalDef(channelDef)&&!isSignalRef(channelDef)){
warn(emptyFieldDef(channelDef,channel));continue}normalizedEncoding[channel]=initChannelDef(channelDef,channel,config)}}
return normalizedEncoding}function normalizeEncoding(encoding,config){let normalizedEncoding={};for(let channel of keys(
encoding)){let newChannelDef=initChannelDef(encoding[channel],channel,config,{compositeMark:!0});normalizedEncoding[channel]=
newChannelDef}return normalizedEncoding}function fieldDefs(encoding){let arr=[];for(let channel of keys(encoding))if(channelHasField(
encoding,channel)){let channelDef=encoding[channel],channelDefArray=array_default(channelDef);for(let def of channelDefArray)
isFieldDef(def)?arr.push(def):hasConditionalFieldDef(def)&&arr.push(def.condition)}return arr}function forEach(mapping,f,thisArg){
if(mapping)for(let channel of keys(mapping)){let el=mapping[channel];if(isArray(el))for(let channelDef of el)f.call(thisArg,
channelDef,channel);else f.call(thisArg,el,channel)}}function reduce(mapping,f,init,thisArg){return mapping?keys(mapping).
reduce((r,channel)=>{let map=mapping[channel];return isArray(map)?map.reduce((r1,channelDef)=>f.call(thisArg,r1,channelDef,
channel),r):f.call(thisArg,r,map,channel)},init):init}function pathGroupingFields(mark,encoding){return keys(encoding).reduce(
(details,channel)=>{switch(channel){case X:case Y:case HREF:case DESCRIPTION:case URL:case X2:case Y2:return details;case XOFFSET:case YOFFSET:{
if(mark==="line"||mark==="area"||mark==="trail"){let offsetDef=encoding[channel];if(isFieldDef(offsetDef)){let mainDef=encoding[channel===
XOFFSET?X:Y];if(isFieldDef(mainDef)&&!mainDef.aggregate&&!offsetDef.aggregate){let mainField=vgField(mainDef,{}),offsetField=vgField(
offsetDef,{});mainField&&offsetField&&mainField!==offsetField&&details.push(mainField)}}}return details}case THETA:case THETA2:case RADIUS:case RADIUS2:case TIME:case LATITUDE:case LONGITUDE:case LATITUDE2:case LONGITUDE2:case TEXT$1:case SHAPE:case ANGLE:case TOOLTIP:
return details;case ORDER:if(mark==="line"||mark==="trail")return details;case DETAIL:case KEY:{let channelDef=encoding[channel];
if(isArray(channelDef)||isFieldDef(channelDef))for(let fieldDef of array_default(channelDef))fieldDef.aggregate||details.
push(vgField(fieldDef,{}));return details}case SIZE:if(mark==="trail")return details;case COLOR:case FILL:case STROKE:case OPACITY:case FILLOPACITY:case STROKEOPACITY:case STROKEDASH:case STROKEWIDTH:{
let fieldDef=getFieldDef(encoding[channel]);return fieldDef&&!fieldDef.aggregate&&details.push(vgField(fieldDef,{})),details}}},
[])}function filterTooltipWithAggregatedField(oldEncoding){let{tooltip:tooltip2,...filteredEncoding}=oldEncoding;if(!tooltip2)
return{filteredEncoding};let customTooltipWithAggregatedField,customTooltipWithoutAggregatedField;if(isArray(tooltip2)){
for(let t of tooltip2)t.aggregate?(customTooltipWithAggregatedField||(customTooltipWithAggregatedField=[]),customTooltipWithAggregatedField.
push(t)):(customTooltipWithoutAggregatedField||(customTooltipWithoutAggregatedField=[]),customTooltipWithoutAggregatedField.
push(t));customTooltipWithAggregatedField&&(filteredEncoding.tooltip=customTooltipWithAggregatedField)}else tooltip2.aggregate?
filteredEncoding.tooltip=tooltip2:customTooltipWithoutAggregatedField=tooltip2;return isArray(customTooltipWithoutAggregatedField)&&
customTooltipWithoutAggregatedField.length===1&&(customTooltipWithoutAggregatedField=customTooltipWithoutAggregatedField[0]),
{customTooltipWithoutAggregatedField,filteredEncoding}}function getCompositeMarkTooltip(tooltipSummary,continuousAxisChannelDef,encodingWithoutContinuousAxis,withFieldName=!0){
if("tooltip"in encodingWithoutContinuousAxis)return{tooltip:encodingWithoutContinuousAxis.tooltip};let fiveSummaryTooltip=tooltipSummary.
map(({fieldPrefix,titlePrefix})=>{let mainTitle=withFieldName?` of ${getTitle(continuousAxisChannelDef)}`:"";return{field:fieldPrefix+
continuousAxisChannelDef.field,type:continuousAxisChannelDef.type,title:isSignalRef(titlePrefix)?{signal:`${titlePrefix}\
"${escape(mainTitle)}"`}:titlePrefix+mainTitle}}),tooltipFieldDefs=fieldDefs(encodingWithoutContinuousAxis).map(toStringFieldDef);
return{tooltip:[...fiveSummaryTooltip,...unique(tooltipFieldDefs,hash)]}}function getTitle(continuousAxisChannelDef){let{
title:title2,field}=continuousAxisChannelDef;return getFirstDefined(title2,field)}function makeCompositeAggregatePartFactory(compositeMarkDef,continuousAxis,continuousAxisChannelDef,sharedEncoding,compositeMarkConfig){
let{scale,axis}=continuousAxisChannelDef;return({partName,mark,positionPrefix,endPositionPrefix=void 0,extraEncoding={}})=>{
let title2=getTitle(continuousAxisChannelDef);return partLayerMixins(compositeMarkDef,partName,compositeMarkConfig,{mark,
encoding:{[continuousAxis]:{field:`${positionPrefix}_${continuousAxisChannelDef.field}`,type:continuousAxisChannelDef.type,
...title2!==void 0?{title:title2}:{},...scale!==void 0?{scale}:{},...axis!==void 0?{axis}:{}},...isString(endPositionPrefix)?
{[`${continuousAxis}2`]:{field:`${endPositionPrefix}_${continuousAxisChannelDef.field}`}}:{},...sharedEncoding,...extraEncoding}})}}
function partLayerMixins(markDef,part,compositeMarkConfig,partBaseSpec){let{clip,color:color2,opacity:opacity2}=markDef,
mark=markDef.type;return markDef[part]||markDef[part]===void 0&&compositeMarkConfig[part]?[{...partBaseSpec,mark:{...compositeMarkConfig[part],
...clip?{clip}:{},...color2?{color:color2}:{},...opacity2?{opacity:opacity2}:{},...isMarkDef(partBaseSpec.mark)?partBaseSpec.
mark:{type:partBaseSpec.mark},style:`${mark}-${String(part)}`,...isBoolean(markDef[part])?{}:markDef[part]}}]:[]}function compositeMarkContinuousAxis(spec,orient2,compositeMark){
let{encoding}=spec,continuousAxis=orient2==="vertical"?"y":"x",continuousAxisChannelDef=encoding[continuousAxis],continuousAxisChannelDef2=encoding[`${continuousAxis}\
2`],continuousAxisChannelDefError=encoding[`${continuousAxis}Error`],continuousAxisChannelDefError2=encoding[`${continuousAxis}\
Error2`];return{continuousAxisChannelDef:filterAggregateFromChannelDef(continuousAxisChannelDef,compositeMark),continuousAxisChannelDef2:filterAggregateFromChannelDef(
continuousAxisChannelDef2,compositeMark),continuousAxisChannelDefError:filterAggregateFromChannelDef(continuousAxisChannelDefError,
compositeMark),continuousAxisChannelDefError2:filterAggregateFromChannelDef(continuousAxisChannelDefError2,compositeMark),
continuousAxis}}function filterAggregateFromChannelDef(continuousAxisChannelDef,compositeMark){if(continuousAxisChannelDef?.
aggregate){let{aggregate,...continuousAxisWithoutAggregate}=continuousAxisChannelDef;return aggregate!==compositeMark&&warn(
errorBarContinuousAxisHasCustomizedAggregate(aggregate,compositeMark)),continuousAxisWithoutAggregate}else return continuousAxisChannelDef}
function compositeMarkOrient(spec,compositeMark){let{mark,encoding}=spec,{x,y}=encoding;if(isMarkDef(mark)&&mark.orient)
return mark.orient;if(isContinuousFieldOrDatumDef(x)){if(isContinuousFieldOrDatumDef(y)){let xAggregate=isFieldDef(x)&&x.
aggregate,yAggregate=isFieldDef(y)&&y.aggregate;if(!xAggregate&&yAggregate===compositeMark)return"vertical";if(!yAggregate&&
xAggregate===compositeMark)return"horizontal";if(xAggregate===compositeMark&&yAggregate===compositeMark)throw new Error(
"Both x and y cannot have aggregate");return isFieldOrDatumDefForTimeFormat(y)&&!isFieldOrDatumDefForTimeFormat(x)?"hori\
zontal":"vertical"}return"horizontal"}else{if(isContinuousFieldOrDatumDef(y))return"vertical";throw new Error(`Need a va\
lid continuous axis for ${compositeMark}s`)}}var BOXPLOT="boxplot",BOXPLOT_PARTS=["box","median","outliers","rule","tick\
s"],boxPlotNormalizer=new CompositeMarkNormalizer(BOXPLOT,normalizeBoxPlot);function getBoxPlotType(extent){return isNumber(
extent)?"tukey":extent}function normalizeBoxPlot(spec,{config}){spec={...spec,encoding:normalizeEncoding(spec.encoding,config)};
let{mark,encoding:_encoding,params,projection:_p,...outerSpec}=spec,markDef=isMarkDef(mark)?mark:{type:mark};params&&warn(
selectionNotSupported("boxplot"));let extent=markDef.extent??config.boxplot.extent,sizeValue=getMarkPropOrConfig("size",
markDef,config),invalid=markDef.invalid,boxPlotType=getBoxPlotType(extent),{bins:bins2,timeUnits,transform,continuousAxisChannelDef,
continuousAxis,groupby,aggregate,encodingWithoutContinuousAxis,ticksOrient,boxOrient,customTooltipWithoutAggregatedField}=boxParams(
spec,extent,config),aliasedFieldName=removePathFromField(continuousAxisChannelDef.field),{color:color2,size,...encodingWithoutSizeColorAndContinuousAxis}=encodingWithoutContinuousAxis,
makeBoxPlotPart=sharedEncoding=>makeCompositeAggregatePartFactory(markDef,continuousAxis,continuousAxisChannelDef,sharedEncoding,
config.boxplot),makeBoxPlotExtent=makeBoxPlotPart(encodingWithoutSizeColorAndContinuousAxis),makeBoxPlotBox=makeBoxPlotPart(
encodingWithoutContinuousAxis),defaultBoxColor=(isObject(config.boxplot.box)?config.boxplot.box.color:config.mark.color)||
"#4c78a8",makeBoxPlotMidTick=makeBoxPlotPart({...encodingWithoutSizeColorAndContinuousAxis,...size?{size}:{},color:{condition:{
test:`${accessWithDatumToUnescapedPath(`lower_box_${continuousAxisChannelDef.field}`)} >= ${accessWithDatumToUnescapedPath(
`upper_box_${continuousAxisChannelDef.field}`)}`,...color2||{value:defaultBoxColor}}}}),fiveSummaryTooltipEncoding=getCompositeMarkTooltip(
[{fieldPrefix:boxPlotType==="min-max"?"upper_whisker_":"max_",titlePrefix:"Max"},{fieldPrefix:"upper_box_",titlePrefix:"\
Q3"},{fieldPrefix:"mid_box_",titlePrefix:"Median"},{fieldPrefix:"lower_box_",titlePrefix:"Q1"},{fieldPrefix:boxPlotType===
"min-max"?"lower_whisker_":"min_",titlePrefix:"Min"}],continuousAxisChannelDef,encodingWithoutContinuousAxis),endTick={type:"\
tick",color:"black",opacity:1,orient:ticksOrient,invalid,aria:!1},whiskerTooltipEncoding=boxPlotType==="min-max"?fiveSummaryTooltipEncoding:
getCompositeMarkTooltip([{fieldPrefix:"upper_whisker_",titlePrefix:"Upper Whisker"},{fieldPrefix:"lower_whisker_",titlePrefix:"\
Lower Whisker"}],continuousAxisChannelDef,encodingWithoutContinuousAxis),whiskerLayers=[...makeBoxPlotExtent({partName:"\
rule",mark:{type:"rule",invalid,aria:!1},positionPrefix:"lower_whisker",endPositionPrefix:"lower_box",extraEncoding:whiskerTooltipEncoding}),
...makeBoxPlotExtent({partName:"rule",mark:{type:"rule",invalid,aria:!1},positionPrefix:"upper_box",endPositionPrefix:"u\
pper_whisker",extraEncoding:whiskerTooltipEncoding}),...makeBoxPlotExtent({partName:"ticks",mark:endTick,positionPrefix:"\
lower_whisker",extraEncoding:whiskerTooltipEncoding}),...makeBoxPlotExtent({partName:"ticks",mark:endTick,positionPrefix:"\
upper_whisker",extraEncoding:whiskerTooltipEncoding})],boxLayers=[...boxPlotType!=="tukey"?whiskerLayers:[],...makeBoxPlotBox(
{partName:"box",mark:{type:"bar",...sizeValue?{size:sizeValue}:{},orient:boxOrient,invalid,ariaRoleDescription:"box"},positionPrefix:"\
lower_box",endPositionPrefix:"upper_box",extraEncoding:fiveSummaryTooltipEncoding}),...makeBoxPlotMidTick({partName:"med\
ian",mark:{type:"tick",invalid,...isObject(config.boxplot.median)&&config.boxplot.median.color?{color:config.boxplot.median.
color}:{},...sizeValue?{size:sizeValue}:{},orient:ticksOrient,aria:!1},positionPrefix:"mid_box",extraEncoding:fiveSummaryTooltipEncoding})];
if(boxPlotType==="min-max")return{...outerSpec,transform:(outerSpec.transform??[]).concat(transform),layer:boxLayers};let lowerBoxExpr=accessWithDatumToUnescapedPath(
`lower_box_${continuousAxisChannelDef.field}`),upperBoxExpr=accessWithDatumToUnescapedPath(`upper_box_${continuousAxisChannelDef.
field}`),iqrExpr=`(${upperBoxExpr} - ${lowerBoxExpr})`,lowerWhiskerExpr=`${lowerBoxExpr} - ${extent} * ${iqrExpr}`,upperWhiskerExpr=`${upperBoxExpr}\
 + ${extent} * ${iqrExpr}`,fieldExpr2=accessWithDatumToUnescapedPath(continuousAxisChannelDef.field),joinaggregateTransform={
joinaggregate:boxParamsQuartiles(continuousAxisChannelDef.field),groupby},filteredWhiskerSpec={transform:[{filter:`(${lowerWhiskerExpr}\
 <= ${fieldExpr2}) && (${fieldExpr2} <= ${upperWhiskerExpr})`},{aggregate:[{op:"min",field:continuousAxisChannelDef.field,
as:`lower_whisker_${aliasedFieldName}`},{op:"max",field:continuousAxisChannelDef.field,as:`upper_whisker_${aliasedFieldName}`},
{op:"min",field:`lower_box_${continuousAxisChannelDef.field}`,as:`lower_box_${aliasedFieldName}`},{op:"max",field:`upper\
_box_${continuousAxisChannelDef.field}`,as:`upper_box_${aliasedFieldName}`},...aggregate],groupby}],layer:whiskerLayers},
{tooltip:tooltip2,...encodingWithoutSizeColorContinuousAxisAndTooltip}=encodingWithoutSizeColorAndContinuousAxis,{scale,
axis}=continuousAxisChannelDef,title2=getTitle(continuousAxisChannelDef),outlierLayersMixins=partLayerMixins(markDef,"ou\
tliers",config.boxplot,{transform:[{filter:`(${fieldExpr2} < ${lowerWhiskerExpr}) || (${fieldExpr2} > ${upperWhiskerExpr}\
)`}],mark:"point",encoding:{[continuousAxis]:{field:continuousAxisChannelDef.field,type:continuousAxisChannelDef.type,...title2!==
void 0?{title:title2}:{},...scale!==void 0?{scale}:{},...axis!==void 0?{axis}:{}},...encodingWithoutSizeColorContinuousAxisAndTooltip,
...color2?{color:color2}:{},...customTooltipWithoutAggregatedField?{tooltip:customTooltipWithoutAggregatedField}:{}}})[0],
filteredLayersMixins,filteredLayersMixinsTransforms=[...bins2,...timeUnits,joinaggregateTransform];return outlierLayersMixins?
filteredLayersMixins={transform:filteredLayersMixinsTransforms,layer:[outlierLayersMixins,filteredWhiskerSpec]}:(filteredLayersMixins=
filteredWhiskerSpec,filteredLayersMixins.transform.unshift(...filteredLayersMixinsTransforms)),{...outerSpec,layer:[filteredLayersMixins,
{transform,layer:boxLayers}]}}function boxParamsQuartiles(continousAxisField){let aliasedFieldName=removePathFromField(continousAxisField);
return[{op:"q1",field:continousAxisField,as:`lower_box_${aliasedFieldName}`},{op:"q3",field:continousAxisField,as:`upper\
_box_${aliasedFieldName}`}]}function boxParams(spec,extent,config){let orient2=compositeMarkOrient(spec,BOXPLOT),{continuousAxisChannelDef,
continuousAxis}=compositeMarkContinuousAxis(spec,orient2,BOXPLOT),continuousFieldName=continuousAxisChannelDef.field,aliasedFieldName=removePathFromField(
continuousFieldName),boxPlotType=getBoxPlotType(extent),boxplotSpecificAggregate=[...boxParamsQuartiles(continuousFieldName),
{op:"median",field:continuousFieldName,as:`mid_box_${aliasedFieldName}`},{op:"min",field:continuousFieldName,as:(boxPlotType===
"min-max"?"lower_whisker_":"min_")+aliasedFieldName},{op:"max",field:continuousFieldName,as:(boxPlotType==="min-max"?"up\
per_whisker_":"max_")+aliasedFieldName}],postAggregateCalculates=boxPlotType==="min-max"||boxPlotType==="tukey"?[]:[{calculate:`${accessWithDatumToUnescapedPath(
`upper_box_${aliasedFieldName}`)} - ${accessWithDatumToUnescapedPath(`lower_box_${aliasedFieldName}`)}`,as:`iqr_${aliasedFieldName}`},
{calculate:`min(${accessWithDatumToUnescapedPath(`upper_box_${aliasedFieldName}`)} + ${accessWithDatumToUnescapedPath(`i\
qr_${aliasedFieldName}`)} * ${extent}, ${accessWithDatumToUnescapedPath(`max_${aliasedFieldName}`)})`,as:`upper_whisker_${aliasedFieldName}`},
{calculate:`max(${accessWithDatumToUnescapedPath(`lower_box_${aliasedFieldName}`)} - ${accessWithDatumToUnescapedPath(`i\
qr_${aliasedFieldName}`)} * ${extent}, ${accessWithDatumToUnescapedPath(`min_${aliasedFieldName}`)})`,as:`lower_whisker_${aliasedFieldName}`}],
{[continuousAxis]:oldContinuousAxisChannelDef,...oldEncodingWithoutContinuousAxis}=spec.encoding,{customTooltipWithoutAggregatedField,
filteredEncoding}=filterTooltipWithAggregatedField(oldEncodingWithoutContinuousAxis),{bins:bins2,timeUnits,aggregate,groupby,
encoding:encodingWithoutContinuousAxis}=extractTransformsFromEncoding(filteredEncoding,config),ticksOrient=orient2==="ve\
rtical"?"horizontal":"vertical",boxOrient=orient2,transform=[...bins2,...timeUnits,{aggregate:[...aggregate,...boxplotSpecificAggregate],
groupby},...postAggregateCalculates];return{bins:bins2,timeUnits,transform,groupby,aggregate,continuousAxisChannelDef,continuousAxis,
encodingWithoutContinuousAxis,ticksOrient,boxOrient,customTooltipWithoutAggregatedField}}var ERRORBAR="errorbar",ERRORBAR_PARTS=[
"ticks","rule"],errorBarNormalizer=new CompositeMarkNormalizer(ERRORBAR,normalizeErrorBar);function normalizeErrorBar(spec,{
config}){spec={...spec,encoding:normalizeEncoding(spec.encoding,config)};let{transform,continuousAxisChannelDef,continuousAxis,
encodingWithoutContinuousAxis,ticksOrient,markDef,outerSpec,tooltipEncoding}=errorBarParams(spec,ERRORBAR,config);delete encodingWithoutContinuousAxis.
size;let makeErrorBarPart=makeCompositeAggregatePartFactory(markDef,continuousAxis,continuousAxisChannelDef,encodingWithoutContinuousAxis,
config.errorbar),thickness=markDef.thickness,size=markDef.size,tick2={type:"tick",orient:ticksOrient,aria:!1,...thickness!==
void 0?{thickness}:{},...size!==void 0?{size}:{}},layer=[...makeErrorBarPart({partName:"ticks",mark:tick2,positionPrefix:"\
lower",extraEncoding:tooltipEncoding}),...makeErrorBarPart({partName:"ticks",mark:tick2,positionPrefix:"upper",extraEncoding:tooltipEncoding}),
...makeErrorBarPart({partName:"rule",mark:{type:"rule",ariaRoleDescription:"errorbar",...thickness!==void 0?{size:thickness}:
{}},positionPrefix:"lower",endPositionPrefix:"upper",extraEncoding:tooltipEncoding})];return{...outerSpec,transform,...layer.
length>1?{layer}:{...layer[0]}}}function errorBarOrientAndInputType(spec,compositeMark){let{encoding}=spec;if(errorBarIsInputTypeRaw(
encoding))return{orient:compositeMarkOrient(spec,compositeMark),inputType:"raw"};let isTypeAggregatedUpperLower=errorBarIsInputTypeAggregatedUpperLower(
encoding),isTypeAggregatedError=errorBarIsInputTypeAggregatedError(encoding),x=encoding.x,y=encoding.y;if(isTypeAggregatedUpperLower){
if(isTypeAggregatedError)throw new Error(`${compositeMark} cannot be both type aggregated-upper-lower and aggregated-err\
or`);let x2=encoding.x2,y2=encoding.y2;if(isFieldOrDatumDef(x2)&&isFieldOrDatumDef(y2))throw new Error(`${compositeMark}\
 cannot have both x2 and y2`);if(isFieldOrDatumDef(x2)){if(isContinuousFieldOrDatumDef(x))return{orient:"horizontal",inputType:"\
aggregated-upper-lower"};throw new Error(`Both x and x2 have to be quantitative in ${compositeMark}`)}else if(isFieldOrDatumDef(
y2)){if(isContinuousFieldOrDatumDef(y))return{orient:"vertical",inputType:"aggregated-upper-lower"};throw new Error(`Bot\
h y and y2 have to be quantitative in ${compositeMark}`)}throw new Error("No ranged axis")}else{let xError=encoding.xError,
xError2=encoding.xError2,yError=encoding.yError,yError2=encoding.yError2;if(isFieldOrDatumDef(xError2)&&!isFieldOrDatumDef(
xError))throw new Error(`${compositeMark} cannot have xError2 without xError`);if(isFieldOrDatumDef(yError2)&&!isFieldOrDatumDef(
yError))throw new Error(`${compositeMark} cannot have yError2 without yError`);if(isFieldOrDatumDef(xError)&&isFieldOrDatumDef(
yError))throw new Error(`${compositeMark} cannot have both xError and yError with both are quantiative`);if(isFieldOrDatumDef(
xError)){if(isContinuousFieldOrDatumDef(x))return{orient:"horizontal",inputType:"aggregated-error"};throw new Error("All\
 x, xError, and xError2 (if exist) have to be quantitative")}else if(isFieldOrDatumDef(yError)){if(isContinuousFieldOrDatumDef(
y))return{orient:"vertical",inputType:"aggregated-error"};throw new Error("All y, yError, and yError2 (if exist) have to\
 be quantitative")}throw new Error("No ranged axis")}}function errorBarIsInputTypeRaw(encoding){return(isFieldOrDatumDef(
encoding.x)||isFieldOrDatumDef(encoding.y))&&!isFieldOrDatumDef(encoding.x2)&&!isFieldOrDatumDef(encoding.y2)&&!isFieldOrDatumDef(
encoding.xError)&&!isFieldOrDatumDef(encoding.xError2)&&!isFieldOrDatumDef(encoding.yError)&&!isFieldOrDatumDef(encoding.
yError2)}function errorBarIsInputTypeAggregatedUpperLower(encoding){return isFieldOrDatumDef(encoding.x2)||isFieldOrDatumDef(
encoding.y2)}function errorBarIsInputTypeAggregatedError(encoding){return isFieldOrDatumDef(encoding.xError)||isFieldOrDatumDef(
encoding.xError2)||isFieldOrDatumDef(encoding.yError)||isFieldOrDatumDef(encoding.yError2)}function errorBarParams(spec,compositeMark,config){
let{mark,encoding,params,projection:_p,...outerSpec}=spec,markDef=isMarkDef(mark)?mark:{type:mark};params&&warn(selectionNotSupported(
compositeMark));let{orient:orient2,inputType}=errorBarOrientAndInputType(spec,compositeMark),{continuousAxisChannelDef,continuousAxisChannelDef2,
continuousAxisChannelDefError,continuousAxisChannelDefError2,continuousAxis}=compositeMarkContinuousAxis(spec,orient2,compositeMark),
{errorBarSpecificAggregate,postAggregateCalculates,tooltipSummary,tooltipTitleWithFieldName}=errorBarAggregationAndCalculation(
markDef,continuousAxisChannelDef,continuousAxisChannelDef2,continuousAxisChannelDefError,continuousAxisChannelDefError2,
inputType,compositeMark,config),{[continuousAxis]:oldContinuousAxisChannelDef,[continuousAxis==="x"?"x2":"y2"]:oldContinuousAxisChannelDef2,
[continuousAxis==="x"?"xError":"yError"]:oldContinuousAxisChannelDefError,[continuousAxis==="x"?"xError2":"yError2"]:oldContinuousAxisChannelDefError2,
...oldEncodingWithoutContinuousAxis}=encoding,{bins:bins2,timeUnits,aggregate:oldAggregate,groupby:oldGroupBy,encoding:encodingWithoutContinuousAxis}=extractTransformsFromEncoding(
oldEncodingWithoutContinuousAxis,config),aggregate=[...oldAggregate,...errorBarSpecificAggregate],groupby=inputType!=="r\
aw"?[]:oldGroupBy,tooltipEncoding=getCompositeMarkTooltip(tooltipSummary,continuousAxisChannelDef,encodingWithoutContinuousAxis,
tooltipTitleWithFieldName);return{transform:[...outerSpec.transform??[],...bins2,...timeUnits,...aggregate.length===0?[]:
[{aggregate,groupby}],...postAggregateCalculates],groupby,continuousAxisChannelDef,continuousAxis,encodingWithoutContinuousAxis,
ticksOrient:orient2==="vertical"?"horizontal":"vertical",markDef,outerSpec,tooltipEncoding}}function errorBarAggregationAndCalculation(markDef,continuousAxisChannelDef,continuousAxisChannelDef2,continuousAxisChannelDefError,continuousAxisChannelDefError2,inputType,compositeMark,config){
let errorBarSpecificAggregate=[],postAggregateCalculates=[],continuousFieldName=continuousAxisChannelDef.field,tooltipSummary,
tooltipTitleWithFieldName=!1;if(inputType==="raw"){let center=markDef.center?markDef.center:markDef.extent?markDef.extent===
"iqr"?"median":"mean":config.errorbar.center,extent=markDef.extent?markDef.extent:center==="mean"?"stderr":"iqr";if(center===
"median"!=(extent==="iqr")&&warn(errorBarCenterIsUsedWithWrongExtent(center,extent,compositeMark)),extent==="stderr"||extent===
"stdev")errorBarSpecificAggregate=[{op:extent,field:continuousFieldName,as:`extent_${continuousFieldName}`},{op:center,field:continuousFieldName,
as:`center_${continuousFieldName}`}],postAggregateCalculates=[{calculate:`${accessWithDatumToUnescapedPath(`center_${continuousFieldName}`)}\
 + ${accessWithDatumToUnescapedPath(`extent_${continuousFieldName}`)}`,as:`upper_${continuousFieldName}`},{calculate:`${accessWithDatumToUnescapedPath(
`center_${continuousFieldName}`)} - ${accessWithDatumToUnescapedPath(`extent_${continuousFieldName}`)}`,as:`lower_${continuousFieldName}`}],
tooltipSummary=[{fieldPrefix:"center_",titlePrefix:titleCase(center)},{fieldPrefix:"upper_",titlePrefix:getTitlePrefix(center,
extent,"+")},{fieldPrefix:"lower_",titlePrefix:getTitlePrefix(center,extent,"-")}],tooltipTitleWithFieldName=!0;else{let centerOp,
lowerExtentOp,upperExtentOp;extent==="ci"?(centerOp="mean",lowerExtentOp="ci0",upperExtentOp="ci1"):(centerOp="median",lowerExtentOp=
"q1",upperExtentOp="q3"),errorBarSpecificAggregate=[{op:lowerExtentOp,field:continuousFieldName,as:`lower_${continuousFieldName}`},
{op:upperExtentOp,field:continuousFieldName,as:`upper_${continuousFieldName}`},{op:centerOp,field:continuousFieldName,as:`\
center_${continuousFieldName}`}],tooltipSummary=[{fieldPrefix:"upper_",titlePrefix:title({field:continuousFieldName,aggregate:upperExtentOp,
type:"quantitative"},config,{allowDisabling:!1})},{fieldPrefix:"lower_",titlePrefix:title({field:continuousFieldName,aggregate:lowerExtentOp,
type:"quantitative"},config,{allowDisabling:!1})},{fieldPrefix:"center_",titlePrefix:title({field:continuousFieldName,aggregate:centerOp,
type:"quantitative"},config,{allowDisabling:!1})}]}}else{(markDef.center||markDef.extent)&&warn(errorBarCenterAndExtentAreNotNeeded(
markDef.center,markDef.extent)),inputType==="aggregated-upper-lower"?(tooltipSummary=[],postAggregateCalculates=[{calculate:accessWithDatumToUnescapedPath(
continuousAxisChannelDef2.field),as:`upper_${continuousFieldName}`},{calculate:accessWithDatumToUnescapedPath(continuousFieldName),
as:`lower_${continuousFieldName}`}]):inputType==="aggregated-error"&&(tooltipSummary=[{fieldPrefix:"",titlePrefix:continuousFieldName}],
postAggregateCalculates=[{calculate:`${accessWithDatumToUnescapedPath(continuousFieldName)} + ${accessWithDatumToUnescapedPath(
continuousAxisChannelDefError.field)}`,as:`upper_${continuousFieldName}`}],continuousAxisChannelDefError2?postAggregateCalculates.
push({calculate:`${accessWithDatumToUnescapedPath(continuousFieldName)} + ${accessWithDatumToUnescapedPath(continuousAxisChannelDefError2.
field)}`,as:`lower_${continuousFieldName}`}):postAggregateCalculates.push({calculate:`${accessWithDatumToUnescapedPath(continuousFieldName)}\
 - ${accessWithDatumToUnescapedPath(continuousAxisChannelDefError.field)}`,as:`lower_${continuousFieldName}`}));for(let postAggregateCalculate of postAggregateCalculates)
tooltipSummary.push({fieldPrefix:postAggregateCalculate.as.substring(0,6),titlePrefix:replaceAll(replaceAll(postAggregateCalculate.
calculate,"datum['",""),"']","")})}return{postAggregateCalculates,errorBarSpecificAggregate,tooltipSummary,tooltipTitleWithFieldName}}
function getTitlePrefix(center,extent,operation){return`${titleCase(center)} ${operation} ${extent}`}var ERRORBAND="erro\
rband",ERRORBAND_PARTS=["band","borders"],errorBandNormalizer=new CompositeMarkNormalizer(ERRORBAND,normalizeErrorBand);
function normalizeErrorBand(spec,{config}){spec={...spec,encoding:normalizeEncoding(spec.encoding,config)};let{transform,
continuousAxisChannelDef,continuousAxis,encodingWithoutContinuousAxis,markDef,outerSpec,tooltipEncoding}=errorBarParams(
spec,ERRORBAND,config),errorBandDef=markDef,makeErrorBandPart=makeCompositeAggregatePartFactory(errorBandDef,continuousAxis,
continuousAxisChannelDef,encodingWithoutContinuousAxis,config.errorband),is2D=spec.encoding.x!==void 0&&spec.encoding.y!==
void 0,bandMark={type:is2D?"area":"rect"},bordersMark={type:is2D?"line":"rule"},interpolate2={...errorBandDef.interpolate?
{interpolate:errorBandDef.interpolate}:{},...errorBandDef.tension&&errorBandDef.interpolate?{tension:errorBandDef.tension}:
{}};return is2D?(bandMark={...bandMark,...interpolate2,ariaRoleDescription:"errorband"},bordersMark={...bordersMark,...interpolate2,
aria:!1}):errorBandDef.interpolate?warn(errorBand1DNotSupport("interpolate")):errorBandDef.tension&&warn(errorBand1DNotSupport(
"tension")),{...outerSpec,transform,layer:[...makeErrorBandPart({partName:"band",mark:bandMark,positionPrefix:"lower",endPositionPrefix:"\
upper",extraEncoding:tooltipEncoding}),...makeErrorBandPart({partName:"borders",mark:bordersMark,positionPrefix:"lower",
extraEncoding:tooltipEncoding}),...makeErrorBandPart({partName:"borders",mark:bordersMark,positionPrefix:"upper",extraEncoding:tooltipEncoding})]}}
var compositeMarkRegistry={};function add(mark,run,parts){let normalizer=new CompositeMarkNormalizer(mark,run);compositeMarkRegistry[mark]=
{normalizer,parts}}function getAllCompositeMarks(){return keys(compositeMarkRegistry)}add(BOXPLOT,normalizeBoxPlot,BOXPLOT_PARTS);
add(ERRORBAR,normalizeErrorBar,ERRORBAR_PARTS);add(ERRORBAND,normalizeErrorBand,ERRORBAND_PARTS);var VL_ONLY_LEGEND_CONFIG=[
"gradientHorizontalMaxLength","gradientHorizontalMinLength","gradientVerticalMaxLength","gradientVerticalMinLength","uns\
electedOpacity"],HEADER_TITLE_PROPERTIES_MAP={titleAlign:"align",titleAnchor:"anchor",titleAngle:"angle",titleBaseline:"\
baseline",titleColor:"color",titleFont:"font",titleFontSize:"fontSize",titleFontStyle:"fontStyle",titleFontWeight:"fontW\
eight",titleLimit:"limit",titleLineHeight:"lineHeight",titleOrient:"orient",titlePadding:"offset"},HEADER_LABEL_PROPERTIES_MAP={
labelAlign:"align",labelAnchor:"anchor",labelAngle:"angle",labelBaseline:"baseline",labelColor:"color",labelFont:"font",
labelFontSize:"fontSize",labelFontStyle:"fontStyle",labelFontWeight:"fontWeight",labelLimit:"limit",labelLineHeight:"lin\
eHeight",labelOrient:"orient",labelPadding:"offset"},HEADER_TITLE_PROPERTIES=keys(HEADER_TITLE_PROPERTIES_MAP),HEADER_LABEL_PROPERTIES=keys(
HEADER_LABEL_PROPERTIES_MAP),HEADER_CONFIGS_INDEX={header:1,headerRow:1,headerColumn:1,headerFacet:1},HEADER_CONFIGS=keys(
HEADER_CONFIGS_INDEX),LEGEND_SCALE_CHANNELS=["size","shape","fill","stroke","strokeDash","strokeWidth","opacity"],defaultLegendConfig={
gradientHorizontalMaxLength:200,gradientHorizontalMinLength:100,gradientVerticalMaxLength:200,gradientVerticalMinLength:64,
unselectedOpacity:.35},COMMON_LEGEND_PROPERTY_INDEX={aria:1,clipHeight:1,columnPadding:1,columns:1,cornerRadius:1,description:1,
direction:1,fillColor:1,format:1,formatType:1,gradientLength:1,gradientOpacity:1,gradientStrokeColor:1,gradientStrokeWidth:1,
gradientThickness:1,gridAlign:1,labelAlign:1,labelBaseline:1,labelColor:1,labelFont:1,labelFontSize:1,labelFontStyle:1,labelFontWeight:1,
labelLimit:1,labelOffset:1,labelOpacity:1,labelOverlap:1,labelPadding:1,labelSeparation:1,legendX:1,legendY:1,offset:1,orient:1,
padding:1,rowPadding:1,strokeColor:1,symbolDash:1,symbolDashOffset:1,symbolFillColor:1,symbolLimit:1,symbolOffset:1,symbolOpacity:1,
symbolSize:1,symbolStrokeColor:1,symbolStrokeWidth:1,symbolType:1,tickCount:1,tickMinStep:1,title:1,titleAlign:1,titleAnchor:1,
titleBaseline:1,titleColor:1,titleFont:1,titleFontSize:1,titleFontStyle:1,titleFontWeight:1,titleLimit:1,titleLineHeight:1,
titleOpacity:1,titleOrient:1,titlePadding:1,type:1,values:1,zindex:1},SELECTION_ID="_vgsid_",defaultConfig$1={point:{on:"\
click",fields:[SELECTION_ID],toggle:"event.shiftKey",resolve:"global",clear:"dblclick"},interval:{on:"[pointerdown, wind\
ow:pointerup] > window:pointermove!",encodings:["x","y"],translate:"[pointerdown, window:pointerup] > window:pointermove\
!",zoom:"wheel!",mark:{fill:"#333",fillOpacity:.125,stroke:"white"},resolve:"global",clear:"dblclick"}};function isLegendBinding(bind){
return bind==="legend"||!!bind?.legend}function isLegendStreamBinding(bind){return isLegendBinding(bind)&&isObject(bind)}
function isSelectionParameter(param){return!!param?.select}function assembleParameterSignals(params){let signals=[];for(let param of params||
[]){if(isSelectionParameter(param))continue;let{expr,bind,...rest}=param;if(bind&&expr){let signal={...rest,bind,init:expr};
signals.push(signal)}else{let signal={...rest,...expr?{update:expr}:{},...bind?{bind}:{}};signals.push(signal)}}return signals}
function isAnyConcatSpec(spec){return isVConcatSpec(spec)||isHConcatSpec(spec)||isConcatSpec(spec)}function isConcatSpec(spec){
return hasProperty(spec,"concat")}function isVConcatSpec(spec){return hasProperty(spec,"vconcat")}function isHConcatSpec(spec){
return hasProperty(spec,"hconcat")}function getStepFor({step,offsetIsDiscrete}){return offsetIsDiscrete?step.for??"offse\
t":"position"}function isStep(size){return hasProperty(size,"step")}function isFrameMixins(o){return hasProperty(o,"view")||
hasProperty(o,"width")||hasProperty(o,"height")}var DEFAULT_SPACING=20,COMPOSITION_LAYOUT_INDEX={align:1,bounds:1,center:1,
columns:1,spacing:1},COMPOSITION_LAYOUT_PROPERTIES=keys(COMPOSITION_LAYOUT_INDEX);function extractCompositionLayout(spec,specType,config){
let compositionConfig=config[specType],layout={},{spacing:spacingConfig,columns}=compositionConfig;spacingConfig!==void 0&&
(layout.spacing=spacingConfig),columns!==void 0&&(isFacetSpec(spec)&&!isFacetMapping(spec.facet)||isConcatSpec(spec))&&(layout.
columns=columns),isVConcatSpec(spec)&&(layout.columns=1);for(let prop of COMPOSITION_LAYOUT_PROPERTIES)if(spec[prop]!==void 0)
if(prop==="spacing"){let spacing=spec[prop];layout[prop]=isNumber(spacing)?spacing:{row:spacing.row??spacingConfig,column:spacing.
column??spacingConfig}}else layout[prop]=spec[prop];return layout}function getViewConfigContinuousSize(viewConfig,channel){
return viewConfig[channel]??viewConfig[channel==="width"?"continuousWidth":"continuousHeight"]}function getViewConfigDiscreteStep(viewConfig,channel){
let size=getViewConfigDiscreteSize(viewConfig,channel);return isStep(size)?size.step:DEFAULT_STEP}function getViewConfigDiscreteSize(viewConfig,channel){
let size=viewConfig[channel]??viewConfig[channel==="width"?"discreteWidth":"discreteHeight"];return getFirstDefined(size,
{step:viewConfig.step})}var DEFAULT_STEP=20,defaultViewConfig={continuousWidth:300,continuousHeight:300,step:DEFAULT_STEP},
defaultConfig={background:"white",padding:5,timeFormat:"%b %d, %Y",countTitle:"Count of Records",view:defaultViewConfig,
mark:defaultMarkConfig,arc:{},area:{},bar:defaultBarConfig,circle:{},geoshape:{},image:{},line:{},point:{},rect:defaultRectConfig,
rule:{color:"black"},square:{},text:{color:"black"},tick:defaultTickConfig,trail:{},boxplot:{size:14,extent:1.5,box:{},median:{
color:"white"},outliers:{},rule:{},ticks:null},errorbar:{center:"mean",rule:!0,ticks:!1},errorband:{band:{opacity:.3},borders:!1},
scale:defaultScaleConfig,projection:{},legend:defaultLegendConfig,header:{titlePadding:10,labelPadding:10},headerColumn:{},
headerRow:{},headerFacet:{},selection:defaultConfig$1,style:{},title:{},facet:{spacing:DEFAULT_SPACING},concat:{spacing:DEFAULT_SPACING},
normalizedNumberFormat:".0%"},tab10=["#4c78a8","#f58518","#e45756","#72b7b2","#54a24b","#eeca3b","#b279a2","#ff9da6","#9\
d755d","#bab0ac"],DEFAULT_FONT_SIZE={text:11,guideLabel:10,guideTitle:11,groupTitle:13,groupSubtitle:12},DEFAULT_COLOR={
blue:tab10[0],orange:tab10[1],red:tab10[2],teal:tab10[3],green:tab10[4],yellow:tab10[5],purple:tab10[6],pink:tab10[7],brown:tab10[8],
gray0:"#000",gray1:"#111",gray2:"#222",gray3:"#333",gray4:"#444",gray5:"#555",gray6:"#666",gray7:"#777",gray8:"#888",gray9:"\
#999",gray10:"#aaa",gray11:"#bbb",gray12:"#ccc",gray13:"#ddd",gray14:"#eee",gray15:"#fff"};function colorSignalConfig(color2={}){
return{signals:[{name:"color",value:isObject(color2)?{...DEFAULT_COLOR,...color2}:DEFAULT_COLOR}],mark:{color:{signal:"c\
olor.blue"}},rule:{color:{signal:"color.gray0"}},text:{color:{signal:"color.gray0"}},style:{"guide-label":{fill:{signal:"\
color.gray0"}},"guide-title":{fill:{signal:"color.gray0"}},"group-title":{fill:{signal:"color.gray0"}},"group-subtitle":{
fill:{signal:"color.gray0"}},cell:{stroke:{signal:"color.gray8"}}},axis:{domainColor:{signal:"color.gray13"},gridColor:{
signal:"color.gray8"},tickColor:{signal:"color.gray13"}},range:{category:[{signal:"color.blue"},{signal:"color.orange"},
{signal:"color.red"},{signal:"color.teal"},{signal:"color.green"},{signal:"color.yellow"},{signal:"color.purple"},{signal:"\
color.pink"},{signal:"color.brown"},{signal:"color.grey8"}]}}}function fontSizeSignalConfig(fontSize){return{signals:[{name:"\
fontSize",value:isObject(fontSize)?{...DEFAULT_FONT_SIZE,...fontSize}:DEFAULT_FONT_SIZE}],text:{fontSize:{signal:"fontSi\
ze.text"}},style:{"guide-label":{fontSize:{signal:"fontSize.guideLabel"}},"guide-title":{fontSize:{signal:"fontSize.guid\
eTitle"}},"group-title":{fontSize:{signal:"fontSize.groupTitle"}},"group-subtitle":{fontSize:{signal:"fontSize.groupSubt\
itle"}}}}}function fontConfig(font){return{text:{font},style:{"guide-label":{font},"guide-title":{font},"group-title":{font},
"group-subtitle":{font}}}}function getAxisConfigInternal(axisConfig){let props=keys(axisConfig||{}),axisConfigInternal={};
for(let prop of props){let val=axisConfig[prop];axisConfigInternal[prop]=isConditionalAxisValue(val)?signalOrValueRefWithCondition(
val):signalRefOrValue(val)}return axisConfigInternal}function getStyleConfigInternal(styleConfig){let props=keys(styleConfig),
styleConfigInternal={};for(let prop of props)styleConfigInternal[prop]=getAxisConfigInternal(styleConfig[prop]);return styleConfigInternal}
var configPropsWithExpr=[...MARK_CONFIGS,...AXIS_CONFIGS,...HEADER_CONFIGS,"background","padding","legend","lineBreak","\
scale","style","title","view"];function initConfig(specifiedConfig={}){let{color:color2,font,fontSize,selection,...restConfig}=specifiedConfig,
mergedConfig=mergeConfig({},duplicate(defaultConfig),font?fontConfig(font):{},color2?colorSignalConfig(color2):{},fontSize?
fontSizeSignalConfig(fontSize):{},restConfig||{});selection&&writeConfig(mergedConfig,"selection",selection,!0);let outputConfig=omit(
mergedConfig,configPropsWithExpr);for(let prop of["background","lineBreak","padding"])mergedConfig[prop]&&(outputConfig[prop]=
signalRefOrValue(mergedConfig[prop]));for(let markConfigType of MARK_CONFIGS)mergedConfig[markConfigType]&&(outputConfig[markConfigType]=
replaceExprRef(mergedConfig[markConfigType]));for(let axisConfigType of AXIS_CONFIGS)mergedConfig[axisConfigType]&&(outputConfig[axisConfigType]=
getAxisConfigInternal(mergedConfig[axisConfigType]));for(let headerConfigType of HEADER_CONFIGS)mergedConfig[headerConfigType]&&
(outputConfig[headerConfigType]=replaceExprRef(mergedConfig[headerConfigType]));if(mergedConfig.legend&&(outputConfig.legend=
replaceExprRef(mergedConfig.legend)),mergedConfig.scale){let{invalid,...otherScaleConfig}=mergedConfig.scale,newScaleInvalid=replaceExprRef(
invalid,{level:1});outputConfig.scale={...replaceExprRef(otherScaleConfig),...keys(newScaleInvalid).length>0?{invalid:newScaleInvalid}:
{}}}return mergedConfig.style&&(outputConfig.style=getStyleConfigInternal(mergedConfig.style)),mergedConfig.title&&(outputConfig.
title=replaceExprRef(mergedConfig.title)),mergedConfig.view&&(outputConfig.view=replaceExprRef(mergedConfig.view)),outputConfig}
var MARK_STYLES=new Set(["view",...PRIMITIVE_MARKS]),VL_ONLY_CONFIG_PROPERTIES=["color","fontSize","background","padding",
"facet","concat","numberFormat","numberFormatType","normalizedNumberFormat","normalizedNumberFormatType","timeFormat","c\
ountTitle","header","axisQuantitative","axisTemporal","axisDiscrete","axisPoint","axisXBand","axisXPoint","axisXDiscrete",
"axisXQuantitative","axisXTemporal","axisYBand","axisYPoint","axisYDiscrete","axisYQuantitative","axisYTemporal","scale",
"selection","overlay"],VL_ONLY_ALL_MARK_SPECIFIC_CONFIG_PROPERTY_INDEX={view:["continuousWidth","continuousHeight","disc\
reteWidth","discreteHeight","step"],...VL_ONLY_MARK_SPECIFIC_CONFIG_PROPERTY_INDEX};function stripAndRedirectConfig(config){
config=duplicate(config);for(let prop of VL_ONLY_CONFIG_PROPERTIES)delete config[prop];if(config.axis)for(let prop in config.
axis)isConditionalAxisValue(config.axis[prop])&&delete config.axis[prop];if(config.legend)for(let prop of VL_ONLY_LEGEND_CONFIG)
delete config.legend[prop];if(config.mark){for(let prop of VL_ONLY_MARK_CONFIG_PROPERTIES)delete config.mark[prop];config.
mark.tooltip&&isObject(config.mark.tooltip)&&delete config.mark.tooltip}config.params&&(config.signals=(config.signals||
[]).concat(assembleParameterSignals(config.params)),delete config.params);for(let markType of MARK_STYLES){for(let prop of VL_ONLY_MARK_CONFIG_PROPERTIES)
delete config[markType][prop];let vlOnlyMarkSpecificConfigs=VL_ONLY_ALL_MARK_SPECIFIC_CONFIG_PROPERTY_INDEX[markType];if(vlOnlyMarkSpecificConfigs)
for(let prop of vlOnlyMarkSpecificConfigs)delete config[markType][prop];redirectConfigToStyleConfig(config,markType)}for(let m of getAllCompositeMarks())
delete config[m];redirectTitleConfig(config);for(let prop in config)isObject(config[prop])&&isEmpty(config[prop])&&delete config[prop];
return isEmpty(config)?void 0:config}function redirectTitleConfig(config){let{titleMarkConfig,subtitleMarkConfig,subtitle}=extractTitleConfig(
config.title);isEmpty(titleMarkConfig)||(config.style["group-title"]={...config.style["group-title"],...titleMarkConfig}),
isEmpty(subtitleMarkConfig)||(config.style["group-subtitle"]={...config.style["group-subtitle"],...subtitleMarkConfig}),
isEmpty(subtitle)?delete config.title:config.title=subtitle}function redirectConfigToStyleConfig(config,prop,toProp,compositeMarkPart){
let propConfig=config[prop];prop==="view"&&(toProp="cell");let style={...propConfig,...config.style[toProp??prop]};isEmpty(
style)||(config.style[toProp??prop]=style),delete config[prop]}function isLayerSpec(spec){return hasProperty(spec,"layer")}
function isRepeatSpec(spec){return hasProperty(spec,"repeat")}function isLayerRepeatSpec(spec){return!isArray(spec.repeat)&&
hasProperty(spec.repeat,"layer")}var SpecMapper=class{map(spec,params){return isFacetSpec(spec)?this.mapFacet(spec,params):
isRepeatSpec(spec)?this.mapRepeat(spec,params):isHConcatSpec(spec)?this.mapHConcat(spec,params):isVConcatSpec(spec)?this.
mapVConcat(spec,params):isConcatSpec(spec)?this.mapConcat(spec,params):this.mapLayerOrUnit(spec,params)}mapLayerOrUnit(spec,params){
if(isLayerSpec(spec))return this.mapLayer(spec,params);if(isUnitSpec(spec))return this.mapUnit(spec,params);throw new Error(
invalidSpec(spec))}mapLayer(spec,params){return{...spec,layer:spec.layer.map(subspec=>this.mapLayerOrUnit(subspec,params))}}mapHConcat(spec,params){
return{...spec,hconcat:spec.hconcat.map(subspec=>this.map(subspec,params))}}mapVConcat(spec,params){return{...spec,vconcat:spec.
vconcat.map(subspec=>this.map(subspec,params))}}mapConcat(spec,params){let{concat,...rest}=spec;return{...rest,concat:concat.
map(subspec=>this.map(subspec,params))}}mapFacet(spec,params){return{...spec,spec:this.map(spec.spec,params)}}mapRepeat(spec,params){
return{...spec,spec:this.map(spec.spec,params)}}},STACK_OFFSET_INDEX={zero:1,center:1,normalize:1};function isStackOffset(s){
return hasOwnProperty(STACK_OFFSET_INDEX,s)}var STACKABLE_MARKS=new Set([ARC,BAR,AREA,RULE,POINT,CIRCLE,SQUARE,LINE,TEXT,
TICK]),STACK_BY_DEFAULT_MARKS=new Set([BAR,AREA,ARC]);function isUnbinnedQuantitative(channelDef){return isFieldDef(channelDef)&&
channelDefType(channelDef)==="quantitative"&&!channelDef.bin}function potentialStackedChannel(encoding,x,{orient:orient2,
type:mark}){let y=x==="x"?"y":"radius",isCartesianBarOrArea=x==="x"&&["bar","area"].includes(mark),xDef=encoding[x],yDef=encoding[y];
if(isFieldDef(xDef)&&isFieldDef(yDef))if(isUnbinnedQuantitative(xDef)&&isUnbinnedQuantitative(yDef)){if(xDef.stack)return x;
if(yDef.stack)return y;let xAggregate=isFieldDef(xDef)&&!!xDef.aggregate,yAggregate=isFieldDef(yDef)&&!!yDef.aggregate;if(xAggregate!==
yAggregate)return xAggregate?x:y;if(isCartesianBarOrArea){if(orient2==="vertical")return y;if(orient2==="horizontal")return x}}else{
if(isUnbinnedQuantitative(xDef))return x;if(isUnbinnedQuantitative(yDef))return y}else{if(isUnbinnedQuantitative(xDef))return isCartesianBarOrArea&&
orient2==="vertical"?void 0:x;if(isUnbinnedQuantitative(yDef))return isCartesianBarOrArea&&orient2==="horizontal"?void 0:
y}}function getDimensionChannel(channel){switch(channel){case"x":return"y";case"y":return"x";case"theta":return"radius";case"\
radius":return"theta"}}function stack(m,encoding){let markDef=isMarkDef(m)?m:{type:m},mark=markDef.type;if(!STACKABLE_MARKS.
has(mark))return null;let fieldChannel=potentialStackedChannel(encoding,"x",markDef)||potentialStackedChannel(encoding,"\
theta",markDef);if(!fieldChannel)return null;let stackedFieldDef=encoding[fieldChannel],stackedField=isFieldDef(stackedFieldDef)?
vgField(stackedFieldDef,{}):void 0,dimensionChannel=getDimensionChannel(fieldChannel),groupbyChannels=[],groupbyFields=new Set;
if(encoding[dimensionChannel]){let dimensionDef=encoding[dimensionChannel],dimensionField=isFieldDef(dimensionDef)?vgField(
dimensionDef,{}):void 0;dimensionField&&dimensionField!==stackedField&&(groupbyChannels.push(dimensionChannel),groupbyFields.
add(dimensionField))}let dimensionOffsetChannel=dimensionChannel==="x"?"xOffset":"yOffset",dimensionOffsetDef=encoding[dimensionOffsetChannel],
dimensionOffsetField=isFieldDef(dimensionOffsetDef)?vgField(dimensionOffsetDef,{}):void 0;dimensionOffsetField&&dimensionOffsetField!==
stackedField&&(groupbyChannels.push(dimensionOffsetChannel),groupbyFields.add(dimensionOffsetField));let stackBy=NONPOSITION_CHANNELS.
reduce((sc,channel)=>{if(channel!=="tooltip"&&channelHasField(encoding,channel)){let channelDef=encoding[channel];for(let cDef of array_default(
channelDef)){let fieldDef=getFieldDef(cDef);if(fieldDef.aggregate)continue;let f=vgField(fieldDef,{});(!f||!groupbyFields.
has(f))&&sc.push({channel,fieldDef})}}return sc},[]),offset;return stackedFieldDef.stack!==void 0?isBoolean(stackedFieldDef.
stack)?offset=stackedFieldDef.stack?"zero":null:offset=stackedFieldDef.stack:STACK_BY_DEFAULT_MARKS.has(mark)&&(offset="\
zero"),!offset||!isStackOffset(offset)||isAggregate$1(encoding)&&stackBy.length===0?null:(stackedFieldDef?.scale?.type&&
stackedFieldDef?.scale?.type!==ScaleType.LINEAR&&stackedFieldDef?.stack&&warn(stackNonLinearScale(stackedFieldDef.scale.
type)),isFieldOrDatumDef(encoding[getSecondaryRangeChannel(fieldChannel)])?(stackedFieldDef.stack!==void 0&&warn(cannotStackRangedMark(
fieldChannel)),null):(isFieldDef(stackedFieldDef)&&stackedFieldDef.aggregate&&!SUM_OPS.has(stackedFieldDef.aggregate)&&warn(
stackNonSummativeAggregate(stackedFieldDef.aggregate)),{groupbyChannels,groupbyFields,fieldChannel,impute:stackedFieldDef.
impute===null?!1:isPathMark(mark),stackBy,offset}))}function initMarkdef(originalMarkDef,encoding,config){let markDef=replaceExprRef(
originalMarkDef),specifiedOrient=getMarkPropOrConfig("orient",markDef,config);if(markDef.orient=orient(markDef.type,encoding,
specifiedOrient),specifiedOrient!==void 0&&specifiedOrient!==markDef.orient&&warn(orientOverridden(markDef.orient,specifiedOrient)),
markDef.type==="bar"&&markDef.orient){let cornerRadiusEnd=getMarkPropOrConfig("cornerRadiusEnd",markDef,config);if(cornerRadiusEnd!==
void 0){let newProps=markDef.orient==="horizontal"&&encoding.x2||markDef.orient==="vertical"&&encoding.y2?["cornerRadius"]:
BAR_CORNER_RADIUS_INDEX[markDef.orient];for(let newProp of newProps)markDef[newProp]=cornerRadiusEnd;markDef.cornerRadiusEnd!==
void 0&&delete markDef.cornerRadiusEnd}}let specifiedOpacity=getMarkPropOrConfig("opacity",markDef,config),specifiedFillOpacity=getMarkPropOrConfig(
"fillOpacity",markDef,config);return specifiedOpacity===void 0&&specifiedFillOpacity===void 0&&(markDef.opacity=opacity(
markDef.type,encoding)),getMarkPropOrConfig("cursor",markDef,config)===void 0&&(markDef.cursor=cursor(markDef,encoding,config)),
markDef}function cursor(markDef,encoding,config){return encoding.href||markDef.href||getMarkPropOrConfig("href",markDef,
config)?"pointer":markDef.cursor}var DEFAULT_REDUCED_OPACITY=.7;function opacity(mark,encoding){if(contains([POINT,TICK,
CIRCLE,SQUARE],mark)&&!isAggregate$1(encoding))return DEFAULT_REDUCED_OPACITY}function defaultFilled(markDef,config,{graticule}){
if(graticule)return!1;let filledConfig=getMarkConfig("filled",markDef,config),mark=markDef.type;return getFirstDefined(filledConfig,
mark!==POINT&&mark!==LINE&&mark!==RULE)}function orient(mark,encoding,specifiedOrient){switch(mark){case POINT:case CIRCLE:case SQUARE:case RECT:case IMAGE:
return}let{x,y,x2,y2}=encoding;switch(mark){case TEXT:case BAR:if(isFieldDef(x)&&(isBinned(x.bin)||isFieldDef(y)&&y.aggregate&&
!x.aggregate))return"vertical";if(isFieldDef(y)&&(isBinned(y.bin)||isFieldDef(x)&&x.aggregate&&!y.aggregate))return"hori\
zontal";if(y2||x2){if(specifiedOrient)return specifiedOrient;if(!x2)return(isFieldDef(x)&&x.type===QUANTITATIVE&&!isBinning(
x.bin)||isNumericDataDef(x))&&isFieldDef(y)&&isBinned(y.bin)?"horizontal":"vertical";if(!y2)return(isFieldDef(y)&&y.type===
QUANTITATIVE&&!isBinning(y.bin)||isNumericDataDef(y))&&isFieldDef(x)&&isBinned(x.bin)?"vertical":"horizontal"}case RULE:
if(x2&&!(isFieldDef(x)&&isBinned(x.bin))&&y2&&!(isFieldDef(y)&&isBinned(y.bin)))return;case AREA:if(y2)return isFieldDef(
y)&&isBinned(y.bin)?"horizontal":"vertical";if(x2)return isFieldDef(x)&&isBinned(x.bin)?"vertical":"horizontal";if(mark===
RULE){if(x&&!y)return"vertical";if(y&&!x)return"horizontal"}case LINE:case TICK:{let xIsMeasure=isUnbinnedQuantitativeFieldOrDatumDef(
x),yIsMeasure=isUnbinnedQuantitativeFieldOrDatumDef(y);if(specifiedOrient)return specifiedOrient;if(xIsMeasure&&!yIsMeasure)
return mark!=="tick"?"horizontal":"vertical";if(!xIsMeasure&&yIsMeasure)return mark!=="tick"?"vertical":"horizontal";if(xIsMeasure&&
yIsMeasure)return"vertical";{let xIsTemporal=isTypedFieldDef(x)&&x.type===TEMPORAL,yIsTemporal=isTypedFieldDef(y)&&y.type===
TEMPORAL;if(xIsTemporal&&!yIsTemporal)return"vertical";if(!xIsTemporal&&yIsTemporal)return"horizontal"}return}}return"ve\
rtical"}function dropLineAndPoint(markDef){let{point:_point,line:_line,...mark}=markDef;return keys(mark).length>1?mark:
mark.type}function dropLineAndPointFromConfig(config){for(let mark of["line","area","rule","trail"])config[mark]&&(config=
{...config,[mark]:omit(config[mark],["point","line"])});return config}function getPointOverlay(markDef,markConfig={},encoding){
return markDef.point==="transparent"?{opacity:0}:markDef.point?isObject(markDef.point)?markDef.point:{}:markDef.point!==
void 0?null:markConfig.point||encoding.shape?isObject(markConfig.point)?markConfig.point:{}:void 0}function getLineOverlay(markDef,markConfig={}){
return markDef.line?markDef.line===!0?{}:markDef.line:markDef.line!==void 0?null:markConfig.line?markConfig.line===!0?{}:
markConfig.line:void 0}var PathOverlayNormalizer=class{name="path-overlay";hasMatchingType(spec,config){if(isUnitSpec(spec)){
let{mark,encoding}=spec,markDef=isMarkDef(mark)?mark:{type:mark};switch(markDef.type){case"line":case"rule":case"trail":
return!!getPointOverlay(markDef,config[markDef.type],encoding);case"area":return!!getPointOverlay(markDef,config[markDef.
type],encoding)||!!getLineOverlay(markDef,config[markDef.type])}}return!1}run(spec,normParams,normalize2){let{config}=normParams,
{params,projection,mark,name,encoding:e,...outerSpec}=spec,encoding=normalizeEncoding(e,config),markDef=isMarkDef(mark)?
mark:{type:mark},pointOverlay=getPointOverlay(markDef,config[markDef.type],encoding),lineOverlay=markDef.type==="area"&&
getLineOverlay(markDef,config[markDef.type]),layer=[{name,...params?{params}:{},mark:dropLineAndPoint({...markDef.type===
"area"&&getMarkPropOrConfig("opacity",markDef,config)==null&&getMarkPropOrConfig("fillOpacity",markDef,config)==null?{opacity:DEFAULT_REDUCED_OPACITY}:
{},...markDef}),encoding:omit(encoding,["shape"])}],stackProps=stack(initMarkdef(markDef,encoding,config),encoding),overlayEncoding=encoding;
if(stackProps){let{fieldChannel:stackFieldChannel,offset}=stackProps;overlayEncoding={...encoding,[stackFieldChannel]:{...encoding[stackFieldChannel],
...offset?{stack:offset}:{}}}}return overlayEncoding=omit(overlayEncoding,["y2","x2"]),lineOverlay&&layer.push({...projection?
{projection}:{},mark:{type:"line",...pick(markDef,["clip","interpolate","tension","tooltip"]),...lineOverlay},encoding:overlayEncoding}),
pointOverlay&&layer.push({...projection?{projection}:{},mark:{type:"point",opacity:1,filled:!0,...pick(markDef,["clip","\
tooltip"]),...pointOverlay},encoding:overlayEncoding}),normalize2({...outerSpec,layer},{...normParams,config:dropLineAndPointFromConfig(
config)})}};function replaceRepeaterInFacet(facet,repeater){return repeater?isFacetMapping(facet)?replaceRepeaterInMapping(
facet,repeater):replaceRepeaterInFieldDef(facet,repeater):facet}function replaceRepeaterInEncoding(encoding,repeater){return repeater?
replaceRepeaterInMapping(encoding,repeater):encoding}function replaceRepeatInProp(prop,o,repeater){let val=o[prop];if(isRepeatRef(
val)){if(val.repeat in repeater)return{...o,[prop]:repeater[val.repeat]};warn(noSuchRepeatedValue(val.repeat));return}return o}
function replaceRepeaterInFieldDef(fieldDef,repeater){if(fieldDef=replaceRepeatInProp("field",fieldDef,repeater),fieldDef!==
void 0){if(fieldDef===null)return null;if(isSortableFieldDef(fieldDef)&&isSortField(fieldDef.sort)){let sort=replaceRepeatInProp(
"field",fieldDef.sort,repeater);fieldDef={...fieldDef,...sort?{sort}:{}}}return fieldDef}}function replaceRepeaterInFieldOrDatumDef(def,repeater){
if(isFieldDef(def))return replaceRepeaterInFieldDef(def,repeater);{let datumDef=replaceRepeatInProp("datum",def,repeater);
return datumDef!==def&&!datumDef.type&&(datumDef.type="nominal"),datumDef}}function replaceRepeaterInChannelDef(channelDef,repeater){
if(isFieldOrDatumDef(channelDef)){let fd=replaceRepeaterInFieldOrDatumDef(channelDef,repeater);if(fd)return fd;if(isConditionalDef(
channelDef))return{condition:channelDef.condition}}else{if(hasConditionalFieldOrDatumDef(channelDef)){let fd=replaceRepeaterInFieldOrDatumDef(
channelDef.condition,repeater);if(fd)return{...channelDef,condition:fd};{let{condition,...channelDefWithoutCondition}=channelDef;
return channelDefWithoutCondition}}return channelDef}}function replaceRepeaterInMapping(mapping,repeater){let out={};for(let channel in mapping)
if(hasProperty(mapping,channel)){let channelDef=mapping[channel];if(isArray(channelDef))out[channel]=channelDef.map(cd=>replaceRepeaterInChannelDef(
cd,repeater)).filter(cd=>cd);else{let cd=replaceRepeaterInChannelDef(channelDef,repeater);cd!==void 0&&(out[channel]=cd)}}
return out}var RuleForRangedLineNormalizer=class{name="RuleForRangedLine";hasMatchingType(spec){if(isUnitSpec(spec)){let{
encoding,mark}=spec;if(mark==="line"||isMarkDef(mark)&&mark.type==="line")for(let channel of SECONDARY_RANGE_CHANNEL){let mainChannel=getMainRangeChannel(
channel),mainChannelDef=encoding[mainChannel];if(encoding[channel]&&(isFieldDef(mainChannelDef)&&!isBinned(mainChannelDef.
bin)||isDatumDef(mainChannelDef)))return!0}}return!1}run(spec,params,normalize2){let{encoding,mark}=spec;return warn(lineWithRange(
!!encoding.x2,!!encoding.y2)),normalize2({...spec,mark:isObject(mark)?{...mark,type:"rule"}:"rule"},params)}},CoreNormalizer=class extends SpecMapper{nonFacetUnitNormalizers=[
boxPlotNormalizer,errorBarNormalizer,errorBandNormalizer,new PathOverlayNormalizer,new RuleForRangedLineNormalizer];map(spec,params){
if(isUnitSpec(spec)){let hasRow=channelHasField(spec.encoding,ROW),hasColumn=channelHasField(spec.encoding,COLUMN),hasFacet=channelHasField(
spec.encoding,FACET);if(hasRow||hasColumn||hasFacet)return this.mapFacetedUnit(spec,params)}return super.map(spec,params)}mapUnit(spec,params){
let{parentEncoding,parentProjection}=params,encoding=replaceRepeaterInEncoding(spec.encoding,params.repeater),specWithReplacedEncoding={
...spec,...spec.name?{name:[params.repeaterPrefix,spec.name].filter(n=>n).join("_")}:{},...encoding?{encoding}:{}};if(parentEncoding||
parentProjection)return this.mapUnitWithParentEncodingOrProjection(specWithReplacedEncoding,params);let normalizeLayerOrUnit=this.
mapLayerOrUnit.bind(this);for(let unitNormalizer of this.nonFacetUnitNormalizers)if(unitNormalizer.hasMatchingType(specWithReplacedEncoding,
params.config))return unitNormalizer.run(specWithReplacedEncoding,params,normalizeLayerOrUnit);return specWithReplacedEncoding}mapRepeat(spec,params){
return isLayerRepeatSpec(spec)?this.mapLayerRepeat(spec,params):this.mapNonLayerRepeat(spec,params)}mapLayerRepeat(spec,params){
let{repeat,spec:childSpec,...rest}=spec,{row,column,layer}=repeat,{repeater={},repeaterPrefix=""}=params;return row||column?
this.mapRepeat({...spec,repeat:{...row?{row}:{},...column?{column}:{}},spec:{repeat:{layer},spec:childSpec}},params):{...rest,
layer:layer.map(layerValue=>{let childRepeater={...repeater,layer:layerValue},childName=`${(childSpec.name?`${childSpec.
name}_`:"")+repeaterPrefix}child__layer_${varName(layerValue)}`,child=this.mapLayerOrUnit(childSpec,{...params,repeater:childRepeater,
repeaterPrefix:childName});return child.name=childName,child})}}mapNonLayerRepeat(spec,params){let{repeat,spec:childSpec,
data,...remainingProperties}=spec;!isArray(repeat)&&spec.columns&&(spec=omit(spec,["columns"]),warn(columnsNotSupportByRowCol(
"repeat")));let concat=[],{repeater={},repeaterPrefix=""}=params,row=!isArray(repeat)&&repeat.row||[repeater?repeater.row:
null],column=!isArray(repeat)&&repeat.column||[repeater?repeater.column:null],repeatValues=isArray(repeat)&&repeat||[repeater?
repeater.repeat:null];for(let repeatValue of repeatValues)for(let rowValue of row)for(let columnValue of column){let childRepeater={
repeat:repeatValue,row:rowValue,column:columnValue,layer:repeater.layer},childName=`${(childSpec.name?`${childSpec.name}\
_`:"")+repeaterPrefix}child__${isArray(repeat)?`${varName(repeatValue)}`:(repeat.row?`row_${varName(rowValue)}`:"")+(repeat.
column?`column_${varName(columnValue)}`:"")}`,child=this.map(childSpec,{...params,repeater:childRepeater,repeaterPrefix:childName});
child.name=childName,concat.push(omit(child,["data"]))}let columns=isArray(repeat)?spec.columns:repeat.column?repeat.column.
length:1;return{data:childSpec.data??data,align:"all",...remainingProperties,columns,concat}}mapFacet(spec,params){let{facet}=spec;
return isFacetMapping(facet)&&spec.columns&&(spec=omit(spec,["columns"]),warn(columnsNotSupportByRowCol("facet"))),super.
mapFacet(spec,params)}mapUnitWithParentEncodingOrProjection(spec,params){let{encoding,projection}=spec,{parentEncoding,parentProjection,
config}=params,mergedProjection=mergeProjection({parentProjection,projection}),mergedEncoding=mergeEncoding({parentEncoding,
encoding:replaceRepeaterInEncoding(encoding,params.repeater)});return this.mapUnit({...spec,...mergedProjection?{projection:mergedProjection}:
{},...mergedEncoding?{encoding:mergedEncoding}:{}},{config})}mapFacetedUnit(spec,normParams){let{row,column,facet,...encoding}=spec.
encoding,{mark,width,projection,height,view,params,encoding:_,...outerSpec}=spec,{facetMapping,layout}=this.getFacetMappingAndLayout(
{row,column,facet},normParams),newEncoding=replaceRepeaterInEncoding(encoding,normParams.repeater);return this.mapFacet(
{...outerSpec,...layout,facet:facetMapping,spec:{...width?{width}:{},...height?{height}:{},...view?{view}:{},...projection?
{projection}:{},mark,encoding:newEncoding,...params?{params}:{}}},normParams)}getFacetMappingAndLayout(facets,params){let{
row,column,facet}=facets;if(row||column){facet&&warn(facetChannelDropped([...row?[ROW]:[],...column?[COLUMN]:[]]));let facetMapping={},
layout={};for(let channel of[ROW,COLUMN]){let def=facets[channel];if(def){let{align:align2,center,spacing,columns,...defWithoutLayout}=def;
facetMapping[channel]=defWithoutLayout;for(let prop of["align","center","spacing"])def[prop]!==void 0&&(layout[prop]??={},
layout[prop][channel]=def[prop])}}return{facetMapping,layout}}else{let{align:align2,center,spacing,columns,...facetMapping}=facet;
return{facetMapping:replaceRepeaterInFacet(facetMapping,params.repeater),layout:{...align2?{align:align2}:{},...center?{
center}:{},...spacing?{spacing}:{},...columns?{columns}:{}}}}}mapLayer(spec,{parentEncoding,parentProjection,...otherParams}){
let{encoding,projection,...rest}=spec,params={...otherParams,parentEncoding:mergeEncoding({parentEncoding,encoding,layer:!0}),
parentProjection:mergeProjection({parentProjection,projection})};return super.mapLayer({...rest,...spec.name?{name:[params.
repeaterPrefix,spec.name].filter(n=>n).join("_")}:{}},params)}};function mergeEncoding({parentEncoding,encoding={},layer}){
let merged={};if(parentEncoding){let channels=new Set([...keys(parentEncoding),...keys(encoding)]);for(let channel of channels){
let channelDef=encoding[channel],parentChannelDef=parentEncoding[channel];if(isFieldOrDatumDef(channelDef)){let mergedChannelDef={
...parentChannelDef,...channelDef};merged[channel]=mergedChannelDef}else hasConditionalFieldOrDatumDef(channelDef)?merged[channel]=
{...channelDef,condition:{...parentChannelDef,...channelDef.condition}}:channelDef||channelDef===null?merged[channel]=channelDef:
(layer||isValueDef(parentChannelDef)||isSignalRef(parentChannelDef)||isFieldOrDatumDef(parentChannelDef)||isArray(parentChannelDef))&&
(merged[channel]=parentChannelDef)}}else merged=encoding;return!merged||isEmpty(merged)?void 0:merged}function mergeProjection(opt){
let{parentProjection,projection}=opt;return parentProjection&&projection&&warn(projectionOverridden({parentProjection,projection})),
projection??parentProjection}function isFilter(t){return hasProperty(t,"filter")}function isImputeSequence(t){return hasProperty(
t,"stop")}function isLookup(t){return hasProperty(t,"lookup")}function isLookupData(from){return hasProperty(from,"data")}
function isLookupSelection(from){return hasProperty(from,"param")}function isPivot(t){return hasProperty(t,"pivot")}function isDensity(t){
return hasProperty(t,"density")}function isQuantile(t){return hasProperty(t,"quantile")}function isRegression(t){return hasProperty(
t,"regression")}function isLoess(t){return hasProperty(t,"loess")}function isSample(t){return hasProperty(t,"sample")}function isWindow(t){
return hasProperty(t,"window")}function isJoinAggregate(t){return hasProperty(t,"joinaggregate")}function isFlatten(t){return hasProperty(
t,"flatten")}function isCalculate(t){return hasProperty(t,"calculate")}function isBin(t){return hasProperty(t,"bin")}function isImpute(t){
return hasProperty(t,"impute")}function isTimeUnit(t){return hasProperty(t,"timeUnit")}function isAggregate(t){return hasProperty(
t,"aggregate")}function isStack(t){return hasProperty(t,"stack")}function isFold(t){return hasProperty(t,"fold")}function isExtent(t){
return hasProperty(t,"extent")&&!hasProperty(t,"density")&&!hasProperty(t,"regression")}function normalizeTransform(transform){
return transform.map(t=>isFilter(t)?{filter:normalizeLogicalComposition(t.filter,normalizePredicate$1)}:t)}var SelectionCompatibilityNormalizer=class extends SpecMapper{map(spec,normParams){
return normParams.emptySelections??={},normParams.selectionPredicates??={},spec=normalizeTransforms(spec,normParams),super.
map(spec,normParams)}mapLayerOrUnit(spec,normParams){if(spec=normalizeTransforms(spec,normParams),spec.encoding){let encoding={};
for(let[channel,enc]of entries$1(spec.encoding))encoding[channel]=normalizeChannelDef(enc,normParams);spec={...spec,encoding}}
return super.mapLayerOrUnit(spec,normParams)}mapUnit(spec,normParams){let{selection,...rest}=spec;return selection?{...rest,
params:entries$1(selection).map(([name,selDef])=>{let{init:value,bind,empty,...select}=selDef;select.type==="single"?(select.
type="point",select.toggle=!1):select.type==="multi"&&(select.type="point"),normParams.emptySelections[name]=empty!=="no\
ne";for(let pred of vals(normParams.selectionPredicates[name]??{}))pred.empty=empty!=="none";return{name,value,select,bind}})}:
spec}};function normalizeTransforms(spec,normParams){let{transform:tx,...rest}=spec;if(tx){let transform=tx.map(t=>{if(isFilter(
t))return{filter:normalizePredicate(t,normParams)};if(isBin(t)&&isBinParams(t.bin))return{...t,bin:normalizeBinExtent(t.
bin)};if(isLookup(t)){let{selection:param,...from}=t.from;return param?{...t,from:{param,...from}}:t}return t});return{...rest,
transform}}return spec}function normalizeChannelDef(obj,normParams){let enc=duplicate(obj);if(isFieldDef(enc)&&isBinParams(
enc.bin)&&(enc.bin=normalizeBinExtent(enc.bin)),isScaleFieldDef(enc)&&enc.scale?.domain?.selection){let{selection:param,
...domain2}=enc.scale.domain;enc.scale.domain={...domain2,...param?{param}:{}}}if(isConditionalDef(enc))if(isArray(enc.condition))
enc.condition=enc.condition.map(c=>{let{selection,param,test,...cond}=c;return param?c:{...cond,test:normalizePredicate(
c,normParams)}});else{let{selection,param,test,...cond}=normalizeChannelDef(enc.condition,normParams);enc.condition=param?
enc.condition:{...cond,test:normalizePredicate(enc.condition,normParams)}}return enc}function normalizeBinExtent(bin){let ext=bin.
extent;if(ext?.selection){let{selection:param,...rest}=ext;return{...bin,extent:{...rest,param}}}return bin}function normalizePredicate(op,normParams){
let normalizeSelectionComposition=o=>normalizeLogicalComposition(o,param=>{let empty=normParams.emptySelections[param]??
!0,pred={param,empty};return normParams.selectionPredicates[param]??=[],normParams.selectionPredicates[param].push(pred),
pred});return op.selection?normalizeSelectionComposition(op.selection):normalizeLogicalComposition(op.test||op.filter,o=>o.
selection?normalizeSelectionComposition(o.selection):o)}var TopLevelSelectionsNormalizer=class extends SpecMapper{map(spec,normParams){
let selections=normParams.selections??[];if(spec.params&&!isUnitSpec(spec)){let params=[];for(let param of spec.params)isSelectionParameter(
param)?selections.push(param):params.push(param);spec.params=params}return normParams.selections=selections,super.map(spec,
normParams)}mapUnit(spec,normParams){let selections=normParams.selections;if(!selections||!selections.length)return spec;
let path=(normParams.path??[]).concat(spec.name),params=[];for(let selection of selections)if(!selection.views||!selection.
views.length)params.push(selection);else for(let view of selection.views)(isString(view)&&(view===spec.name||path.includes(
view))||isArray(view)&&view.map(v=>path.indexOf(v)).every((v,i,arr)=>v!==-1&&(i===0||v>arr[i-1])))&&params.push(selection);
return params.length&&(spec.params=params),spec}};for(let method of["mapFacet","mapRepeat","mapHConcat","mapVConcat","ma\
pLayer"]){let proto=TopLevelSelectionsNormalizer.prototype[method];TopLevelSelectionsNormalizer.prototype[method]=function(spec,params){
return proto.call(this,spec,addSpecNameToParams(spec,params))}}function addSpecNameToParams(spec,params){return spec.name?
{...params,path:(params.path??[]).concat(spec.name)}:params}function normalize(spec,config){config===void 0&&(config=initConfig(
spec.config));let normalizedSpec=normalizeGenericSpec(spec,config),{width,height}=spec,autosize=normalizeAutoSize(normalizedSpec,
{width,height,autosize:spec.autosize},config);return{...normalizedSpec,...autosize?{autosize}:{}}}var coreNormalizer=new CoreNormalizer,
selectionCompatNormalizer=new SelectionCompatibilityNormalizer,topLevelSelectionNormalizer=new TopLevelSelectionsNormalizer;
function normalizeGenericSpec(spec,config={}){let normParams={config};return topLevelSelectionNormalizer.map(coreNormalizer.
map(selectionCompatNormalizer.map(spec,normParams),normParams),normParams)}function _normalizeAutoSize(autosize){return isString(
autosize)?{type:autosize}:autosize??{}}function normalizeAutoSize(spec,sizeInfo,config){let{width,height}=sizeInfo,isFitCompatible=isUnitSpec(
spec)||isLayerSpec(spec),autosizeDefault={};isFitCompatible?width=="container"&&height=="container"?(autosizeDefault.type=
"fit",autosizeDefault.contains="padding"):width=="container"?(autosizeDefault.type="fit-x",autosizeDefault.contains="pad\
ding"):height=="container"&&(autosizeDefault.type="fit-y",autosizeDefault.contains="padding"):(width=="container"&&(warn(
containerSizeNonSingle("width")),width=void 0),height=="container"&&(warn(containerSizeNonSingle("height")),height=void 0));
let autosize={type:"pad",...autosizeDefault,...config?_normalizeAutoSize(config.autosize):{},..._normalizeAutoSize(spec.
autosize)};if(autosize.type==="fit"&&!isFitCompatible&&(warn(FIT_NON_SINGLE),autosize.type="pad"),width=="container"&&!(autosize.
type=="fit"||autosize.type=="fit-x")&&warn(containerSizeNotCompatibleWithAutosize("width")),height=="container"&&!(autosize.
type=="fit"||autosize.type=="fit-y")&&warn(containerSizeNotCompatibleWithAutosize("height")),!deepEqual(autosize,{type:"\
pad"}))return autosize}function isFitType(autoSizeType){return["fit","fit-x","fit-y"].includes(autoSizeType)}function getFitType(sizeType){
return sizeType?`fit-${getPositionScaleChannel(sizeType)}`:"fit"}var TOP_LEVEL_PROPERTIES=["background","padding"];function extractTopLevelProperties(t,includeParams){
let o={};for(let p of TOP_LEVEL_PROPERTIES)t&&t[p]!==void 0&&(o[p]=signalRefOrValue(t[p]));return includeParams&&(o.params=
t.params),o}var Split=class _Split{explicit;implicit;constructor(explicit={},implicit={}){this.explicit=explicit,this.implicit=
implicit}clone(){return new _Split(duplicate(this.explicit),duplicate(this.implicit))}combine(){return{...this.explicit,
...this.implicit}}get(key){return getFirstDefined(this.explicit[key],this.implicit[key])}getWithExplicit(key){return this.
explicit[key]!==void 0?{explicit:!0,value:this.explicit[key]}:this.implicit[key]!==void 0?{explicit:!1,value:this.implicit[key]}:
{explicit:!1,value:void 0}}setWithExplicit(key,{value,explicit}){value!==void 0&&this.set(key,value,explicit)}set(key,value,explicit){
return delete this[explicit?"implicit":"explicit"][key],this[explicit?"explicit":"implicit"][key]=value,this}copyKeyFromSplit(key,{
explicit,implicit}){explicit[key]!==void 0?this.set(key,explicit[key],!0):implicit[key]!==void 0&&this.set(key,implicit[key],
!1)}copyKeyFromObject(key,s){s[key]!==void 0&&this.set(key,s[key],!0)}copyAll(other){for(let key of keys(other.combine())){
let val=other.getWithExplicit(key);this.setWithExplicit(key,val)}}};function makeExplicit(value){return{explicit:!0,value}}
function makeImplicit(value){return{explicit:!1,value}}function tieBreakByComparing(compare){return(v1,v2,property,propertyOf)=>{
let diff=compare(v1.value,v2.value);return diff>0?v1:diff<0?v2:defaultTieBreaker(v1,v2,property,propertyOf)}}function defaultTieBreaker(v1,v2,property,propertyOf){
return v1.explicit&&v2.explicit&&warn(mergeConflictingProperty(property,propertyOf,v1.value,v2.value)),v1}function mergeValuesWithExplicit(v1,v2,property,propertyOf,tieBreaker=defaultTieBreaker){
return v1===void 0||v1.value===void 0?v2:v1.explicit&&!v2.explicit?v1:v2.explicit&&!v1.explicit?v2:deepEqual(v1.value,v2.
value)?v1:tieBreaker(v1,v2,property,propertyOf)}var AncestorParse=class extends Split{explicit;implicit;parseNothing;constructor(explicit={},implicit={},parseNothing=!1){
super(explicit,implicit),this.explicit=explicit,this.implicit=implicit,this.parseNothing=parseNothing}clone(){let clone=super.
clone();return clone.parseNothing=this.parseNothing,clone}};function isUrlData(data){return hasProperty(data,"url")}function isInlineData(data){
return hasProperty(data,"values")}function isNamedData(data){return hasProperty(data,"name")&&!isUrlData(data)&&!isInlineData(
data)&&!isGenerator(data)}function isGenerator(data){return data&&(isSequenceGenerator(data)||isSphereGenerator(data)||isGraticuleGenerator(
data))}function isSequenceGenerator(data){return hasProperty(data,"sequence")}function isSphereGenerator(data){return hasProperty(
data,"sphere")}function isGraticuleGenerator(data){return hasProperty(data,"graticule")}var DataSourceType;(function(DataSourceType2){
DataSourceType2[DataSourceType2.Raw=0]="Raw",DataSourceType2[DataSourceType2.Main=1]="Main",DataSourceType2[DataSourceType2.
Row=2]="Row",DataSourceType2[DataSourceType2.Column=3]="Column",DataSourceType2[DataSourceType2.Lookup=4]="Lookup",DataSourceType2[DataSourceType2.
PreFilterInvalid=5]="PreFilterInvalid",DataSourceType2[DataSourceType2.PostFilterInvalid=6]="PostFilterInvalid"})(DataSourceType||
(DataSourceType={}));function getDataSourcesForHandlingInvalidValues({invalid,isPath}){switch(normalizeInvalidDataMode(invalid,
{isPath})){case"filter":return{marks:"exclude-invalid-values",scales:"exclude-invalid-values"};case"break-paths-show-dom\
ains":return{marks:isPath?"include-invalid-values":"exclude-invalid-values",scales:"include-invalid-values"};case"break-\
paths-filter-domains":return{marks:isPath?"include-invalid-values":"exclude-invalid-values",scales:"exclude-invalid-valu\
es"};case"show":return{marks:"include-invalid-values",scales:"include-invalid-values"}}}function getScaleDataSourceForHandlingInvalidValues(props){
let{marks,scales}=getDataSourcesForHandlingInvalidValues(props);return marks===scales?DataSourceType.Main:scales==="incl\
ude-invalid-values"?DataSourceType.PreFilterInvalid:DataSourceType.PostFilterInvalid}var DataFlowNode=class{debugName;_children=[];_parent=null;_hash;constructor(parent,debugName){
this.debugName=debugName,parent&&(this.parent=parent)}clone(){throw new Error("Cannot clone node")}get parent(){return this.
_parent}set parent(parent){this._parent=parent,parent&&parent.addChild(this)}get children(){return this._children}numChildren(){
return this._children.length}addChild(child,loc){if(this._children.includes(child)){warn(ADD_SAME_CHILD_TWICE);return}loc!==
void 0?this._children.splice(loc,0,child):this._children.push(child)}removeChild(oldChild){let loc=this._children.indexOf(
oldChild);return this._children.splice(loc,1),loc}remove(){let loc=this._parent.removeChild(this);for(let child of this.
_children)child._parent=this._parent,this._parent.addChild(child,loc++)}insertAsParentOf(other){let parent=other.parent;
parent.removeChild(this),this.parent=parent,other.parent=this}swapWithParent(){let parent=this._parent,newParent=parent.
parent;for(let child of this._children)child.parent=parent;this._children=[],parent.removeChild(this);let loc=parent.parent.
removeChild(parent);this._parent=newParent,newParent.addChild(this,loc),parent.parent=this}},OutputNode=class extends DataFlowNode{type;refCounts;_source;_name;clone(){
let cloneObj=new this.constructor;return cloneObj.debugName=`clone_${this.debugName}`,cloneObj._source=this._source,cloneObj.
_name=`clone_${this._name}`,cloneObj.type=this.type,cloneObj.refCounts=this.refCounts,cloneObj.refCounts[cloneObj._name]=
0,cloneObj}constructor(parent,source2,type2,refCounts){super(parent,source2),this.type=type2,this.refCounts=refCounts,this.
_source=this._name=source2,this.refCounts&&!(this._name in this.refCounts)&&(this.refCounts[this._name]=0)}dependentFields(){
return new Set}producedFields(){return new Set}hash(){return this._hash===void 0&&(this._hash=`Output ${uniqueId()}`),this.
_hash}getSource(){return this.refCounts[this._name]++,this._source}isRequired(){return!!this.refCounts[this._name]}setSource(source2){
this._source=source2}};function isTimeUnitTransformComponent(timeUnitComponent){return timeUnitComponent.as!==void 0}function offsetAs(field){
return`${field}_end`}var TimeUnitNode=class _TimeUnitNode extends DataFlowNode{timeUnits;clone(){return new _TimeUnitNode(
null,duplicate(this.timeUnits))}constructor(parent,timeUnits){super(parent),this.timeUnits=timeUnits}static makeFromEncoding(parent,model){
let formula=model.reduceFieldDef((timeUnitComponent,fieldDef,channel)=>{let{field,timeUnit}=fieldDef;if(timeUnit){let component;
if(isBinnedTimeUnit(timeUnit)){if(isUnitModel(model)){let{mark,markDef,config}=model,bandPosition=getBandPosition({fieldDef,
markDef,config});(isRectBasedMark(mark)||bandPosition)&&(component={timeUnit:normalizeTimeUnit(timeUnit),field})}}else component=
{as:vgField(fieldDef,{forAs:!0}),field,timeUnit};if(isUnitModel(model)){let{mark,markDef,config}=model,bandPosition=getBandPosition(
{fieldDef,markDef,config});isRectBasedMark(mark)&&isXorY(channel)&&bandPosition!==.5&&(component.rectBandPosition=bandPosition)}
component&&(timeUnitComponent[hash(component)]=component)}return timeUnitComponent},{});return isEmpty(formula)?null:new _TimeUnitNode(
parent,formula)}static makeFromTransform(parent,t){let{timeUnit,...other}={...t},normalizedTimeUnit=normalizeTimeUnit(timeUnit),
component={...other,timeUnit:normalizedTimeUnit};return new _TimeUnitNode(parent,{[hash(component)]:component})}merge(other){
this.timeUnits={...this.timeUnits};for(let key in other.timeUnits)this.timeUnits[key]||(this.timeUnits[key]=other.timeUnits[key]);
for(let child of other.children)other.removeChild(child),child.parent=this;other.remove()}removeFormulas(fields){let newFormula={};
for(let[key,timeUnitComponent]of entries$1(this.timeUnits)){let fieldAs=isTimeUnitTransformComponent(timeUnitComponent)?
timeUnitComponent.as:`${timeUnitComponent.field}_end`;fields.has(fieldAs)||(newFormula[key]=timeUnitComponent)}this.timeUnits=
newFormula}producedFields(){return new Set(vals(this.timeUnits).map(f=>isTimeUnitTransformComponent(f)?f.as:offsetAs(f.field)))}dependentFields(){
return new Set(vals(this.timeUnits).map(f=>f.field))}hash(){return`TimeUnit ${hash(this.timeUnits)}`}assemble(){let transforms=[];
for(let f of vals(this.timeUnits)){let{rectBandPosition}=f,normalizedTimeUnit=normalizeTimeUnit(f.timeUnit);if(isTimeUnitTransformComponent(
f)){let{field,as}=f,{unit,utc,...params}=normalizedTimeUnit,startEnd=[as,`${as}_end`];transforms.push({field:replacePathInField(
field),type:"timeunit",...unit?{units:getTimeUnitParts(unit)}:{},...utc?{timezone:"utc"}:{},...params,as:startEnd}),transforms.
push(...offsetedRectFormulas(startEnd,rectBandPosition,normalizedTimeUnit))}else if(f){let{field:escapedField}=f,field=unescapeSingleQuoteAndPathDot(
escapedField),expr=offsetExpr({timeUnit:normalizedTimeUnit,field}),endAs=offsetAs(field);transforms.push({type:"formula",
expr,as:endAs}),transforms.push(...offsetedRectFormulas([field,endAs],rectBandPosition,normalizedTimeUnit))}}return transforms}},
OFFSETTED_RECT_START_SUFFIX="offsetted_rect_start",OFFSETTED_RECT_END_SUFFIX="offsetted_rect_end";function offsetExpr({timeUnit,
field,reverse:reverse2}){let{unit,utc}=timeUnit,smallestUnit=getSmallestTimeUnitPart(unit),{part,step}=getDateTimePartAndStep(
smallestUnit,timeUnit.step);return`${utc?"utcOffset":"timeOffset"}('${part}', ${accessWithDatumToUnescapedPath(field)}, ${reverse2?
-step:step})`}function offsetedRectFormulas([startField,endField],rectBandPosition,timeUnit){if(rectBandPosition!==void 0&&
rectBandPosition!==.5){let startExpr=accessWithDatumToUnescapedPath(startField),endExpr=accessWithDatumToUnescapedPath(endField);
return[{type:"formula",expr:interpolateExpr([offsetExpr({timeUnit,field:startField,reverse:!0}),startExpr],rectBandPosition+
.5),as:`${startField}_${OFFSETTED_RECT_START_SUFFIX}`},{type:"formula",expr:interpolateExpr([startExpr,endExpr],rectBandPosition+
.5),as:`${startField}_${OFFSETTED_RECT_END_SUFFIX}`}]}return[]}function interpolateExpr([start,end],fraction){return`${1-
fraction} * ${start} + ${fraction} * ${end}`}var TUPLE_FIELDS="_tuple_fields",SelectionProjectionComponent=class{hasChannel;hasField;hasSelectionId;timeUnit;items;constructor(...items){
this.items=items,this.hasChannel={},this.hasField={},this.hasSelectionId=!1}},project={defined:()=>!0,parse:(model,selCmpt,selDef)=>{
let name=selCmpt.name,proj=selCmpt.project??=new SelectionProjectionComponent,parsed={},timeUnits={},signals=new Set,signalName=(p,range2)=>{
let suffix=range2==="visual"?p.channel:p.field,sg=varName(`${name}_${suffix}`);for(let counter=1;signals.has(sg);counter++)
sg=varName(`${name}_${suffix}_${counter}`);return signals.add(sg),{[range2]:sg}},type2=selCmpt.type,cfg=model.config.selection[type2],
init=selDef.value!==void 0?array_default(selDef.value):null,{fields,encodings}=isObject(selDef.select)?selDef.select:{};
if(!fields&&!encodings&&init){for(let initVal of init)if(isObject(initVal))for(let key of keys(initVal))isSingleDefUnitChannel(
key)?(encodings||(encodings=[])).push(key):type2==="interval"?(warn(INTERVAL_INITIALIZED_WITH_POS),encodings=cfg.encodings):
(fields??=[]).push(key)}!fields&&!encodings&&(encodings=cfg.encodings,"fields"in cfg&&(fields=cfg.fields));for(let channel of encodings??
[]){let fieldDef=model.fieldDef(channel);if(fieldDef){let field=fieldDef.field;if(fieldDef.aggregate){warn(cannotProjectAggregate(
channel,fieldDef.aggregate));continue}else if(!field){warn(cannotProjectOnChannelWithoutField(channel));continue}if(fieldDef.
timeUnit&&!isBinnedTimeUnit(fieldDef.timeUnit)){field=model.vgField(channel);let component={timeUnit:fieldDef.timeUnit,as:field,
field:fieldDef.field};timeUnits[hash(component)]=component}if(!parsed[field]){let tplType=type2==="interval"&&isScaleChannel(
channel)&&hasContinuousDomain(model.getScaleComponent(channel).get("type"))?"R":fieldDef.bin?"R-RE":"E",p={field,channel,
type:tplType,index:proj.items.length};p.signals={...signalName(p,"data"),...signalName(p,"visual")},proj.items.push(parsed[field]=
p),proj.hasField[field]=parsed[field],proj.hasSelectionId=proj.hasSelectionId||field===SELECTION_ID,isGeoPositionChannel(
channel)?(p.geoChannel=channel,p.channel=getPositionChannelFromLatLong(channel),proj.hasChannel[p.channel]=parsed[field]):
proj.hasChannel[channel]=parsed[field]}}else warn(cannotProjectOnChannelWithoutField(channel))}for(let field of fields??
[]){if(proj.hasField[field])continue;let p={type:"E",field,index:proj.items.length};p.signals={...signalName(p,"data")},
proj.items.push(p),proj.hasField[field]=p,proj.hasSelectionId=proj.hasSelectionId||field===SELECTION_ID}init&&(selCmpt.init=
init.map(v=>proj.items.map(p=>isObject(v)?v[p.geoChannel||p.channel]!==void 0?v[p.geoChannel||p.channel]:v[p.field]:v))),
isEmpty(timeUnits)||(proj.timeUnit=new TimeUnitNode(null,timeUnits))},signals:(model,selCmpt,allSignals)=>{let name=selCmpt.
name+TUPLE_FIELDS;return allSignals.filter(s=>s.name===name).length>0||selCmpt.project.hasSelectionId?allSignals:allSignals.
concat({name,value:selCmpt.project.items.map(assembleProjection)})}},CURR="_curr",ANIM_VALUE="anim_value",ANIM_CLOCK="an\
im_clock",EASED_ANIM_CLOCK="eased_anim_clock",MIN_EXTENT="min_extent",MAX_RANGE_EXTENT="max_range_extent",LAST_TICK="las\
t_tick_at",IS_PLAYING="is_playing",THROTTLE=1/60*1e3,animationSignals=(selectionName,scaleName)=>[{name:EASED_ANIM_CLOCK,
update:ANIM_CLOCK},{name:`${selectionName}_domain`,init:`domain('${scaleName}')`},{name:MIN_EXTENT,init:`extent(${selectionName}\
_domain)[0]`},{name:MAX_RANGE_EXTENT,init:`extent(range('${scaleName}'))[1]`},{name:ANIM_VALUE,update:`invert('${scaleName}\
', ${EASED_ANIM_CLOCK})`}],point$1={defined:selCmpt=>selCmpt.type==="point",topLevelSignals:(model,selCmpt,signals)=>(isTimerSelection(
selCmpt)&&(signals=signals.concat([{name:ANIM_CLOCK,init:"0",on:[{events:{type:"timer",throttle:THROTTLE},update:`${IS_PLAYING}\
 ? (${ANIM_CLOCK} + (now() - ${LAST_TICK}) > ${MAX_RANGE_EXTENT} ? 0 : ${ANIM_CLOCK} + (now() - ${LAST_TICK})) : ${ANIM_CLOCK}`}]},
{name:LAST_TICK,init:"now()",on:[{events:[{signal:ANIM_CLOCK},{signal:IS_PLAYING}],update:"now()"}]},{name:IS_PLAYING,init:"\
true"}])),signals),signals:(model,selCmpt,signals)=>{let name=selCmpt.name,fieldsSg=name+TUPLE_FIELDS,project2=selCmpt.project,
datum="(item().isVoronoi ? datum.datum : datum)",brushes=vals(model.component.selection??{}).reduce((acc,cmpt)=>cmpt.type===
"interval"?acc.concat(cmpt.name+BRUSH):acc,[]).map(b=>`indexof(item().mark.name, '${b}') < 0`).join(" && "),test=`datum \
&& item().mark.marktype !== 'group' && indexof(item().mark.role, 'legend') < 0${brushes?` && ${brushes}`:""}`,update=`un\
it: ${unitName(model)}, `;if(selCmpt.project.hasSelectionId)update+=`${SELECTION_ID}: ${datum}[${stringValue(SELECTION_ID)}\
]`;else if(isTimerSelection(selCmpt))update+=`fields: ${fieldsSg}, values: [${ANIM_VALUE} ? ${ANIM_VALUE} : ${MIN_EXTENT}\
]`;else{let values2=project2.items.map(p=>model.fieldDef(p.channel)?.bin?`[${datum}[${stringValue(model.vgField(p.channel,
{}))}], ${datum}[${stringValue(model.vgField(p.channel,{binSuffix:"end"}))}]]`:`${datum}[${stringValue(p.field)}]`).join(
", ");update+=`fields: ${fieldsSg}, values: [${values2}]`}if(isTimerSelection(selCmpt))return signals.concat(animationSignals(
selCmpt.name,model.scaleName(TIME)),[{name:name+TUPLE,on:[{events:[{signal:EASED_ANIM_CLOCK},{signal:ANIM_VALUE}],update:`\
{${update}}`,force:!0}]}]);{let events=selCmpt.events;return signals.concat([{name:name+TUPLE,on:events?[{events,update:`${test}\
 ? {${update}} : null`,force:!0}]:[]}])}}};function assembleProjection(proj){let{signals,hasLegend,index:index2,...rest}=proj;
return rest.field=replacePathInField(rest.field),rest}function assembleInit(init,isExpr=!0,wrap=identity){if(isArray(init)){
let assembled=init.map(v=>assembleInit(v,isExpr,wrap));return isExpr?`[${assembled.join(", ")}]`:assembled}else if(isDateTime(
init))return wrap(isExpr?dateTimeToExpr(init):dateTimeToTimestamp(init));return isExpr?wrap(stringify(init)):init}function assembleUnitSelectionSignals(model,signals){
for(let selCmpt of vals(model.component.selection??{})){let name=selCmpt.name,modifyExpr=`${name}${TUPLE}, ${selCmpt.resolve===
"global"?"true":`{unit: ${unitName(model)}}`}`;for(let c of selectionCompilers)c.defined(selCmpt)&&(c.signals&&(signals=
c.signals(model,selCmpt,signals)),c.modifyExpr&&(modifyExpr=c.modifyExpr(model,selCmpt,modifyExpr)));signals.push({name:name+
MODIFY,on:[{events:{signal:selCmpt.name+TUPLE},update:`modify(${stringValue(selCmpt.name+STORE)}, ${modifyExpr})`}]})}return cleanupEmptyOnArray(
signals)}function assembleFacetSignals(model,signals){if(model.component.selection&&keys(model.component.selection).length){
let name=stringValue(model.getName("cell"));signals.unshift({name:"facet",value:{},on:[{events:eventSelector("pointermov\
e","scope"),update:`isTuple(facet) ? facet : group(${name}).datum`}]})}return cleanupEmptyOnArray(signals)}function assembleTopLevelSignals(model,signals){
let hasSelections=!1;for(let selCmpt of vals(model.component.selection??{})){let name=selCmpt.name,store=stringValue(name+
STORE);if(signals.filter(s=>s.name===name).length===0){let resolve=selCmpt.resolve==="global"?"union":selCmpt.resolve,isPoint=selCmpt.
type==="point"?", true, true)":")";signals.push({name:selCmpt.name,update:`${VL_SELECTION_RESOLVE}(${store}, ${stringValue(
resolve)}${isPoint}`})}hasSelections=!0;for(let c of selectionCompilers)c.defined(selCmpt)&&c.topLevelSignals&&(signals=
c.topLevelSignals(model,selCmpt,signals))}return hasSelections&&signals.filter(s=>s.name==="unit").length===0&&signals.unshift(
{name:"unit",value:{},on:[{events:"pointermove",update:"isTuple(group()) ? group() : unit"}]}),cleanupEmptyOnArray(signals)}
function assembleUnitSelectionData(model,data){let selectionData=[],animationData=[],unit=unitName(model,{escape:!1});for(let selCmpt of vals(
model.component.selection??{})){let store={name:selCmpt.name+STORE};if(selCmpt.project.hasSelectionId&&(store.transform=
[{type:"collect",sort:{field:SELECTION_ID}}]),selCmpt.init){let fields=selCmpt.project.items.map(assembleProjection);store.
values=selCmpt.project.hasSelectionId?selCmpt.init.map(i=>({unit,[SELECTION_ID]:assembleInit(i,!1)[0]})):selCmpt.init.map(
i=>({unit,fields,values:assembleInit(i,!1)}))}if([...selectionData,...data].filter(d=>d.name===selCmpt.name+STORE).length||
selectionData.push(store),isTimerSelection(selCmpt)&&data.length){let sourceName=model.lookupDataSource(model.getDataName(
DataSourceType.Main)),sourceData=data.find(d=>d.name===sourceName),sourceDataFilter=sourceData.transform.find(t=>t.type===
"filter"&&t.expr.includes("vlSelectionTest"));if(sourceDataFilter){sourceData.transform=sourceData.transform.filter(t=>t!==
sourceDataFilter);let currentFrame={name:sourceData.name+CURR,source:sourceData.name,transform:[sourceDataFilter]};animationData.
push(currentFrame)}}}return selectionData.concat(data,animationData)}function assembleUnitSelectionMarks(model,marks){for(let selCmpt of vals(
model.component.selection??{}))for(let c of selectionCompilers)c.defined(selCmpt)&&c.marks&&(marks=c.marks(model,selCmpt,
marks));return marks}function assembleLayerSelectionMarks(model,marks){for(let child of model.children)isUnitModel(child)&&
(marks=assembleUnitSelectionMarks(child,marks));return marks}function assembleSelectionScaleDomain(model,extent,scaleCmpt,domain2){
let parsedExtent=parseSelectionExtent(model,extent.param,extent);return{signal:hasContinuousDomain(scaleCmpt.get("type"))&&
isArray(domain2)&&domain2[0]>domain2[1]?`isValid(${parsedExtent}) && reverse(${parsedExtent})`:parsedExtent}}function cleanupEmptyOnArray(signals){
return signals.map(s=>(s.on&&!s.on.length&&delete s.on,s))}var scaleBindings={defined:selCmpt=>selCmpt.type==="interval"&&
selCmpt.resolve==="global"&&selCmpt.bind&&selCmpt.bind==="scales",parse:(model,selCmpt)=>{let bound=selCmpt.scales=[];for(let proj of selCmpt.
project.items){let channel=proj.channel;if(!isScaleChannel(channel))continue;let scale=model.getScaleComponent(channel),
scaleType2=scale?scale.get("type"):void 0;if(scaleType2=="sequential"&&warn(SEQUENTIAL_SCALE_DEPRECATED),!scale||!hasContinuousDomain(
scaleType2)){warn(SCALE_BINDINGS_CONTINUOUS);continue}scale.set("selectionExtent",{param:selCmpt.name,field:proj.field},
!0),bound.push(proj)}},topLevelSignals:(model,selCmpt,signals)=>{let bound=selCmpt.scales.filter(proj=>signals.filter(s=>s.
name===proj.signals.data).length===0);if(!model.parent||isTopLevelLayer(model)||bound.length===0)return signals;let namedSg=signals.
find(s=>s.name===selCmpt.name),update=namedSg.update;if(update.includes(VL_SELECTION_RESOLVE))namedSg.update=`{${bound.map(
proj=>`${stringValue(replacePathInField(proj.field))}: ${proj.signals.data}`).join(", ")}}`;else{for(let proj of bound){
let mapping=`${stringValue(replacePathInField(proj.field))}: ${proj.signals.data}`;update.includes(mapping)||(update=`${update.
substring(0,update.length-1)}, ${mapping}}`)}namedSg.update=update}return signals.concat(bound.map(proj=>({name:proj.signals.
data})))},signals:(model,selCmpt,signals)=>{if(model.parent&&!isTopLevelLayer(model))for(let proj of selCmpt.scales){let signal=signals.
find(s=>s.name===proj.signals.data);signal.push="outer",delete signal.value,delete signal.update}return signals}};function domain(model,channel){
return`domain(${stringValue(model.scaleName(channel))})`}function isTopLevelLayer(model){return model.parent&&isLayerModel(
model.parent)&&(!model.parent.parent||isTopLevelLayer(model.parent.parent))}var BRUSH="_brush",SCALE_TRIGGER="_scale_tri\
gger",GEO_INIT_TICK="geo_interval_init_tick",INIT="_init",CENTER="_center",interval={defined:selCmpt=>selCmpt.type==="in\
terval",parse:(model,selCmpt,selDef)=>{if(model.hasProjection){let def={...isObject(selDef.select)?selDef.select:{}};def.
fields=[SELECTION_ID],def.encodings||(def.encodings=selDef.value?keys(selDef.value):[LONGITUDE,LATITUDE]),selDef.select=
{type:"interval",...def}}if(selCmpt.translate&&!scaleBindings.defined(selCmpt)){let filterExpr=`!event.item || event.ite\
m.mark.name !== ${stringValue(selCmpt.name+BRUSH)}`;for(let evt of selCmpt.events){if(!evt.between){warn(`${evt} is not \
an ordered event stream for interval selections.`);continue}let filters=array_default(evt.between[0].filter??=[]);filters.
includes(filterExpr)||filters.push(filterExpr)}}},signals:(model,selCmpt,signals)=>{let name=selCmpt.name,tupleSg=name+TUPLE,
channels=vals(selCmpt.project.hasChannel).filter(p=>p.channel===X||p.channel===Y),init=selCmpt.init?selCmpt.init[0]:null;
if(signals.push(...channels.reduce((arr,proj)=>arr.concat(channelSignals(model,selCmpt,proj,init?.[proj.index])),[])),model.
hasProjection){let projection=stringValue(model.projectionName()),centerSg=model.projectionName()+CENTER,{x,y}=selCmpt.project.
hasChannel,xvname=x?.signals.visual,yvname=y?.signals.visual,xinit=x?init?.[x.index]:`${centerSg}[0]`,yinit=y?init?.[y.index]:
`${centerSg}[1]`,sizeSg=layout=>model.getSizeSignalRef(layout).signal,bbox=`[[${xvname?`${xvname}[0]`:"0"}, ${yvname?`${yvname}\
[0]`:"0"}],[${xvname?`${xvname}[1]`:sizeSg("width")}, ${yvname?`${yvname}[1]`:sizeSg("height")}]]`;init&&(signals.unshift(
{name:name+INIT,init:`[scale(${projection}, [${x?xinit[0]:xinit}, ${y?yinit[0]:yinit}]), scale(${projection}, [${x?xinit[1]:
xinit}, ${y?yinit[1]:yinit}])]`}),(!x||!y)&&(signals.find(s=>s.name===centerSg)||signals.unshift({name:centerSg,update:`\
invert(${projection}, [${sizeSg("width")}/2, ${sizeSg("height")}/2])`})));let intersect=`intersect(${bbox}, {markname: ${stringValue(
model.getName("marks"))}}, unit.mark)`,base=`{unit: ${unitName(model)}}`,update=`vlSelectionTuples(${intersect}, ${base}\
)`,visualSignals=channels.map(proj=>proj.signals.visual);return signals.concat({name:tupleSg,on:[{events:[...visualSignals.
length?[{signal:visualSignals.join(" || ")}]:[],...init?[{signal:GEO_INIT_TICK}]:[]],update}]})}else{if(!scaleBindings.defined(
selCmpt)){let triggerSg=name+SCALE_TRIGGER,scaleTriggers=channels.map(proj=>{let channel=proj.channel,{data:dname,visual:vname}=proj.
signals,scaleName=stringValue(model.scaleName(channel)),scaleType2=model.getScaleComponent(channel).get("type"),toNum=hasContinuousDomain(
scaleType2)?"+":"";return`(!isArray(${dname}) || (${toNum}invert(${scaleName}, ${vname})[0] === ${toNum}${dname}[0] && ${toNum}\
invert(${scaleName}, ${vname})[1] === ${toNum}${dname}[1]))`});scaleTriggers.length&&signals.push({name:triggerSg,value:{},
on:[{events:channels.map(proj=>({scale:model.scaleName(proj.channel)})),update:`${scaleTriggers.join(" && ")} ? ${triggerSg}\
 : {}`}]})}let dataSignals=channels.map(proj=>proj.signals.data),update=`unit: ${unitName(model)}, fields: ${name+TUPLE_FIELDS}\
, values`;return signals.concat({name:tupleSg,...init?{init:`{${update}: ${assembleInit(init)}}`}:{},...dataSignals.length?
{on:[{events:[{signal:dataSignals.join(" || ")}],update:`${dataSignals.join(" && ")} ? {${update}: [${dataSignals}]} : n\
ull`}]}:{}})}},topLevelSignals:(model,selCmpt,signals)=>(isUnitModel(model)&&model.hasProjection&&selCmpt.init&&(signals.
filter(s=>s.name===GEO_INIT_TICK).length||signals.unshift({name:GEO_INIT_TICK,value:null,on:[{events:"timer{1}",update:`${GEO_INIT_TICK}\
 === null ? {} : ${GEO_INIT_TICK}`}]})),signals),marks:(model,selCmpt,marks)=>{let name=selCmpt.name,{x,y}=selCmpt.project.
hasChannel,xvname=x?.signals.visual,yvname=y?.signals.visual,store=`data(${stringValue(selCmpt.name+STORE)})`;if(scaleBindings.
defined(selCmpt)||!x&&!y)return marks;let update={x:x!==void 0?{signal:`${xvname}[0]`}:{value:0},y:y!==void 0?{signal:`${yvname}\
[0]`}:{value:0},x2:x!==void 0?{signal:`${xvname}[1]`}:{field:{group:"width"}},y2:y!==void 0?{signal:`${yvname}[1]`}:{field:{
group:"height"}}};if(selCmpt.resolve==="global")for(let key of keys(update))update[key]=[{test:`${store}.length && ${store}\
[0].unit === ${unitName(model)}`,...update[key]},{value:0}];let{fill,fillOpacity,cursor:cursor2,...stroke}=selCmpt.mark,
vgStroke=keys(stroke).reduce((def,k)=>(def[k]=[{test:[x!==void 0&&`${xvname}[0] !== ${xvname}[1]`,y!==void 0&&`${yvname}\
[0] !== ${yvname}[1]`].filter(t=>t).join(" && "),value:stroke[k]},{value:null}],def),{}),vgCursor=cursor2??(selCmpt.translate?
"move":null);return[{name:`${name+BRUSH}_bg`,type:"rect",clip:!0,encode:{enter:{fill:{value:fill},fillOpacity:{value:fillOpacity}},
update}},...marks,{name:name+BRUSH,type:"rect",clip:!0,encode:{enter:{...vgCursor?{cursor:{value:vgCursor}}:{},fill:{value:"\
transparent"}},update:{...update,...vgStroke}}}]}};function channelSignals(model,selCmpt,proj,init){let scaledInterval=!model.
hasProjection,channel=proj.channel,vname=proj.signals.visual,scaleName=stringValue(scaledInterval?model.scaleName(channel):
model.projectionName()),scaled=str=>`scale(${scaleName}, ${str})`,size=model.getSizeSignalRef(channel===X?"width":"heigh\
t").signal,coord=`${channel}(unit)`,von=selCmpt.events.reduce((def,evt)=>[...def,{events:evt.between[0],update:`[${coord}\
, ${coord}]`},{events:evt,update:`[${vname}[0], clamp(${coord}, 0, ${size})]`}],[]);if(scaledInterval){let dname=proj.signals.
data,hasScales=scaleBindings.defined(selCmpt),scale=model.getScaleComponent(channel),scaleType2=scale?scale.get("type"):
void 0,vinit=init?{init:assembleInit(init,!0,scaled)}:{value:[]};return von.push({events:{signal:selCmpt.name+SCALE_TRIGGER},
update:hasContinuousDomain(scaleType2)?`[${scaled(`${dname}[0]`)}, ${scaled(`${dname}[1]`)}]`:"[0, 0]"}),hasScales?[{name:dname,
on:[]}]:[{name:vname,...vinit,on:von},{name:dname,...init?{init:assembleInit(init)}:{},on:[{events:{signal:vname},update:`${vname}\
[0] === ${vname}[1] ? null : invert(${scaleName}, ${vname})`}]}]}else{let initIdx=channel===X?0:1,initSg=selCmpt.name+INIT,
vinit=init?{init:`[${initSg}[0][${initIdx}], ${initSg}[1][${initIdx}]]`}:{value:[]};return[{name:vname,...vinit,on:von}]}}
function wrapCondition({model,channelDef,vgChannel,invalidValueRef,mainRefFn}){let condition=isConditionalDef(channelDef)&&
channelDef.condition,valueRefs=[];condition&&(valueRefs=array_default(condition).map(c=>{let conditionValueRef=mainRefFn(
c);if(isConditionalParameter(c)){let{param,empty}=c;return{test:parseSelectionPredicate(model,{param,empty}),...conditionValueRef}}else
return{test:expression(model,c.test),...conditionValueRef}})),invalidValueRef!==void 0&&valueRefs.push(invalidValueRef);
let mainValueRef=mainRefFn(channelDef);return mainValueRef!==void 0&&valueRefs.push(mainValueRef),valueRefs.length>1||valueRefs.
length===1&&valueRefs[0].test?{[vgChannel]:valueRefs}:valueRefs.length===1?{[vgChannel]:valueRefs[0]}:{}}function text$1(model,channel="\
text"){let channelDef=model.encoding[channel];return wrapCondition({model,channelDef,vgChannel:channel,mainRefFn:cDef=>textRef(
cDef,model.config),invalidValueRef:void 0})}function textRef(channelDef,config,expr="datum"){if(channelDef){if(isValueDef(
channelDef))return signalOrValueRef(channelDef.value);if(isFieldOrDatumDef(channelDef)){let{format,formatType}=getFormatMixins(
channelDef);return formatSignalRef({fieldOrDatumDef:channelDef,format,formatType,expr,config})}}}function tooltip(model,opt={}){
let{encoding,markDef,config,stack:stack2}=model,channelDef=encoding.tooltip;if(isArray(channelDef))return{tooltip:tooltipRefForEncoding(
{tooltip:channelDef},stack2,config,opt)};{let datum=opt.reactiveGeom?"datum.datum":"datum";return wrapCondition({model,channelDef,
vgChannel:"tooltip",mainRefFn:cDef=>{let tooltipRefFromChannelDef=addLineBreaksToTooltip(cDef,config,datum);if(tooltipRefFromChannelDef)
return tooltipRefFromChannelDef;if(cDef===null)return;let markTooltip=getMarkPropOrConfig("tooltip",markDef,config);if(markTooltip===
!0&&(markTooltip={content:"encoding"}),isString(markTooltip))return{value:markTooltip};if(isObject(markTooltip))return isSignalRef(
markTooltip)?markTooltip:markTooltip.content==="encoding"?tooltipRefForEncoding(encoding,stack2,config,opt):{signal:datum}},
invalidValueRef:void 0})}}function tooltipData(encoding,stack2,config,{reactiveGeom}={}){let formatConfig={...config,...config.
tooltipFormat},toSkip=new Set,expr=reactiveGeom?"datum.datum":"datum",tuples=[];function add2(fDef,channel){let mainChannel=getMainRangeChannel(
channel),fieldDef=isTypedFieldDef(fDef)?fDef:{...fDef,type:encoding[mainChannel].type},title2=fieldDef.title||defaultTitle(
fieldDef,formatConfig),key=array_default(title2).join(", ").replaceAll(/"/g,'\\"'),value;if(isXorY(channel)){let channel2=channel===
"x"?"x2":"y2",fieldDef2=getFieldDef(encoding[channel2]);if(isBinned(fieldDef.bin)&&fieldDef2){let startField=vgField(fieldDef,
{expr}),endField=vgField(fieldDef2,{expr}),{format,formatType}=getFormatMixins(fieldDef);value=binFormatExpression(startField,
endField,format,formatType,formatConfig),toSkip.add(channel2)}}if((isXorY(channel)||channel===THETA||channel===RADIUS)&&
stack2&&stack2.fieldChannel===channel&&stack2.offset==="normalize"){let{format,formatType}=getFormatMixins(fieldDef);value=
formatSignalRef({fieldOrDatumDef:fieldDef,format,formatType,expr,config:formatConfig,normalizeStack:!0}).signal}value??=
addLineBreaksToTooltip(fieldDef,formatConfig,expr).signal,tuples.push({channel,key,value})}forEach(encoding,(channelDef,channel)=>{
isFieldDef(channelDef)?add2(channelDef,channel):hasConditionalFieldDef(channelDef)&&add2(channelDef.condition,channel)});
let out={};for(let{channel,key,value}of tuples)!toSkip.has(channel)&&!out[key]&&(out[key]=value);return out}function tooltipRefForEncoding(encoding,stack2,config,{
reactiveGeom}={}){let data=tooltipData(encoding,stack2,config,{reactiveGeom}),keyValues=entries$1(data).map(([key,value])=>`\
"${key}": ${value}`);return keyValues.length>0?{signal:`{${keyValues.join(", ")}}`}:void 0}function addLineBreaksToTooltip(channelDef,config,expr="\
datum"){if(isFieldDef(channelDef)&&isDiscrete$1(channelDef.type)&&!channelDef.timeUnit&&!getFormatMixins(channelDef).format&&
!getFormatMixins(channelDef).formatType){let fieldString=`${expr}["${channelDef.field}"]`;return{signal:`isValid(${fieldString}\
) ? isArray(${fieldString}) ? join(${fieldString}, '\\n') : ${fieldString} : ""+${fieldString}`}}return textRef(channelDef,
config,expr)}function aria(model){let{markDef,config}=model,enableAria=getMarkPropOrConfig("aria",markDef,config);return enableAria===
!1?{}:{...enableAria?{aria:enableAria}:{},...ariaRoleDescription(model),...description(model)}}function ariaRoleDescription(model){
let{mark,markDef,config}=model;if(config.aria===!1)return{};let ariaRoleDesc=getMarkPropOrConfig("ariaRoleDescription",markDef,
config);return ariaRoleDesc!=null?{ariaRoleDescription:{value:ariaRoleDesc}}:hasOwnProperty(VG_MARK_INDEX,mark)?{}:{ariaRoleDescription:{
value:mark}}}function description(model){let{encoding,markDef,config,stack:stack2}=model,channelDef=encoding.description;
if(channelDef)return wrapCondition({model,channelDef,vgChannel:"description",mainRefFn:cDef=>textRef(cDef,model.config),
invalidValueRef:void 0});let descriptionValue=getMarkPropOrConfig("description",markDef,config);if(descriptionValue!=null)
return{description:signalOrValueRef(descriptionValue)};if(config.aria===!1)return{};let data=tooltipData(encoding,stack2,
config);if(!isEmpty(data))return{description:{signal:entries$1(data).filter(([key])=>!key.startsWith("_")).map(([key,value])=>[
key,value.replaceAll("\\n"," ")]).map(([key,value],index2)=>`"${index2>0?"; ":""}${key}: " + (${value})`).join(" + ")}}}
function nonPosition(channel,model,opt={}){let{markDef,encoding,config}=model,{vgChannel}=opt,{defaultRef,defaultValue}=opt,
channelDef=encoding[channel];defaultRef===void 0&&(defaultValue??=getMarkPropOrConfig(channel,markDef,config,{vgChannel,
ignoreVgConfig:!isConditionalDef(channelDef)}),defaultValue!==void 0&&(defaultRef=signalOrValueRef(defaultValue)));let commonProps={
markDef,config,scaleName:model.scaleName(channel),scale:model.getScaleComponent(channel)},invalidValueRef=getConditionalValueRefForIncludingInvalidValue(
{...commonProps,scaleChannel:channel,channelDef});return wrapCondition({model,channelDef,vgChannel:vgChannel??channel,invalidValueRef,
mainRefFn:cDef=>midPoint({...commonProps,channel,channelDef:cDef,stack:null,defaultRef})})}function color(model,opt={filled:void 0}){
let{markDef,encoding,config}=model,{type:markType}=markDef,filled=opt.filled??getMarkPropOrConfig("filled",markDef,config),
transparentIfNeeded=contains(["bar","point","circle","square","geoshape"],markType)?"transparent":void 0,defaultFill=getMarkPropOrConfig(
filled===!0?"color":void 0,markDef,config,{vgChannel:"fill"})??config.mark[filled===!0&&"color"]??transparentIfNeeded,defaultStroke=getMarkPropOrConfig(
filled===!1?"color":void 0,markDef,config,{vgChannel:"stroke"})??config.mark[filled===!1&&"color"],colorVgChannel=filled?
"fill":"stroke",fillStrokeMarkDefAndConfig={...defaultFill?{fill:signalOrValueRef(defaultFill)}:{},...defaultStroke?{stroke:signalOrValueRef(
defaultStroke)}:{}};return markDef.color&&(filled?markDef.fill:markDef.stroke)&&warn(droppingColor("property",{fill:"fil\
l"in markDef,stroke:"stroke"in markDef})),{...fillStrokeMarkDefAndConfig,...nonPosition("color",model,{vgChannel:colorVgChannel,
defaultValue:filled?defaultFill:defaultStroke}),...nonPosition("fill",model,{defaultValue:encoding.fill?defaultFill:void 0}),
...nonPosition("stroke",model,{defaultValue:encoding.stroke?defaultStroke:void 0})}}function zindex(model){let{encoding,
mark}=model,order=encoding.order;return!isPathMark(mark)&&isValueDef(order)?wrapCondition({model,channelDef:order,vgChannel:"\
zindex",mainRefFn:cd=>signalOrValueRef(cd.value),invalidValueRef:void 0}):{}}function positionOffset({channel:baseChannel,
markDef,encoding={},model,bandPosition}){let channel=`${baseChannel}Offset`,defaultValue=markDef[channel],channelDef=encoding[channel];
if((channel==="xOffset"||channel==="yOffset")&&channelDef)return{offsetType:"encoding",offset:midPoint({channel,channelDef,
markDef,config:model?.config,scaleName:model.scaleName(channel),scale:model.getScaleComponent(channel),stack:null,defaultRef:signalOrValueRef(
defaultValue),bandPosition})};let markDefOffsetValue=markDef[channel];return markDefOffsetValue?{offsetType:"visual",offset:markDefOffsetValue}:
{}}function pointPosition(channel,model,{defaultPos,vgChannel}){let{encoding,markDef,config,stack:stack2}=model,channelDef=encoding[channel],
channel2Def=encoding[getSecondaryRangeChannel(channel)],scaleName=model.scaleName(channel),scale=model.getScaleComponent(
channel),{offset,offsetType}=positionOffset({channel,markDef,encoding,model,bandPosition:.5}),defaultRef=pointPositionDefaultRef(
{model,defaultPos,channel,scaleName,scale}),valueRef=!channelDef&&isXorY(channel)&&(encoding.latitude||encoding.longitude)?
{field:model.getName(channel)}:positionRef({channel,channelDef,channel2Def,markDef,config,scaleName,scale,stack:stack2,offset,
defaultRef,bandPosition:offsetType==="encoding"?0:void 0});return valueRef?{[vgChannel||channel]:valueRef}:void 0}function positionRef(params){
let{channel,channelDef,scaleName,stack:stack2,offset,markDef}=params;if(isFieldOrDatumDef(channelDef)&&stack2&&channel===
stack2.fieldChannel){if(isFieldDef(channelDef)){let bandPosition=channelDef.bandPosition;if(bandPosition===void 0&&markDef.
type==="text"&&(channel==="radius"||channel==="theta")&&(bandPosition=.5),bandPosition!==void 0)return interpolatedSignalRef(
{scaleName,fieldOrDatumDef:channelDef,startSuffix:"start",bandPosition,offset})}return valueRefForFieldOrDatumDef(channelDef,
scaleName,{suffix:"end"},{offset})}return midPointRefWithPositionInvalidTest(params)}function pointPositionDefaultRef({model,
defaultPos,channel,scaleName,scale}){let{markDef,config}=model;return()=>{let mainChannel=getMainRangeChannel(channel),vgChannel=getVgPositionChannel(
channel),definedValueOrConfig=getMarkPropOrConfig(channel,markDef,config,{vgChannel});if(definedValueOrConfig!==void 0)return widthHeightValueOrSignalRef(
channel,definedValueOrConfig);switch(defaultPos){case"zeroOrMin":return zeroOrMinOrMaxPosition({scaleName,scale,mode:"ze\
roOrMin",mainChannel,config});case"zeroOrMax":return zeroOrMinOrMaxPosition({scaleName,scale,mode:{zeroOrMax:{widthSignal:model.
width.signal,heightSignal:model.height.signal}},mainChannel,config});case"mid":return{...model[getSizeChannel(channel)],
mult:.5}}}}function zeroOrMinOrMaxPosition({mainChannel,config,...otherProps}){let scaledValueRef=scaledZeroOrMinOrMax(otherProps),
{mode}=otherProps;if(scaledValueRef)return scaledValueRef;switch(mainChannel){case"radius":{if(mode==="zeroOrMin")return{
value:0};let{widthSignal,heightSignal}=mode.zeroOrMax;return{signal:`min(${widthSignal},${heightSignal})/2`}}case"theta":
return mode==="zeroOrMin"?{value:0}:{signal:"2*PI"};case"x":return mode==="zeroOrMin"?{value:0}:{field:{group:"width"}};case"\
y":return mode==="zeroOrMin"?{field:{group:"height"}}:{value:0}}}var ALIGNED_X_CHANNEL={left:"x",center:"xc",right:"x2"},
BASELINED_Y_CHANNEL={top:"y",middle:"yc",bottom:"y2"};function vgAlignedPositionChannel(channel,markDef,config,defaultAlign="\
middle"){if(channel==="radius"||channel==="theta")return getVgPositionChannel(channel);let alignChannel=channel==="x"?"a\
lign":"baseline",align2=getMarkPropOrConfig(alignChannel,markDef,config),alignExcludingSignal;return isSignalRef(align2)?
(warn(rangeMarkAlignmentCannotBeExpression(alignChannel)),alignExcludingSignal=void 0):alignExcludingSignal=align2,channel===
"x"?ALIGNED_X_CHANNEL[alignExcludingSignal||(defaultAlign==="top"?"left":"center")]:BASELINED_Y_CHANNEL[alignExcludingSignal||
defaultAlign]}function pointOrRangePosition(channel,model,{defaultPos,defaultPos2,range:range2}){return range2?rangePosition(
channel,model,{defaultPos,defaultPos2}):pointPosition(channel,model,{defaultPos})}function rangePosition(channel,model,{
defaultPos,defaultPos2}){let{markDef,config}=model,channel2=getSecondaryRangeChannel(channel),sizeChannel=getSizeChannel(
channel),pos2Mixins=pointPosition2OrSize(model,defaultPos2,channel2),vgChannel=pos2Mixins[sizeChannel]?vgAlignedPositionChannel(
channel,markDef,config):getVgPositionChannel(channel);return{...pointPosition(channel,model,{defaultPos,vgChannel}),...pos2Mixins}}
function pointPosition2OrSize(model,defaultPos,channel){let{encoding,mark,markDef,stack:stack2,config}=model,baseChannel=getMainRangeChannel(
channel),sizeChannel=getSizeChannel(channel),vgChannel=getVgPositionChannel(channel),channelDef=encoding[baseChannel],scaleName=model.
scaleName(baseChannel),scale=model.getScaleComponent(baseChannel),{offset}=channel in encoding||channel in markDef?positionOffset(
{channel,markDef,encoding,model}):positionOffset({channel:baseChannel,markDef,encoding,model});if(!channelDef&&(channel===
"x2"||channel==="y2")&&(encoding.latitude||encoding.longitude)){let vgSizeChannel=getSizeChannel(channel),size=model.markDef[vgSizeChannel];
return size!=null?{[vgSizeChannel]:{value:size}}:{[vgChannel]:{field:model.getName(channel)}}}let valueRef=position2Ref(
{channel,channelDef,channel2Def:encoding[channel],markDef,config,scaleName,scale,stack:stack2,offset,defaultRef:void 0});
return valueRef!==void 0?{[vgChannel]:valueRef}:position2orSize(channel,markDef)||position2orSize(channel,{[channel]:getMarkStyleConfig(
channel,markDef,config.style),[sizeChannel]:getMarkStyleConfig(sizeChannel,markDef,config.style)})||position2orSize(channel,
config[mark])||position2orSize(channel,config.mark)||{[vgChannel]:pointPositionDefaultRef({model,defaultPos,channel,scaleName,
scale})()}}function position2Ref({channel,channelDef,channel2Def,markDef,config,scaleName,scale,stack:stack2,offset,defaultRef}){
return isFieldOrDatumDef(channelDef)&&stack2&&channel.charAt(0)===stack2.fieldChannel.charAt(0)?valueRefForFieldOrDatumDef(
channelDef,scaleName,{suffix:"start"},{offset}):midPointRefWithPositionInvalidTest({channel,channelDef:channel2Def,scaleName,
scale,stack:stack2,markDef,config,offset,defaultRef})}function position2orSize(channel,markDef){let sizeChannel=getSizeChannel(
channel),vgChannel=getVgPositionChannel(channel);if(markDef[vgChannel]!==void 0)return{[vgChannel]:widthHeightValueOrSignalRef(
channel,markDef[vgChannel])};if(markDef[channel]!==void 0)return{[vgChannel]:widthHeightValueOrSignalRef(channel,markDef[channel])};
if(markDef[sizeChannel]){let dimensionSize=markDef[sizeChannel];if(isRelativeBandSize(dimensionSize))warn(relativeBandSizeNotSupported(
sizeChannel));else return{[sizeChannel]:widthHeightValueOrSignalRef(channel,dimensionSize)}}}function rectPosition(model,channel){
let{config,encoding,markDef}=model,mark=markDef.type,channel2=getSecondaryRangeChannel(channel),sizeChannel=getSizeChannel(
channel),channelDef=encoding[channel],channelDef2=encoding[channel2],scale=model.getScaleComponent(channel),scaleType2=scale?
scale.get("type"):void 0,orient2=markDef.orient,hasSizeDef=encoding[sizeChannel]??encoding.size??getMarkPropOrConfig("si\
ze",markDef,config,{vgChannel:sizeChannel}),offsetScaleChannel=getOffsetChannel(channel),isBarOrTickBand=mark==="bar"&&(channel===
"x"?orient2==="vertical":orient2==="horizontal")||mark==="tick"&&(channel==="y"?orient2==="vertical":orient2==="horizont\
al");return isFieldDef(channelDef)&&(isBinning(channelDef.bin)||isBinned(channelDef.bin)||channelDef.timeUnit&&!channelDef2)&&
!(hasSizeDef&&!isRelativeBandSize(hasSizeDef))&&!encoding[offsetScaleChannel]&&!hasDiscreteDomain(scaleType2)?rectBinPosition(
{fieldDef:channelDef,fieldDef2:channelDef2,channel,model}):(isFieldOrDatumDef(channelDef)&&hasDiscreteDomain(scaleType2)||
isBarOrTickBand)&&!channelDef2?positionAndSize(channelDef,channel,model):rangePosition(channel,model,{defaultPos:"zeroOr\
Max",defaultPos2:"zeroOrMin"})}function defaultSizeRef(sizeChannel,scaleName,scale,config,bandSize,hasFieldDef,mark){if(isRelativeBandSize(
bandSize))if(scale){let scaleType2=scale.get("type");if(scaleType2==="band"){let bandWidth=`bandwidth('${scaleName}')`;bandSize.
band!==1&&(bandWidth=`${bandSize.band} * ${bandWidth}`);let minBandSize=getMarkConfig("minBandSize",{type:mark},config);
return{signal:minBandSize?`max(${signalOrStringValue(minBandSize)}, ${bandWidth})`:bandWidth}}else bandSize.band!==1&&warn(
cannotUseRelativeBandSizeWithNonBandScale(scaleType2))}else return{mult:bandSize.band,field:{group:sizeChannel}};else{if(isSignalRef(
bandSize))return bandSize;if(bandSize)return{value:bandSize}}if(scale){let scaleRange=scale.get("range");if(isVgRangeStep(
scaleRange)&&isNumber(scaleRange.step))return{value:scaleRange.step-2}}if(!hasFieldDef){let{bandPaddingInner,barBandPaddingInner,
rectBandPaddingInner,tickBandPaddingInner}=config.scale,padding2=getFirstDefined(bandPaddingInner,mark==="tick"?tickBandPaddingInner:
mark==="bar"?barBandPaddingInner:rectBandPaddingInner);if(isSignalRef(padding2))return{signal:`(1 - (${padding2.signal})\
) * ${sizeChannel}`};if(isNumber(padding2))return{signal:`${1-padding2} * ${sizeChannel}`}}return{value:getViewConfigDiscreteStep(
config.view,sizeChannel)-2}}function positionAndSize(fieldDef,channel,model){let{markDef,encoding,config,stack:stack2}=model,
orient2=markDef.orient,scaleName=model.scaleName(channel),scale=model.getScaleComponent(channel),vgSizeChannel=getSizeChannel(
channel),channel2=getSecondaryRangeChannel(channel),offsetScaleChannel=getOffsetChannel(channel),offsetScaleName=model.scaleName(
offsetScaleChannel),offsetScale=model.getScaleComponent(getOffsetScaleChannel(channel)),useVlSizeChannel=markDef.type===
"tick"||orient2==="horizontal"&&channel==="y"||orient2==="vertical"&&channel==="x",sizeMixins;(encoding.size||markDef.size)&&
(useVlSizeChannel?sizeMixins=nonPosition("size",model,{vgChannel:vgSizeChannel,defaultRef:signalOrValueRef(markDef.size)}):
warn(cannotApplySizeToNonOrientedMark(markDef.type)));let hasSizeFromMarkOrEncoding=!!sizeMixins,bandSize=getBandSize({channel,
fieldDef,markDef,config,scaleType:(scale||offsetScale)?.get("type"),useVlSizeChannel});sizeMixins=sizeMixins||{[vgSizeChannel]:defaultSizeRef(
vgSizeChannel,offsetScaleName||scaleName,offsetScale||scale,config,bandSize,!!fieldDef,markDef.type)};let defaultBandAlign=(scale||
offsetScale)?.get("type")==="band"&&isRelativeBandSize(bandSize)&&!hasSizeFromMarkOrEncoding?"top":"middle",vgChannel=vgAlignedPositionChannel(
channel,markDef,config,defaultBandAlign),center=vgChannel==="xc"||vgChannel==="yc",{offset,offsetType}=positionOffset({channel,
markDef,encoding,model,bandPosition:center?.5:0}),bandPosition=(center&&offsetType!=="encoding"&&isFieldDef(fieldDef)&&fieldDef.
timeUnit&&!encoding[channel2]?getBandPosition({fieldDef,markDef,config}):void 0)??(center?offsetType==="encoding"?0:.5:isSignalRef(
bandSize)?{signal:`(1-${bandSize})/2`}:isRelativeBandSize(bandSize)?(1-bandSize.band)/2:0),posRef=midPointRefWithPositionInvalidTest(
{channel,channelDef:fieldDef,markDef,config,scaleName,scale,stack:stack2,offset,defaultRef:pointPositionDefaultRef({model,
defaultPos:"mid",channel,scaleName,scale}),bandPosition});if(vgSizeChannel)return{[vgChannel]:posRef,...sizeMixins};{let vgChannel2=getVgPositionChannel(
channel2),sizeRef=sizeMixins[vgSizeChannel],sizeOffset=offset?{...sizeRef,offset}:sizeRef;return{[vgChannel]:posRef,[vgChannel2]:isArray(
posRef)?[posRef[0],{...posRef[1],offset:sizeOffset}]:{...posRef,offset:sizeOffset}}}}function getBinSpacing(channel,spacing,reverse2,axisTranslate,offset,minBandSize,bandSizeExpr){
if(isPolarPositionChannel(channel))return 0;let isEnd=channel==="x"||channel==="y2",spacingOffset=isEnd?-spacing/2:spacing/
2;if(isSignalRef(reverse2)||isSignalRef(offset)||isSignalRef(axisTranslate)||minBandSize){let reverseExpr=signalOrStringValue(
reverse2),offsetExpr2=signalOrStringValue(offset),axisTranslateExpr=signalOrStringValue(axisTranslate),minBandSizeExpr=signalOrStringValue(
minBandSize),spacingAndSizeOffset=minBandSize?`(${bandSizeExpr} < ${minBandSizeExpr} ? ${isEnd?"":"-"}0.5 * (${minBandSizeExpr}\
 - (${bandSizeExpr})) : ${spacingOffset})`:spacingOffset,t=axisTranslateExpr?`${axisTranslateExpr} + `:"",r=reverseExpr?
`(${reverseExpr} ? -1 : 1) * `:"",o=offsetExpr2?`(${offsetExpr2} + ${spacingAndSizeOffset})`:spacingAndSizeOffset;return{
signal:t+r+o}}else return offset=offset||0,axisTranslate+(reverse2?-offset-spacingOffset:+offset+spacingOffset)}function rectBinPosition({
fieldDef,fieldDef2,channel,model}){let{config,markDef,encoding}=model,scale=model.getScaleComponent(channel),scaleName=model.
scaleName(channel),scaleType2=scale?scale.get("type"):void 0,reverse2=scale.get("reverse"),bandSize=getBandSize({channel,
fieldDef,markDef,config,scaleType:scaleType2}),axisTranslate=model.component.axes[channel]?.[0]?.get("translate")??.5,spacing=isXorY(
channel)?getMarkPropOrConfig("binSpacing",markDef,config)??0:0,channel2=getSecondaryRangeChannel(channel),vgChannel=getVgPositionChannel(
channel),vgChannel2=getVgPositionChannel(channel2),minBandSize=getMarkConfig("minBandSize",markDef,config),{offset}=positionOffset(
{channel,markDef,encoding,model,bandPosition:0}),{offset:offset2}=positionOffset({channel:channel2,markDef,encoding,model,
bandPosition:0}),bandSizeExpr=binSizeExpr({fieldDef,scaleName}),binSpacingOffset=getBinSpacing(channel,spacing,reverse2,
axisTranslate,offset,minBandSize,bandSizeExpr),binSpacingOffset2=getBinSpacing(channel2,spacing,reverse2,axisTranslate,offset2??
offset,minBandSize,bandSizeExpr),bandPositionForBandSize=isSignalRef(bandSize)?{signal:`(1-${bandSize.signal})/2`}:isRelativeBandSize(
bandSize)?(1-bandSize.band)/2:.5,bandPosition=getBandPosition({fieldDef,fieldDef2,markDef,config});if(isBinning(fieldDef.
bin)||fieldDef.timeUnit){let useRectOffsetField=fieldDef.timeUnit&&bandPosition!==.5;return{[vgChannel2]:rectBinRef({fieldDef,
scaleName,bandPosition:bandPositionForBandSize,offset:binSpacingOffset2,useRectOffsetField}),[vgChannel]:rectBinRef({fieldDef,
scaleName,bandPosition:isSignalRef(bandPositionForBandSize)?{signal:`1-${bandPositionForBandSize.signal}`}:1-bandPositionForBandSize,
offset:binSpacingOffset,useRectOffsetField})}}else if(isBinned(fieldDef.bin)){let startRef=valueRefForFieldOrDatumDef(fieldDef,
scaleName,{},{offset:binSpacingOffset2});if(isFieldDef(fieldDef2))return{[vgChannel2]:startRef,[vgChannel]:valueRefForFieldOrDatumDef(
fieldDef2,scaleName,{},{offset:binSpacingOffset})};if(isBinParams(fieldDef.bin)&&fieldDef.bin.step)return{[vgChannel2]:startRef,
[vgChannel]:{signal:`scale("${scaleName}", ${vgField(fieldDef,{expr:"datum"})} + ${fieldDef.bin.step})`,offset:binSpacingOffset}}}
warn(channelRequiredForBinned(channel2))}function rectBinRef({fieldDef,scaleName,bandPosition,offset,useRectOffsetField}){
return interpolatedSignalRef({scaleName,fieldOrDatumDef:fieldDef,bandPosition,offset,...useRectOffsetField?{startSuffix:OFFSETTED_RECT_START_SUFFIX,
endSuffix:OFFSETTED_RECT_END_SUFFIX}:{}})}var ALWAYS_IGNORE=new Set(["aria","width","height"]);function baseEncodeEntry(model,ignore){
let{fill=void 0,stroke=void 0}=ignore.color==="include"?color(model):{};return{...markDefProperties(model.markDef,ignore),
...colorRef("fill",fill),...colorRef("stroke",stroke),...nonPosition("opacity",model),...nonPosition("fillOpacity",model),
...nonPosition("strokeOpacity",model),...nonPosition("strokeWidth",model),...nonPosition("strokeDash",model),...zindex(model),
...tooltip(model),...text$1(model,"href"),...aria(model)}}function colorRef(channel,valueRef){return valueRef?{[channel]:valueRef}:
{}}function markDefProperties(mark,ignore){return VG_MARK_CONFIGS.reduce((m,prop)=>(!ALWAYS_IGNORE.has(prop)&&hasProperty(
mark,prop)&&ignore[prop]!=="ignore"&&(m[prop]=signalOrValueRef(mark[prop])),m),{})}function defined(model){let{config,markDef}=model,
fieldsToBreakPath=new Set;if(model.forEachFieldDef((fieldDef,channel)=>{let scaleType2;if(!isScaleChannel(channel)||!(scaleType2=
model.getScaleType(channel)))return;let isCountAggregate=isCountingAggregateOp(fieldDef.aggregate),invalidDataMode=getScaleInvalidDataMode(
{scaleChannel:channel,markDef,config,scaleType:scaleType2,isCountAggregate});if(shouldBreakPath(invalidDataMode)){let field=model.
vgField(channel,{expr:"datum",binSuffix:model.stack?.impute?"mid":void 0});field&&fieldsToBreakPath.add(field)}}),fieldsToBreakPath.
size>0)return{defined:{signal:[...fieldsToBreakPath].map(field=>fieldValidPredicate(field,!0)).join(" && ")}}}function valueIfDefined(prop,value){
if(value!==void 0)return{[prop]:signalOrValueRef(value)}}var VORONOI="voronoi",nearest={defined:selCmpt=>selCmpt.type===
"point"&&selCmpt.nearest,parse:(model,selCmpt)=>{if(selCmpt.events)for(let s of selCmpt.events)s.markname=model.getName(
VORONOI)},marks:(model,selCmpt,marks)=>{let{x,y}=selCmpt.project.hasChannel,markType=model.mark;if(isPathMark(markType))
return warn(nearestNotSupportForContinuous(markType)),marks;let cellDef={name:model.getName(VORONOI),type:"path",interactive:!0,
aria:!1,from:{data:model.getName("marks")},encode:{update:{fill:{value:"transparent"},strokeWidth:{value:.35},stroke:{value:"\
transparent"},isVoronoi:{value:!0},...tooltip(model,{reactiveGeom:!0})}},transform:[{type:"voronoi",x:{expr:x||!y?"datum\
.datum.x || 0":"0"},y:{expr:y||!x?"datum.datum.y || 0":"0"},size:[model.getSizeSignalRef("width"),model.getSizeSignalRef(
"height")]}]},index2=0,exists=!1;return marks.forEach((mark,i)=>{let name=mark.name??"";name===model.component.mark[0].name?
index2=i:name.includes(VORONOI)&&(exists=!0)}),exists||marks.splice(index2+1,0,cellDef),marks}},inputBindings={defined:selCmpt=>selCmpt.
type==="point"&&selCmpt.resolve==="global"&&selCmpt.bind&&selCmpt.bind!=="scales"&&!isLegendBinding(selCmpt.bind),parse:(model,selCmpt,selDef)=>disableDirectManipulation(
selCmpt,selDef),topLevelSignals:(model,selCmpt,signals)=>{let name=selCmpt.name,proj=selCmpt.project,bind=selCmpt.bind,init=selCmpt.
init?.[0],datum=nearest.defined(selCmpt)?"(item().isVoronoi ? datum.datum : datum)":"datum";return proj.items.forEach((p,i)=>{
let sgname=varName(`${name}_${p.field}`);signals.filter(s=>s.name===sgname).length||signals.unshift({name:sgname,...init?
{init:assembleInit(init[i])}:{value:null},on:selCmpt.events?[{events:selCmpt.events,update:`datum && item().mark.marktyp\
e !== 'group' ? ${datum}[${stringValue(p.field)}] : null`}]:[],bind:bind[p.field]??bind[p.channel]??bind})}),signals},signals:(model,selCmpt,signals)=>{
let name=selCmpt.name,proj=selCmpt.project,signal=signals.find(s=>s.name===name+TUPLE),fields=name+TUPLE_FIELDS,values2=proj.
items.map(p=>varName(`${name}_${p.field}`)),valid=values2.map(v=>`${v} !== null`).join(" && ");return values2.length&&(signal.
update=`${valid} ? {fields: ${fields}, values: [${values2.join(", ")}]} : null`),delete signal.value,delete signal.on,signals}},
TOGGLE="_toggle",toggle={defined:selCmpt=>selCmpt.type==="point"&&!isTimerSelection(selCmpt)&&!!selCmpt.toggle,signals:(model,selCmpt,signals)=>signals.
concat({name:selCmpt.name+TOGGLE,value:!1,on:[{events:selCmpt.events,update:selCmpt.toggle}]}),modifyExpr:(model,selCmpt)=>{
let tpl=selCmpt.name+TUPLE,signal=selCmpt.name+TOGGLE;return`${signal} ? null : ${tpl}, ${selCmpt.resolve==="global"?`${signal}\
 ? null : true, `:`${signal} ? null : {unit: ${unitName(model)}}, `}${signal} ? ${tpl} : null`}},clear={defined:selCmpt=>selCmpt.
clear!==void 0&&selCmpt.clear!==!1&&!isTimerSelection(selCmpt),parse:(model,selCmpt)=>{selCmpt.clear&&(selCmpt.clear=isString(
selCmpt.clear)?eventSelector(selCmpt.clear,"view"):selCmpt.clear)},topLevelSignals:(model,selCmpt,signals)=>{if(inputBindings.
defined(selCmpt))for(let proj of selCmpt.project.items){let idx=signals.findIndex(n=>n.name===varName(`${selCmpt.name}_${proj.
field}`));idx!==-1&&signals[idx].on.push({events:selCmpt.clear,update:"null"})}return signals},signals:(model,selCmpt,signals)=>{
function addClear(idx,update){idx!==-1&&signals[idx].on&&signals[idx].on.push({events:selCmpt.clear,update})}if(selCmpt.
type==="interval")for(let proj of selCmpt.project.items){let vIdx=signals.findIndex(n=>n.name===proj.signals.visual);if(addClear(
vIdx,"[0, 0]"),vIdx===-1){let dIdx=signals.findIndex(n=>n.name===proj.signals.data);addClear(dIdx,"null")}}else{let tIdx=signals.
findIndex(n=>n.name===selCmpt.name+TUPLE);addClear(tIdx,"null"),toggle.defined(selCmpt)&&(tIdx=signals.findIndex(n=>n.name===
selCmpt.name+TOGGLE),addClear(tIdx,"false"))}return signals}},legendBindings={defined:selCmpt=>{let spec=selCmpt.resolve===
"global"&&selCmpt.bind&&isLegendBinding(selCmpt.bind),projLen=selCmpt.project.items.length===1&&selCmpt.project.items[0].
field!==SELECTION_ID;return spec&&!projLen&&warn(LEGEND_BINDINGS_MUST_HAVE_PROJECTION),spec&&projLen},parse:(model,selCmpt,selDef)=>{
let selDef_=duplicate(selDef);if(selDef_.select=isString(selDef_.select)?{type:selDef_.select,toggle:selCmpt.toggle}:{...selDef_.
select,toggle:selCmpt.toggle},disableDirectManipulation(selCmpt,selDef_),isObject(selDef.select)&&(selDef.select.on||selDef.
select.clear)){let legendFilter='event.item && indexof(event.item.mark.role, "legend") < 0';for(let evt2 of selCmpt.events)
evt2.filter=array_default(evt2.filter??[]),evt2.filter.includes(legendFilter)||evt2.filter.push(legendFilter)}let evt=isLegendStreamBinding(
selCmpt.bind)?selCmpt.bind.legend:"click",stream=isString(evt)?eventSelector(evt,"view"):array_default(evt);selCmpt.bind=
{legend:{merge:stream}}},topLevelSignals:(model,selCmpt,signals)=>{let selName=selCmpt.name,stream=isLegendStreamBinding(
selCmpt.bind)&&selCmpt.bind.legend,markName=name=>s=>{let ds=duplicate(s);return ds.markname=name,ds};for(let proj of selCmpt.
project.items){if(!proj.hasLegend)continue;let prefix=`${varName(proj.field)}_legend`,sgName=`${selName}_${prefix}`;if(signals.
filter(s=>s.name===sgName).length===0){let events=stream.merge.map(markName(`${prefix}_symbols`)).concat(stream.merge.map(
markName(`${prefix}_labels`))).concat(stream.merge.map(markName(`${prefix}_entries`)));signals.unshift({name:sgName,...selCmpt.
init?{}:{value:null},on:[{events,update:"isDefined(datum.value) ? datum.value : item().items[0].items[0].datum.value",force:!0},
{events:stream.merge,update:`!event.item || !datum ? null : ${sgName}`,force:!0}]})}}return signals},signals:(model,selCmpt,signals)=>{
let name=selCmpt.name,proj=selCmpt.project,tuple=signals.find(s=>s.name===name+TUPLE),fields=name+TUPLE_FIELDS,values2=proj.
items.filter(p=>p.hasLegend).map(p=>varName(`${name}_${varName(p.field)}_legend`)),update=`${values2.map(v=>`${v} !== nu\
ll`).join(" && ")} ? {fields: ${fields}, values: [${values2.join(", ")}]} : null`;selCmpt.events&&values2.length>0?tuple.
on.push({events:values2.map(signal=>({signal})),update}):values2.length>0&&(tuple.update=update,delete tuple.value,delete tuple.
on);let toggle2=signals.find(s=>s.name===name+TOGGLE),events=isLegendStreamBinding(selCmpt.bind)&&selCmpt.bind.legend;return toggle2&&
(selCmpt.events?toggle2.on.push({...toggle2.on[0],events}):toggle2.on[0].events=events),signals}};function parseInteractiveLegend(model,channel,legendCmpt){
let field=model.fieldDef(channel)?.field;for(let selCmpt of vals(model.component.selection??{})){let proj=selCmpt.project.
hasField[field]??selCmpt.project.hasChannel[channel];if(proj&&legendBindings.defined(selCmpt)){let legendSelections=legendCmpt.
get("selections")??[];legendSelections.push(selCmpt.name),legendCmpt.set("selections",legendSelections,!1),proj.hasLegend=
!0}}}var ANCHOR$1="_translate_anchor",DELTA$1="_translate_delta",translate={defined:selCmpt=>selCmpt.type==="interval"&&
selCmpt.translate,signals:(model,selCmpt,signals)=>{let name=selCmpt.name,boundScales=scaleBindings.defined(selCmpt),anchor=name+
ANCHOR$1,{x,y}=selCmpt.project.hasChannel,events=eventSelector(selCmpt.translate,"scope");return boundScales||(events=events.
map(e=>(e.between[0].markname=name+BRUSH,e))),signals.push({name:anchor,value:{},on:[{events:events.map(e=>e.between[0]),
update:`{x: x(unit), y: y(unit)${x!==void 0?`, extent_x: ${boundScales?domain(model,X):`slice(${x.signals.visual})`}`:""}${y!==
void 0?`, extent_y: ${boundScales?domain(model,Y):`slice(${y.signals.visual})`}`:""}}`}]},{name:name+DELTA$1,value:{},on:[
{events,update:`{x: ${anchor}.x - x(unit), y: ${anchor}.y - y(unit)}`}]}),x!==void 0&&onDelta$1(model,selCmpt,x,"width",
signals),y!==void 0&&onDelta$1(model,selCmpt,y,"height",signals),signals}};function onDelta$1(model,selCmpt,proj,size,signals){
let name=selCmpt.name,anchor=name+ANCHOR$1,delta=name+DELTA$1,channel=proj.channel,boundScales=scaleBindings.defined(selCmpt),
signal=signals.find(s=>s.name===proj.signals[boundScales?"data":"visual"]),sizeSg=model.getSizeSignalRef(size).signal,scaleCmpt=model.
getScaleComponent(channel),scaleType2=scaleCmpt?.get("type"),reversed=scaleCmpt?.get("reverse"),sign=boundScales?channel===
X?reversed?"":"-":reversed?"-":"":"",extent=`${anchor}.extent_${channel}`,offset=`${sign}${delta}.${channel} / ${boundScales?
`${sizeSg}`:`span(${extent})`}`,panFn=!boundScales||!scaleCmpt?"panLinear":scaleType2==="log"?"panLog":scaleType2==="sym\
log"?"panSymlog":scaleType2==="pow"?"panPow":"panLinear",arg=boundScales?scaleType2==="pow"?`, ${scaleCmpt.get("exponent")??
1}`:scaleType2==="symlog"?`, ${scaleCmpt.get("constant")??1}`:"":"",update=`${panFn}(${extent}, ${offset}${arg})`;signal.
on.push({events:{signal:delta},update:boundScales?update:`clampRange(${update}, 0, ${sizeSg})`})}var ANCHOR="_zoom_ancho\
r",DELTA="_zoom_delta",zoom={defined:selCmpt=>selCmpt.type==="interval"&&selCmpt.zoom,signals:(model,selCmpt,signals)=>{
let name=selCmpt.name,boundScales=scaleBindings.defined(selCmpt),delta=name+DELTA,{x,y}=selCmpt.project.hasChannel,sx=stringValue(
model.scaleName(X)),sy=stringValue(model.scaleName(Y)),events=eventSelector(selCmpt.zoom,"scope");return boundScales||(events=
events.map(e=>(e.markname=name+BRUSH,e))),signals.push({name:name+ANCHOR,on:[{events,update:boundScales?`{${[sx?`x: inve\
rt(${sx}, x(unit))`:"",sy?`y: invert(${sy}, y(unit))`:""].filter(expr=>expr).join(", ")}}`:"{x: x(unit), y: y(unit)}"}]},
{name:delta,on:[{events,force:!0,update:"pow(1.001, event.deltaY * pow(16, event.deltaMode))"}]}),x!==void 0&&onDelta(model,
selCmpt,x,"width",signals),y!==void 0&&onDelta(model,selCmpt,y,"height",signals),signals}};function onDelta(model,selCmpt,proj,size,signals){
let name=selCmpt.name,channel=proj.channel,boundScales=scaleBindings.defined(selCmpt),signal=signals.find(s=>s.name===proj.
signals[boundScales?"data":"visual"]),sizeSg=model.getSizeSignalRef(size).signal,scaleCmpt=model.getScaleComponent(channel),
scaleType2=scaleCmpt?.get("type"),base=boundScales?domain(model,channel):signal.name,delta=name+DELTA,anchor=`${name}${ANCHOR}\
.${channel}`,zoomFn=!boundScales||!scaleCmpt?"zoomLinear":scaleType2==="log"?"zoomLog":scaleType2==="symlog"?"zoomSymlog":
scaleType2==="pow"?"zoomPow":"zoomLinear",arg=boundScales?scaleType2==="pow"?`, ${scaleCmpt.get("exponent")??1}`:scaleType2===
"symlog"?`, ${scaleCmpt.get("constant")??1}`:"":"",update=`${zoomFn}(${base}, ${anchor}, ${delta}${arg})`;signal.on.push(
{events:{signal:delta},update:boundScales?update:`clampRange(${update}, 0, ${sizeSg})`})}var STORE="_store",TUPLE="_tupl\
e",MODIFY="_modify",VL_SELECTION_RESOLVE="vlSelectionResolve",selectionCompilers=[point$1,interval,project,toggle,inputBindings,
scaleBindings,legendBindings,clear,translate,zoom,nearest];function getFacetModel(model){let parent=model.parent;for(;parent&&
!isFacetModel(parent);)parent=parent.parent;return parent}function unitName(model,{escape:escape2}={escape:!0}){let name=escape2?
stringValue(model.name):model.name,facetModel=getFacetModel(model);if(facetModel){let{facet}=facetModel;for(let channel of FACET_CHANNELS)
facet[channel]&&(name+=` + '__facet_${channel}_' + (facet[${stringValue(facetModel.vgField(channel))}])`)}return name}function requiresSelectionId(model){
return vals(model.component.selection??{}).reduce((identifier,selCmpt)=>identifier||selCmpt.project.hasSelectionId,!1)}function disableDirectManipulation(selCmpt,selDef){
(isString(selDef.select)||!selDef.select.on)&&delete selCmpt.events,(isString(selDef.select)||!selDef.select.clear)&&delete selCmpt.
clear,(isString(selDef.select)||!selDef.select.toggle)&&delete selCmpt.toggle}function isTimerSelection(selCmpt){return selCmpt.
events?.find(e=>"type"in e&&e.type==="timer")}function getName(node){let name=[];return node.type==="Identifier"?[node.name]:
node.type==="Literal"?[node.value]:(node.type==="MemberExpression"&&(name.push(...getName(node.object)),name.push(...getName(
node.property))),name)}function startsWithDatum(node){return node.object.type==="MemberExpression"?startsWithDatum(node.
object):node.object.name==="datum"}function getDependentFields(expression2){let ast=parser(expression2),dependents=new Set;
return ast.visit(node=>{node.type==="MemberExpression"&&startsWithDatum(node)&&dependents.add(getName(node).slice(1).join(
"."))}),dependents}var FilterNode=class _FilterNode extends DataFlowNode{model;filter;expr;_dependentFields;clone(){return new _FilterNode(
null,this.model,duplicate(this.filter))}constructor(parent,model,filter){super(parent),this.model=model,this.filter=filter,
this.expr=expression(this.model,this.filter,this),this._dependentFields=getDependentFields(this.expr)}dependentFields(){
return this._dependentFields}producedFields(){return new Set}assemble(){return{type:"filter",expr:this.expr}}hash(){return`\
Filter ${this.expr}`}};function parseUnitSelection(model,selDefs){let selCmpts={},selectionConfig=model.config.selection;
if(!selDefs||!selDefs.length)return selCmpts;let nTimerSelections=0;for(let def of selDefs){let name=varName(def.name),selDef=def.
select,type2=isString(selDef)?selDef:selDef.type,defaults=isObject(selDef)?duplicate(selDef):{type:type2},cfg=selectionConfig[type2];
for(let key in cfg)key==="fields"||key==="encodings"||(key==="mark"&&(defaults.mark={...cfg.mark,...defaults.mark}),(defaults[key]===
void 0||defaults[key]===!0)&&(defaults[key]=duplicate(cfg[key]??defaults[key])));let selCmpt=selCmpts[name]={...defaults,
name,type:type2,init:def.value,bind:def.bind,events:isString(defaults.on)?eventSelector(defaults.on,"scope"):array_default(
duplicate(defaults.on))};if(isTimerSelection(selCmpt)&&(nTimerSelections++,nTimerSelections>1)){delete selCmpts[name];continue}
let def_=duplicate(def);for(let c of selectionCompilers)c.defined(selCmpt)&&c.parse&&c.parse(model,selCmpt,def_)}return nTimerSelections>
1&&warn(MULTIPLE_TIMER_ANIMATION_SELECTION),selCmpts}function parseSelectionPredicate(model,pred,dfnode,datum="datum"){let name=isString(
pred)?pred:pred.param,vname=varName(name),store=stringValue(vname+STORE),selCmpt;try{selCmpt=model.getSelectionComponent(
vname,name)}catch{return`!!${vname}`}if(selCmpt.project.timeUnit){let child=dfnode??model.component.data.raw,tunode=selCmpt.
project.timeUnit.clone();child.parent?tunode.insertAsParentOf(child):child.parent=tunode}let fn=selCmpt.project.hasSelectionId?
"vlSelectionIdTest(":"vlSelectionTest(",resolve=selCmpt.resolve==="global"?")":`, ${stringValue(selCmpt.resolve)})`,test=`${fn}${store}\
, ${datum}${resolve}`,length2=`length(data(${store}))`;return pred.empty===!1?`${length2} && ${test}`:`!${length2} || ${test}`}
function parseSelectionExtent(model,name,extent){let vname=varName(name),encoding=extent.encoding,field=extent.field,selCmpt;
try{selCmpt=model.getSelectionComponent(vname,name)}catch{return vname}if(!encoding&&!field)field=selCmpt.project.items[0].
field,selCmpt.project.items.length>1&&warn(selectionAsScaleDomainWithoutField(field));else if(encoding&&!field){let encodings=selCmpt.
project.items.filter(p=>p.channel===encoding);!encodings.length||encodings.length>1?(field=selCmpt.project.items[0].field,
warn(selectionAsScaleDomainWrongEncodings(encodings,encoding,extent,field))):field=encodings[0].field}return`${selCmpt.name}\
[${stringValue(replacePathInField(field))}]`}function materializeSelections(model,main2){for(let[selection,selCmpt]of entries$1(
model.component.selection??{})){let lookupName=model.getName(`lookup_${selection}`);model.component.data.outputNodes[lookupName]=
selCmpt.materialized=new OutputNode(new FilterNode(main2,model,{param:selection}),lookupName,DataSourceType.Lookup,model.
component.data.outputNodeRefCounts)}}function expression(model,filterOp,node){return logicalExpr(filterOp,predicate=>isString(
predicate)?predicate:isSelectionPredicate(predicate)?parseSelectionPredicate(model,predicate,node):fieldFilterExpression(
predicate))}function assembleTitle(title2,config){if(title2)return isArray(title2)&&!isText(title2)?title2.map(fieldDef=>defaultTitle(
fieldDef,config)).join(", "):title2}function setAxisEncode(axis,part,vgProp,vgRef){axis.encode??={},axis.encode[part]??=
{},axis.encode[part].update??={},axis.encode[part].update[vgProp]=vgRef}function assembleAxis(axisCmpt,kind,config,opt={
header:!1}){let{disable,orient:orient2,scale,labelExpr,title:title2,zindex:zindex2,...axis}=axisCmpt.combine();if(!disable){
for(let p in axis){let prop=p,propType=AXIS_PROPERTY_TYPE[prop],propValue=axis[prop];if(propType&&propType!==kind&&propType!==
"both")delete axis[prop];else if(isConditionalAxisValue(propValue)){let{condition,...valueOrSignalRef}=propValue,conditions=array_default(
condition),propIndex=CONDITIONAL_AXIS_PROP_INDEX[prop];if(propIndex){let{vgProp,part}=propIndex,vgRef=[...conditions.map(
c=>{let{test,...valueOrSignalCRef}=c;return{test:expression(null,test),...valueOrSignalCRef}}),valueOrSignalRef];setAxisEncode(
axis,part,vgProp,vgRef),delete axis[prop]}else if(propIndex===null){let signalRef={signal:conditions.map(c=>{let{test,...valueOrSignalCRef}=c;
return`${expression(null,test)} ? ${exprFromValueRefOrSignalRef(valueOrSignalCRef)} : `}).join("")+exprFromValueRefOrSignalRef(
valueOrSignalRef)};axis[prop]=signalRef}}else if(isSignalRef(propValue)){let propIndex=CONDITIONAL_AXIS_PROP_INDEX[prop];
if(propIndex){let{vgProp,part}=propIndex;setAxisEncode(axis,part,vgProp,propValue),delete axis[prop]}}contains(["labelAl\
ign","labelBaseline"],prop)&&axis[prop]===null&&delete axis[prop]}if(kind==="grid"){if(!axis.grid)return;if(axis.encode){
let{grid}=axis.encode;axis.encode={...grid?{grid}:{}},isEmpty(axis.encode)&&delete axis.encode}return{scale,orient:orient2,
...axis,domain:!1,labels:!1,aria:!1,maxExtent:0,minExtent:0,ticks:!1,zindex:getFirstDefined(zindex2,0)}}else{if(!opt.header&&
axisCmpt.mainExtracted)return;if(labelExpr!==void 0){let expr=labelExpr;axis.encode?.labels?.update&&isSignalRef(axis.encode.
labels.update.text)&&(expr=replaceAll(labelExpr,"datum.label",axis.encode.labels.update.text.signal)),setAxisEncode(axis,
"labels","text",{signal:expr})}if(axis.labelAlign===null&&delete axis.labelAlign,axis.encode){for(let part of AXIS_PARTS)
axisCmpt.hasAxisPart(part)||delete axis.encode[part];isEmpty(axis.encode)&&delete axis.encode}let titleString=assembleTitle(
title2,config);return{scale,orient:orient2,grid:!1,...titleString?{title:titleString}:{},...axis,...config.aria===!1?{aria:!1}:
{},zindex:getFirstDefined(zindex2,0)}}}}function assembleAxisSignals(model){let{axes}=model.component,signals=[];for(let channel of POSITION_SCALE_CHANNELS)
if(axes[channel]){for(let axis of axes[channel])if(!axis.get("disable")&&!axis.get("gridScale")){let sizeType=channel===
"x"?"height":"width",update=model.getSizeSignalRef(sizeType).signal;sizeType!==update&&signals.push({name:sizeType,update})}}
return signals}function assembleAxes(axisComponents,config){let{x=[],y=[]}=axisComponents;return[...x.map(a=>assembleAxis(
a,"grid",config)),...y.map(a=>assembleAxis(a,"grid",config)),...x.map(a=>assembleAxis(a,"main",config)),...y.map(a=>assembleAxis(
a,"main",config))].filter(a=>a)}function getAxisConfigFromConfigTypes(configTypes,config,channel,orient2){return Object.
assign.apply(null,[{},...configTypes.map(configType=>{if(configType==="axisOrient"){let orient1=channel==="x"?"bottom":"\
left",orientConfig1=config[channel==="x"?"axisBottom":"axisLeft"]||{},orientConfig2=config[channel==="x"?"axisTop":"axis\
Right"]||{},props=new Set([...keys(orientConfig1),...keys(orientConfig2)]),conditionalOrientAxisConfig={};for(let prop of props.
values())conditionalOrientAxisConfig[prop]={signal:`${orient2.signal} === "${orient1}" ? ${signalOrStringValue(orientConfig1[prop])}\
 : ${signalOrStringValue(orientConfig2[prop])}`};return conditionalOrientAxisConfig}return config[configType]})])}function getAxisConfigs(channel,scaleType2,orient2,config){
let typeBasedConfigTypes=scaleType2==="band"?["axisDiscrete","axisBand"]:scaleType2==="point"?["axisDiscrete","axisPoint"]:
isQuantitative(scaleType2)?["axisQuantitative"]:scaleType2==="time"||scaleType2==="utc"?["axisTemporal"]:[],axisChannel=channel===
"x"?"axisX":"axisY",axisOrient=isSignalRef(orient2)?"axisOrient":`axis${titleCase(orient2)}`,vlOnlyConfigTypes=[...typeBasedConfigTypes,
...typeBasedConfigTypes.map(c=>axisChannel+c.substr(4))],vgConfigTypes=["axis",axisOrient,axisChannel];return{vlOnlyAxisConfig:getAxisConfigFromConfigTypes(
vlOnlyConfigTypes,config,channel,orient2),vgAxisConfig:getAxisConfigFromConfigTypes(vgConfigTypes,config,channel,orient2),
axisConfigStyle:getAxisConfigStyle([...vgConfigTypes,...vlOnlyConfigTypes],config)}}function getAxisConfigStyle(axisConfigTypes,config){
let toMerge=[{}];for(let configType of axisConfigTypes){let style=config[configType]?.style;if(style){style=array_default(
style);for(let s of style)toMerge.push(config.style[s])}}return Object.assign.apply(null,toMerge)}function getAxisConfig(property,styleConfigIndex,style,axisConfigs={}){
let styleConfig=getStyleConfig(property,style,styleConfigIndex);if(styleConfig!==void 0)return{configFrom:"style",configValue:styleConfig};
for(let configFrom of["vlOnlyAxisConfig","vgAxisConfig","axisConfigStyle"])if(axisConfigs[configFrom]?.[property]!==void 0)
return{configFrom,configValue:axisConfigs[configFrom][property]};return{}}var axisRules={scale:({model,channel})=>model.
scaleName(channel),format:({format})=>format,formatType:({formatType})=>formatType,grid:({fieldOrDatumDef,axis,scaleType:scaleType2})=>axis.
grid??defaultGrid(scaleType2,fieldOrDatumDef),gridScale:({model,channel})=>gridScale(model,channel),labelAlign:({axis,labelAngle,
orient:orient2,channel})=>axis.labelAlign||defaultLabelAlign(labelAngle,orient2,channel),labelAngle:({labelAngle})=>labelAngle,
labelBaseline:({axis,labelAngle,orient:orient2,channel})=>axis.labelBaseline||defaultLabelBaseline(labelAngle,orient2,channel),
labelFlush:({axis,fieldOrDatumDef,channel})=>axis.labelFlush??defaultLabelFlush(fieldOrDatumDef.type,channel),labelOverlap:({
axis,fieldOrDatumDef,scaleType:scaleType2})=>axis.labelOverlap??defaultLabelOverlap$1(fieldOrDatumDef.type,scaleType2,isFieldDef(
fieldOrDatumDef)&&!!fieldOrDatumDef.timeUnit,isFieldDef(fieldOrDatumDef)?fieldOrDatumDef.sort:void 0),orient:({orient:orient2})=>orient2,
tickCount:({channel,model,axis,fieldOrDatumDef,scaleType:scaleType2})=>{let sizeType=channel==="x"?"width":channel==="y"?
"height":void 0,size=sizeType?model.getSizeSignalRef(sizeType):void 0;return axis.tickCount??defaultTickCount({fieldOrDatumDef,
scaleType:scaleType2,size,values:axis.values})},tickMinStep:({axis,format,fieldOrDatumDef})=>axis.tickMinStep??defaultTickMinStep(
{format,fieldOrDatumDef}),title:({axis,model,channel})=>{if(axis.title!==void 0)return axis.title;let fieldDefTitle=getFieldDefTitle(
model,channel);if(fieldDefTitle!==void 0)return fieldDefTitle;let fieldDef=model.typedFieldDef(channel),channel2=channel===
"x"?"x2":"y2",fieldDef2=model.fieldDef(channel2);return mergeTitleFieldDefs(fieldDef?[toFieldDefBase(fieldDef)]:[],isFieldDef(
fieldDef2)?[toFieldDefBase(fieldDef2)]:[])},values:({axis,fieldOrDatumDef})=>values$1(axis,fieldOrDatumDef),zindex:({axis,
fieldOrDatumDef,mark})=>axis.zindex??defaultZindex(mark,fieldOrDatumDef)};function defaultGrid(scaleType2,fieldDef){return!hasDiscreteDomain(
scaleType2)&&isFieldDef(fieldDef)&&!isBinning(fieldDef?.bin)&&!isBinned(fieldDef?.bin)}function gridScale(model,channel){
let gridChannel=channel==="x"?"y":"x";if(model.getScaleComponent(gridChannel))return model.scaleName(gridChannel)}function getLabelAngle(fieldOrDatumDef,axis,channel,styleConfig,axisConfigs){
let labelAngle=axis?.labelAngle;if(labelAngle!==void 0)return isSignalRef(labelAngle)?labelAngle:normalizeAngle(labelAngle);
{let{configValue:angle}=getAxisConfig("labelAngle",styleConfig,axis?.style,axisConfigs);return angle!==void 0?normalizeAngle(
angle):channel===X&&contains([NOMINAL,ORDINAL],fieldOrDatumDef.type)&&!(isFieldDef(fieldOrDatumDef)&&fieldOrDatumDef.timeUnit)?
270:void 0}}function normalizeAngleExpr(angle){return`(((${angle.signal} % 360) + 360) % 360)`}function defaultLabelBaseline(angle,orient2,channel,alwaysIncludeMiddle){
if(angle!==void 0)if(channel==="x"){if(isSignalRef(angle)){let a=normalizeAngleExpr(angle),orientIsTop=isSignalRef(orient2)?
`(${orient2.signal} === "top")`:orient2==="top";return{signal:`(45 < ${a} && ${a} < 135) || (225 < ${a} && ${a} < 315) ?\
 "middle" :(${a} <= 45 || 315 <= ${a}) === ${orientIsTop} ? "bottom" : "top"`}}if(45<angle&&angle<135||225<angle&&angle<
315)return"middle";if(isSignalRef(orient2)){let op=angle<=45||315<=angle?"===":"!==";return{signal:`${orient2.signal} ${op}\
 "top" ? "bottom" : "top"`}}return(angle<=45||315<=angle)==(orient2==="top")?"bottom":"top"}else{if(isSignalRef(angle)){
let a=normalizeAngleExpr(angle),orientIsLeft=isSignalRef(orient2)?`(${orient2.signal} === "left")`:orient2==="left";return{
signal:`${a} <= 45 || 315 <= ${a} || (135 <= ${a} && ${a} <= 225) ? ${alwaysIncludeMiddle?'"middle"':"null"} : (45 <= ${a}\
 && ${a} <= 135) === ${orientIsLeft} ? "top" : "bottom"`}}if(angle<=45||315<=angle||135<=angle&&angle<=225)return alwaysIncludeMiddle?
"middle":null;if(isSignalRef(orient2)){let op=45<=angle&&angle<=135?"===":"!==";return{signal:`${orient2.signal} ${op} "\
left" ? "top" : "bottom"`}}return(45<=angle&&angle<=135)==(orient2==="left")?"top":"bottom"}}function defaultLabelAlign(angle,orient2,channel){
if(angle===void 0)return;let isX=channel==="x",startAngle=isX?0:90,mainOrient=isX?"bottom":"left";if(isSignalRef(angle)){
let a=normalizeAngleExpr(angle),orientIsMain=isSignalRef(orient2)?`(${orient2.signal} === "${mainOrient}")`:orient2===mainOrient;
return{signal:`(${startAngle?`(${a} + 90)`:a} % 180 === 0) ? ${isX?null:'"center"'} :(${startAngle} < ${a} && ${a} < ${180+
startAngle}) === ${orientIsMain} ? "left" : "right"`}}if((angle+startAngle)%180===0)return isX?null:"center";if(isSignalRef(
orient2)){let op=startAngle<angle&&angle<180+startAngle?"===":"!==";return{signal:`${`${orient2.signal} ${op} "${mainOrient}\
"`} ? "left" : "right"`}}return(startAngle<angle&&angle<180+startAngle)==(orient2===mainOrient)?"left":"right"}function defaultLabelFlush(type2,channel){
if(channel==="x"&&contains(["quantitative","temporal"],type2))return!0}function defaultLabelOverlap$1(type2,scaleType2,hasTimeUnit,sort){
if(hasTimeUnit&&!isObject(sort)||type2!=="nominal"&&type2!=="ordinal")return scaleType2==="log"||scaleType2==="symlog"?"\
greedy":!0}function defaultOrient(channel){return channel==="x"?"bottom":"left"}function defaultTickCount({fieldOrDatumDef,
scaleType:scaleType2,size,values:vals2}){if(!vals2&&!hasDiscreteDomain(scaleType2)&&scaleType2!=="log"){if(isFieldDef(fieldOrDatumDef)){
if(isBinning(fieldOrDatumDef.bin))return{signal:`ceil(${size.signal}/10)`};if(fieldOrDatumDef.timeUnit&&contains(["month",
"hours","day","quarter"],normalizeTimeUnit(fieldOrDatumDef.timeUnit)?.unit))return}return{signal:`ceil(${size.signal}/40\
)`}}}function defaultTickMinStep({format,fieldOrDatumDef}){if(format==="d")return 1;if(isFieldDef(fieldOrDatumDef)){let{
timeUnit}=fieldOrDatumDef;if(timeUnit){let signal=durationExpr(timeUnit);if(signal)return{signal}}}}function getFieldDefTitle(model,channel){
let channel2=channel==="x"?"x2":"y2",fieldDef=model.fieldDef(channel),fieldDef2=model.fieldDef(channel2),title1=fieldDef?
fieldDef.title:void 0,title2=fieldDef2?fieldDef2.title:void 0;if(title1&&title2)return mergeTitle(title1,title2);if(title1)
return title1;if(title2)return title2;if(title1!==void 0)return title1;if(title2!==void 0)return title2}function values$1(axis,fieldOrDatumDef){
let vals2=axis.values;if(isArray(vals2))return valueArray(fieldOrDatumDef,vals2);if(isSignalRef(vals2))return vals2}function defaultZindex(mark,fieldDef){
return mark==="rect"&&isDiscrete(fieldDef)?1:0}var CalculateNode=class _CalculateNode extends DataFlowNode{transform;_dependentFields;clone(){
return new _CalculateNode(null,duplicate(this.transform))}constructor(parent,transform){super(parent),this.transform=transform,
this._dependentFields=getDependentFields(this.transform.calculate)}static parseAllForSortIndex(parent,model){return model.
forEachFieldDef((fieldDef,channel)=>{if(isScaleFieldDef(fieldDef)&&isSortArray(fieldDef.sort)){let{field,timeUnit}=fieldDef,
sort=fieldDef.sort,calculate=sort.map((sortValue,i)=>`${fieldFilterExpression({field,timeUnit,equal:sortValue})} ? ${i} \
: `).join("")+sort.length;parent=new _CalculateNode(parent,{calculate,as:sortArrayIndexField(fieldDef,channel,{forAs:!0})})}}),
parent}producedFields(){return new Set([this.transform.as])}dependentFields(){return this._dependentFields}assemble(){return{
type:"formula",expr:this.transform.calculate,as:this.transform.as}}hash(){return`Calculate ${hash(this.transform)}`}};function sortArrayIndexField(fieldDef,channel,opt){
return vgField(fieldDef,{prefix:channel,suffix:"sort_index",...opt})}function getHeaderChannel(channel,orient2){return contains(
["top","bottom"],orient2)?"column":contains(["left","right"],orient2)||channel==="row"?"row":"column"}function getHeaderProperty(prop,header,config,channel){
let headerSpecificConfig=channel==="row"?config.headerRow:channel==="column"?config.headerColumn:config.headerFacet;return getFirstDefined(
(header||{})[prop],headerSpecificConfig[prop],config.header[prop])}function getHeaderProperties(properties,header,config,channel){
let props={};for(let prop of properties){let value=getHeaderProperty(prop,header||{},config,channel);value!==void 0&&(props[prop]=
value)}return props}var HEADER_CHANNELS=["row","column"],HEADER_TYPES=["header","footer"];function assembleTitleGroup(model,channel){
let title2=model.component.layoutHeaders[channel].title,config=model.config?model.config:void 0,facetFieldDef=model.component.
layoutHeaders[channel].facetFieldDef?model.component.layoutHeaders[channel].facetFieldDef:void 0,{titleAnchor,titleAngle:ta,
titleOrient}=getHeaderProperties(["titleAnchor","titleAngle","titleOrient"],facetFieldDef.header,config,channel),headerChannel=getHeaderChannel(
channel,titleOrient),titleAngle=normalizeAngle(ta);return{name:`${channel}-title`,type:"group",role:`${headerChannel}-ti\
tle`,title:{text:title2,...channel==="row"?{orient:"left"}:{},style:"guide-title",...defaultHeaderGuideBaseline(titleAngle,
headerChannel),...defaultHeaderGuideAlign(headerChannel,titleAngle,titleAnchor),...assembleHeaderProperties(config,facetFieldDef,
channel,HEADER_TITLE_PROPERTIES,HEADER_TITLE_PROPERTIES_MAP)}}}function defaultHeaderGuideAlign(headerChannel,angle,anchor="\
middle"){switch(anchor){case"start":return{align:"left"};case"end":return{align:"right"}}let align2=defaultLabelAlign(angle,
headerChannel==="row"?"left":"top",headerChannel==="row"?"y":"x");return align2?{align:align2}:{}}function defaultHeaderGuideBaseline(angle,channel){
let baseline2=defaultLabelBaseline(angle,channel==="row"?"left":"top",channel==="row"?"y":"x",!0);return baseline2?{baseline:baseline2}:
{}}function assembleHeaderGroups(model,channel){let layoutHeader=model.component.layoutHeaders[channel],groups=[];for(let headerType of HEADER_TYPES)
if(layoutHeader[headerType])for(let headerComponent of layoutHeader[headerType]){let group=assembleHeaderGroup(model,channel,
headerType,layoutHeader,headerComponent);group!=null&&groups.push(group)}return groups}function getSort$1(facetFieldDef,channel){
let{sort}=facetFieldDef;return isSortField(sort)?{field:vgField(sort,{expr:"datum"}),order:sort.order??"ascending"}:isArray(
sort)?{field:sortArrayIndexField(facetFieldDef,channel,{expr:"datum"}),order:"ascending"}:{field:vgField(facetFieldDef,{
expr:"datum"}),order:sort??"ascending"}}function assembleLabelTitle(facetFieldDef,channel,config){let{format,formatType,
labelAngle,labelAnchor,labelOrient,labelExpr}=getHeaderProperties(["format","formatType","labelAngle","labelAnchor","lab\
elOrient","labelExpr"],facetFieldDef.header,config,channel),titleTextExpr=formatSignalRef({fieldOrDatumDef:facetFieldDef,
format,formatType,expr:"parent",config}).signal,headerChannel=getHeaderChannel(channel,labelOrient);return{text:{signal:labelExpr?
replaceAll(replaceAll(labelExpr,"datum.label",titleTextExpr),"datum.value",vgField(facetFieldDef,{expr:"parent"})):titleTextExpr},
...channel==="row"?{orient:"left"}:{},style:"guide-label",frame:"group",...defaultHeaderGuideBaseline(labelAngle,headerChannel),
...defaultHeaderGuideAlign(headerChannel,labelAngle,labelAnchor),...assembleHeaderProperties(config,facetFieldDef,channel,
HEADER_LABEL_PROPERTIES,HEADER_LABEL_PROPERTIES_MAP)}}function assembleHeaderGroup(model,channel,headerType,layoutHeader,headerComponent){
if(headerComponent){let title2=null,{facetFieldDef}=layoutHeader,config=model.config?model.config:void 0;if(facetFieldDef&&
headerComponent.labels){let{labelOrient}=getHeaderProperties(["labelOrient"],facetFieldDef.header,config,channel);(channel===
"row"&&!contains(["top","bottom"],labelOrient)||channel==="column"&&!contains(["left","right"],labelOrient))&&(title2=assembleLabelTitle(
facetFieldDef,channel,config))}let isFacetWithoutRowCol=isFacetModel(model)&&!isFacetMapping(model.facet),axes=headerComponent.
axes,hasAxes=axes?.length>0;if(title2||hasAxes){let sizeChannel=channel==="row"?"height":"width";return{name:model.getName(
`${channel}_${headerType}`),type:"group",role:`${channel}-${headerType}`,...layoutHeader.facetFieldDef?{from:{data:model.
getName(`${channel}_domain`)},sort:getSort$1(facetFieldDef,channel)}:{},...hasAxes&&isFacetWithoutRowCol?{from:{data:model.
getName(`facet_domain_${channel}`)}}:{},...title2?{title:title2}:{},...headerComponent.sizeSignal?{encode:{update:{[sizeChannel]:headerComponent.
sizeSignal}}}:{},...hasAxes?{axes}:{}}}}return null}var LAYOUT_TITLE_BAND={column:{start:0,end:1},row:{start:1,end:0}};function getLayoutTitleBand(titleAnchor,headerChannel){
return LAYOUT_TITLE_BAND[headerChannel][titleAnchor]}function assembleLayoutTitleBand(headerComponentIndex,config){let titleBand={};
for(let channel of FACET_CHANNELS){let headerComponent=headerComponentIndex[channel];if(headerComponent?.facetFieldDef){
let{titleAnchor,titleOrient}=getHeaderProperties(["titleAnchor","titleOrient"],headerComponent.facetFieldDef.header,config,
channel),headerChannel=getHeaderChannel(channel,titleOrient),band=getLayoutTitleBand(titleAnchor,headerChannel);band!==void 0&&
(titleBand[headerChannel]=band)}}return isEmpty(titleBand)?void 0:titleBand}function assembleHeaderProperties(config,facetFieldDef,channel,properties,propertiesMap){
let props={};for(let prop of properties){if(!propertiesMap[prop])continue;let value=getHeaderProperty(prop,facetFieldDef?.
header,config,channel);value!==void 0&&(props[propertiesMap[prop]]=value)}return props}function assembleLayoutSignals(model){
return[...sizeSignals(model,"width"),...sizeSignals(model,"height"),...sizeSignals(model,"childWidth"),...sizeSignals(model,
"childHeight")]}function sizeSignals(model,sizeType){let channel=sizeType==="width"?"x":"y",size=model.component.layoutSize.
get(sizeType);if(size==null||size==="merged")return[];let name=model.getSizeSignalRef(sizeType).signal;if(size==="step"){
let scaleComponent=model.getScaleComponent(channel);if(scaleComponent){let type2=scaleComponent.get("type"),range2=scaleComponent.
get("range");if(hasDiscreteDomain(type2)&&isVgRangeStep(range2)){let scaleName=model.scaleName(channel);return isFacetModel(
model.parent)&&model.parent.component.resolve.scale[channel]==="independent"?[stepSignal(scaleName,range2)]:[stepSignal(
scaleName,range2),{name,update:sizeExpr(scaleName,scaleComponent,`domain('${scaleName}').length`)}]}}throw new Error("la\
yout size is step although width/height is not step.")}else if(size=="container"){let isWidth=name.endsWith("width"),expr=isWidth?
"containerSize()[0]":"containerSize()[1]",defaultValue=getViewConfigContinuousSize(model.config.view,isWidth?"width":"he\
ight"),safeExpr=`isFinite(${expr}) ? ${expr} : ${defaultValue}`;return[{name,init:safeExpr,on:[{update:safeExpr,events:"\
window:resize"}]}]}else return[{name,value:size}]}function stepSignal(scaleName,range2){let name=`${scaleName}_step`;return isSignalRef(
range2.step)?{name,update:range2.step.signal}:{name,value:range2.step}}function sizeExpr(scaleName,scaleComponent,cardinality){
let type2=scaleComponent.get("type"),padding2=scaleComponent.get("padding"),paddingOuter2=getFirstDefined(scaleComponent.
get("paddingOuter"),padding2),paddingInner2=scaleComponent.get("paddingInner");return paddingInner2=type2==="band"?paddingInner2!==
void 0?paddingInner2:padding2:1,`bandspace(${cardinality}, ${signalOrStringValue(paddingInner2)}, ${signalOrStringValue(
paddingOuter2)}) * ${scaleName}_step`}function getSizeTypeFromLayoutSizeType(layoutSizeType){return layoutSizeType==="ch\
ildWidth"?"width":layoutSizeType==="childHeight"?"height":layoutSizeType}function guideEncodeEntry(encoding,model){return keys(
encoding).reduce((encode,channel)=>({...encode,...wrapCondition({model,channelDef:encoding[channel],vgChannel:channel,mainRefFn:def=>signalOrValueRef(
def.value),invalidValueRef:void 0})}),{})}function defaultScaleResolve(channel,model){if(isFacetModel(model))return channel===
"theta"?"independent":"shared";if(isLayerModel(model))return"shared";if(isConcatModel(model))return isXorY(channel)||channel===
"theta"||channel==="radius"?"independent":"shared";throw new Error("invalid model type for resolve")}function parseGuideResolve(resolve,channel){
let channelScaleResolve=resolve.scale[channel],guide=isXorY(channel)?"axis":"legend";return channelScaleResolve==="indep\
endent"?(resolve[guide][channel]==="shared"&&warn(independentScaleMeansIndependentGuide(channel)),"independent"):resolve[guide][channel]||
"shared"}var LEGEND_COMPONENT_PROPERTY_INDEX={...COMMON_LEGEND_PROPERTY_INDEX,disable:1,labelExpr:1,selections:1,opacity:1,
shape:1,stroke:1,fill:1,size:1,strokeWidth:1,strokeDash:1,encode:1},LEGEND_COMPONENT_PROPERTIES=keys(LEGEND_COMPONENT_PROPERTY_INDEX),
LegendComponent=class extends Split{},legendEncodeRules={symbols,gradient,labels:labels$1,entries};function symbols(symbolsSpec,{
fieldOrDatumDef,model,channel,legendCmpt,legendType}){if(legendType!=="symbol")return;let{markDef,encoding,config,mark}=model,
filled=markDef.filled&&mark!=="trail",out={...applyMarkConfig({},model,FILL_STROKE_CONFIG),...color(model,{filled})},symbolOpacity=legendCmpt.
get("symbolOpacity")??config.legend.symbolOpacity,symbolFillColor=legendCmpt.get("symbolFillColor")??config.legend.symbolFillColor,
symbolStrokeColor=legendCmpt.get("symbolStrokeColor")??config.legend.symbolStrokeColor,opacity2=symbolOpacity===void 0?getMaxValue(
encoding.opacity)??markDef.opacity:void 0;if(out.fill){if(channel==="fill"||filled&&channel===COLOR)delete out.fill;else if(hasProperty(
out.fill,"field"))symbolFillColor?delete out.fill:(out.fill=signalOrValueRef(config.legend.symbolBaseFillColor??"black"),
out.fillOpacity=signalOrValueRef(opacity2??1));else if(isArray(out.fill)){let fill=getFirstConditionValue(encoding.fill??
encoding.color)??markDef.fill??(filled&&markDef.color);fill&&(out.fill=signalOrValueRef(fill))}}if(out.stroke){if(channel===
"stroke"||!filled&&channel===COLOR)delete out.stroke;else if(hasProperty(out.stroke,"field")||symbolStrokeColor)delete out.
stroke;else if(isArray(out.stroke)){let stroke=getFirstDefined(getFirstConditionValue(encoding.stroke||encoding.color),markDef.
stroke,filled?markDef.color:void 0);stroke&&(out.stroke={value:stroke})}}if(channel!==OPACITY){let condition=isFieldDef(
fieldOrDatumDef)&&selectedCondition(model,legendCmpt,fieldOrDatumDef);condition?out.opacity=[{test:condition,...signalOrValueRef(
opacity2??1)},signalOrValueRef(config.legend.unselectedOpacity)]:opacity2&&(out.opacity=signalOrValueRef(opacity2))}return out=
{...out,...symbolsSpec},isEmpty(out)?void 0:out}function gradient(gradientSpec,{model,legendType,legendCmpt}){if(legendType!==
"gradient")return;let{config,markDef,encoding}=model,out={},opacity2=(legendCmpt.get("gradientOpacity")??config.legend.gradientOpacity)===
void 0?getMaxValue(encoding.opacity)||markDef.opacity:void 0;return opacity2&&(out.opacity=signalOrValueRef(opacity2)),out=
{...out,...gradientSpec},isEmpty(out)?void 0:out}function labels$1(specifiedlabelsSpec,{fieldOrDatumDef,model,channel,legendCmpt}){
let legend=model.legend(channel)||{},config=model.config,condition=isFieldDef(fieldOrDatumDef)?selectedCondition(model,legendCmpt,
fieldOrDatumDef):void 0,opacity2=condition?[{test:condition,value:1},{value:config.legend.unselectedOpacity}]:void 0,{format,
formatType}=legend,text2;isCustomFormatType(formatType)?text2=formatCustomType({fieldOrDatumDef,field:"datum.value",format,
formatType,config}):format===void 0&&formatType===void 0&&config.customFormatTypes&&(fieldOrDatumDef.type==="quantitativ\
e"&&config.numberFormatType?text2=formatCustomType({fieldOrDatumDef,field:"datum.value",format:config.numberFormat,formatType:config.
numberFormatType,config}):fieldOrDatumDef.type==="temporal"&&config.timeFormatType&&isFieldDef(fieldOrDatumDef)&&fieldOrDatumDef.
timeUnit===void 0&&(text2=formatCustomType({fieldOrDatumDef,field:"datum.value",format:config.timeFormat,formatType:config.
timeFormatType,config})));let labelsSpec={...opacity2?{opacity:opacity2}:{},...text2?{text:text2}:{},...specifiedlabelsSpec};
return isEmpty(labelsSpec)?void 0:labelsSpec}function entries(entriesSpec,{legendCmpt}){return legendCmpt.get("selection\
s")?.length?{...entriesSpec,fill:{value:"transparent"}}:entriesSpec}function getMaxValue(channelDef){return getConditionValue(
channelDef,(v,conditionalDef)=>Math.max(v,conditionalDef.value))}function getFirstConditionValue(channelDef){return getConditionValue(
channelDef,(v,conditionalDef)=>getFirstDefined(v,conditionalDef.value))}function getConditionValue(channelDef,reducer){if(hasConditionalValueDef(
channelDef))return array_default(channelDef.condition).reduce(reducer,channelDef.value);if(isValueDef(channelDef))return channelDef.
value}function selectedCondition(model,legendCmpt,fieldDef){let selections=legendCmpt.get("selections");if(!selections?.
length)return;let field=stringValue(fieldDef.field);return selections.map(name=>`(!length(data(${stringValue(varName(name)+
STORE)})) || (${name}[${field}] && indexof(${name}[${field}], datum.value) >= 0))`).join(" || ")}var legendRules={direction:({
direction})=>direction,format:({fieldOrDatumDef,legend,config})=>{let{format,formatType}=legend;return guideFormat(fieldOrDatumDef,
fieldOrDatumDef.type,format,formatType,config,!1)},formatType:({legend,fieldOrDatumDef,scaleType:scaleType2})=>{let{formatType}=legend;
return guideFormatType(formatType,fieldOrDatumDef,scaleType2)},gradientLength:params=>{let{legend,legendConfig}=params;return legend.
gradientLength??legendConfig.gradientLength??defaultGradientLength(params)},labelOverlap:({legend,legendConfig,scaleType:scaleType2})=>legend.
labelOverlap??legendConfig.labelOverlap??defaultLabelOverlap(scaleType2),symbolType:({legend,markDef,channel,encoding})=>legend.
symbolType??defaultSymbolType(markDef.type,channel,encoding.shape,markDef.shape),title:({fieldOrDatumDef,config})=>title(
fieldOrDatumDef,config,{allowDisabling:!0}),type:({legendType,scaleType:scaleType2,channel})=>{if(isColorChannel(channel)&&
isContinuousToContinuous(scaleType2)){if(legendType==="gradient")return}else if(legendType==="symbol")return;return legendType},
values:({fieldOrDatumDef,legend})=>values(legend,fieldOrDatumDef)};function values(legend,fieldOrDatumDef){let vals2=legend.
values;if(isArray(vals2))return valueArray(fieldOrDatumDef,vals2);if(isSignalRef(vals2))return vals2}function defaultSymbolType(mark,channel,shapeChannelDef,markShape){
if(channel!=="shape"){let shape=getFirstConditionValue(shapeChannelDef)??markShape;if(shape)return shape}switch(mark){case"\
bar":case"rect":case"image":case"square":return"square";case"line":case"trail":case"rule":return"stroke";case"arc":case"\
point":case"circle":case"tick":case"geoshape":case"area":case"text":return"circle"}}function getLegendType(params){let{legend}=params;
return getFirstDefined(legend.type,defaultType$1(params))}function defaultType$1({channel,timeUnit,scaleType:scaleType2}){
if(isColorChannel(channel)){if(contains(["quarter","month","day"],timeUnit))return"symbol";if(isContinuousToContinuous(scaleType2))
return"gradient"}return"symbol"}function getDirection({legendConfig,legendType,orient:orient2,legend}){return legend.direction??
legendConfig[legendType?"gradientDirection":"symbolDirection"]??defaultDirection(orient2,legendType)}function defaultDirection(orient2,legendType){
switch(orient2){case"top":case"bottom":return"horizontal";case"left":case"right":case"none":case void 0:return;default:return legendType===
"gradient"?"horizontal":void 0}}function defaultGradientLength({legendConfig,model,direction,orient:orient2,scaleType:scaleType2}){
let{gradientHorizontalMaxLength,gradientHorizontalMinLength,gradientVerticalMaxLength,gradientVerticalMinLength}=legendConfig;
if(isContinuousToContinuous(scaleType2))return direction==="horizontal"?orient2==="top"||orient2==="bottom"?gradientLengthSignal(
model,"width",gradientHorizontalMinLength,gradientHorizontalMaxLength):gradientHorizontalMinLength:gradientLengthSignal(
model,"height",gradientVerticalMinLength,gradientVerticalMaxLength)}function gradientLengthSignal(model,sizeType,min,max){
return{signal:`clamp(${model.getSizeSignalRef(sizeType).signal}, ${min}, ${max})`}}function defaultLabelOverlap(scaleType2){
if(contains(["quantile","threshold","log","symlog"],scaleType2))return"greedy"}function parseLegend(model){let legendComponent=isUnitModel(
model)?parseUnitLegend(model):parseNonUnitLegend(model);return model.component.legends=legendComponent,legendComponent}function parseUnitLegend(model){
let{encoding}=model,legendComponent={};for(let channel of[COLOR,...LEGEND_SCALE_CHANNELS]){let def=getFieldOrDatumDef(encoding[channel]);
!def||!model.getScaleComponent(channel)||channel===SHAPE&&isFieldDef(def)&&def.type===GEOJSON||(legendComponent[channel]=
parseLegendForChannel(model,channel))}return legendComponent}function getLegendDefWithScale(model,channel){let scale=model.
scaleName(channel);if(model.mark==="trail"){if(channel==="color")return{stroke:scale};if(channel==="size")return{strokeWidth:scale}}
return channel==="color"?model.markDef.filled?{fill:scale}:{stroke:scale}:{[channel]:scale}}function isExplicit$1(value,property,legend,fieldDef){
switch(property){case"disable":return legend!==void 0;case"values":return!!legend?.values;case"title":if(property==="tit\
le"&&value===fieldDef?.title)return!0}return value===(legend||{})[property]}function parseLegendForChannel(model,channel){
let legend=model.legend(channel),{markDef,encoding,config}=model,legendConfig=config.legend,legendCmpt=new LegendComponent(
{},getLegendDefWithScale(model,channel));parseInteractiveLegend(model,channel,legendCmpt);let disable=legend!==void 0?!legend:
legendConfig.disable;if(legendCmpt.set("disable",disable,legend!==void 0),disable)return legendCmpt;legend=legend||{};let scaleType2=model.
getScaleComponent(channel).get("type"),fieldOrDatumDef=getFieldOrDatumDef(encoding[channel]),timeUnit=isFieldDef(fieldOrDatumDef)?
normalizeTimeUnit(fieldOrDatumDef.timeUnit)?.unit:void 0,orient2=legend.orient||config.legend.orient||"right",legendType=getLegendType(
{legend,channel,timeUnit,scaleType:scaleType2}),direction=getDirection({legend,legendType,orient:orient2,legendConfig}),
ruleParams={legend,channel,model,markDef,encoding,fieldOrDatumDef,legendConfig,config,scaleType:scaleType2,orient:orient2,
legendType,direction};for(let property of LEGEND_COMPONENT_PROPERTIES){if(legendType==="gradient"&&property.startsWith("\
symbol")||legendType==="symbol"&&property.startsWith("gradient"))continue;let value=property in legendRules?legendRules[property](
ruleParams):legend[property];if(value!==void 0){let explicit=isExplicit$1(value,property,legend,model.fieldDef(channel));
(explicit||config.legend[property]===void 0)&&legendCmpt.set(property,value,explicit)}}let legendEncoding=legend?.encoding??
{},selections=legendCmpt.get("selections"),legendEncode={},legendEncodeParams={fieldOrDatumDef,model,channel,legendCmpt,
legendType};for(let part of["labels","legend","title","symbols","gradient","entries"]){let legendEncodingPart=guideEncodeEntry(
legendEncoding[part]??{},model),value=part in legendEncodeRules?legendEncodeRules[part](legendEncodingPart,legendEncodeParams):
legendEncodingPart;value!==void 0&&!isEmpty(value)&&(legendEncode[part]={...selections?.length&&isFieldDef(fieldOrDatumDef)?
{name:`${varName(fieldOrDatumDef.field)}_legend_${part}`}:{},...selections?.length?{interactive:!0}:{},update:selections?.
length?{...value,cursor:{value:"pointer"}}:value})}return isEmpty(legendEncode)||legendCmpt.set("encode",legendEncode,!!legend?.
encoding),legendCmpt}function parseNonUnitLegend(model){let{legends,resolve}=model.component;for(let child of model.children){
parseLegend(child);for(let channel of keys(child.component.legends))resolve.legend[channel]=parseGuideResolve(model.component.
resolve,channel),resolve.legend[channel]==="shared"&&(legends[channel]=mergeLegendComponent(legends[channel],child.component.
legends[channel]),legends[channel]||(resolve.legend[channel]="independent",delete legends[channel]))}for(let channel of keys(
legends))for(let child of model.children)child.component.legends[channel]&&resolve.legend[channel]==="shared"&&delete child.
component.legends[channel];return legends}function mergeLegendComponent(mergedLegend,childLegend){if(!mergedLegend)return childLegend.
clone();let mergedOrient=mergedLegend.getWithExplicit("orient"),childOrient=childLegend.getWithExplicit("orient");if(mergedOrient.
explicit&&childOrient.explicit&&mergedOrient.value!==childOrient.value)return;let typeMerged=!1;for(let prop of LEGEND_COMPONENT_PROPERTIES){
let mergedValueWithExplicit=mergeValuesWithExplicit(mergedLegend.getWithExplicit(prop),childLegend.getWithExplicit(prop),
prop,"legend",(v1,v2)=>{switch(prop){case"symbolType":return mergeSymbolType(v1,v2);case"title":return mergeTitleComponent(
v1,v2);case"type":return typeMerged=!0,makeImplicit("symbol")}return defaultTieBreaker(v1,v2,prop,"legend")});mergedLegend.
setWithExplicit(prop,mergedValueWithExplicit)}return typeMerged&&(mergedLegend.implicit?.encode?.gradient&&deleteNestedProperty(
mergedLegend.implicit,["encode","gradient"]),mergedLegend.explicit?.encode?.gradient&&deleteNestedProperty(mergedLegend.
explicit,["encode","gradient"])),mergedLegend}function mergeSymbolType(st1,st2){return st2.value==="circle"?st2:st1}function rangeFormula(model,fieldDef,channel,config){
if(binRequiresRange(fieldDef,channel)){let guide=isUnitModel(model)?model.axis(channel)??model.legend(channel)??{}:{},startField=vgField(
fieldDef,{expr:"datum"}),endField=vgField(fieldDef,{expr:"datum",binSuffix:"end"});return{formulaAs:vgField(fieldDef,{binSuffix:"\
range",forAs:!0}),formula:binFormatExpression(startField,endField,guide.format,guide.formatType,config)}}return{}}function binKey(bin,field){
return`${binToString(bin)}_${field}`}function getSignalsFromModel(model,key){return{signal:model.getName(`${key}_bins`),
extentSignal:model.getName(`${key}_extent`)}}function getBinSignalName(model,field,bin){let normalizedBin=normalizeBin(bin,
void 0)??{},key=binKey(normalizedBin,field);return model.getName(`${key}_bins`)}function isBinTransform(t){return"as"in t}
function createBinComponent(t,bin,model){let as,span;isBinTransform(t)?as=isString(t.as)?[t.as,`${t.as}_end`]:[t.as[0],t.
as[1]]:as=[vgField(t,{forAs:!0}),vgField(t,{binSuffix:"end",forAs:!0})];let normalizedBin={...normalizeBin(bin,void 0)},
key=binKey(normalizedBin,t.field),{signal,extentSignal}=getSignalsFromModel(model,key);if(isParameterExtent(normalizedBin.
extent)){let ext=normalizedBin.extent;span=parseSelectionExtent(model,ext.param,ext),delete normalizedBin.extent}let binComponent={
bin:normalizedBin,field:t.field,as:[as],...signal?{signal}:{},...extentSignal?{extentSignal}:{},...span?{span}:{}};return{
key,binComponent}}var BinNode=class _BinNode extends DataFlowNode{bins;clone(){return new _BinNode(null,duplicate(this.bins))}constructor(parent,bins2){
super(parent),this.bins=bins2}static makeFromEncoding(parent,model){let bins2=model.reduceFieldDef((binComponentIndex,fieldDef,channel)=>{
if(isTypedFieldDef(fieldDef)&&isBinning(fieldDef.bin)){let{key,binComponent}=createBinComponent(fieldDef,fieldDef.bin,model);
binComponentIndex[key]={...binComponent,...binComponentIndex[key],...rangeFormula(model,fieldDef,channel,model.config)}}
return binComponentIndex},{});return isEmpty(bins2)?null:new _BinNode(parent,bins2)}static makeFromTransform(parent,t,model){
let{key,binComponent}=createBinComponent(t,t.bin,model);return new _BinNode(parent,{[key]:binComponent})}merge(other,renameSignal){
for(let key of keys(other.bins))key in this.bins?(renameSignal(other.bins[key].signal,this.bins[key].signal),this.bins[key].
as=unique([...this.bins[key].as,...other.bins[key].as],hash)):this.bins[key]=other.bins[key];for(let child of other.children)
other.removeChild(child),child.parent=this;other.remove()}producedFields(){return new Set(vals(this.bins).map(c=>c.as).flat(
2))}dependentFields(){return new Set(vals(this.bins).map(c=>c.field))}hash(){return`Bin ${hash(this.bins)}`}assemble(){return vals(
this.bins).flatMap(bin=>{let transform=[],[binAs,...remainingAs]=bin.as,{extent,...params}=bin.bin,binTrans={type:"bin",
field:replacePathInField(bin.field),as:binAs,signal:bin.signal,...isParameterExtent(extent)?{extent:null}:{extent},...bin.
span?{span:{signal:`span(${bin.span})`}}:{},...params};!extent&&bin.extentSignal&&(transform.push({type:"extent",field:replacePathInField(
bin.field),signal:bin.extentSignal}),binTrans.extent={signal:bin.extentSignal}),transform.push(binTrans);for(let as of remainingAs)
for(let i=0;i<2;i++)transform.push({type:"formula",expr:vgField({field:binAs[i]},{expr:"datum"}),as:as[i]});return bin.formula&&
transform.push({type:"formula",expr:bin.formula,as:bin.formulaAs}),transform})}};function addDimension(dims,channel,fieldDef,model){
let channelDef2=isUnitModel(model)?model.encoding[getSecondaryRangeChannel(channel)]:void 0;if(isTypedFieldDef(fieldDef)&&
isUnitModel(model)&&hasBandEnd(fieldDef,channelDef2,model.markDef,model.config)){dims.add(vgField(fieldDef,{})),dims.add(
vgField(fieldDef,{suffix:"end"}));let{mark,markDef,config}=model,bandPosition=getBandPosition({fieldDef,markDef,config});
isRectBasedMark(mark)&&bandPosition!==.5&&isXorY(channel)&&(dims.add(vgField(fieldDef,{suffix:OFFSETTED_RECT_START_SUFFIX})),
dims.add(vgField(fieldDef,{suffix:OFFSETTED_RECT_END_SUFFIX}))),fieldDef.bin&&binRequiresRange(fieldDef,channel)&&dims.add(
vgField(fieldDef,{binSuffix:"range"}))}else if(isGeoPositionChannel(channel)){let posChannel=getPositionChannelFromLatLong(
channel);dims.add(model.getName(posChannel))}else dims.add(vgField(fieldDef));return isScaleFieldDef(fieldDef)&&isFieldRange(
fieldDef.scale?.range)&&dims.add(fieldDef.scale.range.field),dims}function mergeMeasures(parentMeasures,childMeasures){for(let field of keys(
childMeasures)){let ops=childMeasures[field];for(let op of keys(ops))field in parentMeasures?parentMeasures[field][op]=new Set(
[...parentMeasures[field][op]??[],...ops[op]]):parentMeasures[field]={[op]:ops[op]}}}var AggregateNode=class _AggregateNode extends DataFlowNode{dimensions;measures;clone(){
return new _AggregateNode(null,new Set(this.dimensions),duplicate(this.measures))}constructor(parent,dimensions,measures){
super(parent),this.dimensions=dimensions,this.measures=measures}get groupBy(){return this.dimensions}static makeFromEncoding(parent,model){
let isAggregate2=!1;model.forEachFieldDef(fd=>{fd.aggregate&&(isAggregate2=!0)});let meas={},dims=new Set;return!isAggregate2||
(model.forEachFieldDef((fieldDef,channel)=>{let{aggregate,field}=fieldDef;if(aggregate)if(aggregate==="count")meas["*"]??=
{},meas["*"].count=new Set([vgField(fieldDef,{forAs:!0})]);else{if(isArgminDef(aggregate)||isArgmaxDef(aggregate)){let op=isArgminDef(
aggregate)?"argmin":"argmax",argField=aggregate[op];meas[argField]??={},meas[argField][op]=new Set([vgField({op,field:argField},
{forAs:!0})])}else meas[field]??={},meas[field][aggregate]=new Set([vgField(fieldDef,{forAs:!0})]);isScaleChannel(channel)&&
model.scaleDomain(channel)==="unaggregated"&&(meas[field]??={},meas[field].min=new Set([vgField({field,aggregate:"min"},
{forAs:!0})]),meas[field].max=new Set([vgField({field,aggregate:"max"},{forAs:!0})]))}else addDimension(dims,channel,fieldDef,
model)}),dims.size+keys(meas).length===0)?null:new _AggregateNode(parent,dims,meas)}static makeFromTransform(parent,t){let dims=new Set,
meas={};for(let s of t.aggregate){let{op,field,as}=s;op&&(op==="count"?(meas["*"]??={},meas["*"].count=new Set([as||vgField(
s,{forAs:!0})])):(meas[field]??={},meas[field][op]??=new Set,meas[field][op].add(as||vgField(s,{forAs:!0}))))}for(let s of t.
groupby??[])dims.add(s);return dims.size+keys(meas).length===0?null:new _AggregateNode(parent,dims,meas)}merge(other){return setEqual(
this.dimensions,other.dimensions)?(mergeMeasures(this.measures,other.measures),!0):(debug("different dimensions, cannot \
merge"),!1)}addDimensions(fields){fields.forEach(this.dimensions.add,this.dimensions)}dependentFields(){return new Set([
...this.dimensions,...keys(this.measures)])}producedFields(){let out=new Set;for(let field of keys(this.measures))for(let op of keys(
this.measures[field])){let m=this.measures[field][op];m.size===0?out.add(`${op}_${field}`):m.forEach(out.add,out)}return out}hash(){
return`Aggregate ${hash({dimensions:this.dimensions,measures:this.measures})}`}assemble(){let ops=[],fields=[],as=[];for(let field of keys(
this.measures))for(let op of keys(this.measures[field]))for(let alias of this.measures[field][op])as.push(alias),ops.push(
op),fields.push(field==="*"?null:replacePathInField(field));return{type:"aggregate",groupby:[...this.dimensions].map(replacePathInField),
ops,fields,as}}},FacetNode=class extends DataFlowNode{model;name;data;column;row;facet;childModel;constructor(parent,model,name,data){
super(parent),this.model=model,this.name=name,this.data=data;for(let channel of FACET_CHANNELS){let fieldDef=model.facet[channel];
if(fieldDef){let{bin,sort}=fieldDef;this[channel]={name:model.getName(`${channel}_domain`),fields:[vgField(fieldDef),...isBinning(
bin)?[vgField(fieldDef,{binSuffix:"end"})]:[]],...isSortField(sort)?{sortField:sort}:isArray(sort)?{sortIndexField:sortArrayIndexField(
fieldDef,channel)}:{}}}}this.childModel=model.child}hash(){let out="Facet";for(let channel of FACET_CHANNELS)this[channel]&&
(out+=` ${channel.charAt(0)}:${hash(this[channel])}`);return out}get fields(){let f=[];for(let channel of FACET_CHANNELS)
this[channel]?.fields&&f.push(...this[channel].fields);return f}dependentFields(){let depFields=new Set(this.fields);for(let channel of FACET_CHANNELS)
this[channel]&&(this[channel].sortField&&depFields.add(this[channel].sortField.field),this[channel].sortIndexField&&depFields.
add(this[channel].sortIndexField));return depFields}producedFields(){return new Set}getSource(){return this.name}getChildIndependentFieldsWithStep(){
let childIndependentFieldsWithStep={};for(let channel of POSITION_SCALE_CHANNELS){let childScaleComponent=this.childModel.
component.scales[channel];if(childScaleComponent&&!childScaleComponent.merged){let type2=childScaleComponent.get("type"),
range2=childScaleComponent.get("range");if(hasDiscreteDomain(type2)&&isVgRangeStep(range2)){let domain2=assembleDomain(this.
childModel,channel),field=getFieldFromDomain(domain2);field?childIndependentFieldsWithStep[channel]=field:warn(unknownField(
channel))}}}return childIndependentFieldsWithStep}assembleRowColumnHeaderData(channel,crossedDataName,childIndependentFieldsWithStep){
let childChannel={row:"y",column:"x",facet:void 0}[channel],fields=[],ops=[],as=[];childChannel&&childIndependentFieldsWithStep&&
childIndependentFieldsWithStep[childChannel]&&(crossedDataName?(fields.push(`distinct_${childIndependentFieldsWithStep[childChannel]}`),
ops.push("max")):(fields.push(childIndependentFieldsWithStep[childChannel]),ops.push("distinct")),as.push(`distinct_${childIndependentFieldsWithStep[childChannel]}`));
let{sortField,sortIndexField}=this[channel];if(sortField){let{op=DEFAULT_SORT_OP,field}=sortField;fields.push(field),ops.
push(op),as.push(vgField(sortField,{forAs:!0}))}else sortIndexField&&(fields.push(sortIndexField),ops.push("max"),as.push(
sortIndexField));return{name:this[channel].name,source:crossedDataName??this.data,transform:[{type:"aggregate",groupby:this[channel].
fields,...fields.length?{fields,ops,as}:{}}]}}assembleFacetHeaderData(childIndependentFieldsWithStep){let{columns}=this.
model.layout,{layoutHeaders}=this.model.component,data=[],hasSharedAxis={};for(let headerChannel of HEADER_CHANNELS){for(let headerType of HEADER_TYPES){
let headers=layoutHeaders[headerChannel]?.[headerType]??[];for(let header of headers)if(header.axes?.length>0){hasSharedAxis[headerChannel]=
!0;break}}if(hasSharedAxis[headerChannel]){let cardinality=`length(data("${this.facet.name}"))`,stop=headerChannel==="ro\
w"?columns?{signal:`ceil(${cardinality} / ${columns})`}:1:columns?{signal:`min(${cardinality}, ${columns})`}:{signal:cardinality};
data.push({name:`${this.facet.name}_${headerChannel}`,transform:[{type:"sequence",start:0,stop}]})}}let{row,column}=hasSharedAxis;
return(row||column)&&data.unshift(this.assembleRowColumnHeaderData("facet",null,childIndependentFieldsWithStep)),data}assemble(){
let data=[],crossedDataName=null,childIndependentFieldsWithStep=this.getChildIndependentFieldsWithStep(),{column,row,facet}=this;
if(column&&row&&(childIndependentFieldsWithStep.x||childIndependentFieldsWithStep.y)){crossedDataName=`cross_${this.column.
name}_${this.row.name}`;let fields=[].concat(childIndependentFieldsWithStep.x??[],childIndependentFieldsWithStep.y??[]),
ops=fields.map(()=>"distinct");data.push({name:crossedDataName,source:this.data,transform:[{type:"aggregate",groupby:this.
fields,fields,ops}]})}for(let channel of[COLUMN,ROW])this[channel]&&data.push(this.assembleRowColumnHeaderData(channel,crossedDataName,
childIndependentFieldsWithStep));if(facet){let facetData=this.assembleFacetHeaderData(childIndependentFieldsWithStep);facetData&&
data.push(...facetData)}return data}};function unquote(pattern){return pattern.startsWith("'")&&pattern.endsWith("'")||pattern.
startsWith('"')&&pattern.endsWith('"')?pattern.slice(1,-1):pattern}function parseExpression2(field,parse){let f=accessPathWithDatum(
field);if(parse==="number")return`toNumber(${f})`;if(parse==="boolean")return`toBoolean(${f})`;if(parse==="string")return`\
toString(${f})`;if(parse==="date")return`toDate(${f})`;if(parse==="flatten")return f;if(parse.startsWith("date:")){let specifier=unquote(
parse.slice(5,parse.length));return`timeParse(${f},'${specifier}')`}else if(parse.startsWith("utc:")){let specifier=unquote(
parse.slice(4,parse.length));return`utcParse(${f},'${specifier}')`}else return warn(unrecognizedParse(parse)),null}function getImplicitFromFilterTransform(transform){
let implicit={};return forEachLeaf(transform.filter,filter=>{if(isFieldPredicate(filter)){let val=null;isFieldEqualPredicate(
filter)?val=signalRefOrValue(filter.equal):isFieldLTEPredicate(filter)?val=signalRefOrValue(filter.lte):isFieldLTPredicate(
filter)?val=signalRefOrValue(filter.lt):isFieldGTPredicate(filter)?val=signalRefOrValue(filter.gt):isFieldGTEPredicate(filter)?
val=signalRefOrValue(filter.gte):isFieldRangePredicate(filter)?val=filter.range[0]:isFieldOneOfPredicate(filter)&&(val=(filter.
oneOf??filter.in)[0]),val&&(isDateTime(val)?implicit[filter.field]="date":isNumber(val)?implicit[filter.field]="number":
isString(val)&&(implicit[filter.field]="string")),filter.timeUnit&&(implicit[filter.field]="date")}}),implicit}function getImplicitFromEncoding(model){
let implicit={};function add2(fieldDef){isFieldOrDatumDefForTimeFormat(fieldDef)?implicit[fieldDef.field]="date":fieldDef.
type==="quantitative"&&isMinMaxOp(fieldDef.aggregate)?implicit[fieldDef.field]="number":accessPathDepth(fieldDef.field)>
1?fieldDef.field in implicit||(implicit[fieldDef.field]="flatten"):isScaleFieldDef(fieldDef)&&isSortField(fieldDef.sort)&&
accessPathDepth(fieldDef.sort.field)>1&&(fieldDef.sort.field in implicit||(implicit[fieldDef.sort.field]="flatten"))}if((isUnitModel(
model)||isFacetModel(model))&&model.forEachFieldDef((fieldDef,channel)=>{if(isTypedFieldDef(fieldDef))add2(fieldDef);else{
let mainChannel=getMainRangeChannel(channel),mainFieldDef=model.fieldDef(mainChannel);add2({...fieldDef,type:mainFieldDef.
type})}}),isUnitModel(model)){let{mark,markDef,encoding}=model;if(isPathMark(mark)&&!model.encoding.order){let dimensionChannel=markDef.
orient==="horizontal"?"y":"x",dimensionChannelDef=encoding[dimensionChannel];isFieldDef(dimensionChannelDef)&&dimensionChannelDef.
type==="quantitative"&&!(dimensionChannelDef.field in implicit)&&(implicit[dimensionChannelDef.field]="number")}}return implicit}
function getImplicitFromSelection(model){let implicit={};if(isUnitModel(model)&&model.component.selection)for(let name of keys(
model.component.selection)){let selCmpt=model.component.selection[name];for(let proj of selCmpt.project.items)!proj.channel&&
accessPathDepth(proj.field)>1&&(implicit[proj.field]="flatten")}return implicit}var ParseNode=class _ParseNode extends DataFlowNode{_parse;clone(){
return new _ParseNode(null,duplicate(this._parse))}constructor(parent,parse){super(parent),this._parse=parse}hash(){return`\
Parse ${hash(this._parse)}`}static makeExplicit(parent,model,ancestorParse){let explicit={},data=model.data;return!isGenerator(
data)&&data?.format?.parse&&(explicit=data.format.parse),this.makeWithAncestors(parent,explicit,{},ancestorParse)}static makeWithAncestors(parent,explicit,implicit,ancestorParse){
for(let field of keys(implicit)){let parsedAs=ancestorParse.getWithExplicit(field);parsedAs.value!==void 0&&(parsedAs.explicit||
parsedAs.value===implicit[field]||parsedAs.value==="derived"||implicit[field]==="flatten"?delete implicit[field]:warn(differentParse(
field,implicit[field],parsedAs.value)))}for(let field of keys(explicit)){let parsedAs=ancestorParse.get(field);parsedAs!==
void 0&&(parsedAs===explicit[field]?delete explicit[field]:warn(differentParse(field,explicit[field],parsedAs)))}let parse=new Split(
explicit,implicit);ancestorParse.copyAll(parse);let p={};for(let key of keys(parse.combine())){let val=parse.get(key);val!==
null&&(p[key]=val)}return keys(p).length===0||ancestorParse.parseNothing?null:new _ParseNode(parent,p)}get parse(){return this.
_parse}merge(other){this._parse={...this._parse,...other.parse},other.remove()}assembleFormatParse(){let formatParse={};
for(let field of keys(this._parse)){let p=this._parse[field];accessPathDepth(field)===1&&(formatParse[field]=p)}return formatParse}producedFields(){
return new Set(keys(this._parse))}dependentFields(){return new Set(keys(this._parse))}assembleTransforms(onlyNested=!1){
return keys(this._parse).filter(field=>onlyNested?accessPathDepth(field)>1:!0).map(field=>{let expr=parseExpression2(field,
this._parse[field]);return expr?{type:"formula",expr,as:removePathFromField(field)}:null}).filter(t=>t!==null)}},IdentifierNode=class _IdentifierNode extends DataFlowNode{clone(){
return new _IdentifierNode(null)}constructor(parent){super(parent)}dependentFields(){return new Set}producedFields(){return new Set(
[SELECTION_ID])}hash(){return"Identifier"}assemble(){return{type:"identifier",as:SELECTION_ID}}},GraticuleNode=class _GraticuleNode extends DataFlowNode{params;clone(){
return new _GraticuleNode(null,this.params)}constructor(parent,params){super(parent),this.params=params}dependentFields(){
return new Set}producedFields(){}hash(){return`Graticule ${hash(this.params)}`}assemble(){return{type:"graticule",...this.
params===!0?{}:this.params}}},SequenceNode=class _SequenceNode extends DataFlowNode{params;clone(){return new _SequenceNode(
null,this.params)}constructor(parent,params){super(parent),this.params=params}dependentFields(){return new Set}producedFields(){
return new Set([this.params.as??"data"])}hash(){return`Hash ${hash(this.params)}`}assemble(){return{type:"sequence",...this.
params}}},SourceNode=class extends DataFlowNode{_data;_name;_generator;constructor(data){super(null),data??={name:"sourc\
e"};let format;if(isGenerator(data)||(format=data.format?{...omit(data.format,["parse"])}:{}),isInlineData(data))this._data=
{values:data.values};else if(isUrlData(data)){if(this._data={url:data.url},!format.type){let defaultExtension=/(?:\.([^.]+))?$/.
exec(data.url)[1];contains(["json","csv","tsv","dsv","topojson"],defaultExtension)||(defaultExtension="json"),format.type=
defaultExtension}}else isSphereGenerator(data)?this._data={values:[{type:"Sphere"}]}:(isNamedData(data)||isGenerator(data))&&
(this._data={});this._generator=isGenerator(data),data.name&&(this._name=data.name),format&&!isEmpty(format)&&(this._data.
format=format)}dependentFields(){return new Set}producedFields(){}get data(){return this._data}hasName(){return!!this._name}get isGenerator(){
return this._generator}get dataName(){return this._name}set dataName(name){this._name=name}set parent(parent){throw new Error(
"Source nodes have to be roots.")}remove(){throw new Error("Source nodes are roots and cannot be removed.")}hash(){throw new Error(
"Cannot hash sources")}assemble(){return{name:this._name,...this._data,transform:[]}}};function isDataSourceNode(node){return node instanceof
SourceNode||node instanceof GraticuleNode||node instanceof SequenceNode}var Optimizer=class{#modified;constructor(){this.#modified=
!1}setModified(){this.#modified=!0}get modifiedFlag(){return this.#modified}},BottomUpOptimizer=class extends Optimizer{getNodeDepths(node,depth,depths){
depths.set(node,depth);for(let child of node.children)this.getNodeDepths(child,depth+1,depths);return depths}optimize(node){
let topologicalSort=[...this.getNodeDepths(node,0,new Map).entries()].sort((a,b)=>b[1]-a[1]);for(let tuple of topologicalSort)
this.run(tuple[0]);return this.modifiedFlag}},TopDownOptimizer=class extends Optimizer{optimize(node){this.run(node);for(let child of node.
children)this.optimize(child);return this.modifiedFlag}},MergeIdenticalNodes=class extends TopDownOptimizer{mergeNodes(parent,nodes){
let mergedNode=nodes.shift();for(let node of nodes)parent.removeChild(node),node.parent=mergedNode,node.remove()}run(node){
let hashes=node.children.map(x=>x.hash()),buckets={};for(let i=0;i<hashes.length;i++)buckets[hashes[i]]===void 0?buckets[hashes[i]]=
[node.children[i]]:buckets[hashes[i]].push(node.children[i]);for(let k of keys(buckets))buckets[k].length>1&&(this.setModified(),
this.mergeNodes(node,buckets[k]))}},RemoveUnnecessaryIdentifierNodes=class extends TopDownOptimizer{requiresSelectionId;constructor(model){
super(),this.requiresSelectionId=model&&requiresSelectionId(model)}run(node){node instanceof IdentifierNode&&(this.requiresSelectionId&&
(isDataSourceNode(node.parent)||node.parent instanceof AggregateNode||node.parent instanceof ParseNode)||(this.setModified(),
node.remove()))}},RemoveDuplicateTimeUnits=class extends Optimizer{optimize(node){return this.run(node,new Set),this.modifiedFlag}run(node,timeUnitFields){
let producedFields=new Set;node instanceof TimeUnitNode&&(producedFields=node.producedFields(),hasIntersection(producedFields,
timeUnitFields)&&(this.setModified(),node.removeFormulas(timeUnitFields),node.producedFields.length===0&&node.remove()));
for(let child of node.children)this.run(child,new Set([...timeUnitFields,...producedFields]))}},RemoveUnnecessaryOutputNodes=class extends TopDownOptimizer{constructor(){
super()}run(node){node instanceof OutputNode&&!node.isRequired()&&(this.setModified(),node.remove())}},MoveParseUp=class extends BottomUpOptimizer{run(node){
if(!isDataSourceNode(node)&&!(node.numChildren()>1)){for(let child of node.children)if(child instanceof ParseNode)if(node instanceof
ParseNode)this.setModified(),node.merge(child);else{if(fieldIntersection(node.producedFields(),child.dependentFields()))
continue;this.setModified(),child.swapWithParent()}}}},MergeParse=class extends BottomUpOptimizer{run(node){let originalChildren=[
...node.children],parseChildren=node.children.filter(child=>child instanceof ParseNode);if(node.numChildren()>1&&parseChildren.
length>=1){let commonParse={},conflictingParse=new Set;for(let parseNode of parseChildren){let parse=parseNode.parse;for(let k of keys(
parse))k in commonParse?commonParse[k]!==parse[k]&&conflictingParse.add(k):commonParse[k]=parse[k]}for(let field of conflictingParse)
delete commonParse[field];if(!isEmpty(commonParse)){this.setModified();let mergedParseNode=new ParseNode(node,commonParse);
for(let childNode of originalChildren){if(childNode instanceof ParseNode)for(let key of keys(commonParse))delete childNode.
parse[key];node.removeChild(childNode),childNode.parent=mergedParseNode,childNode instanceof ParseNode&&keys(childNode.parse).
length===0&&childNode.remove()}}}}},RemoveUnusedSubtrees=class extends BottomUpOptimizer{run(node){node instanceof OutputNode||
node.numChildren()>0||node instanceof FacetNode||node instanceof SourceNode||(this.setModified(),node.remove())}},MergeTimeUnits=class extends BottomUpOptimizer{run(node){
let timeUnitChildren=node.children.filter(x=>x instanceof TimeUnitNode),combination=timeUnitChildren.pop();for(let timeUnit of timeUnitChildren)
this.setModified(),combination.merge(timeUnit)}},MergeAggregates=class extends BottomUpOptimizer{run(node){let aggChildren=node.
children.filter(child=>child instanceof AggregateNode),groupedAggregates={};for(let agg of aggChildren){let groupBys=hash(
agg.groupBy);groupBys in groupedAggregates||(groupedAggregates[groupBys]=[]),groupedAggregates[groupBys].push(agg)}for(let group of keys(
groupedAggregates)){let mergeableAggs=groupedAggregates[group];if(mergeableAggs.length>1){let mergedAggs=mergeableAggs.pop();
for(let agg of mergeableAggs)mergedAggs.merge(agg)&&(node.removeChild(agg),agg.parent=mergedAggs,agg.remove(),this.setModified())}}}},
MergeBins=class extends BottomUpOptimizer{model;constructor(model){super(),this.model=model}run(node){let moveBinsUp=!(isDataSourceNode(
node)||node instanceof FilterNode||node instanceof ParseNode||node instanceof IdentifierNode),promotableBins=[],remainingBins=[];
for(let child of node.children)child instanceof BinNode&&(moveBinsUp&&!fieldIntersection(node.producedFields(),child.dependentFields())?
promotableBins.push(child):remainingBins.push(child));if(promotableBins.length>0){let promotedBin=promotableBins.pop();for(let bin of promotableBins)
promotedBin.merge(bin,this.model.renameSignal.bind(this.model));this.setModified(),node instanceof BinNode?node.merge(promotedBin,
this.model.renameSignal.bind(this.model)):promotedBin.swapWithParent()}if(remainingBins.length>1){let remainingBin=remainingBins.
pop();for(let bin of remainingBins)remainingBin.merge(bin,this.model.renameSignal.bind(this.model));this.setModified()}}},
MergeOutputs=class extends BottomUpOptimizer{run(node){let children2=[...node.children];if(!some(children2,child=>child instanceof
OutputNode)||node.numChildren()<=1)return;let otherChildren=[],mainOutput;for(let child of children2)if(child instanceof
OutputNode){let lastOutput=child;for(;lastOutput.numChildren()===1;){let[theChild]=lastOutput.children;if(theChild instanceof
OutputNode)lastOutput=theChild;else break}otherChildren.push(...lastOutput.children),mainOutput?(node.removeChild(child),
child.parent=mainOutput.parent,mainOutput.parent.removeChild(mainOutput),mainOutput.parent=lastOutput,this.setModified()):
mainOutput=lastOutput}else otherChildren.push(child);if(otherChildren.length){this.setModified();for(let child of otherChildren)
child.parent.removeChild(child),child.parent=mainOutput}}},JoinAggregateTransformNode=class _JoinAggregateTransformNode extends DataFlowNode{transform;clone(){
return new _JoinAggregateTransformNode(null,duplicate(this.transform))}constructor(parent,transform){super(parent),this.
transform=transform}addDimensions(fields){this.transform.groupby=unique(this.transform.groupby.concat(fields),d=>d)}dependentFields(){
let out=new Set;return this.transform.groupby&&this.transform.groupby.forEach(out.add,out),this.transform.joinaggregate.
map(w=>w.field).filter(f=>f!==void 0).forEach(out.add,out),out}producedFields(){return new Set(this.transform.joinaggregate.
map(this.getDefaultName))}getDefaultName(joinAggregateFieldDef){return joinAggregateFieldDef.as??vgField(joinAggregateFieldDef)}hash(){
return`JoinAggregateTransform ${hash(this.transform)}`}assemble(){let fields=[],ops=[],as=[];for(let joinaggregate of this.
transform.joinaggregate)ops.push(joinaggregate.op),as.push(this.getDefaultName(joinaggregate)),fields.push(joinaggregate.
field===void 0?null:joinaggregate.field);let groupby=this.transform.groupby;return{type:"joinaggregate",as,ops,fields,...groupby!==
void 0?{groupby}:{}}}},FilterInvalidNode=class _FilterInvalidNode extends DataFlowNode{filter;clone(){return new _FilterInvalidNode(
null,{...this.filter})}constructor(parent,filter){super(parent),this.filter=filter}static make(parent,model,dataSourcesForHandlingInvalidValues){
let{config,markDef}=model,{marks,scales}=dataSourcesForHandlingInvalidValues;if(marks==="include-invalid-values"&&scales===
"include-invalid-values")return null;let filter=model.reduceFieldDef((aggregator,fieldDef,channel)=>{let scaleComponent=isScaleChannel(
channel)&&model.getScaleComponent(channel);if(scaleComponent){let scaleType2=scaleComponent.get("type"),{aggregate}=fieldDef,
invalidDataMode=getScaleInvalidDataMode({scaleChannel:channel,markDef,config,scaleType:scaleType2,isCountAggregate:isCountingAggregateOp(
aggregate)});invalidDataMode!=="show"&&invalidDataMode!=="always-valid"&&(aggregator[fieldDef.field]=fieldDef)}return aggregator},
{});return keys(filter).length?new _FilterInvalidNode(parent,filter):null}dependentFields(){return new Set(keys(this.filter))}producedFields(){
return new Set}hash(){return`FilterInvalid ${hash(this.filter)}`}assemble(){let filters=keys(this.filter).reduce((vegaFilters,field)=>{
let fieldDef=this.filter[field],ref=vgField(fieldDef,{expr:"datum"});return fieldDef!==null&&(fieldDef.type==="temporal"?
vegaFilters.push(`(isDate(${ref}) || (${isValidFiniteNumberExpr(ref)}))`):fieldDef.type==="quantitative"&&vegaFilters.push(
isValidFiniteNumberExpr(ref))),vegaFilters},[]);return filters.length>0?{type:"filter",expr:filters.join(" && ")}:null}};
function isValidFiniteNumberExpr(ref){return`isValid(${ref}) && isFinite(+${ref})`}function getStackByFields(model){return model.
stack.stackBy.reduce((fields,by)=>{let fieldDef=by.fieldDef,_field=vgField(fieldDef);return _field&&fields.push(_field),
fields},[])}function isValidAsArray(as){return isArray(as)&&as.every(s=>isString(s))&&as.length>1}var StackNode=class _StackNode extends DataFlowNode{_stack;clone(){
return new _StackNode(null,duplicate(this._stack))}constructor(parent,stack2){super(parent),this._stack=stack2}static makeFromTransform(parent,stackTransform){
let{stack:stack2,groupby,as,offset="zero"}=stackTransform,sortFields=[],sortOrder=[];if(stackTransform.sort!==void 0)for(let sortField of stackTransform.
sort)sortFields.push(sortField.field),sortOrder.push(getFirstDefined(sortField.order,"ascending"));let sort={field:sortFields,
order:sortOrder},normalizedAs;return isValidAsArray(as)?normalizedAs=as:isString(as)?normalizedAs=[as,`${as}_end`]:normalizedAs=
[`${stackTransform.stack}_start`,`${stackTransform.stack}_end`],new _StackNode(parent,{dimensionFieldDefs:[],stackField:stack2,
groupby,offset,sort,facetby:[],as:normalizedAs})}static makeFromEncoding(parent,model){let stackProperties=model.stack,{
encoding}=model;if(!stackProperties)return null;let{groupbyChannels,fieldChannel,offset,impute}=stackProperties,dimensionFieldDefs=groupbyChannels.
map(groupbyChannel=>{let cDef=encoding[groupbyChannel];return getFieldDef(cDef)}).filter(def=>!!def),stackby=getStackByFields(
model),orderDef=model.encoding.order,sort;if(isArray(orderDef)||isFieldDef(orderDef))sort=sortParams(orderDef);else{let sortOrder=isOrderOnlyDef(
orderDef)?orderDef.sort:fieldChannel==="y"?"descending":"ascending";sort=stackby.reduce((s,field)=>(s.field.includes(field)||
(s.field.push(field),s.order.push(sortOrder)),s),{field:[],order:[]})}return new _StackNode(parent,{dimensionFieldDefs,stackField:model.
vgField(fieldChannel),facetby:[],stackby,sort,offset,impute,as:[model.vgField(fieldChannel,{suffix:"start",forAs:!0}),model.
vgField(fieldChannel,{suffix:"end",forAs:!0})]})}get stack(){return this._stack}addDimensions(fields){this._stack.facetby.
push(...fields)}dependentFields(){let out=new Set;return out.add(this._stack.stackField),this.getGroupbyFields().forEach(
out.add,out),this._stack.facetby.forEach(out.add,out),this._stack.sort.field.forEach(out.add,out),out}producedFields(){return new Set(
this._stack.as)}hash(){return`Stack ${hash(this._stack)}`}getGroupbyFields(){let{dimensionFieldDefs,impute,groupby}=this.
_stack;return dimensionFieldDefs.length>0?dimensionFieldDefs.map(dimensionFieldDef=>dimensionFieldDef.bin?impute?[vgField(
dimensionFieldDef,{binSuffix:"mid"})]:[vgField(dimensionFieldDef,{}),vgField(dimensionFieldDef,{binSuffix:"end"})]:[vgField(
dimensionFieldDef)]).flat():groupby??[]}assemble(){let transform=[],{facetby,dimensionFieldDefs,stackField:field,stackby,
sort,offset,impute,as}=this._stack;if(impute)for(let dimensionFieldDef of dimensionFieldDefs){let{bandPosition=.5,bin}=dimensionFieldDef;
if(bin){let binStart=vgField(dimensionFieldDef,{expr:"datum"}),binEnd=vgField(dimensionFieldDef,{expr:"datum",binSuffix:"\
end"});transform.push({type:"formula",expr:`${isValidFiniteNumberExpr(binStart)} ? ${bandPosition}*${binStart}+${1-bandPosition}\
*${binEnd} : ${binStart}`,as:vgField(dimensionFieldDef,{binSuffix:"mid",forAs:!0})})}transform.push({type:"impute",field,
groupby:[...stackby,...facetby],key:vgField(dimensionFieldDef,{binSuffix:"mid"}),method:"value",value:0})}return transform.
push({type:"stack",groupby:[...this.getGroupbyFields(),...facetby],field,sort,as,offset}),transform}},WindowTransformNode=class _WindowTransformNode extends DataFlowNode{transform;clone(){
return new _WindowTransformNode(null,duplicate(this.transform))}constructor(parent,transform){super(parent),this.transform=
transform}addDimensions(fields){this.transform.groupby=unique(this.transform.groupby.concat(fields),d=>d)}dependentFields(){
let out=new Set;return(this.transform.groupby??[]).forEach(out.add,out),(this.transform.sort??[]).forEach(m=>out.add(m.field)),
this.transform.window.map(w=>w.field).filter(f=>f!==void 0).forEach(out.add,out),out}producedFields(){return new Set(this.
transform.window.map(this.getDefaultName))}getDefaultName(windowFieldDef){return windowFieldDef.as??vgField(windowFieldDef)}hash(){
return`WindowTransform ${hash(this.transform)}`}assemble(){let fields=[],ops=[],as=[],params=[];for(let window of this.transform.
window)ops.push(window.op),as.push(this.getDefaultName(window)),params.push(window.param===void 0?null:window.param),fields.
push(window.field===void 0?null:window.field);let frame=this.transform.frame,groupby=this.transform.groupby;if(frame&&frame[0]===
null&&frame[1]===null&&ops.every(o=>isAggregateOp(o)))return{type:"joinaggregate",as,ops,fields,...groupby!==void 0?{groupby}:
{}};let sortFields=[],sortOrder=[];if(this.transform.sort!==void 0)for(let sortField of this.transform.sort)sortFields.push(
sortField.field),sortOrder.push(sortField.order??"ascending");let sort={field:sortFields,order:sortOrder},ignorePeers=this.
transform.ignorePeers;return{type:"window",params,as,ops,fields,sort,...ignorePeers!==void 0?{ignorePeers}:{},...groupby!==
void 0?{groupby}:{},...frame!==void 0?{frame}:{}}}};function cloneSubtree(facet){function clone(node){if(!(node instanceof
FacetNode)){let copy=node.clone();if(copy instanceof OutputNode){let newName=FACET_SCALE_PREFIX+copy.getSource();copy.setSource(
newName),facet.model.component.data.outputNodes[newName]=copy}else(copy instanceof AggregateNode||copy instanceof StackNode||
copy instanceof WindowTransformNode||copy instanceof JoinAggregateTransformNode)&&copy.addDimensions(facet.fields);for(let n of node.
children.flatMap(clone))n.parent=copy;return[copy]}return node.children.flatMap(clone)}return clone}function moveFacetDown(node){
if(node instanceof FacetNode)if(node.numChildren()===1&&!(node.children[0]instanceof OutputNode)){let child=node.children[0];
(child instanceof AggregateNode||child instanceof StackNode||child instanceof WindowTransformNode||child instanceof JoinAggregateTransformNode)&&
child.addDimensions(node.fields),child.swapWithParent(),moveFacetDown(node)}else{let facetMain=node.model.component.data.
main;moveMainDownToFacet(facetMain);let cloner=cloneSubtree(node),copy=node.children.map(cloner).flat();for(let c of copy)
c.parent=facetMain}else node.children.map(moveFacetDown)}function moveMainDownToFacet(node){if(node instanceof OutputNode&&
node.type===DataSourceType.Main&&node.numChildren()===1){let child=node.children[0];child instanceof FacetNode||(child.swapWithParent(),
moveMainDownToFacet(node))}}var FACET_SCALE_PREFIX="scale_",MAX_OPTIMIZATION_RUNS=5;function checkLinks(nodes){for(let node of nodes){
for(let child of node.children)if(child.parent!==node)return!1;if(!checkLinks(node.children))return!1}return!0}function runOptimizer(optimizer,nodes){
let modified=!1;for(let node of nodes)modified=optimizer.optimize(node)||modified;return modified}function optimizationDataflowHelper(dataComponent,model,firstPass){
let roots=dataComponent.sources,modified=!1;return modified=runOptimizer(new RemoveUnnecessaryOutputNodes,roots)||modified,
modified=runOptimizer(new RemoveUnnecessaryIdentifierNodes(model),roots)||modified,roots=roots.filter(r=>r.numChildren()>
0),modified=runOptimizer(new RemoveUnusedSubtrees,roots)||modified,roots=roots.filter(r=>r.numChildren()>0),firstPass||(modified=
runOptimizer(new MoveParseUp,roots)||modified,modified=runOptimizer(new MergeBins(model),roots)||modified,modified=runOptimizer(
new RemoveDuplicateTimeUnits,roots)||modified,modified=runOptimizer(new MergeParse,roots)||modified,modified=runOptimizer(
new MergeAggregates,roots)||modified,modified=runOptimizer(new MergeTimeUnits,roots)||modified,modified=runOptimizer(new MergeIdenticalNodes,
roots)||modified,modified=runOptimizer(new MergeOutputs,roots)||modified),dataComponent.sources=roots,modified}function optimizeDataflow(data,model){
checkLinks(data.sources);let firstPassCounter=0,secondPassCounter=0;for(let i=0;i<MAX_OPTIMIZATION_RUNS&&optimizationDataflowHelper(
data,model,!0);i++)firstPassCounter++;data.sources.map(moveFacetDown);for(let i=0;i<MAX_OPTIMIZATION_RUNS&&optimizationDataflowHelper(
data,model,!1);i++)secondPassCounter++;checkLinks(data.sources),Math.max(firstPassCounter,secondPassCounter)===MAX_OPTIMIZATION_RUNS&&
warn(`Maximum optimization runs(${MAX_OPTIMIZATION_RUNS}) reached.`)}var SignalRefWrapper=class _SignalRefWrapper{constructor(exprGenerator){
Object.defineProperty(this,"signal",{enumerable:!0,get:exprGenerator})}signal;static fromName(rename,signalName){return new _SignalRefWrapper(
()=>rename(signalName))}};function parseScaleDomain(model){isUnitModel(model)?parseUnitScaleDomain(model):parseNonUnitScaleDomain(
model)}function parseUnitScaleDomain(model){let localScaleComponents=model.component.scales;for(let channel of keys(localScaleComponents)){
let domains=parseDomainForChannel(model,channel);if(localScaleComponents[channel].setWithExplicit("domains",domains),parseSelectionDomain(
model,channel),model.component.data.isFaceted){let facetParent=model;for(;!isFacetModel(facetParent)&&facetParent.parent;)
facetParent=facetParent.parent;if(facetParent.component.resolve.scale[channel]==="shared")for(let domain2 of domains.value)
isDataRefDomain(domain2)&&(domain2.data=FACET_SCALE_PREFIX+domain2.data.replace(FACET_SCALE_PREFIX,""))}}}function parseNonUnitScaleDomain(model){
for(let child of model.children)parseScaleDomain(child);let localScaleComponents=model.component.scales;for(let channel of keys(
localScaleComponents)){let domains,selectionExtent=null;for(let child of model.children){let childComponent=child.component.
scales[channel];if(childComponent){domains===void 0?domains=childComponent.getWithExplicit("domains"):domains=mergeValuesWithExplicit(
domains,childComponent.getWithExplicit("domains"),"domains","scale",domainsTieBreaker);let se=childComponent.get("select\
ionExtent");selectionExtent&&se&&selectionExtent.param!==se.param&&warn(NEEDS_SAME_SELECTION),selectionExtent=se}}localScaleComponents[channel].
setWithExplicit("domains",domains),selectionExtent&&localScaleComponents[channel].set("selectionExtent",selectionExtent,
!0)}}function normalizeUnaggregatedDomain(domain2,fieldDef,scaleType2,scaleConfig){if(domain2==="unaggregated"){let{valid,
reason}=canUseUnaggregatedDomain(fieldDef,scaleType2);if(!valid){warn(reason);return}}else if(domain2===void 0&&scaleConfig.
useUnaggregatedDomain){let{valid}=canUseUnaggregatedDomain(fieldDef,scaleType2);if(valid)return"unaggregated"}return domain2}
function parseDomainForChannel(model,channel){let scaleType2=model.getScaleComponent(channel).get("type"),{encoding}=model,
domain2=normalizeUnaggregatedDomain(model.scaleDomain(channel),model.typedFieldDef(channel),scaleType2,model.config.scale);
return domain2!==model.scaleDomain(channel)&&(model.specifiedScales[channel]={...model.specifiedScales[channel],domain:domain2}),
channel==="x"&&getFieldOrDatumDef(encoding.x2)?getFieldOrDatumDef(encoding.x)?mergeValuesWithExplicit(parseSingleChannelDomain(
scaleType2,domain2,model,"x"),parseSingleChannelDomain(scaleType2,domain2,model,"x2"),"domain","scale",domainsTieBreaker):
parseSingleChannelDomain(scaleType2,domain2,model,"x2"):channel==="y"&&getFieldOrDatumDef(encoding.y2)?getFieldOrDatumDef(
encoding.y)?mergeValuesWithExplicit(parseSingleChannelDomain(scaleType2,domain2,model,"y"),parseSingleChannelDomain(scaleType2,
domain2,model,"y2"),"domain","scale",domainsTieBreaker):parseSingleChannelDomain(scaleType2,domain2,model,"y2"):parseSingleChannelDomain(
scaleType2,domain2,model,channel)}function mapDomainToDataSignal(domain2,type2,timeUnit){return domain2.map(v=>({signal:`\
{data: ${valueExpr(v,{timeUnit,type:type2})}}`}))}function convertDomainIfItIsDateTime(domain2,type2,timeUnit){let normalizedTimeUnit=normalizeTimeUnit(
timeUnit)?.unit;return type2==="temporal"||normalizedTimeUnit?mapDomainToDataSignal(domain2,type2,normalizedTimeUnit):[domain2]}
function parseSingleChannelDomain(scaleType2,domain2,model,channel){let{encoding,markDef,mark,config,stack:stack2}=model,
fieldOrDatumDef=getFieldOrDatumDef(encoding[channel]),{type:type2}=fieldOrDatumDef,timeUnit=fieldOrDatumDef.timeUnit,dataSourceTypeForScaleDomain=getScaleDataSourceForHandlingInvalidValues(
{invalid:getMarkConfig("invalid",markDef,config),isPath:isPathMark(mark)});if(isDomainUnionWith(domain2)){let defaultDomain=parseSingleChannelDomain(
scaleType2,void 0,model,channel),unionWith=convertDomainIfItIsDateTime(domain2.unionWith,type2,timeUnit);return makeExplicit(
[...unionWith,...defaultDomain.value])}else{if(isSignalRef(domain2))return makeExplicit([domain2]);if(domain2&&domain2!==
"unaggregated"&&!isParameterDomain(domain2))return makeExplicit(convertDomainIfItIsDateTime(domain2,type2,timeUnit))}if(stack2&&
channel===stack2.fieldChannel){if(stack2.offset==="normalize")return makeImplicit([[0,1]]);let data=model.requestDataName(
dataSourceTypeForScaleDomain);return makeImplicit([{data,field:model.vgField(channel,{suffix:"start"})},{data,field:model.
vgField(channel,{suffix:"end"})}])}let sort=isScaleChannel(channel)&&isFieldDef(fieldOrDatumDef)?domainSort(model,channel,
scaleType2):void 0;if(isDatumDef(fieldOrDatumDef)){let d=convertDomainIfItIsDateTime([fieldOrDatumDef.datum],type2,timeUnit);
return makeImplicit(d)}let fieldDef=fieldOrDatumDef;if(domain2==="unaggregated"){let{field}=fieldOrDatumDef;return makeImplicit(
[{data:model.requestDataName(dataSourceTypeForScaleDomain),field:vgField({field,aggregate:"min"})},{data:model.requestDataName(
dataSourceTypeForScaleDomain),field:vgField({field,aggregate:"max"})}])}else if(isBinning(fieldDef.bin)){if(hasDiscreteDomain(
scaleType2))return makeImplicit(scaleType2==="bin-ordinal"?[]:[{data:isBoolean2(sort)?model.requestDataName(dataSourceTypeForScaleDomain):
model.requestDataName(DataSourceType.Raw),field:model.vgField(channel,binRequiresRange(fieldDef,channel)?{binSuffix:"ran\
ge"}:{}),sort:sort===!0||!isObject(sort)?{field:model.vgField(channel,{}),op:"min"}:sort}]);{let{bin}=fieldDef;if(isBinning(
bin)){let binSignal=getBinSignalName(model,fieldDef.field,bin);return makeImplicit([new SignalRefWrapper(()=>{let signal=model.
getSignalName(binSignal);return`[${signal}.start, ${signal}.stop]`})])}else return makeImplicit([{data:model.requestDataName(
dataSourceTypeForScaleDomain),field:model.vgField(channel,{})}])}}else if(fieldDef.timeUnit&&contains(["time","utc"],scaleType2)){
let fieldDef2=encoding[getSecondaryRangeChannel(channel)];if(hasBandEnd(fieldDef,fieldDef2,markDef,config)){let data=model.
requestDataName(dataSourceTypeForScaleDomain),bandPosition=getBandPosition({fieldDef,fieldDef2,markDef,config}),isRectWithOffset=isRectBasedMark(
mark)&&bandPosition!==.5&&isXorY(channel);return makeImplicit([{data,field:model.vgField(channel,isRectWithOffset?{suffix:OFFSETTED_RECT_START_SUFFIX}:
{})},{data,field:model.vgField(channel,{suffix:isRectWithOffset?OFFSETTED_RECT_END_SUFFIX:"end"})}])}}return makeImplicit(
sort?[{data:isBoolean2(sort)?model.requestDataName(dataSourceTypeForScaleDomain):model.requestDataName(DataSourceType.Raw),
field:model.vgField(channel),sort}]:[{data:model.requestDataName(dataSourceTypeForScaleDomain),field:model.vgField(channel)}])}
function normalizeSortField(sort,isStackedMeasure){let{op,field,order}=sort;return{op:op??(isStackedMeasure?"sum":DEFAULT_SORT_OP),
...field?{field:replacePathInField(field)}:{},...order?{order}:{}}}function parseSelectionDomain(model,channel){let scale=model.
component.scales[channel],spec=model.specifiedScales[channel].domain,bin=model.fieldDef(channel)?.bin,domain2=isParameterDomain(
spec)?spec:void 0,extent=isBinParams(bin)&&isParameterExtent(bin.extent)?bin.extent:void 0;(domain2||extent)&&scale.set(
"selectionExtent",domain2??extent,!0)}function domainSort(model,channel,scaleType2){if(!hasDiscreteDomain(scaleType2))return;
let fieldDef=model.fieldDef(channel),sort=fieldDef.sort;if(isSortArray(sort))return{op:"min",field:sortArrayIndexField(fieldDef,
channel),order:"ascending"};let{stack:stack2}=model,stackDimensions=stack2?new Set([...stack2.groupbyFields,...stack2.stackBy.
map(s=>s.fieldDef.field)]):void 0;if(isSortField(sort)){let isStackedMeasure=stack2&&!stackDimensions.has(sort.field);return normalizeSortField(
sort,isStackedMeasure)}else if(isSortByEncoding(sort)){let{encoding,order}=sort,fieldDefToSortBy=model.fieldDef(encoding),
{aggregate,field}=fieldDefToSortBy,isStackedMeasure=stack2&&!stackDimensions.has(field);if(isArgminDef(aggregate)||isArgmaxDef(
aggregate))return normalizeSortField({field:vgField(fieldDefToSortBy),order},isStackedMeasure);if(isAggregateOp(aggregate)||
!aggregate)return normalizeSortField({op:aggregate,field,order},isStackedMeasure)}else{if(sort==="descending")return{op:"\
min",field:model.vgField(channel),order:"descending"};if(contains(["ascending",void 0],sort))return!0}}function canUseUnaggregatedDomain(fieldDef,scaleType2){
let{aggregate,type:type2}=fieldDef;return aggregate?isString(aggregate)&&!SHARED_DOMAIN_OPS.has(aggregate)?{valid:!1,reason:unaggregateDomainWithNonSharedDomainOp(
aggregate)}:type2==="quantitative"&&scaleType2==="log"?{valid:!1,reason:unaggregatedDomainWithLogScale(fieldDef)}:{valid:!0}:
{valid:!1,reason:unaggregateDomainHasNoEffectForRawField(fieldDef)}}function domainsTieBreaker(v1,v2,property,propertyOf){
return v1.explicit&&v2.explicit&&warn(mergeConflictingDomainProperty(property,propertyOf,v1.value,v2.value)),{explicit:v1.
explicit,value:[...v1.value,...v2.value]}}function mergeDomains(domains){let uniqueDomains=unique(domains.map(domain2=>{
if(isDataRefDomain(domain2)){let{sort:_s,...domainWithoutSort}=domain2;return domainWithoutSort}return domain2}),hash),sorts=unique(
domains.map(d=>{if(isDataRefDomain(d)){let s=d.sort;return s!==void 0&&!isBoolean2(s)&&("op"in s&&s.op==="count"&&delete s.
field,s.order==="ascending"&&delete s.order),s}}).filter(s=>s!==void 0),hash);if(uniqueDomains.length===0)return;if(uniqueDomains.
length===1){let domain2=domains[0];if(isDataRefDomain(domain2)&&sorts.length>0){let sort2=sorts[0];if(sorts.length>1){warn(
MORE_THAN_ONE_SORT);let filteredSorts=sorts.filter(s=>isObject(s)&&"op"in s&&s.op!=="min");sorts.every(s=>isObject(s)&&"\
op"in s)&&filteredSorts.length===1?sort2=filteredSorts[0]:sort2=!0}else if(isObject(sort2)&&"field"in sort2){let sortField=sort2.
field;domain2.field===sortField&&(sort2=sort2.order?{order:sort2.order}:!0)}return{...domain2,sort:sort2}}return domain2}
let unionDomainSorts=unique(sorts.map(s=>isBoolean2(s)||!("op"in s)||isString(s.op)&&hasOwnProperty(MULTIDOMAIN_SORT_OP_INDEX,
s.op)?s:(warn(domainSortDropped(s)),!0)),hash),sort;unionDomainSorts.length===1?sort=unionDomainSorts[0]:unionDomainSorts.
length>1&&(warn(MORE_THAN_ONE_SORT),sort=!0);let allData=unique(domains.map(d=>isDataRefDomain(d)?d.data:null),x=>x);return allData.
length===1&&allData[0]!==null?{data:allData[0],fields:uniqueDomains.map(d=>d.field),...sort?{sort}:{}}:{fields:uniqueDomains,
...sort?{sort}:{}}}function getFieldFromDomain(domain2){if(isDataRefDomain(domain2)&&isString(domain2.field))return domain2.
field;if(isDataRefUnionedDomain(domain2)){let field;for(let nonUnionDomain of domain2.fields)if(isDataRefDomain(nonUnionDomain)&&
isString(nonUnionDomain.field)){if(!field)field=nonUnionDomain.field;else if(field!==nonUnionDomain.field)return warn(FACETED_INDEPENDENT_DIFFERENT_SOURCES),
field}return warn(FACETED_INDEPENDENT_SAME_FIELDS_DIFFERENT_SOURCES),field}else if(isFieldRefUnionDomain(domain2)){warn(
FACETED_INDEPENDENT_SAME_SOURCE);let field=domain2.fields[0];return isString(field)?field:void 0}}function assembleDomain(model,channel){
let domains=model.component.scales[channel].get("domains").map(domain2=>(isDataRefDomain(domain2)&&(domain2.data=model.lookupDataSource(
domain2.data)),domain2));return mergeDomains(domains)}function setLegendEncode(legend,part,vgProp,vgRef){legend.encode??=
{},legend.encode[part]??={},legend.encode[part].update??={},legend.encode[part].update[vgProp]=vgRef}function getFieldKeyForChannel(model,channel){
if(isUnitModel(model)){let fd=model.fieldDef(channel);if(fd?.field)return fd.field}let childFields=(model.children??[]).
map(child=>getFieldKeyForChannel(child,channel)).filter(f=>!!f);if(childFields.length>0){let unique$1=unique(childFields,
hash);return unique$1.length===1?unique$1[0]:void 0}}function legendsAreMergeCompatible(model,channelA,channelB){if(channelA===
channelB)return!0;let typeA=model.getScaleType(channelA),typeB=model.getScaleType(channelB);if(!typeA||!typeB)return!1;let aIsDiscrete=hasDiscreteDomain(
typeA),bIsDiscrete=hasDiscreteDomain(typeB);return aIsDiscrete===bIsDiscrete}function getLegendGroupKey(fieldKey,channel){
return fieldKey?`field:${fieldKey}`:`channel:${String(channel)}`}function extractDiscreteValuesFromDomain(domain2){if(isArray(
domain2)){let primitives=domain2.filter(isPrimitive);return primitives.length>0?primitives:null}if(isDataRefUnionedDomain(
domain2)){let values2=[];if(values2.push(...domain2.fields.flatMap(f=>isArray(f)?f.filter(isPrimitive):[])),values2.length>
0)return unique(values2,hash)}return null}function getDiscreteValuesForChannel(model,channel){try{let domain2=assembleDomain(
model,channel);return extractDiscreteValuesFromDomain(domain2)}catch{return null}}function unionDiscreteValuesForChannels(model,channelA,channelB){
let vA=getDiscreteValuesForChannel(model,channelA),vB=getDiscreteValuesForChannel(model,channelB);return vA&&vB?unique([
...vA,...vB],hash):null}function setImplicitLegendValues(cmpt,values2,warnMessage){values2&&values2.length>0&&(cmpt.getWithExplicit(
"values")?.explicit||(warnMessage&&warn(warnMessage),cmpt.set("values",values2,!1)))}function domainsExplicitAndEqual(model,channelA,channelB){
let scA=model.getScaleComponent(channelA),scB=model.getScaleComponent(channelB);if(!scA||!scB)return!1;let dA=scA.getWithExplicit(
"domains"),dB=scB.getWithExplicit("domains");if(!(dA?.explicit&&dB?.explicit))return!1;let assembledA=assembleDomain(model,
channelA),assembledB=assembleDomain(model,channelB);return hash(assembledA)===hash(assembledB)}function assembleLegends(model){
let legendComponentIndex=model.component.legends,legendsByGroup={};for(let channel of keys(legendComponentIndex)){let fieldKey=getFieldKeyForChannel(
model,channel),groupKey=getLegendGroupKey(fieldKey,channel);if(!legendsByGroup[groupKey]){legendsByGroup[groupKey]=[{channel,
cmpt:legendComponentIndex[channel].clone()}];continue}let mergedIntoExisting=!1;for(let existing of legendsByGroup[groupKey]){
if(!legendsAreMergeCompatible(model,existing.channel,channel))continue;if(mergeLegendComponent(existing.cmpt,legendComponentIndex[channel])){
let typeA=model.getScaleType(existing.channel),typeB=model.getScaleType(channel);typeA&&typeB&&hasDiscreteDomain(typeA)&&
hasDiscreteDomain(typeB)&&(domainsExplicitAndEqual(model,existing.channel,channel)?setImplicitLegendValues(existing.cmpt,
getDiscreteValuesForChannel(model,existing.channel)):setImplicitLegendValues(existing.cmpt,unionDiscreteValuesForChannels(
model,existing.channel,channel),legendValuesUnioned(existing.channel,channel))),mergedIntoExisting=!0;break}}mergedIntoExisting||
legendsByGroup[groupKey].push({channel,cmpt:legendComponentIndex[channel].clone()})}return vals(legendsByGroup).flat().map(
entry=>assembleLegend(entry.cmpt,model.config)).filter(l=>l!==void 0)}function assembleLegend(legendCmpt,config){let{disable,
labelExpr,selections,...legend}=legendCmpt.combine();if(!disable){if(config.aria===!1&&legend.aria==null&&(legend.aria=!1),
legend.encode?.symbols){let out=legend.encode.symbols.update;out.fill&&out.fill.value!=="transparent"&&!out.stroke&&!legend.
stroke&&(out.stroke={value:"transparent"});for(let property of LEGEND_SCALE_CHANNELS)legend[property]&&delete out[property]}
if(legend.title||delete legend.title,labelExpr!==void 0){let expr=labelExpr;legend.encode?.labels?.update&&isSignalRef(legend.
encode.labels.update.text)&&(expr=replaceAll(labelExpr,"datum.label",legend.encode.labels.update.text.signal)),setLegendEncode(
legend,"labels","text",{signal:expr})}return legend}}function assembleProjections(model){return isLayerModel(model)||isConcatModel(
model)?assembleProjectionsForModelAndChildren(model):assembleProjectionForModel(model)}function assembleProjectionsForModelAndChildren(model){
return model.children.reduce((projections,child)=>projections.concat(child.assembleProjections()),assembleProjectionForModel(
model))}function assembleProjectionForModel(model){let component=model.component.projection;if(!component||component.merged)
return[];let projection=component.combine(),{name}=projection;if(component.data){let size={signal:`[${component.size.map(
ref=>ref.signal).join(", ")}]`},fits=component.data.reduce((sources,data)=>{let source2=isSignalRef(data)?data.signal:`d\
ata('${model.lookupDataSource(data)}')`;return contains(sources,source2)||sources.push(source2),sources},[]);if(fits.length<=
0)throw new Error("Projection's fit didn't find any data sources");return[{name,size,fit:{signal:fits.length>1?`[${fits.
join(", ")}]`:fits[0]},...projection}]}else return[{name,translate:{signal:"[width / 2, height / 2]"},...projection}]}var PROJECTION_PROPERTIES=[
"type","clipAngle","clipExtent","center","rotate","precision","reflectX","reflectY","coefficient","distance","fraction",
"lobes","parallel","radius","ratio","spacing","tilt"],ProjectionComponent=class extends Split{specifiedProjection;size;data;merged=!1;constructor(name,specifiedProjection,size,data){
super({...specifiedProjection},{name}),this.specifiedProjection=specifiedProjection,this.size=size,this.data=data}get isFit(){
return!!this.data}};function parseProjection(model){model.component.projection=isUnitModel(model)?parseUnitProjection(model):
parseNonUnitProjections(model)}function parseUnitProjection(model){if(model.hasProjection){let proj=replaceExprRef(model.
specifiedProjection),fit=!(proj&&(proj.scale!=null||proj.translate!=null)),size=fit?[model.getSizeSignalRef("width"),model.
getSizeSignalRef("height")]:void 0,data=fit?gatherFitData(model):void 0,projComp=new ProjectionComponent(model.projectionName(
!0),{...replaceExprRef(model.config.projection),...proj},size,data);return projComp.get("type")||projComp.set("type","eq\
ualEarth",!1),projComp}}function gatherFitData(model){let data=[],{encoding}=model;for(let posssiblePair of[[LONGITUDE,LATITUDE],
[LONGITUDE2,LATITUDE2]])(getFieldOrDatumDef(encoding[posssiblePair[0]])||getFieldOrDatumDef(encoding[posssiblePair[1]]))&&
data.push({signal:model.getName(`geojson_${data.length}`)});return model.channelHasField(SHAPE)&&model.typedFieldDef(SHAPE).
type===GEOJSON&&data.push({signal:model.getName(`geojson_${data.length}`)}),data.length===0&&data.push(model.requestDataName(
DataSourceType.Main)),data}function mergeIfNoConflict(first,second){let allPropertiesShared=every(PROJECTION_PROPERTIES,
prop=>!!(!hasOwnProperty(first.explicit,prop)&&!hasOwnProperty(second.explicit,prop)||hasOwnProperty(first.explicit,prop)&&
hasOwnProperty(second.explicit,prop)&&deepEqual(first.get(prop),second.get(prop))));if(deepEqual(first.size,second.size)){
if(allPropertiesShared)return first;if(deepEqual(first.explicit,{}))return second;if(deepEqual(second.explicit,{}))return first}
return null}function parseNonUnitProjections(model){if(model.children.length===0)return;let nonUnitProjection;for(let child of model.
children)parseProjection(child);let mergable=every(model.children,child=>{let projection=child.component.projection;if(projection)
if(nonUnitProjection){let merge=mergeIfNoConflict(nonUnitProjection,projection);return merge&&(nonUnitProjection=merge),
!!merge}else return nonUnitProjection=projection,!0;else return!0});if(nonUnitProjection&&mergable){let name=model.projectionName(
!0),modelProjection=new ProjectionComponent(name,nonUnitProjection.specifiedProjection,nonUnitProjection.size,duplicate(
nonUnitProjection.data));for(let child of model.children){let projection=child.component.projection;projection&&(projection.
isFit&&modelProjection.data.push(...child.component.projection.data),child.renameProjection(projection.get("name"),name),
projection.merged=!0)}return modelProjection}}function assembleScales(model){return isLayerModel(model)||isConcatModel(model)?
model.children.reduce((scales,child)=>scales.concat(assembleScales(child)),assembleScalesForModel(model)):assembleScalesForModel(
model)}function assembleScalesForModel(model){return keys(model.component.scales).reduce((scales,channel)=>{let scaleComponent=model.
component.scales[channel];if(scaleComponent.merged)return scales;let scale=scaleComponent.combine(),{name,type:type2,selectionExtent,
domains:_d2,range:_r2,reverse:reverse2,...otherScaleProps}=scale,range2=assembleScaleRange(scale.range,name,channel,model),
domain2=assembleDomain(model,channel),domainRaw=selectionExtent?assembleSelectionScaleDomain(model,selectionExtent,scaleComponent,
domain2):null;return scales.push({name,type:type2,...domain2?{domain:domain2}:{},...domainRaw?{domainRaw}:{},range:range2,
...reverse2!==void 0?{reverse:reverse2}:{},...otherScaleProps}),scales},[])}function assembleScaleRange(scaleRange,scaleName,channel,model){
if(isXorY(channel)){if(isVgRangeStep(scaleRange))return{step:{signal:`${scaleName}_step`}}}else if(isObject(scaleRange)&&
isDataRefDomain(scaleRange))return{...scaleRange,data:model.lookupDataSource(scaleRange.data)};return scaleRange}var ScaleComponent=class extends Split{merged=!1;constructor(name,typeWithExplicit){
super({},{name}),this.setWithExplicit("type",typeWithExplicit)}domainHasZero(){let scaleType2=this.get("type");if(contains(
[ScaleType.LOG,ScaleType.TIME,ScaleType.UTC],scaleType2))return"definitely-not";let scaleZero=this.get("zero");if(scaleZero===
!0||scaleZero===void 0&&contains([ScaleType.LINEAR,ScaleType.SQRT,ScaleType.POW],scaleType2))return"definitely";let domains=this.
get("domains");if(domains.length>0){let hasExplicitDomainWithZero=!1,hasExplicitDomainWithoutZero=!1,hasDomainBasedOnField=!1;
for(let d of domains){if(isArray(d)){let first=d[0],last=d[d.length-1];if(isNumber(first)&&isNumber(last))if(first<=0&&last>=
0){hasExplicitDomainWithZero=!0;continue}else{hasExplicitDomainWithoutZero=!0;continue}}hasDomainBasedOnField=!0}if(hasExplicitDomainWithZero)
return"definitely";if(hasExplicitDomainWithoutZero&&!hasDomainBasedOnField)return"definitely-not"}return"maybe"}},RANGE_PROPERTIES=[
"range","scheme"];function parseUnitScaleRange(model){let localScaleComponents=model.component.scales;for(let channel of SCALE_CHANNELS){
let localScaleCmpt=localScaleComponents[channel];if(!localScaleCmpt)continue;let rangeWithExplicit=parseRangeForChannel(
channel,model);localScaleCmpt.setWithExplicit("range",rangeWithExplicit)}}function getBinStepSignal(model,channel){let fieldDef=model.
fieldDef(channel);if(fieldDef?.bin){let{bin,field}=fieldDef,sizeType=getSizeChannel(channel),sizeSignal=model.getName(sizeType);
if(isObject(bin)&&bin.binned&&bin.step!==void 0)return new SignalRefWrapper(()=>{let scaleName=model.scaleName(channel),
binCount=`(domain("${scaleName}")[1] - domain("${scaleName}")[0]) / ${bin.step}`;return`${model.getSignalName(sizeSignal)}\
 / (${binCount})`});if(isBinning(bin)){let binSignal=getBinSignalName(model,field,bin);return new SignalRefWrapper(()=>{
let updatedName=model.getSignalName(binSignal),binCount=`(${updatedName}.stop - ${updatedName}.start) / ${updatedName}.s\
tep`;return`${model.getSignalName(sizeSignal)} / (${binCount})`})}}}function parseRangeForChannel(channel,model){let specifiedScale=model.
specifiedScales[channel],{size}=model,scaleType2=model.getScaleComponent(channel).get("type");for(let property of RANGE_PROPERTIES)
if(specifiedScale[property]!==void 0){let supportedByScaleType=scaleTypeSupportProperty(scaleType2,property),channelIncompatability=channelScalePropertyIncompatability(
channel,property);if(!supportedByScaleType)warn(scalePropertyNotWorkWithScaleType(scaleType2,property,channel));else if(channelIncompatability)
warn(channelIncompatability);else switch(property){case"range":{let range2=specifiedScale.range;if(isArray(range2)){if(isXorY(
channel))return makeExplicit(range2.map(v=>{if(v==="width"||v==="height"){let sizeSignal=model.getName(v),getSignalName=model.
getSignalName.bind(model);return SignalRefWrapper.fromName(getSignalName,sizeSignal)}return v}))}else if(isObject(range2))
return makeExplicit({data:model.requestDataName(DataSourceType.Main),field:range2.field,sort:{op:"min",field:model.vgField(
channel)}});return makeExplicit(range2)}case"scheme":return makeExplicit(parseScheme(specifiedScale[property]))}}let sizeChannel=channel===
X||channel==="xOffset"?"width":"height",sizeValue=size[sizeChannel];if(isStep(sizeValue)){if(isXorY(channel))if(hasDiscreteDomain(
scaleType2)){let step=getPositionStep(sizeValue,model,channel);if(step)return makeExplicit({step})}else warn(stepDropped(
sizeChannel));else if(isXorYOffset(channel)){let positionChannel=channel===XOFFSET?"x":"y";if(model.getScaleComponent(positionChannel).
get("type")==="band"){let step=getOffsetStep(sizeValue,scaleType2);if(step)return makeExplicit(step)}}}let{rangeMin:rangeMin2,
rangeMax:rangeMax2}=specifiedScale,d=defaultRange(channel,model);return(rangeMin2!==void 0||rangeMax2!==void 0)&&scaleTypeSupportProperty(
scaleType2,"rangeMin")&&isArray(d)&&d.length===2?makeExplicit([rangeMin2??d[0],rangeMax2??d[1]]):makeImplicit(d)}function parseScheme(scheme2){
return isExtendedScheme(scheme2)?{scheme:scheme2.name,...omit(scheme2,["name"])}:{scheme:scheme2}}function fullWidthOrHeightRange(channel,model,scaleType2,{
center}={}){let sizeType=getSizeChannel(channel),sizeSignal=model.getName(sizeType),getSignalName=model.getSignalName.bind(
model);return channel===Y&&hasContinuousDomain(scaleType2)?center?[SignalRefWrapper.fromName(name=>`${getSignalName(name)}\
/2`,sizeSignal),SignalRefWrapper.fromName(name=>`-${getSignalName(name)}/2`,sizeSignal)]:[SignalRefWrapper.fromName(getSignalName,
sizeSignal),0]:center?[SignalRefWrapper.fromName(name=>`-${getSignalName(name)}/2`,sizeSignal),SignalRefWrapper.fromName(
name=>`${getSignalName(name)}/2`,sizeSignal)]:[0,SignalRefWrapper.fromName(getSignalName,sizeSignal)]}function defaultRange(channel,model){
let{size,config,mark,encoding}=model,{type:type2}=getFieldOrDatumDef(encoding[channel]),scaleType2=model.getScaleComponent(
channel).get("type"),{domain:domain2,domainMid}=model.specifiedScales[channel];switch(channel){case X:case Y:{if(contains(
["point","band"],scaleType2)){let positionSize=getDiscretePositionSize(channel,size,config.view);if(isStep(positionSize))
return{step:getPositionStep(positionSize,model,channel)}}return fullWidthOrHeightRange(channel,model,scaleType2)}case XOFFSET:case YOFFSET:
return getOffsetRange(channel,model,scaleType2);case SIZE:{let rangeMin2=sizeRangeMin(mark,config),rangeMax2=sizeRangeMax(
mark,size,model,config);return isContinuousToDiscrete(scaleType2)?interpolateRange(rangeMin2,rangeMax2,defaultContinuousToDiscreteCount(
scaleType2,config,domain2,channel)):[rangeMin2,rangeMax2]}case THETA:return[0,Math.PI*2];case ANGLE:return[0,360];case RADIUS:
return[0,new SignalRefWrapper(()=>{let w=model.getSignalName(isFacetModel(model.parent)?"child_width":"width"),h=model.getSignalName(
isFacetModel(model.parent)?"child_height":"height");return`min(${w},${h})/2`})];case TIME:return{step:1e3/config.scale.framesPerSecond};case STROKEWIDTH:
return[config.scale.minStrokeWidth,config.scale.maxStrokeWidth];case STROKEDASH:return[[1,0],[4,2],[2,1],[1,1],[1,2,4,2]];case SHAPE:
return"symbol";case COLOR:case FILL:case STROKE:return scaleType2==="ordinal"?type2==="nominal"?"category":"ordinal":domainMid!==
void 0?"diverging":mark==="rect"||mark==="geoshape"?"heatmap":"ramp";case OPACITY:case FILLOPACITY:case STROKEOPACITY:return[
config.scale.minOpacity,config.scale.maxOpacity]}}function getPositionStep(step,model,channel){let{encoding}=model,mergedScaleCmpt=model.
getScaleComponent(channel),offsetChannel=getOffsetScaleChannel(channel),offsetDef=encoding[offsetChannel];if(getStepFor(
{step,offsetIsDiscrete:isFieldOrDatumDef(offsetDef)&&isDiscrete$1(offsetDef.type)})==="offset"&&channelHasFieldOrDatum(encoding,
offsetChannel)){let offsetScaleCmpt=model.getScaleComponent(offsetChannel),stepCount=`domain('${model.scaleName(offsetChannel)}\
').length`;if(offsetScaleCmpt.get("type")==="band"){let offsetPaddingInner=offsetScaleCmpt.get("paddingInner")??offsetScaleCmpt.
get("padding")??0,offsetPaddingOuter=offsetScaleCmpt.get("paddingOuter")??offsetScaleCmpt.get("padding")??0;stepCount=`b\
andspace(${stepCount}, ${offsetPaddingInner}, ${offsetPaddingOuter})`}let paddingInner2=mergedScaleCmpt.get("paddingInne\
r")??mergedScaleCmpt.get("padding");return{signal:`${step.step} * ${stepCount} / (1-${exprFromSignalRefOrValue(paddingInner2)}\
)`}}else return step.step}function getOffsetStep(step,offsetScaleType){if(getStepFor({step,offsetIsDiscrete:hasDiscreteDomain(
offsetScaleType)})==="offset")return{step:step.step}}function getOffsetRange(channel,model,offsetScaleType){let positionChannel=channel===
XOFFSET?"x":"y",positionScaleCmpt=model.getScaleComponent(positionChannel);if(!positionScaleCmpt)return fullWidthOrHeightRange(
positionChannel,model,offsetScaleType,{center:!0});let positionScaleType=positionScaleCmpt.get("type"),positionScaleName=model.
scaleName(positionChannel),{markDef,config}=model;if(positionScaleType==="band"){let size=getDiscretePositionSize(positionChannel,
model.size,model.config.view);if(isStep(size)){let step=getOffsetStep(size,offsetScaleType);if(step)return step}return[0,
{signal:`bandwidth('${positionScaleName}')`}]}else{let positionDef=model.encoding[positionChannel];if(isFieldDef(positionDef)&&
positionDef.timeUnit){let duration=durationExpr(positionDef.timeUnit,expr=>`scale('${positionScaleName}', ${expr})`),padding2=model.
config.scale.bandWithNestedOffsetPaddingInner,bandPositionOffset=getBandPosition({fieldDef:positionDef,markDef,config})-
.5,bandPositionOffsetExpr=bandPositionOffset!==0?` + ${bandPositionOffset}`:"";if(padding2){let startRatio=isSignalRef(padding2)?
`${padding2.signal}/2${bandPositionOffsetExpr}`:`${padding2/2+bandPositionOffset}`,endRatio=isSignalRef(padding2)?`(1 - ${padding2.
signal}/2)${bandPositionOffsetExpr}`:`${1-padding2/2+bandPositionOffset}`;return[{signal:`${startRatio} * (${duration})`},
{signal:`${endRatio} * (${duration})`}]}return[0,{signal:duration}]}return never(`Cannot use ${channel} scale if ${positionChannel}\
 scale is not discrete.`)}}function getDiscretePositionSize(channel,size,viewConfig){let sizeChannel=channel===X?"width":
"height",sizeValue=size[sizeChannel];return sizeValue!==void 0?sizeValue:getViewConfigDiscreteSize(viewConfig,sizeChannel)}
function defaultContinuousToDiscreteCount(scaleType2,config,domain2,channel){switch(scaleType2){case"quantile":return config.
scale.quantileCount;case"quantize":return config.scale.quantizeCount;case"threshold":return domain2!==void 0&&isArray(domain2)?
domain2.length+1:(warn(domainRequiredForThresholdScale(channel)),3)}}function interpolateRange(rangeMin2,rangeMax2,cardinality){
let f=()=>{let rMax=signalOrStringValue(rangeMax2),rMin=signalOrStringValue(rangeMin2),step=`(${rMax} - ${rMin}) / (${cardinality}\
 - 1)`;return`sequence(${rMin}, ${rMax} + ${step}, ${step})`};return isSignalRef(rangeMax2)?new SignalRefWrapper(f):{signal:f()}}
function sizeRangeMin(mark,config){switch(mark){case"bar":case"tick":return config.scale.minBandSize;case"line":case"tra\
il":case"rule":return config.scale.minStrokeWidth;case"text":return config.scale.minFontSize;case"point":case"square":case"\
circle":return config.scale.minSize}throw new Error(incompatibleChannel("size",mark))}var MAX_SIZE_RANGE_STEP_RATIO=.95;
function sizeRangeMax(mark,size,model,config){let xyStepSignals={x:getBinStepSignal(model,"x"),y:getBinStepSignal(model,
"y")};switch(mark){case"bar":case"tick":{if(config.scale.maxBandSize!==void 0)return config.scale.maxBandSize;let min=minXYStep(
size,xyStepSignals,config.view);return isNumber(min)?min-1:new SignalRefWrapper(()=>`${min.signal} - 1`)}case"line":case"\
trail":case"rule":return config.scale.maxStrokeWidth;case"text":return config.scale.maxFontSize;case"point":case"square":case"\
circle":{if(config.scale.maxSize)return config.scale.maxSize;let pointStep=minXYStep(size,xyStepSignals,config.view);return isNumber(
pointStep)?Math.pow(MAX_SIZE_RANGE_STEP_RATIO*pointStep,2):new SignalRefWrapper(()=>`pow(${MAX_SIZE_RANGE_STEP_RATIO} * ${pointStep.
signal}, 2)`)}}throw new Error(incompatibleChannel("size",mark))}function minXYStep(size,xyStepSignals,viewConfig){let widthStep=isStep(
size.width)?size.width.step:getViewConfigDiscreteStep(viewConfig,"width"),heightStep=isStep(size.height)?size.height.step:
getViewConfigDiscreteStep(viewConfig,"height");return xyStepSignals.x||xyStepSignals.y?new SignalRefWrapper(()=>`min(${[
xyStepSignals.x?xyStepSignals.x.signal:widthStep,xyStepSignals.y?xyStepSignals.y.signal:heightStep].join(", ")})`):Math.
min(widthStep,heightStep)}function parseScaleProperty(model,property){isUnitModel(model)?parseUnitScaleProperty(model,property):
parseNonUnitScaleProperty(model,property)}function parseUnitScaleProperty(model,property){let localScaleComponents=model.
component.scales,{config,encoding,markDef,specifiedScales}=model;for(let channel of keys(localScaleComponents)){let specifiedScale=specifiedScales[channel],
localScaleCmpt=localScaleComponents[channel],mergedScaleCmpt=model.getScaleComponent(channel),fieldOrDatumDef=getFieldOrDatumDef(
encoding[channel]),specifiedValue=specifiedScale[property],scaleType2=mergedScaleCmpt.get("type"),scalePadding=mergedScaleCmpt.
get("padding"),scalePaddingInner=mergedScaleCmpt.get("paddingInner"),supportedByScaleType=scaleTypeSupportProperty(scaleType2,
property),channelIncompatability=channelScalePropertyIncompatability(channel,property);if(specifiedValue!==void 0&&(supportedByScaleType?
channelIncompatability&&warn(channelIncompatability):warn(scalePropertyNotWorkWithScaleType(scaleType2,property,channel))),
supportedByScaleType&&channelIncompatability===void 0)if(specifiedValue!==void 0){let timeUnit=fieldOrDatumDef.timeUnit,
type2=fieldOrDatumDef.type;switch(property){case"domainMax":case"domainMin":isDateTime(specifiedScale[property])||type2===
"temporal"||timeUnit?localScaleCmpt.set(property,{signal:valueExpr(specifiedScale[property],{type:type2,timeUnit})},!0):
localScaleCmpt.set(property,specifiedScale[property],!0);break;default:localScaleCmpt.copyKeyFromObject(property,specifiedScale)}}else{
let value=hasProperty(scaleRules,property)?scaleRules[property]({model,channel,fieldOrDatumDef,scaleType:scaleType2,scalePadding,
scalePaddingInner,domain:specifiedScale.domain,domainMin:specifiedScale.domainMin,domainMax:specifiedScale.domainMax,markDef,
config,hasNestedOffsetScale:channelHasNestedOffsetScale(encoding,channel),hasSecondaryRangeChannel:!!encoding[getSecondaryRangeChannel(
channel)]}):config.scale[property];value!==void 0&&localScaleCmpt.set(property,value,!1)}}}var scaleRules={bins:({model,
fieldOrDatumDef})=>isFieldDef(fieldOrDatumDef)?bins(model,fieldOrDatumDef):void 0,interpolate:({channel,fieldOrDatumDef})=>interpolate(
channel,fieldOrDatumDef.type),nice:({scaleType:scaleType2,channel,domain:domain2,domainMin,domainMax,fieldOrDatumDef})=>nice(
scaleType2,channel,domain2,domainMin,domainMax,fieldOrDatumDef),padding:({channel,scaleType:scaleType2,fieldOrDatumDef,markDef,
config})=>padding(channel,scaleType2,config.scale,fieldOrDatumDef,markDef,config.bar),paddingInner:({scalePadding,channel,
markDef,scaleType:scaleType2,config,hasNestedOffsetScale})=>paddingInner(scalePadding,channel,markDef.type,scaleType2,config.
scale,hasNestedOffsetScale),paddingOuter:({scalePadding,channel,scaleType:scaleType2,scalePaddingInner,config,hasNestedOffsetScale})=>paddingOuter(
scalePadding,channel,scaleType2,scalePaddingInner,config.scale,hasNestedOffsetScale),reverse:({fieldOrDatumDef,scaleType:scaleType2,
channel,config})=>{let sort=isFieldDef(fieldOrDatumDef)?fieldOrDatumDef.sort:void 0;return reverse(scaleType2,sort,channel,
config.scale)},zero:({channel,fieldOrDatumDef,domain:domain2,markDef,scaleType:scaleType2,config,hasSecondaryRangeChannel})=>zero(
channel,fieldOrDatumDef,domain2,markDef,scaleType2,config.scale,hasSecondaryRangeChannel)};function parseScaleRange(model){
isUnitModel(model)?parseUnitScaleRange(model):parseNonUnitScaleProperty(model,"range")}function parseNonUnitScaleProperty(model,property){
let localScaleComponents=model.component.scales;for(let child of model.children)property==="range"?parseScaleRange(child):
parseScaleProperty(child,property);for(let channel of keys(localScaleComponents)){let valueWithExplicit;for(let child of model.
children){let childComponent=child.component.scales[channel];if(childComponent){let childValueWithExplicit=childComponent.
getWithExplicit(property);valueWithExplicit=mergeValuesWithExplicit(valueWithExplicit,childValueWithExplicit,property,"s\
cale",tieBreakByComparing((v1,v2)=>property==="range"&&v1.step&&v2.step?v1.step-v2.step:0))}}localScaleComponents[channel].
setWithExplicit(property,valueWithExplicit)}}function bins(model,fieldDef){let bin=fieldDef.bin;if(isBinning(bin)){let binSignal=getBinSignalName(
model,fieldDef.field,bin);return new SignalRefWrapper(()=>model.getSignalName(binSignal))}else if(isBinned(bin)&&isBinParams(
bin)&&bin.step!==void 0)return{step:bin.step}}function interpolate(channel,type2){if(contains([COLOR,FILL,STROKE],channel)&&
type2!=="nominal")return"hcl"}function nice(scaleType2,channel,specifiedDomain,domainMin,domainMax,fieldOrDatumDef){if(!(getFieldDef(
fieldOrDatumDef)?.bin||isArray(specifiedDomain)||domainMax!=null||domainMin!=null||contains([ScaleType.TIME,ScaleType.UTC],
scaleType2)))return isXorY(channel)?!0:void 0}function padding(channel,scaleType2,scaleConfig,fieldOrDatumDef,markDef,barConfig){
if(isXorY(channel)){if(isContinuousToContinuous(scaleType2)){if(scaleConfig.continuousPadding!==void 0)return scaleConfig.
continuousPadding;let{type:type2,orient:orient2}=markDef;if(type2==="bar"&&!(isFieldDef(fieldOrDatumDef)&&(fieldOrDatumDef.
bin||fieldOrDatumDef.timeUnit))&&(orient2==="vertical"&&channel==="x"||orient2==="horizontal"&&channel==="y"))return barConfig.
continuousBandSize}if(scaleType2===ScaleType.POINT)return scaleConfig.pointPadding}}function paddingInner(paddingValue,channel,mark,scaleType2,scaleConfig,hasNestedOffsetScale=!1){
if(paddingValue===void 0){if(isXorY(channel)){let{bandPaddingInner,barBandPaddingInner,rectBandPaddingInner,tickBandPaddingInner,
bandWithNestedOffsetPaddingInner}=scaleConfig;return hasNestedOffsetScale?bandWithNestedOffsetPaddingInner:getFirstDefined(
bandPaddingInner,mark==="bar"?barBandPaddingInner:mark==="tick"?tickBandPaddingInner:rectBandPaddingInner)}else if(isXorYOffset(
channel)&&scaleType2===ScaleType.BAND)return scaleConfig.offsetBandPaddingInner}}function paddingOuter(paddingValue,channel,scaleType2,paddingInnerValue,scaleConfig,hasNestedOffsetScale=!1){
if(paddingValue===void 0){if(isXorY(channel)){let{bandPaddingOuter,bandWithNestedOffsetPaddingOuter}=scaleConfig;if(hasNestedOffsetScale)
return bandWithNestedOffsetPaddingOuter;if(scaleType2===ScaleType.BAND)return getFirstDefined(bandPaddingOuter,isSignalRef(
paddingInnerValue)?{signal:`${paddingInnerValue.signal}/2`}:paddingInnerValue/2)}else if(isXorYOffset(channel)){if(scaleType2===
ScaleType.POINT)return .5;if(scaleType2===ScaleType.BAND)return scaleConfig.offsetBandPaddingOuter}}}function reverse(scaleType2,sort,channel,scaleConfig){
if(channel==="x"&&scaleConfig.xReverse!==void 0)return hasContinuousDomain(scaleType2)&&sort==="descending"?isSignalRef(
scaleConfig.xReverse)?{signal:`!${scaleConfig.xReverse.signal}`}:!scaleConfig.xReverse:scaleConfig.xReverse;if(hasContinuousDomain(
scaleType2)&&sort==="descending")return!0}function zero(channel,fieldDef,specifiedDomain,markDef,scaleType2,scaleConfig,hasSecondaryRangeChannel){
if(!!specifiedDomain&&specifiedDomain!=="unaggregated"&&hasContinuousDomain(scaleType2)){if(isArray(specifiedDomain)){let first=specifiedDomain[0],
last=specifiedDomain[specifiedDomain.length-1];if(isNumber(first)&&first<=0&&isNumber(last)&&last>=0)return!0}return!1}if(channel===
"size"&&fieldDef.type==="quantitative"&&!isContinuousToDiscrete(scaleType2))return!0;if(!(isFieldDef(fieldDef)&&fieldDef.
bin)&&contains([...POSITION_SCALE_CHANNELS,...POLAR_POSITION_SCALE_CHANNELS],channel)){let{orient:orient2,type:type2}=markDef;
return contains(["bar","area","line","trail"],type2)&&(orient2==="horizontal"&&channel==="y"||orient2==="vertical"&&channel===
"x")?!1:contains(["bar","area"],type2)&&!hasSecondaryRangeChannel?!0:scaleConfig?.zero}return!1}function scaleType(specifiedScale,channel,fieldDef,mark,hasNestedOffsetScale=!1){
let defaultScaleType=defaultType(channel,fieldDef,mark,hasNestedOffsetScale),{type:type2}=specifiedScale;return isScaleChannel(
channel)?type2!==void 0?channelSupportScaleType(channel,type2)?isFieldDef(fieldDef)&&!scaleTypeSupportDataType(type2,fieldDef.
type)?(warn(scaleTypeNotWorkWithFieldDef(type2,defaultScaleType)),defaultScaleType):type2:(warn(scaleTypeNotWorkWithChannel(
channel,type2,defaultScaleType)),defaultScaleType):defaultScaleType:null}function defaultType(channel,fieldDef,mark,hasNestedOffsetScale){
switch(fieldDef.type){case"nominal":case"ordinal":{if(isColorChannel(channel)||rangeType(channel)==="discrete")return channel===
"shape"&&fieldDef.type==="ordinal"&&warn(discreteChannelCannotEncode(channel,"ordinal")),"ordinal";if(isTime(channel))return"\
band";if(isXorY(channel)||isXorYOffset(channel)){if(contains(["rect","bar","image","rule","tick"],mark.type)||hasNestedOffsetScale)
return"band"}else if(mark.type==="arc"&&channel in POLAR_POSITION_SCALE_CHANNEL_INDEX)return"band";let dimensionSize=mark[getSizeChannel(
channel)];return isRelativeBandSize(dimensionSize)||isPositionFieldOrDatumDef(fieldDef)&&fieldDef.axis?.tickBand?"band":
"point"}case"temporal":return isColorChannel(channel)?"time":rangeType(channel)==="discrete"?(warn(discreteChannelCannotEncode(
channel,"temporal")),"ordinal"):isFieldDef(fieldDef)&&fieldDef.timeUnit&&normalizeTimeUnit(fieldDef.timeUnit).utc?"utc":
isTime(channel)?"band":"time";case"quantitative":return isColorChannel(channel)?isFieldDef(fieldDef)&&isBinning(fieldDef.
bin)?"bin-ordinal":"linear":rangeType(channel)==="discrete"?(warn(discreteChannelCannotEncode(channel,"quantitative")),"\
ordinal"):isTime(channel)?"band":"linear";case"geojson":return}throw new Error(invalidFieldType(fieldDef.type))}function parseScales(model,{
ignoreRange}={}){parseScaleCore(model),parseScaleDomain(model);for(let prop of NON_TYPE_DOMAIN_RANGE_VEGA_SCALE_PROPERTIES)
parseScaleProperty(model,prop);ignoreRange||parseScaleRange(model)}function parseScaleCore(model){isUnitModel(model)?model.
component.scales=parseUnitScaleCore(model):model.component.scales=parseNonUnitScaleCore(model)}function parseUnitScaleCore(model){
let{encoding,mark,markDef}=model,scaleComponents={};for(let channel of SCALE_CHANNELS){let fieldOrDatumDef=getFieldOrDatumDef(
encoding[channel]);if(fieldOrDatumDef&&mark===GEOSHAPE&&channel===SHAPE&&fieldOrDatumDef.type===GEOJSON)continue;let specifiedScale=fieldOrDatumDef&&
fieldOrDatumDef.scale;if(fieldOrDatumDef&&specifiedScale!==null&&specifiedScale!==!1){specifiedScale??={};let hasNestedOffsetScale=channelHasNestedOffsetScale(
encoding,channel),sType=scaleType(specifiedScale,channel,fieldOrDatumDef,markDef,hasNestedOffsetScale);scaleComponents[channel]=
new ScaleComponent(model.scaleName(`${channel}`,!0),{value:sType,explicit:specifiedScale.type===sType})}}return scaleComponents}
var scaleTypeTieBreaker=tieBreakByComparing((st1,st2)=>scaleTypePrecedence(st1)-scaleTypePrecedence(st2));function parseNonUnitScaleCore(model){
let scaleComponents=model.component.scales={},scaleTypeWithExplicitIndex={},resolve=model.component.resolve;for(let child of model.
children){parseScaleCore(child);for(let channel of keys(child.component.scales))if(resolve.scale[channel]??=defaultScaleResolve(
channel,model),resolve.scale[channel]==="shared"){let explicitScaleType=scaleTypeWithExplicitIndex[channel],childScaleType=child.
component.scales[channel].getWithExplicit("type");explicitScaleType?scaleCompatible(explicitScaleType.value,childScaleType.
value)?scaleTypeWithExplicitIndex[channel]=mergeValuesWithExplicit(explicitScaleType,childScaleType,"type","scale",scaleTypeTieBreaker):
(resolve.scale[channel]="independent",delete scaleTypeWithExplicitIndex[channel]):scaleTypeWithExplicitIndex[channel]=childScaleType}}
for(let channel of keys(scaleTypeWithExplicitIndex)){let name=model.scaleName(channel,!0),typeWithExplicit=scaleTypeWithExplicitIndex[channel];
scaleComponents[channel]=new ScaleComponent(name,typeWithExplicit);for(let child of model.children){let childScale=child.
component.scales[channel];childScale&&(child.renameScale(childScale.get("name"),name),childScale.merged=!0)}}return scaleComponents}
var NameMap=class{nameMap;constructor(){this.nameMap={}}rename(oldName,newName){this.nameMap[oldName]=newName}has(name){
return this.nameMap[name]!==void 0}get(name){for(;this.nameMap[name]&&name!==this.nameMap[name];)name=this.nameMap[name];
return name}};function isUnitModel(model){return model?.type==="unit"}function isFacetModel(model){return model?.type===
"facet"}function isConcatModel(model){return model?.type==="concat"}function isLayerModel(model){return model?.type==="l\
ayer"}var Model=class{type;parent;config;name;size;title;description;data;transforms;layout;scaleNameMap;projectionNameMap;signalNameMap;component;view;constructor(spec,type2,parent,parentGivenName,config,resolve,view){
this.type=type2,this.parent=parent,this.config=config,this.parent=parent,this.config=config,this.view=replaceExprRef(view),
this.name=spec.name??parentGivenName,this.title=isText(spec.title)?{text:spec.title}:spec.title?replaceExprRef(spec.title):
void 0,this.scaleNameMap=parent?parent.scaleNameMap:new NameMap,this.projectionNameMap=parent?parent.projectionNameMap:new NameMap,
this.signalNameMap=parent?parent.signalNameMap:new NameMap,this.data=spec.data,this.description=spec.description,this.transforms=
normalizeTransform(spec.transform??[]),this.layout=type2==="layer"||type2==="unit"?{}:extractCompositionLayout(spec,type2,
config),this.component={data:{sources:parent?parent.component.data.sources:[],outputNodes:parent?parent.component.data.outputNodes:
{},outputNodeRefCounts:parent?parent.component.data.outputNodeRefCounts:{},isFaceted:isFacetSpec(spec)||parent?.component.
data.isFaceted&&spec.data===void 0},layoutSize:new Split,layoutHeaders:{row:{},column:{},facet:{}},mark:null,resolve:{scale:{},
axis:{},legend:{},...resolve?duplicate(resolve):{}},selection:null,scales:null,projection:null,axes:{},legends:{}}}get width(){
return this.getSizeSignalRef("width")}get height(){return this.getSizeSignalRef("height")}parse(){this.parseScale(),this.
parseLayoutSize(),this.renameTopLevelLayoutSizeSignal(),this.parseSelections(),this.parseProjection(),this.parseData(),this.
parseAxesAndHeaders(),this.parseLegends(),this.parseMarkGroup()}parseScale(){parseScales(this)}parseProjection(){parseProjection(
this)}renameTopLevelLayoutSizeSignal(){this.getName("width")!=="width"&&this.renameSignal(this.getName("width"),"width"),
this.getName("height")!=="height"&&this.renameSignal(this.getName("height"),"height")}parseLegends(){parseLegend(this)}assembleEncodeFromView(view){
let{style:_,...baseView}=view,e={};for(let property of keys(baseView)){let value=baseView[property];value!==void 0&&(e[property]=
signalOrValueRef(value))}return e}assembleGroupEncodeEntry(isTopLevel){let encodeEntry2={};return this.view&&(encodeEntry2=
this.assembleEncodeFromView(this.view)),!isTopLevel&&(this.description&&(encodeEntry2.description=signalOrValueRef(this.
description)),this.type==="unit"||this.type==="layer")?{width:this.getSizeSignalRef("width"),height:this.getSizeSignalRef(
"height"),...encodeEntry2}:isEmpty(encodeEntry2)?void 0:encodeEntry2}assembleLayout(){if(!this.layout)return;let{spacing,
...layout}=this.layout,{component,config}=this,titleBand=assembleLayoutTitleBand(component.layoutHeaders,config);return{
padding:spacing,...this.assembleDefaultLayout(),...layout,...titleBand?{titleBand}:{}}}assembleDefaultLayout(){return{}}assembleHeaderMarks(){
let{layoutHeaders}=this.component,headerMarks=[];for(let channel of FACET_CHANNELS)layoutHeaders[channel].title&&headerMarks.
push(assembleTitleGroup(this,channel));for(let channel of HEADER_CHANNELS)headerMarks=headerMarks.concat(assembleHeaderGroups(
this,channel));return headerMarks}assembleAxes(){return assembleAxes(this.component.axes,this.config)}assembleLegends(){
return assembleLegends(this)}assembleProjections(){return assembleProjections(this)}assembleTitle(){let{encoding,...titleNoEncoding}=this.
title??{},title2={...extractTitleConfig(this.config.title).nonMarkTitleProperties,...titleNoEncoding,...encoding?{encode:{
update:encoding}}:{}};if(title2.text)return contains(["unit","layer"],this.type)?contains(["middle",void 0],title2.anchor)&&
(title2.frame??="group"):title2.anchor??="start",isEmpty(title2)?void 0:title2}assembleGroup(signals=[]){let group={};signals=
signals.concat(this.assembleSignals()),signals.length>0&&(group.signals=signals);let layout=this.assembleLayout();layout&&
(group.layout=layout),group.marks=[].concat(this.assembleHeaderMarks(),this.assembleMarks());let scales=!this.parent||isFacetModel(
this.parent)?assembleScales(this):[];scales.length>0&&(group.scales=scales);let axes=this.assembleAxes();axes.length>0&&
(group.axes=axes);let legends=this.assembleLegends();return legends.length>0&&(group.legends=legends),group}getName(text2){
return varName((this.name?`${this.name}_`:"")+text2)}getDataName(type2){return this.getName(DataSourceType[type2].toLowerCase())}requestDataName(name){
let fullName=this.getDataName(name),refCounts=this.component.data.outputNodeRefCounts;return refCounts[fullName]=(refCounts[fullName]||
0)+1,fullName}getSizeSignalRef(layoutSizeType){if(isFacetModel(this.parent)){let sizeType=getSizeTypeFromLayoutSizeType(
layoutSizeType),channel=getPositionScaleChannel(sizeType),scaleComponent=this.component.scales[channel];if(scaleComponent&&
!scaleComponent.merged){let type2=scaleComponent.get("type"),range2=scaleComponent.get("range");if(hasDiscreteDomain(type2)&&
isVgRangeStep(range2)){let scaleName=scaleComponent.get("name"),domain2=assembleDomain(this,channel),field=getFieldFromDomain(
domain2);if(field){let fieldRef=vgField({aggregate:"distinct",field},{expr:"datum"});return{signal:sizeExpr(scaleName,scaleComponent,
fieldRef)}}else return warn(unknownField(channel)),null}}}return{signal:this.signalNameMap.get(this.getName(layoutSizeType))}}lookupDataSource(name){
let node=this.component.data.outputNodes[name];return node?node.getSource():name}getSignalName(oldSignalName){return this.
signalNameMap.get(oldSignalName)}renameSignal(oldName,newName){this.signalNameMap.rename(oldName,newName)}renameScale(oldName,newName){
this.scaleNameMap.rename(oldName,newName)}renameProjection(oldName,newName){this.projectionNameMap.rename(oldName,newName)}scaleName(originalScaleName,parse){
if(parse)return this.getName(originalScaleName);if(isChannel(originalScaleName)&&isScaleChannel(originalScaleName)&&this.
component.scales[originalScaleName]||this.scaleNameMap.has(this.getName(originalScaleName)))return this.scaleNameMap.get(
this.getName(originalScaleName))}projectionName(parse){if(parse)return this.getName("projection");if(this.component.projection&&
!this.component.projection.merged||this.projectionNameMap.has(this.getName("projection")))return this.projectionNameMap.
get(this.getName("projection"))}getScaleComponent(channel){if(!this.component.scales)throw new Error("getScaleComponent \
cannot be called before parseScale(). Make sure you have called parseScale or use parseUnitModelWithScale().");let localScaleComponent=this.
component.scales[channel];return localScaleComponent&&!localScaleComponent.merged?localScaleComponent:this.parent?this.parent.
getScaleComponent(channel):void 0}getScaleType(channel){let scaleComponent=this.getScaleComponent(channel);return scaleComponent?
scaleComponent.get("type"):void 0}getSelectionComponent(variableName,origName){let sel=this.component.selection[variableName];
if(!sel&&this.parent&&(sel=this.parent.getSelectionComponent(variableName,origName)),!sel)throw new Error(selectionNotFound(
origName));return sel}hasAxisOrientSignalRef(){return this.component.axes.x?.some(a=>a.hasOrientSignalRef())||this.component.
axes.y?.some(a=>a.hasOrientSignalRef())}},ModelWithField=class extends Model{vgField(channel,opt={}){let fieldDef=this.fieldDef(
channel);if(fieldDef)return vgField(fieldDef,opt)}reduceFieldDef(f,init){return reduce(this.getMapping(),(acc,cd,c)=>{let fieldDef=getFieldDef(
cd);return fieldDef?f(acc,fieldDef,c):acc},init)}forEachFieldDef(f,t){forEach(this.getMapping(),(cd,c)=>{let fieldDef=getFieldDef(
cd);fieldDef&&f(fieldDef,c)},t)}},DensityTransformNode=class _DensityTransformNode extends DataFlowNode{transform;clone(){
return new _DensityTransformNode(null,duplicate(this.transform))}constructor(parent,transform){super(parent),this.transform=
transform,this.transform=duplicate(transform);let specifiedAs=this.transform.as??[void 0,void 0];this.transform.as=[specifiedAs[0]??
"value",specifiedAs[1]??"density"];let resolve=this.transform.resolve??"shared";this.transform.resolve=resolve}dependentFields(){
return new Set([this.transform.density,...this.transform.groupby??[]])}producedFields(){return new Set(this.transform.as)}hash(){
return`DensityTransform ${hash(this.transform)}`}assemble(){let{density,...rest}=this.transform,result={type:"kde",field:density,
...rest};return result.resolve=this.transform.resolve,result}},ExtentTransformNode=class _ExtentTransformNode extends DataFlowNode{transform;clone(){
return new _ExtentTransformNode(null,duplicate(this.transform))}constructor(parent,transform){super(parent),this.transform=
transform,this.transform=duplicate(transform)}dependentFields(){return new Set([this.transform.extent])}producedFields(){
return new Set([])}hash(){return`ExtentTransform ${hash(this.transform)}`}assemble(){let{extent,param}=this.transform;return{
type:"extent",field:extent,signal:param}}},FlattenTransformNode=class _FlattenTransformNode extends DataFlowNode{transform;clone(){
return new _FlattenTransformNode(this.parent,duplicate(this.transform))}constructor(parent,transform){super(parent),this.
transform=transform,this.transform=duplicate(transform);let{flatten,as=[]}=this.transform;this.transform.as=flatten.map(
(f,i)=>as[i]??f)}dependentFields(){return new Set(this.transform.flatten)}producedFields(){return new Set(this.transform.
as)}hash(){return`FlattenTransform ${hash(this.transform)}`}assemble(){let{flatten:fields,as}=this.transform;return{type:"\
flatten",fields,as}}},FoldTransformNode=class _FoldTransformNode extends DataFlowNode{transform;clone(){return new _FoldTransformNode(
null,duplicate(this.transform))}constructor(parent,transform){super(parent),this.transform=transform,this.transform=duplicate(
transform);let specifiedAs=this.transform.as??[void 0,void 0];this.transform.as=[specifiedAs[0]??"key",specifiedAs[1]??"\
value"]}dependentFields(){return new Set(this.transform.fold)}producedFields(){return new Set(this.transform.as)}hash(){
return`FoldTransform ${hash(this.transform)}`}assemble(){let{fold,as}=this.transform;return{type:"fold",fields:fold,as}}},
GeoJSONNode=class _GeoJSONNode extends DataFlowNode{fields;geojson;signal;clone(){return new _GeoJSONNode(null,duplicate(
this.fields),this.geojson,this.signal)}static parseAll(parent,model){if(model.component.projection&&!model.component.projection.
isFit)return parent;let geoJsonCounter=0;for(let coordinates of[[LONGITUDE,LATITUDE],[LONGITUDE2,LATITUDE2]]){let pair=coordinates.
map(channel=>{let def=getFieldOrDatumDef(model.encoding[channel]);return isFieldDef(def)?def.field:isDatumDef(def)?{expr:`${def.
datum}`}:isValueDef(def)?{expr:`${def.value}`}:void 0});(pair[0]||pair[1])&&(parent=new _GeoJSONNode(parent,pair,null,model.
getName(`geojson_${geoJsonCounter++}`)))}if(model.channelHasField(SHAPE)){let fieldDef=model.typedFieldDef(SHAPE);fieldDef.
type===GEOJSON&&(parent=new _GeoJSONNode(parent,null,fieldDef.field,model.getName(`geojson_${geoJsonCounter}`)))}return parent}constructor(parent,fields,geojson,signal){
super(parent),this.fields=fields,this.geojson=geojson,this.signal=signal}dependentFields(){let fields=(this.fields??[]).
filter(isString);return new Set([...this.geojson?[this.geojson]:[],...fields])}producedFields(){return new Set}hash(){return`\
GeoJSON ${this.geojson} ${this.signal} ${hash(this.fields)}`}assemble(){return[...this.geojson?[{type:"filter",expr:`isV\
alid(datum["${this.geojson}"])`}]:[],{type:"geojson",...this.fields?{fields:this.fields}:{},...this.geojson?{geojson:this.
geojson}:{},signal:this.signal}]}},GeoPointNode=class _GeoPointNode extends DataFlowNode{projection;fields;as;clone(){return new _GeoPointNode(
null,this.projection,duplicate(this.fields),duplicate(this.as))}constructor(parent,projection,fields,as){super(parent),this.
projection=projection,this.fields=fields,this.as=as}static parseAll(parent,model){if(!model.projectionName())return parent;
for(let coordinates of[[LONGITUDE,LATITUDE],[LONGITUDE2,LATITUDE2]]){let pair=coordinates.map(channel=>{let def=getFieldOrDatumDef(
model.encoding[channel]);return isFieldDef(def)?def.field:isDatumDef(def)?{expr:`${def.datum}`}:isValueDef(def)?{expr:`${def.
value}`}:void 0}),suffix=coordinates[0]===LONGITUDE2?"2":"";(pair[0]||pair[1])&&(parent=new _GeoPointNode(parent,model.projectionName(),
pair,[model.getName(`x${suffix}`),model.getName(`y${suffix}`)]))}return parent}dependentFields(){return new Set(this.fields.
filter(isString))}producedFields(){return new Set(this.as)}hash(){return`Geopoint ${this.projection} ${hash(this.fields)}\
 ${hash(this.as)}`}assemble(){return{type:"geopoint",projection:this.projection,fields:this.fields,as:this.as}}},ImputeNode=class _ImputeNode extends DataFlowNode{transform;clone(){
return new _ImputeNode(null,duplicate(this.transform))}constructor(parent,transform){super(parent),this.transform=transform}dependentFields(){
return new Set([this.transform.impute,this.transform.key,...this.transform.groupby??[]])}producedFields(){return new Set(
[this.transform.impute])}processSequence(keyvals){let{start=0,stop,step}=keyvals;return{signal:`sequence(${[start,stop,...step?
[step]:[]].join(",")})`}}static makeFromTransform(parent,imputeTransform){return new _ImputeNode(parent,imputeTransform)}static makeFromEncoding(parent,model){
let encoding=model.encoding,xDef=encoding.x,yDef=encoding.y;if(isFieldDef(xDef)&&isFieldDef(yDef)){let imputedChannel=xDef.
impute?xDef:yDef.impute?yDef:void 0;if(imputedChannel===void 0)return;let keyChannel=xDef.impute?yDef:yDef.impute?xDef:void 0,
{method,value,frame,keyvals}=imputedChannel.impute,groupbyFields=pathGroupingFields(model.mark,encoding);return new _ImputeNode(
parent,{impute:imputedChannel.field,key:keyChannel.field,...method?{method}:{},...value!==void 0?{value}:{},...frame?{frame}:
{},...keyvals!==void 0?{keyvals}:{},...groupbyFields.length?{groupby:groupbyFields}:{}})}return null}hash(){return`Imput\
e ${hash(this.transform)}`}assemble(){let{impute,key,keyvals,method,groupby,value,frame=[null,null]}=this.transform,imputeTransform={
type:"impute",field:impute,key,...keyvals?{keyvals:isImputeSequence(keyvals)?this.processSequence(keyvals):keyvals}:{},method:"\
value",...groupby?{groupby}:{},value:!method||method==="value"?value:null};if(method&&method!=="value"){let deriveNewField={
type:"window",as:[`imputed_${impute}_value`],ops:[method],fields:[impute],frame,ignorePeers:!1,...groupby?{groupby}:{}},
replaceOriginal={type:"formula",expr:`datum.${impute} === null ? datum.imputed_${impute}_value : datum.${impute}`,as:impute};
return[imputeTransform,deriveNewField,replaceOriginal]}else return[imputeTransform]}},LoessTransformNode=class _LoessTransformNode extends DataFlowNode{transform;clone(){
return new _LoessTransformNode(null,duplicate(this.transform))}constructor(parent,transform){super(parent),this.transform=
transform,this.transform=duplicate(transform);let specifiedAs=this.transform.as??[void 0,void 0];this.transform.as=[specifiedAs[0]??
transform.on,specifiedAs[1]??transform.loess]}dependentFields(){return new Set([this.transform.loess,this.transform.on,...this.
transform.groupby??[]])}producedFields(){return new Set(this.transform.as)}hash(){return`LoessTransform ${hash(this.transform)}`}assemble(){
let{loess,on,...rest}=this.transform;return{type:"loess",x:on,y:loess,...rest}}},LookupNode=class _LookupNode extends DataFlowNode{transform;secondary;clone(){
return new _LookupNode(null,duplicate(this.transform),this.secondary)}constructor(parent,transform,secondary){super(parent),
this.transform=transform,this.secondary=secondary}static make(parent,model,transform,counter){let sources=model.component.
data.sources,{from}=transform,fromOutputNode=null;if(isLookupData(from)){let fromSource=findSource(from.data,sources);fromSource||
(fromSource=new SourceNode(from.data),sources.push(fromSource));let fromOutputName=model.getName(`lookup_${counter}`);fromOutputNode=
new OutputNode(fromSource,fromOutputName,DataSourceType.Lookup,model.component.data.outputNodeRefCounts),model.component.
data.outputNodes[fromOutputName]=fromOutputNode}else if(isLookupSelection(from)){let selName=from.param;transform={as:selName,
...transform};let selCmpt;try{selCmpt=model.getSelectionComponent(varName(selName),selName)}catch{throw new Error(cannotLookupVariableParameter(
selName))}if(fromOutputNode=selCmpt.materialized,!fromOutputNode)throw new Error(noSameUnitLookup(selName))}return new _LookupNode(
parent,transform,fromOutputNode.getSource())}dependentFields(){return new Set([this.transform.lookup])}producedFields(){
return new Set(this.transform.as?array_default(this.transform.as):this.transform.from.fields)}hash(){return`Lookup ${hash(
{transform:this.transform,secondary:this.secondary})}`}assemble(){let foreign;if(this.transform.from.fields)foreign={values:this.
transform.from.fields,...this.transform.as?{as:array_default(this.transform.as)}:{}};else{let asName=this.transform.as;isString(
asName)||(warn(NO_FIELDS_NEEDS_AS),asName="_lookup"),foreign={as:[asName]}}return{type:"lookup",from:this.secondary,key:this.
transform.from.key,fields:[this.transform.lookup],...foreign,...this.transform.default?{default:this.transform.default}:
{}}}},QuantileTransformNode=class _QuantileTransformNode extends DataFlowNode{transform;clone(){return new _QuantileTransformNode(
null,duplicate(this.transform))}constructor(parent,transform){super(parent),this.transform=transform,this.transform=duplicate(
transform);let specifiedAs=this.transform.as??[void 0,void 0];this.transform.as=[specifiedAs[0]??"prob",specifiedAs[1]??
"value"]}dependentFields(){return new Set([this.transform.quantile,...this.transform.groupby??[]])}producedFields(){return new Set(
this.transform.as)}hash(){return`QuantileTransform ${hash(this.transform)}`}assemble(){let{quantile,...rest}=this.transform;
return{type:"quantile",field:quantile,...rest}}},RegressionTransformNode=class _RegressionTransformNode extends DataFlowNode{transform;clone(){
return new _RegressionTransformNode(null,duplicate(this.transform))}constructor(parent,transform){super(parent),this.transform=
transform,this.transform=duplicate(transform);let specifiedAs=this.transform.as??[void 0,void 0];this.transform.as=[specifiedAs[0]??
transform.on,specifiedAs[1]??transform.regression]}dependentFields(){return new Set([this.transform.regression,this.transform.
on,...this.transform.groupby??[]])}producedFields(){return new Set(this.transform.as)}hash(){return`RegressionTransform ${hash(
this.transform)}`}assemble(){let{regression,on,...rest}=this.transform;return{type:"regression",x:on,y:regression,...rest}}},
PivotTransformNode=class _PivotTransformNode extends DataFlowNode{transform;clone(){return new _PivotTransformNode(null,
duplicate(this.transform))}constructor(parent,transform){super(parent),this.transform=transform}addDimensions(fields){this.
transform.groupby=unique((this.transform.groupby??[]).concat(fields),d=>d)}producedFields(){}dependentFields(){return new Set(
[this.transform.pivot,this.transform.value,...this.transform.groupby??[]])}hash(){return`PivotTransform ${hash(this.transform)}`}assemble(){
let{pivot,value,groupby,limit,op}=this.transform;return{type:"pivot",field:pivot,value,...limit!==void 0?{limit}:{},...op!==
void 0?{op}:{},...groupby!==void 0?{groupby}:{}}}},SampleTransformNode=class _SampleTransformNode extends DataFlowNode{transform;clone(){
return new _SampleTransformNode(null,duplicate(this.transform))}constructor(parent,transform){super(parent),this.transform=
transform}dependentFields(){return new Set}producedFields(){return new Set}hash(){return`SampleTransform ${hash(this.transform)}`}assemble(){
return{type:"sample",size:this.transform.sample}}};function makeWalkTree(data){let datasetIndex=0;function walkTree(node,dataSource){
if(node instanceof SourceNode&&!node.isGenerator&&!isUrlData(node.data)&&(data.push(dataSource),dataSource={name:null,source:dataSource.
name,transform:[]}),node instanceof ParseNode&&(node.parent instanceof SourceNode&&!dataSource.source?(dataSource.format=
{...dataSource.format,parse:node.assembleFormatParse()},dataSource.transform.push(...node.assembleTransforms(!0))):dataSource.
transform.push(...node.assembleTransforms())),node instanceof FacetNode){dataSource.name||(dataSource.name=`data_${datasetIndex++}`),
!dataSource.source||dataSource.transform.length>0?(data.push(dataSource),node.data=dataSource.name):node.data=dataSource.
source,data.push(...node.assemble());return}switch((node instanceof GraticuleNode||node instanceof SequenceNode||node instanceof
FilterInvalidNode||node instanceof FilterNode||node instanceof CalculateNode||node instanceof GeoPointNode||node instanceof
AggregateNode||node instanceof LookupNode||node instanceof WindowTransformNode||node instanceof JoinAggregateTransformNode||
node instanceof FoldTransformNode||node instanceof FlattenTransformNode||node instanceof DensityTransformNode||node instanceof
LoessTransformNode||node instanceof QuantileTransformNode||node instanceof RegressionTransformNode||node instanceof IdentifierNode||
node instanceof SampleTransformNode||node instanceof PivotTransformNode||node instanceof ExtentTransformNode)&&dataSource.
transform.push(node.assemble()),(node instanceof BinNode||node instanceof TimeUnitNode||node instanceof ImputeNode||node instanceof
StackNode||node instanceof GeoJSONNode)&&dataSource.transform.push(...node.assemble()),node instanceof OutputNode&&(dataSource.
source&&dataSource.transform.length===0?node.setSource(dataSource.source):node.parent instanceof OutputNode?node.setSource(
dataSource.name):(dataSource.name||(dataSource.name=`data_${datasetIndex++}`),node.setSource(dataSource.name),node.numChildren()===
1&&(data.push(dataSource),dataSource={name:null,source:dataSource.name,transform:[]}))),node.numChildren()){case 0:node instanceof
OutputNode&&(!dataSource.source||dataSource.transform.length>0)&&data.push(dataSource);break;case 1:walkTree(node.children[0],
dataSource);break;default:{dataSource.name||(dataSource.name=`data_${datasetIndex++}`);let source2=dataSource.name;!dataSource.
source||dataSource.transform.length>0?data.push(dataSource):source2=dataSource.source;for(let child of node.children)walkTree(
child,{name:null,source:source2,transform:[]});break}}}return walkTree}function assembleFacetData(root){let data=[],walkTree=makeWalkTree(
data);for(let child of root.children)walkTree(child,{source:root.name,name:null,transform:[]});return data}function assembleRootData(dataComponent,datasets){
let data=[],walkTree=makeWalkTree(data),sourceIndex=0;for(let root of dataComponent.sources){root.hasName()||(root.dataName=
`source_${sourceIndex++}`);let newData=root.assemble();walkTree(root,newData)}for(let d of data)d.transform.length===0&&
delete d.transform;let whereTo=0;for(let[i,d]of data.entries())(d.transform??[]).length===0&&!d.source&&data.splice(whereTo++,
0,data.splice(i,1)[0]);for(let d of data)for(let t of d.transform??[])t.type==="lookup"&&(t.from=dataComponent.outputNodes[t.
from].getSource());for(let d of data)d.name in datasets&&(d.values=datasets[d.name]);return data}function getHeaderType(orient2){
return orient2==="top"||orient2==="left"||isSignalRef(orient2)?"header":"footer"}function parseFacetHeaders(model){for(let channel of FACET_CHANNELS)
parseFacetHeader(model,channel);mergeChildAxis(model,"x"),mergeChildAxis(model,"y")}function parseFacetHeader(model,channel){
let{facet,config,child,component}=model;if(model.channelHasField(channel)){let fieldDef=facet[channel],titleConfig=getHeaderProperty(
"title",null,config,channel),title$1=title(fieldDef,config,{allowDisabling:!0,includeDefault:titleConfig===void 0||!!titleConfig});
child.component.layoutHeaders[channel].title&&(title$1=isArray(title$1)?title$1.join(", "):title$1,title$1+=` / ${child.
component.layoutHeaders[channel].title}`,child.component.layoutHeaders[channel].title=null);let labelOrient=getHeaderProperty(
"labelOrient",fieldDef.header,config,channel),labels2=fieldDef.header!==null?getFirstDefined(fieldDef.header?.labels,config.
header.labels,!0):!1,headerType=contains(["bottom","right"],labelOrient)?"footer":"header";component.layoutHeaders[channel]=
{title:fieldDef.header!==null?title$1:null,facetFieldDef:fieldDef,[headerType]:channel==="facet"?[]:[makeHeaderComponent(
model,channel,labels2)]}}}function makeHeaderComponent(model,channel,labels2){let sizeType=channel==="row"?"height":"wid\
th";return{labels:labels2,sizeSignal:model.child.component.layoutSize.get(sizeType)?model.child.getSizeSignalRef(sizeType):
void 0,axes:[]}}function mergeChildAxis(model,channel){let{child}=model;if(child.component.axes[channel]){let{layoutHeaders,
resolve}=model.component;if(resolve.axis[channel]=parseGuideResolve(resolve,channel),resolve.axis[channel]==="shared"){let headerChannel=channel===
"x"?"column":"row",layoutHeader=layoutHeaders[headerChannel];for(let axisComponent of child.component.axes[channel]){let headerType=getHeaderType(
axisComponent.get("orient"));layoutHeader[headerType]??=[makeHeaderComponent(model,headerChannel,!1)];let mainAxis=assembleAxis(
axisComponent,"main",model.config,{header:!0});mainAxis&&layoutHeader[headerType][0].axes.push(mainAxis),axisComponent.mainExtracted=
!0}}}}function parseLayerLayoutSize(model){parseChildrenLayoutSize(model),parseNonUnitLayoutSizeForChannel(model,"width"),
parseNonUnitLayoutSizeForChannel(model,"height")}function parseConcatLayoutSize(model){parseChildrenLayoutSize(model);let widthType=model.
layout.columns===1?"width":"childWidth",heightType=model.layout.columns===void 0?"height":"childHeight";parseNonUnitLayoutSizeForChannel(
model,widthType),parseNonUnitLayoutSizeForChannel(model,heightType)}function parseChildrenLayoutSize(model){for(let child of model.
children)child.parseLayoutSize()}function parseNonUnitLayoutSizeForChannel(model,layoutSizeType){let sizeType=getSizeTypeFromLayoutSizeType(
layoutSizeType),channel=getPositionScaleChannel(sizeType),resolve=model.component.resolve,layoutSizeCmpt=model.component.
layoutSize,mergedSize;for(let child of model.children){let childSize=child.component.layoutSize.getWithExplicit(sizeType),
scaleResolve=resolve.scale[channel]??defaultScaleResolve(channel,model);if(scaleResolve==="independent"&&childSize.value===
"step"){mergedSize=void 0;break}if(mergedSize){if(scaleResolve==="independent"&&mergedSize.value!==childSize.value){mergedSize=
void 0;break}mergedSize=mergeValuesWithExplicit(mergedSize,childSize,sizeType,"")}else mergedSize=childSize}if(mergedSize){
for(let child of model.children)model.renameSignal(child.getName(sizeType),model.getName(layoutSizeType)),child.component.
layoutSize.set(sizeType,"merged",!1);layoutSizeCmpt.setWithExplicit(layoutSizeType,mergedSize)}else layoutSizeCmpt.setWithExplicit(
layoutSizeType,{explicit:!1,value:void 0})}function parseUnitLayoutSize(model){let{size,component}=model;for(let channel of POSITION_SCALE_CHANNELS){
let sizeType=getSizeChannel(channel);if(size[sizeType]!=null&&size[sizeType]!=null){let specifiedSize=size[sizeType];component.
layoutSize.set(sizeType,isStep(specifiedSize)?"step":specifiedSize,!0)}else{let defaultSize=defaultUnitSize(model,sizeType);
component.layoutSize.set(sizeType,defaultSize,!1)}}}function defaultUnitSize(model,sizeType){let channel=sizeType==="wid\
th"?"x":"y",config=model.config,scaleComponent=model.getScaleComponent(channel);if(scaleComponent){let scaleType2=scaleComponent.
get("type"),range2=scaleComponent.get("range");if(hasDiscreteDomain(scaleType2)){let size=getViewConfigDiscreteSize(config.
view,sizeType);return isVgRangeStep(range2)||isStep(size)?"step":size}else return getViewConfigContinuousSize(config.view,
sizeType)}else{if(model.hasProjection||model.mark==="arc")return getViewConfigContinuousSize(config.view,sizeType);{let size=getViewConfigDiscreteSize(
config.view,sizeType);return isStep(size)?size.step:size}}}function facetSortFieldName(fieldDef,sort,opt){return vgField(
sort,{suffix:`by_${vgField(fieldDef)}`,...opt})}var FacetModel=class _FacetModel extends ModelWithField{facet;child;children;constructor(spec,parent,parentGivenName,config){
super(spec,"facet",parent,parentGivenName,config,spec.resolve),this.child=buildModel(spec.spec,this,this.getName("child"),
void 0,config),this.children=[this.child],this.facet=this.initFacet(spec.facet)}initFacet(facet){if(!isFacetMapping(facet))
return{facet:this.initFacetFieldDef(facet,"facet")};let channels=keys(facet),normalizedFacet={};for(let channel of channels){
if(![ROW,COLUMN].includes(channel)){warn(incompatibleChannel(channel,"facet"));break}let fieldDef=facet[channel];if(fieldDef.
field===void 0){warn(emptyFieldDef(fieldDef,channel));break}normalizedFacet[channel]=this.initFacetFieldDef(fieldDef,channel)}
return normalizedFacet}initFacetFieldDef(fieldDef,channel){let facetFieldDef=initFieldDef(fieldDef,channel);return facetFieldDef.
header?facetFieldDef.header=replaceExprRef(facetFieldDef.header):facetFieldDef.header===null&&(facetFieldDef.header=null),
facetFieldDef}channelHasField(channel){return hasProperty(this.facet,channel)}fieldDef(channel){return this.facet[channel]}parseData(){
this.component.data=parseData(this),this.child.parseData()}parseLayoutSize(){parseChildrenLayoutSize(this)}parseSelections(){
this.child.parseSelections(),this.component.selection=this.child.component.selection,vals(this.component.selection).some(
selCmpt=>isTimerSelection(selCmpt))&&error2(MULTI_VIEW_ANIMATION_UNSUPPORTED)}parseMarkGroup(){this.child.parseMarkGroup()}parseAxesAndHeaders(){
this.child.parseAxesAndHeaders(),parseFacetHeaders(this)}assembleSelectionTopLevelSignals(signals){return this.child.assembleSelectionTopLevelSignals(
signals)}assembleSignals(){return this.child.assembleSignals(),[]}assembleSelectionData(data){return this.child.assembleSelectionData(
data)}getHeaderLayoutMixins(){let layoutMixins={};for(let channel of FACET_CHANNELS)for(let headerType of HEADER_TYPES){
let layoutHeaderComponent=this.component.layoutHeaders[channel],headerComponent=layoutHeaderComponent[headerType],{facetFieldDef}=layoutHeaderComponent;
if(facetFieldDef){let titleOrient=getHeaderProperty("titleOrient",facetFieldDef.header,this.config,channel);if(["right",
"bottom"].includes(titleOrient)){let headerChannel=getHeaderChannel(channel,titleOrient);layoutMixins.titleAnchor??={},layoutMixins.
titleAnchor[headerChannel]="end"}}if(headerComponent?.[0]){let sizeType=channel==="row"?"height":"width",bandType=headerType===
"header"?"headerBand":"footerBand";channel!=="facet"&&!this.child.component.layoutSize.get(sizeType)&&(layoutMixins[bandType]??=
{},layoutMixins[bandType][channel]=.5),layoutHeaderComponent.title&&(layoutMixins.offset??={},layoutMixins.offset[channel===
"row"?"rowTitle":"columnTitle"]=10)}}return layoutMixins}assembleDefaultLayout(){let{column,row}=this.facet,columns=column?
this.columnDistinctSignal():row?1:void 0,align2="all";return(!row&&this.component.resolve.scale.x==="independent"||!column&&
this.component.resolve.scale.y==="independent")&&(align2="none"),{...this.getHeaderLayoutMixins(),...columns?{columns}:{},
bounds:"full",align:align2}}assembleLayoutSignals(){return this.child.assembleLayoutSignals()}columnDistinctSignal(){if(!(this.
parent&&this.parent instanceof _FacetModel))return{signal:`length(data('${this.getName("column_domain")}'))`}}assembleGroupStyle(){}assembleGroup(signals){
return this.parent&&this.parent instanceof _FacetModel?{...this.channelHasField("column")?{encode:{update:{columns:{field:vgField(
this.facet.column,{prefix:"distinct"})}}}}:{},...super.assembleGroup(signals)}:super.assembleGroup(signals)}getCardinalityAggregateForChild(){
let fields=[],ops=[],as=[];if(this.child instanceof _FacetModel){if(this.child.channelHasField("column")){let field=vgField(
this.child.facet.column);fields.push(field),ops.push("distinct"),as.push(`distinct_${field}`)}}else for(let channel of POSITION_SCALE_CHANNELS){
let childScaleComponent=this.child.component.scales[channel];if(childScaleComponent&&!childScaleComponent.merged){let type2=childScaleComponent.
get("type"),range2=childScaleComponent.get("range");if(hasDiscreteDomain(type2)&&isVgRangeStep(range2)){let domain2=assembleDomain(
this.child,channel),field=getFieldFromDomain(domain2);field?(fields.push(field),ops.push("distinct"),as.push(`distinct_${field}`)):
warn(unknownField(channel))}}}return{fields,ops,as}}assembleFacet(){let{name,data}=this.component.data.facetRoot,{row,column}=this.
facet,{fields,ops,as}=this.getCardinalityAggregateForChild(),groupby=[];for(let channel of FACET_CHANNELS){let fieldDef=this.
facet[channel];if(fieldDef){groupby.push(vgField(fieldDef));let{bin,sort}=fieldDef;if(isBinning(bin)&&groupby.push(vgField(
fieldDef,{binSuffix:"end"})),isSortField(sort)){let{field,op=DEFAULT_SORT_OP}=sort,outputName=facetSortFieldName(fieldDef,
sort);row&&column?(fields.push(outputName),ops.push("max"),as.push(outputName)):(fields.push(field),ops.push(op),as.push(
outputName))}else if(isArray(sort)){let outputName=sortArrayIndexField(fieldDef,channel);fields.push(outputName),ops.push(
"max"),as.push(outputName)}}}let cross=!!row&&!!column;return{name,data,groupby,...cross||fields.length>0?{aggregate:{...cross?
{cross}:{},...fields.length?{fields,ops,as}:{}}}:{}}}facetSortFields(channel){let{facet}=this,fieldDef=facet[channel];return fieldDef?
isSortField(fieldDef.sort)?[facetSortFieldName(fieldDef,fieldDef.sort,{expr:"datum"})]:isArray(fieldDef.sort)?[sortArrayIndexField(
fieldDef,channel,{expr:"datum"})]:[vgField(fieldDef,{expr:"datum"})]:[]}facetSortOrder(channel){let{facet}=this,fieldDef=facet[channel];
if(fieldDef){let{sort}=fieldDef;return[(isSortField(sort)?sort.order:!isArray(sort)&&sort)||"ascending"]}return[]}assembleLabelTitle(){
let{facet,config}=this;if(facet.facet)return assembleLabelTitle(facet.facet,"facet",config);let ORTHOGONAL_ORIENT={row:[
"top","bottom"],column:["left","right"]};for(let channel of HEADER_CHANNELS)if(facet[channel]){let labelOrient=getHeaderProperty(
"labelOrient",facet[channel]?.header,config,channel);if(ORTHOGONAL_ORIENT[channel].includes(labelOrient))return assembleLabelTitle(
facet[channel],channel,config)}}assembleMarks(){let{child}=this,facetRoot=this.component.data.facetRoot,data=assembleFacetData(
facetRoot),encodeEntry2=child.assembleGroupEncodeEntry(!1),title2=this.assembleLabelTitle()||child.assembleTitle(),style=child.
assembleGroupStyle();return[{name:this.getName("cell"),type:"group",...title2?{title:title2}:{},...style?{style}:{},from:{
facet:this.assembleFacet()},sort:{field:FACET_CHANNELS.map(c=>this.facetSortFields(c)).flat(),order:FACET_CHANNELS.map(c=>this.
facetSortOrder(c)).flat()},...data.length>0?{data}:{},...encodeEntry2?{encode:{update:encodeEntry2}}:{},...child.assembleGroup(
assembleFacetSignals(this,[]))}]}getMapping(){return this.facet}};function makeJoinAggregateFromFacet(parent,facet){let{
row,column}=facet;if(row&&column){let newParent=null;for(let fieldDef of[row,column])if(isSortField(fieldDef.sort)){let{
field,op=DEFAULT_SORT_OP}=fieldDef.sort;parent=newParent=new JoinAggregateTransformNode(parent,{joinaggregate:[{op,field,
as:facetSortFieldName(fieldDef,fieldDef.sort,{forAs:!0})}],groupby:[vgField(fieldDef)]})}return newParent}return null}function findSource(data,sources){
for(let other of sources){let otherData=other.data;if(data.name&&other.hasName()&&data.name!==other.dataName)continue;let formatMesh=data.
format?.mesh,otherFeature=otherData.format?.feature;if(formatMesh&&otherFeature)continue;let formatFeature=data.format?.
feature;if((formatFeature||otherFeature)&&formatFeature!==otherFeature)continue;let otherMesh=otherData.format?.mesh;if(!((formatMesh||
otherMesh)&&formatMesh!==otherMesh)){if(isInlineData(data)&&isInlineData(otherData)){if(deepEqual(data.values,otherData.
values))return other}else if(isUrlData(data)&&isUrlData(otherData)){if(data.url===otherData.url)return other}else if(isNamedData(
data)&&data.name===other.dataName)return other}}return null}function parseRoot(model,sources){if(model.data||!model.parent){
if(model.data===null){let source2=new SourceNode({values:[]});return sources.push(source2),source2}let existingSource=findSource(
model.data,sources);if(existingSource)return isGenerator(model.data)||(existingSource.data.format=mergeDeep({},model.data.
format,existingSource.data.format)),!existingSource.hasName()&&model.data.name&&(existingSource.dataName=model.data.name),
existingSource;{let source2=new SourceNode(model.data);return sources.push(source2),source2}}else return model.parent.component.
data.facetRoot?model.parent.component.data.facetRoot:model.parent.component.data.main}function parseTransformArray(head,model,ancestorParse){
let lookupCounter=0;for(let t of model.transforms){let derivedType,transformNode;if(isCalculate(t))transformNode=head=new CalculateNode(
head,t),derivedType="derived";else if(isFilter(t)){let implicit=getImplicitFromFilterTransform(t);transformNode=head=ParseNode.
makeWithAncestors(head,{},implicit,ancestorParse)??head,head=new FilterNode(head,model,t.filter)}else if(isBin(t))transformNode=
head=BinNode.makeFromTransform(head,t,model),derivedType="number";else if(isTimeUnit(t))derivedType="date",ancestorParse.
getWithExplicit(t.field).value===void 0&&(head=new ParseNode(head,{[t.field]:derivedType}),ancestorParse.set(t.field,derivedType,
!1)),transformNode=head=TimeUnitNode.makeFromTransform(head,t);else if(isAggregate(t))transformNode=head=AggregateNode.makeFromTransform(
head,t),derivedType="number",requiresSelectionId(model)&&(head=new IdentifierNode(head));else if(isLookup(t))transformNode=
head=LookupNode.make(head,model,t,lookupCounter++),derivedType="derived";else if(isWindow(t))transformNode=head=new WindowTransformNode(
head,t),derivedType="number";else if(isJoinAggregate(t))transformNode=head=new JoinAggregateTransformNode(head,t),derivedType=
"number";else if(isStack(t))transformNode=head=StackNode.makeFromTransform(head,t),derivedType="derived";else if(isFold(
t))transformNode=head=new FoldTransformNode(head,t),derivedType="derived";else if(isExtent(t))transformNode=head=new ExtentTransformNode(
head,t),derivedType="derived";else if(isFlatten(t))transformNode=head=new FlattenTransformNode(head,t),derivedType="deri\
ved";else if(isPivot(t))transformNode=head=new PivotTransformNode(head,t),derivedType="derived";else if(isSample(t))head=
new SampleTransformNode(head,t);else if(isImpute(t))transformNode=head=ImputeNode.makeFromTransform(head,t),derivedType=
"derived";else if(isDensity(t))transformNode=head=new DensityTransformNode(head,t),derivedType="derived";else if(isQuantile(
t))transformNode=head=new QuantileTransformNode(head,t),derivedType="derived";else if(isRegression(t))transformNode=head=
new RegressionTransformNode(head,t),derivedType="derived";else if(isLoess(t))transformNode=head=new LoessTransformNode(head,
t),derivedType="derived";else{warn(invalidTransformIgnored(t));continue}if(transformNode&&derivedType!==void 0)for(let field of transformNode.
producedFields()??[])ancestorParse.set(field,derivedType,!1)}return head}function parseData(model){let head=parseRoot(model,
model.component.data.sources),{outputNodes,outputNodeRefCounts}=model.component.data,data=model.data,ancestorParse=!(data&&
(isGenerator(data)||isUrlData(data)||isInlineData(data)))&&model.parent?model.parent.component.data.ancestorParse.clone():
new AncestorParse;isGenerator(data)?(isSequenceGenerator(data)?head=new SequenceNode(head,data.sequence):isGraticuleGenerator(
data)&&(head=new GraticuleNode(head,data.graticule)),ancestorParse.parseNothing=!0):data?.format?.parse===null&&(ancestorParse.
parseNothing=!0),head=ParseNode.makeExplicit(head,model,ancestorParse)??head,head=new IdentifierNode(head);let parentIsLayer=model.
parent&&isLayerModel(model.parent);(isUnitModel(model)||isFacetModel(model))&&parentIsLayer&&(head=BinNode.makeFromEncoding(
head,model)??head),model.transforms.length>0&&(head=parseTransformArray(head,model,ancestorParse));let implicitSelection=getImplicitFromSelection(
model),implicitEncoding=getImplicitFromEncoding(model);head=ParseNode.makeWithAncestors(head,{},{...implicitSelection,...implicitEncoding},
ancestorParse)??head,isUnitModel(model)&&(head=GeoJSONNode.parseAll(head,model),head=GeoPointNode.parseAll(head,model)),
(isUnitModel(model)||isFacetModel(model))&&(parentIsLayer||(head=BinNode.makeFromEncoding(head,model)??head),head=TimeUnitNode.
makeFromEncoding(head,model)??head,head=CalculateNode.parseAllForSortIndex(head,model));let raw=head=makeOutputNode(DataSourceType.
Raw,model,head);if(isUnitModel(model)){let agg=AggregateNode.makeFromEncoding(head,model);agg&&(head=agg,requiresSelectionId(
model)&&(head=new IdentifierNode(head))),head=ImputeNode.makeFromEncoding(head,model)??head,head=StackNode.makeFromEncoding(
head,model)??head}let preFilterInvalid,dataSourcesForHandlingInvalidValues;if(isUnitModel(model)){let{markDef,mark,config}=model,
invalid=getMarkPropOrConfig("invalid",markDef,config),{marks,scales}=dataSourcesForHandlingInvalidValues=getDataSourcesForHandlingInvalidValues(
{invalid,isPath:isPathMark(mark)});marks!==scales&&scales==="include-invalid-values"&&(preFilterInvalid=head=makeOutputNode(
DataSourceType.PreFilterInvalid,model,head)),marks==="exclude-invalid-values"&&(head=FilterInvalidNode.make(head,model,dataSourcesForHandlingInvalidValues)??
head)}let main2=head=makeOutputNode(DataSourceType.Main,model,head),postFilterInvalid;if(isUnitModel(model)&&dataSourcesForHandlingInvalidValues){
let{marks,scales}=dataSourcesForHandlingInvalidValues;marks==="include-invalid-values"&&scales==="exclude-invalid-values"&&
(head=FilterInvalidNode.make(head,model,dataSourcesForHandlingInvalidValues)??head,postFilterInvalid=head=makeOutputNode(
DataSourceType.PostFilterInvalid,model,head))}isUnitModel(model)&&materializeSelections(model,main2);let facetRoot=null;
if(isFacetModel(model)){let facetName=model.getName("facet");head=makeJoinAggregateFromFacet(head,model.facet)??head,facetRoot=
new FacetNode(head,model,facetName,main2.getSource()),outputNodes[facetName]=facetRoot}return{...model.component.data,outputNodes,
outputNodeRefCounts,raw,main:main2,facetRoot,ancestorParse,preFilterInvalid,postFilterInvalid}}function makeOutputNode(dataSourceType,model,head){
let{outputNodes,outputNodeRefCounts}=model.component.data,name=model.getDataName(dataSourceType),node=new OutputNode(head,
name,dataSourceType,outputNodeRefCounts);return outputNodes[name]=node,node}var ConcatModel=class extends Model{children;constructor(spec,parent,parentGivenName,config){
super(spec,"concat",parent,parentGivenName,config,spec.resolve),(spec.resolve?.axis?.x==="shared"||spec.resolve?.axis?.y===
"shared")&&warn(CONCAT_CANNOT_SHARE_AXIS),this.children=this.getChildren(spec).map((child,i)=>buildModel(child,this,this.
getName(`concat_${i}`),void 0,config))}parseData(){this.component.data=parseData(this);for(let child of this.children)child.
parseData()}parseSelections(){this.component.selection={};for(let child of this.children){child.parseSelections();for(let key of keys(
child.component.selection))this.component.selection[key]=child.component.selection[key]}vals(this.component.selection).some(
selCmpt=>isTimerSelection(selCmpt))&&error2(MULTI_VIEW_ANIMATION_UNSUPPORTED)}parseMarkGroup(){for(let child of this.children)
child.parseMarkGroup()}parseAxesAndHeaders(){for(let child of this.children)child.parseAxesAndHeaders()}getChildren(spec){
return isVConcatSpec(spec)?spec.vconcat:isHConcatSpec(spec)?spec.hconcat:spec.concat}parseLayoutSize(){parseConcatLayoutSize(
this)}parseAxisGroup(){return null}assembleSelectionTopLevelSignals(signals){return this.children.reduce((sg,child)=>child.
assembleSelectionTopLevelSignals(sg),signals)}assembleSignals(){return this.children.forEach(child=>child.assembleSignals()),
[]}assembleLayoutSignals(){let layoutSignals=assembleLayoutSignals(this);for(let child of this.children)layoutSignals.push(
...child.assembleLayoutSignals());return layoutSignals}assembleSelectionData(data){return this.children.reduce((db,child)=>child.
assembleSelectionData(db),data)}assembleMarks(){return this.children.map(child=>{let title2=child.assembleTitle(),style=child.
assembleGroupStyle(),encodeEntry2=child.assembleGroupEncodeEntry(!1);return{type:"group",name:child.getName("group"),...title2?
{title:title2}:{},...style?{style}:{},...encodeEntry2?{encode:{update:encodeEntry2}}:{},...child.assembleGroup()}})}assembleGroupStyle(){}assembleDefaultLayout(){
let columns=this.layout.columns;return{...columns!=null?{columns}:{},bounds:"full",align:"each"}}};function isFalseOrNull(v){
return v===!1||v===null}var AXIS_COMPONENT_PROPERTIES_INDEX={disable:1,gridScale:1,scale:1,...COMMON_AXIS_PROPERTIES_INDEX,
labelExpr:1,encode:1},AXIS_COMPONENT_PROPERTIES=keys(AXIS_COMPONENT_PROPERTIES_INDEX),AxisComponent=class _AxisComponent extends Split{explicit;implicit;mainExtracted;constructor(explicit={},implicit={},mainExtracted=!1){
super(),this.explicit=explicit,this.implicit=implicit,this.mainExtracted=mainExtracted}clone(){return new _AxisComponent(
duplicate(this.explicit),duplicate(this.implicit),this.mainExtracted)}hasAxisPart(part){return part==="axis"?!0:part==="\
grid"||part==="title"?!!this.get(part):!isFalseOrNull(this.get(part))}hasOrientSignalRef(){return isSignalRef(this.explicit.
orient)}};function labels(model,channel,specifiedLabelsSpec){let{encoding,config}=model,fieldOrDatumDef=getFieldOrDatumDef(
encoding[channel])??getFieldOrDatumDef(encoding[getSecondaryRangeChannel(channel)]),axis=model.axis(channel)||{},{format,
formatType}=axis;if(isCustomFormatType(formatType))return{text:formatCustomType({fieldOrDatumDef,field:"datum.value",format,
formatType,config}),...specifiedLabelsSpec};if(format===void 0&&formatType===void 0&&config.customFormatTypes){if(channelDefType(
fieldOrDatumDef)==="quantitative"){if(isPositionFieldOrDatumDef(fieldOrDatumDef)&&fieldOrDatumDef.stack==="normalize"&&config.
normalizedNumberFormatType)return{text:formatCustomType({fieldOrDatumDef,field:"datum.value",format:config.normalizedNumberFormat,
formatType:config.normalizedNumberFormatType,config}),...specifiedLabelsSpec};if(config.numberFormatType)return{text:formatCustomType(
{fieldOrDatumDef,field:"datum.value",format:config.numberFormat,formatType:config.numberFormatType,config}),...specifiedLabelsSpec}}
if(channelDefType(fieldOrDatumDef)==="temporal"&&config.timeFormatType&&isFieldDef(fieldOrDatumDef)&&!fieldOrDatumDef.timeUnit)
return{text:formatCustomType({fieldOrDatumDef,field:"datum.value",format:config.timeFormat,formatType:config.timeFormatType,
config}),...specifiedLabelsSpec}}return specifiedLabelsSpec}function parseUnitAxes(model){return POSITION_SCALE_CHANNELS.
reduce((axis,channel)=>(model.component.scales[channel]&&(axis[channel]=[parseAxis(channel,model)]),axis),{})}var OPPOSITE_ORIENT={
bottom:"top",top:"bottom",left:"right",right:"left"};function parseLayerAxes(model){let{axes,resolve}=model.component,axisCount={
top:0,bottom:0,right:0,left:0};for(let child of model.children){child.parseAxesAndHeaders();for(let channel of keys(child.
component.axes))resolve.axis[channel]=parseGuideResolve(model.component.resolve,channel),resolve.axis[channel]==="shared"&&
(axes[channel]=mergeAxisComponents(axes[channel],child.component.axes[channel]),axes[channel]||(resolve.axis[channel]="i\
ndependent",delete axes[channel]))}for(let channel of POSITION_SCALE_CHANNELS){for(let child of model.children)if(child.
component.axes[channel]){if(resolve.axis[channel]==="independent"){axes[channel]=(axes[channel]??[]).concat(child.component.
axes[channel]);for(let axisComponent of child.component.axes[channel]){let{value:orient2,explicit}=axisComponent.getWithExplicit(
"orient");if(!isSignalRef(orient2)){if(axisCount[orient2]>0&&!explicit){let oppositeOrient=OPPOSITE_ORIENT[orient2];axisCount[orient2]>
axisCount[oppositeOrient]&&axisComponent.set("orient",oppositeOrient,!1)}axisCount[orient2]++}}}delete child.component.axes[channel]}
if(resolve.axis[channel]==="independent"&&axes[channel]&&axes[channel].length>1)for(let[index2,axisCmpt]of(axes[channel]||
[]).entries())index2>0&&axisCmpt.get("grid")&&!axisCmpt.explicit.grid&&(axisCmpt.implicit.grid=!1)}}function mergeAxisComponents(mergedAxisCmpts,childAxisCmpts){
if(mergedAxisCmpts){if(mergedAxisCmpts.length!==childAxisCmpts.length)return;let length2=mergedAxisCmpts.length;for(let i=0;i<
length2;i++){let merged=mergedAxisCmpts[i],child=childAxisCmpts[i];if(!!merged!=!!child)return;if(merged&&child){let mergedOrient=merged.
getWithExplicit("orient"),childOrient=child.getWithExplicit("orient");if(mergedOrient.explicit&&childOrient.explicit&&mergedOrient.
value!==childOrient.value)return;mergedAxisCmpts[i]=mergeAxisComponent(merged,child)}}}else return childAxisCmpts.map(axisComponent=>axisComponent.
clone());return mergedAxisCmpts}function mergeAxisComponent(merged,child){for(let prop of AXIS_COMPONENT_PROPERTIES){let mergedValueWithExplicit=mergeValuesWithExplicit(
merged.getWithExplicit(prop),child.getWithExplicit(prop),prop,"axis",(v1,v2)=>{switch(prop){case"title":return mergeTitleComponent(
v1,v2);case"gridScale":return{explicit:v1.explicit,value:getFirstDefined(v1.value,v2.value)}}return defaultTieBreaker(v1,
v2,prop,"axis")});merged.setWithExplicit(prop,mergedValueWithExplicit)}return merged}function isExplicit(value,property,axis,model,channel){
if(property==="disable")return axis!==void 0;switch(axis=axis||{},property){case"titleAngle":case"labelAngle":return value===
(isSignalRef(axis.labelAngle)?axis.labelAngle:normalizeAngle(axis.labelAngle));case"values":return!!axis.values;case"enc\
ode":return!!axis.encoding||!!axis.labelAngle;case"title":if(value===getFieldDefTitle(model,channel))return!0}return value===
axis[property]}var propsToAlwaysIncludeConfig=new Set(["grid","translate","format","formatType","orient","labelExpr","ti\
ckCount","position","tickMinStep"]);function parseAxis(channel,model){let axis=model.axis(channel),axisComponent=new AxisComponent,
fieldOrDatumDef=getFieldOrDatumDef(model.encoding[channel]),{mark,config}=model,orient2=axis?.orient||config[channel==="\
x"?"axisX":"axisY"]?.orient||config.axis?.orient||defaultOrient(channel),scaleType2=model.getScaleComponent(channel).get(
"type"),axisConfigs=getAxisConfigs(channel,scaleType2,orient2,model.config),disable=axis!==void 0?!axis:getAxisConfig("d\
isable",config.style,axis?.style,axisConfigs).configValue;if(axisComponent.set("disable",disable,axis!==void 0),disable)
return axisComponent;axis=axis||{};let labelAngle=getLabelAngle(fieldOrDatumDef,axis,channel,config.style,axisConfigs),formatType=guideFormatType(
axis.formatType,fieldOrDatumDef,scaleType2),format=guideFormat(fieldOrDatumDef,fieldOrDatumDef.type,axis.format,axis.formatType,
config,!0),ruleParams={fieldOrDatumDef,axis,channel,model,scaleType:scaleType2,orient:orient2,labelAngle,format,formatType,
mark,config};for(let property of AXIS_COMPONENT_PROPERTIES){let value=property in axisRules?axisRules[property](ruleParams):
isAxisProperty(property)?axis[property]:void 0,hasValue=value!==void 0,explicit=isExplicit(value,property,axis,model,channel);
if(hasValue&&explicit)axisComponent.set(property,value,explicit);else{let{configValue=void 0,configFrom=void 0}=isAxisProperty(
property)&&property!=="values"?getAxisConfig(property,config.style,axis.style,axisConfigs):{},hasConfigValue=configValue!==
void 0;hasValue&&!hasConfigValue?axisComponent.set(property,value,explicit):(configFrom!=="vgAxisConfig"||propsToAlwaysIncludeConfig.
has(property)&&hasConfigValue||isConditionalAxisValue(configValue)||isSignalRef(configValue))&&axisComponent.set(property,
configValue,!1)}}let axisEncoding=axis.encoding??{},axisEncode=AXIS_PARTS.reduce((e,part)=>{if(!axisComponent.hasAxisPart(
part))return e;let axisEncodingPart=guideEncodeEntry(axisEncoding[part]??{},model),value=part==="labels"?labels(model,channel,
axisEncodingPart):axisEncodingPart;return value!==void 0&&!isEmpty(value)&&(e[part]={update:value}),e},{});return isEmpty(
axisEncode)||axisComponent.set("encode",axisEncode,!!axis.encoding||axis.labelAngle!==void 0),axisComponent}function initLayoutSize({
encoding,size}){for(let channel of POSITION_SCALE_CHANNELS){let sizeType=getSizeChannel(channel);isStep(size[sizeType])&&
isContinuousFieldOrDatumDef(encoding[channel])&&(delete size[sizeType],warn(stepDropped(sizeType)))}return size}var arc={
vgMark:"arc",encodeEntry:model=>({...baseEncodeEntry(model,{align:"ignore",baseline:"ignore",color:"include",size:"ignor\
e",orient:"ignore",theta:"ignore"}),...pointPosition("x",model,{defaultPos:"mid"}),...pointPosition("y",model,{defaultPos:"\
mid"}),...rectPosition(model,"radius"),...rectPosition(model,"theta")})},area={vgMark:"area",encodeEntry:model=>({...baseEncodeEntry(
model,{align:"ignore",baseline:"ignore",color:"include",orient:"include",size:"ignore",theta:"ignore"}),...pointOrRangePosition(
"x",model,{defaultPos:"zeroOrMin",defaultPos2:"zeroOrMin",range:model.markDef.orient==="horizontal"}),...pointOrRangePosition(
"y",model,{defaultPos:"zeroOrMin",defaultPos2:"zeroOrMin",range:model.markDef.orient==="vertical"}),...defined(model)})},
bar={vgMark:"rect",encodeEntry:model=>({...baseEncodeEntry(model,{align:"ignore",baseline:"ignore",color:"include",orient:"\
ignore",size:"ignore",theta:"ignore"}),...rectPosition(model,"x"),...rectPosition(model,"y")})},geoshape={vgMark:"shape",
encodeEntry:model=>({...baseEncodeEntry(model,{align:"ignore",baseline:"ignore",color:"include",size:"ignore",orient:"ig\
nore",theta:"ignore"})}),postEncodingTransform:model=>{let{encoding}=model,shapeDef=encoding.shape;return[{type:"geoshap\
e",projection:model.projectionName(),...shapeDef&&isFieldDef(shapeDef)&&shapeDef.type===GEOJSON?{field:vgField(shapeDef,
{expr:"datum"})}:{}}]}},image={vgMark:"image",encodeEntry:model=>({...baseEncodeEntry(model,{align:"ignore",baseline:"ig\
nore",color:"ignore",orient:"ignore",size:"ignore",theta:"ignore"}),...rectPosition(model,"x"),...rectPosition(model,"y"),
...text$1(model,"url")})},line={vgMark:"line",encodeEntry:model=>({...baseEncodeEntry(model,{align:"ignore",baseline:"ig\
nore",color:"include",size:"ignore",orient:"ignore",theta:"ignore"}),...pointPosition("x",model,{defaultPos:"mid"}),...pointPosition(
"y",model,{defaultPos:"mid"}),...nonPosition("size",model,{vgChannel:"strokeWidth"}),...defined(model)})},trail={vgMark:"\
trail",encodeEntry:model=>({...baseEncodeEntry(model,{align:"ignore",baseline:"ignore",color:"include",size:"include",orient:"\
ignore",theta:"ignore"}),...pointPosition("x",model,{defaultPos:"mid"}),...pointPosition("y",model,{defaultPos:"mid"}),...nonPosition(
"size",model),...defined(model)})};function encodeEntry(model,fixedShape){let{config}=model;return{...baseEncodeEntry(model,
{align:"ignore",baseline:"ignore",color:"include",size:"include",orient:"ignore",theta:"ignore"}),...pointPosition("x",model,
{defaultPos:"mid"}),...pointPosition("y",model,{defaultPos:"mid"}),...nonPosition("size",model),...nonPosition("angle",model),
...shapeMixins(model,config,fixedShape)}}function shapeMixins(model,config,fixedShape){return fixedShape?{shape:{value:fixedShape}}:
nonPosition("shape",model)}var point={vgMark:"symbol",encodeEntry:model=>encodeEntry(model)},circle={vgMark:"symbol",encodeEntry:model=>encodeEntry(
model,"circle")},square={vgMark:"symbol",encodeEntry:model=>encodeEntry(model,"square")},rect={vgMark:"rect",encodeEntry:model=>({
...baseEncodeEntry(model,{align:"ignore",baseline:"ignore",color:"include",orient:"ignore",size:"ignore",theta:"ignore"}),
...rectPosition(model,"x"),...rectPosition(model,"y")})},rule={vgMark:"rule",encodeEntry:model=>{let{markDef}=model,orient2=markDef.
orient;return!model.encoding.x&&!model.encoding.y&&!model.encoding.latitude&&!model.encoding.longitude?{}:{...baseEncodeEntry(
model,{align:"ignore",baseline:"ignore",color:"include",orient:"ignore",size:"ignore",theta:"ignore"}),...pointOrRangePosition(
"x",model,{defaultPos:orient2==="horizontal"?"zeroOrMax":"mid",defaultPos2:"zeroOrMin",range:orient2!=="vertical"}),...pointOrRangePosition(
"y",model,{defaultPos:orient2==="vertical"?"zeroOrMax":"mid",defaultPos2:"zeroOrMin",range:orient2!=="horizontal"}),...nonPosition(
"size",model,{vgChannel:"strokeWidth"})}}},text={vgMark:"text",encodeEntry:model=>{let{config,encoding}=model;return{...baseEncodeEntry(
model,{align:"include",baseline:"include",color:"include",size:"ignore",orient:"ignore",theta:"include"}),...pointPosition(
"x",model,{defaultPos:"mid"}),...pointPosition("y",model,{defaultPos:"mid"}),...text$1(model),...nonPosition("size",model,
{vgChannel:"fontSize"}),...nonPosition("angle",model),...valueIfDefined("align",align(model.markDef,encoding,config)),...valueIfDefined(
"baseline",baseline(model.markDef,encoding,config)),...pointPosition("radius",model,{defaultPos:null}),...pointPosition(
"theta",model,{defaultPos:null})}}};function align(markDef,encoding,config){if(getMarkPropOrConfig("align",markDef,config)===
void 0)return"center"}function baseline(markDef,encoding,config){if(getMarkPropOrConfig("baseline",markDef,config)===void 0)
return"middle"}var tick={vgMark:"rect",encodeEntry:model=>{let{config,markDef}=model,orient2=markDef.orient,vgSizeAxisChannel=orient2===
"horizontal"?"x":"y",vgThicknessAxisChannel=orient2==="horizontal"?"y":"x",vgThicknessChannel=orient2==="horizontal"?"he\
ight":"width";return{...baseEncodeEntry(model,{align:"ignore",baseline:"ignore",color:"include",orient:"ignore",size:"ig\
nore",theta:"ignore"}),...rectPosition(model,vgSizeAxisChannel),...pointPosition(vgThicknessAxisChannel,model,{defaultPos:"\
mid",vgChannel:vgThicknessAxisChannel==="y"?"yc":"xc"}),[vgThicknessChannel]:signalOrValueRef(getMarkPropOrConfig("thick\
ness",markDef,config))}}},markCompiler={arc,area,bar,circle,geoshape,image,line,point,rect,rule,square,text,tick,trail};
function parseMarkGroups(model){if(contains([LINE,AREA,TRAIL],model.mark)){let details=pathGroupingFields(model.mark,model.
encoding);if(details.length>0)return getPathGroups(model,details)}else if(model.mark===BAR){let hasCornerRadius=VG_CORNERRADIUS_CHANNELS.
some(prop=>getMarkPropOrConfig(prop,model.markDef,model.config));if(model.stack&&!model.fieldDef("size")&&hasCornerRadius)
return getGroupsForStackedBarWithCornerRadius(model)}return getMarkGroup(model)}var FACETED_PATH_PREFIX="faceted_path_";
function getPathGroups(model,details){return[{name:model.getName("pathgroup"),type:"group",from:{facet:{name:FACETED_PATH_PREFIX+
model.requestDataName(DataSourceType.Main),data:model.requestDataName(DataSourceType.Main),groupby:details}},encode:{update:{
width:{field:{group:"width"}},height:{field:{group:"height"}}}},marks:getMarkGroup(model,{fromPrefix:FACETED_PATH_PREFIX})}]}
var STACK_GROUP_PREFIX="stack_group_";function getGroupsForStackedBarWithCornerRadius(model){let[mark]=getMarkGroup(model,
{fromPrefix:STACK_GROUP_PREFIX}),fieldScale=model.scaleName(model.stack.fieldChannel),stackField=(opt={})=>model.vgField(
model.stack.fieldChannel,opt),stackFieldGroup=(func,expr)=>{let vgFieldMinMax=[stackField({prefix:"min",suffix:"start",expr}),
stackField({prefix:"max",suffix:"start",expr}),stackField({prefix:"min",suffix:"end",expr}),stackField({prefix:"max",suffix:"\
end",expr})];return`${func}(${vgFieldMinMax.map(field=>`scale('${fieldScale}',${field})`).join(",")})`},groupUpdate,innerGroupUpdate;
model.stack.fieldChannel==="x"?(groupUpdate={...pick(mark.encode.update,["y","yc","y2","height",...VG_CORNERRADIUS_CHANNELS]),
x:{signal:stackFieldGroup("min","datum")},x2:{signal:stackFieldGroup("max","datum")},clip:{value:!0}},innerGroupUpdate={
x:{field:{group:"x"},mult:-1},height:{field:{group:"height"}}},mark.encode.update={...omit(mark.encode.update,["y","yc",
"y2"]),height:{field:{group:"height"}}}):(groupUpdate={...pick(mark.encode.update,["x","xc","x2","width"]),y:{signal:stackFieldGroup(
"min","datum")},y2:{signal:stackFieldGroup("max","datum")},clip:{value:!0}},innerGroupUpdate={y:{field:{group:"y"},mult:-1},
width:{field:{group:"width"}}},mark.encode.update={...omit(mark.encode.update,["x","xc","x2"]),width:{field:{group:"widt\
h"}}});for(let key of VG_CORNERRADIUS_CHANNELS){let configValue=getMarkConfig(key,model.markDef,model.config);mark.encode.
update[key]?(groupUpdate[key]=mark.encode.update[key],delete mark.encode.update[key]):configValue&&(groupUpdate[key]=signalOrValueRef(
configValue)),configValue&&(mark.encode.update[key]={value:0})}let groupby=[];if(model.stack.groupbyChannels?.length>0)for(let groupbyChannel of model.
stack.groupbyChannels){let groupByField=model.fieldDef(groupbyChannel),field=vgField(groupByField);field&&groupby.push(field),
(groupByField?.bin||groupByField?.timeUnit)&&groupby.push(vgField(groupByField,{binSuffix:"end"}))}return groupUpdate=["\
stroke","strokeWidth","strokeJoin","strokeCap","strokeDash","strokeDashOffset","strokeMiterLimit","strokeOpacity"].reduce(
(encode,prop)=>{if(mark.encode.update[prop])return{...encode,[prop]:mark.encode.update[prop]};{let configValue=getMarkConfig(
prop,model.markDef,model.config);return configValue!==void 0?{...encode,[prop]:signalOrValueRef(configValue)}:encode}},groupUpdate),
groupUpdate.stroke&&(groupUpdate.strokeForeground={value:!0},groupUpdate.strokeOffset={value:0}),[{type:"group",from:{facet:{
data:model.requestDataName(DataSourceType.Main),name:STACK_GROUP_PREFIX+model.requestDataName(DataSourceType.Main),groupby,
aggregate:{fields:[stackField({suffix:"start"}),stackField({suffix:"start"}),stackField({suffix:"end"}),stackField({suffix:"\
end"})],ops:["min","max","min","max"]}}},encode:{update:groupUpdate},marks:[{type:"group",encode:{update:innerGroupUpdate},
marks:[mark]}]}]}function getSort(model){let{encoding,stack:stack2,mark,markDef,config}=model,order=encoding.order;if(!(!isArray(
order)&&isValueDef(order)&&isNullOrFalse(order.value)||!order&&isNullOrFalse(getMarkPropOrConfig("order",markDef,config)))){
if((isArray(order)||isFieldDef(order))&&!stack2)return sortParams(order,{expr:"datum"});if(isPathMark(mark)){let dimensionChannel=markDef.
orient==="horizontal"?"y":"x",dimensionChannelDef=encoding[dimensionChannel];if(isFieldDef(dimensionChannelDef))return{field:dimensionChannel}}}}
function getMarkGroup(model,opt={fromPrefix:""}){let{mark,markDef,encoding,config}=model,clip=getFirstDefined(markDef.clip,
scaleClip(model),projectionClip(model)),style=getStyles(markDef),key=encoding.key,sort=getSort(model),interactive=interactiveFlag(
model);interactive&&Object.values(model.component.selection).some(s=>s.type==="point"&&!s.bind&&s.on!=="pointerover")&&(model.
markDef.cursor??="pointer");let aria2=getMarkPropOrConfig("aria",markDef,config),postEncodingTransform=markCompiler[mark].
postEncodingTransform?markCompiler[mark].postEncodingTransform(model):null;return[{name:model.getName("marks"),type:markCompiler[mark].
vgMark,...clip?{clip}:{},...style?{style}:{},...key?{key:key.field}:{},...sort?{sort}:{},...interactive||{},...aria2===!1?
{aria:aria2}:{},from:{data:opt.fromPrefix+model.requestDataName(DataSourceType.Main)},encode:{update:markCompiler[mark].
encodeEntry(model)},...postEncodingTransform?{transform:postEncodingTransform}:{}}]}function scaleClip(model){let xScale=model.
getScaleComponent("x"),yScale=model.getScaleComponent("y");return xScale?.get("selectionExtent")||yScale?.get("selection\
Extent")?!0:void 0}function projectionClip(model){let projection=model.component.projection;return projection&&!projection.
isFit?!0:void 0}function interactiveFlag(model){if(!model.component.selection)return null;let unitCount=keys(model.component.
selection).length,parentCount=unitCount,parent=model.parent;for(;parent&&parentCount===0;)parentCount=keys(parent.component.
selection).length,parent=parent.parent;return parentCount?{interactive:unitCount>0||model.mark==="geoshape"||!!model.encoding.
tooltip||!!model.markDef.tooltip}:null}var UnitModel=class extends ModelWithField{markDef;encoding;specifiedScales={};stack;specifiedAxes={};specifiedLegends={};specifiedProjection={};selection=[];children=[];constructor(spec,parent,parentGivenName,parentGivenSize={},config){
super(spec,"unit",parent,parentGivenName,config,void 0,isFrameMixins(spec)?spec.view:void 0);let markDef=isMarkDef(spec.
mark)?{...spec.mark}:{type:spec.mark},mark=markDef.type;markDef.filled===void 0&&(markDef.filled=defaultFilled(markDef,config,
{graticule:spec.data&&isGraticuleGenerator(spec.data)}));let encoding=this.encoding=initEncoding(spec.encoding||{},mark,
markDef.filled,config);this.markDef=initMarkdef(markDef,encoding,config),this.size=initLayoutSize({encoding,size:isFrameMixins(
spec)?{...parentGivenSize,...spec.width!==void 0?{width:spec.width}:{},...spec.height!==void 0?{height:spec.height}:{}}:
parentGivenSize}),this.stack=stack(this.markDef,encoding),this.specifiedScales=this.initScales(mark,encoding),this.specifiedAxes=
this.initAxes(encoding),this.specifiedLegends=this.initLegends(encoding),this.specifiedProjection=spec.projection,this.selection=
(spec.params??[]).filter(p=>isSelectionParameter(p)),this.alignStackOrderWithColorDomain()}get hasProjection(){let{encoding}=this,
isGeoShapeMark=this.mark===GEOSHAPE,hasGeoPosition=encoding&&GEOPOSITION_CHANNELS.some(channel=>isFieldOrDatumDef(encoding[channel]));
return isGeoShapeMark||hasGeoPosition}scaleDomain(channel){let scale=this.specifiedScales[channel];return scale?scale.domain:
void 0}axis(channel){return this.specifiedAxes[channel]}legend(channel){return this.specifiedLegends[channel]}initScales(mark,encoding){
return SCALE_CHANNELS.reduce((scales,channel)=>{let fieldOrDatumDef=getFieldOrDatumDef(encoding[channel]);return fieldOrDatumDef&&
(scales[channel]=this.initScale(fieldOrDatumDef.scale??{})),scales},{})}initScale(scale){let{domain:domain2,range:range2}=scale,
scaleInternal=replaceExprRef(scale);return isArray(domain2)&&(scaleInternal.domain=domain2.map(signalRefOrValue)),isArray(
range2)&&(scaleInternal.range=range2.map(signalRefOrValue)),scaleInternal}initAxes(encoding){return POSITION_SCALE_CHANNELS.
reduce((_axis,channel)=>{let channelDef=encoding[channel];if(isFieldOrDatumDef(channelDef)||channel===X&&isFieldOrDatumDef(
encoding.x2)||channel===Y&&isFieldOrDatumDef(encoding.y2)){let axisSpec=isFieldOrDatumDef(channelDef)?channelDef.axis:void 0;
_axis[channel]=axisSpec&&this.initAxis({...axisSpec})}return _axis},{})}initAxis(axis){let props=keys(axis),axisInternal={};
for(let prop of props){let val=axis[prop];axisInternal[prop]=isConditionalAxisValue(val)?signalOrValueRefWithCondition(val):
signalRefOrValue(val)}return axisInternal}initLegends(encoding){return NONPOSITION_SCALE_CHANNELS.reduce((_legend,channel)=>{
let fieldOrDatumDef=getFieldOrDatumDef(encoding[channel]);if(fieldOrDatumDef&&supportLegend(channel)){let legend=fieldOrDatumDef.
legend;_legend[channel]=legend&&replaceExprRef(legend)}return _legend},{})}alignStackOrderWithColorDomain(){let{color:color2,
fill,order,xOffset,yOffset}=this.encoding,colorField=fill||color2,colorEncoding=isFieldDef(colorField)?colorField:void 0,
field=colorEncoding?.field,scale=colorEncoding?.scale,colorEncodingType=colorEncoding?.type,domain2=scale?.domain,offset=xOffset||
yOffset,offsetEncoding=isFieldDef(offset)?offset:void 0,orderFieldName=`_${field}_sort_index`;if(!order&&Array.isArray(domain2)&&
typeof field=="string"&&colorEncodingType==="nominal")if(offsetEncoding&&!offsetEncoding.sort)offsetEncoding.sort=domain2;else{
if(!this.stack)return;let orderExpression=`indexof(${stringValue(domain2)}, datum['${field}'])`,sort=this.markDef?.orient===
"horizontal"?"ascending":"descending";this.transforms.push({calculate:orderExpression,as:orderFieldName}),this.encoding.
order={field:orderFieldName,type:"quantitative",sort}}}parseData(){this.component.data=parseData(this)}parseLayoutSize(){
parseUnitLayoutSize(this)}parseSelections(){this.component.selection=parseUnitSelection(this,this.selection)}parseMarkGroup(){
this.component.mark=parseMarkGroups(this)}parseAxesAndHeaders(){this.component.axes=parseUnitAxes(this)}assembleSelectionTopLevelSignals(signals){
return assembleTopLevelSignals(this,signals)}assembleSignals(){return[...assembleAxisSignals(this),...assembleUnitSelectionSignals(
this,[])]}assembleSelectionData(data){return assembleUnitSelectionData(this,data)}assembleLayout(){return null}assembleLayoutSignals(){
return assembleLayoutSignals(this)}correctDataNames=mark=>(mark.from?.data&&(mark.from.data=this.lookupDataSource(mark.from.
data),"time"in this.encoding&&(mark.from.data=mark.from.data+CURR)),mark.from?.facet?.data&&(mark.from.facet.data=this.lookupDataSource(
mark.from.facet.data)),mark);assembleMarks(){let marks=this.component.mark??[];return(!this.parent||!isLayerModel(this.parent))&&
(marks=assembleUnitSelectionMarks(this,marks)),marks.map(this.correctDataNames)}assembleGroupStyle(){let{style}=this.view||
{};return style!==void 0?style:this.encoding.x||this.encoding.y?"cell":"view"}getMapping(){return this.encoding}get mark(){
return this.markDef.type}channelHasField(channel){return channelHasField(this.encoding,channel)}fieldDef(channel){let channelDef=this.
encoding[channel];return getFieldDef(channelDef)}typedFieldDef(channel){let fieldDef=this.fieldDef(channel);return isTypedFieldDef(
fieldDef)?fieldDef:null}},LayerModel=class _LayerModel extends Model{children;constructor(spec,parent,parentGivenName,parentGivenSize,config){
super(spec,"layer",parent,parentGivenName,config,spec.resolve,spec.view);let layoutSize={...parentGivenSize,...spec.width?
{width:spec.width}:{},...spec.height?{height:spec.height}:{}};this.children=spec.layer.map((layer,i)=>{if(isLayerSpec(layer))
return new _LayerModel(layer,this,this.getName(`layer_${i}`),layoutSize,config);if(isUnitSpec(layer))return new UnitModel(
layer,this,this.getName(`layer_${i}`),layoutSize,config);throw new Error(invalidSpec(layer))})}parseData(){this.component.
data=parseData(this);for(let child of this.children)child.parseData()}parseLayoutSize(){parseLayerLayoutSize(this)}parseSelections(){
this.component.selection={};for(let child of this.children){child.parseSelections();for(let key of keys(child.component.
selection))this.component.selection[key]=child.component.selection[key]}vals(this.component.selection).some(selCmpt=>isTimerSelection(
selCmpt))&&error2(MULTI_VIEW_ANIMATION_UNSUPPORTED)}parseMarkGroup(){for(let child of this.children)child.parseMarkGroup()}parseAxesAndHeaders(){
parseLayerAxes(this)}assembleSelectionTopLevelSignals(signals){return this.children.reduce((sg,child)=>child.assembleSelectionTopLevelSignals(
sg),signals)}assembleSignals(){return this.children.reduce((signals,child)=>signals.concat(child.assembleSignals()),assembleAxisSignals(
this))}assembleLayoutSignals(){return this.children.reduce((signals,child)=>signals.concat(child.assembleLayoutSignals()),
assembleLayoutSignals(this))}assembleSelectionData(data){return this.children.reduce((db,child)=>child.assembleSelectionData(
db),data)}assembleGroupStyle(){let uniqueStyles=new Set;for(let child of this.children)for(let style of array_default(child.
assembleGroupStyle()))uniqueStyles.add(style);let styles=Array.from(uniqueStyles);return styles.length>1?styles:styles.length===
1?styles[0]:void 0}assembleTitle(){let title2=super.assembleTitle();if(title2)return title2;for(let child of this.children)
if(title2=child.assembleTitle(),title2)return title2}assembleLayout(){return null}assembleMarks(){return assembleLayerSelectionMarks(
this,this.children.flatMap(child=>child.assembleMarks()))}assembleLegends(){return this.children.reduce((legends,child)=>legends.
concat(child.assembleLegends()),assembleLegends(this))}};function buildModel(spec,parent,parentGivenName,unitSize,config){
if(isFacetSpec(spec))return new FacetModel(spec,parent,parentGivenName,config);if(isLayerSpec(spec))return new LayerModel(
spec,parent,parentGivenName,unitSize,config);if(isUnitSpec(spec))return new UnitModel(spec,parent,parentGivenName,unitSize,
config);if(isAnyConcatSpec(spec))return new ConcatModel(spec,parent,parentGivenName,config);throw new Error(invalidSpec(
spec))}function compile(inputSpec,opt={}){opt.logger&&set(opt.logger),opt.fieldTitle&&setTitleFormatter(opt.fieldTitle);
try{let config=initConfig(mergeConfig(opt.config,inputSpec.config)),spec=normalize(inputSpec,config),model=buildModel(spec,
null,"",void 0,config);return model.parse(),optimizeDataflow(model.component.data,model),{spec:assembleTopLevelModel(model,
getTopLevelProperties(inputSpec,spec.autosize,config,model),inputSpec.datasets,inputSpec.usermeta),normalized:spec}}finally{
opt.logger&&reset(),opt.fieldTitle&&resetTitleFormatter()}}function getTopLevelProperties(inputSpec,autosize,config,model){
let width=model.component.layoutSize.get("width"),height=model.component.layoutSize.get("height");if(autosize===void 0?(autosize=
{type:"pad"},model.hasAxisOrientSignalRef()&&(autosize.resize=!0)):isString(autosize)&&(autosize={type:autosize}),width&&
height&&isFitType(autosize.type)){if(width==="step"&&height==="step")warn(droppingFit()),autosize.type="pad";else if(width===
"step"||height==="step"){let sizeType=width==="step"?"width":"height";warn(droppingFit(getPositionScaleChannel(sizeType)));
let inverseSizeType=sizeType==="width"?"height":"width";autosize.type=getFitType(inverseSizeType)}}return{...keys(autosize).
length===1&&autosize.type?autosize.type==="pad"?{}:{autosize:autosize.type}:{autosize},...extractTopLevelProperties(config,
!1),...extractTopLevelProperties(inputSpec,!0)}}function assembleTopLevelModel(model,topLevelProperties,datasets={},usermeta){
let vgConfig=model.config?stripAndRedirectConfig(model.config):void 0,rootData=assembleRootData(model.component.data,datasets),
data=model.assembleSelectionData(rootData),projections=model.assembleProjections(),title2=model.assembleTitle(),style=model.
assembleGroupStyle(),encodeEntry2=model.assembleGroupEncodeEntry(!0),layoutSignals=model.assembleLayoutSignals();layoutSignals=
layoutSignals.filter(signal=>(signal.name==="width"||signal.name==="height")&&signal.value!==void 0?(topLevelProperties[signal.
name]=+signal.value,!1):!0);let{params,...otherTopLevelProps}=topLevelProperties;return{$schema:"https://vega.github.io/\
schema/vega/v6.json",...model.description?{description:model.description}:{},...otherTopLevelProps,...title2?{title:title2}:
{},...style?{style}:{},...encodeEntry2?{encode:{update:encodeEntry2}}:{},data,...projections.length>0?{projections}:{},...model.
assembleGroup([...layoutSignals,...model.assembleSelectionTopLevelSignals([]),...assembleParameterSignals(params)]),...vgConfig?
{config:vgConfig}:{},...usermeta?{usermeta}:{}}}var version=pkg.version;export{accessPathDepth,accessPathWithDatum,accessWithDatumToUnescapedPath,compile,contains,deepEqual,deleteNestedProperty,
duplicate,entries$1 as entries,every,fieldIntersection,flatAccessWithDatum,getFirstDefined,hasIntersection,hasProperty,hash,
internalField,isBoolean2 as isBoolean,isEmpty,isEqual,isInternalField,isNullOrFalse,isNumeric,isPrimitive,keys,logicalExpr,
mergeDeep,never,normalize,normalizeAngle,omit,pick,prefixGenerator,removePathFromField,replaceAll,replacePathInField,resetIdCounter,
setEqual,some,stringify,titleCase,unescapeSingleQuoteAndPathDot,unique,uniqueId,vals,varName,version};
