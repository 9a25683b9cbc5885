// Made by `npm run schemas` from shared-schemas/. Change the schema, not this file.
var Ee=(s,i)=>()=>{try{return i||s((i={exports:{}}).exports,i),i.exports}catch(D){throw i=0,D}};var De=Ee(be=>{"use strict";Object.defineProperty(be,"__esModule",{value:!0});function xe(s){let i=s.length,D=0,O=0,g;for(;O<
i;)D++,g=s.charCodeAt(O++),g>=55296&&g<=56319&&O<i&&(g=s.charCodeAt(O),(g&64512)===56320&&O++);return D}be.default=xe;xe.
code='require("ajv/dist/runtime/ucs2length").default'});var er=Q,$e={type:"object",required:["address","state","found","since"],properties:{address:{type:"string"},state:{type:"\
string",enum:["proving","proven","failed"]},found:{type:"string",enum:["sent","hand"]},since:{$ref:"#/$defs/Ms"}}};function b(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,p=b.
evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s)?e===0&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))?(b.errors=[{instancePath:i,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1):(b.errors=r,e===0):(b.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"integer"}}],!1)}b.evaluated={dynamicProps:!1,dynamicItems:!1};function Q(s,{instancePath:i="",parentData:D,
parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,p=Q.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let d;if(s.address===void 0&&(d="add\
ress")||s.state===void 0&&(d="state")||s.found===void 0&&(d="found")||s.since===void 0&&(d="since"))return Q.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],!1;if(s.address!==void 0){let a=e;if(typeof s.address!=
"string")return Q.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"\
string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.state!==void 0){let a=s.state,n=e;if(typeof a!="string")return Q.errors=
[{instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="prov\
ing"||a==="proven"||a==="failed"))return Q.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"\
enum",params:{allowedValues:$e.properties.state.enum}}],!1;var t=n===e}else var t=!0;if(t){if(s.found!==void 0){let a=s.
found,n=e;if(typeof a!="string")return Q.errors=[{instancePath:i+"/found",schemaPath:"#/properties/found/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(a==="sent"||a==="hand"))return Q.errors=[{instancePath:i+"/found",schemaPath:"#/p\
roperties/found/enum",keyword:"enum",params:{allowedValues:$e.properties.found.enum}}],!1;var t=n===e}else var t=!0;if(t)
if(s.since!==void 0){let a=e;b(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"since",rootData:g,dynamicAnchors:P})||
(r=r===null?b.errors:r.concat(b.errors),e=r.length);var t=a===e}else var t=!0}}}else return Q.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Q.errors=r,e===0}Q.evaluated={props:{address:!0,state:!0,found:!0,
since:!0},dynamicProps:!1,dynamicItems:!1};var rr=F,Ne={type:"object",required:["address","domain","provider","name","so\
urce","found_at","imap","smtp","user","ways","oauth","app_password","foreign","may_ask","refusal"],properties:{address:{
type:"string"},domain:{type:"string"},provider:{type:"string"},name:{type:"string"},source:{type:"string",enum:["table",
"mx","srv","autoconfig","none"]},found_at:{anyOf:[{type:"string"},{type:"null"}]},imap:{anyOf:[{$ref:"#/$defs/Server"},{
type:"null"}]},smtp:{anyOf:[{$ref:"#/$defs/Server"},{type:"null"}]},user:{anyOf:[{type:"string"},{type:"null"}]},ways:{type:"\
array",items:{type:"string",enum:["oauth","app_password","password"]}},oauth:{anyOf:[{$ref:"#/$defs/OAuthWay"},{type:"nu\
ll"}]},app_password:{anyOf:[{$ref:"#/$defs/AppPasswordWay"},{type:"null"}]},foreign:{type:"boolean"},may_ask:{type:"arra\
y",items:{type:"string"}},refusal:{anyOf:[{$ref:"#/$defs/Fault"},{type:"null"}]}}},Me={type:"object",required:["host","p\
ort","security"],properties:{host:{type:"string",minLength:1,maxLength:253},port:{type:"integer",minimum:1,maximum:65535},
security:{type:"string",enum:["tls","starttls"]}}},qe=De().default;function E(s,{instancePath:i="",parentData:D,parentDataProperty:O,
rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,p=E.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let d;if(s.host===void 0&&(d="host")||s.port===void 0&&
(d="port")||s.security===void 0&&(d="security"))return E.errors=[{instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:d}}],!1;if(s.host!==void 0){let a=s.host,n=e;if(e===n)if(typeof a=="string"){if(qe(a)>253)return E.
errors=[{instancePath:i+"/host",schemaPath:"#/properties/host/maxLength",keyword:"maxLength",params:{limit:253}}],!1;if(qe(
a)<1)return E.errors=[{instancePath:i+"/host",schemaPath:"#/properties/host/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return E.errors=[{instancePath:i+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"string"}}],
!1;var t=n===e}else var t=!0;if(t){if(s.port!==void 0){let a=s.port,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a)))return E.errors=[{instancePath:i+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===n&&typeof a=="number"&&isFinite(a)){if(a>65535||isNaN(a))return E.errors=[{instancePath:i+"/port",schemaPath:"\
#/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}}],!1;if(a<1||isNaN(a))return E.errors=
[{instancePath:i+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}
var t=n===e}else var t=!0;if(t)if(s.security!==void 0){let a=s.security,n=e;if(typeof a!="string")return E.errors=[{instancePath:i+
"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="tls"||a==="star\
ttls"))return E.errors=[{instancePath:i+"/security",schemaPath:"#/properties/security/enum",keyword:"enum",params:{allowedValues:Me.
properties.security.enum}}],!1;var t=n===e}else var t=!0}}else return E.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return E.errors=r,e===0}E.evaluated={props:{host:!0,port:!0,security:!0},dynamicProps:!1,
dynamicItems:!1};var Ve={type:"string",enum:["google","microsoft"]};function ve(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,
dynamicAnchors:P={}}={}){let r=null,e=0,p=ve.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=
void 0),typeof s!="string"?(ve.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):s===
"google"||s==="microsoft"?(ve.errors=r,e===0):(ve.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ve.
enum}}],!1)}ve.evaluated={dynamicProps:!1,dynamicItems:!1};function ye(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,
p=ye.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let d;if(s.shown===void 0&&(d="shown")||s.why===void 0&&(d="why"))return ye.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:d}}],!1;if(s.shown!==void 0){let a=e;if(typeof s.shown!="string")
return ye.errors=[{instancePath:i+"/shown",schemaPath:"#/properties/shown/type",keyword:"type",params:{type:"string"}}],
!1;var t=a===e}else var t=!0;if(t)if(s.why!==void 0){let a=e;if(typeof s.why!="string")return ye.errors=[{instancePath:i+
"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0}else return ye.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ye.errors=r,e===0}ye.evaluated=
{props:{shown:!0,why:!0},dynamicProps:!1,dynamicItems:!1};function de(s,{instancePath:i="",parentData:D,parentDataProperty:O,
rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,p=de.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.issuer===void 0&&(a="issuer")||s.ready===
void 0&&(a="ready")||s.scopes===void 0&&(a="scopes"))return de.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a}}],!1;if(s.issuer!==void 0){let n=e;ve(s.issuer,{instancePath:i+"/issuer",parentData:s,
parentDataProperty:"issuer",rootData:g,dynamicAnchors:P})||(r=r===null?ve.errors:r.concat(ve.errors),e=r.length);var t=n===
e}else var t=!0;if(t){if(s.ready!==void 0){let n=e;if(typeof s.ready!="boolean")return de.errors=[{instancePath:i+"/read\
y",schemaPath:"#/properties/ready/type",keyword:"type",params:{type:"boolean"}}],!1;var t=n===e}else var t=!0;if(t)if(s.
scopes!==void 0){let n=s.scopes,f=e;if(e===f)if(Array.isArray(n)){var d=!0;let o=n.length;for(let m=0;m<o;m++){let y=e;ye(
n[m],{instancePath:i+"/scopes/"+m,parentData:n,parentDataProperty:m,rootData:g,dynamicAnchors:P})||(r=r===null?ye.errors:
r.concat(ye.errors),e=r.length);var d=y===e;if(!d)break}}else return de.errors=[{instancePath:i+"/scopes",schemaPath:"#/\
properties/scopes/type",keyword:"type",params:{type:"array"}}],!1;var t=f===e}else var t=!0}}else return de.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return de.errors=r,e===0}de.evaluated={props:{issuer:!0,ready:!0,
scopes:!0},dynamicProps:!1,dynamicItems:!1};function oe(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,
p=oe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let a;if(s.page===void 0&&(a="page")||s.steps===void 0&&(a="steps"))return oe.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.page!==void 0){let n=e;if(typeof s.page!="string")return oe.
errors=[{instancePath:i+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type:"string"}}],!1;var t=n===
e}else var t=!0;if(t)if(s.steps!==void 0){let n=s.steps,f=e;if(e===f)if(Array.isArray(n)){var d=!0;let o=n.length;for(let m=0;m<
o;m++){let y=e;if(typeof n[m]!="string")return oe.errors=[{instancePath:i+"/steps/"+m,schemaPath:"#/properties/steps/ite\
ms/type",keyword:"type",params:{type:"string"}}],!1;var d=y===e;if(!d)break}}else return oe.errors=[{instancePath:i+"/st\
eps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var t=f===e}else var t=!0}else return oe.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return oe.errors=r,e===0}oe.evaluated=
{props:{page:!0,steps:!0},dynamicProps:!1,dynamicItems:!1};var ze={type:"object",required:["code","sentence","next_step",
"field","said","facts"],properties:{code:{type:"string",pattern:"^[a-z_]+$"},sentence:{type:"string"},next_step:{type:"s\
tring"},field:{anyOf:[{type:"string"},{type:"null"}]},said:{anyOf:[{type:"string"},{type:"null"}]},facts:{type:"object",
additionalProperties:{type:["string","integer"]}}}},Oe=new RegExp("^[a-z_]+$","u");function M(s,{instancePath:i="",parentData:D,
parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,p=M.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let f;if(s.code===void 0&&(f="code")||
s.sentence===void 0&&(f="sentence")||s.next_step===void 0&&(f="next_step")||s.field===void 0&&(f="field")||s.said===void 0&&
(f="said")||s.facts===void 0&&(f="facts"))return M.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:f}}],!1;if(s.code!==void 0){let l=s.code,o=e;if(e===o)if(typeof l=="string"){if(!Oe.test(l))return M.errors=
[{instancePath:i+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z_]+$"}}],!1}else
return M.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;
var t=o===e}else var t=!0;if(t){if(s.sentence!==void 0){let l=e;if(typeof s.sentence!="string")return M.errors=[{instancePath:i+
"/sentence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type:"string"}}],!1;var t=l===e}else var t=!0;
if(t){if(s.next_step!==void 0){let l=e;if(typeof s.next_step!="string")return M.errors=[{instancePath:i+"/next_step",schemaPath:"\
#/properties/next_step/type",keyword:"type",params:{type:"string"}}],!1;var t=l===e}else var t=!0;if(t){if(s.field!==void 0){
let l=s.field,o=e,m=e,y=!1,c=e;if(typeof l!="string"){let _={instancePath:i+"/field",schemaPath:"#/properties/field/anyO\
f/0/type",keyword:"type",params:{type:"string"}};r===null?r=[_]:r.push(_),e++}var d=c===e;y=y||d;let h=e;if(l!==null){let _={
instancePath:i+"/field",schemaPath:"#/properties/field/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[_]:
r.push(_),e++}var d=h===e;if(y=y||d,y)e=m,r!==null&&(m?r.length=m:r=null);else{let _={instancePath:i+"/field",schemaPath:"\
#/properties/field/anyOf",keyword:"anyOf",params:{}};return r===null?r=[_]:r.push(_),e++,M.errors=r,!1}var t=o===e}else var t=!0;
if(t){if(s.said!==void 0){let l=s.said,o=e,m=e,y=!1,c=e;if(typeof l!="string"){let _={instancePath:i+"/said",schemaPath:"\
#/properties/said/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[_]:r.push(_),e++}var a=c===e;y=y||a;let h=e;
if(l!==null){let _={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf/1/type",keyword:"type",params:{type:"null"}};
r===null?r=[_]:r.push(_),e++}var a=h===e;if(y=y||a,y)e=m,r!==null&&(m?r.length=m:r=null);else{let _={instancePath:i+"/sa\
id",schemaPath:"#/properties/said/anyOf",keyword:"anyOf",params:{}};return r===null?r=[_]:r.push(_),e++,M.errors=r,!1}var t=o===
e}else var t=!0;if(t)if(s.facts!==void 0){let l=s.facts,o=e;if(e===o)if(l&&typeof l=="object"&&!Array.isArray(l))for(let y in l){
let c=l[y],h=e;if(typeof c!="string"&&!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return M.errors=[{instancePath:i+
"/facts/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/facts/additionalProperties/type",keyword:"ty\
pe",params:{type:ze.properties.facts.additionalProperties.type}}],!1;var n=h===e;if(!n)break}else return M.errors=[{instancePath:i+
"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"object"}}],!1;var t=o===e}else var t=!0}}}}}else
return M.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return M.errors=r,e===0}
M.evaluated={props:{code:!0,sentence:!0,next_step:!0,field:!0,said:!0,facts:!0},dynamicProps:!1,dynamicItems:!1};function F(s,{
instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,p=F.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let $;
if(s.address===void 0&&($="address")||s.domain===void 0&&($="domain")||s.provider===void 0&&($="provider")||s.name===void 0&&
($="name")||s.source===void 0&&($="source")||s.found_at===void 0&&($="found_at")||s.imap===void 0&&($="imap")||s.smtp===
void 0&&($="smtp")||s.user===void 0&&($="user")||s.ways===void 0&&($="ways")||s.oauth===void 0&&($="oauth")||s.app_password===
void 0&&($="app_password")||s.foreign===void 0&&($="foreign")||s.may_ask===void 0&&($="may_ask")||s.refusal===void 0&&($=
"refusal"))return F.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:$}}],!1;if(s.
address!==void 0){let v=e;if(typeof s.address!="string")return F.errors=[{instancePath:i+"/address",schemaPath:"#/proper\
ties/address/type",keyword:"type",params:{type:"string"}}],!1;var t=v===e}else var t=!0;if(t){if(s.domain!==void 0){let v=e;
if(typeof s.domain!="string")return F.errors=[{instancePath:i+"/domain",schemaPath:"#/properties/domain/type",keyword:"t\
ype",params:{type:"string"}}],!1;var t=v===e}else var t=!0;if(t){if(s.provider!==void 0){let v=e;if(typeof s.provider!="\
string")return F.errors=[{instancePath:i+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"\
string"}}],!1;var t=v===e}else var t=!0;if(t){if(s.name!==void 0){let v=e;if(typeof s.name!="string")return F.errors=[{instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var t=v===e}else var t=!0;if(t){if(s.
source!==void 0){let v=s.source,x=e;if(typeof v!="string")return F.errors=[{instancePath:i+"/source",schemaPath:"#/prope\
rties/source/type",keyword:"type",params:{type:"string"}}],!1;if(!(v==="table"||v==="mx"||v==="srv"||v==="autoconfig"||v===
"none"))return F.errors=[{instancePath:i+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:Ne.
properties.source.enum}}],!1;var t=x===e}else var t=!0;if(t){if(s.found_at!==void 0){let v=s.found_at,x=e,N=e,j=!1,k=e;if(typeof v!=
"string"){let q={instancePath:i+"/found_at",schemaPath:"#/properties/found_at/anyOf/0/type",keyword:"type",params:{type:"\
string"}};r===null?r=[q]:r.push(q),e++}var d=k===e;j=j||d;let L=e;if(v!==null){let q={instancePath:i+"/found_at",schemaPath:"\
#/properties/found_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[q]:r.push(q),e++}var d=L===e;if(j=j||
d,j)e=N,r!==null&&(N?r.length=N:r=null);else{let q={instancePath:i+"/found_at",schemaPath:"#/properties/found_at/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[q]:r.push(q),e++,F.errors=r,!1}var t=x===e}else var t=!0;if(t){if(s.imap!==
void 0){let v=s.imap,x=e,N=e,j=!1,k=e;E(v,{instancePath:i+"/imap",parentData:s,parentDataProperty:"imap",rootData:g,dynamicAnchors:P})||
(r=r===null?E.errors:r.concat(E.errors),e=r.length);var n=k===e;if(j=j||n,n){var a={};a.host=!0,a.port=!0,a.security=!0}
let L=e;if(v!==null){let q={instancePath:i+"/imap",schemaPath:"#/properties/imap/anyOf/1/type",keyword:"type",params:{type:"\
null"}};r===null?r=[q]:r.push(q),e++}var n=L===e;if(j=j||n,j)e=N,r!==null&&(N?r.length=N:r=null);else{let q={instancePath:i+
"/imap",schemaPath:"#/properties/imap/anyOf",keyword:"anyOf",params:{}};return r===null?r=[q]:r.push(q),e++,F.errors=r,!1}
var t=x===e}else var t=!0;if(t){if(s.smtp!==void 0){let v=s.smtp,x=e,N=e,j=!1,k=e;E(v,{instancePath:i+"/smtp",parentData:s,
parentDataProperty:"smtp",rootData:g,dynamicAnchors:P})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var l=k===e;
if(j=j||l,l){var f={};f.host=!0,f.port=!0,f.security=!0}let L=e;if(v!==null){let q={instancePath:i+"/smtp",schemaPath:"#\
/properties/smtp/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[q]:r.push(q),e++}var l=L===e;if(j=j||l,j)
e=N,r!==null&&(N?r.length=N:r=null);else{let q={instancePath:i+"/smtp",schemaPath:"#/properties/smtp/anyOf",keyword:"any\
Of",params:{}};return r===null?r=[q]:r.push(q),e++,F.errors=r,!1}var t=x===e}else var t=!0;if(t){if(s.user!==void 0){let v=s.
user,x=e,N=e,j=!1,k=e;if(typeof v!="string"){let q={instancePath:i+"/user",schemaPath:"#/properties/user/anyOf/0/type",keyword:"\
type",params:{type:"string"}};r===null?r=[q]:r.push(q),e++}var o=k===e;j=j||o;let L=e;if(v!==null){let q={instancePath:i+
"/user",schemaPath:"#/properties/user/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[q]:r.push(q),e++}var o=L===
e;if(j=j||o,j)e=N,r!==null&&(N?r.length=N:r=null);else{let q={instancePath:i+"/user",schemaPath:"#/properties/user/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[q]:r.push(q),e++,F.errors=r,!1}var t=x===e}else var t=!0;if(t){if(s.ways!==
void 0){let v=s.ways,x=e;if(e===x)if(Array.isArray(v)){var m=!0;let j=v.length;for(let k=0;k<j;k++){let L=v[k],Fe=e;if(typeof L!=
"string")return F.errors=[{instancePath:i+"/ways/"+k,schemaPath:"#/properties/ways/items/type",keyword:"type",params:{type:"\
string"}}],!1;if(!(L==="oauth"||L==="app_password"||L==="password"))return F.errors=[{instancePath:i+"/ways/"+k,schemaPath:"\
#/properties/ways/items/enum",keyword:"enum",params:{allowedValues:Ne.properties.ways.items.enum}}],!1;var m=Fe===e;if(!m)
break}}else return F.errors=[{instancePath:i+"/ways",schemaPath:"#/properties/ways/type",keyword:"type",params:{type:"ar\
ray"}}],!1;var t=x===e}else var t=!0;if(t){if(s.oauth!==void 0){let v=s.oauth,x=e,N=e,j=!1,k=e;de(v,{instancePath:i+"/oa\
uth",parentData:s,parentDataProperty:"oauth",rootData:g,dynamicAnchors:P})||(r=r===null?de.errors:r.concat(de.errors),e=
r.length);var c=k===e;if(j=j||c,c){var y={};y.issuer=!0,y.ready=!0,y.scopes=!0}let L=e;if(v!==null){let q={instancePath:i+
"/oauth",schemaPath:"#/properties/oauth/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[q]:r.push(q),e++}
var c=L===e;if(j=j||c,j)e=N,r!==null&&(N?r.length=N:r=null);else{let q={instancePath:i+"/oauth",schemaPath:"#/properties\
/oauth/anyOf",keyword:"anyOf",params:{}};return r===null?r=[q]:r.push(q),e++,F.errors=r,!1}var t=x===e}else var t=!0;if(t){
if(s.app_password!==void 0){let v=s.app_password,x=e,N=e,j=!1,k=e;oe(v,{instancePath:i+"/app_password",parentData:s,parentDataProperty:"\
app_password",rootData:g,dynamicAnchors:P})||(r=r===null?oe.errors:r.concat(oe.errors),e=r.length);var w=k===e;if(j=j||w,
w){var h={};h.page=!0,h.steps=!0}let L=e;if(v!==null){let q={instancePath:i+"/app_password",schemaPath:"#/properties/app\
_password/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[q]:r.push(q),e++}var w=L===e;if(j=j||w,j)e=N,r!==
null&&(N?r.length=N:r=null);else{let q={instancePath:i+"/app_password",schemaPath:"#/properties/app_password/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[q]:r.push(q),e++,F.errors=r,!1}var t=x===e}else var t=!0;if(t){if(s.foreign!==void 0){
let v=e;if(typeof s.foreign!="boolean")return F.errors=[{instancePath:i+"/foreign",schemaPath:"#/properties/foreign/type",
keyword:"type",params:{type:"boolean"}}],!1;var t=v===e}else var t=!0;if(t){if(s.may_ask!==void 0){let v=s.may_ask,x=e;if(e===
x)if(Array.isArray(v)){var _=!0;let j=v.length;for(let k=0;k<j;k++){let L=e;if(typeof v[k]!="string")return F.errors=[{instancePath:i+
"/may_ask/"+k,schemaPath:"#/properties/may_ask/items/type",keyword:"type",params:{type:"string"}}],!1;var _=L===e;if(!_)
break}}else return F.errors=[{instancePath:i+"/may_ask",schemaPath:"#/properties/may_ask/type",keyword:"type",params:{type:"\
array"}}],!1;var t=x===e}else var t=!0;if(t)if(s.refusal!==void 0){let v=s.refusal,x=e,N=e,j=!1,k=e;M(v,{instancePath:i+
"/refusal",parentData:s,parentDataProperty:"refusal",rootData:g,dynamicAnchors:P})||(r=r===null?M.errors:r.concat(M.errors),
e=r.length);var I=k===e;if(j=j||I,I){var u={};u.code=!0,u.sentence=!0,u.next_step=!0,u.field=!0,u.said=!0,u.facts=!0}let L=e;
if(v!==null){let q={instancePath:i+"/refusal",schemaPath:"#/properties/refusal/anyOf/1/type",keyword:"type",params:{type:"\
null"}};r===null?r=[q]:r.push(q),e++}var I=L===e;if(j=j||I,j)e=N,r!==null&&(N?r.length=N:r=null);else{let q={instancePath:i+
"/refusal",schemaPath:"#/properties/refusal/anyOf",keyword:"anyOf",params:{}};return r===null?r=[q]:r.push(q),e++,F.errors=
r,!1}var t=x===e}else var t=!0}}}}}}}}}}}}}}else return F.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return F.errors=r,e===0}F.evaluated={props:{address:!0,domain:!0,provider:!0,name:!0,source:!0,found_at:!0,
imap:!0,smtp:!0,user:!0,ways:!0,oauth:!0,app_password:!0,foreign:!0,may_ask:!0,refusal:!0},dynamicProps:!1,dynamicItems:!1};
var sr=we;function we(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,
p=we.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0&&!(s&&typeof s=="object"&&
!Array.isArray(s))?(we.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1):(we.errors=
r,e===0)}we.evaluated={dynamicProps:!1,dynamicItems:!1};var tr=me;var Se={type:"object",required:["id","at","kind","mailbox","link"],properties:{id:{type:"integer",minimum:1},at:{$ref:"#\
/$defs/Ms"},kind:{type:"string",enum:["link","sync","usage","health","outbox","mailbox","clients"]},mailbox:{anyOf:[{$ref:"\
#/$defs/Id"},{type:"null"}]},link:{anyOf:[{$ref:"#/$defs/Id"},{type:"null"}]}}};var Le=new RegExp("^[A-Za-z0-9_-]{1,40}$","u");function A(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,
dynamicAnchors:P={}}={}){let r=null,e=0,p=A.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(typeof s=="string"){if(!Le.test(s))return A.errors=[{instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,40}$"}}],!1}else return A.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return A.errors=r,e===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};function G(s,{instancePath:i="",parentData:D,
parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,p=G.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.id===void 0&&(n="id")||s.
at===void 0&&(n="at")||s.kind===void 0&&(n="kind")||s.mailbox===void 0&&(n="mailbox")||s.link===void 0&&(n="link"))return G.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(s.id!==void 0){let f=s.
id,l=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return G.errors=[{instancePath:i+"/id",schemaPath:"#/pro\
perties/id/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof f=="number"&&isFinite(f)&&(f<1||isNaN(f)))
return G.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1;var t=l===e}else var t=!0;if(t){if(s.at!==void 0){let f=e;b(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"\
at",rootData:g,dynamicAnchors:P})||(r=r===null?b.errors:r.concat(b.errors),e=r.length);var t=f===e}else var t=!0;if(t){if(s.
kind!==void 0){let f=s.kind,l=e;if(typeof f!="string")return G.errors=[{instancePath:i+"/kind",schemaPath:"#/properties/\
kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="link"||f==="sync"||f==="usage"||f==="health"||f==="outbo\
x"||f==="mailbox"||f==="clients"))return G.errors=[{instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"\
enum",params:{allowedValues:Se.properties.kind.enum}}],!1;var t=l===e}else var t=!0;if(t){if(s.mailbox!==void 0){let f=s.
mailbox,l=e,o=e,m=!1,y=e;A(f,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:g,dynamicAnchors:P})||
(r=r===null?A.errors:r.concat(A.errors),e=r.length);var d=y===e;m=m||d;let c=e;if(f!==null){let w={instancePath:i+"/mail\
box",schemaPath:"#/properties/mailbox/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[w]:r.push(w),e++}var d=c===
e;if(m=m||d,m)e=o,r!==null&&(o?r.length=o:r=null);else{let w={instancePath:i+"/mailbox",schemaPath:"#/properties/mailbox\
/anyOf",keyword:"anyOf",params:{}};return r===null?r=[w]:r.push(w),e++,G.errors=r,!1}var t=l===e}else var t=!0;if(t)if(s.
link!==void 0){let f=s.link,l=e,o=e,m=!1,y=e;A(f,{instancePath:i+"/link",parentData:s,parentDataProperty:"link",rootData:g,
dynamicAnchors:P})||(r=r===null?A.errors:r.concat(A.errors),e=r.length);var a=y===e;m=m||a;let c=e;if(f!==null){let w={instancePath:i+
"/link",schemaPath:"#/properties/link/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[w]:r.push(w),e++}var a=c===
e;if(m=m||a,m)e=o,r!==null&&(o?r.length=o:r=null);else{let w={instancePath:i+"/link",schemaPath:"#/properties/link/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[w]:r.push(w),e++,G.errors=r,!1}var t=l===e}else var t=!0}}}}else return G.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return G.errors=r,e===0}G.evaluated=
{props:{id:!0,at:!0,kind:!0,mailbox:!0,link:!0},dynamicProps:!1,dynamicItems:!1};function me(s,{instancePath:i="",parentData:D,
parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,p=me.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.events===void 0&&(a="even\
ts")||s.last===void 0&&(a="last"))return me.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],
!1;if(s.events!==void 0){let n=s.events,f=e;if(e===f)if(Array.isArray(n)){var t=!0;let l=n.length;for(let o=0;o<l;o++){let m=e;
G(n[o],{instancePath:i+"/events/"+o,parentData:n,parentDataProperty:o,rootData:g,dynamicAnchors:P})||(r=r===null?G.errors:
r.concat(G.errors),e=r.length);var t=m===e;if(!t)break}}else return me.errors=[{instancePath:i+"/events",schemaPath:"#/p\
roperties/events/type",keyword:"type",params:{type:"array"}}],!1;var d=f===e}else var d=!0;if(d)if(s.last!==void 0){let n=s.
last,f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return me.errors=[{instancePath:i+"/last",schemaPath:"\
#/properties/last/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(
n)))return me.errors=[{instancePath:i+"/last",schemaPath:"#/properties/last/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var d=f===e}else var d=!0}else return me.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return me.errors=r,e===0}me.evaluated={props:{events:!0,last:!0},dynamicProps:!1,dynamicItems:!1};var ir=ce;function re(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,
p=re.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let d;if(s.id===void 0&&(d="id")||s.at===void 0&&(d="at")||s.text===void 0&&(d="text"))return re.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],!1;if(s.id!==void 0){let a=e;if(typeof s.id!="st\
ring")return re.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],
!1;var t=a===e}else var t=!0;if(t){if(s.at!==void 0){let a=s.at,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a)))return re.errors=[{instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"integer"}}],!1;
if(e===n&&typeof a=="number"&&isFinite(a)){if(a>100||isNaN(a))return re.errors=[{instancePath:i+"/at",schemaPath:"#/prop\
erties/at/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(a<0||isNaN(a))return re.errors=[{instancePath:i+
"/at",schemaPath:"#/properties/at/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var t=n===e}else var t=!0;
if(t)if(s.text!==void 0){let a=e;if(typeof s.text!="string")return re.errors=[{instancePath:i+"/text",schemaPath:"#/prop\
erties/text/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0}}else return re.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=r,e===0}re.evaluated={props:{id:!0,at:!0,
text:!0},dynamicProps:!1,dynamicItems:!1};function V(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,
dynamicAnchors:P={}}={}){let r=null,e=0,p=V.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.model===void 0&&(n="model")||s.score===void 0&&(n="score")||
s.low===void 0&&(n="low")||s.high===void 0&&(n="high")||s.evidence_share===void 0&&(n="evidence_share")||s.provisional===
void 0&&(n="provisional")||s.caps===void 0&&(n="caps"))return V.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(s.model!==void 0){let f=e;if(s.model!=="dm1")return V.errors=[{instancePath:i+
"/model",schemaPath:"#/properties/model/const",keyword:"const",params:{allowedValue:"dm1"}}],!1;var t=f===e}else var t=!0;
if(t){if(s.score!==void 0){let f=s.score,l=e,o=e,m=!1,y=e;if(e===y)if(typeof f=="number"&&isFinite(f)){if(f>100||isNaN(f)){
let w={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",
limit:100}};r===null?r=[w]:r.push(w),e++}else if(f<0||isNaN(f)){let w={instancePath:i+"/score",schemaPath:"#/properties/\
score/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[w]:r.push(w),e++}}else{let w={instancePath:i+
"/score",schemaPath:"#/properties/score/anyOf/0/type",keyword:"type",params:{type:"number"}};r===null?r=[w]:r.push(w),e++}
var d=y===e;m=m||d;let c=e;if(f!==null){let w={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/1/type",keyword:"\
type",params:{type:"null"}};r===null?r=[w]:r.push(w),e++}var d=c===e;if(m=m||d,m)e=o,r!==null&&(o?r.length=o:r=null);else{
let w={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf",keyword:"anyOf",params:{}};return r===null?r=[w]:r.
push(w),e++,V.errors=r,!1}var t=l===e}else var t=!0;if(t){if(s.low!==void 0){let f=s.low,l=e;if(e===l)if(typeof f=="numb\
er"&&isFinite(f)){if(f>100||isNaN(f))return V.errors=[{instancePath:i+"/low",schemaPath:"#/properties/low/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100}}],!1;if(f<0||isNaN(f))return V.errors=[{instancePath:i+"/low",schemaPath:"#/\
properties/low/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return V.errors=[{instancePath:i+"/\
low",schemaPath:"#/properties/low/type",keyword:"type",params:{type:"number"}}],!1;var t=l===e}else var t=!0;if(t){if(s.
high!==void 0){let f=s.high,l=e;if(e===l)if(typeof f=="number"&&isFinite(f)){if(f>100||isNaN(f))return V.errors=[{instancePath:i+
"/high",schemaPath:"#/properties/high/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(f<0||isNaN(f))
return V.errors=[{instancePath:i+"/high",schemaPath:"#/properties/high/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}}],!1}else return V.errors=[{instancePath:i+"/high",schemaPath:"#/properties/high/type",keyword:"type",params:{type:"\
number"}}],!1;var t=l===e}else var t=!0;if(t){if(s.evidence_share!==void 0){let f=s.evidence_share,l=e;if(e===l)if(typeof f==
"number"&&isFinite(f)){if(f>1||isNaN(f))return V.errors=[{instancePath:i+"/evidence_share",schemaPath:"#/properties/evid\
ence_share/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(f<0||isNaN(f))return V.errors=[{instancePath:i+
"/evidence_share",schemaPath:"#/properties/evidence_share/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}else return V.errors=[{instancePath:i+"/evidence_share",schemaPath:"#/properties/evidence_share/type",keyword:"type",
params:{type:"number"}}],!1;var t=l===e}else var t=!0;if(t){if(s.provisional!==void 0){let f=e;if(typeof s.provisional!=
"boolean")return V.errors=[{instancePath:i+"/provisional",schemaPath:"#/properties/provisional/type",keyword:"type",params:{
type:"boolean"}}],!1;var t=f===e}else var t=!0;if(t)if(s.caps!==void 0){let f=s.caps,l=e;if(e===l)if(Array.isArray(f)){var a=!0;
let m=f.length;for(let y=0;y<m;y++){let c=e;re(f[y],{instancePath:i+"/caps/"+y,parentData:f,parentDataProperty:y,rootData:g,
dynamicAnchors:P})||(r=r===null?re.errors:r.concat(re.errors),e=r.length);var a=c===e;if(!a)break}}else return V.errors=
[{instancePath:i+"/caps",schemaPath:"#/properties/caps/type",keyword:"type",params:{type:"array"}}],!1;var t=l===e}else var t=!0}}}}}}else
return V.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return V.errors=r,e===0}
V.evaluated={props:{model:!0,score:!0,low:!0,high:!0,evidence_share:!0,provisional:!0,caps:!0},dynamicProps:!1,dynamicItems:!1};
var je={type:"object",required:["id","check","severity","title","text","evidence","fix","gain","checked_at"],properties:{
id:{type:"string",pattern:"^[a-z0-9_.]+$"},check:{type:"string",enum:["spf","dkim","dmarc","mx"]},severity:{type:"string",
enum:["stop","fix","hint","ok","unknown"]},title:{type:"string"},text:{type:"string"},evidence:{type:"array",items:{$ref:"\
#/$defs/Evidence"}},fix:{anyOf:[{$ref:"#/$defs/Fix"},{type:"null"}]},gain:{type:"number",minimum:0,maximum:100},checked_at:{
$ref:"#/$defs/Ms"}}},Re=new RegExp("^[a-z0-9_.]+$","u");function se(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,
p=se.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let a;if(s.question===void 0&&(a="question")||s.answer===void 0&&(a="answer")||s.servers===void 0&&(a="serve\
rs")||s.asked_at===void 0&&(a="asked_at"))return se.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:a}}],!1;if(s.question!==void 0){let n=e;if(typeof s.question!="string")return se.errors=[{instancePath:i+
"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;
if(t){if(s.answer!==void 0){let n=s.answer,f=e;if(e===f)if(Array.isArray(n)){var d=!0;let o=n.length;for(let m=0;m<o;m++){
let y=e;if(typeof n[m]!="string")return se.errors=[{instancePath:i+"/answer/"+m,schemaPath:"#/properties/answer/items/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var d=y===e;if(!d)break}}else return se.errors=[{instancePath:i+"/answer",
schemaPath:"#/properties/answer/type",keyword:"type",params:{type:"array"}}],!1;var t=f===e}else var t=!0;if(t){if(s.servers!==
void 0){let n=s.servers,f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return se.errors=[{instancePath:i+"\
/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof n=="number"&&
isFinite(n)&&(n<0||isNaN(n)))return se.errors=[{instancePath:i+"/servers",schemaPath:"#/properties/servers/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var t=f===e}else var t=!0;if(t)if(s.asked_at!==void 0){let n=e;b(s.asked_at,
{instancePath:i+"/asked_at",parentData:s,parentDataProperty:"asked_at",rootData:g,dynamicAnchors:P})||(r=r===null?b.errors:
r.concat(b.errors),e=r.length);var t=n===e}else var t=!0}}}else return se.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return se.errors=r,e===0}se.evaluated={props:{question:!0,answer:!0,servers:!0,asked_at:!0},
dynamicProps:!1,dynamicItems:!1};var Ze={type:"object",required:["type","name","host","value","ttl","replaces"],properties:{type:{type:"string",enum:["TX\
T","CNAME","MX"]},name:{type:"string"},host:{type:"string"},value:{type:"string"},ttl:{type:"integer",minimum:60},replaces:{
anyOf:[{type:"string"},{type:"null"}]}}};function H(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,
dynamicAnchors:P={}}={}){let r=null,e=0,p=H.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.type===void 0&&(a="type")||s.name===void 0&&(a="name")||s.
host===void 0&&(a="host")||s.value===void 0&&(a="value")||s.ttl===void 0&&(a="ttl")||s.replaces===void 0&&(a="replaces"))
return H.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.type!==
void 0){let n=s.type,f=e;if(typeof n!="string")return H.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(!(n==="TXT"||n==="CNAME"||n==="MX"))return H.errors=[{instancePath:i+"\
/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Ze.properties.type.enum}}],!1;var t=f===
e}else var t=!0;if(t){if(s.name!==void 0){let n=e;if(typeof s.name!="string")return H.errors=[{instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.host!==void 0){let n=e;
if(typeof s.host!="string")return H.errors=[{instancePath:i+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{
type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.value!==void 0){let n=e;if(typeof s.value!="string")return H.errors=
[{instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else
var t=!0;if(t){if(s.ttl!==void 0){let n=s.ttl,f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return H.errors=
[{instancePath:i+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof n==
"number"&&isFinite(n)&&(n<60||isNaN(n)))return H.errors=[{instancePath:i+"/ttl",schemaPath:"#/properties/ttl/minimum",keyword:"\
minimum",params:{comparison:">=",limit:60}}],!1;var t=f===e}else var t=!0;if(t)if(s.replaces!==void 0){let n=s.replaces,
f=e,l=e,o=!1,m=e;if(typeof n!="string"){let h={instancePath:i+"/replaces",schemaPath:"#/properties/replaces/anyOf/0/type",
keyword:"type",params:{type:"string"}};r===null?r=[h]:r.push(h),e++}var d=m===e;o=o||d;let y=e;if(n!==null){let h={instancePath:i+
"/replaces",schemaPath:"#/properties/replaces/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),
e++}var d=y===e;if(o=o||d,o)e=l,r!==null&&(l?r.length=l:r=null);else{let h={instancePath:i+"/replaces",schemaPath:"#/pro\
perties/replaces/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,H.errors=r,!1}var t=f===e}else var t=!0}}}}}else
return H.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return H.errors=r,e===0}
H.evaluated={props:{type:!0,name:!0,host:!0,value:!0,ttl:!0,replaces:!0},dynamicProps:!1,dynamicItems:!1};function te(s,{
instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,p=te.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){
let f;if(s.text===void 0&&(f="text")||s.steps===void 0&&(f="steps")||s.record===void 0&&(f="record"))return te.errors=[{
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],!1;if(s.text!==void 0){let l=e;if(typeof s.
text!="string")return te.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"\
string"}}],!1;var t=l===e}else var t=!0;if(t){if(s.steps!==void 0){let l=s.steps,o=e;if(e===o)if(Array.isArray(l)){var d=!0;
let y=l.length;for(let c=0;c<y;c++){let h=e;if(typeof l[c]!="string")return te.errors=[{instancePath:i+"/steps/"+c,schemaPath:"\
#/properties/steps/items/type",keyword:"type",params:{type:"string"}}],!1;var d=h===e;if(!d)break}}else return te.errors=
[{instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var t=o===e}else
var t=!0;if(t)if(s.record!==void 0){let l=s.record,o=e,m=e,y=!1,c=e;H(l,{instancePath:i+"/record",parentData:s,parentDataProperty:"\
record",rootData:g,dynamicAnchors:P})||(r=r===null?H.errors:r.concat(H.errors),e=r.length);var n=c===e;if(y=y||n,n){var a={};
a.type=!0,a.name=!0,a.host=!0,a.value=!0,a.ttl=!0,a.replaces=!0}let h=e;if(l!==null){let _={instancePath:i+"/record",schemaPath:"\
#/properties/record/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}var n=h===e;if(y=y||
n,y)e=m,r!==null&&(m?r.length=m:r=null);else{let _={instancePath:i+"/record",schemaPath:"#/properties/record/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[_]:r.push(_),e++,te.errors=r,!1}var t=o===e}else var t=!0}}else return te.errors=[{
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return te.errors=r,e===0}te.evaluated={props:{
text:!0,steps:!0,record:!0},dynamicProps:!1,dynamicItems:!1};function z(s,{instancePath:i="",parentData:D,parentDataProperty:O,
rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,p=z.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let f;if(s.id===void 0&&(f="id")||s.check===void 0&&(f=
"check")||s.severity===void 0&&(f="severity")||s.title===void 0&&(f="title")||s.text===void 0&&(f="text")||s.evidence===
void 0&&(f="evidence")||s.fix===void 0&&(f="fix")||s.gain===void 0&&(f="gain")||s.checked_at===void 0&&(f="checked_at"))
return z.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],!1;if(s.id!==void 0){
let l=s.id,o=e;if(e===o)if(typeof l=="string"){if(!Re.test(l))return z.errors=[{instancePath:i+"/id",schemaPath:"#/prope\
rties/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9_.]+$"}}],!1}else return z.errors=[{instancePath:i+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var t=o===e}else var t=!0;if(t){if(s.check!==void 0){let l=s.
check,o=e;if(typeof l!="string")return z.errors=[{instancePath:i+"/check",schemaPath:"#/properties/check/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(l==="spf"||l==="dkim"||l==="dmarc"||l==="mx"))return z.errors=[{instancePath:i+"/\
check",schemaPath:"#/properties/check/enum",keyword:"enum",params:{allowedValues:je.properties.check.enum}}],!1;var t=o===
e}else var t=!0;if(t){if(s.severity!==void 0){let l=s.severity,o=e;if(typeof l!="string")return z.errors=[{instancePath:i+
"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="stop"||l==="fix"||
l==="hint"||l==="ok"||l==="unknown"))return z.errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",
keyword:"enum",params:{allowedValues:je.properties.severity.enum}}],!1;var t=o===e}else var t=!0;if(t){if(s.title!==void 0){
let l=e;if(typeof s.title!="string")return z.errors=[{instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:"string"}}],!1;var t=l===e}else var t=!0;if(t){if(s.text!==void 0){let l=e;if(typeof s.text!="string")
return z.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}}],!1;
var t=l===e}else var t=!0;if(t){if(s.evidence!==void 0){let l=s.evidence,o=e;if(e===o)if(Array.isArray(l)){var d=!0;let y=l.
length;for(let c=0;c<y;c++){let h=e;se(l[c],{instancePath:i+"/evidence/"+c,parentData:l,parentDataProperty:c,rootData:g,
dynamicAnchors:P})||(r=r===null?se.errors:r.concat(se.errors),e=r.length);var d=h===e;if(!d)break}}else return z.errors=
[{instancePath:i+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"array"}}],!1;var t=o===
e}else var t=!0;if(t){if(s.fix!==void 0){let l=s.fix,o=e,m=e,y=!1,c=e;te(l,{instancePath:i+"/fix",parentData:s,parentDataProperty:"\
fix",rootData:g,dynamicAnchors:P})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var n=c===e;if(y=y||n,n){var a={};
a.text=!0,a.steps=!0,a.record=!0}let h=e;if(l!==null){let _={instancePath:i+"/fix",schemaPath:"#/properties/fix/anyOf/1/\
type",keyword:"type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}var n=h===e;if(y=y||n,y)e=m,r!==null&&(m?r.length=
m:r=null);else{let _={instancePath:i+"/fix",schemaPath:"#/properties/fix/anyOf",keyword:"anyOf",params:{}};return r===null?
r=[_]:r.push(_),e++,z.errors=r,!1}var t=o===e}else var t=!0;if(t){if(s.gain!==void 0){let l=s.gain,o=e;if(e===o)if(typeof l==
"number"&&isFinite(l)){if(l>100||isNaN(l))return z.errors=[{instancePath:i+"/gain",schemaPath:"#/properties/gain/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(l<0||isNaN(l))return z.errors=[{instancePath:i+"/gain",schemaPath:"\
#/properties/gain/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return z.errors=[{instancePath:i+
"/gain",schemaPath:"#/properties/gain/type",keyword:"type",params:{type:"number"}}],!1;var t=o===e}else var t=!0;if(t)if(s.
checked_at!==void 0){let l=e;b(s.checked_at,{instancePath:i+"/checked_at",parentData:s,parentDataProperty:"checked_at",rootData:g,
dynamicAnchors:P})||(r=r===null?b.errors:r.concat(b.errors),e=r.length);var t=l===e}else var t=!0}}}}}}}}else return z.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return z.errors=r,e===0}z.evaluated={props:{
id:!0,check:!0,severity:!0,title:!0,text:!0,evidence:!0,fix:!0,gain:!0,checked_at:!0},dynamicProps:!1,dynamicItems:!1};function J(s,{
instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,p=J.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;
if(s.mailbox===void 0&&(a="mailbox")||s.domain===void 0&&(a="domain")||s.checked_at===void 0&&(a="checked_at")||s.seconds===
void 0&&(a="seconds")||s.queries===void 0&&(a="queries")||s.score===void 0&&(a="score")||s.findings===void 0&&(a="findin\
gs"))return J.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.mailbox!==
void 0){let n=e;A(s.mailbox,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:g,dynamicAnchors:P})||
(r=r===null?A.errors:r.concat(A.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.domain!==void 0){let n=e;if(typeof s.
domain!="string")return J.errors=[{instancePath:i+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{
type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.checked_at!==void 0){let n=e;b(s.checked_at,{instancePath:i+"/c\
hecked_at",parentData:s,parentDataProperty:"checked_at",rootData:g,dynamicAnchors:P})||(r=r===null?b.errors:r.concat(b.errors),
e=r.length);var t=n===e}else var t=!0;if(t){if(s.seconds!==void 0){let n=s.seconds,f=e;if(e===f)if(typeof n=="number"&&isFinite(
n)){if(n<0||isNaN(n))return J.errors=[{instancePath:i+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}}],!1}else return J.errors=[{instancePath:i+"/seconds",schemaPath:"#/properties/sec\
onds/type",keyword:"type",params:{type:"number"}}],!1;var t=f===e}else var t=!0;if(t){if(s.queries!==void 0){let n=s.queries,
f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return J.errors=[{instancePath:i+"/queries",schemaPath:"#/p\
roperties/queries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(
n)))return J.errors=[{instancePath:i+"/queries",schemaPath:"#/properties/queries/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var t=f===e}else var t=!0;if(t){if(s.score!==void 0){let n=e;V(s.score,{instancePath:i+"/score",parentData:s,
parentDataProperty:"score",rootData:g,dynamicAnchors:P})||(r=r===null?V.errors:r.concat(V.errors),e=r.length);var t=n===
e}else var t=!0;if(t)if(s.findings!==void 0){let n=s.findings,f=e;if(e===f)if(Array.isArray(n)){var d=!0;let o=n.length;
for(let m=0;m<o;m++){let y=e;z(n[m],{instancePath:i+"/findings/"+m,parentData:n,parentDataProperty:m,rootData:g,dynamicAnchors:P})||
(r=r===null?z.errors:r.concat(z.errors),e=r.length);var d=y===e;if(!d)break}}else return J.errors=[{instancePath:i+"/fin\
dings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type:"array"}}],!1;var t=f===e}else var t=!0}}}}}}else
return J.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return J.errors=r,e===0}
J.evaluated={props:{mailbox:!0,domain:!0,checked_at:!0,seconds:!0,queries:!0,score:!0,findings:!0},dynamicProps:!1,dynamicItems:!1};
function ce(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,
p=ce.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let n;if(s.health===void 0&&(n="health")||s.checking===void 0&&(n="checking"))return ce.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(s.health!==void 0){let f=s.health,l=e,o=e,
m=!1,y=e;J(f,{instancePath:i+"/health",parentData:s,parentDataProperty:"health",rootData:g,dynamicAnchors:P})||(r=r===null?
J.errors:r.concat(J.errors),e=r.length);var d=y===e;if(m=m||d,d){var t={};t.mailbox=!0,t.domain=!0,t.checked_at=!0,t.seconds=
!0,t.queries=!0,t.score=!0,t.findings=!0}let c=e;if(f!==null){let h={instancePath:i+"/health",schemaPath:"#/properties/h\
ealth/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var d=c===e;if(m=m||d,m)e=o,r!==null&&
(o?r.length=o:r=null);else{let h={instancePath:i+"/health",schemaPath:"#/properties/health/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[h]:r.push(h),e++,ce.errors=r,!1}var a=l===e}else var a=!0;if(a)if(s.checking!==void 0){let f=e;if(typeof s.
checking!="boolean")return ce.errors=[{instancePath:i+"/checking",schemaPath:"#/properties/checking/type",keyword:"type",
params:{type:"boolean"}}],!1;var a=f===e}else var a=!0}else return ce.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ce.errors=r,e===0}ce.evaluated={props:{health:!0,checking:!0},dynamicProps:!1,dynamicItems:!1};
var nr=ae;function ae(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,
p=ae.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let d;if(s.api===void 0&&(d="api")||s.api_min===void 0&&(d="api_min")||s.version===void 0&&(d="version"))return ae.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],!1;if(s.api!==void 0){let a=s.
api,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ae.errors=[{instancePath:i+"/api",schemaPath:"#/\
properties/api/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(
a)))return ae.errors=[{instancePath:i+"/api",schemaPath:"#/properties/api/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1;var t=n===e}else var t=!0;if(t){if(s.api_min!==void 0){let a=s.api_min,n=e;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a)&&isFinite(a)))return ae.errors=[{instancePath:i+"/api_min",schemaPath:"#/properties/api_min/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a)))return ae.errors=[{instancePath:i+
"/api_min",schemaPath:"#/properties/api_min/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var t=n===e}else
var t=!0;if(t)if(s.version!==void 0){let a=e;if(typeof s.version!="string")return ae.errors=[{instancePath:i+"/version",
schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0}}else return ae.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ae.errors=r,e===0}ae.evaluated=
{props:{api:!0,api_min:!0,version:!0},dynamicProps:!1,dynamicItems:!1};var ar=T,Ce={type:"object",required:["id","addres\
s","mailbox","state","steps","error","started_at","sign_in_url","waiting"],properties:{id:{$ref:"#/$defs/Id"},address:{type:"\
string"},mailbox:{anyOf:[{$ref:"#/$defs/Id"},{type:"null"}]},state:{type:"string",enum:["running","done","failed","cance\
lled"]},steps:{type:"array",items:{$ref:"#/$defs/Step"}},error:{anyOf:[{$ref:"#/$defs/Fault"},{type:"null"}]},started_at:{
$ref:"#/$defs/Ms"},sign_in_url:{anyOf:[{type:"string"},{type:"null"}]},waiting:{anyOf:[{$ref:"#/$defs/LinkWait"},{type:"\
null"}]}}},Ae={type:"object",required:["name","state","seconds","detail","done","total"],properties:{name:{type:"string",
enum:["settings","signed_in","receiving","sending","reading","checking"]},state:{type:"string",enum:["waiting","running",
"done","failed"]},seconds:{anyOf:[{type:"number",minimum:0},{type:"null"}]},detail:{anyOf:[{type:"string"},{type:"null"}]},
done:{anyOf:[{type:"integer",minimum:0},{type:"null"}]},total:{anyOf:[{type:"integer",minimum:0},{type:"null"}]}}};function U(s,{
instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,p=U.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;
if(s.name===void 0&&(l="name")||s.state===void 0&&(l="state")||s.seconds===void 0&&(l="seconds")||s.detail===void 0&&(l=
"detail")||s.done===void 0&&(l="done")||s.total===void 0&&(l="total"))return U.errors=[{instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:l}}],!1;if(s.name!==void 0){let o=s.name,m=e;if(typeof o!="string")return U.
errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(o===
"settings"||o==="signed_in"||o==="receiving"||o==="sending"||o==="reading"||o==="checking"))return U.errors=[{instancePath:i+
"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues:Ae.properties.name.enum}}],!1;var t=m===
e}else var t=!0;if(t){if(s.state!==void 0){let o=s.state,m=e;if(typeof o!="string")return U.errors=[{instancePath:i+"/st\
ate",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="waiting"||o==="running"||
o==="done"||o==="failed"))return U.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",
params:{allowedValues:Ae.properties.state.enum}}],!1;var t=m===e}else var t=!0;if(t){if(s.seconds!==void 0){let o=s.seconds,
m=e,y=e,c=!1,h=e;if(e===h)if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(o)){let u={instancePath:i+"/seconds",schemaPath:"\
#/properties/seconds/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[u]:r.push(u),e++}}else{
let u={instancePath:i+"/seconds",schemaPath:"#/properties/seconds/anyOf/0/type",keyword:"type",params:{type:"number"}};r===
null?r=[u]:r.push(u),e++}var d=h===e;c=c||d;let w=e;if(o!==null){let u={instancePath:i+"/seconds",schemaPath:"#/properti\
es/seconds/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[u]:r.push(u),e++}var d=w===e;if(c=c||d,c)e=y,r!==
null&&(y?r.length=y:r=null);else{let u={instancePath:i+"/seconds",schemaPath:"#/properties/seconds/anyOf",keyword:"anyOf",
params:{}};return r===null?r=[u]:r.push(u),e++,U.errors=r,!1}var t=m===e}else var t=!0;if(t){if(s.detail!==void 0){let o=s.
detail,m=e,y=e,c=!1,h=e;if(typeof o!="string"){let u={instancePath:i+"/detail",schemaPath:"#/properties/detail/anyOf/0/t\
ype",keyword:"type",params:{type:"string"}};r===null?r=[u]:r.push(u),e++}var a=h===e;c=c||a;let w=e;if(o!==null){let u={
instancePath:i+"/detail",schemaPath:"#/properties/detail/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[
u]:r.push(u),e++}var a=w===e;if(c=c||a,c)e=y,r!==null&&(y?r.length=y:r=null);else{let u={instancePath:i+"/detail",schemaPath:"\
#/properties/detail/anyOf",keyword:"anyOf",params:{}};return r===null?r=[u]:r.push(u),e++,U.errors=r,!1}var t=m===e}else
var t=!0;if(t){if(s.done!==void 0){let o=s.done,m=e,y=e,c=!1,h=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){
let u={instancePath:i+"/done",schemaPath:"#/properties/done/anyOf/0/type",keyword:"type",params:{type:"integer"}};r===null?
r=[u]:r.push(u),e++}if(e===h&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let u={instancePath:i+"/done",schemaPath:"\
#/properties/done/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[u]:r.push(u),e++}var n=h===
e;c=c||n;let w=e;if(o!==null){let u={instancePath:i+"/done",schemaPath:"#/properties/done/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[u]:r.push(u),e++}var n=w===e;if(c=c||n,c)e=y,r!==null&&(y?r.length=y:r=null);else{let u={instancePath:i+
"/done",schemaPath:"#/properties/done/anyOf",keyword:"anyOf",params:{}};return r===null?r=[u]:r.push(u),e++,U.errors=r,!1}
var t=m===e}else var t=!0;if(t)if(s.total!==void 0){let o=s.total,m=e,y=e,c=!1,h=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o))){let u={instancePath:i+"/total",schemaPath:"#/properties/total/anyOf/0/type",keyword:"type",params:{type:"\
integer"}};r===null?r=[u]:r.push(u),e++}if(e===h&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let u={instancePath:i+
"/total",schemaPath:"#/properties/total/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=
[u]:r.push(u),e++}var f=h===e;c=c||f;let w=e;if(o!==null){let u={instancePath:i+"/total",schemaPath:"#/properties/total/\
anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[u]:r.push(u),e++}var f=w===e;if(c=c||f,c)e=y,r!==null&&(y?
r.length=y:r=null);else{let u={instancePath:i+"/total",schemaPath:"#/properties/total/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[u]:r.push(u),e++,U.errors=r,!1}var t=m===e}else var t=!0}}}}}else return U.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return U.errors=r,e===0}U.evaluated={props:{name:!0,state:!0,seconds:!0,
detail:!0,done:!0,total:!0},dynamicProps:!1,dynamicItems:!1};function _e(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,
p=_e.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let d;if(s.error===void 0&&(d="error")||s.retry_at===void 0&&(d="retry_at"))return _e.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],!1;if(s.error!==void 0){let a=e;M(s.error,{instancePath:i+
"/error",parentData:s,parentDataProperty:"error",rootData:g,dynamicAnchors:P})||(r=r===null?M.errors:r.concat(M.errors),
e=r.length);var t=a===e}else var t=!0;if(t)if(s.retry_at!==void 0){let a=e;b(s.retry_at,{instancePath:i+"/retry_at",parentData:s,
parentDataProperty:"retry_at",rootData:g,dynamicAnchors:P})||(r=r===null?b.errors:r.concat(b.errors),e=r.length);var t=a===
e}else var t=!0}else return _e.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _e.
errors=r,e===0}_e.evaluated={props:{error:!0,retry_at:!0},dynamicProps:!1,dynamicItems:!1};function T(s,{instancePath:i="",
parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,p=T.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.id===void 0&&
(y="id")||s.address===void 0&&(y="address")||s.mailbox===void 0&&(y="mailbox")||s.state===void 0&&(y="state")||s.steps===
void 0&&(y="steps")||s.error===void 0&&(y="error")||s.started_at===void 0&&(y="started_at")||s.sign_in_url===void 0&&(y=
"sign_in_url")||s.waiting===void 0&&(y="waiting"))return T.errors=[{instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:y}}],!1;if(s.id!==void 0){let c=e;A(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:g,dynamicAnchors:P})||(r=r===null?A.errors:r.concat(A.errors),e=r.length);var t=c===e}else var t=!0;if(t){if(s.
address!==void 0){let c=e;if(typeof s.address!="string")return T.errors=[{instancePath:i+"/address",schemaPath:"#/proper\
ties/address/type",keyword:"type",params:{type:"string"}}],!1;var t=c===e}else var t=!0;if(t){if(s.mailbox!==void 0){let c=s.
mailbox,h=e,w=e,_=!1,u=e;A(c,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:g,dynamicAnchors:P})||
(r=r===null?A.errors:r.concat(A.errors),e=r.length);var d=u===e;_=_||d;let I=e;if(c!==null){let v={instancePath:i+"/mail\
box",schemaPath:"#/properties/mailbox/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[v]:r.push(v),e++}var d=I===
e;if(_=_||d,_)e=w,r!==null&&(w?r.length=w:r=null);else{let v={instancePath:i+"/mailbox",schemaPath:"#/properties/mailbox\
/anyOf",keyword:"anyOf",params:{}};return r===null?r=[v]:r.push(v),e++,T.errors=r,!1}var t=h===e}else var t=!0;if(t){if(s.
state!==void 0){let c=s.state,h=e;if(typeof c!="string")return T.errors=[{instancePath:i+"/state",schemaPath:"#/properti\
es/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(c==="running"||c==="done"||c==="failed"||c==="cancelled"))
return T.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Ce.properties.
state.enum}}],!1;var t=h===e}else var t=!0;if(t){if(s.steps!==void 0){let c=s.steps,h=e;if(e===h)if(Array.isArray(c)){var a=!0;
let _=c.length;for(let u=0;u<_;u++){let I=e;U(c[u],{instancePath:i+"/steps/"+u,parentData:c,parentDataProperty:u,rootData:g,
dynamicAnchors:P})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);var a=I===e;if(!a)break}}else return T.errors=[{
instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var t=h===e}else var t=!0;
if(t){if(s.error!==void 0){let c=s.error,h=e,w=e,_=!1,u=e;M(c,{instancePath:i+"/error",parentData:s,parentDataProperty:"\
error",rootData:g,dynamicAnchors:P})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var f=u===e;if(_=_||f,f){var n={};
n.code=!0,n.sentence=!0,n.next_step=!0,n.field=!0,n.said=!0,n.facts=!0}let I=e;if(c!==null){let v={instancePath:i+"/erro\
r",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[v]:r.push(v),e++}var f=I===
e;if(_=_||f,_)e=w,r!==null&&(w?r.length=w:r=null);else{let v={instancePath:i+"/error",schemaPath:"#/properties/error/any\
Of",keyword:"anyOf",params:{}};return r===null?r=[v]:r.push(v),e++,T.errors=r,!1}var t=h===e}else var t=!0;if(t){if(s.started_at!==
void 0){let c=e;b(s.started_at,{instancePath:i+"/started_at",parentData:s,parentDataProperty:"started_at",rootData:g,dynamicAnchors:P})||
(r=r===null?b.errors:r.concat(b.errors),e=r.length);var t=c===e}else var t=!0;if(t){if(s.sign_in_url!==void 0){let c=s.sign_in_url,
h=e,w=e,_=!1,u=e;if(typeof c!="string"){let v={instancePath:i+"/sign_in_url",schemaPath:"#/properties/sign_in_url/anyOf/\
0/type",keyword:"type",params:{type:"string"}};r===null?r=[v]:r.push(v),e++}var l=u===e;_=_||l;let I=e;if(c!==null){let v={
instancePath:i+"/sign_in_url",schemaPath:"#/properties/sign_in_url/anyOf/1/type",keyword:"type",params:{type:"null"}};r===
null?r=[v]:r.push(v),e++}var l=I===e;if(_=_||l,_)e=w,r!==null&&(w?r.length=w:r=null);else{let v={instancePath:i+"/sign_i\
n_url",schemaPath:"#/properties/sign_in_url/anyOf",keyword:"anyOf",params:{}};return r===null?r=[v]:r.push(v),e++,T.errors=
r,!1}var t=h===e}else var t=!0;if(t)if(s.waiting!==void 0){let c=s.waiting,h=e,w=e,_=!1,u=e;_e(c,{instancePath:i+"/waiti\
ng",parentData:s,parentDataProperty:"waiting",rootData:g,dynamicAnchors:P})||(r=r===null?_e.errors:r.concat(_e.errors),e=
r.length);var m=u===e;if(_=_||m,m){var o={};o.error=!0,o.retry_at=!0}let I=e;if(c!==null){let v={instancePath:i+"/waitin\
g",schemaPath:"#/properties/waiting/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[v]:r.push(v),e++}var m=I===
e;if(_=_||m,_)e=w,r!==null&&(w?r.length=w:r=null);else{let v={instancePath:i+"/waiting",schemaPath:"#/properties/waiting\
/anyOf",keyword:"anyOf",params:{}};return r===null?r=[v]:r.push(v),e++,T.errors=r,!1}var t=h===e}else var t=!0}}}}}}}}else
return T.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return T.errors=r,e===0}
T.evaluated={props:{id:!0,address:!0,mailbox:!0,state:!0,steps:!0,error:!0,started_at:!0,sign_in_url:!0,waiting:!0},dynamicProps:!1,
dynamicItems:!1};var or=ge;function ge(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,
p=ge.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let a;if(s.link===void 0&&(a="link")||s.sign_in_url===void 0&&(a="sign_in_url"))return ge.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.link!==void 0){let n=e;A(s.link,{instancePath:i+
"/link",parentData:s,parentDataProperty:"link",rootData:g,dynamicAnchors:P})||(r=r===null?A.errors:r.concat(A.errors),e=
r.length);var t=n===e}else var t=!0;if(t)if(s.sign_in_url!==void 0){let n=s.sign_in_url,f=e,l=e,o=!1,m=e;if(typeof n!="s\
tring"){let h={instancePath:i+"/sign_in_url",schemaPath:"#/properties/sign_in_url/anyOf/0/type",keyword:"type",params:{type:"\
string"}};r===null?r=[h]:r.push(h),e++}var d=m===e;o=o||d;let y=e;if(n!==null){let h={instancePath:i+"/sign_in_url",schemaPath:"\
#/properties/sign_in_url/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var d=y===e;if(o=
o||d,o)e=l,r!==null&&(l?r.length=l:r=null);else{let h={instancePath:i+"/sign_in_url",schemaPath:"#/properties/sign_in_ur\
l/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,ge.errors=r,!1}var t=f===e}else var t=!0}else return ge.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ge.errors=r,e===0}ge.evaluated=
{props:{link:!0,sign_in_url:!0},dynamicProps:!1,dynamicItems:!1};var lr=R;var We={type:"string",enum:["linking","active","needs_sign_in","paused","disconnected"]};function le(s,{instancePath:i="",
parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,p=le.evaluated;return p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s!="string"?(le.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}}],!1):s==="linking"||s==="active"||s==="needs_sign_in"||s==="paused"||s==="disconnected"?(le.
errors=r,e===0):(le.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:We.enum}}],!1)}le.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Te={type:"object",required:["hour","day","gap_seconds","counts","send_anyway"],properties:{
hour:{type:"integer",minimum:1},day:{type:"integer",minimum:1},gap_seconds:{type:"integer",minimum:0,maximum:3600},counts:{
type:"string",enum:["outreach","all"]},send_anyway:{type:"boolean"}}};function Z(s,{instancePath:i="",parentData:D,parentDataProperty:O,
rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,p=Z.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let d;if(s.hour===void 0&&(d="hour")||s.day===void 0&&(d=
"day")||s.gap_seconds===void 0&&(d="gap_seconds")||s.counts===void 0&&(d="counts")||s.send_anyway===void 0&&(d="send_any\
way"))return Z.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],!1;if(s.hour!==
void 0){let a=s.hour,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Z.errors=[{instancePath:i+"/hou\
r",schemaPath:"#/properties/hour/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(
a)&&(a<1||isNaN(a)))return Z.errors=[{instancePath:i+"/hour",schemaPath:"#/properties/hour/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1;var t=n===e}else var t=!0;if(t){if(s.day!==void 0){let a=s.day,n=e;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a)&&isFinite(a)))return Z.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a)))return Z.errors=[{instancePath:i+
"/day",schemaPath:"#/properties/day/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var t=n===e}else var t=!0;
if(t){if(s.gap_seconds!==void 0){let a=s.gap_seconds,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Z.
errors=[{instancePath:i+"/gap_seconds",schemaPath:"#/properties/gap_seconds/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===n&&typeof a=="number"&&isFinite(a)){if(a>3600||isNaN(a))return Z.errors=[{instancePath:i+"/gap_seconds",schemaPath:"\
#/properties/gap_seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600}}],!1;if(a<0||isNaN(a))return Z.errors=
[{instancePath:i+"/gap_seconds",schemaPath:"#/properties/gap_seconds/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}}],!1}var t=n===e}else var t=!0;if(t){if(s.counts!==void 0){let a=s.counts,n=e;if(typeof a!="string")return Z.errors=
[{instancePath:i+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="ou\
treach"||a==="all"))return Z.errors=[{instancePath:i+"/counts",schemaPath:"#/properties/counts/enum",keyword:"enum",params:{
allowedValues:Te.properties.counts.enum}}],!1;var t=n===e}else var t=!0;if(t)if(s.send_anyway!==void 0){let a=e;if(typeof s.
send_anyway!="boolean")return Z.errors=[{instancePath:i+"/send_anyway",schemaPath:"#/properties/send_anyway/type",keyword:"\
type",params:{type:"boolean"}}],!1;var t=a===e}else var t=!0}}}}else return Z.errors=[{instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return Z.errors=r,e===0}Z.evaluated={props:{hour:!0,day:!0,gap_seconds:!0,counts:!0,
send_anyway:!0},dynamicProps:!1,dynamicItems:!1};function S(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,p=S.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let a;if(s.used===void 0&&(a="used")||s.limit===void 0&&(a="limit")||s.left===void 0&&(a="left")||s.frees_at===void 0&&
(a="frees_at"))return S.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],
!1;if(s.used!==void 0){let n=s.used,f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return S.errors=[{instancePath:i+
"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof n=="number"&&isFinite(
n)&&(n<0||isNaN(n)))return S.errors=[{instancePath:i+"/used",schemaPath:"#/properties/used/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var t=f===e}else var t=!0;if(t){if(s.limit!==void 0){let n=s.limit,f=e;if(!(typeof n=="num\
ber"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return S.errors=[{instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===f&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return S.errors=[{instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=f===e}else
var t=!0;if(t){if(s.left!==void 0){let n=s.left,f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return S.errors=
[{instancePath:i+"/left",schemaPath:"#/properties/left/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n)))return S.errors=[{instancePath:i+"/left",schemaPath:"#/properties/left/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var t=f===e}else var t=!0;if(t)if(s.frees_at!==void 0){let n=s.frees_at,f=e,
l=e,o=!1,m=e;b(n,{instancePath:i+"/frees_at",parentData:s,parentDataProperty:"frees_at",rootData:g,dynamicAnchors:P})||(r=
r===null?b.errors:r.concat(b.errors),e=r.length);var d=m===e;o=o||d;let y=e;if(n!==null){let h={instancePath:i+"/frees_a\
t",schemaPath:"#/properties/frees_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var d=y===
e;if(o=o||d,o)e=l,r!==null&&(l?r.length=l:r=null);else{let h={instancePath:i+"/frees_at",schemaPath:"#/properties/frees_\
at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,S.errors=r,!1}var t=f===e}else var t=!0}}}else return S.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return S.errors=r,e===0}S.evaluated=
{props:{used:!0,limit:!0,left:!0,frees_at:!0},dynamicProps:!1,dynamicItems:!1};function Y(s,{instancePath:i="",parentData:D,
parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,p=Y.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.hour===void 0&&(a="hour")||
s.day===void 0&&(a="day")||s.ceiling===void 0&&(a="ceiling")||s.can_send_now===void 0&&(a="can_send_now")||s.next_slot===
void 0&&(a="next_slot"))return Y.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],
!1;if(s.hour!==void 0){let n=e;S(s.hour,{instancePath:i+"/hour",parentData:s,parentDataProperty:"hour",rootData:g,dynamicAnchors:P})||
(r=r===null?S.errors:r.concat(S.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.day!==void 0){let n=e;S(s.day,{
instancePath:i+"/day",parentData:s,parentDataProperty:"day",rootData:g,dynamicAnchors:P})||(r=r===null?S.errors:r.concat(
S.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.ceiling!==void 0){let n=e;S(s.ceiling,{instancePath:i+"/ceili\
ng",parentData:s,parentDataProperty:"ceiling",rootData:g,dynamicAnchors:P})||(r=r===null?S.errors:r.concat(S.errors),e=r.
length);var t=n===e}else var t=!0;if(t){if(s.can_send_now!==void 0){let n=s.can_send_now,f=e;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n)&&isFinite(n)))return Y.errors=[{instancePath:i+"/can_send_now",schemaPath:"#/properties/can_send_now/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return Y.errors=[
{instancePath:i+"/can_send_now",schemaPath:"#/properties/can_send_now/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}}],!1;var t=f===e}else var t=!0;if(t)if(s.next_slot!==void 0){let n=s.next_slot,f=e,l=e,o=!1,m=e;b(n,{instancePath:i+
"/next_slot",parentData:s,parentDataProperty:"next_slot",rootData:g,dynamicAnchors:P})||(r=r===null?b.errors:r.concat(b.
errors),e=r.length);var d=m===e;o=o||d;let y=e;if(n!==null){let h={instancePath:i+"/next_slot",schemaPath:"#/properties/\
next_slot/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var d=y===e;if(o=o||d,o)e=l,r!==
null&&(l?r.length=l:r=null);else{let h={instancePath:i+"/next_slot",schemaPath:"#/properties/next_slot/anyOf",keyword:"a\
nyOf",params:{}};return r===null?r=[h]:r.push(h),e++,Y.errors=r,!1}var t=f===e}else var t=!0}}}}else return Y.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Y.errors=r,e===0}Y.evaluated={props:{hour:!0,day:!0,
ceiling:!0,can_send_now:!0,next_slot:!0},dynamicProps:!1,dynamicItems:!1};var Xe={type:"object",required:["state","at","\
error"],properties:{state:{type:"string",enum:["never","syncing","current","failed"]},at:{anyOf:[{$ref:"#/$defs/Ms"},{type:"\
null"}]},error:{anyOf:[{$ref:"#/$defs/Fault"},{type:"null"}]}}};function ie(s,{instancePath:i="",parentData:D,parentDataProperty:O,
rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,p=ie.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let f;if(s.state===void 0&&(f="state")||s.at===void 0&&
(f="at")||s.error===void 0&&(f="error"))return ie.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:f}}],!1;if(s.state!==void 0){let l=s.state,o=e;if(typeof l!="string")return ie.errors=[{instancePath:i+"\
/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="never"||l==="syncing"||
l==="current"||l==="failed"))return ie.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"en\
um",params:{allowedValues:Xe.properties.state.enum}}],!1;var t=o===e}else var t=!0;if(t){if(s.at!==void 0){let l=s.at,o=e,
m=e,y=!1,c=e;b(l,{instancePath:i+"/at",parentData:s,parentDataProperty:"at",rootData:g,dynamicAnchors:P})||(r=r===null?b.
errors:r.concat(b.errors),e=r.length);var d=c===e;y=y||d;let h=e;if(l!==null){let _={instancePath:i+"/at",schemaPath:"#/\
properties/at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}var d=h===e;if(y=y||d,y)e=
m,r!==null&&(m?r.length=m:r=null);else{let _={instancePath:i+"/at",schemaPath:"#/properties/at/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[_]:r.push(_),e++,ie.errors=r,!1}var t=o===e}else var t=!0;if(t)if(s.error!==void 0){let l=s.error,o=e,
m=e,y=!1,c=e;M(l,{instancePath:i+"/error",parentData:s,parentDataProperty:"error",rootData:g,dynamicAnchors:P})||(r=r===
null?M.errors:r.concat(M.errors),e=r.length);var n=c===e;if(y=y||n,n){var a={};a.code=!0,a.sentence=!0,a.next_step=!0,a.
field=!0,a.said=!0,a.facts=!0}let h=e;if(l!==null){let _={instancePath:i+"/error",schemaPath:"#/properties/error/anyOf/1\
/type",keyword:"type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}var n=h===e;if(y=y||n,y)e=m,r!==null&&(m?r.length=
m:r=null);else{let _={instancePath:i+"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[_]:r.push(_),e++,ie.errors=r,!1}var t=o===e}else var t=!0}}else return ie.errors=[{instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return ie.errors=r,e===0}ie.evaluated={props:{state:!0,at:!0,error:!0},
dynamicProps:!1,dynamicItems:!1};var He=new RegExp("^\\d{4}-\\d\\d-\\d\\d$","u");function ne(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,
dynamicAnchors:P={}}={}){let r=null,e=0,p=ne.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let d;if(s.day===void 0&&(d="day")||s.sent===void 0&&(d="sent"))return ne.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],!1;if(s.day!==void 0){let a=s.
day,n=e;if(e===n)if(typeof a=="string"){if(!He.test(a))return ne.errors=[{instancePath:i+"/day",schemaPath:"#/properties\
/day/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d\\d-\\d\\d$"}}],!1}else return ne.errors=[{instancePath:i+"/\
day",schemaPath:"#/properties/day/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t)if(s.sent!==
void 0){let a=s.sent,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ne.errors=[{instancePath:i+"/se\
nt",schemaPath:"#/properties/sent/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(
a)&&(a<0||isNaN(a)))return ne.errors=[{instancePath:i+"/sent",schemaPath:"#/properties/sent/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var t=n===e}else var t=!0}else return ne.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ne.errors=r,e===0}ne.evaluated={props:{day:!0,sent:!0},dynamicProps:!1,dynamicItems:!1};
var Ue={type:"string",enum:["password","google","microsoft"]};function pe(s,{instancePath:i="",parentData:D,parentDataProperty:O,
rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,p=pe.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),typeof s!="string"?(pe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],
!1):s==="password"||s==="google"||s==="microsoft"?(pe.errors=r,e===0):(pe.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:Ue.enum}}],!1)}pe.evaluated={dynamicProps:!1,dynamicItems:!1};function R(s,{instancePath:i="",
parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,p=R.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.id===void 0&&
(_="id")||s.address===void 0&&(_="address")||s.provider===void 0&&(_="provider")||s.state===void 0&&(_="state")||s.reason===
void 0&&(_="reason")||s.since===void 0&&(_="since")||s.synced_at===void 0&&(_="synced_at")||s.score===void 0&&(_="score")||
s.user===void 0&&(_="user")||s.imap===void 0&&(_="imap")||s.smtp===void 0&&(_="smtp")||s.limits===void 0&&(_="limits")||
s.usage===void 0&&(_="usage")||s.sync===void 0&&(_="sync")||s.days===void 0&&(_="days")||s.sign_in===void 0&&(_="sign_in")||
s.sending===void 0&&(_="sending")||s.aliases===void 0&&(_="aliases")||s.linked_from===void 0&&(_="linked_from")||s.access_page===
void 0&&(_="access_page")||s.smtp_user===void 0&&(_="smtp_user"))return R.errors=[{instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:_}}],!1;if(s.id!==void 0){let u=e;A(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:g,dynamicAnchors:P})||(r=r===null?A.errors:r.concat(A.errors),e=r.length);var t=u===e}else var t=!0;if(t){if(s.
address!==void 0){let u=e;if(typeof s.address!="string")return R.errors=[{instancePath:i+"/address",schemaPath:"#/proper\
ties/address/type",keyword:"type",params:{type:"string"}}],!1;var t=u===e}else var t=!0;if(t){if(s.provider!==void 0){let u=e;
if(typeof s.provider!="string")return R.errors=[{instancePath:i+"/provider",schemaPath:"#/properties/provider/type",keyword:"\
type",params:{type:"string"}}],!1;var t=u===e}else var t=!0;if(t){if(s.state!==void 0){let u=e;le(s.state,{instancePath:i+
"/state",parentData:s,parentDataProperty:"state",rootData:g,dynamicAnchors:P})||(r=r===null?le.errors:r.concat(le.errors),
e=r.length);var t=u===e}else var t=!0;if(t){if(s.reason!==void 0){let u=s.reason,I=e,$=e,v=!1,x=e;if(typeof u!="string"){
let k={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf/0/type",keyword:"type",params:{type:"string"}};r===
null?r=[k]:r.push(k),e++}var d=x===e;v=v||d;let N=e;if(u!==null){let k={instancePath:i+"/reason",schemaPath:"#/propertie\
s/reason/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[k]:r.push(k),e++}var d=N===e;if(v=v||d,v)e=$,r!==
null&&($?r.length=$:r=null);else{let k={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf",keyword:"anyOf",
params:{}};return r===null?r=[k]:r.push(k),e++,R.errors=r,!1}var t=I===e}else var t=!0;if(t){if(s.since!==void 0){let u=e;
b(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"since",rootData:g,dynamicAnchors:P})||(r=r===null?b.
errors:r.concat(b.errors),e=r.length);var t=u===e}else var t=!0;if(t){if(s.synced_at!==void 0){let u=s.synced_at,I=e,$=e,
v=!1,x=e;b(u,{instancePath:i+"/synced_at",parentData:s,parentDataProperty:"synced_at",rootData:g,dynamicAnchors:P})||(r=
r===null?b.errors:r.concat(b.errors),e=r.length);var a=x===e;v=v||a;let N=e;if(u!==null){let k={instancePath:i+"/synced_\
at",schemaPath:"#/properties/synced_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[k]:r.push(k),e++}var a=N===
e;if(v=v||a,v)e=$,r!==null&&($?r.length=$:r=null);else{let k={instancePath:i+"/synced_at",schemaPath:"#/properties/synce\
d_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[k]:r.push(k),e++,R.errors=r,!1}var t=I===e}else var t=!0;if(t){
if(s.score!==void 0){let u=s.score,I=e,$=e,v=!1,x=e;if(e===x)if(typeof u=="number"&&isFinite(u)){if(u>100||isNaN(u)){let k={
instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};
r===null?r=[k]:r.push(k),e++}else if(u<0||isNaN(u)){let k={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/\
0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[k]:r.push(k),e++}}else{let k={instancePath:i+
"/score",schemaPath:"#/properties/score/anyOf/0/type",keyword:"type",params:{type:"number"}};r===null?r=[k]:r.push(k),e++}
var n=x===e;v=v||n;let N=e;if(u!==null){let k={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/1/type",keyword:"\
type",params:{type:"null"}};r===null?r=[k]:r.push(k),e++}var n=N===e;if(v=v||n,v)e=$,r!==null&&($?r.length=$:r=null);else{
let k={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf",keyword:"anyOf",params:{}};return r===null?r=[k]:r.
push(k),e++,R.errors=r,!1}var t=I===e}else var t=!0;if(t){if(s.user!==void 0){let u=s.user,I=e,$=e,v=!1,x=e;if(typeof u!=
"string"){let k={instancePath:i+"/user",schemaPath:"#/properties/user/anyOf/0/type",keyword:"type",params:{type:"string"}};
r===null?r=[k]:r.push(k),e++}var f=x===e;v=v||f;let N=e;if(u!==null){let k={instancePath:i+"/user",schemaPath:"#/propert\
ies/user/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[k]:r.push(k),e++}var f=N===e;if(v=v||f,v)e=$,r!==
null&&($?r.length=$:r=null);else{let k={instancePath:i+"/user",schemaPath:"#/properties/user/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[k]:r.push(k),e++,R.errors=r,!1}var t=I===e}else var t=!0;if(t){if(s.imap!==void 0){let u=e;E(s.imap,{
instancePath:i+"/imap",parentData:s,parentDataProperty:"imap",rootData:g,dynamicAnchors:P})||(r=r===null?E.errors:r.concat(
E.errors),e=r.length);var t=u===e}else var t=!0;if(t){if(s.smtp!==void 0){let u=s.smtp,I=e,$=e,v=!1,x=e;E(u,{instancePath:i+
"/smtp",parentData:s,parentDataProperty:"smtp",rootData:g,dynamicAnchors:P})||(r=r===null?E.errors:r.concat(E.errors),e=
r.length);var o=x===e;if(v=v||o,o){var l={};l.host=!0,l.port=!0,l.security=!0}let N=e;if(u!==null){let k={instancePath:i+
"/smtp",schemaPath:"#/properties/smtp/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[k]:r.push(k),e++}var o=N===
e;if(v=v||o,v)e=$,r!==null&&($?r.length=$:r=null);else{let k={instancePath:i+"/smtp",schemaPath:"#/properties/smtp/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[k]:r.push(k),e++,R.errors=r,!1}var t=I===e}else var t=!0;if(t){if(s.limits!==
void 0){let u=e;Z(s.limits,{instancePath:i+"/limits",parentData:s,parentDataProperty:"limits",rootData:g,dynamicAnchors:P})||
(r=r===null?Z.errors:r.concat(Z.errors),e=r.length);var t=u===e}else var t=!0;if(t){if(s.usage!==void 0){let u=e;Y(s.usage,
{instancePath:i+"/usage",parentData:s,parentDataProperty:"usage",rootData:g,dynamicAnchors:P})||(r=r===null?Y.errors:r.concat(
Y.errors),e=r.length);var t=u===e}else var t=!0;if(t){if(s.sync!==void 0){let u=e;ie(s.sync,{instancePath:i+"/sync",parentData:s,
parentDataProperty:"sync",rootData:g,dynamicAnchors:P})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var t=u===
e}else var t=!0;if(t){if(s.days!==void 0){let u=s.days,I=e;if(e===I)if(Array.isArray(u)){var m=!0;let v=u.length;for(let x=0;x<
v;x++){let N=e;ne(u[x],{instancePath:i+"/days/"+x,parentData:u,parentDataProperty:x,rootData:g,dynamicAnchors:P})||(r=r===
null?ne.errors:r.concat(ne.errors),e=r.length);var m=N===e;if(!m)break}}else return R.errors=[{instancePath:i+"/days",schemaPath:"\
#/properties/days/type",keyword:"type",params:{type:"array"}}],!1;var t=I===e}else var t=!0;if(t){if(s.sign_in!==void 0){
let u=e;pe(s.sign_in,{instancePath:i+"/sign_in",parentData:s,parentDataProperty:"sign_in",rootData:g,dynamicAnchors:P})||
(r=r===null?pe.errors:r.concat(pe.errors),e=r.length);var t=u===e}else var t=!0;if(t){if(s.sending!==void 0){let u=e;if(typeof s.
sending!="boolean")return R.errors=[{instancePath:i+"/sending",schemaPath:"#/properties/sending/type",keyword:"type",params:{
type:"boolean"}}],!1;var t=u===e}else var t=!0;if(t){if(s.smtp_user!==void 0){let u=s.smtp_user,I=e,$=e,v=!1,x=e;if(typeof u!=
"string"){let k={instancePath:i+"/smtp_user",schemaPath:"#/properties/smtp_user/anyOf/0/type",keyword:"type",params:{type:"\
string"}};r===null?r=[k]:r.push(k),e++}var y=x===e;v=v||y;let N=e;if(u!==null){let k={instancePath:i+"/smtp_user",schemaPath:"\
#/properties/smtp_user/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[k]:r.push(k),e++}var y=N===e;if(v=
v||y,v)e=$,r!==null&&($?r.length=$:r=null);else{let k={instancePath:i+"/smtp_user",schemaPath:"#/properties/smtp_user/an\
yOf",keyword:"anyOf",params:{}};return r===null?r=[k]:r.push(k),e++,R.errors=r,!1}var t=I===e}else var t=!0;if(t){if(s.aliases!==
void 0){let u=s.aliases,I=e;if(e===I)if(Array.isArray(u)){var c=!0;let v=u.length;for(let x=0;x<v;x++){let N=e;Q(u[x],{instancePath:i+
"/aliases/"+x,parentData:u,parentDataProperty:x,rootData:g,dynamicAnchors:P})||(r=r===null?Q.errors:r.concat(Q.errors),e=
r.length);var c=N===e;if(!c)break}}else return R.errors=[{instancePath:i+"/aliases",schemaPath:"#/properties/aliases/typ\
e",keyword:"type",params:{type:"array"}}],!1;var t=I===e}else var t=!0;if(t){if(s.linked_from!==void 0){let u=s.linked_from,
I=e,$=e,v=!1,x=e;if(typeof u!="string"){let k={instancePath:i+"/linked_from",schemaPath:"#/properties/linked_from/anyOf/\
0/type",keyword:"type",params:{type:"string"}};r===null?r=[k]:r.push(k),e++}var h=x===e;v=v||h;let N=e;if(u!==null){let k={
instancePath:i+"/linked_from",schemaPath:"#/properties/linked_from/anyOf/1/type",keyword:"type",params:{type:"null"}};r===
null?r=[k]:r.push(k),e++}var h=N===e;if(v=v||h,v)e=$,r!==null&&($?r.length=$:r=null);else{let k={instancePath:i+"/linked\
_from",schemaPath:"#/properties/linked_from/anyOf",keyword:"anyOf",params:{}};return r===null?r=[k]:r.push(k),e++,R.errors=
r,!1}var t=I===e}else var t=!0;if(t)if(s.access_page!==void 0){let u=s.access_page,I=e,$=e,v=!1,x=e;if(typeof u!="string"){
let k={instancePath:i+"/access_page",schemaPath:"#/properties/access_page/anyOf/0/type",keyword:"type",params:{type:"str\
ing"}};r===null?r=[k]:r.push(k),e++}var w=x===e;v=v||w;let N=e;if(u!==null){let k={instancePath:i+"/access_page",schemaPath:"\
#/properties/access_page/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[k]:r.push(k),e++}var w=N===e;if(v=
v||w,v)e=$,r!==null&&($?r.length=$:r=null);else{let k={instancePath:i+"/access_page",schemaPath:"#/properties/access_pag\
e/anyOf",keyword:"anyOf",params:{}};return r===null?r=[k]:r.push(k),e++,R.errors=r,!1}var t=I===e}else var t=!0}}}}}}}}}}}}}}}}}}}}else
return R.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return R.errors=r,e===0}
R.evaluated={props:{id:!0,address:!0,provider:!0,state:!0,reason:!0,since:!0,synced_at:!0,score:!0,user:!0,imap:!0,smtp:!0,
limits:!0,usage:!0,sync:!0,days:!0,sign_in:!0,sending:!0,smtp_user:!0,aliases:!0,linked_from:!0,access_page:!0},dynamicProps:!1,
dynamicItems:!1};var pr=ue;function W(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,p=W.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let f;if(s.id===void 0&&(f="id")||s.address===void 0&&(f="address")||s.provider===void 0&&(f="provider")||s.state===
void 0&&(f="state")||s.reason===void 0&&(f="reason")||s.since===void 0&&(f="since")||s.synced_at===void 0&&(f="synced_at")||
s.score===void 0&&(f="score")||s.sign_in===void 0&&(f="sign_in")||s.sent===void 0&&(f="sent")||s.limit===void 0&&(f="lim\
it"))return W.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],!1;if(s.id!==
void 0){let l=e;A(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:g,dynamicAnchors:P})||(r=r===
null?A.errors:r.concat(A.errors),e=r.length);var t=l===e}else var t=!0;if(t){if(s.address!==void 0){let l=e;if(typeof s.
address!="string")return W.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{
type:"string"}}],!1;var t=l===e}else var t=!0;if(t){if(s.provider!==void 0){let l=e;if(typeof s.provider!="string")return W.
errors=[{instancePath:i+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"}}],!1;var t=l===
e}else var t=!0;if(t){if(s.state!==void 0){let l=e;le(s.state,{instancePath:i+"/state",parentData:s,parentDataProperty:"\
state",rootData:g,dynamicAnchors:P})||(r=r===null?le.errors:r.concat(le.errors),e=r.length);var t=l===e}else var t=!0;if(t){
if(s.reason!==void 0){let l=s.reason,o=e,m=e,y=!1,c=e;if(typeof l!="string"){let _={instancePath:i+"/reason",schemaPath:"\
#/properties/reason/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[_]:r.push(_),e++}var d=c===e;y=y||d;
let h=e;if(l!==null){let _={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[_]:r.push(_),e++}var d=h===e;if(y=y||d,y)e=m,r!==null&&(m?r.length=m:r=null);else{let _={instancePath:i+
"/reason",schemaPath:"#/properties/reason/anyOf",keyword:"anyOf",params:{}};return r===null?r=[_]:r.push(_),e++,W.errors=
r,!1}var t=o===e}else var t=!0;if(t){if(s.since!==void 0){let l=e;b(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"\
since",rootData:g,dynamicAnchors:P})||(r=r===null?b.errors:r.concat(b.errors),e=r.length);var t=l===e}else var t=!0;if(t){
if(s.synced_at!==void 0){let l=s.synced_at,o=e,m=e,y=!1,c=e;b(l,{instancePath:i+"/synced_at",parentData:s,parentDataProperty:"\
synced_at",rootData:g,dynamicAnchors:P})||(r=r===null?b.errors:r.concat(b.errors),e=r.length);var a=c===e;y=y||a;let h=e;
if(l!==null){let _={instancePath:i+"/synced_at",schemaPath:"#/properties/synced_at/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[_]:r.push(_),e++}var a=h===e;if(y=y||a,y)e=m,r!==null&&(m?r.length=m:r=null);else{let _={instancePath:i+
"/synced_at",schemaPath:"#/properties/synced_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[_]:r.push(_),e++,W.
errors=r,!1}var t=o===e}else var t=!0;if(t){if(s.score!==void 0){let l=s.score,o=e,m=e,y=!1,c=e;if(e===c)if(typeof l=="n\
umber"&&isFinite(l)){if(l>100||isNaN(l)){let _={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100}};r===null?r=[_]:r.push(_),e++}else if(l<0||isNaN(l)){let _={instancePath:i+
"/score",schemaPath:"#/properties/score/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=
[_]:r.push(_),e++}}else{let _={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/type",keyword:"type",params:{
type:"number"}};r===null?r=[_]:r.push(_),e++}var n=c===e;y=y||n;let h=e;if(l!==null){let _={instancePath:i+"/score",schemaPath:"\
#/properties/score/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}var n=h===e;if(y=y||n,
y)e=m,r!==null&&(m?r.length=m:r=null);else{let _={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[_]:r.push(_),e++,W.errors=r,!1}var t=o===e}else var t=!0;if(t){if(s.sign_in!==void 0){
let l=e;pe(s.sign_in,{instancePath:i+"/sign_in",parentData:s,parentDataProperty:"sign_in",rootData:g,dynamicAnchors:P})||
(r=r===null?pe.errors:r.concat(pe.errors),e=r.length);var t=l===e}else var t=!0;if(t){if(s.sent!==void 0){let l=s.sent,o=e;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return W.errors=[{instancePath:i+"/sent",schemaPath:"#/properti\
es/sent/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return W.
errors=[{instancePath:i+"/sent",schemaPath:"#/properties/sent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1;var t=o===e}else var t=!0;if(t)if(s.limit!==void 0){let l=s.limit,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l)))return W.errors=[{instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===o&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return W.errors=[{instancePath:i+"/limit",schemaPath:"#/pr\
operties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=o===e}else var t=!0}}}}}}}}}}else return W.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return W.errors=r,e===0}W.evaluated=
{props:{id:!0,address:!0,provider:!0,state:!0,reason:!0,since:!0,synced_at:!0,score:!0,sign_in:!0,sent:!0,limit:!0},dynamicProps:!1,
dynamicItems:!1};function ue(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){
let r=null,e=0,p=ue.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let n;if(s.mailboxes===void 0&&(n="mailboxes")||s.links===void 0&&(n="links")||s.limit===void 0&&
(n="limit"))return ue.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;
if(s.mailboxes!==void 0){let f=s.mailboxes,l=e;if(e===l)if(Array.isArray(f)){var t=!0;let o=f.length;for(let m=0;m<o;m++){
let y=e;W(f[m],{instancePath:i+"/mailboxes/"+m,parentData:f,parentDataProperty:m,rootData:g,dynamicAnchors:P})||(r=r===null?
W.errors:r.concat(W.errors),e=r.length);var t=y===e;if(!t)break}}else return ue.errors=[{instancePath:i+"/mailboxes",schemaPath:"\
#/properties/mailboxes/type",keyword:"type",params:{type:"array"}}],!1;var d=l===e}else var d=!0;if(d){if(s.links!==void 0){
let f=s.links,l=e;if(e===l)if(Array.isArray(f)){var a=!0;let m=f.length;for(let y=0;y<m;y++){let c=e;T(f[y],{instancePath:i+
"/links/"+y,parentData:f,parentDataProperty:y,rootData:g,dynamicAnchors:P})||(r=r===null?T.errors:r.concat(T.errors),e=r.
length);var a=c===e;if(!a)break}}else return ue.errors=[{instancePath:i+"/links",schemaPath:"#/properties/links/type",keyword:"\
type",params:{type:"array"}}],!1;var d=l===e}else var d=!0;if(d)if(s.limit!==void 0){let f=s.limit,l=e;if(!(typeof f=="n\
umber"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return ue.errors=[{instancePath:i+"/limit",schemaPath:"#/properties/limit/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof f=="number"&&isFinite(f)&&(f<1||isNaN(f)))return ue.errors=
[{instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;
var d=l===e}else var d=!0}}else return ue.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}}],!1;return ue.errors=r,e===0}ue.evaluated={props:{mailboxes:!0,links:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};
var fr=Pe;var Be={type:"object",required:["id","mailbox","message_id","recipients","state","reason","said","due_at","created_at","\
ended_at","tries"],properties:{id:{$ref:"#/$defs/Id"},mailbox:{$ref:"#/$defs/Id"},message_id:{type:"string"},recipients:{
type:"array",items:{type:"string"}},state:{type:"string",enum:["queued","sending","sent","failed","unknown","cancelled"]},
reason:{anyOf:[{type:"string"},{type:"null"}]},said:{anyOf:[{type:"string"},{type:"null"}]},due_at:{$ref:"#/$defs/Ms"},created_at:{
$ref:"#/$defs/Ms"},ended_at:{anyOf:[{$ref:"#/$defs/Ms"},{type:"null"}]},tries:{type:"integer",minimum:0}}};function C(s,{
instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,p=C.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;
if(s.id===void 0&&(l="id")||s.mailbox===void 0&&(l="mailbox")||s.message_id===void 0&&(l="message_id")||s.recipients===void 0&&
(l="recipients")||s.state===void 0&&(l="state")||s.reason===void 0&&(l="reason")||s.said===void 0&&(l="said")||s.due_at===
void 0&&(l="due_at")||s.created_at===void 0&&(l="created_at")||s.ended_at===void 0&&(l="ended_at")||s.tries===void 0&&(l=
"tries"))return C.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;if(s.
id!==void 0){let o=e;A(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:g,dynamicAnchors:P})||(r=
r===null?A.errors:r.concat(A.errors),e=r.length);var t=o===e}else var t=!0;if(t){if(s.mailbox!==void 0){let o=e;A(s.mailbox,
{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:g,dynamicAnchors:P})||(r=r===null?A.errors:
r.concat(A.errors),e=r.length);var t=o===e}else var t=!0;if(t){if(s.message_id!==void 0){let o=e;if(typeof s.message_id!=
"string")return C.errors=[{instancePath:i+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{
type:"string"}}],!1;var t=o===e}else var t=!0;if(t){if(s.recipients!==void 0){let o=s.recipients,m=e;if(e===m)if(Array.isArray(
o)){var d=!0;let c=o.length;for(let h=0;h<c;h++){let w=e;if(typeof o[h]!="string")return C.errors=[{instancePath:i+"/rec\
ipients/"+h,schemaPath:"#/properties/recipients/items/type",keyword:"type",params:{type:"string"}}],!1;var d=w===e;if(!d)
break}}else return C.errors=[{instancePath:i+"/recipients",schemaPath:"#/properties/recipients/type",keyword:"type",params:{
type:"array"}}],!1;var t=m===e}else var t=!0;if(t){if(s.state!==void 0){let o=s.state,m=e;if(typeof o!="string")return C.
errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(o===
"queued"||o==="sending"||o==="sent"||o==="failed"||o==="unknown"||o==="cancelled"))return C.errors=[{instancePath:i+"/st\
ate",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Be.properties.state.enum}}],!1;var t=m===
e}else var t=!0;if(t){if(s.reason!==void 0){let o=s.reason,m=e,y=e,c=!1,h=e;if(typeof o!="string"){let u={instancePath:i+
"/reason",schemaPath:"#/properties/reason/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[u]:r.push(u),
e++}var a=h===e;c=c||a;let w=e;if(o!==null){let u={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf/1/type",
keyword:"type",params:{type:"null"}};r===null?r=[u]:r.push(u),e++}var a=w===e;if(c=c||a,c)e=y,r!==null&&(y?r.length=y:r=
null);else{let u={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[u]:r.push(u),e++,C.errors=r,!1}var t=m===e}else var t=!0;if(t){if(s.said!==void 0){let o=s.said,m=e,y=e,c=!1,h=e;
if(typeof o!="string"){let u={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf/0/type",keyword:"type",params:{
type:"string"}};r===null?r=[u]:r.push(u),e++}var n=h===e;c=c||n;let w=e;if(o!==null){let u={instancePath:i+"/said",schemaPath:"\
#/properties/said/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[u]:r.push(u),e++}var n=w===e;if(c=c||n,
c)e=y,r!==null&&(y?r.length=y:r=null);else{let u={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf",keyword:"a\
nyOf",params:{}};return r===null?r=[u]:r.push(u),e++,C.errors=r,!1}var t=m===e}else var t=!0;if(t){if(s.due_at!==void 0){
let o=e;b(s.due_at,{instancePath:i+"/due_at",parentData:s,parentDataProperty:"due_at",rootData:g,dynamicAnchors:P})||(r=
r===null?b.errors:r.concat(b.errors),e=r.length);var t=o===e}else var t=!0;if(t){if(s.created_at!==void 0){let o=e;b(s.created_at,
{instancePath:i+"/created_at",parentData:s,parentDataProperty:"created_at",rootData:g,dynamicAnchors:P})||(r=r===null?b.
errors:r.concat(b.errors),e=r.length);var t=o===e}else var t=!0;if(t){if(s.ended_at!==void 0){let o=s.ended_at,m=e,y=e,c=!1,
h=e;b(o,{instancePath:i+"/ended_at",parentData:s,parentDataProperty:"ended_at",rootData:g,dynamicAnchors:P})||(r=r===null?
b.errors:r.concat(b.errors),e=r.length);var f=h===e;c=c||f;let w=e;if(o!==null){let u={instancePath:i+"/ended_at",schemaPath:"\
#/properties/ended_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[u]:r.push(u),e++}var f=w===e;if(c=c||
f,c)e=y,r!==null&&(y?r.length=y:r=null);else{let u={instancePath:i+"/ended_at",schemaPath:"#/properties/ended_at/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[u]:r.push(u),e++,C.errors=r,!1}var t=m===e}else var t=!0;if(t)if(s.tries!==
void 0){let o=s.tries,m=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return C.errors=[{instancePath:i+"/tr\
ies",schemaPath:"#/properties/tries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===m&&typeof o=="number"&&isFinite(
o)&&(o<0||isNaN(o)))return C.errors=[{instancePath:i+"/tries",schemaPath:"#/properties/tries/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}}],!1;var t=m===e}else var t=!0}}}}}}}}}}else return C.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return C.errors=r,e===0}C.evaluated={props:{id:!0,mailbox:!0,message_id:!0,
recipients:!0,state:!0,reason:!0,said:!0,due_at:!0,created_at:!0,ended_at:!0,tries:!0},dynamicProps:!1,dynamicItems:!1};
function Pe(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,
p=Pe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let d;if(s.items===void 0&&(d="items"))return Pe.errors=[{instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:d}}],!1;if(s.items!==void 0){let a=s.items;if(e===e)if(Array.isArray(a)){var t=!0;let f=a.
length;for(let l=0;l<f;l++){let o=e;C(a[l],{instancePath:i+"/items/"+l,parentData:a,parentDataProperty:l,rootData:g,dynamicAnchors:P})||
(r=r===null?C.errors:r.concat(C.errors),e=r.length);var t=o===e;if(!t)break}}else return Pe.errors=[{instancePath:i+"/it\
ems",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}}],!1}}else return Pe.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Pe.errors=r,e===0}Pe.evaluated={props:{items:!0},dynamicProps:!1,
dynamicItems:!1};var ur=he;var Ge=new RegExp("^[A-Za-z0-9_-]{12}$","u");var Je=new RegExp("^[A-Za-z0-9_-]{22}$","u");function fe(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,
dynamicAnchors:P={}}={}){let r=null,e=0,p=fe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(typeof s=="string"){if(!Je.test(s))return fe.errors=[{instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{22}$"}}],!1}else return fe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return fe.errors=r,e===0}fe.evaluated={dynamicProps:!1,dynamicItems:!1};function he(s,{instancePath:i="",parentData:D,
parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,p=he.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let d;if(s.client_id===void 0&&(d="c\
lient_id")||s.server_nonce===void 0&&(d="server_nonce"))return he.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:d}}],!1;if(s.client_id!==void 0){let a=s.client_id,n=e;if(e===n)if(typeof a=="string"){
if(!Ge.test(a))return he.errors=[{instancePath:i+"/client_id",schemaPath:"#/properties/client_id/pattern",keyword:"patte\
rn",params:{pattern:"^[A-Za-z0-9_-]{12}$"}}],!1}else return he.errors=[{instancePath:i+"/client_id",schemaPath:"#/proper\
ties/client_id/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t)if(s.server_nonce!==void 0){
let a=e;fe(s.server_nonce,{instancePath:i+"/server_nonce",parentData:s,parentDataProperty:"server_nonce",rootData:g,dynamicAnchors:P})||
(r=r===null?fe.errors:r.concat(fe.errors),e=r.length);var t=a===e}else var t=!0}else return he.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return he.errors=r,e===0}he.evaluated={props:{client_id:!0,server_nonce:!0},
dynamicProps:!1,dynamicItems:!1};var yr=B,Ie={type:"object",required:["decision","permit","which","retry_at","asked","ma\
y_send_anyway","concerns","usage"],properties:{decision:{type:"string",enum:["allow","warn","block"]},permit:{anyOf:[{$ref:"\
#/$defs/Id"},{type:"null"}]},which:{anyOf:[{type:"string",enum:["hour","day","ceiling","recipients","not_active"]},{type:"\
null"}]},retry_at:{anyOf:[{$ref:"#/$defs/Ms"},{type:"null"}]},asked:{type:"integer",minimum:0},may_send_anyway:{type:"bo\
olean"},concerns:{type:"array",items:{$ref:"#/$defs/Concern"}},usage:{$ref:"#/$defs/Usage"}}},Ke={type:"object",required:[
"id","severity","address","text"],properties:{id:{type:"string",pattern:"^[a-z_]+$"},severity:{type:"string",enum:["stop",
"fix","hint"]},address:{anyOf:[{type:"string"},{type:"null"}]},text:{type:"string"}}};function K(s,{instancePath:i="",parentData:D,
parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,p=K.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.id===void 0&&(a="id")||s.
severity===void 0&&(a="severity")||s.address===void 0&&(a="address")||s.text===void 0&&(a="text"))return K.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.id!==void 0){let n=s.id,f=e;if(e===f)if(typeof n==
"string"){if(!Oe.test(n))return K.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{
pattern:"^[a-z_]+$"}}],!1}else return K.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"}}],!1;var t=f===e}else var t=!0;if(t){if(s.severity!==void 0){let n=s.severity,f=e;if(typeof n!="string")return K.
errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"string"}}],!1;if(!(n===
"stop"||n==="fix"||n==="hint"))return K.errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"\
enum",params:{allowedValues:Ke.properties.severity.enum}}],!1;var t=f===e}else var t=!0;if(t){if(s.address!==void 0){let n=s.
address,f=e,l=e,o=!1,m=e;if(typeof n!="string"){let h={instancePath:i+"/address",schemaPath:"#/properties/address/anyOf/\
0/type",keyword:"type",params:{type:"string"}};r===null?r=[h]:r.push(h),e++}var d=m===e;o=o||d;let y=e;if(n!==null){let h={
instancePath:i+"/address",schemaPath:"#/properties/address/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=
[h]:r.push(h),e++}var d=y===e;if(o=o||d,o)e=l,r!==null&&(l?r.length=l:r=null);else{let h={instancePath:i+"/address",schemaPath:"\
#/properties/address/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,K.errors=r,!1}var t=f===e}else
var t=!0;if(t)if(s.text!==void 0){let n=e;if(typeof s.text!="string")return K.errors=[{instancePath:i+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0}}}else return K.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return K.errors=r,e===0}K.evaluated={props:{id:!0,severity:!0,
address:!0,text:!0},dynamicProps:!1,dynamicItems:!1};function B(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,
dynamicAnchors:P={}}={}){let r=null,e=0,p=B.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.decision===void 0&&(l="decision")||s.permit===void 0&&(l="\
permit")||s.which===void 0&&(l="which")||s.retry_at===void 0&&(l="retry_at")||s.asked===void 0&&(l="asked")||s.may_send_anyway===
void 0&&(l="may_send_anyway")||s.concerns===void 0&&(l="concerns")||s.usage===void 0&&(l="usage"))return B.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;if(s.decision!==void 0){let o=s.decision,m=e;
if(typeof o!="string")return B.errors=[{instancePath:i+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",
params:{type:"string"}}],!1;if(!(o==="allow"||o==="warn"||o==="block"))return B.errors=[{instancePath:i+"/decision",schemaPath:"\
#/properties/decision/enum",keyword:"enum",params:{allowedValues:Ie.properties.decision.enum}}],!1;var t=m===e}else var t=!0;
if(t){if(s.permit!==void 0){let o=s.permit,m=e,y=e,c=!1,h=e;A(o,{instancePath:i+"/permit",parentData:s,parentDataProperty:"\
permit",rootData:g,dynamicAnchors:P})||(r=r===null?A.errors:r.concat(A.errors),e=r.length);var d=h===e;c=c||d;let w=e;if(o!==
null){let u={instancePath:i+"/permit",schemaPath:"#/properties/permit/anyOf/1/type",keyword:"type",params:{type:"null"}};
r===null?r=[u]:r.push(u),e++}var d=w===e;if(c=c||d,c)e=y,r!==null&&(y?r.length=y:r=null);else{let u={instancePath:i+"/pe\
rmit",schemaPath:"#/properties/permit/anyOf",keyword:"anyOf",params:{}};return r===null?r=[u]:r.push(u),e++,B.errors=r,!1}
var t=m===e}else var t=!0;if(t){if(s.which!==void 0){let o=s.which,m=e,y=e,c=!1,h=e;if(typeof o!="string"){let u={instancePath:i+
"/which",schemaPath:"#/properties/which/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[u]:r.push(u),e++}
if(!(o==="hour"||o==="day"||o==="ceiling"||o==="recipients"||o==="not_active")){let u={instancePath:i+"/which",schemaPath:"\
#/properties/which/anyOf/0/enum",keyword:"enum",params:{allowedValues:Ie.properties.which.anyOf[0].enum}};r===null?r=[u]:
r.push(u),e++}var a=h===e;c=c||a;let w=e;if(o!==null){let u={instancePath:i+"/which",schemaPath:"#/properties/which/anyO\
f/1/type",keyword:"type",params:{type:"null"}};r===null?r=[u]:r.push(u),e++}var a=w===e;if(c=c||a,c)e=y,r!==null&&(y?r.length=
y:r=null);else{let u={instancePath:i+"/which",schemaPath:"#/properties/which/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[u]:r.push(u),e++,B.errors=r,!1}var t=m===e}else var t=!0;if(t){if(s.retry_at!==void 0){let o=s.retry_at,m=e,y=e,
c=!1,h=e;b(o,{instancePath:i+"/retry_at",parentData:s,parentDataProperty:"retry_at",rootData:g,dynamicAnchors:P})||(r=r===
null?b.errors:r.concat(b.errors),e=r.length);var n=h===e;c=c||n;let w=e;if(o!==null){let u={instancePath:i+"/retry_at",schemaPath:"\
#/properties/retry_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[u]:r.push(u),e++}var n=w===e;if(c=c||
n,c)e=y,r!==null&&(y?r.length=y:r=null);else{let u={instancePath:i+"/retry_at",schemaPath:"#/properties/retry_at/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[u]:r.push(u),e++,B.errors=r,!1}var t=m===e}else var t=!0;if(t){if(s.asked!==
void 0){let o=s.asked,m=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return B.errors=[{instancePath:i+"/as\
ked",schemaPath:"#/properties/asked/type",keyword:"type",params:{type:"integer"}}],!1;if(e===m&&typeof o=="number"&&isFinite(
o)&&(o<0||isNaN(o)))return B.errors=[{instancePath:i+"/asked",schemaPath:"#/properties/asked/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}}],!1;var t=m===e}else var t=!0;if(t){if(s.may_send_anyway!==void 0){let o=e;if(typeof s.
may_send_anyway!="boolean")return B.errors=[{instancePath:i+"/may_send_anyway",schemaPath:"#/properties/may_send_anyway/\
type",keyword:"type",params:{type:"boolean"}}],!1;var t=o===e}else var t=!0;if(t){if(s.concerns!==void 0){let o=s.concerns,
m=e;if(e===m)if(Array.isArray(o)){var f=!0;let c=o.length;for(let h=0;h<c;h++){let w=e;K(o[h],{instancePath:i+"/concerns\
/"+h,parentData:o,parentDataProperty:h,rootData:g,dynamicAnchors:P})||(r=r===null?K.errors:r.concat(K.errors),e=r.length);
var f=w===e;if(!f)break}}else return B.errors=[{instancePath:i+"/concerns",schemaPath:"#/properties/concerns/type",keyword:"\
type",params:{type:"array"}}],!1;var t=m===e}else var t=!0;if(t)if(s.usage!==void 0){let o=e;Y(s.usage,{instancePath:i+"\
/usage",parentData:s,parentDataProperty:"usage",rootData:g,dynamicAnchors:P})||(r=r===null?Y.errors:r.concat(Y.errors),e=
r.length);var t=o===e}else var t=!0}}}}}}}else return B.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return B.errors=r,e===0}B.evaluated={props:{decision:!0,permit:!0,which:!0,retry_at:!0,asked:!0,may_send_anyway:!0,
concerns:!0,usage:!0},dynamicProps:!1,dynamicItems:!1};var dr=X;function X(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,p=X.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let d;if(s.type===void 0&&(d="type")||s.title===void 0&&(d="title")||s.status===void 0&&(d="status")||s.code===void 0&&
(d="code")||s.detail===void 0&&(d="detail"))return X.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:d}}],!1;if(s.type!==void 0){let a=e;if(typeof s.type!="string")return X.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.
title!==void 0){let a=e;if(typeof s.title!="string")return X.errors=[{instancePath:i+"/title",schemaPath:"#/properties/t\
itle/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.status!==void 0){let a=s.status,
n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return X.errors=[{instancePath:i+"/status",schemaPath:"#/pr\
operties/status/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)){if(a>599||isNaN(
a))return X.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:599}}],!1;if(a<400||isNaN(a))return X.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:400}}],!1}var t=n===e}else var t=!0;if(t){if(s.code!==void 0){let a=s.
code,n=e;if(e===n)if(typeof a=="string"){if(!Oe.test(a))return X.errors=[{instancePath:i+"/code",schemaPath:"#/propertie\
s/code/pattern",keyword:"pattern",params:{pattern:"^[a-z_]+$"}}],!1}else return X.errors=[{instancePath:i+"/code",schemaPath:"\
#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.detail!==void 0){
let a=e;if(typeof s.detail!="string")return X.errors=[{instancePath:i+"/detail",schemaPath:"#/properties/detail/type",keyword:"\
type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.field!==void 0){let a=e;if(typeof s.field!="strin\
g")return X.errors=[{instancePath:i+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"}}],
!1;var t=a===e}else var t=!0;if(t)if(s.said!==void 0){let a=e;if(typeof s.said!="string")return X.errors=[{instancePath:i+
"/said",schemaPath:"#/properties/said/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0}}}}}}else
return X.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return X.errors=r,e===0}
X.evaluated={props:{type:!0,title:!0,status:!0,code:!0,detail:!0,field:!0,said:!0},dynamicProps:!1,dynamicItems:!1};var mr=ke;function ke(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,
p=ke.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let t;if(s.server_nonce===void 0&&(t="server_nonce"))return ke.errors=[{instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:t}}],!1;s.server_nonce!==void 0&&(fe(s.server_nonce,{instancePath:i+"/serv\
er_nonce",parentData:s,parentDataProperty:"server_nonce",rootData:g,dynamicAnchors:P})||(r=r===null?fe.errors:r.concat(fe.
errors),e=r.length))}else return ke.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return ke.errors=r,e===0}ke.evaluated={props:{server_nonce:!0},dynamicProps:!1,dynamicItems:!1};var cr=ee;function ee(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,
p=ee.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let a;if(s.address===void 0&&(a="address")||s.drafts===void 0&&(a="drafts")||s.moved===void 0&&(a="moved")||
s.revoked===void 0&&(a="revoked")||s.access_page===void 0&&(a="access_page"))return ee.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.address!==void 0){let n=e;if(typeof s.address!="stri\
ng")return ee.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"str\
ing"}}],!1;var t=n===e}else var t=!0;if(t){if(s.drafts!==void 0){let n=s.drafts,f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return ee.errors=[{instancePath:i+"/drafts",schemaPath:"#/properties/drafts/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===f&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return ee.errors=[{instancePath:i+"/draf\
ts",schemaPath:"#/properties/drafts/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=f===e}else var t=!0;
if(t){if(s.moved!==void 0){let n=s.moved,f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return ee.errors=[
{instancePath:i+"/moved",schemaPath:"#/properties/moved/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n)))return ee.errors=[{instancePath:i+"/moved",schemaPath:"#/properties/moved/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=f===e}else var t=!0;if(t){if(s.revoked!==void 0){let n=e;if(typeof s.
revoked!="boolean")return ee.errors=[{instancePath:i+"/revoked",schemaPath:"#/properties/revoked/type",keyword:"type",params:{
type:"boolean"}}],!1;var t=n===e}else var t=!0;if(t)if(s.access_page!==void 0){let n=s.access_page,f=e,l=e,o=!1,m=e;if(typeof n!=
"string"){let h={instancePath:i+"/access_page",schemaPath:"#/properties/access_page/anyOf/0/type",keyword:"type",params:{
type:"string"}};r===null?r=[h]:r.push(h),e++}var d=m===e;o=o||d;let y=e;if(n!==null){let h={instancePath:i+"/access_page",
schemaPath:"#/properties/access_page/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var d=y===
e;if(o=o||d,o)e=l,r!==null&&(l?r.length=l:r=null);else{let h={instancePath:i+"/access_page",schemaPath:"#/properties/acc\
ess_page/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,ee.errors=r,!1}var t=f===e}else var t=!0}}}}else
return ee.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ee.errors=r,e===
0}ee.evaluated={props:{address:!0,drafts:!0,moved:!0,revoked:!0,access_page:!0},dynamicProps:!1,dynamicItems:!1};export{er as isAlias,rr as isDiscovery,sr as isEmpty,tr as isEvents,ir as isHealthReply,nr as isHello,ar as isLink,or as isLinkStarted,
lr as isMailbox,pr as isMailboxList,fr as isOutboxList,ur as isPairReply,yr as isPermit,dr as isProblem,mr as isRotateReply,
cr as isUnlinked};
