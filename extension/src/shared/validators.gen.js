// Made by `npm run schemas` from shared-schemas/. Change the schema, not this file.
var Ee=(s,i)=>()=>{try{return i||s((i={exports:{}}).exports,i),i.exports}catch(D){throw i=0,D}};var xe=Ee(be=>{"use strict";Object.defineProperty(be,"__esModule",{value:!0});function Oe(s){let i=s.length,D=0,O=0,g;for(;O<
i;)D++,g=s.charCodeAt(O++),g>=55296&&g<=56319&&O<i&&(g=s.charCodeAt(O),(g&64512)===56320&&O++);return D}be.default=Oe;Oe.
code='require("ajv/dist/runtime/ucs2length").default'});var sr=Q,De={type:"object",required:["address","state","found","since"],properties:{address:{type:"string"},state:{type:"\
string",enum:["proving","proven","failed"]},found:{type:"string",enum:["sent","hand"]},since:{$ref:"#/$defs/Ms"}}};function b(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=b.
evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s)?e===0&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))?(b.errors=[{instancePath:i,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1):(b.errors=r,e===0):(b.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"integer"}}],!1)}b.evaluated={dynamicProps:!1,dynamicItems:!1};function Q(s,{instancePath:i="",parentData:D,
parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=Q.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.address===void 0&&(m="add\
ress")||s.state===void 0&&(m="state")||s.found===void 0&&(m="found")||s.since===void 0&&(m="since"))return Q.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(s.address!==void 0){let a=e;if(typeof s.address!=
"string")return Q.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"\
string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.state!==void 0){let a=s.state,n=e;if(typeof a!="string")return Q.errors=
[{instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="prov\
ing"||a==="proven"||a==="failed"))return Q.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"\
enum",params:{allowedValues:De.properties.state.enum}}],!1;var t=n===e}else var t=!0;if(t){if(s.found!==void 0){let a=s.
found,n=e;if(typeof a!="string")return Q.errors=[{instancePath:i+"/found",schemaPath:"#/properties/found/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(a==="sent"||a==="hand"))return Q.errors=[{instancePath:i+"/found",schemaPath:"#/p\
roperties/found/enum",keyword:"enum",params:{allowedValues:De.properties.found.enum}}],!1;var t=n===e}else var t=!0;if(t)
if(s.since!==void 0){let a=e;b(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"since",rootData:g,dynamicAnchors:P})||
(r=r===null?b.errors:r.concat(b.errors),e=r.length);var t=a===e}else var t=!0}}}else return Q.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Q.errors=r,e===0}Q.evaluated={props:{address:!0,state:!0,found:!0,
since:!0},dynamicProps:!1,dynamicItems:!1};var tr=F,$e={type:"object",required:["address","domain","provider","name","so\
urce","found_at","imap","smtp","user","ways","oauth","app_password","foreign","may_ask","refusal"],properties:{address:{
type:"string"},domain:{type:"string"},provider:{type:"string"},name:{type:"string"},source:{type:"string",enum:["table",
"mx","srv","autoconfig","none"]},found_at:{anyOf:[{type:"string"},{type:"null"}]},imap:{anyOf:[{$ref:"#/$defs/Server"},{
type:"null"}]},smtp:{anyOf:[{$ref:"#/$defs/Server"},{type:"null"}]},user:{anyOf:[{type:"string"},{type:"null"}]},ways:{type:"\
array",items:{type:"string",enum:["oauth","app_password","password"]}},oauth:{anyOf:[{$ref:"#/$defs/OAuthWay"},{type:"nu\
ll"}]},app_password:{anyOf:[{$ref:"#/$defs/AppPasswordWay"},{type:"null"}]},foreign:{type:"boolean"},may_ask:{type:"arra\
y",items:{type:"string"}},refusal:{anyOf:[{$ref:"#/$defs/Fault"},{type:"null"}]}}},Me={type:"object",required:["host","p\
ort","security"],properties:{host:{type:"string",minLength:1,maxLength:253},port:{type:"integer",minimum:1,maximum:65535},
security:{type:"string",enum:["tls","starttls"]}}},Ne=xe().default;function E(s,{instancePath:i="",parentData:D,parentDataProperty:O,
rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=E.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.host===void 0&&(m="host")||s.port===void 0&&
(m="port")||s.security===void 0&&(m="security"))return E.errors=[{instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:m}}],!1;if(s.host!==void 0){let a=s.host,n=e;if(e===n)if(typeof a=="string"){if(Ne(a)>253)return E.
errors=[{instancePath:i+"/host",schemaPath:"#/properties/host/maxLength",keyword:"maxLength",params:{limit:253}}],!1;if(Ne(
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
dynamicItems:!1};var ze={type:"string",enum:["google","microsoft"]};function ve(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,
dynamicAnchors:P={}}={}){let r=null,e=0,f=ve.evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=
void 0),typeof s!="string"?(ve.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):s===
"google"||s==="microsoft"?(ve.errors=r,e===0):(ve.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ze.
enum}}],!1)}ve.evaluated={dynamicProps:!1,dynamicItems:!1};function ye(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,
f=ye.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let m;if(s.shown===void 0&&(m="shown")||s.why===void 0&&(m="why"))return ye.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(s.shown!==void 0){let a=e;if(typeof s.shown!="string")
return ye.errors=[{instancePath:i+"/shown",schemaPath:"#/properties/shown/type",keyword:"type",params:{type:"string"}}],
!1;var t=a===e}else var t=!0;if(t)if(s.why!==void 0){let a=e;if(typeof s.why!="string")return ye.errors=[{instancePath:i+
"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0}else return ye.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ye.errors=r,e===0}ye.evaluated=
{props:{shown:!0,why:!0},dynamicProps:!1,dynamicItems:!1};function de(s,{instancePath:i="",parentData:D,parentDataProperty:O,
rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=de.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.issuer===void 0&&(a="issuer")||s.ready===
void 0&&(a="ready")||s.scopes===void 0&&(a="scopes"))return de.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a}}],!1;if(s.issuer!==void 0){let n=e;ve(s.issuer,{instancePath:i+"/issuer",parentData:s,
parentDataProperty:"issuer",rootData:g,dynamicAnchors:P})||(r=r===null?ve.errors:r.concat(ve.errors),e=r.length);var t=n===
e}else var t=!0;if(t){if(s.ready!==void 0){let n=e;if(typeof s.ready!="boolean")return de.errors=[{instancePath:i+"/read\
y",schemaPath:"#/properties/ready/type",keyword:"type",params:{type:"boolean"}}],!1;var t=n===e}else var t=!0;if(t)if(s.
scopes!==void 0){let n=s.scopes,l=e;if(e===l)if(Array.isArray(n)){var m=!0;let o=n.length;for(let d=0;d<o;d++){let y=e;ye(
n[d],{instancePath:i+"/scopes/"+d,parentData:n,parentDataProperty:d,rootData:g,dynamicAnchors:P})||(r=r===null?ye.errors:
r.concat(ye.errors),e=r.length);var m=y===e;if(!m)break}}else return de.errors=[{instancePath:i+"/scopes",schemaPath:"#/\
properties/scopes/type",keyword:"type",params:{type:"array"}}],!1;var t=l===e}else var t=!0}}else return de.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return de.errors=r,e===0}de.evaluated={props:{issuer:!0,ready:!0,
scopes:!0},dynamicProps:!1,dynamicItems:!1};function oe(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,
f=oe.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let a;if(s.page===void 0&&(a="page")||s.steps===void 0&&(a="steps"))return oe.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.page!==void 0){let n=e;if(typeof s.page!="string")return oe.
errors=[{instancePath:i+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type:"string"}}],!1;var t=n===
e}else var t=!0;if(t)if(s.steps!==void 0){let n=s.steps,l=e;if(e===l)if(Array.isArray(n)){var m=!0;let o=n.length;for(let d=0;d<
o;d++){let y=e;if(typeof n[d]!="string")return oe.errors=[{instancePath:i+"/steps/"+d,schemaPath:"#/properties/steps/ite\
ms/type",keyword:"type",params:{type:"string"}}],!1;var m=y===e;if(!m)break}}else return oe.errors=[{instancePath:i+"/st\
eps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var t=l===e}else var t=!0}else return oe.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return oe.errors=r,e===0}oe.evaluated=
{props:{page:!0,steps:!0},dynamicProps:!1,dynamicItems:!1};var Ve={type:"object",required:["code","sentence","next_step",
"field","said","facts"],properties:{code:{type:"string",pattern:"^[a-z][a-z0-9_]*$"},sentence:{type:"string"},next_step:{
type:"string"},field:{anyOf:[{type:"string"},{type:"null"}]},said:{anyOf:[{type:"string"},{type:"null"}]},facts:{type:"o\
bject",additionalProperties:{type:["string","integer"]}}}},Ie=new RegExp("^[a-z][a-z0-9_]*$","u");function M(s,{instancePath:i="",
parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=M.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.code===void 0&&
(l="code")||s.sentence===void 0&&(l="sentence")||s.next_step===void 0&&(l="next_step")||s.field===void 0&&(l="field")||s.
said===void 0&&(l="said")||s.facts===void 0&&(l="facts"))return M.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:l}}],!1;if(s.code!==void 0){let p=s.code,o=e;if(e===o)if(typeof p=="string"){if(!Ie.test(
p))return M.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[\
a-z][a-z0-9_]*$"}}],!1}else return M.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",
params:{type:"string"}}],!1;var t=o===e}else var t=!0;if(t){if(s.sentence!==void 0){let p=e;if(typeof s.sentence!="strin\
g")return M.errors=[{instancePath:i+"/sentence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type:"str\
ing"}}],!1;var t=p===e}else var t=!0;if(t){if(s.next_step!==void 0){let p=e;if(typeof s.next_step!="string")return M.errors=
[{instancePath:i+"/next_step",schemaPath:"#/properties/next_step/type",keyword:"type",params:{type:"string"}}],!1;var t=p===
e}else var t=!0;if(t){if(s.field!==void 0){let p=s.field,o=e,d=e,y=!1,c=e;if(typeof p!="string"){let _={instancePath:i+"\
/field",schemaPath:"#/properties/field/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[_]:r.push(_),e++}
var m=c===e;y=y||m;let h=e;if(p!==null){let _={instancePath:i+"/field",schemaPath:"#/properties/field/anyOf/1/type",keyword:"\
type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}var m=h===e;if(y=y||m,y)e=d,r!==null&&(d?r.length=d:r=null);else{
let _={instancePath:i+"/field",schemaPath:"#/properties/field/anyOf",keyword:"anyOf",params:{}};return r===null?r=[_]:r.
push(_),e++,M.errors=r,!1}var t=o===e}else var t=!0;if(t){if(s.said!==void 0){let p=s.said,o=e,d=e,y=!1,c=e;if(typeof p!=
"string"){let _={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf/0/type",keyword:"type",params:{type:"string"}};
r===null?r=[_]:r.push(_),e++}var a=c===e;y=y||a;let h=e;if(p!==null){let _={instancePath:i+"/said",schemaPath:"#/propert\
ies/said/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}var a=h===e;if(y=y||a,y)e=d,r!==
null&&(d?r.length=d:r=null);else{let _={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[_]:r.push(_),e++,M.errors=r,!1}var t=o===e}else var t=!0;if(t)if(s.facts!==void 0){let p=s.facts,o=e;
if(e===o)if(p&&typeof p=="object"&&!Array.isArray(p))for(let y in p){let c=p[y],h=e;if(typeof c!="string"&&!(typeof c=="\
number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return M.errors=[{instancePath:i+"/facts/"+y.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/facts/additionalProperties/type",keyword:"type",params:{type:Ve.properties.facts.additionalProperties.
type}}],!1;var n=h===e;if(!n)break}else return M.errors=[{instancePath:i+"/facts",schemaPath:"#/properties/facts/type",keyword:"\
type",params:{type:"object"}}],!1;var t=o===e}else var t=!0}}}}}else return M.errors=[{instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return M.errors=r,e===0}M.evaluated={props:{code:!0,sentence:!0,next_step:!0,
field:!0,said:!0,facts:!0},dynamicProps:!1,dynamicItems:!1};function F(s,{instancePath:i="",parentData:D,parentDataProperty:O,
rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=F.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let $;if(s.address===void 0&&($="address")||s.domain===
void 0&&($="domain")||s.provider===void 0&&($="provider")||s.name===void 0&&($="name")||s.source===void 0&&($="source")||
s.found_at===void 0&&($="found_at")||s.imap===void 0&&($="imap")||s.smtp===void 0&&($="smtp")||s.user===void 0&&($="user")||
s.ways===void 0&&($="ways")||s.oauth===void 0&&($="oauth")||s.app_password===void 0&&($="app_password")||s.foreign===void 0&&
($="foreign")||s.may_ask===void 0&&($="may_ask")||s.refusal===void 0&&($="refusal"))return F.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:$}}],!1;if(s.address!==void 0){let v=e;if(typeof s.address!="stri\
ng")return F.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"stri\
ng"}}],!1;var t=v===e}else var t=!0;if(t){if(s.domain!==void 0){let v=e;if(typeof s.domain!="string")return F.errors=[{instancePath:i+
"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type:"string"}}],!1;var t=v===e}else var t=!0;if(t){
if(s.provider!==void 0){let v=e;if(typeof s.provider!="string")return F.errors=[{instancePath:i+"/provider",schemaPath:"\
#/properties/provider/type",keyword:"type",params:{type:"string"}}],!1;var t=v===e}else var t=!0;if(t){if(s.name!==void 0){
let v=e;if(typeof s.name!="string")return F.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}}],!1;var t=v===e}else var t=!0;if(t){if(s.source!==void 0){let v=s.source,x=e;if(typeof v!=
"string")return F.errors=[{instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"s\
tring"}}],!1;if(!(v==="table"||v==="mx"||v==="srv"||v==="autoconfig"||v==="none"))return F.errors=[{instancePath:i+"/sou\
rce",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:$e.properties.source.enum}}],!1;var t=x===
e}else var t=!0;if(t){if(s.found_at!==void 0){let v=s.found_at,x=e,N=e,j=!1,k=e;if(typeof v!="string"){let q={instancePath:i+
"/found_at",schemaPath:"#/properties/found_at/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[q]:r.push(
q),e++}var m=k===e;j=j||m;let L=e;if(v!==null){let q={instancePath:i+"/found_at",schemaPath:"#/properties/found_at/anyOf\
/1/type",keyword:"type",params:{type:"null"}};r===null?r=[q]:r.push(q),e++}var m=L===e;if(j=j||m,j)e=N,r!==null&&(N?r.length=
N:r=null);else{let q={instancePath:i+"/found_at",schemaPath:"#/properties/found_at/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[q]:r.push(q),e++,F.errors=r,!1}var t=x===e}else var t=!0;if(t){if(s.imap!==void 0){let v=s.imap,x=e,N=e,j=!1,k=e;
E(v,{instancePath:i+"/imap",parentData:s,parentDataProperty:"imap",rootData:g,dynamicAnchors:P})||(r=r===null?E.errors:r.
concat(E.errors),e=r.length);var n=k===e;if(j=j||n,n){var a={};a.host=!0,a.port=!0,a.security=!0}let L=e;if(v!==null){let q={
instancePath:i+"/imap",schemaPath:"#/properties/imap/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[q]:r.
push(q),e++}var n=L===e;if(j=j||n,j)e=N,r!==null&&(N?r.length=N:r=null);else{let q={instancePath:i+"/imap",schemaPath:"#\
/properties/imap/anyOf",keyword:"anyOf",params:{}};return r===null?r=[q]:r.push(q),e++,F.errors=r,!1}var t=x===e}else var t=!0;
if(t){if(s.smtp!==void 0){let v=s.smtp,x=e,N=e,j=!1,k=e;E(v,{instancePath:i+"/smtp",parentData:s,parentDataProperty:"smt\
p",rootData:g,dynamicAnchors:P})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var p=k===e;if(j=j||p,p){var l={};
l.host=!0,l.port=!0,l.security=!0}let L=e;if(v!==null){let q={instancePath:i+"/smtp",schemaPath:"#/properties/smtp/anyOf\
/1/type",keyword:"type",params:{type:"null"}};r===null?r=[q]:r.push(q),e++}var p=L===e;if(j=j||p,j)e=N,r!==null&&(N?r.length=
N:r=null);else{let q={instancePath:i+"/smtp",schemaPath:"#/properties/smtp/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[q]:r.push(q),e++,F.errors=r,!1}var t=x===e}else var t=!0;if(t){if(s.user!==void 0){let v=s.user,x=e,N=e,j=!1,k=e;
if(typeof v!="string"){let q={instancePath:i+"/user",schemaPath:"#/properties/user/anyOf/0/type",keyword:"type",params:{
type:"string"}};r===null?r=[q]:r.push(q),e++}var o=k===e;j=j||o;let L=e;if(v!==null){let q={instancePath:i+"/user",schemaPath:"\
#/properties/user/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[q]:r.push(q),e++}var o=L===e;if(j=j||o,
j)e=N,r!==null&&(N?r.length=N:r=null);else{let q={instancePath:i+"/user",schemaPath:"#/properties/user/anyOf",keyword:"a\
nyOf",params:{}};return r===null?r=[q]:r.push(q),e++,F.errors=r,!1}var t=x===e}else var t=!0;if(t){if(s.ways!==void 0){let v=s.
ways,x=e;if(e===x)if(Array.isArray(v)){var d=!0;let j=v.length;for(let k=0;k<j;k++){let L=v[k],Fe=e;if(typeof L!="string")
return F.errors=[{instancePath:i+"/ways/"+k,schemaPath:"#/properties/ways/items/type",keyword:"type",params:{type:"strin\
g"}}],!1;if(!(L==="oauth"||L==="app_password"||L==="password"))return F.errors=[{instancePath:i+"/ways/"+k,schemaPath:"#\
/properties/ways/items/enum",keyword:"enum",params:{allowedValues:$e.properties.ways.items.enum}}],!1;var d=Fe===e;if(!d)
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
var ir=we;function we(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,
f=we.evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0&&!(s&&typeof s=="object"&&
!Array.isArray(s))?(we.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1):(we.errors=
r,e===0)}we.evaluated={dynamicProps:!1,dynamicItems:!1};var nr=me;var Se={type:"object",required:["id","at","kind","mailbox","link"],properties:{id:{type:"integer",minimum:1},at:{$ref:"#\
/$defs/Ms"},kind:{type:"string",enum:["link","sync","usage","health","outbox","mailbox","clients"]},mailbox:{anyOf:[{$ref:"\
#/$defs/Id"},{type:"null"}]},link:{anyOf:[{$ref:"#/$defs/Id"},{type:"null"}]}}};var Le=new RegExp("^[A-Za-z0-9_-]{1,40}$","u");function A(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,
dynamicAnchors:P={}}={}){let r=null,e=0,f=A.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(typeof s=="string"){if(!Le.test(s))return A.errors=[{instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,40}$"}}],!1}else return A.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return A.errors=r,e===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};function G(s,{instancePath:i="",parentData:D,
parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=G.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.id===void 0&&(n="id")||s.
at===void 0&&(n="at")||s.kind===void 0&&(n="kind")||s.mailbox===void 0&&(n="mailbox")||s.link===void 0&&(n="link"))return G.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(s.id!==void 0){let l=s.
id,p=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return G.errors=[{instancePath:i+"/id",schemaPath:"#/pro\
perties/id/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))
return G.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1;var t=p===e}else var t=!0;if(t){if(s.at!==void 0){let l=e;b(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"\
at",rootData:g,dynamicAnchors:P})||(r=r===null?b.errors:r.concat(b.errors),e=r.length);var t=l===e}else var t=!0;if(t){if(s.
kind!==void 0){let l=s.kind,p=e;if(typeof l!="string")return G.errors=[{instancePath:i+"/kind",schemaPath:"#/properties/\
kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="link"||l==="sync"||l==="usage"||l==="health"||l==="outbo\
x"||l==="mailbox"||l==="clients"))return G.errors=[{instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"\
enum",params:{allowedValues:Se.properties.kind.enum}}],!1;var t=p===e}else var t=!0;if(t){if(s.mailbox!==void 0){let l=s.
mailbox,p=e,o=e,d=!1,y=e;A(l,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:g,dynamicAnchors:P})||
(r=r===null?A.errors:r.concat(A.errors),e=r.length);var m=y===e;d=d||m;let c=e;if(l!==null){let w={instancePath:i+"/mail\
box",schemaPath:"#/properties/mailbox/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[w]:r.push(w),e++}var m=c===
e;if(d=d||m,d)e=o,r!==null&&(o?r.length=o:r=null);else{let w={instancePath:i+"/mailbox",schemaPath:"#/properties/mailbox\
/anyOf",keyword:"anyOf",params:{}};return r===null?r=[w]:r.push(w),e++,G.errors=r,!1}var t=p===e}else var t=!0;if(t)if(s.
link!==void 0){let l=s.link,p=e,o=e,d=!1,y=e;A(l,{instancePath:i+"/link",parentData:s,parentDataProperty:"link",rootData:g,
dynamicAnchors:P})||(r=r===null?A.errors:r.concat(A.errors),e=r.length);var a=y===e;d=d||a;let c=e;if(l!==null){let w={instancePath:i+
"/link",schemaPath:"#/properties/link/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[w]:r.push(w),e++}var a=c===
e;if(d=d||a,d)e=o,r!==null&&(o?r.length=o:r=null);else{let w={instancePath:i+"/link",schemaPath:"#/properties/link/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[w]:r.push(w),e++,G.errors=r,!1}var t=p===e}else var t=!0}}}}else return G.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return G.errors=r,e===0}G.evaluated=
{props:{id:!0,at:!0,kind:!0,mailbox:!0,link:!0},dynamicProps:!1,dynamicItems:!1};function me(s,{instancePath:i="",parentData:D,
parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=me.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.events===void 0&&(a="even\
ts")||s.last===void 0&&(a="last"))return me.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],
!1;if(s.events!==void 0){let n=s.events,l=e;if(e===l)if(Array.isArray(n)){var t=!0;let p=n.length;for(let o=0;o<p;o++){let d=e;
G(n[o],{instancePath:i+"/events/"+o,parentData:n,parentDataProperty:o,rootData:g,dynamicAnchors:P})||(r=r===null?G.errors:
r.concat(G.errors),e=r.length);var t=d===e;if(!t)break}}else return me.errors=[{instancePath:i+"/events",schemaPath:"#/p\
roperties/events/type",keyword:"type",params:{type:"array"}}],!1;var m=l===e}else var m=!0;if(m)if(s.last!==void 0){let n=s.
last,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return me.errors=[{instancePath:i+"/last",schemaPath:"\
#/properties/last/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(
n)))return me.errors=[{instancePath:i+"/last",schemaPath:"#/properties/last/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var m=l===e}else var m=!0}else return me.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return me.errors=r,e===0}me.evaluated={props:{events:!0,last:!0},dynamicProps:!1,dynamicItems:!1};var ar=ce;function re(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,
f=re.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let m;if(s.id===void 0&&(m="id")||s.at===void 0&&(m="at")||s.text===void 0&&(m="text"))return re.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(s.id!==void 0){let a=e;if(typeof s.id!="st\
ring")return re.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],
!1;var t=a===e}else var t=!0;if(t){if(s.at!==void 0){let a=s.at,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a)))return re.errors=[{instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"integer"}}],!1;
if(e===n&&typeof a=="number"&&isFinite(a)){if(a>100||isNaN(a))return re.errors=[{instancePath:i+"/at",schemaPath:"#/prop\
erties/at/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(a<0||isNaN(a))return re.errors=[{instancePath:i+
"/at",schemaPath:"#/properties/at/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var t=n===e}else var t=!0;
if(t)if(s.text!==void 0){let a=e;if(typeof s.text!="string")return re.errors=[{instancePath:i+"/text",schemaPath:"#/prop\
erties/text/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0}}else return re.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=r,e===0}re.evaluated={props:{id:!0,at:!0,
text:!0},dynamicProps:!1,dynamicItems:!1};function z(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,
dynamicAnchors:P={}}={}){let r=null,e=0,f=z.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.model===void 0&&(n="model")||s.score===void 0&&(n="score")||
s.low===void 0&&(n="low")||s.high===void 0&&(n="high")||s.evidence_share===void 0&&(n="evidence_share")||s.provisional===
void 0&&(n="provisional")||s.caps===void 0&&(n="caps"))return z.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(s.model!==void 0){let l=e;if(s.model!=="dm1")return z.errors=[{instancePath:i+
"/model",schemaPath:"#/properties/model/const",keyword:"const",params:{allowedValue:"dm1"}}],!1;var t=l===e}else var t=!0;
if(t){if(s.score!==void 0){let l=s.score,p=e,o=e,d=!1,y=e;if(e===y)if(typeof l=="number"&&isFinite(l)){if(l>100||isNaN(l)){
let w={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",
limit:100}};r===null?r=[w]:r.push(w),e++}else if(l<0||isNaN(l)){let w={instancePath:i+"/score",schemaPath:"#/properties/\
score/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[w]:r.push(w),e++}}else{let w={instancePath:i+
"/score",schemaPath:"#/properties/score/anyOf/0/type",keyword:"type",params:{type:"number"}};r===null?r=[w]:r.push(w),e++}
var m=y===e;d=d||m;let c=e;if(l!==null){let w={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/1/type",keyword:"\
type",params:{type:"null"}};r===null?r=[w]:r.push(w),e++}var m=c===e;if(d=d||m,d)e=o,r!==null&&(o?r.length=o:r=null);else{
let w={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf",keyword:"anyOf",params:{}};return r===null?r=[w]:r.
push(w),e++,z.errors=r,!1}var t=p===e}else var t=!0;if(t){if(s.low!==void 0){let l=s.low,p=e;if(e===p)if(typeof l=="numb\
er"&&isFinite(l)){if(l>100||isNaN(l))return z.errors=[{instancePath:i+"/low",schemaPath:"#/properties/low/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100}}],!1;if(l<0||isNaN(l))return z.errors=[{instancePath:i+"/low",schemaPath:"#/\
properties/low/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return z.errors=[{instancePath:i+"/\
low",schemaPath:"#/properties/low/type",keyword:"type",params:{type:"number"}}],!1;var t=p===e}else var t=!0;if(t){if(s.
high!==void 0){let l=s.high,p=e;if(e===p)if(typeof l=="number"&&isFinite(l)){if(l>100||isNaN(l))return z.errors=[{instancePath:i+
"/high",schemaPath:"#/properties/high/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(l<0||isNaN(l))
return z.errors=[{instancePath:i+"/high",schemaPath:"#/properties/high/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}}],!1}else return z.errors=[{instancePath:i+"/high",schemaPath:"#/properties/high/type",keyword:"type",params:{type:"\
number"}}],!1;var t=p===e}else var t=!0;if(t){if(s.evidence_share!==void 0){let l=s.evidence_share,p=e;if(e===p)if(typeof l==
"number"&&isFinite(l)){if(l>1||isNaN(l))return z.errors=[{instancePath:i+"/evidence_share",schemaPath:"#/properties/evid\
ence_share/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(l<0||isNaN(l))return z.errors=[{instancePath:i+
"/evidence_share",schemaPath:"#/properties/evidence_share/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}else return z.errors=[{instancePath:i+"/evidence_share",schemaPath:"#/properties/evidence_share/type",keyword:"type",
params:{type:"number"}}],!1;var t=p===e}else var t=!0;if(t){if(s.provisional!==void 0){let l=e;if(typeof s.provisional!=
"boolean")return z.errors=[{instancePath:i+"/provisional",schemaPath:"#/properties/provisional/type",keyword:"type",params:{
type:"boolean"}}],!1;var t=l===e}else var t=!0;if(t)if(s.caps!==void 0){let l=s.caps,p=e;if(e===p)if(Array.isArray(l)){var a=!0;
let d=l.length;for(let y=0;y<d;y++){let c=e;re(l[y],{instancePath:i+"/caps/"+y,parentData:l,parentDataProperty:y,rootData:g,
dynamicAnchors:P})||(r=r===null?re.errors:r.concat(re.errors),e=r.length);var a=c===e;if(!a)break}}else return z.errors=
[{instancePath:i+"/caps",schemaPath:"#/properties/caps/type",keyword:"type",params:{type:"array"}}],!1;var t=p===e}else var t=!0}}}}}}else
return z.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return z.errors=r,e===0}
z.evaluated={props:{model:!0,score:!0,low:!0,high:!0,evidence_share:!0,provisional:!0,caps:!0},dynamicProps:!1,dynamicItems:!1};
var qe={type:"object",required:["id","check","severity","title","text","evidence","fix","gain","checked_at"],properties:{
id:{type:"string",pattern:"^[a-z0-9_.]+$"},check:{type:"string",enum:["spf","dkim","dmarc","mx"]},severity:{type:"string",
enum:["stop","fix","hint","ok","unknown"]},title:{type:"string"},text:{type:"string"},evidence:{type:"array",items:{$ref:"\
#/$defs/Evidence"}},fix:{anyOf:[{$ref:"#/$defs/Fix"},{type:"null"}]},gain:{type:"number",minimum:0,maximum:100},checked_at:{
$ref:"#/$defs/Ms"}}},Re=new RegExp("^[a-z0-9_.]+$","u");function se(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,
f=se.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let a;if(s.question===void 0&&(a="question")||s.answer===void 0&&(a="answer")||s.servers===void 0&&(a="serve\
rs")||s.asked_at===void 0&&(a="asked_at"))return se.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:a}}],!1;if(s.question!==void 0){let n=e;if(typeof s.question!="string")return se.errors=[{instancePath:i+
"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;
if(t){if(s.answer!==void 0){let n=s.answer,l=e;if(e===l)if(Array.isArray(n)){var m=!0;let o=n.length;for(let d=0;d<o;d++){
let y=e;if(typeof n[d]!="string")return se.errors=[{instancePath:i+"/answer/"+d,schemaPath:"#/properties/answer/items/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var m=y===e;if(!m)break}}else return se.errors=[{instancePath:i+"/answer",
schemaPath:"#/properties/answer/type",keyword:"type",params:{type:"array"}}],!1;var t=l===e}else var t=!0;if(t){if(s.servers!==
void 0){let n=s.servers,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return se.errors=[{instancePath:i+"\
/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n=="number"&&
isFinite(n)&&(n<0||isNaN(n)))return se.errors=[{instancePath:i+"/servers",schemaPath:"#/properties/servers/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;if(t)if(s.asked_at!==void 0){let n=e;b(s.asked_at,
{instancePath:i+"/asked_at",parentData:s,parentDataProperty:"asked_at",rootData:g,dynamicAnchors:P})||(r=r===null?b.errors:
r.concat(b.errors),e=r.length);var t=n===e}else var t=!0}}}else return se.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return se.errors=r,e===0}se.evaluated={props:{question:!0,answer:!0,servers:!0,asked_at:!0},
dynamicProps:!1,dynamicItems:!1};var Ze={type:"object",required:["type","name","host","value","ttl","replaces"],properties:{type:{type:"string",enum:["TX\
T","CNAME","MX"]},name:{type:"string"},host:{type:"string"},value:{type:"string"},ttl:{type:"integer",minimum:60},replaces:{
anyOf:[{type:"string"},{type:"null"}]}}};function H(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,
dynamicAnchors:P={}}={}){let r=null,e=0,f=H.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.type===void 0&&(a="type")||s.name===void 0&&(a="name")||s.
host===void 0&&(a="host")||s.value===void 0&&(a="value")||s.ttl===void 0&&(a="ttl")||s.replaces===void 0&&(a="replaces"))
return H.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.type!==
void 0){let n=s.type,l=e;if(typeof n!="string")return H.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(!(n==="TXT"||n==="CNAME"||n==="MX"))return H.errors=[{instancePath:i+"\
/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Ze.properties.type.enum}}],!1;var t=l===
e}else var t=!0;if(t){if(s.name!==void 0){let n=e;if(typeof s.name!="string")return H.errors=[{instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.host!==void 0){let n=e;
if(typeof s.host!="string")return H.errors=[{instancePath:i+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{
type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.value!==void 0){let n=e;if(typeof s.value!="string")return H.errors=
[{instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else
var t=!0;if(t){if(s.ttl!==void 0){let n=s.ttl,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return H.errors=
[{instancePath:i+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n==
"number"&&isFinite(n)&&(n<60||isNaN(n)))return H.errors=[{instancePath:i+"/ttl",schemaPath:"#/properties/ttl/minimum",keyword:"\
minimum",params:{comparison:">=",limit:60}}],!1;var t=l===e}else var t=!0;if(t)if(s.replaces!==void 0){let n=s.replaces,
l=e,p=e,o=!1,d=e;if(typeof n!="string"){let h={instancePath:i+"/replaces",schemaPath:"#/properties/replaces/anyOf/0/type",
keyword:"type",params:{type:"string"}};r===null?r=[h]:r.push(h),e++}var m=d===e;o=o||m;let y=e;if(n!==null){let h={instancePath:i+
"/replaces",schemaPath:"#/properties/replaces/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),
e++}var m=y===e;if(o=o||m,o)e=p,r!==null&&(p?r.length=p:r=null);else{let h={instancePath:i+"/replaces",schemaPath:"#/pro\
perties/replaces/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,H.errors=r,!1}var t=l===e}else var t=!0}}}}}else
return H.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return H.errors=r,e===0}
H.evaluated={props:{type:!0,name:!0,host:!0,value:!0,ttl:!0,replaces:!0},dynamicProps:!1,dynamicItems:!1};function te(s,{
instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=te.evaluated;
if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){
let l;if(s.text===void 0&&(l="text")||s.steps===void 0&&(l="steps")||s.record===void 0&&(l="record"))return te.errors=[{
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;if(s.text!==void 0){let p=e;if(typeof s.
text!="string")return te.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"\
string"}}],!1;var t=p===e}else var t=!0;if(t){if(s.steps!==void 0){let p=s.steps,o=e;if(e===o)if(Array.isArray(p)){var m=!0;
let y=p.length;for(let c=0;c<y;c++){let h=e;if(typeof p[c]!="string")return te.errors=[{instancePath:i+"/steps/"+c,schemaPath:"\
#/properties/steps/items/type",keyword:"type",params:{type:"string"}}],!1;var m=h===e;if(!m)break}}else return te.errors=
[{instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var t=o===e}else
var t=!0;if(t)if(s.record!==void 0){let p=s.record,o=e,d=e,y=!1,c=e;H(p,{instancePath:i+"/record",parentData:s,parentDataProperty:"\
record",rootData:g,dynamicAnchors:P})||(r=r===null?H.errors:r.concat(H.errors),e=r.length);var n=c===e;if(y=y||n,n){var a={};
a.type=!0,a.name=!0,a.host=!0,a.value=!0,a.ttl=!0,a.replaces=!0}let h=e;if(p!==null){let _={instancePath:i+"/record",schemaPath:"\
#/properties/record/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}var n=h===e;if(y=y||
n,y)e=d,r!==null&&(d?r.length=d:r=null);else{let _={instancePath:i+"/record",schemaPath:"#/properties/record/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[_]:r.push(_),e++,te.errors=r,!1}var t=o===e}else var t=!0}}else return te.errors=[{
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return te.errors=r,e===0}te.evaluated={props:{
text:!0,steps:!0,record:!0},dynamicProps:!1,dynamicItems:!1};function V(s,{instancePath:i="",parentData:D,parentDataProperty:O,
rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=V.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.id===void 0&&(l="id")||s.check===void 0&&(l=
"check")||s.severity===void 0&&(l="severity")||s.title===void 0&&(l="title")||s.text===void 0&&(l="text")||s.evidence===
void 0&&(l="evidence")||s.fix===void 0&&(l="fix")||s.gain===void 0&&(l="gain")||s.checked_at===void 0&&(l="checked_at"))
return V.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;if(s.id!==void 0){
let p=s.id,o=e;if(e===o)if(typeof p=="string"){if(!Re.test(p))return V.errors=[{instancePath:i+"/id",schemaPath:"#/prope\
rties/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9_.]+$"}}],!1}else return V.errors=[{instancePath:i+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var t=o===e}else var t=!0;if(t){if(s.check!==void 0){let p=s.
check,o=e;if(typeof p!="string")return V.errors=[{instancePath:i+"/check",schemaPath:"#/properties/check/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(p==="spf"||p==="dkim"||p==="dmarc"||p==="mx"))return V.errors=[{instancePath:i+"/\
check",schemaPath:"#/properties/check/enum",keyword:"enum",params:{allowedValues:qe.properties.check.enum}}],!1;var t=o===
e}else var t=!0;if(t){if(s.severity!==void 0){let p=s.severity,o=e;if(typeof p!="string")return V.errors=[{instancePath:i+
"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="stop"||p==="fix"||
p==="hint"||p==="ok"||p==="unknown"))return V.errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",
keyword:"enum",params:{allowedValues:qe.properties.severity.enum}}],!1;var t=o===e}else var t=!0;if(t){if(s.title!==void 0){
let p=e;if(typeof s.title!="string")return V.errors=[{instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:"string"}}],!1;var t=p===e}else var t=!0;if(t){if(s.text!==void 0){let p=e;if(typeof s.text!="string")
return V.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}}],!1;
var t=p===e}else var t=!0;if(t){if(s.evidence!==void 0){let p=s.evidence,o=e;if(e===o)if(Array.isArray(p)){var m=!0;let y=p.
length;for(let c=0;c<y;c++){let h=e;se(p[c],{instancePath:i+"/evidence/"+c,parentData:p,parentDataProperty:c,rootData:g,
dynamicAnchors:P})||(r=r===null?se.errors:r.concat(se.errors),e=r.length);var m=h===e;if(!m)break}}else return V.errors=
[{instancePath:i+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"array"}}],!1;var t=o===
e}else var t=!0;if(t){if(s.fix!==void 0){let p=s.fix,o=e,d=e,y=!1,c=e;te(p,{instancePath:i+"/fix",parentData:s,parentDataProperty:"\
fix",rootData:g,dynamicAnchors:P})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var n=c===e;if(y=y||n,n){var a={};
a.text=!0,a.steps=!0,a.record=!0}let h=e;if(p!==null){let _={instancePath:i+"/fix",schemaPath:"#/properties/fix/anyOf/1/\
type",keyword:"type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}var n=h===e;if(y=y||n,y)e=d,r!==null&&(d?r.length=
d:r=null);else{let _={instancePath:i+"/fix",schemaPath:"#/properties/fix/anyOf",keyword:"anyOf",params:{}};return r===null?
r=[_]:r.push(_),e++,V.errors=r,!1}var t=o===e}else var t=!0;if(t){if(s.gain!==void 0){let p=s.gain,o=e;if(e===o)if(typeof p==
"number"&&isFinite(p)){if(p>100||isNaN(p))return V.errors=[{instancePath:i+"/gain",schemaPath:"#/properties/gain/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(p<0||isNaN(p))return V.errors=[{instancePath:i+"/gain",schemaPath:"\
#/properties/gain/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return V.errors=[{instancePath:i+
"/gain",schemaPath:"#/properties/gain/type",keyword:"type",params:{type:"number"}}],!1;var t=o===e}else var t=!0;if(t)if(s.
checked_at!==void 0){let p=e;b(s.checked_at,{instancePath:i+"/checked_at",parentData:s,parentDataProperty:"checked_at",rootData:g,
dynamicAnchors:P})||(r=r===null?b.errors:r.concat(b.errors),e=r.length);var t=p===e}else var t=!0}}}}}}}}else return V.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return V.errors=r,e===0}V.evaluated={props:{
id:!0,check:!0,severity:!0,title:!0,text:!0,evidence:!0,fix:!0,gain:!0,checked_at:!0},dynamicProps:!1,dynamicItems:!1};function J(s,{
instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=J.evaluated;if(f.
dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;
if(s.mailbox===void 0&&(a="mailbox")||s.domain===void 0&&(a="domain")||s.checked_at===void 0&&(a="checked_at")||s.seconds===
void 0&&(a="seconds")||s.queries===void 0&&(a="queries")||s.score===void 0&&(a="score")||s.findings===void 0&&(a="findin\
gs"))return J.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.mailbox!==
void 0){let n=e;A(s.mailbox,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:g,dynamicAnchors:P})||
(r=r===null?A.errors:r.concat(A.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.domain!==void 0){let n=e;if(typeof s.
domain!="string")return J.errors=[{instancePath:i+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{
type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.checked_at!==void 0){let n=e;b(s.checked_at,{instancePath:i+"/c\
hecked_at",parentData:s,parentDataProperty:"checked_at",rootData:g,dynamicAnchors:P})||(r=r===null?b.errors:r.concat(b.errors),
e=r.length);var t=n===e}else var t=!0;if(t){if(s.seconds!==void 0){let n=s.seconds,l=e;if(e===l)if(typeof n=="number"&&isFinite(
n)){if(n<0||isNaN(n))return J.errors=[{instancePath:i+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}}],!1}else return J.errors=[{instancePath:i+"/seconds",schemaPath:"#/properties/sec\
onds/type",keyword:"type",params:{type:"number"}}],!1;var t=l===e}else var t=!0;if(t){if(s.queries!==void 0){let n=s.queries,
l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return J.errors=[{instancePath:i+"/queries",schemaPath:"#/p\
roperties/queries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(
n)))return J.errors=[{instancePath:i+"/queries",schemaPath:"#/properties/queries/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var t=l===e}else var t=!0;if(t){if(s.score!==void 0){let n=e;z(s.score,{instancePath:i+"/score",parentData:s,
parentDataProperty:"score",rootData:g,dynamicAnchors:P})||(r=r===null?z.errors:r.concat(z.errors),e=r.length);var t=n===
e}else var t=!0;if(t)if(s.findings!==void 0){let n=s.findings,l=e;if(e===l)if(Array.isArray(n)){var m=!0;let o=n.length;
for(let d=0;d<o;d++){let y=e;V(n[d],{instancePath:i+"/findings/"+d,parentData:n,parentDataProperty:d,rootData:g,dynamicAnchors:P})||
(r=r===null?V.errors:r.concat(V.errors),e=r.length);var m=y===e;if(!m)break}}else return J.errors=[{instancePath:i+"/fin\
dings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type:"array"}}],!1;var t=l===e}else var t=!0}}}}}}else
return J.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return J.errors=r,e===0}
J.evaluated={props:{mailbox:!0,domain:!0,checked_at:!0,seconds:!0,queries:!0,score:!0,findings:!0},dynamicProps:!1,dynamicItems:!1};
function ce(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,
f=ce.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let n;if(s.health===void 0&&(n="health")||s.checking===void 0&&(n="checking"))return ce.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(s.health!==void 0){let l=s.health,p=e,o=e,
d=!1,y=e;J(l,{instancePath:i+"/health",parentData:s,parentDataProperty:"health",rootData:g,dynamicAnchors:P})||(r=r===null?
J.errors:r.concat(J.errors),e=r.length);var m=y===e;if(d=d||m,m){var t={};t.mailbox=!0,t.domain=!0,t.checked_at=!0,t.seconds=
!0,t.queries=!0,t.score=!0,t.findings=!0}let c=e;if(l!==null){let h={instancePath:i+"/health",schemaPath:"#/properties/h\
ealth/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var m=c===e;if(d=d||m,d)e=o,r!==null&&
(o?r.length=o:r=null);else{let h={instancePath:i+"/health",schemaPath:"#/properties/health/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[h]:r.push(h),e++,ce.errors=r,!1}var a=p===e}else var a=!0;if(a)if(s.checking!==void 0){let l=e;if(typeof s.
checking!="boolean")return ce.errors=[{instancePath:i+"/checking",schemaPath:"#/properties/checking/type",keyword:"type",
params:{type:"boolean"}}],!1;var a=l===e}else var a=!0}else return ce.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ce.errors=r,e===0}ce.evaluated={props:{health:!0,checking:!0},dynamicProps:!1,dynamicItems:!1};
var or=ae;function ae(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,
f=ae.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let m;if(s.api===void 0&&(m="api")||s.api_min===void 0&&(m="api_min")||s.version===void 0&&(m="version"))return ae.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(s.api!==void 0){let a=s.
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
{props:{api:!0,api_min:!0,version:!0},dynamicProps:!1,dynamicItems:!1};var lr=X,Ce={type:"object",required:["id","addres\
s","mailbox","state","steps","error","started_at","sign_in_url","waiting"],properties:{id:{$ref:"#/$defs/Id"},address:{type:"\
string"},mailbox:{anyOf:[{$ref:"#/$defs/Id"},{type:"null"}]},state:{type:"string",enum:["running","done","failed","cance\
lled"]},steps:{type:"array",items:{$ref:"#/$defs/Step"}},error:{anyOf:[{$ref:"#/$defs/Fault"},{type:"null"}]},started_at:{
$ref:"#/$defs/Ms"},sign_in_url:{anyOf:[{type:"string"},{type:"null"}]},waiting:{anyOf:[{$ref:"#/$defs/LinkWait"},{type:"\
null"}]}}},je={type:"object",required:["name","state","seconds","detail","done","total"],properties:{name:{type:"string",
enum:["settings","signed_in","receiving","sending","reading","checking"]},state:{type:"string",enum:["waiting","running",
"done","failed"]},seconds:{anyOf:[{type:"number",minimum:0},{type:"null"}]},detail:{anyOf:[{type:"string"},{type:"null"}]},
done:{anyOf:[{type:"integer",minimum:0},{type:"null"}]},total:{anyOf:[{type:"integer",minimum:0},{type:"null"}]}}};function U(s,{
instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=U.evaluated;if(f.
dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;
if(s.name===void 0&&(p="name")||s.state===void 0&&(p="state")||s.seconds===void 0&&(p="seconds")||s.detail===void 0&&(p=
"detail")||s.done===void 0&&(p="done")||s.total===void 0&&(p="total"))return U.errors=[{instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:p}}],!1;if(s.name!==void 0){let o=s.name,d=e;if(typeof o!="string")return U.
errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(o===
"settings"||o==="signed_in"||o==="receiving"||o==="sending"||o==="reading"||o==="checking"))return U.errors=[{instancePath:i+
"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues:je.properties.name.enum}}],!1;var t=d===
e}else var t=!0;if(t){if(s.state!==void 0){let o=s.state,d=e;if(typeof o!="string")return U.errors=[{instancePath:i+"/st\
ate",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="waiting"||o==="running"||
o==="done"||o==="failed"))return U.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",
params:{allowedValues:je.properties.state.enum}}],!1;var t=d===e}else var t=!0;if(t){if(s.seconds!==void 0){let o=s.seconds,
d=e,y=e,c=!1,h=e;if(e===h)if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(o)){let u={instancePath:i+"/seconds",schemaPath:"\
#/properties/seconds/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[u]:r.push(u),e++}}else{
let u={instancePath:i+"/seconds",schemaPath:"#/properties/seconds/anyOf/0/type",keyword:"type",params:{type:"number"}};r===
null?r=[u]:r.push(u),e++}var m=h===e;c=c||m;let w=e;if(o!==null){let u={instancePath:i+"/seconds",schemaPath:"#/properti\
es/seconds/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[u]:r.push(u),e++}var m=w===e;if(c=c||m,c)e=y,r!==
null&&(y?r.length=y:r=null);else{let u={instancePath:i+"/seconds",schemaPath:"#/properties/seconds/anyOf",keyword:"anyOf",
params:{}};return r===null?r=[u]:r.push(u),e++,U.errors=r,!1}var t=d===e}else var t=!0;if(t){if(s.detail!==void 0){let o=s.
detail,d=e,y=e,c=!1,h=e;if(typeof o!="string"){let u={instancePath:i+"/detail",schemaPath:"#/properties/detail/anyOf/0/t\
ype",keyword:"type",params:{type:"string"}};r===null?r=[u]:r.push(u),e++}var a=h===e;c=c||a;let w=e;if(o!==null){let u={
instancePath:i+"/detail",schemaPath:"#/properties/detail/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[
u]:r.push(u),e++}var a=w===e;if(c=c||a,c)e=y,r!==null&&(y?r.length=y:r=null);else{let u={instancePath:i+"/detail",schemaPath:"\
#/properties/detail/anyOf",keyword:"anyOf",params:{}};return r===null?r=[u]:r.push(u),e++,U.errors=r,!1}var t=d===e}else
var t=!0;if(t){if(s.done!==void 0){let o=s.done,d=e,y=e,c=!1,h=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){
let u={instancePath:i+"/done",schemaPath:"#/properties/done/anyOf/0/type",keyword:"type",params:{type:"integer"}};r===null?
r=[u]:r.push(u),e++}if(e===h&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let u={instancePath:i+"/done",schemaPath:"\
#/properties/done/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[u]:r.push(u),e++}var n=h===
e;c=c||n;let w=e;if(o!==null){let u={instancePath:i+"/done",schemaPath:"#/properties/done/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[u]:r.push(u),e++}var n=w===e;if(c=c||n,c)e=y,r!==null&&(y?r.length=y:r=null);else{let u={instancePath:i+
"/done",schemaPath:"#/properties/done/anyOf",keyword:"anyOf",params:{}};return r===null?r=[u]:r.push(u),e++,U.errors=r,!1}
var t=d===e}else var t=!0;if(t)if(s.total!==void 0){let o=s.total,d=e,y=e,c=!1,h=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o))){let u={instancePath:i+"/total",schemaPath:"#/properties/total/anyOf/0/type",keyword:"type",params:{type:"\
integer"}};r===null?r=[u]:r.push(u),e++}if(e===h&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let u={instancePath:i+
"/total",schemaPath:"#/properties/total/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=
[u]:r.push(u),e++}var l=h===e;c=c||l;let w=e;if(o!==null){let u={instancePath:i+"/total",schemaPath:"#/properties/total/\
anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[u]:r.push(u),e++}var l=w===e;if(c=c||l,c)e=y,r!==null&&(y?
r.length=y:r=null);else{let u={instancePath:i+"/total",schemaPath:"#/properties/total/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[u]:r.push(u),e++,U.errors=r,!1}var t=d===e}else var t=!0}}}}}else return U.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return U.errors=r,e===0}U.evaluated={props:{name:!0,state:!0,seconds:!0,
detail:!0,done:!0,total:!0},dynamicProps:!1,dynamicItems:!1};function _e(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,
f=_e.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let m;if(s.error===void 0&&(m="error")||s.retry_at===void 0&&(m="retry_at"))return _e.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(s.error!==void 0){let a=e;M(s.error,{instancePath:i+
"/error",parentData:s,parentDataProperty:"error",rootData:g,dynamicAnchors:P})||(r=r===null?M.errors:r.concat(M.errors),
e=r.length);var t=a===e}else var t=!0;if(t)if(s.retry_at!==void 0){let a=e;b(s.retry_at,{instancePath:i+"/retry_at",parentData:s,
parentDataProperty:"retry_at",rootData:g,dynamicAnchors:P})||(r=r===null?b.errors:r.concat(b.errors),e=r.length);var t=a===
e}else var t=!0}else return _e.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _e.
errors=r,e===0}_e.evaluated={props:{error:!0,retry_at:!0},dynamicProps:!1,dynamicItems:!1};function X(s,{instancePath:i="",
parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=X.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.id===void 0&&
(y="id")||s.address===void 0&&(y="address")||s.mailbox===void 0&&(y="mailbox")||s.state===void 0&&(y="state")||s.steps===
void 0&&(y="steps")||s.error===void 0&&(y="error")||s.started_at===void 0&&(y="started_at")||s.sign_in_url===void 0&&(y=
"sign_in_url")||s.waiting===void 0&&(y="waiting"))return X.errors=[{instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:y}}],!1;if(s.id!==void 0){let c=e;A(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:g,dynamicAnchors:P})||(r=r===null?A.errors:r.concat(A.errors),e=r.length);var t=c===e}else var t=!0;if(t){if(s.
address!==void 0){let c=e;if(typeof s.address!="string")return X.errors=[{instancePath:i+"/address",schemaPath:"#/proper\
ties/address/type",keyword:"type",params:{type:"string"}}],!1;var t=c===e}else var t=!0;if(t){if(s.mailbox!==void 0){let c=s.
mailbox,h=e,w=e,_=!1,u=e;A(c,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:g,dynamicAnchors:P})||
(r=r===null?A.errors:r.concat(A.errors),e=r.length);var m=u===e;_=_||m;let I=e;if(c!==null){let v={instancePath:i+"/mail\
box",schemaPath:"#/properties/mailbox/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[v]:r.push(v),e++}var m=I===
e;if(_=_||m,_)e=w,r!==null&&(w?r.length=w:r=null);else{let v={instancePath:i+"/mailbox",schemaPath:"#/properties/mailbox\
/anyOf",keyword:"anyOf",params:{}};return r===null?r=[v]:r.push(v),e++,X.errors=r,!1}var t=h===e}else var t=!0;if(t){if(s.
state!==void 0){let c=s.state,h=e;if(typeof c!="string")return X.errors=[{instancePath:i+"/state",schemaPath:"#/properti\
es/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(c==="running"||c==="done"||c==="failed"||c==="cancelled"))
return X.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Ce.properties.
state.enum}}],!1;var t=h===e}else var t=!0;if(t){if(s.steps!==void 0){let c=s.steps,h=e;if(e===h)if(Array.isArray(c)){var a=!0;
let _=c.length;for(let u=0;u<_;u++){let I=e;U(c[u],{instancePath:i+"/steps/"+u,parentData:c,parentDataProperty:u,rootData:g,
dynamicAnchors:P})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);var a=I===e;if(!a)break}}else return X.errors=[{
instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var t=h===e}else var t=!0;
if(t){if(s.error!==void 0){let c=s.error,h=e,w=e,_=!1,u=e;M(c,{instancePath:i+"/error",parentData:s,parentDataProperty:"\
error",rootData:g,dynamicAnchors:P})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var l=u===e;if(_=_||l,l){var n={};
n.code=!0,n.sentence=!0,n.next_step=!0,n.field=!0,n.said=!0,n.facts=!0}let I=e;if(c!==null){let v={instancePath:i+"/erro\
r",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[v]:r.push(v),e++}var l=I===
e;if(_=_||l,_)e=w,r!==null&&(w?r.length=w:r=null);else{let v={instancePath:i+"/error",schemaPath:"#/properties/error/any\
Of",keyword:"anyOf",params:{}};return r===null?r=[v]:r.push(v),e++,X.errors=r,!1}var t=h===e}else var t=!0;if(t){if(s.started_at!==
void 0){let c=e;b(s.started_at,{instancePath:i+"/started_at",parentData:s,parentDataProperty:"started_at",rootData:g,dynamicAnchors:P})||
(r=r===null?b.errors:r.concat(b.errors),e=r.length);var t=c===e}else var t=!0;if(t){if(s.sign_in_url!==void 0){let c=s.sign_in_url,
h=e,w=e,_=!1,u=e;if(typeof c!="string"){let v={instancePath:i+"/sign_in_url",schemaPath:"#/properties/sign_in_url/anyOf/\
0/type",keyword:"type",params:{type:"string"}};r===null?r=[v]:r.push(v),e++}var p=u===e;_=_||p;let I=e;if(c!==null){let v={
instancePath:i+"/sign_in_url",schemaPath:"#/properties/sign_in_url/anyOf/1/type",keyword:"type",params:{type:"null"}};r===
null?r=[v]:r.push(v),e++}var p=I===e;if(_=_||p,_)e=w,r!==null&&(w?r.length=w:r=null);else{let v={instancePath:i+"/sign_i\
n_url",schemaPath:"#/properties/sign_in_url/anyOf",keyword:"anyOf",params:{}};return r===null?r=[v]:r.push(v),e++,X.errors=
r,!1}var t=h===e}else var t=!0;if(t)if(s.waiting!==void 0){let c=s.waiting,h=e,w=e,_=!1,u=e;_e(c,{instancePath:i+"/waiti\
ng",parentData:s,parentDataProperty:"waiting",rootData:g,dynamicAnchors:P})||(r=r===null?_e.errors:r.concat(_e.errors),e=
r.length);var d=u===e;if(_=_||d,d){var o={};o.error=!0,o.retry_at=!0}let I=e;if(c!==null){let v={instancePath:i+"/waitin\
g",schemaPath:"#/properties/waiting/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[v]:r.push(v),e++}var d=I===
e;if(_=_||d,_)e=w,r!==null&&(w?r.length=w:r=null);else{let v={instancePath:i+"/waiting",schemaPath:"#/properties/waiting\
/anyOf",keyword:"anyOf",params:{}};return r===null?r=[v]:r.push(v),e++,X.errors=r,!1}var t=h===e}else var t=!0}}}}}}}}else
return X.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return X.errors=r,e===0}
X.evaluated={props:{id:!0,address:!0,mailbox:!0,state:!0,steps:!0,error:!0,started_at:!0,sign_in_url:!0,waiting:!0},dynamicProps:!1,
dynamicItems:!1};var pr=ge;function ge(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,
f=ge.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let a;if(s.link===void 0&&(a="link")||s.sign_in_url===void 0&&(a="sign_in_url"))return ge.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.link!==void 0){let n=e;A(s.link,{instancePath:i+
"/link",parentData:s,parentDataProperty:"link",rootData:g,dynamicAnchors:P})||(r=r===null?A.errors:r.concat(A.errors),e=
r.length);var t=n===e}else var t=!0;if(t)if(s.sign_in_url!==void 0){let n=s.sign_in_url,l=e,p=e,o=!1,d=e;if(typeof n!="s\
tring"){let h={instancePath:i+"/sign_in_url",schemaPath:"#/properties/sign_in_url/anyOf/0/type",keyword:"type",params:{type:"\
string"}};r===null?r=[h]:r.push(h),e++}var m=d===e;o=o||m;let y=e;if(n!==null){let h={instancePath:i+"/sign_in_url",schemaPath:"\
#/properties/sign_in_url/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var m=y===e;if(o=
o||m,o)e=p,r!==null&&(p?r.length=p:r=null);else{let h={instancePath:i+"/sign_in_url",schemaPath:"#/properties/sign_in_ur\
l/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,ge.errors=r,!1}var t=l===e}else var t=!0}else return ge.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ge.errors=r,e===0}ge.evaluated=
{props:{link:!0,sign_in_url:!0},dynamicProps:!1,dynamicItems:!1};var fr=R;var We={type:"string",enum:["linking","active","needs_sign_in","paused","disconnected"]};function le(s,{instancePath:i="",
parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=le.evaluated;return f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),typeof s!="string"?(le.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}}],!1):s==="linking"||s==="active"||s==="needs_sign_in"||s==="paused"||s==="disconnected"?(le.
errors=r,e===0):(le.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:We.enum}}],!1)}le.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Te={type:"object",required:["hour","day","gap_seconds","counts","send_anyway"],properties:{
hour:{type:"integer",minimum:1},day:{type:"integer",minimum:1},gap_seconds:{type:"integer",minimum:0,maximum:3600},counts:{
type:"string",enum:["outreach","all"]},send_anyway:{type:"boolean"}}};function C(s,{instancePath:i="",parentData:D,parentDataProperty:O,
rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=C.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.hour===void 0&&(m="hour")||s.day===void 0&&(m=
"day")||s.gap_seconds===void 0&&(m="gap_seconds")||s.counts===void 0&&(m="counts")||s.send_anyway===void 0&&(m="send_any\
way"))return C.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(s.hour!==
void 0){let a=s.hour,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return C.errors=[{instancePath:i+"/hou\
r",schemaPath:"#/properties/hour/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(
a)&&(a<1||isNaN(a)))return C.errors=[{instancePath:i+"/hour",schemaPath:"#/properties/hour/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1;var t=n===e}else var t=!0;if(t){if(s.day!==void 0){let a=s.day,n=e;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a)&&isFinite(a)))return C.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a)))return C.errors=[{instancePath:i+
"/day",schemaPath:"#/properties/day/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var t=n===e}else var t=!0;
if(t){if(s.gap_seconds!==void 0){let a=s.gap_seconds,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return C.
errors=[{instancePath:i+"/gap_seconds",schemaPath:"#/properties/gap_seconds/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===n&&typeof a=="number"&&isFinite(a)){if(a>3600||isNaN(a))return C.errors=[{instancePath:i+"/gap_seconds",schemaPath:"\
#/properties/gap_seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600}}],!1;if(a<0||isNaN(a))return C.errors=
[{instancePath:i+"/gap_seconds",schemaPath:"#/properties/gap_seconds/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}}],!1}var t=n===e}else var t=!0;if(t){if(s.counts!==void 0){let a=s.counts,n=e;if(typeof a!="string")return C.errors=
[{instancePath:i+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="ou\
treach"||a==="all"))return C.errors=[{instancePath:i+"/counts",schemaPath:"#/properties/counts/enum",keyword:"enum",params:{
allowedValues:Te.properties.counts.enum}}],!1;var t=n===e}else var t=!0;if(t)if(s.send_anyway!==void 0){let a=e;if(typeof s.
send_anyway!="boolean")return C.errors=[{instancePath:i+"/send_anyway",schemaPath:"#/properties/send_anyway/type",keyword:"\
type",params:{type:"boolean"}}],!1;var t=a===e}else var t=!0}}}}else return C.errors=[{instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return C.errors=r,e===0}C.evaluated={props:{hour:!0,day:!0,gap_seconds:!0,counts:!0,
send_anyway:!0},dynamicProps:!1,dynamicItems:!1};function S(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=S.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let a;if(s.used===void 0&&(a="used")||s.limit===void 0&&(a="limit")||s.left===void 0&&(a="left")||s.frees_at===void 0&&
(a="frees_at"))return S.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],
!1;if(s.used!==void 0){let n=s.used,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return S.errors=[{instancePath:i+
"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(
n)&&(n<0||isNaN(n)))return S.errors=[{instancePath:i+"/used",schemaPath:"#/properties/used/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;if(t){if(s.limit!==void 0){let n=s.limit,l=e;if(!(typeof n=="num\
ber"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return S.errors=[{instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return S.errors=[{instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else
var t=!0;if(t){if(s.left!==void 0){let n=s.left,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return S.errors=
[{instancePath:i+"/left",schemaPath:"#/properties/left/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n)))return S.errors=[{instancePath:i+"/left",schemaPath:"#/properties/left/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;if(t)if(s.frees_at!==void 0){let n=s.frees_at,l=e,
p=e,o=!1,d=e;b(n,{instancePath:i+"/frees_at",parentData:s,parentDataProperty:"frees_at",rootData:g,dynamicAnchors:P})||(r=
r===null?b.errors:r.concat(b.errors),e=r.length);var m=d===e;o=o||m;let y=e;if(n!==null){let h={instancePath:i+"/frees_a\
t",schemaPath:"#/properties/frees_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var m=y===
e;if(o=o||m,o)e=p,r!==null&&(p?r.length=p:r=null);else{let h={instancePath:i+"/frees_at",schemaPath:"#/properties/frees_\
at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,S.errors=r,!1}var t=l===e}else var t=!0}}}else return S.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return S.errors=r,e===0}S.evaluated=
{props:{used:!0,limit:!0,left:!0,frees_at:!0},dynamicProps:!1,dynamicItems:!1};function Y(s,{instancePath:i="",parentData:D,
parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=Y.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.hour===void 0&&(a="hour")||
s.day===void 0&&(a="day")||s.ceiling===void 0&&(a="ceiling")||s.can_send_now===void 0&&(a="can_send_now")||s.next_slot===
void 0&&(a="next_slot"))return Y.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],
!1;if(s.hour!==void 0){let n=e;S(s.hour,{instancePath:i+"/hour",parentData:s,parentDataProperty:"hour",rootData:g,dynamicAnchors:P})||
(r=r===null?S.errors:r.concat(S.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.day!==void 0){let n=e;S(s.day,{
instancePath:i+"/day",parentData:s,parentDataProperty:"day",rootData:g,dynamicAnchors:P})||(r=r===null?S.errors:r.concat(
S.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.ceiling!==void 0){let n=e;S(s.ceiling,{instancePath:i+"/ceili\
ng",parentData:s,parentDataProperty:"ceiling",rootData:g,dynamicAnchors:P})||(r=r===null?S.errors:r.concat(S.errors),e=r.
length);var t=n===e}else var t=!0;if(t){if(s.can_send_now!==void 0){let n=s.can_send_now,l=e;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n)&&isFinite(n)))return Y.errors=[{instancePath:i+"/can_send_now",schemaPath:"#/properties/can_send_now/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return Y.errors=[
{instancePath:i+"/can_send_now",schemaPath:"#/properties/can_send_now/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}}],!1;var t=l===e}else var t=!0;if(t)if(s.next_slot!==void 0){let n=s.next_slot,l=e,p=e,o=!1,d=e;b(n,{instancePath:i+
"/next_slot",parentData:s,parentDataProperty:"next_slot",rootData:g,dynamicAnchors:P})||(r=r===null?b.errors:r.concat(b.
errors),e=r.length);var m=d===e;o=o||m;let y=e;if(n!==null){let h={instancePath:i+"/next_slot",schemaPath:"#/properties/\
next_slot/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var m=y===e;if(o=o||m,o)e=p,r!==
null&&(p?r.length=p:r=null);else{let h={instancePath:i+"/next_slot",schemaPath:"#/properties/next_slot/anyOf",keyword:"a\
nyOf",params:{}};return r===null?r=[h]:r.push(h),e++,Y.errors=r,!1}var t=l===e}else var t=!0}}}}else return Y.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Y.errors=r,e===0}Y.evaluated={props:{hour:!0,day:!0,
ceiling:!0,can_send_now:!0,next_slot:!0},dynamicProps:!1,dynamicItems:!1};var Xe={type:"object",required:["state","at","\
error"],properties:{state:{type:"string",enum:["never","syncing","current","failed"]},at:{anyOf:[{$ref:"#/$defs/Ms"},{type:"\
null"}]},error:{anyOf:[{$ref:"#/$defs/Fault"},{type:"null"}]}}};function ie(s,{instancePath:i="",parentData:D,parentDataProperty:O,
rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=ie.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.state===void 0&&(l="state")||s.at===void 0&&
(l="at")||s.error===void 0&&(l="error"))return ie.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:l}}],!1;if(s.state!==void 0){let p=s.state,o=e;if(typeof p!="string")return ie.errors=[{instancePath:i+"\
/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="never"||p==="syncing"||
p==="current"||p==="failed"))return ie.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"en\
um",params:{allowedValues:Xe.properties.state.enum}}],!1;var t=o===e}else var t=!0;if(t){if(s.at!==void 0){let p=s.at,o=e,
d=e,y=!1,c=e;b(p,{instancePath:i+"/at",parentData:s,parentDataProperty:"at",rootData:g,dynamicAnchors:P})||(r=r===null?b.
errors:r.concat(b.errors),e=r.length);var m=c===e;y=y||m;let h=e;if(p!==null){let _={instancePath:i+"/at",schemaPath:"#/\
properties/at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}var m=h===e;if(y=y||m,y)e=
d,r!==null&&(d?r.length=d:r=null);else{let _={instancePath:i+"/at",schemaPath:"#/properties/at/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[_]:r.push(_),e++,ie.errors=r,!1}var t=o===e}else var t=!0;if(t)if(s.error!==void 0){let p=s.error,o=e,
d=e,y=!1,c=e;M(p,{instancePath:i+"/error",parentData:s,parentDataProperty:"error",rootData:g,dynamicAnchors:P})||(r=r===
null?M.errors:r.concat(M.errors),e=r.length);var n=c===e;if(y=y||n,n){var a={};a.code=!0,a.sentence=!0,a.next_step=!0,a.
field=!0,a.said=!0,a.facts=!0}let h=e;if(p!==null){let _={instancePath:i+"/error",schemaPath:"#/properties/error/anyOf/1\
/type",keyword:"type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}var n=h===e;if(y=y||n,y)e=d,r!==null&&(d?r.length=
d:r=null);else{let _={instancePath:i+"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[_]:r.push(_),e++,ie.errors=r,!1}var t=o===e}else var t=!0}}else return ie.errors=[{instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return ie.errors=r,e===0}ie.evaluated={props:{state:!0,at:!0,error:!0},
dynamicProps:!1,dynamicItems:!1};var He=new RegExp("^\\d{4}-\\d\\d-\\d\\d$","u");function ne(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,
dynamicAnchors:P={}}={}){let r=null,e=0,f=ne.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.day===void 0&&(m="day")||s.sent===void 0&&(m="sent"))return ne.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(s.day!==void 0){let a=s.
day,n=e;if(e===n)if(typeof a=="string"){if(!He.test(a))return ne.errors=[{instancePath:i+"/day",schemaPath:"#/properties\
/day/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d\\d-\\d\\d$"}}],!1}else return ne.errors=[{instancePath:i+"/\
day",schemaPath:"#/properties/day/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t)if(s.sent!==
void 0){let a=s.sent,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ne.errors=[{instancePath:i+"/se\
nt",schemaPath:"#/properties/sent/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(
a)&&(a<0||isNaN(a)))return ne.errors=[{instancePath:i+"/sent",schemaPath:"#/properties/sent/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var t=n===e}else var t=!0}else return ne.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ne.errors=r,e===0}ne.evaluated={props:{day:!0,sent:!0},dynamicProps:!1,dynamicItems:!1};
var Ue={type:"string",enum:["password","google","microsoft"]};function pe(s,{instancePath:i="",parentData:D,parentDataProperty:O,
rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=pe.evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),typeof s!="string"?(pe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],
!1):s==="password"||s==="google"||s==="microsoft"?(pe.errors=r,e===0):(pe.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:Ue.enum}}],!1)}pe.evaluated={dynamicProps:!1,dynamicItems:!1};function R(s,{instancePath:i="",
parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=R.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.id===void 0&&
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
null?r=[k]:r.push(k),e++}var m=x===e;v=v||m;let N=e;if(u!==null){let k={instancePath:i+"/reason",schemaPath:"#/propertie\
s/reason/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[k]:r.push(k),e++}var m=N===e;if(v=v||m,v)e=$,r!==
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
r===null?r=[k]:r.push(k),e++}var l=x===e;v=v||l;let N=e;if(u!==null){let k={instancePath:i+"/user",schemaPath:"#/propert\
ies/user/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[k]:r.push(k),e++}var l=N===e;if(v=v||l,v)e=$,r!==
null&&($?r.length=$:r=null);else{let k={instancePath:i+"/user",schemaPath:"#/properties/user/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[k]:r.push(k),e++,R.errors=r,!1}var t=I===e}else var t=!0;if(t){if(s.imap!==void 0){let u=e;E(s.imap,{
instancePath:i+"/imap",parentData:s,parentDataProperty:"imap",rootData:g,dynamicAnchors:P})||(r=r===null?E.errors:r.concat(
E.errors),e=r.length);var t=u===e}else var t=!0;if(t){if(s.smtp!==void 0){let u=s.smtp,I=e,$=e,v=!1,x=e;E(u,{instancePath:i+
"/smtp",parentData:s,parentDataProperty:"smtp",rootData:g,dynamicAnchors:P})||(r=r===null?E.errors:r.concat(E.errors),e=
r.length);var o=x===e;if(v=v||o,o){var p={};p.host=!0,p.port=!0,p.security=!0}let N=e;if(u!==null){let k={instancePath:i+
"/smtp",schemaPath:"#/properties/smtp/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[k]:r.push(k),e++}var o=N===
e;if(v=v||o,v)e=$,r!==null&&($?r.length=$:r=null);else{let k={instancePath:i+"/smtp",schemaPath:"#/properties/smtp/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[k]:r.push(k),e++,R.errors=r,!1}var t=I===e}else var t=!0;if(t){if(s.limits!==
void 0){let u=e;C(s.limits,{instancePath:i+"/limits",parentData:s,parentDataProperty:"limits",rootData:g,dynamicAnchors:P})||
(r=r===null?C.errors:r.concat(C.errors),e=r.length);var t=u===e}else var t=!0;if(t){if(s.usage!==void 0){let u=e;Y(s.usage,
{instancePath:i+"/usage",parentData:s,parentDataProperty:"usage",rootData:g,dynamicAnchors:P})||(r=r===null?Y.errors:r.concat(
Y.errors),e=r.length);var t=u===e}else var t=!0;if(t){if(s.sync!==void 0){let u=e;ie(s.sync,{instancePath:i+"/sync",parentData:s,
parentDataProperty:"sync",rootData:g,dynamicAnchors:P})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var t=u===
e}else var t=!0;if(t){if(s.days!==void 0){let u=s.days,I=e;if(e===I)if(Array.isArray(u)){var d=!0;let v=u.length;for(let x=0;x<
v;x++){let N=e;ne(u[x],{instancePath:i+"/days/"+x,parentData:u,parentDataProperty:x,rootData:g,dynamicAnchors:P})||(r=r===
null?ne.errors:r.concat(ne.errors),e=r.length);var d=N===e;if(!d)break}}else return R.errors=[{instancePath:i+"/days",schemaPath:"\
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
dynamicItems:!1};var ur=ue;function T(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=T.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let l;if(s.id===void 0&&(l="id")||s.address===void 0&&(l="address")||s.provider===void 0&&(l="provider")||s.state===
void 0&&(l="state")||s.reason===void 0&&(l="reason")||s.since===void 0&&(l="since")||s.synced_at===void 0&&(l="synced_at")||
s.score===void 0&&(l="score")||s.sign_in===void 0&&(l="sign_in")||s.sent===void 0&&(l="sent")||s.limit===void 0&&(l="lim\
it"))return T.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;if(s.id!==
void 0){let p=e;A(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:g,dynamicAnchors:P})||(r=r===
null?A.errors:r.concat(A.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.address!==void 0){let p=e;if(typeof s.
address!="string")return T.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{
type:"string"}}],!1;var t=p===e}else var t=!0;if(t){if(s.provider!==void 0){let p=e;if(typeof s.provider!="string")return T.
errors=[{instancePath:i+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"}}],!1;var t=p===
e}else var t=!0;if(t){if(s.state!==void 0){let p=e;le(s.state,{instancePath:i+"/state",parentData:s,parentDataProperty:"\
state",rootData:g,dynamicAnchors:P})||(r=r===null?le.errors:r.concat(le.errors),e=r.length);var t=p===e}else var t=!0;if(t){
if(s.reason!==void 0){let p=s.reason,o=e,d=e,y=!1,c=e;if(typeof p!="string"){let _={instancePath:i+"/reason",schemaPath:"\
#/properties/reason/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[_]:r.push(_),e++}var m=c===e;y=y||m;
let h=e;if(p!==null){let _={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[_]:r.push(_),e++}var m=h===e;if(y=y||m,y)e=d,r!==null&&(d?r.length=d:r=null);else{let _={instancePath:i+
"/reason",schemaPath:"#/properties/reason/anyOf",keyword:"anyOf",params:{}};return r===null?r=[_]:r.push(_),e++,T.errors=
r,!1}var t=o===e}else var t=!0;if(t){if(s.since!==void 0){let p=e;b(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"\
since",rootData:g,dynamicAnchors:P})||(r=r===null?b.errors:r.concat(b.errors),e=r.length);var t=p===e}else var t=!0;if(t){
if(s.synced_at!==void 0){let p=s.synced_at,o=e,d=e,y=!1,c=e;b(p,{instancePath:i+"/synced_at",parentData:s,parentDataProperty:"\
synced_at",rootData:g,dynamicAnchors:P})||(r=r===null?b.errors:r.concat(b.errors),e=r.length);var a=c===e;y=y||a;let h=e;
if(p!==null){let _={instancePath:i+"/synced_at",schemaPath:"#/properties/synced_at/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[_]:r.push(_),e++}var a=h===e;if(y=y||a,y)e=d,r!==null&&(d?r.length=d:r=null);else{let _={instancePath:i+
"/synced_at",schemaPath:"#/properties/synced_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[_]:r.push(_),e++,T.
errors=r,!1}var t=o===e}else var t=!0;if(t){if(s.score!==void 0){let p=s.score,o=e,d=e,y=!1,c=e;if(e===c)if(typeof p=="n\
umber"&&isFinite(p)){if(p>100||isNaN(p)){let _={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100}};r===null?r=[_]:r.push(_),e++}else if(p<0||isNaN(p)){let _={instancePath:i+
"/score",schemaPath:"#/properties/score/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=
[_]:r.push(_),e++}}else{let _={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/type",keyword:"type",params:{
type:"number"}};r===null?r=[_]:r.push(_),e++}var n=c===e;y=y||n;let h=e;if(p!==null){let _={instancePath:i+"/score",schemaPath:"\
#/properties/score/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}var n=h===e;if(y=y||n,
y)e=d,r!==null&&(d?r.length=d:r=null);else{let _={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[_]:r.push(_),e++,T.errors=r,!1}var t=o===e}else var t=!0;if(t){if(s.sign_in!==void 0){
let p=e;pe(s.sign_in,{instancePath:i+"/sign_in",parentData:s,parentDataProperty:"sign_in",rootData:g,dynamicAnchors:P})||
(r=r===null?pe.errors:r.concat(pe.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.sent!==void 0){let p=s.sent,o=e;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return T.errors=[{instancePath:i+"/sent",schemaPath:"#/properti\
es/sent/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))return T.
errors=[{instancePath:i+"/sent",schemaPath:"#/properties/sent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1;var t=o===e}else var t=!0;if(t)if(s.limit!==void 0){let p=s.limit,o=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p)))return T.errors=[{instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===o&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))return T.errors=[{instancePath:i+"/limit",schemaPath:"#/pr\
operties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=o===e}else var t=!0}}}}}}}}}}else return T.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return T.errors=r,e===0}T.evaluated=
{props:{id:!0,address:!0,provider:!0,state:!0,reason:!0,since:!0,synced_at:!0,score:!0,sign_in:!0,sent:!0,limit:!0},dynamicProps:!1,
dynamicItems:!1};function ue(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){
let r=null,e=0,f=ue.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let n;if(s.mailboxes===void 0&&(n="mailboxes")||s.links===void 0&&(n="links")||s.limit===void 0&&
(n="limit"))return ue.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;
if(s.mailboxes!==void 0){let l=s.mailboxes,p=e;if(e===p)if(Array.isArray(l)){var t=!0;let o=l.length;for(let d=0;d<o;d++){
let y=e;T(l[d],{instancePath:i+"/mailboxes/"+d,parentData:l,parentDataProperty:d,rootData:g,dynamicAnchors:P})||(r=r===null?
T.errors:r.concat(T.errors),e=r.length);var t=y===e;if(!t)break}}else return ue.errors=[{instancePath:i+"/mailboxes",schemaPath:"\
#/properties/mailboxes/type",keyword:"type",params:{type:"array"}}],!1;var m=p===e}else var m=!0;if(m){if(s.links!==void 0){
let l=s.links,p=e;if(e===p)if(Array.isArray(l)){var a=!0;let d=l.length;for(let y=0;y<d;y++){let c=e;X(l[y],{instancePath:i+
"/links/"+y,parentData:l,parentDataProperty:y,rootData:g,dynamicAnchors:P})||(r=r===null?X.errors:r.concat(X.errors),e=r.
length);var a=c===e;if(!a)break}}else return ue.errors=[{instancePath:i+"/links",schemaPath:"#/properties/links/type",keyword:"\
type",params:{type:"array"}}],!1;var m=p===e}else var m=!0;if(m)if(s.limit!==void 0){let l=s.limit,p=e;if(!(typeof l=="n\
umber"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ue.errors=[{instancePath:i+"/limit",schemaPath:"#/properties/limit/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))return ue.errors=
[{instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;
var m=p===e}else var m=!0}}else return ue.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}}],!1;return ue.errors=r,e===0}ue.evaluated={props:{mailboxes:!0,links:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};
var yr=Pe;var Be={type:"object",required:["id","mailbox","message_id","recipients","state","reason","said","due_at","created_at","\
ended_at","tries"],properties:{id:{$ref:"#/$defs/Id"},mailbox:{$ref:"#/$defs/Id"},message_id:{type:"string"},recipients:{
type:"array",items:{type:"string"}},state:{type:"string",enum:["queued","sending","sent","failed","unknown","cancelled"]},
reason:{anyOf:[{type:"string"},{type:"null"}]},said:{anyOf:[{type:"string"},{type:"null"}]},due_at:{$ref:"#/$defs/Ms"},created_at:{
$ref:"#/$defs/Ms"},ended_at:{anyOf:[{$ref:"#/$defs/Ms"},{type:"null"}]},tries:{type:"integer",minimum:0}}};function W(s,{
instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=W.evaluated;if(f.
dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;
if(s.id===void 0&&(p="id")||s.mailbox===void 0&&(p="mailbox")||s.message_id===void 0&&(p="message_id")||s.recipients===void 0&&
(p="recipients")||s.state===void 0&&(p="state")||s.reason===void 0&&(p="reason")||s.said===void 0&&(p="said")||s.due_at===
void 0&&(p="due_at")||s.created_at===void 0&&(p="created_at")||s.ended_at===void 0&&(p="ended_at")||s.tries===void 0&&(p=
"tries"))return W.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;if(s.
id!==void 0){let o=e;A(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:g,dynamicAnchors:P})||(r=
r===null?A.errors:r.concat(A.errors),e=r.length);var t=o===e}else var t=!0;if(t){if(s.mailbox!==void 0){let o=e;A(s.mailbox,
{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:g,dynamicAnchors:P})||(r=r===null?A.errors:
r.concat(A.errors),e=r.length);var t=o===e}else var t=!0;if(t){if(s.message_id!==void 0){let o=e;if(typeof s.message_id!=
"string")return W.errors=[{instancePath:i+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{
type:"string"}}],!1;var t=o===e}else var t=!0;if(t){if(s.recipients!==void 0){let o=s.recipients,d=e;if(e===d)if(Array.isArray(
o)){var m=!0;let c=o.length;for(let h=0;h<c;h++){let w=e;if(typeof o[h]!="string")return W.errors=[{instancePath:i+"/rec\
ipients/"+h,schemaPath:"#/properties/recipients/items/type",keyword:"type",params:{type:"string"}}],!1;var m=w===e;if(!m)
break}}else return W.errors=[{instancePath:i+"/recipients",schemaPath:"#/properties/recipients/type",keyword:"type",params:{
type:"array"}}],!1;var t=d===e}else var t=!0;if(t){if(s.state!==void 0){let o=s.state,d=e;if(typeof o!="string")return W.
errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(o===
"queued"||o==="sending"||o==="sent"||o==="failed"||o==="unknown"||o==="cancelled"))return W.errors=[{instancePath:i+"/st\
ate",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Be.properties.state.enum}}],!1;var t=d===
e}else var t=!0;if(t){if(s.reason!==void 0){let o=s.reason,d=e,y=e,c=!1,h=e;if(typeof o!="string"){let u={instancePath:i+
"/reason",schemaPath:"#/properties/reason/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[u]:r.push(u),
e++}var a=h===e;c=c||a;let w=e;if(o!==null){let u={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf/1/type",
keyword:"type",params:{type:"null"}};r===null?r=[u]:r.push(u),e++}var a=w===e;if(c=c||a,c)e=y,r!==null&&(y?r.length=y:r=
null);else{let u={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[u]:r.push(u),e++,W.errors=r,!1}var t=d===e}else var t=!0;if(t){if(s.said!==void 0){let o=s.said,d=e,y=e,c=!1,h=e;
if(typeof o!="string"){let u={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf/0/type",keyword:"type",params:{
type:"string"}};r===null?r=[u]:r.push(u),e++}var n=h===e;c=c||n;let w=e;if(o!==null){let u={instancePath:i+"/said",schemaPath:"\
#/properties/said/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[u]:r.push(u),e++}var n=w===e;if(c=c||n,
c)e=y,r!==null&&(y?r.length=y:r=null);else{let u={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf",keyword:"a\
nyOf",params:{}};return r===null?r=[u]:r.push(u),e++,W.errors=r,!1}var t=d===e}else var t=!0;if(t){if(s.due_at!==void 0){
let o=e;b(s.due_at,{instancePath:i+"/due_at",parentData:s,parentDataProperty:"due_at",rootData:g,dynamicAnchors:P})||(r=
r===null?b.errors:r.concat(b.errors),e=r.length);var t=o===e}else var t=!0;if(t){if(s.created_at!==void 0){let o=e;b(s.created_at,
{instancePath:i+"/created_at",parentData:s,parentDataProperty:"created_at",rootData:g,dynamicAnchors:P})||(r=r===null?b.
errors:r.concat(b.errors),e=r.length);var t=o===e}else var t=!0;if(t){if(s.ended_at!==void 0){let o=s.ended_at,d=e,y=e,c=!1,
h=e;b(o,{instancePath:i+"/ended_at",parentData:s,parentDataProperty:"ended_at",rootData:g,dynamicAnchors:P})||(r=r===null?
b.errors:r.concat(b.errors),e=r.length);var l=h===e;c=c||l;let w=e;if(o!==null){let u={instancePath:i+"/ended_at",schemaPath:"\
#/properties/ended_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[u]:r.push(u),e++}var l=w===e;if(c=c||
l,c)e=y,r!==null&&(y?r.length=y:r=null);else{let u={instancePath:i+"/ended_at",schemaPath:"#/properties/ended_at/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[u]:r.push(u),e++,W.errors=r,!1}var t=d===e}else var t=!0;if(t)if(s.tries!==
void 0){let o=s.tries,d=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return W.errors=[{instancePath:i+"/tr\
ies",schemaPath:"#/properties/tries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===d&&typeof o=="number"&&isFinite(
o)&&(o<0||isNaN(o)))return W.errors=[{instancePath:i+"/tries",schemaPath:"#/properties/tries/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}}],!1;var t=d===e}else var t=!0}}}}}}}}}}else return W.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return W.errors=r,e===0}W.evaluated={props:{id:!0,mailbox:!0,message_id:!0,
recipients:!0,state:!0,reason:!0,said:!0,due_at:!0,created_at:!0,ended_at:!0,tries:!0},dynamicProps:!1,dynamicItems:!1};
function Pe(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,
f=Pe.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let m;if(s.items===void 0&&(m="items"))return Pe.errors=[{instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:m}}],!1;if(s.items!==void 0){let a=s.items;if(e===e)if(Array.isArray(a)){var t=!0;let l=a.
length;for(let p=0;p<l;p++){let o=e;W(a[p],{instancePath:i+"/items/"+p,parentData:a,parentDataProperty:p,rootData:g,dynamicAnchors:P})||
(r=r===null?W.errors:r.concat(W.errors),e=r.length);var t=o===e;if(!t)break}}else return Pe.errors=[{instancePath:i+"/it\
ems",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}}],!1}}else return Pe.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Pe.errors=r,e===0}Pe.evaluated={props:{items:!0},dynamicProps:!1,
dynamicItems:!1};var dr=he;var Ge=new RegExp("^[A-Za-z0-9_-]{12}$","u");var Je=new RegExp("^[A-Za-z0-9_-]{22}$","u");function fe(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,
dynamicAnchors:P={}}={}){let r=null,e=0,f=fe.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(typeof s=="string"){if(!Je.test(s))return fe.errors=[{instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{22}$"}}],!1}else return fe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return fe.errors=r,e===0}fe.evaluated={dynamicProps:!1,dynamicItems:!1};function he(s,{instancePath:i="",parentData:D,
parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=he.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.client_id===void 0&&(m="c\
lient_id")||s.server_nonce===void 0&&(m="server_nonce"))return he.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(s.client_id!==void 0){let a=s.client_id,n=e;if(e===n)if(typeof a=="string"){
if(!Ge.test(a))return he.errors=[{instancePath:i+"/client_id",schemaPath:"#/properties/client_id/pattern",keyword:"patte\
rn",params:{pattern:"^[A-Za-z0-9_-]{12}$"}}],!1}else return he.errors=[{instancePath:i+"/client_id",schemaPath:"#/proper\
ties/client_id/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t)if(s.server_nonce!==void 0){
let a=e;fe(s.server_nonce,{instancePath:i+"/server_nonce",parentData:s,parentDataProperty:"server_nonce",rootData:g,dynamicAnchors:P})||
(r=r===null?fe.errors:r.concat(fe.errors),e=r.length);var t=a===e}else var t=!0}else return he.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return he.errors=r,e===0}he.evaluated={props:{client_id:!0,server_nonce:!0},
dynamicProps:!1,dynamicItems:!1};var mr=B,Ae={type:"object",required:["decision","permit","which","retry_at","asked","ma\
y_send_anyway","concerns","usage"],properties:{decision:{type:"string",enum:["allow","warn","block"]},permit:{anyOf:[{$ref:"\
#/$defs/Id"},{type:"null"}]},which:{anyOf:[{type:"string",enum:["hour","day","ceiling","recipients","not_active"]},{type:"\
null"}]},retry_at:{anyOf:[{$ref:"#/$defs/Ms"},{type:"null"}]},asked:{type:"integer",minimum:0},may_send_anyway:{type:"bo\
olean"},concerns:{type:"array",items:{$ref:"#/$defs/Concern"}},usage:{$ref:"#/$defs/Usage"}}},Ke={type:"object",required:[
"id","severity","address","text"],properties:{id:{type:"string",pattern:"^[a-z_]+$"},severity:{type:"string",enum:["stop",
"fix","hint"]},address:{anyOf:[{type:"string"},{type:"null"}]},text:{type:"string"}}},Qe=new RegExp("^[a-z_]+$","u");function K(s,{
instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=K.evaluated;if(f.
dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;
if(s.id===void 0&&(a="id")||s.severity===void 0&&(a="severity")||s.address===void 0&&(a="address")||s.text===void 0&&(a=
"text"))return K.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.
id!==void 0){let n=s.id,l=e;if(e===l)if(typeof n=="string"){if(!Qe.test(n))return K.errors=[{instancePath:i+"/id",schemaPath:"\
#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[a-z_]+$"}}],!1}else return K.errors=[{instancePath:i+"/id",
schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var t=l===e}else var t=!0;if(t){if(s.severity!==
void 0){let n=s.severity,l=e;if(typeof n!="string")return K.errors=[{instancePath:i+"/severity",schemaPath:"#/properties\
/severity/type",keyword:"type",params:{type:"string"}}],!1;if(!(n==="stop"||n==="fix"||n==="hint"))return K.errors=[{instancePath:i+
"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:Ke.properties.severity.enum}}],
!1;var t=l===e}else var t=!0;if(t){if(s.address!==void 0){let n=s.address,l=e,p=e,o=!1,d=e;if(typeof n!="string"){let h={
instancePath:i+"/address",schemaPath:"#/properties/address/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?
r=[h]:r.push(h),e++}var m=d===e;o=o||m;let y=e;if(n!==null){let h={instancePath:i+"/address",schemaPath:"#/properties/ad\
dress/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var m=y===e;if(o=o||m,o)e=p,r!==null&&
(p?r.length=p:r=null);else{let h={instancePath:i+"/address",schemaPath:"#/properties/address/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[h]:r.push(h),e++,K.errors=r,!1}var t=l===e}else var t=!0;if(t)if(s.text!==void 0){let n=e;if(typeof s.
text!="string")return K.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"\
string"}}],!1;var t=n===e}else var t=!0}}}else return K.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return K.errors=r,e===0}K.evaluated={props:{id:!0,severity:!0,address:!0,text:!0},dynamicProps:!1,dynamicItems:!1};
function B(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=B.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let p;if(s.decision===void 0&&(p="decision")||s.permit===void 0&&(p="permit")||s.which===void 0&&(p="which")||s.retry_at===
void 0&&(p="retry_at")||s.asked===void 0&&(p="asked")||s.may_send_anyway===void 0&&(p="may_send_anyway")||s.concerns===void 0&&
(p="concerns")||s.usage===void 0&&(p="usage"))return B.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:p}}],!1;if(s.decision!==void 0){let o=s.decision,d=e;if(typeof o!="string")return B.errors=[{instancePath:i+
"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="allow"||o==="wa\
rn"||o==="block"))return B.errors=[{instancePath:i+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{
allowedValues:Ae.properties.decision.enum}}],!1;var t=d===e}else var t=!0;if(t){if(s.permit!==void 0){let o=s.permit,d=e,
y=e,c=!1,h=e;A(o,{instancePath:i+"/permit",parentData:s,parentDataProperty:"permit",rootData:g,dynamicAnchors:P})||(r=r===
null?A.errors:r.concat(A.errors),e=r.length);var m=h===e;c=c||m;let w=e;if(o!==null){let u={instancePath:i+"/permit",schemaPath:"\
#/properties/permit/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[u]:r.push(u),e++}var m=w===e;if(c=c||
m,c)e=y,r!==null&&(y?r.length=y:r=null);else{let u={instancePath:i+"/permit",schemaPath:"#/properties/permit/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[u]:r.push(u),e++,B.errors=r,!1}var t=d===e}else var t=!0;if(t){if(s.which!==void 0){
let o=s.which,d=e,y=e,c=!1,h=e;if(typeof o!="string"){let u={instancePath:i+"/which",schemaPath:"#/properties/which/anyO\
f/0/type",keyword:"type",params:{type:"string"}};r===null?r=[u]:r.push(u),e++}if(!(o==="hour"||o==="day"||o==="ceiling"||
o==="recipients"||o==="not_active")){let u={instancePath:i+"/which",schemaPath:"#/properties/which/anyOf/0/enum",keyword:"\
enum",params:{allowedValues:Ae.properties.which.anyOf[0].enum}};r===null?r=[u]:r.push(u),e++}var a=h===e;c=c||a;let w=e;
if(o!==null){let u={instancePath:i+"/which",schemaPath:"#/properties/which/anyOf/1/type",keyword:"type",params:{type:"nu\
ll"}};r===null?r=[u]:r.push(u),e++}var a=w===e;if(c=c||a,c)e=y,r!==null&&(y?r.length=y:r=null);else{let u={instancePath:i+
"/which",schemaPath:"#/properties/which/anyOf",keyword:"anyOf",params:{}};return r===null?r=[u]:r.push(u),e++,B.errors=r,
!1}var t=d===e}else var t=!0;if(t){if(s.retry_at!==void 0){let o=s.retry_at,d=e,y=e,c=!1,h=e;b(o,{instancePath:i+"/retry\
_at",parentData:s,parentDataProperty:"retry_at",rootData:g,dynamicAnchors:P})||(r=r===null?b.errors:r.concat(b.errors),e=
r.length);var n=h===e;c=c||n;let w=e;if(o!==null){let u={instancePath:i+"/retry_at",schemaPath:"#/properties/retry_at/an\
yOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[u]:r.push(u),e++}var n=w===e;if(c=c||n,c)e=y,r!==null&&(y?r.
length=y:r=null);else{let u={instancePath:i+"/retry_at",schemaPath:"#/properties/retry_at/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[u]:r.push(u),e++,B.errors=r,!1}var t=d===e}else var t=!0;if(t){if(s.asked!==void 0){let o=s.asked,d=e;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return B.errors=[{instancePath:i+"/asked",schemaPath:"#/propert\
ies/asked/type",keyword:"type",params:{type:"integer"}}],!1;if(e===d&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o)))return B.
errors=[{instancePath:i+"/asked",schemaPath:"#/properties/asked/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1;var t=d===e}else var t=!0;if(t){if(s.may_send_anyway!==void 0){let o=e;if(typeof s.may_send_anyway!="boolean")return B.
errors=[{instancePath:i+"/may_send_anyway",schemaPath:"#/properties/may_send_anyway/type",keyword:"type",params:{type:"b\
oolean"}}],!1;var t=o===e}else var t=!0;if(t){if(s.concerns!==void 0){let o=s.concerns,d=e;if(e===d)if(Array.isArray(o)){
var l=!0;let c=o.length;for(let h=0;h<c;h++){let w=e;K(o[h],{instancePath:i+"/concerns/"+h,parentData:o,parentDataProperty:h,
rootData:g,dynamicAnchors:P})||(r=r===null?K.errors:r.concat(K.errors),e=r.length);var l=w===e;if(!l)break}}else return B.
errors=[{instancePath:i+"/concerns",schemaPath:"#/properties/concerns/type",keyword:"type",params:{type:"array"}}],!1;var t=d===
e}else var t=!0;if(t)if(s.usage!==void 0){let o=e;Y(s.usage,{instancePath:i+"/usage",parentData:s,parentDataProperty:"us\
age",rootData:g,dynamicAnchors:P})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var t=o===e}else var t=!0}}}}}}}else
return B.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return B.errors=r,e===0}
B.evaluated={props:{decision:!0,permit:!0,which:!0,retry_at:!0,asked:!0,may_send_anyway:!0,concerns:!0,usage:!0},dynamicProps:!1,
dynamicItems:!1};var cr=Z,Ye={type:"object",required:["type","title","status","code","detail"],properties:{type:{type:"s\
tring"},title:{type:"string"},status:{type:"integer",minimum:400,maximum:599},code:{type:"string",pattern:"^[a-z][a-z0-9\
_]*$"},detail:{type:"string"},field:{type:"string"},said:{type:"string"},facts:{type:"object",additionalProperties:{type:[
"string","integer"]}}}};function Z(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){
let r=null,e=0,f=Z.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let a;if(s.type===void 0&&(a="type")||s.title===void 0&&(a="title")||s.status===void 0&&(a=
"status")||s.code===void 0&&(a="code")||s.detail===void 0&&(a="detail"))return Z.errors=[{instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:a}}],!1;if(s.type!==void 0){let n=e;if(typeof s.type!="string")return Z.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var t=n===
e}else var t=!0;if(t){if(s.title!==void 0){let n=e;if(typeof s.title!="string")return Z.errors=[{instancePath:i+"/title",
schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.status!==
void 0){let n=s.status,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Z.errors=[{instancePath:i+"/s\
tatus",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(
n)){if(n>599||isNaN(n))return Z.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:599}}],!1;if(n<400||isNaN(n))return Z.errors=[{instancePath:i+"/status",schemaPath:"#\
/properties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:400}}],!1}var t=l===e}else var t=!0;if(t){if(s.
code!==void 0){let n=s.code,l=e;if(e===l)if(typeof n=="string"){if(!Ie.test(n))return Z.errors=[{instancePath:i+"/code",
schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]*$"}}],!1}else return Z.errors=
[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;var t=l===e}else
var t=!0;if(t){if(s.detail!==void 0){let n=e;if(typeof s.detail!="string")return Z.errors=[{instancePath:i+"/detail",schemaPath:"\
#/properties/detail/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.field!==void 0){
let n=e;if(typeof s.field!="string")return Z.errors=[{instancePath:i+"/field",schemaPath:"#/properties/field/type",keyword:"\
type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.said!==void 0){let n=e;if(typeof s.said!="string")
return Z.errors=[{instancePath:i+"/said",schemaPath:"#/properties/said/type",keyword:"type",params:{type:"string"}}],!1;
var t=n===e}else var t=!0;if(t)if(s.facts!==void 0){let n=s.facts,l=e;if(e===l)if(n&&typeof n=="object"&&!Array.isArray(
n))for(let o in n){let d=n[o],y=e;if(typeof d!="string"&&!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Z.
errors=[{instancePath:i+"/facts/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/facts/additionalProp\
erties/type",keyword:"type",params:{type:Ye.properties.facts.additionalProperties.type}}],!1;var m=y===e;if(!m)break}else
return Z.errors=[{instancePath:i+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"object"}}],!1;
var t=l===e}else var t=!0}}}}}}}else return Z.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return Z.errors=r,e===0}Z.evaluated={props:{type:!0,title:!0,status:!0,code:!0,detail:!0,field:!0,said:!0,facts:!0},
dynamicProps:!1,dynamicItems:!1};var hr=ke;function ke(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,
f=ke.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let t;if(s.server_nonce===void 0&&(t="server_nonce"))return ke.errors=[{instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:t}}],!1;s.server_nonce!==void 0&&(fe(s.server_nonce,{instancePath:i+"/serv\
er_nonce",parentData:s,parentDataProperty:"server_nonce",rootData:g,dynamicAnchors:P})||(r=r===null?fe.errors:r.concat(fe.
errors),e=r.length))}else return ke.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return ke.errors=r,e===0}ke.evaluated={props:{server_nonce:!0},dynamicProps:!1,dynamicItems:!1};var vr=ee;function ee(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:g=s,dynamicAnchors:P={}}={}){let r=null,e=0,
f=ee.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let a;if(s.address===void 0&&(a="address")||s.drafts===void 0&&(a="drafts")||s.moved===void 0&&(a="moved")||
s.revoked===void 0&&(a="revoked")||s.access_page===void 0&&(a="access_page"))return ee.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.address!==void 0){let n=e;if(typeof s.address!="stri\
ng")return ee.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"str\
ing"}}],!1;var t=n===e}else var t=!0;if(t){if(s.drafts!==void 0){let n=s.drafts,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return ee.errors=[{instancePath:i+"/drafts",schemaPath:"#/properties/drafts/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return ee.errors=[{instancePath:i+"/draf\
ts",schemaPath:"#/properties/drafts/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;
if(t){if(s.moved!==void 0){let n=s.moved,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return ee.errors=[
{instancePath:i+"/moved",schemaPath:"#/properties/moved/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n)))return ee.errors=[{instancePath:i+"/moved",schemaPath:"#/properties/moved/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;if(t){if(s.revoked!==void 0){let n=e;if(typeof s.
revoked!="boolean")return ee.errors=[{instancePath:i+"/revoked",schemaPath:"#/properties/revoked/type",keyword:"type",params:{
type:"boolean"}}],!1;var t=n===e}else var t=!0;if(t)if(s.access_page!==void 0){let n=s.access_page,l=e,p=e,o=!1,d=e;if(typeof n!=
"string"){let h={instancePath:i+"/access_page",schemaPath:"#/properties/access_page/anyOf/0/type",keyword:"type",params:{
type:"string"}};r===null?r=[h]:r.push(h),e++}var m=d===e;o=o||m;let y=e;if(n!==null){let h={instancePath:i+"/access_page",
schemaPath:"#/properties/access_page/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var m=y===
e;if(o=o||m,o)e=p,r!==null&&(p?r.length=p:r=null);else{let h={instancePath:i+"/access_page",schemaPath:"#/properties/acc\
ess_page/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,ee.errors=r,!1}var t=l===e}else var t=!0}}}}else
return ee.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ee.errors=r,e===
0}ee.evaluated={props:{address:!0,drafts:!0,moved:!0,revoked:!0,access_page:!0},dynamicProps:!1,dynamicItems:!1};export{sr as isAlias,tr as isDiscovery,ir as isEmpty,nr as isEvents,ar as isHealthReply,or as isHello,lr as isLink,pr as isLinkStarted,
fr as isMailbox,ur as isMailboxList,yr as isOutboxList,dr as isPairReply,mr as isPermit,cr as isProblem,hr as isRotateReply,
vr as isUnlinked};
